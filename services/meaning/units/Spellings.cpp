// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of field spellings and their one interpreter. Sources: UCUM "Table of Example UCUM Codes", HL7 v2 table
// 0396 ISO+ units, LOINC user's guide (example units), and what laboratories print. A row is a spelling, its UCUM and
// confidence.
#include "services/meaning/units/Spellings.h"

#include "services/meaning/Ucum.h"
#include "services/meaning/ucum/Measure.h"
#include "services/meaning/units/Text.h"

#include <algorithm>
#include <array>
#include <span>

namespace anamnesis::meaning {
namespace {

using enum Confidence;

struct Row {
    std::string_view spelling;
    std::string_view ucum;
    Confidence confidence = Likely;
    std::string_view annotation = {};
};

/// Whole texts in their case: valid or near UCUM, but meant otherwise.
constexpr auto exactRows = std::to_array<Row>({
    {"F", "[degF]"},
    {"C", "Cel"},
    {"H", "h", Doubtful},
    {"M", "mo", Doubtful},
    {"Y", "a"},
    {"S", "s", Doubtful},
    {"B", "1", Doubtful},
    {"AU/mL", "[arb'U]/mL"},
    {"AU/ML", "[arb'U]/mL"},
    {"AU", "[arb'U]"},
    {"RU/mL", "[arb'U]/mL"},
    {"EU/dL", "[EU]/dL"},
    {"EU/mL", "[EU]/mL"},
    {"BU/mL", "[beth'U]/mL"},
    {"MoM", "1", Likely, "mom"},
    {"ft", "[ft_i]"},
    {"pt", "[pt_us]", Doubtful},
    {"mc", "um", Doubtful},
    {"D", "d", Doubtful},
    {"Gy", "Gy", Certain},
    {"cc", "mL"},
    {"mm", "mm", Certain},
});

/// Whole texts, case folded.
constexpr auto foldedRows = std::to_array<Row>({
    {"%", "%", Certain},
    {"percent", "%"},
    {"pct", "%"},
    {"% of total", "%"},
    {"%o2", "%"},
    {"% of cells", "%"},
    {"%/100", "1", Doubtful},
    {"vol%", "%"},
    {"vol %", "%"},
    {"mass%", "%", Likely, "mass"},
    {"score", "1"},
    {"index", "1", Likely, "index"},
    {"ratio", "1"},
    {"titer", "1"},
    {"titre", "1"},
    {"inr", "1"},
    {"{inr}", "1"},
    {"units", "U"},
    {"unit", "U"},
    {"number", "1"},
    {"#", "1"},
    {"count", "1"},
    {"none", "1"},
    {"no units", "1"},
    {"n/a", "1", Doubtful},
    {"z-score", "1", Likely, "z-score"},
    {"t-score", "1", Likely, "t-score"},
    {"s/co", "1", Likely, "s/co"},
    {"s/co ratio", "1", Likely, "s/co"},
    {"coi", "1", Likely, "coi"},
    {"degf", "[degF]"},
    {"deg f", "[degF]"},
    {"fahrenheit", "[degF]"},
    {"degrees f", "[degF]"},
    {"degree f", "[degF]"},
    {"degrees fahrenheit", "[degF]"},
    {"degree fahrenheit", "[degF]"},
    {"deg fahrenheit", "[degF]"},
    {"[degf]", "[degF]", Certain},
    {"f deg", "[degF]"},
    {"degc", "Cel"},
    {"deg c", "Cel"},
    {"celsius", "Cel"},
    {"degrees c", "Cel"},
    {"degree c", "Cel"},
    {"centigrade", "Cel"},
    {"degrees celsius", "Cel"},
    {"degree celsius", "Cel"},
    {"deg celsius", "Cel"},
    {"cel", "Cel", Certain},
    {"c deg", "Cel"},
    {"mmhg", "mm[Hg]"},
    {"mm hg", "mm[Hg]"},
    {"mm(hg)", "mm[Hg]"},
    {"mm[hg]", "mm[Hg]"},
    {"torr", "mm[Hg]"},
    {"cmh2o", "cm[H2O]"},
    {"cm h2o", "cm[H2O]"},
    {"millimeter of mercury", "mm[Hg]"},
    {"millimeters of mercury", "mm[Hg]"},
    {"cmh20", "cm[H2O]"},
    {"inhg", "[in_i'Hg]"},
    {"bpm", "/min"},
    {"beats/min", "/min"},
    {"beats/minute", "/min"},
    {"beats per minute", "/min"},
    {"breaths/min", "/min"},
    {"rpm", "/min"},
    {"breaths/minute", "/min"},
    {"breaths per minute", "/min"},
    {"br/min", "/min"},
    {"resp/min", "/min"},
    {"per minute", "/min"},
    {"per min", "/min"},
    {"hpf", "/[HPF]"},
    {"per hpf", "/[HPF]"},
    {"/hpf", "/[HPF]"},
    {"lpf", "/[LPF]"},
    {"per lpf", "/[LPF]"},
    {"/lpf", "/[LPF]"},
    {"#/hpf", "/[HPF]"},
    {"#/lpf", "/[LPF]"},
    {"mg%", "mg/dL"},
    {"gm%", "g/dL"},
    {"g%", "g/dL", Certain},
    {"mcg%", "ug/dL"},
    {"ug%", "ug/dL"},
    {"gms%", "g/dL"},
    {"lb", "[lb_av]"},
    {"lbs", "[lb_av]"},
    {"pound", "[lb_av]"},
    {"pounds", "[lb_av]"},
    {"oz", "[oz_av]", Doubtful},
    {"ounce", "[oz_av]", Doubtful},
    {"ounces", "[oz_av]", Doubtful},
    {"fl oz", "[foz_us]"},
    {"stone", "[stone_av]"},
    {"in", "[in_i]"},
    {"inch", "[in_i]"},
    {"inches", "[in_i]"},
    {"in_i", "[in_i]"},
    {"in_us", "[in_i]"},
    {"feet", "[ft_i]"},
    {"foot", "[ft_i]"},
    {"lb_av", "[lb_av]"},
    {"oz_av", "[oz_av]"},
    {"tsp", "[tsp_us]", Doubtful},
    {"tbsp", "[tbs_us]", Doubtful},
    {"teaspoon", "[tsp_us]", Doubtful},
    {"tablespoon", "[tbs_us]", Doubtful},
    {"diopter", "[diop]"},
    {"diopters", "[diop]"},
    {"dpt", "[diop]"},
    {"degrees", "deg"},
    {"degree", "deg"},
    {"ph", "[pH]"},
    {"(ph)", "[pH]"},
    {"{ph}", "[pH]"},
    {"ph units", "[pH]"},
    {"[ph]", "[pH]", Certain},
    {"/100 wbc", "/100", Likely, "wbc"},
    {"/100wbc", "/100", Likely, "wbc"},
    {"per 100 wbc", "/100", Likely, "wbc"},
    {"/100{wbc}", "/100", Certain, "wbc"},
    {"/100 wbcs", "/100", Likely, "wbc"},
    {"ppm", "[ppm]"},
    {"ppb", "[ppb]"},
    {"o/oo", "[ppth]"},
    {"fr", "[Ch]"},
    {"french", "[Ch]"},
    {"met", "[MET]"},
    {"mets", "[MET]"},
    {"hu", "[hnsf'U]"},
    {"ntu", "[NTU]"},
    {"gpl", "[GPL'U]"},
    {"mpl", "[MPL'U]"},
    {"apl", "[APL'U]"},
    {"gpl u/ml", "[GPL'U]/mL"},
    {"mpl u/ml", "[MPL'U]/mL"},
    {"gpl/ml", "[GPL'U]/mL"},
    {"mpl/ml", "[MPL'U]/mL"},
    {"cumm", "/mm3"},
    {"/cumm", "/mm3"},
    {"/cmm", "/mm3"},
    {"/mcl", "/uL"},
    {"per microliter", "/uL"},
    {"cells/ul", "/uL"},
    {"cells/mcl", "/uL"},
    {"cells/cumm", "/mm3"},
    {"cells/mm3", "/mm3"},
    {"cells per microliter", "/uL"},
    {"/ul", "/uL", Certain},
    {"#/ul", "/uL"},
    {"#/ml", "/mL"},
    {"copies/ml", "/mL", Likely, "copies"},
    {"cp/ml", "/mL", Likely, "copies"},
    {"log copies/ml", "1", Likely, "log10 copies/ml"},
    {"log10 copies/ml", "1", Likely, "log10 copies/ml"},
    {"log iu/ml", "1", Likely, "log10 iu/ml"},
    {"log10 iu/ml", "1", Likely, "log10 iu/ml"},
    {"giga.l-1", "10*9/L"},
    {"tera.l-1", "10*12/L"},
    {"giga/l", "10*9/L"},
    {"tera/l", "10*12/L"},
    {"gpt/l", "10*9/L"},
    {"tpt/l", "10*12/L"},
    {"u/l", "U/L", Certain},
    {"miu/l", "m[iU]/L"},
    {"mlu/l", "m[iU]/L"},
    {"mlu/ml", "m[iU]/mL"},
    {"ulu/ml", "u[iU]/mL"},
    {"miu/ml", "m[iU]/mL"},
    {"uiu/ml", "u[iU]/mL"},
    {"pg/cell", "pg"},
    {"picograms per cell", "pg"},
    {"pg/{cell}", "pg"},
    {"pg/rbc", "pg"},
    {"pack-years", "1", Likely, "pack-years"},
    {"pack years", "1", Likely, "pack-years"},
    {"mm/1h", "mm/h"},
    {"mm/1hr", "mm/h"},
    {"mm/1 hr", "mm/h"},
    {"mm/hr (westergren)", "mm/h"},
    {"mm in 1 hr", "mm/h"},
    {"mm 1st hr", "mm/h"},
    {"mm^2", "mm2"},
    {"kg/m^2", "kg/m2"},
    {"kg/sqm", "kg/m2"},
    {"kg/sq m", "kg/m2"},
    {"kg/sq. m", "kg/m2"},
    {"kg/m**2", "kg/m2"},
    {"g/cm^2", "g/cm2"},
    {"sq m", "m2"},
    {"m^2", "m2"},
    {"m*2", "m2"},
    {"mgal", "mg", Doubtful},
    {"meq", "meq", Certain},
    {"cal", "cal", Doubtful},
    {"kcal", "kcal", Certain},
    {"calories", "[Cal]", Doubtful},
});

/// Parts between solidi, case folded. The last column: also when the text has capitals that UCUM would read otherwise.
constexpr auto partRows = std::to_array<Row>({
    {"kg", "kg"},
    {"kgs", "kg"},
    {"kilogram", "kg"},
    {"kilograms", "kg"},
    {"g", "g"},
    {"gm", "g"},
    {"gms", "g"},
    {"gr", "g", Doubtful},
    {"gram", "g"},
    {"grams", "g"},
    {"mg", "mg"},
    {"mgs", "mg"},
    {"mgm", "mg"},
    {"milligram", "mg"},
    {"milligrams", "mg"},
    {"mcg", "ug"},
    {"mcgs", "ug"},
    {"ug", "ug"},
    {"microgram", "ug"},
    {"micrograms", "ug"},
    {"mcgm", "ug"},
    {"ng", "ng"},
    {"nanogram", "ng"},
    {"nanograms", "ng"},
    {"pg", "pg"},
    {"picogram", "pg"},
    {"picograms", "pg"},
    {"fg", "fg"},
    {"l", "L"},
    {"liter", "L"},
    {"liters", "L"},
    {"litre", "L"},
    {"litres", "L"},
    {"dl", "dL"},
    {"deciliter", "dL"},
    {"deciliters", "dL"},
    {"cl", "cL"},
    {"ml", "mL"},
    {"mls", "mL"},
    {"cc", "mL"},
    {"ccm", "mL"},
    {"milliliter", "mL"},
    {"milliliters", "mL"},
    {"millilitre", "mL"},
    {"millilitres", "mL"},
    {"cm3", "cm3"},
    {"ul", "uL"},
    {"mcl", "uL"},
    {"microliter", "uL"},
    {"microliters", "uL"},
    {"cumm", "mm3"},
    {"cmm", "mm3"},
    {"cu mm", "mm3"},
    {"cu.mm", "mm3"},
    {"mm3", "mm3"},
    {"mm^3", "mm3"},
    {"nl", "nL"},
    {"pl", "pL"},
    {"fl", "fL"},
    {"femtoliter", "fL"},
    {"femtoliters", "fL"},
    {"mol", "mol"},
    {"mole", "mol"},
    {"moles", "mol"},
    {"mmol", "mmol"},
    {"mmols", "mmol"},
    {"millimole", "mmol"},
    {"millimoles", "mmol"},
    {"umol", "umol"},
    {"mcmol", "umol"},
    {"micromol", "umol"},
    {"micromole", "umol"},
    {"micromoles", "umol"},
    {"nmol", "nmol"},
    {"nanomole", "nmol"},
    {"pmol", "pmol"},
    {"fmol", "fmol"},
    {"eq", "eq"},
    {"meq", "meq"},
    {"meqs", "meq"},
    {"milliequivalent", "meq"},
    {"milliequivalents", "meq"},
    {"ueq", "ueq"},
    {"osm", "osm"},
    {"mosm", "mosm"},
    {"mosmol", "mosm"},
    {"mosmole", "mosm"},
    {"u", "U"},
    {"unit", "U"},
    {"units", "U"},
    {"unt", "U"},
    {"e", "U"},
    {"mu", "mU"},
    {"munit", "mU"},
    {"uu", "uU"},
    {"ku", "kU"},
    {"milliunits", "mU"},
    {"microunits", "uU"},
    {"me", "mU"},
    {"ue", "uU"},
    {"iu", "[iU]"},
    {"i.u.", "[iU]"},
    {"[iu]", "[iU]"},
    {"ie", "[iU]"},
    {"int'l units", "[iU]"},
    {"international units", "[iU]"},
    {"international unit", "[iU]"},
    {"miu", "m[iU]"},
    {"uiu", "u[iU]"},
    {"mciu", "u[iU]"},
    {"kiu", "k[iU]"},
    {"mie", "m[iU]"},
    {"m[iu]", "m[iU]"},
    {"u[iu]", "u[iU]"},
    {"k[iu]", "k[iU]"},
    {"s", "s"},
    {"sec", "s"},
    {"secs", "s"},
    {"sec.", "s"},
    {"second", "s"},
    {"seconds", "s"},
    {"ms", "ms"},
    {"msec", "ms"},
    {"millisecond", "ms"},
    {"milliseconds", "ms"},
    {"min", "min"},
    {"mins", "min"},
    {"min.", "min"},
    {"minute", "min"},
    {"minutes", "min"},
    {"h", "h"},
    {"hr", "h"},
    {"hrs", "h"},
    {"hour", "h"},
    {"hours", "h"},
    {"d", "d"},
    {"day", "d"},
    {"days", "d"},
    {"wk", "wk"},
    {"wks", "wk"},
    {"week", "wk"},
    {"weeks", "wk"},
    {"mo", "mo"},
    {"mos", "mo"},
    {"mth", "mo"},
    {"month", "mo"},
    {"months", "mo"},
    {"y", "a"},
    {"yr", "a"},
    {"yrs", "a"},
    {"year", "a"},
    {"years", "a"},
    {"a", "a"},
    {"m", "m"},
    {"meter", "m"},
    {"meters", "m"},
    {"metre", "m"},
    {"cm", "cm"},
    {"cms", "cm"},
    {"centimeter", "cm"},
    {"centimeters", "cm"},
    {"mm", "mm"},
    {"millimeter", "mm"},
    {"millimeters", "mm"},
    {"um", "um"},
    {"micron", "um"},
    {"microns", "um"},
    {"micrometer", "um"},
    {"km", "km"},
    {"m2", "m2"},
    {"sqm", "m2"},
    {"m^2", "m2"},
    {"cm2", "cm2"},
    {"cm^2", "cm2"},
    {"sq cm", "cm2"},
    {"mm2", "mm2"},
    {"mmhg", "mm[Hg]"},
    {"mm hg", "mm[Hg]"},
    {"mm[hg]", "mm[Hg]"},
    {"cmh2o", "cm[H2O]"},
    {"kpa", "kPa"},
    {"pa", "Pa"},
    {"mv", "mV"},
    {"bar", "bar"},
    {"mbar", "mbar"},
    {"w", "W"},
    {"kcal", "kcal"},
    {"kj", "kJ"},
    {"mci", "mCi"},
    {"mbq", "MBq"},
    {"mgy", "mGy"},
    {"hpf", "[HPF]"},
    {"lpf", "[LPF]"},
    {"[hpf]", "[HPF]"},
    {"[lpf]", "[LPF]"},
    {"field", "[HPF]", Doubtful},
    {"cfu", "[CFU]"},
    {"[cfu]", "[CFU]"},
    {"pfu", "[PFU]"},
    {"dyn", "dyn"},
    {"kat", "kat"},
    {"ukat", "ukat"},
    {"nkat", "nkat"},
    {"%", "%"},
    {"gtt", "[drp]"},
    {"gtts", "[drp]"},
    {"lb", "[lb_av]"},
    {"in", "[in_i]"},
    {"eu", "[EU]"},
    {"ehrlich units", "[EU]"},
    {"ehrlich u", "[EU]"},
    {"gpl", "[GPL'U]"},
    {"mpl", "[MPL'U]"},
    {"apl", "[APL'U]"},
    {"au", "[arb'U]"},
    {"arb u", "[arb'U]"},
    {"beth u", "[beth'U]"},
    {"bethesda units", "[beth'U]"},
});

/// Written before a volume: so many of the things counted.
constexpr auto countRows = std::to_array<Row>({
    {"k", "10*3"},       {"thou", "10*3"},     {"thous", "10*3"}, {"thousand", "10*3"}, {"thousands", "10*3"},
    {"tsd", "10*3"},     {"ths", "10*3"},      {"m", "10*6"},     {"mil", "10*6"},      {"mill", "10*6"},
    {"million", "10*6"}, {"millions", "10*6"}, {"mio", "10*6"},   {"bil", "10*9"},      {"billion", "10*9"},
    {"g", "10*9"},       {"giga", "10*9"},     {"gpt", "10*9"},   {"t", "10*12"},       {"tera", "10*12"},
    {"tpt", "10*12"},
});

struct ClassRow {
    std::string_view word;
    std::string_view annotation; ///< empty: says nothing of scale
};
constexpr auto classRows = std::to_array<ClassRow>({
    {"feu", "feu"},
    {"fibrinogen equivalent units", "feu"},
    {"fibrinogen eq units", "feu"},
    {"ddu", "ddu"},
    {"d-du", "ddu"},
    {"d-dimer units", "ddu"},
    {"ddimer units", "ddu"},
    {"1.73m2", "1.73m2"},
    {"1.73_m2", "1.73m2"},
    {"1.73 m2", "1.73m2"},
    {"1.73", "1.73m2"},
    {"1.73m^2", "1.73m2"},
    {"bsa", "1.73m2"},
    {"173.10*-2.m2", "1.73m2"},
    {"creat", "creat"},
    {"cre", "creat"},
    {"creatinine", "creat"},
    {"crea", "creat"},
    {"cr", "creat"},
    {"creat.", "creat"},
    {"krea", "creat"},
    {"kreatinin", "creat"},
    {"hgb", "hgb"},
    {"hb", "hgb"},
    {"hemoglobin", "hgb"},
    {"prot", "protein"},
    {"protein", "protein"},
    {"tot_prot", "protein"},
    {"ngsp", "ngsp"},
    {"ifcc", "ifcc"},
    {"z-score", "z-score"},
    {"t-score", "t-score"},
    {"mom", "mom"},
    {"copies", "copies"},
    {"copy", "copies"},
    {"log_copies", "log10 copies"},
    {"cells", ""},
    {"cell", ""},
    {"rbc", ""},
    {"rbcs", ""},
    {"wbc", ""},
    {"wbcs", ""},
    {"plt", ""},
    {"platelets", ""},
    {"total", ""},
    {"tot", ""},
    {"count", ""},
    {"#", ""},
    {"number", ""},
    {"events", ""},
    {"event", ""},
    {"spots", ""},
    {"beats", ""},
    {"beat", ""},
    {"breaths", ""},
    {"resp", ""},
    {"score", ""},
    {"ratio", ""},
    {"titer", ""},
    {"inr", ""},
    {"calc", ""},
    {"est", ""},
    {"none", ""},
    {"body_wt", ""},
    {"body wt", ""},
    {"{score}", ""},
    {"urine specific gravity", ""},
    {"specific gravity", ""},
    {"specgrav", ""},
    {"bpm", ""},
    {"beats/min", ""},
    {"hct", ""},
    {"total cells", ""},
    {"lymphs", ""},
    {"serum", ""},
    {"plasma", ""},
    {"blood", ""},
    {"leukocytes", ""},
    {"neutrophils", ""},
    {"o2", ""},
    {"vol", ""},
    {"fields", ""},
});

template <std::size_t N>
const Row* find(const std::array<Row, N>& rows, std::string_view text) {
    const auto at = std::ranges::find(rows, text, &Row::spelling);
    return at == rows.end() ? nullptr : &*at;
}

Reading reading(const Row& row) {
    return {std::string(row.ucum), std::string(row.annotation), row.confidence,
            "spelling:" + std::string(row.spelling)};
}

/// "x10E3", "10^9", "10*6", "X10(3)", "10 exp 3", "1000", "10+3": a power of ten. Answers how much text it took.
struct TenPower {
    std::size_t length = 0;
    int exponent = 0;
    bool negative = false;
};
std::optional<TenPower> tenPower(std::string_view text) {
    std::size_t at = 0;
    const auto skip = [&](std::string_view set) {
        while (at < text.size() && set.find(text[at]) != std::string_view::npos)
            ++at;
    };
    skip("xX*_ ");
    if (text.substr(at, 2) != "10")
        return std::nullopt;
    at += 2;
    const std::size_t mark = at;
    for (const std::string_view word : {"exp", "EXP", "hoch"})
        if (text.substr(at).starts_with(word))
            at += word.size();
    skip("*^eExX(_ ");
    TenPower power;
    if (at < text.size() && (text[at] == '-' || text[at] == '+')) {
        power.negative = text[at] == '-';
        ++at;
    } else if (at == mark) {
        return std::nullopt; // "103/uL" is a hundred and three, "1000/uL" a thousand
    }
    const std::size_t digits = at;
    while (at < text.size() && text::isDigit(text[at]) && at - digits < 3)
        power.exponent = power.exponent * 10 + (text[at++] - '0');
    if (at == digits || power.exponent > 24)
        return std::nullopt;
    skip(") ");
    power.length = at;
    return power;
}

bool isVolume(std::string_view ucum) {
    return ucum == "uL" || ucum == "mm3" || ucum == "L" || ucum == "mL" || ucum == "dL" || ucum == "nL";
}

/// One part between solidi; a number before it is kept ("24h" -> "(24.h)", "100mL" -> "(100.mL)").
std::optional<Reading> part(std::string_view written) {
    std::string word = text::lowered(text::trimmed(written));
    std::string number;
    const std::size_t digits = text::numberLength(word);
    if (digits > 0 && digits < word.size()) {
        number = word.substr(0, digits);
        if (!std::ranges::all_of(number, text::isDigit))
            return std::nullopt;
        word = std::string(text::trimmed(std::string_view(word).substr(digits)));
    }
    std::string annotation;
    if (const auto open = word.find('{'); open != std::string::npos && word.ends_with('}')) {
        annotation = annotationClass(std::string_view(word).substr(open + 1, word.size() - open - 2));
        word = word.substr(0, open);
    } else if (const auto blank = word.find(' '); blank != std::string::npos && find(partRows, word) == nullptr) {
        annotation = annotationClass(std::string_view(word).substr(blank + 1));
        if (annotation.empty())
            return std::nullopt;
        word = word.substr(0, blank);
    }
    const Row* row = find(partRows, word);
    if (row == nullptr)
        return std::nullopt;
    Reading result = reading(*row);
    result.annotation = annotation;
    if (!number.empty())
        result.ucum = "(" + number + "." + result.ucum + ")";
    return result;
}

/// Takes "/1.73 m2", "{FEU}", " FEU", "(DDU)" out of the text and answers their class.
std::string takeAnnotation(std::string& text) {
    std::string folded = text::lowered(text);
    for (const std::string_view written :
         {"/{1.73_m2}", "/1.73_m2",   "/1.73m2",   "/1.73 m2",   "/1.73m^2",    "/1.73 m^2", "/1.73sqm",
          "/1.73 sqm",  "/1.73 sq m", "/1.73sq m", "/1.73 sq.m", "/1.73 sq. m", "/1.73sq.m", "/1,73m2",
          "/1,73 m2",   "/1.73qm",    "/1,73",     "/1.73",      "/bsa",        "/(1.73.m2)"}) {
        if (folded.ends_with(written)) {
            text.resize(text.size() - written.size());
            return "1.73m2";
        }
    }
    for (const std::string_view word : {"feu", "ddu", "d-du"}) {
        const auto at = folded.find(word);
        if (at == std::string::npos || at == 0)
            continue;
        const auto opens = std::string_view(" ({").find(folded[at - 1]);
        const auto after = at + word.size();
        if (opens == std::string_view::npos ||
            (after < folded.size() && std::string_view(" )}/").find(folded[after]) == std::string_view::npos))
            continue;
        const std::size_t length = word.size() + 1 + (after < folded.size() && folded[after] != '/' ? 1U : 0U);
        text.erase(at - 1, length);
        text = std::string(text::trimmed(text));
        return annotationClass(word);
    }
    return {};
}

std::optional<Reading> byParts(std::string written) {
    Reading result;
    result.annotation = takeAnnotation(written);
    std::string folded = text::replaced(written, " per ", "/");
    std::string spelled;
    if (const auto power = tenPower(folded)) {
        std::string_view rest = std::string_view(folded).substr(power->length);
        result.ucum = "10*" + std::string(power->negative ? "-" : "") + std::to_string(power->exponent);
        result.confidence = power->negative ? Doubtful : Likely;
        if (!rest.starts_with('/')) { // "10E3 cells/uL"
            const auto slash = rest.find('/');
            if (!rest.empty() && !annotationClass(rest.substr(0, slash)).empty())
                return std::nullopt;
            rest = slash == std::string_view::npos ? std::string_view() : rest.substr(slash);
        }
        spelled = std::string(rest);
    } else {
        spelled = folded;
    }
    const bool counted = !result.ucum.empty();
    auto parts = text::split(spelled, '/');
    if (parts.size() > 4)
        return std::nullopt;
    for (std::size_t at = 0; at < parts.size(); ++at) {
        const std::string_view written_ = text::trimmed(parts[at]);
        if (at == 0) {
            if (counted || written_.empty()) {
                if (!counted && parts.size() < 2)
                    return std::nullopt;
                continue;
            }
            const auto next = parts.size() == 2 ? part(parts[1]) : std::nullopt;
            const std::string word = text::lowered(written_);
            if (const Row* count = find(countRows, word); count != nullptr && next && isVolume(next->ucum)) {
                const bool liter = next->ucum == "L";
                const bool small = next->ucum == "uL" || next->ucum == "mm3";
                const bool fits = word.size() > 1 || ((word == "g" || word == "t") ? liter && written_ != word : small);
                if (fits) {
                    result.ucum = count->ucum;
                    result.confidence = std::max(result.confidence, Likely);
                    continue;
                }
            }
            if (next && (annotationClass(word).empty() &&
                         std::ranges::find(classRows, word, &ClassRow::word) != classRows.end()))
                continue; // "cells/uL"
        }
        const auto read = part(written_);
        if (!read)
            return std::nullopt;
        if (!read->annotation.empty()) {
            if (!result.annotation.empty() && result.annotation != read->annotation)
                return std::nullopt;
            result.annotation = read->annotation;
        }
        result.confidence = std::max({result.confidence, read->confidence, Likely});
        result.ucum += (at == 0 ? "" : "/") + read->ucum;
    }
    if (!ucum::valid(result.ucum))
        return std::nullopt;
    result.rule = "spelling:parts";
    return result;
}

} // namespace

std::string plainUnit(std::string_view text) {
    static constexpr std::pair<std::string_view, std::string_view> signs[] = {
        {"\xC2\xB5", "u"},     {"\xCE\xBC", "u"},          {"\xC2\xB2", "2"},        {"\xC2\xB3", "3"},
        {"\xC2\xB9", "1"},     {"\xE2\x84\x83", "degC"},   {"\xE2\x84\x89", "degF"}, {"\xC2\xB0", "deg"},
        {"\xC2\xBA", "deg"},   {"\xC3\x97", "x"},          {"\xC2\xA0", " "},        {"\xE2\x80\xAF", " "},
        {"\xC2\xB7", "."},     {"\xE2\x8B\x85", "."},      {"\xE2\x88\x99", "."},    {"\xE2\x81\xBB", "-"},
        {"\xE2\x88\x92", "-"}, {"\xE2\x80\x93", "-"},      {"\xE2\x81\xB0", "0"},    {"\xE2\x81\xB4", "4"},
        {"\xE2\x81\xB5", "5"}, {"\xE2\x81\xB6", "6"},      {"\xE2\x81\xB7", "7"},    {"\xE2\x81\xB8", "8"},
        {"\xE2\x81\xB9", "9"}, {"\xE2\x80\xB0", "[ppth]"}, {"\xE2\x84\xA6", "Ohm"},  {"\xCE\xA9", "Ohm"},
        {"\xE2\x81\x84", "/"}, {"\xE2\x88\x95", "/"},
    };
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const auto sign =
            std::ranges::find_if(signs, [&](const auto& row) { return text.substr(at).starts_with(row.first); });
        if (sign != std::end(signs)) {
            // A raised digit behind a ten is its exponent.
            if (text::isDigit(sign->second.front()) && result.ends_with("10"))
                result += '^';
            result += sign->second;
            at += sign->first.size();
        } else {
            result += text[at++];
        }
    }
    return text::collapsed(text::replaced(text::replaced(result, " /", "/"), "/ ", "/"));
}

