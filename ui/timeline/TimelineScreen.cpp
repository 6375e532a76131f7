// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/TimelineScreen.h"

#include "ui/common/Button.h"
#include "ui/common/Cells.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Icons.h"
#include "ui/timeline/DateJump.h"
#include "ui/timeline/LifeOverview.h"
#include "ui/timeline/Ribbon.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QTableView>

#include <algorithm>

namespace anamnesis::ui {
namespace {

constexpr std::int64_t day = 86'400'000;

} // namespace

TimelineScreen::TimelineScreen(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(new tables::ItemTable(session.words, this)),
      m_table(new QTableView(this)), m_ribbon(new Ribbon(session, this)),
      m_life(new LifeOverview(session, *m_ribbon, this)) {
    auto* lines = column(this);
    lines->addWidget(tools());
    lines->addWidget(m_ribbon);
    lines->addWidget(m_life);
    lines->addWidget(emptyNote());
    m_model->setLocale(session.locale());
    m_model->setFolding(true);
    m_table->setModel(m_model);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this,
            [this](const QModelIndex& at) { m_model->setOpen(at.row(), !at.data(tables::CourseOpenRole).toBool()); });
    setUpTable(*m_table, tr("Items of the timeline"));
    using T = tables::ItemTable;
    m_table->setItemDelegateForColumn(
        T::New,
        new RunsCell(
            [](const QModelIndex& at) { return at.data(tables::NewRole).toBool() ? Runs{newDot(tr("new"))} : Runs(); },
            this));
    m_table->setItemDelegateForColumn(T::Date, new DateCell(session.locale(), tr("zone?"), this));
    m_table->setItemDelegateForColumn(
        T::KindColumn, new RunsCell(
                           [this](const QModelIndex& at) {
                               const auto kind = static_cast<clinical::Kind>(at.data(tables::KindRole).toInt());
                               Runs runs{iconRun(QLatin1String(look(kind).name), kindColor(kind))};
                               if (m_kindNamed)
                                   runs.push_back(title(at.data().toString(), false));
                               return runs;
                           },
                           this));
    m_table->setItemDelegateForColumn(T::Title,
                                      new RunsCell([this](const QModelIndex& at) { return titleRuns(at); }, this));
    m_table->setItemDelegateForColumn(T::Value, new ValueCell(ValueCell::Unit::Shown, this));
    m_table->setItemDelegateForColumn(T::Sources, new RunsCell(
                                                      [](const QModelIndex& at) {
                                                          Runs runs;
                                                          addBadges(runs, at.data(tables::BadgesRole).toStringList());
                                                          return runs;
                                                      },
                                                      this));
    m_table->setItemDelegateForColumn(T::Members, new RunsCell(
                                                      [](const QModelIndex& at) {
                                                          const int members = at.data(tables::MembersRole).toInt();
                                                          return members > 1 ? Runs{stack(members)} : Runs();
                                                      },
                                                      this));
    m_table->setItemDelegateForColumn(T::Disputed,
                                      new RunsCell(
                                          [](const QModelIndex& at) {
                                              return (at.data(tables::FlagsRole).toUInt() & timeline::Disputed) != 0
                                                         ? Runs{notEqual(at.data(Qt::AccessibleTextRole).toString())}
                                                         : Runs();
                                          },
                                          this));
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(T::Date, Qt::DescendingOrder);
    lines->addWidget(m_table, 1);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (!current.isValid())
                    return;
                m_ribbon->setCurrent(current.data(tables::SnapshotRowRole).toInt());
                Q_EMIT m_session.itemShown(current.data(tables::IdRole).toString());
            });
    connect(m_ribbon, &Ribbon::brushed, this, &TimelineScreen::filter);
    connect(m_ribbon, &Ribbon::itemChosen, this, [this](int row) {
        const auto& chart = m_session.chart();
        if (chart)
            select(tables::text(chart->text(chart->columns.id[static_cast<std::size_t>(row)])));
    });
    connect(&session, &Session::chartChanged, this, &TimelineScreen::fill);
    fill();
}

