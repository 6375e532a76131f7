// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reconcile/Places.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>

namespace anamnesis::reconcile {
namespace {

/// Classes exclude each other within a group; words of one class are one place for one code.
struct PlaceRow {
    int group;
    std::string_view class_, word;
};
enum Group : int { Posture, Fluid, Orifice, Limb, Vessel };
// HL7 v2 tables 0487 and 0163, LOINC "System" abbreviations, SNOMED CT body positions and temperature sites, and the
// plain words for them.
constexpr std::array placeRows{
    PlaceRow{Posture, "lying", "lying"},
    PlaceRow{Posture, "lying", "supine"},
    PlaceRow{Posture, "lying", "recumbent"},
    PlaceRow{Posture, "lying", "laying"},
    PlaceRow{Posture, "lying", "prone"},
    PlaceRow{Posture, "lying", "decubitus"},
    PlaceRow{Posture, "sitting", "sitting"},
    PlaceRow{Posture, "sitting", "seated"},
    PlaceRow{Posture, "sitting", "sit"},
    PlaceRow{Posture, "standing", "standing"},
    PlaceRow{Posture, "standing", "upright"},
    PlaceRow{Posture, "standing", "orthostatic"},
    PlaceRow{Posture, "standing", "stand"},
    PlaceRow{Fluid, "serum", "serum"},
    PlaceRow{Fluid, "serum", "ser"},
    PlaceRow{Fluid, "plasma", "plasma"},
    PlaceRow{Fluid, "plasma", "plas"},
    PlaceRow{Fluid, "blood", "blood"},
    PlaceRow{Fluid, "blood", "bld"},
    PlaceRow{Fluid, "blood", "wb"},
    PlaceRow{Fluid, "urine", "urine"},
    PlaceRow{Fluid, "urine", "urn"},
    PlaceRow{Fluid, "urine", "ur"},
    PlaceRow{Fluid, "csf", "csf"},
    PlaceRow{Fluid, "csf", "cerebrospinal"},
    PlaceRow{Fluid, "stool", "stool"},
    PlaceRow{Fluid, "stool", "feces"},
    PlaceRow{Fluid, "stool", "faeces"},
    PlaceRow{Fluid, "stool", "fecal"},
    PlaceRow{Fluid, "saliva", "saliva"},
    PlaceRow{Fluid, "sputum", "sputum"},
    PlaceRow{Fluid, "sweat", "sweat"},
    PlaceRow{Fluid, "semen", "semen"},
    PlaceRow{Fluid, "pleural", "pleural"},
    PlaceRow{Fluid, "synovial", "synovial"},
    PlaceRow{Fluid, "ascites", "peritoneal"},
    PlaceRow{Fluid, "ascites", "ascites"},
    PlaceRow{Fluid, "amniotic", "amniotic"},
    PlaceRow{Fluid, "bronchial", "bal"},
    PlaceRow{Fluid, "bronchial", "bronchoalveolar"},
    PlaceRow{Fluid, "gastric", "gastric"},
    PlaceRow{Fluid, "hair", "hair"},
    PlaceRow{Orifice, "oral", "oral"},
    PlaceRow{Orifice, "oral", "mouth"},
    PlaceRow{Orifice, "oral", "sublingual"},
    PlaceRow{Orifice, "oral", "buccal"},
    PlaceRow{Orifice, "rectal", "rectal"},
    PlaceRow{Orifice, "rectal", "rectum"},
    PlaceRow{Orifice, "axillary", "axillary"},
    PlaceRow{Orifice, "axillary", "axilla"},
    PlaceRow{Orifice, "axillary", "armpit"},
    PlaceRow{Orifice, "ear", "tympanic"},
    PlaceRow{Orifice, "ear", "ear"},
    PlaceRow{Orifice, "ear", "aural"},
    PlaceRow{Orifice, "forehead", "temporal"},
    PlaceRow{Orifice, "forehead", "forehead"},
    PlaceRow{Orifice, "throat", "throat"},
    PlaceRow{Orifice, "throat", "oropharyngeal"},
    PlaceRow{Orifice, "nose", "nose"},
    PlaceRow{Orifice, "nose", "nasal"},
    PlaceRow{Orifice, "nose", "nares"},
    PlaceRow{Orifice, "nose", "nasopharyngeal"},
    PlaceRow{Orifice, "nose", "nasopharynx"},
    PlaceRow{Orifice, "vagina", "vaginal"},
    PlaceRow{Orifice, "vagina", "vagina"},
    PlaceRow{Orifice, "cervix", "cervical"},
    PlaceRow{Orifice, "cervix", "cervix"},
    PlaceRow{Orifice, "urethra", "urethral"},
    PlaceRow{Limb, "arm", "arm"},
    PlaceRow{Limb, "arm", "brachial"},
    PlaceRow{Limb, "leg", "leg"},
    PlaceRow{Limb, "leg", "thigh"},
    PlaceRow{Limb, "leg", "calf"},
    PlaceRow{Limb, "ankle", "ankle"},
    PlaceRow{Limb, "wrist", "wrist"},
    PlaceRow{Limb, "wrist", "radial"},
    PlaceRow{Limb, "finger", "finger"},
    PlaceRow{Vessel, "arterial", "arterial"},
    PlaceRow{Vessel, "venous", "venous"},
    PlaceRow{Vessel, "capillary", "capillary"},
    PlaceRow{Vessel, "cord", "cord"},
};
/// Words that set no place apart; sides are a key of their own.
constexpr std::array emptyWords{
    std::string_view{"structure"}, std::string_view{"of"},          std::string_view{"the"},
    std::string_view{"entire"},    std::string_view{"region"},      std::string_view{"part"},
    std::string_view{"left"},      std::string_view{"right"},       std::string_view{"l"},
    std::string_view{"r"},         std::string_view{"specimen"},    std::string_view{"sample"},
    std::string_view{"position"},  std::string_view{"body"},        std::string_view{"site"},
    std::string_view{"and"},       std::string_view{"or"},          std::string_view{"bilateral"},
    std::string_view{"finding"},   std::string_view{"unspecified"},
};

std::set<std::string_view> wordsOf(std::string_view text) {
    std::set<std::string_view> words;
    for (std::size_t from = 0; from < text.size();) {
        const auto to = std::min(text.find(' ', from), text.size());
        const std::string_view word = text.substr(from, to - from);
        if (!word.empty() && std::ranges::find(emptyWords, word) == emptyWords.end())
            words.insert(word);
        from = to + 1;
    }
    return words;
}

} // namespace

PlaceRelation relatePlaces(std::string_view left, std::string_view right) {
    if (left == right)
        return PlaceRelation::Same;
    const auto mine = wordsOf(left);
    const auto theirs = wordsOf(right);
    if (mine == theirs)
        return PlaceRelation::Same;
    const auto classes = [](const std::set<std::string_view>& words, int group) {
        std::set<std::string_view> found;
        for (const PlaceRow& row : placeRows)
            if (row.group == group && words.contains(row.word))
                found.insert(row.class_);
        return found;
    };
    bool one = false;
    bool blood = false;
    bool unclear = false;
    for (const int group : {int{Posture}, int{Fluid}, int{Orifice}, int{Limb}, int{Vessel}}) {
        const auto a = classes(mine, group);
        const auto b = classes(theirs, group);
        if (a.empty() || b.empty())
            continue;
        if (std::ranges::none_of(a, [&](std::string_view class_) { return b.contains(class_); })) {
            // "Blood" may be said of its serum or its plasma; those two are not each other, and not told apart surely.
            const auto ofBlood = [](const std::set<std::string_view>& all) {
                return std::ranges::all_of(all, [](std::string_view class_) {
                    return class_ == "blood" || class_ == "serum" || class_ == "plasma";
                });
            };
            if (!ofBlood(a) || !ofBlood(b))
                return PlaceRelation::Different;
            blood = a.contains("blood") || b.contains("blood");
            unclear = !blood;
            continue;
        }
        one = true;
    }
    const bool holds = std::ranges::includes(mine, theirs) || std::ranges::includes(theirs, mine);
    if (unclear)
        return PlaceRelation::Unknown;
    if (holds || blood)
        return PlaceRelation::Within;
    return one ? PlaceRelation::Same : PlaceRelation::Unknown;
}

} // namespace anamnesis::reconcile
