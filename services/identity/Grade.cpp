// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/identity/Grade.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace anamnesis::identity {

using namespace level;

namespace {

constexpr double NameAndBirthSlack = 6; ///< bits below probable that a name with its birth date may have

template <class Code>
struct Word {
    Code code;
    std::string_view text;
};
constexpr Word<Veto> VetoWords[] = {{VetoGeneration, "identity.veto.generation"},
                                    {VetoNational, "identity.veto.national-id"},
                                    {VetoDeath, "identity.veto.death-date"},
                                    {VetoBirthOrder, "identity.veto.birth-order"},
                                    {VetoTwins, "identity.veto.twins"},
                                    {VetoNearTwins, "identity.veto.near-twins"},
                                    {VetoSexAndBirth, "identity.veto.sex-and-birth-date"}};
constexpr Word<Group> GroupWords[] = {{GroupIdentifier, "identifier"}, {GroupNameAndBirth, "name-and-birth-date"},
                                      {GroupContact, "contact"},       {GroupDeclared, "declared"},
                                      {GroupPerson, "person"},         {GroupKin, "kin"}};
constexpr Word<Cap> CapWords[] = {{CapOneGroup, "identity.cap.one-group"},
                                  {CapNoGiven, "identity.cap.no-given-name"},
                                  {CapScore, "identity.cap.score"},
                                  {CapShared, "identity.cap.shared-identifier"},
                                  {CapGeneration, "identity.cap.birth-generation"},
                                  {CapNearIdentifier, "identity.cap.near-identifier"},
                                  {CapSource, "identity.cap.duplicate-free-source"},
                                  {CapDoesNotFit, "identity.cap.does-not-fit"},
                                  {CapNameConflict, "identity.cap.name-conflict"}};

template <class Words, class Flags>
std::vector<std::string> spell(const Words& words, Flags flags) {
    std::vector<std::string> out;
    for (const auto& word : words) {
        if (flags & word.code) {
            out.emplace_back(word.text);
        }
    }
    return out;
}

/// How far name and birth date are from full agreement; 100: they contradict.
struct NameAndBirth {
    int faults = 0;
    bool givenExact = false;
    bool contradicts = false; ///< another given name, or another birth date
};

NameAndBirth nameAndBirth(const Outcome& o) {
    static constexpr int Given[] = {1, 0, 0, 0, 1, 0, 0, 2, 1, 9, 1, 2, 9, 2, 9, 9};
    static constexpr int Family[] = {1, 0, 0, 1, 0, 1, 0, 2, 2};
    static constexpr int Birth[] = {2, 0, 1, 1, 1, 1, 2, 2, 9, 9, 3};
    const std::uint8_t given = o.at(Field::Given);
    const std::uint8_t birth = o.at(Field::BirthDate);
    NameAndBirth out;
    out.faults = Given[given] + Family[o.at(Field::Family)] + Birth[birth];
    out.givenExact = given == GivenExact || given == GivenVariant || given == GivenNickname || given == GivenSwapped;
    out.contradicts = given == GivenDifferent || given == GivenRival || given == GivenSibling || given == GivenScarce ||
                      given == GivenMiddle || birth == BirthDifferent || birth == BirthGeneration;
    return out;
}

bool contactAgrees(const Outcome& o) {
    const std::uint8_t address = o.at(Field::Address);
    return (address >= AddressExact && address <= AddressClose) || o.at(Field::Phone) == PhoneExact ||
           o.at(Field::Email) == EmailExact;
}

int contactsAgreeing(const Outcome& o) {
    const std::uint8_t address = o.at(Field::Address);
    return (address >= AddressExact && address <= AddressClose ? 1 : 0) + (o.at(Field::Phone) == PhoneExact ? 1 : 0) +
           (o.at(Field::Email) == EmailExact ? 1 : 0);
}

std::uint16_t vetoesOf(const Outcome& o, bool identifierAgrees) {
    std::uint16_t out = 0;
    const std::uint8_t given = o.at(Field::Given);
    const std::uint8_t birth = o.at(Field::BirthDate);
    const std::uint8_t family = o.at(Field::Family);
    if (o.at(Field::Generation) == GenerationDifferent) {
        out |= VetoGeneration;
    }
    if (o.at(Field::National) == IdentifierDifferent && o.at(Field::Personal) != IdentifierExact) {
        out |= VetoNational;
    }
    if (o.at(Field::Death) == DeathDifferent) {
        out |= VetoDeath;
    }
    const bool kin = (family != Missing && family <= FamilySwapped) || contactAgrees(o);
    const bool sameDay = birth == BirthExact || birth == BirthSwapped || birth == BirthClose || birth == BirthNear;
    if (o.at(Field::BirthOrder) == OrderDifferent && sameDay && kin) {
        out |= VetoBirthOrder;
    }
    if (sameDay && kin && (given == GivenDifferent || (given == GivenSibling && !identifierAgrees))) {
        out |= VetoTwins;
    }
    if (sameDay && kin && (given == GivenRival || given == GivenScarce) && !identifierAgrees) {
        out |= VetoNearTwins;
    }
    if (o.at(Field::Sex) == SexDifferent &&
        (birth == BirthDifferent || birth == BirthGeneration || birth == BirthPart)) {
        out |= VetoSexAndBirth;
    }
    return out;
}

/// Where a veto leaves no doubt.
bool ruledOut(const Outcome& o, std::uint16_t vetoes, bool identifierAgrees) {
    const std::uint8_t given = o.at(Field::Given);
    const bool otherGiven =
        given == GivenDifferent || given == GivenRival || given == GivenSibling || given == GivenScarce;
    if (vetoes & VetoNational) {
        // One of the two may be wrong or borrowed: a full name in any spelling, birth date and contact say so.
        const bool fullName =
            given == GivenExact || given == GivenSwapped || given == GivenVariant || given == GivenNickname;
        if (!fullName || o.at(Field::BirthDate) != BirthExact || !contactAgrees(o)) {
            return true;
        }
    }
    const std::uint8_t birth = o.at(Field::BirthDate);
    const bool otherBirth = birth == BirthDifferent || birth == BirthGeneration;
    // A household shares everything but this. Under one full name and one number it may be the date that is wrong.
    const bool oneNumber = o.at(Field::National) == IdentifierShared && given == GivenExact &&
                           (o.at(Field::Family) == FamilyExact || o.at(Field::Family) == FamilyVariant);
    if (!identifierAgrees && !oneNumber &&
        ((otherBirth && (otherGiven || given == Missing || given == GivenOtherScript || given == GivenMiddle)) ||
         birth == BirthGeneration)) {
        return true;
    }
    // Another given name, and no birth date that speaks for one person: a member of the family.
    const bool noBirth = birth == Missing || birth == BirthMonth || birth == BirthYear || birth == BirthPart;
    if (!identifierAgrees && noBirth && (given == GivenDifferent || given == GivenSibling)) {
        return true;
    }
    if ((vetoes & VetoBirthOrder) && (otherGiven || given == Missing) && !identifierAgrees) {
        return true;
    }
    if ((vetoes & VetoGeneration) && !identifierAgrees && o.at(Field::BirthDate) != BirthExact) {
        return true;
    }
    // Twins seldom share a middle name written out: then it may be one person whose first name was changed.
    const bool renamed = given == GivenDifferent && o.at(Field::Middle) == MiddleExact && birth == BirthExact &&
                         o.at(Field::BirthOrder) != OrderDifferent && o.at(Field::Sex) != SexDifferent;
    // Twins have one family name: where that differs too, one birthday and two ways to reach them may be one person's.
    const bool renamedWhole = o.at(Field::Family) == FamilyDifferent && birth == BirthExact &&
                              o.at(Field::Sex) != SexDifferent && o.at(Field::BirthOrder) != OrderDifferent &&
                              contactsAgreeing(o) >= 2;
    return ((vetoes & VetoTwins) != 0 && !identifierAgrees && !renamed && !renamedWhole) ||
           ((vetoes & VetoSexAndBirth) != 0 && !identifierAgrees);
}

/// No kin among the records: the score decides, with two groups of evidence of which one may be name and birth in part.
Judgement withoutHouseholds(const Outcome& o, const Scores& scores, bool sameDuplicateFreeSource, Judgement out) {
    if (o.at(Field::Generation) == GenerationDifferent) {
        out.vetoes |= VetoGeneration;
    }
    if (o.at(Field::Death) == DeathDifferent) {
        out.vetoes |= VetoDeath;
    }
    if (o.at(Field::BirthOrder) == OrderDifferent) {
        out.vetoes |= VetoBirthOrder;
    }
    if (sameDuplicateFreeSource) {
        out.caps |= CapSource;
    }
    const std::uint8_t given = o.at(Field::Given);
    const std::uint8_t birth = o.at(Field::BirthDate);
    const std::uint8_t family = o.at(Field::Family);
    const bool givenAgrees = given != Missing && given != GivenDifferent && given != GivenRival &&
                             given != GivenSibling && given != GivenScarce && given != GivenOtherScript;
    const bool birthAgrees = birth != Missing && birth < BirthPart;
    const bool familyAgrees = family != Missing && family <= FamilySwapped;
    if (o.at(Field::National) == IdentifierShared || o.at(Field::Personal) == IdentifierShared) {
        out.groups |= GroupIdentifier; // nobody here borrows a number: the fields that differ are faulty
    }
    const int agreeing = (givenAgrees ? 1 : 0) + (birthAgrees ? 1 : 0) + (familyAgrees ? 1 : 0) +
                         ((out.groups & GroupIdentifier) != 0        ? 2
                          : o.at(Field::National) == IdentifierClose ? 1
                                                                     : 0) +
                         ((out.groups & GroupContact) != 0 ? 1 : 0);
    if (agreeing < 2) {
        out.caps |= CapOneGroup;
    }
    if (out.bits < scores.certain()) {
        out.caps |= CapScore;
    }
    out.grade = out.bits < scores.probable()       ? Grade::Distinct
                : out.caps != 0 || out.vetoes != 0 ? Grade::Probable
                                                   : Grade::Certain;
    return out;
}

} // namespace

