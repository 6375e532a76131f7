// SPDX-License-Identifier: GPL-3.0-or-later
// One chart: banner, completeness strip, progress, tabs with search and refresh beside them, and the item's panel.
#pragma once

#include "ui/common/Panels.h"
#include "ui/common/Session.h"

QT_BEGIN_NAMESPACE
class QSplitter;
class QStackedWidget;
class QTabBar;
QT_END_NAMESPACE

namespace anamnesis::ui {

class Banner;
class DiscrepanciesScreen;
class DocumentsScreen;
class ItemPanel;
class MedicinesScreen;
class ResultsScreen;
class SearchBox;
class SummaryScreen;
class TimelineScreen;

class ChartView : public QWidget {
    Q_OBJECT

public:
    enum Tab { Summary, Timeline, Results, Medicines, Documents, Discrepancies };

    ChartView(Session& session, QWidget* parent);
    void setTab(Tab tab);
    [[nodiscard]] QTabBar& tabs() const { return *m_tabs; }
    [[nodiscard]] QWidget* page() const; ///< the screen of the current tab
    [[nodiscard]] TimelineScreen& timeline() const { return *m_timeline; }
    [[nodiscard]] SearchBox& searchBox() const { return *m_search; }
    [[nodiscard]] ItemPanel& panel() const { return *m_panel; }
    void showItem(const QString& itemId);
    void showDiscrepancy(const QString& discrepancyId);
    void closePanel();

Q_SIGNALS:
    void identityAsked();

private:
    void tabChanged(int index);
    void nameTabs();

    Session& m_session;
    Banner* m_banner;
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    QSplitter* m_split;
    ItemPanel* m_panel;
    SummaryScreen* m_summary;
    TimelineScreen* m_timeline;
    ResultsScreen* m_results;
    MedicinesScreen* m_medicines;
    DocumentsScreen* m_documents;
    DiscrepanciesScreen* m_discrepancies;
    SearchBox* m_search;
};

} // namespace anamnesis::ui
