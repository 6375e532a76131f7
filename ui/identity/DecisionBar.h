// SPDX-License-Identifier: GPL-3.0-or-later
// A person's word about two records: a reason, link or keep apart, neither the default. What our rules speak against is
// refused until it is confirmed in place.
#pragma once

#include "ui/common/Panels.h"
#include "ui/common/Session.h"
#include "ui/identity/Proposals.h"

#include <array>
#include <optional>

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace anamnesis::ui {

class Button;

class DecisionBar : public QWidget {
    Q_OBJECT

public:
    /// One of the two choices as it stands now.
    struct Choice {
        QString text;
        bool offered = false;
        std::optional<Objection> objection;
    };

    DecisionBar(Session& session, const QString& later, QWidget* parent);
    /// `vetoes`: told with an objection. A reason begun stays while it is about the same link and was not used.
    void setChoices(const LinkId& about, const Choice& link, const Choice& apart,
                    const std::vector<std::string>& vetoes);
    void setLater(const QString& text);
    void setNothing();

Q_SIGNALS:
    void decided(bool same, const QString& reason);
    void later();

private:
    void choose(bool same);
    void ask(bool same);
    void give(bool same);
    void enable();
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QWidget* question();

    Session& m_session;
    std::array<Choice, 2> m_choices; ///< keep apart, link
    std::array<Button*, 2> m_buttons{};
    QStringList m_vetoes;
    QLineEdit* m_reason = nullptr;
    Button* m_later = nullptr;
    Ground* m_question = nullptr;
    InlineLabel* m_asked = nullptr;
    Button* m_confirm = nullptr;
    Button* m_cancel = nullptr;
    LinkId m_about;
    bool m_askedOf = false; ///< which choice the question is about
    bool m_used = false;    ///< the reason was given with a decision
};

} // namespace anamnesis::ui
