// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SearchBox.h"

#include "models/tables/Roles.h"
#include "models/timeline/Title.h"
#include "ui/common/Icons.h"
#include "ui/common/Marks.h"
#include "ui/common/RunsTable.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTimer>

#include <algorithm>

namespace anamnesis::ui {
namespace {

/// The matches of a snippet stand between U+0001 and U+0002.
Runs snippetRuns(const QString& snippet) {
    Runs runs;
    QString part;
    bool inside = false;
    const auto end = [&] {
        if (!part.trimmed().isEmpty())
            runs.push_back(inside ? strong(part.trimmed()) : words(part.trimmed(), tokens().text2));
        part.clear();
    };
    for (const QChar c : snippet) {
        if (c == QChar(1) || c == QChar(2)) {
            end();
            inside = c == QChar(1);
        } else {
            part += c.isSpace() ? QLatin1Char(' ') : c;
        }
    }
    end();
    if (!runs.empty())
        runs.back().elides = true;
    return runs;
}

} // namespace

SearchBox::SearchBox(Session& session, QWidget* parent)
    : QLineEdit(parent), m_session(session), m_delay(new QTimer(this)),
      m_hits(new RunsTable(tr("Search results"), nullptr)) {
    setPlaceholderText(tr("Search this chart"));
    setAccessibleName(tr("Search this chart"));
    setClearButtonEnabled(false);
    setMinimumWidth(QFontMetrics(typeface(Role::Body)).horizontalAdvance(placeholderText()) + 90);
    // Room for the glass at the start and the key at the end; margins are left and right, not start and end.
    if (QApplication::layoutDirection() == Qt::RightToLeft)
        setTextMargins(50, 0, 20, 0);
    else
        setTextMargins(20, 0, 50, 0);
    m_hits->setHead({tr("Kind"), tr("Title"), tr("Date"), tr("Found")});
    m_hits->setFrameShape(QFrame::Box);
    m_hits->setFocusPolicy(Qt::NoFocus);
    m_delay->setSingleShot(true);
    m_delay->setInterval(120);
    connect(m_delay, &QTimer::timeout, this, &SearchBox::search);
    connect(this, &QLineEdit::textEdited, m_delay, qOverload<>(&QTimer::start));
    connect(m_hits, &QTableWidget::cellClicked, this, [this](int row) { choose(row); });
    connect(&session, &Session::chartChanged, m_hits, &QWidget::hide);
    m_hits->hide();
}

SearchBox::~SearchBox() {
    if (m_hits && !m_hits->parent())
        delete m_hits;
}

QWidget* SearchBox::hits() const {
    return m_hits;
}

void SearchBox::search() {
    const int asked = ++m_asked;
    if (text().trimmed().isEmpty() || !m_session.chart()) {
        m_hits->hide();
        return;
    }
    m_session.tasks.run(
        this,
        [&port = m_session.port, words = text().toStdString(), person = m_session.chart()->person] {
            return port.search(words, person);
        },
        [this, asked](Result<std::vector<review::SearchHit>> found) {
            if (asked != m_asked)
                return;
            if (found)
                show(*found);
            else
                Q_EMIT m_session.problem(m_session.say(found.error()));
        });
}

void SearchBox::show(const std::vector<review::SearchHit>& found) {
    m_hits->setParent(window());
    m_hits->setLayoutDirection(layoutDirection());
    m_hits->clearContents();
    m_hits->setRowCount(static_cast<int>(std::min<std::size_t>(found.size(), 200)));
    for (int i = 0; i < m_hits->rowCount(); ++i) {
        const review::SearchHit& hit = found[static_cast<std::size_t>(i)];
        m_hits->setCell(i, 0,
                        {iconRun(QLatin1String(look(hit.kind).name), kindColor(hit.kind)),
                         words(m_session.say("kind." + std::string(clinical::name(hit.kind))))});
        Runs name{title(tables::text(timeline::markedTitle(m_session.words, hit.kind, hit.title, hit.marks)))};
        if (hit.hidden)
            name.push_back(notKnown(tr("hidden")));
        m_hits->setCell(i, 1, name);
        m_hits->setCell(i, 2, {words(tables::shownDate(tables::text(hit.date), m_session.locale()), tokens().text2)});
        // A side of a disputed value must not stand alone in a hit: the panel opens with both.
        m_hits->setCell(i, 3, snippetRuns(tables::text(hit.snippet)));
        m_hits->setCellId(i, tables::text(hit.item.value));
    }
    if (found.empty()) {
        m_hits->setRowCount(1);
        m_hits->setCell(0, 1, {title(tr("Nothing found in this chart for these words."), false)});
    }
    m_hits->fitWidth(3);
    m_hits->fitHeight(14);
    const int width = std::min(640, window()->width() - 24);
    const QPoint below = mapTo(window(), QPoint(this->width() - width, height() + 2));
    m_hits->setFixedWidth(width);
    m_hits->move(std::clamp(below.x(), 8, std::max(8, window()->width() - width - 8)), below.y());
    m_hits->show();
    m_hits->raise();
    if (!found.empty())
        m_hits->setCurrentCell(0, 0);
}

void SearchBox::choose(int row) {
    const QString id = m_hits->idOf(row);
    m_hits->hide();
    if (!id.isEmpty())
        Q_EMIT m_session.itemShown(id);
}

void SearchBox::keyPressEvent(QKeyEvent* event) {
    const int row = m_hits->currentRow();
    switch (event->key()) {
    case Qt::Key_Down:
        m_hits->setCurrentCell(std::min(row + 1, m_hits->rowCount() - 1), 0);
        return;
    case Qt::Key_Up:
        m_hits->setCurrentCell(std::max(row - 1, 0), 0);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_hits->isVisible())
            choose(row);
        else
            search();
        return;
    case Qt::Key_Escape:
        m_hits->hide();
        clear();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.drawPixmap(mirrored ? width() - 22 : 6, (height() - 16) / 2,
                       iconPixmap(QStringLiteral("search"), tokens().text2, 16, devicePixelRatioF()));
    if (text().isEmpty() && !hasFocus()) {
        const QSize size = badgeSize(QStringLiteral("Ctrl+F"));
        paintKey(painter,
                 QRect(QPoint(mirrored ? 6 : width() - size.width() - 6, (height() - size.height()) / 2), size),
                 QStringLiteral("Ctrl+F"), tokens().text2);
    }
}

} // namespace anamnesis::ui
