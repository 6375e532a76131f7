// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sources/fhir/Element.h"
#include "services/sources/fhir/Follow.h"
#include "services/transport/Url.h"

#include "models/base/Hash.h"

#include <sodium.h>

#include <algorithm>

namespace anamnesis::sources::fhir {
namespace {

using timeline::Outcome;

constexpr std::uint64_t maxDocument = 256ull << 20;

struct Contents {
    std::mutex mutex;
    timeline::LedgerRow row;
    std::uint64_t elsewhere = 0;
    std::uint64_t refused = 0;
    std::optional<Error> reason;
    std::set<std::string> seen; ///< SHA-256 and owner, so that one content of two links is kept once
};

std::string decodedBase64(std::string_view text) {
    std::string bytes(text.size(), '\0');
    std::size_t length = 0;
    const char* ignored = " \t\r\n";
    if (sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), text.data(), text.size(),
                          ignored, &length, nullptr, sodium_base64_VARIANT_ORIGINAL) != 0)
        return {};
    bytes.resize(length);
    return bytes;
}

struct Content {
    std::string bytes;
    std::string mediaType;
};

/// A Binary resource in place of its content is unwrapped (R4 §2.29.2): the content is the record.
Content unwrapped(std::string body, std::string mediaType, const std::string& announced) {
    if (mediaType.find("fhir") != std::string::npos || mediaType == "application/json" || mediaType == "text/xml" ||
        mediaType == "application/xml") {
        // Only a small head is looked at before a document of many megabytes is made a tree.
        if (std::string_view(body).substr(0, 400).find("Binary") != std::string_view::npos)
            if (const auto root = readElement(body); root && root->name == "Binary") {
                const std::string_view data = root->text("data").empty() ? root->text("content") : root->text("data");
                if (std::string bytes = decodedBase64(data); !bytes.empty())
                    return {std::move(bytes), std::string(root->text("contentType"))};
            }
    }
    if (mediaType.empty() || mediaType == "application/octet-stream")
        mediaType = announced;
    return {std::move(body), std::move(mediaType)};
}

clinical::RecordRef refOf(const Gathering& gathering, const std::string& url, const Content& content,
                          std::string requestId) {
    clinical::RecordRef ref;
    ref.source = gathering.endpoint.name();
    const std::string prefix = gathering.endpoint.base() + "/";
    const std::string path = url.starts_with(prefix) ? url.substr(prefix.size()) : url;
    const bool cda =
        std::string_view(content.bytes).substr(0, 4096).find("<ClinicalDocument") != std::string_view::npos;
    ref.type = cda ? "ClinicalDocument" : "Binary";
    ref.id = path.starts_with("Binary/") ? path.substr(7) : path;
    ref.sha256 = sha256(content.bytes);
    ref.mediaType = cda ? "text/xml" : content.mediaType;
    ref.request = std::move(requestId);
    ref.key = clinical::recordKey(ref);
    return ref;
}

/// Servers differ: some give a content only for its own type, some only as a Binary resource, some for anything.
Result<transport::Response> askContent(Gathering& gathering, const std::string& url, const std::string& mediaType,
                                       std::uint64_t& asked) {
    std::vector<std::string> accepts{mediaType.empty() ? "*/*" : mediaType};
    for (const char* other : {"*/*", "application/fhir+json", "application/fhir+xml"})
        if (accepts.front() != other)
            accepts.emplace_back(other);
    Result<transport::Response> response = failure("http.failed");
    for (const std::string& accept : accepts) {
        response = gathering.endpoint.askFor(url, accept, maxDocument, gathering.cancel);
        asked += response ? response->attempts : 1;
        if (!response || (response->status != 406 && response->status != 415))
            break;
    }
    return response;
}

void fetchOne(Gathering& gathering, Contents& contents, const DocumentLink& link) {
    const auto url = transport::resolve(gathering.endpoint.base() + "/", link.url);
    const bool allowed = url && gathering.endpoint.mayFollow(*url);
    std::uint64_t asked = 0;
    Result<transport::Response> response =
        failure("source.document-elsewhere", {{"host", url ? transport::hostOf(*url) : std::string()}});
    if (allowed && !gathering.cancel.cancelled())
        response = askContent(gathering, *url, link.mediaType, asked);
    const std::lock_guard lock(contents.mutex);
    contents.row.asked += asked;
    if (!response || !response->ok()) {
        contents.elsewhere += allowed ? 0 : 1;
        contents.refused += response && isRefusal(response->status) ? 1 : 0;
        if (!contents.reason)
            contents.reason = response ? transport::statusError(*response) : response.error();
        return;
    }
    ++contents.row.received;
    std::string media = transport::mediaType(transport::header(response->headers, "Content-Type"));
    Content content = unwrapped(std::move(response->body), std::move(media), link.mediaType);
    FetchedRecord record{refOf(gathering, *url, content, response->requestId),
                         std::move(content.bytes),
                         link.patientId,
                         link.owner,
                         false,
                         {}};
    if (!contents.seen.insert(record.ref.sha256 + link.owner).second)
        return;
    std::vector<FetchedRecord> records;
    records.push_back(std::move(record));
    gathering.delivery.put(Batch{std::move(records), {}});
}

} // namespace

void fetchDocuments(Gathering& gathering, std::size_t threads) {
    const std::vector<DocumentLink> links = gathering.takeDocuments();
    if (links.empty())
        return;
    Contents contents;
    std::vector<std::function<void()>> tasks;
    for (const DocumentLink& link : links)
        tasks.emplace_back([&] { fetchOne(gathering, contents, link); });
    if (gathering.quirks.has(QuirkEffect::DocumentsAtOnce))
        threads = 1;
    Gathering::inParallel(std::move(tasks), threads);

    timeline::LedgerRow& row = contents.row;
    row.source = gathering.endpoint.name();
    row.kind = clinical::Kind::Document;
    row.query = "contents of documents";
    row.period = gathering.period;
    row.expected = links.size();
    row.kept = row.received;
    row.at = gathering.endpoint.now();
    if (row.received == links.size())
        row.outcome = Outcome::Complete;
    else if (row.received > 0)
        row.outcome = Outcome::Partial;
    else if (contents.elsewhere == links.size())
        row.outcome = Outcome::NotAsked;
    else
        row.outcome = contents.refused == links.size() ? Outcome::Refused : Outcome::Failed;
    if (row.outcome != Outcome::Complete)
        row.reason = gathering.cancel.cancelled() ? Error{"http.cancelled", {}} : *contents.reason;
    if (row.received + contents.refused + contents.elsewhere < links.size())
        gathering.followUpsOpen = true;
    gathering.finish(row);
}

} // namespace anamnesis::sources::fhir
