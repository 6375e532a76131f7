// SPDX-License-Identifier: GPL-3.0-or-later
// The reader of drug names: pieces (strengths, slashes, words), then what they say. What fits no place is unread, and
// what could belong to two ingredients belongs to none.
#include "services/meaning/Medicines.h"

#include "services/meaning/Codes.h"
#include "services/meaning/Substances.h"
#include "services/meaning/medicines/Forms.h"
#include "services/meaning/medicines/Pieces.h"
#include "services/meaning/substances/Names.h"
#include "services/meaning/units/Spellings.h"
#include "services/meaning/units/Text.h"

#include <algorithm>
#include <array>
#include <functional>
#include <set>

namespace anamnesis::meaning {
namespace {

using clinical::Quantity;

using Kind = PieceKind;

/// Reads pieces into a name.
class Reader {
public:
    explicit Reader(MedicineName& name) : m_name(name) {}

    [[nodiscard]] bool doubtful() const { return m_doubt; }

    void run(const std::vector<Piece>& pieces) {
        const std::size_t first = !pieces.empty() && isApplication(text::lowered(pieces[0].text)) ? 1 : 0;
        for (std::size_t at = first; at < pieces.size(); ++at) {
            const Piece& piece = pieces[at];
            switch (piece.kind) {
            case Kind::Plus:
                finishIngredient();
                m_inName = true;
                break;
            case Kind::Hours:
                m_name.hours = piece.text;
                break;
            case Kind::Strength:
                if (at == first || (at == first + 1 && pieces[first].kind == Kind::Hours))
                    leading(piece);
                else
                    strength(piece);
                break;
            case Kind::Word:
                if (piece.inside && m_inName && !m_words.empty())
                    m_aside.push_back(piece.text);
                else
                    word(piece.text);
                break;
            }
        }
        finishIngredient();
        finishForm();
        assignStrengths();
    }

private:
    void leading(const Piece& piece) {
        const Quantity& amount = piece.strengths.front();
        const bool package = piece.strengths.size() == 1 && amount.denominatorValue.empty() &&
                             (amount.unitCode == "mL" || amount.unitCode == "{actuat}" || amount.unitCode == "L");
        if (package)
            m_name.amount = amount;
        else
            strength(piece);
    }

    void strength(const Piece& piece) {
        m_inName = false;
        const bool hadWords = !m_words.empty();
        finishIngredient();
        if (hadWords && piece.strengths.size() == 1 && !m_name.ingredients.empty() && m_combined == 0) {
            m_name.ingredients.back().strength = piece.strengths.front();
            return;
        }
        m_loose.push_back(piece);
    }

    void word(const std::string& written) {
        std::string folded = text::lowered(written);
        while (!folded.empty() && folded.back() == '.')
            folded.pop_back();
        if (folded.empty() || folded == "-")
            return;
        if (folded == "and" && !m_words.empty() && m_inName) {
            finishIngredient();
            m_inName = true;
            return;
        }
        if (m_words.empty() && m_name.ingredients.empty() && folded == "abuse-deterrent")
            return;
        const auto form = formWord(folded);
        const bool started = !m_words.empty() || !m_name.ingredients.empty();
        // A word that is a form only behind a name: "ring" alone is no medicine.
        if (form && started) {
            takeForm(*form);
            m_inName = false;
            return;
        }
        if (m_inName) {
            m_words.push_back(written);
            return;
        }
        if (const auto brand = ingredientOfBrand(folded); !brand.empty() && m_name.brand.empty()) {
            m_name.brand = written;
            return;
        }
        m_name.unread.push_back(written);
    }

    /// "NDA020800": RxNorm writes the number of the application before some names.
    static bool isApplication(std::string_view folded) {
        return folded.size() > 5 && (folded.starts_with("nda") || folded.starts_with("anda")) &&
               text::isDigit(folded.back());
    }

