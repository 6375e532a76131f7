// SPDX-License-Identifier: GPL-3.0-or-later
// A vault in a folder of its own, with a cheap key, and made-up rows to put in.
#pragma once

#include "models/base/Hash.h"
#include "services/store/Vault.h"

#include <QDir>
#include <QString>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <memory>
#include <string>
#include <utility>
#include <vector>

/// So that a failed comparison shows both texts.
template <>
inline char* QTest::toString(const std::string& text) {
    return qstrdup(text.c_str());
}

namespace anamnesis::store::testing {

inline const std::string passphrase = "correct horse battery staple";

inline VaultOptions cheap() {
    VaultOptions options;
    options.cost = KeyCost::leastForTests();
    options.reserveBytes = 0;
    return options;
}

/// In memory where the system has such a folder: thousands of syncs to a disk prove no more and take minutes.
struct Folder {
    QTemporaryDir base{std::filesystem::exists("/dev/shm") ? QStringLiteral("/dev/shm/vault-XXXXXX")
                                                           : QDir::tempPath() + QStringLiteral("/vault-XXXXXX")};
    std::filesystem::path vault = std::filesystem::path(base.path().toStdString()) / "vault";
};

template <class T>
T value(Result<T>&& result) {
    if (!result) {
        std::string text = result.error().code;
        for (const auto& [name, argument] : result.error().args)
            text += " " + name + "=" + argument;
        qFatal("unexpected error: %s", text.c_str());
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

template <class T>
std::string code(const Result<T>& result) {
    return result ? "ok" : result.error().code;
}

inline Vault created(const std::filesystem::path& folder, const VaultOptions& options = cheap()) {
    return std::move(value(Vault::create(folder, passphrase, options)).vault);
}

inline Vault opened(const std::filesystem::path& folder, const VaultOptions& options = cheap()) {
    return value(Vault::open(folder, passphrase, options));
}

inline Instant at(std::int64_t milliseconds) {
    return Instant(std::chrono::milliseconds(milliseconds));
}

inline Person somebody(const std::string& name = "MUSTER, Anna") {
    return {PersonId(fingerprint({"person", name})), name, "1961-02-03", "female", {}, at(1), {}};
}

/// A record whose bytes hold `text`.
struct Made {
    clinical::RecordRef ref;
    std::string bytes;
};
inline Made made(const std::string& id, const std::string& text = "", const std::string& source = "North") {
    Made record;
    record.bytes = R"({"resourceType":"Observation","id":")" + id + R"(","note":[{"text":")" + text + R"("}]})";
    record.ref = {{}, source,      "North Hospital",     "Observation",
                  id, "1",         sha256(record.bytes), "application/fhir+json",
                  "", "request-1", "urn:uuid:" + id};
    record.ref.key = clinical::recordKey(record.ref);
    return record;
}
inline StoredRecord stored(const Made& record, const std::string& patient = "") {
    return {record.ref, record.bytes, patient, at(1000)};
}

inline clinical::Statement statementOf(const Made& record, const std::string& title, const std::string& narrative = "",
                                       const std::string& path = "Observation") {
    clinical::Statement statement;
    statement.record = std::make_shared<const clinical::RecordRef>(record.ref);
    statement.id = clinical::statementId(record.ref, path);
    statement.kind = clinical::Kind::LabResult;
    statement.title = title;
    statement.code.text = title;
    statement.code.codings = {{"http://loinc.org", "", "2345-7", title, false}};
    statement.time = clinical::ClinicalPeriod::at(*clinical::parseFhirTime("2019-03-04T08:05:00+02:00"));
    statement.status = "final";
    statement.narrative = narrative;
    statement.path = path;
    statement.decoder = "fhir/1";
    return statement;
}

inline timeline::Item itemOf(const clinical::Statement& statement) {
    timeline::Item item;
    item.id = ItemId(fingerprint({"item", statement.id.value}));
    item.kind = statement.kind;
    item.title = statement.title;
    item.code = statement.code;
    item.time = statement.time;
    item.status = statement.status;
    item.sources = {statement.record->source};
    item.members = {
        {statement.id, fingerprint({statement.title}), statement.record, statement.path, statement.status, {}}};
    item.why = {"single/1", {{"code", "agree", "2345-7"}}};
    item.firstSeen = at(5000);
    return item;
}

/// Every file of the folder that holds the bytes.
std::vector<std::string> filesHolding(const std::filesystem::path& folder, const std::string& bytes);
std::string contents(const std::filesystem::path& file);
void overwrite(const std::filesystem::path& file, const std::string& bytes);

} // namespace anamnesis::store::testing
