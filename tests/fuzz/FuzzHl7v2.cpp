// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as HL7 v2: never a crash, every message gives a statement, every path leads to bytes of the message.
#include "services/decode/Decode.h"
#include "services/decode/hl7v2/Hl7v2.h"
#include "services/decode/hl7v2/Message.h"

#include <cstdlib>

using namespace anamnesis::decode;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    for (const std::string_view message : hl7v2::messagesOf(bytes)) {
        Slice slice;
        slice.format = Format::Hl7v2;
        slice.bytes = message;
        const Decoded decoded = hl7v2::decodeMessage(slice, {});
        if (decoded.statements.empty())
            std::abort();
        std::size_t looked = 0;
        for (const anamnesis::clinical::Statement& statement : decoded.statements)
            if (++looked < 20 && hl7v2::readMessage(message).segments.size() < 1000)
                if (!locate(message, Format::Hl7v2, statement.path) && statement.path.find('.') != std::string::npos)
                    std::abort();
    }
    return 0;
}
