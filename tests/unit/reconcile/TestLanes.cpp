// SPDX-License-Identifier: GPL-3.0-or-later
// On which line an item lies: a medicine by ingredient, a result by analyte, never by the words of a name.
#include "tests/support/TestMain.h"
#include "tests/unit/reconcile/Build.h"

#include <QTest>

using namespace anamnesis;
using namespace anamnesis::testing;

class TestLanes : public QObject {
    Q_OBJECT
private slots:
    void lane_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("lane");
        QTest::newRow("by the generic name") << "amlodipine 5 MG Oral Tablet" << "amlodipine";
        QTest::newRow("by a brand") << "NORVASC 5MG TAB" << "amlodipine";
        QTest::newRow("no strength") << "Carvedilol" << "carvedilol";
        QTest::newRow("a salt is its base") << "metformin hydrochloride 500 MG Oral Tablet" << "metformin";
        QTest::newRow("two ingredients are a lane of their own")
            << "lisinopril 20 MG / hydrochlorothiazide 12.5 MG Oral Tablet" << "hydrochlorothiazide + lisinopril";
        QTest::newRow("what nobody knows") << "Mixture of the house" << "";
    }
    void lane() {
        QFETCH(QString, name);
        QFETCH(QString, lane);
        for (const clinical::Kind kind : {clinical::Kind::MedicationOrder, clinical::Kind::MedicationStatement,
                                          clinical::Kind::Dispense, clinical::Kind::Administration}) {
            const std::vector<clinical::Statement> statements{
                Told("A", kind, "1").text(name.toStdString()).at("2025-01-01")};
            const auto answer = reconcile::reconcile({.statements = statements});
            QVERIFY(answer);
            QCOMPARE(QString::fromStdString(answer->items.at(0).lane), lane);
        }
    }
    void ingredientsNamedApartFromTheName() {
        const std::vector<clinical::Statement> statements{Told("A", clinical::Kind::MedicationOrder, "1")
                                                              .text("Mixture of the house")
                                                              .at("2025-01-01")
                                                              .with("ingredient", "codeine phosphate")
                                                              .with("ingredient", "paracetamol")};
        QCOMPARE(reconcile::reconcile({.statements = statements})->items.at(0).lane,
                 std::string("acetaminophen + codeine"));
    }
    void resultsLieOnTheAxisOfTheirAnalyte() {
        const auto lane = [](const char* code, clinical::Kind kind = clinical::Kind::LabResult) {
            const std::vector<clinical::Statement> statements{
                Told("A", kind, "1").coded(clinical::systems::loinc, code, "x").at("2025-01-01")};
            return reconcile::reconcile({.statements = statements})->items.at(0).lane;
        };
        QCOMPARE(lane("17861-6"), lane("2000-8")); // calcium in serum by mass, and by amount
        QVERIFY(!lane("2000-8").empty());
        QCOMPARE(lane("2345-7"), lane("14749-6")); // glucose in serum
        QVERIFY(lane("2345-7") != lane("5792-7")); // … and in urine
        QVERIFY(lane("2345-7") != lane("2000-8"));
        QCOMPARE(lane("99999-9"), std::string());
        QCOMPARE(lane("2345-7", clinical::Kind::Problem), std::string());
    }
    void othersHaveNone() {
        const std::vector<clinical::Statement> statements{
            Told("A", clinical::Kind::Allergy, "1").text("amlodipine"),
            Told("A", clinical::Kind::Problem, "2").text("Amlodipine").at("2025-01-01")};
        const auto answer = reconcile::reconcile({.statements = statements});
        QCOMPARE(answer->items.size(), std::size_t{2});
        for (const timeline::Item& item : answer->items)
            QCOMPARE(item.lane, std::string());
    }
};

ANAMNESIS_TEST(TestLanes);
#include "TestLanes.moc"
