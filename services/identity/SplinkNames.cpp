// SPDX-License-Identifier: GPL-3.0-or-later
// CompareNames.cpp as SQL: the same questions in the order of a CASE, where each WHEN knows that those before it
// failed.
#include "services/identity/CompareNames.h"
#include "services/identity/SplinkSql.h"

#include <fmt/format.h>

namespace anamnesis::identity {

namespace {

struct Names {
    const Sql& sql;
    double unseen;
    Side l = sql.l;
    Side r = sql.r;

    /// A condition that asks something of one side against the other, asked both ways.
    template <class Ask>
    [[nodiscard]] std::string either(Ask ask) const {
        return anyOf({ask(l, r), ask(r, l)});
    }

    [[nodiscard]] std::string sameScript() const { return sql.equal("script"); }
    /// Script.h: 2 is consonantal, 3 logographic.
    [[nodiscard]] std::string guess() const {
        return allOf({no(sameScript()), "greatest(" + l("script") + ", " + r("script") + ") >= '2'"});
    }
    /// A vowel that is always written is in the one and not in the other, which has only consonants.
    [[nodiscard]] std::string missesVowel(const std::string& column) const {
        return either([&](const Side& bare, const Side& voiced) {
            std::vector<std::string> any;
            for (const std::string_view vowel : LongVowels) {
                any.push_back(fmt::format("instr({}, '{}') > 0", voiced(column), vowel));
            }
            return allOf({bare("script") + " = '2'", "instr(" + bare(column) + ", 'y') = 0", anyOf(any)});
        });
    }
    [[nodiscard]] std::string sameConsonants(const std::string& column) const {
        return allOf({no(sameScript()), "greatest(" + l("script") + ", " + r("script") + ") = '2'",
                      no(missesVowel(column)),
                      sql.same((column == "given" ? "given" : "family") + std::string("_consonants"))});
    }

    // ---- given names
    [[nodiscard]] std::string initial() const { return shorter(l("given"), r("given")) + " = 1"; }
    [[nodiscard]] std::string prefix() const {
        return either([](const Side& a, const Side& b) {
            return "substr(" + a("given") + ", 1, length(" + b("given") + ")) = " + b("given");
        });
    }
    [[nodiscard]] std::string lettersApart() const {
        return "abs(length(" + l("given") + ") - length(" + r("given") + "))";
    }
    [[nodiscard]] std::string heard() const { return anyOf({sql.equal("given_sound"), sameConsonants("given")}); }
    [[nodiscard]] std::string related() const { return sql.overlap("given_nicknames"); }
    /// Borne as a given name; `column` is "given" or, where the two may have changed places, "family".
    [[nodiscard]] static std::string borne(const Side& one, const std::string& column, const Side& other,
                                           const std::string& against) {
        return "(instr(" + one("listed") + ", '" + column.front() + "') > 0 or (" + one.number(column + "_bearers") +
               " >= 2 and 10 * " + one.number(column + "_bearers") + " >= " + other.number(against + "_bearers") + "))";
    }
    [[nodiscard]] std::string established() const {
        return allOf({borne(l, "given", r, "given"), borne(r, "given", l, "given")});
    }
    [[nodiscard]] std::string rivals(const Side& one, const std::string& column, const Side& other,
                                     const std::string& against) const {
        return allOf({one(column) + " <> ''", other(against) + " <> ''", sameScript(),
                      borne(one, column, other, against), borne(other, against, one, column),
                      no("(" + one(column + "_plain") + " = " + other(against + "_plain") + ")"),
                      sql.alike(one(column), other(against))});
    }
    [[nodiscard]] std::string rivals() const { return rivals(l, "given", r, "given"); }
    [[nodiscard]] std::string rivalsCrosswise() const {
        return anyOf({rivals(l, "given", r, "family"), rivals(r, "given", l, "family")});
    }
    [[nodiscard]] std::string ownName(const std::string& a, const std::string& b) const {
        const std::string least = "least(" + a + ", " + b + ")";
        return allOf(
            {fmt::format("{} > {:.9g}", least, 3 * unseen), least + " > 0.15 * greatest(" + a + ", " + b + ")"});
    }
    [[nodiscard]] std::string lopsided() const {
        const std::string a = l.number("given_share");
        const std::string b = r.number("given_share");
        return allOf(
            {fmt::format("least({}, {}) < {:.9g}", a, b, static_cast<double>(RareNames) * unseen),
             fmt::format("greatest({}, {}) > {:.9g} * least({}, {})", a, b, static_cast<double>(Lopsided), a, b)});
    }
    [[nodiscard]] std::string ownName() const { return ownName(l.number("given_share"), r.number("given_share")); }
    /// Of names that have changed places.
    [[nodiscard]] std::string shortForm(const Side& given, const Side& family) const {
        const bool left = given("x") == l("x");
        return allOf({left ? sql.overlap("given_nicknames", "family_nicknames")
                           : sql.overlap("family_nicknames", "given_nicknames"),
                      no(ownName(given.number("given_share"), family.number("family_given_share")))});
    }
    /// The first name of one among the words of the other's first name, or among its middle names.
    [[nodiscard]] std::string partial() const {
        return either([this](const Side& one, const Side& other) {
            return allOf(
                {"length(" + one("given") + ") > 1", anyOf({sql.has(other("given_first_words"), one("given")),
                                                            allOf({sql.has(other("given_words"), one("given")),
                                                                   sql.has(one("given_words"), other("given"))})})});
        });
    }
    [[nodiscard]] std::string amongMiddle() const {
        return either([this](const Side& one, const Side& other) {
            return allOf({"length(" + one("given") + ") > 1", sql.has(other("given_words"), one("given"))});
        });
    }
    [[nodiscard]] std::string alias() const {
        return either([this](const Side& one, const Side& other) {
            return anyOf({sql.has(one("other_givens"), other("given")),
                          sql.has(one("other_given_sounds"), other("given_sound"))});
        });
    }
    [[nodiscard]] std::string sameGiven() const {
        return anyOf({sql.same("given"), sql.same("given_all"), either([](const Side& a, const Side& b) {
                          return "(" + a("given_all") + " = " + b("given") + " and " + b("given") + " <> '')";
                      })});
    }
    [[nodiscard]] std::string variant() const { return allOf({no(initial()), heard(), no(rivals())}); }
    [[nodiscard]] std::string nickname() const {
        const std::string close = allOf({prefix(), lettersApart() + " < 2", sameScript(), rivals()});
        const std::string apart = allOf({no(prefix()), anyOf({rivals(), allOf({sameScript(), ownName()})})});
        return allOf({no(initial()), related(), no(heard()), no(close), no(apart)});
    }
    [[nodiscard]] std::string sameInitial() const {
        return allOf({initial(), "substr(" + l("given") + ", 1, 1) = substr(" + r("given") + ", 1, 1)"});
    }
    /// What names that have changed places never look like.
    [[nodiscard]] std::string givenAgrees() const {
        return allOf(
            {sql.both("given"), anyOf({sameGiven(), sameInitial(), variant(), nickname(), partial(), alias()})});
    }

