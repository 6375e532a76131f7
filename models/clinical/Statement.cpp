// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clinical/Statement.h"

#include "models/base/Hash.h"

namespace anamnesis::clinical {

RecordId recordKey(const RecordRef& record) {
    return RecordId(fingerprint({record.source, record.type, record.id, record.version, record.sha256}));
}

StatementId statementId(const RecordRef& record, std::string_view path) {
    // Records without an id of their own are told apart by their content. So are those read from files: each export may
    // number its records anew, and what one file says never stands in place of what another says.
    const std::string& own = record.id.empty() ? record.sha256 : record.id;
    const std::string_view content = record.file.empty() || record.id.empty() ? std::string_view{} : record.sha256;
    return StatementId(content.empty() ? fingerprint({record.source, record.type, own, record.version, path})
                                       : fingerprint({record.source, record.type, own, record.version, path, content}));
}

std::string_view relativeReference(std::string_view target) {
    if (const auto history = target.find("/_history/"); history != std::string_view::npos)
        target = target.substr(0, history);
    const auto slash = target.rfind('/');
    if (slash == std::string_view::npos || slash == 0)
        return target;
    const auto before = target.rfind('/', slash - 1);
    return before == std::string_view::npos ? target : target.substr(before + 1);
}

const Field* Statement::field(std::string_view name) const {
    for (const Field& candidate : fields)
        if (candidate.name == name)
            return &candidate;
    return nullptr;
}

} // namespace anamnesis::clinical
