// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace anamnesis::identity {

/// Whether people bear it as a given name, by lists of names in use: a close spelling that is listed is another name,
/// not a slip.
[[nodiscard]] bool isGivenName(std::string_view folded);

} // namespace anamnesis::identity
