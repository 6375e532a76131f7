// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/identity/CompareNames.h"

#include "services/identity/Population.h"
#include "services/identity/Similarity.h"

#include <algorithm>
#include <string>

namespace anamnesis::identity {

using namespace level;

namespace {

constexpr double Alike = 0.92; ///< Jaro-Winkler from which two names may be one written wrongly

struct Names {
    const Population& population;
    const Lexicon& words;
    const Compact& a;
    const Compact& b;

    [[nodiscard]] std::string_view text(Token token) const { return words.text(token); }
    [[nodiscard]] bool has(std::span<const Token> list, Token token) const {
        return std::ranges::find(list, token) != list.end();
    }
    /// One side in a script that does not say how it is read.
    [[nodiscard]] bool guesswork() const {
        return a.script != b.script && (std::max(a.script, b.script) >= static_cast<std::uint8_t>(Script::Consonantal));
    }
    [[nodiscard]] bool sameConsonants(Token left, Token right) const {
        if (a.script == b.script || std::max(a.script, b.script) != static_cast<std::uint8_t>(Script::Consonantal)) {
            return false;
        }
        const bool leftBare = a.script == static_cast<std::uint8_t>(Script::Consonantal);
        const std::string_view bare = text(leftBare ? left : right);
        const std::string_view voiced = text(leftBare ? right : left);
        if (bare.find('y') == std::string_view::npos && std::ranges::any_of(LongVowels, [&](std::string_view vowel) {
                return voiced.find(vowel) != std::string_view::npos;
            })) {
            return false;
        }
        const std::string one = consonants(text(left));
        return !one.empty() && one == consonants(text(right));
    }
    [[nodiscard]] bool alike(Token left, Token right) const {
        return oneSlip(text(left), text(right)) || jaroWinkler(text(left), text(right)) >= Alike;
    }

    /// Two real names that look alike: twins are named so. A slip of the pen seldom makes another real name.
    [[nodiscard]] bool rivals(Token left, Token right) const {
        return left != 0 && right != 0 && a.script == b.script && population.established(left, right) &&
               alike(left, right) && withoutUmlauts(text(left)) != withoutUmlauts(text(right));
    }

    /// A short form that many are baptised with ("Lisa" beside "Elizabeth") may just as well be a sister's name.
    [[nodiscard]] bool ownName(Token left, Token right) const {
        const float l = population.givenShare(left);
        const float r = population.givenShare(right);
        return std::min(l, r) > 3 * population.givenShare(0) && std::min(l, r) > 0.15F * std::max(l, r);
    }

    /// So much rarer than the name it resembles ("Elizbeth") that a slip is as likely as a sister baptised so.
    [[nodiscard]] bool lopsided(Token left, Token right) const {
        const float l = population.givenShare(left);
        const float r = population.givenShare(right);
        return std::min(l, r) < RareNames * population.givenShare(0) && std::max(l, r) > Lopsided * std::min(l, r);
    }

    [[nodiscard]] std::uint8_t twoNames(Token left, Token right) const {
        return lopsided(left, right) ? GivenScarce : GivenSibling;
    }

    [[nodiscard]] std::uint8_t firstNames(Token left, Token right) const {
        if (left == right) {
            return GivenExact;
        }
        const std::string_view l = text(left);
        const std::string_view r = text(right);
        const std::string_view shorter = l.size() <= r.size() ? l : r;
        const std::string_view longer = l.size() <= r.size() ? r : l;
        if (shorter.size() == 1) {
            return longer.front() == shorter.front() ? GivenInitial : GivenDifferent;
        }
        const bool prefix = longer.starts_with(shorter);
        const bool kindred = words.sound(left) == words.sound(right) || words.related(left, right);
        if (!prefix && rivals(left, right)) {
            // Mark and Marc, and Michael and Micheal, are as likely one name; Tim and Tom are two.
            return kindred || swappedNeighbours(l, r) ? std::uint8_t{GivenRival} : twoNames(left, right);
        }
        if (words.sound(left) == words.sound(right) || sameConsonants(left, right)) {
            return prefix && rivals(left, right) ? GivenRival : GivenVariant;
        }
        if (words.related(left, right)) {
            // "Jan" and "Jana", "Maria" and "Marie" are two names; "Dan" is short for "Daniel".
            const bool two = prefix ? longer.size() - shorter.size() < 2 && rivals(left, right) : ownName(left, right);
            return two && a.script == b.script ? GivenRival : GivenNickname;
        }
        if (prefix && rivals(left, right)) {
            return longer.size() - shorter.size() < 2 ? twoNames(left, right)
                                                      : std::uint8_t{GivenRival}; // Maria and Mariah; Chris and Christa
        }
        if (alike(left, right)) { // of three letters one is too much to be a mere slip: "Lei" and "Wei"
            return shorter.size() > 3 || swappedNeighbours(l, r) ? GivenClose : GivenLoose;
        }
        if (prefix) {
            return GivenShort;
        }
        if (guesswork()) {
            return GivenOtherScript;
        }
        if (words.misspeltKin(left, right)) { // "Kasia" and "Kitarzyna"
            return GivenLoose;
        }
        const bool likeness = editDistance(l, r, 2) <= 2 && shorter.size() >= 4 && jaroWinkler(l, r) >= 0.7;
        return likeness && a.script == b.script && !population.established(left, right) ? GivenLoose : GivenDifferent;
    }

