// SPDX-License-Identifier: GPL-3.0-or-later
// Ten years of one person at three places and over an exchange: what a chart on a desk looks like, with a known number
// of disagreements planted in it.
#include "tests/support/charts/Maker.h"

#include "models/clinical/Fields.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace anamnesis::charts {
namespace {

using clinical::Kind;
using clinical::Statement;
using D = timeline::DiscrepancyKind;
namespace field = clinical::field;
namespace systems = clinical::systems;
constexpr Minute day = 1'440;
constexpr Minute year = 365 * day;
constexpr Minute begun = 23'670'000; // January 2015

struct Named {
    std::string_view code, name;
};
constexpr std::array problems{
    Named{"59621000", "Essential hypertension"},
    Named{"44054006", "Diabetes mellitus type 2"},
    Named{"55822004", "Hyperlipidemia"},
    Named{"13645005", "Chronic obstructive lung disease"},
    Named{"49436004", "Atrial fibrillation"},
    Named{"90560007", "Gout"},
    Named{"40930008", "Hypothyroidism"},
    Named{"35489007", "Depressive disorder"},
    Named{"235595009", "Gastroesophageal reflux disease"},
    Named{"709044004", "Chronic kidney disease"},
};
struct Medicine {
    std::string_view name, form;
    std::array<std::string_view, 3> steps; ///< mg, in the order of years
};
constexpr std::array medicines{
    Medicine{"lisinopril", "Oral Tablet", {"5", "10", "20"}},
    Medicine{"metformin hydrochloride", "Oral Tablet", {"500", "850", "1000"}},
    Medicine{"atorvastatin", "Oral Tablet", {"10", "20", "40"}},
    Medicine{"carvedilol", "Oral Tablet", {"3.125", "6.25", "12.5"}},
    Medicine{"allopurinol", "Oral Tablet", {"100", "200", "300"}},
    Medicine{"sertraline", "Oral Tablet", {"25", "50", "100"}},
    Medicine{"omeprazole", "Delayed Release Oral Capsule", {"10", "20", "40"}},
    Medicine{"furosemide", "Oral Tablet", {"20", "40", "80"}},
    Medicine{"amlodipine", "Oral Tablet", {"2.5", "5", "10"}},
};
constexpr std::array allergies{Named{"372687004", "Amoxicillin"}, Named{"387207008", "Ibuprofen"},
                               Named{"762952008", "Peanut"}, Named{"387494007", "Codeine"}};
struct Test {
    std::string_view loinc, name, unit;
    double middle, spread;
    int places;
};
constexpr std::array tests{
    Test{"2345-7", "Glucose", "mg/dL", 120, 25, 0},     Test{"2160-0", "Creatinine", "mg/dL", 1.1, 0.15, 2},
    Test{"2823-3", "Potassium", "mmol/L", 4.2, 0.4, 1}, Test{"2951-2", "Sodium", "mmol/L", 139, 3, 0},
    Test{"718-7", "Hemoglobin", "g/dL", 13.5, 0.9, 1},  Test{"6690-2", "Leukocytes", "10*3/uL", 7.1, 1.5, 1},
    Test{"2093-3", "Cholesterol", "mg/dL", 190, 25, 0}, Test{"1742-6", "Alanine aminotransferase", "U/L", 28, 8, 0},
};

std::string rounded(double value, int places) {
    std::array<char, 32> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%.*f", places, value);
    return buffer.data();
}

class Life {
public:
    explicit Life(Maker& maker) : m(maker), m_sources(maker.chart.sources) {}

