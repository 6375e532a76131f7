// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/decode/Contents.h"

#include "models/base/Hash.h"
#include "models/clinical/Fields.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace anamnesis::decode {
namespace {

using clinical::Kind;
using clinical::Statement;

constexpr std::size_t deepest = 3; ///< a document within a document within a document
constexpr char mark = '#';

/// Elements of the type Attachment are named so; what they point at is a Binary, or an entry of the Bundle.
constexpr std::array<std::string_view, 4> pointers{"ttachment", "presentedForm", "\"content\"", "<content"};

/// HL7 v2 MDM (v2.9 chapter 9): a TXA describes the document its OBX segments hold.
constexpr std::string_view documentMessage = "MDM";
bool isDocumentMessage(const Decoded& decoded) {
    return decoded.record->type.starts_with(documentMessage) &&
           std::ranges::count(decoded.statements, Kind::Document, &Statement::kind) == 1;
}

/// A number that joins what carries it and keeps nothing else apart, as a UUID does.
std::string jointNumber(std::string_view source, std::string_view owner) {
    std::string number = fingerprint({source, owner});
    for (const std::size_t at : {8U, 13U, 18U, 23U})
        number.insert(at, 1, '-');
    return number;
}

/// A document and its content are told as two records, yet are one document: both get a number made of the record that
/// describes it, so that they meet. Several contents of one are the same document in other forms (R4 §2.36.4).
void numberDocument(Decoded& decoded, std::string_view source, std::string_view owner) {
    if (!owner.starts_with("DocumentReference/") && !owner.starts_with(documentMessage))
        return;
    for (Statement& statement : decoded.statements)
        if (statement.kind == Kind::Document &&
            (statement.path.find('.') == std::string::npos || statement.path.find(".TXA[") != std::string::npos))
            statement.identifiers.push_back(
                {"urn:anamnesis:document", jointNumber(source, owner), "content-of", statement.path});
}

void keepErrors(Decoded& decoded) {
    if (decoded.statements.empty())
        return;
    std::ranges::copy_if(decoded.issues, std::back_inserter(decoded.statements.front().issues),
                         [](const Issue& issue) { return issue.severity >= Severity::Error; });
}

/// A content that says nothing of itself is what its carrier says it is, of that time, under that title.
void describe(Statement& content, const Statement& carrier, std::string_view path) {
    if (content.decoder != "whole/1")
        return;
    const std::string_view attachment = path.substr(0, path.find_last_of('.'));
    content.title = carrier.title;
    for (const clinical::Field& field : carrier.fields)
        if (field.name == "title" ? field.path.starts_with(attachment) && field.path.size() == attachment.size() + 6
                                  : field.path == attachment && field.text.find('/') == std::string::npos)
            content.title = field.text; // no address, no media type
    content.time = carrier.time;
    content.asserted = carrier.asserted;
}

/// What of the record holds the content at the path, or describes it.
const Statement& carrierAt(const Decoded& decoded, std::string_view path) {
    const Statement* found = &decoded.statements.front();
    std::size_t longest = 0;
    for (const Statement& statement : decoded.statements) {
        const bool within = path.starts_with(statement.path) && path.substr(statement.path.size()).starts_with('.');
        if (within && statement.path.size() > longest) {
            found = &statement;
            longest = statement.path.size();
        }
    }
    if (longest == 0)
        for (const Statement& statement : decoded.statements)
            if (statement.kind == Kind::Document) // of a message
                found = &statement;
    return *found;
}

/// Its secrecy is its carrier's too, and what was entered in error is so with all it carries.
void inherit(Statement& content, const Statement& carrier) {
    for (const std::string& label : carrier.securityLabels)
        if (std::ranges::find(content.securityLabels, label) == content.securityLabels.end())
            content.securityLabels.push_back(label);
    if (carrier.status == "entered-in-error")
        content.status = carrier.status;
}

/// A Binary's number is that of its content, as when it is fetched by URL; else the carrier's and the element's.
std::string numberOf(const clinical::RecordRef& carrier, const Content& content) {
    if (carrier.id.empty() || carrier.type == "Binary")
        return carrier.id;
    return carrier.id + content.path.substr(std::min(content.path.find('.'), content.path.size()));
}

void readContents(Decoded& from, const SourceContext& context, std::string_view owner, std::size_t depth,
                  std::vector<CarriedRecord>& into) {
    const clinical::RecordRef& carrier = *from.record;
    SourceContext inner = context;
    inner.custodian = carrier.custodian;
    for (Content& content : from.contents) {
        CarriedRecord carried;
        carried.bytes = std::move(content.bytes);
        Slice slice;
        slice.bytes = carried.bytes;
        slice.format = sniff(carried.bytes, content.mediaType);
        const bool cda = slice.format == Format::Cda;
        slice.mediaType = cda ? "text/xml" : content.mediaType;
        slice.type = cda ? "ClinicalDocument" : "Binary";
        slice.id = numberOf(carrier, content);
        // An address that nothing tells by type and id; so recordOf keeps it.
        slice.fullUrl = carrier.type + '/' + (carrier.id.empty() ? carrier.sha256 : carrier.id) + mark + content.path;
        carried.decoded = decode(slice, inner);
        numberDocument(carried.decoded, context.source, owner);
        if (!from.statements.empty()) {
            const Statement& holder = carrierAt(from, content.path);
            for (Statement& statement : carried.decoded.statements) {
                if (owner.empty() && carrier.type != "Binary")
                    describe(statement, holder, content.path);
                inherit(statement, holder);
            }
        }
        keepErrors(carried.decoded);
        std::vector<CarriedRecord> within;
        if (depth < deepest)
            readContents(carried.decoded, inner, {}, depth + 1, within);
        into.push_back(std::move(carried));
        std::ranges::move(within, std::back_inserter(into));
    }
    from.contents.clear();
}

} // namespace

