// SPDX-License-Identifier: GPL-3.0-or-later
// Comparison.cpp as SQL: dates, identifiers, places, contacts and family ties.
#include "services/identity/SplinkSql.h"

#include <array>

namespace anamnesis::identity {

namespace {

constexpr std::array<const char*, 2> Two{"_1", "_2"};

/// A question asked of the first and second value of one side against those of the other.
template <class Ask>
std::string anyPair(Ask ask) {
    std::vector<std::string> all;
    for (const char* a : Two) {
        for (const char* b : Two) {
            all.push_back(ask(std::string(a), std::string(b)));
        }
    }
    return anyOf(all);
}

/// Dates as ISO text of their precision: "1964-10-19", "1964-10", "1964".
struct Dates {
    const Sql& sql;
    std::string column;
    std::string dayNumber;

    [[nodiscard]] static std::string part(const Side& side, const std::string& column, int from, int size) {
        return "substr(" + side(column) + ", " + std::to_string(from) + ", " + std::to_string(size) + ")";
    }
    [[nodiscard]] std::string year(const Side& side) const { return part(side, column, 1, 4); }
    [[nodiscard]] std::string month(const Side& side) const { return part(side, column, 6, 2); }
    [[nodiscard]] std::string day(const Side& side) const { return part(side, column, 9, 2); }
    [[nodiscard]] std::string digits(const Side& side) const { return "replace(" + side(column) + ", '-', '')"; }