QWidget* TimelineScreen::tools() {
    auto* bar = new Ground(Ground::Tone::Base, Ground::Bottom, this);
    auto* line = new FlowLayout(bar, 5);
    line->setContentsMargins(10, 4, 8, 4);
    m_kindFacets = new QWidget(bar);
    m_sourceFacets = new QWidget(bar);
    row(m_kindFacets, {}, 2);
    row(m_sourceFacets, {}, 2);
    line->addWidget(m_kindFacets);
    line->addWidget(m_sourceFacets);
    m_new = new Button(tr("New"), bar);
    m_new->setCheckable(true);
    m_disputed = new Button(QStringLiteral("≠"), bar);
    m_disputed->setCheckable(true);
    m_disputed->setAccessibleName(tr("Only what sources dispute"));
    m_disputed->setToolTip(tr("Only what sources dispute"));
    for (Button* facet : {m_new, m_disputed}) {
        facet->setCompact(true);
        connect(facet, &Button::toggled, this, &TimelineScreen::filter);
        line->addWidget(facet);
    }
    m_each = new Button(tr("Each"), bar);
    m_each->setCheckable(true);
    m_each->setCompact(true);
    m_each->setAccessibleName(tr("Each entry of a course in a row of its own"));
    m_each->setToolTip(tr("Each entry of a course in a row of its own (→ opens one course)"));
    connect(m_each, &Button::toggled, this, [this](bool each) { m_model->setFolding(!each); });
    line->addWidget(m_each);
    m_hidden = new Button(QString(), bar);
    m_hidden->setCompact(true);
    connect(m_hidden, &Button::clicked, this, &TimelineScreen::showHidden);
    m_hidden->hide();
    line->addWidget(m_hidden);
    m_spans = {new Button(tr("Month"), bar), new Button(tr("Year"), bar), new Button(tr("Life"), bar)};
    line->addWidget(segments(m_spans, bar));
    for (Button* span : m_spans)
        span->setCompact(true); // the tools stand on one line in every language
    for (int i = 0; i < m_spans.size(); ++i)
        connect(m_spans[i], &Button::clicked, this, [this, i] { showSpan(i); });
    auto* jump = new Button({}, bar);
    jump->setIconName(QStringLiteral("calendar"));
    jump->setHint(QStringLiteral("G"));
    jump->setCompact(true);
    jump->setAccessibleName(tr("Go to a date"));
    jump->setToolTip(tr("Go to a date"));
    connect(jump, &Button::clicked, this, &TimelineScreen::goToDate);
    line->addWidget(jump);
    return bar;
}

QWidget* TimelineScreen::emptyNote() {
    m_empty = new InlineLabel(this);
    m_empty->setPadding(12, 10);
    m_empty->setClickable(tr("Show all items"));
    connect(m_empty, &InlineLabel::clicked, this, [this] {
        for (QWidget* facets : {m_kindFacets, m_sourceFacets})
            for (Button* facet : facets->findChildren<Button*>())
                facet->setChecked(false);
        m_new->setChecked(false);
        m_disputed->setChecked(false);
        m_ribbon->setBrush(std::nullopt);
    });
    m_empty->hide();
    return m_empty;
}

void TimelineScreen::fill() {
    const auto& chart = m_session.chart();
    m_model->setSnapshot(chart);
    m_ribbon->setChart(chart);
    m_life->setChart(chart);
    fillFacets();
    using T = tables::ItemTable;
    m_kindNamed = true;
    fitColumns(*m_table, {T::New, T::Date, T::KindColumn, T::Value, T::Sources, T::Members, T::Disputed});
    m_kindWidth = m_table->columnWidth(T::KindColumn);
    m_table->horizontalHeader()->setSectionResizeMode(T::Title, QHeaderView::Stretch);
    shareColumns();
    if (chart && chart->person != m_person) {
        m_person = chart->person;
        m_ribbon->setBrush(std::nullopt);
        m_spans[1]->setChecked(true);
        showSpan(1);
    }
    filter();
}

/// Where room is short the kind's icon stands without its name (the lanes above name it too, and the row says it), so
/// that titles and sources are seen.
void TimelineScreen::shareColumns() {
    using T = tables::ItemTable;
    int others = m_kindWidth;
    for (const int column :
         {int(T::New), int(T::Date), int(T::Value), int(T::Sources), int(T::Members), int(T::Disputed)})
        others += m_table->columnWidth(column);
    const int title = QFontMetrics(typeface(Role::Body, true)).horizontalAdvance(QLatin1Char('x')) * 26;
    m_kindNamed = m_table->viewport()->width() - others >= title;
    m_table->setColumnWidth(T::KindColumn, m_kindNamed ? m_kindWidth : 44);
}

