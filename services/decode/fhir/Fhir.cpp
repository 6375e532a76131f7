// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/decode/fhir/Fhir.h"

#include "services/decode/Limits.h"
#include "services/decode/fhir/Builder.h"
#include "services/decode/text/Encoding.h"

#include <algorithm>

namespace anamnesis::decode::fhir {
namespace {

using clinical::Kind;
using clinical::RecordRef;
using clinical::Statement;
using tree::each;

/// The organisation that answers for the record, as the record says it; meta.source last, without its request fragment.
std::string custodianOf(Element resource) {
    for (const std::string_view name : {"custodian", "managingOrganization"})
        if (const Element party = resource.child(name)) {
            std::string text = readable(party);
            if (text.starts_with('#')) {
                const std::string id = text.substr(1);
                text.clear();
                for (const Element held : each(resource, "contained"))
                    if (held.text("id") == id)
                        text = readable(held.child("name"));
            }
            if (!text.empty())
                return text;
        }
    std::string_view source = resource.child("meta").text("source");
    source = source.substr(0, source.find('#'));
    return std::string(source);
}

void buildInto(Decoded& decoded, Element resource, const std::string& path, Element outer, std::size_t depth);

/// Resources inside a resource. Parties and definitions only lend their words to what refers to them.
void buildHeld(Decoded& decoded, Element from, const std::string& path, Element outer, std::size_t depth) {
    const std::vector<Statement>& built = decoded.statements;
    for (Element child = from.first(); child; child = child.next()) {
        if (!child.hasChildren())
            continue;
        const std::string_view name = child.name();
        if (!child.resourceType().empty()) {
            const std::string childPath =
                path + '.' + std::string(name) +
                (name == "contained" ? '[' + std::to_string(child.index()) + ']' : std::string{});
            if (name == "contained") {
                const ResourceRow* row = rowOf(child.resourceType());
                const bool clinical = row != nullptr && row->kind != Kind::Other && clinical::isOnTimeline(row->kind);
                if (clinical) {
                    const std::size_t before = built.size();
                    buildInto(decoded, child, childPath, outer, depth + 1);
                    // What a report contains without a time of its own has the report's (DiagnosticReport.effective, R4
                    // §10.2).
                    if (outer.resourceType() == "DiagnosticReport" && !built.empty())
                        for (std::size_t i = before; i < built.size(); ++i)
                            if (!built[i].time.known())
                                decoded.statements[i].time = built.front().time;
                }
            } else {
                buildInto(decoded, child, childPath, child, depth + 1);
            }
        } else if (name == "parameter" || name == "entry" || name == "part" || name == "response") {
            const bool listed = name != "response";
            buildHeld(decoded, child,
                      path + '.' + std::string(name) + (listed ? '[' + std::to_string(child.index()) + ']' : ""), outer,
                      depth);
        }
    }
}

void buildInto(Decoded& decoded, Element resource, const std::string& path, Element outer, std::size_t depth) {
    if (depth > limits::bundleDepth) {
        decoded.issues.push_back({Severity::Error, path, "decode.too-deep", {}});
        return;
    }
    const ResourceRow* row = rowOf(resource.resourceType());
    if (row == nullptr)
        decoded.issues.push_back({Severity::Warning,
                                  path,
                                  "decode.resource-type-unknown",
                                  {{"type", std::string(text::cut(resource.resourceType(), 64))}}});
    Builder builder(resource, path, outer, decoded.record);
    builder.build(row != nullptr ? *row : unknownRow());
    if (decoded.statements.empty())
        decoded.statements = builder.take();
    else
        for (Statement& statement : builder.take())
            decoded.statements.push_back(std::move(statement));
    for (Content& content : builder.takeContents())
        decoded.contents.push_back(std::move(content));
    buildHeld(decoded, resource, path, outer, depth);
}

} // namespace

Decoded decodeResource(const Slice& slice, const SourceContext& context) {
    Decoded decoded;
    RecordRef record = recordOf(slice, context);
    const tree::Tree tree = slice.format == Format::FhirXml ? tree::readXml(slice.bytes) : tree::readJson(slice.bytes);
    decoded.issues = tree.issues;
    const Element root = tree.root();
    if (root) {
        const std::string_view version = root.child("meta").text("versionId");
        const bool asSplit = record.type == root.resourceType() && record.id == root.text("id") &&
                             record.version == version; // then the key stands
        record.type = root.resourceType();
        record.id = root.text("id");
        record.version = version;
        if (std::string custodian = custodianOf(root); !custodian.empty())
            record.custodian = std::move(custodian);
        if (!asSplit)
            record.key = clinical::recordKey(record);
    }
    decoded.record = std::make_shared<const RecordRef>(std::move(record));
    if (!root)
        return decoded;
    if (root.resourceType().empty())
        decoded.issues.push_back({Severity::Error, {}, "decode.resource-type-missing", {}});
    const std::string path = root.resourceType().empty() ? std::string("Resource") : std::string(root.resourceType());
    if (root.resourceType().empty()) {
        Builder builder(root, path, root, decoded.record);
        builder.build(unknownRow());
        decoded.statements = builder.take();
        return decoded;
    }
    buildInto(decoded, root, path, root, 0);
    return decoded;
}

} // namespace anamnesis::decode::fhir
