// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discrepancies/DiscrepanciesScreen.h"

#include "ui/common/Cells.h"
#include "ui/discrepancies/Comparison.h"
#include "ui/discrepancies/GroupList.h"
#include "ui/discrepancies/RulingBar.h"

#include <QHeaderView>
#include <QSplitter>
#include <QTableView>

#include <algorithm>

namespace anamnesis::ui {

using D = tables::DiscrepancyTable;

DiscrepanciesScreen::DiscrepanciesScreen(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(new D(session.words, this)), m_table(new QTableView),
      m_groups(new GroupList(session, this)), m_comparison(new Comparison(session, nullptr)),
      m_ruling(new RulingBar(session, this)), m_notes(new InlineLabel(this)) {
    auto* sides = row(this, {}, 0);
    m_groups->setFixedWidth(std::max(196, QFontMetrics(typeface(Role::Body)).horizontalAdvance(QLatin1Char('x')) * 30));
    sides->addWidget(m_groups);
    auto* right = new QWidget(this);
    auto* lines = column(right);
    m_model->setLocale(session.locale());
    m_table->setModel(m_model);
    setUpTable(*m_table, tr("Discrepancies"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(D::Severity,
                                      new RunsCell(
                                          [](const QModelIndex& at) {
                                              return Runs{severityMark(static_cast<timeline::DiscrepancySeverity>(
                                                              at.data(tables::SeverityRole).toInt())),
                                                          words(at.data().toString())};
                                          },
                                          m_table));
    m_table->setItemDelegateForColumn(
        D::About, new RunsCell([](const QModelIndex& at) { return Runs{title(at.data().toString())}; }, m_table));
    m_table->setItemDelegateForColumn(D::Sources, new RunsCell(
                                                      [](const QModelIndex& at) {
                                                          Runs runs;
                                                          addBadges(runs, at.data(tables::BadgesRole).toStringList());
                                                          return runs;
                                                      },
                                                      m_table));
    for (const int side : {int(D::FieldColumn), int(D::OneSays), int(D::OtherSays)})
        m_table->setItemDelegateForColumn(
            side,
            new RunsCell([](const QModelIndex& at) { return Runs{title(tables::island(at.data().toString()), false)}; },
                         m_table));
    m_notes->setObjectName(QStringLiteral("chartNotes"));
    m_notes->setPadding(12, 6);
    m_notes->setWrapping(true);
    lines->addWidget(m_notes);
    auto* split = new QSplitter(Qt::Vertical, right);
    split->addWidget(m_table);
    split->addWidget(m_comparison);
    split->setSizes({170, 400});
    split->setCollapsible(0, false);
    lines->addWidget(split, 1);
    lines->addWidget(m_ruling);
    sides->addWidget(right, 1);
    connect(m_groups, &GroupList::chosen, this, [this](const tables::DiscrepancyFilter& filter) {
        m_model->setFilter(filter);
        if (m_model->rowCount() > 0)
            m_table->setCurrentIndex(m_model->index(0, D::About));
        showCurrent();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DiscrepanciesScreen::showCurrent);
    connect(&session, &Session::chartChanged, this, &DiscrepanciesScreen::fill);
    fill();
}

void DiscrepanciesScreen::fill() {
    const QString before = m_table->currentIndex().data(tables::IdRole).toString();
    m_model->setSnapshot(m_session.chart());
    m_groups->fill();
    fitColumns(*m_table, {D::Severity, D::FieldColumn, D::Sources, D::FirstSeen, D::State});
    // The title takes what is left; long claims are whole in the tooltip and in the comparison below.
    fitColumns(*m_table, {D::OneSays, D::OtherSays});
    const int most = QFontMetrics(typeface(Role::Body)).horizontalAdvance(QLatin1Char('x')) * 18;
    for (const int said : {int(D::FieldColumn), int(D::OneSays), int(D::OtherSays)})
        m_table->setColumnWidth(said, std::min(m_table->columnWidth(said), most));
    m_table->horizontalHeader()->setSectionResizeMode(D::About, QHeaderView::Stretch);
    const int row = std::max(0, m_model->rowOf(before));
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(row, D::About));
    showNotes();
    showCurrent();
}

void DiscrepanciesScreen::showNotes() {
    Runs runs;
    if (const auto& chart = m_session.chart()) {
        for (const Issue& issue : chart->issues)
            runs.push_back(words(m_session.say(Error{issue.code, issue.args}), tokens().text2));
        for (const timeline::UnattachedRuling& ruling : chart->unattached)
            runs.push_back(
                words(tr("A ruling no longer finds what it is about: %1 (%2, %3)")
                          .arg(m_session.say("ruling." + std::string(timeline::name(ruling.action))),
                               tables::text(ruling.reason),
                               tables::shownDate(tables::text(isoUtc(ruling.at)).left(10), m_session.locale())),
                      tokens().clinical));
    }
    m_notes->setRuns(runs);
    m_notes->setVisible(!runs.empty());
}

void DiscrepanciesScreen::showCurrent() {
    const timeline::Discrepancy* current = m_model->discrepancy(m_table->currentIndex().row());
    m_ruling->show(current);
    if (current)
        m_comparison->show(*current);
    else
        m_comparison->showNothing(m_session.chart() && !m_session.chart()->discrepancies.empty()
                                      ? tr("No discrepancy fits this group.")
                                      : tr("No discrepancies were found between the sources read so far."));
}

void DiscrepanciesScreen::select(const QString& discrepancyId) {
    if (m_model->rowOf(discrepancyId) < 0)
        m_model->setFilter({.severity = {}, .kind = {}, .state = {}, .pair = {}, .cosmetic = true});
    if (const int row = m_model->rowOf(discrepancyId); row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, D::About));
        m_table->scrollTo(m_table->currentIndex());
    }
}

} // namespace anamnesis::ui
