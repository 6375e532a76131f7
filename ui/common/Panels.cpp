// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Panels.h"

#include "models/tables/LedgerMatrix.h"
#include "ui/common/Lists.h"
#include "ui/common/Session.h"

#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace anamnesis::ui {

Ground::Ground(Tone tone, int edges, QWidget* parent) : QWidget(parent), m_tone(tone), m_edges(edges) {}

void Ground::paintEvent(QPaintEvent*) {
    const Tokens& t = tokens();
    QPainter painter(this);
    QColor fill, mark;
    switch (m_tone) {
    case Tone::Base:
        fill = t.base;
        break;
    case Tone::Window:
        fill = t.window;
        break;
    case Tone::Clinical:
        fill = t.clinicalGround;
        mark = t.clinical;
        break;
    case Tone::Disputed:
        fill = t.disputedGround;
        mark = t.disputed;
        break;
    case Tone::Selection:
        fill = t.newGround;
        mark = t.accent;
        break;
    }
    painter.fillRect(rect(), fill);
    painter.setPen(t.line);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (m_edges & Top)
        painter.drawLine(rect().topLeft(), rect().topRight());
    if (m_edges & Bottom)
        painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    if (m_edges & (mirrored ? End : Start))
        painter.drawLine(rect().topLeft(), rect().bottomLeft());
    if (m_edges & (mirrored ? Start : End))
        painter.drawLine(rect().topRight(), rect().bottomRight());
    if ((m_edges & Mark) && mark.isValid())
        painter.fillRect(mirrored ? QRect(width() - 3, 0, 3, height()) : QRect(0, 0, 3, height()), mark);
}

QHBoxLayout* row(QWidget* in, const QMargins& margins, int spacing) {
    auto* layout = in ? new QHBoxLayout(in) : new QHBoxLayout;
    layout->setContentsMargins(margins);
    layout->setSpacing(spacing);
    return layout;
}

QVBoxLayout* column(QWidget* in, const QMargins& margins, int spacing) {
    auto* layout = in ? new QVBoxLayout(in) : new QVBoxLayout;
    layout->setContentsMargins(margins);
    layout->setSpacing(spacing);
    return layout;
}

QScrollArea* scrolling(QWidget* content, QWidget* parent) {
    auto* area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

InlineLabel* heading(const QString& text, QWidget* parent) {
    return new InlineLabel({strong(text, tokens().text2, Role::Small)}, parent);
}

void clear(QLayout& layout) {
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        } else if (item->layout()) {
            clear(*item->layout());
        }
        delete item;
    }
}

IncompleteNote::IncompleteNote(Session& session, std::vector<clinical::Kind> kinds, QWidget* parent)
    : Ground(Tone::Clinical, Bottom | Mark, parent), m_session(session), m_kinds(std::move(kinds)),
      m_label(new InlineLabel(this)) {
    row(this, {12, 4, 12, 4})->addWidget(m_label, 1);
    m_label->setWrapping(true);
    m_label->setClickable(tr("Not complete: open the ledger"));
    connect(m_label, &InlineLabel::clicked, &m_session, &Session::ledgerShown);
    connect(&m_session, &Session::chartChanged, this, &IncompleteNote::refresh);
    refresh();
}

void IncompleteNote::refresh() {
    // What failed is said before what was never asked.
    constexpr std::array order{timeline::Outcome::Failed, timeline::Outcome::Refused, timeline::Outcome::Partial,
                               timeline::Outcome::NotAsked};
    QStringList parts;
    QChar worst;
    const auto& chart = m_session.chart();
    for (const timeline::Outcome wanted : order)
        for (const clinical::Kind kind : m_kinds)
            for (std::size_t i = 0; chart && i < chart->sources.size(); ++i) {
                const timeline::SourceInfo& source = chart->sources[i];
                const auto rows = tables::ledgerRows(*chart, source.name, kind);
                // A source without a row was not asked by design; that is in the ledger, not in every note.
                if (rows.empty() || timeline::combined(rows) != wanted)
                    continue;
                if (worst.isNull())
                    worst = QLatin1Char(timeline::letter(wanted));
                parts << tables::text(source.badge) + QLatin1Char(' ') +
                             labelled(m_session.say("kinds." + std::string(clinical::name(kind))),
                                      tables::outcomeText(m_session.words, rows, m_session.locale()),
                                      m_session.locale());
            }
    setVisible(!parts.isEmpty());
    if (parts.isEmpty())
        return;
    if (const qsizetype more = parts.size() - 3; more > 0) {
        parts.resize(3);
        parts << tr("and %1 more").arg(more);
    }
    m_label->setRuns(
        {ledgerCell(worst, {}), strong(tr("Not complete.")), words(listedApart(parts, m_session.locale()))});
}

RawView::RawView(const QString& accessibleName, QWidget* parent) : QPlainTextEdit(parent) {
    setAccessibleName(accessibleName);
    setReadOnly(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setFont(typeface(Role::Raw));
    setLayoutDirection(Qt::LeftToRight);
    setFrameShape(QFrame::StyledPanel);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
}

void RawView::show(const std::string& raw, std::size_t from, std::size_t to) {
    from = std::min(from, raw.size());
    to = std::clamp(to, from, raw.size());
    constexpr std::size_t most = 400'000; // a scan in a Bundle may be larger than any screen needs
    const std::size_t start = raw.size() > most ? (from > most / 2 ? from - most / 2 : 0) : 0;
    const std::string_view part = std::string_view(raw).substr(start, most);
    const auto text = [](std::string_view bytes) {
        return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    };
    setPlainText(text(part));
    m_markFrom = static_cast<int>(text(part.substr(0, from - start)).size());
    m_markTo = static_cast<int>(text(part.substr(0, std::min(to - start, part.size()))).size());
    QList<QTextEdit::ExtraSelection> marks;
    if (m_markTo > m_markFrom) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(m_markFrom);
        mark.cursor.setPosition(m_markTo, QTextCursor::KeepAnchor);
        mark.format.setBackground(tokens().highlight);
        mark.format.setFontWeight(QFont::DemiBold);
        marks << mark;
    }
    setExtraSelections(marks);
    showMark();
}

/// The start of the mark in the upper part of the view, whatever its width has made of the lines.
void RawView::showMark() {
    if (m_markTo <= m_markFrom)
        return;
    QTextCursor place(document());
    place.setPosition(std::min(m_markTo, document()->characterCount() - 1));
    setTextCursor(place);
    place.setPosition(m_markFrom);
    setTextCursor(place);
    const int lines = viewport()->height() / std::max(1, QFontMetrics(font()).lineSpacing());
    const int above = cursorRect(place).top() / std::max(1, QFontMetrics(font()).lineSpacing());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + above - lines / 3);
    horizontalScrollBar()->setValue(0);
}

void RawView::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        showMark();
}

void RawView::paintEvent(QPaintEvent* event) {
    QPlainTextEdit::paintEvent(event);
    if (m_markTo <= m_markFrom)
        return;
    QPainter painter(viewport());
    QTextCursor at(document());
    at.setPosition(m_markFrom);
    const int top = cursorRect(at).top();
    at.setPosition(std::min(m_markTo, document()->characterCount() - 1));
    const int bottom = cursorRect(at).bottom();
    painter.fillRect(QRect(QPoint(0, std::max(top, -4)), QPoint(2, std::min(bottom, viewport()->height() + 4))),
                     tokens().disputed);
}

} // namespace anamnesis::ui
