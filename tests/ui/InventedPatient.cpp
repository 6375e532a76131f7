// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/InventedPatient.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdio>

namespace anamnesis::testing {
namespace {

using clinical::Field;
using clinical::Kind;
using clinical::Statement;

const std::vector<std::string> north{"Northbridge"}, clement{"St Clement's"}, lakeside{"Lakeside"},
    harbor{"Harbor HIE"}, files{"Files"};

Field words(std::string name, std::string text) {
    Field field;
    field.name = std::move(name);
    field.text = std::move(text);
    field.path = "path." + field.name;
    return field;
}

Field quantity(std::string name, std::string value, std::string unit, std::string comparator = {}) {
    Field field =
        words(std::move(name), (comparator.empty() ? "" : comparator + " ") + value + (unit.empty() ? "" : " " + unit));
    field.quantity.emplace();
    field.quantity->value = std::move(value);
    field.quantity->unit = std::move(unit);
    field.quantity->comparator = std::move(comparator);
    return field;
}

class Maker {
public:
    InventedPatient patient;

    timeline::Item& add(Kind kind, const std::string& title, const std::string& start, const std::string& end,
                        std::vector<std::string> sources, std::vector<Field> fields,
                        const std::string& status = "final", bool fresh = false) {
        timeline::Item item;
        item.id = ItemId("item" + std::to_string(patient.items.size()));
        item.kind = kind;
        item.title = title;
        item.status = status;
        item.time.start = clinical::parseFhirTime(start);
        if (end == "=")
            item.time.end = item.time.start;
        else if (!end.empty())
            item.time.end = clinical::parseFhirTime(end);
        item.code.codings.push_back({"http://example.org/invented", "", title, title, false});
        item.sources = sources;
        item.fields = std::move(fields);
        item.why = {"invented/1", {{"code", "agree", ""}, {"time", "compatible", ""}}};
        for (const std::string& source : sources)
            addStatement(item, source, item.fields, status);
        patient.items.push_back(std::move(item));
        patient.isNew.push_back(fresh ? 1 : 0);
        return patient.items.back();
    }

    void addStatement(timeline::Item& item, const std::string& source, const std::vector<Field>& fields,
                      const std::string& status) {
        Statement statement;
        const std::string number = std::to_string(patient.statements.size());
        statement.id = StatementId("statement" + number);
        statement.kind = item.kind;
        statement.title = item.title;
        statement.status = status;
        statement.time = item.time;
        statement.asserted = clinical::parseFhirTime(source == "Lakeside" ? "2025-11-12" : "2025-11-06");
        statement.fields = fields;
        statement.path = source == "Harbor HIE" ? "ClinicalDocument.component[2]" : "Resource";
        auto record = std::make_shared<clinical::RecordRef>();
        record->source = source;
        record->type = source == "Harbor HIE"               ? "ClinicalDocument"
                       : item.kind == Kind::MedicationOrder ? "MedicationRequest"
                                                            : "Observation";
        record->id = std::to_string(8800 + patient.statements.size());
        record->version = "1";
        record->sha256 = std::string(56, '9') + "3c41e21a";
        record->mediaType = source == "Harbor HIE" ? "text/xml" : "application/fhir+json";
        record->request = "r1";
        statement.record = record;
        item.members.push_back({statement.id, "fp" + number, record, statement.path, status, statement.asserted});
        patient.statements.push_back(std::move(statement));
    }

