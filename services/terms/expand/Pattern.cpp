// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/terms/expand/Pattern.h"

#include <unicode/regex.h>

namespace anamnesis::terms {
namespace {

constexpr std::int32_t mostSteps = 200;        ///< ICU's unit: about a millisecond each
constexpr std::int32_t largestStack = 4 << 20; ///< bytes
constexpr std::size_t longestPattern = 10'000; ///< bytes

icu::UnicodeString unicode(std::string_view text) {
    return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
}

} // namespace

struct Pattern::Matcher {
    std::unique_ptr<icu::RegexMatcher> regex;
};

Pattern::Pattern(std::unique_ptr<Matcher> matcher) : m_matcher(std::move(matcher)) {}
Pattern::~Pattern() = default;

std::shared_ptr<const Pattern> Pattern::read(std::string_view text) {
    if (text.empty() || text.size() > longestPattern)
        return nullptr;
    UErrorCode error = U_ZERO_ERROR;
    auto matcher = std::make_unique<Matcher>();
    matcher->regex = std::make_unique<icu::RegexMatcher>(unicode(text), 0, error);
    if (U_FAILURE(error))
        return nullptr;
    matcher->regex->setTimeLimit(mostSteps, error);
    matcher->regex->setStackLimit(largestStack, error);
    if (U_FAILURE(error))
        return nullptr;
    return std::shared_ptr<const Pattern>(new Pattern(std::move(matcher)));
}

Truth Pattern::fits(std::string_view value) const {
    const icu::UnicodeString input = unicode(value); // the matcher keeps a reference
    UErrorCode error = U_ZERO_ERROR;
    m_matcher->regex->reset(input);
    const bool matches = m_matcher->regex->matches(error) != 0;
    if (U_FAILURE(error))
        return Truth::Unknown;
    return matches ? Truth::Yes : Truth::No;
}

} // namespace anamnesis::terms
