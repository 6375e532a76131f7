// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/decode/hl7v2/Message.h"

#include "services/decode/text/Encoding.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace anamnesis::decode::hl7v2 {
namespace {

bool upper(char c) {
    return c >= 'A' && c <= 'Z';
}
bool isHeader(std::string_view line) {
    return line.size() > 7 && (line.starts_with("MSH") || line.starts_with("FHS") || line.starts_with("BHS"));
}
bool beginsSegment(std::string_view line, char separator) {
    const auto alnum = [](char c) { return upper(c) || (c >= '0' && c <= '9'); };
    return line.size() >= 3 && upper(line[0]) && alnum(line[1]) && alnum(line[2]) &&
           (line.size() == 3 || line[3] == separator);
}

template <class Found>
void eachLine(std::string_view bytes, Found found) {
    std::size_t at = 0;
    while (at < bytes.size()) {
        while (at < bytes.size() && (bytes[at] == '\r' || bytes[at] == '\n' || bytes[at] == '\x0b' ||
                                     bytes[at] == '\x1c' || (bytes[at] == ' ' && at == 0)))
            ++at;
        if (at == 0 && bytes.starts_with("\xEF\xBB\xBF")) {
            at = 3;
            continue;
        }
        const std::size_t end = std::min(bytes.find_first_of("\r\n\x1c", at), bytes.size());
        if (end > at)
            found(at, end);
        at = end;
    }
}

std::vector<std::string_view> parted(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (;;) {
        const auto at = text.find(separator);
        parts.push_back(text.substr(0, at));
        if (at == std::string_view::npos)
            return parts;
        text.remove_prefix(at + 1);
    }
}

Segment segmentOf(std::string_view bytes, std::size_t begin, std::size_t end, char separator) {
    Segment segment;
    const std::string_view line = bytes.substr(begin, end - begin);
    segment.name = isHeader(line) || beginsSegment(line, separator) ? line.substr(0, 3) : "ANY"; // no name to step by
    segment.begin = begin;
    segment.end = end;
    segment.fields = parted(line, separator);
    if (isHeader(line)) // field 1 is the separator itself
        segment.fields.insert(segment.fields.begin() + 1, line.substr(3, 1));
    return segment;
}

int hexOf(char c) {
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
                                  : -1;
}

/// ".in+4", ".fi", ".ti-2" (v2.9 §2.7.6); what is no such command is text between two marks.
bool isFormatting(std::string_view told) {
    static constexpr std::string_view commands[] = {"in", "ti", "fi", "nf", "sk"};
    return told.size() >= 3 && told.front() == '.' &&
           std::find(std::begin(commands), std::end(commands), told.substr(1, 2)) != std::end(commands);
}

/// "C2842", "M2442": another character set begins (v2.9 §2.7.2).
bool isCharacterSet(std::string_view told) {
    return (told.front() == 'C' ? told.size() == 5 : told.front() == 'M' && (told.size() == 5 || told.size() == 7)) &&
           std::all_of(told.begin() + 1, told.end(), [](char c) { return hexOf(c) >= 0; });
}

} // namespace

Message readMessage(std::string_view bytes) {
    Message message;
    std::map<std::string_view, std::size_t> counts;
    std::vector<std::pair<std::size_t, std::size_t>> lines;
    eachLine(bytes, [&](std::size_t begin, std::size_t end) {
        const std::string_view line = bytes.substr(begin, end - begin);
        if (lines.empty() && isHeader(line)) {
            message.headed = line.starts_with("MSH");
            Delimiters& marks = message.delimiters;
            marks.field = line[3];
            const std::string_view told = line.substr(4, line.find(marks.field, 4) - 4);
            if (!told.empty())
                marks.component = told[0];
            if (told.size() > 1)
                marks.repetition = told[1];
            marks.escape = told.size() > 2 ? told[2] : '\0';
            marks.subcomponent = told.size() > 3 ? told[3] : '\0';
        }
        if (!lines.empty() && !beginsSegment(line, message.delimiters.field))
            lines.back().second = end; // a line break inside a field
        else
            lines.emplace_back(begin, end);
    });
    for (const auto& [begin, end] : lines) {
        Segment segment = segmentOf(bytes, begin, end, message.delimiters.field);
        segment.index = counts[segment.name]++;
        message.segments.push_back(std::move(segment));
    }
    if (message.headed) {
        const Segment& header = message.segments.front();
        const std::string_view type = header.field(9);
        const std::string_view structure = componentOf(type, 3, message.delimiters);
        const std::string_view trigger = componentOf(type, 2, message.delimiters);
        message.structure = structure.empty() ? componentOf(type, 1, message.delimiters) : structure;
        if (structure.empty() && !trigger.empty())
            message.structure += '_' + std::string(trigger);
        std::string safe;
        for (const char c : message.structure) // a path step
            safe += upper(c) || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '_' ? c : '-';
        message.structure = safe.empty() ? "HL7" : safe;
        message.charset = repetitionsOf(header.field(18), message.delimiters).front();
    }
    if (message.structure.empty())
        message.structure = "HL7";
    return message;
}

std::vector<std::string_view> repetitionsOf(std::string_view field, const Delimiters& delimiters) {
    return parted(field, delimiters.repetition);
}