    void operator()() {
        for (std::size_t i = 0; i < problems.size(); ++i)
            problem(i);
        for (std::size_t i = 0; i < medicines.size(); ++i)
            medicine(i);
        for (std::size_t i = 0; i < allergies.size(); ++i)
            allergy(i);
        for (int visitNumber = 0; visitNumber < 60; ++visitNumber)
            visit(visitNumber);
        vaccines();
        conflicts();
        complete();
    }

private:
    const Source& place(std::size_t i) const { return m_sources[i % 3]; }
    void fact() {
        m.newFamily();
        m.newFact("life");
    }
    void problem(std::size_t i) {
        fact();
        const Minute onset = begun + static_cast<Minute>(i) * 300 * day;
        for (std::size_t s = 0; s < 1 + i % 3; ++s) {
            const Source& source = place(i + s);
            Statement one = m.begin(Kind::Problem, source, "Condition");
            one.code.codings.push_back(coding(systems::snomed, problems[i].code, problems[i].name));
            one.time.start = s == 0 ? m.date(onset, source) : m.coarser(onset, source, clinical::Precision::Month);
            one.status = "active";
            addText(one, field::category, "problem-list-item");
            addText(one, field::verification, "confirmed");
            m.add(one);
        }
    }
    Statement order(std::size_t i, std::size_t step, const Source& source, std::string_view status) {
        const Medicine& drug = medicines[i];
        Statement one = m.begin(Kind::MedicationOrder, source, "MedicationRequest");
        const std::string strength(drug.steps[step]);
        one.code.text = std::string(drug.name) + ' ' + strength + " MG " + std::string(drug.form);
        addQuantity(one, field::dose, strength, "mg", "mg");
        addText(one, field::frequency, "daily");
        addText(one, field::route, "oral");
        one.time.start =
            m.date(begun + static_cast<Minute>(i) * 200 * day + static_cast<Minute>(step) * 2 * year, source);
        one.status = std::string(status);
        return one;
    }
    void medicine(std::size_t i) {
        for (std::size_t step = 0; step < 3; ++step) {
            fact();
            const bool current = step == 2;
            for (std::size_t s = 0; s < (current ? 1 + i % 2 : 1); ++s)
                m.add(order(i, step, place(i + s), current ? "active" : "stopped"));
        }
    }
    Statement allergyAt(std::size_t i, const Source& source) {
        Statement one = m.begin(Kind::Allergy, source, "AllergyIntolerance");
        one.code.codings.push_back(coding(systems::snomed, allergies[i].code, allergies[i].name));
        one.status = "active";
        addText(one, field::category, i == 2 ? "food" : "medication");
        addText(one, field::verification, "confirmed");
        return one;
    }
    void allergy(std::size_t i) {
        fact();
        for (std::size_t s = 0; s < 3; ++s)
            m.add(allergyAt(i, place(s)));
    }
    void visit(int number) {
        const Source& source = place(static_cast<std::size_t>(number));
        const Minute at = begun + number * 61 * day + 15 * 60 + m.random.below(300);
        fact();
        Statement stay = m.begin(Kind::Encounter, source, "Encounter");
        stay.code.text = "Office visit";
        addText(stay, field::class_, "ambulatory");
        stay.time.start = m.minute(at, source);
        stay.time.end = m.minute(at + 30, source);
        stay.status = "finished";
        m.add(stay);
        fact();
        Statement pressure = m.begin(Kind::VitalSign, source, "Observation");
        pressure.code.codings.push_back(coding(systems::loinc, "85354-9", "Blood pressure"));
        addQuantity(pressure, field::systolic, std::to_string(m.random.between(118, 142)), "mmHg", "mm[Hg]");
        addQuantity(pressure, field::diastolic, std::to_string(m.random.between(68, 88)), "mmHg", "mm[Hg]");
        pressure.time = clinical::ClinicalPeriod::at(m.minute(at + 5, source));
        pressure.status = "final";
        m.add(pressure);
        fact();
        Statement weight = m.begin(Kind::VitalSign, source, "Observation");
        weight.code.codings.push_back(coding(systems::loinc, "29463-7", "Body weight"));
        addQuantity(weight, field::value, rounded(84 + m.random.below(40) / 10.0, 1), "kg", "kg");
        weight.time = clinical::ClinicalPeriod::at(m.minute(at + 5, source));
        weight.status = "final";
        m.add(weight);
        fact();
        Statement note = m.begin(Kind::Document, source, "DocumentReference");
        note.code.codings.push_back(coding(systems::loinc, "11506-3", "Progress note"));
        note.time = clinical::ClinicalPeriod::at(m.minute(at + 60, source));
        note.status = "current";
        note.narrative = "Follow-up visit number " + std::to_string(number) + ": feels well, medicines reviewed.";
        m.add(note);
        if (number % 2 == 0)
            for (const Test& test : tests) {
                fact();
                const double value = test.middle + test.spread * (m.random.below(200) - 100) / 100.0;
                const bool twice = m.random.chance(0.25);
                for (std::size_t s = 0; s < (twice ? 2U : 1U); ++s) {
                    const Source& teller = s == 0 ? source : place(static_cast<std::size_t>(number + 1));
                    Statement one = m.begin(Kind::LabResult, teller, "Observation");
                    one.code.codings.push_back(coding(systems::loinc, test.loinc, test.name));
                    addQuantity(one, field::value, rounded(value, test.places), std::string(test.unit),
                                std::string(test.unit));
                    one.time = clinical::ClinicalPeriod::at(m.minute(at + 20, teller));
                    one.status = "final";
                    m.add(one);
                }
            }
    }
    void vaccines() {
        for (int i = 0; i < 10; ++i) { // one each autumn
            fact();
            const Source& source = place(static_cast<std::size_t>(i));
            for (std::size_t s = 0; s < 1U + static_cast<std::size_t>(i) % 2; ++s) {
                const Source& teller = place(static_cast<std::size_t>(i) + s);
                Statement one = m.begin(Kind::Immunization, teller, "Immunization");
                one.code.codings.push_back(coding(systems::cvx, "140", "Influenza, seasonal, injectable"));
                one.time = clinical::ClinicalPeriod::at(m.date(begun + i * year + 280 * day, source));
                one.status = "completed";
                m.add(one);
            }
        }
    }
    /// Two places, one fact, told in two ways.
    void planted(D kind, std::string path, Statement left, Statement right) {
        fact();
        m.add(std::move(left), Telling::Conflicting);
        m.add(std::move(right), Telling::Conflicting);
        m.conflict(kind, std::move(path), m.last() - 1, m.last());
    }
    void conflicts() {
        const Source& a = place(0);
        const Source& b = place(1);
        const auto drug = [&](const Source& source, std::string_view dose, std::string_view status) {
            Statement one = m.begin(Kind::MedicationOrder, source, "MedicationRequest");
            one.code.text = "warfarin sodium " + std::string(dose) + " MG Oral Tablet";
            addQuantity(one, field::dose, std::string(dose), "mg", "mg");
            addText(one, field::frequency, "daily");
            one.time.start = m.date(begun + 9 * year, source);
            one.status = std::string(status);
            return one;
        };
        planted(D::Dose, "dose", drug(a, "2", "active"), drug(b, "2.5", "active"));
        const auto tramadol = [&](const Source& source, std::string_view status) {
            Statement one = m.begin(Kind::MedicationOrder, source, "MedicationRequest");
            one.code.text = "tramadol hydrochloride 50 MG Oral Tablet";
            addQuantity(one, field::dose, "50", "mg", "mg");
            addText(one, field::frequency, "TID");
            one.time.start = m.date(begun + 8 * year, source);
            one.status = std::string(status);
            return one;
        };
        planted(D::Status, "status", tramadol(a, "active"), tramadol(b, "stopped"));
        const auto latex = [&](const Source& source, std::string_view criticality, bool refuted) {
            Statement one = m.begin(Kind::Allergy, source, "AllergyIntolerance");
            one.code.codings.push_back(refuted ? coding(systems::snomed, "387104009", "Sulfonamide")
                                               : coding(systems::snomed, "111088007", "Latex"));
            one.status = "active";
            addText(one, field::verification, "confirmed");
            if (!criticality.empty())
                addText(one, field::criticality, std::string(criticality));
            return one;
        };
        planted(D::Value, "criticality", latex(a, "high", false), latex(b, "low", false));
        Statement denied = latex(b, "", true);
        denied.fields.clear();
        addText(denied, field::verification, "refuted");
        denied.negated = true;
        planted(D::Negation, "negated", latex(a, "", true), denied);
        const auto asthma = [&](const Source& source, std::string_view status) {
            Statement one = m.begin(Kind::Problem, source, "Condition");
            one.code.codings.push_back(coding(systems::snomed, "195967001", "Asthma"));
            one.time.start = m.date(begun + 2 * year, source);
            one.status = std::string(status);
            addText(one, field::category, "problem-list-item");
            return one;
        };
        planted(D::Status, "status", asthma(a, "active"), asthma(b, "resolved"));
        const auto cataract = [&](const Source& source, std::string_view side) {
            Statement one = m.begin(Kind::Problem, source, "Condition");
            one.code.codings.push_back(coding(systems::snomed, "193570009", "Cataract"));
            addText(one, field::laterality, std::string(side));
            one.time.start = m.date(begun + 6 * year, source);
            one.status = "active";
            addText(one, field::category, "problem-list-item");
            return one;
        };
        planted(D::Laterality, "laterality", cataract(a, "left"), cataract(b, "right"));
        const auto troponin = [&](const Source& source, std::string_view value) {
            Statement one = m.begin(Kind::LabResult, source, "Observation");
            one.code.codings.push_back(coding(systems::loinc, "10839-9", "Troponin I.cardiac"));
            addQuantity(one, field::value, std::string(value), "ng/mL", "ng/mL");
            one.time = clinical::ClinicalPeriod::at(m.minute(begun + 7 * year + 900, source));
            one.status = "final";
            return one;
        };
        planted(D::Value, "value", troponin(a, "0.04"), troponin(b, "0.40"));
    }
    /// Every source was asked for its lists, and answered completely.
    void complete() {
        for (const Source& source : m_sources)
            for (const Kind kind : {Kind::Allergy, Kind::Problem, Kind::MedicationOrder, Kind::Immunization}) {
                timeline::LedgerRow row;
                row.source = source.name;
                row.kind = kind;
                row.period = "all";
                row.outcome = timeline::Outcome::Complete;
                m.chart.ledger.push_back(std::move(row));
            }
    }

    Maker& m;
    const std::vector<Source>& m_sources;
};

} // namespace

void makeLife(Maker& maker) {
    Life life(maker);
    life();
}

} // namespace anamnesis::charts
