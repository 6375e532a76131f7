// SPDX-License-Identifier: GPL-3.0-or-later
// Everything else: kept under "Other records" with all its words searchable. The names are those of FHIR DSTU2 to R5; a
// type that is none of them is kept the same way, with an issue.
#include "models/clinical/Fields.h"
#include "services/decode/fhir/Attachments.h"
#include "services/decode/fhir/Builder.h"
#include "services/decode/text/Encoding.h"

#include <algorithm>
#include <array>

namespace anamnesis::decode::fhir {
namespace {

using clinical::Kind;
namespace name = clinical::field;

constexpr FieldRow otherFields[] = {
    {name::description, "description|purpose"},
    {name::category, "category[]"},
    {name::type, "type|type[].text"},
    {name::url, "url"},
    {name::version, "version"},
    {name::contentType, "contentType"},
};

/// Elements that are addresses, numbers or code, no words.
constexpr std::string_view wordless[] = {"id",        "url",         "system",  "reference", "fullUrl",       "linkId",
                                         "versionId", "lastUpdated", "profile", "data",      "implicitRules", "div"};

/// All words below, each once in order. Contained resources too: they lend their words to what holds them.
void collectWords(Builder& builder, Element from, std::size_t depth) {
    if (depth > 60)
        return;
    for (Element child = from.first(); child; child = child.next()) {
        const bool skip = std::find(std::begin(wordless), std::end(wordless), child.name()) != std::end(wordless);
        const bool word = child.value().size() > 1 && child.value() != "true" && child.value() != "false";
        if (!skip && word)
            builder.addNarrative(text::cut(child.value(), 20'000));
        if (child.hasChildren() && (child.resourceType().empty() || child.name() == "contained"))
            collectWords(builder, child, depth + 1);
    }
}

void words(Builder& builder) {
    collectWords(builder, builder.resource(), 0);
}

constexpr FieldRow provenanceFields[] = {
    {"agent", "agent[].who|agent[].whoReference|agent[].whoUri|agent[].actor"},
    {"agent-type", "agent[].type|agent[].role[]", Read::Concept},
    {"on-behalf-of", "agent[].onBehalfOf|agent[].onBehalfOfReference"},
    {"activity", "activity", Read::Concept},
    {name::reason, "reason[]|authorization[].concept", Read::Concept},
    {"target", "target[]"},
    {"entity", "entity[].what|entity[].whatReference|entity[].display"},
};

constexpr FieldRow adverseFields[] = {
    {"kind", "actuality"}, // "potential" was none
    {name::category, "category[]", Read::Concept},
    {name::description, "description"},
    {name::severity, "severity|seriousness", Read::Concept},
    {name::outcome, "outcome[]", Read::Concept},
    {"substance", "suspectEntity[].instance[x]", Read::Concept},
    {name::reaction, "reaction[]|resultingCondition[]"},
};
constexpr FieldRow riskFields[] = {
    {name::method, "method", Read::Concept},
    {name::outcome, "prediction[].outcome", Read::Concept},
    {name::value, "prediction[].probability[x]"},
    {"qualifier", "prediction[].qualitativeRisk", Read::Concept},
    {"age", "prediction[].when[x]"},
    {name::description, "mitigation"},
};

constexpr std::string_view anyCode = "code|type|category[]|class";
constexpr std::string_view anyTitle = "title|name|description|purpose|text.status|contentType";
constexpr std::string_view anyTime = "date|period|recorded|effective[x]|occurrence[x]|issued|authoredOn|authored|"
                                     "created|timestamp|dateTime|start|event.dateTime";

constexpr ResourceRow other(std::string_view type) {
    return {type, Kind::Other, anyCode, anyTitle, anyTime, "recorded|issued|created|date", {}, {}, otherFields, words};
}

constexpr std::array rows{
    ResourceRow{"Provenance",
                Kind::Other,
                "activity|reason[]",
                "policy[]",
                "occurred[x]|period|recorded",
                "recorded",
                {},
                "-",
                provenanceFields},
    ResourceRow{"BodyStructure",
                Kind::Other,
                "location|morphology|includedStructure[].structure",
                "description",
                {},
                {},
                {},
                {},
                otherFields,
                words},
    ResourceRow{"BodySite", Kind::Other, "code", "description", {}, {}, {}, {}, otherFields, words},
    other("Account"),
    other("ActivityDefinition"),
    other("ActorDefinition"),
    other("AdministrableProductDefinition"),
    ResourceRow{"AdverseEvent",
                Kind::Other,
                "event|code|resultingEffect[].concept|type|category[]",
                "description|suspectEntity[].instance[x]",
                "date|occurrence[x]|detected",
                "recordedDate",
                {},
                {},
                adverseFields,
                words},
    other("ArtifactAssessment"),
    other("AuditEvent"),
    other("Basic"),
    ResourceRow{"Binary", Kind::Other, anyCode, anyTitle, anyTime, {}, {}, {}, otherFields, readBinary},
    other("BiologicallyDerivedProduct"),
    other("BiologicallyDerivedProductDispense"),
    other("Bundle"),
    other("CapabilityStatement"),
    other("CatalogEntry"),
    other("ChargeItem"),
    other("ChargeItemDefinition"),
    other("Citation"),
    other("ClinicalImpression"),
    other("ClinicalUseDefinition"),
    other("CodeSystem"),
    other("CompartmentDefinition"),
    other("ConceptMap"),
    other("ConditionDefinition"),
    other("Conformance"),
    other("CoverageEligibilityRequest"),
    other("CoverageEligibilityResponse"),
    other("DataElement"),
    other("DeviceAssociation"),
    other("DeviceComponent"),
    other("DeviceDefinition"),
    other("DeviceDispense"),
    other("DeviceMetric"),
    other("EffectEvidenceSynthesis"),
    other("EligibilityRequest"),
    other("EligibilityResponse"),
    other("EncounterHistory"),
    other("Endpoint"),
    other("EnrollmentRequest"),
    other("EnrollmentResponse"),
    other("EpisodeOfCare"),
    other("EventDefinition"),
    other("Evidence"),
    other("EvidenceReport"),
    other("EvidenceVariable"),
    other("ExampleScenario"),
    other("ExpansionProfile"),
    other("FormularyItem"),
    other("GraphDefinition"),
    other("Group"),
    other("GuidanceResponse"),
    other("HealthcareService"),
    other("ImmunizationEvaluation"),
    other("ImmunizationRecommendation"),
    other("ImplementationGuide"),
    other("Ingredient"),
    other("InsurancePlan"),
    other("InventoryItem"),
    other("InventoryReport"),
    other("Invoice"),
    other("Library"),
    other("Linkage"),
    other("ManufacturedItemDefinition"),
    other("Measure"),
    other("MeasureReport"),
    other("MedicationKnowledge"),
    other("MedicinalProduct"),
    other("MedicinalProductAuthorization"),
    other("MedicinalProductContraindication"),
    other("MedicinalProductDefinition"),
    other("MedicinalProductIndication"),
    other("MedicinalProductIngredient"),
    other("MedicinalProductInteraction"),
    other("MedicinalProductManufactured"),
    other("MedicinalProductPackaged"),
    other("MedicinalProductPharmaceutical"),
    other("MedicinalProductUndesirableEffect"),
    other("MessageDefinition"),
    other("MessageHeader"),
    other("NamingSystem"),
    other("NutritionIntake"),
    other("NutritionProduct"),
    other("ObservationDefinition"),
    other("OperationDefinition"),
    other("OperationOutcome"),
    other("Order"),
    other("OrderResponse"),
    other("OrganizationAffiliation"),
    other("PackagedProductDefinition"),
    other("Parameters"),
    other("PaymentNotice"),
    other("PaymentReconciliation"),
    other("Permission"),
    other("PlanDefinition"),
    other("ProcessRequest"),
    other("ProcessResponse"),
    ResourceRow{
        "Questionnaire", Kind::Other, "none", "title|name|code[]|url", anyTime, "date", {}, {}, otherFields, words},
    other("RegulatedAuthorization"),
    other("Requirements"),
    other("ResearchDefinition"),
    other("ResearchElementDefinition"),
    other("ResearchStudy"),
    other("ResearchSubject"),
    ResourceRow{"RiskAssessment",
                Kind::Other,
                "code|prediction[].outcome",
                "method",
                "occurrence[x]|date",
                "date",
                {},
                {},
                riskFields,
                words},
    other("RiskEvidenceSynthesis"),
    other("Schedule"),
    other("SearchParameter"),
    other("ServiceDefinition"),
    other("Slot"),
    other("SpecimenDefinition"),
    other("StructureDefinition"),
    other("StructureMap"),
    other("Subscription"),
    other("SubscriptionStatus"),
    other("SubscriptionTopic"),
    other("Substance"),
    other("SubstanceDefinition"),
    other("SubstanceNucleicAcid"),
    other("SubstancePolymer"),
    other("SubstanceProtein"),
    other("SubstanceReferenceInformation"),
    other("SubstanceSourceMaterial"),
    other("SubstanceSpecification"),
    other("SupplyDelivery"),
    other("TerminologyCapabilities"),
    other("TestPlan"),
    other("TestReport"),
    other("TestScript"),
    other("Transport"),
    other("ValueSet"),
    other("VerificationResult"),
};

constexpr ResourceRow unknown{{}, Kind::Other, anyCode,     anyTitle, anyTime, "recorded|issued|created|date",
                              {}, {},          otherFields, words};

} // namespace

std::span<const ResourceRow> otherRows() {
    return rows;
}

const ResourceRow& unknownRow() {
    return unknown;
}

const ResourceRow* rowOf(std::string_view type) {
    using Rows = std::span<const ResourceRow> (*)();
    static constexpr Rows groups[] = {observationRows, encounterRows, conditionRows, medicationRows,
                                      financialRows,   documentRows,  partyRows,     otherRows};
    for (const Rows group : groups)
        for (const ResourceRow& row : group())
            if (row.type == type)
                return &row;
    return nullptr;
}

} // namespace anamnesis::decode::fhir
