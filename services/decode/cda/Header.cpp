// SPDX-License-Identifier: GPL-3.0-or-later
// The header: the document itself, its patient, its encounter. CDA R2 §4.2.
#include "services/decode/Limits.h"
#include "services/decode/cda/Entry.h"
#include "services/decode/fhir/Reader.h"
#include "services/decode/narrative/Narrative.h"
#include "services/decode/text/Encoding.h"

#include <charconv>

namespace anamnesis::decode::cda {
namespace {

using clinical::Demographics;
using clinical::Kind;
namespace name = clinical::field;

void identifierOf(Element id, std::string_view type, Draft& draft) {
    const std::string_view root = id.text("@root");
    const std::string_view value = id.text("@extension");
    if (root.empty() && value.empty())
        return;
    if (value.empty()) // the root is the whole of it
        draft.statement.identifiers.push_back(
            {"urn:ietf:rfc:3986", identifierSystemOf(root), std::string(type), pathTo(id)});
    else
        draft.statement.identifiers.push_back(
            {identifierSystemOf(root), std::string(value), std::string(type), pathTo(id)});
}

std::string sexOf(const clinical::CodedConcept& code) {
    for (const clinical::Coding& coding : code.codings) {
        if (coding.code == "M" || coding.code == "248153007")
            return "male";
        if (coding.code == "F" || coding.code == "248152002")
            return "female";
        if (coding.code == "UN")
            return "other";
        if (coding.code == "UNK" || coding.code == "U")
            return "unknown";
    }
    return code.codings.empty() ? code.text : code.codings.front().code;
}

/// Parts that schemas before SDTC's, or vendors, put beside: the first that says something.
void readDeath(Draft& draft, Element person, Demographics& who) {
    if (const Element dead = person.child("deceasedInd"); !dead.text("@value").empty()) {
        who.deceased = dead.child("@value").isTrue();
        draft.text("deceased", std::string(dead.text("@value")), dead);
    }
    if (const Element died = person.child("deceasedTime")) {
        who.deathDate = pointOf(died, draft.issues());
        if (who.deathDate)
            who.deceased = true;
        draft.time("deceased", died);
    }
    if (const Element many = person.child("multipleBirthInd"); !many.text("@value").empty())
        who.multipleBirth = many.child("@value").isTrue();
    if (const Element order = person.child("multipleBirthOrderNumber")) {
        int number = 0;
        const std::string_view digits = order.text("@value");
        if (std::from_chars(digits.data(), digits.data() + digits.size(), number).ec == std::errc{} && number > 0) {
            who.birthOrder = number;
            who.multipleBirth = true;
        }
    }
}

void readPatient(Scene& scene, const Setting& setting, Element target) {
    Draft draft(scene, setting, Kind::Patient, target);
    auto who = std::make_shared<Demographics>();
    const Element role = target.child("patientRole");
    const Element person = role.child("patient");
    for (const Element id : each(role, "id")) {
        clinical::Identifier made;
        const std::string_view root = id.text("@root");
        made.value = id.text("@extension");
        made.system = identifierSystemOf(root);
        if (made.value.empty() && !root.empty()) {
            made.value = made.system;
            made.system = "urn:ietf:rfc:3986";
        }
        made.assigner = id.text("@assigningAuthorityName");
        if (root == "2.16.840.1.113883.4.1")
            made.type = "SS";
        if (!made.value.empty() && id.text("@nullFlavor").empty()) {
            draft.text("identifier", made.value, id);
            who->identifiers.push_back(std::move(made));
        }
    }
    for (const Element element : each(person, "name"))
        if (clinical::HumanName read = nameOf(element); !fhir::textOf(read).empty()) {
            draft.text("name", fhir::textOf(read), element);
            who->names.push_back(std::move(read));
        }
    for (const Element element : each(role, "addr"))
        if (clinical::Address read = addressOf(element); !fhir::textOf(read).empty()) {
            draft.text("address", fhir::textOf(read), element);
            who->addresses.push_back(std::move(read));
        }
    for (const Element element : each(role, "telecom"))
        if (!element.text("@value").empty()) {
            who->telecoms.push_back(telecomOf(element));
            draft.text("telecom", who->telecoms.back().value, element);
        }
    if (const Element sex = person.child("administrativeGenderCode")) {
        who->sex = sexOf(draft.concept_(sex));
        if (who->sex.empty() && sex.text("@nullFlavor") == "UNK")
            who->sex = "unknown";
        draft.text("sex", who->sex, sex);
    }
    if (const Element birth = person.child("birthTime")) {
        who->birthDate = pointOf(birth, draft.issues());
        draft.time("birth-date", birth);
    }
    readDeath(draft, person, *who);
    who->maritalStatus = person.child("maritalStatusCode").text("@code");
    draft.coded("marital-status", person.child("maritalStatusCode"));
    draft.coded("religion", person.child("religiousAffiliationCode"));
    for (const Element race : each(person, "raceCode"))
        draft.coded("race", race);
    for (const Element group : each(person, "ethnicGroupCode"))
        draft.coded("ethnicity", group);
    draft.text("birth-place", allText(person.child("birthplace")), person.child("birthplace"));
    for (const Element guardian : each(person, "guardian")) {
        if (const Element called = guardian.child("guardianPerson").child("name"))
            who->guardians.push_back(nameOf(called));
        draft.text("guardian", partyOf(guardian), guardian);
    }
    for (const Element language : each(person, "languageCommunication")) {
        const std::string code(language.child("languageCode").text("@code"));
        if (!code.empty())
            who->languages.push_back(code);
        draft.text("language", code, language);
    }
    who->managingOrganization = allText(role.child("providerOrganization").child("name"));
    draft.text("managing-organization", who->managingOrganization, role.child("providerOrganization"));
    if (!who->names.empty())
        draft.statement.title = fhir::textOf(who->names.front());
    draft.statement.demographics = std::move(who);
    draft.finish();
}

void readEncompassing(Scene& scene, const Setting& setting, Element encounter) {
    Draft draft(scene, setting, Kind::Encounter, encounter);
    draft.statement.code = draft.concept_(encounter.child("code"));
    clinical::CodedConcept classOf;
    for (const clinical::Coding& coding : draft.statement.code.codings)
        if (coding.system == "http://terminology.hl7.org/CodeSystem/v3-ActCode")
            classOf.codings.push_back(coding);
    draft.coded(name::class_, classOf, encounter.child("code"));
    draft.coded(name::type, draft.statement.code, encounter.child("code"));
    draft.statement.time = periodOf(encounter.child("effectiveTime"), draft.issues());
    draft.coded(name::disposition, encounter.child("dischargeDispositionCode"));
    draft.identifiers(encounter, "visit");
    for (const std::string_view party : {"responsibleParty", "encounterParticipant"})
        for (const Element participant : each(encounter, party))
            draft.text(name::performer, partyOf(participant.child("assignedEntity")), participant);
    const Element facility = encounter.child("location").child("healthCareFacility");
    std::string place = allText(facility.child("location").child("name"));
    if (place.empty())
        place = partyOf(facility);
    if (place.empty())
        place = clinical::label(draft.concept_(facility.child("code")));
    draft.text(name::location, std::move(place), facility);
    if (draft.statement.code.empty())
        draft.statement.title = place.empty() ? "Encounter" : place;
    draft.finish();
}

/// Plain text of every section, its title first.
void collectNarrative(Element from, const Document& document, std::string& into, bool& cut, std::size_t depth) {
    for (const Element component : each(from, "component"))
        if (const Element section = component.child("section")) {
            const std::string title = allText(section.child("title"));
            const std::string plain = narrative::plainText(section.child("text").value());
            for (const std::string& part : {title, plain}) {
                if (part.empty())
                    continue;
                if (!into.empty())
                    into += '\n';
                const std::size_t room = limits::narrativeBytes - std::min(limits::narrativeBytes, into.size());
                cut = cut || part.size() > room;
                into += text::cut(part, room);
            }
            if (depth < limits::depth && !cut)
                collectNarrative(section, document, into, cut, depth + 1);
        }
}

void readUnstructured(Draft& draft, Element told) {
    const std::string_view type = told.text("@mediaType");
    draft.text(name::contentType, std::string(type.empty() ? "text/plain" : type), told);
    const std::string_view url = told.child("reference").text("@value");
    draft.text(name::url, std::string(url), told);
    const std::string content = allText(told);
    draft.text(name::size, content.empty() ? std::string() : std::to_string(content.size()), told);
    const bool readable = type.empty() || type.starts_with("text/") || text::containsWord(type, "xml");
    if (!readable || content.empty())
        return;
    std::string bytes = text::sameWord(told.text("@representation"), "B64") ? fhir::base64(content) : content;
    bytes = text::repairXml(bytes).bytes;
    if (text::containsWord(type, "html") || text::containsWord(type, "xml"))
        bytes = narrative::plainText(bytes);
    std::string& narrative = draft.statement.narrative;
    if (!narrative.empty())
        narrative += '\n';
    const std::size_t room = limits::narrativeBytes - std::min(limits::narrativeBytes, narrative.size());
    narrative += text::cut(bytes, room);
    if (bytes.size() > room)
        draft.issues().push_back({Severity::Information, draft.statement.path, "decode.narrative-cut", {}});
}

/// One body is meant to be; senders of several bodies mean them all.
void readBody(Draft& draft, Element root) {
    for (const Element component : each(root, "component")) {
        if (const Element told = component.child("nonXMLBody").child("text"))
            readUnstructured(draft, told);
        const Element body = component.child("structuredBody");
        if (!body)
            continue;
        draft.text(name::contentType, "text/xml", body);
        bool cut = false;
        collectNarrative(body, draft.scene().document, draft.statement.narrative, cut, 0);
        if (cut)
            draft.issues().push_back({Severity::Information, draft.statement.path, "decode.narrative-cut", {}});
    }
}

void readDocumentItself(Scene& scene, const Setting& setting, Element root) {
    Draft draft(scene, setting, Kind::Document, root);
    clinical::Statement& statement = draft.statement;
    statement.status = "current";
    statement.code = draft.concept_(root.child("code"));
    statement.title = allText(root.child("title"));
    statement.asserted = scene.written;
    if (scene.written)
        statement.time = clinical::ClinicalPeriod::at(*scene.written);
    identifierOf(root.child("id"), "master", draft);
    identifierOf(root.child("setId"), "set", draft);
    if (const Element set = root.child("setId"))
        draft.text(name::setId, std::string(set.text(set.child("@extension") ? "@extension" : "@root")), set);
    draft.text(name::version, std::string(root.child("versionNumber").text("@value")), root.child("versionNumber"));
    draft.coded("confidentiality", root.child("confidentialityCode"));
    draft.text("language", std::string(root.child("languageCode").text("@code")), root.child("languageCode"));
    for (const Element author : each(root, "author"))
        draft.text(name::author, partyOf(author.child("assignedAuthor")), author);
    for (const std::string_view role : {"legalAuthenticator", "authenticator"})
        for (const Element party : each(root, role))
            draft.text("authenticator", partyOf(party.child("assignedEntity")), party);
    draft.text("custodian", scene.record->custodian, root.child("custodian"));
    for (const Element related : each(root, "relatedDocument")) {
        const std::string_view type = related.text("@typeCode");
        const std::string word = type == "RPLC"   ? "replaces"
                                 : type == "APND" ? "appends"
                                 : type == "XFRM" ? "transforms"
                                                  : std::string(type);
        const Element parent = related.child("parentDocument");
        draft.text(name::relatesTo, word, related);
        for (const Element id : each(parent, "id")) {
            const std::string_view value = id.text("@extension");
            statement.references.push_back(
                {word.empty() ? "relates-to" : word,
                 identifierSystemOf(id.text("@root")) + (value.empty() ? "" : '|' + std::string(value)),
                 {},
                 pathTo(id)});
        }
    }
    for (const Element documentation : each(root, "documentationOf")) {
        const Element event = documentation.child("serviceEvent");
        draft.coded("event", event.child("code"));
        draft.time("service-period", event.child("effectiveTime"));
        for (const Element performer : each(event, "performer"))
            draft.text(name::performer, partyOf(performer.child("assignedEntity")), performer);
    }
    for (const Element order : each(root, "inFulfillmentOf"))
        draft.identifiers(order.child("order"), "placer");
    for (const Element recipient : each(root, "informationRecipient"))
        draft.text("recipient", partyOf(recipient.child("intendedRecipient")), recipient);
    for (const Element participant : each(root, "participant"))
        draft.text("participant", partyOf(participant.child("associatedEntity")), participant);
    for (const Element authorization : each(root, "authorization"))
        draft.coded("consent", authorization.child("consent").child("code"));
    readBody(draft, root);
    draft.finish();
}

} // namespace

void readHeader(Scene& scene) {
    const Element root = scene.document.root();
    const Setting setting;
    readDocumentItself(scene, setting, root);
    for (const Element target : each(root, "recordTarget"))
        readPatient(scene, setting, target);
    for (const Element component : each(root, "componentOf"))
        if (const Element encounter = component.child("encompassingEncounter"))
            readEncompassing(scene, setting, encounter);
}

} // namespace anamnesis::decode::cda
