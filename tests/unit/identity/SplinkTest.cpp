// SPDX-License-Identifier: GPL-3.0-or-later
// The export for Splink: every level has a condition, every column that is asked for is written, weights are ours.
// That Splink then scores as we do is proven by tests/peers/splink.sh.
#include "services/identity/Splink.h"
#include "services/identity/BlockKeys.h"
#include "services/identity/Csv.h"
#include "services/identity/Fields.h"
#include "services/identity/Learn.h"
#include "services/identity/NormalisedTable.h"
#include "services/identity/Similarity.h"
#include "tests/support/TestMain.h"
#include "tests/unit/identity/Sets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace anamnesis;
using namespace anamnesis::identity;
using anamnesis::identity::testing::record;

Q_DECLARE_METATYPE(anamnesis::identity::Dialect)

namespace {

std::vector<std::string> headerOf() {
    const std::string text = normalisedHeader();
    CsvReader reader{std::string_view(text)};
    std::vector<std::string> row;
    reader.next(row);
    return row;
}

/// Damerau-Levenshtein by the book (Lowrance and Wagner 1975).
int damerau(std::string_view a, std::string_view b) {
    const std::size_t far = a.size() + b.size();
    std::vector<std::vector<std::size_t>> d(a.size() + 2, std::vector<std::size_t>(b.size() + 2, far));
    std::map<char, std::size_t> last;
    for (std::size_t i = 0; i <= a.size(); ++i) {
        d[i + 1][1] = i;
    }
    for (std::size_t j = 0; j <= b.size(); ++j) {
        d[1][j + 1] = j;
    }
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t match = 0;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t k = last[b[j - 1]];
            const std::size_t l = match;
            const bool same = a[i - 1] == b[j - 1];
            match = same ? j : match;
            d[i + 1][j + 1] = std::min(
                {d[i][j] + (same ? 0 : 1), d[i + 1][j] + 1, d[i][j + 1] + 1, d[k][l] + (i - k - 1) + 1 + (j - l - 1)});
        }
        last[a[i - 1]] = i;
    }
    return static_cast<int>(d[a.size() + 1][b.size() + 1]);
}

std::map<std::string, std::string> rowOf(const PatientRecord& one) {
    Population population(shippedModel());
    population.add(one);
    population.finish();
    const std::string text = normalisedRow(population, BlockKeys(population), 0, "records.csv");
    CsvReader reader{std::string_view(text)};
    std::vector<std::string> row;
    reader.next(row);
    const std::vector<std::string> header = headerOf();
    std::map<std::string, std::string> out;
    for (std::size_t i = 0; i < header.size(); ++i) {
        out[header[i]] = row.at(i);
    }
    return out;
}

} // namespace

class SplinkTest : public QObject {
    Q_OBJECT

private slots:
    void everyLevelIsWrittenWithItsWeight_data() {
        QTest::addColumn<Dialect>("dialect");
        QTest::newRow("DuckDB") << Dialect::DuckDb;
        QTest::newRow("Spark") << Dialect::Spark;
    }
    void everyLevelIsWrittenWithItsWeight() {
        QFETCH(Dialect, dialect);
        const std::string text = splinkSettings(shippedModel(), dialect, SplinkLink::DedupeOnly);
        const QJsonObject settings = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
        QCOMPARE(settings["link_type"].toString(), QStringLiteral("dedupe_only"));
        const double prior = settings["probability_two_random_records_match"].toDouble();
        QVERIFY(std::abs(std::log2(prior / (1 - prior)) + std::log2(shippedModel().population)) < 1e-9);

        std::set<std::string> written;
        for (const QJsonValue& comparison : settings["comparisons"].toArray()) {
            const QJsonArray levels = comparison["comparison_levels"].toArray();
            QVERIFY(levels.first()["is_null_level"].toBool());
            QCOMPARE(levels.last()["sql_condition"].toString(), QStringLiteral("ELSE"));
            for (const QJsonValue& level : levels) {
                const std::string label = level["label_for_charts"].toString().toStdString();
                const std::size_t colon = label.find(": ");
                const FieldModel* field = shippedModel().field(label.substr(0, colon));
                QVERIFY2(field, label.c_str());
                const auto ours = std::ranges::find(field->levels, label.substr(colon + 2), &Level::name);
                if (ours == field->levels.end()) {
                    QCOMPARE(label.substr(colon + 2), std::string("missing"));
                    continue;
                }
                written.insert(label);
                QCOMPARE(level["m_probability"].toDouble(), ours->m);
                QCOMPARE(level["u_probability"].toDouble(), ours->u);
                QCOMPARE(!level["tf_adjustment_column"].isUndefined(), ours->byFrequency);
            }
        }
        for (const FieldRow& row : fieldRows()) {
            if (row.field == Field::Declared) {
                continue; // what sources declare of each other is in no table
            }
            for (const LevelRow& level : row.levels) {
                const std::string label = std::string(row.name) + ": " + std::string(level.name);
                QVERIFY2(written.contains(label), label.c_str());
            }
        }
    }

