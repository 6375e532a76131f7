// SPDX-License-Identifier: GPL-3.0-or-later
// Allergies, problems, immunizations.
#include "tests/support/charts/Maker.h"

#include "models/clinical/Fields.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace anamnesis::charts {
namespace {

using clinical::Kind;
using clinical::Precision;
using clinical::Statement;
namespace field = clinical::field;
namespace systems = clinical::systems;
using D = timeline::DiscrepancyKind;

struct Substance {
    std::string_view rxnorm, snomed, name, otherName, category;
};
constexpr std::array substances{
    Substance{"723", "372687004", "Amoxicillin", "amoxicillin", "medication"},
    Substance{"7980", "373270004", "Penicillin G", "penicillin g", "medication"},
    Substance{"733", "387170002", "Ampicillin", "AMPICILLIN", "medication"},
    Substance{"10831", "387174006", "Sulfamethoxazole", "sulfamethoxazole", "medication"},
    Substance{"1191", "387458008", "Aspirin", "aspirin", "medication"},
    Substance{"5640", "387207008", "Ibuprofen", "IBUPROFEN", "medication"},
    Substance{"2670", "387494007", "Codeine", "codeine", "medication"},
    Substance{"7052", "373529000", "Morphine", "Morphine", "medication"},
    Substance{"11124", "372735009", "Vancomycin", "vancomycin", "medication"},
    Substance{"2551", "372840008", "Ciprofloxacin", "ciprofloxacin", "medication"},
    Substance{"", "762952008", "Peanut", "peanut", "food"},
    Substance{"", "102263004", "Eggs", "eggs", "food"},
    Substance{"", "227037002", "Fish", "fish", "food"},
    Substance{"", "111088007", "Latex", "latex", "environment"},
};

struct Disorder {
    std::string_view snomed, icd10, name, otherName;
    bool sided, lasting;
};
constexpr std::array disorders{
    Disorder{"59621000", "I10", "Essential hypertension", "ESSENTIAL HYPERTENSION", false, true},
    Disorder{"44054006", "E11.65", "Type 2 diabetes mellitus with hyperglycemia",
             "Type 2 diabetes mellitus with hyperglycemia", false, true},
    Disorder{"13645005", "J44.1", "Chronic obstructive lung disease with exacerbation",
             "chronic obstructive lung disease with exacerbation", false, true},
    Disorder{"49436004", "I48.20", "Atrial fibrillation", "Atrial Fibrillation", false, true},
    Disorder{"193570009", "H26.001", "Cataract", "CATARACT", true, true},
    Disorder{"239873007", "M17.10", "Osteoarthritis of knee", "osteoarthritis of knee", true, true},
    Disorder{"195662009", "J02.0", "Acute viral pharyngitis", "acute viral pharyngitis", false, false},
    Disorder{"10509002", "J20.8", "Acute bronchitis", "Acute Bronchitis", false, false},
    Disorder{"68566005", "N30.01", "Urinary tract infectious disease", "urinary tract infectious disease", false,
             false},
    Disorder{"65363002", "H66.001", "Otitis media", "OTITIS MEDIA", true, false},
    Disorder{"73211009", "E10.65", "Diabetes mellitus", "diabetes mellitus", false, true},
    Disorder{"195967001", "J45.41", "Asthma", "asthma", false, true},
};

struct Vaccine {
    std::string_view cvx, name, otherName;
};
constexpr std::array vaccines{
    Vaccine{"140", "Influenza, seasonal, injectable, preservative free", "INFLUENZA SEASONAL INJ PF"},
    Vaccine{"115", "Tdap", "tetanus, diphtheria toxoids and acellular pertussis"},
    Vaccine{"33", "pneumococcal polysaccharide vaccine, 23 valent", "Pneumovax 23"},
    Vaccine{"207", "COVID-19, mRNA, LNP-S, PF, 100 mcg/0.5 mL dose", "COVID-19 mRNA 100 mcg"},
    Vaccine{"43", "Hep B, adult", "hepatitis B adult"},
    Vaccine{"121", "zoster live", "Zoster vaccine, live"},
};

template <class T, std::size_t N>
std::vector<T> shuffled(const std::array<T, N>& all, Random& random) {
    std::vector<T> copy(all.begin(), all.end());
    for (std::size_t i = copy.size() - 1; i > 0; --i)
        std::swap(copy[i], copy[static_cast<std::size_t>(random.below(static_cast<int>(i + 1)))]);
    return copy;
}

void codeSubstance(Maker& maker, Statement& statement, const Substance& substance) {
    const bool both = !maker.noisy();
    const bool first = maker.random.chance(0.5);
    const std::string_view name = maker.noisy() ? substance.otherName : substance.name;
    if (!substance.rxnorm.empty() && (both || first))
        statement.code.codings.push_back(coding(systems::rxnorm, substance.rxnorm, name));
    if (substance.rxnorm.empty() || both || !first)
        statement.code.codings.push_back(coding(systems::snomed, substance.snomed, name));
    statement.code.text = std::string(name);
}

} // namespace

