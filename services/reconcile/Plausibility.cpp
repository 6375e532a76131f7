// SPDX-License-Identifier: GPL-3.0-or-later
// What cannot be, or hardly: beyond a living person's bounds, a decimal point slipped, before birth, in the future, of
// the other sex.
#include "services/reconcile/Differences.h"

#include "models/clinical/Fields.h"
#include "services/meaning/Meaning.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <unordered_map>

namespace anamnesis::reconcile {
namespace {

using clinical::Kind;
using timeline::Discrepancy;
using D = timeline::DiscrepancyKind;
using S = timeline::DiscrepancySeverity;
namespace field = clinical::field;
constexpr std::int64_t day = 86'400'000;

bool isMeasured(Kind kind) {
    return kind == Kind::LabResult || kind == Kind::VitalSign || kind == Kind::Observation;
}

/// Kinds that speak of what has happened.
bool isPast(Kind kind) {
    static constexpr std::array kinds{Kind::Problem,   Kind::Allergy,   Kind::Dispense,     Kind::Administration,
                                      Kind::LabResult, Kind::VitalSign, Kind::Observation,  Kind::Procedure,
                                      Kind::Encounter, Kind::Report,    Kind::ImagingStudy, Kind::Immunization};
    return std::ranges::find(kinds, kind) != kinds.end();
}

struct SexRow {
    std::string_view word, never;
};
constexpr std::array sexRows{
    SexRow{"pregnan", "male"},   SexRow{"hysterectomy", "male"}, SexRow{"ovarian", "male"},
    SexRow{"prostat", "female"}, SexRow{"testicular", "female"},
};

/// Who the chart is of, as far as dates and words can be wrong of them.
struct Subject {
    std::int64_t born = INT64_MIN;
    std::string sex;
    bool sexAgreed = true;

