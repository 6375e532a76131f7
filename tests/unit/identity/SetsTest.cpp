// SPDX-License-Identifier: GPL-3.0-or-later
// Whole sets against their truth. Figures are printed; what is asserted is what the engine reaches today, never less
// safe than the target for precision.
#include "tests/unit/identity/Sets.h"
#include "services/identity/Columns.h"
#include "services/identity/Csv.h"
#include "services/identity/Identity.h"
#include "services/identity/Learn.h"
#include "services/identity/Population.h"
#include "tests/support/TestMain.h"
#include "tests/support/households/Households.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace anamnesis;
using namespace anamnesis::identity;
using anamnesis::identity::testing::Measure;
using anamnesis::identity::testing::measured;

namespace {

QString dataFolder() {
    return qEnvironmentVariable("ANAMNESIS_DATA", QStringLiteral(ANAMNESIS_SOURCE_DIR "/../shared/data"));
}

Model modelFor(const std::vector<PatientRecord>& records) {
    Population population(shippedModel());
    for (const PatientRecord& record : records) {
        population.add(record);
    }
    population.finish();
    return adapted(shippedModel(), population);
}

bool readFebrl(const char* file, const char* source, std::vector<PatientRecord>& records,
               std::map<PatientKey, std::string>& truth) {
    QFile in(dataFolder() + QStringLiteral("/febrl/") + QString::fromLatin1(file));
    if (!in.open(QIODevice::ReadOnly)) {
        return false;
    }
    const std::string text = in.readAll().toStdString();
    CsvReader reader{std::string_view(text)};
    std::vector<std::string> row;
    reader.next(row);
    const Columns columns = *columnsOf(row);
    const auto id = static_cast<std::size_t>(columns.indexOf(Column::Id));
    while (reader.next(row)) {
        records.push_back({source, row[id], demographicsOf(columns, row)});
        truth[records.back().key()] = row[id].substr(4, row[id].find('-', 4) - 4);
    }
    return true;
}

} // namespace

class SetsTest : public QObject {
    Q_OBJECT

private slots:
    void febrl_data() {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<double>("recall");
        QTest::newRow("FEBRL 1") << QStringList{"dataset1.csv"} << 0.999;
        QTest::newRow("FEBRL 2") << QStringList{"dataset2.csv"} << 0.998;
        QTest::newRow("FEBRL 3") << QStringList{"dataset3.csv"} << 0.999;
        QTest::newRow("FEBRL 4") << QStringList{"dataset4a.csv", "dataset4b.csv"} << 0.999;
    }
    void febrl() {
        QFETCH(QStringList, files);
        QFETCH(double, recall);
        std::vector<PatientRecord> records;
        std::map<PatientKey, std::string> truth;
        for (const QString& file : files) {
            if (!readFebrl(file.toLatin1().data(), file.toLatin1().data(), records, truth)) {
                QSKIP("the FEBRL sets are not here");
            }
        }
        LinkOptions options;
        options.threads = 2;
        options.withinSources = files.size() == 1;
        const Measure m = measured(*identity::link(records, modelFor(records), options), truth);
        identity::testing::print(QTest::currentDataTag(), m);
        QCOMPARE(m.right, m.certain);
        QVERIFY(m.recall() >= recall);
    }

    void households_data() {
        QTest::addColumn<bool>("ids");
        QTest::addColumn<double>("precision");
        QTest::addColumn<double>("recall");
        QTest::addColumn<double>("together");
        QTest::addColumn<double>("answered");
        QTest::addColumn<double>("review");
        QTest::newRow("with national ids") << true << 0.9999 << 0.97 << 0.998 << 0.999 << 0.02;
        QTest::newRow("without") << false << 0.9995 << 0.93 << 0.99 << 0.99 << 0.06;
    }
    void households() {
        QFETCH(bool, ids);
        QFETCH(double, precision);
        QFETCH(double, recall);
        QFETCH(double, together);
        QFETCH(double, answered);
        QFETCH(double, review);
        Measure all;
        double worstPrecision = 1;
        double worstRecall = 1;
        double worstTogether = 1;
        double worstLoad = 0;
        for (std::uint64_t seed = 101; seed < 121; ++seed) {
            households::Options options;
            options.seed = seed;
            options.households = 700;
            options.nationalIds = ids;
            std::vector<PatientRecord> records;
            std::map<PatientKey, std::string> truth;
            for (const households::Record& each : households::generate(options).records) {
                records.push_back({each.source, each.id, each.demographics});
                truth[records.back().key()] = std::to_string(each.person);
            }
            LinkOptions how;
            how.threads = 2;
            const Measure m = measured(*identity::link(records, modelFor(records), how), truth);
            all.records += m.records;
            all.truth += m.truth;
            all.certain += m.certain;
            all.right += m.right;
            all.probable += m.probable;
            all.questions += m.questions;
            all.reached += m.reached;
            all.probableRight += m.probableRight;
            all.cubedPrecision += m.cubedPrecision / 20;
            all.cubedRecall += m.cubedRecall / 20;
            worstPrecision = std::min(worstPrecision, m.precision());
            worstRecall = std::min(worstRecall, m.recall());
            worstTogether = std::min(worstTogether, m.withProbable());
            worstLoad = std::max(worstLoad, m.reviewLoad());
        }
        identity::testing::print(QTest::currentDataTag(), all);
        std::printf("    20 seeds, worst: precision %.5f recall %.5f with probable %.5f review %.4f; 95 %% bound of "
                    "precision %.6f\n",
                    worstPrecision, worstRecall, worstTogether, worstLoad, all.leastPrecision());
        QVERIFY(all.precision() >= precision);
        QVERIFY(all.recall() >= recall);
        QVERIFY(all.withProbable() >= together);
        QVERIFY(all.answered() >= answered);
        QVERIFY(all.reviewLoad() <= review);
    }
};

ANAMNESIS_TEST(SetsTest);
#include "SetsTest.moc"
