// SPDX-License-Identifier: GPL-3.0-or-later
// Laboratory results, vital signs, reports.
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
namespace field = clinical::field;
namespace systems = clinical::systems;
using D = timeline::DiscrepancyKind;

/// value in the other unit = value × factor. Factors: molar masses of the analytes (IUPAC), unit prefixes.
struct Analyte {
    std::string_view loinc, name, otherName, unit, ucum, otherUnit, otherUcum;
    double factor;
    int places, otherPlaces;
    double low, high;
    std::string_view specimen;
};
constexpr std::array analytes{
    Analyte{"2345-7", "Glucose", "GLUCOSE, SERUM", "mg/dL", "mg/dL", "mmol/L", "mmol/L", 10.0 / 180.156, 0, 1, 70, 240,
            "Serum"},
    Analyte{"2160-0", "Creatinine", "CREATININE", "mg/dL", "mg/dL", "umol/L", "umol/L", 10'000.0 / 113.12, 2, 0, 0.5, 4,
            "Serum"},
    Analyte{"2093-3", "Cholesterol", "CHOLESTEROL, TOTAL", "mg/dL", "mg/dL", "mmol/L", "mmol/L", 10.0 / 386.65, 0, 2,
            120, 300, "Serum"},
    Analyte{"2823-3", "Potassium", "POTASSIUM", "mmol/L", "mmol/L", "meq/L", "meq/L", 1, 1, 1, 3, 6, "Serum"},
    Analyte{"718-7", "Hemoglobin", "HGB", "g/dL", "g/dL", "g/L", "g/L", 10, 1, 0, 7, 17, "Blood"},
    Analyte{"1975-2", "Bilirubin total", "BILIRUBIN, TOTAL", "mg/dL", "mg/dL", "umol/L", "umol/L", 10'000.0 / 584.66, 1,
            0, 0.2, 6, "Serum"},
    Analyte{"6690-2", "Leukocytes", "WBC", "10*3/uL", "10*3/uL", "10*9/L", "10*9/L", 1, 1, 1, 3, 15, "Blood"},
};

std::string rounded(double value, int places) {
    std::array<char, 32> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%.*f", places, value);
    return buffer.data();
}

Statement result(Maker& maker, const Analyte& analyte, const Source& source, double value, Minute at, bool lose) {
    Statement statement = maker.begin(Kind::LabResult, source, "Observation");
    statement.code.codings.push_back(
        coding(systems::loinc, analyte.loinc, maker.noisy() ? analyte.otherName : analyte.name));
    if (maker.noisy())
        statement.code.codings.push_back(coding("urn:local:" + source.name, "L" + std::string(analyte.loinc), "local"));
    if (maker.random.chance(maker.options.noise * 0.6))
        addQuantity(statement, field::value, rounded(value * analyte.factor, analyte.otherPlaces),
                    std::string(analyte.otherUnit), std::string(analyte.otherUcum));
    else
        addQuantity(statement, field::value, rounded(value, analyte.places), std::string(analyte.unit),
                    maker.noisy() ? std::string() : std::string(analyte.ucum));
    statement.time = clinical::ClinicalPeriod::at(lose ? maker.date(at, source) : maker.minute(at, source));
    statement.status = "final";
    if (maker.noisy())
        addText(statement, field::interpretation, "N");
    return statement;
}

/// A value that survives the trip through the other unit: exact in the first, rounded in the second.
double someValue(Maker& maker, const Analyte& analyte) {
    const double raw = analyte.low + (analyte.high - analyte.low) * maker.random.below(1'000) / 1'000.0;
    const double scale = std::pow(10.0, analyte.places);
    return std::round(raw * scale) / scale;
}

} // namespace

