// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ChartView.h"

#include "ui/common/Button.h"
#include "ui/common/ItemPanel.h"
#include "ui/discrepancies/DiscrepanciesScreen.h"
#include "ui/documents/DocumentsScreen.h"
#include "ui/medications/MedicinesScreen.h"
#include "ui/results/ResultsScreen.h"
#include "ui/shell/Banner.h"
#include "ui/shell/CompletenessStrip.h"
#include "ui/shell/ProgressRow.h"
#include "ui/shell/SearchBox.h"
#include "ui/summary/SummaryScreen.h"
#include "ui/timeline/TimelineScreen.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace anamnesis::ui {

ChartView::ChartView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_banner(new Banner(session, this)), m_tabs(new QTabBar(this)),
      m_pages(new QStackedWidget), m_split(new QSplitter(Qt::Horizontal)), m_panel(new ItemPanel(session, nullptr)),
      m_summary(new SummaryScreen(session, nullptr)), m_timeline(new TimelineScreen(session, nullptr)),
      m_results(new ResultsScreen(session, nullptr)), m_medicines(new MedicinesScreen(session, nullptr)),
      m_documents(new DocumentsScreen(session, nullptr)), m_discrepancies(new DiscrepanciesScreen(session, nullptr)),
      m_search(new SearchBox(session, this)) {
    auto* lines = column(this);
    lines->addWidget(m_banner);
    lines->addWidget(new CompletenessStrip(session, this));
    lines->addWidget(new ProgressRow(session, this));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Screens of the chart"));
    for (QWidget* screen :
         std::initializer_list<QWidget*>{m_summary, m_timeline, m_results, m_medicines, m_documents, m_discrepancies}) {
        m_tabs->addTab(QString());
        m_pages->addWidget(screen);
    }
    auto* corner = new Ground(Ground::Tone::Window, Ground::Bottom, this);
    auto* line = row(corner, {0, 0, 8, 0});
    line->addWidget(m_tabs, 0, Qt::AlignBottom);
    line->addStretch(1);
    line->addWidget(m_search);
    auto* refresh = new Button(tr("Refresh"), corner);
    refresh->setIconName(QStringLiteral("refresh"));
    refresh->setToolTip(tr("Ask every source again (F5)"));
    connect(refresh, &Button::clicked, this, [this] { m_session.refresh(); });
    connect(&session, &Session::progressed, refresh, [refresh] { refresh->setEnabled(false); });
    connect(&session, &Session::syncEnded, refresh, [refresh] { refresh->setEnabled(true); });
    line->addWidget(refresh);
    lines->addWidget(corner);
    m_split->addWidget(m_pages);
    m_split->addWidget(m_panel);
    m_split->setStretchFactor(0, 1);
    m_split->setCollapsible(0, false);
    m_split->setSizes({760, 336});
    m_panel->hide();
    lines->addWidget(m_split, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &ChartView::tabChanged);
    connect(m_panel, &ItemPanel::closed, this, &ChartView::closePanel);
    connect(m_banner, &Banner::identityAsked, this, &ChartView::identityAsked);
    connect(&session, &Session::chartChanged, this, [this] {
        nameTabs();
        closePanel();
        if (m_tabs->currentIndex() == Discrepancies)
            m_session.readyToRule();
    });
    nameTabs();
    m_tabs->setCurrentIndex(Timeline);
}

void ChartView::nameTabs() {
    const std::array<QString, 6> names{tr("Summary"),   tr("Timeline"),  tr("Results"),
                                       tr("Medicines"), tr("Documents"), tr("Discrepancies")};
    for (int i = 0; i < static_cast<int>(names.size()); ++i)
        m_tabs->setTabText(i, names[static_cast<std::size_t>(i)]);
    if (const auto& chart = m_session.chart()) {
        const auto open = std::count_if(chart->discrepancies.begin(), chart->discrepancies.end(),
                                        [](const timeline::Discrepancy& one) {
                                            return one.state == timeline::DiscrepancyState::Open &&
                                                   one.severity <= timeline::DiscrepancySeverity::Clinical;
                                        });
        if (open > 0)
            m_tabs->setTabText(Discrepancies, names[Discrepancies] + QStringLiteral("  ") + QString::number(open));
    }
}

void ChartView::setTab(Tab tab) {
    m_tabs->setCurrentIndex(tab);
}

QWidget* ChartView::page() const {
    return m_pages->currentWidget();
}

void ChartView::tabChanged(int index) {
    m_pages->setCurrentIndex(index);
    m_banner->setForm(index == Timeline || index == Medicines || index == Summary ? Banner::Form::Full
                                                                                  : Banner::Form::Compact);
    m_panel->setVisible(index == Timeline && !m_panel->itemId().isEmpty());
    if (index == Discrepancies)
        m_session.readyToRule();
}

void ChartView::showItem(const QString& itemId) {
    if (itemId.isEmpty())
        return;
    const bool here =
        m_tabs->currentIndex() == Timeline || m_tabs->currentIndex() == Summary || m_tabs->currentIndex() == Medicines;
    if (!here && m_tabs->currentIndex() != Results)
        m_tabs->setCurrentIndex(Timeline);
    if (m_panel->itemId() == itemId && m_panel->isVisible())
        return;
    m_panel->show(itemId);
    m_panel->QWidget::setVisible(true);
    m_timeline->select(itemId);
}

void ChartView::showDiscrepancy(const QString& discrepancyId) {
    m_tabs->setCurrentIndex(Discrepancies);
    m_discrepancies->select(discrepancyId);
}

void ChartView::closePanel() {
    m_panel->QWidget::setVisible(false);
}

} // namespace anamnesis::ui
