// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/Fold.h"
#include "models/timeline/SnapshotIndex.h"
#include "models/timeline/SnapshotRow.h"

#include <algorithm>
#include <numeric>

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

} // namespace detail

namespace {

std::uint32_t sourceBits(const std::vector<SourceInfo>& sources, const Item& item) {
    std::uint32_t bits = 0;
    for (std::size_t i = 0; i < sources.size() && i < 32; ++i)
        if (std::find(item.sources.begin(), item.sources.end(), sources[i].name) != item.sources.end())
            bits |= 1U << i;
    return bits;
}

std::unordered_map<std::string_view, std::string_view> reportTitles(std::span<const Item> items) {
    std::unordered_map<std::string_view, std::string_view> titles;
    for (const Item& item : items)
        if (item.kind == clinical::Kind::Report)
            titles.emplace(item.id.value, item.title);
    return titles;
}

std::string_view panelOf(const Item& item, const std::unordered_map<std::string_view, std::string_view>& reports) {
    if (item.kind != clinical::Kind::LabResult)
        return {};
    for (const Relation& relation : item.relations)
        if (const auto report = reports.find(relation.item.value); report != reports.end())
            return report->second;
    return {};
}

/// Newest first by the middle of the time, finer first, undated last; ids settle the rest, so input order never shows.
std::vector<std::size_t> order(std::span<const Item> items, const std::vector<detail::Row>& rows) {
    std::vector<std::size_t> at(items.size());
    std::iota(at.begin(), at.end(), std::size_t{0});
    std::sort(at.begin(), at.end(), [&](std::size_t left, std::size_t right) {
        if (rows[left].middle != rows[right].middle)
            return rows[left].middle > rows[right].middle;
        if (rows[left].precision != rows[right].precision)
            return rows[left].precision > rows[right].precision;
        if (items[left].kind != items[right].kind)
            return items[left].kind < items[right].kind;
        if (items[left].title != items[right].title)
            return items[left].title < items[right].title;
        return items[left].id < items[right].id;
    });
    return at;
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

    std::vector<detail::Row> rows;
    rows.reserve(input.items.size());
    for (const Item& item : input.items)
        rows.push_back(detail::rowOf(item));
    const auto reports = reportTitles(input.items);

    Columns& to = snapshot->columns;
    detail::Interner intern(snapshot->pool, snapshot->index);
    for (const std::size_t i : order(input.items, rows)) {
        const Item& item = input.items[i];
        detail::Row& row = rows[i];
        if (!item.hiddenBy.empty()) {
            snapshot->hidden.push_back({item.id, item.kind, row.title, row.date, item.hiddenBy});
            continue;
        }
        if (i < input.isNew.size() && input.isNew[i] != 0)
            row.flags |= New;
        to.kind.push_back(item.kind);
        to.first.push_back(row.first);
        to.last.push_back(row.last);
        to.middle.push_back(row.middle);
        to.precision.push_back(row.precision);
        to.flags.push_back(row.flags);
        to.members.push_back(static_cast<std::uint16_t>(std::min<std::size_t>(item.members.size(), 0xFFFF)));
        to.sources.push_back(sourceBits(snapshot->sources, item));
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
        to.panel.push_back(intern.text(panelOf(item, reports)));
        to.range.push_back(intern.text(row.range));
        to.number.push_back(row.number);
        to.numberUnit.push_back(intern.text(row.numberUnit));
        to.rangeLow.push_back(row.rangeLow);
        to.rangeHigh.push_back(row.rangeHigh);
        to.dailyDose.push_back(row.dailyDose);
        std::string value = row.value + " " + row.unit;
        snapshot->index.rows.push_back(
            {intern.entry(row.title), intern.entry(value), intern.entry(row.status), intern.entry(row.code)});
    }
    return snapshot;
}

} // namespace anamnesis::timeline
