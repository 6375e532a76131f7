// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as links that somebody shares: read without harm, and what was understood comes back the same when we share
// it ourselves.
#include "services/identity/Sharing.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace anamnesis;
    using namespace anamnesis::identity;
    const auto known = [](std::string_view address, const PatientKey& named) -> std::optional<PatientKey> {
        return address.empty() ? std::optional(named) : std::optional(PatientKey{"elsewhere", std::string(address)});
    };
    Issues issues;
    const auto read = sharedLinksFrom({reinterpret_cast<const char*>(data), size}, known, issues);
    if (!read)
        return 0;
    const auto again = [&](const std::vector<SharedLink>& links) {
        const auto back = sharedLinksFrom(sharedBundle(links, {}, {}, Instant{}), known, issues);
        if (!back)
            std::abort(); // our own Bundle is readable, whatever was said in it
        return *back;
    };
    const std::vector<SharedLink> once = again(*read);
    if (!(again(once) == once))
        std::abort();
    return 0;
}