std::string_view componentOf(std::string_view repetition, std::size_t n, const Delimiters& delimiters, std::size_t s) {
    const auto nth = [](std::string_view text, char separator, std::size_t count) {
        for (std::size_t i = 1; i < count; ++i) {
            const auto at = text.find(separator);
            if (at == std::string_view::npos || separator == '\0')
                return std::string_view{};
            text.remove_prefix(at + 1);
        }
        return separator == '\0' ? text : text.substr(0, text.find(separator));
    };
    const std::string_view component = nth(repetition, delimiters.component, n);
    return s == 0 ? component : nth(component, delimiters.subcomponent, s);
}

std::string plain(std::string_view text, const Message& message) {
    if (text == "\"\"")
        return {}; // told to be empty
    std::string out;
    const char escape = message.delimiters.escape;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '\r' || (c == '\n' && !out.empty() && out.back() == '\n')) {
            if (c == '\r')
                out += '\n';
            continue;
        }
        const auto close = escape == '\0' || c != escape ? std::string_view::npos : text.find(escape, at + 1);
        if (close == std::string_view::npos || close - at > 64) {
            out += c;
            continue;
        }
        const std::string_view told = text.substr(at + 1, close - at - 1);
        at = close;
        if (told.empty()) { // two marks side by side escape nothing
            out.append(2, escape);
            continue;
        }
        if (told == "F")
            out += message.delimiters.field;
        else if (told == "S")
            out += message.delimiters.component;
        else if (told == "T")
            out += message.delimiters.subcomponent;
        else if (told == "R")
            out += message.delimiters.repetition;
        else if (told == "E")
            out += escape;
        else if (told.starts_with(".br") || told.starts_with(".sp") || told.starts_with(".ce"))
            out += '\n';
        else if (told.size() > 2 && told.front() == 'X') {
            for (std::size_t i = 1; i + 1 < told.size(); i += 2)
                if (hexOf(told[i]) >= 0 && hexOf(told[i + 1]) >= 0)
                    out += static_cast<char>(hexOf(told[i]) * 16 + hexOf(told[i + 1]));
        } else if (told != "H" && told != "N" && !isFormatting(told) && !isCharacterSet(told)) {
            out += text.substr(close - told.size() - 1, told.size() + 2); // no escape after all
        }
    }
    if (!text::isUtf8(out) || out.find('\0') != std::string::npos)
        out = text::repairXml(out).bytes;
    return std::string(text::trimmed(out));
}

std::vector<std::string_view> messagesOf(std::string_view bytes) {
    std::vector<std::size_t> starts;
    eachLine(bytes, [&](std::size_t begin, std::size_t end) {
        if (end - begin > 7 && bytes.substr(begin, 3) == "MSH")
            starts.push_back(begin);
    });
    std::vector<std::string_view> messages;
    if (starts.size() < 2 && !bytes.starts_with("FHS") && !bytes.starts_with("BHS"))
        return {bytes};
    for (std::size_t i = 0; i < starts.size(); ++i) {
        std::size_t end = i + 1 < starts.size() ? starts[i + 1] : bytes.size();
        bool trailer = false;
        eachLine(bytes.substr(starts[i], end - starts[i]), [&](std::size_t begin, std::size_t) {
            const std::string_view name = bytes.substr(starts[i] + begin, 3);
            if (!trailer && (name == "BTS" || name == "FTS" || name == "BHS" || name == "FHS")) {
                trailer = true;
                end = starts[i] + begin;
            }
        });
        messages.push_back(bytes.substr(starts[i], end - starts[i]));
    }
    if (messages.empty())
        messages.push_back(bytes);
    return messages;
}

std::optional<std::pair<std::size_t, std::size_t>> locate(std::string_view bytes, std::string_view path) {
    const Message message = readMessage(bytes);
    const std::vector<std::string_view> steps = parted(path, '.');
    const auto indexOf = [](std::string_view& step) {
        std::size_t index = 0;
        if (const auto open = step.find('['); open != std::string_view::npos) {
            std::from_chars(step.data() + open + 1, step.data() + step.size(), index);
            step = step.substr(0, open);
        }
        return index;
    };
    const auto rangeOf = [&](std::string_view part) {
        const auto begin = static_cast<std::size_t>(part.data() - bytes.data());
        return std::pair{begin, begin + part.size()};
    };
    if (steps.size() == 1 && steps.front() == message.structure && !message.segments.empty())
        return std::pair{message.segments.front().begin, message.segments.back().end};
    if (steps.size() < 2)
        return std::nullopt;
    std::string_view name = steps[1];
    const std::size_t index = indexOf(name);
    for (const Segment& segment : message.segments) {
        if (segment.name != name || segment.index != index)
            continue;
        if (steps.size() == 2)
            return std::pair{segment.begin, segment.end};
        std::string_view number = steps[2];
        const bool repeats = number.find('[') != std::string_view::npos;
        const std::size_t repetition = indexOf(number);
        std::size_t n = 0;
        std::from_chars(number.data(), number.data() + number.size(), n);
        if (n == 0 || n >= segment.fields.size())
            return std::nullopt;
        std::string_view part = segment.fields[n];
        if (repeats || steps.size() > 3) {
            const auto all = repetitionsOf(part, message.delimiters);
            if (repetition >= all.size())
                return std::nullopt;
            part = all[repetition];
        }
        if (steps.size() > 3) {
            std::size_t component = 0;
            std::from_chars(steps[3].data(), steps[3].data() + steps[3].size(), component);
            part = componentOf(part, component, message.delimiters);
            if (part.data() == nullptr)
                return std::nullopt;
        }
        return rangeOf(part);
    }
    return std::nullopt;
}

} // namespace anamnesis::decode::hl7v2
