// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/identity/BlockKeys.h"

#include "services/identity/Population.h"

#include <algorithm>
#include <string>

namespace anamnesis::identity {

namespace {

/// Numbers of a lexicon depend on the order of the input, its texts do not.
std::uint32_t textHash(std::string_view text) {
    std::uint64_t h = 1469598103934665603ull;
    for (const char c : text) {
        h = (h ^ static_cast<unsigned char>(c)) * 1099511628211ull;
    }
    return static_cast<std::uint32_t>(h ^ (h >> 32));
}

enum Kind : std::uint32_t {
    ById = 1,
    ByFamilyBirth,
    ByName,
    ByBirthPostcode,
    ByPhone,
    ByAddress,
    ByGivenBirth,
    ByEmail,
    ByConsonants,
    ByDeclared,
    BySingleName,
    ByHouseName,
    ByBirthNumber,
    ByStreetName
};

/// Day and month in either order are one key.
std::uint32_t birthOf(const Compact& r) {
    const std::int32_t month = r.birth / 100 % 100;
    const std::int32_t day = r.birth % 100;
    return r.birth == 0 ? 0u
                        : static_cast<std::uint32_t>(r.birth / 10000 * 10000 + std::min(month, day) * 100 +
                                                     std::max(month, day));
}

void sortUnique(std::vector<std::uint32_t>& list) {
    std::ranges::sort(list);
    list.erase(std::unique(list.begin(), list.end()), list.end());
}

} // namespace

std::uint32_t mix(std::uint64_t a, std::uint64_t b) {
    std::uint64_t z = a * 0x9E3779B97F4A7C15ull ^ (b + 0xBF58476D1CE4E5B9ull + (a << 7));
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
    return static_cast<std::uint32_t>(z ^ (z >> 31));
}

BlockKeys::BlockKeys(const Population& population) : m_population(population), m_hashes(population.lexicon().size()) {
    for (std::size_t i = 0; i < m_hashes.size(); ++i) {
        m_hashes[i] = textHash(population.lexicon().text(static_cast<Token>(i)));
    }
    for (std::uint32_t i = 0; i < population.size(); ++i) {
        m_declares = m_declares || population.record(i).declares;
    }
}

std::uint32_t BlockKeys::sound(Token name) const {
    return m_hashes[m_population.lexicon().sound(name)];
}

void BlockKeys::families(const Compact& r, std::vector<std::uint32_t>& out) const {
    out.clear();
    const auto take = [&](Token name) {
        if (name != 0) {
            out.push_back(sound(name));
        }
    };
    take(r.family);
    take(r.coreFamily);
    if (r.familyWords > 1) {
        for (const Token word : m_population.familyWords(r)) {
            take(word);
        }
    }
    for (std::size_t i = 0; i < r.otherNames; ++i) {
        take(m_population.otherName(r, i).family);
    }
    std::ranges::sort(out);
    out.erase(std::unique(out.begin(), out.end()), out.end());
}

void BlockKeys::keys(std::uint32_t index, std::vector<std::uint32_t>& out, std::vector<std::uint32_t>& scratch) const {
    const Compact& r = m_population.record(index);
    out.clear();
    const std::uint32_t birth = birthOf(r);
    for (std::size_t i = 0; i < r.identifiers; ++i) {
        const CompactIdentifier id = m_population.identifier(r, i);
        out.push_back(mix(ById, m_hashes[id.value]));
    }
    families(r, scratch);
    const std::uint32_t given = r.first != 0 ? sound(r.first) : 0;
    for (const std::uint32_t family : scratch) {
        if (birth != 0) {
            out.push_back(mix(ByFamilyBirth, mix(family, birth)));
        }
        if (given != 0) {
            out.push_back(mix(ByName, mix(std::min(given, family), std::max(given, family))));
        } else {
            out.push_back(mix(BySingleName, family));
        }
    }
    if (scratch.empty() && given != 0) {
        out.push_back(mix(BySingleName, given));
    }
    if (given != 0 && birth != 0) {
        out.push_back(mix(ByGivenBirth, mix(given, birth)));
        for (const Token word : m_population.givenWords(r)) {
            if (word != r.first && m_population.lexicon().text(word).size() > 1) {
                out.push_back(mix(ByGivenBirth, mix(sound(word), birth)));
            }
        }
        if (!scratch.empty()) { // where given and family name have changed places
            out.push_back(mix(ByFamilyBirth, mix(given, birth)));
            out.push_back(mix(ByGivenBirth, mix(sound(r.family), birth)));
        }
    }
    if (r.coreFamily != 0 && birth != 0) { // a vowel is easily mistyped, and not written at all in Arabic
        const std::string bare = consonantsOf(m_population.lexicon().text(m_population.lexicon().sound(r.coreFamily)));
        if (!bare.empty()) {
            out.push_back(mix(ByConsonants, mix(textHash(bare), birth)));
        }
    }
    for (std::size_t i = 0; i < r.places; ++i) {
        const CompactPlace place = m_population.place(r, i);
        const std::uint32_t area = place.postcode != 0 ? m_hashes[place.postcode] : m_hashes[place.city];
        if (place.postcode != 0 && birth != 0) {
            out.push_back(mix(ByBirthPostcode, mix(area, birth)));
        }
        if (place.street != 0 && place.number != 0) {
            const std::uint32_t house = mix(m_hashes[place.street], m_hashes[place.number]);
            if (given != 0) { // where postcode and birth date are both wrong
                out.push_back(mix(ByHouseName, mix(house, given)));
            }
            for (const std::uint32_t family : scratch) {
                out.push_back(mix(ByHouseName, mix(house, family)));
            }
            out.push_back(mix(ByAddress, mix(house, area)));
        }
        if (place.number != 0 && birth != 0) { // where the names, the street and the area are all mistyped
            out.push_back(mix(ByBirthNumber, mix(m_hashes[place.number], birth)));
        }
        if (place.street != 0 && area != 0) { // where house number and birth date are wrong or missing
            const std::uint32_t street = mix(m_hashes[place.street], area);
            if (given != 0) {
                out.push_back(mix(ByStreetName, mix(street, given)));
            }
            if (r.coreFamily != 0) {
                out.push_back(mix(ByStreetName, mix(street, sound(r.coreFamily))));
            }
        }
        if (place.street != 0 && birth != 0) { // house numbers are mistyped too
            out.push_back(mix(ByAddress, mix(m_hashes[place.street], birth)));
        }
    }
    for (const Token phone : m_population.phones(r)) {
        const std::string_view digits = m_population.lexicon().text(phone);
        out.push_back(mix(ByPhone, textHash(digits.substr(digits.size() - std::min<std::size_t>(7, digits.size())))));
    }
    for (const Token mail : m_population.emails(r)) {
        out.push_back(mix(ByEmail, m_hashes[mail]));
    }
    if (r.declares) {
        for (const clinical::PatientLink& link : m_population.declared(index)) {
            const std::size_t slash = link.target.rfind('/');
            out.push_back(
                mix(ByDeclared, textHash(slash == std::string::npos ? link.target : link.target.substr(slash + 1))));
        }
    }
    if (m_declares) {
        out.push_back(mix(ByDeclared, textHash(m_population.id(index))));
    }
    sortUnique(out);
}

void BlockKeys::refinements(std::uint32_t index, std::vector<std::uint32_t>& out) const {
    const Compact& r = m_population.record(index);
    out.clear();
    const auto take = [&](std::uint32_t kind, std::uint32_t value) { out.push_back(mix(100 + kind, value)); };
    if (r.birth != 0) {
        take(1, static_cast<std::uint32_t>(r.birth / 10000));
        const std::int32_t month = r.birth / 100 % 100;
        const std::int32_t day = r.birth % 100;
        take(2, static_cast<std::uint32_t>(std::min(month, day) * 100 + std::max(month, day)));
    }
    if (r.first != 0) {
        take(3, sound(r.first));
    }
    if (r.family != 0) {
        take(4, sound(r.coreFamily));
    }
    for (std::size_t i = 0; i < r.places; ++i) {
        const CompactPlace place = m_population.place(r, i);
        if (place.postcode != 0) {
            take(5, m_hashes[place.postcode]);
        }
        if (place.street != 0) {
            take(6, mix(m_hashes[place.street], m_hashes[place.number]));
        }
    }
    for (const Token phone : m_population.phones(r)) {
        take(7, m_hashes[phone]);
    }
    for (const Token mail : m_population.emails(r)) {
        take(8, m_hashes[mail]);
    }
    for (std::size_t i = 0; i < r.identifiers; ++i) {
        take(9, m_hashes[m_population.identifier(r, i).value]);
    }
    sortUnique(out);
}

} // namespace anamnesis::identity
