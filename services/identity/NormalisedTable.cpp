// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/identity/NormalisedTable.h"

#include "services/identity/BlockKeys.h"
#include "services/identity/CompareNames.h"
#include "services/identity/Comparison.h"
#include "services/identity/Csv.h"
#include "services/identity/Population.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <vector>

namespace anamnesis::identity {

namespace {

using Texts = std::vector<std::string>;

std::string list(const Texts& parts) {
    std::string out;
    for (const std::string& part : parts) {
        if (!part.empty()) {
            out += (out.empty() ? "" : " ") + part;
        }
    }
    return out;
}

std::string dateText(std::int32_t date) {
    return date == 0           ? std::string{}
           : date % 10000 == 0 ? fmt::format("{:04}", date / 10000)
           : date % 100 == 0   ? fmt::format("{:04}-{:02}", date / 10000, date / 100 % 100)
                               : fmt::format("{:04}-{:02}-{:02}", date / 10000, date / 100 % 100, date % 100);
}

std::string dayText(std::int32_t date) {
    return date % 100 == 0 ? std::string{} : std::to_string(dayNumber(date));
}

std::string at(const Texts& texts, std::size_t i) {
    return i < texts.size() ? texts[i] : std::string{};
}

/// One record's values, each asked for by its column.
struct Row {
    const Population& p;
    const BlockKeys& blockKeys;
    std::uint32_t index;
    const Compact& r;
    Texts given, middle, family, otherGivens, otherFamilies, phones, guardianGivens, guardianFamilies;
    Texts middleSounds, middleRows;

    Row(const Population& population, const BlockKeys& keys, std::uint32_t i)
        : p(population), blockKeys(keys), index(i), r(population.record(i)) {
        const std::span<const Token> words = p.givenWords(r);
        for (std::size_t k = 0; k < words.size(); ++k) {
            given.emplace_back(text(words[k]));
            if (k >= r.firstWords) {
                middle.emplace_back(text(words[k]));
                middleSounds.emplace_back(sound(words[k]));
                middleRows.push_back(rows(words[k]));
            }
        }
        for (const Token word : p.familyWords(r)) {
            family.emplace_back(text(word));
        }
        for (std::size_t k = 0; k < r.otherNames; ++k) {
            otherGivens.emplace_back(text(p.otherName(r, k).first));
            otherFamilies.emplace_back(text(p.otherName(r, k).family));
        }
        for (const Token phone : p.phones(r)) {
            phones.emplace_back(text(phone));
        }
        for (std::size_t k = 0; k < r.guardians; ++k) {
            guardianGivens.emplace_back(text(p.guardian(r, k).first));
            guardianFamilies.emplace_back(text(p.guardian(r, k).family));
        }
    }

    [[nodiscard]] std::string text(Token token) const { return std::string(p.lexicon().text(token)); }
    [[nodiscard]] std::string sound(Token name) const { return text(p.lexicon().sound(name)); }
    [[nodiscard]] std::string soundOf(const std::string& name) const { return sound(p.lexicon().find(name)); }
    static std::string numbered(std::span<const std::uint16_t> rows) {
        Texts out;
        for (const std::uint16_t row : rows) {
            out.push_back(fmt::format("n{}", row));
        }
        return list(out);
    }
    [[nodiscard]] std::string rows(Token name) const { return numbered(p.lexicon().nicknameRows(name)); }
    [[nodiscard]] std::string soundsOf(const Texts& names) const {
        Texts out;
        for (const std::string& name : names) {
            out.push_back(name.empty() ? std::string{} : soundOf(name));
        }
        return list(out);
    }
    [[nodiscard]] std::string listed() const {
        std::string out;
        for (const auto& [name, letter] :
             {std::pair(r.first, 'g'), {r.allGiven, 'a'}, {r.family, 'f'}, {r.coreFamily, 'c'}}) {
            if (name != 0 && p.lexicon().listed(name)) {
                out += letter;
            }
        }
        return out;
    }
    static std::string share(float value) { return fmt::format("{:.9g}", value); }

