// SPDX-License-Identifier: GPL-3.0-or-later
// Which pairs are worth comparing: those that share a key. Several keys joined, so that one wrong field hides nobody.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace anamnesis::identity {

class Population;

/// Every record's keys, ascending, as 32-bit hashes (a collision costs a comparison, no more). A key that too many
/// share is refined: its records meet only if they share something else besides.
class Blocks {
public:
    explicit Blocks(const Population& population);

    struct Entry {
        std::uint32_t key;
        std::uint32_t record;
        friend auto operator<=>(const Entry&, const Entry&) = default;
    };
    static constexpr unsigned Parts = 8;
    /// The entries of one of eight parts of the key space, sorted: records of one key stand together.
    [[nodiscard]] std::vector<Entry> part(unsigned number) const;

    /// True in one block only for each pair: the one of their smallest common key.
    [[nodiscard]] bool meetFirstAt(std::uint32_t key, std::uint32_t a, std::uint32_t b) const;

    [[nodiscard]] std::size_t refinedKeys() const { return m_refined; }
    [[nodiscard]] std::span<const std::uint32_t> keysOf(std::uint32_t record) const {
        return {m_keys.data() + m_starts[record], m_starts[record + 1] - m_starts[record]};
    }

private:
    std::vector<std::uint32_t> m_keys;
    std::vector<std::uint32_t> m_starts;
    std::size_t m_refined = 0;
};

} // namespace anamnesis::identity
