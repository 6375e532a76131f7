// SPDX-License-Identifier: GPL-3.0-or-later
// Acts, procedures, encounters, devices, coverage; and the way from an element to its reader.
#include "services/decode/cda/Entry.h"
#include "services/decode/text/Encoding.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace anamnesis::decode::cda {
namespace {

using clinical::Kind;
namespace name = clinical::field;

/// Acts that only hold statements, and what they say of those.
struct HolderRow {
    std::string_view root;
    std::string_view category;
    std::string_view code{}; ///< LOINC, where a sender leaves the template out
};
constexpr std::array holders{
    HolderRow{"2.16.840.1.113883.10.20.22.4.3", {}},
    HolderRow{"2.16.840.1.113883.10.20.22.4.30", {}},
    HolderRow{"2.16.840.1.113883.10.20.1.27", {}},
    HolderRow{"1.3.6.1.4.1.19376.1.5.3.1.4.5.1", {}},
    HolderRow{"1.3.6.1.4.1.19376.1.5.3.1.4.5.2", {}},
    HolderRow{"1.3.6.1.4.1.19376.1.5.3.1.4.5.3", {}},
    HolderRow{"2.16.840.1.113883.10.20.22.4.80", "encounter-diagnosis", "29308-4"},
    HolderRow{"2.16.840.1.113883.10.20.22.4.33", "discharge-diagnosis", "11535-2"},
    HolderRow{"2.16.840.1.113883.10.20.22.4.34", "admission-diagnosis", "46241-6"},
    HolderRow{"2.16.840.1.113883.10.20.22.4.65", "preoperative-diagnosis", "10219-4"},
    HolderRow{"2.16.840.1.113883.10.20.22.4.51", "postprocedure-diagnosis", "59769-0"},
    HolderRow{"2.16.840.1.113883.10.20.22.4.35", {}},
    HolderRow{"2.16.840.1.113883.10.20.22.4.36", {}},
    HolderRow{"2.16.840.1.113883.10.20.22.4.132", "health-concern"},
    HolderRow{"2.16.840.1.113883.10.20.22.4.136", "health-concern"},
    HolderRow{"2.16.840.1.113883.10.20.22.4.131", {}},
    HolderRow{"2.16.840.1.113883.10.20.22.4.146", {}},
    HolderRow{"2.16.840.1.113883.10.20.22.4.60", {}},
    HolderRow{"2.16.840.1.113883.10.20.1.20", {}},
};

/// A reaction, a severity, a status: no allergen and no problem, whatever the section.
bool isOther(Element observation) {
    const std::string_view code = observation.child("code").text("@code");
    return asideOf(observation.parent()) != Aside::None || hasTemplate(observation, "2.16.840.1.113883.10.20.22.4.5") ||
           hasTemplate(observation, "2.16.840.1.113883.10.20.22.4.201") || code == "11323-3" || code == "82607-3";
}

bool isAllergy(Element observation, const Setting& setting) {
    for (const std::string_view root : {"2.16.840.1.113883.10.20.22.4.7", "2.16.840.1.113883.10.20.1.18",
                                        "1.3.6.1.4.1.19376.1.5.3.1.4.6", "2.16.840.1.113883.10.20.24.3.90"})
        if (hasTemplate(observation, root))
            return true;
    if (setting.topic != Topic::Allergies || isOther(observation))
        return false;
    if (setting.concern || observation.child("participant"))
        return true;
    const std::string_view code = observation.child("code").text("@code"); // "no known …" as an entry of its own
    return observation.parent().name() == "entry" && !isPlanned(observation) && (code.empty() || code == "ASSERTION");
}
bool isProblem(Element observation, const Setting& setting) {
    for (const std::string_view root :
         {"2.16.840.1.113883.10.20.22.4.4", "2.16.840.1.113883.10.20.1.28", "1.3.6.1.4.1.19376.1.5.3.1.4.5"})
        if (hasTemplate(observation, root))
            return true;
    return setting.topic == Topic::Problems && !isPlanned(observation) && observation.text("@moodCode") != "GOL" &&
           !isOther(observation);
}

std::string mood(Element element) {
    const std::string_view code = element.text("@moodCode");
    return code == "RQO" ? "order" : code == "PRP" ? "proposal" : "plan";
}

void planned(Draft& draft) {
    draft.text(name::intent, mood(draft.element()), draft.element());
    std::string& status = draft.statement.status;
    if (status.empty() || status == "active" || status == "new" || status == "in-progress")
        status = "planned";
}

/// The codes of a UDI Organizer's parts (NCI Thesaurus) and what they are of the device.
struct DevicePart {
    std::string_view code;
    std::string_view field;
};
constexpr std::array devicePartRows{
    DevicePart{"C101722", "device-identifier"},
    DevicePart{"C101672", name::lot},
    DevicePart{"C101671", name::serial},
    DevicePart{"C101669", name::manufactured},
    DevicePart{"C101670", name::expiration},
    DevicePart{"C71898", "name"},
    DevicePart{"C99285", name::model},
    DevicePart{"C54131", name::manufacturer},
    DevicePart{"C99286", "identifier"},
    DevicePart{"C113843", "distinct-identifier"},
    DevicePart{"C160938", "safety"},
    DevicePart{"C106044", "safety"},
    DevicePart{"C160939", "status"},
};

} // namespace

