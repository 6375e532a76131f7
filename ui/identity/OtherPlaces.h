// SPDX-License-Identifier: GPL-3.0-or-later
// What other places hold of who is who, as cards: their word, our own answer field by field, and how the two stand to
// each other. Nothing acts on it but a person.
#pragma once

#include "ui/common/Panels.h"
#include "ui/common/Session.h"
#include "ui/identity/Proposals.h"

namespace anamnesis::ui {

class DecisionBar;
class LinkComparison;

class OtherPlaces : public QWidget {
    Q_OBJECT

public:
    OtherPlaces(Session& session, QWidget* parent);
    void setProposals(review::Proposals proposals, const std::vector<review::LinkView>& links);
    void showGraph(bool shown);
    [[nodiscard]] const std::vector<review::ProposalView>& proposals() const { return m_proposals; }

Q_SIGNALS:
    void changed(); ///< something was decided: ask anew
    void done(const QString& sentence);
    void failed(const QString& sentence);

private:
    void show(std::size_t card);
    void fillCards();
    void showProposal();
    void fillSaid(const review::ProposalView& proposal);
    void fillStanding(const review::ProposalView& proposal);
    void decide(bool same, const QString& reason);
    void setAside();
    void after(const Result<void>& done, const QString& sentence);

    Session& m_session;
    std::vector<review::ProposalView> m_proposals; ///< by group
    std::vector<std::string> m_notHere;
    std::vector<review::LinkView> m_links; ///< of our own, for the graph
    std::size_t m_current = 0;
    QVBoxLayout* m_cards = nullptr;
    LinkComparison* m_comparison = nullptr;
    QVBoxLayout* m_beside = nullptr;
    DecisionBar* m_bar = nullptr;
};

} // namespace anamnesis::ui
