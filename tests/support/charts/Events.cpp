// SPDX-License-Identifier: GPL-3.0-or-later
// Encounters, procedures, documents, devices, imaging, coverage, claims, parties, goals.
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

struct Operation {
    std::string_view snomed, name, otherName;
    bool sided;
};
constexpr std::array operations{
    Operation{"80146002", "Appendectomy", "APPENDECTOMY", false},
    Operation{"73761001", "Colonoscopy", "colonoscopy", false},
    Operation{"415070008", "Percutaneous coronary intervention", "PCI", false},
    Operation{"609588000", "Total knee replacement", "TKR", true},
    Operation{"54885007", "Cataract extraction", "CATARACT EXTRACTION", true},
};
constexpr std::array<std::string_view, 6> sentences{
    "The patient was seen for follow up of long standing complaints and feels better.",
    "Blood pressure is above the goal; the dose was raised and a control was arranged.",
    "No chest pain, no dyspnea at rest; legs without edema.",
    "Wound clean and dry, sutures to be removed in ten days.",
    "The family was informed about the findings and the further plan.",
    "Laboratory results were reviewed and explained in detail.",
};

} // namespace

void makeEncounters(Maker& maker) {
    for (int family = 0; family < maker.options.families; ++family) {
        maker.newFamily();
        const Minute first = maker.someTime();
        const Source& home = maker.chart.sources[static_cast<std::size_t>(maker.random.below(3))];
        for (int f = 0; f < maker.options.facts; ++f) { // visits of one day, then later ones
            maker.newFact(f < 2 ? "same-day" : "visit");
            const Minute at = f < 2 ? first + 150LL * f : first + 1'440LL * f;
            const std::string visit = maker.number("V");
            Statement statement = maker.begin(Kind::Encounter, home, "Encounter");
            statement.code.text = maker.noisy() ? "Office visit" : "OFFICE VISIT";
            addText(statement, field::class_, "ambulatory");
            statement.time.start = maker.minute(at, home);
            statement.time.end = maker.minute(at + 30, home);
            statement.status = "finished";
            addIdentifier(statement, "urn:oid:2.16.840.1.113883.3.1.9", visit, "visit");
            maker.add(statement);
            if (maker.random.chance(0.5)) { // the exchange tells it in its own words, with the number
                Statement copy = statement;
                copy.code.text = "Outpatient";
                copy.fields.clear();
                maker.passOn(copy);
            }
        }
    }
}

