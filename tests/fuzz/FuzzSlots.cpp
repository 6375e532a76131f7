// SPDX-License-Identifier: GPL-3.0-or-later
// What a vault reads before and after its key is known, from bytes anybody may have written: the slots file, with and
// without a right check line, the binary bodies, compressed content, and text on its way into the search index.
#include "services/store/Bodies.h"
#include "services/store/Compression.h"
#include "services/store/Fault.h"
#include "services/store/Keys.h"
#include "services/store/Slots.h"
#include "services/store/TextFolding.h"

#include <sodium.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace {

namespace store = anamnesis::store;

void readSlots(std::string_view text) {
    try {
        const store::Slots slots = store::slotsFromText(text);
        // What was understood is written and read again as the same.
        if (store::slotsText(store::slotsFromText(store::slotsText(slots))) != store::slotsText(slots))
            __builtin_trap();
    } catch (const store::Fault&) {
        // refused
    }
}

/// With magic and check in order, so that the JSON behind them is reached.
std::string sealed(std::string_view body) {
    std::string text = "anamnesis slots\n" + std::string(body) + "\n";
    std::string hash(32, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), hash.size(),
                       reinterpret_cast<const unsigned char*>(text.data()), text.size(), nullptr, 0);
    return text + store::hex(hash) + "\n";
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static store::Codec codec;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    readSlots(bytes);
    readSlots(sealed(bytes));
    if (const auto statement = store::statementFrom(bytes))
        if (!store::statementFrom(store::encoded(*statement)))
            __builtin_trap();
    (void)store::itemFrom(bytes);
    (void)store::discrepancyFrom(bytes);
    (void)store::rulingFrom(bytes);
    try {
        (void)codec.unpacked(bytes, std::size_t{1} << 20U);
    } catch (const store::Fault&) {
        // refused
    }
    (void)store::recoveryCodeIn(bytes);
    std::size_t last = 0;
    for (const store::Token& token : store::tokens(bytes)) {
        if (token.from < last && token.to < last)
            __builtin_trap(); // in order
        if (token.to > size || token.from >= token.to)
            __builtin_trap(); // within the text
        last = token.from;
    }
    (void)store::snippet(bytes, store::asked(bytes.substr(0, 20)));
    return 0;
}
