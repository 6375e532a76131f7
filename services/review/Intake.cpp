// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/Intake.h"

#include "services/review/PatientKey.h"

namespace anamnesis::review {

Result<IntakeCounts> takeIn(store::Vault& vault, std::recursive_mutex& mutex, const PersonId& person,
                            const std::vector<sources::FetchedRecord>& records, Instant fetched,
                            const std::function<Result<void>()>& alongside) {
    IntakeCounts counts;
    std::vector<store::StoredRecord> rows;
    std::vector<clinical::Statement> statements;
    rows.reserve(records.size());
    for (const sources::FetchedRecord& record : records) {
        decode::Decoded decoded = decodeWhole(record);
        if (decoded.statements.empty())
            ++counts.unreadable;
        store::StoredRecord row;
        row.ref = *decoded.record;
        row.bytes = record.bytes;
        row.patient = record.patientId;
        row.fetched = fetched;
        rows.push_back(std::move(row));
        std::move(decoded.statements.begin(), decoded.statements.end(), std::back_inserter(statements));
    }
    const std::unique_lock guard(mutex);
    const auto stored = vault.transact([&]() -> Result<void> {
        const auto kept = vault.putRecords(person, rows);
        if (!kept)
            return failure(kept.error());
        const auto said = vault.putStatements(person, statements);
        if (!said)
            return failure(said.error());
        counts.records = kept->added;
        counts.statements = said->added;
        return alongside ? alongside() : Result<void>{};
    });
    if (!stored)
        return failure(stored.error());
    return counts;
}

} // namespace anamnesis::review
