// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of any bytes: split, decode each slice, locate what is said. Nothing may crash, hang, or vanish without an
// issue.
#include "services/decode/Decode.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace anamnesis;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const decode::Page page = decode::split(bytes, {});
    if (page.slices.empty() && page.issues.empty() && !page.bundle && page.outcomes == 0 &&
        bytes.find('[') == std::string_view::npos)
        std::abort();
    for (const decode::Slice& slice : page.slices) {
        const decode::Decoded decoded = decode::decode(slice, {});
        if (!decoded.record || (decoded.statements.empty() && decoded.issues.empty()))
            std::abort();
        for (const clinical::Statement& statement : decoded.statements) {
            if (statement.title.empty() || statement.id.empty())
                std::abort();
            if (!statement.fields.empty())
                (void)decode::locate(slice.bytes, slice.format, statement.fields.back().path);
        }
    }
    return 0;
}
