// SPDX-License-Identifier: GPL-3.0-or-later
// Text -> statements, kept by the text's hash alone: sixteen bytes an entry. Who reads it looks whether the text is the
// one meant. Private to the room.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>
#include <utility>
#include <vector>

namespace anamnesis::reconcile {

class HashIndex {
public:
    void add(std::string_view text, std::uint32_t sense) { m_entries.emplace_back(hashOf(text), sense); }
    /// Once all are added, before the first search.
    void settle() { std::ranges::sort(m_entries); }
    /// visit(sense) for each under the text's hash, in their order.
    template <typename Visit>
    void each(std::string_view text, const Visit& visit) const {
        const std::uint64_t hash = hashOf(text);
        for (auto at = std::ranges::lower_bound(m_entries, std::pair(hash, std::uint32_t{0}));
             at != m_entries.end() && at->first == hash; ++at)
            visit(at->second);
    }

private:
    static std::uint64_t hashOf(std::string_view text) { return std::hash<std::string_view>{}(text); }

    std::vector<std::pair<std::uint64_t, std::uint32_t>> m_entries;
};

} // namespace anamnesis::reconcile
