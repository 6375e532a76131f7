// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/Readable.h"

#include "models/clinical/Fields.h"
#include "models/tables/Roles.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace anamnesis::tables {
namespace {

struct Spelling {
    const char* sent;
    const char* shown;
};

/// UCUM atoms that people write otherwise (The Unified Code for Units of Measure, tables 1–26), each a whole atom with
/// its prefix.
constexpr std::array atoms{
    Spelling{"Cel", "°C"},        Spelling{"degF", "°F"},        Spelling{"[degF]", "°F"},
    Spelling{"mm[Hg]", "mmHg"},   Spelling{"m[Hg]", "mHg"},      Spelling{"cm[H2O]", "cmH₂O"},
    Spelling{"kPa", "kPa"},       Spelling{"[in_i]", "in"},      Spelling{"[in_us]", "in"},
    Spelling{"[ft_i]", "ft"},     Spelling{"[ft_us]", "ft"},     Spelling{"[lb_av]", "lb"},
    Spelling{"[oz_av]", "oz"},    Spelling{"[pH]", "pH"},        Spelling{"[drp]", "drops"},
    Spelling{"[tsp_us]", "tsp"},  Spelling{"[tbs_us]", "tbsp"},  Spelling{"[foz_us]", "fl oz"},
    Spelling{"[cup_us]", "cup"},  Spelling{"[IU]", "IU"},        Spelling{"[iU]", "IU"},
    Spelling{"m[IU]", "mIU"},     Spelling{"m[iU]", "mIU"},      Spelling{"u[IU]", "µIU"},
    Spelling{"u[iU]", "µIU"},     Spelling{"k[IU]", "kIU"},      Spelling{"k[iU]", "kIU"},
    Spelling{"uL", "µL"},         Spelling{"ul", "µL"},          Spelling{"umol", "µmol"},
    Spelling{"um", "µm"},         Spelling{"ueq", "µeq"},        Spelling{"uU", "µU"},
    Spelling{"uIU", "µIU"},       Spelling{"ukat", "µkat"},      Spelling{"us", "µs"},
    Spelling{"m2", "m²"},         Spelling{"cm2", "cm²"},        Spelling{"m3", "m³"},
    Spelling{"cm3", "cm³"},       Spelling{"mm3", "mm³"},        Spelling{"s2", "s²"},
    Spelling{"[diop]", "dpt"},    Spelling{"[arb'U]", "arb. U"}, Spelling{"[CFU]", "CFU"},
    Spelling{"[Ch]", "Ch"},       Spelling{"[MET]", "MET"},      Spelling{"mm[H2O]", "mmH₂O"},
    Spelling{"[PFU]", "PFU"},     Spelling{"[GPL'U]", "GPL U"},  Spelling{"[MPL'U]", "MPL U"},
    Spelling{"[APL'U]", "APL U"}, Spelling{"[beth'U]", "BU"},    Spelling{"[kU]", "kU"},
};

QString raised(const QString& digits) {
    static const QString small = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString made;
    for (const QChar digit : digits)
        made += digit == QLatin1Char('-') ? QChar(u'⁻') : small[digit.digitValue()];
    return made;
}

QString shownAtom(const QString& atom, UnitUse use) {
    if (atom == QLatin1String("ug"))
        return use == UnitUse::Dose ? QStringLiteral("mcg") : QStringLiteral("µg");
    for (const Spelling& one : atoms)
        if (atom == QLatin1String(one.sent))
            return QString::fromUtf8(one.shown);
    // 10*3, 10^3, x10E3: the ways to write a power of ten.
    static const QRegularExpression power(QStringLiteral("^[xX]?10(?:\\*|\\^|E|e|\\*\\*)([+-]?\\d{1,2})$"));
    if (const auto match = power.match(atom); match.hasMatch())
        return QStringLiteral("10") + raised(match.captured(1).remove(QLatin1Char('+')));
    return atom;
}

} // namespace

QString shownUnit(const QString& unit, UnitUse use) {
    if (unit == QLatin1String("1"))
        return {};
    // Annotations say what is counted ("{score}", "{breaths}/min"); their underscores stand for blanks.
    QString made, atom;
    const auto end = [&] {
        made += shownAtom(atom, use);
        atom.clear();
    };
    for (qsizetype i = 0; i < unit.size(); ++i) {
        const QChar c = unit[i];
        if (c == QLatin1Char('{')) {
            const qsizetype close = unit.indexOf(QLatin1Char('}'), i);
            if (close < 0)
                return unit;
            const bool alone = atom.isEmpty(); // "%{Hb}": an annotation of the atom before it
            end();
            QString said = unit.mid(i + 1, close - i - 1);
            said.replace(QLatin1Char('_'), QLatin1Char(' '));
            static const QRegularExpression square(QStringLiteral("\\bm2\\b"));
            said.replace(square, QStringLiteral("m²"));
            made += alone ? said : QStringLiteral(" (") + said + QLatin1Char(')');
            i = close;
        } else if (c == QLatin1Char('/') || c == QLatin1Char('.')) {
            end();
            made += c == QLatin1Char('.') ? QChar(u'·') : c;
        } else {
            atom += c;
        }
    }
    end();
    return made;
}

QString shownQuantity(const QString& text, UnitUse use) {
    static const QRegularExpression shape(QStringLiteral("^([<>=≤≥~≈]*\\s*[-+]?\\d[\\d.,]*(?:\\s*(?:–|-|to|/"
                                                         ")\\s*[<>=]*\\s*[-+]?\\d[\\d.,]*)?)([\\s\\x{00A0}]+)(\\S+)$"));
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return text;
    const QString unit = shownUnit(match.captured(3), use);
    return unit.isEmpty() ? match.captured(1) : match.captured(1) + match.captured(2) + unit;
}

QString shownFrequency(const Phrasebook& words, const QString& text) {
    static const QRegularExpression shape(
        QStringLiteral("^(\\d+)(?:\\s*(?:/|per)\\s*)(?:(\\d+)\\s*)?(min|h|d|wk|mo|a)(,.*|\\s+at\\s.*)?$"));
    const auto match = shape.match(text.trimmed());
    if (!match.hasMatch())
        return text;
    const std::string times = match.captured(1).toStdString();
    const std::string period = match.captured(2).isEmpty() ? "1" : match.captured(2).toStdString();
    const std::string unit = match.captured(3).toStdString();
    std::string code;
    if (period == "1")
        code = "frequency." + unit + (times == "1" ? ".once" : unit == "d" && times == "2" ? ".twice" : ".times");
    else if (times == "1")
        code = "frequency." + unit + ".every";
    else
        return text;
    return say(words, code, {{"times", times}, {"period", period}}) + match.captured(4);
}

QString claimText(const Phrasebook& words, std::string_view field, const QString& text) {
    if (field == clinical::field::frequency)
        return shownFrequency(words, text);
    constexpr std::array<std::string_view, 10> coded{"status",
                                                     "negated",
                                                     clinical::field::verification,
                                                     clinical::field::criticality,
                                                     clinical::field::laterality,
                                                     clinical::field::severity,
                                                     clinical::field::intent,
                                                     clinical::field::category,
                                                     clinical::field::type,
                                                     clinical::field::docStatus};
    if (std::find(coded.begin(), coded.end(), field) == coded.end())
        return text;
    const bool code = std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || c == QLatin1Char('-') || c == QLatin1Char(' ');
    });
    const QString key = QString(text).replace(QLatin1Char(' '), QLatin1Char('-'));
    const QString said = code ? say(words, "status." + key.toStdString()) : text;
    return said == key ? text : said;
}

} // namespace anamnesis::tables
