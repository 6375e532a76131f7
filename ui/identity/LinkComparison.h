// SPDX-License-Identifier: GPL-3.0-or-later
// Two records side by side: field by field with weights in plain words or as a graph, the sum on the three grades, and
// all of it as a sentence.
#pragma once

#include "ui/common/Panels.h"
#include "ui/common/Session.h"

QT_BEGIN_NAMESPACE
class QStackedWidget;
QT_END_NAMESPACE

namespace anamnesis::ui {

class GradeBar;
class PersonGraph;
class RunsTable;

class LinkComparison : public QWidget {
    Q_OBJECT

public:
    LinkComparison(Session& session, QWidget* parent);
    /// `all`: the links that the graph draws besides. `more`: said after the sentence.
    void setLink(const review::LinkView& link, const std::vector<review::LinkView>& all, const Runs& more);
    void setNothing(const QString& why);
    void showGraph(bool shown);

private:
    void fillFields(const review::LinkView& link);

    Session& m_session;
    InlineLabel* m_who;
    RunsTable* m_fields;
    PersonGraph* m_graph;
    QStackedWidget* m_evidence; ///< the fields, or the graph
    GradeBar* m_grade;
    InlineLabel* m_sentence;
};

} // namespace anamnesis::ui
