// SPDX-License-Identifier: GPL-3.0-or-later
// A ledger cell opened to its reasons: every row behind it, in words, with the next step.
#pragma once

#include "models/tables/LedgerMatrix.h"
#include "ui/common/Session.h"

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace anamnesis::ui {

void fillReasons(Session& session, const tables::LedgerMatrix& matrix, const QModelIndex& index, QVBoxLayout& into,
                 QWidget* parent);

} // namespace anamnesis::ui
