// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/ResultsScreen.h"

#include "ui/common/Button.h"
#include "ui/common/Cells.h"
#include "ui/results/MatrixParts.h"
#include "ui/results/TrendChart.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>

#include <algorithm>

namespace anamnesis::ui {

using M = tables::LabMatrix;

ResultsScreen::ResultsScreen(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(new M(session.words, this)), m_table(new QTableView),
      m_names(new QTableView), m_empty(new InlineLabel(this)), m_trends(new Ground(Ground::Tone::Base, Ground::Top)) {
    m_model->setLocale(session.locale());
    auto* lines = column(this);
    lines->addWidget(tools());
    lines->addWidget(new IncompleteNote(session, {clinical::Kind::LabResult}, this));
    m_empty->setPadding(12, 10);
    lines->addWidget(m_empty);
    auto* split = new QSplitter(Qt::Vertical, this);
    split->addWidget(matrix());
    split->addWidget(m_trends);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setCollapsible(0, false);
    column(m_trends, {12, 6, 12, 6}, 2);
    lines->addWidget(split, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ResultsScreen::showTrend);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (const QString id = index.data(tables::IdRole).toString(); !id.isEmpty())
            Q_EMIT m_session.itemShown(id);
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const QString id = index.data(tables::IdRole).toString(); !id.isEmpty())
            Q_EMIT m_session.itemShown(id);
    });
    connect(&session, &Session::chartChanged, this, &ResultsScreen::fill);
    fill();
}

QWidget* ResultsScreen::matrix() {
    auto* both = new QWidget;
    auto* sides = row(both, {}, 0);
    auto* left = new QWidget(both);
    auto* stacked = column(left);
    for (QTableView* view : {m_names, m_table}) {
        view->setModel(m_model);
        setUpTable(*view, view == m_names ? tr("Analytes") : tr("Results by analyte and time"));
        view->setSelectionBehavior(view == m_names ? QAbstractItemView::SelectRows : QAbstractItemView::SelectItems);
        auto* header = new TimeHeader(m_session.locale(), view);
        view->setHorizontalHeader(header);
        header->setVisible(true);
        view->setItemDelegate(new MatrixCell(view));
        view->setItemDelegateForColumn(M::Trend, new SparklineCell(view));
        for (const int text : {int(M::Name), int(M::Unit), int(M::Reference)})
            view->setItemDelegateForColumn(
                text, new RunsCell(
                          [text](const QModelIndex& at) {
                              const bool head = at.data(tables::HeaderRowRole).toBool();
                              return Runs{text == M::Name
                                              ? title(at.data().toString(), head)
                                              : words(tables::island(at.data().toString()), tokens().text2)};
                          },
                          view));
    }
    m_names->setSelectionModel(m_table->selectionModel());
    m_names->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, m_names->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_names->verticalScrollBar(), &QScrollBar::valueChanged, m_table->verticalScrollBar(),
            &QScrollBar::setValue);
    m_below = new QWidget(left);
    stacked->addWidget(m_names, 1);
    stacked->addWidget(m_below);
    connect(m_table->horizontalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int most) {
        m_below->setFixedHeight(most > 0 ? m_table->horizontalScrollBar()->sizeHint().height() : 0);
        if (m_toNewest)
            m_table->horizontalScrollBar()->setValue(most);
    });
    connect(m_table->horizontalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_toNewest = false; });
    sides->addWidget(left);
    sides->addWidget(m_table, 1);
    return both;
}

QWidget* ResultsScreen::tools() {
    auto* bar = new Ground(Ground::Tone::Base, Ground::Bottom, this);
    auto* line = row(bar, {10, 4, 12, 4}, 8);
    m_shows = {new Button(tr("All panels"), bar), new Button(tr("Abnormal"), bar), new Button(tr("New"), bar)};
    line->addWidget(segments(m_shows, bar));
    m_shows[0]->setChecked(true);
    for (Button* show : m_shows)
        connect(show, &Button::clicked, this, &ResultsScreen::narrow);
    m_filter = new QLineEdit(bar);
    m_filter->setPlaceholderText(tr("Filter analytes"));
    m_filter->setAccessibleName(tr("Filter analytes"));
    m_filter->setMaximumWidth(200);
    connect(m_filter, &QLineEdit::textChanged, this, &ResultsScreen::narrow);
    line->addWidget(m_filter);
    line->addWidget(new InlineLabel(
        {strong(QStringLiteral("≈"), tokens().accent), words(tr("converted, hover for the original"), tokens().text2)},
        bar));
    line->addWidget(new InlineLabel({stack(2), words(tr("merged"), tokens().text2)}, bar));
    line->addWidget(new InlineLabel({notEqual({}), words(tr("disputed"), tokens().text2)}, bar));
    line->addStretch(1);
    line->addWidget(new InlineLabel({words(tr("Oldest first, newest last"), tokens().text2, Role::Small)}, bar));
    return bar;
}

