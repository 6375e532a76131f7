// SPDX-License-Identifier: GPL-3.0-or-later
// What a person may say about a discrepancy, with a reason. No default button: the choice is made, then carried out.
#pragma once

#include "ui/common/Panels.h"
#include "ui/common/Session.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace anamnesis::ui {

class Button;

class RulingBar : public Ground {
    Q_OBJECT

public:
    RulingBar(Session& session, QWidget* parent);
    void show(const timeline::Discrepancy* discrepancy);

private:
    struct Choice {
        timeline::RulingAction action;
        std::vector<std::string> ids;
        std::string value;
        QString name;
    };
    void addChoice(const Choice& choice, const QString& keys);
    void check();
    void carryOut();

    Session& m_session;
    QWidget* m_choices;
    QLineEdit* m_reason;
    Button* m_rule;
    std::optional<Choice> m_choice;
};

} // namespace anamnesis::ui
