// SPDX-License-Identifier: GPL-3.0-or-later
// Files: read, split, decoded, and each record put into the chart of the patient it is about. First the patients of all
// files are made known, so that the order of files does not matter; then the records follow them.
#include "services/review/ImportFiles.h"
#include "services/review/Intake.h"
#include "services/review/PatientKey.h"
#include "services/review/State.h"
#include "services/review/Told.h"

#include "models/base/Hash.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <mutex>
#include <set>

namespace anamnesis::review {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t batchSize = 2'000;
constexpr std::size_t mostWaiting = 16U << 20U; ///< bytes

bool mayHoldPatient(const decode::Slice& slice) {
    return slice.type == "Patient" || slice.format == decode::Format::Cda || slice.format == decode::Format::Hl7v2;
}

/// A document within may be all that tells whom a record is about.
bool mayCarryPatient(const decode::Slice& slice) {
    return slice.type == "Binary" || (slice.type == "DocumentReference" && slice.bytes.find("xml") != slice.bytes.npos);
}

timeline::LedgerRow ledgerRow(const std::string& source, timeline::Outcome outcome, Instant at) {
    timeline::LedgerRow row;
    row.source = source;
    row.period = "files";
    row.query = "files";
    row.outcome = outcome;
    row.at = at;
    return row;
}

/// One import, from the paths given to records in their charts.
class ImportRun {
public:
    ImportRun(store::Vault& vault, std::recursive_mutex& mutex, std::string source, Instant at,
              const ProgressHandler& progress, CancelToken cancel)
        : m_vault(vault), m_mutex(mutex), m_source(std::move(source)), m_at(at), m_progress(progress),
          m_cancel(std::move(cancel)) {}

    /// The chart everything goes into, whatever patient it names.
    void into(const PersonId& chart) { m_forced = chart; }

    void list(const std::vector<fs::path>& paths) {
        FileList list = filesBelow(paths);
        m_files = std::move(list.files);
        m_given = m_files.size() + list.missing.size();
        for (const fs::path& path : list.missing)
            refuse(path, {"import.not-found", {}});
    }

    /// First pass: who the files are about.
    void readPatients() {
        std::set<fs::path> carrying;
        for (const fs::path& file : m_files) {
            if (m_cancel.cancelled())
                return;
            tell("import.reading");
            const auto bytes = readFile(file);
            if (!bytes)
                continue; // the second pass says so
            const decode::Page page = decode::split(*bytes, file.filename().string());
            for (const decode::Slice& slice : page.slices) {
                if (mayHoldPatient(slice))
                    addPatients(file, slice, decode::decode(slice, context(file)));
                else if (decode::ContentLinks::mayPoint(slice))
                    m_links.add(decode::decode(slice, context(file)));
                if (mayCarryPatient(slice))
                    carrying.insert(file);
            }
        }
        for (const fs::path& file : carrying)
            if (!m_cancel.cancelled())
                readCarriedPatients(file);
    }

    /// A forced import is scored all the same: below probable, or under a veto, it is refused.
    [[nodiscard]] Result<void> mayJoin(const std::vector<identity::PatientRecord>& members) const {
        for (const identity::PatientRecord& incoming : m_found) {
            for (const identity::PatientRecord& member : members) {
                if (member.key() == incoming.key())
                    continue;
                const identity::Grading grading = identity::compare(member, incoming, identity::shippedModel());
                if (grading.grade == identity::Grade::Distinct || !grading.vetoes.empty())
                    return failure("identity.import-refused", {{"grade", std::string(identity::name(grading.grade))},
                                                               {"vetoes", std::to_string(grading.vetoes.size())}});
            }
        }
        return {};
    }

    /// Second pass: every record into its chart.
    [[nodiscard]] Result<void> storeRecords() {
        for (const fs::path& file : m_files) {
            if (m_cancel.cancelled()) {
                report.cancelled = true;
                break;
            }
            tell("import.storing");
            const auto bytes = readFile(file);
            if (!bytes) {
                refuse(file, bytes.error());
                continue;
            }
            const decode::Page page = decode::split(*bytes, file.filename().string());
            if (page.slices.empty())
                refuse(file, {page.issues.empty() ? "decode.empty" : page.issues.front().code, {}});
            for (const decode::Slice& slice : page.slices)
                if (auto kept = keep(file, slice); !kept)
                    return kept;
        }
        if (auto flushed = flushAll(); !flushed)
            return flushed;
        if (report.refused.size() == m_given && !report.cancelled)
            return failure("import.nothing-readable", {{"files", std::to_string(m_given)}});
        return {};
    }

    /// Under the guard.
    [[nodiscard]] Result<void> keepLedger() {
        for (const auto& [chart, kinds] : m_ledger) {
            std::vector<timeline::LedgerRow> rows;
            for (const auto& [kind, row] : kinds)
                rows.push_back(row);
            if (auto kept = m_vault.putLedger(chart, rows); !kept)
                return kept;
            report.ledger.insert(report.ledger.end(), rows.begin(), rows.end());
        }
        return {};
    }

