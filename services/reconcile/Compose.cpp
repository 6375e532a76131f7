// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reconcile/Compose.h"

#include "models/clinical/Fields.h"
#include "services/meaning/Meaning.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace anamnesis::reconcile {
namespace {

using clinical::Field;

/// Keys on which the first statements of the sides differ.
std::vector<std::string> disputedFields(const std::vector<std::vector<std::uint32_t>>& sides,
                                        std::span<const Sense> senses) {
    std::set<std::string> names;
    for (std::size_t i = 0; i < sides.size(); ++i)
        for (std::size_t j = i + 1; j < sides.size(); ++j)
            for (const std::uint32_t a : sides[i])
                for (const std::uint32_t b : sides[j]) {
                    const Sense& left = senses[a];
                    const Sense& right = senses[b];
                    for (std::size_t k = 0; k < left.keys.size(); ++k) {
                        const Key& key = left.rule->keys[k];
                        if (denies(k, left, right))
                            names.insert(key.how == How::Polarity ? "negated" : std::string(key.field));
                    }
                }
    return {names.begin(), names.end()};
}

std::string valueOf(const Field& field) {
    if (field.quantity)
        return field.quantity->value + '\x1f' + field.quantity->bestUnit() + '\x1f' + field.quantity->comparator;
    return folded(field.text);
}

/// More of a value: coded or measured before worded, more digits before fewer.
std::size_t detail(const Field& field) {
    return (field.quantity ? 1000U + field.quantity->value.size() : 0U) + (field.coded ? 500U : 0U) +
           (field.time ? 100U : 0U);
}

/// The canonical value beside the one sent.
void measure(Field& field, const clinical::CodedConcept& analyte) {
    namespace names = clinical::field;
    const bool measured = field.name == names::value || field.name == names::systolic ||
                          field.name == names::diastolic || field.name == names::component;
    if (!measured || !field.quantity || field.quantity->canonical || !field.quantity->hasValue())
        return;
    Issues ignored;
    field.quantity->canonical = meaning::canonical(
        *field.quantity, field.name == names::component && field.coded ? *field.coded : analyte, ignored);
}

std::vector<Field> joined(const std::vector<std::uint32_t>& members, std::span<const Sense> senses) {
    // Of a name the best member's fields, all of them: repeats of one statement belong together.
    using Repeats = std::vector<const Field*>;
    struct Best {
        std::size_t weight = 0;
        Repeats fields;
    };
    std::map<std::string_view, Best> best;
    Repeats own;
    for (const std::uint32_t member : members) {
        own.clear();
        for (const Field& field : senses[member].statement->fields)
            own.push_back(&field);
        std::ranges::stable_sort(own, {}, [](const Field* field) { return std::string_view(field->name); });
        for (auto from = own.begin(); from != own.end();) {
            const auto to =
                std::find_if(from, own.end(), [&](const Field* field) { return field->name != (*from)->name; });
            std::size_t weight = 0;
            for (auto at = from; at != to; ++at)
                weight += detail(**at) + 1;
            if (Best& held = best[(*from)->name]; weight > held.weight)
                held = {weight, Repeats(from, to)};
            from = to;
        }
    }
    std::vector<Field> all;
    std::size_t most = 0;
    for (const auto& [name, held] : best)
        most += held.fields.size();
    all.reserve(most);
    for (const auto& [name, held] : best) {
        std::set<std::string> seen;
        for (const Field* field : held.fields)
            if (held.fields.size() == 1 ||
                seen.insert(valueOf(*field) + (field->coded ? clinical::label(*field->coded) : std::string())).second)
                all.push_back(*field);
    }
    return all;
}

clinical::CodedConcept joinedCode(const std::vector<std::uint32_t>& members, std::span<const Sense> senses) {
    clinical::CodedConcept code = senses[members.front()].statement->code;
    if (members.size() == 1)
        return code;
    std::set<std::string> seen;
    for (const clinical::Coding& coding : code.codings)
        seen.insert(coding.system + '|' + coding.code);
    for (const std::uint32_t member : members) {
        for (const clinical::Coding& coding : senses[member].statement->code.codings)
            if (seen.insert(coding.system + '|' + coding.code).second)
                code.codings.push_back(coding);
        for (const clinical::MappedCoding& mapped : senses[member].statement->code.mapped)
            if (std::ranges::find(code.mapped, mapped) == code.mapped.end())
                code.mapped.push_back(mapped);
    }
    return code;
}

/// Of medicines of one fact the ingredients agree; a member may not tell them.
std::string laneOf(const timeline::Item& item, const std::vector<std::uint32_t>& members,
                   std::span<const Sense> senses) {
    if (item.kind == clinical::Kind::LabResult || item.kind == clinical::Kind::VitalSign)
        return meaning::analyteLine(item.code);
    for (const std::uint32_t member : members)
        for (std::size_t k = 0; k < senses[member].keys.size(); ++k)
            if (senses[member].rule->keys[k].how == How::Ingredient && !senses[member].keys[k].norm.empty())
                return senses[member].keys[k].norm;
    return {};
}

/// The first to speak says how it is called; a bare code only when nobody says it in words.
std::string titleOf(const std::vector<std::uint32_t>& members, std::span<const Sense> senses) {
    const auto inWords = [&](std::uint32_t member) {
        const clinical::CodedConcept& code = senses[member].statement->code;
        return (code.empty() && !senses[member].statement->title.empty()) || !code.text.empty() ||
               std::ranges::any_of(code.codings, [](const clinical::Coding& one) { return !one.display.empty(); });
    };
    const auto worded = std::ranges::find_if(members, inWords);
    const clinical::Statement& said = *senses[worded == members.end() ? members.front() : *worded].statement;
    return said.title.empty() ? clinical::label(said.code) : said.title;
}

/// The most precise point any member gives.
std::optional<clinical::ClinicalTime> finest(const std::vector<std::uint32_t>& members, std::span<const Sense> senses,
                                             std::optional<clinical::ClinicalTime> clinical::ClinicalPeriod::* point) {
    std::optional<clinical::ClinicalTime> best;
    for (const std::uint32_t member : members) {
        const auto& own = senses[member].statement->time.*point;
        if (!own || !own->known())
            continue;
        const auto rank = [](const clinical::ClinicalTime& time) {
            return std::pair(std::min(time.precision, clinical::Precision::Minute), time.offset.has_value());
        };
        if (!best || rank(*own) > rank(*best))
            best = own;
    }
    return best;
}

} // namespace

