// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/world/Persons.h"

#include "app/exchange/tables/Names.h"
#include "app/exchange/world/Random.h"

#include <fmt/format.h>

#include <algorithm>
#include <span>

namespace anamnesis::exchange {
namespace {

using tables::cultures;

std::string phone(Random& random) {
    return fmt::format("+1-555-{:03}-{:04}", random.between(100, 999), random.between(1000, 9999));
}

std::string nationalId(Random& random) {
    return fmt::format("{}-{:02}-{}", random.between(900, 998), random.between(10, 69), random.digits(4));
}

void liveAt(Demographics& is, Random& random) {
    const tables::Town& town = random.pick(tables::towns);
    is.street = fmt::format("{} {}", random.between(2, 980), random.pick(tables::streets));
    is.city = town.city;
    is.state = town.state;
    is.postcode = town.postcode;
    is.phone = phone(random);
}

Demographics somebody(Random& random, int culture, bool woman) {
    const tables::Culture& from = cultures[static_cast<std::size_t>(culture) % cultures.size()];
    Demographics is;
    is.family = random.pick(from.families);
    is.given = random.pick(woman ? from.women : from.men);
    is.middle = random.chance(50) ? std::string(random.pick(woman ? from.women : from.men)) : std::string();
    is.sex = woman ? "female" : "male";
    is.birthDate = fhirDate(moment(random.between(1938, 1996), random.between(1, 12), random.between(1, 28)));
    liveAt(is, random);
    is.email = fmt::format("box{}@mail.example", random.digits(6));
    is.nationalId = nationalId(random);
    return is;
}

/// A name that neither of the two given names is.
std::string anotherName(std::span<const std::string_view> names, const Demographics& than) {
    const auto found =
        std::ranges::find_if(names, [&](std::string_view name) { return name != than.given && name != than.middle; });
    return std::string(*found);
}

/// The dozen of roles: pairs share what makes them easy to confuse.
Demographics demographicsOf(Role role, Random& random, int group, const std::vector<Person>& before) {
    const int culture = group + static_cast<int>(role);
    const auto partner = [&](int back) { return before[before.size() - static_cast<std::size_t>(back)].is; };
    switch (role) {
    case Role::Split:
    case Role::Married: {
        Demographics is = somebody(random, culture, true);
        is.maiden = cultures[static_cast<std::size_t>(culture + 3) % cultures.size()].families[2];
        return is;
    }
    case Role::TwinA: {
        Demographics is = somebody(random, culture, false);
        is.birthDate = fhirDate(moment(random.between(1999, 2014), random.between(1, 12), random.between(1, 28)));
        is.birthOrder = 1;
        is.mothersMaidenName = cultures[1].families[0];
        return is;
    }
    case Role::TwinB: {
        Demographics is = partner(1);
        const tables::Culture& from = cultures[static_cast<std::size_t>(culture - 1) % cultures.size()];
        is.given = anotherName(from.men, is);
        is.middle.clear();
        is.birthOrder = 2;
        is.nationalId = nationalId(random);
        is.email.clear();
        return is;
    }
    case Role::Senior: {
        Demographics is = somebody(random, culture, false);
        is.birthDate = fhirDate(moment(random.between(1940, 1952), random.between(1, 12), random.between(1, 28)));
        is.suffix = "Sr.";
        return is;
    }
    case Role::Junior: {
        Demographics is = partner(1);
        is.birthDate = fhirDate(moment(random.between(1969, 1979), random.between(1, 12), random.between(1, 28)));
        is.suffix = "Jr.";
        is.nationalId = nationalId(random);
        is.email = fmt::format("box{}@mail.example", random.digits(6));
        return is;
    }
    case Role::NamesakeB: { // same name and birth date; everything else is another's
        Demographics is = partner(1);
        liveAt(is, random);
        is.middle.clear();
        is.email = fmt::format("box{}@mail.example", random.digits(6));
        is.nationalId = nationalId(random);
        return is;
    }
    case Role::Newborn: {
        Demographics is = somebody(random, culture, true);
        is.birthDate = fhirDate(moment(2026, 2, random.between(2, 26)));
        is.nationalId.clear();
        is.email.clear();
        return is;
    }
    case Role::Mother: {
        Demographics is = somebody(random, culture, true);
        const Demographics child = partner(1);
        is.family = child.family;
        is.street = child.street;
        is.city = child.city;
        is.state = child.state;
        is.postcode = child.postcode;
        is.phone = child.phone;
        is.birthDate = fhirDate(moment(random.between(1991, 1999), random.between(1, 12), random.between(1, 28)));
        return is;
    }
    case Role::Sibling: {
        Demographics is = partner(1);
        const tables::Culture& from = cultures[static_cast<std::size_t>(culture - 1) % cultures.size()];
        is.given = anotherName(from.men, is);
        is.birthDate =
            fhirDate(moment(std::stoi(is.birthDate.substr(0, 4)) + 2, random.between(1, 12), random.between(1, 28)));
        is.nationalId = nationalId(random);
        is.email.clear();
        return is;
    }
    case Role::NamesakeA:
    case Role::Moved:
        break;
    }
    return somebody(random, culture, false);
}

/// The first letter, which in UTF-8 may be several bytes.
std::string initialOf(const std::string& name) {
    std::size_t end = name.empty() ? 0 : 1;
    while (end < name.size() && (static_cast<unsigned char>(name[end]) & 0xC0) == 0x80)
        ++end;
    return name.substr(0, end);
}

std::string swapDayAndMonth(const std::string& date) {
    const std::string swapped = date.substr(0, 5) + date.substr(8, 2) + "-" + date.substr(5, 2);
    return std::stoi(swapped.substr(5, 2)) <= 12 ? swapped : date;
}

std::string mistype(const std::string& name, Random& random) {
    if (name.size() < 5)
        return name;
    std::string typed = name;
    const auto at = static_cast<std::size_t>(random.between(1, static_cast<int>(name.size()) - 3));
    const auto plain = [](char c) { return c >= 'a' && c <= 'z'; };
    if (plain(typed[at]) && plain(typed[at + 1]))
        std::swap(typed[at], typed[at + 1]);
    return typed;
}

/// What hospital `h` wrote down: role first, then the small differences every registration desk makes.
Demographics asWritten(const Person& person, int h, int copy, Random& random) {
    Demographics shown = person.is;
    const bool first = h == 0 && copy == 0;
    switch (person.role) {
    case Role::Split:
        if (copy == 1) { // the hospital's second record: under the maiden name, by the emergency desk
            shown.family = shown.maiden;
            shown.maiden.clear();
            shown.middle.clear();
        }
        break;
    case Role::Married:
        if (h == 1) {
            shown.family = shown.maiden;
            shown.maiden.clear();
        }
        if (h == 2)
            shown.birthDate = swapDayAndMonth(shown.birthDate);
        break;
    case Role::Newborn:
        if (h == 0)
            shown.given = "Baby Girl";
        break;
    case Role::Moved:
        if (h == 1)
            liveAt(shown, random);
        if (h == 2) {
            shown.given = mistype(shown.given, random);
            shown.nationalId.clear();
        }
        break;
    default:
        break;
    }
    if (!first) {
        if (random.chance(30))
            shown.middle = initialOf(shown.middle);
        if (random.chance(25))
            shown.email.clear();
        if (random.chance(20))
            shown.nationalId.clear();
        if (random.chance(15) && person.role != Role::Newborn)
            shown.phone = phone(random);
    }
    return shown;
}

/// Which hospitals know the person: all know the first dozen's main roles, others are known to some.
bool knownAt(const World& world, const Person& person, int h, Random& random) {
    if (person.role == Role::Split || h == 0)
        return true;
    if (world.hospitals[static_cast<std::size_t>(h)].wire == Wire::Mhd)
        return random.chance(80);
    return random.chance(75);
}

} // namespace

std::string resourceId(const Habit& habit, std::uint64_t seed, int hospital, std::string_view what,
                       std::uint64_t number) {
    Random random(seed, what, number, static_cast<std::uint64_t>(hospital) + 100);
    switch (habit.ids) {
    case Ids::Numbers: // a counter's look, and still unique: the number is in it
        return fmt::format("{}{:02}", 40000 + number * 7, random.below(100));
    case Ids::Uuids:
        return random.uuid();
    case Ids::Opaque:
        break;
    }
    return "e" + random.opaque(14);
}

void addPersons(World& world, std::uint64_t seed, int count) {
    for (int i = 0; i < count; ++i) {
        Random random(seed, "person", static_cast<std::uint64_t>(i));
        Person person;
        person.id = fmt::format("person-{:04}", i + 1);
        person.role = static_cast<Role>(i % 12);
        person.is = demographicsOf(person.role, random, i / 12, world.persons);
        for (int h = 0; h < static_cast<int>(world.hospitals.size()); ++h) {
            Random desk(seed, "desk", static_cast<std::uint64_t>(i), static_cast<std::uint64_t>(h));
            if (!knownAt(world, person, h, desk))
                continue;
            const bool split = person.role == Role::Split && h == 0;
            for (int copy = 0; copy < (split ? 2 : 1); ++copy) {
                PatientRecord record;
                record.person = i;
                record.hospital = h;
                const auto number = static_cast<std::uint64_t>(i) * 2 + static_cast<std::uint64_t>(copy);
                record.id = resourceId(world.hospitals[static_cast<std::size_t>(h)], seed, h, "patient", number);
                record.mrn = Random(seed, "mrn", number, static_cast<std::uint64_t>(h)).digits(8);
                record.shown = asWritten(person, h, copy, desk);
                person.records.push_back(static_cast<int>(world.patients.size()));
                world.patients.push_back(std::move(record));
            }
        }
        world.persons.push_back(std::move(person));
    }
}

} // namespace anamnesis::exchange
