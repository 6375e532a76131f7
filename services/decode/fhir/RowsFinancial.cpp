// SPDX-License-Identifier: GPL-3.0-or-later
// Coverage and claims. What a claim says was done is told apart as statements of its own, marked as coming from a
// claim. FHIR R4 §13 and its kin in other versions.
#include "models/clinical/Fields.h"
#include "services/decode/fhir/Builder.h"
#include "services/decode/text/Encoding.h"

#include <algorithm>

namespace anamnesis::decode::fhir {
namespace {

using clinical::Kind;
using clinical::Statement;
namespace name = clinical::field;
namespace systems = clinical::systems;

constexpr FieldRow coverageFields[] = {
    {name::payer, "payor[]|insurer|issuer|issuerReference"},
    {name::memberId, "subscriberId|subscriberId[].value"},
    {name::group, "group|grouping.group|groupDisplay"},
    {name::plan, "plan|grouping.plan|planDisplay"},
    {name::relationship, "relationship", Read::Concept},
    {"dependent", "dependent"},
    {"network", "network"},
    {"subscriber", "subscriber|policyHolder"},
};

void coverage(Builder& builder) {
    for (const Place& row : builder.all("class[]")) {
        const std::string type = codeOf(row.element.child("type"));
        const std::string_view fieldName = type == "group"  ? name::group
                                           : type == "plan" ? name::plan
                                                            : std::string_view{};
        if (!fieldName.empty() && builder.statement().field(fieldName) == nullptr)
            builder.field(fieldName, {row.element.child("value"), row.path + ".value"}, Read::Text);
    }
    if (builder.statement().field(name::memberId) == nullptr)
        for (const Place& place : builder.all("identifier[]"))
            if (identifierOf(place.element).type == "MB" || identifierOf(place.element).type == "SN") {
                builder.field(name::memberId, {place.element.child("value"), place.path + ".value"}, Read::Text);
                break;
            }
}

constexpr FieldRow claimFields[] = {
    {name::type, "type[]|subType", Read::Concept},
    {name::total, "total|total[].amount|totalCost|payment.amount", Read::Quantity},
    {name::insurer, "insurer|organization|target|insurance[].coverage"},
    {name::provider, "provider[x]|organizationReference|careTeam[].provider[x]"},
    {"use", "use"},
    {name::outcome, "outcome", Read::Concept},
    {"disposition", "disposition"},
    {"diagnosis", "diagnosis[].diagnosis[x]", Read::Concept},
    {"facility", "facility[x]"},
    {"priority", "priority", Read::Concept},
};

bool isDrugSystem(std::string_view system) {
    return system == systems::ndc || system == systems::rxnorm || system.ends_with("/ndc");
}
bool isProcedureSystem(std::string_view system) {
    return system == systems::cpt || system == systems::hcpcs || system == systems::icd10pcs ||
           text::containsWord(system, "cpt") || text::containsWord(system, "hcpcs") ||
           text::containsWord(system, "icd-10-pcs") || text::containsWord(system, "icd-9-cm/proc") ||
           text::containsWord(system, "ada.org") || text::containsWord(system, "/cdt");
}

void addPart(Builder& builder, Kind kind, clinical::CodedConcept code, const Place& place, std::string_view when) {
    Statement made = builder.derive(kind, place.path);
    made.fromClaim = true;
    made.code = std::move(code);
    if (const Place time = Builder::first(place, when))
        if (auto period = periodOf(time.element, time.path, made.issues); period.known())
            made.time = std::move(period);
    Builder part(place.element, place.path, builder.resource(), made.record);
    if (kind == Kind::Dispense) {
        part.fields(name::quantity, place, "quantity", Read::Quantity);
        made.fields = std::move(part.statement().fields);
    } else if (kind == Kind::Procedure) {
        part.fields(name::bodySite, place, "bodySite|bodySite[].site[].concept", Read::Concept);
        made.fields = std::move(part.statement().fields);
    }
    // What a claim leaves unsaid is not its own: a claim's status is that of the claim.
    made.status.clear();
    builder.add(std::move(made));
}

void claim(Builder& builder) {
    Statement& statement = builder.statement();
    statement.fromClaim = true;
    const std::string type =
        text::lower(codeOf(builder.first("type.coding[].code|type[].coding[].code|type|subType").element));
    bool pharmacy = type == "pharmacy" || type == "pde" || type == "rxhub" || type == "rxamb";
    bool drugs = false;
    for (const Place& item : builder.all("item[]")) {
        for (const std::string_view key : {"productOrService", "service", "productOrServiceCode"}) {
            const Element element = item.element.child(key);
            if (!element)
                continue;
            clinical::CodedConcept code = conceptOf(element);
            const auto any = [&](auto&& test) {
                return std::any_of(code.codings.begin(), code.codings.end(),
                                   [&](const clinical::Coding& coding) { return test(coding.system); });
            };
            if (any(isDrugSystem) ||
                (pharmacy && !code.empty() && key == "productOrService" && item.element.child("quantity"))) {
                drugs = true;
                addPart(builder, Kind::Dispense, std::move(code), item, "serviced[x]");
            } else if (any(isProcedureSystem)) {
                addPart(builder, Kind::Procedure, std::move(code), item, "serviced[x]");
            }
        }
    }
    if (const Element prescription = builder.resource().child("prescription"); prescription && !drugs)
        if (const Place held = builder.contained(prescription))
            if (clinical::CodedConcept code =
                    builder.conceptAt(Builder::first(held, "medication[x]|medication.concept"));
                !code.empty())
                addPart(builder, Kind::Dispense, std::move(code), {prescription, builder.path() + ".prescription"},
                        "none");
    for (const Place& procedure : builder.all("procedure[]"))
        for (const std::string_view key : {"procedureCodeableConcept", "procedureCoding", "procedure"})
            if (const Element code = procedure.element.child(key); code && !conceptOf(code).empty())
                addPart(builder, Kind::Procedure, conceptOf(code), procedure, "date");
    // A visit is told by the time it was billed for.
    if (const Place billed = builder.first("billablePeriod"); billed && !pharmacy) {
        addPart(builder, Kind::Encounter, conceptOf(builder.first("type|type[]").element), billed, "none");
    }
}

constexpr ResourceRow rows[] = {
    {"Coverage",
     Kind::Coverage,
     "type",
     "payor[]|insurer|issuer|class[].name",
     "period",
     {},
     {},
     "coverage",
     coverageFields,
     coverage},
    {"Claim",
     Kind::Claim,
     "type",
     "use|provider",
     "billablePeriod|created",
     "created",
     {},
     "claim",
     claimFields,
     claim},
    {"ExplanationOfBenefit",
     Kind::Claim,
     "type",
     "use|provider|disposition",
     "billablePeriod|created",
     "created",
     {},
     "claim",
     claimFields,
     claim},
    {"ClaimResponse", Kind::Claim, "type", "disposition", "created", "created", {}, "claim", claimFields},
};

} // namespace

std::span<const ResourceRow> financialRows() {
    return rows;
}

} // namespace anamnesis::decode::fhir
