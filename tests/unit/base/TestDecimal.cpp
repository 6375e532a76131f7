// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/Decimal.h"
#include "tests/support/TestMain.h"

#include <QTest>
#include <rapidcheck.h>

using anamnesis::Decimal;

class TestDecimal : public QObject {
    Q_OBJECT
private slots:
    void readsWhatIsADecimalAndNothingElse_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("reads");
        QTest::addColumn<QString>("normalised");
        QTest::addColumn<int>("lastPlace");
        QTest::newRow("dose") << "3.125" << true << "3.125" << -3;
        QTest::newRow("trailing zero keeps its place") << "1.50" << true << "1.5" << -2;
        QTest::newRow("exponent") << "1e3" << true << "1000" << 3;
        QTest::newRow("negative exponent") << "-12.5E-2" << true << "-0.125" << -3;
        QTest::newRow("leading point") << ".5" << true << "0.5" << -1;
        QTest::newRow("leading zeros") << "007" << true << "7" << 0;
        QTest::newRow("minus zero is zero") << "-0.00" << true << "0" << -2;
        QTest::newRow("more digits than a double")
            << "0.1234567890123456789012345" << true << "0.1234567890123456789012345" << -25;
        QTest::newRow("comma") << "3,5" << false << "" << 0;
        QTest::newRow("two points") << "1.2.3" << false << "" << 0;
        QTest::newRow("blank") << " 1" << false << "" << 0;
        QTest::newRow("empty") << "" << false << "" << 0;
        QTest::newRow("sign only") << "-" << false << "" << 0;
        QTest::newRow("open exponent") << "1e" << false << "" << 0;
        QTest::newRow("a bomb of zeros") << "1e999999999" << false << "" << 0;
        QTest::newRow("infinity") << "Infinity" << false << "" << 0;
    }
    void readsWhatIsADecimalAndNothingElse() {
        QFETCH(QString, text);
        QFETCH(bool, reads);
        const auto decimal = Decimal::parse(text.toStdString());
        QCOMPARE(decimal.has_value(), reads);
        if (!reads)
            return;
        QCOMPARE(decimal->text(), text.toStdString());
        QTEST(QString::fromStdString(decimal->normalised()), "normalised");
        QTEST(decimal->lastPlace(), "lastPlace");
    }
    void comparesByValue_data() {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<int>("sign");
        QTest::newRow("different doses") << "3.125" << "6.25" << -1;
        QTest::newRow("precision does not change the value") << "1.0" << "1" << 0;
        QTest::newRow("exponent") << "1e2" << "100.00" << 0;
        QTest::newRow("negative below positive") << "-5" << "0.1" << -1;
        QTest::newRow("both negative") << "-5" << "-6" << 1;
        QTest::newRow("zero") << "0" << "-0.0" << 0;
        QTest::newRow("last digit of many") << "10000000000000000.01" << "10000000000000000.02" << -1;
        QTest::newRow("tenfold") << "0.5" << "5" << -1;
    }
    void comparesByValue() {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QFETCH(int, sign);
        const auto a = *Decimal::parse(left.toStdString());
        const auto b = *Decimal::parse(right.toStdString());
        QCOMPARE((a <=> b) < 0 ? -1 : ((a <=> b) > 0 ? 1 : 0), sign);
        QCOMPARE((b <=> a) < 0 ? -1 : ((b <=> a) > 0 ? 1 : 0), -sign);
    }
    void agreesWithIntegers() {
        QVERIFY(rc::check("scaled integers compare as integers", [](int a, int b) {
            const auto left = Decimal::parse(std::to_string(a) + "e-3");
            const auto right = Decimal::parse(std::to_string(b) + "e-3");
            RC_ASSERT(left && right);
            RC_ASSERT((*left <=> *right) == (a <=> b));
            RC_ASSERT(*Decimal::parse(left->normalised()) == *left);
        }));
    }
};

ANAMNESIS_TEST(TestDecimal);
#include "TestDecimal.moc"
