// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/identity/Comparison.h"

#include "services/identity/CompareNames.h"
#include "services/identity/Population.h"
#include "services/identity/Similarity.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace anamnesis::identity {

using namespace level;

namespace {

/// Lower is better; the best of several values speaks.
void better(std::uint8_t& best, std::uint8_t level) {
    if (best == Missing || level < best) {
        best = level;
    }
}

std::uint8_t comparePlaces(const Population& p, const CompactPlace& a, const CompactPlace& b) {
    const Lexicon& words = p.lexicon();
    const bool codeSame = a.postcode != 0 && a.postcode == b.postcode;
    const bool codeNear =
        a.postcode != 0 && b.postcode != 0 && editDistance(words.text(a.postcode), words.text(b.postcode), 1) <= 1;
    const bool citySame = a.city != 0 && a.city == b.city;
    const bool cityNear = a.city != 0 && b.city != 0 && jaroWinkler(words.text(a.city), words.text(b.city)) >= 0.9;
    const bool areaUnknown = (a.postcode == 0 || b.postcode == 0) && (a.city == 0 || b.city == 0);
    const bool area = codeSame || citySame || cityNear || codeNear || areaUnknown;
    const bool bothStreets = a.street != 0 && b.street != 0;
    if (bothStreets && area) {
        const bool streetSame = a.street == b.street;
        const bool streetNear = streetSame || oneSlip(words.text(a.street), words.text(b.street)) ||
                                jaroWinkler(words.text(a.street), words.text(b.street)) >= 0.92;
        const bool numbers = a.number != 0 && b.number != 0;
        if (streetSame && numbers && a.number == b.number) {
            return a.unit != 0 && b.unit != 0 && a.unit != b.unit ? AddressBuilding : AddressExact;
        }
        if (streetNear && numbers && a.number == b.number) {
            return AddressClose;
        }
        if (streetSame && !numbers) {
            return std::uint8_t((codeSame || citySame) && words.text(a.street).size() > 3 ? AddressClose
                                                                                          : AddressStreet);
        }
        if (streetSame && numbers && editDistance(words.text(a.number), words.text(b.number), 1) <= 1) {
            return AddressStreet;
        }
        if (streetSame) {
            return AddressStreet;
        }
    }
    if (codeSame) {
        return AddressPostcode;
    }
    if (citySame) {
        return AddressCity;
    }
    return areaUnknown && !bothStreets ? Missing : std::uint8_t{AddressDifferent};
}

std::uint8_t comparePhones(std::string_view a, std::string_view b) {
    if (a == b) {
        return PhoneExact;
    }
    const std::size_t shorter = std::min(a.size(), b.size());
    if (shorter >= 8 && a.substr(a.size() - shorter) == b.substr(b.size() - shorter)) {
        return PhoneExact; // with and without the country's code
    }
    if (shorter >= 7 && a.substr(a.size() - 7) == b.substr(b.size() - 7)) {
        return PhoneLocal;
    }
    return PhoneDifferent;
}

void compareIdentifiers(const Population& p, const Compact& a, const Compact& b, Outcome& out) {
    for (std::size_t i = 0; i < a.identifiers; ++i) {
        const CompactIdentifier left = p.identifier(a, i);
        for (std::size_t k = 0; k < b.identifiers; ++k) {
            const CompactIdentifier right = p.identifier(b, k);
            if (left.kind != right.kind) {
                continue;
            }
            const IdentifierKind& kind = p.kinds()[left.kind];
            const bool same = left.value == right.value;
            if (kind.kind == IdentifierClass::Record) {
                std::uint8_t best = out.at(Field::RecordNumber);
                const std::uint8_t found = kind.assigner.empty() ? (same ? std::uint8_t{RecordUnassigned} : Missing)
                                                                 : std::uint8_t(same ? RecordExact : RecordDifferent);
                if (found != Missing) {
                    better(best, found);
                }
                out.set(Field::RecordNumber, best);
                continue;
            }
            const Field field = kind.kind == IdentifierClass::National   ? Field::National
                                : kind.kind == IdentifierClass::Personal ? Field::Personal
                                                                         : Field::Member;
            std::uint8_t found = IdentifierDifferent;
            if (same) {
                found = p.shared(left) ? IdentifierShared : IdentifierExact;
            } else {
                const std::string_view l = p.lexicon().text(left.value);
                const std::string_view r = p.lexicon().text(right.value);
                if (std::min(l.size(), r.size()) >= 6 && editDistance(l, r, 1) <= 1) {
                    found = IdentifierClose;
                } else if (p.shared(left) || p.shared(right)) {
                    continue; // a borrowed number says nothing against its bearer's own
                }
            }
            std::uint8_t best = out.at(field);
            better(best, found);
            out.set(field, best);
        }
    }
}

/// What one record's source says of the other: Patient.link, merges.
std::uint8_t compareDeclared(const Population& p, std::size_t a, std::size_t b) {
    std::uint8_t best = Missing;
    const auto read = [&](std::size_t from, std::size_t to) {
        for (const clinical::PatientLink& link : p.declared(from)) {
            const std::size_t slash = link.target.rfind('/');
            const std::string_view target = slash == std::string::npos
                                                ? std::string_view(link.target)
                                                : std::string_view(link.target).substr(slash + 1);
            if (target == p.id(to) && p.sourceIndex(from) == p.sourceIndex(to)) {
                better(best, link.type == "replaced-by" || link.type == "replaces" ? DeclaredReplaced
                             : link.type == "seealso"                              ? DeclaredSame
                                                                                   : DeclaredRefer);
            }
        }
    };
    if (p.record(a).declares) {
        read(a, b);
    }
    if (p.record(b).declares) {
        read(b, a);
    }
    return best;
}

void compareFamilyTies(const Population& p, const Compact& a, const Compact& b, Outcome& out) {
    const Lexicon& words = p.lexicon();
    if (a.mother != 0 && b.mother != 0) {
        out.set(Field::Mother,
                a.mother == b.mother ? MotherExact
                : words.sound(a.mother) == words.sound(b.mother) || oneSlip(words.text(a.mother), words.text(b.mother))
                    ? MotherClose
                    : MotherDifferent);
    }
    std::uint8_t guardian = Missing;
    for (std::size_t i = 0; i < a.guardians; ++i) {
        for (std::size_t k = 0; k < b.guardians; ++k) {
            const CompactName left = p.guardian(a, i);
            const CompactName right = p.guardian(b, k);
            const bool firstBoth = left.first != 0 && right.first != 0;
            const bool familyBoth = left.family != 0 && right.family != 0;
            if (firstBoth || familyBoth) {
                const bool same =
                    (!firstBoth || left.first == right.first) && (!familyBoth || left.family == right.family);
                better(guardian, same ? GuardianExact : GuardianDifferent);
            }
        }
    }
    out.set(Field::Guardian, guardian);
    if (a.birthOrder != 0 && b.birthOrder != 0) {
        out.set(Field::BirthOrder, a.birthOrder == b.birthOrder ? OrderSame : OrderDifferent);
    }
}

} // namespace

