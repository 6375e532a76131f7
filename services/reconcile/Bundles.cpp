// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reconcile/Bundles.h"

#include "models/base/Parallel.h"
#include "models/clinical/Fields.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <set>
#include <string_view>
#include <tuple>
#include <unordered_map>

namespace anamnesis::reconcile {
namespace {

using clinical::Kind;
using clinical::Precision;
constexpr std::int64_t minute = 60'000;
constexpr std::int64_t day = 24 * 60 * minute;
constexpr std::size_t crowd = 1'500; ///< bundles under one key beyond which only equal safety fields meet

std::int64_t floorDivide(std::int64_t value, std::int64_t by) {
    return value >= 0 ? value / by : (value - by + 1) / by;
}

struct Entry {
    std::uint64_t key;
    std::uint32_t bundle;
    bool fine;           ///< meets only those that are not
    std::uint32_t clock; ///< not zero: of one source's unzoned clock, which do not meet here
};

std::uint64_t hashOf(std::string_view text) {
    return std::hash<std::string_view>{}(text);
}

/// A key is what its parts amount to, one after the other (the mixing of boost::hash_combine, in 64 bits).
std::uint64_t mixed(std::uint64_t key, std::uint64_t part) {
    key ^= part + 0x9E3779B97F4A7C15ULL + (key << 12U) + (key >> 4U);
    return key;
}
std::uint64_t mixed(std::uint64_t key, std::string_view part) {
    return mixed(key, hashOf(part));
}

class Collector {
public:
    Collector(std::vector<Entry>& entries, std::uint32_t bundle) : m_entries(entries), m_bundle(bundle) {}
    void add(std::uint64_t key, bool fine = false, std::uint32_t clock = 0) {
        m_entries.push_back({key, m_bundle, fine, clock});
    }

private:
    std::vector<Entry>& m_entries;
    std::uint32_t m_bundle;
};

/// Where statements of a time meet: the minute, the day, the month, the year, or anywhere.
void byTime(Collector& out, std::uint64_t what, const Moment_& at, bool minuteKind, std::string_view source) {
    const auto key = [what](char grain, std::int64_t number) {
        return mixed(mixed(what, static_cast<std::uint64_t>(grain)), static_cast<std::uint64_t>(number));
    };
    const std::uint64_t anywhere = key('*', 0);
    if (!at.known()) {
        out.add(anywhere);
        return;
    }
    // Buckets of a mean year and of thirty days: a year or a month lies in the buckets of its first and last day.
    const auto yearKey = [&](std::int64_t moment) { return key('Y', floorDivide(floorDivide(moment, day) * 4, 1461)); };
    out.add(anywhere, true);
    if (at.precision == Precision::Year) {
        out.add(yearKey(at.localFirst));
        out.add(yearKey(at.localLast));
        return;
    }
    out.add(yearKey(at.localFirst), true);
    const auto monthKey = [&](std::int64_t moment) { return key('M', floorDivide(moment, 30 * day)); };
    if (at.precision == Precision::Month) {
        out.add(monthKey(at.localFirst));
        out.add(monthKey(at.localLast));
        return;
    }
    out.add(monthKey(at.localFirst), true);
    const std::int64_t localDay = floorDivide(at.localFirst, day);
    const bool toMinute = minuteKind && at.toTheMinute();
    // Clock times of one source meet by the minute, those of another by the day.
    const std::uint32_t clock = toMinute && !at.zoned ? static_cast<std::uint32_t>(hashOf(source)) | 1U : 0U;
    out.add(key('D', localDay), toMinute && at.zoned, clock);
    if (at.toTheMinute() && at.zoned) {
        const std::int64_t worldDay = floorDivide(at.first, day);
        if (worldDay != localDay)
            out.add(key('D', worldDay), toMinute);
    }
    if (toMinute)
        out.add(at.zoned ? key('m', floorDivide(at.first, minute))
                         : mixed(key('u', floorDivide(at.localFirst, minute)), source));
}

std::uint64_t recordKey(const Sense& sense, std::string_view kind) {
    return mixed(mixed(mixed(hashOf("record"), kind), sense.record), sense.statement->path);
}

void keysOf(Collector& out, const Sense& sense) {
    const clinical::Statement& statement = *sense.statement;
    const std::string_view kind = clinical::name(statement.kind);
    const std::uint64_t ofKind = hashOf(kind);
    const auto add = [&](std::string_view what, std::string_view value) { out.add(mixed(mixed(ofKind, what), value)); };
    const auto eachName = [&](const auto& use) {
        for (const auto* names : {&sense.tokens, &sense.blocks})
            for (const std::string& name : *names)
                use(name);
    };
    for (const BusinessKey& identifier : sense.identifiers) { // as identifierKeys has them
        const std::uint64_t key = mixed(mixed(ofKind, "id"), identifier.key);
        if (identifier.use == IdentifierUse::Alone)
            out.add(key);
        else if (sense.rule->kind == Kind::MedicationStatement || sense.tokens.empty())
            eachName([&](const std::string& name) { out.add(mixed(key, name)); });
        else
            for (const std::string& token : sense.tokens)
                out.add(mixed(key, token));
    }
    if (!statement.record->id.empty())
        out.add(recordKey(sense, kind));
    add("content", sense.content);
    const auto keyNorm = [&](std::string_view field) {
        const KeyValue* value = sense.key(field);
        return value != nullptr ? std::string_view(value->norm) : std::string_view();
    };
    switch (statement.kind) {
    case Kind::Encounter:
        byTime(out, mixed(ofKind, "stay"), sense.start, false, sense.source);
        if (sense.end.known())
            byTime(out, mixed(ofKind, "stay"), sense.end, false, sense.source);
        return;
    case Kind::Document: {
        if (const std::string_view text = keyNorm("text"); !text.empty())
            add("text", text);
        if (const clinical::Field* set = statement.field(clinical::field::setId))
            add("set", set->text);
        for (const clinical::BusinessIdentifier& identifier : statement.identifiers)
            if (identifier.type == "set")
                add("set", identifier.system + '|' + identifier.value);
        return;
    }
    case Kind::Device:
        if (const std::string_view serial = keyNorm(clinical::field::serial); !serial.empty())
            add("serial", serial);
        if (const std::string_view model = keyNorm(clinical::field::model); !model.empty())
            add("model", model);
        eachName([&](const std::string& name) { add("block", name); });
        return;
    case Kind::Coverage:
        if (const std::string_view member = keyNorm(clinical::field::memberId); !member.empty())
            add("member", member);
        return;
    case Kind::Practitioner:
    case Kind::Organization:
        add("name", keyNorm("name"));
        return;
    case Kind::Patient:
        out.add(ofKind);
        return;
    case Kind::Claim:
    case Kind::ImagingStudy:
        return;
    case Kind::Allergy:
        eachName([&](const std::string& name) { add("block", name); });
        return;
    default:
        break;
    }
    if (sense.rule->kind != statement.kind)
        return; // content only
    const bool minuteKind = sense.rule->moment == Moment::Minute;
    eachName([&](const std::string& name) {
        byTime(out, mixed(mixed(ofKind, "block"), name), sense.start, minuteKind, sense.source);
    });
}

/// What bundles under a crowded key must also agree on to meet.
std::string safetyWords(const Sense& sense) {
    std::string words;
    for (std::size_t i = 0; i < sense.keys.size(); ++i)
        if (sense.rule->keys[i].safety)
            words += sense.keys[i].norm + '\n';
    return words;
}

} // namespace

ReusedIdentifiers reusedIdentifiers(std::span<const Sense> senses) {
    std::unordered_map<std::string, std::vector<const Sense*>> holders;
    for (const Sense& sense : senses)
        for (const BusinessKey& identifier : sense.identifiers)
            for (const std::string& key : identifierKeys(sense, identifier))
                holders[key].push_back(&sense);
    ReusedIdentifiers reused;
    for (const auto& [key, all] : holders) {
        if (all.size() < 2)
            continue;
        // Per source: the records under one identifier must be one fact: code and time agree.
        std::map<std::string, const Sense*> first;
        for (const Sense* sense : all) {
            const auto [at, fresh] = first.emplace(sense->source, sense);
            if (fresh)
                continue;
            // The smallest by content speaks for the source, whatever the order.
            const Sense* other = at->second;
            if (sense->content < other->content)
                at->second = sense;
        }
        for (const Sense* sense : all) {
            const Sense* other = first[sense->source];
            if (sense->record == other->record || sense->custodian != other->custodian)
                continue;
            const bool code = codesConflict(sense->tokens, other->tokens) && !codesShare(sense->tokens, other->tokens);
            const bool time =
                sense->start.known() && other->start.known() && meets(sense->start, other->start, true) == Meets::No;
            if (code || time)
                reused.insert(key);
        }
    }
    return reused;
}

namespace {

/// What statements of one bundle say alike.
auto saying(const Sense& sense) {
    return std::tuple(clinical::name(sense.statement->kind), std::string_view(sense.content),
                      std::string_view(sense.custodian));
}
/// The record that says it. Without an id in the source the bytes tell copies apart from repeats.
auto word(const Sense& sense) {
    return std::tuple(std::string_view(sense.statement->record->type), std::string_view(sense.number),
                      std::string_view(sense.statement->path));
}

/// The end of those from `from` on that are alike to it.
template <typename Alike>
std::size_t endOf(std::size_t from, std::size_t count, const Alike& alike) {
    std::size_t to = from + 1;
    while (to < count && alike(from, to))
        ++to;
    return to;
}

} // namespace

Bundles bundle(std::span<const Sense> senses, const ReusedIdentifiers& reused, const std::vector<bool>& pinned) {
    std::vector<std::uint32_t> order(senses.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, [&](std::uint32_t a, std::uint32_t b) {
        const Sense& left = senses[a];
        const Sense& right = senses[b];
        if (const auto said = saying(left) <=> saying(right); said != 0)
            return said < 0;
        if (const auto told = word(left) <=> word(right); told != 0)
            return told < 0;
        return std::tie(left.statement->id.value, left.source) < std::tie(right.statement->id.value, right.source);
    });
    Bundles bundles;
    bundles.ofSense.resize(senses.size());
    const auto take = [&](Bundle&& one) {
        one.representative = one.units.front().statements.front();
        if (one.units.size() > 1) {
            const Sense& left = senses[one.representative];
            const Sense& right = senses[one.units[1].statements.front()];
            one.several = judge(left, right, reused).verdict != Verdict::Same;
        }
        for (const Unit& unit : one.units)
            for (const std::uint32_t i : unit.statements)
                bundles.ofSense[i] = static_cast<std::uint32_t>(bundles.all.size());
        bundles.all.push_back(std::move(one));
    };
    for (std::size_t from = 0; from < order.size();) {
        const auto at = [&](std::size_t i) -> const Sense& { return senses[order[i]]; };
        const std::size_t to =
            endOf(from, order.size(), [&](std::size_t a, std::size_t b) { return saying(at(a)) == saying(at(b)); });
        // By the roads they came, those that a ruling names each for itself (counted from one).
        std::map<std::pair<std::set<std::string_view>, std::size_t>, Bundle> byRoad;
        std::size_t named = 0;
        while (from < to) {
            const std::size_t end =
                endOf(from, to, [&](std::size_t a, std::size_t b) { return word(at(a)) == word(at(b)); });
            std::set<std::string_view> sources;
            bool pin = false;
            Unit unit;
            for (; from < end; ++from) {
                sources.insert(at(from).source);
                pin = pin || pinned[order[from]];
                unit.statements.push_back(order[from]);
            }
            byRoad[{std::move(sources), pin ? ++named : 0}].units.push_back(std::move(unit));
        }
        for (auto& [road, one] : byRoad)
            take(std::move(one));
    }
    return bundles;
}

namespace {

using Pairs = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

void sortOnce(Pairs& pairs) {
    std::ranges::sort(pairs);
    const auto twice = std::ranges::unique(pairs);
    pairs.erase(twice.begin(), twice.end());
}

/// Who meets under the keys of these entries, all of which are here.
Pairs meetings(std::vector<Entry>& entries, std::span<const Sense> senses, const Bundles& bundles) {
    std::ranges::sort(entries, [](const Entry& a, const Entry& b) {
        return std::tuple(a.key, a.fine, a.bundle) < std::tuple(b.key, b.fine, b.bundle);
    });
    Pairs pairs;
    const auto meet = [&pairs](std::uint32_t a, std::uint32_t b) {
        if (a != b)
            pairs.emplace_back(std::min(a, b), std::max(a, b));
    };
    for (std::size_t from = 0; from < entries.size();) {
        std::size_t coarse = from;
        while (coarse < entries.size() && entries[coarse].key == entries[from].key && !entries[coarse].fine)
            ++coarse;
        std::size_t to = coarse;
        while (to < entries.size() && entries[to].key == entries[from].key)
            ++to;
        if ((coarse - from) * (to - from) <= crowd * crowd) {
            for (std::size_t i = from; i < coarse; ++i)
                for (std::size_t j = i + 1; j < to; ++j)
                    if (entries[i].clock == 0 || entries[i].clock != entries[j].clock)
                        meet(entries[i].bundle, entries[j].bundle);
        } else {
            std::map<std::string, std::vector<std::uint32_t>> alike;
            for (std::size_t i = from; i < to; ++i)
                alike[safetyWords(senses[bundles.all[entries[i].bundle].representative])].push_back(entries[i].bundle);
            for (const auto& [words, members] : alike)
                for (std::size_t i = 0; i < members.size() && i < crowd; ++i)
                    for (std::size_t j = i + 1; j < members.size() && j < crowd; ++j)
                        meet(members[i], members[j]);
        }
        from = to;
    }
    sortOnce(pairs);
    return pairs;
}

} // namespace

namespace {

constexpr std::size_t shelves = 16;
/// Entries parted by the first bits of their keys, so that each shelf can be worked on by itself.
using Shelves = std::array<std::vector<Entry>, shelves>;

/// collect(i, entries) for each of `count`, and use(shelf, entries) for each shelf with all of its entries.
template <typename Collect, typename Use>
void onShelves(std::size_t count, unsigned threads, const Collect& collect, const Use& use) {
    constexpr std::size_t part = 1024;
    std::vector<Shelves> sorted((count + part - 1) / part);
    inParallel(count, part, threads, [&](std::size_t begin, std::size_t end) {
        std::vector<Entry> entries;
        for (std::size_t i = begin; i < end; ++i)
            collect(i, entries);
        for (const Entry& entry : entries)
            sorted[begin / part][entry.key >> 60U].push_back(entry);
    });
    inParallel(shelves, 1, threads, [&](std::size_t begin, std::size_t end) {
        for (std::size_t shelf = begin; shelf < end; ++shelf) {
            std::vector<Entry> entries;
            for (Shelves& some : sorted) {
                entries.insert(entries.end(), some[shelf].begin(), some[shelf].end());
                some[shelf] = {};
            }
            use(shelf, entries);
        }
    });
}

} // namespace

std::vector<std::pair<std::uint32_t, std::uint32_t>> candidates(std::span<const Sense> senses, const Bundles& bundles,
                                                                unsigned threads) {
    std::array<Pairs, shelves> met;
    onShelves(
        bundles.all.size(), threads,
        [&](std::size_t i, std::vector<Entry>& entries) {
            const Bundle& bundle = bundles.all[i];
            Collector out(entries, static_cast<std::uint32_t>(i));
            keysOf(out, senses[bundle.representative]);
            // Records of one bundle differ in nothing but their ids, which only versions of one record share.
            for (const Unit& unit : bundle.units) {
                const Sense& sense = senses[unit.statements.front()];
                if (!sense.statement->record->id.empty())
                    out.add(recordKey(sense, clinical::name(sense.statement->kind)));
            }
        },
        [&](std::size_t shelf, std::vector<Entry>& entries) { met[shelf] = meetings(entries, senses, bundles); });
    Pairs pairs;
    for (const Pairs& some : met)
        pairs.insert(pairs.end(), some.begin(), some.end());
    sortOnce(pairs);
    return pairs;
}

std::vector<std::uint32_t> regionsOf(std::span<const Sense> senses, unsigned threads) {
    std::array<Pairs, shelves> joined; // each with the first under its key
    onShelves(
        senses.size(), threads,
        [&](std::size_t i, std::vector<Entry>& entries) {
            const Sense& sense = senses[i];
            Collector out(entries, static_cast<std::uint32_t>(i));
            keysOf(out, sense);
            const std::uint64_t ofKind = hashOf(clinical::name(sense.statement->kind));
            out.add(mixed(mixed(mixed(ofKind, "saying"), sense.content), sense.custodian));
            out.add(mixed(mixed(ofKind, "salient"), sense.salient));
        },
        [&](std::size_t shelf, std::vector<Entry>& entries) {
            std::ranges::sort(entries, {}, [](const Entry& e) { return std::tuple(e.key, e.fine, e.bundle); });
            for (std::size_t from = 0; from < entries.size();) {
                const std::size_t to = endOf(from, entries.size(), [&](std::size_t a, std::size_t b) {
                    return entries[a].key == entries[b].key;
                });
                if (!entries[from].fine)
                    for (std::size_t i = from + 1; i < to; ++i)
                        joined[shelf].emplace_back(entries[from].bundle, entries[i].bundle);
                from = to;
            }
        });
    std::vector<std::uint32_t> region(senses.size());
    std::iota(region.begin(), region.end(), 0U);
    const auto find = [&](std::uint32_t at) {
        while (region[at] != at)
            at = region[at] = region[region[at]];
        return at;
    };
    for (const Pairs& some : joined)
        for (const auto& [a, b] : some) {
            const std::uint32_t left = find(a);
            const std::uint32_t right = find(b);
            region[std::max(left, right)] = std::min(left, right);
        }
    // Parents come before their children, so that one pass gives each its number.
    std::uint32_t count = 0;
    for (std::uint32_t i = 0; i < region.size(); ++i)
        region[i] = region[i] == i ? count++ : region[region[i]];
    return region;
}

} // namespace anamnesis::reconcile
