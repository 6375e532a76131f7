// SPDX-License-Identifier: GPL-3.0-or-later
// An invented registry beside the demo's hospitals, which holds opinions of its own about who is who.
#pragma once

#include "models/base/Result.h"
#include "services/review/Review.h"

namespace anamnesis::app {

/// Hands its bundle to the vault: a word that may be followed, one against what is held here, one about a record that
/// is not here. Nothing is decided.
Result<void> tellOfOthers(review::Review& review);

} // namespace anamnesis::app
