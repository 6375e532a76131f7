// SPDX-License-Identifier: GPL-3.0-or-later
// What readers of CDA entries share: the document being read, and one statement being made from one element.
#pragma once

#include "models/clinical/Fields.h"
#include "services/decode/Decode.h"
#include "services/decode/cda/Values.h"

#include <string>
#include <string_view>

namespace anamnesis::decode::cda {

inline constexpr std::string_view decoderName = "cda/1";

/// What a section is about, by its LOINC code or template.
enum class Topic : std::uint8_t {
    None,
    Allergies,
    Problems,
    Medications,
    Administered,
    Immunizations,
    Results,
    VitalSigns,
    Procedures,
    Encounters,
    Plan,
    SocialHistory,
    FamilyHistory,
    Directives,
    Devices,
    Payers,
    Goals,
    Functional,
    Mental,
    Notes,
    CareTeam,
    Nutrition,
};

struct Scene {
    const Document& document;
    std::shared_ptr<const clinical::RecordRef> record;
    std::vector<clinical::Statement>& statements;
    std::optional<clinical::ClinicalTime> written; ///< the document's effectiveTime
    std::vector<std::string> labels;               ///< of the document
    std::size_t narrativeLeft = 64'000'000;        ///< copies of narrative beside entries
};

/// Where an entry stands.
struct Setting {
    Topic topic = Topic::None;
    Element section;
    std::string sectionTitle;
    std::string category; ///< given by what holds it: "encounter-diagnosis", "discharge-diagnosis" …
    Element concern;      ///< the act around an allergy or problem
    std::vector<std::string> labels;
    std::vector<Element> asides{};                ///< entryRelationships of the concern that speak of what it holds
    Element group{};                              ///< an organizer that is no report
    const clinical::CodedConcept* drug = nullptr; ///< of the administration that this one is a part of
};

/// What an entryRelationship of a concern is: not an aside, one about the concern, one about its only subject.
enum class Aside : std::uint8_t { None, Concern, Subject };
[[nodiscard]] Aside asideOf(Element relation);

/// UDI Organizer: the parts of a device's number, one observation each.
inline constexpr std::string_view deviceParts = "2.16.840.1.113883.10.20.22.4.311";
/// One device takes part in it.
[[nodiscard]] bool hasDevice(Element procedure);

[[nodiscard]] bool hasTemplate(Element element, std::string_view root);
/// The statement's word for an ActStatus code (completed, active, aborted …) as that kind says it.
[[nodiscard]] std::string statusOf(std::string_view actStatus, clinical::Kind kind);
/// Mood of something asked for or meant to be, not done.
[[nodiscard]] bool isPlanned(Element element);

/// One statement in the making. Identifiers: an `id` is its assigner's number for the fact when its root is an OID and
/// it has an extension that is no UUID; ids of a UUID or of a root alone are mostly made anew at each export, and are
/// left out.
class Draft {
public:
    Draft(Scene& scene, const Setting& setting, clinical::Kind kind, Element element);

    clinical::Statement statement;
    [[nodiscard]] Scene& scene() const { return m_scene; }
    [[nodiscard]] const Setting& setting() const { return m_setting; }
    [[nodiscard]] Element element() const { return m_element; }
    Issues& issues() { return statement.issues; }

    void text(std::string_view name, std::string text, Element at);
    void coded(std::string_view name, Element at);
    void coded(std::string_view name, clinical::CodedConcept code, Element at);
    void quantity(std::string_view name, Element at);
    void time(std::string_view name, Element at);
    /// A value of any data type; a null one becomes absent-reason.
    void value(std::string_view name, Element at);
    /// The same of a part: a null one says nothing, and false.
    bool told(std::string_view name, Element at);
    void site(Element at); ///< body-site and laterality
    void identifiers(Element holder, std::string_view type);
    void performers(Element holder);
    /// The parts that hang on it by entryRelationship, by the table of parts; the rest become `related` fields or
    /// statements of their own.
    void parts(Element holder);
    void part(Element entryRelationship);
    /// Who and what else takes part: places, devices (statements of their own), people.
    void participants(Element holder);
    /// Documents beside that it refers to.
    void documents(Element holder);
    void narrative(Element holder);

    [[nodiscard]] clinical::CodedConcept concept_(Element at) const { return conceptOf(at, m_scene.document); }
    /// Adds the statement: author, section, negation, title, id.
    void finish();

private:
    void provenance();
    void unknown();

    Scene& m_scene;
    const Setting& m_setting;
    Element m_element;
};

/// Reads the clinical element (act, observation …) of an entry, component or entryRelationship into statements.
void readClinical(Scene& scene, const Setting& setting, Element clinical);
/// The clinical element held by an entry, component or entryRelationship.
[[nodiscard]] Element clinicalIn(Element holder);
/// It is a statement of its own wherever it stands.
[[nodiscard]] bool standsAlone(Element clinical);

// EntryConditions.cpp
void readAllergy(Scene& scene, const Setting& setting, Element observation);
void readProblem(Scene& scene, const Setting& setting, Element observation);
void readFamily(Scene& scene, const Setting& setting, Element organizer);
// EntryMedications.cpp
void readMedication(Scene& scene, const Setting& setting, Element administration);
void readImmunization(Scene& scene, const Setting& setting, Element administration);
void readSupply(Scene& scene, const Setting& setting, Element supply, const clinical::Statement* drug);
// EntryMeasures.cpp
void readOrganizer(Scene& scene, const Setting& setting, Element organizer);
void readObservation(Scene& scene, const Setting& setting, Element observation);
// EntryActs.cpp
void readProcedure(Scene& scene, const Setting& setting, Element procedure);
void readEncounter(Scene& scene, const Setting& setting, Element encounter);
void readAct(Scene& scene, const Setting& setting, Element act);
/// A UDI Organizer's parts as fields of the one device in it.
void readDeviceParts(Draft& draft, Element procedure);
/// Model, maker and numbers of a device.
void readDeviceNumbers(Draft& draft, Element role);
void readDevice(Scene& scene, const Setting& setting, Element participantRole, const clinical::Statement* used);
void readCoverage(Scene& scene, const Setting& setting, Element policy);

// Sections.cpp
void readSections(Scene& scene, Element body);
[[nodiscard]] Topic topicOf(Element section);

// Header.cpp
void readHeader(Scene& scene);

} // namespace anamnesis::decode::cda