Scores::Scores(const Model& model)
    : m_prior(-std::log2(std::max(2.0, model.population))), m_certain(model.certainBits),
      m_probable(model.probableBits), m_households(model.households) {
    for (const FieldRow& row : fieldRows()) {
        const FieldModel* from = model.field(row.name);
        for (std::size_t i = 0; from && i < row.levels.size(); ++i) {
            for (const Level& each : from->levels) {
                if (each.name == row.levels[i].name) {
                    const auto f = static_cast<std::size_t>(row.field);
                    m_bits[f][i + 1] = each.bits();
                    m_byFrequency[f][i + 1] = each.byFrequency ? std::log2(each.m) : 0.0;
                }
            }
        }
    }
}

double Scores::bits(const Outcome& outcome, Field field) const {
    const auto f = static_cast<std::size_t>(field);
    const std::uint8_t at = outcome.levels[f];
    if (m_byFrequency[f][at] != 0.0) {
        const float share = outcome.share(field);
        if (share > 0) {
            return m_byFrequency[f][at] - std::log2(std::max(static_cast<double>(share),
                                                             field == Field::BirthDate ? LeastBirthShare : LeastShare));
        }
    }
    return m_bits[f][at];
}

double Scores::bits(const Outcome& outcome) const {
    double sum = m_prior;
    for (std::size_t f = 0; f < FieldCount; ++f) {
        if (outcome.levels[f] != Missing) {
            sum += bits(outcome, static_cast<Field>(f));
        }
    }
    return sum;
}

