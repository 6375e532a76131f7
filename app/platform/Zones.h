// SPDX-License-Identifier: GPL-3.0-or-later
// Offset tables for the pure rooms, from the zone database that Qt reads.
#pragma once

#include "models/clinical/ClinicalTime.h"

#include <string>

namespace anamnesis::app::platform {

/// Offsets of an IANA zone from 1900 to 2100; empty (not known()) for an unknown or empty name.
[[nodiscard]] clinical::ZoneOffsets zoneOffsets(const std::string& name);

} // namespace anamnesis::app::platform
