// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/decode/cda/Values.h"

#include "services/decode/fhir/Reader.h"
#include "services/decode/text/Encoding.h"

#include <algorithm>
#include <array>
#include <span>

namespace anamnesis::decode::cda {
namespace {

namespace systems = clinical::systems;

struct SystemRow {
    std::string_view oid;
    std::string_view url;
};
constexpr std::array systemRows{
    SystemRow{"2.16.840.1.113883.6.1", systems::loinc},
    SystemRow{"2.16.840.1.113883.6.96", systems::snomed},
    SystemRow{"2.16.840.1.113883.6.88", systems::rxnorm},
    SystemRow{"2.16.840.1.113883.12.292", systems::cvx},
    SystemRow{"2.16.840.1.113883.6.59", systems::cvx},
    SystemRow{"2.16.840.1.113883.12.227", "http://hl7.org/fhir/sid/mvx"},
    SystemRow{"2.16.840.1.113883.6.69", systems::ndc},
    SystemRow{"2.16.840.1.113883.6.103", systems::icd9cm},
    SystemRow{"2.16.840.1.113883.6.104", systems::icd9cm},
    SystemRow{"2.16.840.1.113883.6.42", systems::icd9cm},
    SystemRow{"2.16.840.1.113883.6.2", systems::icd9cm},
    SystemRow{"2.16.840.1.113883.6.90", systems::icd10cm},
    SystemRow{"2.16.840.1.113883.6.3", systems::icd10},
    SystemRow{"2.16.840.1.113883.6.4", systems::icd10pcs},
    SystemRow{"2.16.840.1.113883.6.12", systems::cpt},
    SystemRow{"2.16.840.1.113883.6.14", systems::hcpcs},
    SystemRow{"2.16.840.1.113883.6.285", systems::hcpcs},
    SystemRow{"2.16.840.1.113883.6.8", systems::ucum},
    SystemRow{"2.16.840.1.113883.6.73", systems::atc},
    SystemRow{"2.16.840.1.113883.4.9", "http://fdasis.nlm.nih.gov"},
    SystemRow{"2.16.840.1.113883.3.26.1.1", "http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl"},
    SystemRow{"2.16.840.1.113883.6.101", "http://nucc.org/provider-taxonomy"},
    SystemRow{"2.16.840.1.113883.6.238", "urn:oid:2.16.840.1.113883.6.238"},
    SystemRow{"2.16.840.1.113883.6.43.1", "http://terminology.hl7.org/CodeSystem/icd-o-3"},
    SystemRow{"2.16.840.1.113883.6.345", "http://va.gov/terminology/medrt"},
    SystemRow{"2.16.840.1.113883.3.26.1.5", "http://hl7.org/fhir/ndfrt"},
    SystemRow{"2.16.840.1.113883.6.86", "http://terminology.hl7.org/CodeSystem/umls"},
    SystemRow{"2.16.840.1.113883.12.1", "http://terminology.hl7.org/CodeSystem/v2-0001"},
    SystemRow{"2.16.840.1.113883.12.112", "http://terminology.hl7.org/CodeSystem/v2-0112"},
    SystemRow{"2.16.840.1.113883.5.1", "http://terminology.hl7.org/CodeSystem/v3-AdministrativeGender"},
    SystemRow{"2.16.840.1.113883.5.2", "http://terminology.hl7.org/CodeSystem/v3-MaritalStatus"},
    SystemRow{"2.16.840.1.113883.5.4", "http://terminology.hl7.org/CodeSystem/v3-ActCode"},
    SystemRow{"2.16.840.1.113883.5.6", "http://terminology.hl7.org/CodeSystem/v3-ActClass"},
    SystemRow{"2.16.840.1.113883.5.7", "http://terminology.hl7.org/CodeSystem/v3-ActPriority"},
    SystemRow{"2.16.840.1.113883.5.8", "http://terminology.hl7.org/CodeSystem/v3-ActReason"},
    SystemRow{"2.16.840.1.113883.5.14", "http://terminology.hl7.org/CodeSystem/v3-ActStatus"},
    SystemRow{"2.16.840.1.113883.5.25", "http://terminology.hl7.org/CodeSystem/v3-Confidentiality"},
    SystemRow{"2.16.840.1.113883.5.60", "http://terminology.hl7.org/CodeSystem/v3-LanguageAbilityMode"},
    SystemRow{"2.16.840.1.113883.5.83", "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation"},
    SystemRow{"2.16.840.1.113883.5.84", "http://terminology.hl7.org/CodeSystem/v3-ObservationMethod"},
    SystemRow{"2.16.840.1.113883.5.88", "http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction"},
    SystemRow{"2.16.840.1.113883.5.110", "http://terminology.hl7.org/CodeSystem/v3-RoleClass"},
    SystemRow{"2.16.840.1.113883.5.111", "http://terminology.hl7.org/CodeSystem/v3-RoleCode"},
    SystemRow{"2.16.840.1.113883.5.112", "http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration"},
    SystemRow{"2.16.840.1.113883.5.139", "http://terminology.hl7.org/CodeSystem/v3-TimingEvent"},
    SystemRow{"2.16.840.1.113883.5.1008", "http://terminology.hl7.org/CodeSystem/v3-NullFlavor"},
    SystemRow{"2.16.840.1.113883.5.1063", "http://terminology.hl7.org/CodeSystem/v3-ObservationValue"},
    SystemRow{"2.16.840.1.113883.5.1076", "http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation"},
    SystemRow{"2.16.840.1.113883.5.1150.1", "http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips"},
    SystemRow{"2.16.840.1.113883.11.22.9", "http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips"},
    SystemRow{"1.3.12.2.1011.1.1", "urn:oid:1.3.12.2.1011.1.1"},
};

struct WordRow {
    std::string_view code, word;
};
constexpr std::array nullRows{
    WordRow{"NI", "no-information"},
    WordRow{"UNK", "unknown"},
    WordRow{"NA", "not-applicable"},
    WordRow{"ASKU", "asked-unknown"},
    WordRow{"NAV", "temp-unknown"},
    WordRow{"NASK", "not-asked"},
    WordRow{"MSK", "masked"},
    WordRow{"OTH", "other"},
    WordRow{"NINF", "negative-infinity"},
    WordRow{"PINF", "positive-infinity"},
    WordRow{"UNC", "unencoded"},
    WordRow{"INV", "invalid"},
    WordRow{"DER", "derived"},
    WordRow{"QS", "sufficient-quantity"},
    WordRow{"TRC", "trace"},
};

bool isOid(std::string_view text) {
    return text.size() > 2 && text.find_first_not_of("0123456789.") == std::string_view::npos &&
           text.find('.') != std::string_view::npos;
}

void addCodings(Element element, clinical::CodedConcept& into, std::size_t depth) {
    const std::string_view code = element.text("@code");
    if (!code.empty()) {
        clinical::Coding coding;
        coding.code = code;
        coding.system = systemOf(element.text("@codeSystem"));
        if (coding.system.empty())
            coding.system = element.text("@codeSystemName");
        coding.version = element.text("@codeSystemVersion");
        coding.display = element.text("@displayName");
        const bool many = into.codings.size() > 100; // no honest concept; looking each up would be quadratic
        if (many || std::find(into.codings.begin(), into.codings.end(), coding) == into.codings.end())
            into.codings.push_back(std::move(coding));
    }
    if (depth < 4)
        for (const Element translation : each(element, "translation"))
            addCodings(translation, into, depth + 1);
}

void takeUnit(clinical::Quantity& quantity, std::string_view unit) {
    if (unit.empty())
        return;
    quantity.unitCode = unit;
    if (unit != "1")
        quantity.unit = unit;
    if (unit.find(' ') == std::string_view::npos)
        quantity.unitSystem = systems::ucum;
}

void unreadable(Element element, Issues& issues, std::string_view code) {
    issues.push_back({Severity::Warning, pathTo(element), std::string(code), {}});
}

/// Value and unit of one PQ-like element; false when it gives no number.
bool takeNumber(Element element, clinical::Quantity& quantity, Issues& issues) {
    const std::string_view value = element.text("@value");
    if (value.empty())
        return false;
    if (!Decimal::parse(value)) {
        unreadable(element, issues, "decode.decimal-unreadable");
        return false;
    }
    quantity.value = value;
    return true;
}

std::string_view unitOf(Element element) {
    const std::string_view unit = element.text("@unit");
    return unit.empty() ? element.text("@currency") : unit;
}

void splitUses(std::string_view uses, std::string& use, const std::span<const WordRow> rows) {
    while (!uses.empty()) {
        const auto blank = uses.find(' ');
        const std::string_view one = uses.substr(0, blank);
        for (const WordRow& row : rows)
            if (row.code == one && use.empty())
                use = row.word;
        uses = blank == std::string_view::npos ? std::string_view{} : uses.substr(blank + 1);
    }
}

constexpr std::array nameUses{WordRow{"L", "official"},  WordRow{"C", "official"}, WordRow{"P", "nickname"},
                              WordRow{"A", "nickname"},  WordRow{"BR", "maiden"},  WordRow{"ASGN", "usual"},
                              WordRow{"PN", "nickname"}, WordRow{"OLD", "old"}};
constexpr std::array placeUses{WordRow{"HP", "home"}, WordRow{"H", "home"},    WordRow{"HV", "temp"},
                               WordRow{"WP", "work"}, WordRow{"MC", "mobile"}, WordRow{"TMP", "temp"},
                               WordRow{"BAD", "old"}, WordRow{"OLD", "old"},   WordRow{"DIR", "work"},
                               WordRow{"PUB", "work"}};

} // namespace

bool isUuid(std::string_view text) {
    if (text.starts_with("urn:uuid:"))
        text.remove_prefix(9);
    if (text.size() == 38 && text.front() == '{')
        text = text.substr(1, 36);
    if (text.size() != 36)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool hex = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        if (i == 8 || i == 13 || i == 18 || i == 23 ? c != '-' : !hex)
            return false;
    }
    return true;
}

