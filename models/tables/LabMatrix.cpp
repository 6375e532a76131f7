// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/LabMatrix.h"

#include "models/timeline/Fold.h"

#include <QVariantList>

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

namespace anamnesis::tables {
namespace {

bool isGap(const timeline::LedgerRow& row) {
    return row.kind == clinical::Kind::LabResult && row.period.find('/') != std::string::npos &&
           (row.outcome == timeline::Outcome::Failed || row.outcome == timeline::Outcome::Refused ||
            row.outcome == timeline::Outcome::NotAsked);
}

} // namespace

LabMatrix::LabMatrix(const Phrasebook& words, QObject* parent) : QAbstractTableModel(parent), m_words(words) {}

void LabMatrix::setSnapshot(timeline::SnapshotPointer snapshot) {
    beginResetModel();
    m_snapshot = std::move(snapshot);
    m_analytes = m_snapshot ? analytes(*m_snapshot) : std::vector<Analyte>();
    refill();
    endResetModel();
}

void LabMatrix::narrow(const QString& words, Show show) {
    beginResetModel();
    m_filter = words;
    m_show = show;
    refill();
    endResetModel();
}

void LabMatrix::refill() {
    m_lines.clear();
    m_times.clear();
    if (!m_snapshot)
        return;
    const timeline::Columns& columns = m_snapshot->columns;
    const std::string wanted = timeline::folded(m_filter.toStdString());
    const unsigned abnormal = timeline::AbnormalHigh | timeline::AbnormalLow | timeline::Abnormal;
    for (std::size_t i = 0; i < m_analytes.size(); ++i) {
        const Analyte& analyte = m_analytes[i];
        const auto anyFlag = [&](unsigned flags) {
            return std::any_of(analyte.rows.begin(), analyte.rows.end(),
                               [&](std::uint32_t row) { return (columns.flags[row] & flags) != 0; });
        };
        if (timeline::folded(analyte.title.toStdString()).find(wanted) == std::string::npos ||
            (m_show == Show::Abnormal && !anyFlag(abnormal)) || (m_show == Show::New && !anyFlag(timeline::New)))
            continue;
        if (!analyte.panel.isEmpty() && (m_lines.empty() || m_lines.back().group != analyte.panel))
            m_lines.push_back({analyte.panel, -1});
        else if (analyte.panel.isEmpty() && !m_lines.empty() && m_lines.back().group != QString())
            m_lines.push_back({say(m_words, "results.no-panel"), -1});
        m_lines.push_back({analyte.panel, static_cast<int>(i)});
        for (const std::uint32_t row : analyte.rows) {
            const QString date = text(m_snapshot->text(columns.date[row]));
            m_times.push_back({columns.middle[row], date, columns.sources[row], nullptr});
        }
    }
    for (const timeline::LedgerRow& row : m_snapshot->ledger)
        if (isGap(row))
            if (const auto from = clinical::parseFhirTime(row.period.substr(0, row.period.find('/')))) {
                TimeColumn column{clinical::span(*from).first, text(clinical::iso(*from)), 0, &row};
                for (std::size_t i = 0; i < m_snapshot->sources.size(); ++i)
                    if (m_snapshot->sources[i].name == row.source)
                        column.sources = 1U << i;
                m_times.push_back(column);
            }
    const auto same = [](const TimeColumn& left, const TimeColumn& right) {
        return left.at == right.at && left.date == right.date && left.gap == right.gap;
    };
    std::sort(m_times.begin(), m_times.end(), [](const TimeColumn& left, const TimeColumn& right) {
        return std::tie(left.at, left.date, left.gap) < std::tie(right.at, right.date, right.gap);
    });
    std::vector<TimeColumn> merged;
    for (const TimeColumn& column : m_times) {
        if (!merged.empty() && same(merged.back(), column))
            merged.back().sources |= column.sources;
        else
            merged.push_back(column);
    }
    m_times = std::move(merged);
}

const Analyte* LabMatrix::analyte(int row) const {
    const int at = row >= 0 && row < rowCount() ? m_lines[static_cast<std::size_t>(row)].analyte : -1;
    return at < 0 ? nullptr : &m_analytes[static_cast<std::size_t>(at)];
}

std::vector<std::uint32_t> LabMatrix::cell(int row, int column) const {
    std::vector<std::uint32_t> found;
    const Analyte* of = analyte(row);
    if (!of || column < FirstTime)
        return found;
    const TimeColumn& time = m_times[static_cast<std::size_t>(column - FirstTime)];
    if (time.gap)
        return found;
    for (const std::uint32_t candidate : of->rows)
        if (m_snapshot->columns.middle[candidate] == time.at &&
            text(m_snapshot->text(m_snapshot->columns.date[candidate])) == time.date)
            found.push_back(candidate);
    return found;
}

int LabMatrix::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LabMatrix::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : FirstTime + static_cast<int>(m_times.size());
}

