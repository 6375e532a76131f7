// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/decode/cda/Entry.h"

#include "services/decode/Limits.h"
#include "services/decode/Negation.h"
#include "services/decode/fhir/Reader.h"
#include "services/decode/text/Encoding.h"

#include <algorithm>
#include <array>

namespace anamnesis::decode::cda {

using clinical::Field;
using clinical::Kind;
namespace name = clinical::field;

namespace {

/// ActStatus words in the words that kind uses elsewhere (FHIR R4 value sets), so that sources can be compared; as the
/// concept maps of C-CDA on FHIR have it. A concern that is completed is no longer followed: its end is another thing.
struct StatusRow {
    std::string_view act;
    Kind kind;
    std::string_view word;
};
constexpr std::array statusRows{
    StatusRow{"completed", Kind::LabResult, "final"},       StatusRow{"completed", Kind::VitalSign, "final"},
    StatusRow{"completed", Kind::Observation, "final"},     StatusRow{"completed", Kind::Report, "final"},
    StatusRow{"active", Kind::LabResult, "registered"},     StatusRow{"active", Kind::VitalSign, "registered"},
    StatusRow{"active", Kind::Observation, "registered"},   StatusRow{"active", Kind::Report, "registered"},
    StatusRow{"aborted", Kind::LabResult, "cancelled"},     StatusRow{"aborted", Kind::VitalSign, "cancelled"},
    StatusRow{"aborted", Kind::Observation, "cancelled"},   StatusRow{"aborted", Kind::Report, "cancelled"},
    StatusRow{"completed", Kind::Problem, "inactive"},      StatusRow{"completed", Kind::Allergy, "inactive"},
    StatusRow{"aborted", Kind::Problem, "inactive"},        StatusRow{"aborted", Kind::Allergy, "inactive"},
    StatusRow{"suspended", Kind::Problem, "inactive"},      StatusRow{"suspended", Kind::Allergy, "inactive"},
    StatusRow{"completed", Kind::Encounter, "finished"},    StatusRow{"active", Kind::Encounter, "in-progress"},
    StatusRow{"active", Kind::Procedure, "in-progress"},    StatusRow{"cancelled", Kind::Procedure, "not-done"},
    StatusRow{"aborted", Kind::Procedure, "stopped"},       StatusRow{"cancelled", Kind::Immunization, "not-done"},
    StatusRow{"aborted", Kind::Immunization, "not-done"},   StatusRow{"held", Kind::Immunization, "not-done"},
    StatusRow{"suspended", Kind::Immunization, "not-done"},
};
constexpr std::array<std::pair<std::string_view, std::string_view>, 5> anyRows{{
    {"aborted", "stopped"},
    {"suspended", "on-hold"},
    {"held", "on-hold"},
    {"nullified", "entered-in-error"},
    {"obsolete", "superseded"},
}};

/// Template roots that stand for themselves wherever they hang.
constexpr std::array aloneRoots{
    std::string_view("2.16.840.1.113883.10.20.22.4.16"), std::string_view("2.16.840.1.113883.10.20.22.4.52"),
    std::string_view("2.16.840.1.113883.10.20.22.4.14"), std::string_view("2.16.840.1.113883.10.20.22.4.12"),
    std::string_view("2.16.840.1.113883.10.20.22.4.7"),  std::string_view("2.16.840.1.113883.10.20.22.4.4"),
    std::string_view("2.16.840.1.113883.10.20.22.4.3"),  std::string_view("2.16.840.1.113883.10.20.22.4.30"),
    std::string_view("2.16.840.1.113883.10.20.22.4.80"), std::string_view("2.16.840.1.113883.10.20.22.4.49"),
    std::string_view("2.16.840.1.113883.10.20.22.4.1"),  std::string_view("2.16.840.1.113883.10.20.22.4.2"),
    std::string_view("2.16.840.1.113883.10.20.22.4.61"), std::string_view("2.16.840.1.113883.10.20.22.4.202"),
    std::string_view("2.16.840.1.113883.10.20.22.4.69"), std::string_view("2.16.840.1.113883.10.20.22.4.5"),
};

} // namespace

bool hasTemplate(Element element, std::string_view root) {
    for (const Element id : each(element, "templateId"))
        if (id.text("@root") == root)
            return true;
    return false;
}

std::string statusOf(std::string_view actStatus, Kind kind) {
    for (const StatusRow& row : statusRows)
        if (row.act == actStatus && row.kind == kind)
            return std::string(row.word);
    for (const auto& [act, word] : anyRows)
        if (act == actStatus)
            return std::string(word);
    return std::string(actStatus);
}

bool isPlanned(Element element) {
    const std::string_view mood = element.text("@moodCode");
    for (const std::string_view planned : {"INT", "RQO", "PRMS", "PRP", "ARQ", "APT", "OPT"})
        if (mood == planned)
            return true;
    return false;
}

Draft::Draft(Scene& scene, const Setting& setting, Kind kind, Element element)
    : m_scene(scene), m_setting(setting), m_element(element) {
    statement.kind = kind;
    statement.record = scene.record;
    statement.decoder = decoderName;
    statement.path = pathTo(element);
    statement.securityLabels = setting.labels.empty() ? scene.labels : setting.labels;
    statement.status = statusOf(element.child("statusCode").text("@code"), kind);
}

void Draft::text(std::string_view fieldName, std::string value, Element at) {
    if (value.empty() || statement.fields.size() >= limits::fields)
        return;
    Field field;
    field.name = fieldName;
    field.text = std::move(value);
    field.path = pathTo(at);
    statement.fields.push_back(std::move(field));
}

void Draft::coded(std::string_view fieldName, clinical::CodedConcept code, Element at) {
    std::string label = clinical::label(code);
    if (label.empty())
        return;
    const std::size_t before = statement.fields.size();
    text(fieldName, std::move(label), at);
    if (statement.fields.size() > before)
        statement.fields.back().coded = std::move(code);
}

void Draft::coded(std::string_view fieldName, Element at) {
    if (at)
        coded(fieldName, concept_(at), at);
}

void Draft::quantity(std::string_view fieldName, Element at) {
    if (!at)
        return;
    clinical::Quantity read = quantityOf(at, issues());
    std::string shown = fhir::textOf(read);
    const bool number = read.hasValue();
    if (!number) {
        if (const std::string_view raw = at.text("@value"); !raw.empty()) {
            shown = raw;
            if (!read.unit.empty())
                shown += ' ' + read.unit;
        } else if (const Element translation = at.child("translation")) {
            shown = textOf(translation.child("originalText"), m_scene.document);
        } else {
            shown.clear();
        }
    }
    const std::size_t before = statement.fields.size();
    text(fieldName, std::move(shown), at);
    if (number && statement.fields.size() > before)
        statement.fields.back().quantity = std::move(read);
}

void Draft::time(std::string_view fieldName, Element at) {
    if (!at)
        return;
    auto period = periodOf(at, issues());
    if (!period.known()) {
        text(fieldName, std::string(at.text("@value")), at);
        return;
    }
    std::string shown = period.start ? clinical::iso(*period.start) : std::string();
    if (period.end != period.start)
        shown += " \xE2\x80\x93 " + (period.end ? clinical::iso(*period.end) : std::string());
    const std::size_t before = statement.fields.size();
    text(fieldName, std::move(shown), at);
    if (statement.fields.size() > before)
        statement.fields.back().time = std::move(period);
}

void Draft::value(std::string_view fieldName, Element at) {
    if (!at)
        return;
    std::string_view type = at.text("@xsi:type");
    if (const auto colon = type.find(':'); colon != std::string_view::npos)
        type.remove_prefix(colon + 1);
    const std::size_t before = statement.fields.size();
    const bool packed = text::sameWord(at.text("@representation"), "B64");
    if (type.starts_with("TS") || type.starts_with("IVL_TS") || type.starts_with("PIVL"))
        time(fieldName, at);
    else if (type == "BL")
        text(fieldName, std::string(at.text("@value")), at);
    else if (type.starts_with("SLIST"))
        text(fieldName, allText(at), at);
    else if (type == "ST" || type == "ED")
        text(fieldName, textOf(at, m_scene.document, packed ? nullptr : &issues()), at);
    else if (type == "CD" || type == "CE" || type == "CV" || type == "CS" || type == "CO" || at.child("@code"))
        coded(fieldName, at);
    else if (at.child("@value") || at.child("low") || at.child("high") || at.child("numerator") || at.child("center") ||
             at.child("@unit") || tellsNumber(at))
        quantity(fieldName, at);
    else if (std::string told = textOf(at, m_scene.document, &issues()); !told.empty())
        text(fieldName, std::move(told), at);
    else
        coded(fieldName, at);
    if (packed && statement.fields.size() == before) { // a picture or a PDF, kept in the record alone
        const std::string media(at.text("@mediaType"));
        text(name::contentType, media, at);
        issues().push_back({Severity::Information, pathTo(at), "decode.content-unknown", {{"media", media}}});
    }
    const std::string_view flavor = at.text("@nullFlavor");
    if (statement.fields.size() == before && !flavor.empty()) {
        if (const std::string told = allText(at); !told.empty())
            text(fieldName, told, at);
        clinical::CodedConcept reason;
        reason.codings.push_back({"http://terminology.hl7.org/CodeSystem/v3-NullFlavor", {}, std::string(flavor), {}});
        reason.text = nullWord(flavor);
        coded(name::absentReason, std::move(reason), at);
    }
}

bool Draft::told(std::string_view fieldName, Element at) {
    const std::size_t before = statement.fields.size();
    value(fieldName, at);
    if (statement.fields.size() > before && statement.fields.back().name == name::absentReason)
        statement.fields.pop_back(); // that a part is not known is no absence of the whole
    return statement.fields.size() > before;
}

void Draft::site(Element at) {
    if (!at)
        return;
    const clinical::CodedConcept where = concept_(at);
    coded(name::bodySite, where, at);
    std::string_view side;
    for (const Element qualifier : each(at, "qualifier"))
        if (side.empty())
            side = lateralityOf(concept_(qualifier.child("value")));
    if (side.empty())
        side = lateralityOf(where);
    if (!side.empty())
        text(name::laterality, std::string(side), at);
}

void Draft::identifiers(Element holder, std::string_view type) {
    for (const Element id : each(holder, "id")) {
        const std::string_view root = id.text("@root");
        const std::string_view value = id.text("@extension");
        if (value.empty() || root.empty() || isUuid(root) || isUuid(value) || !id.text("@nullFlavor").empty())
            continue;
        statement.identifiers.push_back({identifierSystemOf(root), std::string(value), std::string(type), pathTo(id)});
    }
}

void Draft::performers(Element holder) {
    for (const Element performer : each(holder, "performer"))
        text(name::performer, partyOf(performer.child("assignedEntity")), performer);
}

void Draft::narrative(Element holder) {
    const Element told = holder.child("text");
    if (!told || holder.name() == "section" || // whose text is mark-up, read by readSection
        statement.narrative.size() > 8'000 || m_scene.narrativeLeft == 0)
        return;
    const std::string full = textOf(told, m_scene.document, &issues());
    const std::string_view kept = text::cut(full, std::min<std::size_t>(16'000, m_scene.narrativeLeft));
    m_scene.narrativeLeft -= kept.size();
    if (kept.size() < full.size())
        issues().push_back({Severity::Information, pathTo(told), "decode.narrative-cut", {}});
    if (kept.empty() || statement.narrative.find(kept) != std::string::npos)
        return;
    if (!statement.narrative.empty())
        statement.narrative += '\n';
    statement.narrative += kept;
}

void Draft::provenance() {
    Element author;
    for (Element at = m_element; at && at != m_setting.section && !author; at = at.parent())
        author = at.child("author");
    if (!author && m_setting.section)
        author = m_setting.section.child("author");
    if (author) {
        if (!statement.asserted)
            statement.asserted = pointOf(author.child("time"), issues());
        text(name::author, partyOf(author.child("assignedAuthor")), author);
    }
    for (Element at = m_element; at && at != m_setting.section; at = at.parent())
        if (const Element informant = at.child("informant")) {
            const Element role = informant.child("assignedEntity") ? informant.child("assignedEntity")
                                                                   : informant.child("relatedEntity");
            text("information-source", partyOf(role), informant);
            break;
        }
    if (!statement.asserted && m_setting.concern)
        statement.asserted = pointOf(m_setting.concern.child("effectiveTime").child("low"), issues());
    if (!statement.asserted)
        statement.asserted = m_scene.written;
    if (m_setting.section) {
        text("section", m_setting.sectionTitle, m_setting.section);
        if (!statement.fields.empty() && statement.fields.back().name == "section")
            statement.fields.back().coded = concept_(m_setting.section.child("code"));
    }
}

/// A null flavour of the act itself, or of the concern around it: that it is so is not said.
void Draft::unknown() {
    std::string_view flavor = m_element.text("@nullFlavor");
    if (flavor.empty() && statement.code.empty() && !statement.negated)
        flavor = m_setting.concern.text("@nullFlavor");
    if (flavor.empty() || m_element.name() == "section")
        return;
    const bool condition = statement.kind == Kind::Allergy || statement.kind == Kind::Problem;
    if (statement.field(name::absentReason) == nullptr)
        text(name::absentReason, std::string(nullWord(flavor)), m_element);
    if (statement.negated)
        return;
    if (condition && statement.field(name::verification) == nullptr)
        text(name::verification, "unconfirmed", m_element);
    if (condition)
        statement.status.clear();
    else if (statement.kind != Kind::Document)
        statement.status = "unknown";
}

void Draft::finish() {
    narrative(m_element);
    provenance();
    unknown();
    if (const auto negation = negationOf(statement.kind, statement.code)) {
        if (negation->noInformation) {
            text(name::absentReason, "no-information", m_element);
        } else {
            if (statement.negated && statement.negationScope.empty())
                issues().push_back({Severity::Warning, statement.path, "decode.double-negation", {}});
            statement.negated = true;
            statement.negationScope = negation->scope;
        }
    }
    // A code of the sender's own without words tells a reader nothing.
    const bool bare = statement.code.text.empty() &&
                      std::all_of(statement.code.codings.begin(), statement.code.codings.end(), [](const auto& coding) {
                          return coding.display.empty() && (coding.system.empty() || coding.system.starts_with("urn:"));
                      });
    if (statement.title.empty() && bare) {
        const std::string_view told = text::trimmed(statement.narrative);
        statement.title = text::cut(told.substr(0, told.find('\n')), 200);
        std::replace(statement.title.begin(), statement.title.end(), '\t', ' ');
    }
    if (statement.title.empty())
        statement.title = clinical::label(statement.code);
    if (statement.title.empty())
        statement.title = m_setting.sectionTitle.empty() ? std::string(m_element.name()) : m_setting.sectionTitle;
    statement.id = clinical::statementId(*statement.record, statement.path);
    m_scene.statements.push_back(std::move(statement));
}

Element clinicalIn(Element holder) {
    for (Element child = holder.first(); child; child = child.next())
        for (const std::string_view known : {"act", "observation", "substanceAdministration", "supply", "procedure",
                                             "encounter", "organizer", "observationMedia", "regionOfInterest"})
            if (child.name() == known)
                return child;
    return {};
}

bool standsAlone(Element clinical) {
    for (const std::string_view root : aloneRoots)
        if (hasTemplate(clinical, root))
            return true;
    const std::string_view elementName = clinical.name();
    const std::string_view code = clinical.child("code").text("@code");
    for (const std::string_view diagnosis : {"29308-4", "11535-2", "46241-6", "10219-4", "59769-0"}) // LOINC
        if (elementName == "act" && code == diagnosis)
            return true;
    return elementName == "substanceAdministration" || elementName == "organizer" || elementName == "encounter" ||
           elementName == "procedure" || elementName == "observationMedia";
}

} // namespace anamnesis::decode::cda