void readDeviceParts(Draft& draft, Element procedure) {
    for (const Element relation : each(procedure, "entryRelationship")) {
        const Element organizer = clinicalIn(relation);
        if (!hasTemplate(organizer, deviceParts))
            continue;
        for (const Element component : each(organizer, "component")) {
            const Element part = clinicalIn(component);
            const clinical::CodedConcept code = draft.concept_(part.child("code"));
            std::string_view field = "related";
            for (const DevicePart& row : devicePartRows)
                if (code.has("http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl", row.code))
                    field = row.field;
            if (field == "status") {
                draft.statement.status = text::lower(clinical::label(draft.concept_(part.child("value"))));
                continue;
            }
            if (draft.told(field, part.child("value"))) {
                if (field == "related")
                    draft.statement.fields.back().text =
                        clinical::label(code) + ": " + draft.statement.fields.back().text;
                continue;
            }
            for (const Element id : each(part, "id")) // the device identifier is one
                if (field == "device-identifier")
                    draft.text(field, std::string(id.text("@extension")), id);
        }
    }
}

bool hasDevice(Element procedure) {
    std::size_t devices = 0;
    for (const Element participant : each(procedure, "participant"))
        devices += participant.child("participantRole").child("playingDevice") ? 1 : 0;
    return devices == 1;
}

void readDeviceNumbers(Draft& draft, Element role) {
    const Element device = role.child("playingDevice");
    draft.text(name::model, allText(device.child("manufacturerModelName")), device);
    draft.text("name", allText(device.child("softwareName")), device);
    draft.text(name::manufacturer, allText(role.child("scopingEntity").child("desc")), role.child("scopingEntity"));
    // FDA, GS1, HIBCC, ICCBBA for devices and for blood bags.
    static constexpr std::array issuers{std::string_view("2.16.840.1.113883.3.3719"), std::string_view("2.51.1.1"),
                                        std::string_view("1.0.15961.10.816"),
                                        std::string_view("2.16.840.1.113883.6.18.1.17"),
                                        std::string_view("2.16.840.1.113883.6.18.1.34")};
    for (const Element id : each(role, "id")) {
        const std::string value(id.text("@extension"));
        const std::string_view root = id.text("@root");
        if (value.empty() || std::find(issuers.begin(), issuers.end(), root) == issuers.end())
            continue;
        draft.text(name::udi, value, id);
        draft.statement.identifiers.push_back({identifierSystemOf(root), value, "udi", pathTo(id)});
    }
}

