// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as they come: quotes, line ends, marks, dates, names of columns.
#include "services/identity/Columns.h"
#include "services/identity/Csv.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace anamnesis;
using namespace anamnesis::identity;

class TablesTest : public QObject {
    Q_OBJECT

    static std::vector<std::vector<std::string>> rowsOf(std::string_view text) {
        CsvReader reader{text};
        std::vector<std::vector<std::string>> out;
        std::vector<std::string> row;
        while (reader.next(row)) {
            out.push_back(row);
        }
        return out;
    }

private slots:
    void quotesBlanksAndLineEnds() {
        const auto rows =
            rowsOf("\xEF\xBB\xBFid, last ,address\r\n1,\"O\"\"Brien, Jr\",\"12 Oak\nApt 3\"\r\n\r\n , \n2,  Smith ,\n");
        QCOMPARE(rows.size(), std::size_t{3});
        QCOMPARE(rows[0], (std::vector<std::string>{"id", "last", "address"}));
        QCOMPARE(rows[1], (std::vector<std::string>{"1", "O\"Brien, Jr", "12 Oak\nApt 3"}));
        QCOMPARE(rows[2], (std::vector<std::string>{"2", "Smith", ""}));
    }
    void otherSeparatorsAndCharsets() {
        QCOMPARE(rowsOf("id;last\n1;M\xFCller\n")[1][1], std::string("Müller"));
        QCOMPARE(rowsOf("id\tlast\n1\tMüller\n")[1][1], std::string("Müller"));
        QCOMPARE(rowsOf("id,last\r1,Smith\r")[1][1], std::string("Smith"));
    }
    void dates_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("dayFirst");
        QTest::addColumn<QString>("iso");
        QTest::newRow("iso") << "1964-10-19" << false << "1964-10-19";
        QTest::newRow("digits") << "19641019" << false << "1964-10-19";
        QTest::newRow("m/d/y") << "3/4/1990" << false << "1990-03-04";
        QTest::newRow("d/m/y") << "3/4/1990" << true << "1990-04-03";
        QTest::newRow("only a day can be 19") << "19/10/1964" << false << "1964-10-19";
        QTest::newRow("dots") << "03.04.1990" << false << "1990-04-03";
        QTest::newRow("month") << "1964-10" << false << "1964-10";
        QTest::newRow("with a time") << "1964-10-19T00:00:00Z" << false << "1964-10-19";
        QTest::newRow("month 13") << "2000-13-01" << false << "";
        QTest::newRow("words") << "Missing, but age 23" << false << "";
    }
    void dates() {
        QFETCH(QString, text);
        QFETCH(bool, dayFirst);
        QFETCH(QString, iso);
        const auto read = readDate(text.toStdString(), dayFirst ? DayOrder::DayFirst : DayOrder::MonthFirst);
        QCOMPARE(QString::fromStdString(read ? clinical::iso(*read) : std::string()), iso);
    }
    void columnsByNameMapAndPrefix() {
        const std::vector<std::string> header{"Rec ID", "Given_Name", "id:hospital-7", "a_dob",
                                              "Vorname des Patienten"};
        const Columns columns = *columnsOf(header, {{"Vorname des Patienten", "middle"}});
        QVERIFY(columns.uses[0].column == Column::Id);
        QVERIFY(columns.uses[1].column == Column::First);
        QCOMPARE(columns.uses[2].assigner, std::string("hospital-7"));
        QVERIFY(columns.uses[3].column == Column::Unknown);
        QVERIFY(columns.uses[4].column == Column::Middle);
        QVERIFY(columnsOf(header, {}, "a_")->uses[3].column == Column::Birth);
        QCOMPARE(columnsOf(std::vector<std::string>{"x", "y"}).error().code,
                 std::string("identity.csv-no-known-column"));
        QCOMPARE(columnsOf(header, {{"x", "no such"}}).error().code, std::string("identity.csv-column-unknown"));
    }
};

ANAMNESIS_TEST(TablesTest);
#include "TablesTest.moc"
