// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sources/SourceSettings.h"
#include "services/sources/fhir/Links.h"
#include "services/sources/fhir/Quirks.h"
#include "services/sources/fhir/RecordTypes.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace anamnesis;
using namespace anamnesis::sources;

namespace {

SourceSettings full() {
    SourceSettings settings;
    settings.name = "Hospital";
    settings.kind = SourceKind::Mhd;
    settings.url = "https://ehr.example/fhir";
    settings.auth = AuthMethod::ClientSecret;
    settings.clientId = "me";
    settings.scope = "system/*.rs";
    settings.zone = "Europe/Sofia";
    settings.badge = "HO";
    settings.caFile = "/etc/ca.pem";
    settings.quirks = {"hie-gateway"};
    settings.parameters = {"a=b"};
    settings.origins = {"https://docs.example"};
    settings.format = WireFormat::Xml;
    settings.enabled = false;
    settings.clientSecret = auth::Secret("very secret");
    settings.token = auth::Secret("also secret");
    return settings;
}

} // namespace

class SettingsTest : public QObject {
    Q_OBJECT

private slots:
    void settingsComeBackAndSecretsStayApart() {
        const SourceSettings settings = full();
        const std::string open = settingsJson(settings);
        const std::string hidden = secretsJson(settings);
        QVERIFY(open.find("very secret") == std::string::npos && open.find("also secret") == std::string::npos);
        const auto back = settingsFromJson(open, hidden);
        QVERIFY(back.has_value());
        QVERIFY(*back == settings);
        const auto without = settingsFromJson(open);
        QVERIFY(without && without->clientSecret.empty() && without->name == "Hospital");
        QCOMPARE(secretsJson(SourceSettings{}), std::string("{}"));
    }

    void unreadableSettingsSayWhichField_data() {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("field");
        QTest::newRow("no object") << "[]" << "settings";
        QTest::newRow("kind unknown") << "{\"kind\":\"ftp\"}" << "kind";
        QTest::newRow("name a number") << "{\"name\":7}" << "name";
        QTest::newRow("quirks a text") << "{\"quirks\":\"epic\"}" << "quirks";
        QTest::newRow("enabled a text") << "{\"enabled\":\"no\"}" << "enabled";
        QTest::newRow("unknown fields do no harm") << "{\"later\":1}" << "";
    }
    void unreadableSettingsSayWhichField() {
        QFETCH(QString, json);
        QFETCH(QString, field);
        const auto result = settingsFromJson(json.toStdString());
        QCOMPARE(QString::fromStdString(result ? std::string() : result.error().args.front().second), field);
    }

    void whatMustHold_data() {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("code");
        QTest::newRow("well") << "" << "";
        QTest::newRow("name") << "name" << "source.name-missing";
        QTest::newRow("url") << "url" << "source.url-invalid";
        QTest::newRow("plain") << "plain" << "source.url-plain";
        QTest::newRow("loopback") << "loopback" << "";
        QTest::newRow("secret") << "secret" << "source.secret-missing";
        QTest::newRow("client id") << "client" << "source.client-id-missing";
        QTest::newRow("certificate") << "certificate" << "source.certificate-missing";
        QTest::newRow("quirk") << "quirk" << "source.quirk-unknown";
    }
    void whatMustHold() {
        QFETCH(QString, change);
        QFETCH(QString, code);
        SourceSettings settings = full();
        if (change == "name")
            settings.name.clear();
        else if (change == "url")
            settings.url = "ehr.example";
        else if (change == "plain")
            settings.url = "http://ehr.example/fhir";
        else if (change == "loopback")
            settings.url = "http://127.0.0.1:8080/fhir";
        else if (change == "secret")
            settings.clientSecret = {};
        else if (change == "client")
            settings.clientId.clear();
        else if (change == "certificate")
            settings.auth = AuthMethod::MutualTls;
        else if (change == "quirk")
            settings.quirks.push_back("no such quirk");
        const auto result = check(settings);
        QCOMPARE(QString::fromStdString(result ? std::string() : result.error().code), code);
    }

