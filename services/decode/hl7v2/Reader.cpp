// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/decode/hl7v2/Reader.h"

#include "services/decode/Limits.h"
#include "services/decode/Negation.h"
#include "services/decode/fhir/Reader.h"
#include "services/decode/text/Encoding.h"

#include <algorithm>
#include <array>

namespace anamnesis::decode::hl7v2 {

namespace name = clinical::field;
namespace systems = clinical::systems;

namespace {

/// HL7 table 0396.
constexpr std::array systemRows{
    WordRow{"LN", systems::loinc},
    WordRow{"LOINC", systems::loinc},
    WordRow{"SCT", systems::snomed},
    WordRow{"SNM", systems::snomed},
    WordRow{"SNOMED", systems::snomed},
    WordRow{"SCT2", systems::snomed},
    WordRow{"CVX", systems::cvx},
    WordRow{"NDC", systems::ndc},
    WordRow{"RXNORM", systems::rxnorm},
    WordRow{"I9", systems::icd9cm},
    WordRow{"I9C", systems::icd9cm},
    WordRow{"ICD9", systems::icd9cm},
    WordRow{"I9CDX", systems::icd9cm},
    WordRow{"I9CP", systems::icd9cm},
    WordRow{"I10", systems::icd10},
    WordRow{"I10C", systems::icd10cm},
    WordRow{"ICD10", systems::icd10},
    WordRow{"ICD-10", systems::icd10},
    WordRow{"I10P", systems::icd10pcs},
    WordRow{"C4", systems::cpt},
    WordRow{"CPT", systems::cpt},
    WordRow{"CPT4", systems::cpt},
    WordRow{"HCPCS", systems::hcpcs},
    WordRow{"UCUM", systems::ucum},
    WordRow{"ATC", systems::atc},
    WordRow{"WC", systems::atc},
    WordRow{"MVX", "http://hl7.org/fhir/sid/mvx"},
    WordRow{"NCIT", "http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl"},
    WordRow{"CDCREC", "urn:oid:2.16.840.1.113883.6.238"},
    WordRow{"UNII", "http://fdasis.nlm.nih.gov"},
};
constexpr std::array nameUses{WordRow{"L", "official"}, WordRow{"D", "usual"},    WordRow{"M", "maiden"},
                              WordRow{"N", "nickname"}, WordRow{"A", "nickname"}, WordRow{"B", "maiden"},
                              WordRow{"S", "anonymous"}};
constexpr std::array addressUses{WordRow{"H", "home"}, WordRow{"B", "work"}, WordRow{"O", "work"},
                                 WordRow{"C", "temp"}, WordRow{"BA", "old"}, WordRow{"M", "home"}};
constexpr std::array phoneUses{WordRow{"PRN", "home"}, WordRow{"ORN", "home"}, WordRow{"WPN", "work"},
                               WordRow{"VHN", "temp"}};
constexpr std::array phoneKinds{WordRow{"FX", "fax"}, WordRow{"Internet", "email"}, WordRow{"NET", "email"},
                                WordRow{"X.400", "email"}, WordRow{"BP", "pager"}};

std::string wordOf(std::span<const WordRow> rows, std::string_view code) {
    for (const WordRow& row : rows)
        if (text::sameWord(row.code, code))
            return std::string(row.word);
    return {};
}

/// System of an HD in components n (namespace), n+1 (universal id), n+2 (its type), or inside one component.
std::string assignerOf(std::string_view nameSpace, std::string_view universal, std::string_view type) {
    if (!universal.empty()) {
        const bool oid =
            text::sameWord(type, "ISO") || universal.find_first_not_of("0123456789.") == std::string_view::npos;
        if (oid)
            return "urn:oid:" + std::string(universal);
        if (text::sameWord(type, "UUID") || text::sameWord(type, "GUID"))
            return "urn:uuid:" + text::lower(universal);
        return std::string(universal);
    }
    return std::string(nameSpace);
}

} // namespace

std::string mapped(std::span<const WordRow> rows, std::string_view code) {
    for (const WordRow& row : rows)
        if (row.code == code)
            return std::string(row.word);
    return std::string(code);
}

std::string systemOf(std::string_view told) {
    if (std::string known = wordOf(systemRows, told); !known.empty())
        return known;
    if (told.starts_with("HL7") && told.size() > 3 && told.find_first_not_of("0123456789", 3) == std::string_view::npos)
        return "http://terminology.hl7.org/CodeSystem/v2-" + std::string(told.substr(3));
    if (told.size() > 2 && told.find('.') != std::string_view::npos &&
        told.find_first_not_of("0123456789.") == std::string_view::npos)
        return "urn:oid:" + std::string(told);
    return std::string(told);
}

namespace {

/// "10^3/uL": a power of ten whose caret was not escaped, so that it parts the code of a unit.
bool isPowerOfTen(std::string_view first, std::string_view second, bool coded) {
    const bool ten = first == "10" || first == "x10" || first == "X10" || first == "*10";
    const auto digits = std::min(second.find_first_not_of("0123456789"), second.size());
    return ten && digits > 0 && digits < 3 &&
           (digits == second.size() ? !coded : second[digits] == '/' || second[digits] == ' ');
}

} // namespace

clinical::CodedConcept conceptOf(std::string_view cwe, const Message& message) {
    clinical::CodedConcept made;
    const char caret = message.delimiters.component;
    if (caret == '^' && isPowerOfTen(componentOf(cwe, 1, message.delimiters), componentOf(cwe, 2, message.delimiters),
                                     !componentOf(cwe, 3, message.delimiters).empty())) {
        made.text = plain(componentOf(cwe, 1, message.delimiters), message) + '^' +
                    plain(componentOf(cwe, 2, message.delimiters), message);
        return made;
    }
    const auto part = [&](std::size_t n) { return plain(componentOf(cwe, n, message.delimiters), message); };
    for (const std::size_t from : {std::size_t{1}, std::size_t{4}, std::size_t{10}}) {
        clinical::Coding coding{systemOf(part(from + 2)), {}, part(from), part(from + 1)};
        if (!coding.code.empty()) {
            coding.version = from == 1 ? part(7) : from == 4 ? part(8) : std::string();
            made.codings.push_back(std::move(coding));
        } else if (made.text.empty() && from < 10) {
            made.text = coding.display;
        }
    }
    if (const std::string original = part(9); !original.empty())
        made.text = original;
    if (made.codings.size() == 1 && made.codings.front().display.empty() && made.codings.front().system.empty()) {
        if (made.text.empty())
            made.text = made.codings.front().code; // a word where a code was meant
        made.codings.clear();
    }
    return made;
}

clinical::Identifier identifierOf(std::string_view cx, const Message& message) {
    const Delimiters& marks = message.delimiters;
    clinical::Identifier made;
    made.value = plain(componentOf(cx, 1, marks), message);
    made.system = assignerOf(plain(componentOf(cx, 4, marks, 1), message), componentOf(cx, 4, marks, 2),
                             componentOf(cx, 4, marks, 3));
    made.assigner = plain(componentOf(cx, 4, marks, 1), message);
    made.type = plain(componentOf(cx, 5, marks), message);
    if (made.type == "SS" && (made.system.empty() || made.system == "SSA" || made.system == "USSSA"))
        made.system = systems::ssn;
    return made;
}

clinical::HumanName nameOf(std::string_view xpn, const Message& message) {
    clinical::HumanName made;
    const auto part = [&](std::size_t n, std::size_t s = 0) {
        return plain(componentOf(xpn, n, message.delimiters, s), message);
    };
    made.family = part(1, 1);
    if (std::string given = part(2); !given.empty())
        made.given.push_back(std::move(given));
    if (std::string middle = part(3); !middle.empty())
        made.given.push_back(std::move(middle));
    for (const std::size_t n : {std::size_t{4}, std::size_t{6}})
        if (std::string suffix = part(n); !suffix.empty())
            made.suffix.push_back(std::move(suffix));
    if (std::string prefix = part(5); !prefix.empty())
        made.prefix.push_back(std::move(prefix));
    made.use = wordOf(nameUses, part(7));
    return made;
}

std::string partyOf(std::string_view xcn, const Message& message) {
    const std::string first = plain(componentOf(xcn, 1, message.delimiters), message);
    std::string family = plain(componentOf(xcn, 2, message.delimiters, 1), message);
    const std::string given = plain(componentOf(xcn, 3, message.delimiters), message);
    if (!given.empty())
        family = given + (family.empty() ? "" : " " + family);
    return family.empty() ? first : family;
}

clinical::Address addressOf(std::string_view xad, const Message& message) {
    clinical::Address made;
    const auto part = [&](std::size_t n, std::size_t s = 0) {
        return plain(componentOf(xad, n, message.delimiters, s), message);
    };
    if (std::string street = part(1, 1); !street.empty())
        made.line.push_back(std::move(street));
    if (std::string other = part(2); !other.empty())
        made.line.push_back(std::move(other));
    made.city = part(3);
    made.state = part(4);
    made.postalCode = part(5);
    made.country = part(6);
    made.use = wordOf(addressUses, part(7));
    made.district = part(9);
    return made;
}

clinical::Telecom telecomOf(std::string_view xtn, const Message& message) {
    clinical::Telecom made;
    const auto part = [&](std::size_t n) { return plain(componentOf(xtn, n, message.delimiters), message); };
    made.use = wordOf(phoneUses, part(2));
    made.system = wordOf(phoneKinds, part(3));
    if (text::sameWord(part(3), "CP"))
        made.use = "mobile";
    const std::string mail = part(4);
    if (!mail.empty() && (part(2) == "NET" || made.system == "email" || part(1).empty())) {
        made.system = "email";
        made.value = mail;
        return made;
    }
    made.value = part(12).empty() ? part(1) : part(12);
    if (made.value.empty())
        for (const std::size_t n : {std::size_t{5}, std::size_t{6}, std::size_t{7}})
            if (const std::string piece = part(n); !piece.empty())
                made.value += (made.value.empty() ? "" : "-") + piece;
    if (made.system.empty())
        made.system = made.value.find('@') == std::string::npos ? "phone" : "email";
    return made;
}

Draft::Draft(Scene& scene, clinical::Kind kind, const Segment& segment) : m_scene(scene), m_segment(segment) {
    statement.kind = kind;
    statement.record = scene.record;
    statement.decoder = decoderName;
    statement.path =
        scene.message.structure + '.' + std::string(segment.name) + '[' + std::to_string(segment.index) + ']';
    statement.asserted = scene.sent;
}

std::string Draft::pathOf(const Segment& segment, std::size_t n, std::size_t repetition) const {
    std::string path =
        message().structure + '.' + std::string(segment.name) + '[' + std::to_string(segment.index) + ']';
    if (n > 0)
        path += '.' + std::to_string(n);
    if (repetition > 0)
        path += '[' + std::to_string(repetition) + ']';
    return path;
}

std::string Draft::plainOf(const Segment& segment, std::size_t n, std::size_t component) const {
    return plain(
        componentOf(repetitionsOf(segment.field(n), message().delimiters).front(), component, message().delimiters),
        message());
}

void Draft::text(std::string_view fieldName, std::string value, const Segment& segment, std::size_t n, std::size_t r) {
    if (value.empty() || statement.fields.size() >= limits::fields)
        return;
    clinical::Field field;
    field.name = fieldName;
    field.text = std::move(value);
    field.path = pathOf(segment, n, r);
    statement.fields.push_back(std::move(field));
}

void Draft::texts(std::string_view fieldName, const Segment& segment, std::size_t n, std::size_t component) {
    std::size_t r = 0;
    for (const std::string_view one : repetitionsOf(segment.field(n), message().delimiters))
        text(fieldName, plain(componentOf(one, component, message().delimiters), message()), segment, n, r++);
}

void Draft::words(std::string_view fieldName, const Segment& segment, std::size_t n) {
    std::size_t r = 0;
    for (const std::string_view one : repetitionsOf(segment.field(n), message().delimiters))
        text(fieldName, plain(one, message()), segment, n, r++);
}

void Draft::coded(std::string_view fieldName, const Segment& segment, std::size_t n) {
    std::size_t r = 0;
    for (const std::string_view one : repetitionsOf(segment.field(n), message().delimiters)) {
        clinical::CodedConcept code = conceptOf(one, message());
        const std::size_t before = statement.fields.size();
        text(fieldName, clinical::label(code), segment, n, r++);
        if (statement.fields.size() > before)
            statement.fields.back().coded = std::move(code);
    }
}

void Draft::party(std::string_view fieldName, const Segment& segment, std::size_t n) {
    std::size_t r = 0;
    for (const std::string_view one : repetitionsOf(segment.field(n), message().delimiters))
        text(fieldName, partyOf(one, message()), segment, n, r++);
}

void Draft::quantity(std::string_view fieldName, std::string value, clinical::CodedConcept unit, const Segment& segment,
                     std::size_t n, std::string comparator, std::string high) {
    if (value.empty())
        return;
    clinical::Quantity made;
    made.unit = clinical::label(unit);
    if (!unit.codings.empty()) {
        made.unitCode = unit.codings.front().code;
        made.unitSystem = unit.codings.front().system;
        if (made.unit.empty() || unit.text.empty())
            made.unit = unit.codings.front().display.empty() ? made.unitCode : unit.codings.front().display;
    }
    if (!Decimal::parse(value)) {
        statement.issues.push_back({Severity::Warning, pathOf(segment, n), "decode.decimal-unreadable", {}});
        text(fieldName, value + (made.unit.empty() ? "" : ' ' + made.unit), segment, n);
        return;
    }
    made.value = std::move(value);
    made.comparator = std::move(comparator);
    made.highValue = std::move(high);
    const std::size_t before = statement.fields.size();
    text(fieldName, fhir::textOf(made), segment, n);
    if (statement.fields.size() > before)
        statement.fields.back().quantity = std::move(made);
}

std::optional<clinical::ClinicalTime> Draft::point(const Segment& segment, std::size_t n) {
    const std::string value = plainOf(segment, n);
    if (value.empty() || value.find_first_not_of('0') == std::string::npos)
        return std::nullopt;
    auto time = clinical::parseHl7Time(value);
    if (!time)
        statement.issues.push_back({Severity::Warning, pathOf(segment, n), "decode.date-unreadable", {}});
    return time;
}

void Draft::time(std::string_view fieldName, const Segment& segment, std::size_t n) {
    auto read = point(segment, n);
    const std::size_t before = statement.fields.size();
    text(fieldName, read ? clinical::iso(*read) : plainOf(segment, n), segment, n);
    if (read && statement.fields.size() > before)
        statement.fields.back().time = clinical::ClinicalPeriod::at(std::move(*read));
}

clinical::CodedConcept Draft::concept_(const Segment& segment, std::size_t n) const {
    return conceptOf(repetitionsOf(segment.field(n), message().delimiters).front(), message());
}

void Draft::number(std::string_view type, const Segment& segment, std::size_t n) {
    std::size_t r = 0;
    const Delimiters& marks = message().delimiters;
    for (const std::string_view one : repetitionsOf(segment.field(n), marks)) {
        const std::string value = plain(componentOf(one, 1, marks), message());
        std::string system = assignerOf(plain(componentOf(one, 2, marks), message()), componentOf(one, 3, marks),
                                        componentOf(one, 4, marks));
        if (type == "visit") { // CX
            const clinical::Identifier read = identifierOf(one, message());
            system = read.system;
        }
        if (system.empty())
            system = m_scene.record->custodian;
        if (!value.empty())
            statement.identifiers.push_back({std::move(system), value, std::string(type), pathOf(segment, n, r)});
        ++r;
    }
}

void Draft::at(std::optional<clinical::ClinicalTime> start, std::optional<clinical::ClinicalTime> end) {
    statement.time.start = std::move(start);
    statement.time.end = std::move(end);
}

void Draft::finish() {
    if (const auto negation = negationOf(statement.kind, statement.code)) {
        if (negation->noInformation) {
            text(name::absentReason, "no-information", m_segment, 0);
        } else {
            statement.negated = true;
            statement.negationScope = negation->scope;
        }
    }
    if (statement.title.empty())
        statement.title = clinical::label(statement.code);
    if (statement.title.empty())
        statement.title = statement.fields.empty() ? std::string(m_segment.name) : statement.fields.front().text;
    statement.title = std::string(text::cut(statement.title, 400));
    statement.id = clinical::statementId(*statement.record, statement.path);
    m_scene.statements.push_back(std::move(statement));
}

} // namespace anamnesis::decode::hl7v2
