// SPDX-License-Identifier: GPL-3.0-or-later
// Public example files, where they are present.
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <string>
#include <vector>

namespace anamnesis::testing {

inline QString dataFolder() {
    const QString told = qEnvironmentVariable("ANAMNESIS_DATA");
    return told.isEmpty() ? QStringLiteral(ANAMNESIS_SOURCE_DIR "/../shared/data") : told;
}

struct Example {
    QString path;
    std::string bytes;
};

/// Files of those suffixes below a folder of the data, sorted; empty when it is absent.
inline QStringList exampleFiles(const QString& folder, const QStringList& patterns) {
    QStringList files;
    QDirIterator iterator(dataFolder() + '/' + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext())
        files << iterator.next();
    files.sort();
    return files;
}

inline std::string bytesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().toStdString();
}

} // namespace anamnesis::testing
