// SPDX-License-Identifier: GPL-3.0-or-later
// HL7 v2 messages and C-CDA documents beside the FHIR bundle another product made of each, as two roads of one
// custodian: what both tell is told once. The bundles are that product's reading, so what only one of the two tells, or
// tells without its time or value, stays apart and is counted.
#include "tests/support/TestMain.h"
#include "tests/unit/reconciledata/Data.h"

#include "models/clinical/Fields.h"

#include <QTest>

#include <algorithm>

using namespace anamnesis;
using namespace anamnesis::testing;
using clinical::Kind;

namespace {

constexpr std::array facts{Kind::Allergy,   Kind::Problem,       Kind::Immunization,    Kind::LabResult,
                           Kind::VitalSign, Kind::Observation,   Kind::Procedure,       Kind::Encounter,
                           Kind::Report,    Kind::Document,      Kind::MedicationOrder, Kind::MedicationStatement,
                           Kind::Dispense,  Kind::Administration};

/// Said by both in so many words, by a comparison that owes nothing to the engine: a code in common, one minute, one
/// value, one kind.
bool plainlyOne(const clinical::Statement& left, const clinical::Statement& right) {
    if (left.kind != right.kind || left.negated != right.negated || !left.time.start || !right.time.start)
        return false;
    const bool code = std::ranges::any_of(left.code.codings, [&](const clinical::Coding& one) {
        return !one.code.empty() && std::ranges::any_of(right.code.codings, [&](const clinical::Coding& other) {
            return one.code == other.code;
        });
    });
    const auto minute = [](const clinical::ClinicalTime& time) { return clinical::iso(time).substr(0, 16); };
    if (!code || minute(*left.time.start) != minute(*right.time.start) || minute(*left.time.start).size() < 10)
        return false;
    const clinical::Field* one = left.field(clinical::field::value);
    const clinical::Field* other = right.field(clinical::field::value);
    if ((one == nullptr) != (other == nullptr))
        return false;
    return one == nullptr || (one->quantity && other->quantity ? one->quantity->value == other->quantity->value
                                                               : one->text == other->text);
}

struct Count {
    std::size_t both = 0, joined = 0, close = 0, alone = 0;
    Count& operator+=(const Count& other) {
        both += other.both;
        joined += other.joined;
        close += other.close;
        alone += other.alone;
        return *this;
    }
};

} // namespace

class PairsTest : public QObject {
    Q_OBJECT
private slots:
    void messageAndBundle_data();
    void messageAndBundle();
    void cleanupTestCase();

private:
    std::map<Kind, Count> m_counts;
    std::size_t m_plain = 0, m_plainJoined = 0, m_plainApart = 0, m_decided = 0, m_decidedJoined = 0;
};

void PairsTest::messageAndBundle_data() {
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("bundle");
    std::map<QString, QString> bundles;
    for (const QString& path : filesOf(QStringLiteral("hl7v2-fhir-pairs/expected"), {QStringLiteral("*.json")}))
        bundles[QFileInfo(path).completeBaseName().remove(QStringLiteral("-expected"))] = path;
    if (bundles.empty())
        QSKIP("hl7v2-fhir-pairs is not there (ANAMNESIS_DATA)");
    for (const QString& path : filesOf(QStringLiteral("hl7v2-fhir-pairs/input"), {QStringLiteral("*")})) {
        QString stem = QFileInfo(path).completeBaseName();
        auto at = bundles.find(stem);
        if (at == bundles.end())
            at = bundles.find(stem.remove(QStringLiteral(".xml")));
        if (at != bundles.end())
            QTest::newRow(qPrintable(stem)) << path << at->second;
    }
}

