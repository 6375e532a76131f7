// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/ui/FakePort.h"
#include "tests/ui/Stage.h"
#include "ui/common/Button.h"
#include "ui/common/ItemPanel.h"
#include "ui/common/ProvenanceView.h"
#include "ui/common/RunsTable.h"
#include "ui/discrepancies/DiscrepanciesScreen.h"
#include "ui/documents/DocumentsScreen.h"
#include "ui/shell/ChartView.h"
#include "ui/shell/FirstRun.h"
#include "ui/shell/LockScreen.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Palette.h"
#include "ui/shell/Pictures.h"
#include "ui/shell/SearchBox.h"
#include "ui/timeline/Ribbon.h"
#include "ui/timeline/TimelineScreen.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace anamnesis;
using namespace anamnesis::ui;
using anamnesis::testing::Stage;

class WindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { testing::fixFonts(12); }

    void aDisputedDoseShowsBothSidesInRowTooltipAndCopy() {
        Stage stage;
        QTableView& table = stage.window->chart().timeline().table();
        const int row = stage.rowOf("Carvedilol", true);
        QVERIFY(row >= 0);
        using T = tables::ItemTable;
        const auto text = [&](int column, int role) { return table.model()->index(row, column).data(role).toString(); };
        for (const QString& shown :
             {text(T::Value, Qt::DisplayRole), text(T::Value, Qt::ToolTipRole), text(T::Title, tables::CopyRole)}) {
            QVERIFY2(shown.contains("6.25") && shown.contains("3.125"), qPrintable(shown));
        }
        table.selectRow(row);
        stage.window->chart().timeline().copySelection();
        QVERIFY(QApplication::clipboard()->text().contains("6.25") &&
                QApplication::clipboard()->text().contains("3.125"));
    }

    void selectingAnItemShowsItsMembersAndBytes() {
        Stage stage;
        stage.window->chart().timeline().table().selectRow(stage.rowOf("Carvedilol", true));
        QVERIFY(settle(*stage.window));
        QVERIFY(stage.window->chart().panel().isVisible());
        const auto* raw = stage.window->chart().panel().findChild<RawView*>();
        QVERIFY(raw);
        QCOMPARE(raw->extraSelections().size(), 1);
        QVERIFY(raw->extraSelections().front().cursor.selectedText().contains("6.25"));
    }

    void facetsAndBrushNarrowTheTable() {
        Stage stage;
        TimelineScreen& timeline = stage.window->chart().timeline();
        const int all = timeline.table().model()->rowCount();
        for (Button* button : timeline.findChildren<Button*>())
            if (button->accessibleName().startsWith("Only what sources dispute"))
                QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(timeline.table().model()->rowCount(), 5);
        for (Button* button : timeline.findChildren<Button*>())
            if (button->accessibleName().startsWith("Only what sources dispute"))
                QTest::mouseClick(button, Qt::LeftButton);
        Ribbon& ribbon = timeline.ribbon();
        const TimeAxis axis = ribbon.axis();
        const QPoint from(axis.left + axis.width - 60, 60), to(axis.left + axis.width - 10, 60);
        QTest::mousePress(&ribbon, Qt::LeftButton, {}, from);
        QTest::mouseMove(&ribbon, to);
        QMouseEvent move(QEvent::MouseMove, to, ribbon.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(&ribbon, &move);
        QTest::mouseRelease(&ribbon, Qt::LeftButton, {}, to);
        QVERIFY(ribbon.brush().has_value());
        const int some = timeline.table().model()->rowCount();
        QVERIFY(some > 0 && some < all);
        QTest::keyClick(&ribbon, Qt::Key_Escape);
        QCOMPARE(timeline.table().model()->rowCount(), all);
    }

    void whatIsHiddenIsCountedAndComesBack() {
        Stage stage;
        TimelineScreen& timeline = stage.window->chart().timeline();
        const int all = timeline.table().model()->rowCount();
        const auto counter = [&] {
            for (const Button* button : timeline.findChildren<Button*>())
                if (button->isVisible() && button->text() == QLatin1String("Hidden: 1"))
                    return true;
            return false;
        };
        QVERIFY(!counter());
        timeline.table().selectRow(stage.rowOf("Carvedilol", true));
        QVERIFY(settle(*stage.window));
        ItemPanel& panel = stage.window->chart().panel();
        const QString id = panel.itemId();
        const auto inHiding = [&](const char* name) {
            for (Button* button : panel.findChild<QWidget*>("hiding")->findChildren<Button*>())
                if (button->text() == QLatin1String(name))
                    return button;
            return static_cast<Button*>(nullptr);
        };
        QVERIFY(!inHiding("Hide")->isEnabled()); // not without a reason
        panel.findChild<QWidget*>("hiding")->findChild<QLineEdit*>()->setText("written for another patient");
        QTest::mouseClick(inHiding("Hide"), Qt::LeftButton);
        QVERIFY(settle(*stage.window));
        QCOMPARE(stage.port.lastReason, std::string("written for another patient"));
        QCOMPARE(timeline.table().model()->rowCount(), all - 1);
        QVERIFY(counter());
        panel.show(id); // as from the list of hidden ones, or from a search
        QVERIFY(settle(*stage.window));
        QTest::mouseClick(inHiding("Show again"), Qt::LeftButton);
        QVERIFY(settle(*stage.window));
        QCOMPARE(timeline.table().model()->rowCount(), all);
        QVERIFY(!counter());
    }

    void searchFindsAndOpens() {
        Stage stage;
        QTest::keyClick(stage.window.get(), Qt::Key_F, Qt::ControlModifier);
        SearchBox& box = stage.window->chart().searchBox();
        box.setText("Carvedilol");
        QTest::keyClick(&box, Qt::Key_Return);
        QVERIFY(settle(*stage.window));
        QVERIFY(box.hits()->isVisible());
        QTest::keyClick(&box, Qt::Key_Return);
        QVERIFY(settle(*stage.window));
        QVERIFY(stage.window->chart().panel().isVisible());
    }

    void thePaletteGoesPlaces() {
        Stage stage;
        stage.window->openPalette();
        auto* field = stage.window->palettePanel().findChild<QLineEdit*>();
        QVERIFY(field);
        QTest::keyClicks(field, "Documents");
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(stage.window->chart().tabs().currentIndex(), static_cast<int>(ChartView::Documents));
    }

    void aRulingNeedsAChoiceAndAReason() {
        Stage stage;
        stage.window->chart().setTab(ChartView::Discrepancies);
        QVERIFY(settle(*stage.window));
        auto* screen = stage.window->chart().findChild<DiscrepanciesScreen*>();
        Button *rule = nullptr, *prefer = nullptr;
        for (Button* button : screen->findChildren<Button*>()) {
            if (button->text().startsWith("Rule"))
                rule = button;
            if (button->text().startsWith("Prefer") && button->isVisible() && !prefer)
                prefer = button;
        }
        QVERIFY(rule && prefer);
        QVERIFY(!rule->isEnabled());
        QTest::mouseClick(prefer, Qt::LeftButton);
        QVERIFY(!rule->isEnabled());
        for (QLineEdit* field : screen->findChildren<QLineEdit*>())
            if (field->accessibleName() == "Reason for the ruling")
                QTest::keyClicks(field, "Raised at the visit");
        QVERIFY(rule->isEnabled());
        QTest::mouseClick(rule, Qt::LeftButton);
        QVERIFY(settle(*stage.window));
        QCOMPARE(stage.port.rulingsMade.load(), 1);
        QCOMPARE(stage.port.lastReason, std::string("Raised at the visit"));
        stage.window->session().undo();
        QVERIFY(settle(*stage.window));
        QCOMPARE(stage.port.rulingsMade.load(), 0);
    }

    void theReaderFetchesNothing() {
        Stage stage;
        stage.window->chart().setTab(ChartView::Documents);
        QVERIFY(settle(*stage.window));
        auto* reader = stage.window->chart().findChild<Reader*>();
        QVERIFY(reader->toPlainText().contains("Carvedilol"));
        QVERIFY(
            !reader->document()->resource(QTextDocument::ImageResource, QUrl("http://127.0.0.1/pixel.png")).isValid());
    }

    void refreshRunsOnceAndEnds() {
        Stage stage;
        QTest::keyClick(stage.window.get(), Qt::Key_F5);
        QVERIFY(settle(*stage.window));
        QCOMPARE(stage.port.syncs.load(), 1);
        QVERIFY(!stage.window->session().syncing());
    }

    void lockingLeavesNothingOnTheScreen() {
        Stage stage;
        stage.window->session().setOpen(false);
        stage.port.lock();
        QVERIFY(settle(*stage.window));
        QVERIFY(!stage.window->session().chart());
        for (const auto* label : stage.window->findChildren<InlineLabel*>())
            if (label->isVisible())
                QVERIFY(!spoken(label->runs()).contains("HALVORSEN"));
        auto* lock = stage.window->findChild<LockScreen*>();
        QVERIFY(lock->isVisible());
        for (QLineEdit* field : lock->findChildren<QLineEdit*>())
            if (field->echoMode() == QLineEdit::Password) {
                QTest::keyClicks(field, "wrong");
                QTest::keyClick(field, Qt::Key_Return);
                QVERIFY(settle(*stage.window));
                QVERIFY(lock->isVisible());
                QTest::keyClicks(field, "harbour velvet ninety tomato");
                QTest::keyClick(field, Qt::Key_Return);
            }
        QVERIFY(settle(*stage.window));
        QVERIFY(stage.window->session().chart());
    }

    void nothingIsWrittenBeforeTheButton() {
        Stage stage(false);
        FirstRun* page = stage.window->firstRun();
        QVERIFY(page->isVisible());
        Button* create = nullptr;
        for (Button* button : page->findChildren<Button*>())
            if (button->text() == "Create vault")
                create = button;
        QVERIFY(create && !create->isEnabled());
        page->fillIn("short");
        QVERIFY(!create->isEnabled());
        page->fillIn("harbour velvet ninety tomato");
        QVERIFY(create->isEnabled());
        QVERIFY(!stage.port.isOpen());
        QTest::mouseClick(create, Qt::LeftButton);
        QVERIFY(settle(*stage.window));
        QVERIFY(stage.port.isOpen());
        QVERIFY(!create->isEnabled()); // until the recovery code is kept
    }
};

ANAMNESIS_TEST(WindowTest);
#include "WindowTest.moc"