std::string systemOf(std::string_view oid) {
    for (const SystemRow& row : systemRows)
        if (row.oid == oid)
            return std::string(row.url);
    return isOid(oid) ? "urn:oid:" + std::string(oid) : std::string(oid);
}

std::string identifierSystemOf(std::string_view root) {
    if (root == "2.16.840.1.113883.4.6")
        return std::string(systems::npi);
    if (root == "2.16.840.1.113883.4.1")
        return std::string(systems::ssn);
    if (isUuid(root))
        return root.starts_with("urn:") ? std::string(root) : "urn:uuid:" + text::lower(root);
    return isOid(root) ? "urn:oid:" + std::string(root) : std::string(root);
}

std::string_view nullWord(std::string_view flavor) {
    for (const WordRow& row : nullRows)
        if (row.code == flavor)
            return row.word;
    return flavor;
}

clinical::CodedConcept conceptOf(Element element, const Document& document) {
    clinical::CodedConcept made;
    if (!element)
        return made;
    const std::string_view type = element.text("@xsi:type");
    if (type.ends_with("ST") || type.ends_with("ED")) {
        made.text = textOf(element, document);
        return made;
    }
    addCodings(element, made, 0);
    if (const Element original = element.child("originalText"))
        made.text = text::cut(textOf(original, document), 1000);
    if (made.text.empty() && made.codings.empty())
        made.text = element.text("@displayName");
    if (made.text.empty() && made.codings.empty())
        for (const Element translation : each(element, "translation"))
            if (made.text.empty())
                made.text = textOf(translation.child("originalText"), document);
    return made;
}

