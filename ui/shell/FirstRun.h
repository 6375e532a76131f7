// SPDX-License-Identifier: GPL-3.0-or-later
// The guide of the first start: one page, three steps; nothing is written until the button.
#pragma once

#include "ui/common/Panels.h"
#include "ui/common/Session.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLineEdit;
QT_END_NAMESPACE

namespace anamnesis::ui {

class Button;
class QualityBars;

class FirstRun : public Ground {
    Q_OBJECT

public:
    enum class Next { Source, Import, Demo };

    FirstRun(Session& session, const QString& folder, bool demoOffered, QWidget* parent);
    /// For a demo and for pictures: fills the fields as a person would.
    void fillIn(const QString& passphrase);

Q_SIGNALS:
    void done(const QString& folder, anamnesis::ui::FirstRun::Next next);
    void existingAsked();
    void languageChosen(const QString& language);

private:
    [[nodiscard]] QWidget* side();
    [[nodiscard]] QWidget* vaultStep();
    [[nodiscard]] QWidget* codeStep();
    [[nodiscard]] QWidget* sourceStep();
    [[nodiscard]] QWidget* foot();
    void check();
    void create();
    void proceed();

    Session& m_session;
    bool m_demoOffered;
    Next m_next;
    QLineEdit* m_folder = nullptr;
    QLineEdit* m_passphrase = nullptr;
    QLineEdit* m_repeat = nullptr;
    QualityBars* m_bars = nullptr;
    InlineLabel* m_quality = nullptr;
    InlineLabel* m_same = nullptr;
    InlineLabel* m_code = nullptr;
    InlineLabel* m_message = nullptr;
    QCheckBox* m_stored = nullptr;
    Button* m_create = nullptr;
    bool m_created = false;
};

} // namespace anamnesis::ui
