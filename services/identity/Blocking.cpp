// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/identity/Blocking.h"

#include "services/identity/Population.h"

#include <algorithm>
#include <string>
#include <unordered_set>

namespace anamnesis::identity {

namespace {

constexpr std::size_t Crowded[] = {50, 150}; ///< block size from which a key is refined, at first and once refined

std::uint32_t mix(std::uint64_t a, std::uint64_t b) {
    std::uint64_t z = a * 0x9E3779B97F4A7C15ull ^ (b + 0xBF58476D1CE4E5B9ull + (a << 7));
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
    return static_cast<std::uint32_t>(z ^ (z >> 31));
}

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
    ByHouseName
};

struct KeyMaker {
    const Population& p;
    const std::vector<std::uint32_t>& hashes; ///< of each token's text
    bool consonantal;

    [[nodiscard]] std::uint32_t sound(Token name) const { return hashes[p.lexicon().sound(name)]; }
    /// Day and month in either order are one key.
    static std::uint32_t birthOf(const Compact& r) {
        const std::int32_t month = r.birth / 100 % 100;
        const std::int32_t day = r.birth % 100;
        return r.birth == 0 ? 0u
                            : static_cast<std::uint32_t>(r.birth / 10000 * 10000 + std::min(month, day) * 100 +
                                                         std::max(month, day));
    }

    void families(const Compact& r, std::vector<std::uint32_t>& out) const {
        out.clear();
        const auto take = [&](Token name) {
            if (name != 0) {
                out.push_back(sound(name));
            }
        };
        take(r.family);
        take(r.coreFamily);
        if (r.familyWords > 1) {
            for (const Token word : p.familyWords(r)) {
                take(word);
            }
        }
        for (std::size_t i = 0; i < r.otherNames; ++i) {
            take(p.otherName(r, i).family);
        }
        std::ranges::sort(out);
        out.erase(std::unique(out.begin(), out.end()), out.end());
    }

    void keys(std::uint32_t index, std::vector<std::uint32_t>& out, std::vector<std::uint32_t>& scratch) const {
        const Compact& r = p.record(index);
        out.clear();
        const std::uint32_t birth = birthOf(r);
        for (std::size_t i = 0; i < r.identifiers; ++i) {
            const CompactIdentifier id = p.identifier(r, i);
            out.push_back(mix(ById, hashes[id.value]));
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
            for (const Token word : p.givenWords(r)) {
                if (word != r.first && p.lexicon().text(word).size() > 1) {
                    out.push_back(mix(ByGivenBirth, mix(sound(word), birth)));
                }
            }
            if (!scratch.empty()) { // where given and family name have changed places
                out.push_back(mix(ByFamilyBirth, mix(given, birth)));
                out.push_back(mix(ByGivenBirth, mix(sound(r.family), birth)));
            }
        }
        if (consonantal && r.family != 0 && birth != 0) {
            out.push_back(mix(ByConsonants, mix(textHash(consonants(p.lexicon().text(r.coreFamily))), birth)));
        }
        for (std::size_t i = 0; i < r.places; ++i) {
            const CompactPlace place = p.place(r, i);
            const std::uint32_t area = place.postcode != 0 ? hashes[place.postcode] : hashes[place.city];
            if (place.postcode != 0 && birth != 0) {
                out.push_back(mix(ByBirthPostcode, mix(area, birth)));
            }
            if (place.street != 0 && place.number != 0) {
                const std::uint32_t house = mix(hashes[place.street], hashes[place.number]);
                if (given != 0) { // where postcode and birth date are both wrong
                    out.push_back(mix(ByHouseName, mix(house, given)));
                }
                for (const std::uint32_t family : scratch) {
                    out.push_back(mix(ByHouseName, mix(house, family)));
                }
                out.push_back(mix(ByAddress, mix(mix(hashes[place.street], hashes[place.number]), area)));
                if (birth != 0) {
                    out.push_back(mix(ByAddress, mix(mix(hashes[place.street], hashes[place.number]), birth)));
                }
            } else if (place.street != 0 && birth != 0) {
                out.push_back(mix(ByAddress, mix(hashes[place.street], birth)));
            }
        }
        for (const Token phone : p.phones(r)) {
            const std::string_view digits = p.lexicon().text(phone);
            out.push_back(
                mix(ByPhone, textHash(digits.substr(digits.size() - std::min<std::size_t>(7, digits.size())))));
        }
        for (const Token mail : p.emails(r)) {
            out.push_back(mix(ByEmail, hashes[mail]));
        }
        if (r.declares) {
            for (const clinical::PatientLink& link : p.declared(index)) {
                const std::size_t slash = link.target.rfind('/');
                out.push_back(mix(ByDeclared,
                                  textHash(slash == std::string::npos ? link.target : link.target.substr(slash + 1))));
            }
        }
        sortUnique(out);
    }

