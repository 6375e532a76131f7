// SPDX-License-Identifier: GPL-3.0-or-later
// Files: read, split, decoded, and each record put into the chart of the patient it is about. First the patients of all
// files are made known, so that the order of files does not matter; then the records follow them.
#include "services/review/Intake.h"
#include "services/review/PatientKey.h"
#include "services/review/State.h"

#include "models/base/Hash.h"

#include <algorithm>
#include <fstream>
#include <set>
#include <system_error>

namespace anamnesis::review {
namespace {

constexpr std::uintmax_t largestFile = 1U << 30U;
constexpr std::size_t batchSize = 2'000;
constexpr std::size_t mostWaiting = 16U << 20U; ///< bytes

struct Read {
    std::string bytes;
    std::optional<Error> error;
};

std::vector<std::filesystem::path> filesBelow(const std::vector<std::filesystem::path>& paths,
                                              std::vector<std::filesystem::path>& missing) {
    std::vector<std::filesystem::path> files;
    for (const std::filesystem::path& path : paths) {
        std::error_code error;
        if (std::filesystem::is_directory(path, error)) {
            for (auto entry = std::filesystem::recursive_directory_iterator(
                     path, std::filesystem::directory_options::skip_permission_denied, error);
                 entry != std::filesystem::recursive_directory_iterator(); entry.increment(error)) {
                if (error)
                    break;
                if (entry->is_regular_file(error) && !entry->path().filename().string().starts_with('.'))
                    files.push_back(entry->path());
            }
        } else if (std::filesystem::is_regular_file(path, error)) {
            files.push_back(path);
        } else {
            missing.push_back(path);
        }
    }
    std::sort(files.begin(), files.end());
    files.erase(std::unique(files.begin(), files.end()), files.end());
    return files;
}

Read readFile(const std::filesystem::path& file) {
    std::error_code error;
    const auto size = std::filesystem::file_size(file, error);
    if (error)
        return {{}, Error{"import.unreadable", {{"file", file.filename().string()}}}};
    if (size > largestFile)
        return {{}, Error{"import.too-large", {{"file", file.filename().string()}, {"bytes", std::to_string(size)}}}};
    std::ifstream stream(file, std::ios::binary);
    std::string bytes(static_cast<std::size_t>(size), '\0');
    if (!stream.read(bytes.data(), static_cast<std::streamsize>(size)) && size > 0)
        return {{}, Error{"import.unreadable", {{"file", file.filename().string()}}}};
    return {std::move(bytes), std::nullopt};
}

bool mayHoldPatient(const decode::Slice& slice) {
    return slice.type == "Patient" || slice.format == decode::Format::Cda || slice.format == decode::Format::Hl7v2;
}

/// Last "Type/id" of a reference: "https://host/fhir/Patient/12/_history/3" -> "Patient/12".
std::string localReference(std::string_view target) {
    if (const auto history = target.find("/_history/"); history != std::string_view::npos)
        target = target.substr(0, history);
    const auto last = target.rfind('/');
    if (last == std::string_view::npos || last == 0)
        return std::string(target);
    const auto before = target.rfind('/', last - 1);
    return std::string(before == std::string_view::npos ? target : target.substr(before + 1));
}

/// The patients of one file, by how its references may name them.
struct FilePatients {
    std::map<std::string, std::string, std::less<>> byReference; ///< fullUrl or "Patient/12" -> patient id
    std::set<std::string> ids;
};

/// The patient id a decoded record is about; empty when it names none.
std::string subjectOf(const decode::Decoded& decoded, const FilePatients& patients) {
    for (const clinical::Statement& statement : decoded.statements)
        if (statement.kind == clinical::Kind::Patient)
            return patientIdOf(statement);
    std::string other;
    for (const clinical::Statement& statement : decoded.statements) {
        for (const clinical::Reference& reference : statement.references) {
            std::string id;
            if (const auto known = patients.byReference.find(reference.target); known != patients.byReference.end())
                id = known->second;
            else if (const std::string local = localReference(reference.target); local.starts_with("Patient/"))
                id = local.substr(8);
            if (id.empty())
                continue;
            if (reference.role == "subject" || reference.role == "patient")
                return id;
            if (other.empty())
                other = id;
        }
    }
    return other;
}

} // namespace

Result<SyncReport> Review::import(const std::vector<std::filesystem::path>& paths, std::string_view sourceName,
                                  std::string_view person, const ProgressHandler& progress, CancelToken cancel) {
    auto guard = m_state->guard();
    if (auto ready = m_state->ready(); !ready)
        return failure(ready.error());
    const std::string source = sourceName.empty() ? "Files" : std::string(sourceName);
    std::optional<PersonId> forced;
    if (person == "new") {
        forced = PersonId(fingerprint({"import", source, isoUtc(m_state->now())}));
    } else if (person != "auto" && !person.empty()) {
        forced = PersonId(std::string(person));
        const auto row = m_state->vault->person(*forced);
        if (!row)
            return failure(row.error());
        if (!*row)
            return failure("chart.unknown-person", {{"person", std::string(person)}});
    }
    if (auto noted = m_state->audit(audit::Action::Import, forced ? forced->value : ""); !noted)
        return failure(noted.error());
    const auto entries = m_state->patients();
    if (!entries)
        return failure(entries.error());
    guard.unlock();

    SyncReport report;
    std::vector<std::filesystem::path> missing;
    const std::vector<std::filesystem::path> files = filesBelow(paths, missing);
    const Instant at = m_state->now();
    std::uint64_t refusedFiles = missing.size();
    for (const std::filesystem::path& path : missing) {
        timeline::LedgerRow row;
        row.source = source;
        row.period = "files";
        row.query = "file:" + sha256(path.filename().string()).substr(0, 12);
        row.outcome = timeline::Outcome::Failed;
        row.reason = {"import.not-found", {}};
        row.at = at;
        report.ledger.push_back(std::move(row));
    }

    // First pass: who the files are about.
    std::map<std::filesystem::path, FilePatients> patientsOf;
    std::vector<identity::PatientRecord> found;
    std::set<std::string> everyId;
    std::uint64_t done = 0;
    for (const std::filesystem::path& file : files) {
        if (cancel.cancelled())
            break;
        if (progress)
            progress({"import.reading", source, done++, files.size() * 2, 0});
        const Read read = readFile(file);
        if (read.error)
            continue;
        const decode::Page page = decode::split(read.bytes, file.filename().string());
        FilePatients& patients = patientsOf[file];
        for (const decode::Slice& slice : page.slices) {
            if (!mayHoldPatient(slice))
                continue;
            const decode::Decoded decoded = decode::decode(slice, {source, "", file.filename().string(), ""});
            for (const clinical::Statement& statement : decoded.statements) {
                if (statement.kind != clinical::Kind::Patient || !statement.demographics)
                    continue;
                const std::string id = patientIdOf(statement);
                if (!slice.fullUrl.empty())
                    patients.byReference[slice.fullUrl] = id;
                patients.byReference["Patient/" + id] = id;
                patients.ids.insert(id);
                everyId.insert(id);
                found.push_back({source, id, *statement.demographics});
            }
        }
    }
    if (forced && person != "new") {
        // A forced import is scored all the same: below probable, or under a veto, it is refused.
        for (const identity::PatientRecord& incoming : found) {
            for (const State::PatientEntry& entry : *entries) {
                if (entry.person != *forced || entry.record.key() == incoming.key())
                    continue;
                const identity::Grading grading = identity::compare(entry.record, incoming, identity::shippedModel());
                if (grading.grade == identity::Grade::Distinct || !grading.vetoes.empty())
                    return failure("identity.import-refused", {{"grade", std::string(identity::name(grading.grade))},
                                                               {"vetoes", std::to_string(grading.vetoes.size())}});
            }
        }
    }

    // Second pass: every record into its chart.
    std::map<PersonId, std::map<clinical::Kind, timeline::LedgerRow>> ledger;
    std::set<PersonId> touched;
    std::map<std::string, PersonId> personOfId;
    const auto chartOf = [&](const std::string& id) -> Result<PersonId> {
        if (forced && id.empty())
            return *forced;
        if (const auto known = personOfId.find(id); known != personOfId.end())
            return known->second;
        const auto lock = m_state->guard();
        store::Vault& vault = *m_state->vault;
        PersonId chart;
        if (forced) {
            chart = *forced;
        } else if (id.empty()) {
            chart = PersonId("unattributed");
        } else {
            const auto existing = vault.personOf(source, id);
            if (!existing)
                return failure(existing.error());
            chart = *existing ? **existing : identity::personId({source, id});
        }
        const auto row = vault.person(chart);
        if (!row)
            return failure(row.error());
        if (!*row)
            if (auto put = vault.putPerson({chart, id.empty() ? "" : id, "", "", {}, at, std::nullopt}); !put)
                return failure(put.error());
        if (!id.empty()) {
            const char* by = forced ? "manual" : "auto";
            if (auto assigned = vault.assignPatient(chart, {source, id, "certain", by}); !assigned)
                return failure(assigned.error());
        }
        personOfId[id] = chart;
        return chart;
    };
    // Small files go together: each transaction has its price.
    std::map<PersonId, std::vector<sources::FetchedRecord>> batches;
    std::size_t waiting = 0; ///< bytes in batches
    const auto flush = [&](const PersonId& chart) -> Result<void> {
        auto& records = batches[chart];
        if (records.empty())
            return {};
        const auto counts = takeIn(*m_state->vault, m_state->mutex, chart, records, at);
        if (!counts)
            return failure(counts.error());
        report.records += counts->records;
        report.statements += counts->statements;
        report.unreadable += counts->unreadable;
        touched.insert(chart);
        for (const sources::FetchedRecord& record : records)
            waiting -= record.bytes.size();
        records.clear();
        return {};
    };
    const auto flushAll = [&]() -> Result<void> {
        for (const auto& [chart, records] : batches)
            if (auto flushed = flush(chart); !flushed)
                return flushed;
        return {};
    };
    for (const std::filesystem::path& file : files) {
        if (cancel.cancelled()) {
            report.cancelled = true;
            break;
        }
        if (progress)
            progress({"import.storing", source, done++, files.size() * 2, report.unreadable});
        const Read read = readFile(file);
        if (read.error) {
            ++refusedFiles;
            timeline::LedgerRow row;
            row.source = source;
            row.period = "files";
            row.query = "file:" + sha256(file.filename().string()).substr(0, 12);
            row.outcome = timeline::Outcome::Failed;
            row.reason = {read.error->code, {}};
            row.at = at;
            report.ledger.push_back(std::move(row));
            continue;
        }
        const decode::Page page = decode::split(read.bytes, file.filename().string());
        const FilePatients& patients = patientsOf[file];
        for (const decode::Slice& slice : page.slices) {
            const decode::Decoded decoded = decode::decode(slice, {source, "", file.filename().string(), ""});
            std::string id = subjectOf(decoded, patients);
            if (id.empty() && patients.ids.size() == 1)
                id = *patients.ids.begin();
            if (id.empty() && patients.ids.empty() && everyId.size() == 1)
                id = *everyId.begin();
            const auto chart = chartOf(id);
            if (!chart)
                return failure(chart.error());
            sources::FetchedRecord record;
            record.ref = *decoded.record;
            record.bytes = std::string(slice.bytes);
            record.patientId = id;
            const clinical::Kind kind =
                decoded.statements.empty() ? clinical::Kind::Other : decoded.statements.front().kind;
            timeline::LedgerRow& row = ledger[*chart][kind];
            row.source = source;
            row.kind = kind;
            row.period = "files";
            row.query = "files";
            row.outcome = timeline::Outcome::Complete;
            ++row.received;
            ++row.kept;
            row.at = at;
            if (decoded.statements.empty()) {
                ++row.issues;
                row.outcome = timeline::Outcome::Partial;
                row.reason = {"import.record-unreadable", {}};
            }
            auto& batch = batches[*chart];
            waiting += record.bytes.size();
            batch.push_back(std::move(record));
            if (batch.size() >= batchSize)
                if (auto flushed = flush(*chart); !flushed)
                    return failure(flushed.error());
            if (waiting >= mostWaiting)
                if (auto flushed = flushAll(); !flushed)
                    return failure(flushed.error());
        }
        if (page.slices.empty()) {
            ++refusedFiles;
            timeline::LedgerRow row;
            row.source = source;
            row.period = "files";
            row.query = "file:" + sha256(file.filename().string()).substr(0, 12);
            row.outcome = timeline::Outcome::Failed;
            row.reason = {page.issues.empty() ? "decode.empty" : page.issues.front().code, {}};
            row.at = at;
            report.ledger.push_back(std::move(row));
        }
    }
    if (auto flushed = flushAll(); !flushed)
        return failure(flushed.error());
    if (files.size() + missing.size() == refusedFiles && !report.cancelled)
        return failure("import.nothing-readable", {{"files", std::to_string(files.size() + missing.size())}});

    guard.lock();
    for (const auto& [chart, kinds] : ledger) {
        std::vector<timeline::LedgerRow> rows;
        for (const auto& [kind, row] : kinds)
            rows.push_back(row);
        if (auto kept = m_state->vault->putLedger(chart, rows); !kept)
            return failure(kept.error());
        report.ledger.insert(report.ledger.end(), rows.begin(), rows.end());
    }
    const auto moved = m_state->relink();
    if (!moved)
        return failure(moved.error());
    touched.insert(moved->begin(), moved->end());
    std::uint64_t derivedCharts = 0;
    for (const PersonId& chart : touched) {
        if (progress)
            progress({"sync.reconciling", "", derivedCharts++, touched.size(), report.unreadable});
        if (auto derived = m_state->derive(chart, cancel); !derived && derived.error().code != "chart.unknown-person")
            return failure(derived.error());
        if (const auto counts = m_state->vault->counts(chart); counts) {
            report.items += counts->items;
            report.discrepancies += counts->discrepancies;
        }
    }
    return report;
}

} // namespace anamnesis::review
