// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reconcile/Relate.h"

#include "models/base/Hash.h"
#include "models/clinical/Fields.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

namespace anamnesis::reconcile {
namespace {

using clinical::Kind;
using timeline::Relation;
using timeline::RelationType;
constexpr std::size_t mostRelations = 64;
constexpr std::int64_t hour = 3'600'000;

struct RoleRow {
    std::string_view role;
    RelationType type;
};
constexpr std::array roleRows{
    RoleRow{"result", RelationType::Related},       RoleRow{"report", RelationType::Related},
    RoleRow{"has-member", RelationType::Related},   RoleRow{"based-on", RelationType::Related},
    RoleRow{"prescription", RelationType::Related}, RoleRow{"request", RelationType::Related},
    RoleRow{"derived-from", RelationType::Related}, RoleRow{"part-of", RelationType::Related},
    RoleRow{"reason", RelationType::Related},       RoleRow{"study", RelationType::Related},
    RoleRow{"replaces", RelationType::Replaces},    RoleRow{"replaced-by", RelationType::ReplacedBy},
};

void tie(std::span<Composed> items, std::uint32_t left, std::uint32_t right, RelationType type,
         const std::string& why) {
    if (left == right)
        return;
    const RelationType back = type == RelationType::Replaces     ? RelationType::ReplacedBy
                              : type == RelationType::ReplacedBy ? RelationType::Replaces
                                                                 : type;
    items[left].item.relations.push_back({type, items[right].item.id, why});
    items[right].item.relations.push_back({back, items[left].item.id, why});
}

bool isHub(Kind kind) {
    return kind == Kind::Report || kind == Kind::MedicationOrder || kind == Kind::ServiceRequest ||
           kind == Kind::Document;
}

/// Orders, statements, dispenses and administrations of one ingredient: each with the order that stood then.
void relateMedicines(std::span<Composed> items, std::span<const Sense> senses) {
    std::map<std::string, std::vector<std::uint32_t>> byLane;
    for (std::uint32_t i = 0; i < items.size(); ++i) {
        if (!clinical::isMedication(items[i].item.kind) || items[i].outdated)
            continue;
        const KeyValue* drug = senses[items[i].senses.front()].key("code");
        if (drug != nullptr && !drug->norm.empty())
            byLane[drug->norm].push_back(i);
    }
    for (auto& [lane, members] : byLane) {
        const auto start = [&](std::uint32_t i) { return senses[items[i].sides.front().front()].start.localFirst; };
        std::ranges::sort(members, [&](std::uint32_t a, std::uint32_t b) {
            return std::tuple(start(a), items[a].item.kind, items[a].item.id) <
                   std::tuple(start(b), items[b].item.kind, items[b].item.id);
        });
        std::optional<std::uint32_t> order;
        for (const std::uint32_t i : members) {
            if (items[i].item.kind == Kind::MedicationOrder)
                order = i;
            else if (order)
                tie(items, *order, i, RelationType::Related, "medication.one-ingredient/1");
        }
    }
}

void relateIdentifiers(std::span<Composed> items, std::span<const Sense> senses) {
    std::map<std::string, std::set<std::uint32_t>> holders;
    for (std::uint32_t i = 0; i < items.size(); ++i)
        for (const std::uint32_t member : items[i].senses)
            for (const clinical::BusinessIdentifier& identifier : senses[member].statement->identifiers)
                if (!identifier.system.empty() && !identifier.value.empty())
                    holders[identifier.system + '|' + identifier.value].insert(i);
    for (const auto& [key, all] : holders) {
        if (all.size() < 2 || all.size() > mostRelations)
            continue;
        for (const std::uint32_t hub : all)
            for (const std::uint32_t other : all)
                if (isHub(items[hub].item.kind) && items[hub].item.kind != items[other].item.kind &&
                    (!isHub(items[other].item.kind) || hub < other))
                    tie(items, hub, other, RelationType::Related, "identifier-shared/1");
    }
}

struct Point {
    std::int64_t at = 0;
    std::uint32_t item = 0;
};

} // namespace

void readResults(std::span<Sense> senses, const RecordIndex& index) {
    const auto said = [&](const Sense& sense) {
        return sense.tokens.front() + '@' +
               std::to_string((sense.start.zoned ? sense.start.first : sense.start.localFirst) / 60'000);
    };
    // Of a document or message the results stand within the report's own element.
    std::unordered_map<std::string, std::vector<std::uint32_t>> inRecord;
    for (std::uint32_t i = 0; i < senses.size(); ++i)
        if (senses[i].statement->kind == Kind::LabResult)
            inRecord[senses[i].record].push_back(i);
    for (Sense& report : senses) {
        if (report.statement->kind != Kind::Report)
            continue;
        std::vector<std::string> results;
        const std::string& path = report.statement->path;
        if (const auto own = inRecord.find(report.record); own != inRecord.end() && !path.empty())
            for (const std::uint32_t i : own->second) {
                const std::string& below = senses[i].statement->path;
                if (below.size() > path.size() && below.starts_with(path) &&
                    (below[path.size()] == '.' || below[path.size()] == '/') && !senses[i].tokens.empty() &&
                    senses[i].start.known())
                    results.push_back(said(senses[i]));
            }
        for (const clinical::Reference& reference : report.statement->references) {
            if (reference.role != "result" && reference.role != "has-member")
                continue;
            if (const auto* found = index.find(*report.statement->record, reference.target))
                for (const std::uint32_t i : *found)
                    if (!senses[i].tokens.empty() && senses[i].start.known())
                        results.push_back(said(senses[i]));
        }
        if (results.empty())
            continue;
        std::ranges::sort(results);
        const auto twice = std::ranges::unique(results);
        results.erase(twice.begin(), twice.end());
        std::string text;
        for (const std::string& result : results)
            text += result + ';';
        for (std::size_t k = 0; k < report.keys.size(); ++k)
            if (report.rule->keys[k].how == How::Results) {
                report.keys[k].norm = fingerprint({text});
                report.keys[k].text = std::to_string(results.size());
                report.keys[k].present = true;
            }
    }
}

void readOrganisations(std::span<Sense> senses, const RecordIndex& index) {
    for (Sense& stay : senses) {
        if (stay.statement->kind != Kind::Encounter)
            continue;
        for (std::size_t k = 0; k < stay.keys.size(); ++k) {
            KeyValue& key = stay.keys[k];
            if (stay.rule->keys[k].how != How::Organisation || !key.norm.starts_with("custodian:"))
                continue;
            for (const clinical::Reference& reference : stay.statement->references) {
                if (reference.role != "service-provider" && reference.role != "organization")
                    continue;
                const auto* found = index.find(*stay.statement->record, reference.target);
                if (found == nullptr || senses[found->front()].statement->kind != Kind::Organization)
                    continue;
                // Of several versions of the record the smallest name, whatever the order.
                const clinical::Statement* named = senses[found->front()].statement;
                for (const std::uint32_t i : *found)
                    if (senses[i].statement->title < named->title)
                        named = senses[i].statement;
                if (folded(named->title).empty())
                    continue;
                key.norm = folded(named->title);
                key.text = named->title;
                break;
            }
        }
    }
}

void relate(std::span<Composed> items, std::span<const Sense> senses, const std::vector<std::uint32_t>& itemOf,
            const RecordIndex& index) {
    for (std::uint32_t i = 0; i < senses.size(); ++i)
        for (const clinical::Reference& reference : senses[i].statement->references)
            for (const RoleRow& row : roleRows) {
                if (row.role != reference.role)
                    continue;
                if (const auto* found = index.find(*senses[i].statement->record, reference.target))
                    for (std::size_t k = 0; k < found->size() && k < mostRelations; ++k)
                        tie(items, itemOf[i], itemOf[(*found)[k]], row.type,
                            "reference." + std::string(row.role) + "/1");
                break;
            }
    relateMedicines(items, senses);
    relateIdentifiers(items, senses);
}

void findSeries(std::span<Composed> items, std::span<const Sense> senses) {
    std::map<std::string, std::vector<Point>> courses;
    for (std::uint32_t i = 0; i < items.size(); ++i) {
        const Composed& composed = items[i];
        const Sense& first = senses[composed.sides.front().front()];
        if (composed.outdated || composed.item.negated || !first.start.known() || composed.item.isDisputed())
            continue;
        std::string course(clinical::name(composed.item.kind));
        const std::string what = first.tokens.empty() ? first.label : first.tokens.front();
        switch (composed.item.kind) {
        case Kind::Problem: {
            const KeyValue* side = first.key(clinical::field::laterality);
            course += '\n' + what + '\n' + (side != nullptr ? side->norm : std::string());
            break;
        }
        case Kind::MedicationOrder:
        case Kind::Dispense: {
            for (const std::string_view name : {"code", "strength", "dose", "frequency", "route"})
                if (const KeyValue* value = first.key(name))
                    course += '\n' + value->norm;
            break;
        }
        case Kind::LabResult:
        case Kind::VitalSign:
        case Kind::Observation: {
            const clinical::Field* device = first.statement->field(clinical::field::device);
            course += '\n' + what + '\n' + first.source + '\n' + (device != nullptr ? device->text : std::string());
            break;
        }
        default:
            continue;
        }
        courses[course].push_back({first.start.zoned ? first.start.first : first.start.localFirst, i});
    }
    for (auto& [course, points] : courses) {
        std::ranges::sort(points, [&](const Point& a, const Point& b) {
            return std::tuple(a.at, items[a.item].item.id) < std::tuple(b.at, items[b.item].item.id);
        });
        const Kind kind = items[points.front().item].item.kind;
        const bool measured = kind == Kind::LabResult || kind == Kind::VitalSign || kind == Kind::Observation;
        if (!measured) {
            if (points.size() >= 2)
                for (const Point& point : points)
                    items[point.item].item.series = fingerprint({"series", course});
            continue;
        }
        // A stream: many readings close together.
        for (std::size_t from = 0; from < points.size();) {
            std::size_t to = from + 1;
            while (to < points.size() && points[to].at - points[to - 1].at <= 2 * hour)
                ++to;
            if (to - from >= 24)
                for (std::size_t k = from; k < to; ++k)
                    items[points[k].item].item.series = fingerprint({"stream", course});
            from = to;
        }
    }
}

void settleRelations(timeline::Item& item) {
    const auto order = [](const Relation& a, const Relation& b) {
        return std::tie(a.type, a.item, a.why) < std::tie(b.type, b.item, b.why);
    };
    std::ranges::sort(item.relations, order);
    // One relation of a type to an item is enough.
    const auto twice = std::ranges::unique(
        item.relations, [](const Relation& a, const Relation& b) { return a.type == b.type && a.item == b.item; });
    item.relations.erase(twice.begin(), twice.end());
    if (item.relations.size() > mostRelations)
        item.relations.resize(mostRelations);
}

} // namespace anamnesis::reconcile
