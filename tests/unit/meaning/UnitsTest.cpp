// SPDX-License-Identifier: GPL-3.0-or-later
// Clinical units: which results may share an axis, which agree, which doses are equal, and what spellings mean.
#include "services/meaning/Units.h"
#include "services/meaning/ucum/Number.h"
#include "tests/support/TestMain.h"
#include "tests/unit/meaning/Data.h"

#include <QTest>

#include <array>

using namespace anamnesis;
using namespace anamnesis::meaning;
using clinical::CodedConcept;
using clinical::Quantity;

namespace {

CodedConcept loinc(std::string_view code) {
    CodedConcept result;
    if (!code.empty())
        result.codings.push_back({"http://loinc.org", {}, std::string(code), {}, false});
    return result;
}

Quantity quantity(std::string_view value, std::string_view unit, std::string_view comparator = {}) {
    Quantity result;
    result.value = std::string(value);
    result.unit = std::string(unit);
    result.comparator = std::string(comparator);
    return result;
}

Quantity ratio(std::string_view value, std::string_view unit, std::string_view per, std::string_view perUnit) {
    Quantity result = quantity(value, unit);
    result.denominatorValue = std::string(per);
    result.denominatorUnit = std::string(perUnit);
    return result;
}

std::string shownArgs(const Args& args) {
    std::string text;
    for (const auto& [name, value] : args)
        text += " " + name + "=" + value;
    return text;
}

const char* name(Comparison comparison) {
    static constexpr std::array names{"no", "same unit", "converts", "by analyte row"};
    return names.at(static_cast<std::size_t>(comparison));
}

struct Pair {
    const char* what;
    const char* leftUnit;
    const char* leftCode;
    const char* rightUnit;
    const char* rightCode;
    Comparison answer;
};

using enum Comparison;
// The sixty pairs: what must compare and what must not.
constexpr auto pairs = std::to_array<Pair>({
    {"D-dimer FEU and DDU, one code each", "ng/mL{FEU}", "48065-7", "ng/mL{DDU}", "48066-9", ByAnalyteRow},
    {"FEU and DDU without a code", "ng/mL{FEU}", "", "ng/mL{DDU}", "", No},
    {"FEU in two scales", "ug/mL{FEU}", "48065-7", "ng/mL FEU", "48065-7", Convertible},
    {"D-dimer FEU and no class", "ng/mL{FEU}", "48065-7", "ng/mL", "48065-7", No},
    {"clearance, normalised and not", "mL/min", "2164-2", "mL/min/{1.73_m2}", "2164-2", No},
    {"eGFR two spellings", "mL/min/{1.73_m2}", "33914-3", "mL/min/1.73m2", "33914-3", SameUnit},
    {"eGFR and clearance codes", "mL/min/{1.73_m2}", "33914-3", "mL/min", "2164-2", No},
    {"urea nitrogen mass and molar", "mg/dL", "3094-0", "mmol/L", "14937-7", ByAnalyteRow},
    {"urea mass and molar", "mg/dL", "3091-6", "mmol/L", "22664-7", ByAnalyteRow},
    {"urea and urea nitrogen", "mg/dL", "3091-6", "mg/dL", "3094-0", No},
    {"urea mmol and urea nitrogen mg", "mmol/L", "22664-7", "mg/dL", "3094-0", No},
    {"calcium mEq and mmol", "meq/L", "2000-8", "mmol/L", "2000-8", ByAnalyteRow},
    {"calcium mEq and mg", "mEq/L", "17861-6", "mg/dL", "17861-6", ByAnalyteRow},
    {"calcium total and ionised", "mmol/L", "2000-8", "mmol/L", "1995-0", No},
    {"sodium mEq and mmol", "mEq/L", "2951-2", "mmol/L", "2951-2", ByAnalyteRow},
    {"magnesium mEq and mg", "meq/L", "2601-3", "mg/dL", "19123-9", ByAnalyteRow},
    {"magnesium mmol and mg", "mmol/L", "2601-3", "mg/dL", "19123-9", ByAnalyteRow},
    {"potassium in blood and serum", "mmol/L", "6298-4", "mmol/L", "2823-3", No},
    {"phosphate mEq and mmol", "meq/L", "2777-1", "mmol/L", "14879-1", No},
    {"equivalents without a code", "meq/L", "", "mmol/L", "", No},
    {"HbA1c percent and mmol/mol", "%", "4548-4", "mmol/mol", "59261-8", ByAnalyteRow},
    {"percent and mmol/mol without a code", "%", "", "mmol/mol", "", No},
    {"HbA1c two spellings", "%", "4548-4", "percent", "4548-4", SameUnit},
    {"TSH two scales", "m[iU]/L", "3016-3", "u[iU]/mL", "3016-3", SameUnit},
    {"TSH as IU and as U", "mIU/L", "3016-3", "uU/mL", "3016-3", ByAnalyteRow},
    {"IU and U without a code", "[iU]/L", "", "U/L", "", No},
    {"ALT as U and IU", "U/L", "1742-6", "IU/L", "1742-6", ByAnalyteRow},
    {"ALT and AST", "U/L", "1742-6", "U/L", "1920-8", No},
    {"ALT in U and katal", "U/L", "1742-6", "ukat/L", "1742-6", Convertible},
    {"leukocytes K/uL and 10*9/L", "K/uL", "6690-2", "10*9/L", "6690-2", SameUnit},
    {"leukocytes K/uL and x10E3/uL", "K/uL", "6690-2", "x10E3/uL", "6690-2", SameUnit},
    {"leukocytes G/L and K/uL", "G/L", "6690-2", "K/uL", "6690-2", SameUnit},
    {"leukocytes X_10-3/uL: doubtful", "X_10-3/uL", "6690-2", "10*3/uL", "6690-2", No},
    {"platelets per uL and 10*3/uL", "/uL", "777-3", "10*3/uL", "777-3", Convertible},
    {"erythrocytes M/uL and T/L", "M/uL", "789-8", "T/L", "789-8", SameUnit},
    {"count and amount", "10*9/L", "", "nmol/L", "", No},
    {"glucose mg/dL and mmol/L in serum", "mg/dL", "2345-7", "mmol/L", "14749-6", ByAnalyteRow},
    {"glucose in serum and urine", "mg/dL", "2345-7", "mg/dL", "2350-7", No},
    {"glucose in serum and blood", "mg/dL", "2345-7", "mg/dL", "2339-0", No},
    {"glucose mg/dL and mmol/L without a code", "mg/dL", "", "mmol/L", "", No},
    {"creatinine mg/dL and umol/L", "mg/dL", "2160-0", "umol/L", "14682-9", ByAnalyteRow},
    {"creatinine in serum and urine", "mg/dL", "2160-0", "mg/dL", "2161-8", No},
    {"cholesterol mg/dL and mmol/L", "mg/dL", "2093-3", "mmol/L", "14647-2", ByAnalyteRow},
    {"total and HDL cholesterol", "mg/dL", "2093-3", "mg/dL", "2085-9", No},
    {"triglycerides mg/dL and mmol/L", "mg/dL", "2571-8", "mmol/L", "14927-8", ByAnalyteRow},
    {"bilirubin total and direct", "mg/dL", "1975-2", "mg/dL", "1968-7", No},
    {"haemoglobin g/dL and g/L", "g/dL", "718-7", "g/L", "718-7", Convertible},
    {"haemoglobin g/dL and mmol/L", "g/dL", "718-7", "mmol/L", "59260-0", ByAnalyteRow},
    {"haematocrit percent and ratio", "%", "4544-3", "L/L", "4544-3", Convertible},
    {"temperature Cel and degF", "Cel", "8310-5", "[degF]", "8310-5", Convertible},
    {"temperature F as written", "F", "8310-5",
     "\xC2\xB0"
     "C",
     "8310-5", Convertible},
    {"weight kg and lb", "kg", "29463-7", "lbs", "29463-7", Convertible},
    {"syrup mL and mg", "mL", "", "mg", "", No},
    {"insulin units and mL", "U", "", "mL", "", No},
    {"vitamin D IU and ug", "[iU]", "", "ug", "", No},
    {"25-OH vitamin D3 ng/mL and nmol/L", "ng/mL", "1989-3", "nmol/L", "14635-7", ByAnalyteRow},
    {"heparin units and mg", "[iU]", "", "mg", "", No},
    {"albumin per creatinine, g and mmol", "mg/g{creat}", "9318-7", "mg/mmol{creat}", "9318-7", ByAnalyteRow},
    {"mg/g creatinine and mg/g without a code", "mg/g{creat}", "", "mg/g", "", No},
    {"viral load copies and IU", "{copies}/mL", "25836-8", "[iU]/mL", "25836-8", No},
    {"osmolality and molality", "mosm/kg", "", "mmol/kg", "", No},
    {"blood pressure mmHg and kPa", "mmHg", "8480-6", "kPa", "8480-6", Convertible},
    {"pH and mol/L", "[pH]", "", "mol/L", "", No},
    {"per field and percent", "/[HPF]", "", "%", "", No},
    {"CFU and PFU", "[CFU]/mL", "", "[PFU]/mL", "", No},
    {"insulin mIU/L and pmol/L", "m[IU]/L", "20448-7", "pmol/L", "14796-7", ByAnalyteRow},
    {"mg/dL and mg%", "mg/dL", "", "mg%", "", SameUnit},
    {"unknown units that are one text", "zorks", "2345-7", "zorks", "2345-7", SameUnit},
    {"unknown units", "zorks", "2345-7", "mg/dL", "2345-7", No},
});

} // namespace

