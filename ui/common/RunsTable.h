// SPDX-License-Identifier: GPL-3.0-or-later
// A small table of runs for what is not big enough for a model of its own: members, field × source, logs.
#pragma once

#include "ui/common/Runs.h"

#include <QTableWidget>

namespace anamnesis::ui {

class RunsTable : public QTableWidget {
    Q_OBJECT

public:
    RunsTable(const QString& accessibleName, QWidget* parent);
    void setHead(const QStringList& labels);
    /// The cell's text and accessible text are the runs read aloud.
    void setCell(int row, int column, const Runs& runs, const QColor& ground = {}, bool odd = false);
    void setCellId(int row, const QString& id);
    [[nodiscard]] QString idOf(int row) const;
    /// As high as its rows, so that a panel scrolls and not the table inside it.
    void fitHeight(int mostRows = 12);
    void fitWidth(int stretched);
    /// The named column gets the room its words need; `yielding` gives way down to what may not be shortened.
    void fitWidth(int stretched, int yielding);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void share();

    int m_stretched = -1, m_yielding = -1;
    int m_yieldingMost = 0, m_yieldingLeast = 0, m_stretchedMost = 0, m_others = 0;
};

} // namespace anamnesis::ui

Q_DECLARE_METATYPE(anamnesis::ui::Runs)
