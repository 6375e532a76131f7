// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/identity/Columns.h"

#include "services/identity/ColumnDates.h"
#include "services/identity/Fold.h"
#include "services/identity/tables/ColumnNames.h"

#include <algorithm>
#include <cctype>

namespace anamnesis::identity {

namespace {

std::string plainName(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (std::isalnum(static_cast<unsigned char>(c))) {
            out += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        }
    }
    return out;
}

ColumnUse useOf(std::string_view header) {
    if (header.size() > 3 && (header.starts_with("id:") || header.starts_with("ID:") || header.starts_with("Id:"))) {
        return {Column::Identifier, std::string(header.substr(3))};
    }
    const std::string wanted = plainName(header);
    for (const ColumnName& name : columnNames()) {
        if (name.text == wanted) {
            return {name.column, std::string(name.assigner)};
        }
    }
    return {};
}

std::string sexOf(std::string_view text) {
    const std::string word = folded(text);
    static constexpr std::string_view Male[] = {"m",         "male",      "man",   "mannlich", "maennlich", "masculin",
                                                "masculino", "h",         "homme", "hombre",   "1",         "muzh",
                                                "muzhskoy",  "mezczyzna", "k m",   "boy"};
    static constexpr std::string_view Female[] = {"f",       "female",   "woman",    "w",       "weiblich",
                                                  "feminin", "femenino", "feminino", "femme",   "mujer",
                                                  "2",       "zh",       "zhenskiy", "kobieta", "girl"};
    return std::ranges::find(Male, word) != std::end(Male)       ? "male"
           : std::ranges::find(Female, word) != std::end(Female) ? "female"
                                                                 : "";
}

void addIdentifiers(std::string_view text, clinical::Demographics& into) {
    std::size_t start = 0;
    while (start < text.size()) {
        const std::size_t end = std::min(text.find(';', start), text.size());
        const std::string_view part = text.substr(start, end - start);
        const std::size_t bar = part.rfind('|');
        if (bar != std::string_view::npos) {
            into.identifiers.push_back(
                {std::string(part.substr(0, bar)), std::string(part.substr(bar + 1)), {}, {}, {}});
        } else if (!part.empty()) {
            into.identifiers.push_back({{}, std::string(part), {}, {}, {}});
        }
        start = end + 1;
    }
}

} // namespace

int Columns::indexOf(Column column) const {
    const auto found = std::ranges::find(uses, column, &ColumnUse::column);
    return found == uses.end() ? -1 : static_cast<int>(found - uses.begin());
}

std::size_t Columns::known() const {
    return static_cast<std::size_t>(std::ranges::count_if(
        uses, [](const ColumnUse& use) { return use.column != Column::Unknown && use.column != Column::Id; }));
}

Result<Columns> columnsOf(std::span<const std::string> header, const std::map<std::string, std::string>& renamed,
                          std::string_view prefix) {
    Columns out;
    for (const std::string& full : header) {
        std::string name = full;
        if (!prefix.empty()) {
            if (!full.starts_with(prefix)) {
                out.uses.emplace_back();
                continue;
            }
            name = full.substr(prefix.size());
        }
        const auto direct = renamed.find(name);
        const auto reverse = std::ranges::find_if(renamed, [&](const auto& each) { return each.second == name; });
        ColumnUse use;
        if (direct != renamed.end() && useOf(direct->second).column != Column::Unknown) {
            use = useOf(direct->second);
        } else if (reverse != renamed.end() && useOf(reverse->first).column != Column::Unknown) {
            use = useOf(reverse->first);
        } else if (direct == renamed.end() || !direct->second.empty()) { // mapped to nothing: left out
            use = useOf(name);
        }
        out.uses.push_back(std::move(use));
    }
    for (const auto& [from, to] : renamed) {
        if (!to.empty() && useOf(from).column == Column::Unknown && useOf(to).column == Column::Unknown) {
            return failure("identity.csv-column-unknown", {{"column", from}});
        }
    }
    if (out.indexOf(Column::Id) < 0) { // "patient_id" is a medical record number only beside a record's own id
        for (std::size_t i = 0; i < header.size(); ++i) {
            if (plainName(std::string_view(header[i]).substr(std::min(prefix.size(), header[i].size()))) ==
                    "patientid" &&
                out.uses[i].column == Column::Identifier) {
                out.uses[i] = {Column::Id, {}};
            }
        }
    }
    if (out.known() == 0) {
        return failure("identity.csv-no-known-column");
    }
    return out;
}

