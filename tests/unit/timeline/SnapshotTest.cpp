// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/Snapshot.h"
#include "models/timeline/Fold.h"
#include "tests/support/Shown.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <map>
#include <random>
#include <set>
#include <utility>

using namespace anamnesis;
using namespace anamnesis::timeline;
using anamnesis::testing::shown;
using clinical::Field;
using clinical::Kind;

namespace {

Field quantityField(std::string name, std::string value, std::string unit) {
    Field field;
    field.name = std::move(name);
    field.text = value + " " + unit;
    field.quantity.emplace();
    field.quantity->value = std::move(value);
    field.quantity->unit = std::move(unit);
    return field;
}

Item item(std::string id, Kind kind, std::string title, std::string date) {
    Item made;
    made.id = ItemId(std::move(id));
    made.kind = kind;
    made.title = std::move(title);
    if (const auto time = clinical::parseFhirTime(date))
        made.time = clinical::ClinicalPeriod::at(*time);
    made.sources = {"north"};
    made.members.resize(1);
    return made;
}

Item disputedCarvedilol() {
    Item made = item("carvedilol", Kind::MedicationOrder, "Carvedilol tablet, oral", "2025-11-12");
    made.status = "active";
    made.disputed = {"dose"};
    made.sides.resize(2);
    made.sides[0].fields = {quantityField("dose", "6.25", "mg")};
    made.sides[1].fields = {quantityField("dose", "3.125", "mg")};
    made.sources = {"north", "south"};
    made.members.resize(3);
    return made;
}

std::vector<Item> chart() {
    std::vector<Item> items;
    items.push_back(item("potassium", Kind::LabResult, "Potassium, serum", "2025-11-18T08:05:00+01:00"));
    items.back().fields = {quantityField("value", "5.60", "mmol/L")};
    Field high;
    high.name = "interpretation";
    high.text = "H";
    items.back().fields.push_back(high);
    items.push_back(disputedCarvedilol());
    items.push_back(item("fluvax", Kind::Immunization, "Influenza vaccine", "2025-10"));
    items.push_back(item("day", Kind::Document, "Letter of the day", "2025-10-16"));
    items.push_back(item("ckd", Kind::Problem, "Chronische Nierenkrankheit, Übergang", "2025"));
    items.push_back(item("undated", Kind::Problem, "Сърдечна недостатъчност", ""));
    return items;
}

SnapshotPointer made(const std::vector<Item>& items) {
    SnapshotInput input;
    input.person = PersonId("p");
    input.madeAt = Instant(std::chrono::milliseconds(1'700'000'000'000));
    input.sources = {{"north", "NO", "FHIR R4"}, {"south", "SO", "MHD"}};
    input.items = items;
    input.banner.name = "EXAMPLE, Ada";
    input.banner.allergies = {{ItemId("a"), "Penicillin G", "anaphylaxis", {"north"}, false, false, true}};
    input.discrepancies.resize(1);
    input.discrepancies[0].members = {{StatementId("s"), "north", "6.25 mg"}};
    input.ledger.resize(1);
    input.ledger[0].source = "south";
    input.ledger[0].outcome = Outcome::Failed;
    input.ledger[0].expected = 36;
    input.ledger[0].reason = {"http.status", {{"status", "503"}}};
    return makeSnapshot(std::move(input));
}

std::vector<std::string> ids(const Snapshot& snapshot, const std::vector<std::uint32_t>& rows) {
    std::vector<std::string> out;
    for (const std::uint32_t row : rows)
        out.emplace_back(snapshot.text(snapshot.columns.id[row]));
    return out;
}

using Ids = std::vector<std::string>;

} // namespace

class SnapshotTest : public QObject {
    Q_OBJECT

private slots:
    void rowsAreNewestFirstByTheMiddleFinerFirst() {
        const auto snapshot = made(chart());
        QCOMPARE(ids(*snapshot, select(*snapshot, {})),
                 (Ids{"potassium", "carvedilol", "day", "fluvax", "ckd", "undated"}));
    }

    void aDisputedValueHoldsEverySide() {
        const auto snapshot = made(chart());
        QCOMPARE(snapshot->text(snapshot->columns.value[1]), "6.25\x1f"
                                                             "3.125");
        QCOMPARE(snapshot->text(snapshot->columns.unit[1]), "mg");
        QVERIFY(snapshot->columns.flags[1] & Disputed);
        QVERIFY(!(snapshot->columns.number[1] == snapshot->columns.number[1]));
        QVERIFY(!(snapshot->columns.flags[0] & Disputed));
    }

