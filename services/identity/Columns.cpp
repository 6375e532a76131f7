// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/identity/Columns.h"

#include "services/identity/Fold.h"

#include <algorithm>
#include <cctype>
#include <charconv>

namespace anamnesis::identity {

namespace {

struct Name {
    std::string_view text; ///< lower case, letters and digits only
    Column column;
    std::string_view assigner = {};
};

constexpr Name Names[] = {
    {"id", Column::Id},
    {"recid", Column::Id},
    {"recordid", Column::Id},
    {"uniqueid", Column::Id},
    {"rowid", Column::Id},
    {"first", Column::First},
    {"firstname", Column::First},
    {"givenname", Column::First},
    {"given", Column::First},
    {"given1", Column::First},
    {"forename", Column::First},
    {"fname", Column::First},
    {"vorname", Column::First},
    {"prenom", Column::First},
    {"namefirst", Column::First},
    {"nombre", Column::First},
    {"givennames", Column::First},
    {"forenames", Column::First},
    {"middle", Column::Middle},
    {"middlename", Column::Middle},
    {"middleinitial", Column::Middle},
    {"mi", Column::Middle},
    {"namemiddle", Column::Middle},
    {"secondname", Column::Middle},
    {"given2", Column::Middle},
    {"middlenames", Column::Middle},
    {"last", Column::Last},
    {"lastname", Column::Last},
    {"surname", Column::Last},
    {"familyname", Column::Last},
    {"family", Column::Last},
    {"lname", Column::Last},
    {"nachname", Column::Last},
    {"nom", Column::Last},
    {"namelast", Column::Last},
    {"apellido", Column::Last},
    {"apellido1", Column::Last},
    {"familienname", Column::Last},
    {"namelasthyph", Column::SecondLast},
    {"secondlast", Column::SecondLast},
    {"secondsurname", Column::SecondLast},
    {"apellido2", Column::SecondLast},
    {"surname2", Column::SecondLast},
    {"maidenname", Column::Maiden},
    {"maiden", Column::Maiden},
    {"birthname", Column::Maiden},
    {"previoussurname", Column::Maiden},
    {"formername", Column::Maiden},
    {"previouslastname", Column::Maiden},
    {"geburtsname", Column::Maiden},
    {"alias", Column::Alias},
    {"nickname", Column::Alias},
    {"namealias", Column::Alias},
    {"aka", Column::Alias},
    {"preferredname", Column::Alias},
    {"othername", Column::Alias},
    {"prefix", Column::Prefix},
    {"title", Column::Prefix},
    {"suffix", Column::Suffix},
    {"namesuffix", Column::Suffix},
    {"name", Column::FullName},
    {"fullname", Column::FullName},
    {"patientname", Column::FullName},
    {"birthdate", Column::Birth},
    {"dob", Column::Birth},
    {"dateofbirth", Column::Birth},
    {"birthday", Column::Birth},
    {"geburtsdatum", Column::Birth},
    {"datenaissance", Column::Birth},
    {"fechanacimiento", Column::Birth},
    {"datebirth", Column::Birth},
    {"birthyear", Column::BirthYear},
    {"by", Column::BirthYear},
    {"yearofbirth", Column::BirthYear},
    {"yob", Column::BirthYear},
    {"birthmonth", Column::BirthMonth},
    {"bm", Column::BirthMonth},
    {"monthofbirth", Column::BirthMonth},
    {"birthdayofmonth", Column::BirthDay},
    {"bd", Column::BirthDay},
    {"dayofbirth", Column::BirthDay},
    {"sex", Column::Sex},
    {"gender", Column::Sex},
    {"geschlecht", Column::Sex},
    {"sexe", Column::Sex},
    {"sexo", Column::Sex},
    {"streetnumber", Column::StreetNumber},
    {"housenumber", Column::StreetNumber},
    {"hausnummer", Column::StreetNumber},
    {"streetno", Column::StreetNumber},
    {"houseno", Column::StreetNumber},
    {"address", Column::Address},
    {"address1", Column::Address},
    {"address2", Column::Address},
    {"addressline1", Column::Address},
    {"addressline2", Column::Address},
    {"street", Column::Address},
    {"streetaddress", Column::Address},
    {"addressstreet1", Column::Address},
    {"addressstreet2", Column::Address},
    {"streetname", Column::Address},
    {"strasse", Column::Address},
    {"line1", Column::Address},
    {"line2", Column::Address},
    {"street1", Column::Address},
    {"street2", Column::Address},
    {"unit", Column::Unit},
    {"apartment", Column::Unit},
    {"apt", Column::Unit},
    {"flat", Column::Unit},
    {"city", Column::City},
    {"town", Column::City},
    {"addresscity", Column::City},
    {"ort", Column::City},
    {"ville", Column::City},
    {"municipality", Column::City},
    {"ciudad", Column::City},
    {"locality", Column::City},
    {"suburb", Column::Suburb},
    {"district", Column::Suburb},
    {"state", Column::State},
    {"province", Column::State},
    {"addressstate", Column::State},
    {"region", Column::State},
    {"postcode", Column::Postcode},
    {"zip", Column::Postcode},
    {"zipcode", Column::Postcode},
    {"postalcode", Column::Postcode},
    {"plz", Column::Postcode},
    {"addresszip", Column::Postcode},
    {"cp", Column::Postcode},
    {"codepostal", Column::Postcode},
    {"country", Column::Country},
    {"phone", Column::Phone},
    {"telephone", Column::Phone},
    {"phonenumber", Column::Phone},
    {"mobile", Column::Phone},
    {"homephone", Column::Phone},
    {"cell", Column::Phone},
    {"cellphone", Column::Phone},
    {"tel", Column::Phone},
    {"mobilephone", Column::Phone},
    {"phone1", Column::Phone},
    {"phone2", Column::Phone},
    {"workphone", Column::Phone},
    {"telefon", Column::Phone},
    {"telefono", Column::Phone},
    {"email", Column::Email},
    {"mail", Column::Email},
    {"emailaddress", Column::Email},
    {"email1", Column::Email},
    {"email2", Column::Email},
    {"ssn", Column::Identifier, "ssn"},
    {"socsecid", Column::Identifier, "ssn"},
    {"socialsecuritynumber", Column::Identifier, "ssn"},
    {"soundsecid", Column::Identifier, "ssn"},
    {"mrn", Column::Identifier, "mrn"},
    {"mrns", Column::Identifier, "mrn"},
    {"medicalrecordnumber", Column::Identifier, "mrn"},
    {"patientid", Column::Identifier, "mrn"},
    {"medicaid", Column::Identifier, "medicaid"},
    {"medicaidid", Column::Identifier, "medicaid"},
    {"medicare", Column::Identifier, "medicare"},
    {"medicareid", Column::Identifier, "medicare"},
    {"nationalid", Column::Identifier, "nationalid"},
    {"nhsnumber", Column::Identifier, "nhs"},
    {"nhs", Column::Identifier, "nhs"},
    {"passport", Column::Identifier, "passport"},
    {"driverslicense", Column::Identifier, "driverslicense"},
    {"licence", Column::Identifier, "licence"},
    {"memberid", Column::Identifier, "member"},
    {"insuranceid", Column::Identifier, "insurance"},
    {"nationalnumber", Column::Identifier, "nationalid"},
    {"pesel", Column::Identifier, "pesel"},
    {"cpf", Column::Identifier, "cpf"},
    {"bsn", Column::Identifier, "bsn"},
    {"egn", Column::Identifier, "egn"},
    {"dni", Column::Identifier, "dni"},
    {"nir", Column::Identifier, "nir"},
    {"curp", Column::Identifier, "curp"},
    {"personnummer", Column::Identifier, "personnummer"},
    {"aadhaar", Column::Identifier, "aadhaar"},
    {"codicefiscale", Column::Identifier, "codicefiscale"},
    {"cns", Column::Identifier, "cns"},
    {"amka", Column::Identifier, "amka"},
    {"identifiers", Column::Identifiers},
    {"identifier", Column::Identifiers},
    {"mothermaidenname", Column::MothersMaidenName},
    {"mothersmaidenname", Column::MothersMaidenName},
    {"mothermaiden", Column::MothersMaidenName},
    {"motherlastname", Column::MothersMaidenName},
    {"guardianfirst", Column::GuardianFirst},
    {"guardianlast", Column::GuardianLast},
    {"guardianfirstname", Column::GuardianFirst},
    {"guardianlastname", Column::GuardianLast},
    {"guardiannamefirst", Column::GuardianFirst},
    {"guardiannamelast", Column::GuardianLast},
    {"motherfirst", Column::GuardianFirst},
    {"motherlast", Column::GuardianLast},
    {"parentfirst", Column::GuardianFirst},
    {"parentlast", Column::GuardianLast},
    {"birthorder", Column::BirthOrder},
    {"multiplebirth", Column::MultipleBirth},
    {"birthtype", Column::MultipleBirth},
    {"deathdate", Column::Death},
    {"dateofdeath", Column::Death},
    {"dod", Column::Death},
    {"deceaseddate", Column::Death},
};

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
    for (const Name& name : Names) {
        if (name.text == wanted) {
            return {name.column, std::string(name.assigner)};
        }
    }
    return {};
}

std::optional<int> number(std::string_view text) {
    int out = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional(out) : std::nullopt;
}

std::optional<clinical::ClinicalTime> dateOf(int year, int month, int day, std::string_view text) {
    clinical::ClinicalTime time;
    if (year < 100) {
        year += year <= 26 ? 2000 : 1900;
    }
    if (year < 1000 || year > 9999 || month < 0 || month > 12 || day < 0 || day > 31) {
        return std::nullopt;
    }
    time.year = year;
    time.precision = month == 0 ? clinical::Precision::Year
                     : day == 0 ? clinical::Precision::Month
                                : clinical::Precision::Day;
    time.month = std::max(month, 1);
    time.day = std::max(day, 1);
    time.text = std::string(text);
    return time;
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

std::optional<clinical::ClinicalTime> readDate(std::string_view text, DayOrder order) {
    const std::size_t clock = text.find_first_of("T ");
    if (clock != std::string_view::npos && clock >= 8) {
        text = text.substr(0, clock);
    }
    std::string_view parts[3];
    std::size_t count = 0;
    std::size_t start = 0;
    char between = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        if (i == text.size() || text[i] == '-' || text[i] == '/' || text[i] == '.') {
            if (count == 3) {
                return std::nullopt;
            }
            between = i < text.size() ? text[i] : between;
            parts[count++] = text.substr(start, i - start);
            start = i + 1;
        }
    }
    if (count == 1) {
        const auto whole = number(text);
        if (!whole || *whole < 0) {
            return std::nullopt;
        }
        if (text.size() == 8) {
            return dateOf(*whole / 10000, *whole / 100 % 100, *whole % 100, text);
        }
        if (text.size() == 6 && *whole / 100 > 1800 && *whole % 100 <= 12) {
            return dateOf(*whole / 100, *whole % 100, 0, text);
        }
        return text.size() == 4 ? dateOf(*whole, 0, 0, text) : std::nullopt;
    }
    const auto a = number(parts[0]);
    const auto b = number(parts[1]);
    if (!a || !b) {
        return std::nullopt;
    }
    if (count == 2) {
        return parts[0].size() == 4   ? dateOf(*a, *b, 0, text)
               : parts[1].size() == 4 ? dateOf(*b, *a, 0, text)
                                      : std::nullopt;
    }
    const auto c = number(parts[2]);
    if (!c) {
        return std::nullopt;
    }
    if (parts[0].size() == 4) {
        return dateOf(*a, *b, *c, text);
    }
    const bool dayFirst =
        between == '.' ||
        (between == '-' && parts[2].size() == 4 ? order == DayOrder::DayFirst || *a > 12 : order == DayOrder::DayFirst);
    return (dayFirst && *b <= 12) || *a > 12 ? dateOf(*c, *b, *a, text) : dateOf(*c, *a, *b, text);
}

void learnDayOrder(const Columns& columns, std::span<const std::string> row, DayOrderSigns& signs) {
    for (std::size_t i = 0; i < std::min(columns.uses.size(), row.size()); ++i) {
        if (columns.uses[i].column != Column::Birth) {
            continue;
        }
        const std::string& text = row[i];
        const std::size_t first = text.find_first_of("/-");
        const std::size_t second = first == std::string::npos ? first : text.find_first_of("/-", first + 1);
        if (second == std::string::npos || first > 2) {
            continue;
        }
        const auto a = number(std::string_view(text).substr(0, first));
        const auto b = number(std::string_view(text).substr(first + 1, second - first - 1));
        signs.dayFirst += a && *a > 12 ? 1 : 0;
        signs.monthFirst += b && *b > 12 ? 1 : 0;
    }
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
            year = identity::number(text).value_or(0);
            break;
        case Column::BirthMonth:
            month = identity::number(text).value_or(0);
            break;
        case Column::BirthDay:
            day = identity::number(text).value_or(0);
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
            out.birthOrder = identity::number(text);
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
