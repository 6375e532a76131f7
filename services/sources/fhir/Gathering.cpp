// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sources/fhir/Gathering.h"

#include "models/base/Hash.h"
#include "services/sources/fhir/Links.h"
#include "services/sources/fhir/RecordTypes.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <thread>

namespace anamnesis::sources::fhir {
namespace {

/// Records that others point at are fetched up to this many: a hostile page must not send us over the whole server.
constexpr std::size_t maxPointedAt = 20'000;

std::array<std::uint64_t, 2> keyOf(std::string_view hex) {
    std::array<std::uint64_t, 2> key{};
    for (std::size_t i = 0; i < 2 && hex.size() >= (i + 1) * 16; ++i)
        std::from_chars(hex.data() + i * 16, hex.data() + (i + 1) * 16, key[i], 16);
    return key;
}

std::array<std::uint64_t, 2> keyOf(std::string_view type, std::string_view id) {
    return keyOf(fingerprint({type, id}));
}

} // namespace

void Gathering::expectPatients(const std::vector<std::string>& ids) {
    const std::lock_guard lock(m_mutex);
    // Asked by identifier, the server's own id of the patient is not known and nothing can be compared.
    const bool byIdentifier =
        std::ranges::any_of(ids, [](const std::string& id) { return id.find('|') != std::string::npos; });
    if (!byIdentifier)
        m_patients.insert(ids.begin(), ids.end());
}

bool Gathering::isForeign(const std::vector<std::string>& subjects) const {
    bool other = false;
    for (const std::string& subject : subjects) {
        const auto target = localTarget(subject, endpoint.base());
        if (!target || target->first != "Patient")
            continue;
        if (m_patients.contains(target->second))
            return false;
        other = true;
    }
    return other;
}

Taken Gathering::take(const Answer& answer, const std::string& patientId, std::string_view type) {
    Taken taken;
    taken.issues = answer.page->issues.size();
    const decode::SourceContext context{endpoint.name(), {}, {}, answer.requestId};
    const bool damaged =
        std::ranges::find(answer.page->issues, "decode.page-invalid", &Issue::code) != answer.page->issues.end();
    for (const decode::Slice& slice : answer.page->slices) {
        FetchedRecord record{decode::recordOf(slice, context), {}, patientId, {}, {}, {}};
        record.referenced = slice.searchMode == "include";
        const bool asked = type.empty() || type == "*" || slice.type == type;
        if (!asked && !slice.type.empty() && !record.referenced) {
            record.issues.push_back({Severity::Warning, {}, "source.unexpected-type", {{"type", slice.type}}});
            ++taken.issues;
        }
        // Only a page that the fast parser refused can hold a record that is none.
        const bool broken = damaged && slice.format == decode::Format::FhirJson && !nlohmann::json::accept(slice.bytes);
        if (slice.type.empty() || broken) {
            record.issues.push_back({Severity::Error, {}, "source.entry-unreadable", {}});
            ++taken.unreadable;
        }
        const Links links = linksOf(slice.bytes, slice.format);
        std::vector<Attachment> attachments = attachmentsOf(slice.type, slice.bytes);
        const auto key = keyOf(record.ref.key.value);
        const std::lock_guard lock(m_mutex);
        if (!m_patients.empty() &&
            (isForeign(links.subjects) ||
             (slice.type == "Patient" && !m_patients.contains(slice.id) && !record.referenced))) {
            ++taken.foreign;
            m_leftOut.insert(keyOf(slice.type, slice.id));
            continue;
        }
        if (!record.referenced && asked) {
            ++taken.matches;
            taken.keys.push_back(key);
        }
        if (!m_delivered.insert(key).second)
            continue;
        record.bytes = std::string(slice.bytes);
        note(slice.type, slice.id, links.references);
        wantContents(slice.type + "/" + slice.id, patientId, std::move(attachments));
        taken.records.push_back(std::move(record));
    }
    return taken;
}

void Gathering::remember(const FetchedRecord& record) {
    const Links links = linksOf(record.bytes, decode::sniff(record.bytes, record.ref.mediaType));
    std::vector<Attachment> attachments = attachmentsOf(record.ref.type, record.bytes);
    const std::lock_guard lock(m_mutex);
    if (!m_delivered.insert(keyOf(record.ref.key.value)).second)
        return;
    note(record.ref.type, record.ref.id, links.references);
    wantContents(record.ref.type + "/" + record.ref.id, record.patientId, std::move(attachments));
}

void Gathering::wantContents(const std::string& owner, const std::string& patientId,
                             std::vector<Attachment> attachments) {
    for (Attachment& attachment : attachments)
        m_documents.push_back({owner, patientId, std::move(attachment.url), std::move(attachment.mediaType)});
}

void Gathering::note(const std::string& type, const std::string& id, const std::vector<std::string>& references) {
    m_received.insert(keyOf(type, id));
    for (const std::string& reference : references) {
        const auto target = localTarget(reference, endpoint.base());
        if (!target || target->first == "Patient" || isAdministrative(target->first))
            continue;
        // On a refresh the clinical record pointed at came earlier; a party or a drug may have changed.
        if (!isReferenced(target->first) && (refresh || recordType(target->first) == nullptr))
            continue;
        if (m_pointedAt.size() < maxPointedAt && m_pointedAt.insert(target->first + "/" + target->second).second)
            m_open[target->first].insert(target->second);
    }
}

std::map<std::string, std::set<std::string>> Gathering::takeOpenReferences() {
    const std::lock_guard lock(m_mutex);
    auto open = std::exchange(m_open, {});
    for (auto& [type, ids] : open)
        std::erase_if(ids, [&](const std::string& id) { return m_received.contains(keyOf(type, id)); });
    std::erase_if(open, [](const auto& entry) { return entry.second.empty(); });
    return open;
}

std::vector<DocumentLink> Gathering::takeDocuments() {
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_documents, {});
}

bool Gathering::has(std::string_view type, std::string_view id) const {
    const std::lock_guard lock(m_mutex);
    return m_received.contains(keyOf(type, id));
}

bool Gathering::leftOut(std::string_view type, std::string_view id) const {
    const std::lock_guard lock(m_mutex);
    return m_leftOut.contains(keyOf(type, id));
}

void Gathering::finish(const timeline::LedgerRow& row, const std::vector<clinical::Kind>& alsoKinds) {
    std::vector<timeline::LedgerRow> all{row};
    for (const clinical::Kind kind : alsoKinds) {
        all.push_back(row);
        all.back().kind = kind;
    }
    {
        const std::lock_guard lock(m_mutex);
        rows.insert(rows.end(), all.begin(), all.end());
    }
    for (timeline::LedgerRow& each : all)
        delivery.put(std::move(each));
}

void Gathering::leaveOpen(Checkpoint checkpoint) {
    const std::lock_guard lock(m_mutex);
    unfinished.push_back(std::move(checkpoint));
}

void Gathering::hasAll(const std::string& query) {
    const std::lock_guard lock(m_mutex);
    complete.push_back(query);
}

void Gathering::inParallel(std::vector<std::function<void()>> tasks, std::size_t threads) {
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next.fetch_add(1); i < tasks.size(); i = next.fetch_add(1))
            tasks[i]();
    };
    std::vector<std::jthread> workers;
    for (std::size_t i = 1; i < std::min(threads, tasks.size()); ++i)
        workers.emplace_back(work);
    work();
}

} // namespace anamnesis::sources::fhir