void makeAllergies(Maker& maker) {
    const auto all = shuffled(substances, maker.random);
    maker.newFamily(); // substances are each other's near-twins
    const auto count = std::min(all.size(), static_cast<std::size_t>(maker.options.families * 3));
    for (std::size_t i = 0; i < count; ++i) {
        const Substance& substance = all[i];
        maker.newFact("substance");
        const auto tell = [&](const Source& source) {
            Statement statement = maker.begin(Kind::Allergy, source, "AllergyIntolerance");
            codeSubstance(maker, statement, substance);
            statement.status = "active";
            if (!maker.noisy())
                addText(statement, field::category, std::string(substance.category));
            addText(statement, field::verification, "confirmed");
            if (maker.random.chance(0.5))
                addText(statement, field::reaction, maker.random.chance(0.5) ? "Hives" : "Anaphylaxis");
            return statement;
        };
        const auto sources = maker.someSources(1);
        const bool differ = sources.size() >= 2 && maker.random.chance(maker.options.conflicts * 2);
        const int what = maker.random.below(3);
        std::uint32_t started = 0;
        for (std::size_t s = 0; s < sources.size(); ++s) {
            if (differ && s >= 2)
                break;
            Statement statement = tell(*sources[s]);
            if (differ && what == 0)
                addText(statement, field::criticality, s == 0 ? "high" : "low");
            if (differ && what == 1 && s == 1) {
                statement.fields.erase(
                    std::ranges::find(statement.fields, field::verification, &clinical::Field::name));
                addText(statement, field::verification, "refuted");
                statement.negated = true;
            }
            if (differ && what == 2 && s == 1)
                statement.status = "resolved";
            const bool apart = differ && what < 2 && s == 1;
            const auto before = static_cast<std::uint32_t>(maker.chart.statements.size());
            if (s == 0)
                started = before;
            maker.add(statement, apart || (differ && what < 2) ? Telling::Conflicting : Telling::Plain);
            if (differ && s == 1)
                maker.conflict(what == 0   ? D::Value
                               : what == 1 ? D::Negation
                                           : D::Status,
                               what == 0   ? "criticality"
                               : what == 1 ? "negated"
                                           : "status",
                               before, started);
        }
    }
}

