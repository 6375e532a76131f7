// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace anamnesis::identity {

/// Given names that people bear, folded, parted by blanks: a close spelling that is listed is another name, not a slip.
[[nodiscard]] std::span<const std::string_view> givenNameLists();

} // namespace anamnesis::identity
