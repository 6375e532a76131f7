// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/Ledger.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace anamnesis;
using timeline::LedgerRow;
using timeline::Outcome;

class LedgerTest : public QObject {
    Q_OBJECT
private slots:
    void statesOfSeveralRows_data() {
        QTest::addColumn<QString>("rows"); // letters, oldest first; lower case: something was kept; x: not offered
        QTest::addColumn<QString>("state");
        QTest::newRow("nothing asked") << "" << "N";
        QTest::newRow("all complete") << "cc" << "C";
        QTest::newRow("none asked") << "NN" << "N";
        QTest::newRow("one period missing") << "cN" << "P";
        QTest::newRow("a type that is not offered takes nothing away") << "cx" << "C";
        QTest::newRow("only types that are not offered") << "xx" << "N";
        QTest::newRow("not offered beside partial") << "px" << "P";
        QTest::newRow("the last try failed") << "cF" << "F";
        QTest::newRow("failed, then complete") << "Fc" << "P";
        QTest::newRow("nothing arrived and one was refused") << "RN" << "R";
    }
    void statesOfSeveralRows() {
        QFETCH(QString, rows);
        std::vector<LedgerRow> made;
        for (const QChar letter : rows) {
            LedgerRow row;
            row.outcome = letter == QLatin1Char('x')
                              ? Outcome::NotAsked
                              : static_cast<Outcome>(std::string_view("CPRFN").find(letter.toUpper().toLatin1()));
            if (letter == QLatin1Char('x'))
                row.reason.code = timeline::notOfferedReason;
            row.kept = letter.isLower() && letter != QLatin1Char('x') ? 3 : 0;
            row.at = Instant(std::chrono::milliseconds(static_cast<long>(made.size())));
            made.push_back(row);
        }
        std::vector<const LedgerRow*> pointers;
        for (const LedgerRow& row : made)
            pointers.push_back(&row);
        QTEST(QString(QLatin1Char(timeline::letter(timeline::combined(pointers)))), "state");
    }
};

ANAMNESIS_TEST(LedgerTest);
#include "LedgerTest.moc"
