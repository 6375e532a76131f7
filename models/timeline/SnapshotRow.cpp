// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/SnapshotRow.h"

#include "models/clinical/Fields.h"
#include "models/timeline/Fold.h"
#include "models/timeline/Title.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace anamnesis::timeline::detail {
namespace {

using clinical::Field;
using clinical::Kind;
namespace field = clinical::field;

constexpr std::array<std::string_view, 16> endedStatuses{
    "resolved", "inactive", "remission", "stopped",   "completed", "finished",  "cancelled",        "revoked",
    "ended",    "expired",  "rejected",  "fulfilled", "aborted",   "suspended", "entered-in-error", "discharged",
};

bool lasts(Kind kind) {
    switch (kind) {
    case Kind::Problem:
    case Kind::Allergy:
    case Kind::Alert:
    case Kind::MedicationOrder:
    case Kind::MedicationStatement:
    case Kind::Encounter:
    case Kind::Device:
    case Kind::CarePlan:
    case Kind::CareTeam:
    case Kind::Goal:
    case Kind::Coverage:
    case Kind::AdvanceDirective:
    case Kind::Consent:
        return true;
    default:
        return false;
    }
}

void setTime(Row& row, const Item& item) {
    const bool ended = std::find(endedStatuses.begin(), endedStatuses.end(), item.status) != endedStatuses.end();
    if (ended && lasts(item.kind))
        row.flags |= Ended;
    const auto& start = item.time.start;
    const auto& end = item.time.end;
    if (!item.time.known())
        return;
    const clinical::ClinicalTime& shown = start ? *start : *end;
    const clinical::Span span = clinical::span(shown);
    row.first = span.first;
    row.middle = span.middle();
    row.precision = shown.precision;
    row.date = clinical::iso(shown);
    if (shown.precision >= clinical::Precision::Hour && !shown.offset)
        row.flags |= ZoneUnknown;
    if (end)
        row.last = std::max(clinical::span(*end).last, span.last);
    else
        row.last = lasts(item.kind) && (!ended || isDisputed(item, "status")) ? openEnd : span.last;
}

std::string_view preferredSystem(Kind kind) {
    switch (kind) {
    case Kind::LabResult:
    case Kind::VitalSign:
    case Kind::Observation:
    case Kind::Report:
    case Kind::Document:
        return clinical::systems::loinc;
    case Kind::Problem:
    case Kind::Procedure:
    case Kind::Allergy:
        return clinical::systems::snomed;
    case Kind::Immunization:
        return clinical::systems::cvx;
    default:
        return clinical::isMedication(kind) ? clinical::systems::rxnorm : std::string_view();
    }
}

std::string bestCode(const Item& item) {
    const std::string_view wanted = preferredSystem(item.kind);
    for (const clinical::Coding& coding : item.code.codings)
        if (coding.system == wanted)
            return coding.system + "|" + coding.code;
    for (const clinical::MappedCoding& mapped : item.code.mapped)
        if (mapped.coding.system == wanted && mapped.relationship == clinical::MapRelationship::Equivalent)
            return mapped.coding.system + "|" + mapped.coding.code;
    if (!item.code.codings.empty())
        return item.code.codings.front().system + "|" + item.code.codings.front().code;
    return {};
}

std::string groupOf(const Item& item, const std::string& code) {
    if (clinical::isMedication(item.kind)) {
        if (!item.lane.empty())
            return item.lane;
        std::vector<std::string> ingredients;
        for (const Field* claim : claims(item, field::ingredient))
            addDistinct(ingredients, folded(claim->text));
        std::sort(ingredients.begin(), ingredients.end());
        std::string all;
        for (const std::string& ingredient : ingredients)
            all += (all.empty() ? "" : " + ") + ingredient;
        return all.empty() ? folded(item.title) : all;
    }
    if (item.kind == Kind::Document)
        return claimedTexts(item, field::type);
    if (!item.lane.empty())
        return item.lane;
    return code.empty() ? folded(item.title) : code;
}

std::string detailOf(const Item& item) {
    constexpr std::array<std::string_view, 6> order{field::frequency, field::reaction,    field::class_,
                                                    field::category,  field::contentType, field::modality};
    if (clinical::isMedication(item.kind))
        return claimedTexts(item, field::frequency);
    for (const std::string_view name : order)
        if (std::string text = claimedTexts(item, name); !text.empty())
            return text;
    return {};
}

/// A result or vital sign of which nothing was measured; the reason takes the place of what would follow the value.
bool lacksValue(const Row& row, const Item& item) {
    return (item.kind == Kind::LabResult || item.kind == Kind::VitalSign) && row.value.empty();
}

/// Times a day of a frequency ("2 per 1 d", "1 per 8 h", "3 /d"); NaN for a range, a week, or anything else.
double timesADay(const clinical::Quantity& often) {
    const auto times = Decimal::parse(often.canonical ? often.canonical->value : often.value);
    if (!times || !often.highValue.empty())
        return noNumber;
    const std::string& unit = often.canonical ? often.canonical->unit : often.bestUnit();
    if (unit == "/d" || unit == "1/d")
        return times->toDouble();
    const auto period = Decimal::parse(often.denominatorValue.empty() ? "1" : often.denominatorValue);
    if (!period || period->isZero() || (often.denominatorUnit != "d" && often.denominatorUnit != "h"))
        return noNumber;
    return times->toDouble() * (often.denominatorUnit == "h" ? 24.0 : 1.0) / period->toDouble();
}

/// Only where dose and times a day are both plainly known, and it is not taken as needed (meaning.md, "Medicines").
void setDailyDose(Row& row, const Item& item) {
    const Field* frequency = item.field(field::frequency);
    if (clinical::isMedication(item.kind) && row.number == row.number && frequency && frequency->quantity &&
        item.field(field::dose) && !item.field(field::asNeeded))
        row.dailyDose = row.number * timesADay(*frequency->quantity);
}

/// Where sources dispute something else than the value, that is what the row shows, with every side; the agreed value
/// goes on in the detail. A disputed status stays in `status`, so that screens can put it into their language.
void showDispute(Row& row, const Item& item) {
    for (const std::string_view shown : {field::value, field::dose, field::systolic, field::diastolic})
        if (isDisputed(item, shown))
            return;
    for (const std::string& name : item.disputed) {
        const std::string sides = claimedTexts(item, name);
        if (name != "status" && sides.empty())
            continue;
        std::string agreed = row.value + (row.unit.empty() ? "" : " ") + row.unit;
        if (!agreed.empty())
            row.detail = row.detail.empty() ? agreed : agreed + " " + row.detail;
        row.value = name == "status" ? std::string() : sides;
        row.unit.clear();
        return;
    }
}

} // namespace

