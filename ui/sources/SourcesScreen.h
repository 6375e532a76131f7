// SPDX-License-Identifier: GPL-3.0-or-later
// Configured sources with their sign-in state, what was asked of each (ledger), and the redacted request log.
#pragma once

#include "models/tables/LedgerMatrix.h"
#include "ui/common/Panels.h"
#include "ui/common/Session.h"

QT_BEGIN_NAMESPACE
class QTableView;
QT_END_NAMESPACE

namespace anamnesis::ui {

class AddSource;
class RunsTable;

class SourcesScreen : public Ground {
    Q_OBJECT

public:
    SourcesScreen(Session& session, QWidget* parent);
    void refresh();
    void addSource();
    [[nodiscard]] QTableView& ledger() const { return *m_ledger; }

private:
    [[nodiscard]] QWidget* head();
    [[nodiscard]] QWidget* ledgerPart();
    void fillSources();
    void fillLog(const std::vector<review::RequestLogRow>& log);
    void showCell(const QModelIndex& index);
    void test(const std::string& name);
    void testAll();

    Session& m_session;
    InlineLabel* m_count = nullptr;
    RunsTable* m_sources = nullptr;
    AddSource* m_add = nullptr;
    tables::LedgerMatrix* m_matrix;
    QTableView* m_ledger = nullptr;
    RunsTable* m_log = nullptr;
    QVBoxLayout* m_reasons = nullptr;
    InlineLabel* m_person = nullptr;
};

} // namespace anamnesis::ui
