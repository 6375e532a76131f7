// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes as they lie in the vault: one byte that names the form, then the content. Dictionaries are part of the format:
// a form, once used, keeps its dictionary for ever.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace anamnesis::store {

enum class Form : std::uint8_t {
    Stored = 0,    ///< as it is; what does not shrink
    Record = 1,    ///< zstd (RFC 8878) with the dictionary of records
    Statement = 2, ///< zstd with the dictionary of statements and items
    Plain = 3,     ///< zstd without a dictionary; large blobs
};

/// Contexts and digested dictionaries, kept between calls. One thread at a time.
class Codec {
public:
    Codec();
    ~Codec();
    Codec(const Codec&) = delete;
    Codec& operator=(const Codec&) = delete;

    /// The view lives until the next call.
    [[nodiscard]] std::string_view packed(std::string_view bytes, Form form);
    /// Throws vault.damaged {part: content} when it is none of ours or larger than `most`.
    [[nodiscard]] std::string unpacked(std::string_view stored, std::size_t most = std::size_t{1} << 30U);

private:
    struct Contexts;
    std::unique_ptr<Contexts> m_contexts;
};

} // namespace anamnesis::store
