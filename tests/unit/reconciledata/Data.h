// SPDX-License-Identifier: GPL-3.0-or-later
// Public data decoded, where it is present, and what a reconciliation makes of it told as a partition.
#pragma once

#include "services/decode/Decode.h"
#include "services/reconcile/Reconcile.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStringList>

#include <map>
#include <set>
#include <string>
#include <vector>

namespace anamnesis::testing {

inline QString dataFolder() {
    const QString told = qEnvironmentVariable("ANAMNESIS_DATA");
    return told.isEmpty() ? QStringLiteral(ANAMNESIS_SOURCE_DIR "/../shared/data") : told;
}

inline QStringList filesOf(const QString& folder, const QStringList& patterns) {
    QStringList files;
    QDirIterator iterator(dataFolder() + '/' + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext())
        files << iterator.next();
    files.sort();
    return files;
}

inline std::string bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// Every statement of the bytes; the bytes may go afterwards.
inline std::vector<clinical::Statement> decoded(const std::string& bytes, const std::string& source,
                                                const std::string& custodian = {}, const std::string& file = {}) {
    std::vector<clinical::Statement> statements;
    const decode::Page page = decode::split(bytes, file);
    for (const decode::Slice& slice : page.slices)
        for (clinical::Statement& statement : decode::decode(slice, {source, custodian, file, {}}).statements)
            statements.push_back(std::move(statement));
    return statements;
}

inline reconcile::Reconciliation reconciled(const std::vector<clinical::Statement>& statements) {
    reconcile::Input input{.statements = statements};
    input.now = Instant(std::chrono::milliseconds(1'764'000'000'000)); // 2025-11-24
    return *reconcile::reconcile(input);
}

/// Every statement is a member of exactly one item.
inline bool nothingLost(const std::vector<clinical::Statement>& statements, const reconcile::Reconciliation& answer) {
    std::map<std::string, int> balance;
    for (const clinical::Statement& statement : statements)
        ++balance[statement.id.value];
    for (const timeline::Item& item : answer.items)
        for (const timeline::Member& member : item.members)
            --balance[member.statement.value];
    for (const auto& [id, count] : balance)
        if (count != 0)
            return false;
    return true;
}

} // namespace anamnesis::testing