    void learn(const Sense& sense) {
        if (!sense.statement->demographics)
            return;
        const clinical::Demographics& who = *sense.statement->demographics;
        if (who.birthDate && who.birthDate->precision >= clinical::Precision::Day) {
            const std::int64_t at = clinical::span(*who.birthDate).first;
            born = born == INT64_MIN ? at : std::min(born, at);
        }
        if (!who.sex.empty()) {
            sexAgreed = sexAgreed && (sex.empty() || sex == who.sex);
            sex = who.sex;
        }
    }
    [[nodiscard]] bool unborn(const Sense& sense) const {
        return born != INT64_MIN && sense.start.known() && isPast(sense.statement->kind) &&
               sense.start.localLast < born - day;
    }
    [[nodiscard]] bool otherSex(const Sense& sense) const {
        const Kind kind = sense.statement->kind;
        return sexAgreed && !sex.empty() && (kind == Kind::Problem || kind == Kind::Procedure) &&
               std::ranges::any_of(sexRows, [&](const SexRow& never) {
                   return never.never == sex && sense.label.find(never.word) != std::string::npos;
               });
    }
};

bool isLate(const Sense& sense, std::int64_t now) {
    return now > 0 && sense.start.known() && isPast(sense.statement->kind) && sense.start.localFirst > now + day;
}

/// Up to three a row each; more are one fault of a clock, a birth date or a person, and one row.
void misdated(const std::vector<const Composed*>& items, const std::string& why, std::span<const Sense> senses,
              Discrepancies& out) {
    const auto tell = [&](Discrepancy& discrepancy, const Composed& composed) {
        for (const std::uint32_t member : composed.senses)
            if (const auto& start = senses[member].statement->time.start)
                addMember(discrepancy, senses[member], clinical::iso(*start));
    };
    if (items.size() <= 3) {
        for (const Composed* composed : items) {
            tell(out.emplace_back(row(D::Implausible, S::Clinical, "time", why, {&composed->item})), *composed);
        }
        return;
    }
    Discrepancy all = row(D::Implausible, S::Clinical, "time|" + why, why, {});
    all.itemKind = items.front()->item.kind;
    all.title = items.front()->item.title;
    for (const Composed* composed : items) {
        all.items.push_back(composed->item.id);
        tell(all, *composed);
    }
    out.push_back(std::move(all));
}

struct Reading {
    double number = 0;
    const timeline::Item* item = nullptr;
    const Sense* sense = nullptr;
};

} // namespace

void beyondBounds(const Composed& composed, std::span<const Sense> senses, Discrepancies& out) {
    if (composed.outdated || !isMeasured(composed.item.kind) ||
        std::ranges::find(composed.item.disputed, field::value) != composed.item.disputed.end())
        return; // of a value in dispute that row says so already
    for (const std::uint32_t member : composed.senses) {
        const Sense& sense = senses[member];
        for (const clinical::Field& one : sense.statement->fields) {
            if (!one.quantity || (one.name != field::value && one.name != field::component))
                continue;
            const auto issue = meaning::implausible(
                *one.quantity, one.name == field::component && one.coded ? *one.coded : sense.statement->code);
            if (!issue)
                continue;
            Discrepancy discrepancy = row(D::Implausible, S::Clinical, one.name, "beyond-bounds/1", {&composed.item});
            addMember(discrepancy, sense, one.text);
            out.push_back(std::move(discrepancy));
        }
    }
}

std::string measuredAs(const Sense& sense) {
    const KeyValue* value = isMeasured(sense.statement->kind) ? sense.key(field::value) : nullptr;
    if (value == nullptr || !std::isfinite(value->number) || value->number <= 0 || sense.tokens.empty() ||
        !value->quantities.front()->comparator.empty())
        return {};
    return sense.tokens.front() + '\n' + value->axis;
}

void slips(const ChartView& chart, Discrepancies& out) {
    std::unordered_map<std::string, std::vector<Reading>> byAnalyte;
    for (const Composed& composed : chart.each()) {
        if (!isMeasured(composed.item.kind) || composed.outdated)
            continue;
        const Sense& sense = chart.senses[composed.sides.front().front()];
        if (std::string analyte = measuredAs(sense); !analyte.empty())
            byAnalyte[std::move(analyte)].push_back({sense.key(field::value)->number, &composed.item, &sense});
    }
    for (auto& [analyte, readings] : byAnalyte) {
        if (readings.size() < 5)
            continue;
        std::vector<double> sorted;
        for (const Reading& reading : readings)
            sorted.push_back(reading.number);
        std::ranges::sort(sorted);
        const double median = sorted[sorted.size() / 2];
        std::size_t far = 0;
        double low = median;
        double high = median;
        const auto slipped = [median](double number) {
            const double ratio = number > median ? number / median : median / number;
            return (ratio > 8 && ratio < 12.5) || (ratio > 800 && ratio < 1'250);
        };
        for (const double number : sorted) {
            if (slipped(number)) {
                ++far;
                continue;
            }
            low = std::min(low, number);
            high = std::max(high, number);
        }
        if (far == 0 || far * 5 > sorted.size() || high > 1.6 * low)
            continue;
        for (const Reading& reading : readings) {
            if (!slipped(reading.number))
                continue;
            Discrepancy discrepancy = row(D::Implausible, S::Clinical, "value", "decimal-slip/1", {reading.item});
            const clinical::Field* said = reading.sense->statement->field(field::value);
            addMember(discrepancy, *reading.sense, said != nullptr ? said->text : std::string());
            out.push_back(std::move(discrepancy));
        }
    }
}

std::vector<std::uint32_t> suspects(std::span<const Sense> senses, Instant now) {
    Subject who;
    for (const Sense& sense : senses)
        if (sense.statement->kind == Kind::Patient)
            who.learn(sense);
    std::vector<std::uint32_t> all;
    for (std::uint32_t i = 0; i < senses.size(); ++i)
        if (senses[i].statement->kind == Kind::Patient || who.unborn(senses[i]) || who.otherSex(senses[i]) ||
            isLate(senses[i], now.time_since_epoch().count()))
            all.push_back(i);
    return all;
}

void implausible(const ChartView& chart, Discrepancies& out, Issues& issues) {
    Subject who;
    for (const Composed& composed : chart.each())
        if (composed.item.kind == Kind::Patient)
            for (const std::uint32_t member : composed.senses)
                who.learn(chart.senses[member]);
    const std::int64_t now = chart.now.time_since_epoch().count();
    std::map<Kind, std::size_t> future;
    std::vector<const Composed*> unborn, coming;
    for (const Composed& composed : chart.each()) {
        if (composed.outdated)
            continue;
        const timeline::Item& item = composed.item;
        const Sense& first = chart.senses[composed.sides.front().front()];
        const bool early = who.unborn(first);
        const bool late = isLate(first, now);
        if (early || late) {
            (early ? unborn : coming).push_back(&composed);
            future[item.kind] += late ? 1 : 0;
        }
        if (!item.negated && who.otherSex(first)) {
            Discrepancy discrepancy = row(D::Implausible, S::Clinical, "code", "other-sex/1", {&item});
            for (const std::uint32_t member : composed.senses)
                addMember(discrepancy, chart.senses[member], item.title);
            out.push_back(std::move(discrepancy));
        }
    }
    misdated(unborn, "before-birth/1", chart.senses, out);
    misdated(coming, "in-the-future/1", chart.senses, out);
    for (const auto& [kind, count] : future)
        if (count > 0)
            issues.push_back({Severity::Warning,
                              {},
                              "reconcile.future-date",
                              {{"kind", std::string(clinical::name(kind))}, {"count", std::to_string(count)}}});
}

} // namespace anamnesis::reconcile
