// SPDX-License-Identifier: GPL-3.0-or-later
// Synthea charts: each person's bundle told by three sources that share its visits between them, each with ids, codes,
// units, clocks and omissions of its own. The items must be those of the bundle read alone.
#include "tests/support/TestMain.h"
#include "tests/unit/reconcile/Ruled.h"
#include "tests/unit/reconciledata/Data.h"

#include <QTest>
#include <nlohmann/json.hpp>

#include <array>
#include <cctype>
#include <cmath>
#include <cstdio>
#include <random>

using namespace anamnesis;
using namespace anamnesis::testing;
using Json = nlohmann::json;

namespace {

std::string afterColon(const std::string& reference) {
    const auto at = reference.find_last_of(":/");
    return at == std::string::npos ? reference : reference.substr(at + 1);
}

/// The visit a resource belongs to; empty when it names none.
std::string visitOf(const Json& resource) {
    const std::string type = resource.value("resourceType", "");
    if (type == "Encounter")
        return resource.value("id", "");
    for (const char* element : {"encounter", "context"})
        if (resource.contains(element) && resource[element].contains("reference"))
            return afterColon(resource[element]["reference"]);
    if (resource.contains("item"))
        for (const Json& item : resource["item"])
            if (item.contains("encounter") && !item["encounter"].empty())
                return afterColon(item["encounter"][0].value("reference", ""));
    return {};
}

struct Conversion {
    const char* loinc;
    const char* from;
    const char* to;
    double factor, offset;
    int places;
};
// Molar masses, unit definitions; NGSP to IFCC by the master equation.
constexpr std::array conversions{
    Conversion{"2339-0", "mg/dL", "mmol/L", 10 / 180.156, 0, 1},
    Conversion{"2093-3", "mg/dL", "mmol/L", 10 / 386.65, 0, 2},
    Conversion{"2571-8", "mg/dL", "mmol/L", 10 / 885.7, 0, 2},
    Conversion{"718-7", "g/dL", "g/L", 10, 0, 0},
    Conversion{"29463-7", "kg", "[lb_av]", 1 / 0.45359237, 0, 1},
    Conversion{"8302-2", "cm", "[in_i]", 1 / 2.54, 0, 1},
    Conversion{"8331-1", "Cel", "[degF]", 1.8, 32, 1},
    Conversion{"6690-2", "10*3/uL", "10*9/L", 1, 0, 2},
    Conversion{"4548-4", "%", "mmol/mol", 10.929, -2.15 * 10.929, 1},
};
struct Oid {
    const char* url;
    const char* oid;
};
constexpr std::array oids{
    Oid{"http://loinc.org", "urn:oid:2.16.840.1.113883.6.1"},
    Oid{"http://snomed.info/sct", "urn:oid:2.16.840.1.113883.6.96"},
    Oid{"http://www.nlm.nih.gov/research/umls/rxnorm", "urn:oid:2.16.840.1.113883.6.88"},
    Oid{"http://hl7.org/fhir/sid/cvx", "urn:oid:2.16.840.1.113883.12.292"},
};

double rounded(double value, int places) {
    const double scale = std::pow(10.0, places);
    return std::round(value * scale) / scale;
}

/// Near the middle between two last places the rounding would decide.
bool nearMiddle(double value, int places) {
    const double scaled = std::abs(value) * std::pow(10.0, places);
    return std::abs(scaled - std::floor(scaled) - 0.5) < 0.1;
}

enum class Manner : std::uint8_t { AsIs, Recoded, OtherUnits };

class Teller {
public:
    Teller(std::string source, Manner manner, const std::map<std::string, std::string>& types)
        : m_source(std::move(source)), m_manner(manner), m_types(types) {}

