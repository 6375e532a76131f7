// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/decode/Negation.h"

#include "services/decode/text/Encoding.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace anamnesis::decode {
namespace {

using clinical::Kind;

struct CodeRow {
    std::string_view code;
    std::string_view scope;
    bool noInformation = false;
};

constexpr std::array snomedRows{
    CodeRow{"716186003", "allergy"},
    CodeRow{"160244002", "allergy"},
    CodeRow{"409137002", "drug-allergy"},
    CodeRow{"429625007", "food-allergy"},
    CodeRow{"428607008", "environment-allergy"},
    CodeRow{"428197003", "insect-allergy"},
    CodeRow{"716184000", "latex-allergy"},
    CodeRow{"1003774007", "latex-allergy"},
    CodeRow{"716220001", "animal-allergy"},
    CodeRow{"160245001", "problem"},
};

constexpr std::string_view absentSystem = "http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips";
constexpr std::array absentRows{
    CodeRow{"no-known-allergies", "allergy"},
    CodeRow{"no-known-medication-allergies", "drug-allergy"},
    CodeRow{"no-known-food-allergies", "food-allergy"},
    CodeRow{"no-known-environmental-allergies", "environment-allergy"},
    CodeRow{"no-known-medications", "medication"},
    CodeRow{"no-known-problems", "problem"},
    CodeRow{"no-known-procedures", "procedure"},
    CodeRow{"no-known-immunizations", "immunization"},
    CodeRow{"no-known-devices", "device"},
    CodeRow{"no-allergy-info", "allergy", true},
    CodeRow{"no-medication-info", "medication", true},
    CodeRow{"no-problem-info", "problem", true},
    CodeRow{"no-procedure-info", "procedure", true},
    CodeRow{"no-immunization-info", "immunization", true},
    CodeRow{"no-device-info", "device", true},
};

struct PhraseRow {
    std::string_view phrase; ///< lower case, words by one blank; the whole text must be it
    Kind kind;
    std::string_view scope;
};
/// MedicationStatement stands for all four medication kinds.
constexpr std::array phraseRows{
    PhraseRow{"no known allergies", Kind::Allergy, "allergy"},
    PhraseRow{"no known allergy", Kind::Allergy, "allergy"},
    PhraseRow{"no known allergies or intolerances", Kind::Allergy, "allergy"},
    PhraseRow{"no allergies", Kind::Allergy, "allergy"},
    PhraseRow{"patient has no known allergies", Kind::Allergy, "allergy"},
    PhraseRow{"no known allergies to drugs", Kind::Allergy, "drug-allergy"},
    PhraseRow{"no known allergies to medications", Kind::Allergy, "drug-allergy"},
    PhraseRow{"no known allergies to medication", Kind::Allergy, "drug-allergy"},
    PhraseRow{"no known allergies to food", Kind::Allergy, "food-allergy"},
    PhraseRow{"no allergies known", Kind::Allergy, "allergy"},
    PhraseRow{"no known active allergies", Kind::Allergy, "allergy"},
    PhraseRow{"allergies not known", Kind::Allergy, {}},
    PhraseRow{"denies allergies", Kind::Allergy, "allergy"},
    PhraseRow{"denies any allergies", Kind::Allergy, "allergy"},
    PhraseRow{"none known", Kind::Allergy, "allergy"},
    PhraseRow{"nka", Kind::Allergy, "allergy"},
    PhraseRow{"nkma", Kind::Allergy, "drug-allergy"},
    PhraseRow{"nkda", Kind::Allergy, "drug-allergy"},
    PhraseRow{"no known drug allergies", Kind::Allergy, "drug-allergy"},
    PhraseRow{"no known drug allergy", Kind::Allergy, "drug-allergy"},
    PhraseRow{"no known medication allergies", Kind::Allergy, "drug-allergy"},
    PhraseRow{"no known medication allergy", Kind::Allergy, "drug-allergy"},
    PhraseRow{"no drug allergies", Kind::Allergy, "drug-allergy"},
    PhraseRow{"nkfa", Kind::Allergy, "food-allergy"},
    PhraseRow{"no known food allergies", Kind::Allergy, "food-allergy"},
    PhraseRow{"no known food allergy", Kind::Allergy, "food-allergy"},
    PhraseRow{"no known environmental allergies", Kind::Allergy, "environment-allergy"},
    PhraseRow{"no known environmental allergy", Kind::Allergy, "environment-allergy"},
    PhraseRow{"no known latex allergy", Kind::Allergy, "latex-allergy"},
    PhraseRow{"no known insect allergy", Kind::Allergy, "insect-allergy"},
    PhraseRow{"keine allergien bekannt", Kind::Allergy, "allergy"},
    PhraseRow{"keine bekannten allergien", Kind::Allergy, "allergy"},
    PhraseRow{"aucune allergie connue", Kind::Allergy, "allergy"},
    PhraseRow{"pas d'allergie connue", Kind::Allergy, "allergy"},
    PhraseRow{"sin alergias conocidas", Kind::Allergy, "allergy"},
    PhraseRow{"nessuna allergia nota", Kind::Allergy, "allergy"},
    PhraseRow{"geen bekende allergieën", Kind::Allergy, "allergy"},
    PhraseRow{"no known problems", Kind::Problem, "problem"},
    PhraseRow{"no known conditions", Kind::Problem, "problem"},
    PhraseRow{"no known active problems", Kind::Problem, "problem"},
    PhraseRow{"no active problems", Kind::Problem, "problem"},
    PhraseRow{"no current problems or disability", Kind::Problem, "problem"},
    PhraseRow{"no known medications", Kind::MedicationStatement, "medication"},
    PhraseRow{"no known current medications", Kind::MedicationStatement, "medication"},
    PhraseRow{"no current medications", Kind::MedicationStatement, "medication"},
    PhraseRow{"no medications", Kind::MedicationStatement, "medication"},
    PhraseRow{"not on any medications", Kind::MedicationStatement, "medication"},
    PhraseRow{"not taking any medications", Kind::MedicationStatement, "medication"},
    PhraseRow{"patient not taking any medications", Kind::MedicationStatement, "medication"},
    PhraseRow{"no active medications", Kind::MedicationStatement, "medication"},
    PhraseRow{"no known procedures", Kind::Procedure, "procedure"},
    PhraseRow{"no known immunizations", Kind::Immunization, "immunization"},
    PhraseRow{"no known devices", Kind::Device, "device"},
};

/// Lower case, one blank between words, no full stop or brackets' content at the end.
std::string plainPhrase(std::string_view text) {
    std::string lower = text::lower(text::trimmed(text));
    if (const auto open = lower.find(" ("); open != std::string::npos && lower.ends_with(')'))
        lower.resize(open);
    std::string out;
    for (const char character : lower) {
        const bool blank = character == ' ' || character == '\t' || character == '\n' || character == '\r';
        if (blank ? (out.empty() || out.back() == ' ') : false)
            continue;
        out += blank ? ' ' : character;
    }
    while (!out.empty() && (out.back() == '.' || out.back() == ' ' || out.back() == '*'))
        out.pop_back();
    return out;
}

template <class Rows>
const CodeRow* find(const Rows& rows, std::string_view code) {
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const CodeRow& row) { return row.code == code; });
    return found == rows.end() ? nullptr : &*found;
}

