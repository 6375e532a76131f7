// SPDX-License-Identifier: GPL-3.0-or-later
// Documents, directives, consents, questionnaires, lists. FHIR R4 §2.43, §6.5–6.6, §10.3 and their kin in other
// versions.
#include "models/clinical/Fields.h"
#include "services/decode/Limits.h"
#include "services/decode/Negation.h"
#include "services/decode/fhir/Builder.h"
#include "services/decode/narrative/Narrative.h"
#include "services/decode/text/Encoding.h"

#include <algorithm>

namespace anamnesis::decode::fhir {
namespace {

using clinical::Kind;
namespace name = clinical::field;
namespace systems = clinical::systems;

constexpr FieldRow documentFields[] = {
    {name::category, "category[]|class", Read::Concept},
    {name::contentType, "content[].attachment.contentType"},
    {name::url, "content[].attachment.url"},
    {name::size, "content[].attachment.size"},
    {name::author, "author[]"},
    {name::docStatus, "docStatus", Read::Concept},
    {name::version, "version"},
    {name::relatesTo, "relatesTo[].code", Read::Concept},
    {name::description, "description"},
    {"format", "content[].format|format", Read::Concept},
    {"facility", "context.facilityType|facilityType", Read::Concept},
    {"practice-setting", "context.practiceSetting|practiceSetting", Read::Concept},
    {"event", "context.event[]|event[].concept", Read::Concept},
    {"authenticator", "authenticator|attester[].party"},
    {"custodian", "custodian"},
};

/// LOINC types of advance directives (LOINC group "Advance healthcare directives"; US Core ADI).
constexpr std::string_view directiveTypes[] = {"42348-3",  "75320-2",  "81334-5", "86533-7", "64298-3",
                                               "92664-2",  "93037-0",  "81351-9", "78823-2", "84095-9",
                                               "100821-8", "104144-1", "42349-1", "75787-2", "81335-2"};

bool isDirective(const Builder& builder) {
    for (const Place& place : builder.all("category[]|class|type|scope")) {
        const clinical::CodedConcept read = conceptOf(place.element);
        for (const clinical::Coding& coding : read.codings) {
            if (coding.code == "acd" || coding.code == "adr" || coding.code == "polst" || coding.code == "dnr")
                return true;
            if (coding.system == systems::loinc && std::find(std::begin(directiveTypes), std::end(directiveTypes),
                                                             coding.code) != std::end(directiveTypes))
                return true;
        }
    }
    return false;
}

/// A document says itself how secret it is (DocumentReference.securityLabel, Composition.confidentiality until R4).
void readSecrecy(Builder& builder, const RowPath& rowPath) {
    std::vector<std::string>& labels = builder.statement().securityLabels;
    const auto add = [&](std::string label) {
        if (std::ranges::find(labels, label) == labels.end())
            labels.push_back(std::move(label));
    };
    for (const Place& place : builder.all(rowPath)) {
        builder.field("confidentiality", place, Read::Concept);
        if (const std::string_view code = place.element.value(); !code.empty())
            add("http://terminology.hl7.org/CodeSystem/v3-Confidentiality|" + std::string(code));
        else
            for (const clinical::Coding& coding : conceptOf(place.element).codings)
                add(coding.system + '|' + coding.code);
    }
}

void document(Builder& builder) {
    clinical::Statement& statement = builder.statement();
    for (const Place& place : builder.all("masterIdentifier"))
        builder.identifier(place, "master");
    // An exchange writes root and extension of a C-CDA's id as one, "1.2.3^77" (ITI TF-3 §4.2.3.2.26).
    for (clinical::BusinessIdentifier& identifier : statement.identifiers) {
        const auto caret = identifier.value.find('^');
        if (identifier.type != "master" || caret == std::string::npos || caret + 1 == identifier.value.size())
            continue;
        const std::string root = identifier.value.substr(0, caret);
        identifier.system = root.starts_with("urn:oid:") ? root : "urn:oid:" + root;
        identifier.value.erase(0, caret + 1);
    }
    readSecrecy(builder, "securityLabel[]|confidentiality[]");
    if (isDirective(builder))
        statement.kind = Kind::AdvanceDirective;
}

void readSections(Builder& builder, const Place& from, std::size_t depth) {
    if (depth > 20)
        return;
    for (const Place& section : Builder::all(from, "section[]")) {
        builder.field("section", {section.element.child("title"), section.path + ".title"}, Read::Text);
        if (const std::string_view div = section.element.child("text").text("div"); !div.empty())
            builder.addNarrative(narrative::plainText(div));
        readSections(builder, section, depth + 1);
    }
}

/// LOINC sections and lists whose emptiness, when said to be known, denies a whole kind.
struct ListRow {
    std::string_view code;
    Kind kind;
    std::string_view scope;
    std::string_view use = {}; ///< the same in HL7's list-example-use-codes
};
constexpr ListRow listRows[] = {
    {"48765-2", Kind::Allergy, "allergy", "allergies"},
    {"52472-8", Kind::Allergy, "allergy"},
    {"11450-4", Kind::Problem, "problem", "problems"},
    {"10160-0", Kind::MedicationStatement, "medication", "medications"},
    {"11369-6", Kind::Immunization, "immunization"},
    {"47519-4", Kind::Procedure, "procedure"},
    {"46264-8", Kind::Device, "device"},
};

/// "None known" (emptyReason nilknown) of a list or section is a statement of its own.
void readEmpty(Builder& builder, const Place& list) {
    if (statusOf(list.element.child("emptyReason")) != "nilknown")
        return;
    const clinical::CodedConcept code = conceptOf(list.element.child("code"));
    const auto isOf = [&](const ListRow& row) {
        return code.has(systems::loinc, row.code) ||
               (!row.use.empty() && std::ranges::any_of(code.codings, [&](const clinical::Coding& coding) {
                   return coding.code == row.use && coding.system.ends_with("list-example-use-codes");
               }));
    };
    for (const ListRow& row : listRows)
        if (isOf(row)) {
            clinical::Statement made = builder.derive(row.kind, list.path + ".emptyReason");
            made.code = conceptOf(list.element.child("emptyReason"));
            made.title = clinical::label(made.code);
            if (const std::string told = clinical::label(code); !told.empty())
                made.title = told + ": " + made.title;
            made.negated = true;
            made.negationScope = row.scope;
            builder.add(std::move(made));
            return;
        }
}

void composition(Builder& builder) {
    clinical::Statement& statement = builder.statement();
    readSecrecy(builder, "confidentiality");
    readSections(builder, {builder.resource(), builder.path()}, 0);
    for (const Place& section : builder.all("section[]|section[].section[]")) {
        readEmpty(builder, section);
        // "Withheld", "not asked": what is not there is no "none".
        const std::string why = readable(section.element.child("emptyReason"));
        const std::string title = readable(section.element.child("title"));
        builder.textField("empty-reason", why.empty() || title.empty() ? why : title + ": " + why,
                          section.path + ".emptyReason");
    }
    if (isDirective(builder))
        statement.kind = Kind::AdvanceDirective;
    if (const std::string_view title = builder.resource().text("title"); !title.empty())
        statement.title = title;
}

void list(Builder& builder) {
    readEmpty(builder, {builder.resource(), builder.path()});
}

constexpr FieldRow compositionFields[] = {
    {name::category, "category[]|class", Read::Concept},
    {name::author, "author[]"},
    {name::version, "version"},
    {name::relatesTo, "relatesTo[].code"},
    {"event", "event[].code[]", Read::Concept},
    {"custodian", "custodian"},
};

constexpr FieldRow mediaFields[] = {
    {name::contentType, "content.contentType"},  {name::url, "content.url"},
    {name::modality, "modality", Read::Concept}, {name::bodySite, "bodySite", Read::Concept},
    {name::laterality, "bodySite", Read::Side},  {name::author, "operator"},
    {name::description, "content.title|view"},
};

constexpr FieldRow consentFields[] = {
    {"scope", "scope", Read::Concept},
    {name::category, "category[]", Read::Concept},
    {"provision", "provision.type|decision|except[].type"},
    {"provision-detail", "provision.provision[].type|provision.code[]|provision.action[]"},
    {"provision-period", "provision.period", Read::Time},
    {"policy", "policyRule|policy[].uri|policyBasis.url"},
    {"performer", "performer[]|consentingParty[]|grantor[]"},
    {"organization", "organization[]|manager[]"},
    {name::url, "sourceAttachment.url"},
    {name::contentType, "sourceAttachment.contentType"},
    {"verified", "verification[].verified"},
};
void consent(Builder& builder) {
    if (isDirective(builder))
        builder.statement().kind = Kind::AdvanceDirective;
}

constexpr FieldRow responseFields[] = {
    {name::author, "author"},
    {"source", "source"},
    {"questionnaire", "questionnaire"},
};

void readItems(Builder& builder, const Place& from, std::size_t depth) {
    if (depth > 30)
        return;
    for (const Place& item : Builder::all(from, "item[]|answer[]|group[]|question[]")) {
        // What heads several questions.
        if (item.element.child("item") || item.element.child("group") || item.element.child("question"))
            if (!item.element.child("answer"))
                builder.field("section", Builder::first(item, "text|title"), Read::Text);
        std::string question(item.element.text("text"));
        if (question.empty())
            question = item.element.text("linkId");
        for (const Place& answer : Builder::all(item, "answer[].value[x]")) {
            const std::size_t before = builder.statement().fields.size();
            builder.field("answer", answer);
            if (builder.statement().fields.size() == before)
                continue;
            clinical::Field& made = builder.statement().fields.back();
            if (!question.empty())
                made.text = question + ": " + made.text;
        }
        readItems(builder, item, depth + 1);
    }
}

/// Canonical addresses (R4 §2.24.0.8) without version and fragment.
std::string_view canonical(std::string_view address) {
    return address.substr(0, address.find_first_of("|#", 1));
}

/// What was asked, as the response says it: a display beside the address, or a questionnaire it contains.
std::string questionnaireOf(const Builder& builder, Element asked) {
    for (const Element extension : tree::each(asked, "extension"))
        if (extension.text("url").ends_with("/display") && !extension.text("valueString").empty())
            return std::string(extension.text("valueString"));
    Element found = builder.containedAt(asked.value()).element;
    if (!found)
        found = builder.contained(asked).element;
    for (const Element held : tree::each(builder.resource(), "contained"))
        if (!found && !asked.value().empty() && canonical(held.text("url")) == canonical(asked.value()))
            found = held;
    for (const std::string_view element : {"title", "name"})
        if (const std::string_view title = found.text(element); !title.empty())
            return std::string(title);
    return {};
}

void response(Builder& builder) {
    readItems(builder, {builder.resource(), builder.path()}, 0);
    clinical::Statement& statement = builder.statement();
    const Element asked = builder.resource().child("questionnaire");
    if (statement.code.empty())
        statement.code.text = questionnaireOf(builder, asked);
    // So that a Questionnaire of the same source lends its title.
    if (const std::string_view address = asked.value(); !address.empty() && address.front() != '#')
        statement.references.push_back(
            {"questionnaire", std::string(canonical(address)), {}, builder.path() + ".questionnaire"});
}

constexpr FieldRow listFields[] = {
    {name::type, "mode"},
    {"empty-reason", "emptyReason", Read::Concept},
    {"entry", "entry[].item"},
    {"source", "source"},
};

constexpr ResourceRow rows[] = {
    {"DocumentReference",
     Kind::Document,
     "type",
     "description|content[].attachment.title|category[]",
     "context.period|period|date|indexed|created",
     "date|indexed|created",
     {},
     {},
     documentFields,
     document},
    {"DocumentManifest", Kind::Document, "type", "description", "created", "created", {}, {}, documentFields, document},
    {"Composition",
     Kind::Document,
     "type",
     "title",
     "event[].period|date",
     "date",
     {},
     "set",
     compositionFields,
     composition},
    {"Media",
     Kind::Document,
     "type|modality|view",
     "content.title",
     "created[x]|content.creation",
     "issued|content.creation",
     {},
     {},
     mediaFields},
    {"Consent",
     Kind::Consent,
     "category[]|scope",
     {},
     "period|provision.period|dateTime|date",
     "dateTime|date",
     {},
     {},
     consentFields,
     consent},
    {"Contract", Kind::Consent, "type|subType[]", "title", "applies|issued", "issued", {}, {}, {}},
    {"QuestionnaireResponse",
     Kind::QuestionnaireResponse,
     "questionnaire.display",
     "questionnaire|group.title",
     "authored",
     "authored",
     {},
     {},
     responseFields,
     response},
    {"QuestionnaireAnswers",
     Kind::QuestionnaireResponse,
     "questionnaire.display",
     "questionnaire|group.title",
     "authored",
     "authored",
     {},
     {},
     responseFields,
     response},
    {"List", Kind::Other, "code", "title", "date", "date", {}, {}, listFields, list},
};

} // namespace

std::span<const ResourceRow> documentRows() {
    return rows;
}

} // namespace anamnesis::decode::fhir
