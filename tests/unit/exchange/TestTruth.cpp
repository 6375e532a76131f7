// SPDX-License-Identifier: GPL-3.0-or-later
// The generator: the same seed gives the same bytes, every kind is there, and the truth names what is served and
// dumped.
#include "models/base/Hash.h"
#include "models/clinical/Kind.h"
#include "tests/support/TestMain.h"
#include "tests/unit/exchange/Serving.h"

#include <QTemporaryDir>
#include <QTest>
#include <libxml/parser.h>
#include <libxml/xpath.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>

using namespace anamnesis;
using namespace anamnesis::exchange;
using namespace anamnesis::exchange::testing;

namespace {

std::string contentOf(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

/// "a.b[0].c" as XPath without namespaces; positions of XPath begin with 1.
std::string xpathOf(const std::string& path) {
    std::string out;
    std::istringstream parts(path);
    for (std::string part; std::getline(parts, part, '.');) {
        const auto bracket = part.find('[');
        out += "/*[local-name()='" + part.substr(0, bracket) + "']";
        out += "[" +
               (bracket == std::string::npos ? std::string("1")
                                             : std::to_string(std::stoi(part.substr(bracket + 1)) + 1)) +
               "]";
    }
    return out;
}

int countOf(xmlDocPtr document, const std::string& xpath) {
    xmlXPathContextPtr context = xmlXPathNewContext(document);
    xmlXPathObjectPtr found = xmlXPathEvalExpression(reinterpret_cast<const xmlChar*>(xpath.c_str()), context);
    const int count = found != nullptr && found->nodesetval != nullptr ? found->nodesetval->nodeNr : 0;
    xmlXPathFreeObject(found);
    xmlXPathFreeContext(context);
    return count;
}

} // namespace

class TestTruth : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Exchange> m_exchange;
    Json m_truth;
    std::map<std::string, std::string> m_files; ///< sha256, bytes of the dump

    std::vector<Json> rows(const std::string& relation) const {
        std::vector<Json> found;
        for (const Json& fact : m_truth["facts"])
            if (fact["relation"] == relation)
                found.push_back(fact);
        return found;
    }

private slots:
    void initTestCase() {
        auto started = Exchange::start({.seed = 7});
        QVERIFY(started.has_value());
        m_exchange = std::move(*started);
        m_truth = Json::parse(m_exchange->truth());
        const std::filesystem::path folder = m_folder.path().toStdString();
        QVERIFY(m_exchange->dump(folder).has_value());
        for (const auto& file : std::filesystem::recursive_directory_iterator(folder))
            if (file.is_regular_file()) {
                std::string bytes = contentOf(file.path());
                m_files[sha256(bytes)] = std::move(bytes);
            }
    }

    void oneSeedOneWorld() {
        QCOMPARE(*truthOf({.seed = 7}), m_exchange->truth());
        QVERIFY(*truthOf({.seed = 8}) != m_exchange->truth());
    }

    void everyKindIsTold_data() {
        QTest::addColumn<int>("seed");
        for (const int seed : {1, 7, 42, 2026})
            QTest::addRow("%d", seed) << seed;
    }
    void everyKindIsTold() {
        QFETCH(int, seed);
        const Json truth = Json::parse(*truthOf({.seed = static_cast<std::uint64_t>(seed), .patients = 1}));
        std::set<std::string> told;
        for (const Json& fact : truth["facts"])
            told.insert(fact["kind"]);
        for (const clinical::Kind kind : clinical::allKinds())
            QVERIFY2(told.contains(std::string(clinical::name(kind))), std::string(clinical::name(kind)).c_str());
    }

    void everyStatementIsOneFactsMember() {
        std::set<std::string> seen;
        for (const Json& fact : rows("same"))
            for (const Json& member : fact["members"])
                QVERIFY2(seen.insert(member["sha256"].get<std::string>() + member["path"].get<std::string>()).second,
                         member.dump().c_str());
        for (const Json& fact : m_truth["facts"])
            if (fact["relation"] != "same") {
                QVERIFY(fact["members"].size() > 1);
                for (const Json& member : fact["members"])
                    QVERIFY(seen.contains(member["sha256"].get<std::string>() + member["path"].get<std::string>()));
            }
    }

    void membersAreInTheDump() {
        for (const Json& fact : m_truth["facts"])
            for (const Json& member : fact["members"])
                QVERIFY2(m_files.contains(member["sha256"]), member.dump().c_str());
    }

    void everyResourceOfTheDumpIsAMember() {
        std::set<std::string> members;
        for (const Json& fact : rows("same"))
            for (const Json& member : fact["members"])
                members.insert(member["sha256"]);
        for (const auto& [hash, bytes] : m_files) {
            const bool record = bytes.starts_with('{') || bytes.starts_with('<');
            QVERIFY2(!record || members.contains(hash), bytes.substr(0, 120).c_str());
        }
    }

