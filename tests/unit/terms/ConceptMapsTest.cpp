// SPDX-License-Identifier: GPL-3.0-or-later
// Public ConceptMaps against a second reading of the same file: every source code answers with every target, its
// relationship, and the map it is from; several stay several, none is made up.
#include "services/terms/Store.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <set>

using namespace anamnesis;
using namespace anamnesis::terms;
using clinical::MapRelationship;

namespace {

QString dataFolder() {
    const QString named = qEnvironmentVariable("ANAMNESIS_DATA");
    return named.isEmpty() ? QStringLiteral(ANAMNESIS_SOURCE_DIR "/../shared/data") : named;
}

/// FHIR R4 ConceptMapEquivalence, from the source's side: what the target is to the source.
MapRelationship relationshipOf(const QString& equivalence) {
    static const std::map<QString, MapRelationship> table{
        {"equal", MapRelationship::Equivalent},    {"equivalent", MapRelationship::Equivalent},
        {"wider", MapRelationship::Broader},       {"subsumes", MapRelationship::Broader},
        {"narrower", MapRelationship::Narrower},   {"specializes", MapRelationship::Narrower},
        {"relatedto", MapRelationship::Inexact},   {"inexact", MapRelationship::Inexact},
        {"unmatched", MapRelationship::Unmatched}, {"disjoint", MapRelationship::Unmatched},
    };
    return table.at(equivalence);
}

struct Target {
    std::string system;
    std::string code;
    MapRelationship relationship;
    auto operator<=>(const Target&) const = default;
};
using Source = std::pair<QString, QString>;
using Targets = std::multiset<Target>;

std::map<Source, Targets> read(const QJsonObject& map) {
    std::map<Source, Targets> result;
    for (const auto& group : map["group"].toArray()) {
        const QString source = group.toObject()["source"].toString();
        const QString target = group.toObject()["target"].toString();
        for (const auto& element : group.toObject()["element"].toArray())
            for (const auto& to : element.toObject()["target"].toArray())
                result[{source, element.toObject()["code"].toString()}].insert(
                    {target.toStdString(), to.toObject()["code"].toString().toStdString(),
                     relationshipOf(to.toObject()["equivalence"].toString("equivalent"))});
    }
    return result;
}

Target targetOf(const clinical::CodeMapRow& row) {
    return {row.target.system, row.target.code, row.relationship};
}

} // namespace

class ConceptMapsTest : public QObject {
    Q_OBJECT

private slots:
    void everySourceCodeAnswersWithEveryTarget() {
        QDir folder(dataFolder() + "/terminology/fhir-r4-conceptmaps");
        if (!folder.exists())
            QSKIP("the public concept maps are not there (ANAMNESIS_DATA)");
        QTemporaryDir packs;
        int maps = 0;
        int codes = 0;
        int targets = 0;
        int several = 0;
        int conditional = 0;
        std::map<QString, QString> versions;
        std::map<Source, std::map<QString, Targets>> wanted; ///< by source and map
        for (const QString& name : folder.entryList({"*.json"})) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            const QJsonObject json = QJsonDocument::fromJson(bytes).object();
            const auto map = readConceptMap(bytes.toStdString());
            QVERIFY2(map.has_value(), qPrintable(name));
            QCOMPARE(QString::fromStdString(map->url()), json["url"].toString());
            QCOMPARE(QString::fromStdString(map->version()), json["version"].toString());
            versions[json["url"].toString()] = json["version"].toString();
            ++maps;
            for (const auto& [source, expected] : read(json)) {
                Targets got;
                for (const clinical::CodeMapRow* row :
                     map->from(source.first.toStdString(), source.second.toStdString()))
                    got.insert(targetOf(*row));
                QVERIFY2(got == expected, qPrintable(name + " " + source.second));
                wanted[source][json["url"].toString()].insert(expected.begin(), expected.end());
                ++codes;
                targets += static_cast<int>(expected.size());
                several += expected.size() > 1 ? 1 : 0;
                conditional += bytes.contains("\"dependsOn\"") ? 1 : 0;
            }
            QVERIFY(load(folder.filePath(name).toStdString(), packs.path().toStdString()).has_value());
        }
        // The same from the packs: each answer names its map and version.
        Issues issues;
        const Store store = Store::open(packs.path().toStdString(), issues);
        QVERIFY(issues.empty());
        for (const auto& [source, byMap] : wanted) {
            std::map<QString, Targets> got;
            for (const Translation& answer : store.translate(source.first.toStdString(), source.second.toStdString())) {
                QVERIFY(!answer.map.empty());
                QCOMPARE(QString::fromStdString(answer.version), versions[QString::fromStdString(answer.map)]);
                got[QString::fromStdString(answer.map)].insert(targetOf(answer.row));
            }
            for (const auto& [map, expected] : byMap)
                QVERIFY2(got[map] == expected, qPrintable(source.second + " of " + map));
        }
        qInfo(
            "%d maps, %d source codes, %d targets, %d codes with several targets, all answered with relationship, map "
            "and version; codes in maps with conditions: %d",
            maps, codes, targets, several, conditional);
        QVERIFY(codes >= 400);
        QVERIFY(several >= 5);
    }
};

ANAMNESIS_TEST(ConceptMapsTest);
#include "ConceptMapsTest.moc"
