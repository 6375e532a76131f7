// SPDX-License-Identifier: GPL-3.0-or-later
// Enumerations with the marks of the language: Arabic has its own comma and semicolon, French a space before a mark.
#pragma once

#include <QLocale>
#include <QStringList>

namespace anamnesis::ui {

/// "a, b".
[[nodiscard]] QString listed(const QStringList& parts, const QLocale& locale);
/// "a; b", for parts that hold commas themselves.
[[nodiscard]] QString listedApart(const QStringList& parts, const QLocale& locale);
/// "name: value".
[[nodiscard]] QString labelled(const QString& name, const QString& value, const QLocale& locale);

} // namespace anamnesis::ui