Judgement judge(const Outcome& o, const Scores& scores, bool sameDuplicateFreeSource) {
    Judgement out;
    out.bits = static_cast<float>(scores.bits(o));
    const NameAndBirth person = nameAndBirth(o);
    const int contacts = contactsAgreeing(o);
    const int identifiers = (o.at(Field::National) == IdentifierExact ? 1 : 0) +
                            (o.at(Field::Personal) == IdentifierExact ? 1 : 0) +
                            (o.at(Field::RecordNumber) == RecordExact ? 1 : 0);
    const bool member = o.at(Field::Member) == IdentifierExact;
    const bool identifierAgrees = identifiers > 0;
    const bool manyIdentifiers = identifiers + (member ? 1 : 0) > 1;

    const auto agree = [&](bool yes, Group group) {
        if (yes) {
            out.groups = static_cast<std::uint8_t>(out.groups | group);
        }
    };
    agree(identifierAgrees, GroupIdentifier);
    agree(contacts > 0, GroupContact);
    agree(o.at(Field::Declared) == DeclaredReplaced || o.at(Field::Declared) == DeclaredSame, GroupDeclared);
    const bool nearIdentifier = o.at(Field::National) == IdentifierClose;
    const bool fits = person.faults <= 1 ||
                      (person.faults == 2 && person.givenExact && o.at(Field::BirthDate) != Missing && contacts >= 2) ||
                      (person.faults == 2 && person.givenExact && identifierAgrees) ||
                      (person.faults <= 4 && identifierAgrees && !person.contradicts);
    // Jon and John under one verified number, one birthday and one roof are one; Kayla and Layla may be twins whose
    // records both carry their father's number.
    const std::uint8_t givenLevel = o.at(Field::Given);
    const bool likeName =
        identifierAgrees &&
        (givenLevel == GivenRival || ((givenLevel == GivenSibling || givenLevel == GivenScarce) && manyIdentifiers)) &&
        contacts > 0 && o.at(Field::BirthDate) == BirthExact && o.at(Field::Family) != Missing &&
        o.at(Field::Family) <= FamilyClose;
    const bool renamed = manyIdentifiers && o.at(Field::Given) == GivenDifferent &&
                         o.at(Field::BirthDate) == BirthExact && o.at(Field::Family) == FamilyExact;
    const bool misdated = identifierAgrees && person.givenExact && o.at(Field::BirthDate) == BirthDifferent &&
                          (o.at(Field::Family) == FamilyExact || o.at(Field::Family) == FamilyVariant) && contacts > 0;
    agree(fits || renamed || misdated || likeName, GroupNameAndBirth);

    const bool kin = o.at(Field::Mother) == MotherExact && o.at(Field::Guardian) == GuardianExact &&
                     (o.at(Field::Given) == GivenExact || o.at(Field::Given) == GivenVariant);
    agree(kin && person.faults == 0, GroupKin);

    if (!scores.households()) {
        return withoutHouseholds(o, scores, sameDuplicateFreeSource, out);
    }
    out.vetoes = vetoesOf(o, identifierAgrees);
    if (renamed) {
        out.vetoes &= static_cast<std::uint16_t>(~VetoTwins);
    }

    const bool second = (out.groups & (GroupIdentifier | GroupContact | GroupDeclared | GroupKin)) != 0;
    if (!(out.groups & GroupNameAndBirth) || !second) {
        out.caps |= person.contradicts ? CapNameConflict : CapOneGroup;
    }
    // Sisters may be Maria Luz and Maria Ana: where first names are shared by custom, the middle name is the name.
    if (o.at(Field::Middle) == MiddleDifferent && !identifierAgrees) {
        out.caps |= CapNameConflict;
    }
    const int doubts = (o.at(Field::Mother) == MotherDifferent ? 1 : 0) + (o.at(Field::Sex) == SexDifferent ? 1 : 0) +
                       (o.at(Field::Given) != GivenExact && o.at(Field::Given) != GivenSwapped ? 1 : 0);
    if (doubts >= 2 && !identifierAgrees) {
        out.caps |= CapNameConflict;
    }
    if (o.at(Field::Given) == Missing && !identifierAgrees) {
        out.caps |= CapNoGiven;
    }
    if (o.at(Field::BirthDate) == BirthGeneration || o.at(Field::BirthDate) == BirthDecade) {
        out.caps |= CapGeneration;
    }
    // Numbers issued to siblings together differ by a digit: then nothing else may be amiss.
    if (nearIdentifier && !(person.faults == 0 && person.givenExact && contacts > 0)) {
        out.caps |= CapNearIdentifier;
    }
    if (sameDuplicateFreeSource) {
        out.caps |= CapSource;
    }
    if (out.bits < scores.certain()) {
        out.caps |= CapScore;
    }

    // One name under one roof with two dates that have nothing in common: brothers named alike, cousins, namesakes.
    const bool otherDate =
        o.at(Field::BirthDate) == BirthDifferent && !identifierAgrees && o.at(Field::National) != IdentifierShared;
    // People move: a name with its birth date is worth a look even where nothing else is left, and nothing contradicts.
    const bool moved = (out.groups & GroupNameAndBirth) != 0 && out.vetoes == 0 && (out.caps & CapNameConflict) == 0;
    const double least = scores.probable() - (moved ? NameAndBirthSlack : 0.0);
    if (out.bits < least || otherDate || ruledOut(o, out.vetoes, identifierAgrees)) {
        out.grade = Grade::Distinct;
    } else if (out.caps != 0 || out.vetoes != 0) {
        out.grade = Grade::Probable;
    } else {
        out.grade = Grade::Certain;
    }
    return out;
}