    void pagesServeTheDumpsBytes() {
        std::map<std::string, std::vector<std::string>> ids; // source, patients
        for (const Json& person : m_truth["persons"])
            for (const Json& patient : person["patients"])
                ids[patient["source"]].push_back(patient["id"]);
        std::map<std::string, std::set<std::string>> types;
        std::map<std::string, std::set<std::string>> wanted; // source, hashes
        for (const Json& fact : rows("same"))
            for (const Json& member : fact["members"]) {
                const std::string type = member["type"];
                if (type == "ClinicalDocument" || type == "Practitioner" || type == "Organization" ||
                    type == "Location" || type == "Patient")
                    continue;
                types[member["source"]].insert(type);
                wanted[member["source"]].insert(member["sha256"]);
            }
        for (const Hospital& hospital : m_exchange->hospitals()) {
            Client client(hospital);
            std::string all;
            for (const std::string& type : types[hospital.name])
                for (const std::string& id : ids[hospital.name])
                    for (const std::string& page : client.pages("/" + type + "?patient=" + id))
                        all += page;
            for (const std::string& hash : wanted[hospital.name])
                QVERIFY2(all.find(m_files[hash]) != std::string::npos, m_files[hash].substr(0, 160).c_str());
        }
    }

    void documentPathsLeadToTheirEntries() {
        std::map<std::string, std::vector<std::string>> paths;
        for (const Json& fact : rows("same"))
            for (const Json& member : fact["members"])
                if (member["type"] == "ClinicalDocument")
                    paths[member["sha256"]].push_back(member["path"]);
        QVERIFY(paths.size() > 5);
        int entries = 0;
        for (const auto& [hash, all] : paths) {
            const std::string& bytes = m_files[hash];
            xmlDocPtr document =
                xmlReadMemory(bytes.data(), static_cast<int>(bytes.size()), nullptr, nullptr, XML_PARSE_NONET);
            QVERIFY(document != nullptr);
            for (const std::string& path : all) {
                QVERIFY2(countOf(document, xpathOf(path)) == 1, path.c_str());
                ++entries;
            }
            xmlFreeDoc(document);
        }
        QVERIFY(entries > 100);
    }

    void everyFileIsWellFormed() {
        for (const auto& [hash, bytes] : m_files) {
            if (bytes.starts_with('{')) {
                QVERIFY(!Json::parse(bytes, nullptr, false).is_discarded());
            } else if (bytes.starts_with('<')) {
                xmlDocPtr document =
                    xmlReadMemory(bytes.data(), static_cast<int>(bytes.size()), nullptr, nullptr, XML_PARSE_NONET);
                QVERIFY2(document != nullptr, bytes.substr(0, 160).c_str());
                xmlFreeDoc(document);
            }
        }
    }

    void dosesKeepTheirDigits() {
        bool found = false;
        for (const auto& [hash, bytes] : m_files)
            found = found || bytes.find("\"value\":3.125,") != std::string::npos;
        QVERIFY(found);
    }

    void conflictsAreVisibleInTheirMembers() {
        QVERIFY(!m_truth["conflicts"].empty());
        std::map<std::string, Json> byId;
        for (const Json& fact : rows("same"))
            byId[fact["id"]] = fact;
        for (const Json& conflict : m_truth["conflicts"]) {
            QVERIFY2(byId.contains(conflict["fact"]), conflict.dump().c_str());
            QCOMPARE(static_cast<int>(conflict["values"].size()), 2);
            QVERIFY(conflict["values"][0] != conflict["values"][1]);
            // All but the contradicted allergy are one fact, told by two sources.
            if (conflict["path"] != "negated")
                QVERIFY2(byId[conflict["fact"]]["members"].size() > 1, conflict.dump().c_str());
        }
    }

    void confusablePersonsAreDifferentPersons() {
        const Json& persons = m_truth["persons"];
        const auto is = [&](int i, const char* name) {
            return persons[static_cast<std::size_t>(i)]["demographics"][name].get<std::string>();
        };
        QCOMPARE(is(1, "family"), is(2, "family")); // twins
        QCOMPARE(is(1, "birthDate"), is(2, "birthDate"));
        QVERIFY(is(1, "given") != is(2, "given"));
        QCOMPARE(is(3, "given"), is(4, "given")); // father and son
        QVERIFY(is(3, "birthDate") != is(4, "birthDate"));
        QCOMPARE(is(5, "birthDate"), is(6, "birthDate")); // namesakes
        QCOMPARE(is(5, "family"), is(6, "family"));
        int twice = 0;
        std::map<std::string, int> sources;
        for (const Json& patient : persons[0]["patients"])
            twice = std::max(twice, ++sources[patient["source"]]);
        QCOMPARE(twice, 2); // the split identity
        std::set<std::string> ids;
        for (const Json& person : persons)
            for (const Json& patient : person["patients"])
                QVERIFY(ids.insert(patient["source"].get<std::string>() + patient["id"].get<std::string>()).second);
    }

    void numbersOfRecordsFollowTheOption() {
        const Json large = Json::parse(*truthOf({.seed = 2, .patients = 1, .records = 2000}));
        int members = 0;
        for (const Json& fact : large["facts"])
            if (fact["relation"] == "same" && fact["person"] == "person-0001")
                for (const Json& member : fact["members"])
                    members += member["type"] != "ClinicalDocument" ? 1 : 0;
        QVERIFY2(members > 1800 && members < 2300, std::to_string(members).c_str());
    }

    void moreHospitalsRepeatTheKinds() {
        const Json truth = Json::parse(*truthOf({.hospitals = 6, .patients = 2}));
        std::set<std::string> sources;
        for (const Json& fact : truth["facts"])
            for (const Json& member : fact["members"])
                sources.insert(member["source"]);
        QVERIFY(sources.contains("harrowgate"));
        QVERIFY(truthOf({.hospitals = 1, .patients = 2}).has_value());
    }
};

ANAMNESIS_TEST(TestTruth);
#include "TestTruth.moc"
