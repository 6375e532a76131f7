// SPDX-License-Identifier: GPL-3.0-or-later
// Ways to narrow the discrepancies: by severity, kind of difference, pair of sources, state.
#pragma once

#include "models/tables/DiscrepancyTable.h"
#include "ui/common/Panels.h"
#include "ui/common/Session.h"

namespace anamnesis::ui {

class GroupList : public Ground {
    Q_OBJECT

public:
    GroupList(Session& session, QWidget* parent);
    void fill();

Q_SIGNALS:
    void chosen(const anamnesis::tables::DiscrepancyFilter& filter);

private:
    void add(Runs runs, const tables::DiscrepancyFilter& filter);
    void addHeading(const QString& text);

    Session& m_session;
    QVBoxLayout* m_lines;
    int m_current = 0;
    int m_count = 0;
};

} // namespace anamnesis::ui