void TimelineScreen::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    shareColumns();
}

void TimelineScreen::showSpan(int choice) {
    const auto& chart = m_session.chart();
    if (!chart)
        return;
    const std::int64_t end = chart->madeAt.time_since_epoch().count() + 20 * day;
    const std::int64_t last = m_ribbon->view().second > 1 ? std::min(m_ribbon->view().second, end) : end;
    switch (choice) {
    case 0:
        m_ribbon->setView(last - 60 * day, last);
        break;
    case 1:
        m_ribbon->setView(last - 730 * day, last);
        break;
    default:
        m_ribbon->setView(m_life->life().first, m_life->life().second);
        break;
    }
}

/// A course is one row: how often and since when stand behind its title.
Runs TimelineScreen::titleRuns(const QModelIndex& at) const {
    const QString course = at.data(tables::CourseRole).toString();
    Runs runs;
    if (!course.isEmpty()) {
        const bool open = at.data(tables::CourseOpenRole).toBool();
        const QString closed = layoutDirection() == Qt::RightToLeft ? QStringLiteral("left") : QStringLiteral("right");
        runs.push_back(iconRun(open ? QStringLiteral("down") : closed, tokens().text2));
    }
    runs.push_back(title(at.data().toString(), at.data(tables::NewRole).toBool()));
    if (!course.isEmpty())
        runs.push_back(words(course, tokens().text2));
    if ((at.data(tables::FlagsRole).toUInt() & timeline::Superseded) != 0)
        runs.push_back(words(m_session.say("mark.superseded"), tokens().clinical));
    return runs;
}

/// The arrow that leads into a line opens its course, the other closes it.
bool TimelineScreen::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int pressed = static_cast<QKeyEvent*>(event)->key();
        const QModelIndex at = m_table->currentIndex();
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const int opens = mirrored ? Qt::Key_Left : Qt::Key_Right;
        if ((pressed == Qt::Key_Left || pressed == Qt::Key_Right) &&
            !at.data(tables::CourseRole).toString().isEmpty()) {
            m_model->setOpen(at.row(), pressed == opens);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TimelineScreen::showHidden() {
    const auto& chart = m_session.chart();
    if (!chart)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Items hidden by rulings"));
    for (const timeline::HiddenItem& hidden : chart->hidden) {
        const QString date = tables::shownDate(tables::text(hidden.date), m_session.locale());
        QAction* action =
            menu->addAction(icon(QLatin1String(look(hidden.kind).name), kindColor(hidden.kind)),
                            tables::text(hidden.title) + (date.isEmpty() ? QString() : QStringLiteral(" · ") + date));
        connect(action, &QAction::triggered, this,
                [this, id = tables::text(hidden.item.value)] { Q_EMIT m_session.itemShown(id); });
    }
    menu->popup(m_hidden->mapToGlobal(QPoint(0, m_hidden->height())));
}

void TimelineScreen::select(const QString& itemId) {
    const int row = m_model->reveal(itemId);
    if (row < 0)
        return;
    const QModelIndex index = m_model->index(row, tables::ItemTable::Title);
    if (m_table->currentIndex().row() != row)
        m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void TimelineScreen::selectNextNew() {
    for (int row = m_table->currentIndex().row() + 1; row < m_model->rowCount(); ++row)
        if (m_model->index(row, 0).data(tables::NewRole).toBool()) {
            m_table->setCurrentIndex(m_model->index(row, tables::ItemTable::Title));
            return;
        }
}

void TimelineScreen::goToDate() {
    auto* jump = new DateJump(m_session.locale(), this);
    connect(jump, &DateJump::chosen, this, [this](std::int64_t at) {
        const auto [from, to] = m_ribbon->view();
        m_ribbon->setView(at - (to - from) / 2, at + (to - from) / 2);
        const auto& rows = m_model->rows();
        const auto& columns = m_session.chart()->columns;
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (columns.middle[rows[i]] <= at) {
                m_table->scrollTo(m_model->index(static_cast<int>(i), 0), QAbstractItemView::PositionAtTop);
                break;
            }
    });
    jump->open(mapToGlobal(QPoint(width() / 2 - 120, 40)));
}

void TimelineScreen::copySelection() {
    QStringList lines;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        lines << index.data(tables::CopyRole).toString();
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace anamnesis::ui