bool fits(std::string_view scope, Kind kind) {
    switch (kind) {
    case Kind::Allergy:
        return scope.ends_with("allergy");
    case Kind::Problem:
        return scope == "problem";
    case Kind::Procedure:
        return scope == "procedure";
    case Kind::Immunization:
        return scope == "immunization";
    case Kind::Device:
        return scope == "device";
    case Kind::Observation:
    case Kind::Other:
        return true;
    default:
        return clinical::isMedication(kind) && scope == "medication";
    }
}

std::optional<Negation> byPhrase(Kind kind, std::string_view text) {
    const std::string phrase = plainPhrase(text);
    for (const PhraseRow& row : phraseRows) {
        const bool same = row.kind == kind || (row.kind == Kind::MedicationStatement && clinical::isMedication(kind));
        if (same && !row.scope.empty() && row.phrase == phrase)
            return Negation{row.scope};
    }
    return std::nullopt;
}

struct SideRow {
    std::string_view word;
    std::string_view side;
};
constexpr std::array sideRows{
    SideRow{"left", "left"},
    SideRow{"links", "left"},
    SideRow{"linke", "left"},
    SideRow{"linker", "left"},
    SideRow{"linkes", "left"},
    SideRow{"gauche", "left"},
    SideRow{"izquierda", "left"},
    SideRow{"izquierdo", "left"},
    SideRow{"sinistra", "left"},
    SideRow{"sinistro", "left"},
    SideRow{"right", "right"},
    SideRow{"rechts", "right"},
    SideRow{"rechte", "right"},
    SideRow{"rechter", "right"},
    SideRow{"rechtes", "right"},
    SideRow{"droit", "right"},
    SideRow{"droite", "right"},
    SideRow{"derecha", "right"},
    SideRow{"derecho", "right"},
    SideRow{"destra", "right"},
    SideRow{"destro", "right"},
    SideRow{"bilateral", "bilateral"},
    SideRow{"both", "bilateral"},
    SideRow{"beidseits", "bilateral"},
    SideRow{"bilaterally", "bilateral"},
};
constexpr std::array sideCodes{SideRow{"7771000", "left"}, SideRow{"24028007", "right"},
                               SideRow{"51440002", "bilateral"}};

