// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Output.h"

#include <algorithm>
#include <cstdio>

namespace anamnesis::app::cli {
namespace {

void write(std::string_view text) {
    std::fwrite(text.data(), 1, text.size(), stdout);
}

/// Columns on a terminal: code points, not bytes. Wide and combining characters are the terminal's own matter.
std::size_t width(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

} // namespace

void print(const Json& document) {
    write(document.dump(2, ' ', false, Json::error_handler_t::replace));
    write("\n");
}

void printLine(const Json& object) {
    write(object.dump(-1, ' ', false, Json::error_handler_t::replace));
    write("\n");
}

std::string csvField(std::string_view text) {
    std::string field;
    if (!text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos) {
        const bool number = text.size() > 1 && text.find_first_not_of("0123456789.eE+-") == std::string_view::npos;
        if (!number)
            field = "'";
    }
    field += text;
    if (field.find_first_of(",\"\r\n") == std::string::npos)
        return field;
    std::string quoted = "\"";
    for (const char character : field) {
        if (character == '"')
            quoted.push_back('"');
        quoted.push_back(character);
    }
    return quoted + '"';
}

void print(const Session& session, const Table& table) {
    if (session.format == Format::Csv) {
        const auto line = [](const std::vector<std::string>& cells) {
            for (std::size_t i = 0; i < cells.size(); ++i)
                write((i == 0 ? "" : ",") + csvField(cells[i]));
            write("\n");
        };
        line(table.head);
        for (const auto& row : table.rows)
            line(row);
        return;
    }
    std::vector<std::size_t> widths(table.head.size());
    const auto measure = [&](const std::vector<std::string>& cells) {
        for (std::size_t i = 0; i < cells.size() && i < widths.size(); ++i)
            widths[i] = std::max(widths[i], width(cells[i]));
    };
    measure(table.head);
    for (const auto& row : table.rows)
        measure(row);
    const auto line = [&](const std::vector<std::string>& cells) {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            write(cells[i]);
            if (i + 1 < cells.size())
                write(std::string(widths[i] - width(cells[i]) + 2, ' '));
        }
        write("\n");
    };
    line(table.head);
    for (const auto& row : table.rows)
        line(row);
}

} // namespace anamnesis::app::cli