    void takeForm(const FormWord& form) {
        if (form.release != Release::NotSaid) {
            if (m_name.release != Release::NotSaid && m_name.release != form.release)
                m_conflict = true;
            m_name.release = form.release;
        }
        if (!form.route.empty() && m_name.route != "injection" &&
            !(m_name.route == "sublingual" && form.route == "oral"))
            m_name.route = form.route;
        if (form.form.empty())
            return;
        if (!form.shape)
            m_kind = form.form;
        else if (m_shape.empty() || m_shape == form.form)
            m_shape = form.form;
        else if (form.form == "injection" || m_shape == "injection")
            m_shape = "injection"; // "Injectable Solution", "Prefilled Syringe"
        else if (m_shape == "powder" && form.form == "inhaler")
            m_shape = "inhaler"; // "Dry Powder Inhaler"
        else if (m_shape == "aerosol" && form.form == "inhaler")
            m_shape = "inhaler";
        else if (form.form == "suspension" || form.form == "solution")
            m_shape = form.form; // "Powder for Oral Suspension" is given as the suspension
        else if (form.form != "powder" && form.form != "packet")
            m_conflict = true;
    }

    void finishForm() {
        if (m_conflict)
            m_name.unread.emplace_back("?form");
        if (m_shape.empty() && m_kind.empty())
            return;
        if (m_shape == "system")
            m_shape = m_name.route == "transdermal" ? "patch" : "system";
        if (m_kind.empty())
            m_name.form = m_shape;
        else if (m_shape.empty() || m_shape == "tablet" || m_shape == "disintegrating tablet")
            m_name.form = m_kind == "buccal" && m_shape.empty() ? "" : m_kind + " tablet";
        else
            m_name.form = m_shape; // "Sublingual Film"
        if (m_shape.empty() && (m_kind == "sublingual" || m_kind == "buccal"))
            m_name.form.clear(); // a route, not yet a form
        if (m_conflict)
            m_name.form.clear();
    }

    void add(std::string_view name) {
        Ingredient ingredient;
        ingredient.name = text::lowered(withoutSalt(name));
        ingredient.salt = saltOf(name);
        ingredient.key = ingredientKey(name);
        if (!ingredient.name.empty())
            m_name.ingredients.push_back(std::move(ingredient));
    }

    void finishIngredient() {
        if (m_words.empty())
            return;
        std::string name;
        std::string brand;
        for (const std::string& word : m_words) {
            const std::string folded = text::lowered(word);
            // "metformin (Glucophage)": a brand behind its own ingredient
            if (!name.empty() && !ingredientOfBrand(folded).empty() &&
                ingredientOfBrand(folded) == ingredientKey(name)) {
                brand = word;
                continue;
            }
            name += (name.empty() ? "" : " ") + word;
        }
        m_words.clear();
        readAside(name);
        if (!brand.empty() && m_name.brand.empty())
            m_name.brand = brand;
        const std::string folded = text::lowered(name);
        if (const auto of = ingredientOfBrand(folded); !of.empty()) {
            m_name.brand = name;
            addKey(of);
            return;
        }
        const std::string key = ingredientKey(name);
        if (key.find(" + ") != std::string::npos && folded.find('-') != std::string::npos) {
            addHyphened(folded, key);
            return;
        }
        if (key.find(" + ") != std::string::npos) {
            addKey(key);
            return;
        }
        add(name);
    }

    /// What stands in parentheses behind a name: its brand, its ingredient, the same again, or something else.
    void readAside(const std::string& name) {
        std::string aside;
        for (const std::string& word : m_aside)
            if (text::lowered(word) != "product" && text::lowered(word) != "substance")
                aside += (aside.empty() ? "" : " ") + word;
        m_aside.clear();
        if (aside.empty() || ingredientKey(aside) == ingredientKey(name)) {
            if (!aside.empty() && !ingredientOfBrand(text::lowered(aside)).empty() && m_name.brand.empty())
                m_name.brand = aside;
            return;
        }
        m_name.unread.push_back(aside);
        if (!isKnownIngredient(ingredientKey(name)))
            m_doubt = true; // which of the two is the ingredient cannot be told
    }

    void addKey(std::string_view key) {
        std::size_t count = 0;
        for (std::size_t from = 0;;) {
            const auto plus = key.find(" + ", from);
            const std::string part(key.substr(from, plus == std::string_view::npos ? plus : plus - from));
            m_name.ingredients.push_back({part, {}, part, {}});
            ++count;
            if (plus == std::string_view::npos)
                break;
            from = plus + 3;
        }
        if (count > 1)
            m_combined = count;
    }