std::string annotationClass(std::string_view words) {
    const std::string folded = text::lowered(text::trimmed(words));
    const auto row = std::ranges::find(classRows, folded, &ClassRow::word);
    return row != classRows.end() ? std::string(row->annotation) : folded;
}

bool absurd(std::string_view ucum) {
    static constexpr std::string_view large = "MGTPEZY";
    static constexpr std::string_view small[] = {"g", "l", "L", "mol", "eq", "osm", "m", "U", "[iU]", "s", "h"};
    static constexpr std::string_view strange[] = {
        "G",  "AU", "u",  "t",   "b", "F", "R",   "P",  "pc", "ph",  "st",  "sb",  "ar",  "B",  "Gb", "Mx",
        "Oe", "Bi", "St", "Gal", "T", "H", "att", "Np", "C",  "Lmb", "RAD", "REM", "bit", "By", "Bd"};
    const auto expression = ucum::parse(ucum);
    if (!expression)
        return false;
    return std::ranges::any_of(*expression, [&](const ucum::Token& token) {
        if (token.part != ucum::Part::Unit)
            return false;
        const std::string_view code = token.atom->code;
        if (token.prefix != nullptr && large.find(token.prefix->code) != std::string_view::npos &&
            std::ranges::find(small, code) != std::end(small))
            return code != "U" && code != "[iU]"; // million units are a dose
        if (code == "K" || code == "S")
            return true;
        return std::ranges::find(strange, code) != std::end(strange);
    });
}