    /// What else two records of a crowded block may share.
    void refinements(std::uint32_t index, std::vector<std::uint32_t>& out) const {
        const Compact& r = p.record(index);
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
            const CompactPlace place = p.place(r, i);
            if (place.postcode != 0) {
                take(5, hashes[place.postcode]);
            }
            if (place.street != 0) {
                take(6, mix(hashes[place.street], hashes[place.number]));
            }
        }
        for (const Token phone : p.phones(r)) {
            take(7, hashes[phone]);
        }
        for (const Token mail : p.emails(r)) {
            take(8, hashes[mail]);
        }
        for (std::size_t i = 0; i < r.identifiers; ++i) {
            take(9, hashes[p.identifier(r, i).value]);
        }
        sortUnique(out);
    }

    static void sortUnique(std::vector<std::uint32_t>& list) {
        std::ranges::sort(list);
        list.erase(std::unique(list.begin(), list.end()), list.end());
    }
};

std::unordered_set<std::uint32_t> crowdedKeys(std::vector<std::uint32_t> keys, std::size_t limit) {
    std::unordered_set<std::uint32_t> out;
    std::ranges::sort(keys);
    for (std::size_t from = 0; from < keys.size();) {
        std::size_t to = from + 1;
        while (to < keys.size() && keys[to] == keys[from]) {
            ++to;
        }
        if (to - from > limit) {
            out.insert(keys[from]);
        }
        from = to;
    }
    return out;
}

} // namespace

Blocks::Blocks(const Population& population) {
    const auto count = static_cast<std::uint32_t>(population.size());
    std::vector<std::uint32_t> hashes(population.lexicon().size());
    for (std::size_t i = 0; i < hashes.size(); ++i) {
        hashes[i] = textHash(population.lexicon().text(static_cast<Token>(i)));
    }
    bool consonantal = false;
    bool declares = false;
    for (std::uint32_t i = 0; i < count; ++i) {
        consonantal = consonantal || population.record(i).script == static_cast<std::uint8_t>(Script::Consonantal);
        declares = declares || population.record(i).declares;
    }
    const KeyMaker maker{population, hashes, consonantal};
    std::vector<std::uint32_t> scratch;
    std::vector<std::uint32_t> keys;
    m_starts.reserve(count + std::size_t{1});
    m_keys.reserve(std::size_t{count} * 12);
    for (std::uint32_t i = 0; i < count; ++i) {
        m_starts.push_back(static_cast<std::uint32_t>(m_keys.size()));
        maker.keys(i, keys, scratch);
        if (declares) {
            keys.push_back(mix(ByDeclared, textHash(population.id(i))));
            KeyMaker::sortUnique(keys);
        }
        m_keys.insert(m_keys.end(), keys.begin(), keys.end());
    }
    m_starts.push_back(static_cast<std::uint32_t>(m_keys.size()));

    std::vector<std::uint32_t> fine;
    for (const std::size_t limit : Crowded) {
        const std::unordered_set<std::uint32_t> crowded = crowdedKeys(m_keys, limit);
        if (crowded.empty()) {
            break;
        }
        m_refined += crowded.size();
        std::vector<std::uint32_t> all;
        std::vector<std::uint32_t> starts;
        starts.reserve(m_starts.size());
        all.reserve(m_keys.size());
        for (std::uint32_t i = 0; i < count; ++i) {
            starts.push_back(static_cast<std::uint32_t>(all.size()));
            keys.clear();
            bool known = false;
            for (const std::uint32_t key : keysOf(i)) {
                if (!crowded.contains(key)) {
                    keys.push_back(key);
                    continue;
                }
                if (!known) {
                    maker.refinements(i, fine);
                    known = true;
                }
                for (const std::uint32_t each : fine) {
                    keys.push_back(mix(key, each));
                }
            }
            KeyMaker::sortUnique(keys);
            all.insert(all.end(), keys.begin(), keys.end());
        }
        starts.push_back(static_cast<std::uint32_t>(all.size()));
        m_keys = std::move(all);
        m_starts = std::move(starts);
    }
}

std::vector<Blocks::Entry> Blocks::part(unsigned number) const {
    std::vector<Entry> out;
    out.reserve(m_keys.size() / Parts + 1024);
    for (std::uint32_t i = 0; i + 1 < m_starts.size(); ++i) {
        for (const std::uint32_t key : keysOf(i)) {
            if (key % Parts == number) {
                out.push_back({key, i});
            }
        }
    }
    std::ranges::sort(out);
    return out;
}

bool Blocks::meetFirstAt(std::uint32_t key, std::uint32_t a, std::uint32_t b) const {
    const auto left = keysOf(a);
    const auto right = keysOf(b);
    std::size_t i = 0;
    std::size_t k = 0;
    while (i < left.size() && k < right.size()) {
        if (left[i] == right[k]) {
            return left[i] == key;
        }
        left[i] < right[k] ? ++i : ++k;
    }
    return false;
}

} // namespace anamnesis::identity
