// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clinical/Statement.h"

#include "models/base/Hash.h"

namespace anamnesis::clinical {

RecordId recordKey(const RecordRef& record) {
    return RecordId(fingerprint({record.source, record.type, record.id, record.version, record.sha256}));
}

StatementId statementId(const RecordRef& record, std::string_view path) {
    // Records without an id of their own (files, documents) are told apart by their content.
    const std::string& own = record.id.empty() ? record.sha256 : record.id;
    return StatementId(fingerprint({record.source, record.type, own, record.version, path}));
}

const Field* Statement::field(std::string_view name) const {
    for (const Field& candidate : fields)
        if (candidate.name == name)
            return &candidate;
    return nullptr;
}

} // namespace anamnesis::clinical
