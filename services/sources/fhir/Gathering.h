// SPDX-License-Identifier: GPL-3.0-or-later
// What the threads of one fetch share: what has arrived, what was pointed at, and the way to the sink.
#pragma once

#include "services/sources/Delivery.h"
#include "services/sources/fhir/Answer.h"
#include "services/sources/fhir/Attachments.h"
#include "services/sources/fhir/Endpoint.h"

#include <array>
#include <atomic>
#include <functional>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <unordered_set>
#include <vector>

namespace anamnesis::sources::fhir {

/// A content that a record only points at.
struct DocumentLink {
    std::string owner; ///< "DocumentReference/7"
    std::string patientId;
    std::string url; ///< as sent
    std::string mediaType;
};

/// What became of one page.
struct Taken {
    std::vector<FetchedRecord> records; ///< not delivered before
    std::uint64_t matches = 0;          ///< records that answer the query, those delivered before included
    std::uint64_t foreign = 0;          ///< about another patient; left out
    std::uint64_t unreadable = 0;       ///< entries whose bytes are no record; delivered all the same
    std::uint64_t issues = 0;
    std::vector<std::array<std::uint64_t, 2>> keys; ///< of the matches
};

struct KeyHash {
    std::size_t operator()(const std::array<std::uint64_t, 2>& key) const noexcept { return key[0]; }
};
using Keys = std::unordered_set<std::array<std::uint64_t, 2>, KeyHash>;

class Gathering {
public:
    Gathering(Endpoint& endpoint_, const Quirks& quirks_, Delivery& delivery_, CancelToken cancel_)
        : endpoint(endpoint_), quirks(quirks_), delivery(delivery_), cancel(std::move(cancel_)) {}

    /// Makes records of a page's slices, notes whom they point at, leaves out what is about somebody else.
    Taken take(const Answer& answer, const std::string& patientId, std::string_view type);
    /// Patients the plan is about: a record of any of them belongs.
    void expectPatients(const std::vector<std::string>& ids);

    void finish(const timeline::LedgerRow& row, const std::vector<clinical::Kind>& alsoKinds = {});
    void leaveOpen(Checkpoint checkpoint);
    void hasAll(const std::string& query);
    /// A record that came in an earlier run of a query taken up again: what it points at is wanted now.
    void remember(const FetchedRecord& record);

    /// References to records that have not come, by type; each answered once.
    [[nodiscard]] std::map<std::string, std::set<std::string>> takeOpenReferences();
    [[nodiscard]] std::vector<DocumentLink> takeDocuments();
    [[nodiscard]] bool has(std::string_view type, std::string_view id) const;
    /// It came, but is about another patient.
    [[nodiscard]] bool leftOut(std::string_view type, std::string_view id) const;

    /// Runs the tasks on a few threads; returns when all are done.
    static void inParallel(std::vector<std::function<void()>> tasks, std::size_t threads);

    Endpoint& endpoint;
    const Quirks& quirks;
    Delivery& delivery;
    const CancelToken cancel;
    bool refresh = false;       ///< only what changed: old records that are pointed at are here already
    std::string period = "all"; ///< of the rows about what is pointed at
    std::vector<timeline::LedgerRow> rows;
    std::vector<Checkpoint> unfinished;
    std::vector<std::string> complete;       ///< keys of queries
    std::atomic<bool> followUpsOpen = false; ///< something pointed at did not come and may come another time

private:
    void note(const std::string& type, const std::string& id, const std::vector<std::string>& references);
    void wantContents(const std::string& owner, const std::string& patientId, std::vector<Attachment> attachments);
    [[nodiscard]] bool isForeign(const std::vector<std::string>& subjects) const;

    mutable std::mutex m_mutex;
    Keys m_delivered; ///< record keys
    Keys m_received;  ///< type and id
    Keys m_leftOut;   ///< type and id of records about another patient
    std::set<std::string, std::less<>> m_patients;
    std::set<std::string> m_pointedAt; ///< "Type/id" seen in a reference, asked or not
    std::map<std::string, std::set<std::string>> m_open;
    std::vector<DocumentLink> m_documents;
};

} // namespace anamnesis::sources::fhir