void PairsTest::messageAndBundle() {
    QFETCH(QString, message);
    QFETCH(QString, bundle);
    auto statements = decoded(bytesOf(message), "feed", "General Hospital", message.toStdString());
    const std::size_t own = statements.size();
    for (clinical::Statement& statement : decoded(bytesOf(bundle), "fhir", "General Hospital"))
        statements.push_back(std::move(statement));
    // Both name custodians of their own where the record does; here all is one hospital's.
    for (clinical::Statement& statement : statements) {
        clinical::RecordRef record = *statement.record;
        record.custodian = "General Hospital";
        statement.record = std::make_shared<const clinical::RecordRef>(record);
    }
    const auto answer = reconciled(statements);
    QVERIFY(nothingLost(statements, answer));
    std::map<std::string, std::size_t> itemOf;
    for (std::size_t i = 0; i < answer.items.size(); ++i)
        for (const timeline::Member& member : answer.items[i].members)
            itemOf[member.statement.value] = i;
    std::map<std::string, std::size_t> byId;
    for (std::size_t i = 0; i < answer.items.size(); ++i)
        byId[answer.items[i].id.value] = i;
    for (std::size_t i = 0; i < own; ++i) {
        const clinical::Statement& mine = statements[i];
        if (std::ranges::find(facts, mine.kind) == facts.end())
            continue;
        const bool other = std::any_of(statements.begin() + static_cast<std::ptrdiff_t>(own), statements.end(),
                                       [&](const clinical::Statement& one) { return one.kind == mine.kind; });
        if (!other)
            continue; // the bundle has no such kind at all
        Count one;
        one.both = 1;
        const timeline::Item& item = answer.items[itemOf.at(mine.id.value)];
        const auto has = [&](const timeline::Item& of) {
            return std::ranges::find(of.sources, std::string("fhir")) != of.sources.end();
        };
        if (has(item))
            one.joined = 1;
        else if (std::ranges::any_of(item.relations, [&](const timeline::Relation& relation) {
                     return relation.type != timeline::RelationType::Related && byId.contains(relation.item.value) &&
                            has(answer.items[byId.at(relation.item.value)]);
                 }))
            one.close = 1;
        else
            one.alone = 1;
        m_counts[mine.kind] += one;
        if (one.joined == 0 && qEnvironmentVariableIsSet("ANAMNESIS_SHOW"))
            for (std::size_t j = own; j < statements.size(); ++j) {
                const auto why = reconcile::judge(mine, statements[j]);
                if (statements[j].kind != mine.kind || (one.close == 1 && why.verdict != reconcile::Verdict::Related))
                    continue;
                std::string text;
                for (const auto& step : why.compared)
                    text += ' ' + step.field + ':' + std::string(reconcile::name(step.outcome)) + '(' + step.left +
                            '|' + step.right + ')';
                qWarning("not joined %s %s %s%s", std::string(clinical::name(mine.kind)).c_str(),
                         std::string(reconcile::name(why.verdict)).c_str(), why.rule.c_str(), text.c_str());
            }
        // Only where the pairing is one to one: what a message says twice cannot be paired by its words.
        std::vector<std::size_t> twins;
        for (std::size_t j = own; j < statements.size(); ++j)
            if (plainlyOne(mine, statements[j]))
                twins.push_back(j);
        std::size_t back = 0;
        if (twins.size() == 1)
            for (std::size_t j = 0; j < own; ++j)
                back += plainlyOne(statements[j], statements[twins.front()]) ? 1 : 0;
        // Without a minute, or without a value, two readings of one day are two: told as what could be one.
        const bool decided =
            mine.time.start->precision >= clinical::Precision::Minute && mine.field(clinical::field::value) != nullptr;
        if (twins.size() != 1 || back != 1)
            continue;
        const auto tellers = [&](std::size_t k) { return itemOf.at(statements[k].id.value); };
        const bool once = tellers(i) == tellers(twins.front());
        ++m_plain;
        m_plainJoined += once ? 1 : 0;
        m_decided += decided ? 1 : 0;
        m_decidedJoined += decided && once ? 1 : 0;
        const bool could = once || std::ranges::any_of(item.relations, [&](const timeline::Relation& relation) {
                               return relation.item == answer.items[tellers(twins.front())].id;
                           });
        if (!could && mine.kind != Kind::Document) { // the other product wrote the text of documents anew
            ++m_plainApart;
            qWarning("plainly one, and apart: %s %s", std::string(clinical::name(mine.kind)).c_str(),
                     mine.title.c_str());
        }
    }
}

void PairsTest::cleanupTestCase() {
    Count all;
    for (const auto& [kind, count] : m_counts) {
        qInfo("%-22s told by both %4zu: joined %4zu, could be one %4zu, apart %4zu",
              std::string(clinical::name(kind)).c_str(), count.both, count.joined, count.close, count.alone);
        all += count;
    }
    qInfo("all %zu: joined %zu, could be one %zu, apart %zu", all.both, all.joined, all.close, all.alone);
    qInfo("plainly one %zu: joined %zu, apart %zu; with minute and value %zu: joined %zu", m_plain, m_plainJoined,
          m_plainApart, m_decided, m_decidedJoined);
    QCOMPARE(m_decidedJoined, m_decided);
    QCOMPARE(m_plainApart, std::size_t{0});
}

ANAMNESIS_TEST(PairsTest);
#include "PairsTest.moc"