std::string_view sideIn(std::string_view text) {
    std::string_view side;
    const std::string lower = text::lower(text);
    for (std::size_t at = 0; at < lower.size();) {
        const auto from = std::find_if(lower.begin() + static_cast<std::ptrdiff_t>(at), lower.end(),
                                       [](char c) { return c >= 'a' && c <= 'z'; }) -
                          lower.begin();
        const auto to =
            std::find_if(lower.begin() + from, lower.end(), [](char c) { return c < 'a' || c > 'z'; }) - lower.begin();
        const std::string_view word =
            std::string_view(lower).substr(static_cast<std::size_t>(from), static_cast<std::size_t>(to - from));
        for (const SideRow& row : sideRows)
            if (row.word == word) {
                if (!side.empty() && side != row.side)
                    return "bilateral"; // "left and right"
                side = row.side;
            }
        at = static_cast<std::size_t>(to) + 1;
    }
    return side;
}

} // namespace

std::optional<Negation> negationOf(Kind kind, const clinical::CodedConcept& code) {
    for (const clinical::Coding& coding : code.codings) {
        const CodeRow* row = coding.system == clinical::systems::snomed ? find(snomedRows, coding.code)
                             : coding.system == absentSystem            ? find(absentRows, coding.code)
                                                                        : nullptr;
        if (row != nullptr && fits(row->scope, kind))
            return Negation{row->scope, row->noInformation};
    }
    if (const auto found = byPhrase(kind, code.text))
        return found;
    if (code.text.empty())
        for (const clinical::Coding& coding : code.codings)
            if (const auto found = byPhrase(kind, coding.display.empty() ? coding.code : coding.display))
                return found;
    return std::nullopt;
}

std::string_view lateralityOf(const clinical::CodedConcept& site) {
    for (const clinical::Coding& coding : site.codings)
        for (const SideRow& row : sideCodes)
            if (coding.system == clinical::systems::snomed && coding.code == row.word)
                return row.side;
    if (const std::string_view side = sideIn(site.text); !side.empty())
        return side;
    for (const clinical::Coding& coding : site.codings)
        if (const std::string_view side = sideIn(coding.display); !side.empty())
            return side;
    return {};
}

} // namespace anamnesis::decode
