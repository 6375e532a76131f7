// SPDX-License-Identifier: GPL-3.0-or-later
// What may be wrong with a person and what is done about it. Codes are facts of SNOMED CT, ICD-10-CM, RxNorm, NDC, ATC,
// CVX and CPT as the public standards publish them; the displays are short forms of our own where a licence would ask.
#pragma once

#include <array>
#include <string_view>

namespace anamnesis::exchange::tables {

struct Condition {
    std::string_view snomed, display;
    std::string_view icd10cm, icdDisplay;
    bool oneToOne;                          ///< the ICD-10-CM code means this and nothing else
    std::string_view icd10Right, icd10Left; ///< laterality within the code, where ICD-10-CM has it
};
inline constexpr std::array conditions{
    Condition{"59621000", "Essential hypertension", "I10", "Essential (primary) hypertension", true, "", ""},
    Condition{"44054006", "Diabetes mellitus type 2", "E11.9", "Type 2 diabetes mellitus without complications", false,
              "", ""},
    Condition{"55822004", "Hyperlipidemia", "E78.5", "Hyperlipidemia, unspecified", false, "", ""},
    Condition{"195967001", "Asthma", "J45.909", "Unspecified asthma, uncomplicated", false, "", ""},
    Condition{"13645005", "Chronic obstructive lung disease", "J44.9",
              "Chronic obstructive pulmonary disease, unspecified", false, "", ""},
    Condition{"49436004", "Atrial fibrillation", "I48.91", "Unspecified atrial fibrillation", false, "", ""},
    Condition{"40930008", "Hypothyroidism", "E03.9", "Hypothyroidism, unspecified", false, "", ""},
    Condition{"78275009", "Obstructive sleep apnea syndrome", "G47.33", "Obstructive sleep apnea (adult) (pediatric)",
              true, "", ""},
    Condition{"84114007", "Heart failure", "I50.9", "Heart failure, unspecified", false, "", ""},
    Condition{"87522002", "Iron deficiency anemia", "D50.9", "Iron deficiency anemia, unspecified", false, "", ""},
    Condition{"235595009", "Gastroesophageal reflux disease", "K21.9",
              "Gastro-esophageal reflux disease without esophagitis", false, "", ""},
    Condition{"90560007", "Gout", "M10.9", "Gout, unspecified", false, "", ""},
    Condition{"10509002", "Acute bronchitis", "J20.9", "Acute bronchitis, unspecified", false, "", ""},
    Condition{"68566005", "Urinary tract infectious disease", "N39.0", "Urinary tract infection, site not specified",
              false, "", ""},
    Condition{"239873007", "Osteoarthritis of knee", "M17.9", "Osteoarthritis of knee, unspecified", false, "M17.11",
              "M17.12"},
    Condition{"193570009", "Cataract", "H26.9", "Unspecified cataract", false, "H26.9", "H26.9"},
};
inline constexpr int osteoarthritis = 14;

struct Drug {
    std::string_view ingredient, ingredientCode; ///< RxNorm IN
    std::string_view atc, brand, ndc;
    std::string_view clinicalDrug, name; ///< RxNorm SCD and its name
    std::string_view strength, unit;     ///< per tablet: "6.25", "mg"
    std::string_view form;
    std::string_view timesADay;
};
inline constexpr std::array drugs{
    Drug{"carvedilol", "20352", "C07AG02", "Coreg", "00007-4140-20", "686924", "carvedilol 3.125 MG Oral Tablet",
         "3.125", "mg", "tablet", "2"},
    Drug{"carvedilol", "20352", "C07AG02", "Coreg", "00007-4141-20", "200031", "carvedilol 6.25 MG Oral Tablet", "6.25",
         "mg", "tablet", "2"},
    Drug{"lisinopril", "29046", "C09AA03", "Zestril", "00310-0131-10", "314076", "lisinopril 10 MG Oral Tablet", "10",
         "mg", "tablet", "1"},
    Drug{"lisinopril", "29046", "C09AA03", "Zestril", "00310-0132-10", "314077", "lisinopril 20 MG Oral Tablet", "20",
         "mg", "tablet", "1"},
    Drug{"metformin", "6809", "A10BA02", "Glucophage", "00087-6060-05", "861007",
         "metformin hydrochloride 500 MG Oral Tablet", "500", "mg", "tablet", "2"},
    Drug{"metformin", "6809", "A10BA02", "Glucophage XR", "00087-6063-13", "860975",
         "24 HR metformin hydrochloride 500 MG Extended Release Oral Tablet", "500", "mg", "extended release tablet",
         "1"},
    Drug{"amlodipine", "17767", "C08CA01", "Norvasc", "00069-1530-68", "197361", "amlodipine 5 MG Oral Tablet", "5",
         "mg", "tablet", "1"},
    Drug{"simvastatin", "36567", "C10AA01", "Zocor", "00006-0740-31", "312961", "simvastatin 20 MG Oral Tablet", "20",
         "mg", "tablet", "1"},
    Drug{"clopidogrel", "32968", "B01AC04", "Plavix", "63653-1171-01", "309362", "clopidogrel 75 MG Oral Tablet", "75",
         "mg", "tablet", "1"},
    Drug{"warfarin", "11289", "B01AA03", "Coumadin", "00056-0172-70", "855332", "warfarin sodium 5 MG Oral Tablet", "5",
         "mg", "tablet", "1"},
    Drug{"digoxin", "3407", "C01AA05", "Lanoxin", "00173-0242-55", "197604", "digoxin 0.125 MG Oral Tablet", "0.125",
         "mg", "tablet", "1"},
    Drug{"naproxen", "7258", "M01AE02", "Naprosyn", "00004-6316-01", "198014", "naproxen 500 MG Oral Tablet", "500",
         "mg", "tablet", "2"},
    Drug{"acetaminophen", "161", "N02BE01", "Tylenol", "50580-0496-60", "313782", "acetaminophen 325 MG Oral Tablet",
         "325", "mg", "tablet", "3"},
};
inline constexpr int carvedilolLow = 0;
inline constexpr int carvedilolHigh = 1;
inline constexpr int metforminImmediate = 4;
inline constexpr int metforminExtended = 5;
/// Drugs that no planted scenario uses: an undisputed course of one is never confused with a planted one.
inline constexpr std::array plainDrugs{6, 8, 10, 12};

struct Allergen {
    std::string_view name, snomed;           ///< substance
    std::string_view rxnorm;                 ///< for drugs, else empty
    std::string_view category;               ///< food, medication, environment
    std::string_view reaction, reactionCode; ///< SNOMED CT finding
};
inline constexpr std::array allergens{
    Allergen{"Penicillin G", "764146007", "7980", "medication", "Anaphylaxis", "39579001"},
    Allergen{"Sulfamethoxazole", "363528007", "10180", "medication", "Hives", "126485001"},
    Allergen{"Peanut", "762952008", "", "food", "Anaphylaxis", "39579001"},
    Allergen{"Natural rubber latex", "111088007", "", "environment", "Contact dermatitis", "40275004"},
    Allergen{"Codeine", "387494007", "2670", "medication", "Nausea", "422587007"},
    Allergen{"Shellfish", "227037002", "", "food", "Wheal", "247472004"},
    Allergen{"Aspirin", "387458008", "1191", "medication", "Wheezing", "56018004"},
    Allergen{"Egg white", "256443002", "", "food", "Eruption of skin", "271807003"},
};

struct Vaccine {
    std::string_view cvx, display, brand, manufacturer;
};
inline constexpr std::array vaccines{
    Vaccine{"140", "Influenza, seasonal, injectable, preservative free", "Fluvarex PF", "Northgate Biologics"},
    Vaccine{"115", "Tdap", "Tripeltis", "Northgate Biologics"},
    Vaccine{"133", "Pneumococcal conjugate PCV 13", "Pneumavel", "Silverlake Vaccines"},
    Vaccine{"43", "Hep B, adult", "Hepavance", "Silverlake Vaccines"},
    Vaccine{"121", "zoster live", "Zostravel", "Northgate Biologics"},
    Vaccine{"03", "MMR", "Trimevac", "Silverlake Vaccines"},
};

struct Procedure {
    std::string_view snomed, display, cpt, cptDisplay;
    bool sided;
    std::string_view site, siteCode; ///< SNOMED CT body structure
};
inline constexpr std::array procedures{
    Procedure{"179344006", "Total replacement of knee joint", "27447", "Knee arthroplasty, total", true, "Knee joint",
              "49076000"},
    Procedure{"54885007", "Cataract extraction", "66984", "Cataract surgery with lens", true, "Eye", "81745001"},
    Procedure{"73761001", "Colonoscopy", "45378", "Colonoscopy, diagnostic", false, "", ""},
    Procedure{"80146002", "Appendectomy", "44970", "Appendectomy, laparoscopic", false, "", ""},
    Procedure{"180325003", "Electrical cardioversion", "92960", "Cardioversion, external", false, "", ""},
    Procedure{"23426006", "Measurement of respiratory function", "94010", "Spirometry", false, "", ""},
};
inline constexpr int kneeReplacement = 0;

} // namespace anamnesis::exchange::tables