    void differentUnitsStayWithTheirNumbers() {
        Item two = disputedCarvedilol();
        two.sides[1].fields = {quantityField("dose", "1", "tablet")};
        const auto snapshot = made({two});
        QCOMPARE(snapshot->text(snapshot->columns.value[0]), "6.25 mg\x1f"
                                                             "1 tablet");
        QCOMPARE(snapshot->text(snapshot->columns.unit[0]), "");
    }

    void digitsStayAsSent() {
        const auto snapshot = made(chart());
        QCOMPARE(snapshot->text(snapshot->columns.value[0]), "5.60");
        QVERIFY(snapshot->columns.flags[0] & AbnormalHigh);
    }

    void inputOrderDoesNotShow() {
        std::vector<Item> items = chart();
        for (int i = 0; i < 40; ++i)
            items.push_back(item("same" + std::to_string(i), Kind::VitalSign, "Pulse", "2024-02-02"));
        const std::string expected = serialise(*made(items));
        std::mt19937 random(7);
        for (int i = 0; i < 10; ++i) {
            std::shuffle(items.begin(), items.end(), random);
            const auto again = made(items);
            QCOMPARE(ids(*again, select(*again, {})), ids(*made(items), select(*made(items), {})));
            QVERIFY(serialise(*again) == expected);
        }
    }

    /// Whatever a ruling changes, a reader sees what a snapshot made of the whole chart would show.
    void aPatchGivesWhatMakingAnewGives() {
        std::mt19937 random(11);
        const auto any = [&](std::size_t size) {
            return std::uniform_int_distribution<std::size_t>(0, size - 1)(random);
        };
        std::map<std::string, Item> items;
        int next = 0;
        const auto another = [&] {
            static constexpr std::array kinds{Kind::LabResult, Kind::Report, Kind::Problem, Kind::MedicationOrder};
            Item one = item("n" + std::to_string(next++), kinds[any(4)], "Title " + std::to_string(any(5)),
                            any(6) == 0 ? "" : "2024-0" + std::to_string(1 + any(9)));
            if (one.kind == Kind::LabResult)
                one.fields = {quantityField("value", std::to_string(any(90)), any(2) == 0 ? "mmol/L" : "mg/dL")};
            if (any(4) == 0)
                one.series = "course " + std::to_string(any(3));
            if (any(9) == 0)
                one.hiddenBy = RulingId("r" + std::to_string(any(3)));
            if (any(2) == 0 && !items.empty())
                one.relations.push_back(
                    {RelationType::Related,
                     std::next(items.begin(), static_cast<std::ptrdiff_t>(any(items.size())))->second.id, "x"});
            return one;
        };
        const auto all = [&] {
            std::vector<Item> list;
            for (const auto& [id, one] : items)
                list.push_back(one);
            return list;
        };
        for (Item& one : chart())
            items[one.id.value] = one;
        for (int i = 0; i < 60; ++i)
            if (Item one = another(); true)
                items[one.id.value] = one;
        SnapshotPointer patchedOne = made(all());
        std::map<std::string, Item> earlier = items;
        for (int round = 0; round < 200; ++round) {
            std::vector<Item> changed;
            std::vector<ItemId> gone;
            std::set<std::string> reports; // that changed: their results are told too
            for (std::size_t i = any(4); i > 0; --i) {
                const auto at = std::next(items.begin(), static_cast<std::ptrdiff_t>(any(items.size())));
                if (at->second.kind == Kind::Report)
                    reports.insert(at->first);
                if (any(3) == 0) {
                    gone.push_back(at->second.id);
                    items.erase(at);
                } else {
                    Item one = another();
                    one.id = at->second.id;
                    one.kind = at->second.kind;
                    at->second = one;
                }
            }
            for (std::size_t i = any(3); i > 0; --i)
                if (Item one = another(); true) {
                    if (one.kind == Kind::Report)
                        reports.insert(one.id.value);
                    items[one.id.value] = one;
                }
            // All that differ from what the snapshot before was made of, and some that do not.
            const std::map<std::string, Item> before = std::exchange(earlier, items);
            std::vector<const Item*> told;
            std::vector<const Item*> hidden;
            std::vector<std::uint8_t> isNew;
            for (const auto& [id, one] : items) {
                const auto at = before.find(id);
                const bool related = std::ranges::any_of(
                    one.relations, [&](const Relation& relation) { return reports.contains(relation.item.value); });
                const bool same = at != before.end() && at->second.title == one.title &&
                                  at->second.series == one.series && at->second.hiddenBy == one.hiddenBy &&
                                  at->second.time == one.time && at->second.relations == one.relations &&
                                  at->second.fields.size() == one.fields.size() &&
                                  (one.fields.empty() || at->second.fields.front().text == one.fields.front().text);
                if (round == 0 || !same || related || any(20) == 0)
                    told.push_back(&one);
                if (!one.hiddenBy.empty())
                    hidden.push_back(&one);
            }
            const SnapshotPointer anew = made(all());
            SnapshotPatch patch;
            patch.madeAt = anew->madeAt;
            patch.banner = anew->banner;
            patch.items = told;
            patch.gone = gone;
            patch.hidden = hidden;
            patch.discrepancies = anew->discrepancies;
            patchedOne = patched(*patchedOne, std::move(patch));
            QCOMPARE(shown(*patchedOne), shown(*anew));
            for (const char* words : {"title 3", "mmol", "carvedilol"})
                QCOMPARE(ids(*patchedOne, select(*patchedOne, {.words = words})),
                         ids(*anew, select(*anew, {.words = words})));
            // Screens tell equal units and courses by their place.
            std::map<std::string_view, std::uint32_t> places;
            for (const auto* column :
                 {&patchedOne->columns.series, &patchedOne->columns.unit, &patchedOne->columns.title})
                for (const Text piece : *column)
                    if (piece.length > 0) {
                        const auto [at, fresh] = places.emplace(patchedOne->text(piece), piece.offset);
                        QCOMPARE(at->second, piece.offset);
                    }
            const auto read = deserialise(serialise(*patchedOne));
            QVERIFY(read && shown(**read) == shown(*anew));
        }
    }

