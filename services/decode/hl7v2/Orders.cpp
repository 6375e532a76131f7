// SPDX-License-Identifier: GPL-3.0-or-later
// Orders and what hangs on them: requests, reports and results. HL7 v2.9 chapters 4 and 7.
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
constexpr std::string_view vitalCodes[] = {"8867-4",  "9279-1",  "8310-5", "8302-2",  "29463-7", "39156-5", "85354-9",
                                           "8480-6",  "8462-4",  "2708-6", "59408-5", "9843-4",  "3141-9",  "8287-5",
                                           "59576-9", "77606-2", "8289-1", "8331-1",  "8328-7",  "8306-3"};
constexpr std::string_view imagingSections[] = {"RAD", "RUS", "CT", "NMR", "MR", "NMS", "US",  "XRC", "CUS",
                                                "EC",  "VUS", "RX", "CTH", "CP", "EEG", "EMG", "OUS", "PF"};

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
        statement.status = group.order != nullptr ? orderStatus(draft, *group.order) : "active";
        draft.text(name::intent, "order", obr, 4);
        if (!statement.time.known() && group.order != nullptr)
            statement.time.start = draft.point(*group.order, 9);
    } else {
        statement.status = mapped(reportStatuses, draft.plainOf(obr, 25));
        statement.narrative = std::move(narrative);
    }
    draft.finish();
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
        for (const Segment& note : earlier)
            noteOn(scene, note);
    } else if (first.name == "RXE" || first.name == "RXO" || first.name == "RXD") {
        readDrug(scene, first, group.order, rest);
        for (const Segment& note : earlier)
            noteOn(scene, note);
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
