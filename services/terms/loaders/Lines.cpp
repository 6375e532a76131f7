// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/terms/loaders/Loader.h"

#include <algorithm>
#include <fstream>

namespace anamnesis::terms {
namespace {

constexpr std::size_t longestLine = 4U << 20U;
constexpr std::size_t mostIssues = 20;

std::unexpected<Error> fails(std::string code, const Loading& loading, std::uint64_t line = 0) {
    Args args{{"file", loading.file.filename().string()}};
    if (line > 0)
        args.emplace_back("line", std::to_string(line));
    return failure(std::move(code), std::move(args));
}

void tell(const Loading& loading, std::uint64_t rows) {
    loading.report.rows = rows;
    if (loading.progress && rows % 20'000 == 0)
        loading.progress({"terms.loading", loading.report.kind, rows, 0, loading.report.broken});
}

} // namespace

void Loading::broken(std::uint64_t line) const {
    ++report.broken;
    if (report.issues.size() < mostIssues)
        report.issues.push_back({Severity::Warning,
                                 {},
                                 "terms.row-broken",
                                 {{"line", std::to_string(line)}, {"file", file.filename().string()}}});
}

void Loading::brokenEntry(const std::string& entry) const {
    ++report.broken;
    const Issue issue{
        Severity::Warning, {}, "terms.entry-broken", {{"entry", entry}, {"file", file.filename().string()}}};
    if (report.issues.size() < mostIssues && std::ranges::find(report.issues, issue) == report.issues.end())
        report.issues.push_back(issue);
}

std::vector<std::string_view> cut(std::string_view line, char at) {
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t end = line.find(at);
        parts.push_back(line.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        line.remove_prefix(end + 1);
    }
}

Result<void> eachLine(const Loading& loading, const LineHandler& handle) {
    std::ifstream stream(loading.file, std::ios::binary);
    if (!stream)
        return fails("terms.cannot-read", loading);
    std::string buffer(1U << 20U, '\0');
    std::string rest;
    std::uint64_t number = 0;
    const auto give = [&](std::string_view line) {
        ++number;
        if (number == 1 && line.starts_with("\xEF\xBB\xBF"))
            line.remove_prefix(3);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        tell(loading, number);
        return line.empty() || handle(line, number);
    };
    while (stream) {
        if (loading.cancel.cancelled())
            return failure("cancelled");
        stream.read(buffer.data(), static_cast<std::streamsize>(buffer.size()));
        std::string_view bytes(buffer.data(), static_cast<std::size_t>(stream.gcount()));
        for (std::size_t end = bytes.find('\n'); end != std::string_view::npos; end = bytes.find('\n')) {
            bool more = true;
            if (rest.empty()) {
                more = give(bytes.substr(0, end));
            } else {
                rest += bytes.substr(0, end);
                more = give(rest);
                rest.clear();
            }
            if (!more)
                return {};
            bytes.remove_prefix(end + 1);
        }
        rest += bytes;
        if (rest.size() > longestLine)
            return fails("terms.line-too-long", loading, number + 1);
    }
    if (stream.bad())
        return fails("terms.cannot-read", loading);
    if (!rest.empty())
        give(rest);
    return {};
}

Result<void> eachCsvRow(const Loading& loading, const RowHandler& handle) {
    std::vector<std::string> row(1);
    bool quoted = false;
    std::uint64_t first = 1;
    bool more = true;
    auto read = eachLine(loading, [&](std::string_view line, std::uint64_t number) {
        if (quoted)
            row.back() += '\n';
        else
            first = number;
        for (std::size_t at = 0; at < line.size(); ++at) {
            const char character = line[at];
            if (quoted) {
                if (character != '"')
                    row.back() += character;
                else if (at + 1 < line.size() && line[at + 1] == '"')
                    row.back() += line[++at];
                else
                    quoted = false;
            } else if (character == '"' && row.back().empty()) {
                quoted = true;
            } else if (character == ',') {
                row.emplace_back();
            } else {
                row.back() += character;
            }
        }
        if (row.back().size() > longestLine)
            return false;
        if (!quoted) {
            more = handle(row, first);
            row.assign(1, {});
        }
        return more;
    });
    if (read && quoted)
        return fails("terms.truncated", loading, first);
    return read;
}

} // namespace anamnesis::terms
