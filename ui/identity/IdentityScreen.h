// SPDX-License-Identifier: GPL-3.0-or-later
// Possible matches as cards: field by field with weights in plain words, what a link would add, and three choices of
// which none is the default.
#pragma once

#include "ui/common/Panels.h"
#include "ui/common/Session.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
class QStackedWidget;
QT_END_NAMESPACE

namespace anamnesis::ui {

class Button;
class RunsTable;
class GradeBar;
class PersonGraph;

class IdentityScreen : public Ground {
    Q_OBJECT

public:
    IdentityScreen(Session& session, QWidget* parent);
    void refresh();
    void showGraph(bool shown); ///< the persons' records and links instead of the fields

private:
    [[nodiscard]] QWidget* cardPart();
    [[nodiscard]] QWidget* choices();
    void fillCards();
    void showLink();
    void fillFields(const review::LinkView& link);
    void fillAdditions(const review::LinkView& link);
    void fillHistory(const review::LinkView& link);
    void decide(bool same);

    Session& m_session;
    std::vector<review::LinkView> m_links; ///< the cards
    std::vector<review::LinkView> m_all;   ///< also those that a card answers for
    std::size_t m_current = 0;
    InlineLabel* m_count = nullptr;
    QVBoxLayout* m_cards = nullptr;
    InlineLabel* m_who = nullptr;
    RunsTable* m_fields = nullptr;
    Button* m_graphShown = nullptr;
    PersonGraph* m_graph = nullptr;
    QStackedWidget* m_evidence = nullptr; ///< the fields, or the graph
    GradeBar* m_grade = nullptr;
    InlineLabel* m_sentence = nullptr;
    QVBoxLayout* m_additions = nullptr;
    QLineEdit* m_reason = nullptr;
    QList<Button*> m_decisions;
};

} // namespace anamnesis::ui
