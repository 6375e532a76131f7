// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clinical/Fields.h"
#include "models/timeline/SnapshotRow.h"

#include <algorithm>
#include <array>

namespace anamnesis::timeline::detail {

using clinical::Field;
namespace field = clinical::field;

/// Every text one named field has: the agreed one, or one of each side, in the order of the sides.
std::vector<const Field*> claims(const Item& item, std::string_view name) {
    std::vector<const Field*> found;
    if (const Field* agreed = item.field(name))
        found.push_back(agreed);
    for (const Side& side : item.sides)
        for (const Field& candidate : side.fields)
            if (candidate.name == name)
                found.push_back(&candidate);
    return found;
}

void addDistinct(std::vector<std::string>& texts, std::string text) {
    if (!text.empty() && std::find(texts.begin(), texts.end(), text) == texts.end())
        texts.push_back(std::move(text));
}

std::string joined(const std::vector<std::string>& texts) {
    std::string all;
    for (const std::string& text : texts) {
        if (!all.empty())
            all += sideSeparator;
        all += text;
    }
    return all;
}

std::string claimedTexts(const Item& item, std::string_view name) {
    std::vector<std::string> texts;
    for (const Field* claim : claims(item, name))
        addDistinct(texts, claim->text);
    return joined(texts);
}

bool isDisputed(const Item& item, std::string_view name) {
    return std::find(item.disputed.begin(), item.disputed.end(), name) != item.disputed.end();
}

namespace {

const std::string& shownUnit(const clinical::Quantity& quantity) {
    return quantity.unit.empty() ? quantity.unitCode : quantity.unit;
}

/// A plain number that can be shown apart from its unit; ranges and ratios are shown as their field's text.
bool isPlain(const Field& claim) {
    return claim.quantity && claim.quantity->hasValue() && claim.quantity->highValue.empty() &&
           claim.quantity->denominatorValue.empty() && claim.quantity->denominatorUnit.empty();
}

std::string numberText(const clinical::Quantity& quantity) {
    if (quantity.comparator.empty() || quantity.comparator == "ad")
        return quantity.value;
    return quantity.comparator + " " + quantity.value;
}

void setValue(Row& row, const std::vector<const Field*>& values) {
    if (values.empty())
        return;
    const bool plain = std::all_of(values.begin(), values.end(), [](const Field* value) { return isPlain(*value); });
    const bool oneUnit = plain && std::all_of(values.begin(), values.end(), [&](const Field* value) {
                             return shownUnit(*value->quantity) == shownUnit(*values.front()->quantity);
                         });
    std::vector<std::string> texts;
    for (const Field* value : values)
        addDistinct(texts, oneUnit ? numberText(*value->quantity) : value->text);
    row.value = joined(texts);
    if (oneUnit)
        row.unit = shownUnit(*values.front()->quantity);
    for (const Field* value : values)
        if (value->quantity && !value->quantity->comparator.empty())
            row.flags |= Censored;
}

void setNumber(Row& row, const Field& value) {
    if (!isPlain(value))
        return;
    const clinical::Quantity& quantity = *value.quantity;
    const bool converted = quantity.canonical && quantity.canonical->unit != quantity.unitCode &&
                           quantity.canonical->unit != quantity.unit;
    if (const auto decimal = Decimal::parse(quantity.canonical ? quantity.canonical->value : quantity.value)) {
        row.number = decimal->toDouble();
        row.numberUnit = quantity.canonical ? quantity.canonical->unit : shownUnit(quantity);
    }
    if (converted)
        row.flags |= Converted;
}

/// Range bounds in the unit of the number: the canonical ones where given, else only when no conversion was needed.
void setRange(Row& row, const Item& item) {
    const Field* range = item.field(field::range);
    if (!range)
        return;
    row.range = range->text;
    if (!range->quantity || (row.flags & Converted) != 0)
        return;
    const clinical::Quantity& quantity = *range->quantity;
    const auto bound = [](const std::string& text) {
        const auto decimal = Decimal::parse(text);
        return decimal ? decimal->toDouble() : noNumber;
    };
    if (!quantity.comparator.empty()) {
        (quantity.comparator.front() == '<' ? row.rangeHigh : row.rangeLow) = bound(quantity.value);
        return;
    }
    row.rangeLow = bound(quantity.value);
    row.rangeHigh = bound(quantity.highValue);
}

struct FlagRow {
    std::string_view code;
    std::uint32_t flags;
};
// HL7 table 0078 / v3 ObservationInterpretation.
constexpr std::array interpretations{
    FlagRow{"H", AbnormalHigh},
    FlagRow{"L", AbnormalLow},
    FlagRow{"HH", AbnormalHigh | Critical},
    FlagRow{"LL", AbnormalLow | Critical},
    FlagRow{"HU", AbnormalHigh | Critical},
    FlagRow{"LU", AbnormalLow | Critical},
    FlagRow{"HX", AbnormalHigh},
    FlagRow{"LX", AbnormalLow},
    FlagRow{">", AbnormalHigh},
    FlagRow{"<", AbnormalLow},
    FlagRow{"A", Abnormal},
    FlagRow{"AA", Abnormal | Critical},
    FlagRow{"ABN", Abnormal},
    FlagRow{"POS", Abnormal},
};

void setInterpretation(Row& row, const Item& item) {
    for (const Field* claim : claims(item, field::interpretation)) {
        std::vector<std::string_view> codes;
        if (claim->coded)
            for (const clinical::Coding& coding : claim->coded->codings)
                codes.push_back(coding.code);
        codes.push_back(claim->text);
        for (const std::string_view code : codes)
            for (const FlagRow& known : interpretations)
                if (known.code == code)
                    row.flags |= known.flags;
    }
}

} // namespace

void setMeasured(Row& row, const Item& item) {
    const bool medicine = clinical::isMedication(item.kind);
    std::vector<const Field*> values = claims(item, medicine ? field::dose : field::value);
    if (values.empty() && medicine)
        values = claims(item, field::quantity);
    setValue(row, values);
    const std::vector<const Field*> systolic = claims(item, field::systolic),
                                    diastolic = claims(item, field::diastolic);
    if (values.empty() && systolic.size() == 1 && diastolic.size() == 1 && isPlain(*systolic.front()) &&
        isPlain(*diastolic.front())) {
        row.value = systolic.front()->quantity->value + "/" + diastolic.front()->quantity->value;
        row.unit = shownUnit(*systolic.front()->quantity);
        setNumber(row, *systolic.front());
    } else if (values.empty() && (!systolic.empty() || !diastolic.empty())) {
        row.value = claimedTexts(item, field::systolic) + "/" + claimedTexts(item, field::diastolic);
    }
    // Several parts measured at once and no value of the whole: the parts are the value.
    if (row.value.empty() && (item.kind == clinical::Kind::LabResult || item.kind == clinical::Kind::VitalSign))
        for (const Field& part : item.fields)
            if (part.name == field::component)
                row.value += (row.value.empty() ? "" : "; ") + part.text;
    if (values.size() == 1)
        setNumber(row, *values.front());
    setRange(row, item);
    setInterpretation(row, item);
}

} // namespace anamnesis::timeline::detail
