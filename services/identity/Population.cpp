// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/identity/Population.h"

#include "services/identity/Comparison.h"
#include "services/identity/Fields.h"
#include "services/identity/Similarity.h"
#include "services/identity/tables/GivenNames.h"
#include "services/identity/tables/Names.h"

#include <algorithm>
#include <set>
#include <utility>

namespace anamnesis::identity {

namespace {
constexpr std::size_t PageSize = std::size_t{1} << 18;
constexpr std::uint8_t Most = 20; ///< of any list in one record; more is noise
constexpr std::uint64_t pack(std::uint32_t high, std::uint32_t low) {
    return (std::uint64_t{high} << 32) | low;
}
} // namespace

namespace {

/// What the tables know of names; made once, never changed.
struct KnownNames {
    std::unordered_map<std::string_view, std::vector<std::uint16_t>> rows;
    std::unordered_map<char, std::vector<std::string_view>> byInitial; ///< of the rows, long enough for a slip to tell

    KnownNames() {
        std::uint16_t number = 0;
        for (const std::string_view row : nicknameRows()) {
            eachWord(row, [&](std::string_view word) { rows[word].push_back(number); });
            ++number;
        }
        for (const auto& [word, holding] : rows) {
            if (word.size() >= 5) {
                byInitial[word.front()].push_back(word);
            }
        }
    }
    [[nodiscard]] std::vector<std::uint16_t> slips(std::string_view text) const {
        std::set<std::uint16_t> found;
        const auto take = [&](const std::string& word) {
            if (const auto row = rows.find(word); row != rows.end()) {
                found.insert(row->second.begin(), row->second.end());
            }
        };
        for (std::size_t i = 0; i + 1 < text.size() && text.size() >= 4; ++i) { // "Anyd", "Aleex": short, yet plain
            std::string word(text);
            if (word[i] == word[i + 1]) {
                word.erase(i, 1);
            } else {
                std::swap(word[i], word[i + 1]);
            }
            take(word);
        }
        if (const auto words = byInitial.find(text.front()); words != byInitial.end()) {
            for (const std::string_view word : words->second) {
                if (oneSlip(word, text)) {
                    found.insert(rows.at(word).begin(), rows.at(word).end());
                }
            }
        }
        return {found.begin(), found.end()};
    }
    template <class Take>
    static void eachWord(std::string_view text, Take take) {
        for (std::size_t from = 0; from < text.size();) {
            const std::size_t to = std::min(text.find(' ', from), text.size());
            take(text.substr(from, to - from));
            from = to + 1;
        }
    }
};

const KnownNames& knownNames() {
    static const KnownNames known;
    return known;
}

} // namespace

// ---- lexicon
// -----------------------------------------------------------------------------------------------------------

Lexicon::Lexicon() {
    m_texts.emplace_back();
    m_sounds.push_back(0);
    m_rows.push_back(0);
}

std::string_view Lexicon::keep(std::string_view text) {
    if (m_pages.empty() || m_pages.back().size() + text.size() > m_pages.back().capacity()) {
        m_pages.emplace_back();
        m_pages.back().reserve(std::max(PageSize, text.size()));
    }
    std::string& page = m_pages.back();
    const std::size_t at = page.size();
    page.append(text);
    return std::string_view(page).substr(at);
}

Token Lexicon::find(std::string_view text) const {
    const auto found = m_index.find(text);
    return found == m_index.end() ? Token{0} : found->second;
}

Token Lexicon::add(std::string_view text) {
    if (text.empty()) {
        return 0;
    }
    if (const Token known = find(text)) {
        return known;
    }
    const auto token = static_cast<Token>(m_texts.size());
    m_texts.push_back(keep(text));
    m_sounds.push_back(0);
    m_rows.push_back(0);
    m_index.emplace(m_texts.back(), token);
    return token;
}

Token Lexicon::addName(std::string_view text) {
    const Token token = add(text);
    if (token != 0 && m_sounds[token] == 0) {
        const Token sound = add(skeleton(text)); // may grow the vectors: assign after
        m_sounds[token] = sound;
        const KnownNames& known = knownNames();
        if (const auto found = known.rows.find(text); found != known.rows.end()) {
            m_rowLists.push_back(found->second);
            m_rows[token] = static_cast<std::uint32_t>(m_rowLists.size());
        }
        if (isGivenName(text)) {
            m_listed.insert(token);
        }
        if (!listed(token)) {
            if (auto slips = known.slips(text); !slips.empty()) {
                m_slips.emplace(token, std::move(slips));
            }
        }
    }
    return token;
}

std::span<const std::uint16_t> Lexicon::nicknameRows(Token name) const {
    return m_rows[name] == 0 ? std::span<const std::uint16_t>{} : m_rowLists[m_rows[name] - 1];
}

std::span<const std::uint16_t> Lexicon::slipRows(Token name) const {
    const auto found = m_slips.find(name);
    return found == m_slips.end() ? std::span<const std::uint16_t>{} : found->second;
}

namespace {
bool meet(std::span<const std::uint16_t> left, std::span<const std::uint16_t> right) {
    return std::ranges::any_of(left, [&](std::uint16_t row) { return std::ranges::find(right, row) != right.end(); });
}
} // namespace

bool Lexicon::related(Token a, Token b) const {
    return meet(nicknameRows(a), nicknameRows(b));
}

bool Lexicon::misspeltKin(Token a, Token b) const {
    return m_rows[a] != 0 ? meet(nicknameRows(a), slipRows(b)) : m_rows[b] != 0 && meet(nicknameRows(b), slipRows(a));
}

// ---- population
// --------------------------------------------------------------------------------------------------------

Population::Population(const Model& model) : m_model(&model) {
    m_arena.push_back(0);
}

bool Population::add(const PatientRecord& record) {
    return add(record.source, record.id, normalise(record.demographics));
}

bool Population::add(std::string_view source, std::string_view id, const Normalised& from) {
    auto sourceAt = std::ranges::find(m_sources, source);
    if (sourceAt == m_sources.end()) {
        sourceAt = m_sources.insert(m_sources.end(), std::string(source));
    }
    const auto sourceNumber = static_cast<std::uint32_t>(sourceAt - m_sources.begin());
    const Token idToken = m_lexicon.add(id);
    if (!m_byKey.emplace(pack(sourceNumber, idToken), static_cast<std::uint32_t>(m_records.size())).second) {
        return false;
    }
    Compact r;
    r.start = static_cast<std::uint32_t>(m_arena.size());
    const auto least = [](std::size_t n) { return static_cast<std::uint8_t>(std::min<std::size_t>(n, Most)); };
    r.givenWords = least(from.name.given.size());
    std::string all;
    std::string grown;
    for (std::size_t i = 0; i < r.givenWords; ++i) {
        m_arena.push_back(m_lexicon.addName(from.name.given[i]));
        all += from.name.given[i];
        if (grown.size() < from.name.first.size()) {
            grown += from.name.given[i];
            ++r.firstWords;
        }
    }
    r.familyWords = least(from.name.family.size());
    std::string core;
    for (std::size_t i = 0; i < r.familyWords; ++i) {
        m_arena.push_back(m_lexicon.addName(from.name.family[i]));
        core += from.name.family[i];
    }
    r.otherNames = least(from.otherNames.size());
    for (std::size_t i = 0; i < r.otherNames; ++i) {
        m_arena.push_back(m_lexicon.addName(from.otherNames[i].first));
        m_arena.push_back(m_lexicon.addName(from.otherNames[i].wholeFamily));
    }
    r.places = least(from.places.size());
    for (std::size_t i = 0; i < r.places; ++i) {
        const NormalPlace& place = from.places[i];
        for (const std::string* part : {&place.number, &place.street, &place.unit, &place.city, &place.postcode}) {
            m_arena.push_back(m_lexicon.add(*part));
        }
    }
    r.phones = least(from.phones.size());
    for (std::size_t i = 0; i < r.phones; ++i) {
        m_arena.push_back(m_lexicon.add(from.phones[i]));
    }
    r.emails = least(from.emails.size());
    for (std::size_t i = 0; i < r.emails; ++i) {
        m_arena.push_back(m_lexicon.add(from.emails[i]));
    }
    r.identifiers = least(from.identifiers.size());
    for (std::size_t i = 0; i < r.identifiers; ++i) {
        const NormalIdentifier& identifier = from.identifiers[i];
        auto kind = std::ranges::find_if(m_kinds, [&](const IdentifierKind& k) {
            return k.kind == identifier.kind && k.assigner == identifier.assigner;
        });
        if (kind == m_kinds.end()) {
            kind = m_kinds.insert(m_kinds.end(), {identifier.kind, identifier.assigner});
        }
        m_arena.push_back(static_cast<Token>(kind - m_kinds.begin()));
        m_arena.push_back(m_lexicon.add(identifier.value));
    }
    r.guardians = least(from.guardians.size());
    for (std::size_t i = 0; i < r.guardians; ++i) {
        m_arena.push_back(m_lexicon.addName(from.guardians[i].first));
        m_arena.push_back(m_lexicon.addName(from.guardians[i].wholeFamily));
    }
    r.script = static_cast<std::uint8_t>(from.name.script);
    r.generation = from.generation;
    r.birthOrder = from.birthOrder;
    r.sex = from.sex;
    r.multipleBirth = from.multipleBirth;
    r.standInName = from.standInName;
    r.first = m_lexicon.addName(from.name.first);
    r.allGiven = m_lexicon.addName(all);
    r.family = m_lexicon.addName(from.name.wholeFamily);
    r.coreFamily = m_lexicon.addName(core);
    r.mother = m_lexicon.addName(from.mothersMaidenName);
    r.birth = from.birth;
    r.death = from.death;
    if (!from.declared.empty()) {
        r.declares = true;
        m_declared.emplace(static_cast<std::uint32_t>(m_records.size()), from.declared);
    }
    m_records.push_back(r);
    m_keys.push_back({sourceNumber, idToken});
    return true;
}

void Population::finish() {
    m_givenCounts.assign(m_lexicon.size(), 0);
    m_familyCounts.assign(m_lexicon.size(), 0);
    m_birthCounts.clear();
    for (const Compact& r : m_records) {
        ++m_givenCounts[r.first];
        ++m_familyCounts[r.family];
        if (r.birth != 0) {
            ++m_birthCounts[r.birth];
        }
    }
    countBearers();
    weigh();
    findShared();
}

void Population::countBearers() {
    std::vector<std::uint64_t> borne;
    borne.reserve(m_records.size());
    for (const Compact& r : m_records) {
        if (r.first != 0 && r.birth != 0) {
            borne.push_back(pack(r.first, static_cast<std::uint32_t>(r.birth)));
        }
    }
    std::ranges::sort(borne);
    m_givenBearers.assign(m_lexicon.size(), 0);
    for (std::size_t i = 0; i < borne.size(); ++i) {
        m_givenBearers[borne[i] >> 32] += i == 0 || borne[i] != borne[i - 1] ? 1 : 0;
    }
}

void Population::weigh() {
    const auto look = [&](std::string_view table, std::vector<float>& into) {
        into.assign(m_lexicon.size(), 0);
        for (const FrequencyTable& each : m_model->frequencies) {
            if (each.name == table) {
                std::ranges::fill(into, static_cast<float>(each.unseen));
                for (const auto& [value, share] : each.share) {
                    if (const Token token = m_lexicon.find(value)) {
                        into[token] = static_cast<float>(share);
                    }
                }
            }
        }
    };
    look("given", m_givenShares);
    look("family", m_familyShares);
}

void Population::findShared() {
    struct Entry {
        std::uint64_t id;
        std::uint32_t record;
    };
    std::vector<Entry> entries;
    for (std::size_t i = 0; i < m_records.size(); ++i) {
        for (std::size_t k = 0; k < m_records[i].identifiers; ++k) {
            const CompactIdentifier each = identifier(m_records[i], k);
            if (m_kinds[each.kind].kind != IdentifierClass::Record) {
                entries.push_back({pack(each.kind, each.value), static_cast<std::uint32_t>(i)});
            }
        }
    }
    std::ranges::sort(entries, {}, [](const Entry& e) { return std::pair(e.id, e.record); });
    for (std::size_t from = 0; from < entries.size();) {
        std::size_t to = from + 1;
        while (to < entries.size() && entries[to].id == entries[from].id) {
            ++to;
        }
        bool conflict = to - from > 60; // one number on sixty records is a default, whoever they are
        for (std::size_t a = from; a < to && !conflict; ++a) {
            for (std::size_t b = a + 1; b < to && !conflict; ++b) {
                conflict = clearlyDifferent(*this, m_records[entries[a].record], m_records[entries[b].record]);
            }
        }
        if (conflict) {
            m_shared.emplace(entries[from].id, true);
        }
        from = to;
    }
}

bool Population::shared(const CompactIdentifier& each) const {
    return !m_shared.empty() && m_shared.contains(pack(each.kind, each.value));
}

bool Population::before(std::size_t a, std::size_t b) const {
    return std::pair(source(a), id(a)) < std::pair(source(b), id(b));
}

std::size_t Population::indexOf(const PatientKey& key) const {
    const auto sourceAt = std::ranges::find(m_sources, key.source);
    const Token idToken = m_lexicon.find(key.id);
    if (sourceAt == m_sources.end()) {
        return size();
    }
    const auto found = m_byKey.find(pack(static_cast<std::uint32_t>(sourceAt - m_sources.begin()), idToken));
    return found == m_byKey.end() ? size() : found->second;
}

std::span<const Token> Population::familyWords(const Compact& r) const {
    return {m_arena.data() + r.start + r.givenWords, r.familyWords};
}

CompactName Population::otherName(const Compact& r, std::size_t i) const {
    const Token* at = m_arena.data() + r.start + r.givenWords + r.familyWords + 2 * i;
    return {at[0], at[1]};
}

std::size_t Population::placesAt(const Compact& r) const {
    return r.start + r.givenWords + r.familyWords + 2 * std::size_t{r.otherNames};
}

CompactPlace Population::place(const Compact& r, std::size_t i) const {
    const Token* at = m_arena.data() + placesAt(r) + 5 * i;
    return {at[0], at[1], at[2], at[3], at[4]};
}

std::span<const Token> Population::phones(const Compact& r) const {
    return {m_arena.data() + placesAt(r) + 5 * std::size_t{r.places}, r.phones};
}

std::span<const Token> Population::emails(const Compact& r) const {
    return {m_arena.data() + placesAt(r) + 5 * std::size_t{r.places} + r.phones, r.emails};
}

CompactIdentifier Population::identifier(const Compact& r, std::size_t i) const {
    const Token* at = m_arena.data() + placesAt(r) + 5 * std::size_t{r.places} + r.phones + r.emails + 2 * i;
    return {at[0], at[1]};
}

CompactName Population::guardian(const Compact& r, std::size_t i) const {
    const Token* at = m_arena.data() + placesAt(r) + 5 * std::size_t{r.places} + r.phones + r.emails +
                      2 * std::size_t{r.identifiers} + 2 * i;
    return {at[0], at[1]};
}

std::span<const clinical::PatientLink> Population::declared(std::size_t i) const {
    const auto found = m_declared.find(static_cast<std::uint32_t>(i));
    return found == m_declared.end() ? std::span<const clinical::PatientLink>{} : std::span(found->second);
}

float Population::givenShare(Token first) const {
    return first < m_givenShares.size() ? m_givenShares[first] : 1e-4F;
}
float Population::familyShare(Token family) const {
    return family < m_familyShares.size() ? m_familyShares[family] : 3e-5F;
}

float Population::birthShare(std::int32_t birth) const {
    static constexpr float OneDay = 1.0F / (80 * 365);
    static constexpr float FirstOfJanuary = OneDay * 10; // "only the year is known" is often written so
    const float base = birth % 10000 == 101 ? FirstOfJanuary : OneDay;
    const auto found = m_birthCounts.find(birth);
    if (found == m_birthCounts.end() || found->second < 3) {
        return base;
    }
    // Few records say little of the population: as if a thousand more had come from everywhere.
    const float seen = static_cast<float>(found->second - 2) / (static_cast<float>(m_records.size()) + 1000.0F);
    return std::max(base, seen);
}

bool Population::established(Token first, Token other) const {
    const auto borne = [&](Token one, Token two) {
        return m_lexicon.listed(one) || (givenBearers(one) >= 2 && 10 * givenBearers(one) >= givenBearers(two));
    };
    return borne(first, other) && borne(other, first);
}

} // namespace anamnesis::identity
