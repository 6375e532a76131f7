// SPDX-License-Identifier: GPL-3.0-or-later
// How a person is called on screens, from what the sources say.
#pragma once

#include "models/clinical/Demographics.h"
#include "services/review/Port.h"

#include <string>

namespace anamnesis::review {

/// The name to show: official before usual before any other, never an old or maiden one while another is there.
[[nodiscard]] const clinical::HumanName* bestName(const clinical::Demographics& demographics);
/// "HALVORSEN, Miriam Adele"; the text where there are no parts; empty without a name.
[[nodiscard]] std::string displayName(const clinical::Demographics& demographics);
/// The question as demographics, for identity::rank.
[[nodiscard]] clinical::Demographics asDemographics(const PatientQuery& query);
/// "system|value" or a bare value.
[[nodiscard]] clinical::Identifier identifierOf(std::string_view text);

} // namespace anamnesis::review