void Draft::participants(Element holder) {
    for (const Element participant : each(holder, "participant")) {
        const Element role = participant.child("participantRole");
        const std::string_view type = participant.text("@typeCode");
        if (type == "DEV" || role.child("playingDevice")) {
            text(name::device, clinical::label(concept_(role.child("playingDevice").child("code"))), participant);
            if (const std::string_view kind = holder.name();
                kind == "procedure" || kind == "act" || kind == "encounter")
                readDevice(m_scene, m_setting, role, &statement); // what only measured is no device of the patient
        } else if (type == "LOC") {
            std::string place = allText(role.child("playingEntity").child("name"));
            if (place.empty())
                place = partyOf(role);
            if (place.empty())
                place = clinical::label(concept_(role.child("code")));
            text(name::location, std::move(place), participant);
        } else {
            text("participant", partyOf(role), participant);
        }
    }
}

void Draft::documents(Element holder) {
    for (const Element reference : each(holder, "reference")) {
        const Element document = reference.child("externalDocument");
        if (std::string where(document.child("text").child("reference").text("@value")); !where.empty())
            text(name::url, std::move(where), reference);
        else if (std::string said = textOf(document.child("text"), m_scene.document); !said.empty())
            text("related", std::move(said), reference);
        else
            coded("related", document.child("code"));
    }
}

void readDevice(Scene& scene, const Setting& setting, Element role, const clinical::Statement* used) {
    Draft draft(scene, setting, Kind::Device, role);
    draft.statement.code = draft.concept_(role.child("playingDevice").child("code"));
    readDeviceNumbers(draft, role);
    if (const Element holder = role.parent().parent(); hasDevice(holder))
        readDeviceParts(draft, holder);
    if (used != nullptr) {
        draft.statement.time = used->time;
        draft.statement.negated = used->negated;
        draft.text("used-in", clinical::label(used->code), draft.element());
    }
    draft.finish();
}

void readProcedure(Scene& scene, const Setting& setting, Element procedure) {
    Draft draft(scene, setting, isPlanned(procedure) ? Kind::ServiceRequest : Kind::Procedure, procedure);
    clinical::Statement& statement = draft.statement;
    statement.code = draft.concept_(procedure.child("code"));
    statement.time = periodOf(procedure.child("effectiveTime"), draft.issues());
    for (const Element site : each(procedure, "targetSiteCode"))
        draft.site(site);
    for (const Element site : each(procedure, "approachSiteCode"))
        draft.site(site);
    for (const Element method : each(procedure, "methodCode"))
        draft.coded(name::method, method);
    draft.coded("priority", procedure.child("priorityCode"));
    draft.value(name::value, procedure.child("value"));
    for (const Element specimen : each(procedure, "specimen"))
        draft.coded(name::specimen, specimen.child("specimenRole").child("specimenPlayingEntity").child("code"));
    draft.performers(procedure);
    draft.documents(procedure);
    draft.identifiers(procedure, "");
    if (isPlanned(procedure))
        planned(draft);
    if (procedure.child("@negationInd").isTrue()) {
        statement.negated = true;
        draft.text("negation", "negationInd", procedure);
        if (!isPlanned(procedure))
            statement.status = "not-done";
    } else if (statement.status == "not-done") {
        statement.negated = true;
    }
    draft.participants(procedure);
    draft.parts(procedure);
    draft.finish();
}

