// SPDX-License-Identifier: GPL-3.0-or-later
// The small words of a hospital: codings, quantities, times, references, in its own habit. Used by every resource
// writer.
#pragma once

#include "app/exchange/world/World.h"
#include "app/exchange/write/Tree.h"

namespace anamnesis::exchange {

namespace system {
inline constexpr std::string_view loinc = "http://loinc.org";
inline constexpr std::string_view snomed = "http://snomed.info/sct";
inline constexpr std::string_view rxnorm = "http://www.nlm.nih.gov/research/umls/rxnorm";
inline constexpr std::string_view ndc = "http://hl7.org/fhir/sid/ndc";
inline constexpr std::string_view cvx = "http://hl7.org/fhir/sid/cvx";
inline constexpr std::string_view icd10cm = "http://hl7.org/fhir/sid/icd-10-cm";
inline constexpr std::string_view cpt = "http://www.ama-assn.org/go/cpt";
inline constexpr std::string_view ucum = "http://unitsofmeasure.org";
inline constexpr std::string_view npi = "http://hl7.org/fhir/sid/us-npi";
inline constexpr std::string_view terminology = "http://terminology.hl7.org/CodeSystem/";
} // namespace system

/// What a writer of one telling needs.
struct Context {
    const World& world;
    const Telling& telling;
    const Fact& fact;
    const Habit& habit;

    [[nodiscard]] const std::string& operator[](std::string_view name) const { return telling.values[name]; }
    [[nodiscard]] bool has(std::string_view name) const { return telling.values.has(name); }
    /// When it happened as this hospital tells it, and other moments kept as text.
    [[nodiscard]] Moment at() const { return has("at") ? std::stoll((*this)["at"]) : fact.at; }
    [[nodiscard]] Moment moment(std::string_view name) const { return has(name) ? std::stoll((*this)[name]) : 0; }
};

[[nodiscard]] Tree coding(std::string_view system, std::string_view code, std::string_view display = {});
[[nodiscard]] Tree codedConcept(std::vector<Tree> codings, std::string_view text = {});
/// A coding of HL7's own terminology: `local` is the last part of the system's URL.
[[nodiscard]] Tree hl7Concept(std::string_view local, std::string_view code, std::string_view display = {});
/// Displays in the hospital's letter case.
[[nodiscard]] std::string spoken(const Habit& habit, std::string_view text);
[[nodiscard]] Tree quantity(const std::string& value, std::string_view unitText, std::string_view ucum,
                            const std::string& comparator = {});
[[nodiscard]] Tree identifier(const Habit& habit, std::string_view branch, const std::string& value,
                              std::string_view type = {});
/// The hospital that numbered the fact: where it began. A shared number keeps its assigner.
[[nodiscard]] const Habit& assigner(const Context& context);
[[nodiscard]] std::string when(const Habit& habit, Moment at); ///< with time
[[nodiscard]] std::string whenMeasured(const Habit& habit,
                                       Moment at); ///< of results: some hospitals give the date alone
[[nodiscard]] std::string dateOf(const Habit& habit, Moment at);
[[nodiscard]] Tree period(const std::string& start, const std::string& end = {});
[[nodiscard]] Tree reference(std::string target, std::string_view display = {});
[[nodiscard]] Tree patientReference(const Context& context);
/// References to facts this hospital tells too, by role; Nothing where it does not.
[[nodiscard]] Tree referenceTo(const Context& context, std::string_view role);
[[nodiscard]] Tree referencesTo(const Context& context, std::string_view role);
/// A party of the hospital: its organisation, place or one of its practitioners (chosen by the fact).
[[nodiscard]] Tree partyReference(const Context& context, Kind kind);
[[nodiscard]] Tree annotation(std::string_view text);

/// id, meta; the start of every resource.
[[nodiscard]] Tree resourceStart(std::string_view type, const std::string& id, std::string_view version,
                                 Moment updated);
/// When a hospital last touched what it tells; never later than the present.
[[nodiscard]] Moment updatedAt(const Context& context);

} // namespace anamnesis::exchange
