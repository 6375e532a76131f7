// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/decode/cda/Cda.h"

#include "services/decode/Limits.h"
#include "services/decode/cda/Entry.h"
#include "services/decode/narrative/Narrative.h"
#include "services/decode/text/Encoding.h"

namespace anamnesis::decode::cda {
namespace {

using clinical::Kind;
using clinical::Statement;

/// Broken XML is still a text to be read.
Statement unread(std::shared_ptr<const clinical::RecordRef> record, std::string_view bytes) {
    Statement whole;
    whole.kind = Kind::Document;
    whole.record = std::move(record);
    whole.decoder = decoderName;
    whole.path = "ClinicalDocument";
    whole.title = "ClinicalDocument";
    const text::Repair repair = text::repairXml(text::cut(bytes, 4 * limits::narrativeBytes));
    whole.narrative = text::cut(narrative::plainText(repair.bytes), limits::narrativeBytes);
    whole.id = clinical::statementId(*whole.record, whole.path);
    return whole;
}

} // namespace

Decoded decodeDocument(const Slice& slice, const SourceContext& context) {
    Decoded decoded;
    clinical::RecordRef record = recordOf(slice, context);
    record.type = "ClinicalDocument";
    const Document document = readDocument(slice.bytes);
    decoded.issues = document.tree.issues;
    const Element root = document.root();
    if (!root) {
        record.key = clinical::recordKey(record);
        decoded.record = std::make_shared<const clinical::RecordRef>(std::move(record));
        decoded.statements.push_back(unread(decoded.record, slice.bytes));
        return decoded;
    }
    const Element id = root.child("id");
    record.id = id.text("@root");
    if (const std::string_view extension = id.text("@extension"); !extension.empty())
        record.id += (record.id.empty() ? "" : "|") + std::string(extension);
    record.version = root.child("versionNumber").text("@value");
    if (std::string custodian = partyOf(root.child("custodian").child("assignedCustodian")); !custodian.empty())
        record.custodian = std::move(custodian);
    record.key = clinical::recordKey(record);
    decoded.record = std::make_shared<const clinical::RecordRef>(std::move(record));

    Scene scene{document, decoded.record, decoded.statements, std::nullopt, {}};
    scene.written = pointOf(root.child("effectiveTime"), decoded.issues);
    for (const clinical::Coding& coding : conceptOf(root.child("confidentialityCode"), document).codings)
        scene.labels.push_back(coding.system + '|' + coding.code);
    readHeader(scene);
    for (const Element component : each(root, "component"))
        readSections(scene, component.child("structuredBody"));
    std::size_t patients = 0;
    for ([[maybe_unused]] const Element target : each(root, "recordTarget"))
        ++patients;
    if (patients != 1)
        decoded.issues.push_back(
            {Severity::Warning, "ClinicalDocument", "decode.patients", {{"count", std::to_string(patients)}}});
    return decoded;
}

} // namespace anamnesis::decode::cda