class UnitsTest : public QObject {
    Q_OBJECT

private slots:
    void pairsThatMustAndMustNotCompare() {
        int right = 0;
        for (const Pair& pair : pairs) {
            const auto forward = comparable(quantity("1", pair.leftUnit), loinc(pair.leftCode),
                                            quantity("1", pair.rightUnit), loinc(pair.rightCode));
            const auto back = comparable(quantity("1", pair.rightUnit), loinc(pair.rightCode),
                                         quantity("1", pair.leftUnit), loinc(pair.leftCode));
            qInfo("%-42s %-16s | %-16s %-14s %s%s", pair.what, pair.leftUnit, pair.rightUnit, name(forward.comparison),
                  forward.why.c_str(), shownArgs(forward.args).c_str());
            const bool fits = forward.comparison == pair.answer && back.comparison == pair.answer;
            right += fits ? 1 : 0;
            if (!fits)
                qWarning("  expected: %s", name(pair.answer));
        }
        qInfo("%d of %d pairs", right, static_cast<int>(pairs.size()));
        QCOMPARE(right, static_cast<int>(pairs.size()));
    }

    void agreement_data() {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("leftUnit");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("rightUnit");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("answer");
        const auto row = [](const char* left, const char* leftUnit, const char* right, const char* rightUnit,
                            const char* code, Agreement answer) {
            QTest::addRow("%s %s, %s %s", left, leftUnit, right, rightUnit)
                << left << leftUnit << right << rightUnit << code << static_cast<int>(answer);
        };
        using enum Agreement;
        row("90", "mg/dL", "5.0", "mmol/L", "2345-7", Agree);
        row("90", "mg/dL", "5.1", "mmol/L", "2345-7", Differ);
        row("6.5", "%", "48", "mmol/mol", "4548-4", Agree);
        row("6.5", "%", "50", "mmol/mol", "4548-4", Differ);
        row("98.6", "[degF]", "37.0", "Cel", "8310-5", Agree);
        row("98.6", "[degF]", "37.2", "Cel", "8310-5", Differ);
        row("7.4", "10*3/uL", "7.38", "10*9/L", "6690-2", Agree);
        row("7.4", "10*3/uL", "7.35", "10*9/L", "6690-2", Differ); // half a unit is not less than half
        row("1.0", "mg/dL", "88", "umol/L", "2160-0", Agree);
        row("1.0", "mg/dL", "1", "mg/dL", "2160-0", Agree);
        row("1.00", "mg/dL", "1.01", "mg/dL", "2160-0", Differ);
        row("154", "[lb_av]", "70", "kg", "29463-7", Agree);
        row("5", "mmol/L", "5", "mg/dL", "", Unknown);
        row("5", "X_10-3/uL", "5", "10*3/uL", "6690-2", Unknown);
        row("five", "mg/dL", "5", "mg/dL", "", Unknown);
        row("120", "mm[Hg]", "120", "mmHg", "8480-6", Agree);
        row("140", "mmol/L", "140", "mEq/L", "2951-2", Agree);
        row("0", "mg/dL", "0.0", "mmol/L", "2345-7", Agree);
    }
    void agreement() {
        QFETCH(QString, left);
        QFETCH(QString, leftUnit);
        QFETCH(QString, right);
        QFETCH(QString, rightUnit);
        QFETCH(QString, code);
        QFETCH(int, answer);
        const auto one = quantity(left.toStdString(), leftUnit.toStdString());
        const auto two = quantity(right.toStdString(), rightUnit.toStdString());
        QCOMPARE(static_cast<int>(agree(one, two, loinc(code.toStdString()))), answer);
        QCOMPARE(static_cast<int>(agree(two, one, loinc(code.toStdString()))), answer);
    }

