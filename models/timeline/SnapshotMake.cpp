// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/Fold.h"
#include "models/timeline/SnapshotIndex.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <unordered_set>

namespace anamnesis::timeline {
namespace detail {

Text Interner::text(std::string_view text) {
    if (text.empty())
        return {};
    const auto [place, added] = m_texts.try_emplace(std::string(text));
    if (added) {
        place->second = {static_cast<std::uint32_t>(m_pool.size()), static_cast<std::uint32_t>(text.size())};
        m_pool += text;
    }
    return place->second;
}

std::uint32_t Interner::entry(std::string_view text) {
    const auto [place, added] =
        m_entries.try_emplace(std::string(text), static_cast<std::uint32_t>(m_index.starts.size()));
    if (added) {
        m_index.starts.push_back(static_cast<std::uint32_t>(m_index.folded.size()));
        const std::size_t from = m_index.folded.size();
        appendFolded(m_index.folded, text);
        std::replace(m_index.folded.begin() + static_cast<std::ptrdiff_t>(from), m_index.folded.end(), '\n', ' ');
        m_index.folded += '\n';
    }
    return place->second;
}

namespace {

bool inOrder(const Row& left, clinical::Kind leftKind, std::string_view leftId, const Row& right,
             clinical::Kind rightKind, std::string_view rightId) {
    if (left.middle != right.middle)
        return left.middle > right.middle;
    if (left.precision != right.precision)
        return left.precision > right.precision;
    return std::tuple(leftKind, std::string_view(left.title), leftId) <
           std::tuple(rightKind, std::string_view(right.title), rightId);
}

std::uint32_t sourceBits(const std::vector<SourceInfo>& sources, const Item& item) {
    std::uint32_t bits = 0;
    for (std::size_t i = 0; i < sources.size() && i < 32; ++i)
        if (std::find(item.sources.begin(), item.sources.end(), sources[i].name) != item.sources.end())
            bits |= 1U << i;
    return bits;
}

} // namespace

Rows::Rows(std::span<const Item* const> items, std::span<const std::uint8_t> isNew, const Titles& reports)
    : m_items(items), m_reports(reports), m_order(items.size()) {
    m_rows.reserve(items.size());
    for (const Item* item : items)
        m_rows.push_back(rowOf(*item));
    for (std::size_t i = 0; i < isNew.size() && i < m_rows.size(); ++i)
        if (isNew[i] != 0)
            m_rows[i].flags |= New;
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    std::sort(m_order.begin(), m_order.end(), [&](std::size_t left, std::size_t right) {
        return inOrder(m_rows[left], items[left]->kind, items[left]->id.value, m_rows[right], items[right]->kind,
                       items[right]->id.value);
    });
}

std::string_view Rows::panelOf(const Item& item) const {
    if (item.kind != clinical::Kind::LabResult)
        return {};
    for (const Relation& relation : item.relations)
        if (const auto report = m_reports.find(relation.item.value); report != m_reports.end())
            return report->second;
    return {};
}

std::vector<std::string_view> Rows::texts() const {
    std::vector<std::string_view> all;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        all.insert(all.end(), {row.title, row.value, row.unit, row.status, row.code, row.group, m_items[i]->series,
                               row.detail, panelOf(*m_items[i]), row.range, row.numberUnit});
    }
    return all;
}

void Rows::append(const std::vector<SourceInfo>& sources, Interner& intern, Columns& to,
                  std::vector<WordIndex::Row>& words) {
    for (const std::size_t i : m_order) {
        const Item& item = *m_items[i];
        const Row& row = m_rows[i];
        if (!item.hiddenBy.empty())
            continue;
        to.kind.push_back(item.kind);
        to.first.push_back(row.first);
        to.last.push_back(row.last);
        to.middle.push_back(row.middle);
        to.precision.push_back(row.precision);
        to.flags.push_back(row.flags);
        to.members.push_back(static_cast<std::uint16_t>(std::min<std::size_t>(item.members.size(), 0xFFFF)));
        to.sources.push_back(sourceBits(sources, item));
        to.id.push_back(intern.text(item.id.value));
        to.date.push_back(intern.text(row.date));
        to.title.push_back(intern.text(row.title));
        to.value.push_back(intern.text(row.value));
        to.unit.push_back(intern.text(row.unit));
        to.status.push_back(intern.text(row.status));
        to.code.push_back(intern.text(row.code));
        to.group.push_back(intern.text(row.group));
        to.series.push_back(intern.text(item.series));
        to.detail.push_back(intern.text(row.detail));
        to.panel.push_back(intern.text(panelOf(item)));
        to.range.push_back(intern.text(row.range));
        to.number.push_back(row.number);
        to.numberUnit.push_back(intern.text(row.numberUnit));
        to.rangeLow.push_back(row.rangeLow);
        to.rangeHigh.push_back(row.rangeHigh);
        to.dailyDose.push_back(row.dailyDose);
        const std::string value = row.value + " " + row.unit;
        words.push_back(
            {intern.entry(row.title), intern.entry(value), intern.entry(row.status), intern.entry(row.code)});
    }
}

void Rows::appendHidden(std::vector<HiddenItem>& to) const {
    for (const std::size_t i : m_order)
        if (const Item& item = *m_items[i]; !item.hiddenBy.empty())
            to.push_back({item.id, item.kind, m_rows[i].title, m_rows[i].date, item.hiddenBy});
}

bool comesBefore(const Columns& left, std::string_view leftPool, std::size_t a, const Columns& right,
                 std::string_view rightPool, std::size_t b) {
    const auto text = [](std::string_view pool, Text piece) { return pool.substr(piece.offset, piece.length); };
    if (left.middle[a] != right.middle[b])
        return left.middle[a] > right.middle[b];
    if (left.precision[a] != right.precision[b])
        return left.precision[a] > right.precision[b];
    return std::tuple(left.kind[a], text(leftPool, left.title[a]), text(leftPool, left.id[a])) <
           std::tuple(right.kind[b], text(rightPool, right.title[b]), text(rightPool, right.id[b]));
}

} // namespace detail