bool namesNothing(Element code) {
    const std::string_view flavor = code.text("@nullFlavor");
    return !code.child("originalText") && !code.child("translation") && code.text("@code").empty() &&
           code.text("@displayName").empty() && (flavor.empty() || flavor == "NA" || flavor == "NI");
}

clinical::Quantity quantityOf(Element element, Issues& issues) {
    clinical::Quantity quantity;
    const Element numerator = element.child("numerator");
    if (numerator) {
        if (takeNumber(numerator, quantity, issues))
            takeUnit(quantity, unitOf(numerator));
        clinical::Quantity below;
        if (const Element denominator = element.child("denominator"); takeNumber(denominator, below, issues)) {
            quantity.denominatorValue = below.value;
            quantity.denominatorUnit = unitOf(denominator) == "1" ? std::string_view{} : unitOf(denominator);
        }
        return quantity;
    }
    const Element low = element.child("low");
    const Element high = element.child("high");
    const bool hasLow = !low.text("@value").empty();
    const bool hasHigh = !high.text("@value").empty();
    if (hasLow || hasHigh) {
        const Element first = hasLow ? low : high;
        if (!takeNumber(first, quantity, issues))
            return quantity;
        takeUnit(quantity, unitOf(first).empty() && hasHigh ? unitOf(high) : unitOf(first));
        const bool inclusive = first.text("@inclusive") != "false";
        if (hasLow && hasHigh) {
            clinical::Quantity top;
            if (takeNumber(high, top, issues))
                quantity.highValue = top.value;
        } else {
            quantity.comparator = hasLow ? (inclusive ? ">=" : ">") : (inclusive ? "<=" : "<");
        }
        return quantity;
    }
    if (const Element center = element.child("center"); !center.text("@value").empty())
        element = center;
    if (takeNumber(element, quantity, issues) || !unitOf(element).empty())
        takeUnit(quantity, unitOf(element));
    return quantity;
}

