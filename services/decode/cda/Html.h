// SPDX-License-Identifier: GPL-3.0-or-later
// A CDA document as a page to be read.
#pragma once

#include <string>
#include <string_view>

namespace anamnesis::decode::cda {

/// Title, then each section with its heading and sanitised narrative (narrative::sanitise: no script, no remote load);
/// the text of a nonXMLBody where it is text. Broken XML gives its plain text. Empty when there is nothing to read.
[[nodiscard]] std::string documentHtml(std::string_view cdaBytes);

} // namespace anamnesis::decode::cda
