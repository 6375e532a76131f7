// SPDX-License-Identifier: GPL-3.0-or-later
// What a reference names, however it is written.
#include "models/clinical/Statement.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace anamnesis;

class TestReference : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void relative_data() {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("relative");
        const auto row = [](const char* target, const char* relative) {
            QTest::addRow("%s", target) << target << relative;
        };
        row("Patient/12", "Patient/12");
        row("/Patient/12", "Patient/12");
        row("https://host/fhir/Patient/12", "Patient/12");
        row("https://host/fhir/Patient/12/_history/3", "Patient/12");
        row("Patient/12/_history/3", "Patient/12");
        row("urn:uuid:3f1c", "urn:uuid:3f1c");
        row("#contained", "#contained");
        row("12", "12");
        row("/12", "/12");
        row("", "");
    }
    void relative() {
        QFETCH(QString, target);
        const std::string given = target.toStdString();
        QTEST(QString::fromUtf8(clinical::relativeReference(given)), "relative");
    }
};

ANAMNESIS_TEST(TestReference);
#include "TestReference.moc"
