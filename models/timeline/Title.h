// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline/Item.h"

namespace anamnesis::timeline {

/// The title with the side of the body where the side tells two facts apart ("Osteoarthritis of knee, left"): problems,
/// procedures, imaging, devices. A disputed side is no part of the title.
[[nodiscard]] std::string titleWithSide(const Item& item);

} // namespace anamnesis::timeline
