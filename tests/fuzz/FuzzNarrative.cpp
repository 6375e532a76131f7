// SPDX-License-Identifier: GPL-3.0-or-later
// Markup of any bytes made plain and made harmless: no script, no event, no remote load, and a second pass changes
// nothing.
#include "services/decode/narrative/Narrative.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace anamnesis::decode;
    const std::string_view markup(reinterpret_cast<const char*>(data), size);
    (void)narrative::plainText(markup);
    const std::string made = narrative::sanitise(markup);
    for (const std::string_view forbidden : {"<script", "<img", "<iframe", "<object", "<svg", "<style", "<link",
                                             "<form", " src=\"", "href=\"h", "href=\"j"})
        if (made.find(forbidden) != std::string::npos)
            std::abort();
    if (narrative::sanitise(made) != made)
        std::abort();
    return 0;
}