    // ---- family names
    [[nodiscard]] std::string sameFamily() const { return anyOf({sql.same("family"), sql.same("family_core")}); }
    [[nodiscard]] std::string familyHeard() const {
        return allOf({sql.both("family"), anyOf({sql.equal("family_sound"), sql.equal("family_core_sound"),
                                                 sameConsonants("family_core")})});
    }
    [[nodiscard]] std::string familyAgrees() const { return anyOf({sameFamily(), familyHeard()}); }

    /// A given name against the other side's family name.
    [[nodiscard]] std::string crosses(const std::string& x, const std::string& y, const std::string& soundX,
                                      const std::string& soundY, const std::string& listedX,
                                      const std::string& listedY) const {
        return allOf({x + " <> ''", y + " <> ''",
                      anyOf({x + " = " + y, soundX + " = " + soundY,
                             allOf({no(allOf({listedX, listedY})), shorter(x, y) + " > 3",
                                    anyOf({sql.likeness(x, y) + " >= 0.85", sql.slip(x, y)})})})});
    }
    [[nodiscard]] std::string crossed(const Side& a, const Side& b) const {
        const auto listed = [](const Side& side, char which) {
            return "instr(" + side("listed") + ", '" + which + "') > 0";
        };
        const auto pair = [&](std::string_view given, std::string_view family, char g, char f) {
            return crosses(a(given), b(family), a(std::string(given) + "_sound"), b(std::string(family) + "_sound"),
                           listed(a, g), listed(b, f));
        };
        return anyOf({pair("given", "family", 'g', 'f'), shortForm(a, b), pair("given", "family_core", 'g', 'c'),
                      pair("given_all", "family", 'a', 'f')});
    }
    [[nodiscard]] std::string swapped() const {
        const std::string single = either(
            [](const Side& a, const Side& b) { return "(" + a("family") + " = '' and " + b("given") + " = '')"; });
        const std::string one = crossed(l, r);
        const std::string two = crossed(r, l);
        return anyOf({allOf({one, two}), allOf({single, anyOf({one, two})})});
    }
    [[nodiscard]] std::string partOfFamily() const {
        const std::string begins = either([](const Side& a, const Side& b) {
            return "substr(" + a("family_core") + ", 1, length(" + b("family_core") + ")) = " + b("family_core");
        });
        return anyOf(
            {sql.overlap("family_long_words"), allOf({shorter(l("family_core"), r("family_core")) + " >= 3", begins})});
    }
    [[nodiscard]] std::string former() const {
        return either([this](const Side& one, const Side& two) {
            return anyOf({sql.has(two("other_families"), one("family")),
                          sql.has(two("other_families"), one("family_core")),
                          sql.has(two("other_family_sounds"), one("family_sound"))});
        });
    }

