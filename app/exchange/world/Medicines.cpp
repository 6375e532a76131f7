// SPDX-License-Identifier: GPL-3.0-or-later
// Medication orders, statements, dispenses, administrations; immunizations; devices.
#include "app/exchange/tables/Clinical.h"
#include "app/exchange/world/Chronicle.h"

#include <fmt/format.h>

namespace anamnesis::exchange {
namespace {

bool same(const Chronicle& c, std::optional<int> telling) {
    return telling && c.world.tellings[static_cast<std::size_t>(*telling)].bond == Bond::Same;
}

int order(Chronicle& c, int drug, Moment at, std::string status = "active") {
    const auto& row = tables::drugs[static_cast<std::size_t>(drug)];
    return c.add(Kind::MedicationOrder, drug, at,
                 {{"status", std::move(status)},
                  {"dose", std::string(row.strength)},
                  {"unit", std::string(row.unit)},
                  {"times", std::string(row.timesADay)},
                  {"rx", "RX" + c.random.digits(8)},
                  {"quantity", row.timesADay == "2" ? "60" : "30"},
                  {"refills", "3"}});
}

Values bodyOf(const Chronicle& c, int fact) {
    return c.world.facts[static_cast<std::size_t>(fact)].values;
}

int statement(Chronicle& c, int of) {
    Values values = bodyOf(c, of);
    values.drop("rx");
    values.drop("quantity");
    values.drop("refills");
    values.set("status", "active");
    const Fact& fact = c.world.facts[static_cast<std::size_t>(of)];
    const int topic = fact.topic;
    const Moment at = fact.at + 5 * oneDay;
    return c.add(Kind::MedicationStatement, topic, at, std::move(values), {{"order", of}});
}

int supply(Chronicle& c, int of, int month) {
    Values values = bodyOf(c, of);
    values.set("status", "completed");
    values.set("dispense", "D" + c.random.digits(9));
    values.set("days", "30");
    const Fact& fact = c.world.facts[static_cast<std::size_t>(of)];
    const int topic = fact.topic;
    const Moment at = fact.at + (1 + 30 * month) * oneDay;
    return c.add(Kind::Dispense, topic, at, std::move(values), {{"order", of}});
}

void withoutPrescription(Values& v) {
    v.drop("rx");
}

void plainCourse(Chronicle& c) {
    const int drug = c.random.pick(tables::plainDrugs);
    const int prescribed = order(c, drug, c.daysAgo(60, 700));
    c.tellAround(prescribed, 45);
    const int taken = statement(c, prescribed);
    c.tellAround(taken, 40);
    std::vector<int> refills;
    for (int month = 0; month < 2; ++month) {
        refills.push_back(supply(c, prescribed, month));
        c.tellAround(refills.back(), 20);
    }
    std::vector<int> all{prescribed, taken};
    all.insert(all.end(), refills.begin(), refills.end());
    c.relate("distinct", refills);
    c.relate("related", all);
    const int given =
        c.add(Kind::Administration, drug, c.daysAgo(30, 59), bodyOf(c, prescribed), {{"order", prescribed}});
    Values& values = c.world.facts[static_cast<std::size_t>(given)].values;
    values.set("status", "completed");
    values.drop("rx");
    c.tell(given, c.main());
}

void titration(Chronicle& c) { // 3.125 mg, then 6.25 mg: two steps, never one
    const Moment at = c.daysAgo(150, 400);
    const int low = order(c, tables::carvedilolLow, at, "completed");
    const int high = order(c, tables::carvedilolHigh, at + 28 * oneDay);
    c.world.facts[static_cast<std::size_t>(low)].values.set("end", std::to_string(at + 27 * oneDay));
    c.tell(low, c.main());
    c.tell(high, c.main());
    c.relate("distinct", {low, high});
    if (const auto elsewhere = c.other(Kind::MedicationOrder)) {
        c.tell(high, *elsewhere);
        // Another hospital lists the drug without a dose: it could be either.
        const int vague = c.add(Kind::MedicationStatement, tables::carvedilolLow, at + 30 * oneDay,
                                {{"status", "active"}, {"vague", "yes"}});
        c.tell(vague, *elsewhere);
        c.relate("related", {vague, low});
        c.relate("related", {vague, high});
    }
}

void disputes(Chronicle& c) {
    const auto elsewhere = c.other(Kind::MedicationOrder);
    if (c.plants() && elsewhere) { // one prescription number, two doses
        const int disputed = order(c, 2, c.daysAgo(40, 300));
        c.tell(disputed, c.main());
        if (same(c, c.tell(disputed, *elsewhere, [](Values& v) { v.set("dose", "20"); })))
            c.conflict(disputed, "dose", "dose", "safety", {"10 mg", "20 mg"});
    }
    if (c.plants() && elsewhere) { // stopped here, still active there
        const int stopped = order(c, 9, c.daysAgo(40, 300), "stopped");
        c.tell(stopped, c.main());
        if (same(c, c.tell(stopped, *elsewhere, [](Values& v) { v.set("status", "active"); })))
            c.conflict(stopped, "status", "status", "clinical", {"stopped", "active"});
    }
    if (c.plants()) { // extended and immediate release are two medicines
        const Moment at = c.daysAgo(100, 500);
        const int plain = order(c, tables::metforminImmediate, at);
        const int extended = order(c, tables::metforminExtended, at);
        c.tell(plain, c.main());
        c.tell(extended, elsewhere.value_or(c.main()));
        c.relate("distinct", {plain, extended});
    }
    if (c.plants()) { // never to be given
        const int never = order(c, 11, c.daysAgo(40, 200));
        Values& values = c.world.facts[static_cast<std::size_t>(never)].values;
        values.set("forbidden", "yes");
        for (const std::string_view name : {"dose", "times", "quantity", "refills", "rx"})
            values.drop(name);
        c.tell(never, c.main());
    }
    if (c.plants() && elsewhere) { // told from the list, without the number: all keys agree
        const int listed = order(c, 7, c.daysAgo(40, 400));
        c.tell(listed, c.main(), withoutPrescription);
        Values told = bodyOf(c, listed);
        c.tell(listed, *elsewhere, [](Values& v) {
            v.drop("rx");
            v.set("co-coded", "yes");
        });
    }
}

int shot(Chronicle& c, int vaccine, Moment at, std::string status = "completed") {
    Values values{{"status", std::move(status)}, {"lot", fmt::format("L{}", c.random.digits(6))}};
    return c.add(Kind::Immunization, vaccine, at, std::move(values));
}

void immunizations(Chronicle& c) {
    const auto elsewhere = c.other(Kind::Immunization);
    for (int i = 0; i < 2; ++i)
        c.tellAround(
            shot(c, i == 0 ? c.random.below(4) : 4 + c.random.below(2), c.daysAgo(100 + 800 * i, 800 + 800 * i)), 60);
    if (c.plants()) { // two injections of one day, two lots
        const Moment at = c.daysAgo(300, 800);
        const int first = shot(c, 3, at);
        const int second = shot(c, 3, at);
        c.tell(first, c.main(), [](Values& v) { v.set("dose-number", "1"); });
        c.tell(second, c.main(), [](Values& v) { v.set("dose-number", "2"); });
        c.relate("distinct", {first, second});
    }
    if (c.plants()) { // declined
        const int declined = shot(c, 0, c.daysAgo(60, 400), "not-done");
        c.world.facts[static_cast<std::size_t>(declined)].values.drop("lot");
        c.tell(declined, c.main());
    }
    if (c.plants() && elsewhere) { // one injection with its lot, two dates a day apart
        const Moment at = c.daysAgo(500, 1500);
        const int dated = shot(c, 1, at);
        c.tell(dated, c.main());
        c.tell(dated, *elsewhere, [at](Values& v) { v.set("at", std::to_string(at + oneDay)); }, Bond::Undecidable);
    }
}

void devices(Chronicle& c) {
    if (!c.plants(30))
        return;
    const Moment at = c.daysAgo(200, 1800);
    std::vector<int> stents;
    for (int i = 0; i < 2; ++i) { // one model, one lot, two serial numbers
        const std::string serial = "S" + c.random.digits(7);
        const int device = c.add(Kind::Device, i, at,
                                 {{"status", "active"},
                                  {"name", "Coronary stent Vasolux 3"},
                                  {"di", "00899999000017"},
                                  {"lot", "B4410"},
                                  {"serial", serial},
                                  {"udi", fmt::format("(01)00899999000017(17)290131(10)B4410(21){}", serial)}});
        c.tellAround(device, 50);
        stents.push_back(device);
    }
    c.relate("distinct", stents);
}

} // namespace

void addMedicines(Chronicle& c) {
    immunizations(c);
    if (c.role() == Role::Newborn)
        return;
    plainCourse(c);
    if (c.plants(30))
        titration(c);
    disputes(c);
    devices(c);
}

} // namespace anamnesis::exchange