void readEncounter(Scene& scene, const Setting& setting, Element encounter) {
    Draft draft(scene, setting, isPlanned(encounter) ? Kind::Appointment : Kind::Encounter, encounter);
    clinical::Statement& statement = draft.statement;
    const Element code = encounter.child("code");
    statement.code = draft.concept_(code);
    clinical::CodedConcept classOf;
    for (const clinical::Coding& coding : statement.code.codings)
        if (coding.system == "http://terminology.hl7.org/CodeSystem/v3-ActCode")
            classOf.codings.push_back(coding);
    draft.coded(name::class_, classOf, code);
    draft.coded(name::type, statement.code, code);
    statement.time = periodOf(encounter.child("effectiveTime"), draft.issues());
    draft.coded(name::disposition, encounter.child("dischargeDispositionCode"));
    draft.coded("priority", encounter.child("priorityCode"));
    draft.documents(encounter);
    draft.identifiers(encounter, "visit");
    draft.performers(encounter);
    if (isPlanned(encounter))
        planned(draft);
    statement.negated = encounter.child("@negationInd").isTrue();
    draft.participants(encounter);
    draft.parts(encounter);
    draft.finish();
}

void readCoverage(Scene& scene, const Setting& setting, Element policy) {
    Draft draft(scene, setting, Kind::Coverage, policy);
    draft.statement.code = draft.concept_(policy.child("code"));
    draft.statement.time = periodOf(policy.child("effectiveTime"), draft.issues());
    for (const Element performer : each(policy, "performer")) {
        const Element entity = performer.child("assignedEntity");
        const bool guarantor = entity.child("code").text("@code") == "GUAR";
        draft.text(guarantor ? std::string_view("guarantor") : name::payer, partyOf(entity), performer);
    }
    for (const Element participant : each(policy, "participant")) {
        const Element role = participant.child("participantRole");
        if (participant.text("@typeCode") == "COV") {
            for (const Element id : each(role, "id"))
                draft.text(name::memberId, std::string(id.text("@extension")), id);
            draft.coded(name::relationship, role.child("code"));
            draft.text("name", allText(role.child("playingEntity").child("name")), participant);
            if (const Element time = participant.child("time"); time && !draft.statement.time.known())
                draft.statement.time = periodOf(time, draft.issues());
        } else if (participant.text("@typeCode") == "HLD") {
            draft.text("subscriber", partyOf(role), participant);
        }
    }
    for (const Element id : each(policy, "id"))
        draft.text(name::group, std::string(id.text("@extension")), id);
    for (const Element relation : each(policy, "entryRelationship"))
        if (const Element plan = clinicalIn(relation))
            if (std::string told = textOf(plan.child("text"), scene.document); !told.empty())
                draft.text(name::plan, std::string(text::cut(told, 400)), plan);
    draft.parts(policy);
    draft.finish();
}

