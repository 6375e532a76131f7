// SPDX-License-Identifier: GPL-3.0-or-later
// The workbench: groups, list, one discrepancy compared with its raw evidence, and the ruling.
#pragma once

#include "models/tables/DiscrepancyTable.h"
#include "ui/common/Panels.h"
#include "ui/common/Session.h"

QT_BEGIN_NAMESPACE
class QTableView;
QT_END_NAMESPACE

namespace anamnesis::ui {

class Comparison;
class GroupList;
class RulingBar;

class DiscrepanciesScreen : public QWidget {
    Q_OBJECT

public:
    DiscrepanciesScreen(Session& session, QWidget* parent);
    void select(const QString& discrepancyId);
    [[nodiscard]] QTableView& table() const { return *m_table; }

private:
    void fill();
    void showCurrent();
    void showNotes();

    Session& m_session;
    tables::DiscrepancyTable* m_model;
    QTableView* m_table;
    GroupList* m_groups;
    Comparison* m_comparison;
    RulingBar* m_ruling;
    InlineLabel* m_notes; ///< what reconciliation says of the whole chart, and rulings that found nothing
};

} // namespace anamnesis::ui
