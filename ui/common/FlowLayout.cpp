// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FlowLayout.h"

#include <QWidget>

#include <algorithm>
#include <utility>
#include <vector>

namespace anamnesis::ui {

FlowLayout::FlowLayout(QWidget* parent, int spacing) : QLayout(parent) {
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout() {
    qDeleteAll(m_items);
}

QLayoutItem* FlowLayout::takeAt(int index) {
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& outer, bool move) const {
    const QMargins margins = contentsMargins();
    const QRect rect = outer.marginsRemoved(margins);
    const bool mirrored = parentWidget() && parentWidget()->layoutDirection() == Qt::RightToLeft;
    int x = 0, y = 0, height = 0;
    std::vector<std::pair<QLayoutItem*, QRect>> line; // centred on it once its height is known
    const auto place = [&] {
        for (auto& [item, at] : line) {
            at.moveTop(rect.top() + y + (height - at.height()) / 2);
            item->setGeometry(at);
        }
        line.clear();
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        size.setWidth(std::min(size.width(), std::max(rect.width(), item->minimumSize().width())));
        if (x > 0 && x + size.width() > rect.width()) {
            place();
            x = 0;
            y += height + 4;
            height = 0;
        }
        if (move) {
            const int left = mirrored ? rect.right() + 1 - x - size.width() : rect.left() + x;
            line.emplace_back(item, QRect(QPoint(left, rect.top() + y), size));
        }
        x += size.width() + spacing();
        height = std::max(height, size.height());
    }
    place();
    return y + height + margins.top() + margins.bottom();
}

} // namespace anamnesis::ui
