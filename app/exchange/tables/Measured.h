// SPDX-License-Identifier: GPL-3.0-or-later
// What is measured: laboratory analytes with both unit habits, panels, vital signs. LOINC codes as published by
// Regenstrief; the molar factors are 1/molar mass scaled (glucose 180.156, creatinine 113.12, cholesterol 386.65,
// triglycerides 885.7 by convention, urea nitrogen 28.014 as N2, bilirubin 584.66, calcium 40.078, iron 55.845) and
// computed here by hand, independently of the product's own units.
#pragma once

#include <array>
#include <string_view>

namespace anamnesis::exchange::tables {

struct Analyte {
    std::string_view loinc, name, unit, unitText;
    int decimals;
    double low, high;                       ///< reference range, in `unit`
    double from, to;                        ///< values drawn, in `unit`
    std::string_view molarLoinc, molarUnit; ///< empty: both hospitals use the same unit
    double molarFactor;                     ///< value in molarUnit = value in unit × factor
    int molarDecimals;
    std::string_view fieldUnit;              ///< as some laboratories spell it
    std::string_view specimen, specimenCode; ///< SNOMED CT
    std::string_view panel;                  ///< LOINC of the panel it belongs to, or empty
};
inline constexpr std::array analytes{
    Analyte{"2345-7", "Glucose", "mg/dL", "mg/dL", 0, 70, 99, 64, 240, "14749-6", "mmol/L", 0.0555074, 2, "mg/dl",
            "Serum", "119364003", "24323-8"},
    Analyte{"2160-0", "Creatinine", "mg/dL", "mg/dL", 2, 0.6, 1.3, 0.5, 2.8, "14682-9", "umol/L", 88.4017, 1, "mg/dl",
            "Serum", "119364003", "24323-8"},
    Analyte{"3094-0", "Urea nitrogen", "mg/dL", "mg/dL", 1, 7, 20, 6, 44, "", "", 0, 0, "MG/DL", "Serum", "119364003",
            "24323-8"},
    Analyte{"2951-2", "Sodium", "mmol/L", "mmol/L", 0, 136, 145, 128, 149, "", "", 0, 0, "mEq/L", "Serum", "119364003",
            "24323-8"},
    Analyte{"2823-3", "Potassium", "mmol/L", "mmol/L", 1, 3.5, 5.1, 2.9, 5.9, "", "", 0, 0, "mEq/L", "Serum",
            "119364003", "24323-8"},
    Analyte{"17861-6", "Calcium", "mg/dL", "mg/dL", 1, 8.6, 10.3, 7.9, 11.4, "2000-8", "mmol/L", 0.249513, 3, "mg/dl",
            "Serum", "119364003", "24323-8"},
    Analyte{"1975-2", "Bilirubin.total", "mg/dL", "mg/dL", 1, 0.2, 1.2, 0.3, 3.4, "14631-6", "umol/L", 17.1039, 1,
            "mg/dl", "Serum", "119364003", "24323-8"},
    Analyte{"2093-3", "Cholesterol", "mg/dL", "mg/dL", 0, 120, 200, 118, 310, "14647-2", "mmol/L", 0.0258632, 3,
            "mg/dl", "Serum", "119364003", "24331-1"},
    Analyte{"2571-8", "Triglyceride", "mg/dL", "mg/dL", 0, 30, 150, 45, 420, "14927-8", "mmol/L", 0.0112905, 3, "mg/dl",
            "Serum", "119364003", "24331-1"},
    Analyte{"2085-9", "Cholesterol in HDL", "mg/dL", "mg/dL", 0, 40, 90, 24, 92, "14646-4", "mmol/L", 0.0258632, 3,
            "mg/dl", "Serum", "119364003", "24331-1"},
    Analyte{"718-7", "Hemoglobin", "g/dL", "g/dL", 1, 12.0, 17.5, 8.1, 18.0, "", "", 0, 0, "gm/dl", "Blood",
            "119297000", "58410-2"},
    Analyte{"6690-2", "Leukocytes", "10*3/uL", "10^3/uL", 1, 4.5, 11.0, 2.4, 19.0, "", "", 0, 0, "K/uL", "Blood",
            "119297000", "58410-2"},
    Analyte{"777-3", "Platelets", "10*3/uL", "10^3/uL", 0, 150, 400, 88, 520, "", "", 0, 0, "x10E3/uL", "Blood",
            "119297000", "58410-2"},
    Analyte{"4548-4", "Hemoglobin A1c/Hemoglobin.total", "%", "%", 1, 4.0, 5.6, 4.6, 11.8, "", "", 0, 0, "%", "Blood",
            "119297000", ""},
    Analyte{"3016-3", "Thyrotropin", "m[IU]/L", "mIU/L", 2, 0.4, 4.5, 0.1, 9.8, "", "", 0, 0, "uIU/mL", "Serum",
            "119364003", ""},
    Analyte{"6598-7", "Troponin T.cardiac", "ug/L", "ug/L", 2, 0, 0.03, 0.01, 0.9, "", "", 0, 0, "ng/mL", "Serum",
            "119364003", ""},
    Analyte{"2276-4", "Ferritin", "ng/mL", "ng/mL", 0, 15, 300, 6, 620, "", "", 0, 0, "ug/L", "Serum", "119364003", ""},
    Analyte{"1988-5", "C reactive protein", "mg/L", "mg/L", 1, 0, 5.0, 0.3, 88.0, "", "", 0, 0, "mg/l", "Serum",
            "119364003", ""},
};
inline constexpr int glucose = 0;
inline constexpr int creatinine = 1;
inline constexpr int potassium = 4;
inline constexpr int troponin = 15;

struct Panel {
    std::string_view loinc, name;
};
inline constexpr std::array panels{Panel{"24323-8", "Comprehensive metabolic panel"}, Panel{"24331-1", "Lipid panel"},
                                   Panel{"58410-2", "Complete blood count panel"}};

struct VitalSign {
    std::string_view loinc, name, unit, unitText;
    int decimals;
    double from, to;
    std::string_view otherUnit, otherText; ///< of hospitals with American habits, or empty
    double otherFactor, otherShift;        ///< value in otherUnit = value × factor + shift
    int otherDecimals;
};
inline constexpr std::array vitalSigns{
    VitalSign{"85354-9", "Blood pressure", "mm[Hg]", "mmHg", 0, 98, 178, "", "", 0, 0, 0},
    VitalSign{"8867-4", "Heart rate", "/min", "beats/minute", 0, 52, 118, "", "", 0, 0, 0},
    VitalSign{"8310-5", "Body temperature", "Cel", "°C", 1, 36.0, 39.6, "[degF]", "°F", 1.8, 32, 1},
    VitalSign{"9279-1", "Respiratory rate", "/min", "breaths/minute", 0, 11, 24, "", "", 0, 0, 0},
    VitalSign{"2708-6", "Oxygen saturation", "%", "%", 0, 89, 100, "", "", 0, 0, 0},
    VitalSign{"29463-7", "Body weight", "kg", "kg", 1, 48, 118, "[lb_av]", "lb", 2.20462262, 0, 1},
    VitalSign{"8302-2", "Body height", "cm", "cm", 0, 150, 196, "[in_i]", "in", 0.393700787, 0, 1},
};
inline constexpr int bloodPressure = 0;
inline constexpr int bodyWeight = 5;

} // namespace anamnesis::exchange::tables
