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

bool isHub(Kind kind) {
    return kind == Kind::Report || kind == Kind::MedicationOrder || kind == Kind::ServiceRequest ||
           kind == Kind::Document;
}

struct Point {
    std::int64_t at = 0;
    timeline::Item* item = nullptr;
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

std::vector<Pointing> pointings(std::span<const Sense> senses, const RecordIndex& index) {
    std::vector<Pointing> all;
    for (std::uint32_t i = 0; i < senses.size(); ++i)
        for (const clinical::Reference& reference : senses[i].statement->references) {
            const auto row = std::ranges::find(roleRows, std::string_view(reference.role), &RoleRow::role);
            if (row == roleRows.end())
                continue;
            if (const auto* found = index.find(*senses[i].statement->record, reference.target))
                for (std::size_t k = 0; k < found->size() && k < mostRelations; ++k)
                    all.push_back({i, (*found)[k], static_cast<std::uint8_t>(row - roleRows.begin())});
        }
    return all;
}

void Relating::add(Composed& left, Composed& right, RelationType type, const std::string& why) const {
    if (&left == &right)
        return;
    const RelationType back = type == RelationType::Replaces       ? RelationType::ReplacedBy
                              : type == RelationType::ReplacedBy   ? RelationType::Replaces
                              : type == RelationType::LessDetailed ? RelationType::CouldBe
                                                                   : type;
    if (m_only == nullptr || m_only->contains(&left))
        left.item.relations.push_back({type, right.item.id, why});
    if (m_only == nullptr || m_only->contains(&right))
        right.item.relations.push_back({back, left.item.id, why});
}

void Relating::tied(std::span<const Tied> ties) const {
    for (const Tied& tie : ties)
        add(*m_itemOf[tie.left], *m_itemOf[tie.right], tie.type, tie.why);
}

void Relating::pointing(std::span<const Pointing> pointings) const {
    for (const Pointing& one : pointings) {
        const RoleRow& row = roleRows[one.role];
        add(*m_itemOf[one.from], *m_itemOf[one.to], row.type, "reference." + std::string(row.role) + "/1");
    }
}

const std::string& ingredientOf(const Sense& sense) {
    static const std::string none;
    const KeyValue* drug = clinical::isMedication(sense.statement->kind) ? sense.key("code") : nullptr;
    return drug != nullptr ? drug->norm : none;
}

void Relating::medicines(ItemSpan items) const {
    std::map<std::string_view, std::vector<Composed*>> byIngredient;
    for (Composed* composed : items)
        if (const std::string& drug = ingredientOf(m_senses[composed->senses.front()]);
            !drug.empty() && !composed->outdated)
            byIngredient[drug].push_back(composed);
    for (auto& [drug, members] : byIngredient) {
        const auto start = [&](const Composed* one) { return m_senses[one->sides.front().front()].start.localFirst; };
        std::ranges::sort(members, [&](const Composed* a, const Composed* b) {
            return std::tuple(start(a), a->item.kind, std::string_view(a->item.id.value)) <
                   std::tuple(start(b), b->item.kind, std::string_view(b->item.id.value));
        });
        Composed* order = nullptr;
        for (Composed* one : members) {
            if (one->item.kind == Kind::MedicationOrder)
                order = one;
            else if (order != nullptr)
                add(*order, *one, RelationType::Related, "medication.one-ingredient/1");
        }
    }
}

void Relating::identifiers(ItemSpan items) const {
    std::unordered_map<std::string, std::vector<Composed*>> holders;
    for (Composed* composed : items)
        for (const std::uint32_t member : composed->senses)
            for (const clinical::BusinessIdentifier& identifier : m_senses[member].statement->identifiers)
                if (!identifier.system.empty() && !identifier.value.empty())
                    if (auto& all = holders[identifier.system + '|' + identifier.value];
                        all.empty() || all.back() != composed)
                        all.push_back(composed);
    for (const auto& [key, all] : holders) {
        if (all.size() < 2 || all.size() > mostRelations)
            continue;
        for (std::size_t hub = 0; hub < all.size(); ++hub)
            for (std::size_t other = 0; other < all.size(); ++other)
                if (isHub(all[hub]->item.kind) && all[hub]->item.kind != all[other]->item.kind &&
                    (!isHub(all[other]->item.kind) || hub < other))
                    add(*all[hub], *all[other], RelationType::Related, "identifier-shared/1");
    }
}

std::string courseOf(const Sense& first) {
    const Kind kind = first.statement->kind;
    std::string course(clinical::name(kind));
    const std::string what = first.tokens.empty() ? first.label : first.tokens.front();
    switch (kind) {
    case Kind::Problem: {
        const KeyValue* side = first.key(clinical::field::laterality);
        return course + '\n' + what + '\n' + (side != nullptr ? side->norm : std::string());
    }
    case Kind::MedicationOrder:
    case Kind::Dispense:
        for (const std::string_view name : {"code", "strength", "dose", "frequency", "route"})
            if (const KeyValue* value = first.key(name))
                course += '\n' + value->norm;
        return course;
    case Kind::LabResult:
    case Kind::VitalSign:
    case Kind::Observation: {
        const clinical::Field* device = first.statement->field(clinical::field::device);
        return course + '\n' + what + '\n' + first.source + '\n' + (device != nullptr ? device->text : std::string());
    }
    default:
        return {};
    }
}

void findSeries(ItemSpan items, std::span<const Sense> senses) {
    std::unordered_map<std::string, std::vector<Point>> courses;
    for (Composed* composed : items) {
        const Sense& first = senses[composed->sides.front().front()];
        if (composed->outdated || composed->item.negated || !first.start.known() || composed->item.isDisputed())
            continue;
        if (std::string course = courseOf(first); !course.empty())
            courses[std::move(course)].push_back(
                {first.start.zoned ? first.start.first : first.start.localFirst, &composed->item});
    }
    for (auto& [course, points] : courses) {
        std::ranges::sort(points, [&](const Point& a, const Point& b) {
            return std::tuple(a.at, std::string_view(a.item->id.value)) <
                   std::tuple(b.at, std::string_view(b.item->id.value));
        });
        const Kind kind = points.front().item->kind;
        const bool measured = kind == Kind::LabResult || kind == Kind::VitalSign || kind == Kind::Observation;
        if (!measured) {
            if (points.size() >= 2)
                for (const Point& point : points)
                    point.item->series = fingerprint({"series", course});
            continue;
        }
        // A stream: many readings close together.
        for (std::size_t from = 0; from < points.size();) {
            std::size_t to = from + 1;
            while (to < points.size() && points[to].at - points[to - 1].at <= 2 * hour)
                ++to;
            if (to - from >= 24)
                for (std::size_t k = from; k < to; ++k)
                    points[k].item->series = fingerprint({"stream", course});
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
