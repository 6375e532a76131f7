// SPDX-License-Identifier: GPL-3.0-or-later
// A regular expression of somebody else's, matched against whole values within bounds of time and stack.
#pragma once

#include "services/terms/expand/Expand.h"

#include <memory>
#include <string_view>

namespace anamnesis::terms {

/// One thread at a time.
class Pattern {
public:
    /// Null when it is no regular expression.
    [[nodiscard]] static std::shared_ptr<const Pattern> read(std::string_view text);
    ~Pattern();
    Pattern(const Pattern&) = delete;
    Pattern& operator=(const Pattern&) = delete;

    /// Unknown: it would take too long.
    [[nodiscard]] Truth fits(std::string_view value) const;

private:
    struct Matcher;
    explicit Pattern(std::unique_ptr<Matcher> matcher);
    std::unique_ptr<Matcher> m_matcher;
};

} // namespace anamnesis::terms
