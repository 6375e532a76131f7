// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/decode/cda/Values.h"

#include "services/decode/fhir/Reader.h"
#include "services/decode/narrative/Narrative.h"
#include "services/decode/text/Encoding.h"

#include <algorithm>
#include <array>
#include <span>

namespace anamnesis::decode::cda {
namespace {

namespace systems = clinical::systems;

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

/// The unit of a translation, in the words nearest to what was written.
std::string unitTold(Element translation) {
    for (std::string told : {allText(translation.child("originalText")), std::string(translation.text("@displayName")),
                             std::string(translation.text("@code")), std::string(unitOf(translation))})
        if (!told.empty())
            return told;
    return {};
}

/// The number of a PQ and its unit, from itself or from the translation that tells it (HL7 v3 data types R1, PQR).
bool takeMeasure(Element element, clinical::Quantity& quantity, Issues& issues) {
    const std::string_view unit = unitOf(element);
    if (!element.text("@value").empty()) {
        if (!takeNumber(element, quantity, issues)) {
            takeUnit(quantity, unit);
            return false;
        }
        std::string told;
        if (unit.empty() || unit == "1")
            for (const Element translation : each(element, "translation"))
                if (told.empty() &&
                    (translation.text("@value").empty() || translation.text("@value") == quantity.value))
                    told = unitTold(translation);
        if (told.empty() || told == "1")
            takeUnit(quantity, unit);
        else
            quantity.unit = std::move(told);
        return true;
    }
    for (const Element translation : each(element, "translation")) {
        if (translation.text("@value").empty() || !takeNumber(translation, quantity, issues))
            continue;
        if (std::string told = unitTold(translation); !told.empty() && told != "1")
            quantity.unit = std::move(told);
        else
            takeUnit(quantity, unit);
        return true;
    }
    takeUnit(quantity, unit);
    return false;
}

bool isPlainText(std::string_view mediaType) {
    return mediaType.empty() || (mediaType.starts_with("text/") && !text::containsWord(mediaType, "rtf")) ||
           text::containsWord(mediaType, "xml");
}

/// What base64 says, where it is text.
std::string unpacked(std::string_view content, std::string_view mediaType) {
    if (!isPlainText(mediaType))
        return {};
    std::string bytes = text::repairXml(fhir::base64(content)).bytes;
    if (text::containsWord(mediaType, "html") || text::containsWord(mediaType, "xml"))
        bytes = narrative::plainText(bytes);
    return std::string(text::trimmed(bytes));
}

/// One line: a label that points into a table is no table.
std::string oneLine(std::string text) {
    std::replace_if(text.begin(), text.end(), [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
    return text;
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
        made.text = text::cut(oneLine(textOf(original, document)), 1000);
    if (made.text.empty() && made.codings.empty())
        made.text = element.text("@displayName");
    if (made.text.empty() && made.codings.empty())
        for (const Element translation : each(element, "translation"))
            if (made.text.empty())
                made.text = oneLine(textOf(translation.child("originalText"), document));
    return made;
}

bool namesNothing(Element code) {
    const std::string_view flavor = code.text("@nullFlavor");
    return !code.child("originalText") && !code.child("translation") && code.text("@code").empty() &&
           code.text("@displayName").empty() && (flavor.empty() || flavor == "NA" || flavor == "NI");
}

bool tellsNumber(Element element) {
    if (!element.text("@value").empty())
        return true;
    for (const Element translation : each(element, "translation"))
        if (!translation.text("@value").empty())
            return true;
    return false;
}

clinical::Quantity quantityOf(Element element, Issues& issues) {
    clinical::Quantity quantity;
    if (const Element numerator = element.child("numerator")) {
        takeMeasure(numerator, quantity, issues);
        clinical::Quantity below;
        if (takeMeasure(element.child("denominator"), below, issues)) {
            quantity.denominatorValue = below.value;
            quantity.denominatorUnit = below.unit;
        }
        return quantity;
    }
    const Element low = element.child("low");
    const Element high = element.child("high");
    const bool hasLow = tellsNumber(low);
    const bool hasHigh = tellsNumber(high);
    if (hasLow || hasHigh) {
        const Element first = hasLow ? low : high;
        if (!takeMeasure(first, quantity, issues))
            return quantity;
        const bool inclusive = first.text("@inclusive") != "false";
        if (hasLow && hasHigh) {
            clinical::Quantity top;
            if (takeMeasure(high, top, issues))
                quantity.highValue = top.value;
            if (quantity.unit.empty() && quantity.unitCode.empty()) {
                quantity.unit = top.unit;
                quantity.unitCode = top.unitCode;
                quantity.unitSystem = top.unitSystem;
            }
        } else {
            quantity.comparator = hasLow ? (inclusive ? ">=" : ">") : (inclusive ? "<=" : "<");
        }
        return quantity;
    }
    if (const Element center = element.child("center"); !center.text("@value").empty())
        element = center;
    takeMeasure(element, quantity, issues);
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
    if (text::sameWord(element.text("@representation"), "B64"))
        text = unpacked(text, element.text("@mediaType"));
    if (!text.empty())
        return text;
    std::string_view target = element.child("reference").text("@value");
    if (target.empty())
        return {};
    if (!target.starts_with('#')) // a file beside, or an id written bare
        if (document.textOf(target, element) == nullptr)
            return std::string(target);
    if (target.starts_with('#'))
        target.remove_prefix(1);
    if (const std::string* found = document.textOf(target, element))
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
