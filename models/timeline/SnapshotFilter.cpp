// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/Fold.h"
#include "models/timeline/Snapshot.h"

#include <algorithm>
#include <bit>
#include <bitset>
#include <functional>
#include <numeric>

namespace anamnesis::timeline {
namespace {

std::vector<std::string> wordsOf(std::string_view text) {
    std::vector<std::string> words(1);
    for (const char c : folded(text)) {
        if (c != ' ' && c != '\t' && c != '\n')
            words.back() += c;
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

/// Which entries of the index hold the word. Entries end with a line feed, which no word has, so none matches across
/// two.
std::vector<std::uint8_t> entriesWith(const WordIndex& index, const std::string& word) {
    std::vector<std::uint8_t> found(index.starts.size(), 0);
    const std::boyer_moore_horspool_searcher searcher(word.begin(), word.end());
    auto from = index.folded.begin();
    while (true) {
        const auto hit = std::search(from, index.folded.end(), searcher);
        if (hit == index.folded.end())
            return found;
        const auto offset = static_cast<std::uint32_t>(hit - index.folded.begin());
        const auto next = std::upper_bound(index.starts.begin(), index.starts.end(), offset);
        found[static_cast<std::size_t>(next - index.starts.begin()) - 1] = 1;
        if (next == index.starts.end())
            return found;
        from = index.folded.begin() + static_cast<std::ptrdiff_t>(*next);
    }
}

} // namespace

std::vector<std::uint32_t> select(const Snapshot& snapshot, const Filter& filter) {
    const Columns& columns = snapshot.columns;
    std::vector<std::vector<std::uint8_t>> hits;
    for (const std::string& word : wordsOf(filter.words))
        hits.push_back(entriesWith(snapshot.index, word));
    std::bitset<256> kinds;
    for (const clinical::Kind kind : filter.kinds)
        kinds.set(static_cast<std::size_t>(kind));
    const bool anyTime = filter.from == INT64_MIN && filter.to == INT64_MAX;

    std::vector<std::uint32_t> rows;
    rows.reserve(snapshot.size());
    for (std::uint32_t i = 0; i < snapshot.size(); ++i) {
        if (!filter.kinds.empty() && !kinds.test(static_cast<std::size_t>(columns.kind[i])))
            continue;
        if (filter.sources != 0 && (columns.sources[i] & filter.sources) == 0)
            continue;
        if ((columns.flags[i] & filter.flags) != filter.flags)
            continue;
        if (!anyTime &&
            (columns.first[i] == undatedTime || columns.first[i] > filter.to || columns.last[i] < filter.from))
            continue;
        const WordIndex::Row& entry = snapshot.index.rows[i];
        const bool all = std::all_of(hits.begin(), hits.end(), [&](const std::vector<std::uint8_t>& hit) {
            return (hit[entry.title] | hit[entry.value] | hit[entry.status] | hit[entry.code]) != 0;
        });
        if (all)
            rows.push_back(i);
    }
    return rows;
}

namespace {

/// Alphabetical rank of each entry of the index, so that rows compare as numbers.
std::vector<std::uint32_t> ranks(const WordIndex& index) {
    const auto entry = [&](std::uint32_t i) {
        const std::size_t end = i + 1 < index.starts.size() ? index.starts[i + 1] : index.folded.size();
        return std::string_view(index.folded).substr(index.starts[i], end - index.starts[i]);
    };
    std::vector<std::uint32_t> at(index.starts.size());
    std::iota(at.begin(), at.end(), 0U);
    std::sort(at.begin(), at.end(),
              [&](std::uint32_t left, std::uint32_t right) { return entry(left) < entry(right); });
    std::vector<std::uint32_t> rank(at.size());
    for (std::uint32_t i = 0; i < at.size(); ++i)
        rank[at[i]] = i;
    return rank;
}

template <class Less>
void arrange(std::vector<std::uint32_t>& rows, bool descending, const Less& less) {
    std::stable_sort(rows.begin(), rows.end(), [&](std::uint32_t left, std::uint32_t right) {
        return descending ? less(right, left) : less(left, right);
    });
}

} // namespace

std::vector<std::uint32_t> sorted(const Snapshot& snapshot, std::vector<std::uint32_t> rows, SortKey key,
                                  bool descending) {
    const Columns& columns = snapshot.columns;
    std::sort(rows.begin(), rows.end()); // the snapshot's own order: newest first
    switch (key) {
    case SortKey::Date:
        if (!descending) { // what has no date stays last, it is not older than all
            const auto undated = std::partition_point(
                rows.begin(), rows.end(), [&](std::uint32_t row) { return columns.middle[row] != undatedTime; });
            std::reverse(rows.begin(), undated);
        }
        break;
    case SortKey::Kind:
        arrange(rows, descending, [&](auto left, auto right) { return columns.kind[left] < columns.kind[right]; });
        break;
    case SortKey::Title: {
        const auto rank = ranks(snapshot.index);
        arrange(rows, descending, [&](auto left, auto right) {
            return rank[snapshot.index.rows[left].title] < rank[snapshot.index.rows[right].title];
        });
        break;
    }
    case SortKey::Value: {
        const auto rank = ranks(snapshot.index);
        arrange(rows, descending, [&](auto left, auto right) {
            const double a = columns.number[left], b = columns.number[right];
            if (a == a && b == b)
                return a < b;
            if ((a == a) != (b == b))
                return a == a;
            return rank[snapshot.index.rows[left].value] < rank[snapshot.index.rows[right].value];
        });
        break;
    }
    case SortKey::Sources:
        arrange(rows, descending, [&](auto left, auto right) {
            const int a = std::popcount(columns.sources[left]), b = std::popcount(columns.sources[right]);
            return a != b ? a < b : columns.sources[left] < columns.sources[right];
        });
        break;
    case SortKey::Members:
        arrange(rows, descending,
                [&](auto left, auto right) { return columns.members[left] < columns.members[right]; });
        break;
    }
    return rows;
}

} // namespace anamnesis::timeline
