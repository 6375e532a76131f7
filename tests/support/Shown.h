// SPDX-License-Identifier: GPL-3.0-or-later
// A snapshot as text, wherever its texts lie: what two must have alike for a reader to see no difference.
#pragma once

#include "models/timeline/Snapshot.h"

#include <string>

namespace anamnesis::testing {

inline std::string shown(const timeline::Snapshot& snapshot) {
    std::string text;
    const auto say = [&](const auto& part) {
        if constexpr (std::is_arithmetic_v<std::remove_cvref_t<decltype(part)>>)
            text += std::to_string(part);
        else
            text += part;
        text += '|';
    };
    const timeline::Columns& columns = snapshot.columns;
    for (std::size_t row = 0; row < snapshot.size(); ++row) {
        for (const auto* column :
             {&columns.id, &columns.date, &columns.title, &columns.value, &columns.unit, &columns.status, &columns.code,
              &columns.group, &columns.series, &columns.detail, &columns.panel, &columns.range, &columns.numberUnit})
            say(snapshot.text((*column)[row]));
        for (const auto* column : {&columns.first, &columns.last, &columns.middle})
            say((*column)[row]);
        for (const auto* column : {&columns.number, &columns.rangeLow, &columns.rangeHigh, &columns.dailyDose})
            say((*column)[row]);
        say(clinical::name(columns.kind[row]));
        say(static_cast<int>(columns.precision[row]));
        say(columns.flags[row]);
        say(columns.members[row]);
        say(columns.sources[row]);
        const timeline::WordIndex& index = snapshot.index;
        const timeline::WordIndex::Row& words = index.rows[row];
        for (const std::uint32_t entry : {words.title, words.value, words.status, words.code}) {
            const std::size_t from = index.starts[entry];
            say(index.folded.substr(from, index.folded.find('\n', from) - from));
        }
        text += '\n';
    }
    for (const timeline::Discrepancy& row : snapshot.discrepancies) {
        say(row.id.value), say(row.title), say(row.path), say(row.why), say(timeline::name(row.state));
        say(timeline::name(row.severity)), say(row.firstSeen.time_since_epoch().count());
        for (const ItemId& item : row.items)
            say(item.value);
        for (const timeline::DiscrepancyMember& member : row.members)
            say(member.statement.value), say(member.source), say(member.value);
        text += '\n';
    }
    for (const timeline::HiddenItem& hidden : snapshot.hidden) {
        say(hidden.item.value), say(hidden.title), say(hidden.date), say(hidden.by.value);
        text += '\n';
    }
    for (const timeline::UnattachedRuling& ruling : snapshot.unattached)
        say(ruling.id.value);
    for (const Issue& issue : snapshot.issues)
        say(issue.code);
    const timeline::Banner& banner = snapshot.banner;
    say(banner.name), say(banner.birthDate), say(banner.possiblyThisPerson);
    for (const timeline::BannerAllergy& allergy : banner.allergies)
        say(allergy.item.value), say(allergy.title), say(allergy.detail), say(allergy.negated), say(allergy.disputed);
    for (const std::string& one : banner.alerts)
        say(one);
    for (const std::string& one : banner.allergiesNotKnownIn)
        say(one);
    say(snapshot.journalPosition);
    return text;
}

} // namespace anamnesis::testing
