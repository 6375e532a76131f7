// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Material.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>

namespace anamnesis::bench {
namespace {

struct Analyte {
    const char* code;
    const char* name;
    const char* unit;
    double low, high; ///< of the reference range; values lie from a fifth of it below to a fifth above
};
constexpr std::array analytes{
    Analyte{"2345-7", "Glucose", "mg/dL", 70, 110},     Analyte{"2160-0", "Creatinine", "mg/dL", 0.6, 1.2},
    Analyte{"2823-3", "Potassium", "mmol/L", 3.5, 5.1}, Analyte{"718-7", "Hemoglobin", "g/dL", 12, 16},
    Analyte{"4548-4", "Hemoglobin A1c", "%", 4, 6},     Analyte{"2093-3", "Cholesterol", "mg/dL", 120, 200},
    Analyte{"6690-2", "Leukocytes", "10*3/uL", 4, 11},  Analyte{"777-3", "Platelets", "10*3/uL", 150, 400}};

/// A small generator of our own, so that every platform gets the same resources.
std::size_t mixed(std::size_t number) {
    std::size_t x = number * 0x9E3779B97F4A7C15ULL + 0x1234567ULL;
    x ^= x >> 29U;
    x *= 0xBF58476D1CE4E5B9ULL;
    return x ^ (x >> 32U);
}

std::string date(std::size_t number) {
    const std::size_t r = mixed(number);
    return fmt::format("{}-{:02}-{:02}T{:02}:{:02}:00+01:00", 2010 + r % 15, 1 + r / 16 % 12, 1 + r / 256 % 28,
                       r / 8192 % 24, r / 262144 % 60);
}

} // namespace

std::string resource(std::size_t n) {
    const std::size_t r = mixed(n);
    const std::string narrative = fmt::format(
        R"("text":{{"status":"generated","div":"<div xmlns=\"http://www.w3.org/1999/xhtml\"><p><b>Entry {}</b> recorded in the course of care, reviewed by the team and kept for reference; see the note of the same day for the reasoning and for what was agreed with the patient.</p><table><tr><td>Number</td><td>{}</td></tr></table></div>"}})",
        n, r % 100000);
    const std::string meta = fmt::format(
        R"("meta":{{"versionId":"1","lastUpdated":"{}","profile":["http://hl7.org/fhir/us/core/StructureDefinition/us-core-generic"]}})",
        date(n));
    switch (n % 10) {
    case 0:
        return fmt::format(
            R"({{"resourceType":"MedicationRequest","id":"m{}",{},{},"identifier":[{{"system":"http://north.example/rx","value":"RX{}"}}],"status":"active","intent":"order","medicationCodeableConcept":{{"coding":[{{"system":"http://www.nlm.nih.gov/research/umls/rxnorm","code":"{}","display":"Lisinopril {} MG Oral Tablet"}}],"text":"Lisinopril {} MG Oral Tablet"}},"subject":{{"reference":"Patient/p1"}},"authoredOn":"{}","dosageInstruction":[{{"text":"Take one tablet by mouth once daily","timing":{{"repeat":{{"frequency":1,"period":1,"periodUnit":"d"}}}},"route":{{"coding":[{{"system":"http://snomed.info/sct","code":"26643006","display":"Oral route"}}]}},"doseAndRate":[{{"doseQuantity":{{"value":1,"unit":"tablet"}}}}]}}]}})",
            n, meta, narrative, r % 1000000, 314076 + n % 7, 10 * (1 + n % 4), 10 * (1 + n % 4), date(n));
    case 1:
        return fmt::format(
            R"({{"resourceType":"Condition","id":"c{}",{},{},"clinicalStatus":{{"coding":[{{"system":"http://terminology.hl7.org/CodeSystem/condition-clinical","code":"active"}}]}},"verificationStatus":{{"coding":[{{"system":"http://terminology.hl7.org/CodeSystem/condition-ver-status","code":"confirmed"}}]}},"category":[{{"coding":[{{"system":"http://terminology.hl7.org/CodeSystem/condition-category","code":"encounter-diagnosis"}}]}}],"code":{{"coding":[{{"system":"http://snomed.info/sct","code":"{}","display":"Disorder number {}"}}],"text":"Disorder number {}"}},"subject":{{"reference":"Patient/p1"}},"onsetDateTime":"{}","recordedDate":"{}"}})",
            n, meta, narrative, 10000000 + r % 1000, r % 1000, r % 1000, date(n), date(n));
    case 2:
        return fmt::format(
            R"({{"resourceType":"Encounter","id":"e{}",{},{},"identifier":[{{"system":"http://north.example/visit","value":"V{}"}}],"status":"finished","class":{{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"AMB"}},"type":[{{"text":"Office visit"}}],"subject":{{"reference":"Patient/p1"}},"period":{{"start":"{}","end":"{}"}}}})",
            n, meta, narrative, n, date(n), date(n));
    default:
        break;
    }
    // A source's flag follows its own range: a chart where each result contradicts itself is nobody's.
    const Analyte& analyte = analytes[r % analytes.size()];
    const double width = analyte.high - analyte.low;
    const double value = analyte.low - width / 5 + width * 1.4 * static_cast<double>(r / 8 % 1000) / 1000;
    const std::string said = fmt::format("{:.1f}", value);
    const double told = std::stod(said);
    const char* flag = told < analyte.low ? "L" : told > analyte.high ? "H" : "N";
    return fmt::format(
        R"({{"resourceType":"Observation","id":"o{}",{},{},"identifier":[{{"system":"http://north.example/accession","value":"A{}"}}],"status":"final","category":[{{"coding":[{{"system":"http://terminology.hl7.org/CodeSystem/observation-category","code":"laboratory","display":"Laboratory"}}]}}],"code":{{"coding":[{{"system":"http://loinc.org","code":"{}","display":"{}"}}],"text":"{}"}},"subject":{{"reference":"Patient/p1"}},"effectiveDateTime":"{}","issued":"{}","valueQuantity":{{"value":{},"unit":"{}","system":"http://unitsofmeasure.org","code":"{}"}},"interpretation":[{{"coding":[{{"system":"http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation","code":"{}"}}]}}],"referenceRange":[{{"low":{{"value":{},"unit":"{}"}},"high":{{"value":{},"unit":"{}"}}}}]}})",
        n, meta, narrative, n, analyte.code, analyte.name, analyte.name, date(n), date(n), said, analyte.unit,
        analyte.unit, flag, analyte.low, analyte.unit, analyte.high, analyte.unit);
}

