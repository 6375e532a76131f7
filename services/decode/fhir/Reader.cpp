// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/decode/fhir/Reader.h"

#include "services/decode/text/Encoding.h"

#include <algorithm>

namespace anamnesis::decode::fhir {

using clinical::ClinicalPeriod;
using clinical::ClinicalTime;
using clinical::CodedConcept;
using clinical::Coding;
using clinical::Quantity;
using tree::each;

namespace {

Coding codingOf(Element element) {
    Coding coding;
    coding.system = element.text("system");
    coding.version = element.text("version");
    coding.code = element.text("code");
    coding.display = element.text("display");
    coding.userSelected = element.child("userSelected").isTrue();
    return coding;
}

void join(std::string& text, std::string_view part, std::string_view between = " ") {
    if (part.empty())
        return;
    if (!text.empty())
        text += between;
    text += part;
}

} // namespace

CodedConcept conceptOf(Element element) {
    CodedConcept found;
    if (!element)
        return found;
    if (const Element inner = element.child("concept")) // CodeableReference (R5)
        return conceptOf(inner);
    if (element.child("coding") || (element.child("text") && !element.child("code"))) {
        for (const Element coding : each(element, "coding"))
            if (Coding read = codingOf(coding); !read.code.empty() || !read.display.empty())
                found.codings.push_back(std::move(read));
        found.text = element.text("text");
        return found;
    }
    if (!element.value().empty()) {
        found.text = element.value();
        return found;
    }
    if (element.child("code") || element.child("display")) {
        if (element.child("reference"))
            found.text = element.text("display");
        else
            found.codings.push_back(codingOf(element));
        return found;
    }
    if (const Element inner = element.child("reference"); inner && inner.hasChildren()) // CodeableReference.reference
        found.text = inner.text("display");
    return found;
}

std::string codeOf(Element element) {
    if (!element.value().empty())
        return std::string(element.value());
    const CodedConcept read = conceptOf(element);
    for (const Coding& coding : read.codings)
        if (!coding.code.empty())
            return coding.code;
    return clinical::label(read);
}

std::string statusOf(Element element) {
    if (!element.value().empty())
        return std::string(element.value());
    const CodedConcept read = conceptOf(element);
    for (const Coding& coding : read.codings)
        if (!coding.code.empty() && (coding.system.starts_with("http://terminology.hl7.org/") ||
                                     coding.system.starts_with("http://hl7.org/fhir/")))
            return coding.code;
    for (const Coding& coding : read.codings)
        if (!coding.code.empty())
            return coding.code;
    std::string words = text::lower(text::trimmed(clinical::label(read)));
    std::ranges::replace(words, ' ', '-');
    return words;
}

std::string absenceOf(Element element) {
    for (const Element holder : {element, element.child("value"), element.child("text")})
        for (const Element extension : each(holder, "extension"))
            if (extension.text("url").ends_with("data-absent-reason"))
                return std::string(text::cut(extension.text("valueCode"), 40));
    return {};
}

bool isQuantity(Element element) {
    if (element.child("numerator") || element.child("low") || element.child("high"))
        return true;
    if (element.child("coding") || element.child("reference"))
        return false;
    return element.child("value") && !element.child("value").hasChildren() &&
           !(element.child("system") && !element.child("unit") && !element.child("code") &&
             !Decimal::parse(element.text("value")));
}

namespace {

/// Value and unit of one simple quantity; answers false when the value is no decimal.
bool readSimple(Element element, std::string& value, std::string& unit, std::string& code, std::string& system) {
    value = element.text("value");
    unit = element.text(element.child("unit") || !element.child("units") ? "unit" : "units"); // DSTU1 said units
    code = element.text("code");
    system = element.text("system");
    if (unit.empty() && code.empty() && element.child("currency"))
        unit = element.text("currency");
    return value.empty() || Decimal::parse(value).has_value();
}

} // namespace

Quantity quantityOf(Element element, std::string_view path, Issues& issues) {
    Quantity quantity;
    std::string ignored;
    bool fine = true;
    if (const Element numerator = element.child("numerator")) {
        fine = readSimple(numerator, quantity.value, quantity.unit, quantity.unitCode, quantity.unitSystem);
        quantity.comparator = numerator.text("comparator");
        if (const Element denominator = element.child("denominator")) {
            std::string unit;
            std::string code;
            fine = readSimple(denominator, quantity.denominatorValue, unit, code, ignored) && fine;
            quantity.denominatorUnit = code.empty() ? unit : code;
        }
    } else if (element.child("low") || element.child("high")) {
        std::string unit;
        std::string code;
        std::string system;
        fine = readSimple(element.child("low"), quantity.value, quantity.unit, quantity.unitCode, quantity.unitSystem);
        fine = readSimple(element.child("high"), quantity.highValue, unit, code, system) && fine;
        if (quantity.unit.empty() && quantity.unitCode.empty()) {
            quantity.unit = unit;
            quantity.unitCode = code;
            quantity.unitSystem = system;
        }
    } else {
        fine = readSimple(element, quantity.value, quantity.unit, quantity.unitCode, quantity.unitSystem);
        quantity.comparator = element.text("comparator");
    }
    if (!fine) {
        issues.push_back({Severity::Error, std::string(path), "decode.decimal-unreadable", {}});
        for (std::string* part : {&quantity.value, &quantity.highValue, &quantity.denominatorValue})
            if (!part->empty() && !Decimal::parse(*part))
                part->clear();
    }
    return quantity;
}

std::string textOf(const Quantity& quantity) {
    std::string text = quantity.comparator;
    const std::string& unit = quantity.unit.empty() ? quantity.unitCode : quantity.unit;
    if (!quantity.value.empty() && !quantity.highValue.empty())
        text += quantity.value == quantity.highValue ? quantity.value
                                                     : quantity.value + "\xE2\x80\x93" + quantity.highValue;
    else if (!quantity.highValue.empty())
        text += "\xE2\x89\xA4 " + quantity.highValue;
    else
        text += quantity.value;
    if (!unit.empty() && unit != "1")
        join(text, unit);
    if (!quantity.denominatorValue.empty() || !quantity.denominatorUnit.empty()) {
        text += " / ";
        const bool one = quantity.denominatorValue == "1" && !quantity.denominatorUnit.empty();
        if (!one)
            text += quantity.denominatorValue;
        if (!quantity.denominatorUnit.empty())
            text += (one || quantity.denominatorValue.empty() ? "" : " ") + quantity.denominatorUnit;
    }
    return text;
}

std::optional<ClinicalTime> timeOf(Element element, std::string_view path, Issues& issues) {
    const std::string_view text = element.value();
    if (text.empty())
        return std::nullopt;
    if (auto time = clinical::parseFhirTime(text))
        return time;
    const bool digits = text.size() >= 8 && text.substr(0, 8).find_first_not_of("0123456789") == std::string_view::npos;
    if (digits) {
        if (auto time = clinical::parseHl7Time(text)) {
            issues.push_back({Severity::Information, std::string(path), "decode.date-repaired", {}});
            return time;
        }
    }
    issues.push_back({Severity::Error, std::string(path), "decode.date-unreadable", {}});
    return std::nullopt;
}

ClinicalPeriod periodOf(Element element, std::string_view path, Issues& issues) {
    ClinicalPeriod period;
    if (!element)
        return period;
    if (!element.hasChildren() || !element.value().empty()) {
        if (auto time = timeOf(element, path, issues))
            return ClinicalPeriod::at(std::move(*time));
        return period;
    }
    const std::string base(path);
    if (element.child("event") || element.child("repeat")) {
        for (const Element event : each(element, "event"))
            if (auto time = timeOf(event, base + ".event[" + std::to_string(event.index()) + ']', issues)) {
                if (!period.start)
                    period.start = time;
                period.end = std::move(time);
            }
        const Element repeat = element.child("repeat");
        if (!period.known() && repeat.child("boundsPeriod"))
            return periodOf(repeat.child("boundsPeriod"), base + ".repeat.boundsPeriod", issues);
        if (!period.known() && repeat.child("bounds"))
            return periodOf(repeat.child("bounds"), base + ".repeat.bounds", issues);
        return period;
    }
    if (const Element start = element.child("start"))
        period.start = timeOf(start, base + ".start", issues);
    if (const Element end = element.child("end"))
        period.end = timeOf(end, base + ".end", issues);
    return period;
}

clinical::HumanName nameOf(Element element) {
    clinical::HumanName name;
    if (!element.value().empty()) {
        name.text = element.value();
        return name;
    }
    name.use = element.text("use");
    name.text = element.text("text");
    for (const Element family : each(element, "family")) // a list in DSTU2
        join(name.family, family.value());
    const auto all = [&](std::string_view part, std::vector<std::string>& into) {
        for (const Element value : each(element, part))
            if (!value.value().empty())
                into.emplace_back(value.value());
    };
    all("given", name.given);
    all("prefix", name.prefix);
    all("suffix", name.suffix);
    return name;
}

std::string textOf(const clinical::HumanName& name) {
    if (!name.text.empty())
        return name.text;
    std::string text;
    for (const std::string& part : name.prefix)
        join(text, part);
    for (const std::string& part : name.given)
        join(text, part);
    join(text, name.family);
    for (const std::string& part : name.suffix)
        join(text, part);
    return text;
}

clinical::Address addressOf(Element element) {
    clinical::Address address;
    address.use = element.text("use");
    for (const Element line : each(element, "line"))
        if (!line.value().empty())
            address.line.emplace_back(line.value());
    address.city = element.text("city");
    address.district = element.text("district");
    address.state = element.text("state");
    address.postalCode = element.text("postalCode");
    address.country = element.text("country");
    address.text = element.text("text");
    return address;
}

std::string textOf(const clinical::Address& address) {
    if (!address.text.empty())
        return address.text;
    std::string text;
    for (const std::string& line : address.line)
        join(text, line, ", ");
    join(text, address.postalCode, ", ");
    join(text, address.city, address.postalCode.empty() ? ", " : " ");
    join(text, address.state, ", ");
    join(text, address.country, ", ");
    return text;
}

clinical::Identifier identifierOf(Element element) {
    clinical::Identifier identifier;
    identifier.system = element.text("system");
    identifier.value = element.text("value");
    for (const Element coding : each(element.child("type"), "coding")) {
        const std::string_view system = coding.text("system");
        if (identifier.type.empty() || system.ends_with("v2-0203") || system.ends_with("v2/0203"))
            identifier.type = coding.text("code");
    }
    if (identifier.type.empty())
        identifier.type = element.child("type").text("text");
    const Element assigner = element.child("assigner");
    identifier.assigner = assigner.text(assigner.child("display") ? "display" : "reference");
    identifier.use = element.text("use");
    return identifier;
}

Quantity frequencyOf(Element repeat) {
    Quantity quantity;
    const std::string_view period = repeat.text("period");
    const std::string_view unit =
        repeat.text(repeat.child("periodUnit") ? "periodUnit" : "periodUnits"); // DSTU2 said units
    if (period.empty() || !Decimal::parse(period))
        return quantity;
    const std::string_view count = repeat.text("frequency");
    quantity.value = count.empty() ? "1" : std::string(count);
    quantity.highValue = repeat.text("frequencyMax");
    quantity.denominatorValue = period;
    quantity.denominatorUnit = unit;
    if (!Decimal::parse(quantity.value))
        quantity = {};
    return quantity;
}

std::string timingText(Element repeat) {
    std::string text;
    if (!repeat)
        return text;
    const std::string_view period = repeat.text("period");
    const std::string_view unit = repeat.text(repeat.child("periodUnit") ? "periodUnit" : "periodUnits");
    const std::string_view count = repeat.text("frequency");
    if (!count.empty() || !period.empty()) {
        text = count.empty() ? "1" : std::string(count);
        if (const std::string_view most = repeat.text("frequencyMax"); !most.empty())
            text += '-' + std::string(most);
        if (!period.empty()) {
            text += " per " + std::string(period);
            if (const std::string_view most = repeat.text("periodMax"); !most.empty())
                text += '-' + std::string(most);
            join(text, unit);
        }
    }
    std::string at;
    for (const std::string_view name : {"when", "dayOfWeek", "timeOfDay"})
        for (const Element value : each(repeat, name))
            join(at, value.value(), ",");
    if (!at.empty())
        join(text, "at " + at);
    if (const std::string_view offset = repeat.text("offset"); !offset.empty())
        join(text, "offset " + std::string(offset) + " min");
    const auto most = [&](std::string_view name) { // "2-3"
        const std::string_view high = repeat.text(name);
        return high.empty() ? std::string{} : '-' + std::string(high);
    };
    if (const std::string_view times = repeat.text("count"); !times.empty())
        join(text, "x " + std::string(times) + most("countMax"));
    if (const std::string_view length = repeat.text("duration"); !length.empty()) {
        join(text, "over " + std::string(length) + most("durationMax"));
        join(text, repeat.text(repeat.child("durationUnit") ? "durationUnit" : "durationUnits"));
    }
    Issues ignored;
    const Element bounds =
        repeat.child("boundsDuration") ? repeat.child("boundsDuration") : repeat.child("boundsQuantity");
    if (bounds)
        join(text, "for " + textOf(quantityOf(bounds, {}, ignored)));
    else if (const Element range = repeat.child("boundsRange"))
        join(text, "for " + textOf(quantityOf(range, {}, ignored)));
    return text;
}

namespace {

/// SampledData (R4 §2.24.0.9): "(810 791 781) × 1.612 + 2048 uV, each 10 ms".
std::string sampledText(Element element) {
    Issues ignored;
    const Element origin = element.child("origin");
    std::string text = '(' + std::string(text::cut(element.text("data"), 4000)) + ')';
    if (const std::string_view factor = element.text("factor"); !factor.empty() && factor != "1")
        text += " \xC3\x97 " + std::string(factor);
    const Quantity zero = quantityOf(origin, {}, ignored);
    if (zero.value != "0")
        join(text, textOf(zero), " + ");
    else
        join(text, zero.unit.empty() ? zero.unitCode : zero.unit);
    const std::string_view interval = element.text(element.child("interval") ? "interval" : "period");
    const std::string_view unit = element.child("interval") ? element.text("intervalUnit") : "ms";
    if (!interval.empty())
        join(text, "each " + std::string(interval) + ' ' + std::string(unit), ", ");
    return text;
}

/// A name, an address, or what it is; its bytes are no words.
std::string attachmentText(Element element) {
    const std::string_view url = element.text("url");
    for (const std::string_view told :
         {element.text("title"), url.starts_with("data:") ? std::string_view{} : url, element.text("contentType")})
        if (!told.empty())
            return std::string(text::cut(told, 4096));
    return std::string(url.substr(0, url.find_first_of(";,")));
}

} // namespace

std::string readable(Element element) {
    if (!element)
        return {};
    if (!element.value().empty())
        return std::string(element.value());
    Issues ignored;
    if (element.child("coding") || element.child("concept"))
        return clinical::label(conceptOf(element));
    if (const Element text = element.child("text");
        text && !text.value().empty()) { // CodeableConcept, Annotation, Dosage
        return std::string(text.value());
    }
    if (element.child("reference") || (element.child("display") && !element.child("code"))) {
        if (const std::string_view display = element.text("display"); !display.empty())
            return std::string(display);
        if (const Element inner = element.child("reference"); inner.hasChildren())
            return readable(inner);
        if (const Element logical = element.child("identifier"))
            return std::string(logical.text("value"));
        return std::string(element.text("reference"));
    }
    if (isQuantity(element))
        return textOf(quantityOf(element, {}, ignored));
    if (element.child("code") || element.child("display"))
        return clinical::label(conceptOf(element));
    if (const Element repeat = element.child("repeat"))
        return timingText(repeat);
    if (element.child("start") || element.child("end")) {
        const std::string start(element.text("start"));
        const std::string end(element.text("end"));
        return start == end ? start : start + " \xE2\x80\x93 " + end;
    }
    if (element.child("event")) {
        std::string times;
        for (const Element event : each(element, "event"))
            if (times.size() < 400)
                join(times, event.value(), ", ");
        return times;
    }
    if (element.child("family") || element.child("given"))
        return textOf(nameOf(element));
    if (element.child("line") || element.child("postalCode") || element.child("city"))
        return textOf(addressOf(element));
    if (element.child("origin") || element.child("dimensions"))
        return sampledText(element);
    if (element.child("data") || element.child("contentType"))
        return attachmentText(element);
    for (const std::string_view name : {"title", "name", "url", "value"})
        if (const Element part = element.child(name); part && !part.value().empty())
            return std::string(text::cut(part.value(), 4096));
    return {};
}

std::string base64(std::string_view text) {
    std::string out;
    out.reserve(text.size() / 4 * 3);
    std::uint32_t bits = 0;
    int held = 0;
    for (const char character : text) {
        std::uint32_t value = 0;
        if (character >= 'A' && character <= 'Z')
            value = static_cast<std::uint32_t>(character - 'A');
        else if (character >= 'a' && character <= 'z')
            value = static_cast<std::uint32_t>(character - 'a' + 26);
        else if (character >= '0' && character <= '9')
            value = static_cast<std::uint32_t>(character - '0' + 52);
        else if (character == '+' || character == '-')
            value = 62;
        else if (character == '/' || character == '_')
            value = 63;
        else if (character == '=')
            break;
        else if (character == ' ' || character == '\n' || character == '\r' || character == '\t')
            continue;
        else
            return {};
        bits = bits << 6U | value;
        held += 6;
        if (held >= 8) {
            held -= 8;
            out += static_cast<char>(static_cast<unsigned char>(bits >> static_cast<unsigned>(held) & 0xFFU));
        }
    }
    return out;
}

} // namespace anamnesis::decode::fhir