std::optional<Reading> readUcum(std::string_view text) {
    const auto expression = ucum::parse(text);
    if (!expression)
        return std::nullopt;
    Reading result{ucum::withoutAnnotations(text), {}, Certain, "ucum"};
    for (const ucum::Token& token : *expression) {
        if (token.annotation.empty())
            continue;
        const std::string found = annotationClass(token.annotation.substr(1, token.annotation.size() - 2));
        if (found.empty() || result.annotation == found)
            continue;
        result.annotation += (result.annotation.empty() ? "" : "+") + found;
    }
    // "10*-3/uL" beside a count can be a mangled "10*3/uL": a sign that doubles as a separator.
    for (const ucum::Token& token : *expression)
        if (token.part == ucum::Part::Unit && (token.atom->code == "10*" || token.atom->code == "10^") &&
            token.exponent < 0 && expression->size() > 1)
            result.confidence = Doubtful;
    if (result.ucum == "[FEU]" || result.ucum.starts_with("[FEU]/"))
        result.annotation = "feu";
    return result;
}

std::optional<Reading> readUnit(std::string_view text) {
    const std::string plain = plainUnit(text);
    if (plain.empty())
        return std::nullopt;
    if (const Row* row = find(exactRows, plain))
        return reading(*row);
    const auto asUcum = readUcum(plain);
    if (asUcum && !absurd(plain))
        return asUcum;
    std::string folded = text::lowered(plain);
    if (folded.size() > 2 && folded.front() == '(' && folded.back() == ')')
        folded = folded.substr(1, folded.size() - 2);
    if (const Row* row = find(foldedRows, folded))
        return reading(*row);
    if (auto parts = byParts(plain))
        return parts;
    if (asUcum) {
        Reading doubtful = *asUcum;
        doubtful.confidence = Doubtful;
        return doubtful;
    }
    return std::nullopt;
}

} // namespace anamnesis::meaning
