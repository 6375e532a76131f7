// SPDX-License-Identifier: GPL-3.0-or-later
// Possible matches of our own as cards, and what was decided: comparison, what a link would add, and the choices.
#pragma once

#include "ui/common/Panels.h"
#include "ui/common/Session.h"

namespace anamnesis::ui {

class DecisionBar;
class LinkComparison;

class OwnLinks : public QWidget {
    Q_OBJECT

public:
    OwnLinks(Session& session, QWidget* parent);
    void setLinks(const std::vector<review::LinkView>& links);
    void showGraph(bool shown);
    [[nodiscard]] std::size_t waiting() const;

Q_SIGNALS:
    void changed(); ///< something was decided: ask anew

private:
    void fillCards();
    void showLink();
    void show(std::size_t card);
    void fillAdditions(const review::LinkView& link);
    void decide(bool same, const QString& reason);

    Session& m_session;
    std::vector<review::LinkView> m_links; ///< the cards
    std::vector<review::LinkView> m_all;   ///< also those that a card answers for
    std::size_t m_current = 0;
    QVBoxLayout* m_cards = nullptr;
    LinkComparison* m_comparison = nullptr;
    QVBoxLayout* m_additions = nullptr;
    DecisionBar* m_bar = nullptr;
};

} // namespace anamnesis::ui
