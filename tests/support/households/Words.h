// SPDX-License-Identifier: GPL-3.0-or-later
// The generator's own words: names of several peoples, streets, towns. Written for the generator alone.
#pragma once

#include <span>
#include <string_view>

namespace anamnesis::households {

/// A people: how its members are named and written.
struct People {
    std::string_view name;
    std::span<const std::string_view> boys;
    std::span<const std::string_view> girls;
    std::span<const std::string_view> families;
    std::span<const std::string_view> syllables; ///< for the long tail of family names: two or three joined
    bool feminineEnding = false;                 ///< Slavic: -ov/-ova, -ski/-ska
};

/// Two spellings of one name; the second as another hospital writes it.
struct Spelling {
    std::string_view first;
    std::string_view second;
};

[[nodiscard]] std::span<const People> peoples();
[[nodiscard]] std::span<const Spelling> shortForms();   ///< "Robert" -> "Bob"
[[nodiscard]] std::span<const Spelling> otherScripts(); ///< "Иван" -> "Ivan"
[[nodiscard]] std::span<const Spelling> nearTwinBoys(); ///< two different boys: "Jaden", "Jaiden"
[[nodiscard]] std::span<const Spelling> nearTwinGirls();
[[nodiscard]] std::span<const std::string_view> streets();
[[nodiscard]] std::span<const std::string_view> streetKinds();
[[nodiscard]] std::span<const std::string_view> towns();
[[nodiscard]] std::span<const std::string_view> mailHosts();

} // namespace anamnesis::households
