// SPDX-License-Identifier: GPL-3.0-or-later
// Allergies, problems, family history. C-CDA 2.1 volume 2; HITSP C32; IHE PCC.
#include "services/decode/Negation.h"
#include "services/decode/cda/Entry.h"
#include "services/decode/text/Encoding.h"

#include <array>

namespace anamnesis::decode::cda {
namespace {

using clinical::Kind;
namespace name = clinical::field;

/// The kind of allergy (observation/value) and the broad substances that, denied, deny a whole scope. SNOMED CT.
struct AllergyRow {
    std::string_view code;
    std::string_view scope;
    std::string_view type;
    std::string_view category;
};
constexpr std::array allergyRows{
    AllergyRow{"416098002", "drug-allergy", "allergy", "medication"},
    AllergyRow{"419511003", "drug-allergy", {}, "medication"},
    AllergyRow{"59037007", "drug-allergy", "intolerance", "medication"},
    AllergyRow{"414285001", "food-allergy", "allergy", "food"},
    AllergyRow{"418471000", "food-allergy", {}, "food"},
    AllergyRow{"235719002", "food-allergy", "intolerance", "food"},
    AllergyRow{"426232007", "environment-allergy", "allergy", "environment"},
    AllergyRow{"232347008", "animal-allergy", "allergy", "environment"},
    AllergyRow{"419199007", "allergy", "allergy", {}},
    AllergyRow{"420134006", "allergy", {}, {}},
    AllergyRow{"418038007", "allergy", {}, {}},
    AllergyRow{"106190000", "allergy", "allergy", {}},
    AllergyRow{"609433001", "allergy", {}, {}},
};
constexpr std::array broadRows{
    AllergyRow{"410942007", "drug-allergy", {}, {}}, AllergyRow{"373873005", "drug-allergy", {}, {}},
    AllergyRow{"762766007", "food-allergy", {}, {}}, AllergyRow{"255620007", "food-allergy", {}, {}},
    AllergyRow{"105590001", "allergy", {}, {}},      AllergyRow{"419199007", "allergy", {}, {}},
};

template <class Rows>
const AllergyRow* rowOf(const Rows& rows, const clinical::CodedConcept& code) {
    for (const clinical::Coding& coding : code.codings)
        for (const AllergyRow& row : rows)
            if (coding.code == row.code)
                return &row;
    return nullptr;
}

/// Codes for people's words of severity and criticality: SNOMED CT, v3 ObservationValue.
struct WordRow {
    std::string_view code, word;
};
constexpr std::array words{
    WordRow{"255604002", "mild"},
    WordRow{"6736007", "moderate"},
    WordRow{"24484000", "severe"},
    WordRow{"399166001", "fatal"},
    WordRow{"CRITH", "high"},
    WordRow{"CRITL", "low"},
    WordRow{"CRITU", "unable-to-assess"},
    WordRow{"H", "severe"},
    WordRow{"M", "moderate"},
    WordRow{"L", "mild"},
};

/// Criticality and severity in the words other formats use; the code as sent stays the origin of the mapping.
void plainWords(clinical::Statement& statement) {
    for (clinical::Field& field : statement.fields) {
        if ((field.name != name::severity && field.name != name::criticality) || !field.coded)
            continue;
        for (const clinical::Coding& coding : field.coded->codings)
            for (const WordRow& row : words)
                if (coding.code == row.code)
                    field.text = row.word;
        if (field.name == name::criticality && !field.coded->codings.empty()) {
            const clinical::Coding sent = field.coded->codings.front();
            clinical::MappedCoding mapped;
            mapped.coding = {"http://hl7.org/fhir/allergy-intolerance-criticality", {}, field.text, {}};
            mapped.map = "v3-ObservationValue criticality";
            mapped.from = sent.system + '|' + sent.code;
            field.coded->text = sent.display.empty() ? sent.code : sent.display;
            field.coded->codings.clear();
            field.coded->mapped.push_back(std::move(mapped));
        }
    }
}

/// By its own word or that of the act around it.
bool isDenied(const Draft& draft) {
    return draft.element().child("@negationInd").isTrue() || draft.setting().concern.child("@negationInd").isTrue();
}

/// What is consumed; where no participant says so, the first that is no person's or place's part.
Element substanceOf(Element observation) {
    for (const std::string_view wanted : {"CSM", ""})
        for (const Element participant : each(observation, "participant")) {
            const std::string_view type = participant.text("@typeCode");
            const Element entity = participant.child("participantRole").child("playingEntity");
            const bool fits = wanted.empty() ? type != "VRF" && type != "AUT" && type != "INF" && type != "LOC" &&
                                                   type != "IND" && type != "PRF"
                                             : type == wanted;
            if (entity && fits)
                return entity;
        }
    return {};
}

void concernStatus(Draft& draft, const Setting& setting) {
    const bool ended = !draft.element().child("effectiveTime").child("high").text("@value").empty();
    const std::string_view around = setting.concern.child("statusCode").text("@code");
    const std::string_view own = draft.element().child("statusCode").text("@code");
    draft.statement.status.clear();
    if (own == "nullified" || around == "nullified")
        draft.statement.status = "entered-in-error";
    else if (ended)
        draft.statement.status = "resolved";
    else if (around == "completed" && setting.concern.child("code").text("@code") != "CONC" &&
             !hasTemplate(setting.concern, "2.16.840.1.113883.10.20.22.4.3") &&
             !hasTemplate(setting.concern, "2.16.840.1.113883.10.20.22.4.30"))
        draft.statement.status.clear(); // acts of other kinds are completed, whatever becomes of what they hold
    else if (!around.empty())
        draft.statement.status = statusOf(around, draft.statement.kind);
    else if (own == "active")
        draft.statement.status = own;
}

void clinicalTimes(Draft& draft) {
    const Element time = draft.element().child("effectiveTime");
    draft.statement.time = periodOf(time, draft.issues());
    draft.time(name::onset, time.child("low"));
    draft.time(name::abatement, time.child("high"));
    if (draft.statement.time.start && draft.statement.time.start == draft.statement.time.end && !time.child("low"))
        draft.time(name::onset, time);
}

} // namespace

void readAllergy(Scene& scene, const Setting& setting, Element observation) {
    Draft draft(scene, setting, Kind::Allergy, observation);
    clinical::Statement& statement = draft.statement;
    concernStatus(draft, setting);
    clinicalTimes(draft);
    const bool denied = isDenied(draft);

    const Element substance = substanceOf(observation);
    statement.code = draft.concept_(substance.child("code"));
    if (statement.code.empty())
        statement.code.text = allText(substance.child("name"));
    if (const std::string named = allText(substance.child("name")); !named.empty() && statement.code.text.empty() &&
                                                                    !statement.code.codings.empty() &&
                                                                    statement.code.codings.front().display.empty())
        statement.code.text = named;
    const Element told = observation.child("value");
    const clinical::CodedConcept kind = draft.concept_(told);
    const AllergyRow* row = rowOf(allergyRows, kind);
    draft.coded(name::type, kind, told);
    if (row != nullptr && !row->type.empty())
        statement.fields.back().text = row->type;
    if (row != nullptr && !row->category.empty())
        draft.text(name::category, std::string(row->category), told);

    for (const Element participant : each(observation, "participant")) {
        const Element entity = participant.child("participantRole").child("playingEntity");
        if (entity && entity != substance && participant.text("@typeCode") == "CSM")
            draft.coded("related", entity.child("code"));
        else if (entity != substance)
            draft.text("participant", partyOf(participant.child("participantRole")), participant);
    }

    const AllergyRow* broad = rowOf(broadRows, statement.code);
    if (denied) {
        statement.negated = true;
        if (statement.code.empty() && negationOf(Kind::Allergy, kind))
            draft.issues().push_back({Severity::Warning, statement.path, "decode.double-negation", {}});
        const bool open = statement.code.empty() && namesNothing(substance.child("code"));
        if (open || broad != nullptr) { // no known allergy of that scope
            const bool narrower = broad != nullptr && broad->scope != "allergy";
            statement.negationScope = narrower ? broad->scope : row != nullptr ? row->scope : "allergy";
            if (statement.code.empty())
                statement.title = textOf(observation.child("text"), scene.document);
            if (statement.title.empty() || statement.title.size() > 80)
                statement.title = statement.negationScope == "drug-allergy"   ? "No known drug allergies"
                                  : statement.negationScope == "food-allergy" ? "No known food allergies"
                                                                              : "No known allergies";
        } else {
            draft.text(name::verification, "refuted", observation);
            if (statement.code.empty())
                draft.issues().push_back({Severity::Warning, statement.path, "decode.substance-missing", {}});
        }
    } else if (statement.code.empty()) {
        // No substance: a code that itself says "no known …", or what the value or the narrative calls it.
        if (row == nullptr && !kind.empty())
            statement.code = kind;
        else if (const std::string_view flavor = substance.child("code").text("@nullFlavor"); !flavor.empty())
            draft.text(name::absentReason, std::string(nullWord(flavor)), substance.child("code"));
        statement.title = clinical::label(statement.code.empty() ? kind : statement.code);
        draft.issues().push_back({Severity::Information, statement.path, "decode.substance-missing", {}});
    }
    draft.identifiers(observation, "");
    draft.parts(observation);
    draft.performers(observation);
    draft.documents(observation);
    plainWords(statement);
    if (denied && !statement.negationScope.empty() && statement.status.empty())
        statement.status = "active";
    draft.finish();
}

void readProblem(Scene& scene, const Setting& setting, Element observation) {
    Draft draft(scene, setting, Kind::Problem, observation);
    clinical::Statement& statement = draft.statement;
    concernStatus(draft, setting);
    clinicalTimes(draft);
    const Element value = observation.child("value");
    for (const Element told : each(observation, "value")) {
        statement.code = draft.concept_(told);
        if (!statement.code.empty())
            break;
    }
    const clinical::CodedConcept type = draft.concept_(observation.child("code"));
    static constexpr std::array types{
        std::string_view("ASSERTION"), std::string_view("55607006"),  std::string_view("64572001"),
        std::string_view("282291009"), std::string_view("404684003"), std::string_view("418799008"),
        std::string_view("409586006"), std::string_view("248536006"), std::string_view("373930000"),
        std::string_view("75326-9"),   std::string_view("75323-6"),   std::string_view("29308-4")};
    const auto generic = [&](const clinical::CodedConcept& code) {
        for (const clinical::Coding& coding : code.codings)
            for (const std::string_view known : types)
                if (coding.code == known)
                    return true;
        return false;
    };
    if (statement.code.empty() && !generic(type))
        statement.code = type;
    if (statement.code.empty()) {
        statement.code.text = text::cut(textOf(observation.child("text"), scene.document), 400);
        if (const std::string_view flavor = value.text("@nullFlavor"); !flavor.empty())
            draft.text(name::absentReason, std::string(nullWord(flavor)), value);
    }
    draft.coded("problem-type", type, observation.child("code"));
    const std::string category = !setting.category.empty()          ? setting.category
                                 : setting.topic == Topic::Problems ? "problem-list-item"
                                                                    : std::string();
    draft.text(name::category, category, setting.concern ? setting.concern : observation);
    if (isDenied(draft)) {
        statement.negated = true;
        if (generic(draft.concept_(value)) || (draft.concept_(value).empty() && namesNothing(value))) {
            statement.negationScope = "problem";
            statement.title = "No known problems";
        } else {
            draft.text(name::verification, "refuted", observation);
        }
    }
    for (const Element told : each(observation, "targetSiteCode"))
        draft.site(told);
    for (const Element qualifier : each(value, "qualifier")) {
        const std::string_view what = qualifier.child("name").text("@code");
        if (what == "272741003")
            draft.coded(name::laterality, qualifier.child("value"));
        else if (what == "363698007" || what == "363704007")
            draft.site(qualifier.child("value"));
        else if (what == "246112005")
            draft.coded(name::severity, qualifier.child("value"));
        else
            draft.coded("qualifier", qualifier.child("value"));
    }
    draft.identifiers(observation, "");
    draft.parts(observation);
    draft.performers(observation);
    draft.documents(observation);
    plainWords(statement);
    draft.finish();
}

void readFamily(Scene& scene, const Setting& setting, Element organizer) {
    const Element subject = organizer.child("subject").child("relatedSubject");
    std::size_t made = 0;
    const auto relative = [&](Draft& draft) {
        draft.coded(name::relationship, subject.child("code"));
        draft.text("name", allText(subject.child("subject").child("name")), subject);
        draft.coded("sex", subject.child("subject").child("administrativeGenderCode"));
        draft.time("born", subject.child("subject").child("birthTime"));
        if (const Element dead = subject.child("subject").child("deceasedInd"))
            draft.text("deceased", std::string(dead.text("@value")), dead);
    };
    for (const Element component : each(organizer, "component")) {
        const Element observation = clinicalIn(component);
        if (!observation)
            continue;
        Draft draft(scene, setting, Kind::FamilyHistory, observation);
        draft.statement.code = draft.concept_(observation.child("value"));
        if (draft.statement.code.empty())
            draft.statement.code = draft.concept_(observation.child("code"));
        draft.statement.negated = observation.child("@negationInd").isTrue();
        draft.statement.time = periodOf(observation.child("effectiveTime"), draft.issues());
        relative(draft);
        draft.parts(observation);
        draft.finish();
        ++made;
    }
    if (made == 0) {
        Draft draft(scene, setting, Kind::FamilyHistory, organizer);
        draft.statement.code = draft.concept_(subject.child("code"));
        relative(draft);
        draft.finish();
    }
}

} // namespace anamnesis::decode::cda