    void comparatorsMustBeEqual() {
        QVERIFY(agree(quantity("5", "mg/dL", "<"), quantity("5", "mg/dL"), {}) == Agreement::Differ);
        QVERIFY(agree(quantity("5", "mg/dL", "<"), quantity("5", "mg/dL", "<"), {}) == Agreement::Agree);
        QVERIFY(agree(quantity("5", "mg/dL"), loinc("2345-7"), quantity("5", "mg/dL"), loinc("2350-7")) ==
                Agreement::Unknown);
        Quantity range = quantity("5", "mg/dL");
        range.highValue = "7";
        QVERIFY(agree(range, quantity("5", "mg/dL"), {}) == Agreement::Differ);
        QVERIFY(agree(range, range, {}) == Agreement::Agree);
        QVERIFY(agree(Quantity{}, quantity("5", "mg/dL"), {}) == Agreement::Unknown);
    }

    void doses() {
        using enum Agreement;
        QVERIFY(equalDose(quantity("3.125", "mg"), quantity("6.25", "mg")) == Differ);
        QVERIFY(equalDose(quantity("6.25", "mg"), quantity("6.250", "mg")) == Agree);
        QVERIFY(equalDose(quantity("6.25", "mg"), quantity("6.2", "mg")) == Differ);
        QVERIFY(equalDose(quantity("0.5", "g"), quantity("500", "mg")) == Agree);
        QVERIFY(equalDose(quantity("500", "mcg"), quantity("0.5", "MG")) == Agree);
        QVERIFY(equalDose(quantity("1", "tablet"), quantity("1", "{tbl}")) == Agree);
        QVERIFY(equalDose(quantity("1", "TAB"), quantity("2", "Tablet")) == Differ);
        QVERIFY(equalDose(quantity("1", "tablet"), quantity("1", "capsule")) == Unknown);
        QVERIFY(equalDose(quantity("1", "tablet"), quantity("1", "")) == Unknown);
        QVERIFY(equalDose(quantity("1", ""), quantity("1", "")) == Agree);
        QVERIFY(equalDose(quantity("5", "mL"), quantity("250", "mg")) == Unknown);
        QVERIFY(equalDose(quantity("10", "U"), quantity("10", "[iU]")) == Agree);
        QVERIFY(equalDose(quantity("10", "units"), quantity("100", "IU")) == Differ);
        QVERIFY(equalDose(quantity("10", "U"), quantity("10", "mg")) == Unknown);
        QVERIFY(equalDose(quantity("1", "meq"), quantity("1", "mmol")) == Unknown);
        QVERIFY(equalDose(ratio("250", "mg", "5", "mL"), ratio("250", "mg", "5", "mL")) == Agree);
        QVERIFY(equalDose(ratio("250", "mg", "5", "mL"), ratio("0.25", "g", "5", "mL")) == Agree);
        QVERIFY(equalDose(ratio("250", "mg", "5", "mL"), ratio("500", "mg", "10", "mL")) == Unknown);
        QVERIFY(equalDose(ratio("250", "mg", "5", "mL"), ratio("125", "mg", "5", "mL")) == Differ);
        QVERIFY(equalDose(ratio("250", "mg", "5", "mL"), quantity("50", "mg/mL")) == Unknown);
        QVERIFY(equalDose(quantity("1", "tsp"), quantity("5", "mL")) == Unknown);
        QVERIFY(equalDose(quantity("1", "tsp"), quantity("1", "tsp")) == Agree);
        Quantity range = quantity("1", "tablet");
        range.highValue = "2";
        QVERIFY(equalDose(quantity("1", "vial"), quantity("1", "vial")) == Agree);
        QVERIFY(equalDose(quantity("1", "vial"), quantity("1", "syringe")) == Unknown);
        Quantity snomed = quantity("500", "Milligram");
        snomed.unitCode = "258684004";
        snomed.unitSystem = "http://snomed.info/sct";
        QVERIFY(equalDose(snomed, quantity("0.5", "g")) == Agree);
        QVERIFY(equalDose(snomed, quantity("500", "mg")) == Agree);
        snomed.unit.clear();
        QVERIFY(equalDose(snomed, quantity("250", "mg")) == Differ);
        Quantity capsules = quantity("1", "capsules");
        capsules.unitCode = "385055001"; // SNOMED CT: tablet
        capsules.unitSystem = "http://snomed.info/sct";
        QVERIFY(equalDose(capsules, quantity("1", "tablet")) == Unknown);
        QVERIFY(equalDose(capsules, quantity("1", "capsule")) == Unknown);
        QVERIFY(equalDose(range, quantity("1", "tablet")) == Differ);
        QVERIFY(equalDose(range, range) == Agree);
    }

