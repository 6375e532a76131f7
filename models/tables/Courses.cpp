// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/Courses.h"

#include <algorithm>
#include <cmath>

namespace anamnesis::tables {

Courses::Rows Courses::fold(const timeline::Snapshot& snapshot, Rows rows) {
    m_heads.clear();
    const timeline::Columns& columns = snapshot.columns;
    std::unordered_map<std::uint32_t, Rows> courses; // by the text's place in the pool, which holds each text once
    for (const std::uint32_t row : rows)
        if (const timeline::Text series = columns.series[row]; series.length > 0)
            courses[series.offset].push_back(row);
    Rows shown;
    shown.reserve(rows.size());
    for (const std::uint32_t row : rows) {
        const timeline::Text series = columns.series[row];
        const auto course = series.length > 0 ? courses.find(series.offset) : courses.end();
        if (course == courses.end() || course->second.size() < 2) {
            shown.push_back(row);
            continue;
        }
        if (course->second.front() != row)
            continue;
        shown.push_back(row);
        if (m_open.contains(snapshot.text(series)))
            shown.insert(shown.end(), course->second.begin() + 1, course->second.end());
        m_heads.emplace(row, course->second);
    }
    return shown;
}

const Courses::Rows* Courses::headedBy(std::uint32_t row) const {
    const auto found = m_heads.find(row);
    return found == m_heads.end() ? nullptr : &found->second;
}

bool Courses::isOpen(const timeline::Snapshot& snapshot, std::uint32_t row) const {
    return m_open.contains(snapshot.text(snapshot.columns.series[row]));
}

void Courses::setOpen(const timeline::Snapshot& snapshot, std::uint32_t row, bool open) {
    const std::string_view series = snapshot.text(snapshot.columns.series[row]);
    if (series.empty())
        return;
    if (open)
        m_open.emplace(series);
    else if (const auto at = m_open.find(series); at != m_open.end())
        m_open.erase(at);
}

void Courses::clear() {
    m_open.clear();
    m_heads.clear();
}

std::optional<std::pair<std::uint32_t, std::uint32_t>> extremes(const timeline::Snapshot& snapshot,
                                                                const Courses::Rows& rows) {
    const timeline::Columns& columns = snapshot.columns;
    std::uint32_t lowest = rows.front(), highest = rows.front();
    for (const std::uint32_t row : rows) {
        const bool sides = snapshot.text(columns.value[row]).find(timeline::sideSeparator) != std::string_view::npos;
        if (std::isnan(columns.number[row]) || sides || columns.unit[row].offset != columns.unit[rows.front()].offset ||
            columns.unit[row].length != columns.unit[rows.front()].length ||
            columns.numberUnit[row].offset != columns.numberUnit[rows.front()].offset)
            return std::nullopt;
        if (columns.number[row] < columns.number[lowest])
            lowest = row;
        if (columns.number[row] > columns.number[highest])
            highest = row;
    }
    return std::pair(lowest, highest);
}

std::uint32_t earliest(const timeline::Snapshot& snapshot, const Courses::Rows& rows) {
    const auto& middle = snapshot.columns.middle;
    return *std::ranges::min_element(rows, [&](std::uint32_t a, std::uint32_t b) {
        const auto rank = [&](std::uint32_t row) {
            return std::pair(middle[row] == timeline::undatedTime, middle[row]);
        };
        return rank(a) < rank(b);
    });
}

} // namespace anamnesis::tables