    SyncReport report;
    std::set<PersonId> touched; ///< charts with something new

private:
    void addPatients(const fs::path& file, const decode::Slice& slice, const decode::Decoded& decoded) {
        for (const clinical::Statement& statement : decoded.statements) {
            if (statement.kind != clinical::Kind::Patient || !statement.demographics)
                continue;
            const std::string id = patientIdOf(statement);
            m_patientsOf[file].add(slice, id);
            m_everyId.insert(id);
            m_found.push_back({m_source, id, *statement.demographics});
        }
    }

    /// Of documents whose carriers name no patient.
    void readCarriedPatients(const fs::path& file) {
        const auto bytes = readFile(file);
        if (!bytes)
            return;
        const decode::Page page = decode::split(*bytes, file.filename().string());
        for (const decode::Slice& slice : page.slices) {
            if (!mayCarryPatient(slice) || m_links.ownerOf(slice, file.filename().string()) != nullptr)
                continue;
            const decode::WholeRecord whole = decode::decodeWhole(slice, context(file));
            if (!whole.carried.empty() && m_patientsOf[file].subjectOf(whole.decoded).empty())
                for (const decode::CarriedRecord& carried : whole.carried)
                    addPatients(file, slice, carried.decoded);
        }
    }

    [[nodiscard]] decode::SourceContext context(const fs::path& file) const {
        return {m_source, "", file.filename().string(), ""};
    }

    void tell(std::string_view step) {
        if (m_progress)
            m_progress({std::string(step), m_source, m_done++, m_files.size() * 2, report.unreadable});
    }

    void refuse(const fs::path& file, const Error& reason) {
        timeline::LedgerRow row = ledgerRow(m_source, timeline::Outcome::Failed, m_at);
        row.query = "file:" + sha256(file.filename().string()).substr(0, 12);
        row.reason = reason;
        report.ledger.push_back(std::move(row));
        report.refused.push_back({file.filename().string(), reason});
    }

    /// Whom a record is about: whom the record says that it is the content of, whom it names, whom the document in it
    /// names, else the only patient of its file, else of all files.
    [[nodiscard]] std::string patientOf(const fs::path& file, const decode::WholeRecord& whole,
                                        const decode::Decoded* owner) {
        const FilePatients& patients = m_patientsOf[file];
        std::string id = owner != nullptr ? patients.subjectOf(*owner) : std::string();
        if (id.empty())
            id = patients.subjectOf(whole.decoded);
        for (const decode::CarriedRecord& carried : whole.carried)
            if (id.empty())
                id = patients.subjectOf(carried.decoded);
        if (id.empty() && patients.ids().size() == 1)
            id = *patients.ids().begin();
        if (id.empty() && patients.ids().empty() && m_everyId.size() == 1)
            id = *m_everyId.begin();
        return id;
    }

    [[nodiscard]] Result<PersonId> chartOf(const std::string& id) {
        if (m_forced && id.empty())
            return *m_forced;
        if (const auto known = m_chartOfId.find(id); known != m_chartOfId.end())
            return known->second;
        const std::unique_lock lock(m_mutex);
        PersonId chart("unattributed");
        if (m_forced) {
            chart = *m_forced;
        } else if (!id.empty()) {
            const auto existing = m_vault.personOf(m_source, id);
            if (!existing)
                return failure(existing.error());
            chart = *existing ? **existing : identity::personId({m_source, id});
        }
        const auto row = m_vault.person(chart);
        if (!row)
            return failure(row.error());
        if (!*row)
            if (auto put = m_vault.putPerson({chart, id.empty() ? "" : id, "", "", {}, m_at, std::nullopt}); !put)
                return failure(put.error());
        if (!id.empty())
            if (auto put = m_vault.assignPatient(chart, {m_source, id, "certain", m_forced ? "manual" : "auto"}); !put)
                return failure(put.error());
        m_chartOfId[id] = chart;
        return chart;
    }

