// SPDX-License-Identifier: GPL-3.0-or-later
// What runs, how far, with counts and Cancel; hidden when nothing runs. Old content stays usable.
#pragma once

#include "ui/common/Panels.h"
#include "ui/common/Session.h"

QT_BEGIN_NAMESPACE
class QProgressBar;
QT_END_NAMESPACE

namespace anamnesis::ui {

class ProgressRow : public Ground {
    Q_OBJECT

public:
    ProgressRow(Session& session, QWidget* parent);

private:
    Session& m_session;
    InlineLabel* m_label;
    QProgressBar* m_bar;
};

} // namespace anamnesis::ui