    void referencesAreFoundInOnePass_data() {
        QTest::addColumn<QString>("bytes");
        QTest::addColumn<bool>("xml");
        QTest::addColumn<QStringList>("subjects");
        QTest::addColumn<QStringList>("references");
        const auto row = [](const char* name, const char* bytes, bool xml, QStringList subjects,
                            QStringList references) {
            QTest::newRow(name) << QString(bytes) << xml << subjects << references;
        };
        row("subject", "{\"subject\":{\"reference\":\"Patient/1\"},\"encounter\":{\"reference\":\"Encounter/2\"}}",
            false, {"Patient/1"}, {"Encounter/2"});
        row("subject of a contained record is another's",
            "{\"contained\":[{\"subject\":{\"reference\":\"Patient/2\"}}],\"patient\":{\"reference\":\"Patient/1\"}}",
            false, {"Patient/1"}, {"Patient/2"});
        row("a value that reads reference",
            "{\"code\":\"reference\",\"text\":\"reference\",\"x\":{\"reference\" : \"A/1\"}}", false, {}, {"A/1"});
        row("a quote within a text", "{\"text\":\"say \\\"reference\\\": no\",\"x\":{\"reference\":\"A/1\"}}", false,
            {}, {"A/1"});
        row("fragments are left out", "{\"x\":{\"reference\":\"#p\"}}", false, {}, {});
        row("an escaped slash", "{\"x\":{\"reference\":\"A\\/1\"}}", false, {}, {"A/1"});
        row("cut off", "{\"x\":{\"reference\":\"A/1", false, {}, {"A/1"});
        row("XML",
            "<Goal xmlns='u'><subject><reference value='Patient/1'/></subject><note><x/><authorReference><reference "
            "value=\"P/2\"/></authorReference></note></Goal>",
            true, {"Patient/1"}, {"P/2"});
    }
    void referencesAreFoundInOnePass() {
        QFETCH(QString, bytes);
        QFETCH(bool, xml);
        QFETCH(QStringList, subjects);
        QFETCH(QStringList, references);
        const auto links = fhir::linksOf(bytes.toStdString(), xml ? decode::Format::FhirXml : decode::Format::FhirJson);
        const auto list = [](const std::vector<std::string>& texts) {
            QStringList result;
            for (const std::string& text : texts)
                result.append(QString::fromStdString(text));
            return result;
        };
        QCOMPARE(list(links.subjects), subjects);
        QCOMPARE(list(links.references), references);
    }

    void onlyTheServersOwnRecordsAreTargets_data() {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("target");
        QTest::newRow("relative") << "Patient/1" << "Patient 1";
        QTest::newRow("versioned") << "Patient/1/_history/3" << "Patient 1";
        QTest::newRow("absolute") << "https://h/fhir/Patient/1" << "Patient 1";
        QTest::newRow("another server") << "https://x/fhir/Patient/1" << "";
        QTest::newRow("another base") << "https://h/fhirother/Patient/1" << "";
        QTest::newRow("uuid") << "urn:uuid:123" << "";
        QTest::newRow("conditional") << "Patient?identifier=1" << "";
        QTest::newRow("with a path that climbs") << "Patient/../secret" << "";
        QTest::newRow("no type") << "12345" << "";
    }
    void onlyTheServersOwnRecordsAreTargets() {
        QFETCH(QString, reference);
        QFETCH(QString, target);
        const auto found = fhir::localTarget(reference.toStdString(), "https://h/fhir");
        QCOMPARE(found ? QString::fromStdString(found->first + " " + found->second) : QString(), target);
    }

    void tablesHoldTogether() {
        std::set<std::string_view> types;
        for (const fhir::RecordType& row : fhir::recordTypes()) {
            QVERIFY(types.insert(row.type).second);
            QVERIFY(!fhir::isAdministrative(row.type));
            QVERIFY(row.versions != 0);
        }
        for (const fhir::QuirkRow& row : fhir::quirkTable()) {
            if (row.effect == fhir::QuirkEffect::PageLimit)
                QVERIFY(fhir::Quirks({std::string(row.name)}).pageLimit("AnyType", 1'000'000) < 1'000'000 ||
                        !row.value.starts_with('*'));
            QVERIFY(std::ranges::none_of(row.found, [](char c) { return c >= 'A' && c <= 'Z'; }));
        }
    }
};

ANAMNESIS_TEST(SettingsTest);
#include "SettingsTest.moc"
