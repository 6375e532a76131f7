// SPDX-License-Identifier: GPL-3.0-or-later
// The vault and its audit trail: what lies where, verify, rebuild, who looked at what.
#pragma once

#include "ui/common/Panels.h"
#include "ui/common/Session.h"

namespace anamnesis::ui {

class Button;
class RunsTable;

class VaultScreen : public Ground {
    Q_OBJECT

public:
    VaultScreen(Session& session, QWidget* parent);
    void refresh();

private:
    void fill(const review::VaultInfo& info);
    void fill(const std::vector<review::AuditRow>& trail);
    void verify();
    void rebuild();

    Session& m_session;
    RunsTable* m_info;
    RunsTable* m_trail;
    InlineLabel* m_message;
    QList<Button*> m_actions;
};

} // namespace anamnesis::ui
