// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/identity/SplinkSql.h"

namespace anamnesis::identity {

std::string_view name(Dialect dialect) {
    return dialect == Dialect::DuckDb ? "duckdb" : "spark";
}

namespace {
std::string joined(const std::vector<std::string>& conditions, std::string_view between) {
    std::string out;
    for (const std::string& each : conditions) {
        out += (out.empty() ? "" : std::string(between)) + each;
    }
    return "(" + out + ")";
}
} // namespace

std::string anyOf(const std::vector<std::string>& conditions) {
    return joined(conditions, " or ");
}
std::string allOf(const std::vector<std::string>& conditions) {
    return joined(conditions, " and ");
}
std::string no(const std::string& condition) {
    return "(not " + condition + ")";
}
std::string shorter(const std::string& a, const std::string& b) {
    return "least(length(" + a + "), length(" + b + "))";
}

std::string Side::operator()(std::string_view column) const {
    return "coalesce(cast(" + std::string(column) + m_suffix + " as string), '')";
}
std::string Side::number(std::string_view column) const {
    return "cast(nullif(" + (*this)(column) + ", '') as double)";
}

std::string Sql::same(std::string_view column) const {
    return "(" + l(column) + " = " + r(column) + " and " + l(column) + " <> '')";
}
std::string Sql::both(std::string_view column) const {
    return "(" + l(column) + " <> '' and " + r(column) + " <> '')";
}
std::string Sql::equal(std::string_view column) const {
    return "(" + l(column) + " = " + r(column) + ")";
}
std::string Sql::likeness(const std::string& a, const std::string& b) const {
    return (m_dialect == Dialect::DuckDb ? "jaro_winkler_similarity(" : "jaro_winkler(") + a + ", " + b + ")";
}
std::string Sql::distance(const std::string& a, const std::string& b) const {
    return "damerau_levenshtein(" + a + ", " + b + ")";
}
std::string Sql::slip(const std::string& a, const std::string& b) const {
    // Lengths first: most pairs are told apart by them.
    const std::string least = shorter(a, b);
    const std::string limit = "(case when " + least + " >= 8 then 2 else 1 end)";
    return "(" + least + " >= 3 and abs(length(" + a + ") - length(" + b + ")) <= " + limit + " and " + distance(a, b) +
           " <= " + limit + ")";
}
std::string Sql::neighbours(const std::string& a, const std::string& b) const {
    // Alignment without exchange counts two where exchange counts one.
    return "(length(" + a + ") = length(" + b + ") and " + distance(a, b) + " = 1 and levenshtein(" + a + ", " + b +
           ") = 2)";
}
std::string Sql::alike(const std::string& a, const std::string& b) const {
    return "(" + likeness(a, b) + " >= 0.92 or " + slip(a, b) + ")";
}
std::string Sql::has(const std::string& list, const std::string& word) const {
    return "(" + word + " <> '' and instr(' ' || " + list + " || ' ', ' ' || " + word + " || ' ') > 0)";
}
std::string Sql::overlap(std::string_view left, std::string_view right) const {
    const bool duck = m_dialect == Dialect::DuckDb;
    const std::string a = l(left);
    const std::string b = r(right);
    const auto list = [&](const std::string& text) { return (duck ? "string_split(" : "split(") + text + ", ' ')"; };
    return "(" + a + " <> '' and " + b + " <> '' and " + (duck ? "list_has_any(" : "arrays_overlap(") + list(a) + ", " +
           list(b) + "))";
}

} // namespace anamnesis::identity
