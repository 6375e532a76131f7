// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/terms/loaders/Tar.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <string_view>

namespace anamnesis::terms {
namespace {

constexpr std::size_t blockSize = 512;
constexpr std::uint64_t longestName = 64U << 10U; ///< of a pax or long-name header

using Block = std::array<char, blockSize>;

std::string_view field(const Block& block, std::size_t at, std::size_t size) {
    const std::string_view whole(block.data() + at, size);
    return whole.substr(0, whole.find('\0'));
}

/// Octal digits, or GNU's base-256 for what they cannot hold. Nothing for anything else.
std::optional<std::uint64_t> number(const Block& block, std::size_t at, std::size_t size) {
    if ((static_cast<unsigned char>(block[at]) & 0x80U) != 0) {
        std::uint64_t value = static_cast<unsigned char>(block[at]) & 0x3FU;
        for (std::size_t byte = at + 1; byte < at + size; ++byte) {
            if (value >> 55U != 0)
                return std::nullopt;
            value = value << 8U | static_cast<unsigned char>(block[byte]);
        }
        return value;
    }
    std::string_view digits = field(block, at, size);
    while (digits.starts_with(' '))
        digits.remove_prefix(1);
    while (digits.ends_with(' '))
        digits.remove_suffix(1);
    std::uint64_t value = 0;
    if (digits.empty())
        return value;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, 8);
    if (error != std::errc() || end != digits.data() + digits.size() || value >> 55U != 0)
        return std::nullopt;
    return value;
}

/// The checksum counts its own field as blanks; some writers summed signed bytes.
bool checksumFits(const Block& block) {
    constexpr std::size_t at = 148;
    constexpr std::size_t size = 8;
    const auto said = number(block, at, size);
    std::int64_t sum = 0;
    std::int64_t signedSum = 0;
    for (std::size_t byte = 0; byte < blockSize; ++byte) {
        const char value = byte >= at && byte < at + size ? ' ' : block[byte];
        sum += static_cast<unsigned char>(value);
        signedSum += static_cast<signed char>(value);
    }
    return said && (static_cast<std::int64_t>(*said) == sum || static_cast<std::int64_t>(*said) == signedSum);
}

/// "27 path=package/a.json\n", records one after the other.
void readPax(std::string_view records, std::string& path, std::optional<std::uint64_t>& size) {
    while (!records.empty()) {
        std::size_t length = 0;
        const auto [end, error] = std::from_chars(records.data(), records.data() + records.size(), length);
        const auto used = static_cast<std::size_t>(end - records.data());
        if (error != std::errc() || length <= used + 1 || length > records.size())
            return;
        std::string_view record = records.substr(used + 1, length - used - 1);
        if (record.ends_with('\n'))
            record.remove_suffix(1);
        const std::size_t equals = record.find('=');
        const std::string_view key = record.substr(0, equals);
        const std::string_view value = equals == std::string_view::npos ? "" : record.substr(equals + 1);
        if (key == "path")
            path = value;
        std::uint64_t read = 0;
        if (key == "size" && std::from_chars(value.data(), value.data() + value.size(), read).ec == std::errc())
            size = read;
        records.remove_prefix(length);
    }
}

} // namespace

/// Bytes after decompression. The first two tell whether there is any.
class Tar::Bytes {
public:
    enum class State : std::uint8_t { Ok, CutShort, Damaged, TooLarge };

    Bytes(Read read, std::uint64_t most) : m_read(std::move(read)), m_most(most) {}
    ~Bytes() {
        if (m_open)
            inflateEnd(&m_zip);
    }
    Bytes(const Bytes&) = delete;
    Bytes& operator=(const Bytes&) = delete;

    /// Fewer than asked for only at the end or a fault; `state` says which.
    std::size_t read(char* to, std::size_t size) {
        if (!m_begun)
            begin();
        std::size_t got = 0;
        while (got < size && state == State::Ok && !m_ended)
            got += m_open ? inflateSome(to + got, size - got) : copySome(to + got, size - got);
        m_given += got;
        if (m_given > m_most)
            state = State::TooLarge;
        return state == State::TooLarge ? 0 : got;
    }
    [[nodiscard]] bool compressed() const { return m_open; }
    State state = State::Ok;

private:
    void begin() {
        m_begun = true;
        refill();
        if (m_left >= 2 && static_cast<unsigned char>(m_buffer[0]) == 0x1F &&
            static_cast<unsigned char>(m_buffer[1]) == 0x8B)
            m_open = inflateInit2(&m_zip, 16 + MAX_WBITS) == Z_OK;
    }
    void refill() {
        m_at = 0;
        m_left = m_read(m_buffer.data(), m_buffer.size());
    }
    std::size_t copySome(char* to, std::size_t size) {
        if (m_left == 0)
            refill();
        if (m_left == 0) {
            m_ended = true;
            return 0;
        }
        const std::size_t count = std::min(size, m_left);
        std::memcpy(to, m_buffer.data() + m_at, count);
        m_at += count;
        m_left -= count;
        return count;
    }
    std::size_t inflateSome(char* to, std::size_t size) {
        if (m_left == 0)
            refill();
        if (m_left == 0) {
            m_ended = true;
            if (!m_betweenMembers)
                state = State::CutShort;
            return 0;
        }
        if (m_betweenMembers) {
            // Another member, or padding after the last one, which RFC 1952 readers pass over.
            if (static_cast<unsigned char>(m_buffer[m_at]) != 0x1F) {
                m_ended = true;
                return 0;
            }
            inflateReset(&m_zip);
            m_betweenMembers = false;
        }
        m_zip.next_in = reinterpret_cast<Bytef*>(m_buffer.data() + m_at);
        m_zip.avail_in = static_cast<uInt>(m_left);
        m_zip.next_out = reinterpret_cast<Bytef*>(to);
        m_zip.avail_out = static_cast<uInt>(std::min<std::size_t>(size, 1U << 30U));
        const auto asked = m_zip.avail_out;
        const int result = inflate(&m_zip, Z_NO_FLUSH);
        m_at += m_left - m_zip.avail_in;
        m_left = m_zip.avail_in;
        if (result == Z_STREAM_END)
            m_betweenMembers = true;
        else if (result != Z_OK && result != Z_BUF_ERROR)
            state = State::Damaged;
        return asked - m_zip.avail_out;
    }

