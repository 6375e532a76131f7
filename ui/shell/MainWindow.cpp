// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "ui/common/ItemPanel.h"
#include "ui/common/Style.h"
#include "ui/identity/IdentityScreen.h"
#include "ui/results/ResultsScreen.h"
#include "ui/shell/AddPatient.h"
#include "ui/shell/ChartView.h"
#include "ui/shell/FirstRun.h"
#include "ui/shell/Help.h"
#include "ui/shell/LockScreen.h"
#include "ui/shell/Palette.h"
#include "ui/shell/SearchBox.h"
#include "ui/sources/SourcesScreen.h"
#include "ui/timeline/TimelineScreen.h"
#include "ui/vault/VaultScreen.h"

#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QLibraryInfo>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QTimer>
#include <QTranslator>

#include <initializer_list>

namespace anamnesis::ui {
namespace {

enum Top { FirstRunPage, LockPage, WorkPage };

} // namespace

MainWindow::MainWindow(review::Port& port, WindowOptions options)
    : m_options(std::move(options)), m_session(port, m_options.language) {
    setObjectName(QStringLiteral("anamnesis"));
    setWindowTitle(QStringLiteral("Anamnesis"));
    setMinimumSize(1120, 700);
    resize(1280, 800);
    connect(&m_session, &Session::openChanged, this, &MainWindow::opened);
    connect(&m_session, &Session::problem, this, [this](const QString& sentence) { say(sentence, true); });
    connect(&m_session, &Session::note, this, [this](const QString& sentence) { say(sentence, false); });
    connect(&m_session, &Session::itemShown, this, [this](const QString& id) {
        go(Place::Chart);
        m_chart->showItem(id);
    });
    connect(&m_session, &Session::discrepancyShown, this, [this](const QString& id) {
        go(Place::Chart);
        m_chart->showDiscrepancy(id);
    });
    connect(&m_session, &Session::ledgerShown, this, [this] { go(Place::Sources); });
    qApp->installEventFilter(this);
    setLanguage(m_options.language);
    if (port.isOpen())
        m_session.setOpen(true);
    else if (m_options.vaultExists)
        showLock();
    else
        showFirstRun();
}

MainWindow::~MainWindow() {
    qApp->removeEventFilter(this);
    m_session.cancel();
    // Screens hold the session; they go first, or a last hide event would reach them without it.
    hide();
    for (QDialog* dialog : findChildren<QDialog*>())
        delete dialog;
    delete takeCentralWidget();
    delete m_palette;
}

void MainWindow::setLanguage(const QString& language) {
    m_options.language = language;
    m_session.setLanguage(language);
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
    // Qt's own menus and dialogs, where its translations are installed; ours come later and so win.
    const QString ofQt = QStringLiteral("qtbase");
    delete findChild<QTranslator*>(ofQt);
    auto* qt = new QTranslator(this);
    qt->setObjectName(ofQt);
    if (qt->load(ofQt + QLatin1Char('_') + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    m_translator = std::make_unique<QTranslator>();
    if (m_translator->load(words::translationFile(language)))
        QCoreApplication::installTranslator(m_translator.get());
    QApplication::setLayoutDirection(m_session.locale().textDirection());
    build();
}

void MainWindow::build() {
    const bool locked = m_top && m_top->currentIndex() == LockPage,
               guide = m_top && m_top->currentIndex() == FirstRunPage;
    m_top = new QStackedWidget(this);
    m_firstRun = new FirstRun(m_session, QString::fromStdString(m_options.folder.string()),
                              static_cast<bool>(m_options.openDemo), m_top);
    m_lock = new LockScreen(m_session, m_top);
    auto* work = new QWidget(m_top);
    auto* sides = row(work, {}, 0);
    m_rail = new Rail(m_session, work);
    sides->addWidget(m_rail);
    m_places = new QStackedWidget(work);
    m_chart = new ChartView(m_session, m_places);
    m_identity = new IdentityScreen(m_session, m_places);
    m_sources = new SourcesScreen(m_session, m_places);
    m_vault = new VaultScreen(m_session, m_places);
    for (QWidget* place : std::initializer_list<QWidget*>{m_chart, m_identity, m_sources, m_vault})
        m_places->addWidget(place);
    sides->addWidget(m_places, 1);
    for (QWidget* page : std::initializer_list<QWidget*>{m_firstRun, m_lock, work})
        m_top->addWidget(page);
    setCentralWidget(m_top);
    m_palette = new Palette(m_session, this);
    makeMenus();
    makeStatus();
    connect(m_top, &QStackedWidget::currentChanged, this,
            [this](int page) { statusBar()->setVisible(page == WorkPage); });
    connect(m_rail, &Rail::chosen, this, &MainWindow::go);
    connect(m_rail, &Rail::personAsked, this, &MainWindow::addPatient);
    connect(m_chart, &ChartView::identityAsked, this, [this] { go(Place::Identity); });
    connect(m_firstRun, &FirstRun::existingAsked, this, &MainWindow::showLock);
    connect(m_firstRun, &FirstRun::languageChosen, this,
            [this](const QString& tag) { QTimer::singleShot(0, this, [this, tag] { setLanguage(tag); }); });
    connect(m_firstRun, &FirstRun::done, this, [this](const QString& folder, FirstRun::Next next) {
        m_options.folder = folder.toStdString();
        m_options.vaultExists = true;
        m_session.setOpen(true);
        if (next == FirstRun::Next::Source) {
            go(Place::Sources);
            m_sources->addSource();
        } else if (next == FirstRun::Next::Import) {
            importFiles();
        } else if (m_options.openDemo) {
            m_options.openDemo();
        }
    });
    connect(m_lock, &LockScreen::opened, this, [this](const QString& folder) {
        m_options.folder = folder.toStdString();
        m_session.setOpen(true);
    });
    connect(m_lock, &LockScreen::newVaultAsked, this, &MainWindow::showFirstRun);
    m_top->setCurrentIndex(m_session.isOpen() ? WorkPage : locked ? LockPage : guide ? FirstRunPage : WorkPage);
    statusBar()->setVisible(m_top->currentIndex() == WorkPage);
}

void MainWindow::opened(bool open) {
    if (open)
        m_top->setCurrentIndex(WorkPage);
    else
        showLock();
    if (open)
        go(Place::Chart);
}

void MainWindow::showFirstRun() {
    m_top->setCurrentIndex(FirstRunPage);
}

void MainWindow::showLock() {
    m_lock->setFolder(QString::fromStdString(m_options.folder.string()));
    m_top->setCurrentIndex(LockPage);
}

void MainWindow::lock() {
    m_session.setOpen(false);
    m_session.tasks.run(
        this,
        [&port = m_session.port] {
            port.lock();
            return true;
        },
        [](bool) {});
}

void MainWindow::go(Place place) {
    switch (place) {
    case Place::Chart:
        m_places->setCurrentWidget(m_chart);
        break;
    case Place::Safety:
        m_places->setCurrentWidget(m_chart);
        m_chart->setTab(ChartView::Discrepancies);
        break;
    case Place::Identity:
        m_places->setCurrentWidget(m_identity);
        m_identity->refresh();
        break;
    case Place::Incomplete:
    case Place::Sources:
        m_places->setCurrentWidget(m_sources);
        m_sources->refresh();
        break;
    case Place::Vault:
        m_places->setCurrentWidget(m_vault);
        m_vault->refresh();
        break;
    case Place::Import:
        importFiles();
        return;
    }
    m_rail->setPlace(place);
}

void MainWindow::importFiles() {
    auto* dialog = new QFileDialog(this, tr("Import files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& chosen) {
        std::vector<std::filesystem::path> files;
        for (const QString& file : chosen)
            files.emplace_back(file.toStdString());
        m_session.import(files, std::string());
    });
    dialog->open();
}

void MainWindow::addPatient() {
    auto* form = new AddPatient(m_session, this);
    form->open();
}

void MainWindow::copy() {
    if (m_places->currentWidget() != m_chart)
        return;
    if (m_chart->tabs().currentIndex() == ChartView::Results)
        static_cast<ResultsScreen*>(m_chart->page())->copySelection();
    else
        m_chart->timeline().copySelection();
}

void MainWindow::setScheme(Scheme scheme) {
    applyScheme(scheme);
    build(); // runs carry their colours
    if (m_session.isOpen())
        Q_EMIT m_session.workspaceChanged();
}

void MainWindow::openPalette() {
    m_palette->open(m_actions);
}

void MainWindow::showHelp() {
    auto* help = new Help(this);
    help->open();
}

bool MainWindow::singleKey(int key) {
    if (m_places->currentWidget() != m_chart || !m_session.chart())
        return false;
    switch (key) {
    case Qt::Key_P:
        m_chart->showItem(m_chart->panel().itemId());
        m_chart->panel().setFocus();
        return true;
    case Qt::Key_G:
        m_chart->setTab(ChartView::Timeline);
        m_chart->timeline().goToDate();
        return true;
    case Qt::Key_N:
        m_chart->setTab(ChartView::Timeline);
        m_chart->timeline().selectNextNew();
        return true;
    default:
        return false;
    }
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    // Single letters act outside text fields only, before a table's type-ahead takes them.
    if (event->type() == QEvent::KeyPress && m_options.singleKeys && m_top && m_top->currentIndex() == WorkPage) {
        const auto* press = static_cast<QKeyEvent*>(event);
        auto* widget = qobject_cast<QWidget*>(watched);
        const bool typing =
            qobject_cast<QLineEdit*>(watched) ||
            (qobject_cast<QPlainTextEdit*>(watched) && !qobject_cast<QPlainTextEdit*>(watched)->isReadOnly());
        if (widget && widget->window() == this && widget == QApplication::focusWidget() && !typing &&
            press->modifiers() == Qt::NoModifier && singleKey(press->key()))
            return true;
    }
    return QMainWindow::eventFilter(watched, event);
}

std::unique_ptr<QMainWindow> makeWindow(review::Port& port, WindowOptions options) {
    QApplication::setStyle(new Style(QStringLiteral("Fusion")));
    using Theme = WindowOptions::Theme;
    applyScheme(options.theme == Theme::System ? systemScheme()
                : options.theme == Theme::Dark ? Scheme::Dark
                                               : Scheme::Light);
    return std::make_unique<MainWindow>(port, std::move(options));
}

} // namespace anamnesis::ui
