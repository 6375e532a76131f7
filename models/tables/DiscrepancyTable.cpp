// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/DiscrepancyTable.h"

#include <algorithm>
#include <array>

namespace anamnesis::tables {
namespace {

constexpr std::array<const char*, DiscrepancyTable::ColumnCount> headers{
    "column.severity",   "column.about",   "column.field",      "column.one-says",
    "column.other-says", "column.sources", "column.first-seen", "column.state"};

QStringList distinctValues(const Phrasebook& words, const timeline::Discrepancy& discrepancy) {
    QStringList values;
    for (const timeline::DiscrepancyMember& member : discrepancy.members) {
        const QString value = member.value.empty()
                                  ? say(words, member.statement.empty() ? "value.not-listed" : "value.not-known")
                                  : claimText(words, discrepancy.path, text(member.value));
        if (!values.contains(value))
            values << value;
    }
    return values;
}

} // namespace

QString aboutText(const Phrasebook& words, const timeline::Discrepancy& discrepancy) {
    const QString title = text(discrepancy.title);
    return discrepancy.kind == timeline::DiscrepancyKind::MissingInSource && discrepancy.items.size() > 1
               ? say(words, "discrepancy.and-more",
                     {{"title", discrepancy.title}, {"count", std::to_string(discrepancy.items.size() - 1)}})
               : title;
}

QString fieldLabel(const Phrasebook& words, const timeline::Discrepancy& discrepancy) {
    // Of a whole list the path is "kind|source …".
    const std::size_t bar = discrepancy.path.find('|');
    return bar == std::string::npos ? say(words, "field." + discrepancy.path)
                                    : say(words, "kinds." + discrepancy.path.substr(0, bar));
}

std::vector<std::string> sourcesOf(const timeline::Discrepancy& discrepancy) {
    std::vector<std::string> names;
    for (const timeline::DiscrepancyMember& member : discrepancy.members)
        if (std::find(names.begin(), names.end(), member.source) == names.end())
            names.push_back(member.source);
    return names;
}

bool keeps(const DiscrepancyFilter& filter, const timeline::Discrepancy& row) {
    if (filter.severity && row.severity != *filter.severity)
        return false;
    if (!filter.cosmetic && !filter.severity && row.severity == timeline::DiscrepancySeverity::Cosmetic)
        return false;
    if ((filter.kind && row.kind != *filter.kind) || (filter.state && row.state != *filter.state))
        return false;
    const std::vector<std::string> names = sourcesOf(row);
    return std::all_of(filter.pair.begin(), filter.pair.end(), [&](const std::string& name) {
        return std::find(names.begin(), names.end(), name) != names.end();
    });
}

DiscrepancyTable::DiscrepancyTable(const Phrasebook& words, QObject* parent)
    : QAbstractTableModel(parent), m_words(words) {}

void DiscrepancyTable::setSnapshot(timeline::SnapshotPointer snapshot) {
    beginResetModel();
    m_snapshot = std::move(snapshot);
    refill();
    endResetModel();
}

void DiscrepancyTable::setFilter(DiscrepancyFilter filter) {
    beginResetModel();
    m_filter = std::move(filter);
    refill();
    endResetModel();
}

void DiscrepancyTable::refill() {
    m_rows.clear();
    if (!m_snapshot)
        return;
    const auto& all = m_snapshot->discrepancies;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (keeps(m_filter, all[i]))
            m_rows.push_back(i);
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](std::size_t left, std::size_t right) {
        const bool a = all[left].state == timeline::DiscrepancyState::Open,
                   b = all[right].state == timeline::DiscrepancyState::Open;
        if (all[left].severity != all[right].severity)
            return all[left].severity < all[right].severity;
        return a != b ? a : all[left].firstSeen > all[right].firstSeen;
    });
}

const timeline::Discrepancy* DiscrepancyTable::discrepancy(int row) const {
    if (!m_snapshot || row < 0 || row >= rowCount())
        return nullptr;
    return &m_snapshot->discrepancies[m_rows[static_cast<std::size_t>(row)]];
}

int DiscrepancyTable::rowOf(const QString& id) const {
    for (int row = 0; row < rowCount(); ++row)
        if (text(discrepancy(row)->id.value) == id)
            return row;
    return -1;
}

int DiscrepancyTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DiscrepancyTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DiscrepancyTable::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const timeline::Discrepancy& row = *discrepancy(index.row());
    const QStringList values = distinctValues(m_words, row);
    const QString or_ = QLatin1Char(' ') + say(m_words, "word.or") + QLatin1Char(' ');
    QStringList shownBadges;
    for (const std::string& name : sourcesOf(row))
        shownBadges << badgeOf(*m_snapshot, name);
    const QString severity = say(m_words, "severity." + std::string(timeline::name(row.severity)));
    const QString path = fieldLabel(m_words, row);
    const QString state = say(m_words, "state." + std::string(timeline::name(row.state)));
    const QString firstSeen = shownDate(text(isoUtc(row.firstSeen)).left(10), m_locale);
    switch (role) {
    case IdRole:
        return text(row.id.value);
    case SeverityRole:
        return static_cast<int>(row.severity);
    case KindRole:
        return static_cast<int>(row.itemKind);
    case BadgesRole:
        return shownBadges;
    case CopyRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QStringList{
            severity, aboutText(m_words, row), path, values.join(or_), shownBadges.join(QLatin1Char(' ')), state}
            .join(QStringLiteral(", "));
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case Severity:
        return severity;
    case About:
        return aboutText(m_words, row);
    case FieldColumn:
        return path;
    case OneSays:
        return values.value(0);
    case OtherSays:
        return values.mid(1).join(or_);
    case Sources:
        return shownBadges.join(QLatin1Char(' '));
    case FirstSeen:
        return firstSeen;
    case State:
        return state;
    default:
        return {};
    }
}

QVariant DiscrepancyTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return say(m_words, headers[static_cast<std::size_t>(section)]);
}

} // namespace anamnesis::tables
