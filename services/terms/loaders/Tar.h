// SPDX-License-Identifier: GPL-3.0-or-later
// A tar archive read entry by entry, plain or in gzip; nothing is written anywhere. libarchive reads the entries, zlib
// the gzip around them, for libarchive does not compare its checksums. Inside the room only.
#pragma once

#include "models/base/CancelToken.h"
#include "models/base/Result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace anamnesis::terms {

struct TarEntry {
    std::string name;
    std::uint64_t size = 0;
    bool file = false; ///< a regular file
};

/// Errors name the entry within or after which they were met: terms.not-an-archive {}, terms.archive-cut-short {entry},
/// terms.archive-damaged {entry}, terms.archive-too-large {entry}, cancelled. After one nothing more can be read.
class Tar {
public:
    /// `most`: bytes after decompression, in all. A file that cannot be opened is no archive. The token must outlive
    /// it.
    Tar(const std::filesystem::path& file, std::uint64_t most, const CancelToken& cancel);
    ~Tar();
    Tar(const Tar&) = delete;
    Tar& operator=(const Tar&) = delete;

    /// The next entry; what was left of the one before is passed over. Nothing at the end.
    [[nodiscard]] Result<std::optional<TarEntry>> next();
    /// The body of the entry, whole.
    [[nodiscard]] Result<std::string> body();

private:
    struct Parts;
    [[nodiscard]] std::unexpected<Error> fails(const char* code) const;
    [[nodiscard]] std::unexpected<Error> fault(int result) const;

    std::unique_ptr<Parts> m_parts;
    std::string m_entry; ///< the last entry whose header was read
    bool m_first = true;
};

} // namespace anamnesis::terms
