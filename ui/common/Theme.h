// SPDX-License-Identifier: GPL-3.0-or-later
// Colour and type tokens of both themes, after visual-language.md. GUI thread.
#pragma once

#include "models/clinical/Kind.h"

#include <QBrush>
#include <QColor>
#include <QFont>
#include <QPalette>

#include <span>

namespace anamnesis::ui {

enum class Scheme { Light, Dark };

struct Tokens {
    QColor window, base, alt, raised, sel, mask;
    QColor text, text2, text3, accent, onAccent, link, edge, line, line2;
    QColor safety, safetyGround, clinical, clinicalGround;
    QColor disputed, disputedGround, disputedBorder, abnormal, agree;
    QColor band, highlight, newGround, hatch;
    QColor completeText, completeGround, partialText, partialGround, refusedText, refusedGround, failedText,
        failedGround;
    QColor medicineFill;
};

[[nodiscard]] const Tokens& tokens(Scheme scheme);
[[nodiscard]] const Tokens& tokens(); ///< of the theme in use
[[nodiscard]] Scheme scheme();
[[nodiscard]] QPalette paletteOf(const Tokens& tokens);
/// Takes the scheme into use: palette of the application and every widget's colours.
void applyScheme(Scheme scheme);
/// By the lightness of the system's window colour.
[[nodiscard]] Scheme systemScheme();

/// The ten kinds that have a colour, icon and lane of their own; every other kind borrows the nearest.
struct KindLook {
    const char* name; ///< icon: "lab"
    QColor light, dark;
    char letter;
};
[[nodiscard]] const KindLook& look(clinical::Kind kind);
[[nodiscard]] QColor kindColor(clinical::Kind kind);
[[nodiscard]] std::span<const KindLook> kindLooks();

enum class Role { Badge, Small, Body, Reading, Title, Name, Raw };
[[nodiscard]] QFont typeface(Role role, bool semibold = false);

/// Contrast of two opaque colours after WCAG 2.
[[nodiscard]] double contrast(const QColor& text, const QColor& ground);

} // namespace anamnesis::ui
