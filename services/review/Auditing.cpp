// SPDX-License-Identifier: GPL-3.0-or-later
// What is written into the trail, and reading it.
#include "services/review/State.h"

namespace anamnesis::review {

Result<void> Review::State::audit(audit::Action action, std::string_view patient, std::string_view entity,
                                  Args details) {
    audit::Event event;
    event.at = now();
    event.action = action;
    event.agent = around.user;
    event.role = "clinician";
    event.purpose = "TREAT";
    event.patient = std::string(patient);
    event.entity = std::string(entity);
    event.details = std::move(details);
    const auto written = audit::append(*vault, event);
    return written ? Result<void>{} : failure(written.error());
}

Result<std::vector<AuditRow>> Review::auditTrail() {
    const auto guard = m_state->guard();
    if (auto ready = m_state->ready(); !ready)
        return failure(ready.error());
    const auto events = audit::list(*m_state->vault);
    if (!events)
        return failure(events.error());
    std::vector<AuditRow> rows;
    for (const audit::Event& event : *events)
        rows.push_back({event.sequence, event.at, std::string(audit::name(event.action)),
                        std::string(audit::name(event.outcome)), event.agent,
                        event.patient.empty() ? event.entity : event.patient, event.details});
    return rows;
}

Result<std::uint64_t> Review::verifyAudit() {
    const auto guard = m_state->guard();
    if (auto ready = m_state->ready(); !ready)
        return failure(ready.error());
    const auto check = audit::verify(*m_state->vault);
    if (!check)
        return failure(check.error());
    if (!check->issues.empty())
        return failure("audit.chain-broken",
                       {{"issues", std::to_string(check->issues.size())}, {"first", check->issues.front().code}});
    return check->events;
}

} // namespace anamnesis::review
