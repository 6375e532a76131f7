// SPDX-License-Identifier: GPL-3.0-or-later
// Encounters, allergies, problems, procedures.
#include "app/exchange/tables/Clinical.h"
#include "app/exchange/world/Chronicle.h"

#include <fmt/format.h>

namespace anamnesis::exchange {
namespace {

bool same(const Chronicle& chronicle, std::optional<int> telling) {
    return telling && chronicle.world.tellings[static_cast<std::size_t>(*telling)].bond == Bond::Same;
}

int visit(Chronicle& c, Moment at, std::string_view kind, int hospital) {
    const int encounter = c.add(Kind::Encounter, 0, at,
                                {{"status", "finished"},
                                 {"class", std::string(kind)},
                                 {"end", std::to_string(at + (kind == "IMP" ? 3 * oneDay : 1800))},
                                 {"visit", "V" + c.random.digits(8)}});
    c.tell(encounter, hospital);
    return encounter;
}

void encounters(Chronicle& c) {
    visit(c, c.daysAgo(200, 900), "AMB", c.origin(Kind::Encounter));
    visit(c, c.daysAgo(30, 1500), "IMP", c.main());
    visit(c, c.daysAgo(30, 1500), "EMER", c.origin(Kind::Encounter));
    if (c.plants()) { // two visits on one day are two visits
        const Moment at = c.daysAgo(100, 600);
        const int morning = visit(c, at, "AMB", c.main());
        const int afternoon = visit(c, at + 4 * 3600, "AMB", c.main());
        c.relate("distinct", {morning, afternoon});
    }
}

int allergy(Chronicle& c, int allergen, Values more = {}) {
    const auto& row = tables::allergens[static_cast<std::size_t>(allergen)];
    Values values{{"status", "active"},
                  {"verification", "confirmed"},
                  {"criticality", row.reaction == "Anaphylaxis" ? "high" : "low"},
                  {"onset", std::to_string(c.daysAgo(2000, 6000))}};
    for (const std::string_view name : {"status", "verification", "criticality"})
        if (more.has(name))
            values.set(name, more[name]);
    return c.add(Kind::Allergy, allergen, c.daysAgo(300, 1900), std::move(values));
}

void allergies(Chronicle& c) {
    const auto elsewhere = c.other(Kind::Allergy);
    if (c.role() == Role::Newborn) {
        c.tell(c.add(Kind::Allergy, -1, c.daysAgo(10, 60), {{"status", "active"}, {"verification", "confirmed"}}),
               c.main());
        return;
    }
    const int first = c.random.below(4);
    const int known = allergy(c, first);
    c.tell(known, c.main());
    if (c.plants(40) && elsewhere) { // one hospital knows a substance, another says there is none
        const int none =
            c.add(Kind::Allergy, -1, c.daysAgo(20, 250), {{"status", "active"}, {"verification", "confirmed"}});
        if (c.tell(none, *elsewhere)) {
            c.relate("distinct", {known, none});
            c.conflict(known, "negation", "negated", "safety",
                       {std::string(tables::allergens[static_cast<std::size_t>(first)].name), "no known allergies"});
        }
    } else if (elsewhere) {
        c.tell(known, *elsewhere);
    }
    if (c.plants()) { // confirmed here, refuted there
        const int doubted = allergy(c, 4 + c.random.below(2));
        c.tell(doubted, c.main());
        if (elsewhere && same(c, c.tell(doubted, *elsewhere, [](Values& v) {
                v.set("verification", "refuted");
                v.drop("status");
            })))
            c.conflict(doubted, "negation", "verification", "safety", {"confirmed", "refuted"});
    }
    if (c.plants()) { // how dangerous it is, told differently
        const int graded = allergy(c, 6, {{"criticality", "high"}});
        c.tell(graded, c.main());
        if (elsewhere && same(c, c.tell(graded, *elsewhere, [](Values& v) { v.set("criticality", "low"); })))
            c.conflict(graded, "value", "criticality", "safety", {"high", "low"});
    }
    if (c.plants()) { // written in error stays visible as such
        const int wrong = allergy(c, 7, {{"verification", "entered-in-error"}});
        c.tell(wrong, c.main(), [](Values& v) { v.drop("status"); });
    }
}

int problem(Chronicle& c, int condition, Values more = {}) {
    Values values{{"status", "active"}, {"verification", "confirmed"}, {"category", "problem-list-item"}};
    for (const std::string_view name : {"status", "verification", "category", "laterality", "end"})
        if (more.has(name))
            values.set(name, more[name]);
    const Moment onset = c.daysAgo(400, 4200);
    values.set("recorded", std::to_string(onset + 2 * oneDay));
    return c.add(Kind::Problem, condition, onset, std::move(values));
}

void problems(Chronicle& c) {
    const int count = c.role() == Role::Newborn ? 0 : 3;
    const int start = c.random.below(8);
    for (int i = 0; i < count; ++i)
        c.tellAround(problem(c, start + i), 55);
    const auto elsewhere = c.other(Kind::Problem);
    if (c.plants() && elsewhere) { // active here, resolved there
        const int faded = problem(c, 11);
        c.tell(faded, c.main());
        if (same(c, c.tell(faded, *elsewhere, [](Values& v) {
                v.set("status", "resolved");
                v.set("co-coded", "yes");
            })))
            c.conflict(faded, "status", "status", "clinical", {"active", "resolved"});
    }
    if (c.plants()) { // two knees are two problems
        const int left = problem(c, tables::osteoarthritis, {{"laterality", "left"}});
        const int right = problem(c, tables::osteoarthritis, {{"laterality", "right"}});
        c.world.facts[static_cast<std::size_t>(right)].at = c.world.facts[static_cast<std::size_t>(left)].at;
        c.tell(left, c.main());
        c.tell(right, elsewhere.value_or(c.main()), [](Values& v) { v.set("co-coded", "yes"); });
        c.relate("distinct", {left, right});
    }
    if (c.plants()) { // suspected is not confirmed
        const int suspected = problem(c, 5, {{"verification", "provisional"}});
        c.tell(suspected, c.main());
        const int denied = problem(c, 8, {{"verification", "refuted"}});
        c.tell(denied, c.main(), [](Values& v) { v.drop("status"); });
    }
    if (c.plants()) { // a bronchitis each winter, as encounter diagnoses
        std::vector<int> winters;
        for (int i = 0; i < 2; ++i) {
            const int attack = problem(c, 12, {{"status", "resolved"}, {"category", "encounter-diagnosis"}});
            Fact& fact = c.world.facts[static_cast<std::size_t>(attack)];
            fact.at = moment(2023 + i, 1, 12, 15) + c.random.below(20) * oneDay;
            fact.values.set("end", std::to_string(fact.at + 14 * oneDay));
            fact.values.set("recorded", std::to_string(fact.at));
            c.tell(attack, c.main());
            winters.push_back(attack);
        }
        c.relate("distinct", winters);
    }
}

int procedure(Chronicle& c, int row, Moment at, std::string laterality, std::string status = "completed") {
    Values values{{"status", std::move(status)}, {"laterality", std::move(laterality)}};
    values.set("identifier", "OP" + c.random.digits(7));
    return c.add(Kind::Procedure, row, at, std::move(values));
}

void procedures(Chronicle& c) {
    if (c.role() == Role::Newborn)
        return;
    const auto elsewhere = c.other(Kind::Procedure);
    const auto withoutNumber = [](Values& v) { v.drop("identifier"); };
    c.tellAround(procedure(c, 2 + c.random.below(4), c.daysAgo(200, 2500), ""), 45);
    if (c.plants() && elsewhere) { // the same operation, another knee: a disputed one
        const int knee = procedure(c, tables::kneeReplacement, c.daysAgo(300, 1500), "left");
        c.tell(knee, c.main());
        if (same(c, c.tell(knee, *elsewhere, [](Values& v) { v.set("laterality", "right"); })))
            c.conflict(knee, "laterality", "laterality", "safety", {"left", "right"});
    }
    if (c.plants()) { // one eye in March, the other in May
        const Moment first = c.daysAgo(400, 900);
        const int right = procedure(c, 1, first, "right");
        const int left = procedure(c, 1, first + 60 * oneDay, "left");
        c.tell(right, c.main());
        c.tell(left, c.main());
        c.relate("distinct", {right, left});
    }
    if (c.plants()) { // planned and not done is not done
        const Moment at = c.daysAgo(60, 500);
        const int done = procedure(c, 4, at, "");
        const int not_ = procedure(c, 4, at + 30 * oneDay, "", "not-done");
        c.tell(done, c.main());
        c.tell(not_, c.main());
        c.relate("distinct", {done, not_});
    }
    if (c.plants() && elsewhere) { // one operation number, two dates
        const Moment at = c.daysAgo(200, 1100);
        const int dated = procedure(c, 5, at, "");
        const Moment other = at + 3 * oneDay;
        c.tell(dated, c.main());
        if (same(c, c.tell(dated, *elsewhere, [other](Values& v) { v.set("at", std::to_string(other)); })))
            c.conflict(dated, "date", "time", "clinical", {fhirDate(at, -300), fhirDate(other, -300)});
    }
    if (c.plants() && elsewhere) { // another hospital knows only the year
        const int old = procedure(c, 3, c.daysAgo(3000, 5200), "");
        c.tell(old, c.main());
        c.tell(
            old, *elsewhere,
            [&](Values& v) {
                withoutNumber(v);
                v.set("precision", "year");
                v.set("co-coded", "yes");
            },
            Bond::Undecidable);
    }
}

} // namespace

void addConditions(Chronicle& c) {
    encounters(c);
    allergies(c);
    problems(c);
    procedures(c);
}

} // namespace anamnesis::exchange
