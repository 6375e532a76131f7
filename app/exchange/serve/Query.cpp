// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/serve/Query.h"

#include "models/clinical/ClinicalTime.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace anamnesis::exchange {
namespace {

std::string lower(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return out;
}

/// At commas; a backslash keeps the next character as it is (R4 §3.1.1.4.0.2).
std::vector<std::string> alternativesOf(std::string_view text) {
    std::vector<std::string> parts(1);
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size())
            parts.back() += text[++i];
        else if (text[i] == ',')
            parts.emplace_back();
        else
            parts.back() += text[i];
    }
    return parts;
}

/// "code", "system|code", "|code", "system|" against "system|code".
bool tokenFits(std::string_view wanted, std::string_view has) {
    const std::size_t bar = wanted.find('|');
    const std::size_t own = has.find('|');
    const std::string_view code = own == std::string_view::npos ? has : has.substr(own + 1);
    if (bar == std::string_view::npos)
        return wanted == code;
    const std::string_view system = own == std::string_view::npos ? std::string_view() : has.substr(0, own);
    return wanted.substr(0, bar) == system && (bar + 1 == wanted.size() || wanted.substr(bar + 1) == code);
}

bool anyTokenFits(std::string_view wanted, const std::vector<std::string>& all) {
    return std::ranges::any_of(all, [&](const std::string& has) { return tokenFits(wanted, has); });
}

struct DateTest {
    std::string prefix;
    std::int64_t first = 0, last = 0; ///< seconds, both within
};

std::optional<DateTest> dateTest(std::string_view text) {
    DateTest test;
    if (text.size() > 2 && text[0] >= 'a' && text[0] <= 'z') {
        test.prefix = text.substr(0, 2);
        text.remove_prefix(2);
    } else {
        test.prefix = "eq";
    }
    constexpr std::array<std::string_view, 8> known{"eq", "ne", "gt", "lt", "ge", "le", "sa", "eb"};
    const auto time = clinical::parseFhirTime(text);
    if (!time || std::ranges::find(known, test.prefix) == known.end())
        return std::nullopt;
    const clinical::Span span = clinical::span(*time);
    test.first = span.first / 1000;
    test.last = span.last / 1000;
    return test;
}

bool dateFits(std::string_view text, Moment at) {
    const auto test = dateTest(text);
    if (!test)
        return false;
    const bool within = at >= test->first && at <= test->last;
    if (test->prefix == "eq")
        return within;
    if (test->prefix == "ne")
        return !within;
    if (test->prefix == "ge")
        return at >= test->first;
    if (test->prefix == "le")
        return at <= test->last;
    if (test->prefix == "gt" || test->prefix == "sa")
        return at > test->last;
    return at < test->first;
}

bool textFits(std::string_view wanted, const std::string& has, const std::string& modifier) {
    if (modifier == "exact")
        return wanted == has;
    const std::string needle = lower(wanted);
    const std::string hay = lower(has);
    return modifier == "contains" ? hay.find(needle) != std::string::npos : !needle.empty() && hay.starts_with(needle);
}

bool anyTextFits(std::string_view wanted, std::initializer_list<std::string> all, const std::string& modifier) {
    return std::ranges::any_of(all, [&](const std::string& has) { return textFits(wanted, has, modifier); });
}

bool alternativeFits(const World& world, const Record& record, const Query::Criterion& criterion,
                     const std::string& wanted) {
    static const PatientRecord nobody{};
    const PatientRecord& patient =
        record.patient < 0 ? nobody : world.patients[static_cast<std::size_t>(record.patient)];
    const Demographics& is = patient.shown;
    switch (criterion.parameter.meaning) {
    case Meaning::Patient: {
        const std::size_t slash = wanted.rfind('/');
        return record.patient >= 0 && patient.id == (slash == std::string::npos ? wanted : wanted.substr(slash + 1));
    }
    case Meaning::PatientIdentifier: {
        const Habit& habit = world.hospitals[static_cast<std::size_t>(patient.hospital)];
        return record.patient >= 0 && tokenFits(wanted, "urn:oid:" + habit.oid + ".1|" + patient.mrn);
    }
    case Meaning::Id:
        return record.id == wanted;
    case Meaning::LastUpdated:
        return dateFits(wanted, record.updated);
    case Meaning::Date:
        return dateFits(wanted, record.at);
    case Meaning::Category:
        return anyTokenFits(wanted, record.categories);
    case Meaning::Code:
        return anyTokenFits(wanted, record.codes);
    case Meaning::Identifier:
        return anyTokenFits(wanted, record.identifiers);
    case Meaning::Status:
        return record.status == (wanted.find('|') == std::string::npos ? wanted : wanted.substr(wanted.find('|') + 1));
    case Meaning::Family:
        return anyTextFits(wanted, {is.family, is.maiden}, criterion.modifier);
    case Meaning::Given:
        return anyTextFits(wanted, {is.given, is.middle}, criterion.modifier);
    case Meaning::Name:
        return anyTextFits(wanted, {is.family, is.given, is.middle, is.maiden}, criterion.modifier);
    case Meaning::PostalCode:
        return textFits(wanted, is.postcode, criterion.modifier);
    case Meaning::Gender:
        return is.sex == wanted;
    case Meaning::BirthDate: {
        const auto born = clinical::parseFhirTime(is.birthDate);
        return born && dateFits(wanted, clinical::span(*born).first / 1000);
    }
    default:
        return true;
    }
}