    void everyColumnThatIsAskedForIsWritten() {
        const std::vector<std::string> header = headerOf();
        const std::set<std::string> columns(header.begin(), header.end());
        QCOMPARE(columns.size(), header.size());
        for (const Dialect dialect : {Dialect::DuckDb, Dialect::Spark}) {
            const std::string settings = splinkSettings(shippedModel(), dialect, SplinkLink::LinkAndDedupe);
            const QString text = QString::fromStdString(settings);
            int found = 0;
            for (const char* pattern : {R"(\b([a-z][a-z_0-9]*)_[lr]\b)", R"(\b[lr]\.([a-z_0-9]+))"}) {
                auto each = QRegularExpression(pattern).globalMatch(text);
                while (each.hasNext()) {
                    const std::string column = each.next().captured(1).toStdString();
                    QVERIFY2(columns.contains(column), column.c_str());
                    ++found;
                }
            }
            QVERIFY(found > 200);
            QCOMPARE(text.contains("jaro_winkler_similarity"), dialect == Dialect::DuckDb);
            QCOMPARE(text.contains("arrays_overlap"), dialect == Dialect::Spark);
        }
    }

    void rowsAreNormalised() {
        auto row = rowOf(record("a", "7",
                                {"de la Cruz", "María+Luz", "1964-10-19", "female", "12 Oak Street Apt 3", "02139",
                                 "617 555 2368", "472-81-9034", "Jr"}));
        QCOMPARE(row["unique_id"], std::string("7"));
        QCOMPARE(row["given"], std::string("maria"));
        QCOMPARE(row["given_words"], std::string("maria luz"));
        QCOMPARE(row["middle_1"], std::string("luz"));
        QCOMPARE(row["family"], std::string("delacruz"));
        QCOMPARE(row["family_core"], std::string("cruz"));
        QCOMPARE(row["birth_date"], std::string("1964-10-19"));
        QCOMPARE(row["number_1"], std::string("12"));
        QCOMPARE(row["postcode_1"], std::string("02139"));
        QCOMPARE(row["national_ids"], std::string("ssn:472819034"));
        QCOMPARE(row["phone_tails"], std::string("t5552368"));
        QVERIFY(row["blocks"].size() > 50);
        auto bare = rowOf(record("a", "8", {"Clark", "Baby Boy", "1964-10"}));
        QCOMPARE(bare["given"], std::string());
        QCOMPARE(bare["birth_date"], std::string("1964-10"));
        QCOMPARE(bare["birth_day_number"], std::string());
        QCOMPARE(bare["national_assigners"], std::string());
    }

    /// What two machines normalise apart must meet.
    void keysDoNotDependOnTheOtherRecords() {
        const PatientRecord one = record("a", "7", {"Haddad", "Omar", "1964-10-19", "male", "12 Oak Street", "02139"});
        Population crowd(shippedModel());
        for (int i = 0; i < 50; ++i) {
            crowd.add(record("b", std::to_string(i).c_str(), {"Clark", "Thomas", "1944-02-02"}));
        }
        crowd.add(one);
        crowd.finish();
        const std::string alone = rowOf(one)["blocks"];
        const std::string text = normalisedRow(crowd, BlockKeys(crowd), 50, "records.csv");
        QVERIFY(text.find(alone) != std::string::npos);
    }

    void distancesAreThoseOfTheBook() {
        std::vector<std::string> words{""};
        for (std::size_t from = 0, to = 1; words.back().size() < 5; from = to, to = words.size()) {
            for (std::size_t i = from; i < to; ++i) {
                for (const char c : {'a', 'b', 'c'}) {
                    words.push_back(words[i] + c);
                }
            }
        }
        std::size_t wrong = 0;
        for (std::size_t i = 0; i < words.size(); ++i) {
            for (std::size_t k = i % 3; k < words.size(); k += 3) { // a third of 132,496 pairs
                const int whole = damerau(words[i], words[k]);
                for (const int limit : {1, 2}) {
                    wrong += editDistance(words[i], words[k], limit) == std::min(whole, limit + 1) ? 0 : 1;
                }
            }
        }
        QCOMPARE(wrong, std::size_t{0});
    }

    void likenessIsAsInDatabases_data() {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<int>("distance"); // DuckDB: damerau_levenshtein
        QTest::addColumn<double>("jaroWinkler");
        QTest::newRow("martha") << "martha" << "marhta" << 1 << 0.9611;
        QTest::newRow("swapped across") << "ca" << "abc" << 2 << 0.0;
        QTest::newRow("swapped across, within") << "marcan" << "marabcn" << 2 << -1.0;
        QTest::newRow("no boost up to 0.7") << "lina" << "leqa" << 2 << 0.6667;
        QTest::newRow("same") << "anna" << "anna" << 0 << 1.0;
        QTest::newRow("far") << "anna" << "bob" << 3 << 0.0;
    }
    void likenessIsAsInDatabases() {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(int, distance);
        QFETCH(double, jaroWinkler);
        const std::string left = a.toStdString();
        const std::string right = b.toStdString();
        QCOMPARE(editDistance(left, right, 2), distance);
        QCOMPARE(editDistance(right, left, 2), distance);
        if (jaroWinkler >= 0) {
            QVERIFY(std::abs(identity::jaroWinkler(left, right) - jaroWinkler) < 1e-4);
        }
    }
};

ANAMNESIS_TEST(SplinkTest);
#include "SplinkTest.moc"
