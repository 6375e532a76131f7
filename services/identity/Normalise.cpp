// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/identity/Normalise.h"

#include "services/identity/Similarity.h"
#include "services/identity/tables/GivenNames.h"
#include "services/identity/tables/Names.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace anamnesis::identity {

namespace {

std::string joined(const std::vector<std::string>& parts) {
    std::string out;
    for (const std::string& part : parts) {
        out += part;
    }
    return out;
}

void takeWords(std::vector<std::string>& into, std::string_view text) {
    for (std::string& word : words(folded(text))) {
        into.push_back(std::move(word));
    }
}

bool numeral(std::string_view word) {
    return word == "jr" || word == "sr" || word == "ii" || word == "iii" || word == "iv";
}

/// Takes "Jr", "III" off the end of a name and answers its number.
std::uint8_t takeGeneration(std::vector<std::string>& parts) {
    while (parts.size() > 1 && isDegree(parts.back()) && parts.back().size() > 2) {
        parts.pop_back();
    }
    if (parts.size() > 1 && numeral(parts.back())) {
        const auto number = generation(parts.back());
        parts.pop_back();
        return number.value_or(0);
    }
    return 0;
}

void dropTitles(std::vector<std::string>& parts) {
    while (parts.size() > 1 && parts.front().size() > 1 && isTitle(parts.front())) {
        parts.erase(parts.begin());
    }
}

std::uint8_t orderOf(std::string_view word) {
    if (word.size() != 1) {
        return 0;
    }
    if (word[0] >= 'a' && word[0] <= 'f') {
        return static_cast<std::uint8_t>(word[0] - 'a' + 1);
    }
    return word[0] >= '1' && word[0] <= '6' ? static_cast<std::uint8_t>(word[0] - '0') : std::uint8_t{0};
}

/// "Baby Gilr": after "Baby" a word one slip from "boy" or "girl". A name ("Baby Joy") only where an order follows.
Stand misspeltStandIn(std::string_view word, bool ordered) {
    for (const auto& [text, stand] : {std::pair{std::string_view("boy"), Stand::Boy}, {"girl", Stand::Girl}}) {
        if (word.size() > 1 && editDistance(word, text, 1) == 1 && (ordered || !isGivenName(word))) {
            return stand;
        }
    }
    return Stand::None;
}

/// "Baby Boy A", "Twin 2", "BB": a stand-in, with what it says of sex and birth order.
bool readStandIn(const std::vector<std::string>& given, Normalised& into) {
    if (given.empty()) {
        return false;
    }
    Stand found = Stand::None;
    std::uint8_t order = 0;
    std::size_t stands = 0;
    bool onlyStands = true;
    for (std::size_t i = 0; i < given.size(); ++i) {
        const std::string& word = given[i];
        const bool slip = i == 1 && standIn(word) == Stand::None && standIn(given.front()) == Stand::Baby;
        const Stand stand = slip ? misspeltStandIn(word, given.size() == 3 && orderOf(given[2]) > 0) : standIn(word);
        if (stand != Stand::None) {
            ++stands;
            found = (found == Stand::None || found == Stand::Baby || found == Stand::Twin) ? stand : found;
            into.multipleBirth = into.multipleBirth || stand == Stand::Twin;
        } else if (orderOf(word) > 0) {
            order = orderOf(word);
        } else {
            onlyStands = false;
        }
    }
    const bool begins = standIn(given.front()) != Stand::None ||
                        (given.size() > 1 && standIn(given[1]) != Stand::None && oneSlip(given.front(), "baby"));
    if (standIn(given.front()) == Stand::None && begins) {
        ++stands; // "Bayb Boy"
    }
    if (stands == 0 || !begins || (!onlyStands && stands < 2)) {
        return false;
    }
    if (order > 0 && into.birthOrder == 0) {
        into.birthOrder = order;
    }
    if (into.sex == 0 && found == Stand::Boy) {
        into.sex = 'm';
    } else if (into.sex == 0 && found == Stand::Girl) {
        into.sex = 'f';
    }
    return true;
}

/// Two words or more that say no more than "Baby Boy".
bool standsForGiven(const std::vector<std::string>& parts) {
    return parts.size() > 1 && standIn(parts.front()) != Stand::None && standIn(parts[1]) != Stand::None &&
           std::ranges::all_of(
               parts, [](const std::string& word) { return standIn(word) != Stand::None || orderOf(word) > 0; });
}

bool allPlaceholders(const std::vector<std::string>& parts) {
    return !parts.empty() && std::ranges::all_of(parts, [](const std::string& word) {
        return isPlaceholder(word) || (word.size() > 1 && word.find_first_not_of(word[0]) == std::string::npos);
    });
}

/// A name given as one text: "Family, Given" or "Given Family" with particles going to the family.
void splitText(std::string_view text, std::vector<std::string>& given, std::vector<std::string>& family) {
    const std::size_t comma = text.find(',');
    if (comma != std::string_view::npos) {
        takeWords(family, text.substr(0, comma));
        takeWords(given, text.substr(comma + 1));
        return;
    }
    std::vector<std::string> all;
    takeWords(all, text);
    dropTitles(all);
    const std::uint8_t none = 0;
    static_cast<void>(none);
    std::size_t at = all.empty() ? 0 : all.size() - 1;
    if (at > 0 && numeral(all[at])) {
        --at;
    }
    while (at > 1 && isParticle(all[at - 1])) {
        --at;
    }
    given.assign(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(at));
    family.assign(all.begin() + static_cast<std::ptrdiff_t>(at), all.end());
}

NormalName readName(const clinical::HumanName& from, Normalised& into) {
    NormalName out;
    std::vector<std::string> family;
    std::vector<std::string> first;
    if (from.family.empty() && from.given.empty()) {
        splitText(from.text, out.given, family);
        if (!out.given.empty()) {
            first.push_back(out.given.front());
        }
        out.script = scriptOf(from.text);
    } else {
        takeWords(family, from.family);
        for (std::size_t i = 0; i < from.given.size(); ++i) {
            std::vector<std::string> parts;
            takeWords(parts, from.given[i]);
            if (i == 0) {
                dropTitles(parts);
                first = parts;
            }
            out.given.insert(out.given.end(), parts.begin(), parts.end());
        }
        out.script = std::max(scriptOf(from.family), from.given.empty() ? Script::Latin : scriptOf(from.given.front()));
    }
    for (const std::uint8_t number : {takeGeneration(family), takeGeneration(out.given)}) {
        into.generation = into.generation == 0 ? number : into.generation;
    }
    for (const std::string& suffix : from.suffix) {
        for (const std::string& word : words(folded(suffix))) {
            into.generation = into.generation == 0 ? generation(word).value_or(0) : into.generation;
        }
    }
    if (first.size() > out.given.size()) {
        first.resize(out.given.size());
    }
    if (standsForGiven(family) && !out.given.empty() && !standsForGiven(out.given)) { // the clerk's fields are crossed
        std::swap(out.given, family);
        first = out.given;
    }
    const bool sign =
        !from.given.empty() && scriptOf(from.given.front()) == Script::Logographic; // is a name, "Na" or not
    if (readStandIn(out.given, into) || (!sign && allPlaceholders(out.given))) {
        into.standInName = true;
        out.given.clear();
        first.clear();
    }
    if (allPlaceholders(family)) {
        family.clear();
    }
    out.first = joined(first);
    out.wholeFamily = joined(family);
    std::ranges::copy_if(family, std::back_inserter(out.family),
                         [](const std::string& word) { return !isParticle(word); });
    if (out.family.empty()) {
        out.family = family;
    }
    return out;
}

bool mainUse(std::string_view use) {
    return use.empty() || use == "official" || use == "usual";
}

constexpr std::array<std::int32_t, 8> PlaceholderDates{19000101, 19001231, 18991231, 18991230,
                                                       18000101, 19010101, 11111111, 17530101};

} // namespace