    /// The first given name of one is a word of the other's compound first name, or one of its middle names.
    [[nodiscard]] std::uint8_t within(const Compact& one, const Compact& other) const {
        const std::span<const Token> given = population.givenWords(other);
        for (std::size_t i = 0; i < given.size(); ++i) {
            if (given[i] == one.first && text(one.first).size() > 1) {
                const bool crossed = has(population.givenWords(one), other.first); // first and middle changed places
                return i < other.firstWords || crossed ? GivenPartial : GivenMiddle;
            }
        }
        return Missing;
    }

    [[nodiscard]] std::uint8_t given() const {
        if (a.first == 0 || b.first == 0) {
            return Missing;
        }
        if (a.first == b.first || a.allGiven == b.allGiven || a.allGiven == b.first || a.first == b.allGiven) {
            return GivenExact;
        }
        std::uint8_t best = firstNames(a.first, b.first);
        if (best > GivenPartial) {
            for (const std::uint8_t found : {within(a, b), within(b, a)}) {
                if (found != Missing && found < best) {
                    best = found;
                }
            }
        }
        if (best > GivenPartial) { // an alias or nickname the record itself gives
            const auto other = [&](const Compact& one, const Compact& two) {
                for (std::size_t i = 0; i < one.otherNames; ++i) {
                    const Token name = population.otherName(one, i).first;
                    if (name != 0 && (name == two.first || words.sound(name) == words.sound(two.first))) {
                        best = GivenPartial;
                    }
                }
            };
            other(a, b);
            other(b, a);
        }
        return best;
    }

    [[nodiscard]] bool sharesWord() const {
        const std::span<const Token> left = population.familyWords(a);
        const std::span<const Token> right = population.familyWords(b);
        if (left.size() + right.size() < 3) {
            return false;
        }
        return std::ranges::any_of(left, [&](Token word) { return text(word).size() >= 3 && has(right, word); });
    }

    /// A family name of one among the other's former or second names.
    [[nodiscard]] bool former() const {
        const auto among = [&](const Compact& one, const Compact& two) {
            for (std::size_t i = 0; i < two.otherNames; ++i) {
                const Token name = population.otherName(two, i).family;
                if (name != 0 &&
                    (name == one.family || name == one.coreFamily || words.sound(name) == words.sound(one.family))) {
                    return true;
                }
            }
            return false;
        };
        return among(a, b) || among(b, a);
    }

    [[nodiscard]] std::uint8_t family() const {
        if (a.family == 0 || b.family == 0) {
            return Missing;
        }
        if (a.family == b.family || a.coreFamily == b.coreFamily) {
            return FamilyExact;
        }
        if (words.sound(a.family) == words.sound(b.family) || words.sound(a.coreFamily) == words.sound(b.coreFamily) ||
            sameConsonants(a.coreFamily, b.coreFamily)) {
            return FamilyVariant;
        }
        if (alike(a.coreFamily, b.coreFamily) || alike(a.family, b.family)) {
            return FamilyClose;
        }
        const std::string_view l = text(a.coreFamily);
        const std::string_view r = text(b.coreFamily);
        const std::size_t shorter = std::min(l.size(), r.size());
        if (sharesWord() || (shorter >= 3 && (l.starts_with(r) || r.starts_with(l)))) {
            return FamilyPartial;
        }
        if (former()) {
            return FamilyFormer;
        }
        return guesswork() ? FamilyOtherScript : FamilyDifferent;
    }

