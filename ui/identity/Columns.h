// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of the column beside a comparison: what a link would add, and what people said.
#pragma once

#include "services/review/Port.h"
#include "ui/common/Runs.h"
#include "ui/common/Session.h"

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace anamnesis::ui {

void addLine(QVBoxLayout& column, const Runs& runs); ///< wrapped
void addAdditions(QVBoxLayout& column, const Session& session, const review::LinkView& link);
void addHistory(QVBoxLayout& column, const Session& session, const review::LinkView& link);
[[nodiscard]] QString shownTime(const Session& session, Instant at);

} // namespace anamnesis::ui
