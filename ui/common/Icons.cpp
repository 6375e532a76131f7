// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Icons.h"

#include <QHash>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace anamnesis::ui {
namespace {

/// Bodies of the pictures, drawn on a 16 × 16 grid; "F" as fill takes the colour too.
const QHash<QString, const char*>& bodies() {
    static const QHash<QString, const char*> all{
        {"encounter", R"(<path d="M2.5 7.2 8 2.5l5.5 4.7v6.3h-11z"/><path d="M8 7v4M6 9h4"/>)"},
        {"problem", R"(<path d="M1.5 8.5h3L6.3 4l3 8 1.8-3.5h3.4"/>)"},
        {"medicine",
         R"~(<rect x="1.6" y="5.1" width="12.8" height="5.8" rx="2.9" transform="rotate(-38 8 8)"/><path d="m6.2 5.7 3.6 4.6"/>)~"},
        {"lab", R"(<path d="M6 2h4M6.7 2v4.2L3 13a.7.7 0 0 0 .6 1h8.8a.7.7 0 0 0 .6-1L9.3 6.2V2M4.8 10h6.4"/>)"},
        {"vital",
         R"(<path d="M8 13.5C3.5 10.3 1.9 8.2 1.9 5.9A3.1 3.1 0 0 1 8 4.7a3.1 3.1 0 0 1 6.1 1.2c0 2.3-1.6 4.4-6.1 7.6z"/>)"},
        {"document", R"(<path d="M3.5 1.8h6l3 3v9.4h-9z"/><path d="M5.8 7h4.4M5.8 9.3h4.4M5.8 11.5h4.4"/>)"},
        {"imaging",
         R"(<rect x="2" y="3" width="12" height="10" rx="1"/><circle cx="8" cy="8" r="2.6"/><path d="M8 5.4v5.2"/>)"},
        {"procedure", R"(<path d="M2.3 13.7 9.8 5.5 13.5 2c.8 2.6-.2 4.6-2.6 6.6L8.6 10l-2-2M4.5 11.3l1.5 1.5"/>)"},
        {"immunization",
         R"(<path d="m2 14 3-3M4 9l3 3 5-5-3-3zM10 3.5l2.5 2.5M11.5 2l2.5 2.5M12.7 3.3l-1.6 1.6M6.3 7.2l1 1"/>)"},
        {"allergy", R"(<path d="M8 2.3 14.3 13.3H1.7z"/><path d="M8 6.3v3.4M8 11.4v.2"/>)"},
        {"search", R"(<circle cx="7" cy="7" r="4.3"/><path d="m10.3 10.3 3.5 3.5"/>)"},
        {"refresh", R"(<path d="M13.2 8a5.2 5.2 0 1 1-1.6-3.8L13.3 6M13.4 2.6V6H10"/>)"},
        {"lock", R"(<rect x="3.2" y="7" width="9.6" height="6.8" rx="1"/><path d="M5.2 7V5a2.8 2.8 0 0 1 5.6 0v2"/>)"},
        {"person", R"(<circle cx="8" cy="5" r="2.7"/><path d="M2.8 14c.4-3 2.4-4.4 5.2-4.4s4.8 1.4 5.2 4.4"/>)"},
        {"sources",
         R"(<rect x="2" y="3" width="12" height="4.2" rx=".8"/><rect x="2" y="9" width="12" height="4.2" rx=".8"/><path d="M4.5 5.1h.2M4.5 11.1h.2"/>)"},
        {"vault",
         R"(<path d="M8 1.8c1.8 1.2 3.6 1.7 5.5 1.8 0 5-1.5 8.6-5.5 10.6C4 12.200 2.500 8.600 2.500 3.600 4.400 3.500 6.200 3 8 1.800z"/>)"},
        {"import", R"(<path d="M3.500 1.800h6l3 3v9.400h-9zM9.300 1.800v3.200h3.200"/>)"},
        {"calendar",
         R"(<rect x="2.300" y="3.200" width="11.400" height="10.500" rx="1"/><path d="M2.300 6.500h11.400M5.300 1.800v2.600M10.700 1.800v2.600"/>)"},
        {"clock", R"(<circle cx="8" cy="8" r="5.800"/><path d="M8 4.800V8l2.300 1.700"/>)"},
        {"link",
         R"(<path d="M6.700 9.300 9.300 6.700M7.500 4.700l1.700-1.700a2.700 2.700 0 0 1 3.800 3.800l-1.700 1.700M8.500 11.300l-1.700 1.700A2.700 2.700 0 0 1 3 9.200l1.700-1.700"/>)"},
        {"plus", R"(<path d="M8 3v10M3 8h10"/>)"},
        {"close", R"(<path d="m4 4 8 8M12 4l-8 8"/>)"},
        {"check", R"(<path d="m3 8.500 3.300 3.300L13 4.800"/>)"},
        {"eye",
         R"(<path d="M1.500 8C3 5.300 5.200 3.900 8 3.900S13 5.300 14.500 8C13 10.700 10.800 12.100 8 12.100S3 10.700 1.500 8z"/><circle cx="8" cy="8" r="1.900"/>)"},
        {"play", R"(<path d="M4.500 2.800 12.500 8l-8 5.200z"/>)"},
        {"print",
         R"(<path d="M4.500 6V2.300h7V6M4.500 11H2.300V6h11.400v5h-2.200"/><path d="M4.500 9.300h7v4.400h-7z"/>)"},
        {"window", R"(<path d="M9.300 2.500h4.200v4.200M13.500 2.500 8 8M6.500 3.500h-4v10h10v-4"/>)"},
        {"summary", R"(<path d="M2.500 4h11M2.500 8h11M2.500 12h7"/>)"},
        {"right", R"(<path d="m6.500 4.500 3.500 3.500-3.500 3.500"/>)"},
        {"left", R"(<path d="m9.500 4.500-3.500 3.500 3.500 3.500"/>)"},
        {"down", R"(<path d="m4.500 6.500 3.500 3.500 3.500-3.500"/>)"},
        {"help",
         R"(<circle cx="8" cy="8" r="5.800"/><path d="M6.300 6.300a1.700 1.700 0 1 1 2.400 1.500c-.5.3-.7.6-.7 1.200M8 11.100v.2"/>)"},
        {"logo",
         R"(<rect x="1" y="1" width="14" height="14" rx="2.500"/><path d="M8 3.500v9M3.500 5.300h2.700M8.500 5.300h3.700M3.500 8h4M9.500 8h2.700M3.500 10.700h2M8.500 10.700h2.700"/>)"},
    };
    return all;
}

} // namespace

QPixmap iconPixmap(const QString& name, const QColor& color, int size, double ratio) {
    const QString key = QStringLiteral("anm/%1/%2/%3/%4").arg(name, color.name(QColor::HexArgb)).arg(size).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    Q_ASSERT(bodies().contains(name));
    const QString svg = QStringLiteral(R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><g fill="none" )"
                                       R"(stroke="%1" stroke-width="1.35" stroke-linecap="round" )"
                                       R"(stroke-linejoin="round">%2</g></svg>)")
                            .arg(color.name(), QString::fromLatin1(bodies().value(name)));
    pixmap = QPixmap(QSize(size, size) * ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg.toUtf8()).render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon icon(const QString& name, const QColor& color) {
    QIcon made;
    for (const double ratio : {1.0, 2.0})
        made.addPixmap(iconPixmap(name, color, 16, ratio));
    return made;
}

QStringList iconNames() {
    return bodies().keys();
}

} // namespace anamnesis::ui
