// SPDX-License-Identifier: GPL-3.0-or-later
// Laboratory results with their specimens and reports, vital signs, imaging studies, genomic findings.
#include "app/exchange/tables/Measured.h"
#include "app/exchange/world/Chronicle.h"

#include <fmt/format.h>

namespace anamnesis::exchange {
namespace {

std::string measured(Random& random, double from, double to, int decimals) {
    return fmt::format("{:.{}f}", from + (to - from) * random.below(1000) / 1000.0, decimals);
}

bool same(const Chronicle& c, std::optional<int> telling) {
    return telling && c.world.tellings[static_cast<std::size_t>(*telling)].bond == Bond::Same;
}

std::string accession(Random& random) {
    return "A" + random.digits(9);
}

int result(Chronicle& c, int analyte, Moment at, std::string number, std::vector<std::pair<std::string, int>> to = {}) {
    const auto& row = tables::analytes[static_cast<std::size_t>(analyte)];
    return c.add(Kind::LabResult, analyte, at,
                 {{"status", "final"},
                  {"value", measured(c.random, row.from, row.to, row.decimals)},
                  {"accession", std::move(number)}},
                 std::move(to));
}

Values& valuesOf(Chronicle& c, int fact) {
    return c.world.facts[static_cast<std::size_t>(fact)].values;
}

/// A panel drawn at one time: specimen, results, report; told where drawn and, with `percent`, elsewhere.
void panel(Chronicle& c, int which, Moment at, int percent, int size) {
    const std::string number = accession(c.random);
    const int specimen = c.add(Kind::Specimen, which, at, {{"status", "available"}, {"accession", number}});
    std::vector<std::pair<std::string, int>> reported{{"specimen", specimen}};
    std::vector<int> members;
    for (int i = 0; i < static_cast<int>(tables::analytes.size()); ++i)
        if (tables::analytes[static_cast<std::size_t>(i)].panel ==
                tables::panels[static_cast<std::size_t>(which)].loinc &&
            static_cast<int>(members.size()) < size)
            members.push_back(result(c, i, at, number, {{"specimen", specimen}}));
    for (const int member : members)
        reported.emplace_back("result", member);
    const int report = c.add(Kind::Report, which, at + 5400,
                             {{"status", "final"}, {"accession", number}, {"collected", std::to_string(at)}}, reported);
    const int first = c.origin(Kind::LabResult);
    const auto elsewhere = c.random.chance(percent) ? c.other(Kind::LabResult) : std::nullopt;
    for (const int fact : [&] {
             std::vector<int> all{specimen};
             all.insert(all.end(), members.begin(), members.end());
             all.push_back(report);
             return all;
         }()) {
        c.tell(fact, first);
        if (elsewhere && *elsewhere != first && fact != specimen && fact != report)
            c.tell(fact, *elsewhere);
    }
}

void laboratory(Chronicle& c) {
    const bool newborn = c.role() == Role::Newborn;
    panel(c, 0, newborn ? c.daysAgo(5, 60) : c.daysAgo(100, 900), 60, 6);
    panel(c, 2, newborn ? c.daysAgo(5, 60) : c.daysAgo(100, 900), 30, 3);
    if (newborn)
        return;
    const auto elsewhere = c.other(Kind::LabResult);
    if (c.plants()) { // two glucoses of one day
        const Moment at = c.daysAgo(50, 500);
        const int morning = result(c, tables::glucose, at, accession(c.random));
        const int evening = result(c, tables::glucose, at + 4 * 3600 + 900, accession(c.random));
        valuesOf(c, evening).set("value", valuesOf(c, morning)["value"]);
        c.tell(morning, c.main());
        c.tell(evening, c.main());
        c.relate("distinct", {morning, evening});
    }
    if (c.plants()) { // corrected: the new one replaces the old one
        const Moment at = c.daysAgo(50, 500);
        const std::string number = accession(c.random);
        const int first = result(c, tables::potassium, at, number);
        valuesOf(c, first).set("keeps-number", "yes");
        valuesOf(c, first).set("value", "6.8");
        const int corrected = result(c, tables::potassium, at, number);
        valuesOf(c, corrected).set("value", "4.3");
        valuesOf(c, corrected).set("status", "corrected");
        c.tell(corrected, c.main());
        c.tell(first, elsewhere.value_or(c.main()));
        c.relate("replaces", {corrected, first});
    }
    if (c.plants()) { // below what can be measured
        const int censored = result(c, tables::troponin, c.daysAgo(50, 500), accession(c.random));
        valuesOf(c, censored).set("comparator", "<");
        valuesOf(c, censored).set("value", "0.01");
        c.tell(censored, c.main());
    }
    if (c.plants()) { // no value, only why
        const int none = result(c, 3, c.daysAgo(50, 500), accession(c.random));
        valuesOf(c, none).drop("value");
        valuesOf(c, none).set("comment", "Specimen hemolyzed; result not reported.");
        c.tell(none, c.main());
    }
    if (c.plants(50) && elsewhere) { // one accession, two values
        const std::string number = accession(c.random);
        const int disputed = result(c, 10, c.daysAgo(50, 500), number);
        valuesOf(c, disputed).set("keeps-number", "yes");
        valuesOf(c, disputed).set("value", "13.1");
        c.tell(disputed, c.main());
        if (same(c, c.tell(disputed, *elsewhere, [](Values& v) { v.set("value", "11.3"); })))
            c.conflict(disputed, "value", "value", "safety", {"13.1 g/dL", "11.3 g/dL"});
    }
    if (c.plants(40) && elsewhere) { // the digits of one unit under another's name
        const std::string number = accession(c.random);
        const int odd = result(c, 11, c.daysAgo(50, 500), number);
        valuesOf(c, odd).set("keeps-number", "yes");
        valuesOf(c, odd).set("value", "7.2");
        c.tell(odd, c.main());
        if (same(c, c.tell(odd, *elsewhere, [](Values& v) { v.set("wrong-unit", "10*6/uL"); })))
            c.conflict(odd, "unit", "value", "safety", {"7.2 10*3/uL", "7.2 10*6/uL"});
    }
}

int vital(Chronicle& c, int which, Moment at) {
    const auto& row = tables::vitalSigns[static_cast<std::size_t>(which)];
    Values values{{"status", "final"}};
    if (which == tables::bloodPressure) {
        values.set("systolic", measured(c.random, row.from, row.to, 0));
        values.set("diastolic", measured(c.random, 55, 95, 0));
    } else {
        values.set("value", measured(c.random, row.from, row.to, row.decimals));
    }
    return c.add(Kind::VitalSign, which, at, std::move(values));
}

void vitals(Chronicle& c) {
    const Moment at = c.daysAgo(20, c.role() == Role::Newborn ? 60 : 500);
    for (int i = 0; i < static_cast<int>(tables::vitalSigns.size()); ++i)
        c.tellAround(vital(c, i, at + i * 60), 20);
    if (c.plants()) { // both arms at the same minute
        const Moment when = c.daysAgo(20, 500);
        const int left = vital(c, tables::bloodPressure, when);
        const int right = vital(c, tables::bloodPressure, when);
        valuesOf(c, left).set("site", "left");
        valuesOf(c, right).set("site", "right");
        valuesOf(c, right).set("systolic", valuesOf(c, left)["systolic"]);
        valuesOf(c, right).set("diastolic", valuesOf(c, left)["diastolic"]);
        c.tell(left, c.main());
        c.tell(right, c.main());
        c.relate("distinct", {left, right});
    }
}

void imaging(Chronicle& c) {
    if (!c.plants(40))
        return;
    const Moment at = c.daysAgo(100, 1200);
    const std::string number = accession(c.random);
    const int study = c.add(Kind::ImagingStudy, 0, at,
                            {{"status", "available"},
                             {"study", fmt::format("2.999.7.1.5.{}.{}", c.person + 1, c.random.digits(9))},
                             {"accession", number},
                             {"modality", c.random.chance(50) ? "CT" : "MR"},
                             {"description", "Chest without contrast"},
                             {"series", "2"},
                             {"instances", "184"}});
    c.tellAround(study, 60);
    const int report = c.add(Kind::Report, -1, at + 7200,
                             {{"status", "final"},
                              {"accession", number},
                              {"conclusion", "No acute finding. Nodule of 4 mm in the right upper lobe, unchanged."}},
                             {{"study", study}});
    c.tellAround(report, 40);
    c.relate("related", {study, report});
}

} // namespace

void addResults(Chronicle& c) {
    laboratory(c);
    vitals(c);
    imaging(c);
    if (c.plants(20))
        c.tell(
            c.add(
                Kind::GenomicFinding, 0, c.daysAgo(200, 900),
                {{"status", "final"}, {"gene", "CYP2C19"}, {"hgnc", "HGNC:2621"}, {"variant", "NM_000769.4:c.681G>A"}}),
            c.main());
}

/// Visits with what belongs to them, until about `records` more are told.
void addVolume(Chronicle& c, int records) {
    const std::size_t until = c.world.tellings.size() + static_cast<std::size_t>(std::max(records, 0));
    Moment at = present - present % oneDay - 2 * oneDay + 14 * 3600;
    const int step = std::max(1, 3600 * 30 / std::max(records, 1));
    for (int round = 0; c.world.tellings.size() + 6 < until; ++round) {
        at -= step * oneDay / 10;
        if (at < moment(2008, 1, 1))
            at = present - present % oneDay - (2 + c.random.below(6000)) * oneDay + (13 + round % 9) * 3600 +
                 round % 59 * 60;
        const int where = c.origin(Kind::LabResult);
        const int encounter = c.add(Kind::Encounter, 0, at,
                                    {{"status", "finished"},
                                     {"class", "AMB"},
                                     {"end", std::to_string(at + 1200)},
                                     {"visit", "V" + c.random.digits(8)}});
        c.tell(encounter, where);
        for (int i = 0; i < 3; ++i) {
            const int sign = vital(c, c.random.below(6), at + 300 + i * 60);
            c.world.facts[static_cast<std::size_t>(sign)].to.emplace_back("encounter", encounter);
            c.tell(sign, where);
        }
        panel(c, c.random.below(3), at + 1800, 20, 5);
    }
}

} // namespace anamnesis::exchange
