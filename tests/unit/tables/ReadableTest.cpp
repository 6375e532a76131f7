// SPDX-License-Identifier: GPL-3.0-or-later
// What a source sent, as it is written on the screen; and what must stay as it was sent.
#include "models/tables/Readable.h"
#include "models/tables/Roles.h"
#include "tests/support/TestMain.h"
#include "ui/words/Words.h"

#include <QTest>

using namespace anamnesis;
using namespace anamnesis::tables;
using clinical::Field;
using clinical::Kind;

namespace {

timeline::SnapshotPointer chartOf(std::vector<timeline::Item> items) {
    timeline::SnapshotInput input;
    input.items = items;
    input.sources = {{"north", "NO", "FHIR R4"}};
    return timeline::makeSnapshot(std::move(input));
}

timeline::Item result(Kind kind, std::string status, std::vector<Field> fields) {
    timeline::Item made;
    made.id = ItemId("r");
    made.kind = kind;
    made.title = "Sodium";
    made.status = std::move(status);
    made.fields = std::move(fields);
    made.sources = {"north"};
    made.members.resize(1);
    return made;
}

Field said(std::string name, std::string text) {
    Field field;
    field.name = std::move(name);
    field.text = std::move(text);
    return field;
}

} // namespace

class ReadableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void units_data() {
        QTest::addColumn<QString>("sent");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* sent, const char* shown) {
            QTest::newRow(sent) << QString::fromUtf8(sent) << QString::fromUtf8(shown);
        };
        row("Cel", "°C");
        row("[degF]", "°F");
        row("mm[Hg]", "mmHg");
        row("10*3/uL", "10³/µL");
        row("10^3/uL", "10³/µL");
        row("x10E3/uL", "10³/µL");
        row("10*12/L", "10¹²/L");
        row("10*-6", "10⁻⁶");
        row("ug/L", "µg/L");
        row("umol/L", "µmol/L");
        row("u[IU]/mL", "µIU/mL");
        row("[IU]/L", "IU/L");
        row("kg/m2", "kg/m²");
        row("mL/min/{1.73_m2}", "mL/min/1.73 m²");
        row("{breaths}/min", "breaths/min");
        row("{score}", "score");
        row("%{Hb}", "% (Hb)");
        row("[lb_av]", "lb");
        row("1", "");
        row("ug.h/mL", "µg·h/mL");
        // What people wrote, and what only looks like a code, stays.
        for (const char* same : {"mmHg", "mg/dL", "mmol/L", "%", "tablet", "g", "U/L", "/min", "{open", "dug"})
            row(same, same);
    }
    void units() {
        QFETCH(QString, sent);
        QFETCH(QString, shown);
        QCOMPARE(shownUnit(sent), shown);
    }

    void aDoseIsNeverInMu() {
        QCOMPARE(shownUnit("ug", UnitUse::Dose), QStringLiteral("mcg"));
        QCOMPARE(shownQuantity("25 ug", UnitUse::Dose), QStringLiteral("25 mcg"));
        QCOMPARE(shownUnit("mg", UnitUse::Dose), QStringLiteral("mg"));
    }

    void quantitiesKeepTheirDigits() {
        QCOMPARE(shownQuantity("39.10 Cel"), QStringLiteral("39.10 °C"));
        QCOMPARE(shownQuantity("< 0.01 ug/L"), QStringLiteral("< 0.01 µg/L"));
        QCOMPARE(shownQuantity(QString::fromUtf8("4.5–11.0 10*3/uL")), QString::fromUtf8("4.5–11.0 10³/µL"));
        QCOMPARE(shownQuantity("Take 2 tablets with food"), QStringLiteral("Take 2 tablets with food"));
        QCOMPARE(shownQuantity("ug"), QStringLiteral("ug"));
        QCOMPARE(shownQuantity("7"), QStringLiteral("7"));
    }

    void frequencies_data() {
        QTest::addColumn<QString>("sent");
        QTest::addColumn<QString>("shown");
        QTest::newRow("once") << "1 per 1 d" << "once daily";
        QTest::newRow("twice") << "2 per 1 d" << "twice daily";
        QTest::newRow("four") << "4 per 1 d" << "4 times daily";
        QTest::newRow("hours") << "1 per 12 h" << "every 12 hours";
        QTest::newRow("day of hours") << "1 per 24 h" << "every 24 hours";
        QTest::newRow("second day") << "1 per 2 d" << "every 2 days";
        QTest::newRow("week") << "1 per 1 wk" << "once a week";
        QTest::newRow("short") << "3 /d" << "3 times daily";
        // Ranges and what a source says in words are not rounded into something else.
        QTest::newRow("range") << "1-2 per 1 d" << "1-2 per 1 d";
        QTest::newRow("odd") << "2 per 3 d" << "2 per 3 d";
        QTest::newRow("words") << "with meals" << "with meals";
        QTest::newRow("code") << "BID" << "BID";
    }
    void frequencies() {
        QFETCH(QString, sent);
        QFETCH(QString, shown);
        QCOMPARE(shownFrequency(words::Words(), sent), shown);
    }

    void closedListsAreSaidInTheLanguage() {
        const words::Words german(QStringLiteral("de"));
        QCOMPARE(claimText(german, "negated", "denied"), QStringLiteral("verneint"));
        QCOMPARE(claimText(german, "criticality", "high"), QStringLiteral("hoch"));
        QCOMPARE(claimText(german, "status", "entered-in-error"), claimText(german, "status", "entered in error"));
        QCOMPARE(claimText(german, "status", "in-transit"), QStringLiteral("in-transit"));
        // A comment that happens to be one of those words is the source's own.
        QCOMPARE(claimText(german, "comment", "high"), QStringLiteral("high"));
        QCOMPARE(claimText(german, "value", "25 ug"), QStringLiteral("25 ug"));
    }

    void aResultWithoutAValueSaysSo() {
        const words::Words english;
        const auto shown = [&](timeline::Item item) { return valueText(english, *chartOf({std::move(item)}), 0); };
        QCOMPARE(shown(result(Kind::LabResult, "final", {})), QStringLiteral("no value"));
        QCOMPARE(shown(result(Kind::LabResult, "final", {said("category", "Laboratory")})), QStringLiteral("no value"));
        QCOMPARE(shown(result(Kind::VitalSign, "final", {said("absent-reason", "not performed")})),
                 QStringLiteral("no value (not performed)"));
        QCOMPARE(shown(result(Kind::LabResult, "cancelled", {})), QStringLiteral("no value (cancelled)"));
        QCOMPARE(shown(result(Kind::LabResult, "final", {said("value", "positive")})), QStringLiteral("positive"));
        QCOMPARE(shown(result(Kind::LabResult, "final", {said("component", "Albumin: 4 g/dL")})),
                 QStringLiteral("Albumin: 4 g/dL"));
        QCOMPARE(shown(result(Kind::Problem, "active", {})), QStringLiteral("active"));
    }

    void bothSidesOfADispute() {
        timeline::Item item = result(Kind::LabResult, "final", {});
        item.disputed = {"value"};
        item.sides.resize(2);
        item.sides[0].fields = {said("value", "7.2 10*3/uL")};
        item.sides[1].fields = {said("value", "7.2 10*6/uL")};
        const auto chart = chartOf({item});
        QCOMPARE(valueText(words::Words(), *chart, 0), QString::fromUtf8("7.2 10³/µL or 7.2 10⁶/µL"));
        // Figures keep their order around a right-to-left word.
        const QString arabic = valueText(words::Words(QStringLiteral("ar")), *chart, 0);
        QVERIFY(arabic.startsWith(QChar(0x2068)) && arabic.endsWith(QChar(0x2069)));
        QVERIFY(island(arabic).startsWith(QChar(0x2067))); // the word between them sets the direction of both
    }

    void unitsStayWithTheirFigures() {
        const QString open(QChar(0x2066)), own(QChar(0x2068)), close(QChar(0x2069)), space(QChar(0xA0));
        QCOMPARE(withTail(QStringLiteral("5"), QStringLiteral("mg")),
                 QStringLiteral("5") + space + QStringLiteral("mg"));
        QCOMPARE(withTail(own + QStringLiteral("20") + close, QStringLiteral("mg")),
                 own + QStringLiteral("20") + space + QStringLiteral("mg") + close);
        QCOMPARE(withTail(QString(), QStringLiteral("mg")), QString());
        QCOMPARE(withTail(QStringLiteral("5"), QString()), QStringLiteral("5"));
        QCOMPARE(island(QStringLiteral("5 mg")), open + QStringLiteral("5 mg") + close);
        QCOMPARE(island(QString::fromUtf8("3 مرات")).front(), QChar(0x2067));
        QCOMPARE(island(QString()), QString());
    }

    void theSideStandsInTheTitle_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("side");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* name, Kind kind, const char* title, const char* side, const char* shown) {
            QTest::newRow(name) << static_cast<int>(kind) << title << side << shown;
        };
        row("plain", Kind::Problem, "Osteoarthritis of knee", "left", "Osteoarthritis of knee, left");
        row("tagged", Kind::Procedure, "Hip replacement", "Right (qualifier value)", "Hip replacement, right");
        row("said already", Kind::Problem, "Left knee pain", "Left", "Left knee pain");
        row("no side", Kind::Problem, "Asthma", "", "Asthma");
        row("where it was measured", Kind::VitalSign, "Blood pressure", "left", "Blood pressure");
    }
    void theSideStandsInTheTitle() {
        QFETCH(int, kind);
        QFETCH(QString, title);
        QFETCH(QString, side);
        QFETCH(QString, shown);
        timeline::Item item = result(static_cast<Kind>(kind), "active", {});
        item.title = title.toStdString();
        if (!side.isEmpty())
            item.fields.push_back(said("laterality", side.toStdString()));
        const auto chart = chartOf({item});
        QCOMPARE(text(chart->text(chart->columns.title[0])), shown);
    }
};

ANAMNESIS_TEST(ReadableTest);
#include "ReadableTest.moc"