    [[nodiscard]] std::string yearsApart() const {
        return "abs(cast(nullif(" + year(sql.l) + ", '') as double) - cast(nullif(" + year(sql.r) + ", '') as double))";
    }
    [[nodiscard]] std::string sameYear() const { return "(" + year(sql.l) + " = " + year(sql.r) + ")"; }
    [[nodiscard]] std::string sameMonth() const { return "(" + month(sql.l) + " = " + month(sql.r) + ")"; }
    [[nodiscard]] std::string sameDay() const { return "(" + day(sql.l) + " = " + day(sql.r) + ")"; }
    [[nodiscard]] std::string noMonth() const { return "(" + month(sql.l) + " = '' or " + month(sql.r) + " = '')"; }
    [[nodiscard]] std::string noDay() const { return "(" + day(sql.l) + " = '' or " + day(sql.r) + " = '')"; }
    [[nodiscard]] std::string whole() const { return no(noDay()); }
    [[nodiscard]] std::string exact() const { return allOf({sql.same(column), "length(" + sql.l(column) + ") = 10"}); }
    [[nodiscard]] std::string wrongMonth() const { return allOf({noDay(), sameYear(), sameMonth(), no(noMonth())}); }
    [[nodiscard]] std::string onlyYear() const { return allOf({noMonth(), sameYear(), sql.both(column)}); }
    [[nodiscard]] std::string near() const {
        return allOf({whole(), "abs(" + sql.l.number(dayNumber) + " - " + sql.r.number(dayNumber) + ") <= 3"});
    }
    [[nodiscard]] std::string far() const { return allOf({yearsApart() + " >= 13", yearsApart() + " <> 100"}); }
    [[nodiscard]] std::string slip() const {
        return allOf({whole(), sql.distance(digits(sql.l), digits(sql.r)) + " <= 1"});
    }
    [[nodiscard]] std::string swapped() const {
        return allOf({whole(), sameYear(), "(" + month(sql.l) + " = " + day(sql.r) + ")",
                      "(" + day(sql.l) + " = " + month(sql.r) + ")"});
    }
    [[nodiscard]] std::string twoParts() const {
        return allOf({whole(), no(far()),
                      anyOf({allOf({sameYear(), sameMonth()}), allOf({sameYear(), sameDay()}),
                             allOf({sameMonth(), sameDay()})})});
    }
    /// A date that lacks its day is a generation off from thirteen years on, however round the gap.
    [[nodiscard]] std::string generation() const {
        return anyOf({allOf({noDay(), yearsApart() + " >= 13"}), allOf({whole(), far()})});
    }
};

SqlComparison birth(const Sql& sql) {
    const Dates d{sql, "birth_date", "birth_day_number"};
    return {"birth-date",
            {{"", no(sql.both("birth_date")), {}},
             {"exact", "birth_date_l = birth_date_r and " + d.exact(), "birth_date"},
             {"month", d.wrongMonth(), {}},
             {"year", d.onlyYear(), {}},
             {"swapped", d.swapped(), {}},
             {"decade", allOf({d.slip(), d.far()}), {}},
             {"close", d.slip(), {}},
             {"near", d.near(), {}},
             {"part", d.twoParts(), {}},
             {"generation", d.generation(), {}},
             {"different", "ELSE", {}}}};
}

SqlComparison death(const Sql& sql) {
    const Dates d{sql, "death_date", "death_day_number"};
    const std::string near = allOf({d.near(), no(d.swapped()), no(d.slip())});
    return {"death-date",
            {{"", no(sql.both("death_date")), {}},
             {"same", anyOf({d.exact(), d.wrongMonth(), d.onlyYear(), near}), {}},
             {"different", "ELSE", {}}}};
}

/// Identifiers of one class. `x_ids`: "assigner:value" of all; `x_shared`: those seen on clearly different people;
/// `x_own`: the others' assigners; `x_1`, `x_2`: the first two, which alone are compared by likeness.
SqlComparison identifiers(const Sql& sql, std::string_view field, const std::string& x) {
    const std::string close = anyPair([&](const std::string& a, const std::string& b) {
        const auto assigner = [](const std::string& id) { return "split_part(" + id + ", ':', 1)"; };
        const auto value = [](const std::string& id) { return "split_part(" + id + ", ':', 2)"; };
        const std::string left = sql.l(x + a);
        const std::string right = sql.r(x + b);
        return allOf({left + " <> ''", right + " <> ''", assigner(left) + " = " + assigner(right),
                      shorter(value(left), value(right)) + " >= 6", sql.distance(value(left), value(right)) + " <= 1"});
    });
    return {field,
            {{"", no(sql.overlap(x + "_assigners")), {}},
             {"exact", sql.overlap(x + "_ids"), {}},
             {"shared", sql.overlap(x + "_shared"), {}},
             {"close", close, {}},
             {"different", sql.overlap(x + "_own"), {}},
             {"", "ELSE", {}}}};
}

SqlComparison phones(const Sql& sql) {
    const std::string longEnough = anyPair([&](const std::string& a, const std::string& b) {
        const std::string left = sql.l("phone" + a);
        const std::string right = sql.r("phone" + b);
        const std::string least = shorter(left, right);
        return allOf({least + " >= 8", "right(" + left + ", " + least + ") = right(" + right + ", " + least + ")"});
    });
    return {"phone",
            {{"", no(sql.both("phones")), {}},
             {"exact", anyOf({sql.overlap("phones"), allOf({sql.overlap("phone_tails"), longEnough})}), {}},
             {"local", sql.overlap("phone_tails"), {}},
             {"different", "ELSE", {}}}};
}

SqlComparison guardians(const Sql& sql) {
    struct Pair {
        std::string firsts, families, asked, same;
    };
    const auto of = [&](const std::string& a, const std::string& b) {
        const std::string g = "guardian" + a;
        const std::string h = "guardian" + b;
        const std::string firsts = allOf({sql.l(g + "_given") + " <> ''", sql.r(h + "_given") + " <> ''"});
        const std::string families = allOf({sql.l(g + "_family") + " <> ''", sql.r(h + "_family") + " <> ''"});
        const std::string asked = anyOf({firsts, families});
        const std::string same = allOf({asked, anyOf({no(firsts), sql.l(g + "_given") + " = " + sql.r(h + "_given")}),
                                        anyOf({no(families), sql.l(g + "_family") + " = " + sql.r(h + "_family")})});
        return Pair{firsts, families, asked, same};
    };
    const std::string asked = anyPair([&](const std::string& a, const std::string& b) { return of(a, b).asked; });
    const std::string same = anyPair([&](const std::string& a, const std::string& b) { return of(a, b).same; });
    return {"guardian", {{"", no(asked), {}}, {"exact", same, {}}, {"different", "ELSE", {}}}};
}

SqlComparison equality(const Sql& sql, std::string_view field, std::string_view column, std::string_view same) {
    return {field, {{"", no(sql.both(column)), {}}, {same, sql.equal(column), {}}, {"different", "ELSE", {}}}};
}

} // namespace

SqlComparison addressComparisonIn(const Sql& sql) {
    struct Places {
        const Sql& sql;
        std::string a, b;

        [[nodiscard]] std::string left(const char* part) const { return sql.l(part + a); }
        [[nodiscard]] std::string right(const char* part) const { return sql.r(part + b); }
        [[nodiscard]] std::string same(const char* part) const {
            return "(" + left(part) + " <> '' and " + left(part) + " = " + right(part) + ")";
        }
        [[nodiscard]] std::string both(const char* part) const {
            return "(" + left(part) + " <> '' and " + right(part) + " <> '')";
        }
        [[nodiscard]] std::string areaUnknown() const { return allOf({no(both("postcode")), no(both("city"))}); }
        [[nodiscard]] std::string area() const {
            return anyOf({same("postcode"), same("city"), areaUnknown(),
                          allOf({both("city"), sql.likeness(left("city"), right("city")) + " >= 0.9"}),
                          allOf({both("postcode"), sql.distance(left("postcode"), right("postcode")) + " <= 1"})});
        }
        [[nodiscard]] std::string there() const {
            return anyOf({left("street") + " <> ''", left("city") + " <> ''", left("postcode") + " <> ''"}) + " and " +
                   anyOf({right("street") + " <> ''", right("city") + " <> ''", right("postcode") + " <> ''"});
        }
        [[nodiscard]] std::string asked() const { return allOf({there(), anyOf({no(areaUnknown()), both("street")})}); }
        [[nodiscard]] std::string house() const { return allOf({same("street"), same("number"), area()}); }
        [[nodiscard]] std::string units() const { return allOf({both("unit"), left("unit") + " <> " + right("unit")}); }
        [[nodiscard]] std::string nearHouse() const {
            return allOf({both("street"), same("number"),
                          anyOf({sql.likeness(left("street"), right("street")) + " >= 0.92",
                                 sql.slip(left("street"), right("street"))}),
                          area()});
        }
        [[nodiscard]] std::string streetAlone() const {
            return allOf({same("street"), no(both("number")), anyOf({same("postcode"), same("city")}),
                          "length(" + left("street") + ") > 3"});
        }
        [[nodiscard]] std::string street() const { return allOf({same("street"), area()}); }
    };
    const auto any = [&](std::string (Places::*ask)() const) {
        return anyPair([&](const std::string& a, const std::string& b) { return (Places{sql, a, b}.*ask)(); });
    };
    const std::string exact = anyPair([&](const std::string& a, const std::string& b) {
        const Places places{sql, a, b};
        return allOf({places.house(), no(places.units())});
    });
    const std::string close = anyOf({any(&Places::nearHouse), any(&Places::streetAlone)});
    const std::string code =
        anyPair([&](const std::string& a, const std::string& b) { return Places{sql, a, b}.same("postcode"); });
    const std::string city =
        anyPair([&](const std::string& a, const std::string& b) { return Places{sql, a, b}.same("city"); });
    return {"address",
            {{"", no(any(&Places::asked)), {}},
             {"exact", exact, {}},
             {"building", any(&Places::house), {}},
             {"close", close, {}},
             {"street", any(&Places::street), {}},
             {"postcode", code, {}},
             {"city", city, {}},
             {"different", "ELSE", {}}}};
}

std::vector<SqlComparison> comparisonsIn(const Sql& sql, double unseenGiven) {
    std::vector<SqlComparison> out = nameComparisonsIn(sql, unseenGiven);
    out.push_back(birth(sql));
    out.push_back(equality(sql, "sex", "sex", "same"));
    out.push_back(equality(sql, "generation", "generation", "same"));
    out.push_back(identifiers(sql, "national-id", "national"));
    out.push_back(identifiers(sql, "personal-id", "personal"));
    out.push_back(identifiers(sql, "member-id", "member"));
    out.push_back({"record-number",
                   {{"", no(anyOf({sql.overlap("record_assigners"), sql.overlap("record_unassigned")})), {}},
                    {"exact", sql.overlap("record_ids"), {}},
                    {"unassigned", sql.overlap("record_unassigned"), {}},
                    {"different", "ELSE", {}}}});
    out.push_back(addressComparisonIn(sql));
    out.push_back(phones(sql));
    out.push_back(
        {"email", {{"", no(sql.both("emails")), {}}, {"exact", sql.overlap("emails"), {}}, {"different", "ELSE", {}}}});
    out.push_back(
        {"mothers-maiden-name",
         {{"", no(sql.both("mothers_maiden_name")), {}},
          {"exact", sql.equal("mothers_maiden_name"), {}},
          {"close",
           anyOf({sql.equal("mother_sound"), sql.slip(sql.l("mothers_maiden_name"), sql.r("mothers_maiden_name"))}),
           {}},
          {"different", "ELSE", {}}}});
    out.push_back(guardians(sql));
    out.push_back(equality(sql, "birth-order", "birth_order", "same"));
    out.push_back(death(sql));
    return out;
}

} // namespace anamnesis::identity
