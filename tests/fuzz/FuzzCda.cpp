// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a CDA document: never a crash, every statement's path leads to bytes where the document is readable.
#include "services/decode/Decode.h"
#include "services/decode/cda/Cda.h"
#include "services/decode/cda/Html.h"

#include <cstdlib>

using namespace anamnesis::decode;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    Slice slice;
    slice.format = Format::Cda;
    slice.bytes = bytes;
    const Decoded decoded = cda::decodeDocument(slice, {});
    if (decoded.statements.empty())
        std::abort();
    for (const anamnesis::clinical::Statement& statement : decoded.statements)
        (void)locate(bytes, Format::Cda, statement.path);
    const std::string page = cda::documentHtml(bytes);
    if (page.find("<script") != std::string::npos)
        std::abort();
    return 0;
}