std::optional<QueryProblem> readCriterion(const Parameter& parameter, std::string modifier, const std::string& value,
                                          Query& query) {
    const bool text = parameter.fhirKind == "string";
    if (!modifier.empty() && !(text && (modifier == "exact" || modifier == "contains")))
        return QueryProblem{"Modifier :" + modifier + " is not supported for " + std::string(parameter.name) + "."};
    Query::Criterion criterion{parameter, std::move(modifier), alternativesOf(value)};
    for (const std::string& one : criterion.alternatives) {
        if (one.empty())
            return QueryProblem{"Parameter " + std::string(parameter.name) + " has no value."};
        if (parameter.fhirKind == "date" && !dateTest(one))
            return QueryProblem{"Not a date: " + std::string(parameter.name) + "."};
    }
    query.criteria.push_back(std::move(criterion));
    return std::nullopt;
}

std::optional<QueryProblem> readResultParameter(const Parameter& parameter, const std::string& value, Query& query) {
    switch (parameter.meaning) {
    case Meaning::Count: {
        int count = -1;
        const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), count);
        if (error != std::errc() || end != value.data() + value.size() || count < 0)
            return QueryProblem{"_count is no whole number."};
        query.count = count;
        return std::nullopt;
    }
    case Meaning::Include:
        if (includeTarget(value).empty())
            return QueryProblem{"_include=" + value + " is not offered."};
        query.includes.push_back(value);
        return std::nullopt;
    case Meaning::Summary:
        if (value != "count" && value != "false")
            return QueryProblem{"_summary=" + value + " is not offered."};
        query.countOnly = value == "count";
        return std::nullopt;
    default:
        return std::nullopt;
    }
}

} // namespace

bool Query::has(Meaning meaning) const {
    return std::ranges::any_of(criteria, [&](const Criterion& c) { return c.parameter.meaning == meaning; });
}

std::string Query::patientId() const {
    for (const Criterion& criterion : criteria)
        if (criterion.parameter.meaning == Meaning::Patient) {
            const std::string& wanted = criterion.alternatives.front();
            const std::size_t slash = wanted.rfind('/');
            return slash == std::string::npos ? wanted : wanted.substr(slash + 1);
        }
    return {};
}

std::expected<Query, QueryProblem> readQuery(std::string_view type, const Asked& asked, bool lenient) {
    const std::vector<Parameter> known = parametersOf(type);
    Query query;
    for (const auto& [key, value] : asked.query) {
        const std::size_t colon = key.find(':');
        const std::string name = key.substr(0, colon);
        const auto parameter = std::ranges::find(known, name, &Parameter::name);
        if (parameter == known.end()) {
            if (!lenient)
                return std::unexpected(
                    QueryProblem{"Unknown search parameter " + name + " for " + std::string(type) + "."});
            query.ignored.push_back(name);
            continue;
        }
        const auto problem =
            parameter->fhirKind.empty()
                ? readResultParameter(*parameter, value, query)
                : readCriterion(*parameter, colon == std::string::npos ? std::string() : key.substr(colon + 1), value,
                                query);
        if (problem)
            return std::unexpected(*problem);
    }
    return query;
}

bool fits(const World& world, const Record& record, const Query& query) {
    return std::ranges::all_of(query.criteria, [&](const Query::Criterion& criterion) {
        return std::ranges::any_of(criterion.alternatives, [&](const std::string& wanted) {
            return alternativeFits(world, record, criterion, wanted);
        });
    });
}

} // namespace anamnesis::exchange