std::string contentOwner(const clinical::RecordRef& record) {
    std::string owner = record.type + '/' + record.id;
    if (!record.file.empty() || record.id.empty())
        owner += '|' + record.sha256;
    return owner;
}

Carrier carrierOf(const clinical::RecordRef& record) {
    const auto at = record.url.find(mark);
    if (at == std::string::npos || (record.type != "ClinicalDocument" && record.type != "Binary"))
        return {};
    return {record.url.substr(0, at), record.url.substr(at + 1)};
}

WholeRecord decodeWhole(const Slice& slice, const SourceContext& context, std::string_view owner) {
    WholeRecord whole;
    whole.decoded = decode(slice, context);
    const bool describes = whole.decoded.record->type == "DocumentReference" || isDocumentMessage(whole.decoded);
    const std::string mine = describes ? contentOwner(*whole.decoded.record) : std::string(owner);
    numberDocument(whole.decoded, context.source, mine);
    keepErrors(whole.decoded);
    readContents(whole.decoded, context, mine, 1, whole.carried);
    return whole;
}

bool ContentLinks::mayPoint(const Slice& slice) {
    const auto has = [&](std::string_view word) { return slice.bytes.find(word) != std::string_view::npos; };
    return slice.type != "Binary" && has("url") && (has("Binary/") || has("urn:")) &&
           std::ranges::any_of(pointers, has);
}

void ContentLinks::add(const Decoded& decoded) {
    bool taken = false;
    for (const Statement& statement : decoded.statements)
        for (const clinical::Field& field : statement.fields) {
            if (field.name != clinical::field::url || field.text.empty())
                continue;
            const std::string_view local = clinical::relativeReference(field.text);
            const bool binary = local.starts_with("Binary/") || field.text.starts_with("urn:");
            if (!binary)
                continue;
            if (!std::exchange(taken, true)) {
                Decoded owner;
                owner.record = decoded.record;
                owner.statements = decoded.statements;
                m_owners.push_back(std::move(owner));
            }
            for (const std::string& file : {decoded.record->file, std::string()})
                for (const std::string& address : {field.text, std::string(local)})
                    if (auto& owners = m_byAddress[{file, address}];
                        owners.empty() || owners.back() + 1 != m_owners.size())
                        owners.push_back(m_owners.size() - 1);
        }
}

const Decoded* ContentLinks::ownerOf(const Slice& slice, std::string_view file) const {
    if (slice.type != "Binary")
        return nullptr;
    const std::string local = "Binary/" + slice.id;
    for (const std::string& place : {std::string(file), std::string()})
        for (const std::string& address : {slice.fullUrl, local}) {
            if (address.empty() || address == "Binary/")
                continue;
            const auto found = m_byAddress.find(std::pair(place, address));
            // Of several documents that point at one content in one file the first describes it; of several files that
            // number alike none can be told.
            if (found == m_byAddress.end() || (place.empty() && found->second.size() != 1))
                continue;
            // What describes a document before what only shows it, as a report does.
            const auto describing = std::ranges::find_if(
                found->second, [&](std::size_t at) { return m_owners[at].record->type == "DocumentReference"; });
            return &m_owners[describing != found->second.end() ? *describing : found->second.front()];
        }
    return nullptr;
}

} // namespace anamnesis::decode
