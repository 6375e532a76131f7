// SPDX-License-Identifier: GPL-3.0-or-later
// Frame: menus, rail, places, status bar. A change of language builds the content anew.
#pragma once

#include "ui/common/Session.h"
#include "ui/common/Theme.h"
#include "ui/shell/Rail.h"
#include "ui/shell/Window.h"

#include <QMainWindow>

QT_BEGIN_NAMESPACE
class QStackedWidget;
class QTranslator;
QT_END_NAMESPACE

namespace anamnesis::ui {

class ChartView;
class FirstRun;
class IdentityScreen;
class LockScreen;
class Palette;
class SourcesScreen;
class VaultScreen;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(review::Port& port, WindowOptions options);
    ~MainWindow() override;

    [[nodiscard]] Session& session() { return m_session; }
    [[nodiscard]] ChartView& chart() { return *m_chart; }
    [[nodiscard]] SourcesScreen& sources() { return *m_sources; }
    [[nodiscard]] IdentityScreen& identity() { return *m_identity; }
    [[nodiscard]] Palette& palettePanel() { return *m_palette; }
    void go(Place place);
    void showFirstRun();
    void showLock();
    void setScheme(Scheme scheme);
    void setLanguage(const QString& language);
    void showHelp();
    void openPalette();
    [[nodiscard]] FirstRun* firstRun() const { return m_firstRun; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void makeMenus();
    void makeStatus();
    QAction* add(QMenu* menu, const QString& text, const QKeySequence& keys, std::function<void()> act);
    void opened(bool open);
    void lock();
    void importFiles();
    void addPatient();
    void say(const QString& sentence, bool problem);
    void copy();
    [[nodiscard]] bool singleKey(int key);

    WindowOptions m_options;
    Session m_session;
    std::unique_ptr<QTranslator> m_translator;
    QStackedWidget* m_top = nullptr;
    QStackedWidget* m_places = nullptr;
    Rail* m_rail = nullptr;
    ChartView* m_chart = nullptr;
    IdentityScreen* m_identity = nullptr;
    SourcesScreen* m_sources = nullptr;
    VaultScreen* m_vault = nullptr;
    FirstRun* m_firstRun = nullptr;
    LockScreen* m_lock = nullptr;
    Palette* m_palette = nullptr;
    InlineLabel* m_state = nullptr;
    InlineLabel* m_counts = nullptr;
    InlineLabel* m_message = nullptr;
    QList<QAction*> m_actions;
};

} // namespace anamnesis::ui
