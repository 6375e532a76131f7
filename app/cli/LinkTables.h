// SPDX-License-Identifier: GPL-3.0-or-later
// The tables that `link` reads and the files it writes.
#pragma once

#include "app/cli/Link.h"
#include "services/identity/Columns.h"
#include "services/identity/Csv.h"

#include <filesystem>
#include <fstream>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace anamnesis::app::cli {

/// A file being written; what cannot be written is said once, at the end.
class Writer {
public:
    explicit Writer(const std::filesystem::path& path)
        : m_path(path), m_stream(path, std::ios::binary | std::ios::trunc) {}
    void write(std::string_view text) { m_stream.write(text.data(), static_cast<std::streamsize>(text.size())); }
    [[nodiscard]] Result<void> finish() {
        m_stream.flush();
        if (!m_stream) {
            return failure("identity.file-not-written", {{"file", m_path.string()}});
        }
        return {};
    }

private:
    std::filesystem::path m_path;
    std::ofstream m_stream;
};

/// An open table: its header understood, its first rows read ahead to see in which order dates are written.
struct Table {
    std::ifstream stream;
    std::unique_ptr<identity::CsvReader> reader;
    std::vector<std::string> header;
    std::vector<std::pair<std::vector<std::string>, std::size_t>> ahead;
    std::size_t given = 0;

    bool next(std::vector<std::string>& row, std::size_t& line) {
        if (given < ahead.size()) {
            row = std::move(ahead[given].first);
            line = ahead[given++].second;
            return true;
        }
        const bool more = reader->next(row);
        line = reader->line();
        return more;
    }
};

[[nodiscard]] Result<std::string> wholeFile(const std::filesystem::path& path);
[[nodiscard]] Error inFile(Error error, const std::filesystem::path& path);
/// --columns: {"their header": "our name"}, null: left out.
[[nodiscard]] Result<std::map<std::string, std::string>> renamedColumns(const std::filesystem::path& path);
[[nodiscard]] Result<std::unique_ptr<Table>> openTable(const std::filesystem::path& path);
/// From the rows read ahead: whether 3/4/1990 is in March or in April.
void settleDayOrder(const Table& table, identity::Columns& columns);
[[nodiscard]] bool dateUnread(const identity::Columns& columns, const std::vector<std::string>& row,
                              const clinical::Demographics& read);
void tell(LinkReport& report, std::string code, const std::filesystem::path& file, std::size_t rows);
[[nodiscard]] std::string bitsText(double bits);

/// `--in` and `--compare` (LinkFiles.cpp, LinkPairs.cpp).
[[nodiscard]] Result<LinkReport> linkFiles(const LinkRun& run);
[[nodiscard]] Result<LinkReport> comparePairs(const LinkRun& run);

} // namespace anamnesis::app::cli
