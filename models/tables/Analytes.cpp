// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/LabMatrix.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <tuple>

namespace anamnesis::tables {
namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// Significant digits of a number as it was sent, so that a converted one claims no more.
int significantDigits(std::string_view sent) {
    int digits = 0;
    bool leading = true;
    for (const char c : sent) {
        if (c < '0' || c > '9')
            continue;
        leading = leading && c == '0';
        digits += leading ? 0 : 1;
    }
    return std::max(digits, 1);
}

} // namespace

std::vector<Analyte> analytes(const timeline::Snapshot& snapshot) {
    const timeline::Columns& columns = snapshot.columns;
    std::map<std::pair<std::string_view, std::string_view>, std::vector<std::uint32_t>> groups;
    for (std::uint32_t row = static_cast<std::uint32_t>(snapshot.size()); row-- > 0;) // oldest first
        if (columns.kind[row] == clinical::Kind::LabResult && columns.middle[row] != timeline::undatedTime) {
            const std::string_view group = snapshot.text(columns.group[row]);
            groups[{group.empty() ? snapshot.text(columns.title[row]) : group, {}}].push_back(row);
        }
    std::vector<Analyte> all;
    for (auto& [key, rows] : groups) {
        Analyte made;
        made.rows = std::move(rows);
        const std::uint32_t newest = made.rows.back();
        // What a source calls it, before what a terminology does; the newest of them.
        const auto bySource = std::find_if(made.rows.rbegin(), made.rows.rend(), [&](std::uint32_t row) {
            return (columns.flags[row] & (timeline::NamedHere | timeline::Unnamed)) == 0;
        });
        made.named = bySource == made.rows.rend() ? newest : *bySource;
        made.title = text(snapshot.text(columns.title[made.named]));
        for (auto row = made.rows.rbegin(); row != made.rows.rend() && made.panel.isEmpty(); ++row)
            made.panel = text(snapshot.text(columns.panel[*row]));
        made.unit = text(snapshot.text(columns.unit[newest]));
        made.range = text(snapshot.text(columns.range[newest]));
        made.low = made.high = none;
        for (const std::uint32_t row : made.rows) {
            const QString unit = text(snapshot.text(columns.unit[row]));
            made.mixedUnits = made.mixedUnits || (!std::isnan(columns.number[row]) && unit != made.unit);
        }
        if (made.mixedUnits) {
            made.unit.clear();
            made.range.clear();
            for (const std::uint32_t row : made.rows)
                if (!std::isnan(columns.number[row]))
                    made.unit = text(snapshot.text(columns.numberUnit[row]));
        }
        for (const std::uint32_t row : made.rows) {
            const bool usable = !made.mixedUnits || text(snapshot.text(columns.numberUnit[row])) == made.unit;
            if (!usable || (std::isnan(columns.rangeLow[row]) && std::isnan(columns.rangeHigh[row])))
                continue;
            // A band is drawn only in the unit shown: the number and the sent value must be on one scale.
            if (!made.mixedUnits && (columns.flags[row] & timeline::Converted) != 0)
                continue;
            made.low = columns.rangeLow[row];
            made.high = columns.rangeHigh[row];
            if (made.mixedUnits)
                made.range = text(snapshot.text(columns.range[row]));
        }
        all.push_back(std::move(made));
    }
    std::sort(all.begin(), all.end(), [](const Analyte& left, const Analyte& right) {
        if (left.panel.isEmpty() != right.panel.isEmpty())
            return right.panel.isEmpty();
        return std::tie(left.panel, left.title) < std::tie(right.panel, right.title);
    });
    return all;
}

ShownValue shownValue(const Phrasebook& words, const timeline::Snapshot& snapshot, const Analyte& analyte,
                      std::uint32_t row) {
    const timeline::Columns& columns = snapshot.columns;
    const std::string_view sent = snapshot.text(columns.value[row]);
    ShownValue shown{joinedQuantities(words, sent), false, columns.number[row]};
    const bool disputed = sent.find(timeline::sideSeparator) != std::string_view::npos;
    const QString unit = text(snapshot.text(columns.unit[row]));
    if (shown.text.isEmpty())
        shown.text = valueText(words, snapshot, row);
    if (!analyte.mixedUnits) {
        // Sent and canonical scale may differ; the line must be in the unit shown.
        bool valid = false;
        const double asSent = QString(shown.text)
                                  .remove(QLatin1Char('<'))
                                  .remove(QLatin1Char('>'))
                                  .remove(QLatin1Char('='))
                                  .trimmed()
                                  .toDouble(&valid);
        shown.number = valid && !disputed ? asSent : none;
        return shown;
    }
    if (std::isnan(shown.number) || disputed || unit == analyte.unit)
        return shown;
    if (text(snapshot.text(columns.numberUnit[row])) != analyte.unit) { // another unit class: shown as sent, not drawn
        shown.text = withTail(shown.text, shownUnit(unit));
        shown.number = none;
        return shown;
    }
    const QString comparator = (columns.flags[row] & timeline::Censored) != 0
                                   ? shown.text.section(QLatin1Char(' '), 0, 0) + QLatin1Char(' ')
                                   : QString();
    QString digits = QString::number(shown.number, 'g', significantDigits(sent));
    if (digits.contains(QLatin1Char('e')))
        digits = QString::number(shown.number, 'f', 0);
    shown.text = comparator + digits;
    shown.converted = true;
    return shown;
}

} // namespace anamnesis::tables
