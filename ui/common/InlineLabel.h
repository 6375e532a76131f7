// SPDX-License-Identifier: GPL-3.0-or-later
// A label of runs; with a click it is a link-like control that the keyboard reaches.
#pragma once

#include "ui/common/Runs.h"

#include <QWidget>

namespace anamnesis::ui {

class InlineLabel : public QWidget {
    Q_OBJECT

public:
    enum class Frame { None, Chip, DashedChip, DisputedChip, SafetyChip };

    explicit InlineLabel(QWidget* parent = nullptr);
    explicit InlineLabel(Runs runs, QWidget* parent = nullptr);
    void setRuns(Runs runs);
    [[nodiscard]] const Runs& runs() const { return m_runs; }
    void setWrapping(bool wrapping);
    void setFrame(Frame frame);
    void setClickable(const QString& name); ///< accessible name of the control
    void setPadding(int horizontal, int vertical);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return m_wrapping; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent*) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Runs m_runs;
    bool m_wrapping = false, m_clickable = false;
    Frame m_frame = Frame::None;
    int m_horizontal = 0, m_vertical = 0;
};

} // namespace anamnesis::ui
