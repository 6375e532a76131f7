// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reconcile/Succession.h"

#include "models/base/Hash.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace anamnesis::reconcile {
namespace {

struct Version {
    Instant arrived{};
    std::vector<std::uint32_t> senses;
};

/// All that one number told, in its versions.
struct Numbered {
    std::string record; ///< "source|type|id"
    std::string type;   ///< "source|type"
    Instant arrived{};
    std::optional<Instant> gone;
    std::map<std::string, Version> versions; ///< by record key
    std::string first, last;                 ///< content of the first and of the last version
    std::string thing;                       ///< what it tells of, and when; of the last version
    std::size_t follows = none;
    bool followed = false;
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
};

std::string contentOf(const Version& version, std::span<const Sense> senses) {
    std::set<std::string> parts;
    for (const std::uint32_t i : version.senses)
        parts.insert(senses[i].statement->path + '\n' + senses[i].content);
    std::string text;
    for (const std::string& part : parts)
        text += part + '\n';
    return fingerprint({text});
}

/// Empty where it cannot be told: nothing follows such a record but its own content.
std::string thingOf(const Version& version, std::span<const Sense> senses) {
    std::set<std::string> parts;
    for (const std::uint32_t i : version.senses) {
        const Sense& sense = senses[i];
        const std::string& what = sense.tokens.empty() ? sense.label : sense.tokens.front();
        if (what.empty() || sense.statement->kind == clinical::Kind::Patient)
            return {};
        const KeyValue* side = sense.key("laterality");
        parts.insert(sense.statement->path + '\n' + what + '\n' + std::to_string(sense.start.localFirst) + '/' +
                     std::to_string(static_cast<int>(sense.start.precision)) + '\n' +
                     (side != nullptr ? side->norm : std::string()));
    }
    std::string text;
    for (const std::string& part : parts)
        text += part + '\n';
    return text;
}

std::vector<Numbered> numbered(std::span<const Sense> senses, std::span<const RecordLife> lives) {
    std::map<RecordId, const RecordLife*> lifeOf;
    for (const RecordLife& life : lives)
        lifeOf.emplace(life.record, &life);
    std::map<std::string, Numbered> byRecord;
    for (std::uint32_t i = 0; i < senses.size(); ++i) {
        const clinical::RecordRef& record = *senses[i].statement->record;
        const auto life = lifeOf.find(record.key);
        if (life == lifeOf.end() || record.id.empty())
            continue;
        Numbered& one = byRecord[senses[i].record];
        const Instant arrived = life->second->arrived;
        if (one.record.empty()) {
            one.record = senses[i].record;
            one.type = senses[i].source + '|' + record.type;
            one.arrived = arrived;
            one.gone = life->second->gone;
        }
        one.arrived = std::min(one.arrived, arrived);
        Version& version = one.versions[record.key.value];
        version.arrived = arrived;
        version.senses.push_back(i);
    }
    std::vector<Numbered> all;
    for (auto& [record, one] : byRecord) {
        std::vector<const Version*> inOrder;
        for (const auto& [key, version] : one.versions)
            inOrder.push_back(&version);
        std::ranges::stable_sort(inOrder, {}, &Version::arrived);
        one.first = contentOf(*inOrder.front(), senses);
        one.last = contentOf(*inOrder.back(), senses);
        one.thing = thingOf(*inOrder.back(), senses);
        if (one.gone && *one.gone <= inOrder.back()->arrived)
            one.gone.reset(); // it cannot be told that it went before the next one came
        all.push_back(std::move(one));
    }
    std::ranges::sort(all, [](const Numbered& a, const Numbered& b) {
        return std::tie(a.type, a.arrived, a.record) < std::tie(b.type, b.arrived, b.record);
    });
    return all;
}

/// One after the other, each takes the place of the one that is longest gone.
void followByContent(std::vector<Numbered>& all) {
    std::map<std::pair<std::string, std::string>, std::vector<std::size_t>> open; // type, content
    for (std::size_t i = 0; i < all.size(); ++i) {
        auto& left = open[{all[i].type, all[i].first}];
        const auto before = [&](std::size_t a, std::size_t b) {
            return std::tie(all[a].gone, all[a].record) < std::tie(all[b].gone, all[b].record);
        };
        std::ranges::sort(left, before);
        const auto fits = std::ranges::find_if(
            left, [&](std::size_t one) { return all[one].gone && *all[one].gone <= all[i].arrived; });
        if (fits != left.end()) {
            all[i].follows = *fits;
            all[*fits].followed = true;
            left.erase(fits);
        }
        open[{all[i].type, all[i].last}].push_back(i);
    }
}

/// What went at one asking and what came with it, where there is one of each.
void followByThing(std::vector<Numbered>& all) {
    std::set<Instant> askings;
    for (const Numbered& one : all)
        if (one.gone)
            askings.insert(*one.gone);
    std::map<std::tuple<std::string, std::string, Instant>,
             std::pair<std::vector<std::size_t>, std::vector<std::size_t>>>
        changes; // type, thing, asking -> went, came
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].thing.empty())
            continue;
        if (all[i].gone && !all[i].followed)
            changes[{all[i].type, all[i].thing, *all[i].gone}].first.push_back(i);
        if (all[i].follows == Numbered::none)
            if (auto asking = askings.upper_bound(all[i].arrived); asking != askings.begin())
                changes[{all[i].type, all[i].thing, *--asking}].second.push_back(i);
    }
    for (const auto& [what, change] : changes) {
        const auto& [went, came] = change;
        if (went.size() != 1 || came.size() != 1 || went.front() == came.front())
            continue;
        all[came.front()].follows = went.front();
        all[went.front()].followed = true;
    }
}

} // namespace

void succeed(std::span<Sense> senses, std::span<const RecordLife> lives) {
    if (std::ranges::none_of(lives, [](const RecordLife& life) { return life.gone.has_value(); }))
        return;
    std::vector<Numbered> all = numbered(senses, lives);
    followByContent(all);
    followByThing(all);
    // In the order of their coming, so that whom one follows has its number already.
    std::vector<std::size_t> order(all.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return all[i].arrived; });
    struct Place {
        std::string record, number;
        int turn = 0;
    };
    std::vector<Place> places(all.size());
    for (const std::size_t i : order) {
        const Numbered& one = all[i];
        const Sense& own = senses[one.versions.begin()->second.senses.front()];
        const bool follows = one.follows != Numbered::none && !places[one.follows].record.empty();
        places[i] = follows ? places[one.follows] : Place{own.record, own.number};
        places[i].turn += follows ? 1 : 0;
    }
    for (std::size_t i = 0; i < all.size(); ++i)
        for (const auto& [key, version] : all[i].versions)
            for (const std::uint32_t sense : version.senses) {
                senses[sense].record = places[i].record;
                senses[sense].number = places[i].number;
                senses[sense].turn = places[i].turn;
            }
}

} // namespace anamnesis::reconcile
