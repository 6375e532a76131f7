// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/Hash.h"
#include "services/store/Bodies.h"
#include "services/store/Rowids.h"
#include "services/store/VaultState.h"

namespace anamnesis::store {

namespace {

constexpr std::uint64_t rowsAReport = 1000;
constexpr std::size_t mostIssues = 1000;

struct Checking {
    Connection& database;
    const ProgressHandler& progress;
    const CancelToken& cancel;
    Verification found = {};

    void note(std::string code, Args args) {
        if (found.issues.size() < mostIssues)
            found.issues.push_back({Severity::Error, "", std::move(code), std::move(args)});
    }
    void pragma(const std::string& sql, const char* code, std::string_view whole) {
        Query rows = database.once(sql);
        while (rows.next())
            if (rows.text(0) != whole)
                note(code, {{"detail", rows.string(0)}});
    }
    void step(const char* stage, std::uint64_t done, std::uint64_t total) const {
        if (cancel.cancelled())
            throw Fault("cancelled");
        if (progress && (done % rowsAReport == 0 || done == total))
            progress({stage, "", done, total, found.issues.size()});
    }

    void references() {
        Query rows = database.once("PRAGMA foreign_key_check");
        while (rows.next())
            note("vault.reference-broken", {{"table", rows.string(0)}, {"row", std::to_string(rows.integer(1))}});
    }
    void records() {
        const auto total = static_cast<std::uint64_t>(database.value("SELECT count(*) FROM raw"));
        Query rows = database.once("SELECT raw.sha256, raw.id, min(record.key) FROM raw "
                                   "LEFT JOIN record ON record.raw=raw.id GROUP BY raw.id ORDER BY raw.id");
        RawBytes bytes(database);
        while (rows.next()) {
            try {
                if (sha256(bytes.at(rows.integer(1))) != hex(rows.blob(0)))
                    note("vault.record-altered", {{"record", rows.key(2)}});
            } catch (const Fault&) {
                note("vault.record-damaged", {{"record", rows.key(2)}});
            }
            step("vault.verifying-records", ++found.records, total);
        }
    }
    void statements() {
        const auto total = static_cast<std::uint64_t>(database.value("SELECT count(*) FROM statement"));
        Query rows = database.once("SELECT key, body FROM statement ORDER BY id");
        while (rows.next()) {
            bool whole = false;
            try {
                const Result<clinical::Statement> statement = statementFrom(database.codec().unpacked(rows.blob(1)));
                whole = statement && statement->id.value == rows.key(0);
            } catch (const Fault&) {
                whole = false;
            }
            if (!whole)
                note("vault.statement-damaged", {{"statement", rows.key(0)}});
            step("vault.verifying-statements", ++found.statements, total);
        }
    }
};

} // namespace

Verification verification(Connection& database, const ProgressHandler& progress, const CancelToken& cancel) {
    Checking checking{database, progress, cancel};
    // The check of pages reads the file alone: bring it up to date first.
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    checking.step("vault.verifying-pages", 0, 0);
    checking.pragma("PRAGMA cipher_integrity_check", "vault.page-damaged", "");
    if (!checking.found.issues.empty())
        return checking.found; // what lies on damaged pages cannot be judged
    checking.pragma("PRAGMA integrity_check", "vault.index-damaged", "ok");
    checking.references();
    checking.records();
    checking.statements();
    return checking.found;
}

Result<Verification> Vault::verify(const ProgressHandler& progress, const CancelToken& cancel) const {
    return guarded(m_connection, [&](Connection& database) { return verification(database, progress, cancel); });
}

} // namespace anamnesis::store