std::vector<std::string> pages(std::size_t count, std::size_t perPage) {
    std::vector<std::string> all;
    for (std::size_t begin = 0; begin < count; begin += perPage) {
        std::string page = fmt::format(R"({{"resourceType":"Bundle","type":"searchset","total":{},"entry":[)", count);
        for (std::size_t n = begin; n < std::min(begin + perPage, count); ++n) {
            if (n != begin)
                page.push_back(',');
            page += fmt::format(R"({{"fullUrl":"http://north.example/fhir/r/{}","resource":)", n) + resource(n) +
                    R"(,"search":{"mode":"match"}})";
        }
        page += "]}";
        all.push_back(std::move(page));
    }
    return all;
}

std::vector<timeline::Item> items(std::size_t count) {
    std::vector<timeline::Item> all;
    all.reserve(count);
    const auto record = std::make_shared<clinical::RecordRef>();
    for (std::size_t n = 0; n < count; ++n) {
        const Analyte& analyte = analytes[mixed(n) % analytes.size()];
        timeline::Item item;
        item.id = ItemId(fmt::format("{:032x}", mixed(n)));
        item.kind = n % 10 == 0   ? clinical::Kind::MedicationOrder
                    : n % 10 == 1 ? clinical::Kind::Problem
                                  : clinical::Kind::LabResult;
        item.title =
            item.kind == clinical::Kind::LabResult ? analyte.name : fmt::format("Entry number {}", mixed(n) % 1000);
        item.code.codings.push_back({std::string(clinical::systems::loinc), "", analyte.code, analyte.name, false});
        item.time = clinical::ClinicalPeriod::at(*clinical::parseFhirTime(date(n)));
        item.status = "final";
        if (item.kind == clinical::Kind::LabResult) {
            clinical::Field value;
            value.name = "value";
            clinical::Quantity quantity;
            quantity.value = fmt::format("{}.{}", mixed(n) % 300, mixed(n) % 10);
            quantity.unit = quantity.unitCode = analyte.unit;
            value.text = quantity.value + ' ' + quantity.unit;
            value.quantity = quantity;
            item.fields.push_back(std::move(value));
        }
        item.sources = {n % 3 == 0 ? "North" : "South"};
        timeline::Member member;
        member.statement = StatementId(item.id.value);
        member.fingerprint = item.id.value;
        member.record = record;
        item.members.push_back(std::move(member));
        all.push_back(std::move(item));
    }
    return all;
}

} // namespace anamnesis::bench