bool speaksBefore(const Sense& left, const Sense& right) {
    if (left.polarity != right.polarity)
        return left.polarity < right.polarity;
    const auto said = [](const Sense& sense) { return sense.asserted.known() ? sense.asserted.localFirst : INT64_MIN; };
    if (said(left) != said(right))
        return said(left) > said(right);
    if (left.statement->fields.size() != right.statement->fields.size())
        return left.statement->fields.size() > right.statement->fields.size();
    if (left.content != right.content)
        return left.content < right.content;
    const auto last = [](const Sense& sense) {
        const clinical::Statement& own = *sense.statement;
        return std::tie(sense.source, own.id.value, sense.record, own.record->sha256, own.title);
    };
    return last(left) < last(right);
}

/// Whether the words hold, as a word or number of its own, what this side says of a disputed field.
bool tells(const std::string& words, const timeline::Side& side) {
    const std::string padded = ' ' + words + ' ';
    return std::ranges::any_of(side.fields, [&](const Field& field) {
        const std::string said = folded(field.quantity ? field.quantity->value : field.text);
        return !said.empty() && padded.find(' ' + said + ' ') != std::string::npos;
    });
}

/// A title that tells one side of a dispute ("Carvedilol 6.25 MG") would show that side alone: of all sides' titles
/// what they begin with, else every one.
std::string titleOfAll(const Composed& composed, std::span<const Sense> senses) {
    std::vector<std::string> titles;
    bool partial = false;
    for (std::size_t i = 0; i < composed.sides.size(); ++i) {
        const clinical::Statement& speaker = *senses[composed.sides[i].front()].statement;
        titles.push_back(speaker.title.empty() ? clinical::label(speaker.code) : speaker.title);
        partial = partial || tells(folded(titles.back()), composed.item.sides[i]);
    }
    if (!partial || std::ranges::all_of(titles, [&](const std::string& one) { return one == titles.front(); }))
        return composed.item.title;
    std::size_t common = 0;
    for (std::size_t at = 0; at <= titles.front().size(); ++at) {
        const bool edge = at == titles.front().size() || titles.front()[at] == ' ';
        const bool all = std::ranges::all_of(titles, [&](const std::string& one) {
            return one.compare(0, at, titles.front(), 0, at) == 0 && (one.size() == at || one[at] == ' ');
        });
        if (edge && all)
            common = at;
    }
    const std::string beginning = titles.front().substr(0, common);
    if (!beginning.empty() && std::ranges::none_of(composed.item.sides, [&](const timeline::Side& side) {
            return tells(folded(beginning), side);
        }))
        return beginning;
    std::ranges::sort(titles);
    std::string every;
    for (const std::string& one : titles)
        every += (every.empty() ? "" : " / ") + one;
    return every;
}

