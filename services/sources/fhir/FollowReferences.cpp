// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sources/fhir/Follow.h"
#include "services/sources/fhir/RecordTypes.h"
#include "services/transport/Url.h"

#include <algorithm>

namespace anamnesis::sources::fhir {
namespace {

using timeline::Outcome;

constexpr int maxRounds = 4;
constexpr std::size_t idsAtOnce = 50;

/// One type in one round: how many are wanted, how many came, and the first reason why not.
struct Wanted {
    std::string type;
    std::vector<std::string> ids;
    std::mutex mutex;
    timeline::LedgerRow row;
    std::optional<Error> reason;
    bool allRefused = true;
    bool mayComeLater = false; ///< one that failed was not refused for good
};

bool takesIdLists(const Gathering& gathering, const Capabilities& capabilities, const std::string& type) {
    const Offer* offer = capabilities.offer(type);
    return offer != nullptr && offer->search && !gathering.quirks.has(QuirkEffect::OneByOneReferences) &&
           std::ranges::find(offer->parameters, "_id") != offer->parameters.end();
}

void note(Wanted& wanted, const Answer& answer, std::size_t records) {
    const std::lock_guard lock(wanted.mutex);
    wanted.row.asked += answer.attempts;
    wanted.row.received += records;
    if (answer.error && !wanted.reason)
        wanted.reason = answer.error;
    if (!answer.error || !isRefusal(answer.status))
        wanted.allRefused = false;
    if (answer.error && !isRefusal(answer.status))
        wanted.mayComeLater = true;
}

void deliver(Gathering& gathering, Wanted& wanted, const std::string& url) {
    if (gathering.cancel.cancelled())
        return;
    const Answer answer = readAnswer(gathering.endpoint.ask(url, gathering.cancel));
    if (answer.error) {
        note(wanted, answer, 0);
        return;
    }
    Taken taken = gathering.take(answer, {}, wanted.type);
    for (FetchedRecord& record : taken.records)
        record.referenced = true;
    note(wanted, answer, taken.matches);
    if (!taken.records.empty())
        gathering.delivery.put(Batch{std::move(taken.records), {}});
}

void readEach(Gathering& gathering, Wanted& wanted, std::vector<std::function<void()>>& tasks) {
    for (const std::string& id : wanted.ids)
        tasks.emplace_back([&gathering, &wanted, &id] {
            if (!gathering.has(wanted.type, id) && !gathering.leftOut(wanted.type, id))
                deliver(gathering, wanted, transport::join(gathering.endpoint.base(), wanted.type + "/" + id));
        });
}

void searchLists(Gathering& gathering, Wanted& wanted, std::vector<std::function<void()>>& tasks) {
    for (std::size_t from = 0; from < wanted.ids.size(); from += idsAtOnce)
        tasks.emplace_back([&gathering, &wanted, from] {
            std::string list;
            for (std::size_t i = from; i < std::min(from + idsAtOnce, wanted.ids.size()); ++i)
                list += (list.empty() ? "" : ",") + wanted.ids[i];
            const std::string url = transport::join(gathering.endpoint.base(), wanted.type);
            deliver(gathering, wanted,
                    transport::withParameters(url, {{"_id", list}, {"_count", std::to_string(idsAtOnce)}}));
        });
}

void close(Gathering& gathering, Wanted& wanted) {
    timeline::LedgerRow& row = wanted.row;
    row.source = gathering.endpoint.name();
    row.kind = kindOf(wanted.type);
    row.query = wanted.type + "/…";
    row.period = gathering.period;
    row.expected = wanted.ids.size();
    row.received = static_cast<std::uint64_t>(
        std::ranges::count_if(wanted.ids, [&](const std::string& id) { return gathering.has(wanted.type, id); }));
    row.kept = row.received;
    row.at = gathering.endpoint.now();
    if (row.received == wanted.ids.size()) {
        row.outcome = Outcome::Complete;
    } else {
        const std::string missing = std::to_string(wanted.ids.size() - row.received);
        row.outcome = row.received > 0 ? Outcome::Partial : wanted.allRefused ? Outcome::Refused : Outcome::Failed;
        row.reason = row.received > 0 || !wanted.reason ? Error{"source.reference-missing", {{"records", missing}}}
                                                        : *wanted.reason;
        // A record of the patient may point at one of another: duplicates of one person at the source, or a misfiled
        // record.
        const auto others = std::ranges::count_if(
            wanted.ids, [&](const std::string& id) { return gathering.leftOut(wanted.type, id); });
        if (others > 0) {
            row.outcome = Outcome::Partial;
            row.reason = {"source.other-patient", {{"records", std::to_string(others)}}};
        }
        if (gathering.cancel.cancelled())
            row.reason = {"http.cancelled", {}};
    }
    if (row.outcome != Outcome::Complete && (wanted.mayComeLater || gathering.cancel.cancelled()))
        gathering.followUpsOpen = true;
    gathering.finish(row);
}

} // namespace

void followReferences(Gathering& gathering, const Capabilities& capabilities, std::size_t threads) {
    for (int round = 0; round < maxRounds && !gathering.cancel.cancelled(); ++round) {
        std::vector<std::unique_ptr<Wanted>> all;
        std::vector<std::function<void()>> lists;
        for (auto& [type, ids] : gathering.takeOpenReferences()) {
            const Offer* offer = capabilities.offer(type);
            if (!capabilities.offers.empty() && (offer == nullptr || !offer->read) && !isReferenced(type))
                continue; // the search for this type has its own row, which says what is missing
            all.push_back(std::make_unique<Wanted>());
            all.back()->type = type;
            all.back()->ids.assign(ids.begin(), ids.end());
            if (ids.size() > 1 && takesIdLists(gathering, capabilities, type))
                searchLists(gathering, *all.back(), lists);
        }
        if (all.empty())
            return;
        Gathering::inParallel(std::move(lists), threads);
        std::vector<std::function<void()>> reads;
        for (const auto& wanted : all)
            readEach(gathering, *wanted, reads); // those that a list did not bring
        Gathering::inParallel(std::move(reads), threads);
        for (const auto& wanted : all)
            close(gathering, *wanted);
    }
}

} // namespace anamnesis::sources::fhir