    /// Two sides told differently; the members so far are dropped.
    void dispute(timeline::Item& item, const std::string& name,
                 const std::vector<std::pair<std::vector<std::string>, Field>>& sides, timeline::DiscrepancyKind kind,
                 timeline::DiscrepancySeverity severity) {
        item.members.clear();
        item.sources.clear();
        item.disputed = {name};
        timeline::Discrepancy discrepancy;
        discrepancy.id = DiscrepancyId("discrepancy" + std::to_string(patient.discrepancies.size()));
        discrepancy.kind = kind;
        discrepancy.severity = severity;
        discrepancy.itemKind = item.kind;
        discrepancy.path = name;
        discrepancy.items = {item.id};
        discrepancy.title = item.title;
        discrepancy.firstSeen = discrepancy.lastConfirmed = patient.now;
        for (const auto& [sources, field] : sides) {
            timeline::Side side;
            side.fields = {field};
            for (const std::string& source : sources) {
                std::vector<Field> told = item.fields;
                told.push_back(field);
                addStatement(item, source, told, name == "status" ? field.text : item.status);
                side.statements.push_back(item.members.back().statement);
                discrepancy.members.push_back({item.members.back().statement, source, field.text});
                item.sources.push_back(source);
            }
            item.sides.push_back(std::move(side));
        }
        patient.discrepancies.push_back(std::move(discrepancy));
    }

    timeline::Item& medicine(const std::string& name, const std::string& start, const std::string& end,
                             const std::string& dose, const std::string& unit, const std::string& often,
                             const std::string& perDay, std::vector<std::string> sources,
                             const std::string& status = "active", bool fresh = false) {
        std::vector<Field> fields{words("ingredient", name), words("route", "oral"), words("form", "tablet")};
        if (!dose.empty())
            fields.push_back(quantity("dose", dose, unit));
        Field frequency = words("frequency", often);
        if (!perDay.empty()) {
            frequency.quantity.emplace();
            frequency.quantity->value = perDay;
            frequency.quantity->unitCode = "/d";
        }
        fields.push_back(frequency);
        std::string title = name + " tablet, oral";
        title[0] = static_cast<char>(std::toupper(title[0]));
        return add(Kind::MedicationOrder, title, start, end, std::move(sources), std::move(fields), status, fresh);
    }

    void dispenses(const std::string& name, int from, int count) {
        for (int i = 0; i < count; ++i) {
            char date[48];
            std::snprintf(date, sizeof date, "2025-%02d-%02d", std::min(11, from + i), 3 + (i * 5) % 20);
            add(Kind::Dispense, name + " 30 tablets", date, "=", north,
                {words("ingredient", name), quantity("quantity", "30", "tablet")}, "completed");
        }
    }

