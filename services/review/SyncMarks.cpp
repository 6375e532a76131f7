// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/SyncMarks.h"

#include "models/base/Hash.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace anamnesis::review {
namespace {

using nlohmann::json;

// Names of marks: what it is, then the query's key or the patient's id.
constexpr std::string_view pageMark = "page:";
constexpr std::string_view completeMark = "complete:";
constexpr std::string_view suspendedMark = "suspended:";
constexpr std::string_view acceptedMark = "accepted:";
constexpr std::string_view goneMark = "gone:"; // then the record's key

std::string named(std::string_view kind, std::string_view what) {
    return std::string(kind) + std::string(what);
}

std::int64_t number(Instant instant) {
    return instant.time_since_epoch().count();
}

Instant instant(const json& value) {
    return Instant(std::chrono::milliseconds(value.get<std::int64_t>()));
}

/// Runs `read` on a mark; one that cannot be read is as good as none: more is asked then, never less.
template <class Read>
void readMark(const std::string& text, const Read& read) {
    try {
        read(json::parse(text));
    } catch (const json::exception&) { // NOLINT(bugprone-empty-catch)
    }
}

} // namespace

Result<Marks> marksOf(const store::Vault& vault, const PersonId& person, std::string_view source, Instant now) {
    const auto rows = vault.syncMarks(person, source);
    if (!rows)
        return failure(rows.error());
    Marks marks;
    for (const auto& [name, text] : *rows) {
        if (name.starts_with(pageMark))
            readMark(text, [&](const json& mark) {
                const Instant started = instant(mark.at("started"));
                if (started > now || now - started > resumeWithin)
                    return;
                sources::Checkpoint checkpoint;
                checkpoint.query = name.substr(pageMark.size());
                checkpoint.next = mark.at("next").get<std::string>();
                checkpoint.period = mark.at("period").get<std::string>();
                checkpoint.began = instant(mark.at("began"));
                checkpoint.asked = mark.at("asked").get<std::uint64_t>();
                checkpoint.received = mark.at("received").get<std::uint64_t>();
                if (mark.contains("expected"))
                    checkpoint.expected = mark.at("expected").get<std::uint64_t>();
                marks.started[checkpoint.query] = started;
                marks.standing.unfinished.push_back(std::move(checkpoint));
            });
        else if (name.starts_with(completeMark))
            readMark(text, [&](const json& mark) {
                const Instant full = instant(mark.at("full"));
                if (full > now || now - full > fullAtLeastEvery)
                    return;
                const std::string query = name.substr(completeMark.size());
                marks.standing.complete[query] = instant(mark.at("began"));
                marks.lastFull[query] = full;
            });
    }
    return marks;
}

Result<void> putPage(store::Vault& vault, const PersonId& person, std::string_view source,
                     const sources::Checkpoint& checkpoint, Instant started) {
    const std::string name = named(pageMark, checkpoint.query);
    if (checkpoint.next.empty())
        return vault.removeSyncMark(person, source, name);
    json mark{{"next", checkpoint.next},   {"period", checkpoint.period},     {"began", number(checkpoint.began)},
              {"asked", checkpoint.asked}, {"received", checkpoint.received}, {"started", number(started)}};
    if (checkpoint.expected)
        mark["expected"] = *checkpoint.expected;
    return vault.putSyncMark(person, source, name, mark.dump(-1, ' ', false, json::error_handler_t::replace));
}

Result<void> putComplete(store::Vault& vault, const PersonId& person, std::string_view source, std::string_view query,
                         Instant began, Instant lastFull) {
    return vault.putSyncMark(person, source, named(completeMark, query),
                             json{{"began", number(began)}, {"full", number(lastFull)}}.dump());
}

Result<Gone> goneOf(const store::Reader& vault, const PersonId& person, std::string_view source) {
    const auto rows = vault.syncMarks(person, source);
    if (!rows)
        return failure(rows.error());
    Gone gone;
    for (const auto& [name, text] : *rows)
        if (name.starts_with(goneMark))
            readMark(text, [&](const json& mark) {
                gone.emplace(RecordId(name.substr(goneMark.size())), instant(mark.at("since")));
            });
    return gone;
}

