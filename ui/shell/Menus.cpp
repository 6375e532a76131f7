// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ItemPanel.h"
#include "ui/identity/IdentityScreen.h"
#include "ui/identity/SharePanel.h"
#include "ui/shell/ChartView.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/SearchBox.h"
#include "ui/sources/SourcesScreen.h"

#include <QMenuBar>
#include <QStatusBar>
#include <QTimer>

#include <algorithm>
#include <array>

namespace anamnesis::ui {

QAction* MainWindow::add(QMenu* menu, const QString& text, const QKeySequence& keys, std::function<void()> act) {
    QAction* action = menu->addAction(text);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, std::move(act));
    m_actions << action;
    return action;
}

void MainWindow::makeMenus() {
    menuBar()->clear();
    m_actions.clear();
    QMenu* file = menuBar()->addMenu(tr("&File"));
    add(file, tr("Import files…"), QKeySequence(QStringLiteral("Ctrl+I")), [this] { go(Place::Import); });
    add(file, tr("Import what another place holds of who is who…"), {}, [this] {
        go(Place::Identity);
        m_identity->showPart(IdentityScreen::Part::Others);
        m_identity->sharing().askForFile();
    });
    add(file, tr("Export our decisions of who is who…"), {}, [this] {
        go(Place::Identity);
        m_identity->showPart(IdentityScreen::Part::Others);
        m_identity->sharing().askForExport();
    });
    add(file, tr("Add source…"), {}, [this] {
        go(Place::Sources);
        m_sources->addSource();
    });
    add(file, tr("Lock"), QKeySequence(QStringLiteral("Ctrl+Shift+L")), [this] { lock(); });
    add(file, tr("Quit"), QKeySequence::Quit, [this] { close(); });
    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    add(edit, tr("Undo the last ruling"), QKeySequence::Undo, [this] { m_session.undo(); });
    add(edit, tr("Copy with units and sources"), QKeySequence::Copy, [this] { copy(); });
    add(edit, tr("Search this chart"), QKeySequence::Find, [this] {
        go(Place::Chart);
        m_chart->searchBox().setFocus();
        m_chart->searchBox().selectAll();
    });
    QMenu* view = menuBar()->addMenu(tr("&View"));
    add(view, tr("Light"), {}, [this] { QTimer::singleShot(0, this, [this] { setScheme(Scheme::Light); }); });
    add(view, tr("Dark"), {}, [this] { QTimer::singleShot(0, this, [this] { setScheme(Scheme::Dark); }); });
    QMenu* languages = view->addMenu(tr("Language"));
    for (const QString& tag : words::Words::languages()) {
        const QString name = words::ownName(tag);
        add(languages, name, {}, [this, tag] {
            QTimer::singleShot(0, this, [this, tag] {
                setLanguage(tag);
                if (m_session.isOpen())
                    Q_EMIT m_session.workspaceChanged();
            });
        })->setCheckable(true);
        m_actions.back()->setChecked(tag == m_session.words.language());
    }
    add(view, tr("Single-letter keys"), {}, [this] {
        m_options.singleKeys = !m_options.singleKeys;
    })->setCheckable(true);
    m_actions.back()->setChecked(m_options.singleKeys);
    QMenu* chart = menuBar()->addMenu(tr("&Chart"));
    add(chart, tr("Add a patient"), QKeySequence::New, [this] { addPatient(); });
    add(chart, tr("Refresh"), QKeySequence::Refresh, [this] { m_session.refresh(); });
    add(chart, tr("Mark all as seen"), {}, [this] {
        if (const auto& open = m_session.chart())
            m_session.tasks.run(
                this, [&port = m_session.port, person = open->person] { return port.markSeen(person); },
                [this](Result<void> seen) {
                    if (seen)
                        m_session.reload();
                    else
                        say(m_session.say(seen.error()), true);
                });
    });
    QMenu* places = menuBar()->addMenu(tr("&Go"));
    const std::array<QString, 6> tabs{tr("Summary"),   tr("Timeline"),  tr("Results"),
                                      tr("Medicines"), tr("Documents"), tr("Discrepancies")};
    for (int i = 0; i < static_cast<int>(tabs.size()); ++i)
        add(places, tabs[static_cast<std::size_t>(i)], QKeySequence(QStringLiteral("Ctrl+%1").arg(i + 1)), [this, i] {
            go(Place::Chart);
            m_chart->setTab(static_cast<ChartView::Tab>(i));
        });
    places->addSeparator();
    add(places, tr("Ledger"), QKeySequence(QStringLiteral("Ctrl+L")), [this] { go(Place::Sources); });
    add(places, tr("Identity review"), {}, [this] { go(Place::Identity); });
    add(places, tr("Sources"), {}, [this] { go(Place::Sources); });
    add(places, tr("Vault and audit"), {}, [this] { go(Place::Vault); });
    add(places, tr("Next pane"), QKeySequence(Qt::Key_F6), [this] { focusNextChild(); });
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    add(help, tr("Keys and marks"), QKeySequence::HelpContents, [this] { showHelp(); });
    add(help, tr("Command palette"), QKeySequence(QStringLiteral("Ctrl+K")), [this] { openPalette(); });
}

