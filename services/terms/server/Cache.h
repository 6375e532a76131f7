// SPDX-License-Identifier: GPL-3.0-or-later
// What terminology servers answered, kept on disk for when they cannot be asked. A file an answer, below a folder that
// only its owner may enter: which codes were asked for is nobody else's business. Nothing about a patient.
#pragma once

#include "models/base/Clock.h"
#include "models/base/Result.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anamnesis::terms {

struct CachedAnswer {
    std::string server; ///< base URL
    Instant at{};
    std::vector<std::string> bodies; ///< as answered, a page each
};

/// Any thread, several processes: a file is written whole or not at all. A damaged one is as if it were not there.
class Cache {
public:
    explicit Cache(std::filesystem::path folder, std::uint64_t most = 256U << 20U)
        : m_folder(std::move(folder)), m_most(most) {}

    /// Of this server, or with an empty name the newest of any.
    [[nodiscard]] std::optional<CachedAnswer> find(std::string_view server, std::string_view question) const;
    /// terms.cache-unwritable {file}.
    Result<void> keep(std::string_view question, const CachedAnswer& answer);
    /// Takes the oldest answers away until at most `most` bytes are left.
    void prune();

private:
    [[nodiscard]] std::filesystem::path folderOf(std::string_view question) const;
    std::filesystem::path m_folder;
    std::uint64_t m_most;
    unsigned m_kept = 0;
};

} // namespace anamnesis::terms
