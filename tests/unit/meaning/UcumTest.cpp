// SPDX-License-Identifier: GPL-3.0-or-later
// UCUM against its published functional tests, against rows of our own, and by property.
#include "services/meaning/Ucum.h"
#include "models/base/Decimal.h"
#include "services/meaning/ucum/Measure.h"
#include "services/meaning/ucum/Number.h"
#include "services/meaning/ucum/Table.h"
#include "tests/support/TestMain.h"
#include "tests/unit/meaning/Data.h"

#include <QTest>
#include <QXmlStreamReader>

#include <rapidcheck.h>

using namespace anamnesis;
using namespace anamnesis::meaning;

namespace {

/// Does the answer, rounded to the digits of what is expected, read the same? The published cases count significant
/// digits, or decimal places where that is fewer ("25" for 25.2).
bool roundsTo(const std::string& answer, const std::string& expected) {
    const auto value = rational(answer);
    const auto wanted = rational(expected);
    if (!value || !wanted)
        return false;
    const Rational half = powerOfTen(Decimal::parse(expected)->lastPlace()) / 2;
    return abs(*value - *wanted) <= half;
}

std::string converted(const char* value, const char* from, const char* to) {
    const auto answer = ucum::convert(value, from, to);
    return answer ? *answer : answer.error().code;
}

} // namespace

