// SPDX-License-Identifier: GPL-3.0-or-later
// Sources that number their records anew: which record of a source took the place of which. Private to the room.
#pragma once

#include "services/reconcile/Reconcile.h"
#include "services/reconcile/Sense.h"

#include <span>

namespace anamnesis::reconcile {

/// Gives records that follow one another one number (Sense::record, Sense::number) and their order (Sense::turn). Of
/// one source and type, a record follows one that was gone when it came: with the same content, it is the same under
/// another number; else, when it is the only one to come and the other the only one to go that tell of this thing at
/// this time, what the source says of it now. Two that the source ever gave together never follow one another.
void succeed(std::span<Sense> senses, std::span<const RecordLife> lives);

} // namespace anamnesis::reconcile
