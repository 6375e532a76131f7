// SPDX-License-Identifier: GPL-3.0-or-later
// One source's part of a refresh: whom it means, what it is asked, what came. Runs on a thread of its own and takes the
// vault only while it reads or writes. Private to the room.
#pragma once

#include "services/review/Intake.h"
#include "services/review/State.h"
#include "services/sources/Source.h"

#include <optional>
#include <string>
#include <vector>

namespace anamnesis::review {

/// What all sources of one refresh share.
struct Refresh {
    PersonId person;
    std::vector<identity::PatientRecord> own; ///< what is known of the person
    Asking asking = Asking::Changes;
    Instant started{};
    ProgressHandler progress;
    CancelToken cancel;
};

struct SourceRun {
    sources::SourceSettings settings;
    std::vector<std::string> patients; ///< ids at the source; found by a search when empty

    std::vector<timeline::LedgerRow> rows;
    IntakeCounts totals;
    std::vector<std::string> quarantined; ///< patients whose record became somebody else's
    std::optional<Error> error;           ///< of the vault: ends the whole refresh
    bool reached = false;
    bool settled = false;    ///< the rows tell the whole of the source, in place of what was told before
    bool forChanges = false; ///< something was asked only for what changed
};

} // namespace anamnesis::review