Result<void> markGone(store::Vault& vault, const PersonId& person, std::string_view source, const Answered& answered,
                      Instant began) {
    if (answered.whole.empty())
        return {};
    const auto marked = goneOf(vault, person, source);
    const auto rows = vault.records(person);
    if (!marked || !rows)
        return failure(!marked ? marked.error() : rows.error());
    for (const store::RecordRow& row : *rows) {
        if (row.ref.source != source || row.ref.id.empty() || !answered.whole.contains({row.patient, row.ref.type}))
            continue;
        const bool known = marked->contains(row.ref.key);
        const bool given = answered.given.contains({row.ref.type, row.ref.id});
        const std::string name = named(goneMark, row.ref.key.value);
        if (given && known) {
            if (auto back = vault.removeSyncMark(person, source, name); !back)
                return back;
        } else if (!given && !known) {
            if (auto put = vault.putSyncMark(person, source, name, json{{"since", number(began)}}.dump()); !put)
                return put;
        }
    }
    return {};
}

Result<std::vector<Suspension>> suspensions(const store::Vault& vault, const PersonId& person,
                                            std::string_view source) {
    const auto rows = vault.syncMarks(person, source);
    if (!rows)
        return failure(rows.error());
    std::vector<Suspension> all;
    for (const auto& [name, text] : *rows) {
        if (!name.starts_with(suspendedMark))
            continue;
        Suspension suspension;
        suspension.patient = name.substr(suspendedMark.size());
        // Held back even where the rest of the mark cannot be read.
        readMark(text, [&](const json& mark) {
            suspension.at = instant(mark.at("at"));
            suspension.decided = mark.at("decided").get<bool>();
            suspension.record.source = source;
            suspension.record.type = "Patient";
            suspension.record.id = mark.at("id").get<std::string>();
            suspension.record.version = mark.at("version").get<std::string>();
            suspension.record.mediaType = mark.at("media").get<std::string>();
            suspension.record.request = mark.at("request").get<std::string>();
            const auto bytes = mark.at("bytes").get<std::vector<std::uint8_t>>();
            suspension.bytes.assign(bytes.begin(), bytes.end());
            suspension.record.sha256 = sha256(suspension.bytes);
            suspension.record.key = clinical::recordKey(suspension.record);
        });
        all.push_back(std::move(suspension));
    }
    return all;
}

Result<void> putSuspension(store::Vault& vault, const PersonId& person, std::string_view source,
                           const Suspension& suspension) {
    const json mark{{"at", number(suspension.at)},
                    {"decided", suspension.decided},
                    {"id", suspension.record.id},
                    {"version", suspension.record.version},
                    {"media", suspension.record.mediaType},
                    {"request", suspension.record.request},
                    {"bytes", std::vector<std::uint8_t>(suspension.bytes.begin(), suspension.bytes.end())}};
    return vault.putSyncMark(person, source, named(suspendedMark, suspension.patient),
                             mark.dump(-1, ' ', false, json::error_handler_t::replace));
}

Result<void> liftSuspension(store::Vault& vault, const PersonId& person, std::string_view source,
                            std::string_view patient, std::string_view acceptedSha256) {
    if (auto removed = vault.removeSyncMark(person, source, named(suspendedMark, patient)); !removed)
        return removed;
    if (acceptedSha256.empty())
        return {};
    return vault.putSyncMark(person, source, named(acceptedMark, patient), acceptedSha256);
}

Result<bool> isAccepted(const store::Vault& vault, const PersonId& person, std::string_view source,
                        std::string_view patient, std::string_view hash) {
    const auto mark = vault.syncMark(person, source, named(acceptedMark, patient));
    if (!mark)
        return failure(mark.error());
    return mark->has_value() && **mark == hash;
}

LinkId suspensionLink(std::string_view source, std::string_view patient) {
    return LinkId(fingerprint({"suspended", source, patient}));
}

std::vector<timeline::LedgerRow> afterRun(const std::vector<timeline::LedgerRow>& before,
                                          std::vector<timeline::LedgerRow> run) {
    const bool forChanges = std::any_of(
        run.begin(), run.end(), [](const timeline::LedgerRow& row) { return sources::asksForChanges(row.period); });
    const auto stays = [&](const timeline::LedgerRow& old) {
        if (old.period == "files")
            return true;
        if (!forChanges || old.period != "all")
            return false;
        const auto told = [&](bool changes) {
            return std::any_of(run.begin(), run.end(), [&](const timeline::LedgerRow& row) {
                return row.kind == old.kind && row.query == old.query && sources::asksForChanges(row.period) == changes;
            });
        };
        return !told(false) && (told(true) || sources::isFollowUp(old.query));
    };
    for (const timeline::LedgerRow& old : before)
        if (stays(old))
            run.push_back(old);
    return run;
}

} // namespace anamnesis::review