namespace {

/// Tells where these texts are in the snapshot's pool, as far as its rows have them: screens compare places.
void knowTexts(const Snapshot& snapshot, const std::vector<std::string_view>& texts, detail::Interner& intern) {
    const std::unordered_set<std::string_view> wanted(texts.begin(), texts.end());
    std::vector<bool> seen(snapshot.pool.size());
    const Columns& columns = snapshot.columns;
    for (const auto* column :
         {&columns.title, &columns.value, &columns.unit, &columns.status, &columns.code, &columns.group,
          &columns.series, &columns.detail, &columns.panel, &columns.range, &columns.numberUnit})
        for (const Text piece : *column) {
            if (piece.length == 0 || seen[piece.offset])
                continue;
            seen[piece.offset] = true;
            if (wanted.contains(snapshot.text(piece)))
                intern.know(snapshot.text(piece), piece);
        }
}

} // namespace

SnapshotPointer makeSnapshot(SnapshotInput input) {
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->person = std::move(input.person);
    snapshot->madeAt = input.madeAt;
    snapshot->journalPosition = input.journalPosition;
    snapshot->banner = std::move(input.banner);
    snapshot->sources = std::move(input.sources);
    if (snapshot->sources.size() > 32)
        snapshot->sources.resize(32);
    snapshot->discrepancies = std::move(input.discrepancies);
    snapshot->ledger = std::move(input.ledger);
    snapshot->unattached = std::move(input.unattached);
    snapshot->issues = std::move(input.issues);

    std::vector<const Item*> items;
    items.reserve(input.items.size());
    detail::Rows::Titles reports;
    for (const Item& item : input.items) {
        items.push_back(&item);
        if (item.kind == clinical::Kind::Report)
            reports.emplace(item.id.value, item.title);
    }
    detail::Rows rows(items, input.isNew, reports);
    detail::Interner intern(snapshot->pool, snapshot->index);
    rows.append(snapshot->sources, intern, snapshot->columns, snapshot->index.rows);
    rows.appendHidden(snapshot->hidden);
    return snapshot;
}

SnapshotPointer patched(const Snapshot& before, SnapshotPatch patch) {
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->person = before.person;
    snapshot->madeAt = patch.madeAt;
    snapshot->journalPosition = patch.journalPosition;
    snapshot->banner = std::move(patch.banner);
    snapshot->sources = before.sources;
    snapshot->discrepancies = std::move(patch.discrepancies);
    snapshot->ledger = before.ledger;
    snapshot->unattached = std::move(patch.unattached);
    snapshot->issues = std::move(patch.issues);
    snapshot->pool = before.pool;
    snapshot->index.folded = before.index.folded;
    snapshot->index.starts = before.index.starts;

    std::unordered_set<std::string_view> changed;
    for (const Item* item : patch.items)
        changed.insert(item->id.value);
    for (const ItemId& gone : patch.gone)
        changed.insert(gone.value);
    std::vector<std::uint32_t> stay;
    stay.reserve(before.size());
    for (std::uint32_t row = 0; row < before.size(); ++row)
        if (!changed.contains(before.text(before.columns.id[row])))
            stay.push_back(row);
    detail::Rows::Titles reports;
    for (const auto& some : {patch.items, patch.hidden})
        for (const Item* item : some)
            if (item->kind == clinical::Kind::Report)
                reports.emplace(item->id.value, item->title);
    for (const std::uint32_t row : stay)
        if (before.columns.kind[row] == clinical::Kind::Report)
            reports.emplace(before.text(before.columns.id[row]), before.text(before.columns.title[row]));

    detail::Rows rows(patch.items, patch.isNew, reports);
    detail::Interner intern(snapshot->pool, snapshot->index);
    knowTexts(before, rows.texts(), intern);
    Columns fresh;
    std::vector<WordIndex::Row> words;
    rows.append(snapshot->sources, intern, fresh, words);
    detail::Rows(patch.hidden, {}, reports).appendHidden(snapshot->hidden);

    // Both are in order.
    constexpr std::uint32_t freshBit = 1U << 31U;
    std::vector<std::uint32_t> order;
    order.reserve(stay.size() + fresh.size());
    std::size_t from = 0;
    for (std::uint32_t row = 0; row < fresh.size(); ++row) {
        const auto at = std::partition_point(
            stay.begin() + static_cast<std::ptrdiff_t>(from), stay.end(), [&](std::uint32_t other) {
                return detail::comesBefore(before.columns, before.pool, other, fresh, snapshot->pool, row);
            });
        order.insert(order.end(), stay.begin() + static_cast<std::ptrdiff_t>(from), at);
        from = static_cast<std::size_t>(at - stay.begin());
        order.push_back(row | freshBit);
    }
    order.insert(order.end(), stay.begin() + static_cast<std::ptrdiff_t>(from), stay.end());
    const auto gather = [&](auto& to, const auto& old, const auto& added) {
        to.reserve(order.size());
        for (const std::uint32_t row : order)
            to.push_back((row & freshBit) != 0 ? added[row & ~freshBit] : old[row]);
    };
    detail::eachColumn(gather, snapshot->columns, before.columns, fresh);
    gather(snapshot->index.rows, before.index.rows, words);
    return snapshot;
}

} // namespace anamnesis::timeline