    void canonicalValues_data() {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("answer");
        const auto row = [](const char* value, const char* unit, const char* code, const char* answer) {
            QTest::addRow("%s %s %s", value, unit, code) << value << unit << code << answer;
        };
        row("98.6", "[degF]", "8310-5", "37 Cel");
        row("98.6", "F", "8310-5", "37 Cel");
        row("154", "lbs", "29463-7", "69.85322498 kg");
        row("140", "mEq/L", "2951-2", "140 mmol/L derived");
        row("9", "mg/dL", "17861-6", "2.2456210389740006986 mmol/L derived");
        row("7.5", "K/uL", "6690-2", "7.5 10*9/L");
        row("7.5", "x10E3/\xC2\xB5L", "6690-2", "7.5 10*9/L");
        row("48", "mmol/mol", "4548-4", "48 mmol/mol");
        row("500", "ng/mL{FEU}", "48065-7", "500 ng/mL{feu}");
        row("60", "mL/min/1.73m2", "33914-3", "60 mL/min{1.73m2}");
        row("45", "%", "4544-3", "45 %");
        row("0.45", "L/L", "4544-3", "45 %");
        row("3", "{score}", "9269-2", "3 1");
        row("120", "mm Hg", "8480-6", "120 mm[Hg]");
        row("7.41", "pH", "2744-1", "7.41 [pH]");
        row("7.5", "X_10-3/uL", "6690-2", "");
        row("x", "mg/dL", "2345-7", "");
        row("5", "zorks", "2345-7", "");
    }
    void canonicalValues() {
        QFETCH(QString, value);
        QFETCH(QString, unit);
        QFETCH(QString, code);
        Issues issues;
        const auto answer =
            canonical(quantity(value.toStdString(), unit.toStdString()), loinc(code.toStdString()), issues);
        const std::string shown =
            answer ? answer->value + " " + answer->unit + (answer->derived ? " derived" : "") : "";
        QTEST(QString::fromStdString(shown), "answer");
        if (!answer)
            QVERIFY(!issues.empty());
    }

