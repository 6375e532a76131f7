// SPDX-License-Identifier: GPL-3.0-or-later
// Many normalised records, small: words are numbers of a lexicon, lists lie in one arena. About 250 bytes a record.
// Filled by one thread, then read by many.
#pragma once

#include "services/identity/Identity.h"
#include "services/identity/Normalise.h"

#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace anamnesis::identity {

using Token = std::uint32_t; ///< 0: none

/// Distinct texts; names also carry their sound and their rows in the table of short forms.
class Lexicon {
public:
    Lexicon();
    Token add(std::string_view text);
    Token addName(std::string_view text);
    [[nodiscard]] std::string_view text(Token token) const { return m_texts[token]; }
    [[nodiscard]] Token sound(Token name) const { return m_sounds[name]; }
    [[nodiscard]] std::span<const std::uint16_t> nicknameRows(Token name) const; ///< in the table of short forms
    [[nodiscard]] bool related(Token a, Token b) const; ///< one is a short, pet or foreign form of the other
    /// Of a name in no table: rows that hold a name of which this may be a slip of the pen.
    [[nodiscard]] std::span<const std::uint16_t> slipRows(Token name) const;
    [[nodiscard]] bool misspeltKin(Token a, Token b) const; ///< one is a slip of the pen in a form of the other
    [[nodiscard]] bool listed(Token name) const {
        return m_rows[name] != 0 || m_listed.contains(name);
    } ///< stands in a table of given names
    [[nodiscard]] std::size_t size() const { return m_texts.size(); }
    [[nodiscard]] Token find(std::string_view text) const;

private:
    std::string_view keep(std::string_view text);
    std::vector<std::string_view> m_texts;
    std::vector<Token> m_sounds;
    std::vector<std::uint32_t> m_rows; ///< 1 + index into m_rowLists; 0 none
    std::unordered_map<Token, std::vector<std::uint16_t>> m_slips;
    std::vector<std::vector<std::uint16_t>> m_rowLists;
    std::unordered_map<std::string_view, Token> m_index;
    std::unordered_set<Token> m_listed; ///< common given names
    std::deque<std::string> m_pages;
};

struct CompactPlace {
    Token number, street, unit, city, postcode;
};
struct CompactName {
    Token first, family;
};
struct CompactIdentifier {
    std::uint32_t kind; ///< index into Population::kinds()
    Token value;
};

struct Compact {
    std::uint32_t start =
        0; ///< into the arena: given words, family words, other names, places, phones, mails, ids, guardians
    std::uint8_t givenWords = 0, firstWords = 0, familyWords = 0, otherNames = 0, places = 0, phones = 0, emails = 0,
                 identifiers = 0, guardians = 0;
    std::uint8_t script = 0, generation = 0, birthOrder = 0;
    char sex = 0;
    bool multipleBirth = false, standInName = false, declares = false;
    Token first = 0, allGiven = 0, family = 0, coreFamily = 0, mother = 0;
    std::int32_t birth = 0, death = 0;
};

struct IdentifierKind {
    IdentifierClass kind;
    std::string assigner;
};

class Population {
public:
    explicit Population(const Model& model);

    /// Normalises and adds. False when the source already has a record of this id.
    bool add(const PatientRecord& record);
    bool add(std::string_view source, std::string_view id, const Normalised& normalised);
    /// After the last add: counts, shared identifiers. Must be called once before comparing.
    void finish();
    /// Looks the model's frequencies up again: after the model, which the population does not own, has changed.
    void weigh();

    [[nodiscard]] std::size_t size() const { return m_records.size(); }
    [[nodiscard]] const Compact& record(std::size_t i) const { return m_records[i]; }
    [[nodiscard]] std::string_view source(std::size_t i) const { return m_sources[m_keys[i].source]; }
    [[nodiscard]] std::uint32_t sourceIndex(std::size_t i) const { return m_keys[i].source; }
    [[nodiscard]] std::string_view id(std::size_t i) const { return m_lexicon.text(m_keys[i].id); }
    [[nodiscard]] PatientKey key(std::size_t i) const { return {std::string(source(i)), std::string(id(i))}; }
    [[nodiscard]] bool before(std::size_t a, std::size_t b) const;  ///< by key
    [[nodiscard]] std::size_t indexOf(const PatientKey& key) const; ///< size() when unknown
    [[nodiscard]] std::span<const std::string> sources() const { return m_sources; }

    [[nodiscard]] std::span<const Token> givenWords(const Compact& r) const {
        return {m_arena.data() + r.start, r.givenWords};
    }
    [[nodiscard]] std::span<const Token> familyWords(const Compact& r) const;
    [[nodiscard]] CompactName otherName(const Compact& r, std::size_t i) const;
    [[nodiscard]] CompactPlace place(const Compact& r, std::size_t i) const;
    [[nodiscard]] std::span<const Token> phones(const Compact& r) const;
    [[nodiscard]] std::span<const Token> emails(const Compact& r) const;
    [[nodiscard]] CompactIdentifier identifier(const Compact& r, std::size_t i) const;
    [[nodiscard]] CompactName guardian(const Compact& r, std::size_t i) const;
    [[nodiscard]] const std::vector<IdentifierKind>& kinds() const { return m_kinds; }
    [[nodiscard]] const Lexicon& lexicon() const { return m_lexicon; }
    [[nodiscard]] std::span<const clinical::PatientLink> declared(std::size_t i) const;

    [[nodiscard]] float givenShare(Token first) const;
    [[nodiscard]] float familyShare(Token family) const;
    [[nodiscard]] float birthShare(std::int32_t birth) const;
    /// Whether both are names people bear, rather than one a slip of the pen for the other: listed, or borne often
    /// enough.
    [[nodiscard]] bool established(Token first, Token other) const;
    [[nodiscard]] bool shared(const CompactIdentifier& identifier) const; ///< seen on clearly different people

    /// How many are known to bear a first name: by their birth dates, so that one slip copied from clerk to clerk, or
    /// one person's many records, do not make a name.
    [[nodiscard]] std::uint32_t givenBearers(Token t) const {
        return t < m_givenBearers.size() ? m_givenBearers[t] : 0;
    }
    [[nodiscard]] std::uint32_t givenCount(Token t) const { return t < m_givenCounts.size() ? m_givenCounts[t] : 0; }
    [[nodiscard]] std::uint32_t familyCount(Token t) const { return t < m_familyCounts.size() ? m_familyCounts[t] : 0; }
    [[nodiscard]] const std::unordered_map<std::int32_t, std::uint32_t>& birthCounts() const { return m_birthCounts; }
    [[nodiscard]] const Model& model() const { return *m_model; }

private:
    struct Key {
        std::uint32_t source;
        Token id;
    };
    [[nodiscard]] std::size_t placesAt(const Compact& r) const;
    void findShared();
    void countBearers();

    const Model* m_model;
    Lexicon m_lexicon;
    std::vector<Compact> m_records;
    std::vector<Key> m_keys;
    std::vector<std::string> m_sources;
    std::unordered_map<std::uint64_t, std::uint32_t> m_byKey;
    std::vector<Token> m_arena;
    std::vector<IdentifierKind> m_kinds;
    std::unordered_map<std::uint32_t, std::vector<clinical::PatientLink>> m_declared;
    std::vector<std::uint32_t> m_givenCounts, m_givenBearers, m_familyCounts;
    std::unordered_map<std::int32_t, std::uint32_t> m_birthCounts;
    std::unordered_map<std::uint64_t, bool> m_shared;
    std::vector<float> m_givenShares, m_familyShares;
};

} // namespace anamnesis::identity