class UcumTest : public QObject {
    Q_OBJECT

private slots:
    void publishedCases() {
        const QByteArray bytes = testing::dataFile("ucum/UcumFunctionalTests.xml");
        if (bytes.isEmpty())
            QSKIP("UcumFunctionalTests.xml is not there (ANAMNESIS_DATA)");
        QXmlStreamReader xml(bytes);
        struct Count {
            int right = 0;
            int all = 0;
        };
        std::map<QString, Count> counts;
        QString section;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() != QLatin1String("case")) {
                section = xml.name().toString();
                continue;
            }
            const auto attribute = [&](const char* name) {
                return xml.attributes().value(QLatin1String(name)).toString().toStdString();
            };
            bool right = false;
            if (section == "validation") {
                right = ucum::valid(attribute("unit")) == (attribute("valid") == "true");
            } else if (section == "displayNameGeneration") {
                right = ucum::displayName(attribute("unit")).value_or("") == attribute("display");
            } else if (section == "conversion") {
                right = roundsTo(
                    ucum::convert(attribute("value"), attribute("srcUnit"), attribute("dstUnit")).value_or("-"),
                    attribute("outcome"));
            } else {
                const auto answer =
                    section == "division"
                        ? ucum::divide(attribute("v1"), attribute("u1"), attribute("v2"), attribute("u2"))
                        : ucum::multiply(attribute("v1"), attribute("u1"), attribute("v2"), attribute("u2"));
                right = answer && roundsTo(ucum::convert(answer->value, answer->unit, attribute("uRes")).value_or("-"),
                                           attribute("vRes"));
            }
            ++counts[section].all;
            counts[section].right += right ? 1 : 0;
            if (!right)
                qWarning("case %s of %s is wrong", attribute("id").c_str(), qPrintable(section));
        }
        for (const auto& [name, count] : counts) {
            qInfo("%s: %d of %d", qPrintable(name), count.right, count.all);
            QCOMPARE(count.right, count.all);
        }
        QCOMPARE(counts["validation"].all, 529);
        QCOMPARE(counts["conversion"].all, 30);
    }

    void everyAtomIsReadAndReduced() {
        int special = 0;
        for (const ucum::Atom& atom : ucum::atoms()) {
            QVERIFY2(ucum::valid(atom.code), std::string(atom.code).c_str());
            const auto reduced = ucum::canonical(atom.code);
            if (atom.isSpecial()) {
                ++special;
                QCOMPARE(reduced.error().code, std::string("ucum.special-no-factor"));
            } else {
                QVERIFY2(reduced.has_value(), std::string(atom.code).c_str());
            }
            for (const ucum::Prefix& prefix : ucum::prefixes()) {
                const std::string written = std::string(prefix.code) + std::string(atom.code);
                if (atom.metric)
                    QVERIFY2(ucum::valid(written), written.c_str());
            }
        }
        QCOMPARE(ucum::atoms().size(), std::size_t(312));
        QCOMPARE(special, 21);
    }

    void checks_data() {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("why");
        const auto row = [](const char* unit, const char* why = "") {
            QTest::newRow(unit) << QString::fromUtf8(unit) << why;
        };
        row("mg/dL");
        row("10*3/uL");
        row("/min");
        row("{cells}/uL");
        row("mL/min/{1.73_m2}");
        row("((((m))))");
        row("10^9/L");
        row("1000/uL");
        row("m+2");
        row("[m/s2/Hz^(1/2)]");
        row("B[10.nV]");
        row("'");
        row("''");
        row("mCel");
        row("KiBy");
        row("", "ucum.empty");
        row(" ", "ucum.unexpected-character");
        row("mg ", "ucum.unexpected-character");
        row(" mg", "ucum.unexpected-character");
        row("mg/ dL", "ucum.unexpected-character");
        row("\xC2\xB5g", "ucum.unexpected-character");
        row("\xCE\xBCg", "ucum.unexpected-character");
        row("mg/", "ucum.unexpected-end");
        row("mg.", "ucum.unexpected-end");
        row("//m", "ucum.unexpected-character");
        row("(/m)", "ucum.unexpected-character");
        row("()", "ucum.unexpected-character");
        row("(m", "ucum.unclosed");
        row("m)", "ucum.unexpected-character");
        row("m{a", "ucum.unclosed");
        row("m}a", "ucum.unexpected-character");
        row("m{a b}", "ucum.annotation-character");
        row("m{a}{b}", "ucum.unexpected-character");
        row("(m){a}", "ucum.unexpected-character");
        row("(m)2", "ucum.unexpected-character");
        row("[degF", "ucum.unclosed");
        row("k[degF]", "ucum.prefix-not-allowed");
        row("kmin", "ucum.prefix-not-allowed");
        row("mcg", "ucum.unknown-unit");
        row("MG"); // megagauss: valid, and never what is meant
        row("mg/DL", "ucum.unknown-unit");
        row("cc", "ucum.unknown-unit");
        row("m99999999999", "ucum.number-too-large");
        row("m-", "ucum.unexpected-end");
        row("2.5", "");
        row("m^2", "ucum.unknown-unit");
        row("kk", "ucum.unknown-unit");
        row("k", "ucum.unknown-unit");
        row("\xFF", "ucum.unexpected-character");
    }
    void checks() {
        QFETCH(QString, unit);
        QFETCH(QString, why);
        const auto answer = ucum::check(unit.toStdString());
        QCOMPARE(QString::fromStdString(answer ? "" : answer.error().code), why);
    }

    void deepParenthesesAndLongTextsEnd() {
        const std::string deep(200'000, '(');
        QCOMPARE(ucum::check(deep + "m" + std::string(200'000, ')')).has_value(), true);
        QCOMPARE(ucum::check(deep).error().code, std::string("ucum.unexpected-end"));
        QCOMPARE(ucum::convert("1", "10*9999999", "1").error().code, std::string("ucum.number-too-large"));
        QCOMPARE(ucum::convert("1e999999", "m", "m").error().code, std::string("ucum.value"));
        QCOMPARE(ucum::canonical("m/0").error().code, std::string("ucum.zero-factor"));
        QCOMPARE(ucum::divide("1", "m", "0", "s").error().code, std::string("ucum.division-by-zero"));
    }

    void conversions_data() {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("answer");
        const auto row = [](const char* value, const char* from, const char* to, const char* answer) {
            QTest::addRow("%s %s to %s", value, from, to) << value << from << to << answer;
        };
        row("98.6", "[degF]", "Cel", "37");
        row("37", "Cel", "[degF]", "98.6");
        row("37", "Cel", "K", "310.15");
        row("-40", "[degF]", "Cel", "-40");
        row("80", "[degRe]", "Cel", "100");
        row("37000", "mCel", "[degF]", "98.6");
        row("7", "[pH]", "mol/L", "0.0000001");
        row("0.0000001", "mol/L", "[pH]", "7");
        row("20", "dB[SPL]", "Pa", "0.0002");
        row("3", "B[W]", "W", "1000");
        row("30", "dB", "B", "3");
        row("100", "[p'diop]", "deg", "45");
        row("100", "%[slope]", "deg", "45");
        row("3", "[hp'_X]", "1", "0.001");
        row("2", "[hp'_C]", "1", "0.0001");
        row("8", "bit_s", "1", "256");
        row("256", "1", "bit_s", "8");
        row("3", "[m/s2/Hz^(1/2)]", "m2/s4/Hz", "9");
        row("9", "m2/s4/Hz", "[m/s2/Hz^(1/2)]", "3");
        row("0", "Np", "1", "1");
        row("100", "bit_s", "1", "1267650600228229401496703205376");
        row("7.4", "[pH]", "nmol/L", "39.81071705534973");
        row("1", "Np", "1", "2.718281828459045");
        row("1000", "m[iU]/L", "[IU]/L", "1");
        row("1", "m[iU]/L", "u[iU]/mL", "1");
        row("1", "[iU]", "[IU]", "1");
        row("1", "[lb_av]", "kg", "0.45359237");
        row("1", "[in_i]", "cm", "2.54");
        row("1", "1", "%", "100");
        row("5", "10*3/uL", "10*9/L", "5");
        row("1e-3", "g", "mg", "1");
        row("1", "g/L", "kg/m3", "1");
        row("1", "", "1", "1");
        row("1", "m", "3.m", "0.3333333333333333333333333333333333333333");
        row("2", "m", "3.m", "0.6666666666666666666666666666666666666667");
        row("-2", "m", "3.m", "-0.6666666666666666666666666666666666666667");
        row("1", "[iU]", "1", "ucum.arbitrary");
        row("1", "[iU]", "U", "ucum.arbitrary");
        row("1", "[CFU]", "[PFU]", "ucum.arbitrary");
        row("1", "mg/dL", "mmol/L", "ucum.not-commensurable");
        row("1", "K", "m", "ucum.not-commensurable");
        row("0", "mol/L", "[pH]", "ucum.out-of-domain");
        row("-1", "1", "B", "ucum.out-of-domain");
        row("1", "Cel/s", "K/s", "ucum.special-in-term");
        row("1", "Cel2", "K2", "ucum.special-in-term");
        row("five", "m", "m", "ucum.value");
        row("1,5", "m", "m", "ucum.value");
        row("", "m", "m", "ucum.value");
        row("1", "molv", "mol", "ucum.unknown-unit");
    }
    void conversions() {
        QFETCH(QString, value);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QTEST(QString::fromStdString(converted(qPrintable(value), qPrintable(from), qPrintable(to))), "answer");
    }

    void equality() {
        QCOMPARE(*ucum::equal("[IU]", "[iU]"), true);
        QCOMPARE(*ucum::equal("kN/m2", "kPa"), true);
        QCOMPARE(*ucum::equal("mg/dL", "10.mg/L"), true);
        QCOMPARE(*ucum::equal("mg/dL", "mg/L"), false);
        QCOMPARE(*ucum::equal("Cel", "K"), false);
        QCOMPARE(*ucum::equal("Cel", "Cel"), true);
        QCOMPARE(*ucum::equal("[degF]", "Cel"), false);
        QCOMPARE(*ucum::equal("[CFU]", "[PFU]"), false);
        QCOMPARE(*ucum::equal("Hz", "Bq"), true);
        QVERIFY(!ucum::equal("mcg", "ug"));
    }

    void canonicalForms() {
        QCOMPARE(ucum::canonical("kN/m2")->value, std::string("1000000"));
        QCOMPARE(ucum::canonical("kN/m2")->unit, std::string("g.m-1.s-2"));
        QCOMPARE(ucum::canonical("mg/dL")->value, std::string("10"));
        QCOMPARE(ucum::canonical("m[iU]/L")->unit, std::string("[iU].m-3"));
        QCOMPARE(ucum::canonical("m/m")->unit, std::string("1"));
        QCOMPARE(ucum::canonical("{score}")->value, std::string("1"));
        QCOMPARE(ucum::withoutAnnotations("{cells}/uL"), std::string("/uL"));
        QCOMPARE(ucum::withoutAnnotations("mL/min/{1.73_m2}"), std::string("mL/min/1"));
        QCOMPARE(ucum::withoutAnnotations("ng/mL{FEU}"), std::string("ng/mL"));
    }

    void thereAndBackIsExact() {
        std::vector<std::string> units;
        for (const ucum::Atom& atom : ucum::atoms())
            if (!atom.isSpecial())
                units.emplace_back(atom.code);
        QVERIFY(rc::check("there and back is exact for rational factors", [&] {
            const auto one = *rc::gen::elementOf(units);
            const auto two = *rc::gen::elementOf(units);
            const auto exponent = *rc::gen::inRange(-3, 4);
            const std::string from = one + "2." + two + std::to_string(exponent);
            const auto base = ucum::canonical(from);
            RC_ASSERT(base.has_value());
            const std::string value = std::to_string(*rc::gen::arbitrary<int>()) + ".125";
            const auto there = ucum::convert(value, from, base->unit);
            RC_ASSERT(there.has_value());
            const auto back = ucum::convert(*there, base->unit, from);
            RC_ASSERT(back.has_value());
            // Exact when the factor ends in decimals; else right to all but the last of the printed digits.
            const Rational error = abs(*rational(*back) - *rational(value));
            const bool ends = ucum::measure(from)->factor == *rational(base->value);
            const Rational allowed =
                ends ? Rational(0) : Rational(abs(*rational(value)) * powerOfTen(3 - roundedDigits));
            RC_ASSERT(bool(error <= allowed));
        }));
    }

    void neverCrashesOnAnyText() {
        QVERIFY(rc::check("any bytes are answered", [](const std::string& text) {
            const bool valid = ucum::valid(text);
            RC_ASSERT(valid == ucum::displayName(text).has_value() || text.empty());
            (void)ucum::canonical(text);
            (void)ucum::withoutAnnotations(text);
        }));
    }
};

ANAMNESIS_TEST(UcumTest);
#include "UcumTest.moc"