std::optional<clinical::ClinicalTime> pointOf(Element element, Issues& issues) {
    const std::string_view value = element.text("@value");
    if (value.empty())
        return std::nullopt;
    auto time = clinical::parseHl7Time(value);
    if (!time) {
        time = clinical::parseFhirTime(value);
        unreadable(element, issues, time ? "decode.date-repaired" : "decode.date-unreadable");
    }
    return time;
}

clinical::ClinicalPeriod periodOf(Element element, Issues& issues) {
    clinical::ClinicalPeriod period;
    if (!element)
        return period;
    if (auto time = pointOf(element, issues))
        return clinical::ClinicalPeriod::at(std::move(*time));
    period.start = pointOf(element.child("low"), issues);
    period.end = pointOf(element.child("high"), issues);
    if (!period.known())
        if (auto center = pointOf(element.child("center"), issues))
            return clinical::ClinicalPeriod::at(std::move(*center));
    if (!period.known()) // SXPR_TS, phases
        for (const std::string_view inner : {"comp", "phase"})
            if (const Element part = element.child(inner); part && !period.known())
                period = periodOf(part, issues);
    return period;
}

std::string textOf(Element element, const Document& document, Issues* issues) {
    if (!element)
        return {};
    std::string text = allText(element);
    if (!text.empty())
        return text;
    std::string_view target = element.child("reference").text("@value");
    if (target.empty())
        return {};
    if (!target.starts_with('#')) // a file beside, or an id written bare
        if (document.textOf(target) == nullptr)
            return std::string(target);
    if (target.starts_with('#'))
        target.remove_prefix(1);
    if (const std::string* found = document.textOf(target))
        return *found;
    if (issues != nullptr)
        issues->push_back({Severity::Information, pathTo(element), "decode.reference-dangling", {}});
    return {};
}