long dayNumber(std::int32_t date) {
    const long year = date / 10000;
    const long month = date / 100 % 100;
    const long day = date % 100;
    const long y = month <= 2 ? year - 1 : year;
    const long m = month <= 2 ? month + 12 : month;
    return 365 * y + y / 4 - y / 100 + y / 400 + (153 * (m - 3) + 2) / 5 + day;
}

std::uint8_t compareBirth(std::int32_t a, std::int32_t b) {
    if (a == 0 || b == 0) {
        return Missing;
    }
    if (a == b) {
        return a % 100 != 0 ? BirthExact : a % 10000 != 0 ? BirthMonth : BirthYear;
    }
    const int gap = std::abs(a / 10000 - b / 10000);
    const int monthA = a / 100 % 100;
    const int monthB = b / 100 % 100;
    const int dayA = a % 100;
    const int dayB = b % 100;
    if (monthA == 0 || monthB == 0) {
        return gap == 0 ? BirthYear : gap >= 13 ? BirthGeneration : BirthDifferent;
    }
    if (dayA == 0 || dayB == 0) {
        return gap == 0 && monthA == monthB ? BirthMonth : gap >= 13 ? BirthGeneration : BirthDifferent;
    }
    if (gap == 0 && monthA == dayB && monthB == dayA) {
        return BirthSwapped;
    }
    const bool far = gap >= 13 && gap != 100;
    char left[16];
    char right[16];
    std::snprintf(left, sizeof left, "%08d", static_cast<int>(a));
    std::snprintf(right, sizeof right, "%08d", static_cast<int>(b));
    if (editDistance(std::string_view(left, 8), std::string_view(right, 8), 1) <= 1) {
        return far ? BirthDecade : BirthClose; // a slip, or father and son of one birthday
    }
    if (std::labs(dayNumber(a) - dayNumber(b)) <= 3) {
        return BirthNear;
    }
    if (!far && (gap == 0) + (monthA == monthB) + (dayA == dayB) == 2) {
        return BirthPart;
    }
    return far ? BirthGeneration : BirthDifferent;
}

