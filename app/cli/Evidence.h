// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence of disagreements, without the patient.
#pragma once

#include "app/cli/Session.h"
#include "services/review/Review.h"

#include <string>
#include <vector>

namespace anamnesis::app::cli {

struct ExportOptions {
    std::string person, as, out;
    std::vector<std::string> discrepancies; ///< ids; empty: all but cosmetic
    std::string noteTo;                     ///< name of a source: a note to its desk instead of the bundle
};

/// The bundle, or the notes to one source, one after the other. "chart.unknown-discrepancy" for an id that is not
/// there.
[[nodiscard]] Result<std::string> writeEvidence(Session& session, review::Review& review, const ExportOptions& options);

} // namespace anamnesis::app::cli
