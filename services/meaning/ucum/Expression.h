// SPDX-License-Identifier: GPL-3.0-or-later
// A unit expression as its parts in order of writing. The grammar of UCUM §10–§12 without recursion, so that no depth
// of parentheses can exhaust the stack.
#pragma once

#include "models/base/Result.h"
#include "services/meaning/ucum/Table.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace anamnesis::meaning::ucum {

enum class Part : std::uint8_t { Unit, Factor, Annotation, Multiply, Divide, Open, Close };

struct Token {
    Part part = Part::Annotation;
    const Prefix* prefix = nullptr;
    const Atom* atom = nullptr;
    std::int64_t exponent = 1;        ///< of a unit
    std::string_view number = {};     ///< digits of a factor
    std::string_view annotation = {}; ///< with braces: its own, or behind a unit or factor
    std::string_view text = {};       ///< the unit as written, without annotation
};

using Expression = std::vector<Token>;

/// Views into text. Errors as ucum::check (Ucum.h). An empty text is ucum.empty.
[[nodiscard]] Result<Expression> parse(std::string_view text);

/// The atom of this exact code, or nothing.
[[nodiscard]] const Atom* atomOf(std::string_view code);

} // namespace anamnesis::meaning::ucum
