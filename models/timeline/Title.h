// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Phrasebook.h"
#include "models/timeline/Item.h"

#include <cstdint>
#include <string>

namespace anamnesis::timeline {

/// The title with the side of the body where the side tells two facts apart ("Osteoarthritis of knee, left"): problems,
/// procedures, imaging, devices. A disputed side is no part of the title.
[[nodiscard]] std::string titleWithSide(const Item& item);

/// How the title is to be read, as bits of Flag (Snapshot.h): Denied, NamedHere, Unnamed, RetiredCode.
[[nodiscard]] std::uint32_t titleMarks(const Item& item);
/// A title with its marks in words: "Not to be given: naproxen", "≙ Glucose (LOINC 2345-7)". What is denied is never to
/// be read as stated, wherever a title stands.
[[nodiscard]] std::string markedTitle(const Phrasebook& words, clinical::Kind kind, std::string title,
                                      std::uint32_t marks);

} // namespace anamnesis::timeline
