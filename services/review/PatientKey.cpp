// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/PatientKey.h"

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

decode::WholeRecord decodeWhole(const sources::FetchedRecord& record) {
    return decodeWhole(record, record.owner);
}

decode::WholeRecord decodeWhole(const sources::FetchedRecord& record, std::string_view owner) {
    decode::Slice slice;
    slice.bytes = record.bytes;
    slice.mediaType = record.ref.mediaType;
    slice.format = decode::sniff(record.bytes, record.ref.mediaType);
    slice.type = record.ref.type;
    slice.id = record.ref.id;
    slice.version = record.ref.version;
    return decode::decodeWhole(slice, {record.ref.source, record.ref.custodian, record.ref.file, record.ref.request},
                               owner);
}

std::vector<clinical::Statement> decodeRecord(const sources::FetchedRecord& record) {
    return decodeWhole(record).decoded.statements;
}

} // namespace anamnesis::review
