// SPDX-License-Identifier: GPL-3.0-or-later
// Which side. Sources: SNOMED CT laterality qualifiers, ICD-10-CM displays, HL7 v2 table 0495, ophthalmic
// abbreviations.
#include "services/meaning/Codes.h"
#include "services/meaning/units/Text.h"

#include <algorithm>
#include <array>

namespace anamnesis::meaning {
namespace {

struct CodeRow {
    std::string_view code;
    Laterality side;
};
constexpr auto snomedRows = std::to_array<CodeRow>({{"7771000", Laterality::Left},
                                                    {"24028007", Laterality::Right},
                                                    {"51440002", Laterality::Bilateral},
                                                    {"66459002", Laterality::Unilateral},
                                                    {"419161000", Laterality::Left},
                                                    {"419465000", Laterality::Right},
                                                    {"8966001", Laterality::Left},
                                                    {"81745001", Laterality::Bilateral},
                                                    {"18944008", Laterality::Right},
                                                    {"362502000", Laterality::Right},
                                                    {"362503005", Laterality::Left},
                                                    {"368209003", Laterality::Right},
                                                    {"368208006", Laterality::Left},
                                                    {"61396006", Laterality::Left},
                                                    {"11207009", Laterality::Right},
                                                    {"723979003", Laterality::Left},
                                                    {"723980000", Laterality::Right},
                                                    {"6757004", Laterality::Right},
                                                    {"48544008", Laterality::Left}});

void join(Laterality& sides, Laterality found) {
    if (found == Laterality::Unknown || sides == found)
        return;
    if (sides == Laterality::Unknown || sides == Laterality::Unilateral)
        sides = found;
    else if (found != Laterality::Unilateral)
        sides = Laterality::Bilateral;
}

} // namespace

Laterality laterality(std::string_view text) {
    struct WordRow {
        std::string_view word;
        Laterality side;
    };
    static constexpr auto wordRows = std::to_array<WordRow>({{" left ", Laterality::Left},
                                                             {" right ", Laterality::Right},
                                                             {" bilateral ", Laterality::Bilateral},
                                                             {" bilaterally ", Laterality::Bilateral},
                                                             {" unilateral ", Laterality::Unilateral},
                                                             {" both eyes ", Laterality::Bilateral},
                                                             {" both ears ", Laterality::Bilateral},
                                                             {" both knees ", Laterality::Bilateral},
                                                             {" both hips ", Laterality::Bilateral},
                                                             {" both sides ", Laterality::Bilateral},
                                                             {" os ", Laterality::Left},
                                                             {" od ", Laterality::Right},
                                                             {" ou ", Laterality::Bilateral},
                                                             {" lue ", Laterality::Left},
                                                             {" rue ", Laterality::Right},
                                                             {" lle ", Laterality::Left},
                                                             {" rle ", Laterality::Right},
                                                             {" lt ", Laterality::Left},
                                                             {" rt ", Laterality::Right}});
    const std::string folded = " " + foldText(text) + " ";
    // "OD" and "OS" only in capitals or alone: "os" is Latin and Portuguese, "od" is once daily.
    Laterality sides = Laterality::Unknown;
    for (const WordRow& row : wordRows) {
        if (folded.find(row.word) == std::string::npos)
            continue;
        if (row.word == " os " || row.word == " od " || row.word == " ou ") {
            std::string capital(row.word.substr(1, 2));
            for (char& character : capital)
                character = static_cast<char>(character - 32);
            const bool alone = folded.size() == 4;
            if (!alone && text.find(capital) == std::string_view::npos)
                continue;
            if (!alone && folded.find(" eye") == std::string::npos)
                continue;
        }
        if (folded.find(" left ventric") != std::string::npos || folded.find(" right ventric") != std::string::npos ||
            folded.find(" left atri") != std::string::npos || folded.find(" right atri") != std::string::npos ||
            folded.find(" left bundle") != std::string::npos || folded.find(" right bundle") != std::string::npos)
            continue; // an organ's name, not a side of the body that could be the other one
        join(sides, row.side);
    }
    if (sides == Laterality::Unknown && folded.size() == 3) {
        if (folded == " l ")
            return Laterality::Left;
        if (folded == " r ")
            return Laterality::Right;
        if (folded == " b ")
            return Laterality::Bilateral;
    }
    return sides;
}

Laterality laterality(const clinical::CodedConcept& concept_) {
    Laterality sides = Laterality::Unknown;
    for (const clinical::Coding& coding : concept_.codings) {
        if (canonicalSystem(coding.system) == clinical::systems::snomed) {
            const auto row = std::ranges::find(snomedRows, text::trimmed(coding.code), &CodeRow::code);
            if (row != snomedRows.end()) {
                join(sides, row->side);
                continue;
            }
        }
        join(sides, laterality(coding.display));
        if (coding.display.empty() && coding.code.size() <= 2)
            join(sides, laterality(coding.code));
    }
    if (sides == Laterality::Unknown)
        join(sides, laterality(concept_.text));
    return sides;
}

bool isSideOnly(const clinical::Coding& coding) {
    static constexpr std::array<std::string_view, 4> sides{"7771000", "24028007", "51440002",
                                                           "66459002"}; // descendants of 182353008 Side
    return canonicalSystem(coding.system) == clinical::systems::snomed &&
           std::ranges::find(sides, text::trimmed(coding.code)) != sides.end();
}

bool conflicting(Laterality left, Laterality right) {
    const auto sided = [](Laterality side) {
        return side == Laterality::Left || side == Laterality::Right || side == Laterality::Bilateral;
    };
    return sided(left) && sided(right) && left != right;
}

} // namespace anamnesis::meaning
