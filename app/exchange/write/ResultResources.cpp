// SPDX-License-Identifier: GPL-3.0-or-later
// Laboratory results, specimens, reports, vital signs, imaging studies, genomic findings as FHIR.
#include "app/exchange/write/Measures.h"
#include "app/exchange/write/Resources.h"

#include <fmt/format.h>

namespace anamnesis::exchange {
namespace {

Tree start(const Context& c, std::string_view type, std::string_view version = "1") {
    return resourceStart(type, c.telling.id, version, updatedAt(c));
}

Tree category(std::string_view code) {
    return Tree::array({hl7Concept("observation-category", code)});
}

Tree measuredQuantity(const Measure& measure, const std::string& comparator) {
    return quantity(measure.value, measure.unitText, measure.ucum, comparator);
}

Tree labResult(const Context& c) {
    const auto& row = tables::analytes[static_cast<std::size_t>(c.fact.topic)];
    const Measure measure = labMeasure(c.habit, row, c["value"], c["wrong-unit"]);
    const bool molar = c.habit.molar && !row.molarLoinc.empty();
    Tree tree = start(c, "Observation", c["status"] == "corrected" ? "2" : "1");
    tree.add("identifier", Tree::array({identifier(assigner(c), "4", c["accession"], "ACSN")}));
    tree.add("status", c["status"]);
    tree.add("category", category("laboratory"));
    std::vector<Tree> codings{coding(system::loinc, molar ? row.molarLoinc : row.loinc, spoken(c.habit, row.name))};
    if (molar && c.has("co-coded"))
        codings.push_back(coding(system::loinc, row.loinc, spoken(c.habit, row.name)));
    if (c.habit.fieldUnits) // this laboratory sends its own code beside LOINC
        codings.push_back(
            coding(fmt::format("urn:oid:{}.41", c.habit.oid), fmt::format("LAB{:03}", c.fact.topic + 100), row.name));
    tree.add("code", codedConcept(std::move(codings), spoken(c.habit, row.name)));
    tree.add("subject", patientReference(c));
    tree.add("encounter", referenceTo(c, "encounter"));
    tree.add("effectiveDateTime", whenMeasured(c.habit, c.at()));
    tree.add("issued", fhirInstant(c.at() + 5400));
    tree.add("performer", Tree::array({partyReference(c, Kind::Organization)}));
    if (c.has("value"))
        tree.add("valueQuantity", measuredQuantity(measure, c["comparator"]));
    else
        tree.add("dataAbsentReason", hl7Concept("data-absent-reason", "error", "Error"));
    if (const std::string_view flag = labFlag(row, c["value"], c["comparator"]); !flag.empty())
        tree.add("interpretation", Tree::array({hl7Concept("v3-ObservationInterpretation", flag)}));
    tree.add("note", annotation(c["comment"]));
    if (Tree specimen = referenceTo(c, "specimen"); !specimen.empty())
        tree.add("specimen", specimen);
    else
        tree.add("specimen", reference({}, spoken(c.habit, row.specimen)));
    const Measure low = labMeasure(c.habit, row, fmt::format("{:.{}f}", row.low, row.decimals), {});
    const Measure high = labMeasure(c.habit, row, fmt::format("{:.{}f}", row.high, row.decimals), {});
    tree.add("referenceRange",
             Tree::array({Tree::object({{"low", measuredQuantity(low, {})}, {"high", measuredQuantity(high, {})}})}));
    return tree;
}

Tree vitalSign(const Context& c) {
    const auto& row = tables::vitalSigns[static_cast<std::size_t>(c.fact.topic)];
    Tree tree = start(c, "Observation");
    tree.add("status", c["status"]);
    tree.add("category", category("vital-signs"));
    tree.add("code",
             codedConcept({coding(system::loinc, row.loinc, spoken(c.habit, row.name))}, spoken(c.habit, row.name)));
    tree.add("subject", patientReference(c));
    tree.add("encounter", referenceTo(c, "encounter"));
    tree.add("effectiveDateTime", whenMeasured(c.habit, c.at()));
    if (c.has("value"))
        tree.add("valueQuantity", measuredQuantity(vitalMeasure(c.habit, row, c["value"]), {}));
    if (c.has("site"))
        tree.add("bodySite",
                 codedConcept({coding(system::snomed, c["site"] == "left" ? "368208006" : "368209003",
                                      spoken(c.habit, c["site"] == "left" ? "Left upper arm" : "Right upper arm"))}));
    if (c.has("systolic")) {
        const auto part = [&](std::string_view loinc, std::string_view name, std::string_view value) {
            return Tree::object({{"code", codedConcept({coding(system::loinc, loinc, spoken(c.habit, name))})},
                                 {"valueQuantity", measuredQuantity(vitalMeasure(c.habit, row, c[value]), {})}});
        };
        tree.add("component", Tree::array({part("8480-6", "Systolic blood pressure", "systolic"),
                                           part("8462-4", "Diastolic blood pressure", "diastolic")}));
    }
    return tree;
}

Tree specimen(const Context& c) {
    const bool blood = c.fact.topic == 2;
    Tree tree = start(c, "Specimen");
    tree.add("accessionIdentifier", identifier(assigner(c), "4", c["accession"], "ACSN"));
    tree.add("status", c["status"]);
    tree.add("type", codedConcept({coding(system::snomed, blood ? "119297000" : "119364003",
                                          spoken(c.habit, blood ? "Blood specimen" : "Serum specimen"))}));
    tree.add("subject", patientReference(c));
    tree.add("collection", Tree::object({{"collectedDateTime", when(c.habit, c.at())}}));
    return tree;
}

Tree report(const Context& c) {
    const bool imaging = c.fact.topic < 0;
    Tree tree = start(c, "DiagnosticReport");
    tree.add("identifier", Tree::array({identifier(assigner(c), "4", c["accession"], "ACSN")}));
    tree.add("status", c["status"]);
    tree.add("category",
             Tree::array({hl7Concept("v2-0074", imaging ? "RAD" : "LAB", imaging ? "Radiology" : "Laboratory")}));
    if (imaging) {
        tree.add("code", codedConcept({coding(system::loinc, "30745-4", spoken(c.habit, "Radiology report"))},
                                      spoken(c.habit, "Chest imaging")));
    } else {
        const auto& row = tables::panels[static_cast<std::size_t>(c.fact.topic)];
        tree.add("code", codedConcept({coding(system::loinc, row.loinc, spoken(c.habit, row.name))},
                                      spoken(c.habit, row.name)));
    }
    tree.add("subject", patientReference(c));
    tree.add("effectiveDateTime", when(c.habit, imaging ? c.at() : c.moment("collected")));
    tree.add("issued", fhirInstant(c.at()));
    tree.add("performer", Tree::array({partyReference(c, Kind::Organization)}));
    tree.add("specimen", referencesTo(c, "specimen"));
    tree.add("result", referencesTo(c, "result"));
    tree.add("imagingStudy", referencesTo(c, "study"));
    tree.add("conclusion", c["conclusion"]);
    return tree;
}

Tree study(const Context& c) {
    Tree tree = start(c, "ImagingStudy");
    tree.add("identifier", Tree::array({Tree::object({{"system", "urn:dicom:uid"}, {"value", "urn:oid:" + c["study"]}}),
                                        identifier(assigner(c), "5", c["accession"], "ACSN")}));
    tree.add("status", c["status"]);
    const Tree modality = coding("http://dicom.nema.org/resources/ontology/DCM", c["modality"]);
    tree.add("modality", Tree::array({modality}));
    tree.add("subject", patientReference(c));
    tree.add("started", when(c.habit, c.at()));
    tree.add("numberOfSeries", Tree::number(c["series"]));
    tree.add("numberOfInstances", Tree::number(c["instances"]));
    tree.add("description", spoken(c.habit, c["description"]));
    Tree series;
    for (int i = 1; i <= std::stoi(c["series"]); ++i)
        series.push(Tree::object({{"uid", fmt::format("{}.{}", c["study"], i)},
                                  {"number", Tree::number(i)},
                                  {"modality", modality},
                                  {"numberOfInstances", Tree::number(92)},
                                  {"bodySite", coding(system::snomed, "51185008", spoken(c.habit, "Thorax"))}}));
    tree.add("series", series);
    return tree;
}

Tree genomic(const Context& c) {
    Tree tree = resourceStart("Observation", c.telling.id, "1", updatedAt(c));
    for (auto& [name, child] : tree.members)
        if (name == "meta")
            child.add("profile",
                      Tree::array({"http://hl7.org/fhir/uv/genomics-reporting/StructureDefinition/variant"}));
    tree.add("status", c["status"]);
    tree.add("category",
             Tree::array({hl7Concept("observation-category", "laboratory"), hl7Concept("v2-0074", "GE", "Genetics")}));
    tree.add("code", codedConcept({coding(system::loinc, "69548-6", "Genetic variant assessment")}));
    tree.add("subject", patientReference(c));
    tree.add("effectiveDateTime", when(c.habit, c.at()));
    tree.add("valueCodeableConcept", codedConcept({coding(system::loinc, "LA9633-4", "Present")}));
    const auto part = [](std::string_view loinc, std::string_view name, std::string_view system_,
                         const std::string& code, const std::string& display) {
        return Tree::object({{"code", codedConcept({coding(system::loinc, loinc, name)})},
                             {"valueCodeableConcept", codedConcept({coding(system_, code, display)})}});
    };
    tree.add(
        "component",
        Tree::array({part("48018-6", "Gene studied [ID]", "http://www.genenames.org", c["hgnc"], c["gene"]),
                     part("48004-6", "DNA change (c.HGVS)", "http://varnomen.hgvs.org", c["variant"], c["variant"]),
                     part("53034-5", "Allelic state", system::loinc, "LA6706-1", "Heterozygous")}));
    return tree;
}

} // namespace

Tree resultResource(const Context& c) {
    switch (c.fact.kind) {
    case Kind::LabResult:
        return labResult(c);
    case Kind::VitalSign:
        return vitalSign(c);
    case Kind::Specimen:
        return specimen(c);
    case Kind::Report:
        return report(c);
    case Kind::ImagingStudy:
        return study(c);
    case Kind::GenomicFinding:
        return genomic(c);
    default:
        return {};
    }
}

} // namespace anamnesis::exchange