    void lab(const std::string& title, const std::string& date, const std::string& value, const std::string& unit,
             const std::string& range, double low, double high, std::vector<std::string> sources, bool fresh = false,
             const std::string& comparator = {}) {
        std::vector<Field> fields{quantity("value", value, unit, comparator)};
        Field reference = words("range", range);
        reference.quantity.emplace();
        if (!std::isnan(low))
            reference.quantity->value = std::to_string(low);
        if (!std::isnan(high))
            reference.quantity->highValue = std::to_string(high);
        fields.push_back(reference);
        const double number = std::stod(value);
        if (number > high)
            fields.push_back(words("interpretation", "H"));
        else if (number < low)
            fields.push_back(words("interpretation", "L"));
        timeline::Item& made =
            add(Kind::LabResult, title, date, "=", std::move(sources), std::move(fields), "final", fresh);
        made.relations.push_back(
            {timeline::RelationType::Related, ItemId(title == "Hemoglobin" ? "panel-count" : "panel-basic"), "panel"});
    }
};

void addMedicines(Maker& make) {
    using timeline::DiscrepancyKind;
    using timeline::DiscrepancySeverity;
    make.medicine("carvedilol", "2025-03-01", "2025-11-05", "3.125", "mg", "twice daily", "2",
                  {"Northbridge", "St Clement's"}, "stopped");
    timeline::Item& carvedilol =
        make.medicine("carvedilol", "2025-11-06", "", "", "", "twice daily", "2", {}, "active", true);
    make.dispute(
        carvedilol, "dose",
        {{lakeside, quantity("dose", "6.25", "mg")}, {{"St Clement's", "Harbor HIE"}, quantity("dose", "3.125", "mg")}},
        DiscrepancyKind::Dose, DiscrepancySeverity::Safety);
    timeline::Item& lisinopril = make.medicine("lisinopril", "2024-02-01", "", "20", "mg", "once daily", "1", {}, "");
    make.dispute(lisinopril, "status", {{clement, words("status", "stopped")}, {lakeside, words("status", "active")}},
                 DiscrepancyKind::Status, DiscrepancySeverity::Safety);
    make.medicine("sacubitril / valsartan", "2025-11-02", "", "24/26", "mg", "twice daily", "",
                  {"St Clement's", "Lakeside"}, "active", true);
    make.medicine("spironolactone", "2025-11-05", "", "25", "mg", "once daily", "1", clement, "active", true);
    make.medicine("furosemide", "2025-02-20", "2025-08-20", "20", "mg", "once daily", "1", north, "completed");
    make.medicine("furosemide", "2025-08-21", "", "40", "mg", "once daily", "1", {"Northbridge", "St Clement's"});
    make.medicine("apixaban", "2024-06-01", "2025-05-31", "5", "mg", "twice daily", "2", north, "completed");
    make.medicine("apixaban", "2025-07-09", "", "5", "mg", "twice daily", "2",
                  {"Northbridge", "St Clement's", "Lakeside"});
    make.medicine("metformin", "2024-01-15", "2025-10-04", "1000", "mg", "twice daily", "2", north, "completed");
    make.medicine("metformin", "2025-10-05", "", "500", "mg", "twice daily", "2", {"Northbridge", "St Clement's"});
    make.medicine("atorvastatin", "2023-05-02", "", "40", "mg", "once daily", "1",
                  {"Northbridge", "St Clement's", "Lakeside"});
    make.medicine("ibuprofen", "2025-08-20", "", "", "", "as needed", "", lakeside);
    make.medicine("doxycycline", "2025-04-08", "2025-04-15", "100", "mg", "twice daily", "2", north, "completed");
    make.dispenses("carvedilol", 3, 8);
    make.dispenses("apixaban", 1, 9);
    make.dispenses("metformin", 2, 6);
}

void addResults(Maker& make) {
    struct Draw {
        const char* date;
        const char* creatinine;
        const char* potassium;
        const char* haemoglobin;
        std::vector<std::string> from;
        bool fresh;
    };
    const std::vector<Draw> draws{
        {"2024-01-20T09:00:00-05:00", "0.94", "4.3", "12.9", north, false},
        {"2025-01-14T08:10:00-05:00", "0.98", "4.4", "12.6", north, false},
        {"2025-07-03T08:00:00-04:00", "1.12", "4.6", "11.9", north, false},
        {"2025-10-03T09:15:00-04:00", "1.31", "4.8", "11.6", north, false},
        {"2025-10-31T22:41:00-04:00", "1.88", "4.2", "10.8", clement, false},
        {"2025-11-03T06:00:00-05:00", "1.74", "3.9", "10.9", clement, false},
        {"2025-11-05T06:10:00-05:00", "1.58", "4.7", "11.1", clement, false},
        {"2025-11-18T08:05:00-05:00", "1.62", "5.6", "11.4", {"Northbridge", "Harbor HIE"}, true}};
    for (const Draw& draw : draws) {
        make.lab("Creatinine", draw.date, draw.creatinine, "mg/dL", "0.50–1.10", 0.5, 1.1, draw.from, draw.fresh);
        make.lab("Potassium", draw.date, draw.potassium, "mmol/L", "3.5–5.1", 3.5, 5.1, draw.from, draw.fresh);
        make.lab("Hemoglobin", draw.date, draw.haemoglobin, "g/dL", "12.0–15.5", 12.0, 15.5, draw.from);
        make.add(
            Kind::VitalSign, "Blood pressure, sitting", draw.date, "=", draw.from,
            {quantity("systolic", "148", "mmHg"), quantity("diastolic", "86", "mmHg"), words("interpretation", "H")});
    }
    make.lab("Creatinine", "2025-11-12T15:02:00-05:00", "142", "µmol/L", "44–97", 44, 97, lakeside, true);
    auto& converted = make.patient.items.back();
    converted.fields[0].quantity->canonical = clinical::CanonicalQuantity{"1.606", "mg/dL", "molar-mass", true};
    make.lab("eGFR, CKD-EPI 2021", "2025-01-14T08:10:00-05:00", "60", "mL/min/1.73 m²", "> 60", 60, NAN, north, false,
             ">");
    for (const auto& [date, value] :
         std::vector<std::pair<const char*, const char*>>{{"2025-07-03T08:00:00-04:00", "52"},
                                                          {"2025-10-03T09:15:00-04:00", "43"},
                                                          {"2025-11-18T08:05:00-05:00", "33"}})
        make.lab("eGFR, CKD-EPI 2021", date, value, "mL/min/1.73 m²", "> 60", 60, NAN, north);
    make.lab("Troponin I, high sensitivity", "2025-10-31T22:41:00-04:00", "6", "ng/L", "< 16", NAN, 16, clement, false,
             "<");
    for (const char* panel : {"panel-basic", "panel-count"}) {
        timeline::Item& report = make.add(
            Kind::Report, panel == std::string("panel-basic") ? "Basic metabolic panel" : "Complete blood count",
            "2025-11-18", "=", north, {});
        report.id = ItemId(panel);
    }
}

void addTheRest(Maker& make) {
    using timeline::DiscrepancyKind;
    using timeline::DiscrepancySeverity;
    make.add(Kind::Encounter, "Cardiology clinic visit", "2025-11-12T14:30:00-05:00", "=", lakeside,
             {words("class", "ambulatory")}, "finished", true);
    make.add(Kind::Encounter, "Inpatient stay: acute heart failure", "2025-10-31T22:10:00", "2025-11-06",
             {"St Clement's", "Harbor HIE"}, {words("class", "inpatient")}, "finished");
    for (const char* date : {"2024-02-11", "2024-05-03", "2024-08-19", "2024-11-13", "2025-02-25", "2025-05-29",
                             "2025-08-19", "2025-10-03"})
        make.add(Kind::Encounter, "Primary care visit", date, "=", north, {words("class", "ambulatory")}, "finished");
    make.add(Kind::Problem, "Chronic kidney disease, stage 3b", "2025", "", harbor,
             {words("verification", "confirmed")}, "active");
    make.add(Kind::Problem, "Heart failure with reduced ejection fraction", "2024-11", "",
             {"St Clement's", "Northbridge"}, {words("verification", "confirmed")}, "active");
    make.add(Kind::Problem, "Type 2 diabetes mellitus", "2011", "", {"Northbridge", "Files"}, {}, "active");
    make.add(Kind::Problem, "Pneumonia", "2019-02", "2019-03", files, {}, "resolved");
    timeline::Item& fibrillation = make.add(Kind::Problem, "Atrial fibrillation", "2023-06-02", "", {}, {}, "");
    make.dispute(fibrillation, "status", {{north, words("status", "active")}, {lakeside, words("status", "resolved")}},
                 DiscrepancyKind::Status, DiscrepancySeverity::Clinical);
    for (const auto& [title, date] :
         std::vector<std::pair<const char*, const char*>>{{"Discharge summary, version 2", "2025-11-06T16:40:00-05:00"},
                                                          {"Telephone note, heart failure", "2025-11-10"},
                                                          {"Cardiology clinic letter", "2025-11-12"},
                                                          {"Echocardiogram report", "2025-11-04"},
                                                          {"Progress note, day 3", "2025-11-03"},
                                                          {"Progress note, day 2", "2025-11-02"},
                                                          {"Admission note", "2025-10-31"},
                                                          {"Primary care visit note", "2025-10-03"},
                                                          {"Cardioversion note", "2025-07-03"},
                                                          {"Coronary angiogram report", "2024-11-11"},
                                                          {"Hospital summary, scanned", "2023-11"},
                                                          {"Cataract surgery letter", "2019"}})
        make.add(Kind::Document, title, date, "=", std::string(title).find("Cardiology") == 0 ? lakeside : clement,
                 {words("type", "note")}, "current", std::string(date) > "2025-11-05");
    make.add(Kind::ImagingStudy, "Echocardiogram, transthoracic", "2025-11-04", "=", clement, {words("modality", "US")},
             "available");
    make.add(Kind::ImagingStudy, "Chest radiograph", "2025-05-29", "=", north, {words("modality", "DX")}, "available");
    timeline::Item& cataract = make.add(Kind::Procedure, "Cataract extraction", "2019-10", "=", {}, {}, "completed");
    make.dispute(cataract, "laterality",
                 {{north, words("laterality", "left eye")}, {files, words("laterality", "right eye")}},
                 DiscrepancyKind::Laterality, DiscrepancySeverity::Safety);
    make.add(Kind::Procedure, "Cardioversion", "2025-07-03", "=", {"Northbridge", "Files"}, {}, "completed");
    make.add(Kind::Immunization, "Influenza vaccine, high dose", "2025-10", "=", {"Northbridge", "Files"}, {},
             "completed");
    make.add(Kind::Immunization, "Pneumococcal vaccine", "2024-03-04", "=", north, {}, "completed");
    make.add(Kind::Allergy, "Penicillin G", "1989", "", {"Northbridge", "St Clement's"},
             {words("reaction", "anaphylaxis"), words("criticality", "high")}, "active");
    timeline::Item& sulfa =
        make.add(Kind::Allergy, "Sulfamethoxazole", "2004", "", {}, {words("reaction", "rash")}, "active");
    make.dispute(sulfa, "verification",
                 {{north, words("verification", "confirmed")}, {clement, words("verification", "refuted")}},
                 DiscrepancyKind::Negation, DiscrepancySeverity::Safety);
    make.add(Kind::Alert, "Anticoagulant", "2024-06-01", "", north, {}, "active");
    timeline::Discrepancy missing;
    missing.id = DiscrepancyId("missing");
    missing.kind = DiscrepancyKind::MissingInSource;
    missing.severity = DiscrepancySeverity::Clinical;
    missing.itemKind = Kind::MedicationOrder;
    missing.path = "title";
    missing.title = "Ibuprofen tablet, oral";
    for (const timeline::Item& item : make.patient.items)
        if (item.title == missing.title) {
            missing.items = {item.id};
            missing.members = {{item.members.front().statement, "Lakeside", "taken as needed"},
                               {{}, "St Clement's", ""}};
        }
    missing.firstSeen = make.patient.now;
    make.patient.discrepancies.push_back(missing);
}

void addLedger(InventedPatient& patient) {
    using timeline::Outcome;
    const auto add = [&](const std::string& source, Kind kind, Outcome outcome, std::uint64_t kept,
                         std::optional<std::uint64_t> expected = {}, const std::string& period = "all",
                         Error reason = {}) {
        timeline::LedgerRow row;
        row.source = source;
        row.kind = kind;
        row.query = std::string(clinical::name(kind)) + "?patient=…";
        row.period = period;
        row.outcome = outcome;
        row.asked = outcome == Outcome::NotAsked ? 0 : 2;
        row.expected = expected;
        row.received = row.kept = kept;
        row.reason = std::move(reason);
        row.at = patient.now;
        patient.ledger.push_back(row);
    };
    const std::vector<Kind> kinds{Kind::Allergy,        Kind::Problem,      Kind::MedicationOrder, Kind::Dispense,
                                  Kind::Administration, Kind::Immunization, Kind::LabResult,       Kind::VitalSign,
                                  Kind::Procedure,      Kind::Encounter,    Kind::Document,        Kind::ImagingStudy};
    std::uint64_t n = 3;
    for (const Kind kind : kinds) {
        n = (n * 37 + 11) % 400;
        add("Northbridge", kind, kind == Kind::Document ? Outcome::Partial : Outcome::Complete,
            kind == Kind::Document ? 28 : n, kind == Kind::Document ? std::optional<std::uint64_t>(36) : std::nullopt);
        if (kind == Kind::Administration)
            add("St Clement's", kind, Outcome::Refused, 0, {}, "all", {"http.status", {{"status", "403"}}});
        else
            add("St Clement's", kind, kind == Kind::VitalSign ? Outcome::Partial : Outcome::Complete,
                kind == Kind::VitalSign ? 800 : n / 3,
                kind == Kind::VitalSign ? std::optional<std::uint64_t>(2114) : std::nullopt);
        if (kind == Kind::LabResult) {
            add("Lakeside", kind, Outcome::Failed, 0, {}, "2025-03-20/2025-05-10",
                {"http.status", {{"status", "503"}}});
            add("Lakeside", kind, Outcome::Complete, 18, {}, "2025-05-11/2025-11-18");
        } else {
            add("Lakeside", kind,
                kind == Kind::ImagingStudy ? Outcome::Failed
                : kind == Kind::Dispense   ? Outcome::NotAsked
                                           : Outcome::Complete,
                kind == Kind::ImagingStudy   ? 0
                : kind == Kind::Immunization ? 0
                                             : n / 9,
                {}, "all", kind == Kind::ImagingStudy ? Error{"http.timeout", {}} : Error{});
        }
        add("Harbor HIE", kind, kind == Kind::Document ? Outcome::Partial : Outcome::NotAsked,
            kind == Kind::Document ? 17 : 0, kind == Kind::Document ? std::optional<std::uint64_t>(24) : std::nullopt);
        add("Files", kind, kind == Kind::Problem || kind == Kind::Document ? Outcome::Complete : Outcome::NotAsked,
            kind == Kind::Problem    ? 8
            : kind == Kind::Document ? 6
                                     : 0);
    }
    add("Harbor HIE", Kind::Document, Outcome::NotAsked, 0, {}, "1990-01-01/2024-06-30");
}

} // namespace

InventedPatient inventedPatient() {
    Maker make;
    make.patient.now = Instant(std::chrono::milliseconds(1'763'451'720'000)); // 18 Nov 2025 07:42 UTC
    make.patient.sources = {{"Northbridge", "NB", "FHIR R4"},
                            {"St Clement's", "SC", "FHIR R4"},
                            {"Lakeside", "LK", "FHIR R4"},
                            {"Harbor HIE", "HX", "MHD"},
                            {"Files", "FI", "Files"}};
    addMedicines(make);
    addResults(make);
    addTheRest(make);
    addLedger(make.patient);
    timeline::Banner& banner = make.patient.banner;
    banner.name = "HALVORSEN, Miriam Adele";
    banner.birthDate = "1951-03-14";
    banner.sex = "female";
    banner.identifiers = {{"Northbridge", "MRN", "00482137"},
                          {"St Clement's", "", "77-209-31"},
                          {"Lakeside", "", "118820"},
                          {"Harbor HIE", "EUID", "5D1-90C-4"}};
    banner.allergies = {
        {ItemId("a1"), "Penicillin G", "anaphylaxis, high", {"Northbridge", "St Clement's"}, false, false, true},
        {ItemId("a2"),
         "Sulfamethoxazole",
         std::string("confirmed") + timeline::sideSeparator + "refuted",
         {"Northbridge", "St Clement's"},
         false,
         true,
         false},
        {ItemId("a3"), "Iodinated contrast", "hives", lakeside, false, false, false},
        {ItemId("a4"), "None known (2011)", "", files, true, false, false}};
    banner.allergiesNotKnownIn = harbor;
    banner.alerts = {"Anticoagulant"};
    banner.possiblyThisPerson = 1;
    return std::move(make.patient);
}

} // namespace anamnesis::testing
