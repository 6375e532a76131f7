// SPDX-License-Identifier: GPL-3.0-or-later
// Words of addresses, placeholders of mail and identifiers, and who assigns which number. All entries folded.
#pragma once

#include "services/identity/Normalise.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace anamnesis::identity {

[[nodiscard]] bool isStreetKind(std::string_view word); ///< street, st, avenue, calle, rue, ulica …
[[nodiscard]] bool isUnitWord(std::string_view word);   ///< apt, unit, suite, flat, wohnung …
[[nodiscard]] bool isOrdinal(std::string_view word);    ///< 1st, 42nd: the name of a street, no house number
[[nodiscard]] std::optional<std::string_view> direction(std::string_view word); ///< north -> n
[[nodiscard]] std::span<const std::string_view> streetEndings();                ///< German, Dutch, Scandinavian
[[nodiscard]] bool isNoPlace(std::string_view word);                            ///< unknown, homeless …
[[nodiscard]] bool isNoMail(std::string_view localPart);
[[nodiscard]] bool isNoIdentifier(std::string_view value); ///< upper case

struct Assigner {
    IdentifierClass kind = IdentifierClass::Personal;
    std::string name;
};
/// By HL7 table 0203 code, then by words in the system or the assigner's name.
[[nodiscard]] Assigner assignerOf(std::string_view type, std::string_view system, std::string_view assigner);

} // namespace anamnesis::identity
