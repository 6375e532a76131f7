// SPDX-License-Identifier: GPL-3.0-or-later
// Running the engine over a generated chart, and comparing two answers to the letter.
#pragma once

#include "services/reconcile/Reconcile.h"
#include "tests/support/charts/Score.h"

#include <algorithm>
#include <string>
#include <vector>

namespace anamnesis::testing {

/// The sources' settings: the zone of each clock, at one offset all year.
class Settings {
public:
    explicit Settings(const charts::Chart& chart) {
        m_zone.name = "Etc/GMT+5";
        m_zone.version = "test";
        m_zone.changes = {{0, -300}};
        for (const charts::Source& source : chart.sources)
            m_sources.push_back({source.name, &m_zone, source.custodian});
    }
    [[nodiscard]] std::span<const reconcile::SourceSettings> sources() const { return m_sources; }

private:
    clinical::ZoneOffsets m_zone;
    std::vector<reconcile::SourceSettings> m_sources;
};

inline Instant testNow() {
    return Instant(std::chrono::milliseconds(1'764'000'000'000)); // 2025-11-24
}

inline reconcile::Reconciliation run(const charts::Chart& chart, std::span<const clinical::Statement> statements) {
    const Settings settings(chart);
    reconcile::Input input{.statements = statements, .sources = settings.sources()};
    input.ledger = chart.ledger;
    input.now = testNow();
    return *reconcile::reconcile(input);
}

/// Everything people or scripts see, as text.
inline std::string dump(const reconcile::Reconciliation& answer) {
    std::string text;
    for (const timeline::Item& item : answer.items) {
        text += item.id.value + ' ' + item.title + ' ' + item.status + ' ' + item.why.rule + ' ' + item.series;
        for (const ItemId& alias : item.aliases)
            text += " a:" + alias.value;
        for (const std::string& name : item.disputed)
            text += " d:" + name;
        for (const timeline::Member& member : item.members)
            text += " m:" + member.statement.value + '/' + member.fingerprint;
        for (const timeline::Side& side : item.sides) {
            text += " side:";
            for (const StatementId& id : side.statements)
                text += id.value + ',';
            for (const clinical::Field& field : side.fields)
                text += field.name + '=' + field.text + ',';
        }
        for (const clinical::Field& field : item.fields)
            text += " f:" + field.name + '=' + field.text;
        for (const timeline::Relation& relation : item.relations)
            text += " r:" + std::string(timeline::name(relation.type)) + relation.item.value + relation.why;
        for (const auto& step : item.why.steps)
            text += " s:" + step.field + step.outcome + step.detail;
        text += " h:" + item.hiddenBy.value + ' ' + isoUtc(item.firstSeen) + '\n';
    }
    for (const timeline::Discrepancy& row : answer.discrepancies) {
        text += row.id.value + ' ' + std::string(timeline::name(row.kind)) + ' ' + row.path + ' ' +
                std::string(timeline::name(row.severity)) + ' ' + row.why + ' ' +
                std::string(timeline::name(row.state)) + ' ' + isoUtc(row.firstSeen);
        for (const ItemId& item : row.items)
            text += ' ' + item.value;
        for (const timeline::DiscrepancyMember& member : row.members)
            text += ' ' + member.source + ':' + member.statement.value + '=' + member.value;
        text += '\n';
    }
    for (const RulingId& ruling : answer.unattached)
        text += "unattached " + ruling.value + '\n';
    for (const ItemId& item : answer.hidden)
        text += "hidden " + item.value + '\n';
    std::vector<std::string> issues;
    for (const Issue& issue : answer.issues) {
        std::string& one = issues.emplace_back(issue.code);
        for (const auto& [name, value] : issue.args)
            one += ' ' + name + '=' + value;
    }
    std::ranges::sort(issues);
    for (const std::string& issue : issues)
        text += issue + '\n';
    return text;
}

} // namespace anamnesis::testing
