// SPDX-License-Identifier: GPL-3.0-or-later
// Words for where a thing was taken, done or measured: "Ser", "Plasma" and "Venous blood" fit one code, urine does not;
// lying is not standing; "Arm" may be "Left upper arm", not "Scalp". Private to the room.
#pragma once

#include <cstdint>
#include <string_view>

namespace anamnesis::reconcile {

enum class PlaceRelation : std::uint8_t {
    Same,      ///< the words, or words of one class
    Within,    ///< one says all the other says, and more
    Different, ///< words of two classes
    Unknown,   ///< cannot be told
};

/// Both folded (foldText).
[[nodiscard]] PlaceRelation relatePlaces(std::string_view left, std::string_view right);

} // namespace anamnesis::reconcile
