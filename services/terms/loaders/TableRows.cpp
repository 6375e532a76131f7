// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/terms/loaders/TableRows.h"

#include <algorithm>
#include <utility>

namespace anamnesis::terms {

std::unexpected<Error> unknown(const Loading& loading) {
    return failure("terms.unknown-format", {{"file", loading.file.filename().string()}});
}

std::string lowered(std::string_view text) {
    std::string result(text);
    for (char& character : result)
        if (character >= 'A' && character <= 'Z')
            character = static_cast<char>(character + 32);
    return result;
}

std::string dateIn(const std::string& name) {
    for (std::size_t at = 0; at + 8 <= name.size(); ++at)
        if (std::ranges::all_of(name.substr(at, 8), [](char c) { return c >= '0' && c <= '9'; }) &&
            (name[at] == '1' || name[at] == '2'))
            return name.substr(at, 8);
    return {};
}

clinical::Coding coding(std::string_view system, std::string_view code, std::string_view display,
                        std::string_view version) {
    return {std::string(system), std::string(version), std::string(code), std::string(display), false};
}

void keep(const Loading& loading, const Term& term) {
    loading.sink.add(term);
    ++loading.report.terms;
}
void keep(const Loading& loading, const Translation& translation) {
    loading.sink.add(translation);
    ++loading.report.maps;
}

void describe(const Loading& loading, std::string_view system, std::string_view content, bool hierarchy,
              std::vector<std::string> properties) {
    loading.sink.add(SystemInfo{
        std::string(system), loading.report.version, std::string(content), {}, hierarchy, std::move(properties)});
    ++loading.report.systems;
}

} // namespace anamnesis::terms
