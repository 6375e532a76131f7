// SPDX-License-Identifier: GPL-3.0-or-later
// A tar archive read entry by entry from a stream of bytes, plain or in gzip; nothing is written anywhere. POSIX.1-2001
// ustar and pax (path, size), GNU long names and sizes; RFC 1952 gzip with several members. Inside the room only.
#pragma once

#include "models/base/Result.h"

#include <cstdint>
#include <functional>
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
/// terms.archive-damaged {entry}, terms.archive-too-large {entry, limit}. After one nothing more can be read.
class Tar {
public:
    /// Fills up to `size` bytes and answers how many; 0 at the end.
    using Read = std::function<std::size_t(char* to, std::size_t size)>;

    /// `most`: bytes after decompression, in all.
    explicit Tar(Read read, std::uint64_t most);
    ~Tar();
    Tar(const Tar&) = delete;
    Tar& operator=(const Tar&) = delete;

    /// The next entry; what was left of the one before is passed over. Nothing at the end.
    [[nodiscard]] Result<std::optional<TarEntry>> next();
    /// The body of the entry, whole.
    [[nodiscard]] Result<std::string> body();

private:
    class Bytes;
    Result<void> take(char* to, std::uint64_t size); ///< `to` may be null: passed over
    Result<std::string> take(std::uint64_t size);
    [[nodiscard]] std::unexpected<Error> fails(const char* code) const;

    std::unique_ptr<Bytes> m_bytes;
    std::string m_entry;      ///< the last entry whose header was read
    std::uint64_t m_left = 0; ///< bytes of its body not yet taken
    std::uint64_t m_pad = 0;  ///< to the next block after it
    bool m_first = true;
};

} // namespace anamnesis::terms
