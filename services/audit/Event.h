// SPDX-License-Identifier: GPL-3.0-or-later
// One event of the trail, and its form as a FHIR R4 AuditEvent after IHE Basic Audit Log Patterns. Codes of types and
// subtypes: DICOM PS3.16 CID 400 and 401, and HL7's audit-event-type and restful-interaction.
#pragma once

#include "models/base/Clock.h"
#include "models/base/Id.h"
#include "models/base/Result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace anamnesis::audit {

enum class Action : std::uint8_t {
    SignIn,
    SignOut,
    ChartView,
    PatientSearch,
    Refresh,
    Import,
    BreakGlass,
    Ruling,
    Export,
    Print,
    Purge,
    Backup,
    Setting,     ///< of a source or a user
    KeyChange,   ///< slots, passphrase, rekey
    TrailExport, ///< the audit trail itself was read out
    RecordView,  ///< raw bytes of a record
};
[[nodiscard]] std::string_view name(Action action); ///< "sign-in", "chart-view", "break-glass" …
[[nodiscard]] std::optional<Action> actionNamed(std::string_view name);

enum class Outcome : std::uint8_t { Success, MinorFailure, SeriousFailure };
[[nodiscard]] std::string_view name(Outcome outcome); ///< "success", "minor-failure", "serious-failure"

struct Event {
    std::uint64_t sequence = 0; ///< given by the trail
    Instant at{};
    Action action = Action::ChartView;
    Outcome outcome = Outcome::Success;
    std::string agent;   ///< user of the vault
    std::string role;    ///< clinician, care-coordinator, support
    std::string purpose; ///< code of purpose of use (v3-ActReason): TREAT, ETREAT, HOPERAT …
    std::string patient; ///< id of the person; empty when about none
    std::string entity;  ///< id of what else was touched: item, record, source, ruling, file format
    Args details;        ///< codes and counts, and a reason where one was asked for; never names or narrative

    friend bool operator==(const Event&, const Event&) = default;
};

/// The canonical bytes: AuditEvent as JSON, members in alphabetical order, no blanks. Without the sequence.
[[nodiscard]] std::string canonical(const Event& event);
/// "audit.unreadable" for what canonical() did not make.
[[nodiscard]] Result<Event> eventFrom(std::string_view bytes);

} // namespace anamnesis::audit
