// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/charts/Score.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace anamnesis::charts {
namespace {

using clinical::Kind;
using clinical::Statement;

std::vector<std::uint32_t> numbered(const std::vector<std::string>& keys) {
    std::unordered_map<std::string, std::uint32_t> numbers;
    std::vector<std::uint32_t> groups;
    for (const std::string& key : keys)
        groups.push_back(numbers.emplace(key, static_cast<std::uint32_t>(numbers.size())).first->second);
    return groups;
}

std::string firstCode(const Statement& statement) {
    return statement.code.codings.empty()
               ? statement.code.text
               : statement.code.codings.front().system + '|' + statement.code.codings.front().code;
}

bool countsForSame(const Truth& truth) {
    return truth.telling == Telling::Plain;
}

} // namespace

void KindScore::add(const KindScore& other) {
    same += other.same;
    sameFound += other.sameFound;
    twins += other.twins;
    wrong += other.wrong;
    precision += other.precision;
    recall += other.recall;
    counted += other.counted;
}

void ConflictScore::add(const ConflictScore& other) {
    planted += other.planted;
    found += other.found;
    told += other.told;
    right += other.right;
}

namespace {

/// Calls with every pair of one family, and whether the two are one fact.
void eachPair(const Chart& chart, const auto& call) {
    std::map<std::uint32_t, std::vector<std::uint32_t>> families;
    for (std::uint32_t i = 0; i < chart.truth.size(); ++i)
        families[chart.truth[i].family].push_back(i);
    for (const auto& [family, members] : families)
        for (std::size_t i = 0; i < members.size(); ++i)
            for (std::size_t j = i + 1; j < members.size(); ++j)
                call(members[i], members[j]);
}

/// Two facts, or two states of one: never one group.
bool isTwin(const Chart& chart, std::uint32_t a, std::uint32_t b) {
    const Truth& left = chart.truth[a];
    const Truth& right = chart.truth[b];
    if (left.fact != right.fact)
        return true;
    const bool states = left.telling == Telling::Earlier || right.telling == Telling::Earlier;
    return states && chart.statements[a].status != chart.statements[b].status;
}

} // namespace

Score score(const Chart& chart, const std::vector<std::uint32_t>& groups) {
    Score all;
    eachPair(chart, [&](std::uint32_t a, std::uint32_t b) {
        KindScore& kind = all[chart.statements[a].kind];
        const bool together = groups[a] == groups[b];
        if (isTwin(chart, a, b)) {
            ++kind.twins;
            kind.wrong += together ? 1 : 0;
        } else if (countsForSame(chart.truth[a]) && countsForSame(chart.truth[b])) {
            ++kind.same;
            kind.sameFound += together ? 1 : 0;
        }
    });
    // B³ (Bagga and Baldwin, 1998) over what is decidable.
    std::map<std::uint32_t, std::vector<std::uint32_t>> byFact, byGroup;
    for (std::uint32_t i = 0; i < groups.size(); ++i)
        if (countsForSame(chart.truth[i])) {
            byFact[chart.truth[i].fact].push_back(i);
            byGroup[groups[i]].push_back(i);
        }
    for (std::uint32_t i = 0; i < groups.size(); ++i) {
        if (!countsForSame(chart.truth[i]))
            continue;
        const auto& fact = byFact[chart.truth[i].fact];
        const auto& group = byGroup[groups[i]];
        const auto both = static_cast<double>(
            std::ranges::count_if(group, [&](std::uint32_t x) { return chart.truth[x].fact == chart.truth[i].fact; }));
        KindScore& kind = all[chart.statements[i].kind];
        kind.precision += both / static_cast<double>(group.size());
        kind.recall += both / static_cast<double>(fact.size());
        kind.counted += 1;
    }
    return all;
}

std::map<std::string, KindScore> scoreTwins(const Chart& chart, const std::vector<std::uint32_t>& groups) {
    std::map<std::string, KindScore> all;
    eachPair(chart, [&](std::uint32_t a, std::uint32_t b) {
        if (!isTwin(chart, a, b))
            return;
        KindScore& twin = all[chart.truth[std::max(a, b)].twin];
        ++twin.twins;
        twin.wrong += groups[a] == groups[b] ? 1 : 0;
    });
    return all;
}

std::vector<std::pair<std::uint32_t, std::uint32_t>>
wrongPairs(const Chart& chart, const std::vector<std::uint32_t>& groups, std::size_t most) {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
    eachPair(chart, [&](std::uint32_t a, std::uint32_t b) {
        if (pairs.size() < most && groups[a] == groups[b] && isTwin(chart, a, b))
            pairs.emplace_back(a, b);
    });
    return pairs;
}

