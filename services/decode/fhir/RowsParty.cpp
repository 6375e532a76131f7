// SPDX-License-Identifier: GPL-3.0-or-later
// Patients, related persons, practitioners, organizations, devices. FHIR R4 §8.1–8.6, §8.11 and their kin in other
// versions.
#include "models/clinical/Fields.h"
#include "services/decode/fhir/Builder.h"

#include <charconv>

namespace anamnesis::decode::fhir {
namespace {

using clinical::Demographics;
using clinical::Kind;
using tree::each;
namespace name = clinical::field;

/// An extension by the end of its url, at any depth of one.
Element extensionOf(Element from, std::string_view url) {
    for (const Element extension : each(from, "extension"))
        if (extension.text("url").ends_with(url))
            return extension;
    return {};
}

/// Its value of whichever type; for a complex one, that of its part "text", "value" or "ombCategory".
std::string valueOf(Element extension) {
    for (Element child = extension.first(); child; child = child.next())
        if (child.name().starts_with("value"))
            return child.name() == "valueCodeableConcept" || child.name() == "valueCoding" ? codeOf(child)
                                                                                           : readable(child);
    for (const std::string_view part : {"text", "value", "ombCategory"})
        if (const Element inner = extensionOf(extension, part))
            return valueOf(inner);
    return {};
}

void readPerson(Builder& builder, Demographics& who) {
    const Element person = builder.resource();
    for (const Element element : each(person, "name"))
        who.names.push_back(nameOf(element));
    for (const Element element : each(person, "address"))
        who.addresses.push_back(addressOf(element));
    for (const Element element : each(person, "telecom"))
        who.telecoms.push_back({std::string(element.text("system")), std::string(element.text("value")),
                                std::string(element.text("use"))});
    for (const Element element : each(person, "identifier"))
        if (clinical::Identifier read = identifierOf(element); !read.value.empty())
            who.identifiers.push_back(std::move(read));
    if (const Element birth = person.child("birthDate"))
        who.birthDate = timeOf(birth, builder.path() + ".birthDate", builder.issues());
    const std::string gender = codeOf(person.child("gender"));
    who.sex = gender == "M" || gender == "m" ? "male" : gender == "F" || gender == "f" ? "female" : gender;
    if (const Element active = person.child("active"))
        who.active = active.isTrue();
}

void patient(Builder& builder) {
    auto who = std::make_shared<Demographics>();
    const Element person = builder.resource();
    readPerson(builder, *who);
    if (const Element deceased = person.child("deceasedBoolean"))
        who->deceased = deceased.isTrue();
    if (const Element died = person.child("deceasedDateTime")) {
        who->deceased = true;
        who->deathDate = timeOf(died, builder.path() + ".deceasedDateTime", builder.issues());
    }
    if (const Element many = person.child("multipleBirthBoolean"))
        who->multipleBirth = many.isTrue();
    if (const Element order = person.child("multipleBirthInteger")) {
        int number = 0;
        const std::string_view digits = order.value();
        if (std::from_chars(digits.data(), digits.data() + digits.size(), number).ec == std::errc{} && number > 0) {
            who->birthOrder = number;
            who->multipleBirth = true;
        }
    }
    who->maritalStatus = codeOf(person.child("maritalStatus"));
    who->mothersMaidenName = valueOf(extensionOf(person, "patient-mothersMaidenName"));
    for (const std::string_view url :
         {"us-core-genderIdentity", "patient-genderIdentity", "individual-genderIdentity", "genderIdentity"})
        if (who->genderIdentity.empty())
            who->genderIdentity = valueOf(extensionOf(person, url));
    for (const Element contact : each(person, "contact")) {
        bool guardian = false;
        for (const Element relation : each(contact, "relationship")) {
            const clinical::CodedConcept read = conceptOf(relation);
            for (const clinical::Coding& coding : read.codings)
                guardian = guardian || coding.code == "guardian" || coding.code == "parent" || coding.code == "GUARD" ||
                           coding.code == "PRN" || coding.code == "MTH" || coding.code == "FTH" || coding.code == "N";
        }
        if (const Element told = contact.child("name"); told && guardian)
            who->guardians.push_back(nameOf(told));
    }
    for (const Place& contact : builder.all("contact[]")) { // who it is, to the patient, and how to reach them
        std::string told = readable(contact.element.child("name"));
        const auto add = [&](std::string_view part) {
            if (!part.empty())
                told += (told.empty() ? "" : ", ") + std::string(part);
        };
        for (const Element relation : each(contact.element, "relationship"))
            add(readable(relation));
        for (const Element telecom : each(contact.element, "telecom"))
            add(telecom.text("value"));
        if (told.empty())
            told = readable(contact.element.child("organization"));
        builder.textField("contact", std::move(told), contact.path);
    }
    for (const Element communication : each(person, "communication"))
        if (std::string language = codeOf(communication.child("language")); !language.empty())
            who->languages.push_back(std::move(language));
    for (const Element link : each(person, "link")) {
        const Element other = link.child("other");
        std::string type(link.text("type"));
        if (type == "replace") // DSTU2's word for replaced-by
            type = "replaced-by";
        std::string target(other.text("reference"));
        if (target.empty())
            target = other.child("identifier").text("value");
        if (!target.empty())
            who->links.push_back({std::move(type), std::move(target)});
    }
    who->managingOrganization = readable(person.child("managingOrganization"));
    if (who->birthDate)
        builder.statement().time = clinical::ClinicalPeriod::at(*who->birthDate);
    builder.statement().demographics = std::move(who);
}

void relatedPerson(Builder& builder) {
    auto who = std::make_shared<Demographics>();
    readPerson(builder, *who);
    builder.statement().demographics = std::move(who);
}

constexpr FieldRow patientFields[] = {
    {"name", "name[]"},
    {"sex", "gender"},
    {"birth-date", "birthDate", Read::Time},
    {"birth-time", "birthDate.extension{patient-birthTime}.valueDateTime", Read::Time},
    {"deceased", "deceased[x]"},
    {"address", "address[]"},
    {"telecom", "telecom[].value"},
    {"identifier", "identifier[].value"},
    {"multiple-birth", "multipleBirth[x]"},
    {"marital-status", "maritalStatus", Read::Concept},
    {"language", "communication[].language", Read::Concept},
    {"birth-sex", "extension{us-core-birthsex}.valueCode|extension{birth-sex-extension}.valueCodeableConcept|extension{"
                  "us-core-sex}.value[x]"},
    {"race", "extension{us-core-race}.extension{text}.valueString|extension{-race}.valueCodeableConcept"},
    {"ethnicity",
     "extension{us-core-ethnicity}.extension{text}.valueString|extension{-ethnicity}.valueCodeableConcept"},
    {"gender-identity",
     "extension{genderIdentity}.value[x]|extension{genderIdentity}.extension{value}.valueCodeableConcept"},
    {"mothers-maiden-name", "extension{patient-mothersMaidenName}.valueString"},
    {"birth-place", "extension{patient-birthPlace}.valueAddress|extension{birthPlace}.valueAddress"},
    {"religion", "extension{patient-religion}.valueCodeableConcept", Read::Concept},
    {"general-practitioner", "generalPractitioner[]|careProvider[]"},
    {"managing-organization", "managingOrganization"},
    {"link", "link[].other"},
    {"active", "active"},
};
constexpr FieldRow relatedFields[] = {
    {name::relationship, "relationship[]", Read::Concept},
    {"name", "name[]"},
    {"sex", "gender"},
    {"birth-date", "birthDate", Read::Time},
    {"address", "address[]"},
    {"telecom", "telecom[].value"},
    {"active", "active"},
};
constexpr FieldRow practitionerFields[] = {
    {"name", "name[]"},
    {"sex", "gender"},
    {"qualification", "qualification[].code", Read::Concept},
    {"role", "code[]|practitionerRole[].role|role[]", Read::Concept},
    {"specialty", "specialty[]|practitionerRole[].specialty[]", Read::Concept},
    {"organization", "organization|practitionerRole[].organization|practitionerRole[].managingOrganization"},
    {"practitioner", "practitioner"},
    {"location", "location[]"},
    {"address", "address[]"},
    {"telecom", "telecom[].value"},
    {"active", "active"},
};
constexpr FieldRow organizationFields[] = {
    {name::type, "type[]", Read::Concept},
    {"name", "name"},
    {"alias", "alias[]"},
    {"address", "address[]|contact[].address"},
    {"telecom", "telecom[].value"},
    {"part-of", "partOf"},
    {"active", "active"},
};

constexpr FieldRow deviceFields[] = {
    {name::model, "modelNumber|model"},
    {name::manufacturer, "manufacturer"},
    {name::serial, "serialNumber"},
    {name::lot, "lotNumber"},
    {name::expiration, "expirationDate|expiry", Read::Time},
    {name::manufactured, "manufactureDate", Read::Time},
    {name::udi, "udiCarrier[].carrierHRF|udiCarrier[].deviceIdentifier|udiCarrier|udi|udi.carrierHRF"},
    {"device-identifier", "udiCarrier[].deviceIdentifier|udi.deviceIdentifier"},
    {"distinct-identifier", "distinctIdentifier"},
    {"name", "deviceName[].name|name[].value|udi.name"},
    {name::version, "version[].value|version"},
    {name::statusReason, "statusReason[]", Read::Concept},
    {name::category, "category[]", Read::Concept},
    {"safety", "safety[]", Read::Concept},
};

/// Value of one application identifier of a human-readable UDI: "(01)…(17)…(10)…(21)…" (GS1).
std::string_view applicationIdentifier(std::string_view udi, std::string_view mark) {
    const auto at = udi.find(mark);
    if (at == std::string_view::npos)
        return {};
    const std::string_view rest = udi.substr(at + mark.size());
    return rest.substr(0, rest.find('('));
}

/// YYMMDD of a UDI as a date; a day of 00 is a month (GS1 General Specifications §7.12).
std::string dateOfUdi(std::string_view digits) {
    if (digits.size() != 6 || digits.find_first_not_of("0123456789") != std::string_view::npos)
        return {};
    std::string date = "20" + std::string(digits.substr(0, 2)) + '-' + std::string(digits.substr(2, 2));
    if (digits.substr(4) != "00")
        date += '-' + std::string(digits.substr(4));
    return clinical::parseFhirTime(date) ? date : std::string{};
}

/// A UDI names one device only with its serial number; a lot's is shared by many.
void readUdi(Builder& builder) {
    const Place udi = builder.first("udiCarrier[].carrierHRF|udiCarrier|udi.carrierHRF|udi");
    const std::string_view text = udi.element.value();
    if (text.empty())
        return;
    struct Part {
        std::string_view mark;
        std::string_view field;
        bool date;
    };
    static constexpr Part parts[] = {{"(01)", "device-identifier", false},
                                     {"(10)", name::lot, false},
                                     {"(21)", name::serial, false},
                                     {"(17)", name::expiration, true},
                                     {"(11)", name::manufactured, true}};
    for (const Part& part : parts) {
        const std::string_view value = applicationIdentifier(text, part.mark);
        if (value.empty() || builder.statement().field(part.field) != nullptr)
            continue;
        builder.textField(part.field, part.date ? dateOfUdi(value) : std::string(value), udi.path);
        if (part.date && builder.statement().field(part.field) != nullptr)
            builder.statement().fields.back().time =
                clinical::ClinicalPeriod::at(*clinical::parseFhirTime(builder.statement().fields.back().text));
    }
}

void device(Builder& builder) {
    readUdi(builder);
    clinical::Statement& statement = builder.statement();
    if (const clinical::Field* serial = statement.field(name::serial)) {
        const clinical::Field* full = statement.field(name::udi);
        const clinical::Field* model = statement.field("device-identifier");
        if (full != nullptr && !full->text.empty())
            statement.identifiers.push_back(
                {model != nullptr ? model->text : std::string{}, full->text, "udi", full->path});
        else if (model != nullptr)
            statement.identifiers.push_back({model->text, serial->text, "udi", serial->path});
    }
}

constexpr FieldRow useFields[] = {
    {name::bodySite, "bodySite[x]|bodySite.concept", Read::Concept},
    {name::laterality, "bodySite[x]|bodySite.concept", Read::Side},
    {name::reason, "reasonCode[]|indication[]|reason[]", Read::Concept},
    {name::reason, "reasonReference[]"},
    {name::device, "device"},
    {"source", "source|informationSource"},
};
void deviceUse(Builder& builder) {
    if (const Place held = builder.contained(builder.resource().child("device")))
        for (const FieldRow& row : deviceFields)
            builder.fields(row.name, held, row.path, row.read);
    if (Element timing = builder.resource().child("timingTiming"))
        builder.textField(name::frequency, timingText(timing.child("repeat")), builder.path() + ".timingTiming");
}

constexpr ResourceRow rows[] = {
    {"Patient", Kind::Patient, "none", "name[]|identifier[].value", {}, {}, "none", "-", patientFields, patient},
    {"Person", Kind::Other, "none", "name[]", {}, {}, "none", "-", patientFields, relatedPerson},
    {"RelatedPerson",
     Kind::RelatedPerson,
     "none",
     "name[]|relationship[]",
     "period",
     {},
     "none",
     "-",
     relatedFields,
     relatedPerson},
    {"Practitioner", Kind::Practitioner, "none", "name[]|identifier[].value", {}, {}, "none", {}, practitionerFields},
    {"PractitionerRole",
     Kind::Practitioner,
     "code[]|role[]|specialty[]",
     "practitioner|organization",
     "period",
     {},
     "none",
     {},
     practitionerFields},
    {"Organization",
     Kind::Organization,
     "none",
     "name|alias[]|identifier[].value",
     {},
     {},
     "none",
     {},
     organizationFields},
    {"Device",
     Kind::Device,
     "type[]|type",
     "deviceName[].name|name[].value|udi.name|modelNumber|model",
     "manufactureDate",
     {},
     {},
     "-",
     deviceFields,
     device},
    {"DeviceUseStatement",
     Kind::Device,
     "device",
     "device",
     "timing[x]|whenUsed",
     "recordedOn|dateAsserted",
     {},
     {},
     useFields,
     deviceUse},
    {"DeviceUsage",
     Kind::Device,
     "device.concept|device",
     "device",
     "timing[x]",
     "dateAsserted",
     {},
     {},
     useFields,
     deviceUse},
};

} // namespace

std::span<const ResourceRow> partyRows() {
    return rows;
}

} // namespace anamnesis::decode::fhir