    /// Of one class: all values, or those seen on clearly different people, or the assigners of either kind.
    enum class Which { All, Own, Shared, Assigners, OwnAssigners, Unassigned };
    [[nodiscard]] Texts identifiers(IdentifierClass kind, Which which) const {
        Texts out;
        for (std::size_t k = 0; k < r.identifiers; ++k) {
            const CompactIdentifier each = p.identifier(r, k);
            const IdentifierKind& of = p.kinds()[each.kind];
            if (of.kind != kind) {
                continue;
            }
            std::string assigner = of.assigner;
            std::ranges::replace_if(assigner, [](char c) { return c == ' ' || c == ':'; }, '_');
            const bool record = kind == IdentifierClass::Record;
            const bool shared = !record && p.shared(each);
            const bool unassigned = record && assigner.empty();
            const bool value = which == Which::All || (which == Which::Own && !shared && !unassigned) ||
                               (which == Which::Shared && shared) || (which == Which::Unassigned && unassigned);
            if (value) {
                out.push_back(assigner + ":" + text(each.value));
            } else if ((which == Which::Assigners && !unassigned) || (which == Which::OwnAssigners && !shared)) {
                out.push_back("a:" + assigner);
            }
        }
        return out;
    }
    [[nodiscard]] std::string ids(IdentifierClass kind, Which which) const { return list(identifiers(kind, which)); }