std::int32_t normaliseDate(const clinical::ClinicalTime& time) {
    if (!time.known() || time.year < 1850 || time.year > 2200) {
        return 0;
    }
    std::int32_t out = time.year * 10000;
    if (time.precision >= clinical::Precision::Month) {
        out += time.month * 100;
    }
    if (time.precision >= clinical::Precision::Day) {
        out += time.day;
    }
    return std::ranges::find(PlaceholderDates, out) != PlaceholderDates.end() ? 0 : out;
}

Normalised normalise(const clinical::Demographics& from) {
    Normalised out;
    out.multipleBirth = from.multipleBirth.value_or(false);
    if (from.birthOrder && *from.birthOrder > 0 && *from.birthOrder < 10) {
        out.birthOrder = static_cast<std::uint8_t>(*from.birthOrder);
    }
    out.sex = from.sex == "male" ? 'm' : from.sex == "female" ? 'f' : '\0';
    const clinical::HumanName* main = nullptr;
    for (const clinical::HumanName& each : from.names) {
        if (mainUse(each.use) && (!main || (each.use == "official" && main->use != "official"))) {
            main = &each;
        }
    }
    if (!main && !from.names.empty()) {
        main = &from.names.front();
    }
    if (main) {
        out.name = readName(*main, out);
    }
    for (const clinical::HumanName& each : from.names) {
        if (&each != main) {
            Normalised aside; // an alias' "Baby Boy" does not make the main name one
            NormalName other = readName(each, aside);
            if (!other.empty() && other != out.name) {
                out.otherNames.push_back(std::move(other));
            }
        }
    }
    out.birth = from.birthDate ? normaliseDate(*from.birthDate) : 0;
    out.death = from.deathDate ? normaliseDate(*from.deathDate) : 0;
    for (const clinical::Address& address : from.addresses) {
        if (NormalPlace place = normalisePlace(address); !place.empty()) {
            NormalPlace other = place;
            other.street = other.second;
            out.places.push_back(std::move(place));
            if (!other.street.empty() && !other.number.empty()) {
                out.places.push_back(std::move(other));
            }
        }
    }
    for (const clinical::Telecom& telecom : from.telecoms) {
        if (telecom.system == "email" || telecom.value.find('@') != std::string::npos) {
            if (std::string mail = normaliseEmail(telecom.value); !mail.empty()) {
                out.emails.push_back(std::move(mail));
            }
        } else if (std::string phone = normalisePhone(telecom.value); !phone.empty()) {
            out.phones.push_back(std::move(phone));
        }
    }
    for (const clinical::Identifier& identifier : from.identifiers) {
        if (NormalIdentifier normal = normaliseIdentifier(identifier); !normal.value.empty()) {
            out.identifiers.push_back(std::move(normal));
        }
    }
    std::vector<std::string> mother = words(folded(from.mothersMaidenName));
    out.mothersMaidenName = allPlaceholders(mother) ? std::string{} : joined(mother);
    for (const clinical::HumanName& guardian : from.guardians) {
        Normalised aside;
        if (NormalName name = readName(guardian, aside); !name.empty()) {
            out.guardians.push_back(std::move(name));
        }
    }
    out.declared = from.links;
    return out;
}

} // namespace anamnesis::identity
