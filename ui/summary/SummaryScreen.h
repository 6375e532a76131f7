// SPDX-License-Identifier: GPL-3.0-or-later
// The chart on one page: what matters now, each line with its age and sources. "None" only where the ledger says
// complete.
#pragma once

#include "models/tables/SummaryRows.h"
#include "ui/common/Panels.h"
#include "ui/common/Session.h"

namespace anamnesis::ui {

class SummaryScreen : public QWidget {
    Q_OBJECT

public:
    SummaryScreen(Session& session, QWidget* parent);

private:
    struct Section {
        QString name;
        tables::SummaryCard card;
        int most;
    };
    void fill();
    [[nodiscard]] QWidget* card(const Section& section);
    [[nodiscard]] Runs absence(const Section& section) const;

    Session& m_session;
    QVBoxLayout* m_left;
    QVBoxLayout* m_right;
};

} // namespace anamnesis::ui
