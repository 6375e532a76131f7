// SPDX-License-Identifier: GPL-3.0-or-later
// A pack: sorted records in one file, written once, read by key. Keys in blocks of 64 with a sparse index in memory, so
// that a million codes cost a few MB and a look-up one read. Layout, little endian:
//   "ANTERM01" | records: u32 key size, u32 value size, key, value … | index: u64 offset, u32 key size, key … |
//   info (text) | u64 index offset, u64 index entries, u64 info offset, u64 records | "ANTERM01"
#pragma once

#include "models/base/Result.h"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace anamnesis::terms {

using Record = std::pair<std::string, std::string>;

/// Sorts any number of records with bounded memory: runs are spilled beside the target and merged. One thread.
class PackWriter {
public:
    explicit PackWriter(std::filesystem::path target, std::size_t memory = 96U << 20U);
    ~PackWriter();
    PackWriter(const PackWriter&) = delete;
    PackWriter& operator=(const PackWriter&) = delete;

    void add(std::string key, std::string value);
    /// Merges, writes and renames into place; before that the target is untouched. terms.cannot-write {file}.
    Result<std::uint64_t> finish(const std::string& info);

private:
    void spill();
    std::filesystem::path m_target;
    std::size_t m_memory;
    std::size_t m_used = 0;
    bool m_failed = false;
    std::vector<Record> m_records;
    std::vector<std::filesystem::path> m_runs;
};

/// Any thread; reads are serialised within.
class PackReader {
public:
    /// terms.pack-damaged {file}, terms.cannot-read {file}.
    [[nodiscard]] static Result<PackReader> open(const std::filesystem::path& file);

    [[nodiscard]] std::vector<std::string> find(std::string_view key) const;
    /// Every record whose key begins so, in the order of the keys, until the handler answers false. The reader is not
    /// locked while the handler runs: it may ask.
    using Handler = std::function<bool(std::string_view key, std::string_view value)>;
    void each(std::string_view prefix, const Handler& handle) const;
    [[nodiscard]] const std::string& info() const { return m_info; }
    [[nodiscard]] std::uint64_t records() const { return m_count; }

private:
    PackReader() = default;
    using Index = std::vector<std::pair<std::string, std::uint64_t>>;
    /// From the block that may hold the first key not before this one.
    void walk(std::string_view key, const Handler& handle) const;
    std::filesystem::path m_file;
    mutable std::ifstream m_stream;
    mutable std::unique_ptr<std::mutex> m_lock = std::make_unique<std::mutex>();
    Index m_index;           ///< first key of each block and its offset
    std::uint64_t m_end = 0; ///< where records end
    std::uint64_t m_count = 0;
    std::string m_info;
};

} // namespace anamnesis::terms
