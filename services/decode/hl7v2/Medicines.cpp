// SPDX-License-Identifier: GPL-3.0-or-later
// Vaccines and medicines: RXA, RXE, RXO, RXD with what stands around them. HL7 v2.9 chapters 4 and 4A.
#include "services/decode/Negation.h"
#include "services/decode/hl7v2/Reader.h"

namespace anamnesis::decode::hl7v2 {

using clinical::Kind;
namespace name = clinical::field;
namespace systems = clinical::systems;

namespace {

/// ORC-5 (table 0038) and ORC-1 (0119).
constexpr WordRow orderStatuses[] = {{"CM", "completed"}, {"CA", "revoked"},          {"DC", "stopped"},
                                     {"HD", "on-hold"},   {"IP", "active"},           {"SC", "active"},
                                     {"A", "active"},     {"ER", "entered-in-error"}, {"RP", "superseded"}};
constexpr WordRow orderControls[] = {{"CA", "revoked"}, {"DC", "stopped"}, {"OC", "revoked"},
                                     {"OD", "stopped"}, {"CR", "revoked"}, {"DR", "stopped"},
                                     {"HD", "on-hold"}, {"OH", "on-hold"}, {"DE", "entered-in-error"}};
/// A rate whose unit tells no time has it in the field "give per" ("H1").
void rate(Draft& draft, const Segment& segment, std::size_t amount, std::size_t per) {
    const std::size_t before = draft.statement.fields.size();
    draft.quantity(name::rate, draft.plainOf(segment, amount), draft.concept_(segment, amount + 1), segment, amount);
    const std::string time = draft.plainOf(segment, per);
    if (draft.statement.fields.size() == before || time.empty())
        return;
    clinical::Field& made = draft.statement.fields.back();
    if (made.text.find('/') == std::string::npos && made.text.find(" per ") == std::string::npos) {
        made.text += " per " + time;
        made.quantity.reset(); // it is no amount alone
    }
}

} // namespace

std::string orderStatus(const Draft& draft, const Segment& order) {
    const std::string control = draft.plainOf(order, 1);
    const std::string told = draft.plainOf(order, 5);
    std::string status = mapped(orderControls, control);
    if (status == control)
        status = told.empty() ? "active" : mapped(orderStatuses, told);
    return status;
}

void readVaccine(Scene& scene, const Segment& rxa, const Segment* route, const Segment* order,
                 std::span<const Segment> rest) {
    Draft draft(scene, Kind::Immunization, rxa);
    clinical::Statement& statement = draft.statement;
    const bool vaccine = scene.message.structure.starts_with("VX") || [&] {
        for (const clinical::Coding& coding : draft.concept_(rxa, 5).codings)
            if (coding.system == systems::cvx)
                return true;
        return false;
    }();
    if (!vaccine)
        statement.kind = Kind::Administration;
    statement.code = draft.concept_(rxa, 5);
    auto start = draft.point(rxa, 3);
    auto end = draft.point(rxa, 4);
    draft.at(start, end ? end : start);
    const std::string amount = draft.plainOf(rxa, 6);
    if (amount != "999" && amount != "0") // 999: not known; 0: none was given
        draft.quantity(name::dose, amount, draft.concept_(rxa, 7), rxa, 6);
    draft.texts(name::lot, rxa, 15);
    draft.time(name::expiration, rxa, 16);
    draft.coded(name::manufacturer, rxa, 17);
    draft.coded(name::statusReason, rxa, 18);
    draft.coded(name::reason, rxa, 19);
    draft.coded("information-source", rxa, 9);
    draft.party(name::performer, rxa, 10);
    std::string done = draft.plainOf(rxa, 20);
    const bool none = statement.code.has(systems::cvx, "998"); // "no vaccine administered"
    if (none)
        done = "NA";
    static constexpr WordRow completions[] = {
        {"CP", "completed"}, {"PA", "completed"}, {"RE", "not-done"}, {"NA", "not-done"}};
    statement.status = done.empty() ? "completed" : mapped(completions, done);
    if (done == "PA")
        draft.text("subpotent", "partially administered", rxa, 20);
    if (done.empty() && !rxa.field(18).empty())
        statement.status = "not-done";
    if (statement.status == "not-done") {
        statement.negated = true;
        draft.text("negation", done.empty() ? "refused" : done, rxa, none ? 5 : done.empty() ? 18 : 20);
    }
    if (draft.plainOf(rxa, 21) == "D")
        statement.status = "entered-in-error";
    if (route != nullptr) {
        draft.coded(name::route, *route, 1);
        draft.coded(name::bodySite, *route, 2);
        if (const std::string_view side = lateralityOf(draft.concept_(*route, 2)); !side.empty())
            draft.text(name::laterality, std::string(side), *route, 2);
    }
    if (order != nullptr) {
        draft.number("placer", *order, 2);
        draft.number("filler", *order, 3);
    }
    for (const Segment& segment : rest) {
        if (segment.name == "NTE")
            draft.words(name::comment, segment, 3);
        if (segment.name == "OBX" && draft.plainOf(segment, 3) == "30973-2")
            draft.texts(name::doseNumber, segment, 5);
    }
    draft.finish();
}

void readDrug(Scene& scene, const Segment& segment, const Segment* order, std::span<const Segment> rest) {
    const bool dispense = segment.name == "RXD";
    const bool encoded = segment.name == "RXE";
    Draft draft(scene, dispense ? Kind::Dispense : Kind::MedicationOrder, segment);
    clinical::Statement& statement = draft.statement;
    if (dispense) {
        statement.code = draft.concept_(segment, 2);
        auto when = draft.point(segment, 3);
        draft.at(when, when);
        draft.quantity(name::quantity, draft.plainOf(segment, 4), draft.concept_(segment, 5), segment, 4);
        draft.coded(name::form, segment, 6);
        draft.number("prescription", segment, 7);
        draft.texts(name::refills, segment, 8);
        draft.texts(name::comment, segment, 9);
        draft.party(name::performer, segment, 10);
        draft.texts(name::lot, segment, 18);
        statement.status = "completed";
    } else if (encoded) {
        statement.code = draft.concept_(segment, 2);
        std::string high = draft.plainOf(segment, 4);
        draft.quantity(name::dose, draft.plainOf(segment, 3), draft.concept_(segment, 5), segment, 3, {},
                       high == draft.plainOf(segment, 3) ? std::string() : high);
        draft.coded(name::form, segment, 6);
        draft.coded(name::instructions, segment, 7);
        draft.quantity(name::quantity, draft.plainOf(segment, 10), draft.concept_(segment, 11), segment, 10);
        draft.texts(name::refills, segment, 12);
        draft.party("requester", segment, 13);
        draft.number("prescription", segment, 15);
        draft.coded("patient-instructions", segment, 21);
        rate(draft, segment, 23, 22);
        draft.quantity(name::strength, draft.plainOf(segment, 25), draft.concept_(segment, 26), segment, 25);
        draft.coded(name::reason, segment, 27);
    } else { // RXO
        statement.code = draft.concept_(segment, 1);
        std::string high = draft.plainOf(segment, 3);
        draft.quantity(name::dose, draft.plainOf(segment, 2), draft.concept_(segment, 4), segment, 2, {},
                       high == draft.plainOf(segment, 2) ? std::string() : high);
        draft.coded(name::form, segment, 5);
        draft.coded(name::instructions, segment, 7);
        draft.quantity(name::quantity, draft.plainOf(segment, 11), draft.concept_(segment, 12), segment, 11);
        draft.texts(name::refills, segment, 13);
        draft.quantity(name::strength, draft.plainOf(segment, 18), draft.concept_(segment, 19), segment, 18);
        draft.coded(name::reason, segment, 20);
        rate(draft, segment, 21, 17);
    }
    if (order != nullptr) {
        draft.number("placer", *order, 2);
        draft.number("filler", *order, 3);
        if (!dispense) {
            statement.status = orderStatus(draft, *order);
            if (auto said = draft.point(*order, 9))
                statement.asserted = std::move(said);
            draft.party("requester", *order, 12);
        }
    }
    for (const Segment& segmentOf : rest) {
        if (segmentOf.name == "NTE") {
            draft.words(name::comment, segmentOf, 3);
        } else if (segmentOf.name == "RXC") {
            draft.coded(name::ingredient, segmentOf, 2);
            draft.quantity(name::strength, draft.plainOf(segmentOf, 3), draft.concept_(segmentOf, 4), segmentOf, 3);
        } else if (segmentOf.name == "RXR") {
            draft.coded(name::route, segmentOf, 1);
            draft.coded(name::bodySite, segmentOf, 2);
        }
    }
    const bool own = encoded && !segment.field(1).empty();
    readTimings(scene, draft, rest, own ? &segment : order, own ? 1 : 7);
    if (!statement.time.known() && order != nullptr)
        statement.time.start = draft.point(*order, 9);
    draft.finish();
}

} // namespace anamnesis::decode::hl7v2
