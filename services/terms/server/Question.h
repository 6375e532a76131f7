// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of a terminology server: FHIR R4 §4.8.14, §4.9.13, §4.10.6 ($lookup, $validate-code, $expand,
// $translate). A question carries codes, systems and canonicals, never a display as a source wrote it.
#pragma once

#include "services/transport/Url.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace anamnesis::terms {

struct Question {
    std::string path; ///< "CodeSystem/$lookup"
    transport::Parameters parameters;

    /// One line that tells it from every other; nothing of the server in it.
    [[nodiscard]] std::string text() const;
    [[nodiscard]] std::string url(std::string_view base) const;
};

[[nodiscard]] Question lookupQuestion(std::string_view system, std::string_view code, std::string_view language);
/// Of the value set, or of the system itself when it is empty.
[[nodiscard]] Question validateQuestion(std::string_view valueSet, std::string_view system, std::string_view code);
/// Parameters were renamed between R4 and R5.
enum class TranslateForm : std::uint8_t { R4, R5 };
[[nodiscard]] Question translateQuestion(std::string_view system, std::string_view code, std::string_view targetSystem,
                                         TranslateForm form);
[[nodiscard]] Question expandQuestion(std::string_view valueSet, std::string_view language, std::size_t count);

/// A code of a terminology that others share: what sources write into code fields beside that (a name, a sentence, an
/// identifier of the hospital's own) stays here.
[[nodiscard]] bool sendable(std::string_view system, std::string_view code);

} // namespace anamnesis::terms
