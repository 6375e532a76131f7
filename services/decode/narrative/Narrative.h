// SPDX-License-Identifier: GPL-3.0-or-later
// Narrative markup (FHIR text.div, CDA section text) made plain, or made harmless for display. Linear, never fails:
// what is no known mark-up becomes text or goes.
#pragma once

#include <string>
#include <string_view>

namespace anamnesis::decode::narrative {

/// The text a person reads: no mark-up, entities resolved, runs of blanks one blank, a line a block, a tab between
/// cells. Contents of script, style, head and their kin are left out.
[[nodiscard]] std::string plainText(std::string_view markup);

/// Mark-up with only a small set of tags (p, div, span, br, hr, b, i, u, em, strong, small, sub, sup, pre, code, h1–h6,
/// ul, ol, li, dl, dt, dd, table and its parts, blockquote, a) and attributes (colspan, rowspan, scope, title, lang,
/// dir; href only to "#…"). CDA's paragraph, content, list, item and renderMultiMedia are turned into HTML. No script,
/// no style, no event, no image, no remote load. Every tag that is opened is closed.
[[nodiscard]] std::string sanitise(std::string_view markup);

/// Resolves character and XHTML entities; an unknown one stays as it is.
[[nodiscard]] std::string unescaped(std::string_view text);

} // namespace anamnesis::decode::narrative
