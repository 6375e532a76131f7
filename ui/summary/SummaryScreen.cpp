// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summary/SummaryScreen.h"

#include "models/tables/LedgerMatrix.h"
#include "ui/common/RunsTable.h"

#include <QHeaderView>

#include <algorithm>
#include <limits>
#include <set>
#include <string_view>

namespace anamnesis::ui {

using clinical::Kind;

SummaryScreen::SummaryScreen(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
    auto* content = new QWidget;
    auto* sides = row(content, {12, 10, 12, 12}, 14);
    m_left = column(nullptr, {}, 10);
    m_right = column(nullptr, {}, 10);
    sides->addLayout(m_left, 1);
    sides->addLayout(m_right, 1);
    auto* ground = new Ground(Ground::Tone::Base, Ground::NoEdge, this);
    column(ground)->addWidget(scrolling(content, ground));
    column(this)->addWidget(ground);
    connect(&session, &Session::chartChanged, this, &SummaryScreen::fill);
    fill();
}

void SummaryScreen::fill() {
    clear(*m_left);
    clear(*m_right);
    if (!m_session.chart())
        return;
    // What may harm when it is not seen is never cut.
    constexpr int all = std::numeric_limits<int>::max();
    const std::vector<Section> left{
        {tr("Alerts"), {{Kind::Alert, Kind::AdvanceDirective}, true, false}, all},
        {tr("Problems"), {{Kind::Problem}, true, false}, all},
        {tr("Allergies"), {{Kind::Allergy}, false, false}, all},
        {tr("Medicines"), {{Kind::MedicationOrder, Kind::MedicationStatement}, true, false}, all},
        {tr("Immunizations"), {{Kind::Immunization}, false, true}, 8},
        {tr("Devices and implants"), {{Kind::Device}, true, false}, all},
    };
    const std::vector<Section> right{
        {tr("Last vitals"), {{Kind::VitalSign}, false, true}, 8},
        {tr("Last results"), {{Kind::LabResult}, false, true}, 12},
        {tr("Recent encounters"), {{Kind::Encounter}, false, false}, 6},
        {tr("Procedures"), {{Kind::Procedure}, false, false}, 6},
        {tr("Documents and reports"), {{Kind::Document, Kind::Report}, false, false}, 6},
        {tr("Care team and plans"), {{Kind::CareTeam, Kind::CarePlan, Kind::Goal}, true, false}, 6},
    };
    for (const Section& section : left)
        m_left->addWidget(card(section));
    for (const Section& section : right)
        m_right->addWidget(card(section));
    m_left->addStretch(1);
    m_right->addStretch(1);
}

Runs SummaryScreen::absence(const Section& section) const {
    const timeline::Snapshot& chart = *m_session.chart();
    QStringList said;
    bool complete = !chart.sources.empty();
    for (const timeline::SourceInfo& source : chart.sources)
        for (const Kind kind : section.card.kinds) {
            const auto rows = tables::ledgerRows(chart, source.name, kind);
            const bool done = !rows.empty() && timeline::combined(rows) == timeline::Outcome::Complete;
            complete = complete && done;
            if (done && !said.contains(tables::text(source.badge)))
                said << tables::text(source.badge);
        }
    if (complete)
        return {words(tr("None recorded; every source answered completely."), tokens().text2)};
    Runs runs{notKnown(tr("not known"))};
    if (!said.isEmpty()) {
        runs.push_back(words(tr("none recorded in"), tokens().text2));
        addBadges(runs, said);
    }
    runs.push_back(words(tr("the others were not asked or did not answer"), tokens().text2));
    return runs;
}

QWidget* SummaryScreen::card(const Section& section) {
    auto* box = new QWidget(this);
    auto* lines = column(box, {}, 2);
    const std::vector<std::uint32_t> rows = tables::summaryRows(*m_session.chart(), section.card);
    const timeline::Snapshot& chart = *m_session.chart();
    Runs head{iconRun(QLatin1String(look(section.card.kinds.front()).name), kindColor(section.card.kinds.front())),
              strong(section.name)};
    if (rows.size() > static_cast<std::size_t>(section.most))
        head.push_back(
            words(tr("%1 of %2, the newest").arg(section.most).arg(rows.size()), tokens().text2, Role::Small));
    lines->addWidget(new InlineLabel(head, box));
    if (rows.empty()) {
        auto* none = new InlineLabel(absence(section), box);
        none->setWrapping(true);
        none->setPadding(20, 2);
        lines->addWidget(none);
        return box;
    }
    auto* table = new RunsTable(section.name, box);
    table->setHead({tr("Title"), tr("Value"), tr("Date"), tr("Sources")});
    table->horizontalHeader()->hide();
    table->horizontalHeader()->setFixedHeight(0);
    const std::set<std::string_view> unsettled = tables::unsettledItems(chart);
    const int shown = std::min(static_cast<int>(rows.size()), section.most);
    table->setRowCount(shown);
    for (int i = 0; i < shown; ++i) {
        const std::uint32_t row = rows[static_cast<std::size_t>(i)];
        const unsigned flags = chart.columns.flags[row];
        const bool disputed = (flags & timeline::Disputed) != 0;
        Runs name;
        if (disputed || unsettled.contains(chart.text(chart.columns.id[row])))
            name.push_back(notEqual(m_session.say("mark.disputed")));
        name.push_back(title(tables::titleText(m_session.words, chart, row), (flags & timeline::New) != 0));
        const QString value = tables::valueText(m_session.words, chart, row);
        const QColor ink = disputed                               ? tokens().disputed
                           : tables::flagLetters(flags).isEmpty() ? tokens().text
                                                                  : tokens().abnormal;
        Runs said{ui::words(tables::island(value), ink)};
        if (const QString often = tables::joinedFrequencies(m_session.words, chart.text(chart.columns.detail[row]));
            clinical::isMedication(chart.columns.kind[row]) && !often.isEmpty())
            said.push_back(ui::words(often, tokens().text2)); // a dose is told whole or not at all
        Runs from;
        addBadges(from, tables::badges(chart, chart.columns.sources[row]));
        const QColor ground = disputed ? tokens().disputedGround : QColor();
        table->setCell(i, 0, name, ground);
        table->setCell(i, 1, said, ground);
        table->setCell(i, 2,
                       {ui::words(tables::shownDate(tables::text(chart.text(chart.columns.date[row])).left(10),
                                                    m_session.locale()),
                                  tokens().text2)},
                       ground);
        table->setCell(i, 3, from, ground);
        table->setCellId(i, tables::text(chart.text(chart.columns.id[row])));
    }
    table->fitWidth(0, 1);
    table->fitHeight(shown);
    connect(table, &QTableWidget::cellClicked, this,
            [this, table](int row) { Q_EMIT m_session.itemShown(table->idOf(row)); });
    connect(table, &QTableWidget::cellActivated, this,
            [this, table](int row) { Q_EMIT m_session.itemShown(table->idOf(row)); });
    lines->addWidget(table);
    return box;
}

} // namespace anamnesis::ui
