// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Style.h"

#include "ui/common/Theme.h"

#include <QPainter>
#include <QStyleOption>

namespace anamnesis::ui {

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
    const Tokens& t = tokens();
    switch (element) {
    case PE_PanelLineEdit:
    case PE_FrameLineEdit: {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing, true);
        const bool focus = option->state.testFlag(State_HasFocus);
        painter->setPen(QPen(focus ? t.accent : t.edge, focus ? 2 : 1));
        painter->setBrush(element == PE_PanelLineEdit ? QBrush(t.base) : QBrush(Qt::NoBrush));
        const double inset = focus ? 1.0 : 0.5;
        painter->drawRoundedRect(QRectF(option->rect).adjusted(inset, inset, -inset, -inset), 3, 3);
        painter->restore();
        return;
    }
    case PE_FrameTabWidget:
    case PE_FrameTabBarBase:
    case PE_FrameDockWidget:
        return;
    case PE_PanelItemViewRow:
        return; // delegates paint rows
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const {
    const Tokens& t = tokens();
    switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, t.window);
        painter->setPen(t.line);
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        if (element == CE_HeaderSection) {
            const int x = option->direction == Qt::RightToLeft ? option->rect.left() : option->rect.right();
            painter->drawLine(x, option->rect.top() + 4, x, option->rect.bottom() - 4);
        }
        return;
    case CE_TabBarTabShape: {
        painter->fillRect(option->rect, option->state.testFlag(State_Selected) ? t.base : t.window);
        if (option->state.testFlag(State_Selected)) {
            painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 2)), t.accent);
            painter->setPen(t.line);
            painter->drawLine(option->rect.topLeft(), option->rect.bottomLeft());
            painter->drawLine(option->rect.topRight(), option->rect.bottomRight());
        } else {
            painter->setPen(t.line);
            painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        }
        return;
    }
    case CE_Splitter: {
        painter->setPen(t.line);
        const QRect r = option->rect;
        if (option->state.testFlag(State_Horizontal))
            painter->drawLine(r.center().x(), r.top(), r.center().x(), r.bottom());
        else
            painter->drawLine(r.left(), r.center().y(), r.right(), r.center().y());
        return;
    }
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_SplitterWidth:
        return 5;
    case PM_TabBarTabHSpace:
        return 24;
    case PM_TabBarTabVSpace:
        return 12;
    case PM_DefaultFrameWidth:
        return 1;
    case PM_HeaderMarkSize:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents)
        return rect.adjusted(5, 0, -5, 0);
    if (element == SE_HeaderLabel) { // the whole height; at the end room for the arrow of a sorted column
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        const int arrow = header && header->sortIndicator != QStyleOptionHeader::None ? 14 : 0;
        return option->direction == Qt::RightToLeft ? option->rect.adjusted(6 + arrow, 0, -6, 0)
                                                    : option->rect.adjusted(6, 0, -6 - arrow, 0);
    }
    return rect;
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* answer) const {
    if (hint == SH_ItemView_ShowDecorationSelected)
        return 1;
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

} // namespace anamnesis::ui