    void spellings_data() {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("reading");
        QTest::addColumn<QString>("confidence");
        const auto row = [](const char* unit, const char* reading, const char* confidence = "likely") {
            QTest::newRow(unit) << QString::fromUtf8(unit) << reading << confidence;
        };
        row("mg/dl", "mg/dl", "certain");
        row("MG/DL", "mg/dL");
        row("Mg/dL", "mg/dL");
        row("mmol/l", "mmol/l", "certain");
        row("MMOL/L", "mmol/L");
        row("x10E3/uL", "10*3/uL");
        row("X10E3/UL", "10*3/uL");
        row("10^3/uL", "10^3/uL", "certain");
        row("10\xC2\xB3/uL", "10^3/uL", "certain");
        row("10e9/L", "10*9/L");
        row("10E6/uL", "10*6/uL");
        row("x10(3)/mcL", "10*3/uL");
        row("K/uL", "10*3/uL");
        row("K/mcL", "10*3/uL");
        row("k/cumm", "10*3/mm3");
        row("M/uL", "10*6/uL");
        row("M/mcL", "10*6/uL");
        row("thou/uL", "10*3/uL");
        row("Million/uL", "10*6/uL");
        row("G/L", "10*9/L");
        row("T/L", "10*12/L");
        row("10*3/uL", "10*3/uL", "certain");
        row("10+3/ul", "10*3/uL");
        row("X_10-3/uL", "10*-3/uL", "doubtful");
        row("10*-3/uL", "10*-3/uL", "doubtful");
        row("mcg", "ug");
        row("\xC2\xB5g", "ug", "certain");
        row("\xCE\xBCg/L", "ug/L", "certain");
        row("mcg/mL", "ug/mL");
        row("mm Hg", "mm[Hg]");
        row("mmHg", "mm[Hg]");
        row("Fahrenheit", "[degF]");
        row("degrees C", "Cel");
        row("IU/L", "[iU]/L");
        row("IU/mL", "[iU]/mL");
        row("mIU/L", "m[iU]/L");
        row("uIU/mL", "u[iU]/mL");
        row("mEq/L", "meq/L");
        row("mOsm/kg", "mosm/kg");
        row("%", "%", "certain");
        row("bpm", "/min");
        row("beats/min", "/min");
        row("breaths per minute", "/min");
        row("lbs", "[lb_av]");
        row("in", "[in_i]");
        row("cells/uL", "/uL");
        row("/HPF", "/[HPF]");
        row("mg/24h", "mg/(24.h)");
        row("mL/24 hr", "mL/(24.h)");
        row("mm/hr", "mm/h");
        row("sec", "s");
        row("gm/dL", "g/dL");
        row("ng/mL FEU", "ng/mL");
        row("ug/L{FEU}", "ug/L", "certain");
        row("EU/dL", "[EU]/dL");
        row("AU/mL", "[arb'U]/mL");
        row("cc", "mL");
        row("kg/m^2", "kg/m2");
        row("g/cm\xC2\xB2", "g/cm2", "certain");
        row("units/L", "U/L");
        row("Mio/\xC2\xB5l", "10*6/uL");
        row("mg/g creat", "mg/g");
        row("oz", "[oz_av]", "doubtful");
        row("tsp", "[tsp_us]", "doubtful");
        row("ng/mL/hr", "ng/mL/h");
        row("ml/hr", "mL/h");
        row("(score)", "1");
        row("103/uL", "103/uL", "certain"); // a number is a number
        row("zorks", "", "");
        row("", "", "");
        row("positive", "", "");
        row("mg/", "", "");
        row("see note", "", "");
        row("K", "K", "doubtful");
        row("G", "g");
    }
    void spellings() {
        QFETCH(QString, unit);
        Issues issues;
        const auto answer = clinicalUnit(unit.toStdString(), issues);
        const char* confidence = !answer                                     ? ""
                                 : answer->confidence == Confidence::Certain ? "certain"
                                 : answer->confidence == Confidence::Likely  ? "likely"
                                                                             : "doubtful";
        QTEST(QString::fromStdString(answer ? answer->ucum : ""), "reading");
        QTEST(QString(confidence), "confidence");
    }

