// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/Ruling.h"

#include <array>

namespace anamnesis::timeline {
namespace {

constexpr std::array<std::string_view, 10> names{"same", "different", "link", "unlink",  "prefer",
                                                 "hide", "note",      "undo", "explain", "send"};

} // namespace

std::string_view name(RulingAction action) {
    return names[static_cast<std::size_t>(action)];
}

std::optional<RulingAction> rulingActionNamed(std::string_view name) {
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i] == name)
            return static_cast<RulingAction>(i);
    return std::nullopt;
}

} // namespace anamnesis::timeline
