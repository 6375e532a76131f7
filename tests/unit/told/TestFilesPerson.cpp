// SPDX-License-Identifier: GPL-3.0-or-later
// Files of several persons in one folder: whose is what names nobody?
#include "app/cli/Reconcile.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <set>
#include <utility>

using namespace anamnesis;

namespace {

QByteArray bundle(const char* patient, const char* family, const char* born, const char* drug) {
    return QString(R"({"resourceType":"Bundle","type":"collection","entry":[
 {"resource":{"resourceType":"Patient","id":"%1","name":[{"family":"%2","given":["Ada"]}],"birthDate":"%3"}},
 {"resource":{"resourceType":"Medication","id":"drug-of-%1","code":{"text":"%4"}}},
 {"resource":{"resourceType":"Practitioner","id":"both","name":[{"family":"Curie"}]}},
 {"resource":{"resourceType":"Practitioner","id":"idle-%1","name":[{"family":"Idle"}]}},
 {"resource":{"resourceType":"PractitionerRole","id":"role-%1","practitioner":{"reference":"Practitioner/both"}}},
 {"resource":{"resourceType":"Observation","id":"stray-of-%1","status":"final","subject":{"reference":"Patient/stranger"},
   "code":{"text":"Stray"},"valueString":"no"}},
 {"resource":{"resourceType":"MedicationRequest","id":"order-%1","status":"active","intent":"order",
   "subject":{"reference":"Patient/%1"},"medicationReference":{"reference":"Medication/drug-of-%1"},
   "requester":{"reference":"PractitionerRole/role-%1"},"supportingInformation":[{"reference":"Observation/stray-of-%1"}]}}]})")
        .arg(QLatin1String(patient), QLatin1String(family), QLatin1String(born), QLatin1String(drug))
        .toUtf8();
}

} // namespace

class TestFilesPerson : public QObject {
    Q_OBJECT
private slots:
    void whatNamesNobodyIsOfThoseWhoReferToIt() {
        const QTemporaryDir folder;
        for (const auto& [name, bytes] :
             {std::pair("a.json", bundle("a", "Alpha", "1950-01-01", "amlodipine 5 MG Oral Tablet")),
              std::pair("b.json", bundle("b", "Beta", "1980-05-05", "warfarin 2 MG Oral Tablet"))}) {
            QFile file(folder.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        }
        auto read = app::cli::readSources({folder.path().toStdString()}, {});
        const std::size_t before = read.statements.size();
        std::map<std::string, const app::cli::FilesPerson*> byName;
        const auto persons = app::cli::splitByPerson(std::move(read.statements), app::cli::PersonMode::Auto);
        std::set<StatementId> kept;
        for (const app::cli::FilesPerson& person : persons) {
            byName[person.name] = &person;
            for (const clinical::Statement& statement : person.statements)
                kept.insert(statement.id);
        }
        QCOMPARE(kept.size(), before - 1); // the practitioner told in both files is one record; nothing else is lost
        const auto titles = [&](const std::string& person) {
            const auto chart = reconcile::reconcile({.statements = byName.at(person)->statements});
            QStringList all;
            for (const timeline::Item& item : chart->items)
                if (item.kind != clinical::Kind::Patient)
                    all << QString::fromStdString(item.title);
            all.sort();
            return all;
        };
        QCOMPARE(titles("Alpha, Ada"),
                 (QStringList{"Curie", "Curie", "amlodipine 5 MG Oral Tablet", "amlodipine 5 MG Oral Tablet"}));
        QCOMPARE(titles("Beta, Ada"),
                 (QStringList{"Curie", "Curie", "warfarin 2 MG Oral Tablet", "warfarin 2 MG Oral Tablet"}));
        // What names somebody else is nobody's here, whoever refers to it.
        QCOMPARE(titles(""), (QStringList{"Idle", "Idle", "Stray", "Stray"}));
    }
};

ANAMNESIS_TEST(TestFilesPerson);
#include "TestFilesPerson.moc"
