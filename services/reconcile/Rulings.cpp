// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reconcile/Rulings.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace anamnesis::reconcile {
namespace {

using timeline::Ruling;
using timeline::RulingAction;
using timeline::RulingTarget;

class Finder {
public:
    explicit Finder(std::span<const Sense> senses) {
        for (std::uint32_t i = 0; i < senses.size(); ++i) {
            const Sense& sense = senses[i];
            for (const clinical::BusinessIdentifier& identifier : sense.statement->identifiers)
                m_byIdentifier[identifier.system + '|' + identifier.value].push_back(i);
            m_byFingerprint[sense.salient].push_back(i);
            m_byStatement[sense.statement->id.value].push_back(i);
        }
        m_senses = senses;
    }

    /// The first part that finds something wins; identifiers name a statement only together with its fingerprint's
    /// kind.
    [[nodiscard]] std::vector<std::uint32_t> find(const RulingTarget& target) const {
        std::vector<std::uint32_t> found;
        for (const std::string& identifier : target.identifiers)
            add(found, m_byIdentifier, identifier);
        if (!found.empty()) {
            // An accession names a whole panel: among its results the fingerprint or the statement tells which.
            std::vector<std::uint32_t> exact;
            for (const std::uint32_t i : found)
                if (m_senses[i].salient == target.fingerprint || m_senses[i].statement->id == target.statement)
                    exact.push_back(i);
            return exact.empty() ? found : exact;
        }
        if (!target.fingerprint.empty())
            add(found, m_byFingerprint, target.fingerprint);
        // Of several that say the very same the one it was made on, while it is there, under whatever number.
        for (const std::uint32_t i : found)
            if (m_senses[i].statement->id == target.statement)
                return ofRecord(found, i);
        if (found.empty() && !target.statement.empty())
            add(found, m_byStatement, target.statement.value);
        return found;
    }

    /// Only what says the very same as what the target was made on.
    [[nodiscard]] std::vector<std::uint32_t> alike(const RulingTarget& target) const {
        std::vector<std::uint32_t> found = find(target);
        std::erase_if(found, [&](std::uint32_t i) {
            return m_senses[i].salient != target.fingerprint && m_senses[i].statement->id != target.statement;
        });
        return found;
    }

private:
    [[nodiscard]] std::vector<std::uint32_t> ofRecord(const std::vector<std::uint32_t>& found,
                                                      std::uint32_t one) const {
        std::vector<std::uint32_t> own;
        for (const std::uint32_t i : found)
            if (m_senses[i].record == m_senses[one].record && m_senses[i].content == m_senses[one].content &&
                m_senses[i].statement->path == m_senses[one].statement->path)
                own.push_back(i);
        return own;
    }
    using Index = std::unordered_map<std::string, std::vector<std::uint32_t>>;
    static void add(std::vector<std::uint32_t>& found, const Index& index, const std::string& key) {
        const auto at = index.find(key);
        if (at == index.end())
            return;
        for (const std::uint32_t i : at->second)
            if (std::ranges::find(found, i) == found.end())
                found.push_back(i);
    }
    Index m_byIdentifier, m_byFingerprint, m_byStatement;
    std::span<const Sense> m_senses;
};

} // namespace

ReadRulings readRulings(std::span<const Ruling> journal, std::span<const Sense> senses) {
    ReadRulings read;
    read.pinned.assign(senses.size(), false);
    if (journal.empty())
        return read;
    read.any = true;
    std::set<RulingId> undone;
    for (auto at = journal.rbegin(); at != journal.rend(); ++at) // an undo may itself be undone
        if (at->action == RulingAction::Undo && !undone.contains(at->id))
            undone.insert(at->undoes);
    const Finder finder(senses);
    std::map<std::pair<std::vector<std::uint32_t>, std::vector<std::uint32_t>>, std::size_t> latest;
    for (const Ruling& ruling : journal) {
        if (undone.contains(ruling.id))
            continue;
        switch (ruling.action) {
        case RulingAction::Same:
        case RulingAction::Different: {
            std::vector<std::vector<std::uint32_t>> targets;
            bool all = ruling.targets.size() >= 2;
            for (const RulingTarget& target : ruling.targets) {
                targets.push_back(finder.find(target));
                all = all && !targets.back().empty();
            }
            if (!all) {
                read.unattached.push_back(ruling.id);
                break;
            }
            for (std::size_t i = 0; i < targets.size(); ++i)
                for (std::size_t j = i + 1; j < targets.size(); ++j) {
                    ReadRulings::Pair pair{targets[i], targets[j], ruling.action == RulingAction::Same, &ruling};
                    std::ranges::sort(pair.left);
                    std::ranges::sort(pair.right);
                    std::erase_if(pair.right,
                                  [&](std::uint32_t x) { return std::ranges::binary_search(pair.left, x); });
                    if (pair.right.empty()) {
                        if (pair.must || pair.left.size() < 2)
                            continue; // both targets are one statement now
                        // They say the very same, and were told apart: all that say it stay apart.
                        for (std::size_t k = 0; k + 1 < pair.left.size(); ++k) {
                            read.pinned[pair.left[k]] = read.pinned[pair.left[k + 1]] = true;
                            read.pairs.push_back(
                                {{pair.left[k]},
                                 {pair.left.begin() + static_cast<std::ptrdiff_t>(k) + 1, pair.left.end()},
                                 false,
                                 &ruling});
                        }
                        continue;
                    }
                    for (const auto* side : {&pair.left, &pair.right})
                        for (const std::uint32_t x : *side)
                            read.pinned[x] = true;
                    auto key = std::pair(pair.left, pair.right);
                    if (key.second < key.first)
                        std::swap(key.first, key.second);
                    const auto [at, fresh] = latest.emplace(std::move(key), read.pairs.size());
                    if (fresh)
                        read.pairs.push_back(std::move(pair));
                    else
                        read.pairs[at->second] = std::move(pair); // the later word holds
                }
            break;
        }
        case RulingAction::Hide: {
            read.hiding.push_back(ruling.id);
            for (const RulingTarget& target : ruling.targets)
                for (const std::uint32_t i : finder.alike(target))
                    read.hidden.emplace_back(i, ruling.id);
            break;
        }
        case RulingAction::Note: {
            const bool found = std::ranges::any_of(ruling.targets, [&](const RulingTarget& target) {
                return !finder.find(target).empty() || !target.discrepancy.empty() || !target.record.empty();
            });
            if (!found)
                read.unattached.push_back(ruling.id);
            break;
        }
        case RulingAction::Prefer:
        case RulingAction::Explain:
        case RulingAction::Send:
            read.aboutDiscrepancies.push_back(&ruling);
            for (const RulingTarget& target : ruling.targets)
                if (!target.discrepancy.empty())
                    read.states[target.discrepancy] =
                        ruling.action == RulingAction::Prefer    ? timeline::DiscrepancyState::Ruled
                        : ruling.action == RulingAction::Explain ? timeline::DiscrepancyState::Explained
                                                                 : timeline::DiscrepancyState::SentToSource;
            break;
        case RulingAction::Link:
        case RulingAction::Unlink:
        case RulingAction::Undo:
            break; // identity's, and already done
        }
    }
    return read;
}

} // namespace anamnesis::reconcile
