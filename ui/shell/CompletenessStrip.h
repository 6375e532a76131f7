// SPDX-License-Identifier: GPL-3.0-or-later
// Per source a count of kinds for each ledger state; a click opens the ledger.
#pragma once

#include "ui/common/Panels.h"
#include "ui/common/Session.h"

namespace anamnesis::ui {

class FlowLayout;

class CompletenessStrip : public Ground {
    Q_OBJECT

public:
    CompletenessStrip(Session& session, QWidget* parent);

private:
    void fill();

    Session& m_session;
    QWidget* m_sources;
    FlowLayout* m_flow;
};

} // namespace anamnesis::ui
