// SPDX-License-Identifier: GPL-3.0-or-later
// substanceAdministration and supply. C-CDA 2.1 volume 2; timing by PIVL_TS and EIVL_TS (HL7 v3 data types R1).
#include "services/decode/cda/Entry.h"
#include "services/decode/text/Encoding.h"

#include <array>
#include <utility>

namespace anamnesis::decode::cda {
namespace {

using clinical::Kind;
namespace name = clinical::field;

Element materialOf(Element administration) {
    Element product = administration.child("consumable").child("manufacturedProduct");
    if (!product)
        product = administration.child("product").child("manufacturedProduct");
    if (const Element material = product.child("manufacturedMaterial"))
        return material;
    return product.child("manufacturedLabeledDrug");
}

clinical::CodedConcept drugOf(const Draft& draft, Element material) {
    clinical::CodedConcept code = draft.concept_(material.child("code"));
    if (const std::string named = allText(material.child("name")); !named.empty() && code.text.empty())
        if (code.codings.empty() || code.codings.front().display.empty())
            code.text = named;
    return code;
}

/// A name beside the code that says something else: a brand.
void readName(Draft& draft, Element material) {
    const std::string named = allText(material.child("name"));
    const clinical::CodedConcept& code = draft.statement.code;
    bool known = named.empty() || text::sameWord(named, code.text);
    for (const clinical::Coding& coding : code.codings)
        known = known || text::sameWord(named, coding.display);
    if (!known)
        draft.text("name", named, material.child("name"));
}

bool isPeriodic(Element time) {
    return static_cast<bool>(time.child("period"));
}
bool isEvent(Element time) {
    return static_cast<bool>(time.child("event")) || time.text("@xsi:type").ends_with("EIVL_TS");
}

void readFrequency(Draft& draft, Element time) {
    clinical::Field field;
    field.name = name::frequency;
    field.path = pathTo(time);
    if (isPeriodic(time)) {
        const Element period = time.child("period");
        const clinical::Quantity every = quantityOf(period, draft.issues());
        if (!every.hasValue())
            return;
        field.text = "1 per " + every.value;
        if (!every.highValue.empty())
            field.text += '-' + every.highValue;
        field.text += every.unit.empty() ? std::string() : ' ' + every.unit;
        if (every.highValue.empty() && every.comparator.empty()) {
            clinical::Quantity ratio;
            ratio.value = "1";
            ratio.denominatorValue = every.value;
            ratio.denominatorUnit = every.unit;
            field.quantity = std::move(ratio);
        }
    } else {
        const Element event = time.child("event");
        field.coded = draft.concept_(event);
        const std::string code(event.text("@code"));
        field.text = code.empty() ? clinical::label(*field.coded) : "at " + code;
        if (field.coded->empty())
            field.coded.reset();
        const clinical::Quantity offset = quantityOf(time.child("offset"), draft.issues());
        if (offset.hasValue())
            field.text += " offset " + offset.value + ' ' + offset.unit;
    }
    if (!field.text.empty())
        draft.statement.fields.push_back(std::move(field));
}

void readTimes(Draft& draft, Element administration) {
    for (Element time : each(administration, "effectiveTime")) {
        if (const Element inner = time.child("comp"); inner && !isPeriodic(time) && !isEvent(time)) {
            for (const Element part : each(time, "comp")) {
                if (isPeriodic(part) || isEvent(part))
                    readFrequency(draft, part);
                else if (!draft.statement.time.known())
                    draft.statement.time = periodOf(part, draft.issues());
            }
            continue;
        }
        if (isPeriodic(time) || isEvent(time)) {
            readFrequency(draft, time);
            if (const Element phase = time.child("phase"); phase && !draft.statement.time.known())
                draft.statement.time = periodOf(phase, draft.issues());
            continue;
        }
        if (!draft.statement.time.known())
            draft.statement.time = periodOf(time, draft.issues());
        if (const Element width = time.child("width"))
            draft.quantity(name::duration, width);
    }
}

void readDosing(Draft& draft, Element administration) {
    draft.quantity(name::dose, administration.child("doseQuantity"));
    draft.quantity(name::rate, administration.child("rateQuantity"));
    draft.quantity(name::maxDose, administration.child("maxDoseQuantity"));
    draft.coded(name::route, administration.child("routeCode"));
    draft.coded(name::form, administration.child("administrationUnitCode"));
    for (const Element site : each(administration, "approachSiteCode"))
        draft.site(site);
    for (const Element method : each(administration, "methodCode"))
        draft.coded(name::method, method);
    draft.coded("priority", administration.child("priorityCode"));
    for (const Element precondition : each(administration, "precondition")) {
        const Element criterion = precondition.child("criterion");
        const std::size_t before = draft.statement.fields.size();
        // A null reason is a reason not told; as needed it is all the same.
        if (!draft.told(name::asNeeded, criterion.child("value")) &&
            criterion.child("code").text("@code") != "ASSERTION")
            draft.coded(name::asNeeded, criterion.child("code"));
        if (draft.statement.fields.size() == before) {
            std::string told = textOf(criterion.child("text"), draft.scene().document);
            draft.text(name::asNeeded, told.empty() ? std::string("true") : std::move(told), precondition);
        }
    }
}

void readProduct(Draft& draft, Element material) {
    readName(draft, material);
    draft.text(name::lot, allText(material.child("lotNumberText")), material.child("lotNumberText"));
    draft.time(name::expiration, material.child("expirationTime"));
    draft.coded(name::form, material.child("formCode"));
    draft.text(name::manufacturer, allText(material.parent().child("manufacturerOrganization").child("name")),
               material.parent().child("manufacturerOrganization"));
    for (const Element ingredient : each(material, "ingredient")) {
        const Element inner = ingredient.child("ingredientSubstance") ? ingredient.child("ingredientSubstance")
                                                                      : ingredient.child("ingredient");
        clinical::CodedConcept code = draft.concept_(inner.child("code"));
        if (code.empty())
            code.text = allText(inner.child("name"));
        draft.coded(name::ingredient, std::move(code), inner);
        draft.quantity(name::strength, ingredient.child("quantity"));
    }
}

/// Vehicles, and whoever takes part.
void readParticipants(Draft& draft, Element administration) {
    for (const Element participant : each(administration, "participant")) {
        const Element role = participant.child("participantRole");
        const Element entity = role.child("playingEntity");
        if (participant.text("@typeCode") != "CSM" && !hasTemplate(role, "2.16.840.1.113883.10.20.22.4.24")) {
            draft.text("participant", partyOf(role), participant);
            continue;
        }
        clinical::CodedConcept code = draft.concept_(entity.child("code"));
        if (const std::string named = allText(entity.child("name")); !named.empty() && code.text.empty())
            code.text = named;
        draft.coded("medium", std::move(code), participant);
    }
    if (administration.child("specimen"))
        draft.coded(
            name::specimen,
            administration.child("specimen").child("specimenRole").child("specimenPlayingEntity").child("code"));
}

} // namespace

void readMedication(Scene& scene, const Setting& setting, Element administration) {
    const bool planned = isPlanned(administration);
    const Kind kind = planned                                ? Kind::MedicationOrder
                      : setting.topic == Topic::Administered ? Kind::Administration
                                                             : Kind::MedicationStatement;
    Draft draft(scene, setting, kind, administration);
    clinical::Statement& statement = draft.statement;
    const Element material = materialOf(administration);
    statement.code = drugOf(draft, material);
    if (statement.code.empty())
        statement.code = draft.concept_(administration.child("code"));
    if (statement.code.empty() && setting.drug != nullptr) // a step of a dose that changes
        statement.code = *setting.drug;
    readTimes(draft, administration);
    readDosing(draft, administration);
    readProduct(draft, material);
    readParticipants(draft, administration);
    draft.quantity("occurrence", administration.child("repeatNumber"));
    if (planned) {
        draft.text(name::intent, administration.text("@moodCode") == "INT" ? "order" : "proposal", administration);
        if (setting.topic == Topic::Plan) {
            draft.text("plan-status", statement.status, administration.child("statusCode"));
            if (statement.status.empty() || statement.status == "active" || statement.status == "new")
                statement.status = "planned";
        }
    }
    if (administration.child("@negationInd").isTrue()) {
        statement.negated = true;
        static constexpr std::array broad{std::string_view("410942007"), std::string_view("373873005"),
                                          std::string_view("105590001"), std::string_view("413568008")};
        bool any = statement.code.empty() && namesNothing(material.child("code"));
        for (const clinical::Coding& coding : statement.code.codings)
            for (const std::string_view code : broad)
                any = any || coding.code == code;
        if (any) {
            statement.negationScope = "medication";
            statement.title = "No known medications";
        } else {
            draft.text("negation", "negationInd", administration);
            const std::string& status = statement.status;
            if (!planned && (status.empty() || status == "completed" || status == "active"))
                statement.status = kind == Kind::Administration ? "not-done" : "not-taken";
        }
    } else if (const std::string_view flavor = material.child("code").text("@nullFlavor");
               !flavor.empty() && statement.code.empty()) {
        draft.text(name::absentReason, std::string(nullWord(flavor)), material.child("code"));
    }
    draft.identifiers(administration, planned ? "prescription" : "");
    draft.performers(administration);
    draft.parts(administration);
    draft.finish();
}

void readImmunization(Scene& scene, const Setting& setting, Element administration) {
    Draft draft(scene, setting, Kind::Immunization, administration);
    clinical::Statement& statement = draft.statement;
    const Element material = materialOf(administration);
    statement.code = drugOf(draft, material);
    readTimes(draft, administration);
    readDosing(draft, administration);
    readProduct(draft, material);
    readParticipants(draft, administration);
    if (const Element number = administration.child("repeatNumber"); !number.text("@value").empty())
        draft.text(name::doseNumber, std::string(number.text("@value")), number);
    if (administration.child("@negationInd").isTrue()) {
        statement.negated = true;
        // No vaccine of any kind: "vaccine" itself, or none named at all. SNOMED CT.
        bool any = statement.code.empty() && namesNothing(material.child("code"));
        for (const clinical::Coding& coding : statement.code.codings)
            any = any || coding.code == "71181003" || coding.code == "787859002" || coding.code == "398827000";
        for (const Element relation : each(administration, "entryRelationship")) // one refused is no "none ever"
            any = any && relation.text("@typeCode") != "RSON";
        if (any && !isPlanned(administration) && !statement.time.known()) {
            statement.negationScope = "immunization";
            statement.title = "No known immunizations";
        }
        if (statement.status.empty() || statement.status == "completed" || statement.status == "active") {
            statement.status = "not-done";
            draft.text("negation", "negationInd", administration);
        }
    } else if (isPlanned(administration)) {
        draft.text(name::intent, "plan", administration);
        if (statement.status.empty() || statement.status == "active" || statement.status == "new")
            statement.status = "planned";
    } else if (statement.status == "not-done") {
        statement.negated = true;
    }
    draft.identifiers(administration, "");
    draft.performers(administration);
    draft.parts(administration);
    draft.finish();
}

void readSupply(Scene& scene, const Setting& setting, Element supply, const clinical::Statement* drug) {
    const Element material = materialOf(supply);
    const bool device = drug == nullptr && !material;
    if (device || setting.topic == Topic::Devices || hasTemplate(supply, "2.16.840.1.113883.10.20.22.4.50")) {
        Draft draft(scene, setting, isPlanned(supply) ? Kind::ServiceRequest : Kind::Device, supply);
        for (const Element participant : each(supply, "participant"))
            if (const Element role = participant.child("participantRole")) {
                if (draft.statement.code.empty())
                    draft.statement.code = draft.concept_(role.child("playingDevice").child("code"));
                readDeviceNumbers(draft, role);
            }
        if (hasDevice(supply))
            readDeviceParts(draft, supply);
        if (draft.statement.code.empty())
            draft.statement.code = drugOf(draft, material);
        if (draft.statement.code.empty())
            draft.statement.code = draft.concept_(supply.child("code"));
        else
            draft.coded(name::type, supply.child("code"));
        draft.statement.time = periodOf(supply.child("effectiveTime"), draft.issues());
        draft.quantity(name::quantity, supply.child("quantity"));
        draft.statement.negated = supply.child("@negationInd").isTrue();
        draft.parts(supply);
        draft.finish();
        return;
    }
    Draft draft(scene, setting, isPlanned(supply) ? Kind::MedicationOrder : Kind::Dispense, supply);
    draft.statement.code = drugOf(draft, material);
    if (draft.statement.code.empty() && drug != nullptr)
        draft.statement.code = drug->code;
    for (const Element time : each(supply, "effectiveTime"))
        if (!draft.statement.time.known())
            draft.statement.time = periodOf(time, draft.issues());
    draft.quantity(name::quantity, supply.child("quantity"));
    draft.quantity(name::daysSupply, supply.child("expectedUseTime").child("width"));
    if (const Element repeats = supply.child("repeatNumber"); repeats.child("@value") || repeats.child("high"))
        draft.quantity(isPlanned(supply) ? "fills-allowed" : "fill-number", repeats); // the first one counted
    readProduct(draft, material);
    if (isPlanned(supply))
        draft.text(name::intent, "order", supply);
    draft.statement.negated = supply.child("@negationInd").isTrue();
    draft.identifiers(supply, isPlanned(supply) ? "prescription" : "dispense");
    draft.performers(supply);
    draft.parts(supply);
    draft.finish();
}

} // namespace anamnesis::decode::cda
