// SPDX-License-Identifier: GPL-3.0-or-later
// One discrepancy: field × source with the differing cells marked, and the raw element of each side below its column.
#pragma once

#include "ui/common/Panels.h"
#include "ui/common/Session.h"

namespace anamnesis::ui {

class RunsTable;

class Comparison : public Ground {
    Q_OBJECT

public:
    Comparison(Session& session, QWidget* parent);
    void show(const timeline::Discrepancy& discrepancy);
    void showNothing(const QString& why);

private:
    void fillTable(const std::vector<clinical::Statement>& statements, const std::vector<timeline::CodeName>& named,
                   const timeline::Discrepancy& discrepancy);
    void fillEvidence(const std::vector<review::Provenance>& evidence);

    Session& m_session;
    InlineLabel* m_head;
    InlineLabel* m_why;
    RunsTable* m_table;
    QWidget* m_evidence;
    int m_asked = 0;
};

} // namespace anamnesis::ui