void ResultsScreen::fill() {
    m_model->setSnapshot(m_session.chart());
    narrow();
}

void ResultsScreen::narrow() {
    M::Show show = M::Show::All;
    for (int i = 0; i < m_shows.size(); ++i)
        if (m_shows[i]->isChecked())
            show = static_cast<M::Show>(i);
    m_model->narrow(m_filter->text(), show);
    m_toNewest = true;
    std::vector<int> times;
    int frozen = 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        m_table->setColumnHidden(column, column < M::FirstTime);
        m_names->setColumnHidden(column, column >= M::FirstTime);
        if (column >= M::FirstTime)
            times.push_back(column);
    }
    if (times.size() < 400)
        fitColumns(*m_table, times);
    fitColumns(*m_names, {M::Name, M::Unit, M::Reference});
    m_names->setColumnWidth(M::Trend, 90);
    for (int column = 0; column < M::FirstTime; ++column)
        frozen += m_names->columnWidth(column);
    m_names->setFixedWidth(frozen + 1);
    m_names->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->index(row, 0).data(tables::HeaderRowRole).toBool())
            m_names->setSpan(row, 0, 1, M::FirstTime);
    const bool nothing = m_model->rowCount() == 0;
    const bool any = m_session.chart() && !tables::analytes(*m_session.chart()).empty();
    m_empty->setRuns({words(any ? tr("No analyte fits the filter.")
                                : tr("No results were received. The ledger says what was asked."),
                            tokens().text2)});
    m_empty->setVisible(nothing);
    m_table->horizontalScrollBar()->setValue(m_table->horizontalScrollBar()->maximum());
    for (int row = 0; row < m_model->rowCount() && !m_table->currentIndex().isValid(); ++row)
        if (m_model->analyte(row))
            m_table->setCurrentIndex(m_model->index(row, M::Name));
    showTrend();
}

void ResultsScreen::showTrend() {
    clear(*m_trends->layout());
    const auto& chart = m_session.chart();
    std::vector<const tables::Analyte*> chosen;
    for (const QModelIndex& index : m_table->selectionModel()->selectedIndexes())
        if (const tables::Analyte* analyte = m_model->analyte(index.row());
            analyte && std::find(chosen.begin(), chosen.end(), analyte) == chosen.end())
            chosen.push_back(analyte);
    if (!chart || chosen.empty()) {
        m_trends->layout()->addWidget(
            new InlineLabel({words(tr("Select one or more analytes to see their trend."), tokens().text2)}, m_trends));
        return;
    }
    std::int64_t from = INT64_MAX, to = INT64_MIN;
    for (const tables::Analyte* analyte : chosen)
        for (const std::uint32_t at : analyte->rows) {
            from = std::min(from, chart->columns.middle[at]);
            to = std::max(to, chart->columns.middle[at]);
        }
    const std::int64_t margin = std::max<std::int64_t>((to - from) / 30, 86'400'000LL * 5);
    Runs head{strong(tr("Trend of the selection")), space(12)};
    for (std::size_t i = 0; i < chart->sources.size(); ++i)
        head.push_back(badge(tables::text(chart->sources[i].badge)));
    head.push_back(words(tr("open points: converted or censored"), tokens().text2, Role::Small));
    m_trends->layout()->addWidget(new InlineLabel(head, m_trends));
    for (std::size_t i = 0; i < chosen.size() && i < 3; ++i) {
        auto* trend = new TrendChart(m_session, m_trends);
        trend->show(*chosen[i], chart, from - margin, to + margin);
        connect(trend, &TrendChart::itemChosen, &m_session, &Session::itemShown);
        m_trends->layout()->addWidget(trend);
    }
}

void ResultsScreen::copySelection() {
    QStringList lines;
    for (const QModelIndex& index : m_table->selectionModel()->selectedIndexes())
        if (const QString line = index.data(tables::CopyRole).toString(); !line.isEmpty())
            lines << line;
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace anamnesis::ui
