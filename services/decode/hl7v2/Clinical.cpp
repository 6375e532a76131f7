// SPDX-License-Identifier: GPL-3.0-or-later
// Allergies, diagnoses, procedures, appointments, specimens, and segments kept as they are told. HL7 v2.9 chapters 3,
// 6, 7, 10, 12.
#include "services/decode/hl7v2/Reader.h"

#include "services/decode/Negation.h"
#include "services/decode/text/Encoding.h"

namespace anamnesis::decode::hl7v2 {

using clinical::Kind;
namespace name = clinical::field;

namespace {

constexpr WordRow severities[] = {{"SV", "severe"}, {"MO", "moderate"}, {"MI", "mild"}, {"U", "unknown"}};
constexpr WordRow categories[] = {{"DA", "medication"},  {"FA", "food"},        {"MA", "other"},
                                  {"EA", "environment"}, {"AA", "environment"}, {"PA", "environment"},
                                  {"LA", "environment"}};

} // namespace

void readAllergy(Scene& scene, const Segment& segment) {
    Draft draft(scene, Kind::Allergy, segment);
    clinical::Statement& statement = draft.statement;
    const bool adverse = segment.name == "IAM";
    statement.code = draft.concept_(segment, 3);
    draft.text(name::category, mapped(categories, draft.plainOf(segment, 2)), segment, 2);
    draft.text(name::severity, mapped(severities, draft.plainOf(segment, 4)), segment, 4);
    draft.texts(name::reaction, segment, 5);
    if (adverse) {
        const std::string action = draft.plainOf(segment, 6);
        draft.text("action", action, segment, 6);
        draft.number("", segment, 7);
        draft.texts(name::reason, segment, 8);
        draft.time(name::onset, segment, 11);
        if (const std::string words = draft.plainOf(segment, 12); !words.empty())
            draft.text("onset-text", words, segment, 12);
        if (auto when = draft.point(segment, 13))
            statement.asserted = std::move(when);
        const std::string verified = draft.plainOf(segment, 17);
        // Table 0438: I is "confirmed but inactive", D "doubt raised"; neither denies.
        static constexpr WordRow clinical[] = {{"U", "unconfirmed"}, {"P", "unconfirmed"}, {"S", "unconfirmed"},
                                               {"C", "confirmed"},   {"I", "confirmed"},   {"E", "entered-in-error"},
                                               {"D", "unconfirmed"}};
        draft.text(name::verification, mapped(clinical, verified), segment, 17);
        if (verified == "E")
            statement.status = "entered-in-error";
        if (verified == "I")
            statement.status = "inactive";
        // Table 0436; what it adds to the group of substances.
        static constexpr WordRow sensitivities[] = {{"AL", "allergy"},
                                                    {"IN", "intolerance"},
                                                    {"AD", "adverse reaction"},
                                                    {"CT", "contraindication"},
                                                    {"SE", "side effect"}};
        draft.text(name::type, mapped(sensitivities, draft.plainOf(segment, 9)), segment, 9);
        draft.coded(name::group, segment, 10);
        if (action == "D")
            statement.status = "entered-in-error"; // the sender takes it out of its list
        if (auto onset = draft.point(segment, 11))
            statement.time.start = std::move(onset);
    } else {
        draft.time(name::onset, segment, 6);
        statement.time.start = draft.point(segment, 6);
    }
    draft.finish();
}

void readDiagnosis(Scene& scene, const Segment& segment) {
    Draft draft(scene, Kind::Problem, segment);
    clinical::Statement& statement = draft.statement;
    statement.code = draft.concept_(segment, 3);
    if (segment.name == "PRB") {
        draft.text(name::category, "problem-list-item", segment, 3);
        draft.number("", segment, 4);
        draft.time(name::onset, segment, 16);
        statement.time.start = draft.point(segment, segment.field(16).empty() ? 7 : 16);
        statement.time.end = draft.point(segment, 9);
        draft.time(name::abatement, segment, 9);
        draft.coded(name::verification, segment, 13);
        statement.status = text::lower(clinical::label(draft.concept_(segment, 14)));
        if (statement.status.empty() && statement.time.end)
            statement.status = "resolved";
        draft.text("action", draft.plainOf(segment, 1), segment, 1);
        if (draft.plainOf(segment, 1) == "DE")
            statement.status = "entered-in-error";
    } else {
        if (statement.code.empty())
            statement.code.text = draft.plainOf(segment, 4);
        else if (statement.code.text.empty())
            statement.code.text = draft.plainOf(segment, 4);
        draft.text(name::category, "encounter-diagnosis", segment, 6);
        static constexpr WordRow kinds[] = {{"A", "admitting"}, {"W", "working"}, {"F", "final"}};
        draft.text("diagnosis-type", mapped(kinds, draft.plainOf(segment, 6)), segment, 6);
        statement.time.start = draft.point(segment, 5);
        draft.time(name::onset, segment, 5);
        if (auto said = draft.point(segment, 19))
            statement.asserted = std::move(said);
        draft.party(name::author, segment, 16);
        if (draft.plainOf(segment, 21) == "D")
            statement.status = "entered-in-error";
    }
    draft.finish();
}

void readProcedure(Scene& scene, const Segment& segment) {
    Draft draft(scene, Kind::Procedure, segment);
    draft.statement.code = draft.concept_(segment, 3);
    if (draft.statement.code.text.empty())
        draft.statement.code.text = draft.plainOf(segment, 4);
    auto start = draft.point(segment, 5);
    draft.at(start, std::move(start));
    for (const std::size_t n : {std::size_t{8}, std::size_t{11}, std::size_t{12}})
        draft.party(name::performer, segment, n);
    draft.coded(name::reason, segment, 15);
    draft.coded("modifier", segment, 16);
    draft.number("", segment, 19);
    draft.statement.status = draft.plainOf(segment, 20) == "D" ? "entered-in-error" : "completed";
    draft.finish();
}

void readAppointment(Scene& scene, const Segment& segment) {
    Draft draft(scene, Kind::Appointment, segment);
    clinical::Statement& statement = draft.statement;
    statement.code = draft.concept_(segment, 8);
    draft.coded(name::type, segment, 8);
    draft.coded(name::reason, segment, segment.field(7).empty() ? 6 : 7);
    draft.number("placer", segment, 1);
    draft.number("filler", segment, 2);
    const std::string_view timing = repetitionsOf(segment.field(11), scene.message.delimiters).front();
    statement.time.start =
        clinical::parseHl7Time(plain(componentOf(timing, 4, scene.message.delimiters), scene.message));
    statement.time.end = clinical::parseHl7Time(plain(componentOf(timing, 5, scene.message.delimiters), scene.message));
    draft.party(name::performer, segment, 16);
    draft.coded("filler-status", segment, 25);
    static constexpr WordRow statuses[] = {
        {"BOOKED", "booked"},       {"PENDING", "pending"}, {"WAITLIST", "waitlist"},        {"COMPLETE", "fulfilled"},
        {"CANCELLED", "cancelled"}, {"DC", "cancelled"},    {"DELETED", "entered-in-error"}, {"NOSHOW", "noshow"},
        {"BLOCKED", "proposed"},    {"OVERBOOK", "booked"}, {"STARTED", "arrived"}};
    std::string told = draft.plainOf(segment, 25);
    for (char& c : told)
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    statement.status = mapped(statuses, told);
    if (scene.message.structure.ends_with("S15"))
        statement.status = "cancelled";
    if (scene.message.structure.ends_with("S26"))
        statement.status = "noshow";
    draft.finish();
}

void readSpecimen(Scene& scene, const Segment& segment) {
    Draft draft(scene, Kind::Specimen, segment);
    draft.statement.code = draft.concept_(segment, 4);
    draft.coded(name::type, segment, 4);
    draft.coded(name::method, segment, 7);
    draft.coded(name::bodySite, segment, 8);
    if (const std::string_view side = lateralityOf(draft.concept_(segment, 8)); !side.empty())
        draft.text(name::laterality, std::string(side), segment, 8);
    draft.statement.time.start = draft.point(segment, 17);
    draft.number("specimen", segment, 2);
    draft.texts(name::description, segment, 14);
    draft.finish();
}

void readOther(Scene& scene, const Segment& segment) {
    Draft draft(scene, Kind::Other, segment);
    std::string told;
    for (std::size_t n = 1; n < segment.fields.size(); ++n)
        if (const std::string one = plain(segment.field(n), scene.message); !one.empty())
            told += (told.empty() ? "" : " | ") + one;
    draft.statement.title = segment.name;
    draft.statement.narrative = text::cut(told, 64'000);
    draft.finish();
}

} // namespace anamnesis::decode::hl7v2