    [[nodiscard]] Result<void> keep(const fs::path& file, const decode::Slice& slice) {
        const decode::Decoded* owner = m_links.ownerOf(slice, file.filename().string());
        const std::string ownerName = owner != nullptr ? decode::contentOwner(*owner->record) : std::string();
        const decode::WholeRecord whole = decode::decodeWhole(slice, context(file), ownerName);
        const decode::Decoded& decoded = whole.decoded;
        const std::string id = patientOf(file, whole, owner);
        const auto chart = chartOf(id);
        if (!chart)
            return failure(chart.error());
        const clinical::Kind kind =
            decoded.statements.empty() ? clinical::Kind::Other : decoded.statements.front().kind;
        timeline::LedgerRow& row =
            m_ledger[*chart].try_emplace(kind, ledgerRow(m_source, timeline::Outcome::Complete, m_at)).first->second;
        row.kind = kind;
        ++row.received;
        ++row.kept;
        if (decoded.statements.empty() || slice.format == decode::Format::Unknown) {
            ++row.issues;
            row.outcome = timeline::Outcome::Partial;
            row.reason = {"import.record-unreadable", {}};
            report.unreadable += decoded.statements.empty() ? 0 : 1; // the others are counted as they are stored
        } else if (const Issue* loss = lossOf(decoded) != nullptr ? lossOf(decoded) : lossOfContents(whole)) {
            ++row.issues;
            row.outcome = timeline::Outcome::Partial;
            row.reason = {loss->code, loss->args};
        }
        sources::FetchedRecord record;
        record.ref = *decoded.record;
        record.bytes = std::string(slice.bytes);
        record.patientId = id;
        record.owner = ownerName;
        m_waiting += record.bytes.size();
        auto& batch = m_batches[*chart];
        batch.push_back(std::move(record));
        if (m_waiting >= mostWaiting)
            return flushAll();
        return batch.size() >= batchSize ? flush(*chart, batch) : Result<void>{};
    }

    // Small files go together: each transaction has its price.
    [[nodiscard]] Result<void> flush(const PersonId& chart, std::vector<sources::FetchedRecord>& records) {
        if (records.empty())
            return {};
        const auto counts = takeIn(m_vault, m_mutex, chart, records, m_at);
        if (!counts)
            return failure(counts.error());
        report.records += counts->records;
        report.statements += counts->statements;
        report.unreadable += counts->unreadable;
        touched.insert(chart);
        for (const sources::FetchedRecord& record : records)
            m_waiting -= record.bytes.size();
        records.clear();
        return {};
    }

    [[nodiscard]] Result<void> flushAll() {
        for (auto& [chart, records] : m_batches)
            if (auto flushed = flush(chart, records); !flushed)
                return flushed;
        return {};
    }

    store::Vault& m_vault;
    std::recursive_mutex& m_mutex; ///< held while the vault is read or written
    const std::string m_source;
    const Instant m_at;
    const ProgressHandler& m_progress;
    const CancelToken m_cancel;
    std::optional<PersonId> m_forced;

    std::vector<fs::path> m_files;
    std::size_t m_given = 0; ///< files and missing paths
    std::uint64_t m_done = 0;
    std::map<fs::path, FilePatients> m_patientsOf;
    std::set<std::string> m_everyId;
    decode::ContentLinks m_links;
    std::vector<identity::PatientRecord> m_found;

    std::map<std::string, PersonId> m_chartOfId;
    std::map<PersonId, std::map<clinical::Kind, timeline::LedgerRow>> m_ledger;
    std::map<PersonId, std::vector<sources::FetchedRecord>> m_batches;
    std::size_t m_waiting = 0; ///< bytes in batches
};

} // namespace

Result<SyncReport> Review::import(const std::vector<fs::path>& paths, std::string_view sourceName,
                                  std::string_view person, const ProgressHandler& progress, CancelToken cancel) {
    auto guard = m_state->guard();
    if (auto ready = m_state->ready(); !ready)
        return failure(ready.error());
    const std::string source = sourceName.empty() ? "Files" : std::string(sourceName);
    const bool fresh = person == "new";
    std::optional<PersonId> forced;
    if (fresh) {
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
    const auto known = m_state->patients();
    if (!known)
        return failure(known.error());
    std::vector<identity::PatientRecord> members; ///< of the chart the files are to join
    for (const State::PatientEntry& entry : *known)
        if (forced && !fresh && entry.person == *forced)
            members.push_back(entry.record);
    guard.unlock();

    ImportRun run(*m_state->vault, m_state->mutex, source, m_state->now(), progress, cancel);
    if (forced)
        run.into(*forced);
    run.list(paths);
    run.readPatients();
    if (auto allowed = run.mayJoin(members); !allowed)
        return failure(allowed.error());
    if (auto stored = run.storeRecords(); !stored)
        return failure(stored.error());

    guard.lock();
    if (auto kept = run.keepLedger(); !kept)
        return failure(kept.error());
    const auto moved = m_state->relink();
    if (!moved)
        return failure(moved.error());
    run.touched.insert(moved->begin(), moved->end());
    std::uint64_t derivedCharts = 0;
    for (const PersonId& chart : run.touched) {
        if (progress)
            progress({"sync.reconciling", "", derivedCharts++, run.touched.size(), run.report.unreadable});
        if (auto derived = m_state->derive(chart, cancel); !derived && derived.error().code != "chart.unknown-person")
            return failure(derived.error());
        if (const auto counts = m_state->vault->counts(chart); counts) {
            run.report.items += counts->items;
            run.report.discrepancies += counts->discrepancies;
        }
        if (auto told = toldOf(*m_state->vault, chart))
            addTold(run.report, *std::move(told));
    }
    return std::move(run.report);
}

} // namespace anamnesis::review
