// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clinical/ClinicalTime.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace anamnesis::clinical;

class TestClinicalTime : public QObject {
    Q_OBJECT
private slots:
    void readsFhir_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("printed"); // empty: refused
        QTest::addColumn<QString>("precision");
        QTest::newRow("year") << "2019" << "2019" << "year";
        QTest::newRow("month") << "2019-03" << "2019-03" << "month";
        QTest::newRow("day") << "2019-03-04" << "2019-03-04" << "day";
        QTest::newRow("minute without offset") << "2019-03-04T08:05" << "2019-03-04T08:05" << "minute";
        QTest::newRow("second") << "2019-03-04T08:05:09+02:00" << "2019-03-04T08:05:09+02:00" << "second";
        QTest::newRow("zulu") << "2019-03-04T08:05:09Z" << "2019-03-04T08:05:09Z" << "second";
        QTest::newRow("millisecond") << "2019-03-04T08:05:09.120-05:00" << "2019-03-04T08:05:09.120-05:00"
                                     << "millisecond";
        QTest::newRow("microseconds") << "2019-03-04T08:05:09.123456Z" << "2019-03-04T08:05:09.123Z" << "millisecond";
        QTest::newRow("24:00 is the next day") << "2019-12-31T24:00:00Z" << "2020-01-01T00:00:00Z" << "second";
        QTest::newRow("leap day") << "2020-02-29" << "2020-02-29" << "day";
        QTest::newRow("no leap day") << "2019-02-29" << "" << "";
        QTest::newRow("month 13") << "2019-13" << "" << "";
        QTest::newRow("two-digit year") << "19-03-04" << "" << "";
        QTest::newRow("words") << "last spring" << "" << "";
        QTest::newRow("tail") << "2019-03-04x" << "" << "";
        QTest::newRow("empty") << "" << "" << "";
    }
    void readsFhir() {
        QFETCH(QString, text);
        QFETCH(QString, printed);
        const auto time = parseFhirTime(text.toStdString());
        QCOMPARE(time.has_value(), !printed.isEmpty());
        if (!time)
            return;
        QCOMPARE(QString::fromStdString(iso(*time)), printed);
        QCOMPARE(time->text, text.toStdString());
        const std::string precision(name(time->precision));
        QTEST(QString::fromStdString(precision), "precision");
    }
    void readsHl7_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("printed");
        QTest::newRow("year") << "2019" << "2019";
        QTest::newRow("day") << "20190304" << "2019-03-04";
        QTest::newRow("minute") << "201903040805" << "2019-03-04T08:05";
        QTest::newRow("offset") << "20190304080509+0200" << "2019-03-04T08:05:09+02:00";
        QTest::newRow("fraction") << "20190304080509.5-0500" << "2019-03-04T08:05:09.500-05:00";
        QTest::newRow("offset on a date says nothing") << "20190304+0200" << "2019-03-04";
        QTest::newRow("odd digits") << "2019030" << "";
        QTest::newRow("day 32") << "20190332" << "";
        QTest::newRow("null flavour") << "UNK" << "";
    }
    void readsHl7() {
        QFETCH(QString, text);
        QFETCH(QString, printed);
        const auto time = parseHl7Time(text.toStdString());
        QCOMPARE(time ? QString::fromStdString(iso(*time)) : QString(), printed);
    }
    void aTimeIsAsLongAsItsPrecision() {
        const Span year = span(*parseFhirTime("2019"));
        const Span day = span(*parseFhirTime("2019-01-01"));
        QCOMPARE(year.first, day.first); // yet they are not the same thing:
        QCOMPARE(year.last - year.first + 1, std::int64_t{365} * 86'400'000);
        QCOMPARE(day.last - day.first + 1, std::int64_t{86'400'000});
        QVERIFY(!(*parseFhirTime("2019") == *parseFhirTime("2019-01-01")));
    }
    void anUnzonedTimeTakesTheZoneOfItsSource() {
        ZoneOffsets zone{"Europe/Sofia", "test", {{0, 120}, {1'553'997'600, 180}}}; // summer time from 31 March 2019
        QCOMPARE(span(*parseFhirTime("2019-03-04T08:00"), &zone).first,
                 span(*parseFhirTime("2019-03-04T06:00Z")).first);
        QCOMPARE(span(*parseFhirTime("2019-07-04T08:00"), &zone).first,
                 span(*parseFhirTime("2019-07-04T05:00Z")).first);
        QCOMPARE(span(*parseFhirTime("2019-07-04T08:00-05:00"), &zone).first,
                 span(*parseFhirTime("2019-07-04T13:00Z")).first);
    }
};

ANAMNESIS_TEST(TestClinicalTime);
#include "TestClinicalTime.moc"
