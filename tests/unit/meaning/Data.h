// SPDX-License-Identifier: GPL-3.0-or-later
// Where the optional public test data lies.
#pragma once

#include <QFile>
#include <QString>

namespace anamnesis::testing {

inline QString dataFolder() {
    const QString named = qEnvironmentVariable("ANAMNESIS_DATA");
    return named.isEmpty() ? QStringLiteral(ANAMNESIS_SOURCE_DIR "/../shared/data") : named;
}

inline QByteArray dataFile(const QString& name) {
    QFile file(dataFolder() + QLatin1Char('/') + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace anamnesis::testing