    /// Given and family name in each other's place, also where one side has a single name.
    [[nodiscard]] bool swapped() const {
        const auto crosses = [&](Token left, Token right) {
            return left != 0 && right != 0 &&
                   (left == right || words.sound(left) == words.sound(right) ||
                    (!(words.listed(left) && words.listed(right)) &&
                     std::min(text(left).size(), text(right).size()) > 3 &&
                     (oneSlip(text(left), text(right)) || jaroWinkler(text(left), text(right)) >= 0.85)));
        };
        const auto shortForm = [&](Token left, Token right) { // "Smith, Steve" and "Steven Smith"
            return left != 0 && right != 0 && words.related(left, right) && !ownName(left, right);
        };
        const bool one = crosses(a.first, b.family) || shortForm(a.first, b.family) || crosses(a.first, b.coreFamily) ||
                         crosses(a.allGiven, b.family);
        const bool two = crosses(b.first, a.family) || shortForm(b.first, a.family) || crosses(b.first, a.coreFamily) ||
                         crosses(b.allGiven, a.family);
        if (one && two) {
            return true;
        }
        const bool single = (a.family == 0 && b.first == 0) || (b.family == 0 && a.first == 0);
        return single && (one || two);
    }

    /// The middle names, of which more than two are seldom written out.
    [[nodiscard]] std::span<const Token> middleNames(const Compact& r) const {
        const std::span<const Token> all = population.givenWords(r);
        const std::size_t from = std::min(r.firstWords, r.givenWords);
        return all.subspan(from, std::min<std::size_t>(all.size() - from, MostMiddleNames));
    }

    [[nodiscard]] std::uint8_t middle() const {
        const std::span<const Token> left = middleNames(a);
        const std::span<const Token> right = middleNames(b);
        if (left.empty() || right.empty()) {
            return Missing;
        }
        std::uint8_t best = MiddleDifferent;
        for (const Token one : left) {
            for (const Token other : right) {
                std::uint8_t found = MiddleDifferent;
                const std::string_view l = text(one);
                const std::string_view r = text(other);
                if (one == other) {
                    found = l.size() > 1 ? MiddleExact : MiddleInitial;
                } else if (l.size() == 1 || r.size() == 1) {
                    found = l.front() == r.front() ? MiddleInitial : MiddleDifferent;
                } else if (words.sound(one) == words.sound(other) || words.related(one, other) || alike(one, other)) {
                    found = MiddleClose;
                }
                best = std::min(best, found);
            }
        }
        return best == MiddleDifferent && guesswork() ? Missing : best;
    }
};

} // namespace

std::string withoutUmlauts(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == 'e' && i > 0 && (text[i - 1] == 'a' || text[i - 1] == 'o' || text[i - 1] == 'u')) {
            continue;
        }
        out += text[i];
    }
    return out;
}

void compareNames(const Population& population, const Compact& a, const Compact& b, Outcome& out) {
    const Names names{population, population.lexicon(), a, b};
    std::uint8_t given = names.given();
    std::uint8_t family = names.family();
    const bool clear = given == GivenExact && family == FamilyExact;
    if (!clear && (given == Missing || given >= GivenMiddle) && (family == Missing || family >= FamilyClose) &&
        names.swapped()) {
        given = names.rivals(a.first, b.family) || names.rivals(b.first, a.family) ? GivenRival : GivenSwapped;
        family = FamilySwapped;
    }
    out.set(Field::Given, given);
    out.set(Field::Family, family);
    if (given == GivenExact) {
        out.givenShare = a.first == b.first
                             ? population.givenShare(a.first)
                             : std::max(population.givenShare(a.allGiven), population.givenShare(b.allGiven));
    }
    if (family == FamilyExact) {
        out.familyShare = population.familyShare(a.family == b.family ? a.family : a.coreFamily);
    }
    const bool crossed = given == GivenMiddle || family == FamilySwapped || given == GivenPartial;
    out.set(Field::Middle, crossed ? Missing : names.middle());
}

} // namespace anamnesis::identity
