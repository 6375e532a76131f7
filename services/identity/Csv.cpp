// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/identity/Csv.h"

#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <utility>

namespace anamnesis::identity {

namespace {

constexpr std::size_t ChunkSize = std::size_t{1} << 16;

bool wellFormed(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const auto c = static_cast<unsigned char>(text[i]);
        const std::size_t length = c < 0x80                ? 1
                                   : c >= 0xC2 && c < 0xE0 ? 2
                                   : c >= 0xE0 && c < 0xF0 ? 3
                                   : c >= 0xF0 && c < 0xF5 ? 4
                                                           : 0;
        if (length == 0 || i + length > text.size()) {
            return false;
        }
        for (std::size_t k = 1; k < length; ++k) {
            if ((static_cast<unsigned char>(text[i + k]) & 0xC0) != 0x80) {
                return false;
            }
        }
        i += length;
    }
    return true;
}

void trim(std::string& text) {
    const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\0'; };
    std::size_t from = 0;
    while (from < text.size()) {
        if (blank(text[from])) {
            ++from;
        } else if (text.compare(from, 2, "\xC2\xA0") == 0) {
            from += 2; // no-break space
        } else {
            break;
        }
    }
    std::size_t to = text.size();
    while (to > from) {
        if (blank(text[to - 1])) {
            --to;
        } else if (to - from >= 2 && text.compare(to - 2, 2, "\xC2\xA0") == 0) {
            to -= 2;
        } else {
            break;
        }
    }
    text = text.substr(from, to - from);
}

} // namespace

std::string asUtf8(std::string text) {
    if (std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 128; }) || wellFormed(text)) {
        return text;
    }
    const icu::UnicodeString wide(text.data(), static_cast<int32_t>(text.size()), "windows-1252");
    std::string out;
    wide.toUTF8String(out);
    return out;
}

CsvReader::CsvReader(Source source) : m_source(std::move(source)) {
    chooseSeparator();
}

CsvReader::CsvReader(std::string_view text)
    : CsvReader([rest = text](char* buffer, std::size_t size) mutable {
          const std::size_t count = std::min(size, rest.size());
          std::memcpy(buffer, rest.data(), count);
          rest.remove_prefix(count);
          return count;
      }) {}

int CsvReader::peek() {
    if (m_at == m_buffer.size() && !m_ended) {
        m_buffer.resize(ChunkSize);
        m_buffer.resize(m_source(m_buffer.data(), ChunkSize));
        m_at = 0;
        m_ended = m_buffer.empty();
    }
    return m_at == m_buffer.size() ? -1 : static_cast<unsigned char>(m_buffer[m_at]);
}

int CsvReader::take() {
    const int c = peek();
    if (c >= 0) {
        ++m_at;
    }
    return c;
}

void CsvReader::chooseSeparator() {
    peek();
    if (m_buffer.starts_with("\xEF\xBB\xBF")) {
        m_at = 3;
    }
    std::size_t counts[4] = {0, 0, 0, 0};
    static constexpr char Separators[] = {',', ';', '\t', '|'};
    bool quoted = false;
    for (std::size_t i = m_at; i < m_buffer.size() && (quoted || (m_buffer[i] != '\n' && m_buffer[i] != '\r')); ++i) {
        quoted = m_buffer[i] == '"' ? !quoted : quoted;
        for (std::size_t s = 0; !quoted && s < 4; ++s) {
            counts[s] += m_buffer[i] == Separators[s] ? 1 : 0;
        }
    }
    m_separator = Separators[std::max_element(counts, counts + 4) - counts];
}

bool CsvReader::row(std::vector<std::string>& fields) {
    fields.clear();
    if (peek() < 0) {
        return false;
    }
    m_rowLine = m_line;
    std::string field;
    bool quoted = false;
    const auto finish = [&] {
        std::string whole = asUtf8(std::move(field));
        trim(whole);
        fields.push_back(std::move(whole));
        field.clear();
    };
    for (;;) {
        const int c = take();
        if (c < 0) {
            break;
        }
        if (quoted) {
            if (c == '"') {
                if (peek() == '"') {
                    field += static_cast<char>(take());
                } else {
                    quoted = false;
                }
            } else {
                m_line += c == '\n' ? 1 : 0;
                field += static_cast<char>(c);
            }
        } else if (c == '"' && field.find_first_not_of(" \t") == std::string::npos) {
            field.clear();
            quoted = true;
        } else if (c == m_separator) {
            finish();
        } else if (c == '\n' || c == '\r') {
            if (c == '\r' && peek() == '\n') {
                take();
            }
            ++m_line;
            break;
        } else {
            field += static_cast<char>(c);
        }
    }
    finish();
    return true;
}

bool CsvReader::next(std::vector<std::string>& fields) {
    while (row(fields)) {
        if (std::ranges::any_of(fields, [](const std::string& field) { return !field.empty(); })) {
            return true;
        }
    }
    return false;
}

std::string csvField(std::string_view text) {
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
        return std::string(text);
    }
    std::string out = "\"";
    for (const char c : text) {
        out += c;
        if (c == '"') {
            out += c;
        }
    }
    return out + '"';
}

} // namespace anamnesis::identity