std::vector<std::pair<std::uint32_t, std::uint32_t>>
missedPairs(const Chart& chart, const std::vector<std::uint32_t>& groups, std::size_t most) {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
    eachPair(chart, [&](std::uint32_t a, std::uint32_t b) {
        if (pairs.size() < most && groups[a] != groups[b] && !isTwin(chart, a, b) && countsForSame(chart.truth[a]) &&
            countsForSame(chart.truth[b]))
            pairs.emplace_back(a, b);
    });
    return pairs;
}

std::vector<std::uint32_t> exactMatch(const Chart& chart) {
    std::vector<std::string> keys;
    for (const Statement& statement : chart.statements) {
        std::string key(clinical::name(statement.kind));
        for (const clinical::Coding& coding : statement.code.codings)
            key += '|' + coding.system + coding.code + coding.display;
        key += statement.code.text + statement.title + statement.status;
        for (const auto* time : {&statement.time.start, &statement.time.end})
            key += '|' + (*time ? (*time)->text : std::string());
        for (const clinical::Field& field : statement.fields)
            key += '|' + field.name + field.text;
        for (const auto& identifier : statement.identifiers)
            key += '|' + identifier.value;
        keys.push_back(key + statement.narrative);
    }
    return numbered(keys);
}

std::vector<std::uint32_t> sameCodeSameDay(const Chart& chart) {
    // Of one code and day: a group a value; what has no value goes with the first of them.
    std::map<std::string, std::map<std::string, std::uint32_t>> values;
    std::uint32_t next = 0;
    std::vector<std::uint32_t> groups(chart.statements.size());
    std::vector<std::pair<std::uint32_t, std::map<std::string, std::uint32_t>*>> without;
    for (std::uint32_t i = 0; i < chart.statements.size(); ++i) {
        const Statement& statement = chart.statements[i];
        std::string key(clinical::name(statement.kind));
        key += '|' + firstCode(statement);
        key += '|' + (statement.time.start ? statement.time.start->text.substr(0, 10) : std::string());
        auto& ofDay = values[key];
        const clinical::Field* value = statement.field("value");
        if (value == nullptr) {
            without.emplace_back(i, &ofDay);
            continue;
        }
        const auto [at, fresh] =
            ofDay.emplace(value->quantity ? value->quantity->value + ' ' + value->quantity->unit : value->text, next);
        next += fresh ? 1 : 0;
        groups[i] = at->second;
    }
    for (const auto& [i, ofDay] : without) {
        if (ofDay->empty())
            ofDay->emplace("", next++);
        groups[i] = ofDay->begin()->second;
    }
    return groups;
}

std::vector<std::uint32_t> groupsOf(const Chart& chart, std::span<const timeline::Item> items) {
    std::unordered_map<std::string, std::uint32_t> groupOf;
    std::uint32_t next = 1;
    for (const timeline::Item& item : items) {
        if (item.sides.empty()) {
            for (const timeline::Member& member : item.members)
                groupOf[member.statement.value] = next;
            ++next;
        }
        for (const timeline::Side& side : item.sides) {
            for (const StatementId& statement : side.statements)
                groupOf[statement.value] = next;
            ++next;
        }
    }
    std::vector<std::uint32_t> groups;
    for (const Statement& statement : chart.statements) {
        const auto at = groupOf.find(statement.id.value);
        groups.push_back(at == groupOf.end() ? next++ : at->second);
    }
    return groups;
}

ConflictScore scoreConflicts(const Chart& chart, std::span<const timeline::Discrepancy> rows) {
    ConflictScore score;
    std::set<timeline::DiscrepancyKind> kinds;
    std::unordered_map<std::string, std::uint32_t> index;
    for (std::uint32_t i = 0; i < chart.statements.size(); ++i)
        index[chart.statements[i].id.value] = i;
    for (const Conflict& conflict : chart.conflicts)
        kinds.insert(conflict.kind);
    std::vector<std::set<std::uint32_t>> about;
    for (const timeline::Discrepancy& row : rows) {
        std::set<std::uint32_t> members;
        for (const timeline::DiscrepancyMember& member : row.members)
            if (const auto at = index.find(member.statement.value); at != index.end())
                members.insert(at->second);
        about.push_back(std::move(members));
    }
    const auto tells = [&](std::size_t row, const Conflict& conflict) {
        return rows[row].kind == conflict.kind &&
               std::ranges::all_of(conflict.members, [&](std::uint32_t member) { return about[row].contains(member); });
    };
    for (const Conflict& conflict : chart.conflicts) {
        ++score.planted;
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (tells(i, conflict)) {
                ++score.found;
                break;
            }
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        using S = timeline::DiscrepancySeverity;
        if (rows[i].severity != S::Safety && rows[i].severity != S::Clinical)
            continue;
        ++score.told;
        score.right +=
            std::ranges::any_of(chart.conflicts, [&](const Conflict& conflict) { return tells(i, conflict); });
    }
    return score;
}

} // namespace anamnesis::charts
