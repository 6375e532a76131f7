// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/PersonList.h"

#include <array>
#include <fstream>
#include <sstream>
#include <string_view>

namespace anamnesis::app::cli {
namespace {

struct Column {
    std::string_view name;
    std::string review::PatientQuery::* part;
};

constexpr std::array columns{
    Column{"family", &review::PatientQuery::family},
    Column{"last", &review::PatientQuery::family},
    Column{"surname", &review::PatientQuery::family},
    Column{"family_name", &review::PatientQuery::family},
    Column{"given", &review::PatientQuery::given},
    Column{"first", &review::PatientQuery::given},
    Column{"given_name", &review::PatientQuery::given},
    Column{"birth_date", &review::PatientQuery::birthDate},
    Column{"dob", &review::PatientQuery::birthDate},
    Column{"date_of_birth", &review::PatientQuery::birthDate},
    Column{"sex", &review::PatientQuery::sex},
    Column{"gender", &review::PatientQuery::sex},
    Column{"identifier", &review::PatientQuery::identifier},
    Column{"mrn", &review::PatientQuery::identifier},
    Column{"phone", &review::PatientQuery::phone},
    Column{"postcode", &review::PatientQuery::postalCode},
    Column{"zip", &review::PatientQuery::postalCode},
};

/// RFC 4180 records; blanks around a field are dropped.
std::vector<std::vector<std::string>> records(const std::string& text) {
    std::vector<std::vector<std::string>> all;
    std::vector<std::string> record;
    std::string field;
    bool quoted = false;
    const auto endField = [&] {
        const auto first = field.find_first_not_of(" \t");
        record.push_back(first == std::string::npos ? ""
                                                    : field.substr(first, field.find_last_not_of(" \t") - first + 1));
        field.clear();
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char character = text[i];
        if (quoted) {
            if (character == '"' && i + 1 < text.size() && text[i + 1] == '"')
                field.push_back(text[++i]);
            else if (character == '"')
                quoted = false;
            else
                field.push_back(character);
        } else if (character == '"') {
            quoted = true;
        } else if (character == ',') {
            endField();
        } else if (character == '\n') {
            endField();
            if (record.size() > 1 || !record.front().empty())
                all.push_back(std::move(record));
            record.clear();
        } else if (character != '\r') {
            field.push_back(character);
        }
    }
    if (!field.empty() || !record.empty()) {
        endField();
        all.push_back(std::move(record));
    }
    return all;
}

std::string lowered(std::string text) {
    for (char& letter : text)
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
    return text;
}

} // namespace

Result<std::vector<review::PatientQuery>> readPersonList(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return failure("usage.list-unreadable", {{"file", file.filename().string()}});
    std::ostringstream text;
    text << stream.rdbuf();
    std::string bytes = text.str();
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.erase(0, 3);
    const auto rows = records(bytes);
    std::vector<std::string review::PatientQuery::*> parts;
    bool named = false;
    if (!rows.empty())
        for (const std::string& head : rows.front()) {
            std::string review::PatientQuery::* part = nullptr;
            for (const Column& column : columns)
                if (column.name == lowered(head))
                    part = column.part;
            named = named || part != nullptr;
            parts.push_back(part);
        }
    if (!named)
        return failure("usage.list-columns", {{"missing", "family, given, birth_date"}});
    std::vector<review::PatientQuery> queries;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        review::PatientQuery query;
        for (std::size_t j = 0; j < rows[i].size() && j < parts.size(); ++j)
            if (parts[j] != nullptr && (query.*parts[j]).empty())
                query.*parts[j] = rows[i][j];
        queries.push_back(std::move(query));
    }
    return queries;
}

} // namespace anamnesis::app::cli