    /// In the order of writing, so that "5-325 mg" can be told apart.
    void addHyphened(const std::string& folded, const std::string& key) {
        const auto parts = text::split(folded, '-');
        std::set<std::string> keys;
        for (const auto part : parts)
            keys.insert(ingredientKey(part));
        std::string joined;
        for (const std::string& part : keys)
            joined += (joined.empty() ? "" : " + ") + part;
        if (joined != key) {
            addKey(key);
            m_orderKnown = false;
            return;
        }
        for (const auto part : parts)
            add(part);
        m_combined = parts.size();
    }

    /// "benazepril-hydrochlorothiazide 20-12.5 mg": as many names as numbers.
    void splitByCount(std::size_t count) {
        if (m_name.ingredients.size() != 1 || count < 2)
            return;
        const std::string whole = m_name.ingredients.front().name;
        const auto parts = text::split(whole, '-');
        if (parts.size() != count || std::ranges::any_of(parts, [](std::string_view part) { return part.size() < 4; }))
            return;
        m_name.ingredients.clear();
        for (const auto part : parts)
            add(part);
    }

    void assignStrengths() {
        if (m_loose.empty())
            return;
        if (m_loose.size() == 1) {
            splitByCount(m_loose.front().strengths.size());
            const auto& strengths = m_loose.front().strengths;
            const bool bare =
                std::ranges::none_of(m_name.ingredients, [](const Ingredient& i) { return i.strength.has_value(); });
            if (bare && strengths.size() == m_name.ingredients.size() && (m_orderKnown || strengths.size() == 1)) {
                for (std::size_t at = 0; at < strengths.size(); ++at)
                    m_name.ingredients[at].strength = strengths[at];
                return;
            }
        }
        for (const Piece& piece : m_loose) {
            const Quantity& only = piece.strengths.front();
            if (piece.strengths.size() == 1 && (only.unitCode == "mL" || only.unitCode == "{actuat}") &&
                only.denominatorValue.empty() && !m_name.amount)
                m_name.amount = only;
            else
                m_name.unread.push_back(piece.text);
        }
    }

    MedicineName& m_name;
    std::vector<std::string> m_words;
    std::vector<std::string> m_aside;
    bool m_doubt = false;
    std::vector<Piece> m_loose; ///< strengths that stand behind no name of their own
    std::string m_shape;
    std::string m_kind;
    std::size_t m_combined = 0;
    bool m_orderKnown = true;
    bool m_inName = true;
    bool m_conflict = false;
};

/// Begins with a letter, has three of them, and holds no word of a sentence.
bool isName(const Ingredient& ingredient) {
    const std::string& name = ingredient.name;
    const auto letters = std::ranges::count_if(name, text::isLetter);
    if (letters < 3 && !isKnownIngredient(ingredient.key))
        return false;
    static constexpr std::string_view sentence[] = {"in", "with",  "from", "for",  ":",  "of",    "plus", "or",
                                                    "to", "every", "bag",  "take", "by", "daily", "the"};
    if (isKnownIngredient(ingredient.key))
        return true;
    return (text::isLetter(name.front()) ||
            (name.size() > 2 && text::isDigit(name.front()) && name.find('-') != std::string::npos)) &&
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

MedicineName parseMedicineName(std::string_view text_) {
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
    Reader reader(name);
    reader.run(pieces(rest));
    if (reader.doubtful() || std::ranges::any_of(name.ingredients, std::not_fn(isName))) {
        for (const Ingredient& ingredient : name.ingredients)
            name.unread.push_back(ingredient.name);
        name.ingredients.clear();
        name.parsed = false;
        return name;
    }
    const bool known = std::ranges::any_of(
        name.ingredients, [](const Ingredient& ingredient) { return isKnownIngredient(ingredient.key); });
    const bool shaped = !name.form.empty() || std::ranges::any_of(name.ingredients, [](const Ingredient& ingredient) {
        return ingredient.strength.has_value();
    });
    name.parsed = !name.ingredients.empty() && (known || shaped || (!name.brand.empty() && name.unread.empty()));
    const auto words = std::ranges::max(name.ingredients.empty() ? std::vector<std::size_t>{0} : [&] {
        std::vector<std::size_t> counts;
        for (const Ingredient& ingredient : name.ingredients)
            counts.push_back(text::words(ingredient.name).size());
        return counts;
    }());
    if (words > 6 && !known)
        name.parsed = false; // a sentence, not a name
    return name;
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
