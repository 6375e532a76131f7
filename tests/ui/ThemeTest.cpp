// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Theme.h"
#include "tests/support/TestMain.h"
#include "ui/common/Icons.h"
#include "ui/shell/Passphrase.h"
#include "ui/timeline/TimeAxis.h"

#include <QTest>

#include <cmath>
#include <utility>

using namespace anamnesis::ui;

class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextTokenReadsOnItsGrounds_data() {
        QTest::addColumn<int>("scheme");
        QTest::newRow("light") << 0;
        QTest::newRow("dark") << 1;
    }
    void everyTextTokenReadsOnItsGrounds() {
        QFETCH(int, scheme);
        const Tokens& t = tokens(static_cast<Scheme>(scheme));
        const std::vector<std::pair<const char*, QColor>> texts{
            {"text", t.text},         {"text2", t.text2},   {"text3", t.text3},       {"accent", t.accent},
            {"link", t.link},         {"safety", t.safety}, {"clinical", t.clinical}, {"disputed", t.disputed},
            {"abnormal", t.abnormal}, {"agree", t.agree},
        };
        for (const auto& [name, color] : texts)
            for (const QColor& ground : {t.base, t.window, t.sel})
                QVERIFY2(contrast(color, ground) >= 4.5, name);
        for (const QColor& ground : {t.base, t.window, t.sel})
            QVERIFY(contrast(t.edge, ground) >= 3.0);
        QVERIFY(contrast(t.onAccent, t.accent) >= 4.5);
        QVERIFY(contrast(t.safety, t.safetyGround) >= 4.5);
        QVERIFY(contrast(t.clinical, t.clinicalGround) >= 4.5);
        QVERIFY(contrast(t.disputed, t.disputedGround) >= 4.5);
        QVERIFY(contrast(t.completeText, t.completeGround) >= 4.5);
        QVERIFY(contrast(t.partialText, t.partialGround) >= 4.5);
        QVERIFY(contrast(t.refusedText, t.refusedGround) >= 4.5);
        QVERIFY(contrast(t.failedText, t.failedGround) >= 4.5);
        for (const QColor& ground : {t.band, t.highlight, t.newGround})
            QVERIFY(contrast(t.text, ground) >= 7.0);
        QVERIFY(contrast(t.text, t.medicineFill) >= 7.0);
        for (const KindLook& look : kindLooks())
            QVERIFY2(contrast(scheme == 0 ? look.light : look.dark, t.base) >= 4.5, look.name);
    }

    void theTableOfTheDesignIsMet_data() {
        QTest::addColumn<QColor>("color");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("ratio");
        const Tokens &light = tokens(Scheme::Light), &dark = tokens(Scheme::Dark);
        QTest::newRow("text on base") << light.text << light.base << 16.4;
        QTest::newRow("text3 on selection") << light.text3 << light.sel << 4.8;
        QTest::newRow("edge on window") << light.edge << light.window << 3.5;
        QTest::newRow("disputed on its ground") << light.disputed << light.disputedGround << 6.7;
        QTest::newRow("clinical on its ground") << light.clinical << light.clinicalGround << 5.2;
        QTest::newRow("dark text on base") << dark.text << dark.base << 14.3;
        QTest::newRow("dark accent on selection") << dark.accent << dark.sel << 5.5;
        QTest::newRow("dark failed") << dark.failedText << dark.failedGround << 7.2;
    }
    void theTableOfTheDesignIsMet() {
        QFETCH(QColor, color);
        QFETCH(QColor, ground);
        QFETCH(double, ratio);
        QVERIFY2(std::abs(contrast(color, ground) - ratio) < 0.11,
                 qPrintable(QString::number(contrast(color, ground))));
    }

    void everyIconDraws() {
        QVERIFY(iconNames().size() >= 30);
        for (const QString& name : iconNames()) {
            const QImage image = iconPixmap(name, Qt::black, 16, 1).toImage();
            int inked = 0;
            for (int y = 0; y < 16; ++y)
                for (int x = 0; x < 16; ++x)
                    inked += image.pixelColor(x, y).alpha() > 60;
            QVERIFY2(inked > 8, qPrintable(name));
        }
    }

    void timeAndPixelsGoBothWays() {
        for (const bool mirrored : {false, true}) {
            const TimeAxis axis{0, 1'000'000, 100, 500, mirrored};
            QCOMPARE(axis.x(0), mirrored ? 600.0 : 100.0);
            QCOMPARE(axis.x(1'000'000), mirrored ? 100.0 : 600.0);
            QVERIFY(std::abs(axis.at(axis.x(250'000)) - 250'000) < 3);
            QVERIFY(axis.x(INT64_MIN) < 1e5 && axis.x(INT64_MAX) < 1e5);
        }
    }

    void passphraseQualityIsNotGenerous_data() {
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<int>("most");
        QTest::addColumn<int>("least");
        QTest::newRow("empty") << "" << 0 << 0;
        QTest::newRow("one word") << "password" << 1 << 1;
        QTest::newRow("run") << "1234567890" << 1 << 1;
        QTest::newRow("repeated word") << "tomato tomato tomato tomato" << 1 << 1;
        QTest::newRow("four words") << "harbour velvet ninety tomato" << 3 << 3;
        QTest::newRow("six words") << "harbour velvet ninety tomato glacier anvil" << 4 << 4;
    }
    void passphraseQualityIsNotGenerous() {
        QFETCH(QString, passphrase);
        QFETCH(int, most);
        QFETCH(int, least);
        const int bars = passphraseQuality(passphrase).bars;
        QVERIFY2(bars <= most && bars >= least, qPrintable(QString::number(passphraseQuality(passphrase).bits)));
    }
};

ANAMNESIS_TEST(ThemeTest);
#include "ThemeTest.moc"
