// SPDX-License-Identifier: GPL-3.0-or-later
// Identity review: what other places hold, by mouse and by keyboard; what leaves the vault is said first.
#include "tests/support/TestMain.h"
#include "tests/ui/Stage.h"
#include "ui/common/Button.h"
#include "ui/identity/IdentityScreen.h"
#include "ui/identity/SharePanel.h"
#include "ui/shell/Pictures.h"
#include "ui/shell/Rail.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace anamnesis;
using namespace anamnesis::ui;
using anamnesis::testing::Stage;

namespace {

/// The screen with what others say, driven as a person would.
struct Review {
    explicit Review(bool told = true) {
        stage.port.othersTold = told;
        Q_EMIT stage.window->session().workspaceChanged();
        stage.window->go(Place::Identity);
        stage.window->identity().showPart(IdentityScreen::Part::Others);
        (void)settle(*stage.window);
    }
    [[nodiscard]] IdentityScreen& screen() { return stage.window->identity(); }
    [[nodiscard]] Button* button(const QString& text) {
        for (Button* one : screen().findChildren<Button*>())
            if (one->isVisible() && one->text() == text)
                return one;
        return nullptr;
    }
    [[nodiscard]] QLineEdit* reason() {
        for (QLineEdit* one : screen().findChildren<QLineEdit*>())
            if (one->isVisible())
                return one;
        return nullptr;
    }
    /// Everything that the screen says in labels.
    [[nodiscard]] QString text() {
        QStringList all;
        for (const InlineLabel* label : screen().findChildren<InlineLabel*>())
            if (label->isVisible())
                all << spoken(label->runs());
        return all.join(QLatin1Char('\n'));
    }
    [[nodiscard]] QList<RailItem*> cards() {
        QList<RailItem*> all;
        for (RailItem* card : screen().findChildren<RailItem*>())
            if (card->isVisible())
                all << card;
        return all;
    }
    void choose(int card) {
        QTest::mouseClick(cards().at(card), Qt::LeftButton);
        QVERIFY(settle(*stage.window));
    }
    void press(const QString& text) {
        Button* one = button(text);
        QVERIFY2(one && one->isEnabled(), qPrintable(text));
        QTest::mouseClick(one, Qt::LeftButton);
        QVERIFY(settle(*stage.window));
    }
    /// A path typed into a file dialog, and Return.
    void type(QFileDialog* dialog, const QString& path) {
        auto* field = dialog->findChild<QLineEdit*>();
        QVERIFY(field);
        field->setText(path);
        QMetaObject::invokeMethod(dialog, "accept");
        QVERIFY(settle(*stage.window));
    }
    [[nodiscard]] bool asks() {
        const auto* question = screen().findChildren<QWidget*>(QStringLiteral("objection")).last();
        return question->isVisible();
    }

    Stage stage;
};

QString written(const QTemporaryDir& folder, const char* name, const char* bytes) {
    const QString path = folder.filePath(QLatin1String(name));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return path;
}

} // namespace

class IdentityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { testing::fixFonts(12); }

    void cardsAppearAfterAnImport() {
        Review review(false);
        QVERIFY(review.cards().isEmpty());
        QVERIFY(review.text().contains("Nothing from another place yet"));
        const QTemporaryDir folder;
        const QString file = written(folder, "theirs.json", R"({"resourceType":"Bundle"})");
        review.press("Import what another place holds…");
        auto* dialog = review.screen().findChild<QFileDialog*>();
        QVERIFY(dialog);
        review.type(dialog, file);
        QCOMPARE(review.cards().size(), 3);
        QVERIFY(review.text().contains("new: 1") && review.text().contains("against what we hold: 1"));
        QVERIFY(review.text().contains("Harbour|771")); // what is told of records that are not here is not lost
        QVERIFY(review.button("From others")->accessibleDescription().contains("2"));
        QCOMPARE(review.stage.port.lastDecision, std::string()); // nothing acts on its own
    }

    void aFileThatHoldsNothingIsTold_data() {
        QTest::addColumn<QString>("bytes");
        QTest::addColumn<QString>("told");
        QTest::newRow("no bundle") << "{}" << "Ask the other place for what its patient index";
        QTest::newRow("not there") << "" << "cannot be read. Check that it is there";
    }
    void aFileThatHoldsNothingIsTold() {
        QFETCH(QString, bytes);
        QFETCH(QString, told);
        Review review;
        const QTemporaryDir folder;
        QString file = folder.filePath(QStringLiteral("none.json"));
        if (!bytes.isEmpty())
            file = written(folder, "bad.json", bytes.toUtf8().constData());
        review.screen().sharing().take(file.toStdString());
        QVERIFY(settle(*review.stage.window));
        QVERIFY2(review.text().contains(told), qPrintable(review.text()));
        QCOMPARE(review.cards().size(), 3); // what was there stays
    }

    void oneThatSpeaksAgainstUsIsTold() {
        Review review;
        review.choose(0);
        QCOMPARE(review.cards().front()->accessibleDescription(), QStringLiteral("Against what we hold"));
        QVERIFY(review.text().contains("K. Lindqvist"));
        QVERIFY(review.text().contains("Harbour registry"));
        QVERIFY(review.text().contains("Something speaks strictly against one person"));
        review.choose(2);
        QVERIFY(review.text().contains("A person here decided otherwise."));
        QVERIFY(review.text().contains("seen with her passport"));
    }

    void followingByKeyboard() {
        Review review;
        review.choose(1);
        RailItem* card = review.cards().at(1);
        card->setFocus();
        QTest::keyClick(card, Qt::Key_Space); // the list is filled anew; the keyboard stays in it
        QVERIFY(settle(*review.stage.window));
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(review.cards().at(1)));
        Button* link = review.button("Follow: link");
        QVERIFY(link && !link->isEnabled()); // not without a reason
        review.reason()->setFocus();
        QTest::keyClicks(review.reason(), "asked her");
        QVERIFY(link->isEnabled());
        QTest::keyClick(review.stage.window.get(), Qt::Key_L, Qt::AltModifier);
        QTRY_VERIFY(review.text().contains("A person here decided so.")); // a key presses the button for a moment
        QVERIFY(settle(*review.stage.window));
        QCOMPARE(review.stage.port.lastDecision, std::string("s2 follow"));
        QCOMPARE(review.stage.port.lastReason, std::string("asked her"));
        // The same card says what was done, and how to take it back.
        QVERIFY(review.text().contains("Keep apart takes it back."));
        QVERIFY(!review.button("Follow: link")->isEnabled());
        QTest::keyClicks(review.reason(), "it was her sister");
        QTest::keyClick(review.stage.window.get(), Qt::Key_K, Qt::AltModifier);
        QTRY_VERIFY(review.text().contains("A person here decided otherwise."));
        QVERIFY(settle(*review.stage.window));
        QCOMPARE(review.stage.port.lastDecision, std::string("s2 apart"));
    }

    void underAVetoItIsRefusedUntilConfirmed() {
        Review review;
        review.choose(0);
        QTest::keyClicks(review.reason(), "seen with her passport");
        review.press("Follow: link");
        QVERIFY(review.asks());
        QCOMPARE(review.stage.port.lastDecision, std::string()); // refused so far
        QVERIFY(review.text().contains("Not done yet."));
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(review.button("Cancel")));
        review.press("Cancel");
        QVERIFY(!review.asks());
        QCOMPARE(review.reason()->text(), QStringLiteral("seen with her passport")); // not lost
        review.press("Follow: link");
        review.press("Link all the same");
        QCOMPARE(review.stage.port.lastDecision, std::string("s1 follow"));
        QVERIFY(!review.asks());
    }

    void whatWasDecidedHereIsNotTakenBackUnasked() {
        Review review;
        review.choose(2);
        QTest::keyClicks(review.reason(), "they are two");
        review.press("Follow: keep apart");
        QVERIFY(review.text().contains("A person here decided otherwise. Following takes that decision back."));
        QCOMPARE(review.stage.port.lastDecision, std::string());
        review.press("Keep apart all the same");
        QCOMPARE(review.stage.port.lastDecision, std::string("s3 follow"));
    }

    void ourOwnCardsAskTheSameQuestion() {
        Review review;
        review.screen().showPart(IdentityScreen::Part::Own);
        QVERIFY(settle(*review.stage.window));
        QTest::keyClicks(review.reason(), "asked her");
        review.press("Link");
        QCOMPARE(review.stage.port.lastDecision, std::string());
        review.press("Link all the same");
        QCOMPARE(review.stage.port.lastDecision, std::string("l1 link"));
    }

    void setAsideAndBroughtBack() {
        Review review;
        review.choose(1);
        review.press("Set aside");
        QCOMPARE(review.cards().last()->accessibleDescription(), QStringLiteral("Set aside"));
        QVERIFY(review.button("From others")->accessibleDescription().contains("1"));
        QCOMPARE(review.stage.port.lastDecision, std::string()); // no decision about the two
        review.press("Bring back");
        QVERIFY(review.button("From others")->accessibleDescription().contains("2"));
    }

    void anExportSaysWhatLeavesTheVault() {
        Review review;
        const QTemporaryDir folder;
        review.press("Export our decisions…");
        const auto* warning = review.screen().findChild<QWidget*>(QStringLiteral("leaves-the-vault"));
        QVERIFY(warning && warning->isVisible());
        QVERIFY(review.text().contains("This leaves the vault.") && review.text().contains("not encrypted"));
        QVERIFY(review.stage.port.shared.empty()); // nothing was written yet
        review.press("Choose a file and export…");
        auto* dialog = review.screen().findChild<QFileDialog*>();
        QVERIFY(dialog && dialog->acceptMode() == QFileDialog::AcceptSave);
        review.type(dialog, folder.filePath(QStringLiteral("ours.json")));
        QCOMPARE(review.stage.port.shared, std::filesystem::path(folder.filePath("ours.json").toStdString()));
        QVERIFY(!review.stage.port.sharedPerson);
        QVERIFY(review.text().contains("Written to ours.json"));
        QVERIFY(!warning->isVisible());
    }

    void lockingForgetsAlsoWhatIsNotShown() {
        Review review;
        review.press("Export our decisions…"); // names whose chart is open
        const auto told = [&] {
            QStringList all;
            for (const QWidget* one : review.screen().findChildren<QWidget*>())
                all << one->accessibleName() << one->accessibleDescription() << one->toolTip();
            for (const QTableWidget* table : review.screen().findChildren<QTableWidget*>())
                for (const QTableWidgetItem* cell : table->findItems("*", Qt::MatchWildcard))
                    all << cell->text();
            return all.join(QLatin1Char('\n'));
        };
        QVERIFY(told().contains("HALVORSEN") && told().contains("Quarry") && told().contains("Harbour|771"));
        review.stage.window->session().setOpen(false);
        review.stage.port.lock();
        QVERIFY(settle(*review.stage.window));
        for (const char* never : {"HALVORS", "Halvors", "Quarry", "WX-7734", "Harbour|771", "Lindqvist"})
            QVERIFY2(!told().contains(QLatin1String(never), Qt::CaseInsensitive), never);
    }

    void theMenuLeadsThere() {
        Review review;
        review.stage.window->go(Place::Chart);
        for (QAction* menu : review.stage.window->menuBar()->actions())
            for (QAction* action : menu->menu()->actions())
                if (action->text().startsWith("Export our decisions"))
                    action->trigger();
        QVERIFY(settle(*review.stage.window));
        QVERIFY(review.button("Only HALVORSEN, Miriam"));
        review.press("Only HALVORSEN, Miriam");
        review.press("Choose a file and export…");
        const QTemporaryDir folder;
        auto* dialog = review.screen().findChild<QFileDialog*>();
        review.type(dialog, folder.filePath(QStringLiteral("hers.json")));
        QCOMPARE(review.stage.port.sharedPerson, PersonId("halvorsen"));
    }
};

ANAMNESIS_TEST(IdentityTest);
#include "IdentityTest.moc"
