// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/PatientKey.h"

#include "models/base/Hash.h"

namespace anamnesis::review {

std::string patientIdOf(const clinical::Statement& patient) {
    if (patient.record->type == "Patient" && !patient.record->id.empty() && patient.path == "Patient")
        return patient.record->id;
    if (patient.demographics)
        for (const clinical::Identifier& identifier : patient.demographics->identifiers)
            if (!identifier.value.empty())
                return identifier.system.empty() ? identifier.value : identifier.system + '|' + identifier.value;
    return patient.record->id.empty() ? patient.record->sha256 : patient.record->id;
}

namespace {

/// A number that joins what carries it and keeps nothing else apart, as a UUID does.
std::string jointNumber(std::string_view source, std::string_view owner) {
    std::string number = fingerprint({source, owner});
    for (const std::size_t at : {8U, 13U, 18U, 23U})
        number.insert(at, 1, '-');
    return number;
}

/// A document and its content are told as two records, yet are one document: both get a number made of the record that
/// describes it, so that they meet. Several contents of one are the same document in other forms (R4 §2.36.4).
void numberDocument(decode::Decoded& decoded, const sources::FetchedRecord& record) {
    const bool describes = record.ref.type == "DocumentReference" && !record.ref.id.empty();
    const std::string owner = describes ? record.ref.type + '/' + record.ref.id : record.owner;
    if (!owner.starts_with("DocumentReference/"))
        return;
    for (clinical::Statement& statement : decoded.statements)
        if (statement.kind == clinical::Kind::Document && statement.path.find('.') == std::string::npos)
            statement.identifiers.push_back(
                {"urn:anamnesis:document", jointNumber(record.ref.source, owner), "content-of", statement.path});
}

} // namespace

decode::Decoded decodeWhole(const sources::FetchedRecord& record) {
    decode::Slice slice;
    slice.bytes = record.bytes;
    slice.mediaType = record.ref.mediaType;
    slice.format = decode::sniff(record.bytes, record.ref.mediaType);
    slice.type = record.ref.type;
    slice.id = record.ref.id;
    slice.version = record.ref.version;
    decode::Decoded decoded =
        decode::decode(slice, {record.ref.source, record.ref.custodian, record.ref.file, record.ref.request});
    numberDocument(decoded, record);
    return decoded;
}

std::vector<clinical::Statement> decodeRecord(const sources::FetchedRecord& record) {
    return decodeWhole(record).statements;
}

} // namespace anamnesis::review
