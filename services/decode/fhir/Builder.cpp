// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/decode/fhir/Builder.h"

#include "models/clinical/Fields.h"
#include "services/decode/Limits.h"
#include "services/decode/Negation.h"
#include "services/decode/fhir/Attachments.h"
#include "services/decode/fhir/Walk.h"
#include "services/decode/narrative/Narrative.h"
#include "services/decode/text/Encoding.h"

#include <algorithm>

namespace anamnesis::decode::fhir {

using clinical::Field;
using clinical::Statement;
using tree::each;

namespace {

/// Read for every type.
constexpr FieldRow sharedFields[] = {
    {clinical::field::comment, "note[]|notes[]|comments|comment", Read::Note},
};

} // namespace

Builder::Builder(Element resource, std::string path, Element outer, std::shared_ptr<const clinical::RecordRef> record)
    : m_resource(resource), m_path(std::move(path)), m_outer(outer), m_outerPath(outer.resourceType()) {
    m_statement.record = std::move(record);
    m_statement.path = m_path;
    m_statement.decoder = decoderName;
    m_statement.fields.reserve(8); // a field is large to move
}

std::vector<Place> Builder::all(Element from, std::string_view fromPath, const RowPath& rowPath) {
    std::vector<Place> places;
    walkAll(from, fromPath, rowPath, [&](Element element, const std::string& path) {
        places.push_back({element, path});
        return false;
    });
    return places;
}

Place Builder::first(Element from, std::string_view fromPath, const RowPath& rowPath) {
    Place place;
    walkAll(from, fromPath, rowPath, [&](Element element, const std::string& path) {
        if (!saysSomething(element))
            return false;
        place = {element, path};
        return true;
    });
    return place;
}

Place Builder::contained(Element reference) const {
    std::string_view target = reference.text("reference");
    if (target.empty())
        if (const Element inner = reference.child("reference"); inner.hasChildren())
            target = inner.text("reference");
    return containedAt(target);
}

Place Builder::containedAt(std::string_view target) const {
    if (!target.starts_with('#') || target.size() < 2)
        return {};
    target.remove_prefix(1);
    for (const Element candidate : each(m_outer, "contained"))
        if (candidate.text("id") == target)
            return {candidate, m_outerPath + ".contained[" + std::to_string(candidate.index()) + ']'};
    return {};
}

clinical::CodedConcept Builder::conceptAt(Element element) const {
    clinical::CodedConcept found = conceptOf(element);
    if (!found.codings.empty())
        return found;
    if (const Place held = contained(element)) {
        for (const std::string_view name : {"code", "type", "vaccineCode"})
            if (const Element code = held.element.child(name)) {
                clinical::CodedConcept inner = conceptOf(code);
                if (inner.text.empty() && !found.text.empty())
                    inner.text = found.text;
                if (!inner.empty())
                    return inner;
            }
        if (found.empty())
            found.text = readable(held.element.child("name"));
    }
    if (found.empty())
        found.text = element.text("display");
    return found;
}

void Builder::field(std::string_view name, Element element, const std::string& path, Read read) {
    if (!element || m_statement.fields.size() >= limits::fields || !saysSomething(element))
        return;
    // Alternatives of a path may meet in one element.
    const auto& fields = m_statement.fields;
    for (std::size_t i = fields.size(), seen = 0; i-- > 0 && seen < 64; ++seen)
        if (fields[i].path == path && fields[i].name == name)
            return;
    const auto tellAbsence = [&] {
        if (std::string reason = absenceOf(element); !reason.empty())
            m_statement.issues.push_back(
                {Severity::Information, path, "decode.value-absent", {{"reason", std::move(reason)}}});
    };
    if (element.child("value").hasChildren() && !absenceOf(element.child("value")).empty())
        return tellAbsence(); // a unit without its number
    Field& made = m_statement.fields.emplace_back();
    made.name = name;
    made.path = path;
    if (read == Read::Auto) {
        const std::string_view end = element.name();
        if (isQuantity(element) && element.value().empty())
            read = Read::Quantity;
        else if (element.child("coding") || element.child("concept") ||
                 ((element.child("code") || element.child("display")) && !element.child("reference")))
            read = Read::Concept;
        else if (element.child("start") || element.child("end") || end.ends_with("DateTime") || end.ends_with("Date") ||
                 end.ends_with("Instant") || end == "date")
            read = Read::Time;
        else
            read = Read::Text;
    }
    switch (read) {
    case Read::Concept:
        made.coded = conceptAt(element);
        if (made.coded->empty()) {
            made.coded.reset();
            made.text = readable(element); // a reference alone says where to look
            if (made.text.starts_with('#'))
                made.text.clear();
        } else {
            made.text = clinical::label(*made.coded);
        }
        break;
    case Read::Quantity:
        if (!element.value().empty()) { // a bare number: refills, counts
            made.text = element.value();
            if (Decimal::parse(made.text))
                made.quantity.emplace().value = made.text;
            break;
        }
        if (!isQuantity(element) && (element.child("coding") || element.child("text"))) {
            made.coded = conceptOf(element);
            made.text = clinical::label(*made.coded);
            break;
        }
        made.quantity = quantityOf(element, path, m_statement.issues);
        made.text = textOf(*made.quantity);
        if (!made.quantity->hasValue() && made.quantity->highValue.empty()) {
            std::string raw(element.text("value"));
            if (!raw.empty()) // unreadable as a decimal: as sent
                made.text = raw + (made.text.empty() ? "" : " " + made.text);
        }
        break;
    case Read::Time: {
        auto period = periodOf(element, path, m_statement.issues);
        made.text = readable(element);
        if (period.known())
            made.time = std::move(period);
        break;
    }
    case Read::Note:
        made.text = readable(element);
        break;
    case Read::Side:
        made.text = lateralityOf(conceptAt(element));
        break;
    case Read::Auto:
    case Read::Text:
        made.text = readable(element);
        if (const Place held = contained(element); held && (made.text.empty() || made.text.starts_with('#')))
            made.text = clinical::label(conceptAt(element));
        break;
    }
    if (made.text.empty() && read != Read::Side)
        tellAbsence();
    if (made.text.size() > 256 && made.text.starts_with("data:")) // bytes, read as a content
        made.text.resize(std::min(made.text.find_first_of(";,"), std::size_t{256}));
    if (made.text.empty())
        m_statement.fields.pop_back();
}

void Builder::fields(std::string_view name, const RowPath& rowPath, Read read) {
    walkAll(m_resource, m_path, rowPath, [&](Element element, const std::string& path) {
        field(name, element, path, read);
        return false;
    });
}

void Builder::fields(std::string_view name, const Place& from, const RowPath& rowPath, Read read) {
    walkAll(from.element, from.path, rowPath, [&](Element element, const std::string& path) {
        field(name, element, path, read);
        return false;
    });
}

void Builder::textField(std::string_view name, std::string text, std::string path) {
    if (!text.empty() && m_statement.fields.size() < limits::fields) {
        Field made;
        made.name = name;
        made.text = std::move(text);
        made.path = std::move(path);
        m_statement.fields.push_back(std::move(made));
    }
}

void Builder::removeFields(std::string_view name) {
    std::erase_if(m_statement.fields, [&](const Field& candidate) { return candidate.name == name; });
}

void Builder::addNarrative(std::string_view text) {
    std::string& narrative = m_statement.narrative;
    if (text.empty() || narrative.size() >= limits::narrativeBytes)
        return;
    if (!narrative.empty())
        narrative += '\n';
    const std::size_t room = limits::narrativeBytes - narrative.size();
    if (text.size() > room)
        m_statement.issues.push_back({Severity::Information, m_path, "decode.narrative-cut", {}});
    narrative += text::cut(text, room);
}

Statement Builder::derive(clinical::Kind kind, std::string path) const {
    Statement made;
    made.kind = kind;
    made.record = m_statement.record;
    made.decoder = m_statement.decoder;
    made.path = std::move(path);
    made.time = m_statement.time;
    made.asserted = m_statement.asserted;
    made.status = m_statement.status;
    made.references = m_statement.references;
    made.securityLabels = m_statement.securityLabels;
    made.fromClaim = m_statement.fromClaim;
    return made;
}

void Builder::add(Statement statement) {
    statement.id = clinical::statementId(*statement.record, statement.path);
    if (statement.title.empty())
        statement.title = clinical::label(statement.code);
    if (statement.title.empty())
        statement.title = m_statement.title.empty() ? std::string(m_resource.resourceType()) : m_statement.title;
    m_derived.push_back(std::move(statement));
}

std::vector<Statement> Builder::take() {
    std::vector<Statement> out;
    if (m_onlyDerived && !m_derived.empty()) {
        // What was found about the resource as a whole belongs to each of its parts.
        m_derived.front().issues.insert(m_derived.front().issues.end(), m_statement.issues.begin(),
                                        m_statement.issues.end());
        m_derived.front().narrative = std::move(m_statement.narrative);
    } else {
        out.push_back(std::move(m_statement));
    }
    for (Statement& derived : m_derived)
        out.push_back(std::move(derived));
    return out;
}

void Builder::build(const ResourceRow& row) {
    m_row = &row;
    m_statement.kind = row.kind;
    readMeta();
    readMain();
    readReferences();
    readIdentifiers();
    readFields();
    readNegation();
    if (row.hook != nullptr)
        row.hook(*this);
    if (m_mayCarry && m_resource.resourceType() != "Binary")
        readAttachments(*this);
    settle();
}

void Builder::readMain() {
    walkAll(m_resource, m_path, m_row->code.empty() ? RowPath("code") : m_row->code,
            [&](Element element, const std::string& path) {
                m_statement.code = conceptAt(element);
                if (m_statement.code.empty())
                    if (std::string reason = absenceOf(element); !reason.empty())
                        m_statement.issues.push_back(
                            {Severity::Information, path, "decode.value-absent", {{"reason", std::move(reason)}}});
                return !m_statement.code.empty();
            });
    const auto time = [&](const RowPath& rowPath, auto&& take) {
        if (rowPath.empty())
            return;
        walkAll(m_resource, m_path, rowPath, [&](Element element, const std::string& path) {
            const std::string_view name = element.name();
            if (name.ends_with("Age") || name.ends_with("Range") || name.ends_with("String") ||
                name.ends_with("Boolean") || name.ends_with("Quantity") || name.ends_with("CodeableConcept"))
                return false; // no calendar time
            const std::size_t before = m_statement.issues.size();
            auto period = periodOf(element, path, m_statement.issues);
            for (std::size_t i = before; i < m_statement.issues.size(); ++i)
                if (m_statement.issues[i].code == "decode.date-unreadable") // as sent, so that it can still be read
                    textField("time", std::string(text::cut(readable(element), 80)), path);
            return period.known() && take(std::move(period));
        });
    };
    time(m_row->time, [&](clinical::ClinicalPeriod period) {
        m_statement.time = std::move(period);
        return true;
    });
    time(m_row->asserted, [&](clinical::ClinicalPeriod period) {
        m_statement.asserted = period.start ? std::move(period.start) : std::move(period.end);
        return true;
    });
    if (!m_statement.time.known() && m_statement.asserted)
        m_statement.time = clinical::ClinicalPeriod::at(*m_statement.asserted);
    walkAll(m_resource, m_path, m_row->status.empty() ? RowPath("status") : m_row->status,
            [&](Element element, const std::string&) {
                m_statement.status = statusOf(element);
                return !m_statement.status.empty();
            });
}

void Builder::readFields() {
    for (const FieldRow& row : m_row->fields)
        fields(row.name, row.path, row.read);
    for (const FieldRow& row : sharedFields)
        fields(row.name, row.path, row.read);
}

void Builder::readMeta() {
    for (const Element label : each(m_resource.child("meta"), "security"))
        m_statement.securityLabels.push_back(std::string(label.text("system")) + '|' + std::string(label.text("code")));
    if (m_resource != m_outer && m_resource.resourceType() != m_outer.resourceType())
        for (const Element label : each(m_outer.child("meta"), "security")) {
            std::string inherited = std::string(label.text("system")) + '|' + std::string(label.text("code"));
            if (std::find(m_statement.securityLabels.begin(), m_statement.securityLabels.end(), inherited) ==
                m_statement.securityLabels.end())
                m_statement.securityLabels.push_back(std::move(inherited));
        }
    if (const std::string_view div = m_resource.child("text").text("div"); !div.empty())
        addNarrative(narrative::plainText(div));
    if (!m_resource.text("implicitRules").empty())
        m_statement.issues.push_back({Severity::Warning, m_path + ".implicitRules", "decode.implicit-rules", {}});
}

void Builder::readNegation() {
    // Not done, not given, not taken, do not: under whatever name the version says it.
    for (const std::string_view name :
         {"doNotPerform", "notDone", "notGiven", "wasNotGiven", "wasNotTaken", "notPerformed", "prohibited"})
        if (m_resource.child(name).isTrue()) {
            m_statement.negated = true;
            textField("negation", std::string(name), m_path + '.' + std::string(name));
        }
    if (m_statement.status == "not-done" || m_statement.status == "not-taken" || m_resource.text("taken") == "n")
        m_statement.negated = true;
    if (const auto negation = negationOf(m_statement.kind, m_statement.code);
        negation && m_statement.kind != clinical::Kind::Other) {
        if (negation->noInformation) {
            textField(clinical::field::absentReason, "no-information", m_path);
        } else {
            m_statement.negated = true;
            m_statement.negationScope = negation->scope;
        }
    }
}

namespace {

bool isAddress(std::string_view text) {
    return text.starts_with("http://") || text.starts_with("https://") || text.starts_with("urn:");
}

/// "https://a.example/Questionnaire/annual-wellness_visit|1.0" -> "annual wellness visit"; nothing where it is a
/// number.
std::string lastWord(std::string_view address) {
    address = address.substr(0, address.find_first_of("|#?"));
    while (address.ends_with('/'))
        address.remove_suffix(1);
    const std::string_view last = address.substr(address.find_last_of("/:") + 1);
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const auto digits = std::ranges::count_if(last, [](char c) { return c >= '0' && c <= '9'; });
    const auto letters = std::ranges::count_if(last, letter);
    if (address.starts_with("urn:") || letters < 2 || digits > letters || last.size() > 80)
        return {};
    std::string words(last);
    for (std::size_t i = 0; i < words.size(); ++i)
        if (words[i] == '_' || (words[i] == '-' && i + 1 < words.size() && letter(words[i + 1])))
            words[i] = ' ';
    return words;
}

} // namespace

void Builder::settle() {
    if (m_statement.title.empty())
        m_statement.title = clinical::label(m_statement.code);
    if (m_statement.title.empty() && !m_row->title.empty())
        walkAll(m_resource, m_path, m_row->title, [&](Element element, const std::string&) {
            m_statement.title = readable(element);
            if (m_statement.title.empty() || m_statement.title.starts_with('#'))
                m_statement.title = clinical::label(conceptAt(element));
            m_statement.title = std::string(text::cut(m_statement.title, 400));
            return !m_statement.title.empty();
        });
    if (m_statement.title.empty()) // an undisplayed reference says at least where to look
        walkAll(m_resource, m_path, m_row->code.empty() ? RowPath("code") : m_row->code,
                [&](Element element, const std::string&) {
                    m_statement.title = std::string(text::cut(readable(element), 400));
                    if (m_statement.title.starts_with('#'))
                        m_statement.title.clear();
                    return !m_statement.title.empty();
                });
    // An address that nothing else is called by is no title; its last word may be.
    if (isAddress(m_statement.title) && std::ranges::find(m_statement.references, m_statement.title,
                                                          &clinical::Reference::target) == m_statement.references.end())
        m_statement.title = lastWord(m_statement.title);
    if (m_statement.kind == clinical::Kind::QuestionnaireResponse && isAddress(m_statement.title))
        m_statement.title = lastWord(m_statement.title);
    if (m_statement.title.empty())
        m_statement.title = m_resource.resourceType().empty() ? std::string_view(m_path) : m_resource.resourceType();
    m_statement.id = clinical::statementId(*m_statement.record, m_statement.path);
}

} // namespace anamnesis::decode::fhir