void makeProblems(Maker& maker) {
    const auto all = shuffled(disorders, maker.random);
    const auto count = std::min(all.size(), static_cast<std::size_t>(maker.options.families * 2));
    for (std::size_t d = 0; d < count; ++d) {
        const Disorder& disorder = all[d];
        maker.newFamily();
        const Minute first = maker.someTime(4) - 1'440LL * 365 * 5;
        const Source* home =
            disorder.sided ? &maker.chart.sources[static_cast<std::size_t>(maker.random.below(3))] : nullptr;
        const int facts =
            disorder.lasting && !disorder.sided ? 1 : std::min(maker.options.facts, disorder.sided ? 2 : 5);
        for (int f = 0; f < facts; ++f) {
            maker.newFact(disorder.sided ? "laterality" : "onset");
            // Episodes lie more than a year apart; the two sides are found on one day.
            const Minute onset = disorder.sided ? first : first + 1'440LL * 400 * f;
            const auto sources = maker.someSources(1, home);
            const bool differ = sources.size() >= 2 && maker.random.chance(maker.options.conflicts);
            std::uint32_t started = 0;
            for (std::size_t s = 0; s < sources.size(); ++s) {
                const Source& source = *sources[s];
                Statement statement = maker.begin(Kind::Problem, source, "Condition");
                const std::string_view name = maker.noisy() ? disorder.otherName : disorder.name;
                // The first source codes both ways: its co-coding joins those that code one.
                if (s == 0 || !maker.noisy()) {
                    statement.code.codings.push_back(coding(systems::snomed, disorder.snomed, name));
                    statement.code.codings.push_back(coding(systems::icd10cm, disorder.icd10, name));
                } else if (maker.random.chance(0.5)) {
                    statement.code.codings.push_back(coding(systems::snomed, disorder.snomed, name));
                } else {
                    statement.code.codings.push_back(coding(systems::icd10cm, disorder.icd10, name));
                }
                clinical::ClinicalTime when = maker.date(onset, source);
                const bool sure = s > 0 && !disorder.sided && maker.noisy();
                if (sure)
                    when = maker.coarser(onset, source, maker.random.chance(0.5) ? Precision::Month : Precision::Year);
                statement.time.start = when;
                if (!disorder.lasting) {
                    statement.status = "resolved";
                    if (!maker.noisy())
                        statement.time.end = maker.date(onset + 1'440 * 9, source);
                } else {
                    statement.status = differ && s == 1 ? "resolved" : "active";
                    addText(statement, field::category, "problem-list-item");
                }
                if (disorder.sided) {
                    const bool left = f == 0;
                    if (maker.noisy())
                        addCode(statement, field::bodySite,
                                coding(systems::snomed, left ? "7771000" : "24028007", left ? "Left" : "Right"));
                    else
                        addText(statement, field::laterality, left ? "left" : "right");
                }
                addText(statement, field::verification, "confirmed");
                Telling telling = Telling::Plain;
                if (maker.random.chance(maker.options.lost) && !disorder.lasting && !disorder.sided) {
                    statement.time.start.reset();
                    statement.time.end.reset();
                    telling = Telling::Lost;
                }
                const auto at = static_cast<std::uint32_t>(maker.chart.statements.size());
                if (s == 0)
                    started = at;
                maker.add(statement, telling);
                if (differ && s == 1 && disorder.lasting && telling == Telling::Plain)
                    maker.conflict(D::Status, "status", at, started);
            }
        }
        // Suspected at the same custodian, and a history of it: neither is the problem.
        if (disorder.lasting && !disorder.sided) {
            maker.newFact("history-of");
            Statement statement = maker.begin(Kind::Problem, maker.chart.sources[0], "Condition");
            statement.code.codings.push_back(coding(systems::snomed, "161" + std::string(disorder.snomed), ""));
            statement.code.text = "History of " + std::string(disorder.name);
            statement.status = "active";
            statement.time.start = maker.date(first, maker.chart.sources[0]);
            maker.add(statement);
        }
    }
}

void makeImmunizations(Maker& maker) {
    const auto all = shuffled(vaccines, maker.random);
    const auto count = std::min(all.size(), static_cast<std::size_t>(maker.options.families));
    for (std::size_t v = 0; v < count; ++v) {
        const Vaccine& vaccine = all[v];
        maker.newFamily();
        const Minute first = maker.someTime(8);
        const Source* home = &maker.chart.sources[static_cast<std::size_t>(maker.random.below(3))];
        for (int f = 0; f < maker.options.facts; ++f) {
            // Doses a month or more apart; the last two are one day's, with two lots.
            const bool twin = f == maker.options.facts - 1 && f > 0;
            const Minute at = first + 1'440LL * 45 * (twin ? f - 1 : f);
            maker.newFact(twin ? "lot" : "date");
            const std::string lot = maker.number("L");
            const bool sameDay = twin || f == maker.options.facts - 2;
            for (const Source* source : maker.someSources(1, sameDay ? home : nullptr)) {
                Statement statement = maker.begin(Kind::Immunization, *source, "Immunization");
                statement.code.codings.push_back(
                    coding(systems::cvx, vaccine.cvx, maker.noisy() ? vaccine.otherName : vaccine.name));
                statement.time = clinical::ClinicalPeriod::at(maker.random.chance(0.5) ? maker.date(at, *source)
                                                                                       : maker.minute(at, *source));
                statement.status = "completed";
                Telling telling = Telling::Plain;
                if (sameDay || !maker.noisy())
                    addText(statement, field::lot, lot);
                if (sameDay && source != home && maker.random.chance(maker.options.lost)) {
                    std::erase_if(statement.fields, [](const clinical::Field& one) { return one.name == field::lot; });
                    telling = Telling::Lost;
                }
                if (maker.noisy())
                    addText(statement, field::route, maker.random.chance(0.5) ? "Intramuscular" : "IM");
                maker.add(statement, telling);
            }
        }
        maker.newFact("not-done"); // refused on a day of its own
        const Source& source = maker.chart.sources[1];
        Statement statement = maker.begin(Kind::Immunization, source, "Immunization");
        statement.code.codings.push_back(coding(systems::cvx, vaccine.cvx, vaccine.name));
        statement.time = clinical::ClinicalPeriod::at(maker.date(first + 1'440LL * 20, source));
        statement.status = "not-done";
        statement.negated = true;
        maker.add(statement);
    }
}

} // namespace anamnesis::charts