    void codeAndTextMustNotContradict() {
        Quantity both = quantity("5", "mmol/L");
        both.unitCode = "mg/dL";
        both.unitSystem = "http://unitsofmeasure.org";
        Issues issues;
        QVERIFY(!canonical(both, loinc("2345-7"), issues));
        QCOMPARE(issues.front().code, std::string("units.code-text-conflict"));
        both.unit = "mg per dL";
        issues.clear();
        QVERIFY(canonical(both, loinc("2345-7"), issues));
        Quantity local = quantity("5", "mg/hr"); // the code of a local table is no number of UCUM
        local.unitCode = "43";
        QCOMPARE(clinicalUnit(local, {}, issues)->ucum, std::string("mg/h"));
        Quantity minutes = quantity("5", "minutes"); // coded as hours
        minutes.unitCode = "258702006";
        minutes.unitSystem = "http://snomed.info/sct";
        QVERIFY(clinicalUnit(minutes, {}, issues)->confidence == Confidence::Doubtful);
        Quantity day = quantity("5", "day");
        day.unitCode = "D";
        day.unitSystem = "http://unitsofmeasure.org";
        QVERIFY(clinicalUnit(day, {}, issues)->confidence == Confidence::Likely);
        Quantity heading = quantity("5", "MilliLiter [SI Volume Units]");
        heading.unitCode = "mL";
        QCOMPARE(clinicalUnit(heading, {}, issues)->annotation, std::string());
        both.unit = "ng/mL FEU";
        both.unitCode = "ng/mL";
        QCOMPARE(clinicalUnit(both, loinc("48065-7"), issues)->annotation, std::string("feu"));
    }