void makeProcedures(Maker& maker) {
    for (int family = 0; family < maker.options.families; ++family) {
        const Operation& operation = maker.random.pick(operations);
        maker.newFamily();
        const Minute first = maker.someTime();
        const Source* home = &maker.chart.sources[static_cast<std::size_t>(maker.random.below(3))];
        for (int f = 0; f < maker.options.facts; ++f) {
            const bool twin = operation.sided && f == 1;
            maker.newFact(twin ? "laterality" : "date");
            const Minute at = twin ? first : first + 1'440LL * 40 * f;
            for (const Source* source : maker.someSources(1, home)) {
                Statement statement = maker.begin(Kind::Procedure, *source, "Procedure");
                statement.code.codings.push_back(
                    coding(systems::snomed, operation.snomed, maker.noisy() ? operation.otherName : operation.name));
                statement.time =
                    clinical::ClinicalPeriod::at(maker.noisy() ? maker.date(at, *source) : maker.minute(at, *source));
                if (operation.sided)
                    addText(statement, field::laterality, f == 1 ? "right" : "left");
                statement.status = "completed";
                maker.add(statement);
            }
        }
        // Two of one day in one hospital; one planned, one not done.
        const Source& source = maker.chart.sources[static_cast<std::size_t>(maker.random.below(3))];
        const auto alone = [&](std::string_view status, Minute at, std::string twin) {
            maker.newFact(std::move(twin));
            Statement statement = maker.begin(Kind::Procedure, source, "Procedure");
            statement.code.codings.push_back(coding(systems::snomed, operation.snomed, operation.name));
            statement.time = clinical::ClinicalPeriod::at(maker.date(at, source));
            if (operation.sided)
                addText(statement, field::laterality, "left");
            statement.status = std::string(status);
            statement.negated = status == "not-done";
            maker.chart.statements.push_back(statement);
            maker.chart.statements.back().title = clinical::label(statement.code);
            maker.chart.truth.push_back({maker.fact, maker.family, Telling::Plain, "day"});
        };
        alone("completed", first + 1'440LL * 15, "same-day");
        alone("completed", first + 1'440LL * 15, "same-day");
        alone("preparation", first + 1'440LL * 20, "planned");
        alone("not-done", first + 1'440LL * 20, "not-done");
    }
}

void makeDocuments(Maker& maker) {
    for (int family = 0; family < maker.options.families; ++family) {
        maker.newFamily();
        const Minute first = maker.someTime();
        for (int f = 0; f < maker.options.facts; ++f) {
            maker.newFact("text");
            const Minute at = first + 1'440LL * f;
            std::string text;
            for (int i = 0; i < 3; ++i)
                text += std::string(maker.random.pick(sentences)) + ' ';
            text += "Note " + maker.number("n") + '.';
            const std::string master = "1.2.3." + maker.number("").substr(0, 3) +
                                       std::to_string(maker.random.below(1'000'000)) + std::to_string(maker.fact);
            const bool identified = maker.random.chance(0.5);
            for (const Source* source : maker.someSources(1)) {
                Statement statement = maker.begin(Kind::Document, *source, "DocumentReference");
                statement.code.codings.push_back(
                    coding(systems::loinc, "11506-3", maker.noisy() ? "PROGRESS NOTE" : "Progress note"));
                statement.time = clinical::ClinicalPeriod::at(maker.minute(at, *source));
                statement.status = "current";
                statement.narrative = text;
                if (maker.noisy()) // line breaks and case of a display are no difference
                    std::ranges::replace(statement.narrative, ' ', '\n');
                if (identified) {
                    addIdentifier(statement, "urn:ietf:rfc:3986", "urn:oid:" + master, "master");
                    if (maker.noisy())
                        statement.narrative.clear(); // an entry that only points to the bytes
                }
                maker.add(statement);
            }
        }
        // Versions of one set.
        maker.newFact("version");
        const std::string set = maker.number("set");
        const Source& source = maker.chart.sources[0];
        for (int version = 1; version <= 2; ++version) {
            Statement statement = maker.begin(Kind::Document, source, "ClinicalDocument");
            statement.code.codings.push_back(coding(systems::loinc, "18842-5", "Discharge summary"));
            statement.time = clinical::ClinicalPeriod::at(maker.minute(first, source));
            statement.status = "current";
            statement.narrative = std::string(sentences[0]) + " Version " + std::to_string(version) + ' ' + set;
            addText(statement, field::setId, set);
            addText(statement, field::version, std::to_string(version));
            maker.add(statement, version == 2 ? Telling::Plain : Telling::Earlier);
        }
    }
}

void makeThings(Maker& maker) {
    const auto everywhere = [&](Kind kind, std::string_view type, const auto& fill) {
        for (const Source* source : maker.someSources(1)) {
            Statement statement = maker.begin(kind, *source, type);
            fill(statement, *source);
            maker.add(statement);
        }
    };
    for (int family = 0; family < maker.options.families; ++family) {
        const Minute first = maker.someTime();
        maker.newFamily();
        for (int f = 0; f < maker.options.facts; ++f) { // implants of one model and one lot
            maker.newFact("serial");
            const std::string serial = maker.number("SN");
            everywhere(Kind::Device, "Device", [&](Statement& statement, const Source&) {
                statement.code.codings.push_back(
                    coding(systems::snomed, "65818007", maker.noisy() ? "Stent" : "STENT"));
                addText(statement, field::model, maker.noisy() ? "XT 300" : "xt 300");
                addText(statement, field::lot, "LOT77" + std::to_string(family));
                addText(statement, field::serial, serial);
                statement.status = "active";
            });
        }
        maker.newFamily();
        for (int f = 0; f < maker.options.facts; ++f) {
            maker.newFact("study");
            const std::string uid =
                "1.2.840.99." + std::to_string(maker.options.seed) + '.' + std::to_string(maker.fact);
            everywhere(Kind::ImagingStudy, "ImagingStudy", [&](Statement& statement, const Source& source) {
                statement.code.text = maker.noisy() ? "CT Chest" : "CT CHEST";
                statement.time = clinical::ClinicalPeriod::at(maker.minute(first + 30LL * f, source));
                addText(statement, field::modality, "CT");
                addIdentifier(statement, "urn:dicom:uid", "urn:oid:" + uid, "study-uid");
                statement.status = "available";
            });
        }
        maker.newFamily();
        for (int f = 0; f < maker.options.facts; ++f) {
            maker.newFact("member-id");
            const std::string member = maker.number("M");
            everywhere(Kind::Coverage, "Coverage", [&](Statement& statement, const Source& source) {
                addText(statement, field::payer, maker.noisy() ? "Harbor Health Plan" : "HARBOR HEALTH PLAN");
                addText(statement, field::memberId, member);
                statement.time.start = maker.date(first, source);
                statement.status = "active";
            });
        }
        maker.newFamily();
        for (int f = 0; f < maker.options.facts; ++f) {
            maker.newFact("npi");
            const std::string npi = "1" + std::to_string(100'000'000 + maker.random.below(800'000'000));
            everywhere(Kind::Practitioner, "Practitioner", [&](Statement& statement, const Source&) {
                statement.title = maker.noisy() ? "Dr. Robin Alder" : "Robin Alder, MD";
                addIdentifier(statement, std::string(systems::npi), npi, "NPI");
            });
        }
        maker.newFamily();
        for (int f = 0; f < maker.options.facts; ++f) {
            maker.newFact("claim");
            const std::string claim = maker.number("C");
            everywhere(Kind::Claim, "ExplanationOfBenefit", [&](Statement& statement, const Source& source) {
                statement.code.text = "Professional claim";
                statement.time = clinical::ClinicalPeriod::at(maker.date(first, source));
                addIdentifier(statement, "urn:payer", claim, "claim");
            });
        }
        maker.newFamily();
        for (int f = 0; f < maker.options.facts; ++f) {
            maker.newFact("content");
            everywhere(Kind::Goal, "Goal", [&](Statement& statement, const Source& source) {
                statement.code.text = "Weight below " + std::to_string(60 + f) + " kg";
                statement.time.start = maker.date(first, source);
                statement.status = "active";
            });
        }
    }
}

} // namespace anamnesis::charts