Composed compose(const std::vector<std::vector<std::uint32_t>>& sides, const std::string& rule,
                 std::span<const Sense> senses, const ReusedIdentifiers& reused) {
    Composed composed;
    composed.sides = sides;
    const auto before = [&](std::uint32_t a, std::uint32_t b) { return speaksBefore(senses[a], senses[b]); };
    for (auto& side : composed.sides)
        std::ranges::sort(side, before);
    std::ranges::sort(composed.sides, before, [](const auto& side) { return side.front(); });
    std::vector<std::uint32_t> all;
    for (const auto& side : composed.sides)
        all.insert(all.end(), side.begin(), side.end());
    std::vector<std::uint32_t> spoken = all;
    std::ranges::sort(spoken, before);

    timeline::Item& item = composed.item;
    const clinical::Statement& first = *senses[spoken.front()].statement;
    item.kind = first.kind;
    item.title = titleOf(composed.sides.front(), senses); // the side that speaks first, where they differ
    item.status = first.status;
    item.negated = senses[spoken.front()].polarity == Polarity::Denied;
    item.negationScope = first.negationScope;
    item.code = joinedCode(spoken, senses);
    item.lane = laneOf(item, spoken, senses);
    item.time.start = finest(spoken, senses, &clinical::ClinicalPeriod::start);
    item.time.end = finest(spoken, senses, &clinical::ClinicalPeriod::end);
    item.fields = joined(spoken, senses);
    for (Field& field : item.fields)
        measure(field, item.code);
    if (composed.sides.size() > 1) {
        item.disputed = disputedFields(composed.sides, senses);
        const auto inDispute = [&](const Field& field) {
            return std::ranges::find(item.disputed, field.name) != item.disputed.end();
        };
        for (const auto& members : composed.sides) {
            timeline::Side side;
            for (const std::uint32_t member : members)
                side.statements.push_back(senses[member].statement->id);
            for (const Field& field : joined(members, senses))
                if (inDispute(field)) {
                    side.fields.push_back(field);
                    measure(side.fields.back(), item.code);
                }
            // What is no field of the statement is told as one.
            for (const std::string& name : item.disputed) {
                const bool told = std::ranges::any_of(side.fields, [&](const Field& f) { return f.name == name; });
                const KeyValue* value = senses[members.front()].key(name);
                if (!told && value != nullptr && value->present && !value->text.empty())
                    side.fields.push_back(
                        {.name = name, .text = value->text, .quantity = {}, .coded = {}, .time = {}, .path = {}});
            }
            item.sides.push_back(std::move(side));
        }
        std::erase_if(item.fields, inDispute);
        item.title = titleOfAll(composed, senses);
    }
    std::set<std::string> sources;
    composed.senses = all;
    std::ranges::sort(composed.senses, [&](std::uint32_t a, std::uint32_t b) {
        const Sense& left = senses[a];
        const Sense& right = senses[b];
        return std::tuple(std::string_view(left.salient), std::string_view(left.statement->id.value),
                          std::string_view(left.source), std::string_view(left.record)) <
               std::tuple(std::string_view(right.salient), std::string_view(right.statement->id.value),
                          std::string_view(right.source), std::string_view(right.record));
    });
    for (const std::uint32_t member : composed.senses) {
        const Sense& sense = senses[member];
        sources.insert(sense.source);
        item.members.push_back({sense.statement->id, sense.salient, sense.statement->record, sense.statement->path,
                                sense.statement->status, sense.statement->asserted});
    }
    item.sources.assign(sources.begin(), sources.end());
    if (spoken.size() > 1) {
        // The pair that speaks first explains; two that differ explain a dispute.
        const std::uint32_t other =
            composed.sides.size() > 1
                ? (composed.sides[0].front() == spoken[0] ? composed.sides[1].front() : composed.sides[0].front())
                : spoken[1];
        item.why = judge(senses[spoken[0]], senses[other], reused, true).explanation();
        if (!rule.empty())
            item.why.rule = rule;
    }
    return composed;
}

} // namespace anamnesis::reconcile
