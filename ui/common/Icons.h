// SPDX-License-Identifier: GPL-3.0-or-later
// Our own icons: 16 px, 1.35 px line, round ends, one colour, tinted from a token and cached by ratio.
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QStringList>

namespace anamnesis::ui {

/// `size` in device-independent pixels. An unknown name is our own mistake.
[[nodiscard]] QPixmap iconPixmap(const QString& name, const QColor& color, int size, double ratio);
[[nodiscard]] QIcon icon(const QString& name, const QColor& color);
[[nodiscard]] QStringList iconNames();

} // namespace anamnesis::ui