    // ---- middle names
    template <class Ask>
    [[nodiscard]] std::string anyMiddle(Ask ask) const {
        std::vector<std::string> all;
        for (const char* a : {"middle_1", "middle_2"}) {
            for (const char* b : {"middle_1", "middle_2"}) {
                all.push_back(allOf({l(a) + " <> ''", r(b) + " <> ''", ask(std::string(a), std::string(b))}));
            }
        }
        return anyOf(all);
    }
};

} // namespace

std::vector<SqlComparison> nameComparisonsIn(const Sql& sql, double unseenGiven) {
    const Names n{sql, unseenGiven};
    const Side& l = sql.l;
    const Side& r = sql.r;
    const std::string swapped = allOf({no(n.familyAgrees()), n.swapped()});
    std::vector<SqlComparison> out;
    out.push_back(
        {"given",
         {{"", allOf({no(sql.both("given")), no(swapped)}), {}},
          {"exact", "given_l = given_r and " + sql.both("given"), "given"},
          {"exact", n.sameGiven(), "given_all"},
          {"initial", n.sameInitial(), {}},
          {"variant", allOf({sql.both("given"), n.variant()}), {}},
          {"nickname", n.nickname(), {}},
          {"partial", allOf({sql.both("given"), anyOf({n.partial(), n.alias()})}), {}},
          {"rival", allOf({swapped, n.rivalsCrosswise()}), {}},
          {"swapped", swapped, {}},
          {"middle", n.amongMiddle(), {}},
          {"different", n.initial(), {}},
          {"rival",
           anyOf({sql.equal("given_sound"), n.related(), allOf({n.prefix(), n.lettersApart() + " >= 2", n.rivals()}),
                  allOf({sql.neighbours(l("given"), r("given")), n.rivals()})}),
           {}},
          {"scarce", allOf({n.rivals(), n.lopsided()}), {}},
          {"sibling", n.rivals(), {}},
          {"close",
           allOf({anyOf({shorter(l("given"), r("given")) + " > 3", sql.neighbours(l("given"), r("given"))}),
                  sql.alike(l("given"), r("given"))}),
           {}},
          {"loose", sql.alike(l("given"), r("given")), {}},
          {"short", n.prefix(), {}},
          {"other-script", n.guess(), {}},
          {"loose",
           anyOf({sql.overlap("given_nicknames", "given_slips"), sql.overlap("given_slips", "given_nicknames")}),
           {}},
          {"loose",
           allOf({n.sameScript(), shorter(l("given"), r("given")) + " >= 4",
                  sql.distance(l("given"), r("given")) + " <= 2", sql.likeness(l("given"), r("given")) + " >= 0.7",
                  no(n.established())}),
           {}},
          {"different", "ELSE", {}}}});
    const std::string exchanged = allOf({no(n.givenAgrees()), n.swapped()});
    out.push_back(
        {"family",
         {{"", allOf({no(sql.both("family")), no(exchanged)}), {}},
          {"exact", "family_l = family_r and " + sql.both("family"), "family"},
          {"exact", "family_core_l = family_core_r and " + sql.both("family"), "family_core"},
          {"variant", n.familyHeard(), {}},
          {"swapped", exchanged, {}},
          {"close", anyOf({sql.alike(l("family_core"), r("family_core")), sql.alike(l("family"), r("family"))}), {}},
          {"partial", n.partOfFamily(), {}},
          {"former", n.former(), {}},
          {"other-script", n.guess(), {}},
          {"different", "ELSE", {}}}});
    const std::string notAsked =
        allOf({no(allOf({sql.both("given"), anyOf({n.sameGiven(), n.sameInitial(), n.variant(), n.nickname()})})),
               anyOf({allOf({sql.both("given"), anyOf({n.partial(), n.alias(), n.amongMiddle()})}), swapped})});
    out.push_back(
        {"middle",
         {{"", no(sql.both("middle_1")), {}},
          {"", notAsked, {}},
          {"exact",
           n.anyMiddle([&](const std::string& a, const std::string& b) {
               return allOf({"length(" + l(a) + ") > 1", l(a) + " = " + r(b)});
           }),
           {}},
          {"initial",
           n.anyMiddle([&](const std::string& a, const std::string& b) {
               return allOf({shorter(l(a), r(b)) + " = 1", "substr(" + l(a) + ", 1, 1) = substr(" + r(b) + ", 1, 1)"});
           }),
           {}},
          {"close",
           n.anyMiddle([&](const std::string& a, const std::string& b) {
               return allOf({shorter(l(a), r(b)) + " > 1",
                             anyOf({l(a + "_sound") + " = " + r(b + "_sound"),
                                    sql.overlap(a + "_nicknames", b + "_nicknames"), sql.alike(l(a), r(b))})});
           }),
           {}},
          {"", n.guess(), {}},
          {"different", "ELSE", {}}}});
    return out;
}

} // namespace anamnesis::identity
