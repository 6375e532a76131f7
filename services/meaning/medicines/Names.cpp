// SPDX-License-Identifier: GPL-3.0-or-later
// Drug names: brands in brackets, packs, and whether what was read may be claimed as an ingredient.
#include "services/meaning/Medicines.h"

#include "services/meaning/Codes.h"
#include "services/meaning/Substances.h"
#include "services/meaning/medicines/NameReader.h"
#include "services/meaning/medicines/Pieces.h"
#include "services/meaning/substances/Names.h"
#include "services/meaning/ucum/Remembered.h"
#include "services/meaning/units/Spellings.h"
#include "services/meaning/units/Text.h"

#include <algorithm>
#include <array>
#include <functional>
#include <memory>
#include <set>
#include <span>
#include <utility>

namespace anamnesis::meaning {
namespace {

/// Begins with a letter, has three of them, and holds no word of a sentence.
bool isName(const Ingredient& ingredient) {
    const std::string& name = ingredient.name;
    const auto letters = std::ranges::count_if(name, text::isLetter);
    if (isKnownIngredient(ingredient.key))
        return true;
    if (letters < 3 || name.find_first_of(":|;=") != std::string::npos)
        return false;
    const auto isNumber = [](const std::string& word) {
        return std::ranges::all_of(word, [](char c) { return text::isDigit(c) || c == '.'; });
    };
    if (std::ranges::any_of(text::words(name), isNumber))
        return false;
    static constexpr std::string_view sentence[] = {"in", "with",  "from", "for",  ":",  "of",    "plus", "or",
                                                    "to", "every", "bag",  "take", "by", "daily", "the"};
    const auto digits = static_cast<std::size_t>(std::ranges::find_if_not(name, text::isDigit) - name.begin());
    return (text::isLetter(name.front()) || (digits > 0 && digits + 3 < name.size() && name[digits] == '-')) &&
           std::ranges::none_of(text::words(name), [](const std::string& word) {
               return std::ranges::find(sentence, word) != std::end(sentence);
           });
}

/// "… [Coreg]" at the end, or anywhere when it is the only one.
std::string takeBrand(std::string& text) {
    const auto open = text.rfind('[');
    const auto close = text.find(']', open == std::string::npos ? 0 : open);
    if (open == std::string::npos || close == std::string::npos)
        return {};
    std::string brand(text::trimmed(std::string_view(text).substr(open + 1, close - open - 1)));
    text.erase(open, close - open + 1);
    return brand;
}

/// "Camila 28 Day Pack", "Prednisone 5 mg Oral Tablet 48 Count Pack": how it is packed is not part of the name.
void dropPack(std::string& text) {
    auto words = text::words(text);
    const std::size_t length = words.size();
    if (length < 3 || text::lowered(words[length - 1]) != "pack")
        return;
    const std::string what = text::lowered(words[length - 2]);
    if ((what != "day" && what != "count") || !text::isNumber(words[length - 3]) || length == 3)
        return;
    words.resize(length - 3);
    text.clear();
    for (const std::string& word : words)
        text += (text.empty() ? "" : " ") + word;
}

/// "{28 (a) / 4 (b) } Pack": the members between balanced parentheses. Answers whether it is a pack.
bool readPack(std::string_view text, MedicineName& name) {
    text = text::trimmed(text);
    const auto close = text.rfind('}');
    if (!text.starts_with('{') || close == std::string_view::npos)
        return false;
    const std::string_view inner = text.substr(1, close - 1);
    for (std::size_t at = 0; at < inner.size();) {
        const std::size_t open = inner.find('(', at);
        if (open == std::string_view::npos)
            break;
        int depth = 0;
        std::size_t end = open;
        for (; end < inner.size(); ++end) {
            if (inner[end] == '(')
                ++depth;
            if (inner[end] == ')' && --depth == 0)
                break;
        }
        std::string_view count = text::trimmed(inner.substr(at, open - at));
        while (!count.empty() && (count.front() == '/' || text::isBlank(count.front())))
            count.remove_prefix(1);
        if (end >= inner.size() || !text::isNumber(count)) {
            name.unread.emplace_back(inner.substr(at));
            return true;
        }
        name.counts.emplace_back(count);
        name.contents.push_back(parseMedicineName(inner.substr(open + 1, end - open - 1)));
        at = end + 1;
    }
    return true;
}

} // namespace

std::string MedicineName::lane() const {
    std::set<std::string> keys;
    for (const Ingredient& ingredient : ingredients)
        keys.insert(ingredient.key);
    for (const MedicineName& content : contents)
        for (const Ingredient& ingredient : content.ingredients)
            keys.insert(ingredient.key);
    keys.erase("inert ingredients");
    std::string result;
    for (const std::string& key : keys)
        result += (result.empty() ? "" : " + ") + key;
    return result;
}

namespace {

MedicineName readMedicineName(std::string_view text_) {
    MedicineName name;
    name.text = std::string(text_);
    std::string rest = plainUnit(text_.substr(0, 1000));
    name.brand = takeBrand(rest);
    if (name.brand == "BN" || name.brand == "IN")
        name.brand.clear(); // the kind of the term, not a brand
    for (const std::string_view coated : {"film coated", "Film Coated", "film Coated", "Film coated", "FILM COATED"})
        rest = text::replaced(rest, coated, "film-coated");
    if (readPack(rest, name)) {
        name.parsed = !name.contents.empty() && std::ranges::all_of(name.contents, &MedicineName::parsed);
        return name;
    }
    dropPack(rest);
    if (!readPieces(pieces(rest), name) || std::ranges::any_of(name.ingredients, std::not_fn(isName))) {
        for (const Ingredient& ingredient : name.ingredients)
            name.unread.push_back(ingredient.name);
        name.ingredients.clear();
        name.form.clear();
        name.release = Release::NotSaid;
        name.parsed = false;
        return name;
    }
    // A name that no table and no stem knows may be a brand or no medicine at all: kept as it is, not claimed as an
    // ingredient, unless others that we know stand beside it in one name with strengths.
    const auto known =
        std::ranges::count_if(name.ingredients, [](const Ingredient& ingredient) { return isKnown(ingredient.key); });
    const bool strong = std::ranges::any_of(
        name.ingredients, [](const Ingredient& ingredient) { return ingredient.strength.has_value(); });
    const bool all = known == std::ssize(name.ingredients);
    name.parsed = !name.ingredients.empty() && (all || (known > 0 && strong) ||
                                                // an ingredient before its brand in brackets, by RxNorm's grammar
                                                (!name.brand.empty() && name.unread.empty()));
    if (known == 0 && !strong) {
        name.form.clear();
        name.release = Release::NotSaid;
    }
    const auto words = std::ranges::max(name.ingredients.empty() ? std::vector<std::size_t>{0} : [&] {
        std::vector<std::size_t> counts;
        for (const Ingredient& ingredient : name.ingredients)
            counts.push_back(text::words(ingredient.name).size());
        return counts;
    }());
    if (words > 6 && known == 0)
        name.parsed = false; // a sentence, not a name
    return name;
}

} // namespace

MedicineName parseMedicineName(std::string_view text) {
    return *remembered(text, [&] { return std::make_shared<const MedicineName>(readMedicineName(text)); });
}

MedicineName parseMedicineName(const clinical::CodedConcept& drug) {
    using namespace clinical::systems;
    std::optional<MedicineName> best;
    const auto consider = [&](std::string_view text_, bool coded) {
        if (text::trimmed(text_).empty())
            return;
        MedicineName name = parseMedicineName(text_);
        // A terminology's own display is a name even when no table of ours holds it.
        if (coded && !name.parsed && !name.ingredients.empty() && name.unread.empty())
            name.parsed = true;
        const auto said = [](const MedicineName& of) {
            std::size_t count = of.parsed ? 10U : 0U;
            for (const Ingredient& ingredient : of.ingredients)
                count += ingredient.strength ? 2U : 0U;
            return count + (of.form.empty() ? 0U : 1U) + (of.contents.empty() ? 0U : 2U) +
                   (of.unread.empty() ? 1U : 0U);
        };
        if (!best || said(name) > said(*best))
            best = std::move(name);
    };
    for (const clinical::Coding& coding : drug.codings) {
        const std::string system = canonicalSystem(coding.system);
        if (system == rxnorm || system == snomed || system == ndc)
            consider(coding.display, true);
    }
    consider(drug.text, false);
    for (const clinical::Coding& coding : drug.codings)
        consider(coding.display, false);
    return best.value_or(MedicineName{});
}

} // namespace anamnesis::meaning
