// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/world/Random.h"

#include <fmt/format.h>

namespace anamnesis::exchange {

std::string Random::uuid() {
    const std::uint64_t high = (next() & ~0xF000ULL) | 0x4000ULL;
    const std::uint64_t low = (next() & ~(3ULL << 62)) | (2ULL << 62);
    return fmt::format("{:08x}-{:04x}-{:04x}-{:04x}-{:012x}", high >> 32, (high >> 16) & 0xFFFF, high & 0xFFFF,
                       low >> 48, low & 0xFFFFFFFFFFFFULL);
}

std::string Random::opaque(int length) {
    static constexpr std::string_view alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
    std::string text;
    for (int i = 0; i < length; ++i)
        text += pick(alphabet);
    return text;
}

} // namespace anamnesis::exchange
