// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/LedgerMatrix.h"

#include <algorithm>

namespace anamnesis::tables {

std::vector<const timeline::LedgerRow*> ledgerRows(const timeline::Snapshot& snapshot, std::string_view source,
                                                   clinical::Kind kind) {
    std::vector<const timeline::LedgerRow*> rows;
    for (const timeline::LedgerRow& row : snapshot.ledger)
        if (row.source == source && row.kind == kind)
            rows.push_back(&row);
    return rows;
}

QString outcomeText(const Phrasebook& words, const std::vector<const timeline::LedgerRow*>& rows,
                    const QLocale& locale) {
    std::uint64_t kept = 0, expected = 0;
    bool announced = !rows.empty();
    for (const timeline::LedgerRow* row : rows) {
        kept += row->kept;
        announced = announced && row->expected.has_value();
        expected += row->expected.value_or(0);
    }
    const auto number = [&](std::uint64_t n) { return locale.toString(static_cast<qulonglong>(n)).toStdString(); };
    switch (timeline::combined(rows)) {
    case timeline::Outcome::Complete:
        return kept == 0 ? say(words, "ledger.none-there") : text(number(kept));
    case timeline::Outcome::NotAsked:
        return say(words, "ledger.not-asked");
    case timeline::Outcome::Partial:
        if (announced && expected > kept)
            return say(words, "ledger.of", {{"kept", number(kept)}, {"expected", number(expected)}});
        return say(words, "ledger.incomplete", {{"kept", number(kept)}});
    case timeline::Outcome::Refused:
        return kept == 0 ? say(words, "ledger.refused") : say(words, "ledger.refused-kept", {{"kept", number(kept)}});
    case timeline::Outcome::Failed:
        return kept == 0 ? say(words, "ledger.failed") : say(words, "ledger.kept", {{"kept", number(kept)}});
    }
    return {};
}

LedgerMatrix::LedgerMatrix(const Phrasebook& words, QObject* parent) : QAbstractTableModel(parent), m_words(words) {}

void LedgerMatrix::setSnapshot(timeline::SnapshotPointer snapshot) {
    beginResetModel();
    m_snapshot = std::move(snapshot);
    m_kinds.clear();
    if (m_snapshot)
        for (const clinical::Kind kind : clinical::allKinds())
            if (std::any_of(m_snapshot->ledger.begin(), m_snapshot->ledger.end(),
                            [&](const timeline::LedgerRow& row) { return row.kind == kind; }))
                m_kinds.push_back(kind);
    endResetModel();
}

std::vector<const timeline::LedgerRow*> LedgerMatrix::cell(int row, int column) const {
    return m_snapshot && column > 0 ? ledgerRows(*m_snapshot, source(column), kind(row))
                                    : std::vector<const timeline::LedgerRow*>();
}

std::string LedgerMatrix::source(int column) const {
    return m_snapshot ? m_snapshot->sources[static_cast<std::size_t>(column - 1)].name : std::string();
}

int LedgerMatrix::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_kinds.size());
}

int LedgerMatrix::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 1 + (m_snapshot ? static_cast<int>(m_snapshot->sources.size()) : 0);
}

QVariant LedgerMatrix::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString kindName = say(m_words, "kinds." + std::string(clinical::name(kind(index.row()))));
    if (role == KindRole && index.column() == 0)
        return static_cast<int>(kind(index.row()));
    if (index.column() == 0)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? kindName : QVariant();
    const auto rows = cell(index.row(), index.column());
    const timeline::Outcome outcome = timeline::combined(rows);
    switch (role) {
    case Qt::DisplayRole:
        return outcomeText(m_words, rows, m_locale);
    case OutcomeRole:
        return QString(QLatin1Char(timeline::letter(outcome)));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList parts{kindName, text(source(index.column())),
                          say(m_words, "outcome." + std::string(timeline::name(outcome))),
                          outcomeText(m_words, rows, m_locale)};
        for (const timeline::LedgerRow* row : rows)
            if (!row->reason.code.empty())
                parts << text(m_words.text(row->reason.code, row->reason.args));
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

QVariant LedgerMatrix::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (section == 0)
        return role == Qt::DisplayRole ? say(m_words, "column.kind") : QVariant();
    const timeline::SourceInfo& info = m_snapshot->sources[static_cast<std::size_t>(section - 1)];
    if (role == BadgesRole)
        return QStringList{text(info.badge)};
    return role == Qt::DisplayRole ? text(info.name) : QVariant();
}

} // namespace anamnesis::tables
