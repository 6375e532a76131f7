// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Pictures.h"
#include "ui/identity/IdentityScreen.h"

#include "ui/shell/ChartView.h"
#include "ui/shell/FirstRun.h"
#include "ui/shell/MainWindow.h"
#include "ui/sources/SourcesScreen.h"
#include "ui/timeline/TimelineScreen.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QTableView>
#include <QTimer>

#include <array>

namespace anamnesis::ui {

bool settle(MainWindow& window, int most) {
    QEventLoop loop;
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &loop, &QEventLoop::quit);
    QObject::connect(&window.session().tasks, &Tasks::idle, &loop, &QEventLoop::quit);
    timer.start(most);
    // An answer may ask the next question; what is posted is delivered until both are quiet.
    for (int quiet = 0; quiet < 3;) {
        if (window.session().tasks.pending() > 0) {
            loop.exec();
            if (!timer.isActive())
                return false;
            quiet = 0;
            continue;
        }
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTimer::singleShot(0, &loop, &QEventLoop::quit);
        loop.exec();
        ++quiet;
    }
    return true;
}

std::vector<std::filesystem::path> takePictures(MainWindow& window, const std::filesystem::path& folder,
                                                Scheme scheme) {
    std::vector<std::filesystem::path> files;
    QDir().mkpath(QString::fromStdString(folder.string()));
    window.resize(1280, 800);
    window.setScheme(scheme);
    window.show();
    settle(window);
    const auto take = [&](const char* name) {
        settle(window);
        const std::filesystem::path file =
            folder / (std::string(name) + (scheme == Scheme::Light ? "-light.png" : "-dark.png"));
        if (window.grab().save(QString::fromStdString(file.string())))
            files.push_back(file);
    };
    if (!window.session().isOpen()) {
        window.showFirstRun();
        window.firstRun()->fillIn(QStringLiteral("harbour velvet ninety tomato"));
        take("firstrun");
        window.showLock();
        take("lock");
        return files;
    }
    window.go(Place::Chart);
    window.chart().setTab(ChartView::Timeline);
    settle(window);
    // The first disputed item is the one that says most.
    if (const auto& chart = window.session().chart()) {
        std::size_t row = 0;
        while (row < chart->size() && (chart->columns.flags[row] & timeline::Disputed) == 0)
            ++row;
        if (row < chart->size())
            window.chart().showItem(QString::fromStdString(std::string(chart->text(chart->columns.id[row]))));
    }
    take("timeline");
    const std::array<std::pair<ChartView::Tab, const char*>, 5> tabs{{{ChartView::Summary, "summary"},
                                                                      {ChartView::Results, "results"},
                                                                      {ChartView::Medicines, "medicines"},
                                                                      {ChartView::Documents, "documents"},
                                                                      {ChartView::Discrepancies, "discrepancies"}}};
    for (const auto& [tab, name] : tabs) {
        window.chart().setTab(tab);
        take(name);
    }
    window.go(Place::Identity);
    take("identity");
    window.identity().showGraph(true);
    take("identity-graph");
    window.identity().showGraph(false);
    window.identity().showPart(IdentityScreen::Part::Others);
    take("identity-shared");
    window.identity().showPart(IdentityScreen::Part::Own);
    window.go(Place::Sources);
    settle(window);
    QTableView& ledger = window.sources().ledger();
    for (int at = 0; ledger.model() && at < ledger.model()->rowCount() * ledger.model()->columnCount(); ++at) {
        const QModelIndex cell =
            ledger.model()->index(at / ledger.model()->columnCount(), at % ledger.model()->columnCount());
        if (cell.data(tables::OutcomeRole).toString() == QLatin1String("P")) {
            ledger.setCurrentIndex(cell);
            break;
        }
    }
    take("sources");
    window.go(Place::Vault);
    take("vault");
    window.go(Place::Chart);
    window.chart().setTab(ChartView::Timeline);
    return files;
}

} // namespace anamnesis::ui
