// SPDX-License-Identifier: GPL-3.0-or-later
// Inner part of Snapshot: interning of texts and the word index over them, and rows from items.
#pragma once

#include "models/timeline/SnapshotRow.h"

#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace anamnesis::timeline::detail {

/// Puts each distinct text once into a pool, and once, folded, into an index.
class Interner {
public:
    /// Adds to what the pool and the index hold already.
    Interner(std::string& pool, WordIndex& index) : m_pool(pool), m_index(index) { (void)entry({}); }
    [[nodiscard]] Text text(std::string_view text);           ///< into the pool only
    [[nodiscard]] std::uint32_t entry(std::string_view text); ///< number of the text's entry in the index
    void know(std::string_view text, Text place) { m_texts.try_emplace(std::string(text), place); } ///< is in the pool

private:
    std::string& m_pool;
    WordIndex& m_index;
    std::unordered_map<std::string, Text> m_texts;
    std::unordered_map<std::string, std::uint32_t> m_entries;
};

/// use(column, …) for every column, with that of each of these.
template <class Use, class... Some>
void eachColumn(const Use& use, Some&... some) {
    use(some.kind...), use(some.first...), use(some.last...), use(some.middle...), use(some.precision...);
    use(some.flags...), use(some.members...), use(some.sources...), use(some.id...), use(some.date...);
    use(some.title...), use(some.value...), use(some.unit...), use(some.status...), use(some.code...);
    use(some.group...), use(some.series...), use(some.detail...), use(some.panel...), use(some.range...);
    use(some.number...), use(some.numberUnit...), use(some.rangeLow...), use(some.rangeHigh...), use(some.dailyDose...);
}

/// Items as rows, in the order of the timeline, with what they are shown beside.
class Rows {
public:
    using Titles = std::unordered_map<std::string_view, std::string_view>; ///< of reports, by their items' ids
    /// isNew: per item, or empty. All must outlive it.
    Rows(std::span<const Item* const> items, std::span<const std::uint8_t> isNew, const Titles& reports);

    /// Those that nothing hides, into columns and the rows of the index.
    void append(const std::vector<SourceInfo>& sources, Interner& intern, Columns& to,
                std::vector<WordIndex::Row>& words);
    void appendHidden(std::vector<HiddenItem>& to) const;
    [[nodiscard]] std::vector<std::string_view>
    texts() const; ///< that append() will intern, ids and dates not among them

private:
    [[nodiscard]] std::string_view panelOf(const Item& item) const;

    std::span<const Item* const> m_items;
    const Titles& m_reports;
    std::vector<Row> m_rows;
    std::vector<std::size_t> m_order;
};

/// Whether row `a` of one stands before row `b` of the other. Newest first by the middle of the time, finer first,
/// undated last; ids settle the rest, so input order never shows.
[[nodiscard]] bool comesBefore(const Columns& left, std::string_view leftPool, std::size_t a, const Columns& right,
                               std::string_view rightPool, std::size_t b);

} // namespace anamnesis::timeline::detail
