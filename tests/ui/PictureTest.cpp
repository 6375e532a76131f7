// SPDX-License-Identifier: GPL-3.0-or-later
// Writes pictures of every screen into the build folder, to be looked at; and walks the screens for what no picture
// shows.
#include "tests/support/TestMain.h"
#include "tests/ui/Stage.h"
#include "ui/common/Button.h"
#include "ui/common/InlineLabel.h"
#include "ui/identity/IdentityScreen.h"
#include "ui/identity/SharePanel.h"
#include "ui/shell/ChartView.h"
#include "ui/shell/FirstRun.h"
#include "ui/shell/Pictures.h"
#include "ui/words/Words.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QTranslator>

#include <functional>

using namespace anamnesis;
using namespace anamnesis::ui;
using anamnesis::testing::Stage;

namespace {

const std::filesystem::path pictures = ANAMNESIS_PICTURES;

/// Every text a third longer, with marks at both ends, so that clipped text and untranslated text show.
class PseudoTranslator final : public QTranslator {
public:
    QString translate(const char*, const char* source, const char*, int) const override {
        const QString text = QString::fromUtf8(source);
        return QLatin1Char('[') + text + QString(text.size() / 3, QLatin1Char('~')) + QLatin1Char(']');
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

const std::array places{Place::Chart, Place::Identity, Place::Sources, Place::Vault};

QString describe(const QWidget* widget) {
    return QString::fromLatin1(widget->metaObject()->className()) + QStringLiteral(" in ") +
           (widget->parentWidget() ? QString::fromLatin1(widget->parentWidget()->metaObject()->className())
                                   : QString()) +
           QLatin1Char(' ') + widget->accessibleName();
}

QStringList unnamed(const QWidget& root) {
    QStringList found;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        const bool control = qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
                             qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractItemView*>(widget);
        const bool focusable = widget->focusPolicy() != Qt::NoFocus && qobject_cast<const InlineLabel*>(widget);
        if ((!control && !focusable) || widget->objectName().startsWith(QLatin1String("qt_")) ||
            QByteArray(widget->metaObject()->className()).startsWith("QHeaderView") ||
            QByteArray(widget->metaObject()->className()).startsWith("QTable") ||
            QByteArray(widget->metaObject()->className()).startsWith("QToolButton") ||
            QByteArray(widget->metaObject()->className()).contains("TimeHeader") ||
            (!qobject_cast<const QComboBox*>(widget) && // the list a box drops down speaks for the box
             QByteArray(widget->metaObject()->className()).startsWith("QComboBox")))
            continue;
        QAccessibleInterface* access = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        if (!access || access->text(QAccessible::Name).isEmpty())
            found << describe(widget);
    }
    return found;
}

/// What Identity review shows on request: what others say, what leaves the vault, a question before a decision.
void besides(MainWindow& window, const std::function<void(const char* name)>& look) {
    window.go(Place::Identity);
    window.identity().showPart(IdentityScreen::Part::Others);
    look("identity-shared");
    window.identity().sharing().askForExport();
    look("identity-export");
    for (QLineEdit* field : window.identity().findChildren<QLineEdit*>())
        field->setText(QStringLiteral("seen with her passport"));
    for (Button* button : window.identity().findChildren<Button*>())
        if (button->isVisible() && button->shortcut() == QKeySequence(QStringLiteral("Alt+L")))
            button->click();
    look("identity-question");
    window.identity().showPart(IdentityScreen::Part::Own);
}

/// Labels and buttons that got less room than their text needs, or that stick out of what holds them.
QStringList clipped(const QWidget& root) {
    QStringList found;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisible() || (!qobject_cast<const Button*>(widget) && !qobject_cast<const InlineLabel*>(widget)))
            continue;
        const auto* label = qobject_cast<const InlineLabel*>(widget);
        if (widget->width() + 1 < widget->minimumSizeHint().width() ||
            (!label && widget->width() + 1 < widget->sizeHint().width()))
            found << describe(widget) +
                         QStringLiteral(" %1 of %2").arg(widget->width()).arg(widget->minimumSizeHint().width());
        else if (label && label->hasHeightForWidth() && widget->height() + 1 < label->heightForWidth(widget->width()))
            found << describe(widget) + QStringLiteral(" height %1 of %2")
                                            .arg(widget->height())
                                            .arg(label->heightForWidth(widget->width()));
    }
    return found;
}

} // namespace

class PictureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { testing::fixFonts(12); }

    void everyScreen_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("scheme");
        for (const QString& language : words::Words::languages()) {
            QTest::addRow("%s light", qPrintable(language)) << language << 0;
            if (language == QLatin1String("en") || language == QLatin1String("ar"))
                QTest::addRow("%s dark", qPrintable(language)) << language << 1;
        }
    }
    void everyScreen() {
        QFETCH(QString, language);
        QFETCH(int, scheme);
        const std::filesystem::path folder = pictures / language.toStdString();
        Stage stage(true, language);
        QCOMPARE(static_cast<int>(takePictures(*stage.window, folder, static_cast<Scheme>(scheme)).size()), 11);
        Stage guide(false, language);
        guide.window->firstRun()->fillIn("harbour velvet ninety tomato");
        QCOMPARE(static_cast<int>(takePictures(*guide.window, folder, static_cast<Scheme>(scheme)).size()), 2);
        applyScheme(Scheme::Light);
    }

    void everyControlHasAName() {
        Stage stage;
        for (const Place place : places) {
            stage.window->go(place);
            settle(*stage.window);
        }
        stage.window->go(Place::Chart);
        for (int tab = 0; tab <= ChartView::Discrepancies; ++tab) {
            stage.window->chart().setTab(static_cast<ChartView::Tab>(tab));
            settle(*stage.window);
        }
        const QStringList found = unnamed(*stage.window);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }

    void rightToLeftMirrorsAndKeepsQuantities() {
        Stage stage(true, QStringLiteral("ar"));
        QCOMPARE(stage.window->layoutDirection(), Qt::RightToLeft);
        QVERIFY(stage.window->centralWidget()->layoutDirection() == Qt::RightToLeft);
    }

    void noTextIsClippedInAnyLanguage_data() {
        QTest::addColumn<QString>("language");
        for (const QString& language : words::Words::languages())
            QTest::newRow(qPrintable(language)) << language;
    }
    void noTextIsClippedInAnyLanguage() {
        QFETCH(QString, language);
        QStringList found;
        Stage stage(true, language);
        const auto look = [&] {
            settle(*stage.window);
            found << clipped(*stage.window);
        };
        for (const Place place : places) {
            stage.window->go(place);
            look();
        }
        stage.window->go(Place::Identity);
        stage.window->identity().showGraph(true);
        look();
        stage.window->identity().showGraph(false);
        besides(*stage.window, [&](const char* name) {
            look();
            stage.window->grab().save(QString::fromStdString(
                (pictures / language.toStdString() / (std::string(name) + "-light.png")).string()));
        });
        stage.window->go(Place::Chart);
        for (int tab = 0; tab <= ChartView::Discrepancies; ++tab) {
            stage.window->chart().setTab(static_cast<ChartView::Tab>(tab));
            look();
        }
        stage.window->showLock();
        look();
        stage.window->showFirstRun();
        look();
        found.removeDuplicates();
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }

    void noTextIsClippedAtOneAndAHalfInThePseudoLanguage() {
        testing::fixFonts(18);
        PseudoTranslator pseudo;
        QStringList found;
        {
            Stage stage;
            QCoreApplication::installTranslator(&pseudo);
            stage.window->setScheme(Scheme::Light); // builds the content anew
            stage.window->resize(1920, 1200);
            settle(*stage.window);
            for (const Place place : places) {
                stage.window->go(place);
                settle(*stage.window);
                found << clipped(*stage.window);
            }
            besides(*stage.window, [&](const char*) {
                settle(*stage.window);
                found << clipped(*stage.window);
            });
            stage.window->go(Place::Chart);
            for (int tab = 0; tab <= ChartView::Discrepancies; ++tab) {
                stage.window->chart().setTab(static_cast<ChartView::Tab>(tab));
                settle(*stage.window);
                found << clipped(*stage.window);
                const std::filesystem::path folder = pictures / "pseudo";
                std::filesystem::create_directories(folder);
                stage.window->grab().save(
                    QString::fromStdString((folder / ("tab" + std::to_string(tab) + ".png")).string()));
            }
            stage.window->showLock();
            settle(*stage.window);
            found << clipped(*stage.window);
            stage.window->showFirstRun();
            settle(*stage.window);
            found << clipped(*stage.window);
            QCoreApplication::removeTranslator(&pseudo);
        }
        testing::fixFonts(12);
        found.removeDuplicates();
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }
};

ANAMNESIS_TEST(PictureTest);
#include "PictureTest.moc"
