// SPDX-License-Identifier: GPL-3.0-or-later
// One message being read, and HL7 v2 data types (v2.9 chapter 2A) to values.
#pragma once

#include "models/clinical/Fields.h"
#include "services/decode/hl7v2/Message.h"

#include <span>

namespace anamnesis::decode::hl7v2 {

inline constexpr std::string_view decoderName = "hl7v2/1";

/// A code of an HL7 table and the word other formats use for it.
struct WordRow {
    std::string_view code, word;
};
/// The word of the code's row; the code itself where it has none.
[[nodiscard]] std::string mapped(std::span<const WordRow> rows, std::string_view code);

struct Scene {
    const Message& message;
    std::shared_ptr<const clinical::RecordRef> record;
    std::vector<clinical::Statement>& statements;
    std::vector<Content>& contents;
    std::optional<clinical::ClinicalTime> sent; ///< MSH-7
};

[[nodiscard]] clinical::CodedConcept conceptOf(std::string_view cwe, const Message& message);
/// "http://loinc.org" for LN, and so on (table 0396); what is not known stays as sent.
[[nodiscard]] std::string systemOf(std::string_view name);
[[nodiscard]] clinical::Identifier identifierOf(std::string_view cx, const Message& message);
[[nodiscard]] clinical::HumanName nameOf(std::string_view xpn, const Message& message);
/// Name of the person of an XCN, or of the organisation of an XON, or the text.
[[nodiscard]] std::string partyOf(std::string_view xcn, const Message& message);
[[nodiscard]] clinical::Address addressOf(std::string_view xad, const Message& message);
[[nodiscard]] clinical::Telecom telecomOf(std::string_view xtn, const Message& message);

/// One statement made of one or more segments. `n` counts fields from 1; repetitions become repeated fields.
class Draft {
public:
    Draft(Scene& scene, clinical::Kind kind, const Segment& segment);

    clinical::Statement statement;
    [[nodiscard]] const Message& message() const { return m_scene.message; }
    [[nodiscard]] const Segment& segment() const { return m_segment; }
    [[nodiscard]] std::string pathOf(const Segment& segment, std::size_t n, std::size_t repetition = 0) const;

    [[nodiscard]] std::string plainOf(const Segment& segment, std::size_t n, std::size_t component = 1) const;
    void text(std::string_view name, std::string value, const Segment& segment, std::size_t n, std::size_t r = 0);
    void texts(std::string_view name, const Segment& segment, std::size_t n, std::size_t component = 1);
    /// Free text: a mark of the message in it parts nothing.
    void words(std::string_view name, const Segment& segment, std::size_t n);
    void coded(std::string_view name, const Segment& segment, std::size_t n);
    void party(std::string_view name, const Segment& segment, std::size_t n);
    void quantity(std::string_view name, std::string value, clinical::CodedConcept unit, const Segment& segment,
                  std::size_t n, std::string comparator = {}, std::string high = {});
    void time(std::string_view name, const Segment& segment, std::size_t n);
    [[nodiscard]] std::optional<clinical::ClinicalTime> point(const Segment& segment, std::size_t n);
    [[nodiscard]] clinical::CodedConcept concept_(const Segment& segment, std::size_t n) const;
    /// EI or CX as a business identifier.
    void number(std::string_view type, const Segment& segment, std::size_t n);
    void at(std::optional<clinical::ClinicalTime> start, std::optional<clinical::ClinicalTime> end);
    void finish();

private:
    Scene& m_scene;
    const Segment& m_segment;
};

// Person.cpp
void readPatient(Scene& scene, const Segment& pid, const Segment* merged, const Segment* detail);
void readVisit(Scene& scene, const Segment& pv1, const Segment* detail);
void readRelated(Scene& scene, const Segment& nk1);
void readInsurance(Scene& scene, const Segment& in1);
// Clinical.cpp
void readAllergy(Scene& scene, const Segment& segment);
void readDiagnosis(Scene& scene, const Segment& segment);
void readProcedure(Scene& scene, const Segment& segment);
void readAppointment(Scene& scene, const Segment& segment);
void readSpecimen(Scene& scene, const Segment& segment);
void readOther(Scene& scene, const Segment& segment);
// Hl7v2.cpp
/// An NTE speaks of the statement before it.
void noteOn(Scene& scene, const Segment& note);
// Documents.cpp
void readDocument(Scene& scene, const Segment& txa, std::span<const Segment> rest);
/// The text of an ED in OBX-5; what is a document of its own goes to the scene's contents, what cannot be read is told.
[[nodiscard]] std::string readEncapsulated(Scene& scene, Draft& draft, const Segment& obx, std::size_t repetition);
// Timing.cpp
/// How often, how long and from when a drug is taken: the TQ1 of an order (2.5 on), or the quantity/timing of before.
void readTimings(Scene& scene, Draft& draft, std::span<const Segment> rest, const Segment* timing, std::size_t field);
// Medicines.cpp
/// What an ORC says of its order.
[[nodiscard]] std::string orderStatus(const Draft& draft, const Segment& order);
void readVaccine(Scene& scene, const Segment& rxa, const Segment* route, const Segment* order,
                 std::span<const Segment> rest);
void readDrug(Scene& scene, const Segment& segment, const Segment* order, std::span<const Segment> rest);
// Orders.cpp
/// Segments from `at` on that belong together; answers the first that does not.
std::size_t readGroup(Scene& scene, std::size_t at);

} // namespace anamnesis::decode::hl7v2
