// SPDX-License-Identifier: GPL-3.0-or-later
// What terminologies say of an item's codes, beside what its sources sent.
#pragma once

#include "ui/common/Session.h"

#include <QWidget>

namespace anamnesis::ui {

/// The item's title with its side and the marks of tables::titleText.
[[nodiscard]] QString markedTitle(const Session& session, const timeline::Item& item);
/// A table of code, name and the table that gave it, and the issues of reading the codes. Null when there is neither.
[[nodiscard]] QWidget* codeNames(const Session& session, const timeline::Item& item, QWidget* parent);

} // namespace anamnesis::ui
