// SPDX-License-Identifier: GPL-3.0-or-later
// Orders and what hangs on them: reports and results, vaccines, medicines, documents. HL7 v2.9 chapters 4, 4A, 7, 9.
#include "services/decode/Limits.h"
#include "services/decode/Negation.h"
#include "services/decode/hl7v2/Reader.h"
#include "services/decode/text/Encoding.h"

#include <algorithm>

namespace anamnesis::decode::hl7v2 {

using clinical::Kind;
namespace name = clinical::field;
namespace systems = clinical::systems;

namespace {

struct WordRow {
    std::string_view code, word;
};
/// Tables 0085 (OBX-11) and 0123 (OBR-25), in the words other formats use.
constexpr WordRow resultStatuses[] = {
    {"F", "final"},       {"P", "preliminary"},      {"C", "corrected"}, {"D", "entered-in-error"},
    {"X", "cancelled"},   {"W", "entered-in-error"}, {"A", "amended"},   {"I", "registered"},
    {"R", "preliminary"}, {"S", "preliminary"},      {"U", "final"},     {"O", "registered"},
    {"N", "registered"},  {"B", "appended"},         {"V", "final"}};
constexpr WordRow reportStatuses[] = {{"F", "final"},      {"P", "preliminary"}, {"C", "corrected"},
                                      {"A", "partial"},    {"R", "preliminary"}, {"S", "registered"},
                                      {"I", "registered"}, {"O", "registered"},  {"X", "cancelled"},
                                      {"Y", "registered"}, {"Z", "unknown"}};
constexpr WordRow orderStatuses[] = {{"CM", "completed"}, {"CA", "revoked"},          {"DC", "stopped"},
                                     {"HD", "on-hold"},   {"IP", "active"},           {"SC", "active"},
                                     {"A", "active"},     {"ER", "entered-in-error"}, {"RP", "superseded"}};
constexpr WordRow orderControls[] = {{"CA", "revoked"}, {"DC", "stopped"}, {"OC", "revoked"},
                                     {"OD", "stopped"}, {"CR", "revoked"}, {"DR", "stopped"},
                                     {"HD", "on-hold"}, {"OH", "on-hold"}, {"DE", "entered-in-error"}};
constexpr std::string_view vitalCodes[] = {"8867-4",  "9279-1",  "8310-5", "8302-2",  "29463-7", "39156-5", "85354-9",
                                           "8480-6",  "8462-4",  "2708-6", "59408-5", "9843-4",  "3141-9",  "8287-5",
                                           "59576-9", "77606-2", "8289-1", "8331-1",  "8328-7",  "8306-3"};
constexpr std::string_view imagingSections[] = {"RAD", "RUS", "CT", "NMR", "MR", "NMS", "US",  "XRC", "CUS",
                                                "EC",  "VUS", "RX", "CTH", "CP", "EEG", "EMG", "OUS", "PF"};

template <std::size_t N>
std::string mapped(const WordRow (&rows)[N], const std::string& code) {
    for (const WordRow& row : rows)
        if (row.code == code)
            return std::string(row.word);
    return code;
}

bool isVital(const clinical::CodedConcept& code) {
    for (const clinical::Coding& coding : code.codings)
        if (coding.system == systems::loinc &&
            std::find(std::begin(vitalCodes), std::end(vitalCodes), coding.code) != std::end(vitalCodes))
            return true;
    return false;
}

/// "<5", ">= 7.2": a comparator and a decimal.
bool splitNumber(std::string_view text, std::string& comparator, std::string& number) {
    text = text::trimmed(text);
    for (const std::string_view sign : {"<=", ">=", "<", ">"})
        if (text.starts_with(sign)) {
            comparator = sign;
            text = text::trimmed(text.substr(sign.size()));
            break;
        }
    number = text;
    return Decimal::parse(number).has_value();
}

/// `more`: the lines of the same text in the segments that follow.
void readValue(Scene& scene, Draft& draft, const Segment& obx, std::span<const Segment> more) {
    const Delimiters& marks = draft.message().delimiters;
    const std::string type = draft.plainOf(obx, 2);
    const clinical::CodedConcept unit = draft.concept_(obx, 6);
    const std::vector<std::string_view> values = repetitionsOf(obx.field(5), marks);
    if (type == "TX" || type == "FT" || type == "ST" || type == "") {
        std::string all;
        for (const std::string_view one : values)
            if (std::string line = plain(one, draft.message()); !line.empty())
                all += (all.empty() ? "" : "\n") + line;
        for (const Segment& next : more)
            for (const std::string_view one : repetitionsOf(next.field(5), marks)) {
                if (!all.empty()) // an empty line parts paragraphs
                    all += '\n';
                all += plain(one, draft.message());
            }
        std::string comparator;
        std::string number;
        if ((type == "ST" || type == "") && !unit.empty() && splitNumber(all, comparator, number)) {
            draft.quantity(name::value, number, unit, obx, 5, comparator);
            return;
        }
        if (!unit.empty() && !all.empty())
            all += ' ' + clinical::label(unit);
        if (all.size() > 2'000)
            draft.statement.narrative = text::cut(all, limits::narrativeBytes);
        draft.text(name::value, std::string(text::cut(all, 2'000)), obx, 5);
        return;
    }
    for (std::size_t r = 0; r < values.size(); ++r) {
        const std::string_view one = values[r];
        if (one.empty())
            continue;
        const auto part = [&](std::size_t n) { return plain(componentOf(one, n, marks), draft.message()); };
        if (type == "NM") {
            std::string comparator;
            std::string number;
            const std::string told = part(1);
            if (splitNumber(told, comparator, number))
                draft.quantity(name::value, number, unit, obx, 5, comparator);
            else
                draft.quantity(name::value, told, unit, obx, 5);
        } else if (type == "SN") {
            const std::string sign = part(1);
            const std::string low = part(2);
            const std::string between = part(3);
            const std::string high = part(4);
            const bool known =
                sign.empty() || sign == "<" || sign == ">" || sign == "<=" || sign == ">=" || sign == "=";
            if (between == "-" && known)
                draft.quantity(name::value, low, unit, obx, 5, sign == "=" ? "" : sign, high);
            else if (between.empty() && high.empty() && known)
                draft.quantity(name::value, low, unit, obx, 5, sign == "=" ? "" : sign);
            else
                draft.text(name::value, sign + low + between + high + (unit.empty() ? "" : ' ' + clinical::label(unit)),
                           obx, 5, r);
        } else if (type == "CE" || type == "CWE" || type == "CNE" || type == "CF" || type == "IS" || type == "ID") {
            clinical::CodedConcept code = conceptOf(one, draft.message());
            const std::size_t before = draft.statement.fields.size();
            draft.text(name::value, clinical::label(code), obx, 5, r);
            if (draft.statement.fields.size() > before)
                draft.statement.fields.back().coded = std::move(code);
        } else if (type == "TS" || type == "DT" || type == "DTM") {
            draft.time(name::value, obx, 5);
        } else if (type == "ED") {
            draft.statement.narrative += readEncapsulated(scene, draft, obx, r);
        } else if (type == "RP") {
            draft.text(name::url, part(1), obx, 5, r);
        } else if (type == "XCN" || type == "XPN") {
            draft.text(name::value, partyOf(one, draft.message()), obx, 5, r);
        } else {
            std::string told = plain(one, draft.message());
            std::replace(told.begin(), told.end(), marks.component, ' ');
            draft.text(name::value, std::string(text::cut(told, 2'000)), obx, 5, r);
        }
    }
}

struct Group {
    const Segment* order = nullptr;   ///< ORC
    const Segment* request = nullptr; ///< OBR
    bool imaging = false;
    bool ordering = false; ///< the message asks, it does not report
};

/// A text goes on in the next segment: a sender's line a segment.
bool goesOn(const Segment& obx, const Segment& next) {
    const auto isText = [](std::string_view type) { return type == "TX" || type == "FT"; };
    const auto isNumber = [](std::string_view id) {
        return id.find_first_not_of("0123456789") == std::string_view::npos;
    };
    const auto same = [&](std::size_t n) { return obx.field(n) == next.field(n); };
    return next.name == "OBX" && isText(obx.field(2)) && same(2) && !obx.field(3).empty() && same(3) && same(11) &&
           same(14) && next.field(6).empty() && next.field(8).empty() &&
           (same(4) || (isNumber(obx.field(4)) && isNumber(next.field(4))));
}

/// To which earlier result these belong: the organism of a resistance (OBR-26, PRL).
void readParent(Draft& draft, const Segment& obr) {
    std::string parent = draft.plainOf(obr, 26, 3);
    if (parent.empty())
        parent = plain(componentOf(obr.field(26), 1, draft.message().delimiters, 2), draft.message());
    draft.text("focus", parent, obr, 26);
}

void readResult(Scene& scene, const Segment& obx, const Group& group, std::span<const Segment> more,
                std::span<const Segment> notes) {
    Draft draft(scene, Kind::Observation, obx);
    clinical::Statement& statement = draft.statement;
    statement.code = draft.concept_(obx, 3);
    const bool reported = scene.message.structure.starts_with("ORU") || scene.message.structure.starts_with("OUL") ||
                          scene.message.structure.starts_with("ORL") || scene.message.structure.starts_with("OML");
    statement.kind = isVital(statement.code)                                  ? Kind::VitalSign
                     : group.request != nullptr && reported && !group.imaging ? Kind::LabResult
                                                                              : Kind::Observation;
    readValue(scene, draft, obx, more);
    draft.texts("sub-id", obx, 4);
    if (const std::string range = draft.plainOf(obx, 7); !range.empty())
        draft.text(name::range, range, obx, 7);
    draft.coded(name::interpretation, obx, 8);
    draft.coded(name::method, obx, 17);
    draft.coded(name::bodySite, obx, 20);
    draft.party(name::performer, obx, 16);
    if (obx.field(16).empty())
        draft.texts(name::performer, obx, obx.field(23).empty() ? 15 : 23);
    for (const Segment& note : notes)
        draft.words(name::comment, note, 3);
    statement.status = mapped(resultStatuses, draft.plainOf(obx, 11));
    auto when = draft.point(obx, 14);
    if (auto analysed = draft.point(obx, 19))
        statement.asserted = std::move(analysed);
    if (group.request != nullptr) {
        const Segment& obr = *group.request;
        if (!when)
            when = draft.point(obr, 7);
        if (auto issued = draft.point(obr, 22))
            statement.asserted = std::move(issued);
        draft.number("placer", obr, 2);
        draft.number("filler", obr, 3);
        draft.coded(name::specimen, obr, 15);
        readParent(draft, obr);
        statement.references.push_back({"report", '#' + draft.pathOf(obr, 0), {}, draft.pathOf(obr, 0)});
    }
    draft.at(when, when);
    if (statement.field(name::value) == nullptr && statement.narrative.empty() && draft.plainOf(obx, 5).empty() &&
        statement.field(name::contentType) == nullptr)
        draft.text(name::absentReason, statement.status == "cancelled" ? "not-performed" : "unknown", obx, 11);
    draft.finish();
}

/// An OBR: a report where the message reports, else a request.
void readRequest(Scene& scene, const Segment& obr, const Group& group, std::string narrative,
                 std::span<const Segment> notes) {
    Draft draft(scene, group.ordering ? Kind::ServiceRequest : Kind::Report, obr);
    clinical::Statement& statement = draft.statement;
    statement.code = draft.concept_(obr, 4);
    draft.number("placer", obr, 2);
    draft.number("filler", obr, 3);
    if (statement.identifiers.empty() && group.order != nullptr) {
        draft.number("placer", *group.order, 2);
        draft.number("filler", *group.order, 3);
    }
    auto when = draft.point(obr, 7);
    draft.at(when, when);
    draft.coded(name::category, obr, 24);
    draft.coded(name::specimen, obr, 15);
    draft.coded(name::reason, obr, 31);
    draft.party("requester", obr, 16);
    draft.party(name::performer, obr, 32);
    if (auto issued = draft.point(obr, 22))
        statement.asserted = std::move(issued);
    for (const Segment& note : notes)
        draft.words(name::comment, note, 3);
    readParent(draft, obr);
    draft.words(name::description, obr, 13); // relevant clinical information
    if (group.ordering) {
        const std::string control = group.order != nullptr ? draft.plainOf(*group.order, 1) : std::string();
        const std::string told = group.order != nullptr ? draft.plainOf(*group.order, 5) : std::string();
        statement.status = mapped(orderControls, control);
        if (statement.status == control)
            statement.status = told.empty() ? "active" : mapped(orderStatuses, told);
        draft.text(name::intent, "order", obr, 4);
        if (!statement.time.known() && group.order != nullptr)
            statement.time.start = draft.point(*group.order, 9);
    } else {
        statement.status = mapped(reportStatuses, draft.plainOf(obr, 25));
        statement.narrative = std::move(narrative);
    }
    draft.finish();
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
            const std::string control = draft.plainOf(*order, 1);
            const std::string told = draft.plainOf(*order, 5);
            statement.status = mapped(orderControls, control);
            if (statement.status == control)
                statement.status = told.empty() ? "active" : mapped(orderStatuses, told);
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

void readDocument(Scene& scene, const Segment& txa, std::span<const Segment> rest) {
    Draft draft(scene, Kind::Document, txa);
    clinical::Statement& statement = draft.statement;
    statement.code = draft.concept_(txa, 2);
    auto when = draft.point(txa, 4);
    if (!when)
        when = draft.point(txa, 6);
    draft.at(when, when);
    if (auto said = draft.point(txa, 7))
        statement.asserted = std::move(said);
    for (const std::size_t n : {std::size_t{9}, std::size_t{5}})
        draft.party(name::author, txa, n);
    draft.party("authenticator", txa, 22);
    draft.number("master", txa, 12);
    draft.number("parent", txa, 13);
    if (!txa.field(13).empty())
        draft.text(name::relatesTo, "replaces", txa, 13);
    draft.number("placer", txa, 14);
    draft.number("filler", txa, 15);
    draft.texts("file-name", txa, 16);
    static constexpr WordRow completions[] = {{"AU", "final"},       {"LA", "final"},       {"DI", "preliminary"},
                                              {"DO", "preliminary"}, {"IN", "preliminary"}, {"IP", "preliminary"},
                                              {"PA", "preliminary"}};
    draft.text(name::docStatus, mapped(completions, draft.plainOf(txa, 17)), txa, 17);
    draft.coded("confidentiality", txa, 18);
    const std::string trigger = draft.plainOf(scene.message.segments.front(), 9, 2);
    const std::string availability = draft.plainOf(txa, 19); // table 0273
    statement.status = trigger == "T11" || availability == "CA" ? "entered-in-error"
                       : availability == "OB"                   ? "superseded"
                                                                : "current";
    for (const Segment& obx : rest) {
        if (obx.name == "NTE")
            draft.words(name::comment, obx, 3);
        if (obx.name != "OBX")
            continue;
        const std::string type = draft.plainOf(obx, 2);
        std::string told;
        std::size_t r = 0;
        for (const std::string_view one : repetitionsOf(obx.field(5), scene.message.delimiters)) {
            std::string line = type == "ED" ? readEncapsulated(scene, draft, obx, r) : plain(one, scene.message);
            ++r;
            if (!line.empty())
                told += (told.empty() ? "" : "\n") + line;
        }
        if (statement.narrative.size() < limits::narrativeBytes && !told.empty())
            statement.narrative += (statement.narrative.empty() ? "" : "\n") + told;
    }
    draft.finish();
}

/// Upon the statement just made.
void noteOn(Scene& scene, std::span<const Segment> notes) {
    for (const Segment& note : notes) {
        clinical::Field field;
        field.name = name::comment;
        field.text = plain(note.field(3), scene.message);
        field.path = scene.message.structure + ".NTE[" + std::to_string(note.index) + "].3";
        if (!field.text.empty())
            scene.statements.back().fields.push_back(std::move(field));
    }
}

constexpr std::string_view groupStarts[] = {"ORC", "OBR", "IAM", "NK1", "SCH", "RXA", "RXE", "RXO", "RXD", "RXG",
                                            "TXA", "PID", "PV1", "SPM", "AL1", "DG1", "PRB", "MSH", "PR1", "IN1"};

bool startsGroup(std::string_view segment) {
    return std::find(std::begin(groupStarts), std::end(groupStarts), segment) != std::end(groupStarts);
}

} // namespace

std::size_t readGroup(Scene& scene, std::size_t at) {
    const std::vector<Segment>& all = scene.message.segments;
    Group group;
    for (std::size_t back = at; back-- > 0 && at - back < 200;) { // the ORC it hangs on
        if (all[back].name == "ORC")
            group.order = &all[back];
        const bool between = all[back].name == "TQ1" || all[back].name == "TQ2" || all[back].name == "NTE" ||
                             all[back].name == "RXR" || all[back].name == "RXC" || all[back].name == "RXO" ||
                             all[back].name == "RXE";
        if (group.order != nullptr || !between)
            break;
    }
    const Segment& first = all[at];
    std::size_t end = at + 1;
    while (end < all.size() && !startsGroup(all[end].name))
        ++end;
    const std::span<const Segment> rest(all.data() + at + 1, end - at - 1);
    const Segment* route = nullptr;
    for (const Segment& segment : rest)
        if (segment.name == "RXR" && route == nullptr)
            route = &segment;
    std::vector<Segment> earlier; // notes between the ORC and its order
    for (std::size_t back = at;
         group.order != nullptr && back-- > 0 && all[back].name != "RXO" && all[back].name != "RXE";) {
        if (&all[back] == group.order)
            break;
        if (all[back].name == "NTE")
            earlier.insert(earlier.begin(), all[back]);
    }
    const std::string& structure = scene.message.structure;
    group.ordering = structure.starts_with("ORM") || structure.starts_with("OML") || structure.starts_with("OMG") ||
                     structure.starts_with("OMI") || structure.starts_with("REF") || structure.starts_with("ORR");
    if (first.name == "OBR") {
        group.request = &first;
        const std::string section = plain(first.field(24), scene.message);
        group.imaging =
            std::find(std::begin(imagingSections), std::end(imagingSections), section) != std::end(imagingSections);
    } else if (first.name == "RXA") {
        readVaccine(scene, first, route, group.order, rest);
        noteOn(scene, earlier);
    } else if (first.name == "RXE" || first.name == "RXO" || first.name == "RXD") {
        readDrug(scene, first, group.order, rest);
        noteOn(scene, earlier);
    } else if (first.name == "TXA") {
        readDocument(scene, first, rest);
    }
    std::string narrative;
    std::size_t header = 0; // notes before the first result are the order's
    while (header < rest.size() && rest[header].name != "OBX")
        ++header;
    for (std::size_t i = 0; i < rest.size(); ++i) {
        if (rest[i].name != "OBX" || first.name == "TXA") // a document's content is read with it
            continue;
        std::size_t lines = i + 1;
        while (lines < rest.size() && goesOn(rest[i], rest[lines]))
            ++lines;
        std::size_t notes = lines;
        while (notes < rest.size() && rest[notes].name == "NTE")
            ++notes;
        const std::size_t before = scene.statements.size();
        readResult(scene, rest[i], group, rest.subspan(i + 1, lines - i - 1), rest.subspan(lines, notes - lines));
        const std::string_view type = rest[i].field(2);
        i = lines - 1;
        if ((type == "TX" || type == "FT" || type == "ED") && scene.statements.size() > before &&
            narrative.size() < limits::narrativeBytes) {
            const clinical::Statement& made = scene.statements.back();
            const clinical::Field* value = made.field(name::value);
            const std::string& told = !made.narrative.empty() ? made.narrative
                                      : value != nullptr      ? value->text
                                                              : made.narrative;
            narrative += (narrative.empty() || told.empty() ? "" : "\n") + told;
        }
    }
    if (group.request != nullptr) {
        std::vector<Segment> notes = earlier;
        for (std::size_t i = 0; i < header; ++i)
            if (rest[i].name == "NTE")
                notes.push_back(rest[i]);
        readRequest(scene, first, group, std::move(narrative), notes);
    }
    return end;
}

} // namespace anamnesis::decode::hl7v2
