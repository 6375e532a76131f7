// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/audit/Trail.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace anamnesis::audit {

namespace {

using store::AuditEntry;
using store::Vault;

constexpr std::string_view mergedUser = "audit";
constexpr std::string_view mergedUntil = "failed-unlocks-merged-until";

std::string hexOf(std::string_view bytes) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string answer;
    for (const char byte : bytes) {
        answer += digits[static_cast<unsigned char>(byte) >> 4U];
        answer += digits[static_cast<unsigned char>(byte) & 15U];
    }
    return answer;
}

Result<std::string> linkHash(const Vault& vault, std::string_view before, std::uint64_t sequence,
                             std::string_view event) {
    return vault.keyedHash("audit-chain", {before, std::to_string(sequence), event});
}

Result<std::string> sealOf(const Vault& vault, std::uint64_t sequence, std::string_view hash) {
    const std::string number = std::to_string(sequence);
    const Result<std::string> mac = vault.keyedHash("audit-seal", {number, hash});
    if (!mac)
        return mac;
    return number + ":" + *mac;
}

Result<std::uint64_t> link(Vault& vault, const Event& event) {
    const Result<std::optional<AuditEntry>> last = vault.lastAuditEntry();
    if (!last)
        return failure(last.error());
    AuditEntry entry;
    entry.sequence = *last ? (*last)->sequence + 1 : 1;
    entry.event = canonical(event);
    const Result<std::string> hash = linkHash(vault, *last ? (*last)->hash : "", entry.sequence, entry.event);
    if (!hash)
        return failure(hash.error());
    entry.hash = *hash;
    const Result<std::string> seal = sealOf(vault, entry.sequence, entry.hash);
    if (!seal)
        return failure(seal.error());
    if (const Result<void> written = vault.appendAuditEntry(entry, *seal); !written)
        return failure(written.error());
    return entry.sequence;
}

void note(TrailCheck& check, std::string code, Args args = {}) {
    check.issues.push_back({Severity::Error, "", std::move(code), std::move(args)});
}

/// What the head of an earlier day says about the chain of today.
struct Head {
    std::string vault;
    std::uint64_t sequence = 0;
    std::string hash; ///< hex
};
std::optional<Head> headFrom(std::string_view text) {
    try {
        const nlohmann::json document = nlohmann::json::parse(text);
        return Head{document.at("vault").get<std::string>(), document.at("sequence").get<std::uint64_t>(),
                    document.at("hash").get<std::string>()};
    } catch (const nlohmann::json::exception&) {
        return std::nullopt;
    }
}

} // namespace

Result<std::uint64_t> append(Vault& vault, const Event& event) {
    std::uint64_t sequence = 0;
    const Result<void> done = vault.transactFromReserve([&]() -> Result<void> {
        const Result<std::uint64_t> linked = link(vault, event);
        if (!linked)
            return failure(linked.error());
        sequence = *linked;
        return {};
    });
    if (!done)
        return failure(done.error());
    return sequence;
}

Result<void> perform(Vault& vault, const Event& event, const std::function<Result<void>()>& work) {
    bool worked = false;
    Result<void> done = vault.transact([&]() -> Result<void> {
        if (const Result<std::uint64_t> linked = link(vault, event); !linked)
            return failure(linked.error());
        worked = true;
        return work();
    });
    if (!done && worked) {
        Event failed = event;
        failed.outcome = Outcome::SeriousFailure;
        failed.details.emplace_back("error", done.error().code);
        // The work is undone in any case; its error is what counts.
        (void)append(vault, failed);
    }
    return done;
}

Result<std::uint64_t> mergeFailedUnlocks(Vault& vault) {
    std::vector<Instant> tries = vault.failedUnlocks();
    if (tries.empty())
        return 0;
    std::uint64_t merged = 0;
    const Result<void> done = vault.transactFromReserve([&]() -> Result<void> {
        merged = 0;
        // The trail and `slots` cannot change in one step: what was merged before an interruption is not merged again.
        const Result<std::optional<std::string>> until = vault.setting(mergedUser, mergedUntil);
        if (!until)
            return failure(until.error());
        const std::string known = until->value_or("");
        std::string now;
        for (const Instant at : tries)
            now += std::to_string(at.time_since_epoch().count()) + ";";
        const std::size_t skip =
            !known.empty() && now.starts_with(known) ? static_cast<std::size_t>(std::ranges::count(known, ';')) : 0;
        for (std::size_t i = skip; i < tries.size(); ++i) {
            Event event;
            event.at = tries[i];
            event.action = Action::SignIn;
            event.outcome = Outcome::SeriousFailure;
            event.details = {{"error", "vault.wrong-passphrase"}};
            if (const Result<std::uint64_t> linked = link(vault, event); !linked)
                return failure(linked.error());
            ++merged;
        }
        return vault.putSetting(mergedUser, mergedUntil, now);
    });
    if (!done)
        return failure(done.error());
    if (const Result<void> cleared = vault.clearFailedUnlocks(); !cleared)
        return failure(cleared.error());
    if (const Result<void> forgotten = vault.putSetting(mergedUser, mergedUntil, ""); !forgotten)
        return failure(forgotten.error());
    return merged;
}

