// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/meaning/Substances.h"

#include "services/meaning/Codes.h"
#include "services/meaning/substances/Names.h"
#include "services/meaning/units/Text.h"

#include <algorithm>
#include <array>
#include <set>
#include <unordered_map>

namespace anamnesis::meaning {
namespace {

/// Words that say that it is an allergy, not what to; and the tags of terminologies.
std::string withoutPhrase(std::string name) {
    for (const std::string_view tag :
         {" (substance)", " (product)", " (medicinal product)", " (disorder)", " (finding)", " (organism)",
          " preparation", ", unspecified formulation", " unspecified formulation"})
        if (name.ends_with(tag))
            name.resize(name.size() - tag.size());
    for (const std::string_view start : {"allergy to ", "allergic to ", "intolerance to ", "hypersensitivity to ",
                                         "adverse reaction to ", "propensity to adverse reactions to "})
        if (name.starts_with(start))
            name.erase(0, start.size());
    for (const std::string_view end : {" allergy", " intolerance", " allergenic extract", " (allergy)"})
        if (name.ends_with(end))
            name.resize(name.size() - end.size());
    return name;
}

std::string folded(std::string_view name) {
    std::string result = text::lowered(text::collapsed(name));
    while (!result.empty() && (result.back() == '.' || result.back() == ','))
        result.pop_back();
    return result;
}

struct Halves {
    std::string base;
    std::string salt;
};
/// The salt words at the end of the name (or, before it, "potassium clavulanate"), as long as something is left.
Halves halves(std::string_view name) {
    const std::string whole = folded(name);
    if (isWholeSalt(whole))
        return {whole, {}};
    auto parts = text::words(whole);
    const auto isSalt = [](std::string_view word) { return std::ranges::find(saltWords(), word) != saltWords().end(); };
    std::vector<std::string> salt;
    while (parts.size() > 1 && isSalt(parts.back())) {
        salt.insert(salt.begin(), parts.back());
        parts.pop_back();
        std::string left;
        for (const std::string& part : parts)
            left += (left.empty() ? "" : " ") + part;
        if (isWholeSalt(left + " " + salt.front()))
            break;
    }
    if (salt.empty() && parts.size() > 1 && (parts.front() == "sodium" || parts.front() == "potassium")) {
        // "sodium valproate": the acid's salt written first
        salt.push_back(parts.front());
        parts.erase(parts.begin());
    }
    Halves result;
    for (const std::string& part : parts)
        result.base += (result.base.empty() ? "" : " ") + part;
    for (const std::string& word : salt)
        result.salt += (result.salt.empty() ? "" : " ") + word;
    if (!salt.empty() && isWholeSalt(result.base + " " + salt.front())) { // "calcium carbonate dihydrate"
        result.base += " " + salt.front();
        result.salt.erase(0, std::min(result.salt.size(), salt.front().size() + 1));
    }
    while (result.base.ends_with(','))
        result.base.pop_back();
    return result;
}

using Keys = std::unordered_map<std::string_view, std::string_view>;

const Keys& known() {
    static const Keys map = [] {
        Keys built; // of constant tables
        for (const ClassRow& row : substanceClasses())
            for (const std::string_view name : text::split(row.names, ';'))
                built.emplace(name, row.key);
        for (const Synonym& row : synonyms())
            built.emplace(row.name, row.key);
        return built;
    }();
    return map;
}

std::string lookUp(const std::string& name) {
    if (const auto found = known().find(name); found != known().end())
        return std::string(found->second);
    return {};
}

std::string joined(std::set<std::string> parts) {
    std::string result;
    for (const std::string& part : parts)
        result += (result.empty() ? "" : " + ") + part;
    return result;
}

} // namespace

std::string saltOf(std::string_view name) {
    return halves(name).salt;
}

std::string withoutSalt(std::string_view name) {
    return halves(name).base;
}

std::string ingredientKey(std::string_view text_) {
    const std::string name = withoutPhrase(folded(text_));
    if (name.empty())
        return {};
    if (auto key = lookUp(name); !key.empty())
        return key;
    for (const std::string_view sign : {" / ", " + ", " and ", "/"}) {
        const auto at = name.find(sign);
        if (at == std::string::npos || at == 0)
            continue;
        const std::string first = ingredientKey(std::string_view(name).substr(0, at));
        const std::string second = ingredientKey(std::string_view(name).substr(at + sign.size()));
        if (first.empty() || second.empty())
            break;
        std::set<std::string> parts;
        for (const std::string* both : {&first, &second})
            for (std::size_t from = 0; from != std::string::npos;) {
                const auto plus = both->find(" + ", from);
                parts.insert(both->substr(from, plus == std::string::npos ? plus : plus - from));
                from = plus == std::string::npos ? plus : plus + 3;
            }
        return joined(std::move(parts));
    }
    const std::string base = halves(name).base;
    if (auto key = lookUp(base); !key.empty())
        return key;
    if (const auto brand = ingredientOfBrand(base); !brand.empty())
        return std::string(brand);
    return base;
}

std::string ingredientKey(const clinical::CodedConcept& substance) {
    // A coded display says it in the terminology's words; the text is what somebody wrote. Known names first.
    std::vector<std::string> keys;
    for (const clinical::Coding& coding : substance.codings)
        if (!coding.display.empty() && !residual(coding))
            keys.push_back(ingredientKey(coding.display));
    if (!substance.text.empty())
        keys.push_back(ingredientKey(substance.text));
    for (const std::string& key : keys)
        if (isClass(key) || isKnownIngredient(key))
            return key;
    for (const std::string& key : keys)
        if (!key.empty())
            return key;
    for (const clinical::Coding& coding : substance.codings)
        if (!coding.code.empty() && !residual(coding))
            return canonicalSystem(coding.system) + "|" + coding.code;
    return {};
}

std::vector<std::string> classesOf(std::string_view ingredientKey_) {
    std::vector<std::string> result;
    for (const ClassRow& row : substanceClasses()) {
        const auto members = text::split(row.members, ';');
        if (std::ranges::find(members, ingredientKey_) == members.end())
            continue;
        result.emplace_back(row.key);
        for (std::string& above : classesOf(row.key))
            if (std::ranges::find(result, above) == result.end())
                result.push_back(std::move(above));
    }
    return result;
}

std::string_view sortOfAllergen(std::string_view ingredientKey_) {
    struct Row {
        std::string_view key, sort;
    };
    // What of the names and classes is no medicine; the rest of them is. Sorts: FHIR AllergyIntoleranceCategory.
    static constexpr std::array rows{
        Row{"class:tree nuts", "food"},
        Row{"class:shellfish", "food"},
        Row{"class:fish", "food"},
        Row{"class:seafood", "food"},
        Row{"class:dairy", "food"},
        Row{"peanut", "food"},
        Row{"peanut oil", "food"},
        Row{"egg", "food"},
        Row{"egg white", "food"},
        Row{"soy", "food"},
        Row{"gluten", "food"},
        Row{"wheat", "food"},
        Row{"sesame", "food"},
        Row{"strawberry", "food"},
        Row{"tomato", "food"},
        Row{"class:pollen", "environment"},
        Row{"class:insect venom", "environment"},
        Row{"latex", "environment"},
        Row{"cat dander", "environment"},
        Row{"dog dander", "environment"},
        Row{"house dust mite", "environment"},
        Row{"dust", "environment"},
        Row{"mold", "environment"},
        Row{"adhesive", "environment"},
    };
    const auto sortOf = [](std::string_view key) {
        const auto at = std::ranges::find(rows, key, &Row::key);
        return at == rows.end() ? std::string_view{} : at->sort;
    };
    if (const auto sort = sortOf(ingredientKey_); !sort.empty())
        return sort;
    for (const std::string& group : classesOf(ingredientKey_))
        if (const auto sort = sortOf(group); !sort.empty())
            return sort;
    return isClass(ingredientKey_) || isKnownIngredient(ingredientKey_) ? "medication" : std::string_view{};
}

SubstanceRelation relateSubstances(std::string_view leftKey, std::string_view rightKey) {
    if (leftKey.empty() || rightKey.empty())
        return SubstanceRelation::Unknown;
    if (leftKey == rightKey)
        return SubstanceRelation::Same;
    const auto below = [](std::string_view key, std::string_view group) {
        const auto classes = classesOf(key);
        return std::ranges::find(classes, group) != classes.end();
    };
    if (below(rightKey, leftKey))
        return SubstanceRelation::Contains;
    if (below(leftKey, rightKey))
        return SubstanceRelation::MemberOf;
    return SubstanceRelation::Different;
}

SubstanceRelation relateSubstances(const clinical::CodedConcept& left, const clinical::CodedConcept& right) {
    const CodeRelation codes = relateCodes(left, right);
    if (codes == CodeRelation::Equal && !residual(left) && !residual(right))
        return SubstanceRelation::Same;
    const std::string leftKey = ingredientKey(left);
    const std::string rightKey = ingredientKey(right);
    const SubstanceRelation relation = relateSubstances(leftKey, rightKey);
    // Names that no table knows may still be two names of one thing: that cannot be told.
    if (relation == SubstanceRelation::Different && codes == CodeRelation::Unknown &&
        (leftKey.find('|') != std::string::npos || rightKey.find('|') != std::string::npos))
        return SubstanceRelation::Unknown;
    return relation;
}

} // namespace anamnesis::meaning
