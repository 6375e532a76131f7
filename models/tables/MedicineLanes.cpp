// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/MedicineLanes.h"

#include "models/tables/SummaryRows.h"
#include "models/timeline/Fold.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <set>
#include <string_view>

namespace anamnesis::tables {
namespace {

constexpr std::int64_t day = 86'400'000;

QString barLabel(const Phrasebook& words, const timeline::Snapshot& snapshot, std::uint32_t row) {
    const timeline::Columns& columns = snapshot.columns;
    const QString value = joinedQuantities(words, snapshot.text(columns.value[row]), UnitUse::Dose);
    const QString unit = shownUnit(text(snapshot.text(columns.unit[row])), UnitUse::Dose);
    const QString often = joinedFrequencies(words, snapshot.text(columns.detail[row]));
    if (const QString status = text(snapshot.text(columns.status[row]));
        value.isEmpty() && status.contains(QLatin1Char(timeline::sideSeparator))) {
        const QString sides = valueText(words, snapshot, row);
        return often.isEmpty() ? sides : sides + QStringLiteral(", ") + island(often);
    }
    if (value.isEmpty()) {
        const QString unknown = say(words, "medicine.dose-not-known");
        return often.isEmpty() ? unknown : unknown + QStringLiteral(", ") + often;
    }
    const QString dose = withTail(value, unit);
    if (often.isEmpty())
        return island(dose);
    return island((often.isRightToLeft() ? island(dose) : dose) + QLatin1Char(' ') + often);
}

bool goesOn(const MedicineBar& bar) {
    return !bar.ended && bar.to == timeline::openEnd;
}

LaneState stateOf(const MedicineLane& lane, std::int64_t since) {
    if (lane.disputed || lane.differs)
        return LaneState::Unclear;
    const std::vector<const MedicineBar*> now = current(lane);
    // "Do not give" stands against what somebody gives; alone it says that it is not given.
    if (std::any_of(lane.bars.begin(), lane.bars.end(),
                    [](const MedicineBar& bar) { return bar.denied && goesOn(bar); }))
        return now.empty() ? LaneState::Stopped : LaneState::Unclear;
    if (now.empty()) {
        const bool lately =
            std::any_of(lane.bars.begin(), lane.bars.end(), [&](const MedicineBar& bar) { return bar.to >= since; });
        return lately ? LaneState::Stopped : LaneState::Past;
    }
    const MedicineBar& latest = *now.back();
    if (latest.from < since)
        return LaneState::Continue;
    const auto before = std::find_if(lane.bars.rbegin(), lane.bars.rend(),
                                     [&](const MedicineBar& bar) { return bar.from < latest.from; });
    if (before == lane.bars.rend())
        return LaneState::New;
    return before->label == latest.label ? LaneState::Continue : LaneState::Changed;
}

QString changeOf(const MedicineLane& lane) {
    const MedicineBar& latest = lane.bars.back();
    if (lane.state == LaneState::Changed)
        for (auto before = lane.bars.rbegin(); before != lane.bars.rend(); ++before)
            if (before->from < latest.from && before->label != latest.label)
                return QChar(0x2066) + before->label + QStringLiteral(" → ") + latest.label + QChar(0x2069);
    QStringList labels;
    for (const MedicineBar* bar : current(lane))
        if (!labels.contains(bar->label))
            labels.push_back(bar->label);
    return labels.isEmpty() ? latest.label : labels.join(QStringLiteral("; "));
}

/// Two doses of one ingredient may both be meant (one in the morning, another at night), but then one source says so.
bool differsToday(const timeline::Snapshot& snapshot, const MedicineLane& lane) {
    std::map<QString, std::uint32_t> tellers; // dose -> who tells it
    for (const MedicineBar* bar : current(lane))
        if (bar->doseKnown)
            tellers[bar->label] |= snapshot.columns.sources[bar->row];
    std::uint32_t ofAll = ~0U;
    for (const auto& [label, sources] : tellers)
        ofAll &= sources;
    return tellers.size() > 1 && ofAll == 0;
}

} // namespace

std::vector<const MedicineBar*> current(const MedicineLane& lane) {
    std::vector<const MedicineBar*> now;
    for (const MedicineBar& bar : lane.bars)
        if (goesOn(bar) && !bar.denied)
            now.push_back(&bar);
    return now;
}

bool listsNow(const timeline::Snapshot& snapshot, const MedicineLane& lane, std::string_view source) {
    std::uint32_t bit = 0;
    for (std::size_t i = 0; i < snapshot.sources.size(); ++i)
        if (snapshot.sources[i].name == source)
            bit = 1U << i;
    const std::vector<const MedicineBar*> now = current(lane);
    return std::any_of(now.begin(), now.end(),
                       [&](const MedicineBar* bar) { return (snapshot.columns.sources[bar->row] & bit) != 0; });
}

std::string_view name(LaneState state) {
    switch (state) {
    case LaneState::Unclear:
        return "unclear";
    case LaneState::New:
        return "new";
    case LaneState::Changed:
        return "changed";
    case LaneState::Stopped:
        return "stopped";
    case LaneState::Continue:
        return "continue";
    case LaneState::Past:
        return "past";
    }
    return "past";
}

std::vector<MedicineLane> medicineLanes(const Phrasebook& words, const timeline::Snapshot& snapshot,
                                        std::int64_t since) {
    const timeline::Columns& columns = snapshot.columns;
    const std::set<std::string_view> unsettled = unsettledItems(snapshot);
    std::map<std::string_view, MedicineLane> byGroup;
    for (std::uint32_t row = static_cast<std::uint32_t>(snapshot.size()); row-- > 0;) {
        const clinical::Kind kind = columns.kind[row];
        if (!clinical::isMedication(kind))
            continue;
        MedicineLane& lane = byGroup[snapshot.text(columns.group[row])];
        lane.sources |= columns.sources[row];
        const bool dated = columns.middle[row] != timeline::undatedTime;
        if (kind == clinical::Kind::Dispense || kind == clinical::Kind::Administration) {
            if (dated && (columns.flags[row] & timeline::Negated) == 0)
                lane.dispenses.push_back(columns.middle[row]);
            continue;
        }
        MedicineBar bar;
        bar.row = row;
        bar.from = columns.first[row];
        bar.to = columns.last[row];
        bar.label = barLabel(words, snapshot, row);
        bar.dailyDose = columns.dailyDose[row];
        bar.disputed = (columns.flags[row] & timeline::Disputed) != 0;
        bar.ended = (columns.flags[row] & timeline::Ended) != 0;
        bar.doseKnown = !snapshot.text(columns.value[row]).empty() || bar.disputed;
        if ((columns.flags[row] & timeline::Denied) != 0) {
            bar.denied = true;
            bar.doseKnown = false;
            bar.dailyDose = std::numeric_limits<double>::quiet_NaN();
            bar.label = say(words, kind == clinical::Kind::MedicationStatement ? "medicine.not-taken"
                                                                               : "medicine.not-to-be-given");
        }
        lane.disputed = lane.disputed || bar.disputed || unsettled.contains(snapshot.text(columns.id[row]));
        lane.bars.push_back(std::move(bar));
    }
    std::vector<MedicineLane> lanes;
    for (auto& [group, lane] : byGroup) {
        QString title = text(group).replace(QStringLiteral(" + "), QStringLiteral(" / "));
        if (!title.isEmpty())
            title[0] = title[0].toUpper();
        lane.ingredient = title;
        // A lane that is called by its title, not by ingredients, keeps the marks of a name that a terminology gave.
        if (!lane.bars.empty()) {
            const std::uint32_t row = lane.bars.back().row;
            const unsigned marked = timeline::NamedHere | timeline::Unnamed | timeline::RetiredCode;
            if ((columns.flags[row] & marked) != 0 && timeline::folded(snapshot.text(columns.title[row])) == group)
                lane.ingredient = titleText(words, snapshot, row);
        }
        std::sort(lane.dispenses.begin(), lane.dispenses.end());
        std::stable_sort(lane.bars.begin(), lane.bars.end(),
                         [](const MedicineBar& left, const MedicineBar& right) { return left.from < right.from; });
        lane.differs = differsToday(snapshot, lane);
        lane.state = lane.bars.empty() ? LaneState::Past : stateOf(lane, since);
        if (!lane.bars.empty())
            lane.change = changeOf(lane);
        lanes.push_back(std::move(lane));
    }
    std::stable_sort(lanes.begin(), lanes.end(), [](const MedicineLane& left, const MedicineLane& right) {
        if (left.state != right.state)
            return left.state < right.state;
        return left.ingredient.localeAwareCompare(right.ingredient) < 0;
    });
    return lanes;
}

MedicineTable::MedicineTable(const Phrasebook& words, QObject* parent) : QAbstractTableModel(parent), m_words(words) {}

void MedicineTable::setSnapshot(timeline::SnapshotPointer snapshot) {
    beginResetModel();
    m_snapshot = std::move(snapshot);
    refill();
    endResetModel();
}

void MedicineTable::setActiveOnly(bool activeOnly) {
    beginResetModel();
    m_activeOnly = activeOnly;
    refill();
    endResetModel();
}

void MedicineTable::refill() {
    m_lanes.clear();
    if (!m_snapshot)
        return;
    m_lanes = medicineLanes(m_words, *m_snapshot, m_snapshot->madeAt.time_since_epoch().count() - 90 * day);
    if (m_activeOnly)
        std::erase_if(m_lanes, [](const MedicineLane& lane) {
            return lane.state == LaneState::Past || lane.state == LaneState::Stopped;
        });
}

int MedicineTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lanes.size());
}

int MedicineTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MedicineTable::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MedicineLane& lane = m_lanes[static_cast<std::size_t>(index.row())];
    const QStringList from = badges(*m_snapshot, lane.sources);
    const QString state = say(m_words, "lane." + std::string(name(lane.state)));
    switch (role) {
    case BadgesRole:
        return from;
    case FlagsRole:
        return lane.disputed ? static_cast<uint>(timeline::Disputed) : 0U;
    case CopyRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QStringList{lane.ingredient, state, lane.change, from.join(QLatin1Char(' '))}.join(QStringLiteral(", "));
    case IdRole:
        return lane.bars.empty() ? QVariant() : text(m_snapshot->text(m_snapshot->columns.id[lane.bars.back().row]));
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case Ingredient:
        return lane.ingredient;
    case State:
        return state;
    case Claim:
        return lane.change;
    case Sources:
        return from.join(QLatin1Char(' '));
    default:
        return {};
    }
}

QVariant MedicineTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    constexpr std::array<const char*, ColumnCount> headers{"column.ingredient", "column.state", "column.claim",
                                                           "column.sources"};
    return say(m_words, headers[static_cast<std::size_t>(section)]);
}

} // namespace anamnesis::tables
