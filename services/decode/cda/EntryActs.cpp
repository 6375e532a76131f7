// SPDX-License-Identifier: GPL-3.0-or-later
// Acts, procedures, encounters, devices, coverage; and the way from an element to its reader.
#include "services/decode/cda/Entry.h"
#include "services/decode/text/Encoding.h"

#include <array>

namespace anamnesis::decode::cda {
namespace {

using clinical::Kind;
namespace name = clinical::field;

/// Acts that only hold statements, and what they say of those.
struct HolderRow {
    std::string_view root;
    std::string_view category;
};
constexpr std::array holders{
    HolderRow{"2.16.840.1.113883.10.20.22.4.3", {}},
    HolderRow{"2.16.840.1.113883.10.20.22.4.30", {}},
    HolderRow{"2.16.840.1.113883.10.20.1.27", {}},
    HolderRow{"1.3.6.1.4.1.19376.1.5.3.1.4.5.1", {}},
    HolderRow{"1.3.6.1.4.1.19376.1.5.3.1.4.5.2", {}},
    HolderRow{"1.3.6.1.4.1.19376.1.5.3.1.4.5.3", {}},
    HolderRow{"2.16.840.1.113883.10.20.22.4.80", "encounter-diagnosis"},
    HolderRow{"2.16.840.1.113883.10.20.22.4.33", "discharge-diagnosis"},
    HolderRow{"2.16.840.1.113883.10.20.22.4.34", "admission-diagnosis"},
    HolderRow{"2.16.840.1.113883.10.20.22.4.65", "preoperative-diagnosis"},
    HolderRow{"2.16.840.1.113883.10.20.22.4.51", "postprocedure-diagnosis"},
    HolderRow{"2.16.840.1.113883.10.20.22.4.35", {}},
    HolderRow{"2.16.840.1.113883.10.20.22.4.36", {}},
    HolderRow{"2.16.840.1.113883.10.20.22.4.132", "health-concern"},
    HolderRow{"2.16.840.1.113883.10.20.22.4.136", "health-concern"},
    HolderRow{"2.16.840.1.113883.10.20.22.4.131", {}},
    HolderRow{"2.16.840.1.113883.10.20.22.4.146", {}},
    HolderRow{"2.16.840.1.113883.10.20.22.4.60", {}},
    HolderRow{"2.16.840.1.113883.10.20.1.20", {}},
};

bool isAllergy(Element observation, const Setting& setting) {
    for (const std::string_view root : {"2.16.840.1.113883.10.20.22.4.7", "2.16.840.1.113883.10.20.1.18",
                                        "1.3.6.1.4.1.19376.1.5.3.1.4.6", "2.16.840.1.113883.10.20.24.3.90"})
        if (hasTemplate(observation, root))
            return true;
    if (setting.topic != Topic::Allergies || hasTemplate(observation, "2.16.840.1.113883.10.20.22.4.9") ||
        hasTemplate(observation, "2.16.840.1.113883.10.20.1.54") ||
        observation.parent().text("@typeCode") == "MFST") // a reaction is no allergen
        return false;
    return setting.concern || static_cast<bool>(observation.child("participant"));
}
bool isProblem(Element observation, const Setting& setting) {
    for (const std::string_view root :
         {"2.16.840.1.113883.10.20.22.4.4", "2.16.840.1.113883.10.20.1.28", "1.3.6.1.4.1.19376.1.5.3.1.4.5"})
        if (hasTemplate(observation, root))
            return true;
    return setting.topic == Topic::Problems && !isPlanned(observation) && observation.text("@moodCode") != "GOL";
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

void readLocations(Draft& draft, Element holder) {
    for (const Element participant : each(holder, "participant")) {
        const Element role = participant.child("participantRole");
        const std::string_view type = participant.text("@typeCode");
        if (type == "LOC") {
            std::string place = allText(role.child("playingEntity").child("name"));
            if (place.empty())
                place = clinical::label(draft.concept_(role.child("code")));
            draft.text(name::location, std::move(place), participant);
        } else if (type == "DEV" || role.child("playingDevice")) {
            draft.text(name::device, clinical::label(draft.concept_(role.child("playingDevice").child("code"))),
                       participant);
            readDevice(draft.scene(), draft.setting(), role, &draft.statement);
        } else {
            draft.text("participant", partyOf(role), participant);
        }
    }
}

} // namespace

void readDevice(Scene& scene, const Setting& setting, Element role, const clinical::Statement* used) {
    Draft draft(scene, setting, Kind::Device, role);
    const Element device = role.child("playingDevice");
    draft.statement.code = draft.concept_(device.child("code"));
    draft.text(name::model, allText(device.child("manufacturerModelName")), device);
    for (const Element id : each(role, "id")) {
        const std::string value(id.text("@extension"));
        if (id.text("@root") != "2.16.840.1.113883.3.3719" || value.empty())
            continue;
        draft.text(name::udi, value, id); // FDA
        draft.statement.identifiers.push_back({"urn:oid:2.16.840.1.113883.3.3719", value, "udi", pathTo(id)});
    }
    draft.text(name::manufacturer, allText(role.child("scopingEntity").child("desc")), role.child("scopingEntity"));
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
    draft.performers(procedure);
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
    readLocations(draft, procedure);
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
    draft.identifiers(encounter, "visit");
    draft.performers(encounter);
    if (isPlanned(encounter))
        planned(draft);
    statement.negated = encounter.child("@negationInd").isTrue();
    readLocations(draft, encounter);
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
    for (const HolderRow& candidate : holders)
        if (row == nullptr && hasTemplate(act, candidate.root))
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
        for (const Element relation : each(act, "entryRelationship")) {
            const Element part = clinicalIn(relation);
            if (!part)
                continue;
            // Priority, comments and the like of the concern itself are no statements.
            const bool aside = part.name() == "observation" && !isAllergy(part, inner) && !isProblem(part, inner) &&
                               !diagnosis && !standsAlone(part) && row == nullptr;
            const bool note = part.name() == "act" && part.child("code").text("@code") == "48767-8";
            const bool priority = hasTemplate(part, "2.16.840.1.113883.10.20.22.4.143");
            if (aside || note || priority || hasTemplate(part, "2.16.840.1.113883.10.20.22.4.122"))
                continue;
            if (part.name() == "observation" && diagnosis && inner.category != "health-concern" &&
                setting.topic != Topic::Allergies)
                readProblem(scene, inner, part);
            else
                readClinical(scene, inner, part);
            ++read;
        }
        if (read > 0 || act.text("@nullFlavor") == "NI")
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
    draft.identifiers(act, "");
    readLocations(draft, act);
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