void readAct(Scene& scene, const Setting& setting, Element act) {
    if (hasTemplate(act, "2.16.840.1.113883.10.20.22.4.61") || hasTemplate(act, "2.16.840.1.113883.10.20.1.26") ||
        (setting.topic == Topic::Payers && act.child("performer"))) {
        readCoverage(scene, setting, act);
        return;
    }
    const HolderRow* row = nullptr;
    const std::string_view actCode = act.child("code").text("@code");
    for (const HolderRow& candidate : holders)
        if (row == nullptr && (hasTemplate(act, candidate.root) || (!actCode.empty() && actCode == candidate.code)))
            row = &candidate;
    const bool concern = act.child("code").text("@code") == "CONC" || setting.topic == Topic::Allergies ||
                         setting.topic == Topic::Problems;
    if (row != nullptr || concern) {
        Setting inner = setting;
        if (row != nullptr && !row->category.empty())
            inner.category = row->category;
        const bool diagnosis = !inner.category.empty();
        inner.concern = act;
        std::size_t read = 0;
        std::vector<std::pair<Element, Element>> subjects; // relation, part
        std::vector<Element> about;                        // of the one subject
        for (const Element relation : each(act, "entryRelationship")) {
            const Element part = clinicalIn(relation);
            if (!part || hasTemplate(part, "2.16.840.1.113883.10.20.22.4.122"))
                continue;
            const Aside aside = asideOf(relation);
            if (aside == Aside::Concern)
                inner.asides.push_back(relation);
            else if (aside == Aside::Subject)
                about.push_back(relation);
            else
                subjects.emplace_back(relation, part);
        }
        if (subjects.size() == 1)
            inner.asides.insert(inner.asides.end(), about.begin(), about.end());
        for (const auto& [relation, part] : subjects) {
            if (part.name() == "observation" && diagnosis && inner.category != "health-concern" &&
                setting.topic != Topic::Allergies && !isOther(part))
                readProblem(scene, inner, part);
            else
                readClinical(scene, inner, part);
            ++read;
        }
        for (const Element relation : about) // of which of them is not told
            if (subjects.size() > 1)
                readObservation(scene, setting, clinicalIn(relation));
        if (read > 0)
            return;
    }
    const bool note = hasTemplate(act, "2.16.840.1.113883.10.20.22.4.202") || setting.topic == Topic::Notes;
    const Kind kind = isPlanned(act) ? Kind::ServiceRequest
                      : note         ? Kind::Document
                      : hasTemplate(act, "2.16.840.1.113883.10.20.22.4.12") || setting.topic == Topic::Procedures
                          ? Kind::Procedure
                      : setting.topic == Topic::Nutrition ? Kind::NutritionOrder
                                                          : Kind::Other;
    Draft draft(scene, setting, kind, act);
    clinical::Statement& statement = draft.statement;
    statement.code = draft.concept_(act.child("code"));
    statement.time = periodOf(act.child("effectiveTime"), draft.issues());
    draft.coded("priority", act.child("priorityCode"));
    if (kind == Kind::ServiceRequest)
        planned(draft);
    if (act.child("@negationInd").isTrue()) {
        statement.negated = true;
        draft.text("negation", "negationInd", act);
        if (kind == Kind::Procedure)
            statement.status = "not-done";
    }
    if (kind == Kind::Document)
        draft.text(name::contentType, std::string(act.child("text").text("@mediaType")), act.child("text"));
    draft.performers(act);
    draft.documents(act);
    draft.identifiers(act, "");
    draft.participants(act);
    draft.parts(act);
    draft.finish();
}

void readClinical(Scene& scene, const Setting& setting, Element clinical) {
    const std::string_view elementName = clinical.name();
    if (elementName == "observation") {
        if (isAllergy(clinical, setting))
            readAllergy(scene, setting, clinical);
        else if (isProblem(clinical, setting))
            readProblem(scene, setting, clinical);
        else
            readObservation(scene, setting, clinical);
    } else if (elementName == "substanceAdministration") {
        bool vaccine = setting.topic == Topic::Immunizations;
        for (const std::string_view root :
             {"2.16.840.1.113883.10.20.22.4.52", "2.16.840.1.113883.10.20.22.4.120", "1.3.6.1.4.1.19376.1.5.3.1.4.12"})
            vaccine = vaccine || hasTemplate(clinical, root);
        if (vaccine)
            readImmunization(scene, setting, clinical);
        else
            readMedication(scene, setting, clinical);
    } else if (elementName == "supply") {
        readSupply(scene, setting, clinical, nullptr);
    } else if (elementName == "procedure") {
        readProcedure(scene, setting, clinical);
    } else if (elementName == "encounter") {
        readEncounter(scene, setting, clinical);
    } else if (elementName == "organizer") {
        readOrganizer(scene, setting, clinical);
    } else if (elementName == "act") {
        readAct(scene, setting, clinical);
    } else {
        Draft draft(scene, setting, Kind::Document, clinical); // observationMedia, regionOfInterest
        draft.text(name::contentType, std::string(clinical.child("value").text("@mediaType")), clinical);
        draft.text(name::url, std::string(clinical.child("value").child("reference").text("@value")), clinical);
        draft.statement.title = setting.sectionTitle.empty() ? std::string(elementName) : setting.sectionTitle;
        draft.finish();
    }
}

} // namespace anamnesis::decode::cda