    void loincFactorsOfThePublicTable() {
        const QByteArray bytes = testing::dataFile("terminology/loinc-unit-conversion/conversion.tsv");
        if (bytes.isEmpty())
            QSKIP("conversion.tsv is not there (ANAMNESIS_DATA)");
        int digits = 0;
        int near = 0;
        int faulty = 0;
        int unknown = 0;
        for (const QByteArray& line : bytes.split('\n').mid(1)) {
            const auto field = line.trimmed().split('\t');
            if (field.size() < 5)
                continue;
            const auto ours = convertFor("1", field[1].toStdString(), field[3].toStdString(), field[0].toStdString());
            const auto theirs = rational(field[4].toStdString());
            if (!ours || !theirs || *theirs == 0) {
                ++unknown;
                continue;
            }
            const auto within3Percent = [](const Rational& value) {
                return abs(Rational(value - 1)) < Rational(3, 100);
            };
            const Rational mine = *rational(*ours);
            // Within their digits: half a unit of the last place they give.
            Rational step(1);
            for (qsizetype at = field[4].indexOf('.') + 1; at > 0 && at < field[4].size(); ++at)
                step /= 10;
            if (abs(Rational(mine - *theirs)) * 2 <= step) {
                ++digits;
                continue;
            }
            // Some are the rounded reciprocal of a rounded factor, or from an older molar mass.
            if (within3Percent(mine / *theirs)) {
                ++near;
                continue;
            }
            // The rest are faults of the table, each of a kind: turned upside down, off by a power of ten, or the
            // factor of another substance (urea for urea nitrogen, vitamin D3 for its 25-hydroxy form).
            ++faulty;
            bool explained = within3Percent(mine * *theirs);
            for (const long power : {10L, 100L, 1000L})
                explained =
                    explained || within3Percent(mine * power / *theirs) || within3Percent(mine / power / *theirs);
            const bool other = QList<QByteArray>{"3094-0", "3095-7", "6299-2", "1989-3"}.contains(field[2]);
            QVERIFY2(explained || other, (field.join(' ') + " ours " + ours->c_str()).constData());
        }
        qInfo(
            "factors: %d agree within their digits, %d rounded twice, %d faults of theirs (upside down, powers of ten, "
            "another substance), %d codes not in our table",
            digits, near, faulty, unknown);
        QVERIFY(digits + near >= 149);
        QCOMPARE(faulty, 17);
    }

    void ranges() {
        Quantity range = quantity("70", "mg/dL");
        range.highValue = "99";
        QVERIFY(flagFor(quantity("65", "mg/dL"), range, loinc("2345-7")) == RangeFlag::Low);
        QVERIFY(flagFor(quantity("5.0", "mmol/L"), range, loinc("2345-7")) == RangeFlag::Within);
        QVERIFY(flagFor(quantity("6.0", "mmol/L"), range, loinc("2345-7")) == RangeFlag::High);
        QVERIFY(flagFor(quantity("6.0", "mmol/L"), range, {}) == RangeFlag::Unknown);
        QVERIFY(flagFor(quantity("60", "mg/dL", "<"), range, loinc("2345-7")) == RangeFlag::Low);
        QVERIFY(flagFor(quantity("80", "mg/dL", "<"), range, loinc("2345-7")) == RangeFlag::Unknown);
        QVERIFY(flagFor(quantity("99", "mg/dL"), range, loinc("2345-7")) == RangeFlag::Within);
        QVERIFY(flagFor(quantity("99", "mg/dL"), quantity("99", "mg/dL", "<"), loinc("2345-7")) == RangeFlag::High);
        range.unit.clear();
        QVERIFY(flagFor(quantity("65", "mg/dL"), range, loinc("2345-7")) == RangeFlag::Low);
        QVERIFY(flagOf("HH") == RangeFlag::High);
        QVERIFY(flagOf("Abnormal") == RangeFlag::Unknown);
    }

    void theImpossibleIsSaid() {
        QVERIFY(implausible(quantity("370", "Cel"), loinc("8310-5")).has_value());
        QVERIFY(!implausible(quantity("98.6", "[degF]"), loinc("8310-5")));
        QVERIFY(implausible(quantity("98.6", "Cel"), loinc("8310-5")).has_value());
        QVERIFY(implausible(quantity("120", "%"), loinc("2708-6")).has_value());
        QVERIFY(!implausible(quantity("98", "%"), loinc("2708-6")));
        QVERIFY(!implausible(quantity("98", "zorks"), loinc("2708-6")));
    }
};

ANAMNESIS_TEST(UnitsTest);
#include "UnitsTest.moc"
