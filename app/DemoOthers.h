// SPDX-License-Identifier: GPL-3.0-or-later
// What comes to the demo's vault beside its hospitals: a practice's letter that nobody can be sure whose it is, and an
// invented registry with opinions of its own about who is who.
#pragma once

#include "models/base/Result.h"
#include "services/review/Review.h"

#include <filesystem>
#include <string>

namespace anamnesis::app {

/// As the exchange's truth has a person; FHIR date and gender.
struct DemoPerson {
    std::string family, given, birthDate, sex;
};

/// Files of a practice that knows the person by name and birth date only, read into the vault from `folder` (made, and
/// emptied again): an allergy no hospital tells of waits until a person says whose it is.
Result<void> bringLetter(review::Review& review, const DemoPerson& person, const std::filesystem::path& folder);

/// Hands its bundle to the vault: a word that may be followed, one against what is held here, one about a record that
/// is not here. Nothing is decided.
Result<void> tellOfOthers(review::Review& review);

} // namespace anamnesis::app
