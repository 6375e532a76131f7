// SPDX-License-Identifier: GPL-3.0-or-later
// A loader reads one format and hands rows to a sink. Inside the room only.
#pragma once

#include "models/base/CancelToken.h"
#include "services/terms/Store.h"
#include "services/terms/Term.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anamnesis::terms {

struct Loading {
    const std::filesystem::path& file;
    Sink& sink;
    LoadReport& report;
    const CancelToken& cancel;
    const ProgressHandler& progress;

    /// Counts a broken row and names the first ones.
    void broken(std::uint64_t line) const;
    /// The same for a part of a package or folder: terms.entry-broken {entry, file}.
    void brokenEntry(const std::string& entry) const;
};

/// Lines of a text file, streamed. CR before LF is taken away; a byte order mark too. The handler answers false to
/// stop. Errors: terms.cannot-read, terms.line-too-long {file, line}, cancelled.
using LineHandler = std::function<bool(std::string_view line, std::uint64_t number)>;
Result<void> eachLine(const Loading& loading, const LineHandler& handle);
/// Rows of an RFC 4180 file, quotes and line ends within fields honoured.
using RowHandler = std::function<bool(const std::vector<std::string>& row, std::uint64_t line)>;
Result<void> eachCsvRow(const Loading& loading, const RowHandler& handle);

[[nodiscard]] std::vector<std::string_view> cut(std::string_view line, char at);

using Load = Result<void> (*)(const Loading&);
struct Format {
    std::string_view kind;
    bool (*fits)(std::string_view name, std::string_view start); ///< file name in lower case and the first bytes
    Load load;
};

Result<void> loadRf2(const Loading& loading);
Result<void> loadLoinc(const Loading& loading);
Result<void> loadRxnorm(const Loading& loading);
Result<void> loadGem(const Loading& loading);
Result<void> loadIcd10cm(const Loading& loading);
Result<void> loadCvx(const Loading& loading);
Result<void> loadCodeset(const Loading& loading);
Result<void> loadFhir(const Loading& loading);
Result<void> loadPackage(const Loading& loading);

/// What a file is, by its first bytes and, where two formats look alike, its name in lower case. Null: none known.
[[nodiscard]] const Format* formatOf(std::string_view name, std::string_view start);

} // namespace anamnesis::terms
