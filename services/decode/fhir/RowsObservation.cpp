// SPDX-License-Identifier: GPL-3.0-or-later
// Observations of all kinds, specimens, reports, imaging, sequences. FHIR R4 §10.1–10.5 and their kin in other
// versions.
#include "models/clinical/Fields.h"
#include "services/decode/fhir/Builder.h"
#include "services/decode/text/Encoding.h"

#include <algorithm>
#include <array>

namespace anamnesis::decode::fhir {
namespace {

using clinical::Kind;
namespace name = clinical::field;
namespace systems = clinical::systems;

constexpr FieldRow observationFields[] = {
    {name::value, "value[x]"},
    {name::absentReason, "dataAbsentReason", Read::Concept},
    {name::interpretation, "interpretation[]", Read::Concept},
    {name::method, "method", Read::Concept},
    {name::bodySite, "bodySite[x]", Read::Concept},
    {name::laterality, "bodySite[x]", Read::Side},
    {name::specimen, "specimen"},
    {name::device, "device"},
    {name::category, "category[]", Read::Concept},
    {name::position, "extension{observation-bodyPosition}.valueCodeableConcept", Read::Concept},
    {"reliability", "reliability"},
    {"focus", "focus[]"},
    {name::performer, "performer[]"},
};

enum class Group : std::uint8_t { None, Laboratory, VitalSign, Genomic, Other };
struct CategoryRow {
    std::string_view word; ///< lower case: a code, display or text
    Group group;
};
/// HL7 observation-category and HL7 v2 table 0074 (diagnostic service sections).
constexpr CategoryRow categories[] = {
    {"laboratory", Group::Laboratory},
    {"lab", Group::Laboratory},
    {"labs", Group::Laboratory},
    {"ch", Group::Laboratory},
    {"hm", Group::Laboratory},
    {"mb", Group::Laboratory},
    {"sr", Group::Laboratory},
    {"tx", Group::Laboratory},
    {"bg", Group::Laboratory},
    {"bld", Group::Laboratory},
    {"blb", Group::Laboratory},
    {"imm", Group::Laboratory},
    {"mcb", Group::Laboratory},
    {"myc", Group::Laboratory},
    {"pat", Group::Laboratory},
    {"sp", Group::Laboratory},
    {"ch - chemistry", Group::Laboratory},
    {"laboratory test", Group::Laboratory},
    {"vr", Group::Laboratory},
    {"vital-signs", Group::VitalSign},
    {"vital signs", Group::VitalSign},
    {"vitals", Group::VitalSign},
    {"vital sign", Group::VitalSign},
    {"vitalsigns", Group::VitalSign},
    {"genomics", Group::Genomic},
    {"ge", Group::Genomic},
    {"genetics", Group::Genomic},
    {"social-history", Group::Other},
    {"survey", Group::Other},
    {"exam", Group::Other},
    {"imaging", Group::Other},
    {"procedure", Group::Other},
    {"therapy", Group::Other},
    {"activity", Group::Other},
    {"sdoh", Group::Other},
    {"functional-status", Group::Other},
};

/// LOINC codes of the FHIR vital signs profiles (R4 §10.1.19) and their common kin.
constexpr std::string_view vitalSigns[] = {
    "8867-4",  "9279-1", "8310-5",  "8302-2",  "8306-3",  "3141-9",  "29463-7", "39156-5", "85354-9", "55284-4",
    "8480-6",  "8462-4", "2708-6",  "59408-5", "8287-5",  "9843-4",  "85353-1", "8331-1",  "8328-7",  "8478-0",
    "59576-9", "8289-1", "77606-2", "3140-1",  "8350-1",  "8351-9",  "8301-4",  "8454-1",  "8455-8",  "8459-0",
    "8460-8",  "8461-6", "8450-9",  "8451-7",  "8453-3",  "96607-7", "96608-5", "8479-8",  "8475-6",  "8415-4",
    "8333-7",  "8332-9", "8326-1",  "8329-5",  "8327-9",  "8334-5",  "60839-2", "3150-6",  "3151-8",  "8280-0",
    "56086-2", "3137-7", "8335-2",  "8336-0",  "75367-3", "8884-9",
};

bool has(std::span<const std::string_view> list, std::string_view code) {
    return std::find(list.begin(), list.end(), code) != list.end();
}

Group groupOf(Element resource) {
    Group found = Group::None;
    const auto look = [&](std::string_view word) {
        const std::string lower = text::lower(word);
        for (const CategoryRow& row : categories)
            if (row.word == lower) {
                const bool stronger = found == Group::None || found == Group::Other || row.group == Group::Genomic;
                if (stronger)
                    found = row.group;
            }
    };
    for (const Element category : tree::each(resource, "category")) {
        const clinical::CodedConcept read = conceptOf(category);
        for (const clinical::Coding& coding : read.codings) {
            look(coding.code);
            look(coding.display);
        }
        look(read.text);
    }
    return found;
}

Kind kindOf(const Builder& builder, const clinical::CodedConcept& code) {
    const Element resource = builder.resource();
    for (const Element profile : tree::each(resource.child("meta"), "profile"))
        if (text::containsWord(profile.value(), "genomics-reporting") ||
            profile.value().ends_with("/hl7.fhir.uv.genomics"))
            return Kind::GenomicFinding;
    for (const clinical::Coding& coding : code.codings)
        if (coding.system == systems::loinc &&
            (coding.code == "69548-6" || coding.code == "53037-8" || coding.code == "51963-7" ||
             coding.code == "82120-7" || coding.code == "84413-4" || coding.code == "81695-9"))
            return Kind::GenomicFinding; // variant, significance, implications, phase, genotype, MSI
    switch (groupOf(resource)) {
    case Group::Genomic:
        return Kind::GenomicFinding;
    case Group::Laboratory:
        return Kind::LabResult;
    case Group::VitalSign:
        return Kind::VitalSign;
    case Group::Other:
        return Kind::Observation;
    case Group::None:
        break;
    }
    for (const clinical::Coding& coding : code.codings)
        if (coding.system == systems::loinc && has(vitalSigns, coding.code))
            return Kind::VitalSign;
    for (const Element profile : tree::each(resource.child("meta"), "profile")) {
        if (text::containsWord(profile.value(), "vitalsign") || text::containsWord(profile.value(), "vital-sign"))
            return Kind::VitalSign;
        if (text::containsWord(profile.value(), "observation-lab") || text::containsWord(profile.value(), "laboratory"))
            return Kind::LabResult;
    }
    // No category: what was measured on a specimen, or against a reference range, is a laboratory's.
    if (resource.child("specimen") || resource.child("referenceRange"))
        return Kind::LabResult;
    return Kind::Observation;
}

void readRanges(Builder& builder, const Place& from) {
    const std::vector<Place> ranges = Builder::all(from, "referenceRange[]");
    for (const Place& range : ranges) {
        clinical::Field field;
        field.name = name::range;
        field.path = range.path;
        if (range.element.child("low") || range.element.child("high")) {
            clinical::Quantity quantity = quantityOf(range.element, range.path, builder.issues());
            field.text = textOf(quantity);
            if (quantity.highValue.empty() && quantity.hasValue())
                field.text = "\xE2\x89\xA5 " + field.text;
            field.quantity = std::move(quantity);
        } else if (const Element age = range.element.child("normalValue")) {
            field.coded = conceptOf(age);
            field.text = readable(age);
        }
        // Words instead of the limits where they tell these too, else before them ("Adult").
        if (const std::string_view told = range.element.text("text"); !told.empty()) {
            const bool limits = told.find_first_of("0123456789") != std::string_view::npos;
            field.text = limits || field.text.empty() ? std::string(told) : std::string(told) + ": " + field.text;
        }
        // For whom it holds: of several ranges each is one of other people.
        std::string whose;
        const auto add = [&](std::string part) {
            if (!part.empty())
                whose += (whose.empty() ? "" : ", ") + std::move(part);
        };
        std::string kind = readable(range.element.child(range.element.child("meaning") ? "meaning" : "type"));
        if (const std::string lower = text::lower(kind); lower != "normal" && lower != "normal range")
            add(std::move(kind));
        for (const Element people : tree::each(range.element, "appliesTo"))
            add(readable(people));
        if (!field.text.empty())
            add(readable(range.element.child("age")));
        if (!whose.empty())
            field.text = field.text.empty() ? whose : whose + ": " + field.text;
        if (!whose.empty() && ranges.size() > 1)
            field.quantity.reset(); // nobody can tell whether it is this patient's
        if (!field.text.empty())
            builder.statement().fields.push_back(std::move(field));
    }
}

/// The value, of whichever type, as a field.
std::optional<clinical::Field> valueOf(Builder& builder, const Place& from) {
    const Place value = Builder::first(from, "value[x]");
    if (!value)
        return std::nullopt;
    auto& fields = builder.statement().fields;
    const std::size_t before = fields.size();
    builder.field(name::value, value);
    if (fields.size() == before)
        return std::nullopt;
    clinical::Field made = std::move(fields.back());
    fields.pop_back();
    return made;
}

void readComponents(Builder& builder) {
    for (const Place& component : builder.all("component[]")) {
        const clinical::CodedConcept code = conceptOf(component.element.child("code"));
        auto value = valueOf(builder, component);
        std::string_view fieldName = name::component;
        if (code.has(systems::loinc, "8480-6"))
            fieldName = name::systolic;
        else if (code.has(systems::loinc, "8462-4"))
            fieldName = name::diastolic;
        const bool pressure = fieldName != name::component;
        clinical::Field field;
        if (pressure && value) {
            field = std::move(*value);
        } else {
            field.path = component.path;
            field.text = clinical::label(code);
            field.coded = code;
            if (value) {
                field.text += ": " + value->text;
                field.quantity = std::move(value->quantity);
                field.time = std::move(value->time);
            } else {
                std::string reason = readable(component.element.child("dataAbsentReason"));
                if (reason.empty())
                    reason = absenceOf(Builder::first(component, "value[x]").element);
                if (!reason.empty())
                    field.text += ": " + reason;
            }
            fieldName = name::component;
        }
        field.name = fieldName;
        if (!field.text.empty())
            builder.statement().fields.push_back(std::move(field));
        readRanges(builder, component);
        builder.fields(name::interpretation, component, "interpretation[]", Read::Concept);
    }
}

void observation(Builder& builder) {
    clinical::Statement& statement = builder.statement();
    if (statement.code.empty())
        statement.code = conceptOf(builder.resource().child("name")); // DSTU1
    statement.kind = kindOf(builder, statement.code);
    readRanges(builder, {builder.resource(), builder.path()});
    readComponents(builder);
    // SampledData, Attachment and the like are told by their text only; keep a marker where they are no text at all.
    if (statement.field(name::value) == nullptr)
        if (const Place value = builder.first("value[x]"); value && value.element.hasChildren()) {
            const std::string reason = absenceOf(value.element);
            builder.textField(reason.empty() ? name::value : name::absentReason,
                              reason.empty() ? std::string(value.element.name()) : reason, value.path);
        }
}

constexpr FieldRow reportFields[] = {
    {name::category, "category[]|serviceCategory", Read::Concept},
    {name::conclusion, "conclusion"},
    {"conclusion-code", "conclusionCode[]|codedDiagnosis[]", Read::Concept},
    {name::performer, "performer[]|performer[].actor"},
    {name::contentType, "presentedForm[].contentType"},
    {name::url, "presentedForm[].url"},
    {"results", "result[]"},
    {name::comment, "media[].comment|image[].comment", Read::Note},
};

constexpr FieldRow specimenFields[] = {
    {name::type, "type", Read::Concept},
    {name::bodySite, "collection.bodySite[x]", Read::Concept},
    {name::laterality, "collection.bodySite[x]", Read::Side},
    {name::method, "collection.method", Read::Concept},
    {"condition", "condition[]", Read::Concept},
    {name::quantity, "collection.quantity", Read::Quantity},
    {"received", "receivedTime", Read::Time},
    {name::description, "processing[].description"},
    {name::comment, "collection.comment[]", Read::Note},
};
void specimen(Builder& builder) {
    for (const Place& place : builder.all("accessionIdentifier"))
        builder.identifier(place, "accession");
}

constexpr FieldRow imagingFields[] = {
    {name::modality, "modality[]|modalityList[]|series[].modality", Read::Concept},
    {name::series, "numberOfSeries"},
    {name::instances, "numberOfInstances"},
    {name::bodySite, "series[].bodySite", Read::Concept},
    {name::laterality, "series[].laterality", Read::Concept},
    {name::laterality, "series[].bodySite", Read::Side},
    {name::description, "description|series[].description"},
    {name::reason, "reasonCode[]|reason[]", Read::Concept},
};
void imaging(Builder& builder) {
    clinical::Statement& statement = builder.statement();
    for (const Place& place : builder.all("accession|accessionNo"))
        builder.identifier(place, "accession");
    for (const Place& place : builder.all("uid"))
        if (std::string value(place.element.value()); !value.empty()) {
            if (value.starts_with("urn:oid:"))
                value.erase(0, 8);
            statement.identifiers.push_back({"urn:dicom:uid", std::move(value), "study-uid", place.path});
        }
    // One modality or side said by each of many series is one fact of the study.
    auto& fields = statement.fields;
    for (std::size_t i = 0; i < fields.size(); ++i)
        for (std::size_t j = fields.size(); j-- > i + 1;)
            if ((fields[i].name == name::modality || fields[i].name == name::laterality ||
                 fields[i].name == name::bodySite) &&
                fields[i].name == fields[j].name && fields[i].text == fields[j].text)
                fields.erase(fields.begin() + static_cast<std::ptrdiff_t>(j));
}

constexpr FieldRow sequenceFields[] = {
    {name::type, "type"},
    {"reference-sequence", "referenceSeq.referenceSeqId", Read::Concept},
    {"chromosome", "referenceSeq.chromosome", Read::Concept},
    {"genome-build", "referenceSeq.genomeBuild"},
    {"start", "variant[].start"},
    {"end", "variant[].end"},
    {name::value, "variant[].observedAllele"},
    {"reference-allele", "variant[].referenceAllele"},
    {name::specimen, "specimen"},
    {"observed", "observedSeq"},
    {"coordinate-system", "coordinateSystem"},
};

constexpr ResourceRow rows[] = {
    {"Observation",
     Kind::Observation,
     "code",
     "value[x]|component[].code",
     "effective[x]|applies[x]",
     "issued",
     {},
     {},
     observationFields,
     observation},
    {"Specimen",
     Kind::Specimen,
     "type",
     {},
     "collection.collected[x]|receivedTime",
     "receivedTime",
     {},
     "specimen",
     specimenFields,
     specimen},
    {"DiagnosticReport", Kind::Report, "code|name", {}, "effective[x]|diagnostic[x]", "issued", {}, {}, reportFields},
    {"ImagingStudy",
     Kind::ImagingStudy,
     "procedureCode[]|procedure[].concept|procedure[]|code",
     "description|modality[]|series[].description|series[].modality",
     "started|dateTime",
     {},
     {},
     {},
     imagingFields,
     imaging},
    {"ImagingObjectSelection",
     Kind::ImagingStudy,
     "title",
     "description",
     "authoringTime",
     "authoringTime",
     {},
     {},
     imagingFields,
     imaging},
    {"ImagingManifest",
     Kind::ImagingStudy,
     "description",
     "description",
     "authoringTime",
     "authoringTime",
     {},
     {},
     imagingFields,
     imaging},
    {"ImagingSelection", Kind::ImagingStudy, "code", {}, "issued", "issued", {}, {}, imagingFields, imaging},
    {"MolecularSequence", Kind::GenomicFinding, "referenceSeq.referenceSeqId", "type", {}, {}, {}, {}, sequenceFields},
    {"Sequence", Kind::GenomicFinding, "referenceSeq.referenceSeqId", "type", {}, {}, {}, {}, sequenceFields},
    {"GenomicStudy", Kind::GenomicFinding, "type[]", "description", "startDate", "startDate", {}, {}, {}},
};

} // namespace

std::span<const ResourceRow> observationRows() {
    return rows;
}

} // namespace anamnesis::decode::fhir