    void blobRoundTrip() {
        const auto before = made(chart());
        const auto after = deserialise(serialise(*before));
        QVERIFY(after.has_value());
        QCOMPARE(serialise(**after), serialise(*before));
        QCOMPARE((*after)->banner.allergies.at(0).title, "Penicillin G");
        QCOMPARE((*after)->ledger.at(0).expected, std::optional<std::uint64_t>(36));
        QCOMPARE((*after)->ledger.at(0).reason.args.at(0).second, "503");
        QCOMPARE((*after)->discrepancies.at(0).members.at(0).value, "6.25 mg");
    }

    void anEmptyChartRoundTrips() {
        const auto after = deserialise(serialise(*made({})));
        QVERIFY(after.has_value());
        QVERIFY(select(**after, {.words = "x"}).empty());
    }

    void damagedBlobsAreRefused() {
        const std::string blob = serialise(*made(chart()));
        for (std::size_t size = 0; size < blob.size(); size += 7)
            QCOMPARE(deserialise(std::string_view(blob).substr(0, size)).error().code, "snapshot.damaged");
        for (std::size_t at = 24; at < blob.size(); ++at) {
            std::string bad = blob;
            bad[at] = static_cast<char>(bad[at] ^ 0x41);
            QCOMPARE(deserialise(bad).error().code, "snapshot.damaged");
        }
        std::string other = blob;
        other[8] = 9;
        QCOMPARE(deserialise(other).error().code, "snapshot.version");
    }

