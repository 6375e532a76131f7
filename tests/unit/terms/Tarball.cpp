// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/terms/Tarball.h"

#include <zlib.h>

#include <array>
#include <cstdio>

namespace anamnesis::testing {

std::string tarHeader(std::string_view name, std::size_t size, char type) {
    std::string block(512, '\0');
    const auto put = [&](std::size_t at, std::string_view text) { block.replace(at, text.size(), text); };
    put(0, name.substr(0, 100));
    put(100, "0000644");
    std::array<char, 16> digits{};
    std::snprintf(digits.data(), digits.size(), "%011zo", size);
    put(124, digits.data());
    block[156] = type;
    put(257, std::string_view("ustar\0", 6));
    put(263, "00");
    put(148, "        ");
    unsigned sum = 0;
    for (const char byte : block)
        sum += static_cast<unsigned char>(byte);
    std::snprintf(digits.data(), digits.size(), "%06o", sum);
    put(148, std::string_view(digits.data(), 7));
    return block;
}

std::string tarEntry(std::string_view name, std::string_view body, char type) {
    std::string entry = tarHeader(name, body.size(), type) + std::string(body);
    entry.resize((entry.size() + 511) / 512 * 512, '\0');
    return entry;
}

std::string tarball(const std::vector<std::pair<std::string, std::string>>& entries) {
    std::string bytes;
    for (const auto& [name, body] : entries)
        bytes += tarEntry(name, body);
    return bytes + std::string(1024, '\0');
}

std::string gzip(std::string_view bytes) {
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    std::string result(deflateBound(&stream, static_cast<uLong>(bytes.size())) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(result.data());
    stream.avail_out = static_cast<uInt>(result.size());
    deflate(&stream, Z_FINISH);
    result.resize(stream.total_out);
    deflateEnd(&stream);
    return result;
}

} // namespace anamnesis::testing