void makeResults(Maker& maker) {
    for (int family = 0; family < maker.options.families * 2; ++family) {
        const Analyte& analyte = maker.random.pick(analytes);
        maker.newFamily();
        const Minute first = maker.someTime();
        for (int f = 0; f < maker.options.facts * 2; ++f) {
            // Draws of one day and the next ones, hours or minutes apart.
            maker.newFact("minute");
            const Minute at = first + (f % 2 == 0 ? 540LL : 7LL) * (f + 1);
            const double value = someValue(maker, analyte);
            const std::string accession = maker.number("A");
            const auto sources = maker.someSources(1);
            const bool late = maker.random.chance(maker.options.conflicts);
            const auto started = static_cast<std::uint32_t>(maker.chart.statements.size());
            for (std::size_t s = 0; s < sources.size(); ++s) {
                const bool lose = !late && maker.random.chance(maker.options.lost);
                Statement statement = result(maker, analyte, *sources[s], value, at, lose);
                if (!maker.noisy())
                    addText(statement, field::specimen, std::string(analyte.specimen));
                if (late && s == 1 && !lose)
                    statement.status = "preliminary";
                const auto place = static_cast<std::uint32_t>(maker.chart.statements.size());
                maker.add(statement, lose ? Telling::Lost : Telling::Plain);
                if (late && s == 1 && !lose && maker.chart.truth[started].telling == Telling::Plain)
                    maker.conflict(D::Status, "status", place, started);
            }
        }
        // Preliminary, final, corrected under one accession.
        maker.newFact("correction");
        const Source& source = maker.chart.sources[static_cast<std::size_t>(maker.random.below(3))];
        const std::string accession = maker.number("A");
        const Minute at = first + 1'440LL * 20;
        const double value = someValue(maker, analyte);
        for (const std::string_view status : {"preliminary", "final", "corrected"}) {
            Statement statement =
                result(maker, analyte, source, status == "corrected" ? value * 0.8 : value, at, false);
            statement.status = std::string(status);
            addIdentifier(statement, "urn:oid:2.16.840.1.113883.3.1.7", accession, "accession");
            maker.add(statement, status == "corrected" ? Telling::Plain : Telling::Earlier);
        }
        // Two sources, one draw, two values.
        if (maker.random.chance(maker.options.conflicts * 6)) {
            maker.newFamily();
            maker.newFact("conflict");
            const Minute then = first + 1'440LL * 60;
            maker.add(result(maker, analyte, maker.chart.sources[0], analyte.low * 1.1, then, false),
                      Telling::Conflicting);
            maker.add(result(maker, analyte, maker.chart.sources[1], analyte.high * 0.9, then, false),
                      Telling::Conflicting);
            maker.conflict(D::Value, "value", maker.last() - 1, maker.last());
        }
    }
}

void makeVitalSigns(Maker& maker) {
    for (int family = 0; family < maker.options.families; ++family) {
        maker.newFamily();
        const Minute first = maker.someTime();
        const bool pressure = family % 2 == 0;
        for (int f = 0; f < maker.options.facts; ++f) {
            // Left and right arm, lying and standing, at one minute; then minutes and hours apart.
            const std::string_view side = f == 1 ? "right" : "left";
            const Minute at = f < 2 ? first : first + 13LL * f;
            maker.newFact(f < 2 && pressure ? "body-site" : "minute");
            if (f == 1 && !pressure)
                continue;
            const int systolic = maker.random.between(100, 170);
            const int diastolic = maker.random.between(55, 95);
            const double kilograms = maker.random.between(500, 1'100) / 10.0;
            for (const Source* source : maker.someSources(1)) {
                Statement statement = maker.begin(Kind::VitalSign, *source, "Observation");
                if (pressure) {
                    statement.code.codings.push_back(
                        coding(systems::loinc, "85354-9", maker.noisy() ? "BP" : "Blood pressure panel"));
                    const std::string unit = maker.noisy() ? "mm Hg" : "mmHg";
                    addQuantity(statement, field::systolic, std::to_string(systolic), unit, "mm[Hg]");
                    addQuantity(statement, field::diastolic, std::to_string(diastolic), unit, "mm[Hg]");
                    addText(statement, field::laterality, std::string(side));
                } else {
                    statement.code.codings.push_back(
                        coding(systems::loinc, "29463-7", maker.noisy() ? "WEIGHT" : "Body weight"));
                    if (maker.noisy())
                        addQuantity(statement, field::value, rounded(kilograms / 0.45359237, 1), "lb", "[lb_av]");
                    else
                        addQuantity(statement, field::value, rounded(kilograms, 1), "kg", "kg");
                }
                const bool lose = maker.random.chance(maker.options.lost);
                statement.time =
                    clinical::ClinicalPeriod::at(lose ? maker.date(at, *source) : maker.minute(at, *source));
                statement.status = "final";
                maker.add(statement, lose ? Telling::Lost : Telling::Plain);
            }
        }
    }
}

void makeReports(Maker& maker) {
    for (int family = 0; family < maker.options.families; ++family) {
        maker.newFamily();
        const Minute first = maker.someTime();
        for (int f = 0; f < maker.options.facts; ++f) {
            maker.newFact("accession");
            const std::string accession = maker.number("R");
            const Minute at = first + 60LL * f;
            for (const Source* source : maker.someSources(1)) {
                Statement statement = maker.begin(Kind::Report, *source, "DiagnosticReport");
                statement.code.codings.push_back(
                    coding(systems::loinc, "24323-8", maker.noisy() ? "CMP" : "Metabolic panel"));
                statement.time = clinical::ClinicalPeriod::at(maker.minute(at, *source));
                statement.status = "final";
                addIdentifier(statement, "urn:oid:2.16.840.1.113883.3.1.7", accession, "accession");
                maker.add(statement);
            }
        }
    }
}

} // namespace anamnesis::charts
