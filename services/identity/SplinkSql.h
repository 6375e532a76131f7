// SPDX-License-Identifier: GPL-3.0-or-later
// The vocabulary in which comparison levels are written as SQL: columns of the two sides and the few functions that
// databases name differently. Everything answers an expression in parentheses; absent and empty text are one.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace anamnesis::identity {

enum class Dialect : std::uint8_t { DuckDb, Spark };
[[nodiscard]] std::string_view name(Dialect dialect); ///< "duckdb", "spark": Splink's own names

/// One side's columns: "given" -> "given_l" of the left record.
class Side {
public:
    explicit Side(std::string_view suffix) : m_suffix(suffix) {}
    [[nodiscard]] std::string operator()(std::string_view column) const; ///< as text, '' where absent
    [[nodiscard]] std::string number(std::string_view column) const;     ///< NULL where absent

private:
    std::string m_suffix;
};

class Sql {
public:
    explicit Sql(Dialect dialect) : m_dialect(dialect) {}
    Side l{"_l"};
    Side r{"_r"};

    [[nodiscard]] std::string same(std::string_view column) const;                          ///< equal and there
    [[nodiscard]] std::string both(std::string_view column) const;                          ///< there on both sides
    [[nodiscard]] std::string equal(std::string_view column) const;                         ///< equal, or both absent
    [[nodiscard]] std::string likeness(const std::string& a, const std::string& b) const;   ///< Jaro-Winkler
    [[nodiscard]] std::string distance(const std::string& a, const std::string& b) const;   ///< Damerau-Levenshtein
    [[nodiscard]] std::string slip(const std::string& a, const std::string& b) const;       ///< Similarity.h: oneSlip
    [[nodiscard]] std::string neighbours(const std::string& a, const std::string& b) const; ///< swappedNeighbours
    [[nodiscard]] std::string alike(const std::string& a, const std::string& b) const;      ///< CompareNames.cpp: alike
    /// A word among the blank-separated words of a list.
    [[nodiscard]] std::string has(const std::string& list, const std::string& word) const;
    /// Two lists share a word.
    [[nodiscard]] std::string overlap(std::string_view column) const { return overlap(column, column); }
    [[nodiscard]] std::string overlap(std::string_view left, std::string_view right) const;

private:
    Dialect m_dialect;
};

[[nodiscard]] std::string anyOf(const std::vector<std::string>& conditions);
[[nodiscard]] std::string allOf(const std::vector<std::string>& conditions);
[[nodiscard]] std::string no(const std::string& condition);
[[nodiscard]] std::string shorter(const std::string& a, const std::string& b); ///< length of the shorter

/// One WHEN of a comparison, in the order of evaluation.
struct SqlLevel {
    std::string_view level;     ///< of Fields.cpp; empty: nothing can be said
    std::string condition;      ///< "ELSE" for what is left
    std::string_view frequency; ///< column whose frequency takes u's place, where the level is weighed so
};
struct SqlComparison {
    std::string_view field;
    std::vector<SqlLevel> levels;
};

/// The comparisons over the columns of NormalisedTable.h that do what Comparison.cpp does.
/// `unseenGiven`: the share of a given name that no table lists.
[[nodiscard]] std::vector<SqlComparison> comparisonsIn(const Sql& sql, double unseenGiven);
[[nodiscard]] std::vector<SqlComparison> nameComparisonsIn(const Sql& sql, double unseenGiven);
[[nodiscard]] SqlComparison addressComparisonIn(const Sql& sql);

} // namespace anamnesis::identity
