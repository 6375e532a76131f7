// SPDX-License-Identifier: GPL-3.0-or-later
// Inner part of Snapshot: interning of texts and the word index over them.
#pragma once

#include "models/timeline/Snapshot.h"

#include <unordered_map>

namespace anamnesis::timeline::detail {

/// Puts each distinct text once into a pool, and once, folded, into an index.
class Interner {
public:
    Interner(std::string& pool, WordIndex& index) : m_pool(pool), m_index(index) { (void)entry({}); }
    [[nodiscard]] Text text(std::string_view text);           ///< into the pool only
    [[nodiscard]] std::uint32_t entry(std::string_view text); ///< number of the text's entry in the index

private:
    std::string& m_pool;
    WordIndex& m_index;
    std::unordered_map<std::string, Text> m_texts;
    std::unordered_map<std::string, std::uint32_t> m_entries;
};

} // namespace anamnesis::timeline::detail
