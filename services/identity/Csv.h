// SPDX-License-Identifier: GPL-3.0-or-later
// Comma-separated values as they come (RFC 4180 and what is made of it): quotes, doubled quotes, line breaks within
// them, CR, LF or both, a byte-order mark, commas, semicolons, tabs or bars. Text that is no UTF-8 is read as
// Windows-1252.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace anamnesis::identity {

class CsvReader {
public:
    /// Fills the buffer, answers how many bytes; 0 at the end.
    using Source = std::function<std::size_t(char* buffer, std::size_t size)>;
    explicit CsvReader(Source source);
    explicit CsvReader(std::string_view text); ///< which must outlive the reader

    /// The next row that is not blank; fields trimmed. False at the end.
    bool next(std::vector<std::string>& fields);
    [[nodiscard]] std::size_t line() const { return m_rowLine; } ///< line on which the last row began, from 1
    [[nodiscard]] char separator() const { return m_separator; }

private:
    int take();
    int peek();
    bool row(std::vector<std::string>& fields);
    void chooseSeparator();

    Source m_source;
    std::string m_buffer;
    std::size_t m_at = 0;
    bool m_ended = false;
    std::size_t m_line = 1;
    std::size_t m_rowLine = 0;
    char m_separator = 0;
};

/// The field as it is written to CSV: quoted where it must be.
[[nodiscard]] std::string csvField(std::string_view text);
/// UTF-8 as it is; anything else as Windows-1252.
[[nodiscard]] std::string asUtf8(std::string text);

} // namespace anamnesis::identity