clinical::Demographics demographicsOf(const Columns& columns, std::span<const std::string> row) {
    clinical::Demographics out;
    clinical::HumanName name;
    clinical::HumanName guardian;
    clinical::Address address;
    std::vector<clinical::HumanName> others;
    std::string number;
    std::string unit;
    std::string suburb;
    int year = 0;
    int month = 0;
    int day = 0;
    name.use = "official";
    for (std::size_t i = 0; i < std::min(columns.uses.size(), row.size()); ++i) {
        const std::string& text = row[i];
        if (text.empty()) {
            continue;
        }
        const auto other = [&](std::string use, bool family) {
            clinical::HumanName each;
            each.use = std::move(use);
            (family ? each.family : each.given.emplace_back()) = text;
            others.push_back(std::move(each));
        };
        switch (columns.uses[i].column) {
        case Column::Unknown:
        case Column::Id:
            break;
        case Column::First:
            name.given.insert(name.given.begin(), text);
            break;
        case Column::Middle:
            name.given.push_back(text);
            break;
        case Column::Last:
            name.family = name.family.empty() ? text : text + " " + name.family;
            break;
        case Column::SecondLast:
            other("old", true);
            break;
        case Column::Maiden:
            other("maiden", true);
            break;
        case Column::Alias:
            other("nickname", false);
            break;
        case Column::Prefix:
            name.prefix.push_back(text);
            break;
        case Column::Suffix:
            name.suffix.push_back(text);
            break;
        case Column::FullName:
            name.text = text;
            break;
        case Column::Birth:
            out.birthDate = readDate(text, columns.dayOrder);
            break;
        case Column::BirthYear:
            year = wholeNumber(text).value_or(0);
            break;
        case Column::BirthMonth:
            month = wholeNumber(text).value_or(0);
            break;
        case Column::BirthDay:
            day = wholeNumber(text).value_or(0);
            break;
        case Column::Sex:
            out.sex = sexOf(text);
            break;
        case Column::StreetNumber:
            number = text;
            break;
        case Column::Address:
            address.line.push_back(text);
            break;
        case Column::Unit:
            unit = text;
            break;
        case Column::City:
            address.city = text;
            break;
        case Column::Suburb:
            suburb = text;
            break;
        case Column::State:
            address.state = text;
            break;
        case Column::Postcode:
            address.postalCode = text;
            break;
        case Column::Country:
            address.country = text;
            break;
        case Column::Phone:
            out.telecoms.push_back({"phone", text, {}});
            break;
        case Column::Email:
            out.telecoms.push_back({"email", text, {}});
            break;
        case Column::Identifier:
            out.identifiers.push_back({columns.uses[i].assigner, text, {}, {}, {}});
            break;
        case Column::Identifiers:
            addIdentifiers(text, out);
            break;
        case Column::MothersMaidenName:
            out.mothersMaidenName = text;
            break;
        case Column::GuardianFirst:
            guardian.given.push_back(text);
            break;
        case Column::GuardianLast:
            guardian.family = text;
            break;
        case Column::BirthOrder:
            out.birthOrder = wholeNumber(text);
            break;
        case Column::MultipleBirth: {
            const std::string word = folded(text);
            out.multipleBirth =
                word != "n" && word != "no" && word != "0" && word != "false" && word != "1" && word != "single";
            if (word == "1" || word == "y" || word == "yes" || word == "true") {
                out.multipleBirth = true;
            }
            break;
        }
        case Column::Death:
            out.deathDate = readDate(text, columns.dayOrder);
            break;
        }
    }
    if (!out.birthDate && year != 0) {
        out.birthDate = dateOf(year, month, month == 0 ? 0 : day, {});
    }
    if (!number.empty()) {
        if (address.line.empty()) {
            address.line.push_back(number);
        } else {
            address.line.front() = number + " " + address.line.front();
        }
    }
    if (!unit.empty()) {
        address.line.push_back("unit " + unit);
    }
    if (address.city.empty()) {
        address.city = suburb;
    } else {
        address.district = suburb;
    }
    if (!address.line.empty() || !address.city.empty() || !address.postalCode.empty() || !address.state.empty()) {
        out.addresses.push_back(std::move(address));
    }
    if (!name.family.empty() || !name.given.empty() || !name.text.empty()) {
        out.names.push_back(std::move(name));
    }
    for (clinical::HumanName& each : others) {
        out.names.push_back(std::move(each));
    }
    if (!guardian.family.empty() || !guardian.given.empty()) {
        out.guardians.push_back(std::move(guardian));
    }
    return out;
}

} // namespace anamnesis::identity