Result<std::vector<Event>> list(const Vault& vault, const TrailQuery& query) {
    std::vector<Event> events;
    std::optional<Error> broken;
    const Result<void> walked = vault.forEachAuditEntry(query.from, [&](AuditEntry&& entry) {
        Result<Event> event = eventFrom(entry.event);
        if (!event) {
            broken = event.error();
            return false;
        }
        event->sequence = entry.sequence;
        if ((!query.action || event->action == *query.action) &&
            (query.patient.empty() || event->patient == query.patient))
            events.push_back(std::move(*event));
        return events.size() < query.limit;
    });
    if (!walked)
        return failure(walked.error());
    if (broken)
        return failure(*broken);
    return events;
}

Result<TrailCheck> verify(const Vault& vault, std::string_view exportedHead) {
    TrailCheck check;
    std::optional<Head> head;
    if (!exportedHead.empty()) {
        head = headFrom(exportedHead);
        const Result<store::VaultInfo> info = vault.info();
        if (!info)
            return failure(info.error());
        if (!head)
            note(check, "audit.head-unreadable");
        else if (head->vault != info->id)
            note(check, "audit.head-of-another-vault");
    }
    std::uint64_t expected = 1;
    std::string before;
    std::optional<Error> failed;
    bool headSeen = false;
    const Result<void> walked = vault.forEachAuditEntry(1, [&](AuditEntry&& entry) {
        if (entry.sequence != expected)
            note(check, "audit.removed",
                 {{"from", std::to_string(expected)}, {"to", std::to_string(entry.sequence - 1)}});
        const Result<std::string> hash = linkHash(vault, before, entry.sequence, entry.event);
        if (!hash) {
            failed = hash.error();
            return false;
        }
        // After a gap the link cannot be followed; the gap has been said.
        if (*hash != entry.hash && entry.sequence == expected)
            note(check, "audit.changed", {{"sequence", std::to_string(entry.sequence)}});
        if (head && head->sequence == entry.sequence) {
            headSeen = true;
            if (head->hash != hexOf(entry.hash))
                note(check, "audit.head-differs", {{"sequence", std::to_string(entry.sequence)}});
        }
        before = std::move(entry.hash);
        expected = entry.sequence + 1;
        ++check.events;
        return true;
    });
    if (!walked)
        return failure(walked.error());
    if (failed)
        return failure(*failed);
    const Result<std::optional<std::string>> seal = vault.auditSeal();
    if (!seal)
        return failure(seal.error());
    const std::uint64_t last = expected - 1;
    const std::string sealed = seal->value_or("");
    if (last != 0 || !sealed.empty()) {
        const Result<std::string> right = sealOf(vault, last, before);
        if (!right)
            return failure(right.error());
        if (*right != sealed) {
            const std::string number = sealed.substr(0, std::min(sealed.find(':'), sealed.size()));
            if (number != std::to_string(last))
                note(check, "audit.cut-off", {{"last", std::to_string(last)}, {"sealed", number}});
            else
                note(check, "audit.seal-broken");
        }
    }
    if (head && head->sequence != 0 && !headSeen)
        note(check, "audit.head-missing", {{"sequence", std::to_string(head->sequence)}});
    return check;
}

Result<std::string> exportHead(const Vault& vault, Instant now) {
    const Result<std::optional<AuditEntry>> last = vault.lastAuditEntry();
    if (!last)
        return failure(last.error());
    const Result<store::VaultInfo> info = vault.info();
    if (!info)
        return failure(info.error());
    const nlohmann::json document = {{"vault", info->id},
                                     {"sequence", *last ? (*last)->sequence : 0},
                                     {"hash", *last ? hexOf((*last)->hash) : ""},
                                     {"at", isoUtc(now)}};
    return document.dump();
}

} // namespace anamnesis::audit
