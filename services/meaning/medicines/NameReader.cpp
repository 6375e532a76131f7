// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/meaning/medicines/NameReader.h"

#include "services/meaning/Substances.h"
#include "services/meaning/medicines/Forms.h"
#include "services/meaning/substances/Names.h"
#include "services/meaning/units/Text.h"

#include <algorithm>
#include <set>
#include <span>
#include <utility>

namespace anamnesis::meaning {
namespace {

using clinical::Quantity;

using Kind = PieceKind;

bool listed(std::span<const std::string_view> words, std::string_view word) {
    return std::ranges::find(words, word) != words.end();
}

/// What a medicine is dissolved in, word by word: never an ingredient behind "in".
constexpr std::string_view diluents[] = {"nacl",     "sodium",   "chloride",      "saline", "normal", "ns",
                                         "dextrose", "glucose",  "d5w",           "d5",     "d10w",   "d5ns",
                                         "lactated", "ringer's", "ringers",       "lr",     "water",  "sterile",
                                         "swfi",     "ringer",   "bacteriostatic"};
/// "200 ML BAG : …": what holds it, written first.
constexpr std::string_view packages[] = {"bag", "vial", "bottle", "ampule", "syringe", "kit", ":", "-"};

/// "25 ug salmeterol + 250 ug fluticasone": strengths before their names become strengths behind them, when every part
/// is written so and no other strength could be meant.
void strengthsBehindNames(std::vector<Piece>& pieces) {
    const auto isStrength = [](const Piece& piece) {
        return piece.kind == Kind::Strength && piece.strengths.size() == 1 &&
               piece.strengths.front().unitCode != "mL" && piece.strengths.front().unitCode != "L" &&
               piece.strengths.front().unitCode != "{actuat}";
    };
    std::vector<std::pair<std::size_t, std::size_t>> parts;
    for (std::size_t start = 0, at = 0; at <= pieces.size(); ++at)
        if (at == pieces.size() || pieces[at].kind == Kind::Plus) {
            parts.emplace_back(start, at);
            start = at + 1;
        }
    for (const auto& [start, end] : parts) {
        const auto part = std::span(pieces).subspan(start, end - start);
        if (part.size() < 2 || !isStrength(part[0]) || part[1].kind != Kind::Word ||
            formWord(text::lowered(part[1].text)) || std::ranges::count(part, Kind::Strength, &Piece::kind) != 1)
            return;
    }
    for (const auto& [start, end] : parts) {
        std::size_t to = start + 1;
        while (to < end && pieces[to].kind == Kind::Word && !formWord(text::lowered(pieces[to].text)))
            ++to;
        const auto first = pieces.begin() + static_cast<std::ptrdiff_t>(start);
        std::rotate(first, first + 1, pieces.begin() + static_cast<std::ptrdiff_t>(to));
    }
}

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
                if (piece.inside && !m_inName) // "tablet,extended release(part/cryst)"
                    break;
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
                if (const std::size_t skipped = diluent(pieces, at); skipped > 0) {
                    at += skipped - 1;
                    break;
                }
                if (m_name.amount && m_words.empty() && m_name.ingredients.empty() &&
                    listed(packages, text::lowered(piece.text)))
                    break;
                if (startsAnother(pieces, at)) {
                    finishIngredient();
                    m_inName = true;
                }
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
        oneStrengthForSeveral();
    }

private:
    /// "in NaCl (ISO-OS)", "in 0.9 % sodium chloride": how many pieces say what it is dissolved in.
    [[nodiscard]] std::size_t diluent(const std::vector<Piece>& pieces, std::size_t at) const {
        if (text::lowered(pieces[at].text) != "in" || (m_words.empty() && m_name.ingredients.empty()))
            return 0;
        std::size_t end = at + 1;
        bool found = false;
        for (; end < pieces.size(); ++end) {
            const Piece& piece = pieces[end];
            const bool percent = piece.kind == Kind::Strength && piece.strengths.front().unitCode == "%";
            const bool word = piece.kind == Kind::Word && listed(diluents, text::lowered(piece.text));
            found = found || word;
            if (!percent && !word && !(found && piece.kind == Kind::Word && piece.inside))
                break;
        }
        return found ? end - at : 0;
    }

    /// "hydrocortisone 1 %, clotrimazole 1 %": behind a strength, a name we know with a strength of its own.
    [[nodiscard]] bool startsAnother(const std::vector<Piece>& pieces, std::size_t at) const {
        if (m_inName || !m_shape.empty() || m_combined > 0 || m_name.ingredients.empty() || pieces[at].inside ||
            !m_name.ingredients.back().strength)
            return false;
        std::string name;
        for (; at < pieces.size() && pieces[at].kind == Kind::Word && !formWord(text::lowered(pieces[at].text)); ++at)
            name += (name.empty() ? "" : " ") + text::lowered(pieces[at].text);
        if (at >= pieces.size() || pieces[at].kind != Kind::Strength || !ingredientOfBrand(name).empty())
            return false;
        const std::string_view unit = pieces[at].strengths.front().unitCode;
        return unit != "mL" && unit != "L" && unit != "{actuat}" && isKnown(ingredientKey(name));
    }

    /// "piperacillin / tazobactam 4.5 g": the strength of all of them, which is the strength of none.
    void oneStrengthForSeveral() {
        auto& all = m_name.ingredients;
        if (all.size() < 2 || !all.back().strength ||
            std::ranges::none_of(all, [](const Ingredient& ingredient) { return !ingredient.strength; }))
            return;
        for (Ingredient& ingredient : all)
            ingredient.strength.reset();
        m_name.unread.emplace_back("?strength");
    }

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
        m_doubt = m_doubt || ofSomethingElse(piece);
        m_loose.push_back(piece);
    }

    /// "hydrocortisone 1 %, salicyclic acid 5 %": a second strength behind words that we do not know is another
    /// ingredient's.
    [[nodiscard]] bool ofSomethingElse(const Piece& piece) const {
        const Quantity& quantity = piece.strengths.front();
        if (!m_between || piece.inside || m_name.ingredients.empty() || quantity.unitCode == "mL" ||
            quantity.unitCode == "L" || quantity.unitCode == "{actuat}")
            return false;
        return std::ranges::any_of(m_name.ingredients, [&](const Ingredient& ingredient) {
            return ingredient.strength && *ingredient.strength != quantity;
        });
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
        m_between = true;
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
        else if ((m_shape == "inhaler" || m_shape == "spray") && (form.form == "aerosol" || form.form == "suspension" ||
                                                                  form.form == "solution" || form.form == "powder"))
            return; // what is in it, not another form
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
        if (m_name.route == "injection" && (m_shape == "solution" || m_shape == "suspension" || m_shape == "powder"))
            m_shape = "injection"; // "intravenous solution"
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
        m_doubt = m_doubt || (m_between && !m_name.ingredients.empty()); // words lost between two ingredients
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
    bool m_between = false;     ///< a word was met that fits no place
    std::vector<Piece> m_loose; ///< strengths that stand behind no name of their own
    std::string m_shape;
    std::string m_kind;
    std::size_t m_combined = 0;
    bool m_orderKnown = true;
    bool m_inName = true;
    bool m_conflict = false;
};

} // namespace

bool isKnown(std::string_view key) {
    return isKnownIngredient(key) || hasStem(key);
}

bool readPieces(std::vector<Piece> pieces, MedicineName& name) {
    strengthsBehindNames(pieces);
    Reader reader(name);
    reader.run(pieces);
    return !reader.doubtful();
}

} // namespace anamnesis::meaning
