// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Lists.h"

namespace anamnesis::ui {

QString listed(const QStringList& parts, const QLocale& locale) {
    return parts.join(locale.language() == QLocale::Arabic ? QStringLiteral("\u060C ") : QStringLiteral(", "));
}

QString listedApart(const QStringList& parts, const QLocale& locale) {
    return parts.join(locale.language() == QLocale::Arabic   ? QStringLiteral("\u061B ")
                      : locale.language() == QLocale::French ? QStringLiteral("\u202F; ")
                                                             : QStringLiteral("; "));
}

QString labelled(const QString& name, const QString& value, const QLocale& locale) {
    return name + (locale.language() == QLocale::French ? QStringLiteral("\u00A0: ") : QStringLiteral(": ")) + value;
}

} // namespace anamnesis::ui
