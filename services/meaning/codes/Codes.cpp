// SPDX-License-Identifier: GPL-3.0-or-later
// What two coded concepts have to do with each other, by their own codings and by maps.
#include "services/meaning/Codes.h"

#include "services/meaning/units/Text.h"

#include <algorithm>
#include <array>

namespace anamnesis::meaning {
namespace {

using clinical::CodedConcept;
using clinical::CodeMap;
using clinical::Coding;
using clinical::MapRelationship;

struct Key {
    std::string system;
    std::string code;
    friend bool operator==(const Key&, const Key&) = default;
    [[nodiscard]] std::string shown() const { return system + "|" + code; }
};

std::vector<Key> keys(const CodedConcept& concept_) {
    std::vector<Key> result;
    for (const Coding& coding : concept_.codings)
        if (!coding.code.empty()) {
            const std::string system = canonicalSystem(coding.system);
            result.push_back({system, canonicalCode(system, coding.code)});
        }
    return result;
}

bool residualKey(const CodedConcept& concept_, const Key& key) {
    return std::ranges::any_of(concept_.codings, [&](const Coding& coding) {
        return canonicalCode(canonicalSystem(coding.system), coding.code) == key.code && residual(coding);
    });
}

/// What one map says of a pair, seen from the left.
std::optional<CodeRelation> byMap(const CodeMap& map, const Key& left, const Key& right) {
    std::optional<CodeRelation> found;
    const auto look = [&](const Key& from, const Key& to, bool reversed) {
        const auto rows = map.from(from.system, from.code);
        for (const clinical::CodeMapRow* row : rows) {
            if (row->target.system != to.system || row->target.code != to.code)
                continue;
            CodeRelation relation = CodeRelation::Inexact;
            switch (row->relationship) {
            case MapRelationship::Equivalent:
                // One-to-one both ways, else the map blurs what the codes keep apart.
                relation = rows.size() == 1 && map.to(to.system, to.code).size() == 1 ? CodeRelation::Equivalent
                                                                                      : CodeRelation::Inexact;
                break;
            case MapRelationship::Broader:
                relation = reversed ? CodeRelation::Narrower : CodeRelation::Broader;
                break;
            case MapRelationship::Narrower:
                relation = reversed ? CodeRelation::Broader : CodeRelation::Narrower;
                break;
            case MapRelationship::Inexact:
                break;
            case MapRelationship::Unmatched:
                continue;
            }
            if (!found || relation < *found)
                found = relation;
        }
    };
    look(left, right, false);
    look(right, left, true);
    return found;
}

} // namespace

std::string_view name(CodeRelation relation) {
    static constexpr std::array<std::string_view, 7> names{"equal",   "equivalent", "broader", "narrower",
                                                           "inexact", "different",  "unknown"};
    return names.at(static_cast<std::size_t>(relation));
}

std::optional<std::string> ndc11(std::string_view code) {
    const auto digitsOnly = [](std::string_view part) { return std::ranges::all_of(part, text::isDigit); };
    const auto parts = text::split(text::trimmed(code), '-');
    if (parts.size() == 1)
        return parts[0].size() == 11 && digitsOnly(parts[0]) ? std::optional(std::string(parts[0])) : std::nullopt;
    if (parts.size() != 3 || !std::ranges::all_of(parts, digitsOnly))
        return std::nullopt;
    const auto shape = std::array{parts[0].size(), parts[1].size(), parts[2].size()};
    if (shape != std::array<std::size_t, 3>{4, 4, 2} && shape != std::array<std::size_t, 3>{5, 3, 2} &&
        shape != std::array<std::size_t, 3>{5, 4, 1} && shape != std::array<std::size_t, 3>{5, 4, 2})
        return std::nullopt;
    const auto padded = [](std::string_view part, std::size_t size) {
        return std::string(size - part.size(), '0') + std::string(part);
    };
    return padded(parts[0], 5) + padded(parts[1], 4) + padded(parts[2], 2);
}

std::string canonicalCode(std::string_view system, std::string_view code) {
    using namespace clinical::systems;
    std::string result(text::trimmed(code));
    if (system == ndc)
        return ndc11(result).value_or(result);
    if (system == icd9cm || system == icd10 || system == icd10cm || system.ends_with("icd-10-gm")) {
        for (char& character : result)
            if (character >= 'a' && character <= 'z')
                character = static_cast<char>(character - 32);
        // "E119" is written "E11.9", "V4581" V45.81, "E8120" of ICD-9 E812.0, and five digits can only be a diagnosis
        // ("71596", 715.96). Four digits of ICD-9 may be a procedure too ("9904", 99.04): left as sent.
        if (result.size() > 3 && result.find('.') == std::string::npos) {
            const bool nine = system == icd9cm;
            const bool digits = std::ranges::all_of(std::string_view(result).substr(1), text::isDigit);
            if (nine && result.size() == 5 && digits && (text::isDigit(result[0]) || result[0] == 'V'))
                result.insert(3, 1, '.');
            else if (nine && result.size() == 4 && digits && result[0] == 'V')
                result.insert(3, 1, '.');
            else if (nine && result.size() == 5 && digits && result[0] == 'E')
                result.insert(4, 1, '.');
            else if (!nine && text::isLetter(result[0]) && text::isDigit(result[1]))
                result.insert(3, 1, '.');
        }
        return result;
    }
    if (system == cvx) { // "08" and "8"
        while (result.size() > 1 && result.front() == '0')
            result.erase(0, 1);
    }
    return result;
}

CodeRelationship relate(const CodedConcept& left, const CodedConcept& right, std::span<const CodeMap> maps) {
    const auto leftKeys = keys(left);
    const auto rightKeys = keys(right);
    CodeRelationship best;
    bool sameSystemDiffers = false;
    const auto better = [&](CodeRelation relation, const Key& one, const Key& two, std::string map,
                            std::string version) {
        if (relation >= best.relation)
            return;
        best = {relation,       one.shown(),        two.shown(),
                std::move(map), std::move(version), residualKey(left, one) || residualKey(right, two)};
    };
    for (const Key& one : leftKeys) {
        for (const Key& two : rightKeys) {
            if (one == two) {
                if (!one.system.empty())
                    better(CodeRelation::Equal, one, two, {}, {});
                continue;
            }
            if (one.system == two.system && !one.system.empty()) {
                sameSystemDiffers = true;
                better(CodeRelation::Different, one, two, {}, {});
            }
            for (const CodeMap& map : maps)
                if (const auto relation = byMap(map, one, two))
                    better(*relation, one, two, map.url(), map.version());
        }
    }
    if (best.relation != CodeRelation::Equal || !sameSystemDiffers)
        return best;
    // A shared coding, and beside it a system in which every pair differs: one code covers two things.
    for (const Key& one : leftKeys) {
        bool shares = false;
        bool differs = false;
        for (const Key& two : rightKeys)
            if (one.system == two.system && !one.system.empty())
                (one == two ? shares : differs) = true;
        for (const Key& other : leftKeys)
            shares = shares || (other.system == one.system && std::ranges::find(rightKeys, other) != rightKeys.end());
        if (differs && !shares && one.system != clinical::systems::ndc) // packages of one product differ
            best.relation = CodeRelation::Inexact;
    }
    return best;
}

void mapConcept(CodedConcept& concept_, std::span<const CodeMap> maps) {
    for (const Coding& coding : concept_.codings) {
        const std::string system = canonicalSystem(coding.system);
        const std::string code = canonicalCode(system, coding.code);
        for (const CodeMap& map : maps)
            for (const clinical::CodeMapRow* row : map.from(system, code)) {
                clinical::MappedCoding mapped{row->target, map.url(), map.version(), row->relationship,
                                              system + "|" + code};
                if (std::ranges::find(concept_.mapped, mapped) == concept_.mapped.end())
                    concept_.mapped.push_back(std::move(mapped));
            }
    }
}

std::string foldText(std::string_view text) {
    std::string result;
    for (const char character : text) {
        const auto byte = static_cast<unsigned char>(character);
        if (text::isLetter(character) || text::isDigit(character) || byte >= 0x80)
            result += text::lower(character);
        else if (!result.empty() && result.back() != ' ')
            result += ' ';
    }
    if (result.ends_with(' '))
        result.pop_back();
    return result;
}

} // namespace anamnesis::meaning
