// SPDX-License-Identifier: GPL-3.0-or-later
// What a population teaches a model without labels, and what it must not.
#include "services/identity/Learn.h"
#include "services/identity/Identity.h"
#include "services/identity/Normalise.h"
#include "services/identity/Population.h"
#include "tests/support/TestMain.h"
#include "tests/support/households/Households.h"
#include "tests/unit/identity/Sets.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace anamnesis;
using namespace anamnesis::identity;
using anamnesis::identity::testing::Measure;
using anamnesis::identity::testing::measured;

namespace {

struct Set {
    std::vector<PatientRecord> records;
    std::map<PatientKey, std::string> truth;
};

Set someSet(double faults, std::uint64_t seed = 3, std::size_t count = 500) {
    households::Options options;
    options.seed = seed;
    options.households = count;
    options.faults = faults;
    Set out;
    for (const households::Record& each : households::generate(options).records) {
        out.records.push_back({each.source, each.id, each.demographics});
        out.truth[out.records.back().key()] = std::to_string(each.person);
    }
    return out;
}

Model learned(const std::vector<PatientRecord>& records) {
    Population population(shippedModel());
    for (const PatientRecord& record : records) {
        population.add(record);
    }
    population.finish();
    LearnOptions options;
    options.randomPairs = 20000;
    return learn(shippedModel(), population, options);
}

double m(const Model& model, std::string_view field, std::string_view level) {
    return std::ranges::find(model.field(field)->levels, level, &Level::name)->m;
}

} // namespace

class LearnTest : public QObject {
    Q_OBJECT

private slots:
    void carefulAndCarelessClerksTeachDifferentWeights() {
        const Model careful = learned(someSet(0.2).records);
        const Model careless = learned(someSet(3.0).records);
        QVERIFY(m(careful, "given", "exact") > m(careless, "given", "exact"));
        QVERIFY(m(careful, "birth-date", "exact") > m(careless, "birth-date", "exact"));
        QVERIFY(m(careful, "address", "different") < m(careless, "address", "different"));
        QVERIFY(careful.version != careless.version);
        QCOMPARE(careful.name, std::string("learned"));
    }

    void noPopulationTurnsAConflictIntoEvidence() {
        for (const double faults : {0.2, 3.0}) {
            const Model model = learned(someSet(faults).records);
            for (const FieldModel& field : model.fields) {
                const FieldModel* shipped = shippedModel().field(field.name);
                for (std::size_t i = 0; i < field.levels.size(); ++i) {
                    const Level& now = field.levels[i];
                    const Level& first = shipped->levels[i];
                    QVERIFY2(now.m <= 1.0 && now.m <= first.m * 4.001 && now.m >= first.m / 4.001, now.name.c_str());
                    if (!now.byFrequency) {
                        QVERIFY2(now.u <= first.u * 4.001 && now.u >= first.u / 4.001, now.name.c_str());
                    }
                    if (now.name == "different" && first.bits() < -2) {
                        QVERIFY2(now.bits() < 0, field.name.c_str());
                    }
                }
            }
        }
    }

    void orderTeachesNothing() {
        Set set = someSet(1.0);
        const Model first = learned(set.records);
        std::reverse(set.records.begin(), set.records.end());
        const Model second = learned(set.records);
        QCOMPARE(first.version, second.version);
    }

    void aLearnedModelLinksAsItsFileDoes() {
        const Set set = someSet(1.0, 9);
        const Model model = learned(set.records);
        const Linkage linkage = *identity::link(set.records, model);
        const Linkage again = *identity::link(set.records, *modelFromJson(toJson(model)));
        QVERIFY(linkage.links == again.links);
        QVERIFY(linkage.persons == again.persons);
        const Measure measure = measured(linkage, set.truth);
        identity::testing::print("learned, 500 households", measure);
        QVERIFY(measure.precision() >= 0.999);
        QVERIFY(measure.recall() >= 0.96);
        for (const Link& link : linkage.links) {
            const Grading replayed = replay(link, model);
            QVERIFY(replayed.grade == link.grade);
            QVERIFY(std::abs(replayed.bits - link.bits) < 1e-3);
        }
    }

    void householdsAreSeenWhereThereAreSome() {
        Set set = someSet(1.0, 5, 600);
        const auto modelOf = [](const std::vector<PatientRecord>& records, Census census) {
            Population population(shippedModel());
            for (const PatientRecord& record : records) {
                population.add(record);
            }
            population.finish();
            return adapted(shippedModel(), population, census);
        };
        QVERIFY(modelOf(set.records, Census::Population).households);
        // The same records, each person in a house, with a phone and a mail of his own, and nothing said of kin.
        for (PatientRecord& record : set.records) {
            clinical::Demographics& d = record.demographics;
            const std::string who = set.truth[record.key()];
            for (clinical::Address& address : d.addresses) {
                address.line = {who + " Lone Street"};
            }
            d.telecoms.clear();
            d.guardians.clear();
            d.mothersMaidenName.clear();
            d.multipleBirth.reset();
            d.birthOrder.reset();
            const bool nameless = normalise(d).standInName;
            for (clinical::HumanName& name : d.names) {
                name.suffix.clear();
                if (nameless) {
                    name.given = {"Nora"};
                }
            }
        }
        QVERIFY(!modelOf(set.records, Census::Population).households);
        QVERIFY(modelOf(set.records, Census::ChosenPairs).households);
        // A few families among them bring every guard back.
        for (std::size_t i = 0; i < set.records.size(); ++i) {
            const std::size_t person = std::stoul(set.truth[set.records[i].key()]);
            if (person % 10 < 2 && !set.records[i].demographics.addresses.empty()) {
                set.records[i].demographics.addresses.front().line = {std::to_string(person / 10) + " Family Street"};
                set.records[i].demographics.addresses.front().city = "Dover";
                set.records[i].demographics.addresses.front().postalCode = "19901";
            }
        }
        QVERIFY(modelOf(set.records, Census::Population).households);
    }
};

ANAMNESIS_TEST(LearnTest);
#include "LearnTest.moc"