void MainWindow::makeStatus() {
    auto* bar = new QStatusBar(this);
    bar->setSizeGripEnabled(false);
    setStatusBar(bar);
    m_state = new InlineLabel(bar);
    m_counts = new InlineLabel(bar);
    m_message = new InlineLabel(bar);
    for (InlineLabel* label : {m_state, m_counts, m_message})
        label->setPadding(6, 2);
    bar->addWidget(m_state);
    bar->addWidget(m_counts);
    bar->addWidget(m_message, 1);
    auto* palette = new InlineLabel(
        {words(tr("Command palette"), tokens().text2, Role::Small), key(QStringLiteral("Ctrl+K"))}, bar);
    auto* undo = new InlineLabel({words(tr("Undo"), tokens().text2, Role::Small), key(QStringLiteral("Ctrl+Z"))}, bar);
    auto* locks = new InlineLabel(
        {iconRun(QStringLiteral("lock"), tokens().text2), words(tr("Lock"), tokens().text2, Role::Small)}, bar);
    palette->setClickable(tr("Command palette"));
    undo->setClickable(tr("Undo the last ruling"));
    locks->setClickable(tr("Lock"));
    connect(palette, &InlineLabel::clicked, this, &MainWindow::openPalette);
    connect(undo, &InlineLabel::clicked, &m_session, &Session::undo);
    connect(locks, &InlineLabel::clicked, this, &MainWindow::lock);
    for (InlineLabel* label : {palette, undo, locks}) {
        label->setPadding(6, 2);
        bar->addPermanentWidget(label);
    }
    const auto fill = [this] {
        const auto& chart = m_session.chart();
        std::optional<Instant> last;
        for (const review::PersonSummary& person : m_session.persons())
            if (chart && person.id == chart->person)
                last = person.lastRefresh;
        Runs runs;
        if (last)
            runs.push_back(words(
                tr("Last refresh %1")
                    .arg(m_session.locale().toString(QDateTime::fromMSecsSinceEpoch(last->time_since_epoch().count()),
                                                     QStringLiteral("d MMM yyyy HH:mm"))),
                tokens().text2, Role::Small));
        else if (chart)
            runs.push_back(words(tr("Not refreshed yet"), tokens().text2, Role::Small));
        m_state->setRuns(runs);
        if (!chart) {
            m_counts->setRuns({});
            return;
        }
        const auto fresh = std::count_if(chart->columns.flags.begin(), chart->columns.flags.end(),
                                         [](std::uint32_t flags) { return (flags & timeline::New) != 0; });
        m_counts->setRuns({words(tr("items: %1, new: %2")
                                     .arg(m_session.locale().toString(static_cast<qulonglong>(chart->size())),
                                          m_session.locale().toString(static_cast<qlonglong>(fresh))),
                                 tokens().text2, Role::Small)});
    };
    connect(&m_session, &Session::chartChanged, bar, fill);
    connect(&m_session, &Session::workspaceChanged, bar, fill);
    fill();
}

void MainWindow::say(const QString& sentence, bool problem) {
    m_message->setRuns({Run{.text = sentence,
                            .color = problem ? tokens().safety : tokens().text2,
                            .role = Role::Small,
                            .semibold = problem,
                            .elides = true}});
    m_message->setToolTip(sentence);
}

} // namespace anamnesis::ui
