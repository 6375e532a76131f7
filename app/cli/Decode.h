// SPDX-License-Identifier: GPL-3.0-or-later
// `decode FILE…`: what files state, and what of them could not be read. No vault needed.
#pragma once

#include "app/cli/Session.h"
#include "services/decode/Contents.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace anamnesis::app::cli {

void addDecode(CLI::App& app, Session& session);

/// What one file came to. A file gives at least one row: a statement or a refusal.
struct DecodedFile {
    struct Refused {
        std::string file;
        std::string type; ///< of the resource, where it could be told
        std::string id;
        std::string sha256;
        Issues issues;
    };
    std::vector<clinical::Statement> statements; ///< issues of their record stand with its first
    std::vector<Refused> refused;
};

/// Files named, and all files below folders named, sorted; a path that is not there stays in the list.
[[nodiscard]] std::vector<std::filesystem::path> filesOf(const std::vector<std::string>& paths);
/// What the page's records point at within it.
void addContentLinks(decode::ContentLinks& links, const decode::Page& page, const decode::SourceContext& context);
[[nodiscard]] DecodedFile decodeBytes(std::string_view bytes, const std::string& file);
/// The same from disk; refused with file.unreadable when it cannot be read.
[[nodiscard]] DecodedFile decodeFile(const std::filesystem::path& file);

/// Prints files one after the other as they come; finish() closes the output and answers the exit code.
class DecodePrinter {
public:
    using Write = std::function<void(std::string_view)>;
    DecodePrinter(Format format, Write write);
    void print(const DecodedFile& file);
    [[nodiscard]] int finish();

private:
    void statement(const clinical::Statement& statement);
    void refusal(const DecodedFile::Refused& refused);

    Format m_format;
    Write m_write;
    std::vector<DecodedFile::Refused> m_refused; ///< held back: the JSON object lists them after the statements
    std::size_t m_statements = 0;
    std::size_t m_refusals = 0;
};

} // namespace anamnesis::app::cli