bool clearlyDifferent(const Population& population, const Compact& a, const Compact& b) {
    const std::uint8_t birth = compareBirth(a.birth, b.birth);
    Outcome names;
    compareNames(population, a, b, names);
    const std::uint8_t given = names.at(Field::Given);
    const bool otherSex = a.sex != 0 && b.sex != 0 && a.sex != b.sex;
    const bool otherOrder = a.birthOrder != 0 && b.birthOrder != 0 && a.birthOrder != b.birthOrder;
    if (given == GivenDifferent) {
        return birth == BirthDifferent || birth == BirthGeneration || birth == BirthExact || otherSex;
    }
    return ((given == GivenRival || given == GivenSibling || given == GivenScarce) && (otherSex || otherOrder)) ||
           (birth == BirthGeneration && given != Missing);
}

Outcome compareRecords(const Population& population, std::size_t indexA, std::size_t indexB) {
    const Compact& a = population.record(indexA);
    const Compact& b = population.record(indexB);
    Outcome out;
    compareNames(population, a, b, out);
    const std::uint8_t birth = compareBirth(a.birth, b.birth);
    out.set(Field::BirthDate, birth);
    if (birth == BirthExact) {
        out.birthShare = population.birthShare(a.birth);
    }
    if (a.sex != 0 && b.sex != 0) {
        out.set(Field::Sex, a.sex == b.sex ? SexSame : SexDifferent);
    }
    if (a.generation != 0 && b.generation != 0) {
        out.set(Field::Generation, a.generation == b.generation ? GenerationSame : GenerationDifferent);
    }
    compareIdentifiers(population, a, b, out);
    std::uint8_t place = Missing;
    for (std::size_t i = 0; i < a.places; ++i) {
        for (std::size_t k = 0; k < b.places; ++k) {
            if (const std::uint8_t found = comparePlaces(population, population.place(a, i), population.place(b, k))) {
                better(place, found);
            }
        }
    }
    out.set(Field::Address, place);
    std::uint8_t phone = Missing;
    for (const Token left : population.phones(a)) {
        for (const Token right : population.phones(b)) {
            better(phone, left == right
                              ? std::uint8_t{PhoneExact}
                              : comparePhones(population.lexicon().text(left), population.lexicon().text(right)));
        }
    }
    out.set(Field::Phone, phone);
    std::uint8_t email = Missing;
    for (const Token left : population.emails(a)) {
        for (const Token right : population.emails(b)) {
            better(email, left == right ? EmailExact : EmailDifferent);
        }
    }
    out.set(Field::Email, email);
    compareFamilyTies(population, a, b, out);
    if (a.death != 0 && b.death != 0) {
        const std::uint8_t death = compareBirth(a.death, b.death);
        out.set(Field::Death, death == BirthExact || death == BirthMonth || death == BirthYear || death == BirthNear
                                  ? DeathSame
                                  : DeathDifferent);
    }
    out.set(Field::Declared, compareDeclared(population, indexA, indexB));
    return out;
}

} // namespace anamnesis::identity
