// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/terms/loaders/Tar.h"

#include <archive.h>
#include <archive_entry.h>
#include <zlib.h>

#include <array>
#include <cerrno>

namespace anamnesis::terms {

/// The bytes within the gzip, if there is one, and what went wrong with them.
struct Tar::Parts {
    enum class State : std::uint8_t { Ok, Ended, CutShort, Damaged, TooLarge, Cancelled };

    gzFile file;
    struct archive* reader;
    std::uint64_t most;
    const CancelToken& cancel;
    std::uint64_t given = 0;
    State state = State::Ok;
    std::array<char, 64U << 10U> buffer{};

    /// Bytes in the buffer; 0 at the end, -1 at a fault.
    la_ssize_t more() {
        if (cancel.cancelled()) {
            state = State::Cancelled;
            return -1;
        }
        if (state == State::Ended)
            return 0;
        const int got = file == nullptr ? -1 : gzread(file, buffer.data(), static_cast<unsigned>(buffer.size()));
        int error = Z_OK;
        if (file != nullptr)
            gzerror(file, &error);
        if (got < 0) {
            state = State::Damaged;
            return -1;
        }
        given += static_cast<std::uint64_t>(got);
        if (given > most) {
            state = State::TooLarge;
            return -1;
        }
        if (got == 0) {
            state = error == Z_BUF_ERROR ? State::CutShort : State::Ended; // the gzip ends in its middle
            return state == State::Ended ? 0 : -1;
        }
        return got;
    }
};

Tar::Tar(const std::filesystem::path& file, std::uint64_t most, const CancelToken& cancel)
    : m_parts(new Parts{gzopen(file.c_str(), "rb"), archive_read_new(), most, cancel}) {
    archive_read_support_format_tar(m_parts->reader);
    archive_read_support_format_gnutar(m_parts->reader);
    const auto read = [](struct archive* reader, void* parts, const void** bytes) -> la_ssize_t {
        auto& from = *static_cast<Parts*>(parts);
        *bytes = from.buffer.data();
        const la_ssize_t got = from.more();
        if (got < 0)
            archive_set_error(reader, EIO, "source");
        return got;
    };
    archive_read_open(m_parts->reader, m_parts.get(), nullptr, read, nullptr);
}

Tar::~Tar() {
    archive_read_free(m_parts->reader);
    if (m_parts->file != nullptr)
        gzclose(m_parts->file);
}

std::unexpected<Error> Tar::fails(const char* code) const {
    return failure(code, {{"entry", m_entry}});
}

/// What libarchive could not read, or what stood behind it.
std::unexpected<Error> Tar::fault(int result) const {
    using State = Parts::State;
    switch (m_parts->state) {
    case State::Cancelled:
        return failure("cancelled");
    case State::TooLarge:
        return fails("terms.archive-too-large");
    case State::CutShort:
        return fails("terms.archive-cut-short");
    case State::Damaged:
        return fails("terms.archive-damaged");
    case State::Ok:
    case State::Ended:
        break;
    }
    if (m_first)
        return fails("terms.not-an-archive");
    // It asks to go on behind a header that is wrong; where there is nothing to go on with, it gives up.
    const bool gaveUp = result == ARCHIVE_FATAL && m_parts->state == State::Ended;
    return fails(gaveUp ? "terms.archive-cut-short" : "terms.archive-damaged");
}

Result<std::string> Tar::body() {
    // Grown as bytes arrive: a size that only the header claims costs nothing.
    std::string bytes;
    constexpr std::size_t step = 1U << 20U;
    for (;;) {
        const std::size_t had = bytes.size();
        bytes.resize(had + step);
        const la_ssize_t got = archive_read_data(m_parts->reader, bytes.data() + had, step);
        bytes.resize(had + (got > 0 ? static_cast<std::size_t>(got) : 0));
        if (got < 0)
            return fault(static_cast<int>(got));
        if (got == 0)
            return bytes;
    }
}

Result<std::optional<TarEntry>> Tar::next() {
    struct archive_entry* entry = nullptr;
    const int result = archive_read_next_header(m_parts->reader, &entry);
    if (result == ARCHIVE_EOF) {
        // The end mark. What follows is padding, but a checksum at the end of gzip wants to be seen.
        while (m_parts->state == Parts::State::Ok && m_parts->more() > 0) {
        }
        if (m_parts->state != Parts::State::Ended)
            return fault(result);
        return std::optional<TarEntry>();
    }
    if (result != ARCHIVE_OK && result != ARCHIVE_WARN)
        return fault(result);
    m_first = false;
    const char* name = archive_entry_pathname_utf8(entry);
    if (name == nullptr)
        name = archive_entry_pathname(entry);
    TarEntry found;
    found.name = name == nullptr ? "" : name;
    found.size = static_cast<std::uint64_t>(archive_entry_size_is_set(entry) != 0 ? archive_entry_size(entry) : 0);
    found.file = archive_entry_filetype(entry) == AE_IFREG && archive_entry_hardlink(entry) == nullptr;
    m_entry = found.name;
    return std::optional(std::move(found));
}

} // namespace anamnesis::terms