clinical::HumanName nameOf(Element element) {
    clinical::HumanName name;
    splitUses(element.text("@use"), name.use, nameUses);
    const auto qualified = [](Element part, std::string_view mark) {
        return part.text("@qualifier").find(mark) != std::string_view::npos;
    };
    for (Element part = element.first(); part; part = part.next()) {
        const std::string value(part.value());
        if (value.empty() || part.name().starts_with('@'))
            continue;
        if (part.name() == "family") {
            if (qualified(part, "BR") && !name.family.empty())
                continue; // the birth name beside the present one
            if (!name.family.empty())
                name.family += ' ';
            name.family += value;
        } else if (part.name() == "given") {
            if (!qualified(part, "CL") || name.given.empty())
                name.given.push_back(value);
        } else if (part.name() == "prefix") {
            name.prefix.push_back(value);
        } else if (part.name() == "suffix") {
            name.suffix.push_back(value);
        }
    }
    name.text = element.value();
    return name;
}

clinical::Address addressOf(Element element) {
    clinical::Address address;
    splitUses(element.text("@use"), address.use, placeUses);
    std::string house;
    for (Element part = element.first(); part; part = part.next()) {
        const std::string value(part.value());
        if (value.empty() || part.name().starts_with('@'))
            continue;
        const std::string_view name = part.name();
        if (name == "streetAddressLine" || name == "additionalLocator" || name == "unitID" || name == "postBox" ||
            name == "deliveryAddressLine" || name == "streetName" || name == "streetNameBase")
            address.line.push_back(value);
        else if (name == "houseNumber" || name == "houseNumberNumeric")
            house = value;
        else if (name == "city")
            address.city = value;
        else if (name == "county" || name == "precinct")
            address.district = value;
        else if (name == "state")
            address.state = value;
        else if (name == "postalCode")
            address.postalCode = value;
        else if (name == "country")
            address.country = value;
    }
    if (!house.empty()) {
        if (address.line.empty())
            address.line.push_back(house);
        else
            address.line.front() = house + ' ' + address.line.front();
    }
    address.text = element.value();
    return address;
}

clinical::Telecom telecomOf(Element element) {
    clinical::Telecom telecom;
    std::string_view value = element.text("@value");
    static constexpr std::array schemes{
        WordRow{"tel:", "phone"}, WordRow{"mailto:", "email"}, WordRow{"fax:", "fax"}, WordRow{"x-text-fax:", "fax"},
        WordRow{"http:", "url"},  WordRow{"https:", "url"},    WordRow{"sms:", "sms"}};
    for (const WordRow& row : schemes)
        if (value.size() > row.code.size() && text::sameWord(value.substr(0, row.code.size()), row.code)) {
            telecom.system = row.word;
            if (row.word != "url")
                value.remove_prefix(row.code.size());
            break;
        }
    if (telecom.system.empty())
        telecom.system = value.find('@') == std::string_view::npos ? "phone" : "email";
    telecom.value = text::trimmed(value);
    splitUses(element.text("@use"), telecom.use, placeUses);
    return telecom;
}

std::string partyOf(Element role) {
    if (!role)
        return {};
    for (const std::string_view inner : {"assignedPerson", "informationRecipient", "associatedPerson", "relatedPerson",
                                         "guardianPerson", "playingEntity"})
        if (const Element person = role.child(inner))
            if (const Element name = person.child("name")) {
                if (std::string text = fhir::textOf(nameOf(name)); !text.empty())
                    return text;
                if (std::string text = allText(name); !text.empty())
                    return text;
            }
    for (const std::string_view inner :
         {"representedOrganization", "representedCustodianOrganization", "scopingOrganization",
          "serviceProviderOrganization", "receivedOrganization", "guardianOrganization", "scopingEntity"})
        if (const Element organisation = role.child(inner))
            if (std::string text = allText(organisation.child("name")); !text.empty())
                return text;
    if (const Element device = role.child("assignedAuthoringDevice"))
        for (const std::string_view inner : {"softwareName", "manufacturerModelName"})
            if (std::string text = allText(device.child(inner)); !text.empty())
                return text;
    return allText(role.child("name"));
}

} // namespace anamnesis::decode::cda
