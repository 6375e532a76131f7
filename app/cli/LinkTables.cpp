// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/LinkTables.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <sstream>

namespace anamnesis::app::cli {

namespace fs = std::filesystem;
using namespace anamnesis::identity;

Result<std::string> wholeFile(const fs::path& path) {
    std::ifstream stream(path, std::ios::binary);
    std::stringstream text;
    text << stream.rdbuf();
    if (!stream) {
        return failure("identity.file-unreadable", {{"file", path.string()}});
    }
    return text.str();
}

Error inFile(Error error, const fs::path& path) {
    error.args.insert(error.args.begin(), {"file", path.string()});
    return error;
}

Result<std::map<std::string, std::string>> renamedColumns(const fs::path& path) {
    std::map<std::string, std::string> out;
    if (path.empty()) {
        return out;
    }
    const auto text = wholeFile(path);
    if (!text) {
        return failure(text.error());
    }
    const nlohmann::json json = nlohmann::json::parse(*text, nullptr, false);
    if (!json.is_object()) {
        return failure("identity.columns-unreadable", {{"file", path.string()}});
    }
    for (const auto& [from, to] : json.items()) {
        if (!to.is_string() && !to.is_null()) {
            return failure("identity.columns-unreadable", {{"file", path.string()}});
        }
        out[from] = to.is_string() ? to.get<std::string>() : std::string{};
    }
    return out;
}

namespace {
constexpr std::size_t RowsAhead = 2000;
}

Result<std::unique_ptr<Table>> openTable(const fs::path& path) {
    auto table = std::make_unique<Table>();
    table->stream.open(path, std::ios::binary);
    if (!table->stream || fs::is_directory(path)) {
        return failure("identity.file-unreadable", {{"file", path.string()}});
    }
    table->reader = std::make_unique<CsvReader>([stream = &table->stream](char* buffer, std::size_t size) {
        stream->read(buffer, static_cast<std::streamsize>(size));
        return static_cast<std::size_t>(stream->gcount());
    });
    if (!table->reader->next(table->header)) {
        return failure("identity.csv-empty", {{"file", path.string()}});
    }
    std::vector<std::string> row;
    while (table->ahead.size() < RowsAhead && table->reader->next(row)) {
        table->ahead.emplace_back(row, table->reader->line());
    }
    return table;
}

void settleDayOrder(const Table& table, Columns& columns) {
    DayOrderSigns signs;
    for (const auto& [row, line] : table.ahead) {
        learnDayOrder(columns, row, signs);
    }
    columns.dayOrder = signs.dayFirst > signs.monthFirst ? DayOrder::DayFirst : DayOrder::MonthFirst;
}

bool dateUnread(const Columns& columns, const std::vector<std::string>& row, const clinical::Demographics& read) {
    const int at = columns.indexOf(Column::Birth);
    return at >= 0 && static_cast<std::size_t>(at) < row.size() && !row[static_cast<std::size_t>(at)].empty() &&
           !read.birthDate;
}

void tell(LinkReport& report, std::string code, const fs::path& file, std::size_t rows) {
    if (rows > 0) {
        report.issues.push_back(
            {Severity::Warning, {}, std::move(code), {{"file", file.string()}, {"rows", std::to_string(rows)}}});
    }
}

std::string bitsText(double bits) {
    char text[32];
    std::snprintf(text, sizeof text, "%.2f", bits);
    return text;
}

} // namespace anamnesis::app::cli
