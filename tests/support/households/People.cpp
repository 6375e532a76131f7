// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/households/People.h"

#include <array>
#include <cstdio>
#include <utility>

namespace anamnesis::households {

namespace {

constexpr int Today = 2024;

std::string digits(Random& random, int count, int first = 0) {
    std::string text;
    for (int i = 0; i < count; ++i) {
        text += static_cast<char>('0' + random.between(i == 0 ? first : 0, 9));
    }
    return text;
}

Date bornIn(Random& random, int from, int to) {
    return {random.between(from, to), random.between(1, 12), random.between(1, 28)};
}

/// The common families first; a long tail of made ones behind.
std::string familyOf(const People& people, Random& random) {
    if (people.syllables.empty() || random.chance(0.45)) {
        return std::string(random.pickSkewed(people.families));
    }
    const auto& s = people.syllables;
    const std::size_t half = s.size() / 2;
    std::string made(s[2 * random.below(half)]);
    if (random.chance(0.4)) {
        made += s[2 * random.below(half) + 1];
        made += random.chance(0.5) ? "er" : "s";
    } else {
        made += s[2 * random.below(half) + 1];
    }
    if (random.chance(0.05)) {
        made += "-" + std::string(random.pickSkewed(people.families));
    }
    return made;
}

std::string feminine(const People& people, std::string family) {
    if (!people.feminineEnding) {
        return family;
    }
    const auto ends = [&](std::string_view tail) { return family.ends_with(tail); };
    if (ends("ski") || ends("cki") || ends("dzki")) {
        family.back() = 'a';
    } else if (ends("ов") || ends("ёв") || ends("ев")) {
        family += "а";
    }
    return family;
}

struct Maker {
    const Options& options;
    Random& random;
    Society& society;

    Human adult(const People& people, bool male, const Date& born) {
        Human human;
        human.male = male;
        human.given = std::string(random.pickSkewed(male ? people.boys : people.girls));
        if (random.chance(0.6)) {
            human.middle = std::string(random.pick(male ? people.boys : people.girls));
            if (human.middle == human.given) {
                human.middle.clear();
            }
        }
        human.family = familyOf(people, random);
        human.born = born;
        human.nationalId = makeNationalId(random);
        human.phone = makePhone(random);
        human.home = makeHome(random);
        human.formerHome = makeHome(random);
        human.mothersMaidenName = familyOf(people, random);
        setMail(human);
        return human;
    }
    void setMail(Human& human) {
        human.mail = "user" + digits(random, 7, 1) + "@" + std::string(random.pick(mailHosts()));
    }
    void add(Human human, Kind kind, std::size_t household) {
        society.people.push_back(std::move(human));
        society.kinds.push_back(kind);
        society.household.push_back(household);
    }

    /// A couple at one address; phone and mail often shared; the wife may have had another name before.
    std::array<Human, 2> couple(const People& people, int from, int to) {
        Human man = adult(people, true, bornIn(random, from, to));
        Human woman = adult(people, false, bornIn(random, from, to));
        woman.home = man.home;
        woman.formerHome = man.formerHome;
        if (random.chance(0.7)) {
            woman.formerFamily = feminine(people, woman.family);
            woman.family = feminine(people, man.family);
        }
        if (random.chance(0.6)) {
            woman.phone = man.phone;
        }
        if (random.chance(0.4)) {
            woman.mail = man.mail;
        }
        return {man, woman};
    }
    Human child(const People& people, const std::array<Human, 2>& parents, const Date& born) {
        Human human = adult(people, random.chance(0.5), born);
        human.family = human.male ? parents[0].family : feminine(people, parents[0].family);
        human.home = parents[0].home;
        human.formerHome = parents[0].formerHome;
        human.phone = parents[random.below(2)].phone;
        human.mail = parents[random.below(2)].mail;
        human.mothersMaidenName = parents[1].formerFamily.empty() ? parents[1].family : parents[1].formerFamily;
        human.guardianGiven = parents[1].given;
        human.guardianFamily = parents[1].family;
        if (random.chance(0.05)) {
            human.borrowedId = parents[0].nationalId;
        }
        return human;
    }
    std::string otherGiven(const People& people, const Human& sibling) {
        for (;;) {
            std::string given(random.pickSkewed(sibling.male ? people.boys : people.girls));
            if (given != sibling.given) {
                return given;
            }
        }
    }

