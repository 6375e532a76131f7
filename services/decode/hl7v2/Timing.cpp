// SPDX-License-Identifier: GPL-3.0-or-later
// TQ1 and TQ: when and how often (HL7 v2.9 §4.5.4, v2.3 §4.4).
#include "services/decode/hl7v2/Reader.h"
#include "services/decode/text/Encoding.h"

namespace anamnesis::decode::hl7v2 {

namespace name = clinical::field;

namespace {

/// Of several parts of a course the first begins it and the last ends it; one that does not end leaves it open.
void widen(clinical::Statement& statement, std::optional<clinical::ClinicalTime> start,
           std::optional<clinical::ClinicalTime> end, bool first) {
    if (statement.kind == clinical::Kind::Dispense)
        return; // it has the time it was handed out
    clinical::ClinicalPeriod& course = statement.time;
    if (!course.start)
        course.start = std::move(start);
    if (first || !end || (course.end && clinical::iso(*course.end) < clinical::iso(*end)))
        course.end = std::move(end);
}

/// "PRN" as a priority, alone or before its times ("PRNQ4H").
void needed(Draft& draft, const std::string& priority, const std::string& why, const Segment& segment, std::size_t n) {
    if (text::lower(priority).starts_with("prn"))
        draft.text(name::asNeeded, why.empty() ? "true" : why, segment, n);
}

} // namespace

void readTimings(Scene& scene, Draft& draft, std::span<const Segment> rest, const Segment* timing, std::size_t field) {
    clinical::Statement& statement = draft.statement;
    const Delimiters& marks = scene.message.delimiters;
    bool first = true;
    for (const Segment& tq1 : rest) {
        if (tq1.name != "TQ1")
            continue;
        if (statement.field(name::dose) == nullptr)
            draft.quantity(name::dose, draft.plainOf(tq1, 2),
                           conceptOf(componentOf(tq1.field(2), 2, marks, 1), scene.message), tq1, 2);
        draft.coded(name::frequency, tq1, 3);
        draft.texts("time", tq1, 4);
        const std::string length = draft.plainOf(tq1, 6);
        draft.text(name::duration,
                   length + (length.empty() ? "" : " " + plain(componentOf(tq1.field(6), 2, marks, 1), scene.message)),
                   tq1, 6);
        needed(draft, draft.plainOf(tq1, 9), draft.plainOf(tq1, 10), tq1, 9);
        draft.words(name::instructions, tq1, 10);
        draft.words(name::instructions, tq1, 11);
        widen(statement, draft.point(tq1, 7), draft.point(tq1, 8), first);
        first = false;
    }
    if (timing == nullptr || !first)
        return;
    std::size_t r = 0;
    for (const std::string_view tq : repetitionsOf(timing->field(field), marks)) {
        const auto part = [&](std::size_t n, std::size_t s = 0) {
            return plain(componentOf(tq, n, marks, s), scene.message);
        };
        draft.text(name::frequency, part(2, 1), *timing, field, r);
        draft.text("time", part(2, 2), *timing, field, r);
        draft.text(name::duration, part(3), *timing, field, r);
        needed(draft, part(6), part(7), *timing, field);
        draft.text(name::instructions, part(8), *timing, field, r);
        widen(statement, clinical::parseHl7Time(part(4)), clinical::parseHl7Time(part(5)), r == 0);
        ++r;
    }
}

} // namespace anamnesis::decode::hl7v2
