// SPDX-License-Identifier: GPL-3.0-or-later
// anamnesis-reading: lines of strings in, what the product reads in them out. A line is a kind and its arguments,
// parted by tabs: "drug TEXT", "sig TEXT", "unit TEXT CODE SYSTEM LOINC", "code SYSTEM CODE DISPLAY". One line out for
// each in: the fields in the order of Reading.h, parted by tabs. For tests and for people who look at the reading;
// never shipped.
#include "tests/support/reading/Reading.h"

#include <iostream>
#include <string>

using namespace anamnesis::testing;

namespace {

std::vector<std::string> columns(const std::string& line) {
    std::vector<std::string> result;
    for (std::size_t from = 0;;) {
        const std::size_t tab = line.find('\t', from);
        result.push_back(line.substr(from, tab == std::string::npos ? tab : tab - from));
        if (tab == std::string::npos)
            break;
        from = tab + 1;
    }
    result.resize(5);
    return result;
}

ReadFields read(const std::vector<std::string>& column) {
    const std::string& kind = column[0];
    if (kind == "drug")
        return readDrug(column[1]);
    if (kind == "sig")
        return readSig(column[1]);
    if (kind == "unit")
        return readUnit(column[1], column[2], column[3], column[4]);
    if (kind == "code")
        return readCode(column[1], column[2], column[3]);
    return {{"error", "unknown kind"}};
}

} // namespace

int main() {
    std::string line;
    while (std::getline(std::cin, line)) {
        std::string out;
        const ReadFields fields = read(columns(line));
        for (const auto& field : fields)
            out += (&field == &fields.front() ? "" : "\t") + field.second;
        std::cout << out << '\n';
    }
}