    Json tell(Json resource) const {
        resource["id"] = ownId(resource.value("id", ""));
        resource.erase("meta");
        refer(resource);
        if (m_manner == Manner::Recoded)
            recode(resource);
        if (m_manner == Manner::OtherUnits && resource.value("resourceType", "") == "Observation")
            measure(resource);
        return resource;
    }
    const std::string& source() const { return m_source; }

private:
    std::string ownId(const std::string& id) const { return m_source + '-' + id; }
    void refer(Json& node) const {
        if (node.is_array() || node.is_object())
            for (Json& child : node)
                refer(child);
        if (node.is_object() && node.contains("reference") && node["reference"].is_string()) {
            const std::string id = afterColon(node["reference"]);
            if (const auto at = m_types.find(id); at != m_types.end())
                node["reference"] = at->second + '/' + ownId(id);
        }
    }
    /// Systems by their OID, displays in capitals, a code of the house first, no text; the clock of another zone.
    void recode(Json& node) const {
        if (node.is_object()) {
            for (auto& [key, child] : node.items()) {
                if (child.is_string() && child.get<std::string>().ends_with("+00:00"))
                    child = inNewYork(child);
                recode(child);
            }
            if (node.contains("system") && node.contains("code"))
                for (const Oid& row : oids)
                    if (node["system"] == row.url)
                        node["system"] = row.oid;
            if (node.contains("display") && node["display"].is_string() && node.contains("code")) {
                std::string display = node["display"];
                for (char& c : display)
                    c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
                node["display"] = display;
            }
            if (node.contains("coding") && node.contains("text"))
                node.erase("text");
        } else if (node.is_array()) {
            for (Json& child : node)
                recode(child);
        }
    }
    /// "2012-09-10T15:29:24+00:00" -> the same instant five hours west.
    static std::string inNewYork(const std::string& utc) {
        const auto time = clinical::parseFhirTime(utc);
        if (!time)
            return utc;
        std::int64_t at = clinical::span(*time).first / 1'000 - 5 * 3'600;
        const std::int64_t second = ((at % 86'400) + 86'400) % 86'400;
        const std::chrono::year_month_day day{std::chrono::sys_days{std::chrono::days{(at - second) / 86'400}}};
        std::array<char, 64> text{};
        std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d-05:00", static_cast<int>(day.year()),
                      static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()),
                      static_cast<int>(second / 3'600), static_cast<int>(second / 60 % 60),
                      static_cast<int>(second % 60));
        return text.data();
    }
    static void measure(Json& resource) {
        resource.erase("issued");
        if (!resource.contains("valueQuantity"))
            return;
        Json& quantity = resource["valueQuantity"];
        const std::string code = resource["code"]["coding"][0].value("code", "");
        double value = quantity.value("value", 0.0);
        int places = 1;
        for (const Conversion& row : conversions)
            if (code == row.loinc && quantity.value("code", "") == row.from) {
                value = value * row.factor + row.offset;
                places = row.places;
                quantity["unit"] = row.to;
                quantity["code"] = row.to;
                break;
            }
        while (places < 4 && nearMiddle(value, places))
            ++places;
        quantity["value"] = rounded(value, places);
    }

    std::string m_source;
    Manner m_manner;
    const std::map<std::string, std::string>& m_types;
};

struct Told {
    std::vector<clinical::Statement> statements;
    std::map<std::string, std::string> original; ///< statement id -> "resource id#path" in the bundle
};

void add(Told& told, const Json& resource, const std::string& source, const std::string& originalId) {
    const std::string bytes = resource.dump();
    for (clinical::Statement& statement : decoded(bytes, source)) {
        told.original[statement.id.value] = originalId + '#' + statement.path;
        told.statements.push_back(std::move(statement));
    }
}

using Partition = std::vector<std::pair<clinical::Kind, std::set<std::string>>>;

/// Statements of the bundle with one kind, code, beginning and end.
bool saysTheSame(const Told& whole, const std::set<std::string>& originals) {
    std::set<std::string> said;
    for (const clinical::Statement& statement : whole.statements)
        if (originals.contains(whole.original.at(statement.id.value)))
            said.insert(std::string(clinical::name(statement.kind)) + '|' +
                        (statement.code.codings.empty() ? statement.code.text : statement.code.codings.front().code) +
                        '|' + (statement.time.start ? clinical::iso(*statement.time.start) : std::string()) + '|' +
                        (statement.time.end ? clinical::iso(*statement.time.end) : std::string()));
    return said.size() == 1;
}

/// Why the tellings of one statement of the bundle are not one.
void explain(const Told& told, const std::string& original) {
    std::vector<const clinical::Statement*> tellings;
    for (const clinical::Statement& statement : told.statements)
        if (told.original.at(statement.id.value) == original)
            tellings.push_back(&statement);
    for (std::size_t i = 1; i < tellings.size(); ++i) {
        const auto why = reconcile::judge(*tellings[0], *tellings[i]);
        std::string text;
        for (const auto& step : why.compared)
            text += ' ' + step.field + ':' + std::string(reconcile::name(step.outcome)) + '(' + step.left + '|' +
                    step.right + ')';
        qWarning("apart: %s %s %s%s", std::string(clinical::name(tellings[0]->kind)).c_str(),
                 std::string(reconcile::name(why.verdict)).c_str(), why.rule.c_str(), text.c_str());
    }
}

Partition partition(const Told& told, const reconcile::Reconciliation& answer) {
    Partition parts;
    for (const timeline::Item& item : answer.items) {
        std::set<std::string> part;
        for (const timeline::Member& member : item.members)
            part.insert(told.original.at(member.statement.value));
        parts.emplace_back(item.kind, std::move(part));
    }
    return parts;
}

} // namespace

class SplitTest : public QObject {
    Q_OBJECT
private slots:
    void syntheaOverThreeSources_data();
    void syntheaOverThreeSources();
    void withItselfChangesNothing();
    void rulingsTouchWhatTheyReach_data();
    void rulingsTouchWhatTheyReach();
};

void SplitTest::syntheaOverThreeSources_data() {
    const QStringList files = filesOf(QStringLiteral("synthea-r4"), {QStringLiteral("*.json")});
    if (files.isEmpty())
        QSKIP("synthea-r4 is not there (ANAMNESIS_DATA)");
    QTest::addColumn<QString>("path");
    for (const QString& path : files)
        QTest::newRow(qPrintable(QFileInfo(path).completeBaseName())) << path;
}

void SplitTest::syntheaOverThreeSources() {
    QFETCH(QString, path);
    const Json bundle = Json::parse(bytesOf(path));
    std::map<std::string, std::string> types;
    for (const Json& entry : bundle["entry"])
        types[entry["resource"].value("id", "")] = entry["resource"].value("resourceType", "");
    const std::array tellers{Teller("north", Manner::AsIs, types), Teller("south", Manner::Recoded, types),
                             Teller("lake", Manner::OtherUnits, types)};
    const Teller alone("whole", Manner::AsIs, types);

    std::mt19937 random(static_cast<unsigned>(qHash(QFileInfo(path).fileName(), 7)));
    std::map<std::string, unsigned> tellersOfVisit; // bits; at least one
    Told whole, split;
    for (const Json& entry : bundle["entry"]) {
        const Json& resource = entry["resource"];
        const std::string id = resource.value("id", "");
        const std::string type = resource.value("resourceType", "");
        const std::string visit = visitOf(resource);
        const bool common = type == "Patient" || type == "Organization" || type == "Practitioner";
        const auto [at, fresh] = tellersOfVisit.emplace(visit.empty() ? id : visit, 0U);
        if (fresh) // a visit and all of it; what belongs to none has one teller
            at->second = visit.empty() ? 1U << (random() % 3) : 1U + static_cast<unsigned>(random() % 7);
        // A claim comes from its payer alone.
        const bool claim = type == "Claim" || type == "ExplanationOfBenefit";
        add(whole, alone.tell(resource), alone.source(), id);
        for (std::size_t i = 0; i < tellers.size(); ++i)
            if (common || (claim ? i == 0 : (at->second >> i & 1U) != 0))
                add(split, tellers[i].tell(resource), tellers[i].source(), id);
    }
    const auto answer = reconciled(split.statements);
    const auto base = reconciled(whole.statements);
    QVERIFY(nothingLost(split.statements, answer));
    QVERIFY(nothingLost(whole.statements, base));

    const Partition expected = partition(whole, base);
    const Partition found = partition(split, answer);
    std::map<std::string, std::size_t> itemOf;
    for (std::size_t i = 0; i < expected.size(); ++i)
        for (const std::string& statement : expected[i].second)
            itemOf[statement] = i;
    std::size_t joined = 0, alike = 0;
    std::map<clinical::Kind, std::size_t> apart;
    std::vector<std::size_t> times(expected.size());
    for (const auto& [kind, part] : found) {
        std::set<std::size_t> items;
        for (const std::string& statement : part)
            items.insert(itemOf.at(statement));
        if (items.size() > 1 && saysTheSame(whole, part)) {
            ++alike; // two of the bundle that only its own numbers part
        } else if (items.size() > 1) {
            ++joined;
            qWarning("joined: %s %s | %s", std::string(clinical::name(kind)).c_str(), part.begin()->c_str(),
                     part.rbegin()->c_str());
        }
        for (const std::size_t item : items)
            ++times[item];
    }
    for (std::size_t i = 0; i < expected.size(); ++i)
        if (times[i] > 1) {
            ++apart[expected[i].first];
            if (qEnvironmentVariableIsSet("ANAMNESIS_SHOW"))
                explain(split, *expected[i].second.begin());
        }
    // What cannot be told by its words alone (an order without a dose, a plan in other words) stands apart, and as what
    // could be one where a rule knows its kind.
    std::size_t apartInAll = 0, unexplained = 0;
    std::string kinds;
    for (const auto& [kind, count] : apart) {
        apartInAll += count;
        kinds += ' ' + std::string(clinical::name(kind)) + ' ' + std::to_string(count);
        const bool undecidable = kind == clinical::Kind::MedicationOrder || kind == clinical::Kind::CarePlan;
        unexplained += undecidable ? 0 : count;
    }
    qInfo("%zu statements of one source, %zu of three; %zu items, %zu items; joined %zu, apart %zu%s",
          whole.statements.size(), split.statements.size(), expected.size(), found.size(), joined, apartInAll,
          kinds.c_str());
    QCOMPARE(joined, std::size_t{0});
    QVERIFY(alike <= 1);
    QVERIFY2(unexplained <= expected.size() / 250, kinds.c_str());
    QVERIFY(apartInAll <= expected.size() / 20);
}

/// The same files by two roads of one custodian: the items of one road.
void SplitTest::withItselfChangesNothing() {
    const QStringList files = filesOf(QStringLiteral("synthea-r4"), {QStringLiteral("*.json")});
    if (files.isEmpty())
        QSKIP("synthea-r4 is not there (ANAMNESIS_DATA)");
    for (const QString& path : files.first(std::min<qsizetype>(files.size(), 6))) {
        const std::string bytes = bytesOf(path);
        const auto once = decoded(bytes, "direct", "General Hospital");
        auto twice = once;
        for (clinical::Statement& statement : decoded(bytes, "exchange", "General Hospital"))
            twice.push_back(std::move(statement));
        const auto one = reconciled(once);
        const auto both = reconciled(twice);
        QVERIFY(nothingLost(twice, both));
        // What a hospital says twice in one day without a number cannot be paired with its copies: it stays apart.
        std::map<clinical::Kind, std::pair<std::size_t, std::size_t>> counts;
        for (const timeline::Item& item : one.items)
            ++counts[item.kind].first;
        for (const timeline::Item& item : both.items)
            ++counts[item.kind].second;
        for (const auto& [kind, count] : counts)
            if (count.first != count.second)
                qInfo("%s: %s %zu, %zu", qPrintable(QFileInfo(path).fileName()),
                      std::string(clinical::name(kind)).c_str(), count.first, count.second);
    }
}

void SplitTest::rulingsTouchWhatTheyReach_data() {
    QTest::addColumn<QString>("path");
    qsizetype found = 0;
    for (const char* folder : {"synthea-r4", "fhir-r4-examples", "us-core"}) {
        const QStringList files = filesOf(QString::fromLatin1(folder), {QStringLiteral("*.json")});
        found += files.size();
        if (QString::fromLatin1(folder) == QStringLiteral("synthea-r4"))
            for (const QString& path : files.first(std::min<qsizetype>(files.size(), 12)))
                QTest::newRow(qPrintable(QFileInfo(path).completeBaseName())) << path;
        else if (!files.isEmpty())
            QTest::newRow(folder) << QFileInfo(files.front()).absolutePath();
    }
    if (found == 0)
        QSKIP("synthea-r4, fhir-r4-examples and us-core are not there (ANAMNESIS_DATA)");
}

/// A chart that stays worked out equals one worked out anew, ruling by ruling: a person told by two hospitals, and all
/// examples of a folder as if they were one person's.
void SplitTest::rulingsTouchWhatTheyReach() {
    QFETCH(QString, path);
    QStringList files{path};
    if (QFileInfo(path).isDir())
        files = filesOf(QFileInfo(path).fileName(), {QStringLiteral("*.json")});
    std::vector<clinical::Statement> statements;
    for (const QString& file : files)
        for (const char* source : {"direct", "exchange"})
            for (clinical::Statement& statement : decoded(bytesOf(file), source, std::string(source) + " Hospital"))
                if (statements.size() < 4'000)
                    statements.push_back(std::move(statement));
    reconcile::Input input;
    input.person = "somebody";
    input.now = testNow();
    input.threads = 2;
    QCOMPARE(firstDifference(statements, input, static_cast<unsigned>(qHash(QFileInfo(path).fileName(), 3)), 10),
             std::string());
}

ANAMNESIS_TEST(SplitTest);
#include "SplitTest.moc"
