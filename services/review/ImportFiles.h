// SPDX-License-Identifier: GPL-3.0-or-later
// The files of an import: which there are, what they hold, and whom a record of theirs is about. Private to the room.
#pragma once

#include "models/base/Result.h"
#include "services/decode/Decode.h"

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace anamnesis::review {

struct FileList {
    std::vector<std::filesystem::path> files; ///< sorted, each once; hidden ones left out
    std::vector<std::filesystem::path> missing;
};
[[nodiscard]] FileList filesBelow(const std::vector<std::filesystem::path>& paths);

/// Errors: "import.unreadable" {file}, "import.too-large" {file, bytes}.
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path& file);

/// The patients told in one file, by how its references may name them.
class FilePatients {
public:
    void add(const decode::Slice& slice, const std::string& id);
    [[nodiscard]] const std::set<std::string>& ids() const { return m_ids; }
    /// The patient a record of the file is about; empty when it names none.
    [[nodiscard]] std::string subjectOf(const decode::Decoded& decoded) const;

private:
    std::map<std::string, std::string, std::less<>> m_byReference; ///< fullUrl or "Patient/12" -> patient id
    std::set<std::string> m_ids;
};

} // namespace anamnesis::review
