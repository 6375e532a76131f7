// SPDX-License-Identifier: GPL-3.0-or-later
// Near-twins beyond those the makers by kind plant: facts that one key sets apart, and that key told as products tell
// it, in a code of another kind, in a word, in the drug's name, in the directions. Half of the families have a source
// that tells every fact; in the others each fact is told by a place of its own, so that nothing but the key itself can
// keep them apart.
#include "tests/support/charts/Maker.h"

#include "models/clinical/Fields.h"

#include <algorithm>
#include <array>
#include <span>

namespace anamnesis::charts {
namespace {

using clinical::Kind;
using clinical::Statement;
namespace field = clinical::field;
namespace systems = clinical::systems;

/// A field one fact of a family says; several, parted by "|", are ways of saying it.
struct Said {
    std::string_view name, ways;
};
struct Fact {
    std::string_view system, code, display;
    std::array<Said, 2> said;
};
struct Family {
    Kind kind;
    std::string_view twin;
    std::span<const Fact> facts;
    std::string_view value, unit; ///< what all of them say; unit empty: a word
    bool toTheMinute;
    bool safety; ///< set apart by a safety field: across two places alone this is a dispute, and no twin
    int weight = 2;
};

constexpr std::string_view none;
constexpr std::array specimens{
    Fact{systems::loinc, "2345-7", "Glucose", {Said{field::specimen, "Serum|SERUM|Blood serum"}, {}}},
    Fact{systems::loinc, "5792-7", "Glucose", {Said{field::specimen, "Urine|URINE|Urine specimen"}, {}}},
    Fact{systems::loinc, "2342-4", "Glucose", {Said{field::specimen, "CSF|Cerebrospinal fluid"}, {}}},
};
constexpr std::array localSpecimens{
    // one code of the house for both
    Fact{"urn:oid:2.16.840.1.113883.3.99", "PROT", "Protein", {Said{field::specimen, "Serum|SERUM|Ser"}, {}}},
    Fact{"urn:oid:2.16.840.1.113883.3.99",
         "PROT",
         "Protein",
         {Said{field::specimen, "Urine|URINE|Urine, clean catch"}, {}}},
};
constexpr std::array cultures{
    Fact{systems::loinc, "600-7", "Blood culture", {Said{field::bodySite, "Left arm|LEFT ARM|L arm"}, {}}},
    Fact{systems::loinc, "600-7", "Blood culture", {Said{field::bodySite, "Right arm|RIGHT ARM|R arm"}, {}}},
};
constexpr std::array positions{
    Fact{systems::loinc, "8867-4", "Heart rate", {Said{field::position, "Lying|Supine|lying down"}, {}}},
    Fact{systems::loinc, "8867-4", "Heart rate", {Said{field::position, "Standing|STANDING|Upright"}, {}}},
    Fact{systems::loinc, "8867-4", "Heart rate", {Said{field::position, "Sitting|Seated"}, {}}},
};
constexpr std::array sites{
    Fact{systems::loinc, "8310-5", "Body temperature", {Said{field::bodySite, "Oral|Mouth"}, {}}},
    Fact{systems::loinc, "8310-5", "Body temperature", {Said{field::bodySite, "Rectal|Rectum"}, {}}},
    Fact{systems::loinc, "8310-5", "Body temperature", {Said{field::bodySite, "Axillary|Axilla"}, {}}},
};
constexpr std::array serology{
    Fact{systems::loinc, "5196-1", "Hepatitis B surface antigen", {Said{field::value, "Negative|NEGATIVE|Neg"}, {}}},
    Fact{systems::loinc, "5196-1", "Hepatitis B surface antigen", {Said{field::value, "Positive|POSITIVE|Pos"}, {}}},
};
constexpr std::array salts{
    Fact{none,
         none,
         "metoprolol tartrate 50 MG Oral Tablet",
         {Said{field::dose, "50 mg"}, Said{field::frequency, "daily|once daily"}}},
    Fact{none,
         none,
         "24 HR metoprolol succinate 50 MG Extended Release Oral Tablet",
         {Said{field::dose, "50 mg"}, Said{field::frequency, "daily|once daily"}}},
};
constexpr std::array alikes{
    Fact{none,
         none,
         "hydroxyzine hydrochloride 25 MG Oral Tablet",
         {Said{field::dose, "25 mg"}, Said{field::frequency, "TID"}}},
    Fact{none,
         none,
         "hydralazine hydrochloride 25 MG Oral Tablet",
         {Said{field::dose, "25 mg"}, Said{field::frequency, "TID"}}},
};
constexpr std::array combinations{
    Fact{none, none, "lisinopril 20 MG Oral Tablet", {Said{field::dose, "1 tablet"}, Said{field::frequency, "daily"}}},
    Fact{none,
         none,
         "hydrochlorothiazide 12.5 MG / lisinopril 20 MG Oral Tablet",
         {Said{field::dose, "1 tablet"}, Said{field::frequency, "daily"}}},
};
constexpr std::array insulins{
    Fact{none,
         none,
         "insulin glargine 100 UNT/ML Injectable Solution",
         {Said{field::dose, "10 [iU]"}, Said{field::frequency, "daily"}}},
    Fact{none,
         none,
         "insulin lispro 100 UNT/ML Injectable Solution",
         {Said{field::dose, "10 [iU]"}, Said{field::frequency, "daily"}}},
    Fact{none,
         none,
         "insulin aspart, human 100 UNT/ML Injectable Solution",
         {Said{field::dose, "10 [iU]"}, Said{field::frequency, "daily"}}},
};
constexpr std::array eyes{
    Fact{none,
         none,
         "latanoprost 0.05 MG/ML Ophthalmic Solution",
         {Said{field::dose, "1 drop"}, Said{field::bodySite, "Left eye|left eye|OS"}}},
    Fact{none,
         none,
         "latanoprost 0.05 MG/ML Ophthalmic Solution",
         {Said{field::dose, "1 drop"}, Said{field::bodySite, "Right eye|right eye|OD"}}},
};
constexpr std::array eyesInWords{
    Fact{none,
         none,
         "timolol 5 MG/ML Ophthalmic Solution",
         {Said{field::dose, "1 drop"},
          Said{field::instructions, "Instill 1 drop into the left eye daily|1 drop left eye daily"}}},
    Fact{none,
         none,
         "timolol 5 MG/ML Ophthalmic Solution",
         {Said{field::dose, "1 drop"},
          Said{field::instructions, "Instill 1 drop into the right eye daily|1 drop right eye daily"}}},
};
constexpr std::array routes{
    Fact{none, none, "ondansetron 4 MG", {Said{field::dose, "4 mg"}, Said{field::route, "oral|PO"}}},
    Fact{none, none, "ondansetron 4 MG", {Said{field::dose, "4 mg"}, Said{field::route, "intravenous|IV"}}},
};
constexpr std::array thousandfold{
    Fact{none,
         none,
         "levothyroxine sodium 0.1 MG Oral Tablet",
         {Said{field::dose, "0.1 mg|100 mcg|100 ug"}, Said{field::frequency, "daily"}}},
    Fact{none,
         none,
         "levothyroxine sodium 0.112 MG Oral Tablet",
         {Said{field::dose, "0.112 mg|112 mcg|112 ug"}, Said{field::frequency, "daily"}}},
};
constexpr std::array concentrations{
    Fact{
        none, none, "amoxicillin 25 MG/ML Oral Suspension", {Said{field::dose, "5 mL"}, Said{field::frequency, "TID"}}},
    Fact{
        none, none, "amoxicillin 80 MG/ML Oral Suspension", {Said{field::dose, "5 mL"}, Said{field::frequency, "TID"}}},
};
constexpr std::array kneesByCode{
    Fact{systems::icd10cm, "M17.11", "Unilateral primary osteoarthritis, right knee", {}},
    Fact{systems::icd10cm, "M17.12", "Unilateral primary osteoarthritis, left knee", {}},
};
constexpr std::array fractures{
    // the seventh character: initial, subsequent, sequela
    Fact{systems::icd10cm, "S72.011A", "Displaced intracapsular fracture of right femur, initial encounter", {}},
    Fact{systems::icd10cm, "S72.011D", "Displaced intracapsular fracture of right femur, subsequent encounter", {}},
};
constexpr std::array vaccinesOfADay{
    Fact{systems::cvx, "115", "Tdap", {}},
    Fact{systems::cvx, "20", "DTaP", {}},
    Fact{systems::cvx, "9", "Td (adult), adsorbed", {}},
};
constexpr std::array doseNumbers{
    Fact{systems::cvx, "43", "Hep B, adult", {Said{field::doseNumber, "1"}, Said{field::lot, "A100"}}},
    Fact{systems::cvx, "43", "Hep B, adult", {Said{field::doseNumber, "2"}, Said{field::lot, "A200"}}},
};
constexpr std::array biopsies{
    Fact{systems::snomed, "240977001", "Biopsy of skin", {Said{field::bodySite, "Left forearm|left forearm"}, {}}},
    Fact{systems::snomed, "240977001", "Biopsy of skin", {Said{field::bodySite, "Scalp|SCALP"}, {}}},
};
constexpr std::array kinds{
    Fact{systems::snomed, "372588000", "Naproxen", {Said{field::type, "allergy|Allergy"}, {}}},
    Fact{systems::snomed, "372588000", "Naproxen", {Said{field::type, "intolerance|Intolerance"}, {}}},
};
constexpr std::array relatives{
    Fact{
        systems::snomed, "254837009", "Malignant neoplasm of breast", {Said{field::relationship, "Mother|mother"}, {}}},
    Fact{systems::snomed,
         "254837009",
         "Malignant neoplasm of breast",
         {Said{field::relationship, "Maternal aunt|maternal aunt"}, {}}},
};
constexpr std::array smoking{
    Fact{systems::loinc, "72166-2", "Tobacco smoking status", {Said{field::value, "Former smoker|FORMER SMOKER"}, {}}},
    Fact{systems::loinc, "72166-2", "Tobacco smoking status", {Said{field::value, "Current every day smoker"}, {}}},
};

constexpr std::array families{
    Family{Kind::LabResult, "specimen", specimens, "98", "mg/dL", true, false},
    Family{Kind::LabResult, "specimen", localSpecimens, "7", "mg/dL", true, false},
    Family{Kind::LabResult, "body-site", cultures, "No growth", "", true, true},
    Family{Kind::VitalSign, "position", positions, "72", "/min", true, false},
    Family{Kind::VitalSign, "body-site", sites, "37.1", "Cel", true, false},
    Family{Kind::LabResult, "value", serology, "", "", true, true},
    Family{Kind::MedicationOrder, "release", salts, "", "", false, false},
    Family{Kind::MedicationStatement, "ingredient", alikes, "", "", false, false},
    Family{Kind::MedicationOrder, "combination", combinations, "", "", false, false},
    Family{Kind::MedicationStatement, "insulin", insulins, "", "", false, false},
    Family{Kind::MedicationOrder, "eye", eyes, "", "", false, true},
    Family{Kind::MedicationStatement, "eye", eyesInWords, "", "", false, true},
    Family{Kind::Administration, "route", routes, "", "", true, true},
    Family{Kind::MedicationOrder, "thousandfold", thousandfold, "", "", false, true},
    Family{Kind::MedicationStatement, "concentration", concentrations, "", "", false, true},
    Family{Kind::Problem, "laterality", kneesByCode, "", "", false, true},
    Family{Kind::Problem, "episode", fractures, "", "", false, false},
    Family{Kind::Immunization, "vaccine", vaccinesOfADay, "", "", false, false},
    Family{Kind::Immunization, "dose-number", doseNumbers, "", "", false, false},
    Family{Kind::Procedure, "body-site", biopsies, "", "", false, false},
    Family{Kind::Allergy, "type", kinds, "", "", false, false},
    Family{Kind::FamilyHistory, "relative", relatives, "", "", false, false},
    Family{Kind::Observation, "value", smoking, "", "", true, true},
};

std::string_view typeOf(Kind kind) {
    switch (kind) {
    case Kind::MedicationOrder:
        return "MedicationRequest";
    case Kind::MedicationStatement:
        return "MedicationStatement";
    case Kind::Administration:
        return "MedicationAdministration";
    case Kind::Problem:
        return "Condition";
    case Kind::Immunization:
        return "Immunization";
    case Kind::Procedure:
        return "Procedure";
    case Kind::Allergy:
        return "AllergyIntolerance";
    case Kind::FamilyHistory:
        return "FamilyMemberHistory";
    default:
        return "Observation";
    }
}

std::string_view statusOf(Kind kind) {
    switch (kind) {
    case Kind::LabResult:
    case Kind::VitalSign:
    case Kind::Observation:
        return "final";
    case Kind::Immunization:
    case Kind::Procedure:
    case Kind::Administration:
    case Kind::FamilyHistory:
        return "completed";
    default:
        return "active";
    }
}

/// One of the ways; the others say the same.
std::string way(Maker& maker, std::string_view ways, bool plain) {
    std::vector<std::string> all;
    for (std::size_t from = 0; from <= ways.size();) {
        const auto to = std::min(ways.find('|', from), ways.size());
        all.emplace_back(ways.substr(from, to - from));
        from = to + 1;
    }
    return plain || !maker.noisy() ? all.front() : maker.random.pick(all);
}

void say(Statement& statement, std::string_view name, const std::string& text) {
    const auto blank = text.find(' ');
    if (name == field::dose && blank != std::string::npos)
        addQuantity(statement, name, text.substr(0, blank), text.substr(blank + 1));
    else
        addText(statement, name, text);
}

Statement tell(Maker& maker, const Family& family, const Fact& fact, const Source& source, Minute at) {
    Statement statement = maker.begin(family.kind, source, typeOf(family.kind));
    if (fact.code.empty())
        statement.code.text = std::string(fact.display);
    else
        statement.code.codings.push_back(coding(fact.system, fact.code, fact.display));
    // Relatives are told by content alone, which knows no two ways of saying.
    const bool plain = family.kind == Kind::FamilyHistory;
    for (const Said& said : fact.said)
        if (!said.name.empty())
            say(statement, said.name, way(maker, said.ways, plain));
    if (!family.unit.empty())
        addQuantity(statement, field::value, std::string(family.value), std::string(family.unit),
                    std::string(family.unit));
    else if (!family.value.empty())
        addText(statement, field::value, std::string(family.value));
    statement.status = std::string(statusOf(family.kind));
    const clinical::ClinicalTime when = family.toTheMinute ? maker.minute(at, source) : maker.date(at, source);
    if (family.kind == Kind::Immunization || family.kind == Kind::Procedure || family.toTheMinute)
        statement.time = clinical::ClinicalPeriod::at(when);
    else if (family.kind != Kind::Allergy)
        statement.time.start = when;
    return statement;
}

/// Two of one name are told apart by their number; the number is all there is.
void namesakes(Maker& maker) {
    maker.newFamily();
    for (int f = 0; f < 2; ++f) {
        maker.newFact("npi");
        const std::string npi = "1" + std::to_string(100'000'000 + maker.random.below(800'000'000));
        Statement statement =
            maker.begin(Kind::Practitioner, maker.chart.sources[static_cast<std::size_t>(f)], "Practitioner");
        statement.title = "Maria Garcia";
        statement.code.text = "Family medicine";
        addText(statement, "organisation", "Lakeside Physicians");
        addIdentifier(statement, std::string(systems::npi), npi, "NPI");
        maker.add(statement);
    }
}

/// Films of one day that read alike; no number, only the date.
void filmsOfADay(Maker& maker) {
    maker.newFamily();
    const Minute at = maker.someTime();
    const Source& source = maker.chart.sources[static_cast<std::size_t>(maker.random.below(3))];
    for (int f = 0; f < 2; ++f) {
        maker.newFact("same-day");
        Statement statement = maker.begin(Kind::Report, source, "DiagnosticReport");
        statement.code.codings.push_back(coding(systems::loinc, "36643-5", "XR Chest 2 Views"));
        statement.time = clinical::ClinicalPeriod::at(maker.date(at, source));
        addText(statement, field::conclusion,
                f == 0 ? "No acute cardiopulmonary process." : "No acute cardiopulmonary process. ");
        addText(statement, field::comment, "Film " + std::to_string(f + 1));
        statement.status = "final";
        // Which of the two an exchange passes on could not be told.
        statement.title = clinical::label(statement.code);
        maker.chart.statements.push_back(statement);
        maker.chart.truth.push_back({maker.fact, maker.family, Telling::Plain, "same-day"});
    }
}

} // namespace

void makeTwins(Maker& maker) {
    for (const Family& family : families)
        for (int round = 0; round < (maker.options.families + 3) / 4 * family.weight; ++round) {
            // Of what lasts there is one in a life.
            if ((family.kind == Kind::Allergy || family.kind == Kind::Problem) && round > 0)
                break;
            maker.newFamily();
            const Minute at = maker.someTime();
            const bool shared = family.safety || maker.random.chance(0.5);
            const Source* home = &maker.chart.sources[static_cast<std::size_t>(maker.random.below(3))];
            for (std::size_t f = 0; f < family.facts.size(); ++f) {
                maker.newFact(std::string(family.twin));
                if (!shared) {
                    maker.add(tell(maker, family, family.facts[f], maker.chart.sources[f % 3], at));
                    continue;
                }
                for (const Source* source : maker.someSources(1, home))
                    maker.add(tell(maker, family, family.facts[f], *source, at));
            }
        }
    for (int round = 0; round < (maker.options.families + 3) / 4; ++round) {
        namesakes(maker);
        filmsOfADay(maker);
    }
}

} // namespace anamnesis::charts
