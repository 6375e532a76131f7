// SPDX-License-Identifier: GPL-3.0-or-later
// Text as it is compared in search, the same for what is indexed and what is asked: Unicode NFKC and case folding (UAX
// #15, UTS #10's idea of primary strength, by ICU's data), without accents (é = e, й = и, ё = е), Arabic vowel marks
// and tatweel, final sigma = sigma. Words are runs of letters and digits; Chinese and Japanese have no blanks, so that
// each of their letters makes a token with the one after it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace anamnesis::store {

/// A folded word and the bytes of the original it stands for.
struct Token {
    std::string text;
    std::size_t from = 0;
    std::size_t to = 0;
};

[[nodiscard]] std::vector<Token> tokens(std::string_view text);

/// The tokens with blanks between.
[[nodiscard]] std::string foldedForIndex(std::string_view text);

/// What is asked: per blank-separated word its tokens; the last one may continue.
using Asked = std::vector<std::vector<std::string>>;
[[nodiscard]] Asked asked(std::string_view text);
/// FTS5's expression for it; empty when there is nothing to ask.
[[nodiscard]] std::string matchExpression(const Asked& words);

/// A piece of the original around the first place that matches, with U+0001 and U+0002 around all that match.
[[nodiscard]] std::string snippet(std::string_view text, const Asked& words, std::size_t length = 160);

} // namespace anamnesis::store