Row rowOf(const Item& item) {
    Row row;
    row.title = titleWithSide(item);
    row.status = isDisputed(item, "status") ? claimedTexts(item, "status") : item.status;
    if (row.status.empty() && isDisputed(item, "status")) {
        std::vector<std::string> texts;
        for (const Member& member : item.members)
            addDistinct(texts, member.status);
        row.status = joined(texts);
    }
    if (row.status.empty())
        row.status = item.status;
    setMeasured(row, item);
    setTime(row, item);
    row.code = bestCode(item);
    row.group = groupOf(item, row.code);
    row.detail = lacksValue(row, item) ? claimedTexts(item, field::absentReason) : detailOf(item);
    setDailyDose(row, item);
    showDispute(row, item);
    row.flags |= titleMarks(item);
    if (item.isDisputed())
        row.flags |= Disputed;
    if (item.negated)
        row.flags |= Negated;
    if (std::any_of(item.relations.begin(), item.relations.end(),
                    [](const Relation& relation) { return relation.type == RelationType::CouldBe; }))
        row.flags |= CouldBe;
    if (std::any_of(item.relations.begin(), item.relations.end(),
                    [](const Relation& relation) { return relation.type == RelationType::ReplacedBy; }))
        row.flags |= Superseded;
    return row;
}

} // namespace anamnesis::timeline::detail