    Read m_read;
    std::uint64_t m_most;
    std::uint64_t m_given = 0;
    std::array<char, 64U << 10U> m_buffer{};
    std::size_t m_at = 0;
    std::size_t m_left = 0;
    z_stream m_zip{};
    bool m_begun = false;
    bool m_open = false;
    bool m_ended = false;
    bool m_betweenMembers = false;
};

Tar::Tar(Read read, std::uint64_t most) : m_bytes(std::make_unique<Bytes>(std::move(read), most)) {}
Tar::~Tar() = default;

std::unexpected<Error> Tar::fails(const char* code) const {
    return failure(code, {{"entry", m_entry}});
}

Result<void> Tar::take(char* to, std::uint64_t size) {
    std::array<char, 16U << 10U> passedOver{};
    while (size > 0) {
        const auto wanted =
            static_cast<std::size_t>(to != nullptr ? size : std::min<std::uint64_t>(size, passedOver.size()));
        const std::size_t got = m_bytes->read(to != nullptr ? to : passedOver.data(), wanted);
        if (m_bytes->state == Bytes::State::Damaged)
            return fails("terms.archive-damaged");
        if (m_bytes->state == Bytes::State::TooLarge)
            return fails("terms.archive-too-large");
        if (got < wanted)
            return fails("terms.archive-cut-short");
        size -= got;
        if (to != nullptr)
            to += got;
    }
    return {};
}

Result<std::string> Tar::take(std::uint64_t size) {
    // Grown as bytes arrive: a size that only the header claims costs nothing.
    std::string bytes;
    constexpr std::uint64_t step = 1U << 20U;
    while (bytes.size() < size) {
        const std::size_t had = bytes.size();
        const auto more = static_cast<std::size_t>(std::min(step, size - had));
        bytes.resize(had + more);
        if (auto taken = take(bytes.data() + had, more); !taken)
            return failure(taken.error());
    }
    return bytes;
}

Result<std::string> Tar::body() {
    auto bytes = take(m_left);
    if (bytes)
        m_left = 0;
    return bytes;
}

Result<std::optional<TarEntry>> Tar::next() {
    if (auto rest = take(nullptr, m_left + m_pad); !rest)
        return failure(rest.error());
    m_left = 0;
    m_pad = 0;
    std::string longName;
    std::optional<std::uint64_t> longSize;
    for (;;) {
        Block block{};
        const std::size_t got = m_bytes->read(block.data(), blockSize);
        const bool first = m_first;
        m_first = false;
        if (m_bytes->state == Bytes::State::TooLarge)
            return fails("terms.archive-too-large");
        if (first && (got < blockSize || !checksumFits(block)) && m_bytes->state != Bytes::State::CutShort)
            return fails("terms.not-an-archive");
        if (m_bytes->state == Bytes::State::Damaged)
            return fails("terms.archive-damaged");
        if (got == 0 && m_bytes->state == Bytes::State::Ok)
            return std::optional<TarEntry>(); // no end mark, yet whole
        if (got < blockSize)
            return fails("terms.archive-cut-short");
        if (std::ranges::all_of(block, [](char byte) { return byte == '\0'; })) {
            // The end mark. What follows is padding, but a checksum at the end of gzip wants to be seen.
            std::array<char, 4096> rest{};
            while (m_bytes->read(rest.data(), rest.size()) == rest.size()) {
            }
            if (m_bytes->state == Bytes::State::Ok)
                return std::optional<TarEntry>();
            return fails(m_bytes->state == Bytes::State::CutShort   ? "terms.archive-cut-short"
                         : m_bytes->state == Bytes::State::TooLarge ? "terms.archive-too-large"
                                                                    : "terms.archive-damaged");
        }
        const auto size = number(block, 124, 12);
        if (!checksumFits(block) || !size)
            return fails("terms.archive-damaged");
        const char type = block[156];
        const auto padding = [](std::uint64_t bytes) { return (blockSize - bytes % blockSize) % blockSize; };
        if (type == 'x' || type == 'g' || type == 'L' || type == 'K') {
            if (*size > longestName)
                return fails("terms.archive-damaged");
            const auto records = take(*size);
            if (!records)
                return failure(records.error());
            if (auto rest = take(nullptr, padding(*size)); !rest)
                return failure(rest.error());
            if (type == 'x')
                readPax(*records, longName, longSize);
            else if (type == 'L')
                longName = records->substr(0, records->find('\0'));
            continue;
        }
        TarEntry entry;
        entry.name = field(block, 0, 100);
        if (field(block, 257, 6).starts_with("ustar") && block[345] != '\0' && block[262] == '\0')
            entry.name = std::string(field(block, 345, 155)) + '/' + entry.name;
        if (!longName.empty())
            entry.name = longName;
        entry.file = type == '0' || type == '\0' || type == '7';
        entry.size = longSize.value_or(*size);
        // Links and folders have no body, whatever their size says.
        const bool bodiless = type >= '1' && type <= '6';
        if (bodiless)
            entry.size = 0;
        m_entry = entry.name;
        m_left = entry.size;
        m_pad = padding(entry.size);
        return std::optional(std::move(entry));
    }
}

} // namespace anamnesis::terms
