// SPDX-License-Identifier: GPL-3.0-or-later
// HL7 v2 messages in ER7 encoding (v2.9 chapter 2): segments, fields, repetitions, components as views of the bytes.
// Tolerant: any delimiters, CR, LF or CRLF, MLLP framing, a line that begins no segment belongs to the one before.
#pragma once

#include "services/decode/Decode.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace anamnesis::decode::hl7v2 {

struct Delimiters {
    char field = '|', component = '^', repetition = '~', escape = '\\', subcomponent = '&';
};

struct Segment {
    std::string_view name;
    std::size_t begin = 0; ///< in the bytes
    std::size_t end = 0;
    std::size_t index = 0;                ///< among the segments of its name
    std::vector<std::string_view> fields; ///< [n] is field n; [0] the name
    [[nodiscard]] std::string_view field(std::size_t n) const {
        return n < fields.size() ? fields[n] : std::string_view{};
    }
};

struct Message {
    Delimiters delimiters;
    std::vector<Segment> segments;
    std::string structure; ///< "ORU_R01": MSH-9's structure, else its code and trigger
    std::string charset;   ///< MSH-18 as sent
    bool headed = false;   ///< begins with an MSH
};

[[nodiscard]] Message readMessage(std::string_view bytes);

[[nodiscard]] std::vector<std::string_view> repetitionsOf(std::string_view field, const Delimiters& delimiters);
/// Component n (from 1) of a repetition, its subcomponent s (from 1; 0: the whole), still escaped. `""` is told as it
/// is.
[[nodiscard]] std::string_view componentOf(std::string_view repetition, std::size_t n, const Delimiters& delimiters,
                                           std::size_t s = 0);
/// Escape sequences resolved (v2.9 §2.7), in UTF-8: bytes that are none are read as the named set or Windows-1252.
[[nodiscard]] std::string plain(std::string_view text, const Message& message);

/// The messages of a batch or a file, each from its MSH on; the bytes themselves where there is one message.
[[nodiscard]] std::vector<std::string_view> messagesOf(std::string_view bytes);

/// "ORU_R01.OBX[3]", "ORU_R01.OBX[3].5", "ORU_R01.PID.3[1].4": segment, field, repetition, component.
[[nodiscard]] std::optional<std::pair<std::size_t, std::size_t>> locate(std::string_view bytes, std::string_view path);

} // namespace anamnesis::decode::hl7v2
