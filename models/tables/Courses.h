// SPDX-License-Identifier: GPL-3.0-or-later
// Repeats that are one course (a device's stream, a diagnosis at each visit) as one row that opens to its members.
#pragma once

#include "models/timeline/Snapshot.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace anamnesis::tables {

class Courses {
public:
    using Rows = std::vector<std::uint32_t>;

    /// The rows to show, in order: of each course of two rows or more the first one, followed by the others where it is
    /// open.
    [[nodiscard]] Rows fold(const timeline::Snapshot& snapshot, Rows rows);
    /// All rows of the course that this row stands for, in order; nullptr for any other row.
    [[nodiscard]] const Rows* headedBy(std::uint32_t row) const;
    [[nodiscard]] bool isOpen(const timeline::Snapshot& snapshot, std::uint32_t row) const;
    void setOpen(const timeline::Snapshot& snapshot, std::uint32_t row, bool open);
    void clear(); ///< another chart: nothing is open

private:
    std::set<std::string, std::less<>> m_open; ///< ids of series, so that a new snapshot keeps them
    std::unordered_map<std::uint32_t, Rows> m_heads;
};

/// Lowest and highest of a course where every row is a number in one unit as sent; else nothing.
[[nodiscard]] std::optional<std::pair<std::uint32_t, std::uint32_t>> extremes(const timeline::Snapshot& snapshot,
                                                                              const Courses::Rows& rows);
/// The earliest dated row.
[[nodiscard]] std::uint32_t earliest(const timeline::Snapshot& snapshot, const Courses::Rows& rows);

} // namespace anamnesis::tables