    [[nodiscard]] CompactPlace place(std::size_t i) const { return i < r.places ? p.place(r, i) : CompactPlace{}; }
    [[nodiscard]] std::string house(std::size_t i) const {
        const CompactPlace at = place(i);
        return at.street != 0 && at.number != 0 ? text(at.street) + "/" + text(at.number) : std::string{};
    }
    /// Sounds by which records of one birth date meet: of the family names, of the given names, each also in the
    /// other's place.
    [[nodiscard]] std::string meetingSounds(bool ofFamily) const {
        Texts out;
        if (ofFamily) {
            out = {sound(r.family), sound(r.coreFamily)};
            for (const Token word : p.familyWords(r)) {
                out.push_back(sound(word));
            }
            for (std::size_t k = 0; k < r.otherNames; ++k) {
                out.push_back(sound(p.otherName(r, k).family));
            }
            out.push_back(sound(r.first));
        } else {
            out = {sound(r.first), sound(r.family)};
            for (const Token word : p.givenWords(r)) {
                out.push_back(p.lexicon().text(word).size() > 1 ? sound(word) : std::string{});
            }
        }
        std::ranges::sort(out);
        out.erase(std::unique(out.begin(), out.end()), out.end());
        return list(out);
    }
    [[nodiscard]] std::string nameKey(Token familyName) const {
        const std::string a = sound(r.first);
        const std::string b = sound(familyName);
        return a.empty() || b.empty() ? std::string{} : std::min(a, b) + "|" + std::max(a, b);
    }
    [[nodiscard]] std::string birthKey() const {
        const std::int32_t month = r.birth / 100 % 100;
        const std::int32_t day = r.birth % 100;
        return r.birth == 0
                   ? std::string{}
                   : fmt::format("b{:04}{:02}{:02}", r.birth / 10000, std::min(month, day), std::max(month, day));
    }
    [[nodiscard]] std::string numbers(bool refinements) const {
        std::vector<std::uint32_t> found;
        std::vector<std::uint32_t> scratch;
        refinements ? blockKeys.refinements(index, found) : blockKeys.keys(index, found, scratch);
        Texts out;
        for (const std::uint32_t key : found) {
            out.push_back(fmt::format("k{:08x}", key));
        }
        return list(out);
    }
    [[nodiscard]] std::string tail(std::size_t i) const {
        const std::string phone = at(phones, i);
        return phone.size() >= 7 ? "t" + phone.substr(phone.size() - 7) : std::string{};
    }
    [[nodiscard]] std::string tails() const {
        Texts out;
        for (std::size_t i = 0; i < phones.size(); ++i) {
            out.push_back(tail(i));
        }
        return list(out);
    }
};

struct ColumnRow {
    const char* name;
    std::string (*value)(const Row&);
};

using W = Row::Which;
constexpr auto National = IdentifierClass::National;
constexpr auto Personal = IdentifierClass::Personal;
constexpr auto Member = IdentifierClass::Member;
constexpr auto Record = IdentifierClass::Record;

const ColumnRow ColumnRows[] = {
    {"unique_id", [](const Row& x) { return std::string(x.p.id(x.index)); }},
    {"given", [](const Row& x) { return x.text(x.r.first); }},
    {"given_all", [](const Row& x) { return x.text(x.r.allGiven); }},
    {"given_words", [](const Row& x) { return list(x.given); }},
    {"given_first_words",
     [](const Row& x) {
         return list(
             Texts(x.given.begin(), x.given.begin() + std::min<std::ptrdiff_t>(x.r.firstWords, std::ssize(x.given))));
     }},
    {"given_sound", [](const Row& x) { return x.sound(x.r.first); }},
    {"given_all_sound", [](const Row& x) { return x.sound(x.r.allGiven); }},
    {"given_consonants", [](const Row& x) { return consonants(x.text(x.r.first)); }},
    {"given_nicknames", [](const Row& x) { return x.rows(x.r.first); }},
    {"given_slips", [](const Row& x) { return Row::numbered(x.p.lexicon().slipRows(x.r.first)); }},
    {"given_plain", [](const Row& x) { return withoutUmlauts(x.text(x.r.first)); }},
    {"given_bearers", [](const Row& x) { return std::to_string(x.p.givenBearers(x.r.first)); }},
    {"given_share", [](const Row& x) { return Row::share(x.p.givenShare(x.r.first)); }},
    {"given_all_share", [](const Row& x) { return Row::share(x.p.givenShare(x.r.allGiven)); }},
    {"middle_1", [](const Row& x) { return at(x.middle, 0); }},
    {"middle_1_sound", [](const Row& x) { return at(x.middleSounds, 0); }},
    {"middle_1_nicknames", [](const Row& x) { return at(x.middleRows, 0); }},
    {"middle_2", [](const Row& x) { return at(x.middle, 1); }},
    {"middle_2_sound", [](const Row& x) { return at(x.middleSounds, 1); }},
    {"middle_2_nicknames", [](const Row& x) { return at(x.middleRows, 1); }},
    {"family", [](const Row& x) { return x.text(x.r.family); }},
    {"family_core", [](const Row& x) { return x.text(x.r.coreFamily); }},
    {"family_long_words",
     [](const Row& x) {
         Texts out;
         std::ranges::copy_if(x.family, std::back_inserter(out),
                              [](const std::string& word) { return word.size() >= 3; });
         return list(out);
     }},
    {"family_sound", [](const Row& x) { return x.sound(x.r.family); }},
    {"family_core_sound", [](const Row& x) { return x.sound(x.r.coreFamily); }},
    {"family_plain", [](const Row& x) { return withoutUmlauts(x.text(x.r.family)); }},
    {"family_nicknames", [](const Row& x) { return x.rows(x.r.family); }},
    {"family_given_share", [](const Row& x) { return Row::share(x.p.givenShare(x.r.family)); }},
    {"family_bearers", [](const Row& x) { return std::to_string(x.p.givenBearers(x.r.family)); }},
    {"family_consonants", [](const Row& x) { return consonants(x.text(x.r.coreFamily)); }},
    {"family_share", [](const Row& x) { return Row::share(x.p.familyShare(x.r.family)); }},
    {"family_core_share", [](const Row& x) { return Row::share(x.p.familyShare(x.r.coreFamily)); }},
    {"other_givens", [](const Row& x) { return list(x.otherGivens); }},
    {"other_given_sounds", [](const Row& x) { return x.soundsOf(x.otherGivens); }},
    {"other_families", [](const Row& x) { return list(x.otherFamilies); }},
    {"other_family_sounds", [](const Row& x) { return x.soundsOf(x.otherFamilies); }},
    {"listed", [](const Row& x) { return x.listed(); }},
    {"script", [](const Row& x) { return std::to_string(x.r.script); }},
    {"generation", [](const Row& x) { return x.r.generation != 0 ? std::to_string(x.r.generation) : std::string{}; }},
    {"birth_date", [](const Row& x) { return dateText(x.r.birth); }},
    {"birth_day_number", [](const Row& x) { return dayText(x.r.birth); }},
    {"birth_share", [](const Row& x) { return Row::share(x.p.birthShare(x.r.birth)); }},
    {"sex", [](const Row& x) { return x.r.sex != 0 ? std::string(1, x.r.sex) : std::string{}; }},
    {"birth_order", [](const Row& x) { return x.r.birthOrder != 0 ? std::to_string(x.r.birthOrder) : std::string{}; }},
    {"death_date", [](const Row& x) { return dateText(x.r.death); }},
    {"death_day_number", [](const Row& x) { return dayText(x.r.death); }},
    {"number_1", [](const Row& x) { return x.text(x.place(0).number); }},
    {"street_1", [](const Row& x) { return x.text(x.place(0).street); }},
    {"unit_1", [](const Row& x) { return x.text(x.place(0).unit); }},
    {"city_1", [](const Row& x) { return x.text(x.place(0).city); }},
    {"postcode_1", [](const Row& x) { return x.text(x.place(0).postcode); }},
    {"number_2", [](const Row& x) { return x.text(x.place(1).number); }},
    {"street_2", [](const Row& x) { return x.text(x.place(1).street); }},
    {"unit_2", [](const Row& x) { return x.text(x.place(1).unit); }},
    {"city_2", [](const Row& x) { return x.text(x.place(1).city); }},
    {"postcode_2", [](const Row& x) { return x.text(x.place(1).postcode); }},
    {"streets", [](const Row& x) { return list({x.text(x.place(0).street), x.text(x.place(1).street)}); }},
    {"phones", [](const Row& x) { return list(x.phones); }},
    {"phone_tails", [](const Row& x) { return x.tails(); }},
    {"phone_1", [](const Row& x) { return at(x.phones, 0); }},
    {"phone_2", [](const Row& x) { return at(x.phones, 1); }},
    {"emails",
     [](const Row& x) {
         Texts out;
         for (const Token mail : x.p.emails(x.r)) {
             out.push_back(x.text(mail));
         }
         return list(out);
     }},
    {"national_ids", [](const Row& x) { return x.ids(National, W::Own); }},
    {"national_shared", [](const Row& x) { return x.ids(National, W::Shared); }},
    {"national_assigners", [](const Row& x) { return x.ids(National, W::Assigners); }},
    {"national_own", [](const Row& x) { return x.ids(National, W::OwnAssigners); }},
    {"national_1", [](const Row& x) { return at(x.identifiers(National, W::All), 0); }},
    {"national_2", [](const Row& x) { return at(x.identifiers(National, W::All), 1); }},
    {"personal_ids", [](const Row& x) { return x.ids(Personal, W::Own); }},
    {"personal_shared", [](const Row& x) { return x.ids(Personal, W::Shared); }},
    {"personal_assigners", [](const Row& x) { return x.ids(Personal, W::Assigners); }},
    {"personal_own", [](const Row& x) { return x.ids(Personal, W::OwnAssigners); }},
    {"personal_1", [](const Row& x) { return at(x.identifiers(Personal, W::All), 0); }},
    {"personal_2", [](const Row& x) { return at(x.identifiers(Personal, W::All), 1); }},
    {"member_ids", [](const Row& x) { return x.ids(Member, W::Own); }},
    {"member_shared", [](const Row& x) { return x.ids(Member, W::Shared); }},
    {"member_assigners", [](const Row& x) { return x.ids(Member, W::Assigners); }},
    {"member_own", [](const Row& x) { return x.ids(Member, W::OwnAssigners); }},
    {"member_1", [](const Row& x) { return at(x.identifiers(Member, W::All), 0); }},
    {"member_2", [](const Row& x) { return at(x.identifiers(Member, W::All), 1); }},
    {"record_ids", [](const Row& x) { return x.ids(Record, W::Own); }},
    {"record_assigners", [](const Row& x) { return x.ids(Record, W::Assigners); }},
    {"record_unassigned", [](const Row& x) { return x.ids(Record, W::Unassigned); }},
    {"mothers_maiden_name", [](const Row& x) { return x.text(x.r.mother); }},
    {"mother_sound", [](const Row& x) { return x.sound(x.r.mother); }},
    {"guardian_1_given", [](const Row& x) { return at(x.guardianGivens, 0); }},
    {"guardian_1_family", [](const Row& x) { return at(x.guardianFamilies, 0); }},
    {"guardian_2_given", [](const Row& x) { return at(x.guardianGivens, 1); }},
    {"guardian_2_family", [](const Row& x) { return at(x.guardianFamilies, 1); }},
    {"birth_key", [](const Row& x) { return x.birthKey(); }},
    {"family_sounds", [](const Row& x) { return x.meetingSounds(true); }},
    {"given_sounds", [](const Row& x) { return x.meetingSounds(false); }},
    {"name_key", [](const Row& x) { return x.nameKey(x.r.family); }},
    {"name_core_key", [](const Row& x) { return x.nameKey(x.r.coreFamily); }},
    {"house_1", [](const Row& x) { return x.house(0); }},
    {"house_2", [](const Row& x) { return x.house(1); }},
    {"phone_tail_1", [](const Row& x) { return x.tail(0); }},
    {"phone_tail_2", [](const Row& x) { return x.tail(1); }},
    {"blocks", [](const Row& x) { return x.numbers(false); }},
    {"refinements", [](const Row& x) { return x.numbers(true); }},
};

} // namespace

std::string normalisedHeader() {
    std::string out = "file";
    for (const ColumnRow& column : ColumnRows) {
        out += std::string(",") + column.name;
    }
    return out + "\n";
}

std::string normalisedRow(const Population& population, const BlockKeys& keys, std::uint32_t index,
                          std::string_view file) {
    const Row row(population, keys, index);
    std::string out = csvField(file);
    for (const ColumnRow& column : ColumnRows) {
        out += "," + csvField(column.value(row));
    }
    return out + "\n";
}

} // namespace anamnesis::identity