QString LabMatrix::nameOf(const Analyte& analyte) const {
    return titleText(m_words, *m_snapshot, analyte.named);
}

QVariant LabMatrix::valueData(int role, const Analyte& of, const std::vector<std::uint32_t>& rows) const {
    const timeline::Columns& columns = m_snapshot->columns;
    QStringList shown, original;
    unsigned flags = 0;
    int members = 0;
    bool converted = false;
    for (const std::uint32_t row : rows) {
        const ShownValue value = shownValue(m_words, *m_snapshot, of, row);
        if (!shown.contains(value.text))
            shown << value.text;
        converted = converted || value.converted;
        flags |= columns.flags[row];
        members += columns.members[row];
        original << rowSentence(m_words, *m_snapshot, row, m_locale);
    }
    switch (role) {
    // Several different results of one minute are all shown.
    case Qt::DisplayRole:
    case ValueRole:
        return shown.join(QStringLiteral(" · "));
    case FlagsRole: {
        flags &= ~static_cast<unsigned>(timeline::Converted);
        return flags | (converted ? static_cast<unsigned>(timeline::Converted) : 0U);
    }
    case MembersRole:
        return members;
    case IdRole:
        return rows.empty() ? QVariant() : text(m_snapshot->text(columns.id[rows.front()]));
    case SnapshotRowRole:
        return rows.empty() ? -1 : static_cast<int>(rows.front());
    case CopyRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return original.join(QLatin1Char('\n'));
    default:
        return {};
    }
}

QVariant LabMatrix::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    if (role == HeaderRowRole)
        return line.analyte < 0;
    const Analyte* of = analyte(index.row());
    if (!of)
        return index.column() == 0 && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) ? line.group
                                                                                                  : QVariant();
    if (index.column() >= FirstTime) {
        const TimeColumn& time = m_times[static_cast<std::size_t>(index.column() - FirstTime)];
        if (!time.gap)
            return valueData(role, *of, cell(index.row(), index.column()));
        if (role == OutcomeRole)
            return QString(QLatin1Char(timeline::letter(time.gap->outcome)));
        if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
            return text(time.gap->source) + QStringLiteral(", ") +
                   say(m_words, "outcome." + std::string(timeline::name(time.gap->outcome))) + QStringLiteral(", ") +
                   text(m_words.text(time.gap->reason.code, time.gap->reason.args));
        return {};
    }
    if (role == SeriesRole && index.column() == Trend) {
        QVariantList points;
        for (const std::uint32_t row : of->rows)
            points << shownValue(m_words, *m_snapshot, *of, row).number;
        return points;
    }
    if (role == BandRole && index.column() == Trend)
        return QVariantList{of->low, of->high};
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return QStringList{nameOf(*of), shownUnit(of->unit), shownQuantity(of->range)}.join(QLatin1Char(' '));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return nameOf(*of);
    case Unit:
        return shownUnit(of->unit);
    case Reference:
        return shownQuantity(of->range);
    default:
        return {};
    }
}

QVariant LabMatrix::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (section >= FirstTime) {
        const TimeColumn& time = m_times[static_cast<std::size_t>(section - FirstTime)];
        if (role == BadgesRole)
            return badges(*m_snapshot, time.sources);
        if (role == DateRole)
            return time.date;
        return role == Qt::DisplayRole ? shownDate(time.date, m_locale) : QVariant();
    }
    if (role != Qt::DisplayRole)
        return {};
    constexpr std::array<const char*, FirstTime> names{"column.analyte", "column.trend", "column.unit",
                                                       "column.reference"};
    return say(m_words, names[static_cast<std::size_t>(section)]);
}

Qt::ItemFlags LabMatrix::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    return analyte(index.row()) ? Qt::ItemIsSelectable | Qt::ItemIsEnabled : Qt::ItemIsEnabled;
}

} // namespace anamnesis::tables