    void filterFindsFoldedWords_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("count");
        QTest::newRow("case") << "POTASSIUM" << 1;
        QTest::newRow("umlaut") << "ubergang" << 1;
        QTest::newRow("cyrillic") << "СЪРДЕЧНА" << 1;
        QTest::newRow("two words, two columns") << "carvedilol active" << 1;
        QTest::newRow("either side of a dispute") << "3.125" << 1;
        QTest::newRow("one word missing") << "carvedilol stopped" << 0;
        QTest::newRow("across two texts") << "serumcarvedilol" << 0;
        QTest::newRow("nothing asked") << "  " << 6;
    }
    void filterFindsFoldedWords() {
        QFETCH(QString, words);
        QFETCH(int, count);
        const auto snapshot = made(chart());
        QCOMPARE(static_cast<int>(select(*snapshot, {.words = words.toStdString()}).size()), count);
    }

    void filterByKindSourceTimeAndFlags() {
        const auto snapshot = made(chart());
        QCOMPARE(ids(*snapshot, select(*snapshot, {.kinds = {Kind::LabResult}})), (Ids{"potassium"}));
        QCOMPARE(ids(*snapshot, select(*snapshot, {.sources = 2})), (Ids{"carvedilol"}));
        QCOMPARE(ids(*snapshot, select(*snapshot, {.flags = Disputed})), (Ids{"carvedilol"}));
        const auto day = clinical::span(*clinical::parseFhirTime("2025-10-20"));
        QCOMPARE(ids(*snapshot, select(*snapshot, {.from = day.first, .to = day.last})), (Ids{"fluvax", "ckd"}));
    }

    void undatedStaysLastInBothDirections() {
        const auto snapshot = made(chart());
        const auto rows = select(*snapshot, {});
        QCOMPARE(ids(*snapshot, sorted(*snapshot, rows, SortKey::Date, false)).back(), "undated");
        QCOMPARE(ids(*snapshot, sorted(*snapshot, rows, SortKey::Date, false)).front(), "ckd");
        QCOMPARE(ids(*snapshot, sorted(*snapshot, rows, SortKey::Date, true)).back(), "undated");
    }

    void sortsByTitleAndMembers() {
        const auto snapshot = made(chart());
        const auto rows = select(*snapshot, {});
        QCOMPARE(ids(*snapshot, sorted(*snapshot, rows, SortKey::Title, false)).front(), "carvedilol");
        QCOMPARE(ids(*snapshot, sorted(*snapshot, rows, SortKey::Members, true)).front(), "carvedilol");
    }

    void anOpenProblemHasNoEnd() {
        Item open = item("open", Kind::Problem, "Asthma", "");
        open.time.start = clinical::parseFhirTime("2019");
        open.status = "active";
        Item ended = open;
        ended.id = ItemId("ended");
        ended.status = "resolved";
        const auto snapshot = made({open, ended});
        for (std::size_t i = 0; i < 2; ++i) {
            const bool isOpen = snapshot->text(snapshot->columns.id[i]) == "open";
            QCOMPARE(snapshot->columns.last[i] == openEnd, isOpen);
            QCOMPARE((snapshot->columns.flags[i] & Ended) == 0, isOpen);
            QCOMPARE(snapshot->text(snapshot->columns.date[i]), "2019");
        }
    }

    void dailyDoseOnlyWhenEveryPartIsKnown_data() {
        QTest::addColumn<QString>("times");
        QTest::addColumn<QString>("period");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<bool>("asNeeded");
        QTest::addColumn<double>("daily"); // 0: not known
        QTest::newRow("twice a day") << "2" << "1" << "d" << false << 12.5;
        QTest::newRow("every eight hours") << "1" << "8" << "h" << false << 18.75;
        QTest::newRow("every other day") << "1" << "2" << "d" << false << 3.125;
        QTest::newRow("as needed") << "2" << "1" << "d" << true << 0.0;
        QTest::newRow("weekly") << "1" << "1" << "wk" << false << 0.0;
        QTest::newRow("no period unit") << "2" << "" << "" << false << 0.0;
    }
    void dailyDoseOnlyWhenEveryPartIsKnown() {
        QFETCH(QString, times);
        QFETCH(QString, period);
        QFETCH(QString, unit);
        QFETCH(bool, asNeeded);
        QFETCH(double, daily);
        Item order = item("m", Kind::MedicationOrder, "Carvedilol", "2025-01-01");
        Field often = quantityField("frequency", times.toStdString(), "");
        often.quantity->denominatorValue = period.toStdString();
        often.quantity->denominatorUnit = unit.toStdString();
        order.fields = {quantityField("dose", "6.25", "mg"), often};
        if (asNeeded) {
            Field field;
            field.name = "as-needed";
            field.text = "true";
            order.fields.push_back(field);
        }
        const double found = made({order})->columns.dailyDose[0];
        if (daily == 0.0)
            QVERIFY(std::isnan(found));
        else
            QCOMPARE(found, daily);
    }

    void aDisputedStatusKeepsTheBarOpenAndTheDoseBeside() {
        Item order = item("m", Kind::MedicationOrder, "Lisinopril", "");
        order.time.start = clinical::parseFhirTime("2024-02-01");
        order.disputed = {"status"};
        order.sides.resize(2);
        Field status;
        status.name = "status";
        status.text = "stopped";
        order.sides[0].fields = {status};
        status.text = "active";
        order.sides[1].fields = {status};
        order.fields = {quantityField("dose", "20", "mg")};
        const auto snapshot = made({order});
        QCOMPARE(snapshot->text(snapshot->columns.status[0]), "stopped\x1f"
                                                              "active");
        QCOMPARE(snapshot->text(snapshot->columns.value[0]), "");
        QCOMPARE(snapshot->text(snapshot->columns.detail[0]), "20 mg");
        QCOMPARE(snapshot->columns.last[0], openEnd);
    }

    void foldsLettersOfThreeScripts_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("latin") << "Müller ŁÓDŹ Straße" << "muller lodz strasse";
        QTest::newRow("greek") << "Άλφα ΣΊΣΥΦΟΣ" << "αλφα σισυφοσ";
        QTest::newRow("cyrillic") << "Ёлка Йод" << "елка иод";
        QTest::newRow("arabic stays") << "سجل" << "سجل";
        QTest::newRow("micro sign") << "µg" << "μg";
    }
    void foldsLettersOfThreeScripts() {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QCOMPARE(QString::fromStdString(timeline::folded(text.toStdString())), folded);
    }
};

ANAMNESIS_TEST(SnapshotTest);
#include "SnapshotTest.moc"