Grading spelled(const Outcome& outcome, const Judgement& judgement, const Scores& scores) {
    Grading out;
    out.grade = judgement.grade;
    out.weights.push_back({"prior", "population", scores.prior(), 0});
    out.bits = scores.prior();
    for (const FieldRow& row : fieldRows()) {
        const std::uint8_t at = outcome.at(row.field);
        if (at == Missing) {
            continue;
        }
        Outcome average = outcome;
        average.givenShare = average.familyShare = average.birthShare = 0;
        const double bits = scores.bits(outcome, row.field);
        out.weights.push_back({std::string(row.name), std::string(levelName(row.field, at)), bits,
                               bits - scores.bits(average, row.field)});
        out.bits += bits;
    }
    out.vetoes = spell(VetoWords, judgement.vetoes);
    out.groups = spell(GroupWords, judgement.groups);
    out.caps = spell(CapWords, judgement.caps);
    return out;
}

Outcome outcomeOf(const std::vector<Weight>& weights, const Scores& scores) {
    Outcome out;
    for (const Weight& weight : weights) {
        for (const FieldRow& row : fieldRows()) {
            if (row.name != weight.field) {
                continue;
            }
            for (std::size_t i = 0; i < row.levels.size(); ++i) {
                if (row.levels[i].name != weight.level) {
                    continue;
                }
                out.set(row.field, static_cast<std::uint8_t>(i + 1));
                if (row.levels[i].byFrequency && weight.rarity != 0) {
                    // The share that gives these bits again: average bits say share = u.
                    const double average = scores.bits(out, row.field);
                    const auto share = static_cast<float>(row.levels[i].u * std::exp2(average - weight.bits));
                    (row.field == Field::Given    ? out.givenShare
                     : row.field == Field::Family ? out.familyShare
                                                  : out.birthShare) = share;
                }
            }
        }
    }
    return out;
}

} // namespace anamnesis::identity
