// SPDX-License-Identifier: GPL-3.0-or-later
// Files and folders as a source: what they hold, split into records, with a row for each file. Whose they are is not
// asked here.
#pragma once

#include "services/sources/Source.h"

#include <filesystem>
#include <string>
#include <vector>

namespace anamnesis::sources::files {

struct FileList {
    std::vector<std::filesystem::path> files; ///< regular files, sorted, each once; hidden ones left out
    std::vector<std::filesystem::path> missing;
};
/// Walks folders; links that lead in a circle are not followed.
[[nodiscard]] FileList filesBelow(const std::vector<std::filesystem::path>& paths);

inline constexpr std::uintmax_t largestFile = 1ull << 30;
/// Errors: import.unreadable {file}, import.too-large {file, bytes}; the file's name, never its folder.
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path& file);

/// Reads every file, splits it (FHIR resources, Bundles, NDJSON, CDA and the rest), delivers the records file by file.
/// A row a file: Complete, Partial (some bytes were no record), Failed (nothing readable). Blocks on the caller's
/// thread.
[[nodiscard]] FetchReport readAll(const std::vector<std::filesystem::path>& paths, const std::string& source,
                                  Instant now, Sink& sink, const ProgressHandler& progress, const CancelToken& cancel);

} // namespace anamnesis::sources::files
