// SPDX-License-Identifier: GPL-3.0-or-later
// The line language of `anamnesis ucum VERB --batch`: a verb's arguments parted by tabs, one answer a line.
#pragma once

#include <string>
#include <string_view>

namespace anamnesis::meaning::ucum {

struct LineAnswer {
    std::string text;     ///< the answer's columns, parted by tabs; no line end
    bool answered = true; ///< false for "error", tab, why
};

/// Verbs: check, convert (VALUE FROM TO [ANALYTE]), canonical, equal, multiply, divide, name. The line without its line
/// end; a carriage return at its end does not count. `analyte` is used where the line names none. `why` is a code and
/// its arguments ("ucum.unknown-unit unit=molv position=1"). A line with too few or too many arguments: usage.arguments
/// {expected, given}. An unknown verb: usage.verb {verb}.
[[nodiscard]] LineAnswer answerLine(std::string_view verb, std::string_view line, std::string_view analyte = {});

/// A whole input: exactly one line out for each line in, blank ones included: the line, a tab, the answer.
[[nodiscard]] std::string answerBatch(std::string_view verb, std::string_view input, std::string_view analyte = {});

} // namespace anamnesis::meaning::ucum