    void household(std::size_t index) {
        const double which = random.share();
        const std::size_t row = random.chance(0.55) ? 0 : random.below(peoples().size());
        const People& people = peoples()[row];
        if (which < 0.20) {
            const bool male = random.chance(0.5);
            Human human = adult(people, male, bornIn(random, 1930, 2004));
            human.family = male ? human.family : feminine(people, human.family);
            add(std::move(human), Kind::Single, index);
        } else if (which < 0.38) {
            for (Human& human : couple(people, 1930, 2000)) {
                add(std::move(human), Kind::Couple, index);
            }
        } else if (which < 0.60) {
            family(people, index, Kind::Family, random.between(1, 4));
        } else if (which < 0.68) {
            multiples(people, index, Kind::Twins, 2);
        } else if (which < 0.78) {
            multiples(people, index, Kind::NearTwins, 2);
        } else if (which < 0.80) {
            multiples(people, index, Kind::Triplets, 3);
        } else if (which < 0.88) {
            juniors(people, index);
        } else if (which < 0.93) {
            newborns(people, index, Kind::Newborn, 1);
        } else if (which < 0.95) {
            newborns(people, index, Kind::NewbornTwins, 2);
        } else {
            namesakes(people, index);
        }
    }
    void family(const People& people, std::size_t index, Kind kind, int children) {
        const auto parents = couple(people, 1965, 1985);
        Date born = bornIn(random, 1998, 2008);
        for (int i = 0; i < children; ++i) {
            add(child(people, parents, born), kind, index);
            born = {born.year + random.between(1, 4), random.between(1, 12), random.between(1, 28)};
        }
        add(parents[0], kind, index);
        add(parents[1], kind, index);
    }
    void multiples(const People& people, std::size_t index, Kind kind, int count) {
        const auto parents = couple(people, 1950, 1985);
        const Date born = bornIn(random, parents[1].born.year + 20, 2020);
        Human first = child(people, parents, born);
        const bool marked = random.chance(0.5);
        const Spelling near = random.pick(first.male ? nearTwinBoys() : nearTwinGirls());
        for (int i = 0; i < count; ++i) {
            Human twin = first;
            if (i > 0) {
                twin.nationalId = makeNationalId(random);
                if (kind != Kind::NearTwins) {
                    twin.male = random.chance(0.6) ? first.male : !first.male;
                }
                twin.given = otherGiven(people, first);
                twin.middle = random.chance(0.5) ? twin.middle : otherGiven(people, twin);
                twin.family = twin.male ? parents[0].family : feminine(people, parents[0].family);
                if (i == 2) {
                    while (twin.given == society.people.back().given) {
                        twin.given = otherGiven(people, first);
                    }
                }
            }
            if (kind == Kind::NearTwins) {
                twin.given = std::string(i == 0 ? near.first : near.second);
            }
            if (marked) {
                twin.multipleBirth = true;
                twin.birthOrder = i + 1;
            }
            add(std::move(twin), kind, index);
        }
        add(parents[0], kind, index);
        add(parents[1], kind, index);
    }
    void juniors(const People& people, std::size_t index) {
        auto parents = couple(people, 1935, 1960);
        Human junior = child(people, parents, bornIn(random, parents[0].born.year + 21, parents[0].born.year + 35));
        junior.male = true;
        junior.given = parents[0].given;
        junior.middle = parents[0].middle;
        junior.family = parents[0].family;
        parents[0].suffix = "Sr";
        junior.suffix = "Jr";
        junior.guardianGiven.clear();
        junior.guardianFamily.clear();
        if (random.chance(0.2)) {
            Human third = junior;
            third.suffix = "III";
            third.born = bornIn(random, junior.born.year + 21, junior.born.year + 35);
            third.nationalId = makeNationalId(random);
            setMail(third);
            add(std::move(third), Kind::JuniorSenior, index);
        }
        add(std::move(junior), Kind::JuniorSenior, index);
        add(parents[0], Kind::JuniorSenior, index);
        add(parents[1], Kind::JuniorSenior, index);
    }
    void newborns(const People& people, std::size_t index, Kind kind, int count) {
        const auto parents = couple(people, 1980, 2002);
        const Date born = bornIn(random, Today - 1, Today);
        const Human first = child(people, parents, born);
        for (int i = 0; i < count; ++i) {
            Human baby = first;
            baby.newborn = true;
            if (i > 0) {
                baby.given = otherGiven(people, first);
                baby.nationalId = makeNationalId(random);
            }
            if (count > 1) {
                baby.multipleBirth = true;
                baby.birthOrder = i + 1;
            }
            add(std::move(baby), kind, index);
        }
        add(parents[0], kind, index);
        add(parents[1], kind, index);
    }
    /// Two people of one name born on one day who have never met.
    void namesakes(const People& people, std::size_t index) {
        const bool male = random.chance(0.5);
        Human one = adult(people, male, bornIn(random, 1930, 2004));
        Human other = adult(people, male, one.born);
        other.given = one.given;
        other.family = one.family;
        if (random.chance(0.3)) {
            other.home.town = one.home.town;
            other.home.state = one.home.state;
            other.home.postcode = one.home.postcode;
        }
        if (random.chance(0.3)) {
            other.middle = one.middle;
        }
        add(std::move(one), Kind::Namesakes, index);
        add(std::move(other), Kind::Namesakes, index);
    }
};

} // namespace

Home makeHome(Random& random) {
    static constexpr std::array<std::string_view, 8> states{"MA", "NY", "CA", "TX", "OH", "WA", "FL", "IL"};
    const std::size_t town = random.below(towns().size());
    const std::size_t state = random.below(states.size());
    Home home;
    home.number = random.between(1, 2400);
    home.street = std::string(random.pick(streets()));
    home.kind = std::string(random.pick(streetKinds()));
    if (random.chance(0.25)) {
        home.unit = std::to_string(random.between(1, 40)) + (random.chance(0.3) ? "B" : "");
    }
    home.town = std::string(towns()[town]);
    home.state = std::string(states[state]);
    char postcode[16];
    std::snprintf(postcode, sizeof postcode, "%05d",
                  static_cast<int>(10000 + state * 9000 + town * 250 + random.below(12)));
    home.postcode = postcode;
    return home;
}

std::string makePhone(Random& random) {
    return digits(random, 3, 2) + digits(random, 3, 2) + digits(random, 4);
}

std::string makeNationalId(Random& random) {
    return digits(random, 9, 1);
}

Society makeSociety(const Options& options, Random& random) {
    Society society;
    Maker maker{options, random, society};
    for (std::size_t i = 0; i < options.households; ++i) {
        maker.household(i);
    }
    return society;
}

} // namespace anamnesis::households
