// SPDX-License-Identifier: GPL-3.0-or-later
// Organizers and observations: results, vital signs, social history, functional status, goals.
#include "services/decode/cda/Entry.h"
#include "services/decode/fhir/Reader.h"
#include "services/decode/text/Encoding.h"

#include <algorithm>
#include <array>
#include <vector>

namespace anamnesis::decode::cda {
namespace {

using clinical::Kind;
namespace name = clinical::field;
namespace systems = clinical::systems;

struct TopicRow {
    Topic topic;
    Kind kind;
    std::string_view category;
};
constexpr std::array topicRows{
    TopicRow{Topic::Results, Kind::LabResult, {}},
    TopicRow{Topic::VitalSigns, Kind::VitalSign, {}},
    TopicRow{Topic::SocialHistory, Kind::Observation, "social-history"},
    TopicRow{Topic::Functional, Kind::Observation, "functional-status"},
    TopicRow{Topic::Mental, Kind::Observation, "mental-status"},
    TopicRow{Topic::Directives, Kind::AdvanceDirective, {}},
    TopicRow{Topic::Nutrition, Kind::Observation, "nutrition"},
    TopicRow{Topic::Procedures, Kind::Procedure, {}},
};
struct TemplateRow {
    std::string_view root;
    Kind kind;
    std::string_view category;
};
constexpr std::array templateRows{
    TemplateRow{"2.16.840.1.113883.10.20.22.4.2", Kind::LabResult, {}},
    TemplateRow{"2.16.840.1.113883.10.20.1.31", Kind::LabResult, {}},
    TemplateRow{"2.16.840.1.113883.10.20.22.4.27", Kind::VitalSign, {}},
    TemplateRow{"1.3.6.1.4.1.19376.1.5.3.1.4.13.2", Kind::VitalSign, {}},
    TemplateRow{"2.16.840.1.113883.10.20.22.4.78", Kind::Observation, "social-history"},
    TemplateRow{"2.16.840.1.113883.10.20.22.4.85", Kind::Observation, "social-history"},
    TemplateRow{"2.16.840.1.113883.10.20.22.4.38", Kind::Observation, "social-history"},
    TemplateRow{"2.16.840.1.113883.10.20.15.3.8", Kind::Observation, "social-history"},
    TemplateRow{"2.16.840.1.113883.10.20.22.4.200", Kind::Observation, "social-history"},
    TemplateRow{"2.16.840.1.113883.10.20.22.4.67", Kind::Observation, "functional-status"},
    TemplateRow{"2.16.840.1.113883.10.20.22.4.74", Kind::Observation, "mental-status"},
    TemplateRow{"2.16.840.1.113883.10.20.22.4.69", Kind::Observation, "survey"},
    TemplateRow{"2.16.840.1.113883.10.20.22.4.48", Kind::AdvanceDirective, {}},
    TemplateRow{"2.16.840.1.113883.10.20.22.4.121", Kind::Goal, {}},
    TemplateRow{"2.16.840.1.113883.10.20.22.4.44", Kind::ServiceRequest, {}},
    TemplateRow{"2.16.840.1.113883.10.20.22.4.13", Kind::Procedure, {}},
    TemplateRow{"2.16.840.1.113883.10.20.22.4.5", Kind::Observation, "health-status"},
};

std::string_view pressurePart(const clinical::CodedConcept& code) {
    for (const clinical::Coding& coding : code.codings) {
        if ((coding.system == systems::loinc && coding.code == "8480-6") ||
            (coding.system == systems::snomed && coding.code == "271649006"))
            return name::systolic;
        if ((coding.system == systems::loinc && coding.code == "8462-4") ||
            (coding.system == systems::snomed && coding.code == "271650006"))
            return name::diastolic;
    }
    return {};
}

void readRanges(Draft& draft, Element observation) {
    for (const Element reference : each(observation, "referenceRange")) {
        const Element range = reference.child("observationRange");
        const std::string words = textOf(range.child("text"), draft.scene().document, &draft.issues());
        const Element value = range.child("value");
        const std::size_t before = draft.statement.fields.size();
        draft.value(name::range, value);
        if (draft.statement.fields.size() > before && draft.statement.fields.back().name != name::range)
            draft.statement.fields.pop_back(); // a null range is no missing value
        const bool made = draft.statement.fields.size() > before;
        if (!made)
            draft.text(name::range, words, reference);
        else if (!words.empty())
            draft.statement.fields.back().text = words;
        const clinical::CodedConcept kind = draft.concept_(range.child("interpretationCode"));
        if (draft.statement.fields.size() > before && !kind.empty() &&
            !kind.has("http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation", "N"))
            draft.statement.fields.back().text = clinical::label(kind) + ": " + draft.statement.fields.back().text;
    }
}

void readContext(Draft& draft, Element observation) {
    for (const Element code : each(observation, "interpretationCode"))
        draft.coded(name::interpretation, code);
    for (const Element code : each(observation, "methodCode"))
        draft.coded(name::method, code);
    for (const Element site : each(observation, "targetSiteCode"))
        draft.site(site);
    for (Element at = observation; at && at != draft.setting().section; at = at.parent())
        if (const Element specimen = at.child("specimen")) {
            const Element role = specimen.child("specimenRole");
            const std::size_t before = draft.statement.fields.size();
            draft.coded(name::specimen, role.child("specimenPlayingEntity").child("code"));
            if (draft.statement.fields.size() == before)
                draft.text(name::specimen, allText(role), specimen);
            break;
        }
    readRanges(draft, observation);
    draft.performers(observation);
    draft.coded("priority", observation.child("priorityCode"));
    draft.text(name::method, allText(observation.child("derivationExpr")), observation.child("derivationExpr"));
    draft.participants(observation);
}

/// Time of its own, else that of what holds it.
clinical::ClinicalPeriod timeFor(Draft& draft, Element observation) {
    for (Element at = observation; at && at != draft.setting().section; at = at.parent())
        if (auto period = periodOf(at.child("effectiveTime"), draft.issues()); period.known()) {
            if (period.start && period.end && *period.start == *period.end)
                period.end = period.start;
            return period;
        }
    return {};
}

struct Pressure {
    Element systolic, diastolic;
};

/// Halves of one reading: told at one time, of one site.
std::vector<Pressure> pressuresOf(Scene& scene, Element organizer) {
    struct Half {
        Element element;
        bool systolic;
        std::string key;
    };
    std::vector<Half> halves;
    for (const Element component : each(organizer, "component")) {
        const Element observation = component.child("observation");
        if (!observation)
            continue;
        const std::string_view part = pressurePart(conceptOf(observation.child("code"), scene.document));
        if (part.empty() || observation.child("@negationInd").isTrue() || !tellsNumber(observation.child("value")))
            continue;
        std::string key(observation.child("effectiveTime").text("@value"));
        key += '|' + std::string(observation.child("effectiveTime").child("low").text("@value"));
        key += '|' + std::string(observation.child("targetSiteCode").text("@code"));
        key += '|' + std::string(observation.child("methodCode").text("@code"));
        halves.push_back({observation, part == name::systolic, std::move(key)});
    }
    std::vector<Pressure> pairs;
    std::vector<bool> used(halves.size(), false);
    for (std::size_t i = 0; i < halves.size() && halves.size() <= 2'000; ++i)
        for (std::size_t j = i + 1; j < halves.size() && !used[i]; ++j)
            if (!used[j] && halves[i].systolic != halves[j].systolic && halves[i].key == halves[j].key) {
                used[i] = used[j] = true;
                pairs.push_back(halves[i].systolic ? Pressure{halves[i].element, halves[j].element}
                                                   : Pressure{halves[j].element, halves[i].element});
            }
    return pairs;
}

/// One vital sign with both values at the path of the systolic half, as FHIR and every other format tell it.
void readPressure(Scene& scene, const Setting& setting, const Pressure& pair) {
    Draft draft(scene, setting, Kind::VitalSign, pair.systolic);
    clinical::Statement& statement = draft.statement;
    statement.code.codings.push_back(
        {std::string(systems::loinc), {}, "85354-9", "Blood pressure panel with all children optional"});
    statement.code.text = "Blood pressure";
    statement.time = timeFor(draft, pair.systolic);
    draft.value(name::systolic, pair.systolic.child("value"));
    draft.value(name::diastolic, pair.diastolic.child("value"));
    readContext(draft, pair.systolic);
    for (const Element code : each(pair.diastolic, "interpretationCode"))
        draft.coded(name::interpretation, code);
    readRanges(draft, pair.diastolic);
    draft.parts(pair.systolic);
    draft.parts(pair.diastolic);
    draft.narrative(pair.systolic);
    draft.narrative(pair.diastolic);
    draft.finish();
}

} // namespace

void readOrganizer(Scene& scene, const Setting& setting, Element organizer) {
    const bool family = hasTemplate(organizer, "2.16.840.1.113883.10.20.22.4.45") ||
                        hasTemplate(organizer, "2.16.840.1.113883.10.20.1.23") ||
                        static_cast<bool>(organizer.child("subject").child("relatedSubject"));
    if (family) {
        readFamily(scene, setting, organizer);
        return;
    }
    if (hasTemplate(organizer, "2.16.840.1.113883.10.20.22.4.500") || setting.topic == Topic::CareTeam) {
        Draft draft(scene, setting, Kind::CareTeam, organizer);
        draft.statement.code = draft.concept_(organizer.child("code"));
        draft.statement.time = periodOf(organizer.child("effectiveTime"), draft.issues());
        for (const Element component : each(organizer, "component")) {
            const Element act = clinicalIn(component);
            for (const Element performer : each(act, "performer")) {
                draft.text("member", partyOf(performer.child("assignedEntity")), performer);
                draft.coded("member-role", performer.child("functionCode"));
            }
            if (act && !act.child("performer"))
                draft.text("related", text::lower(clinical::label(draft.concept_(act.child("code")))), act);
            draft.narrative(act);
        }
        for (const Element participant : each(organizer, "participant"))
            draft.text("member", partyOf(participant.child("participantRole")), participant);
        draft.finish();
        return;
    }
    Setting inner = setting;
    const bool results = hasTemplate(organizer, "2.16.840.1.113883.10.20.22.4.1") ||
                         hasTemplate(organizer, "2.16.840.1.113883.10.20.1.32") ||
                         (setting.topic == Topic::Results && organizer.child("code"));
    const bool vitals = hasTemplate(organizer, "2.16.840.1.113883.10.20.22.4.26") ||
                        hasTemplate(organizer, "1.3.6.1.4.1.19376.1.5.3.1.4.13.1") ||
                        setting.topic == Topic::VitalSigns;
    if (results)
        inner.topic = Topic::Results;
    else if (vitals)
        inner.topic = Topic::VitalSigns;
    inner.asides.clear();
    if (!results && !vitals)
        inner.group = organizer;
    std::string path;
    std::vector<clinical::BusinessIdentifier> numbers;
    std::size_t children = 0;
    for (const Element component : each(organizer, "component"))
        children += clinicalIn(component) ? 1 : 0;
    if (results || children == 0) {
        Draft draft(scene, inner, results ? Kind::Report : Kind::Observation, organizer);
        draft.statement.code = draft.concept_(organizer.child("code"));
        draft.statement.time = periodOf(organizer.child("effectiveTime"), draft.issues());
        draft.identifiers(organizer, results ? "accession" : "");
        if (const Element specimen = organizer.child("specimen"))
            draft.coded(name::specimen, specimen.child("specimenRole").child("specimenPlayingEntity").child("code"));
        draft.performers(organizer);
        for (const Element component : each(organizer, "component"))
            if (const Element note = component.child("act"); note.child("code").text("@code") == "48767-8")
                draft.text(name::comment, textOf(note.child("text"), scene.document, &draft.issues()), note);
        draft.documents(organizer);
        draft.parts(organizer);
        path = draft.statement.path;
        numbers = draft.statement.identifiers;
        draft.finish();
    }
    const std::vector<Pressure> pairs = vitals ? pressuresOf(scene, organizer) : std::vector<Pressure>{};
    for (const Element component : each(organizer, "component")) {
        const Element clinical = clinicalIn(component);
        const bool note = clinical.name() == "act" && clinical.child("code").text("@code") == "48767-8";
        if (!clinical || (results && note))
            continue;
        const auto pair = std::find_if(pairs.begin(), pairs.end(), [&](const Pressure& one) {
            return one.systolic == clinical || one.diastolic == clinical;
        });
        const std::size_t before = scene.statements.size();
        if (pair == pairs.end())
            readClinical(scene, inner, clinical);
        else if (pair->systolic == clinical)
            readPressure(scene, inner, *pair);
        for (std::size_t i = before; i < scene.statements.size() && results; ++i) {
            clinical::Statement& made = scene.statements[i];
            if (made.kind == Kind::LabResult) {
                made.references.push_back({"report", '#' + path, {}, path});
                made.identifiers.insert(made.identifiers.end(), numbers.begin(), numbers.end());
            }
        }
    }
}

void readObservation(Scene& scene, const Setting& setting, Element observation) {
    Kind kind = Kind::Observation;
    std::string_view category;
    bool found = false;
    for (const TemplateRow& row : templateRows)
        if (!found && hasTemplate(observation, row.root)) {
            kind = row.kind;
            category = row.category;
            found = true;
        }
    for (const TopicRow& row : topicRows)
        if (!found && row.topic == setting.topic) {
            kind = row.kind;
            category = row.category;
        }
    if (observation.text("@moodCode") == "GOL")
        kind = Kind::Goal;
    else if (isPlanned(observation))
        kind = Kind::ServiceRequest;
    Draft draft(scene, setting, kind, observation);
    clinical::Statement& statement = draft.statement;
    statement.code = draft.concept_(observation.child("code"));
    statement.time = timeFor(draft, observation);
    draft.text(name::category, std::string(category), observation);
    for (const Element value : each(observation, "value"))
        draft.value(name::value, value);
    // "Assertion": the value is what is said.
    const bool assertion = statement.code.codings.empty() || statement.code.codings.front().code == "ASSERTION";
    if (assertion && statement.code.text.empty())
        if (const clinical::Field* told = statement.field(name::value); told != nullptr && told->coded) {
            statement.code = *told->coded;
            if (observation.child("@nullFlavor")) // asked, and not known to be so
                std::erase_if(statement.fields, [](const clinical::Field& one) { return one.name == name::value; });
        }
    readContext(draft, observation);
    if (observation.child("@negationInd").isTrue()) {
        statement.negated = true;
        draft.text("negation", "negationInd", observation);
    }
    if (kind == Kind::ServiceRequest) {
        draft.text(name::intent, "plan", observation);
        if (statement.status.empty() || statement.status == "active" || statement.status == "new")
            statement.status = "planned";
    }
    draft.coded("part-of", setting.group.child("code"));
    draft.documents(observation);
    draft.identifiers(observation, "");
    draft.parts(observation);
    draft.finish();
}

} // namespace anamnesis::decode::cda
