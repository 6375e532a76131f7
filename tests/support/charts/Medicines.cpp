// SPDX-License-Identifier: GPL-3.0-or-later
// Orders, statements, dispenses, administrations.
#include "tests/support/charts/Maker.h"

#include "models/clinical/Fields.h"

#include <algorithm>
#include <array>

namespace anamnesis::charts {
namespace {

using clinical::Kind;
using clinical::Statement;
namespace field = clinical::field;
namespace systems = clinical::systems;
using D = timeline::DiscrepancyKind;

struct Drug {
    std::string_view name, brand;
    std::array<std::string_view, 4> strengths; ///< mg
    bool release;                              ///< has an extended form
};
constexpr std::array drugs{
    Drug{"carvedilol", "Coreg", {"3.125", "6.25", "12.5", "25"}, false},
    Drug{"lisinopril", "Zestril", {"2.5", "5", "10", "20"}, false},
    Drug{"metformin hydrochloride", "Glucophage", {"250", "500", "850", "1000"}, true},
    Drug{"simvastatin", "Zocor", {"10", "20", "40", "80"}, false},
    Drug{"amlodipine", "Norvasc", {"2.5", "5", "7.5", "10"}, false},
    Drug{"prednisone", "Deltasone", {"5", "10", "20", "50"}, false},
    Drug{"furosemide", "Lasix", {"20", "40", "80", "500"}, false},
    Drug{"warfarin sodium", "Coumadin", {"1", "2", "2.5", "5"}, false},
};
struct Frequency {
    std::array<std::string_view, 3> words;
};
constexpr std::array frequencies{
    Frequency{{"BID", "twice daily", "2 times a day"}},
    Frequency{{"daily", "once daily", "QD"}},
    Frequency{{"TID", "three times daily", "3 times a day"}},
};

struct Course {
    const Drug* drug;
    int strength;
    int frequency;
    bool extended;
    Minute at;
    std::string prescription;
};

std::string milligramsAsGrams(std::string_view milligrams) {
    std::string digits(milligrams);
    std::size_t places = 3;
    if (const auto point = digits.find('.'); point != std::string::npos) {
        places += digits.size() - point - 1;
        digits.erase(point, 1);
    }
    if (digits.size() <= places)
        digits.insert(0, places - digits.size() + 1, '0');
    digits.insert(digits.size() - places, 1, '.');
    while (digits.back() == '0')
        digits.pop_back();
    if (digits.back() == '.')
        digits.pop_back();
    return digits;
}

void describe(Statement& statement, const Course& course, bool generic) {
    const std::string strength(course.drug->strengths[static_cast<std::size_t>(course.strength)]);
    std::string name = course.extended ? "24 HR " : "";
    name += std::string(course.drug->name) + ' ' + strength + " MG " +
            (course.extended ? "Extended Release Oral Tablet" : "Oral Tablet");
    if (!generic)
        name += " [" + std::string(course.drug->brand) + ']';
    // Invented RxNorm-like codes: one a product.
    const auto index = static_cast<std::size_t>(course.drug - drugs.data());
    const std::string code = std::to_string(900'000 + index * 100 + static_cast<std::size_t>(course.strength) * 10 +
                                            (course.extended ? 5U : 0U) + (generic ? 0U : 1U));
    statement.code.codings.push_back(coding(systems::rxnorm, code, name));
    statement.code.text = name;
}

Statement tell(Maker& maker, Kind kind, const Source& source, const Course& course, bool lose) {
    const std::string_view type = kind == Kind::MedicationOrder ? "MedicationRequest" : "MedicationStatement";
    Statement statement = maker.begin(kind, source, type);
    const std::string strength(course.drug->strengths[static_cast<std::size_t>(course.strength)]);
    if (lose) {
        statement.code.text = std::string(course.drug->name);
    } else {
        describe(statement, course, !maker.noisy());
        if (!maker.noisy())
            addQuantity(statement, field::dose, strength, "mg", "mg");
        else if (maker.random.chance(0.5))
            addQuantity(statement, field::dose, "1", "tablet", "{tbl}");
        else
            addQuantity(statement, field::dose, milligramsAsGrams(strength), "g", "g");
        const Frequency& frequency = frequencies[static_cast<std::size_t>(course.frequency)];
        addText(statement, field::frequency,
                std::string(frequency.words[static_cast<std::size_t>(maker.noisy() ? maker.random.below(3) : 0)]));
        addText(statement, field::route, maker.noisy() ? "PO" : "oral");
    }
    statement.time.start = maker.noisy() ? maker.date(course.at, source) : maker.minute(course.at, source);
    statement.status = "active";
    return statement;
}

void makeList(Maker& maker, Kind kind) {
    for (int family = 0; family < maker.options.families; ++family) {
        maker.newFamily();
        const Drug& drug = drugs[static_cast<std::size_t>(maker.random.below(static_cast<int>(drugs.size())))];
        const Minute first = maker.someTime(6);
        const Source* home = &maker.chart.sources[static_cast<std::size_t>(maker.random.below(3))];
        for (int f = 0; f < maker.options.facts; ++f) {
            Course course{&drug, f % 4, f % 3, false, first, maker.number("rx")};
            // Steps of a titration on one day, another release form, renewals on other days: all are different facts.
            std::string twin = "dose";
            if (f == 2 && drug.release) {
                course.extended = true;
                twin = "release";
            }
            if (f == 3) {
                course = Course{&drug, 0, 0, false, first + 1'440LL * 30, maker.number("rx")};
                twin = "renewal";
            }
            if (f == 4) {
                course = Course{&drug, 0, 1, false, first, maker.number("rx")};
                twin = "frequency";
            }
            maker.newFact(twin);
            const auto sources = maker.someSources(1, home);
            for (const Source* source : sources) {
                const bool lose = source != home && maker.random.chance(maker.options.lost);
                Statement statement = tell(maker, kind, *source, course, lose);
                maker.add(statement, lose ? Telling::Lost : Telling::Plain);
            }
        }
        // One prescription that two sources tell with two doses, by number; and one without a number, one against one.
        if (maker.random.chance(maker.options.conflicts * 6)) {
            maker.newFamily();
            maker.newFact("conflict");
            const bool numbered = kind == Kind::MedicationOrder && maker.random.chance(0.5);
            const Drug& other = drugs[(static_cast<std::size_t>(&drug - drugs.data()) + 3) % drugs.size()];
            Course course{&other, 1, 0, false, first + 1'440LL * 90, maker.number("rx")};
            Course doubled = course;
            doubled.strength = 2;
            const Source& left = maker.chart.sources[0];
            const Source& right = maker.chart.sources[1];
            Statement one = tell(maker, kind, left, course, false);
            Statement two = tell(maker, kind, right, doubled, false);
            if (numbered)
                for (Statement* statement : {&one, &two})
                    addIdentifier(*statement, "urn:oid:2.16.840.1.113883.3.1.5", course.prescription, "prescription");
            maker.add(one, Telling::Conflicting);
            maker.add(two, Telling::Conflicting);
            maker.conflict(D::Dose, "dose", maker.last() - 1, maker.last());
        }
    }
}

} // namespace

void makeMedicines(Maker& maker) {
    makeList(maker, Kind::MedicationOrder);
    makeList(maker, Kind::MedicationStatement);
    for (int family = 0; family < maker.options.families; ++family) {
        const Drug& drug = drugs[static_cast<std::size_t>(maker.random.below(static_cast<int>(drugs.size())))];
        const Minute first = maker.someTime(6);
        maker.newFamily();
        for (int f = 0; f < maker.options.facts; ++f) { // refills, a month apart
            maker.newFact("refill");
            const Course course{&drug, family % 4, 0, false, first + 1'440LL * 30 * f, {}};
            for (const Source* source : maker.someSources(1)) {
                Statement statement = maker.begin(Kind::Dispense, *source, "MedicationDispense");
                describe(statement, course, !maker.noisy());
                addQuantity(statement, field::quantity, "30", maker.noisy() ? "tablet" : "tablets");
                statement.time = clinical::ClinicalPeriod::at(maker.minute(course.at, *source));
                statement.status = "completed";
                maker.add(statement);
            }
        }
        maker.newFamily();
        for (int f = 0; f < maker.options.facts; ++f) { // given every eight hours
            maker.newFact("minute");
            const Course course{&drug, family % 4, 0, false, first + 480LL * f, {}};
            const std::string strength(drug.strengths[static_cast<std::size_t>(course.strength)]);
            for (const Source* source : maker.someSources(1)) {
                Statement statement = maker.begin(Kind::Administration, *source, "MedicationAdministration");
                describe(statement, course, !maker.noisy());
                if (maker.noisy())
                    addQuantity(statement, field::dose, milligramsAsGrams(strength), "g", "g");
                else
                    addQuantity(statement, field::dose, strength, "mg", "mg");
                const bool lose = maker.random.chance(maker.options.lost);
                statement.time = clinical::ClinicalPeriod::at(lose ? maker.date(course.at, *source)
                                                                   : maker.minute(course.at, *source));
                statement.status = "completed";
                maker.add(statement, lose ? Telling::Lost : Telling::Plain);
            }
        }
    }
}

} // namespace anamnesis::charts
