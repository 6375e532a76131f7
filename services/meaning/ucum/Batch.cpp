// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/meaning/Ucum.h"
#include "services/meaning/UcumBatch.h"
#include "services/meaning/Units.h"
#include "services/meaning/units/Text.h"

namespace anamnesis::meaning::ucum {
namespace {

std::string why(const Error& error) {
    std::string result = error.code;
    for (const auto& [name, value] : error.args)
        result += ' ' + name + '=' + value;
    for (char& character : result)
        if (static_cast<unsigned char>(character) < 0x20)
            character = ' ';
    return result;
}

LineAnswer answer(const Error& error) {
    return {"error\t" + why(error), false};
}
LineAnswer answer(const Result<std::string>& value) {
    return value ? LineAnswer{*value, true} : answer(value.error());
}
LineAnswer answer(const Result<Amount>& amount) {
    return amount ? LineAnswer{amount->value + '\t' + amount->unit, true} : answer(amount.error());
}

LineAnswer wrongCount(std::size_t expected, std::size_t given) {
    return answer(Error{"usage.arguments", {{"expected", std::to_string(expected)}, {"given", std::to_string(given)}}});
}

} // namespace

LineAnswer answerLine(std::string_view verb, std::string_view line, std::string_view analyte) {
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    if (verb == "check") { // one argument: a tab within is a character like another
        const auto checked = check(line);
        return {checked ? "valid" : "invalid\t" + why(checked.error()), true};
    }
    if (verb == "canonical")
        return answer(canonical(line));
    if (verb == "name")
        return answer(displayName(line));
    const auto fields = text::split(line, '\t');
    const auto given = line.empty() ? 0 : fields.size();
    if (verb == "convert") {
        if (given != 3 && given != 4)
            return wrongCount(3, given);
        return answer(convertFor(text::trimmed(fields[0]), fields[1], fields[2],
                                 given == 4 ? text::trimmed(fields[3]) : analyte));
    }
    if (verb == "equal") {
        if (given != 2)
            return wrongCount(2, given);
        const auto same = equal(fields[0], fields[1]);
        return same ? LineAnswer{*same ? "true" : "false", true} : answer(same.error());
    }
    if (verb == "multiply" || verb == "divide") {
        if (given != 4)
            return wrongCount(4, given);
        const auto one = text::trimmed(fields[0]);
        const auto two = text::trimmed(fields[2]);
        return answer(verb == "multiply" ? multiply(one, fields[1], two, fields[3])
                                         : divide(one, fields[1], two, fields[3]));
    }
    return answer(Error{"usage.verb", {{"verb", std::string(verb)}}});
}

std::string answerBatch(std::string_view verb, std::string_view input, std::string_view analyte) {
    std::string output;
    while (!input.empty()) {
        const std::size_t end = input.find('\n');
        std::string_view line = input.substr(0, end);
        input.remove_prefix(end == std::string_view::npos ? input.size() : end + 1);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        output += line;
        output += '\t' + answerLine(verb, line, analyte).text + '\n';
    }
    return output;
}

} // namespace anamnesis::meaning::ucum
