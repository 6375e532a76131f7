// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reconcile/Identify.h"

#include "models/base/Hash.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

namespace anamnesis::reconcile {
namespace {

/// An item of before, and those that hold most of it now.
struct Claim {
    const KnownItem* known = nullptr;
    std::tuple<std::size_t, std::size_t, bool> weight; ///< fingerprints, statements, its own id
    std::vector<std::size_t> among;
};

/// The surest first.
std::vector<Claim> claimsOf(std::span<const KnownItem> known, const Items& items) {
    std::unordered_map<std::string_view, std::vector<std::size_t>> byFingerprint;
    for (std::size_t i = 0; i < items.size(); ++i)
        for (const timeline::Member& member : items[i]->item.members)
            if (auto& holders = byFingerprint[member.fingerprint]; holders.empty() || holders.back() != i)
                holders.push_back(i);
    std::vector<Claim> claims;
    for (const KnownItem& one : known) {
        std::map<std::size_t, std::size_t> votes;
        for (const std::string& fingerprint : one.fingerprints)
            if (const auto at = byFingerprint.find(fingerprint); at != byFingerprint.end())
                for (const std::size_t i : at->second)
                    ++votes[i];
        Claim claim{&one, {}, {}};
        const bool several = votes.size() > 1;
        for (const auto& [i, count] : votes) {
            const timeline::Item& item = items[i]->item;
            const auto shared =
                several ? std::ranges::count_if(item.members,
                                                [&](const timeline::Member& member) {
                                                    return std::ranges::binary_search(one.statements, member.statement);
                                                })
                        : 0;
            const std::tuple weight(count, static_cast<std::size_t>(shared), item.id == one.id);
            if (claim.among.empty() || weight > claim.weight) {
                claim.weight = weight;
                claim.among.clear();
            }
            if (weight == claim.weight)
                claim.among.push_back(i);
        }
        if (!claim.among.empty())
            claims.push_back(std::move(claim));
    }
    std::ranges::sort(claims, [](const Claim& a, const Claim& b) {
        return std::tie(b.weight, a.known->firstSeen, a.known->id) <
               std::tie(a.weight, b.known->firstSeen, b.known->id);
    });
    return claims;
}

} // namespace

void identify(Items& items, std::span<const Sense> senses, std::span<const KnownItem> known, std::string_view person,
              Instant now, const std::function<bool(const ItemId&)>& taken) {
    // Facts that say the very same and yet are two (two stents of one lot) count up in a fixed order: larger first, so
    // that the one that gathers sources keeps the plain id.
    std::map<std::pair<clinical::Kind, std::string>, std::vector<std::size_t>> alike;
    for (std::size_t i = 0; i < items.size(); ++i)
        alike[{items[i]->item.kind, items[i]->item.members.front().fingerprint}].push_back(i);
    for (auto& [key, members] : alike) {
        std::ranges::sort(members, [&](std::size_t a, std::size_t b) {
            const Sense& left = senses[items[a]->senses.front()];
            const Sense& right = senses[items[b]->senses.front()];
            return std::tuple(items[b]->senses.size(), left.source, left.record, left.statement->path,
                              left.statement->id.value) < std::tuple(items[a]->senses.size(), right.source,
                                                                     right.record, right.statement->path,
                                                                     right.statement->id.value);
        });
        for (std::size_t rank = 0; rank < members.size(); ++rank)
            items[members[rank]]->item.id =
                ItemId(rank == 0 ? fingerprint({person, clinical::name(key.first), key.second})
                                 : fingerprint({person, clinical::name(key.first), key.second, std::to_string(rank)}));
    }
    for (const auto& composed : items)
        composed->item.firstSeen = composed->item.lastSeen = now;
    if (!known.empty()) {
        std::vector<std::vector<const KnownItem*>> claims(items.size());
        for (Claim& claim : claimsOf(known, items)) {
            // Of those that hold as much of it one that nobody has claimed: two that say the very same stay two.
            const auto best = std::ranges::min_element(claim.among, {}, [&](std::size_t i) {
                return std::tuple(!claims[i].empty(), std::string_view(items[i]->item.id.value));
            });
            claims[*best].push_back(claim.known);
        }
        std::set<ItemId> claimed;
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (claims[i].empty())
                continue;
            std::ranges::sort(claims[i], [](const KnownItem* a, const KnownItem* b) {
                return std::tie(a->firstSeen, a->id) < std::tie(b->firstSeen, b->id);
            });
            timeline::Item& item = items[i]->item;
            std::set<ItemId> aliases;
            item.firstSeen = claims[i].front()->firstSeen;
            item.id = claims[i].front()->id;
            for (const KnownItem* one : claims[i]) {
                aliases.insert(one->id);
                aliases.insert(one->aliases.begin(), one->aliases.end());
            }
            aliases.erase(item.id);
            item.aliases.assign(aliases.begin(), aliases.end());
            claimed.insert(item.id);
        }
        // An id that an older item holds is not given again to a new one.
        for (std::size_t i = 0; i < items.size(); ++i)
            for (int round = 1;
                 claims[i].empty() && (claimed.contains(items[i]->item.id) || (taken && taken(items[i]->item.id)));
                 ++round)
                items[i]->item.id = ItemId(fingerprint({items[i]->item.id.value, std::to_string(round)}));
    }
    std::ranges::sort(items, {}, [](const auto& composed) -> const ItemId& { return composed->item.id; });
}

KnownItem known(const timeline::Item& item) {
    KnownItem one{item.id, item.aliases, item.firstSeen, {}, {}};
    for (const timeline::Member& member : item.members) {
        one.fingerprints.push_back(member.fingerprint);
        one.statements.push_back(member.statement);
    }
    std::ranges::sort(one.statements);
    return one;
}

KnownDiscrepancy known(const timeline::Discrepancy& discrepancy) {
    return {discrepancy.id, discrepancy.state, discrepancy.firstSeen};
}

} // namespace anamnesis::reconcile
