// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a patient out of text that leaves the house for a source's support desk: names, places, numbers and birth date
// of every record of the person, wherever they stand in it. Pure; any thread.
#pragma once

#include "models/clinical/Demographics.h"

#include <set>
#include <span>
#include <string>
#include <string_view>

namespace anamnesis::exports {

class Scrub {
public:
    explicit Scrub(std::span<const clinical::Demographics> patient);
    /// Words that are part of who the patient is become "█"; case and accents never save one. A number of six digits or
    /// more, an e-mail address and a date are taken out whoever they belong to.
    [[nodiscard]] std::string text(std::string_view said) const;
    /// The same for codes and values, in which a long number is what is said: only what is the patient's is taken out.
    [[nodiscard]] std::string value(std::string_view said) const;

private:
    [[nodiscard]] std::string clean(std::string_view said, bool longNumbers) const;

    std::set<std::string> m_words;  ///< lower case
    std::set<std::string> m_digits; ///< runs of digits
};

/// What a time says of its precision and zone without its day: "2019-##-##T##:##-05:00".
[[nodiscard]] std::string shapeOf(const clinical::ClinicalTime& time);
/// Letters to "a" and "A", digits to "9": "Aaaaaa, Aaaa"; for values that are identity themselves.
[[nodiscard]] std::string shapeOf(std::string_view text);

} // namespace anamnesis::exports
