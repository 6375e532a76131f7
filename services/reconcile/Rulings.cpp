// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reconcile/Rulings.h"

#include <algorithm>
#include <functional>
#include <set>

namespace anamnesis::reconcile {
namespace {

using timeline::Ruling;
using timeline::RulingAction;
using timeline::RulingTarget;

std::string textOf(const clinical::BusinessIdentifier& identifier) {
    return identifier.system + '|' + identifier.value;
}

/// Those under the text of which `is` holds (another text may have its hash); each once, sorted.
template <typename Is>
void add(std::vector<std::uint32_t>& found, const HashIndex& index, std::string_view text, const Is& is) {
    index.each(text, [&](std::uint32_t i) {
        if (is(i))
            found.push_back(i);
    });
    std::ranges::sort(found);
    const auto twice = std::ranges::unique(found);
    found.erase(twice.begin(), twice.end());
}

} // namespace

Targets::Targets(std::span<const Sense> senses) : m_senses(senses) {
    for (std::uint32_t i = 0; i < senses.size(); ++i) {
        for (const clinical::BusinessIdentifier& identifier : senses[i].statement->identifiers)
            m_byIdentifier.add(textOf(identifier), i);
        m_byFingerprint.add(senses[i].salient, i);
        m_byStatement.add(senses[i].statement->id.value, i);
    }
    for (HashIndex* index : {&m_byIdentifier, &m_byFingerprint, &m_byStatement})
        index->settle();
}

std::vector<std::uint32_t> Targets::find(const RulingTarget& target) const {
    std::vector<std::uint32_t> found;
    for (const std::string& identifier : target.identifiers)
        add(found, m_byIdentifier, identifier, [&](std::uint32_t i) {
            return std::ranges::any_of(m_senses[i].statement->identifiers,
                                       [&](const auto& one) { return textOf(one) == identifier; });
        });
    if (!found.empty()) {
        // An accession names a whole panel: among its results the fingerprint or the statement tells which.
        std::vector<std::uint32_t> exact;
        for (const std::uint32_t i : found)
            if (m_senses[i].salient == target.fingerprint || m_senses[i].statement->id == target.statement)
                exact.push_back(i);
        return exact.empty() ? found : exact;
    }
    if (!target.fingerprint.empty())
        add(found, m_byFingerprint, target.fingerprint,
            [&](std::uint32_t i) { return m_senses[i].salient == target.fingerprint; });
    // Of several that say the very same the one it was made on, while it is there, under whatever number.
    for (const std::uint32_t i : found)
        if (m_senses[i].statement->id == target.statement)
            return ofRecord(found, i);
    if (found.empty() && !target.statement.empty())
        add(found, m_byStatement, target.statement.value,
            [&](std::uint32_t i) { return m_senses[i].statement->id == target.statement; });
    return found;
}

std::vector<std::uint32_t> Targets::alike(const RulingTarget& target) const {
    std::vector<std::uint32_t> found = find(target);
    std::erase_if(found, [&](std::uint32_t i) {
        return m_senses[i].salient != target.fingerprint && m_senses[i].statement->id != target.statement;
    });
    return found;
}

std::vector<std::uint32_t> Targets::ofRecord(const std::vector<std::uint32_t>& found, std::uint32_t one) const {
    std::vector<std::uint32_t> own;
    for (const std::uint32_t i : found)
        if (m_senses[i].record == m_senses[one].record && m_senses[i].content == m_senses[one].content &&
            m_senses[i].statement->path == m_senses[one].statement->path)
            own.push_back(i);
    return own;
}

ReadRulings readRulings(std::span<const Ruling> journal, std::span<const Sense> senses) {
    if (!journal.empty())
        return readRulings(journal, Targets(senses));
    ReadRulings read;
    read.pinned.assign(senses.size(), false);
    return read;
}

ReadRulings readRulings(std::span<const Ruling> journal, const Targets& finder) {
    ReadRulings read;
    read.pinned.assign(finder.senses().size(), false);
    if (journal.empty())
        return read;
    read.any = true;
    std::set<RulingId> undone;
    for (auto at = journal.rbegin(); at != journal.rend(); ++at) // an undo may itself be undone
        if (at->action == RulingAction::Undo && !undone.contains(at->id))
            undone.insert(at->undoes);
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
                    ReadRulings::Pair pair{targets[i], targets[j], ruling.action == RulingAction::Same};
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
                                 false});
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
            read.aboutDiscrepancies.emplace_back(ruling.id, std::vector<DiscrepancyId>{});
            for (const RulingTarget& target : ruling.targets)
                read.aboutDiscrepancies.back().second.push_back(target.discrepancy);
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
