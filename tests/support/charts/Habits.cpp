// SPDX-License-Identifier: GPL-3.0-or-later
// How products of several vendors say the same: their spelling of systems, units, states and names, what they leave
// out, what they put into words. Applied to a finished chart, so that no maker by kind knows of it. Where a habit takes
// away what tells a fact, the telling is undecidable from then on.
#include "tests/support/charts/Maker.h"

#include "models/clinical/Fields.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdio>
#include <map>
#include <set>

namespace anamnesis::charts {
namespace {

using clinical::Field;
using clinical::Kind;
using clinical::Statement;
namespace field = clinical::field;
namespace systems = clinical::systems;

enum class Letters : std::uint8_t { AsTold, Upper, Lower };

/// One vendor's product.
struct Product {
    std::string_view name;
    enum class Spelling : std::uint8_t { Url, UrnOid, Oid, Table } systems;
    Letters displays, states;
    std::size_t cut;        ///< displays and texts are cut to this length; 0: never
    int units;              ///< column of unitRows
    double drops;           ///< chance that a field nobody asks for is left out
    double textOnly;        ///< chance that codes are left out and words stay
    bool textBesideCode;    ///< a text of its own beside the codes
    bool madeUpNumbers;     ///< an identifier made anew with each export
    bool zeros;             ///< trailing zeros in values
    bool rounds;            ///< one place fewer in measured values
    bool noSeconds;         ///< times to the minute
    bool directionsInWords; ///< dose, frequency and route as a sig
    bool ownFields;         ///< strength and form as fields beside a bare name
    bool otherWords;        ///< a comment, a performer, a note nobody else has
};
using S = Product::Spelling;
constexpr std::array products{
    Product{"hospital suite", S::Url, Letters::AsTold, Letters::AsTold, 0, 0, 0.1, 0, true, true, false, false, false,
            true, false, true},
    Product{"large vendor", S::Url, Letters::Upper, Letters::AsTold, 0, 1, 0.3, 0.02, true, false, true, false, true,
            false, false, false},
    Product{"document exchange", S::UrnOid, Letters::AsTold, Letters::Lower, 0, 2, 0.2, 0.05, true, false, false, false,
            true, true, false, true},
    Product{"laboratory feed", S::Table, Letters::Upper, Letters::Upper, 30, 3, 0.5, 0.04, false, false, false, true,
            true, false, false, false},
    Product{"old practice system", S::Oid, Letters::Lower, Letters::AsTold, 20, 4, 0.6, 0.08, false, true, true, true,
            true, false, true, false},
};

struct SystemRow {
    std::string_view url, oid, table;
};
// HL7 OID registry and HL7 v2 table 0396.
constexpr std::array systemRows{
    SystemRow{systems::loinc, "2.16.840.1.113883.6.1", "LN"},
    SystemRow{systems::snomed, "2.16.840.1.113883.6.96", "SCT"},
    SystemRow{systems::rxnorm, "2.16.840.1.113883.6.88", "RXNORM"},
    SystemRow{systems::icd10cm, "2.16.840.1.113883.6.90", "I10C"},
    SystemRow{systems::cvx, "2.16.840.1.113883.12.292", "CVX"},
};

struct UnitRow {
    std::string_view unit;
    std::array<std::string_view, 5> said; ///< by product
};
constexpr std::array unitRows{
    UnitRow{"mg/dL", {"mg/dL", "MG/DL", "mg/dL", "mg/dl", "mg/dL"}},
    UnitRow{"mmol/L", {"mmol/L", "mmol/L", "mmol/L", "mmol/l", "mmol/L"}},
    UnitRow{"umol/L", {"umol/L", "umol/L", "µmol/L", "umol/l", "mcmol/L"}},
    UnitRow{"g/dL", {"g/dL", "G/DL", "g/dL", "g/dl", "gm/dL"}},
    UnitRow{"meq/L", {"meq/L", "mEq/L", "meq/L", "mEq/L", "mEq/L"}},
    UnitRow{"10*3/uL", {"10*3/uL", "K/uL", "10*3/uL", "10^3/uL", "x10E3/uL"}},
    UnitRow{"10*9/L", {"10*9/L", "10*9/L", "10*9/L", "10^9/L", "10*9/L"}},
    UnitRow{"mmHg", {"mmHg", "mm Hg", "mm[Hg]", "MMHG", "mmHg"}},
    UnitRow{"mm Hg", {"mmHg", "mm Hg", "mm[Hg]", "MMHG", "mmHg"}},
    UnitRow{"kg", {"kg", "kg", "kg", "KG", "kgs"}},
    UnitRow{"lb", {"lb", "lb", "[lb_av]", "LB", "lbs"}},
    UnitRow{"mg", {"mg", "MG", "mg", "MG", "mgs"}},
    UnitRow{"tablet", {"tablet", "Tab", "tablet", "TAB", "tabs"}},
    UnitRow{"tablets", {"tablet", "Tab", "tablet", "TAB", "tabs"}},
};

/// Fields no rule by kind can need: a product that leaves one out says the same fact.
constexpr std::array freeFields{field::interpretation, field::category,    field::reaction, field::range,
                                field::comment,        field::performer,   field::route,    field::class_,
                                field::author,         field::manufacturer};

std::string cased(std::string text, Letters letters) {
    const auto change = [&](unsigned char c) {
        return static_cast<char>(letters == Letters::Upper ? std::toupper(c) : std::tolower(c));
    };
    if (letters != Letters::AsTold)
        std::ranges::transform(text, text.begin(), change);
    return text;
}

std::string cutTo(std::string text, std::size_t length) {
    if (length != 0 && text.size() > length) {
        text.resize(length);
        while (!text.empty() && text.back() == ' ')
            text.pop_back();
    }
    return text;
}

std::string_view spelled(std::string_view system, Product::Spelling spelling, std::string& store) {
    for (const SystemRow& row : systemRows)
        if (row.url == system)
            switch (spelling) {
            case S::Url:
                return row.url;
            case S::UrnOid:
                store = "urn:oid:" + std::string(row.oid);
                return store;
            case S::Oid:
                return row.oid;
            case S::Table:
                return row.table;
            }
    return system;
}

bool isMedicine(Kind kind) {
    return kind == Kind::MedicationOrder || kind == Kind::MedicationStatement || kind == Kind::Dispense ||
           kind == Kind::Administration;
}

class Retelling {
public:
    Retelling(Chart& chart, const Options& options) : m_chart(chart), m_random(options.seed * 104'729 + 3) {
        // Every chart meets other products; two sources may run one and the same.
        for (const Source& source : chart.sources)
            m_products[source.name] = &m_random.pick(products);
        for (const Conflict& conflict : chart.conflicts)
            m_planted.insert(conflict.members.begin(), conflict.members.end());
    }

    void operator()() {
        for (std::size_t i = 0; i < m_chart.statements.size(); ++i) {
            Statement& statement = m_chart.statements[i];
            if (statement.record->source == m_chart.sources.back().name) {
                passed(statement);
                continue;
            }
            tell(statement, m_chart.truth[i], *m_products.at(statement.record->source),
                 !m_planted.contains(static_cast<std::uint32_t>(i)));
        }
    }

private:
    /// An exchange passes on what it was given; some name the custodian in capitals, none invents one.
    void passed(Statement& statement) {
        if (statement.record->custodian.empty() || !m_random.chance(0.3))
            return;
        clinical::RecordRef record = *statement.record;
        record.custodian = cased(record.custodian, Letters::Upper);
        statement.record = std::make_shared<const clinical::RecordRef>(record);
    }
    void tell(Statement& statement, Truth& truth, const Product& product, bool mayLose);
    void codes(Statement& statement, Truth& truth, const Product& product, bool mayLose);
    void values(Statement& statement, const Product& product);
    void medicine(Statement& statement, const Product& product);
    void times(Statement& statement, const Product& product);
    void remains(Statement& statement, const Product& product);

    Chart& m_chart;
    Random m_random;
    std::map<std::string, const Product*> m_products;
    std::set<std::uint32_t> m_planted; ///< statements of a planted conflict
    int m_made = 0;
};

/// Says a side or a site: were its telling undecidable, the other side's would seem to speak of it.
bool isSided(const Statement& statement) {
    const std::string words = cased(clinical::label(statement.code), Letters::Lower);
    return statement.field(field::laterality) != nullptr || statement.field(field::bodySite) != nullptr ||
           statement.field(field::value) == nullptr || statement.field(field::value)->quantity == std::nullopt ||
           words.find("left") != std::string::npos || words.find("right") != std::string::npos;
}

void Retelling::codes(Statement& statement, Truth& truth, const Product& product, bool mayLose) {
    std::string store;
    for (clinical::Coding& coding : statement.code.codings) {
        coding.system = std::string(spelled(coding.system, product.systems, store));
        if (!isMedicine(statement.kind)) // a drug's name carries its strength and form
            coding.display = cutTo(cased(coding.display, product.displays), product.cut);
        else
            coding.display = cased(coding.display, product.displays);
    }
    for (Field& one : statement.fields)
        if (one.coded)
            for (clinical::Coding& coding : one.coded->codings)
                coding.system = std::string(spelled(coding.system, product.systems, store));
    if (statement.code.codings.empty() || isMedicine(statement.kind))
        return;
    const std::string words = statement.code.codings.front().display;
    const bool mayBeWords = mayLose && !words.empty() && !isSided(statement);
    if (m_random.chance(product.textOnly) && mayBeWords) {
        statement.code.codings.clear();
        statement.code.text = words;
        if (truth.telling == Telling::Plain)
            truth.telling = Telling::Lost;
    } else if (product.textBesideCode && m_random.chance(0.5) && statement.code.text.empty() &&
               statement.kind != Kind::Allergy) {
        statement.code.text = words + (m_random.chance(0.3) ? " (primary)" : "");
    }
    statement.title = clinical::label(statement.code);
}

void Retelling::values(Statement& statement, const Product& product) {
    const bool measured = statement.kind == Kind::LabResult || statement.kind == Kind::VitalSign;
    for (Field& one : statement.fields) {
        if (!one.quantity || one.quantity->value.empty())
            continue;
        clinical::Quantity& quantity = *one.quantity;
        for (const UnitRow& row : unitRows)
            if (row.unit == quantity.unit) {
                quantity.unit = std::string(row.said[static_cast<std::size_t>(product.units)]);
                break;
            }
        if (product.drops > 0.25 && m_random.chance(0.5)) { // words alone, as many interfaces send them
            quantity.unitCode.clear();
            quantity.unitSystem.clear();
        }
        const auto point = quantity.value.find('.');
        if (measured && product.rounds && point != std::string::npos && point + 2 == quantity.value.size() &&
            quantity.unit.find("mol") == std::string::npos && quantity.unit.find("g/L") == std::string::npos &&
            std::string_view("1289").find(quantity.value.back()) != std::string_view::npos && m_random.chance(0.5)) {
            // To whole numbers; what lies near the middle stays as it is.
            const bool up = quantity.value.back() >= '8';
            const int whole = std::stoi(quantity.value.substr(0, point)) + (up ? 1 : 0);
            quantity.value = std::to_string(whole);
        } else if (product.zeros && m_random.chance(0.3) && !measured) {
            quantity.value += point == std::string::npos ? ".0" : "0";
        }
        one.text = quantity.comparator + quantity.value + ' ' + quantity.unit;
    }
}

void Retelling::medicine(Statement& statement, const Product& product) {
    if (statement.kind != Kind::MedicationOrder && statement.kind != Kind::MedicationStatement)
        return;
    const Field* dose = statement.field(field::dose);
    const Field* frequency = statement.field(field::frequency);
    if (product.directionsInWords && dose != nullptr && frequency != nullptr && dose->quantity &&
        m_random.chance(0.7)) {
        const bool counted = dose->quantity->unitCode == "{tbl}";
        std::string sig = "Take " + dose->quantity->value + (counted ? " tablet" : " " + dose->quantity->unit) +
                          " by mouth " + frequency->text;
        const bool keepsDose = m_random.chance(0.5);
        std::erase_if(statement.fields, [&](const Field& one) {
            return one.name == field::frequency || one.name == field::route || (one.name == field::dose && !keepsDose);
        });
        addText(statement, field::instructions, sig);
        return;
    }
    if (product.ownFields && !statement.code.codings.empty() && m_random.chance(0.6)) {
        // "carvedilol" with its strength and form beside it, no code.
        std::string name = statement.code.codings.front().display;
        const auto digits = name.find_first_of("0123456789");
        if (digits == std::string::npos || digits < 3 || name.find("24") == 0)
            return;
        const auto blank = name.find(' ', digits);
        const std::string strength = name.substr(digits, blank - digits);
        statement.code.codings.clear();
        statement.code.text = name.substr(0, digits - 1);
        statement.title = statement.code.text;
        addQuantity(statement, field::strength, strength, "mg");
        addText(statement, field::form, "Tablet");
    }
}

void Retelling::times(Statement& statement, const Product& product) {
    if (!product.noSeconds)
        return;
    for (auto* time : {&statement.time.start, &statement.time.end}) {
        if (!*time || (*time)->precision != clinical::Precision::Second)
            continue;
        std::string text = (*time)->text;
        // 2019-03-04T08:15:27-05:00 without its seconds
        if (const auto at = text.find('T'); at != std::string::npos && text.size() >= at + 9 && text[at + 6] == ':')
            text.erase(at + 6, 3);
        if (auto parsed = clinical::parseFhirTime(text))
            *time = std::move(parsed);
    }
}

void Retelling::remains(Statement& statement, const Product& product) {
    // Of what is known by its content alone nothing can be left out or added.
    const bool whole = statement.kind == Kind::Goal || statement.kind == Kind::FamilyHistory;
    std::erase_if(statement.fields, [&](const Field& one) {
        const bool needed = one.name == field::route && statement.kind == Kind::Administration;
        return !whole && !needed && std::ranges::find(freeFields, one.name) != freeFields.end() &&
               m_random.chance(product.drops);
    });
    statement.status = cased(statement.status, product.states);
    if (product.madeUpNumbers && statement.kind != Kind::Claim && m_random.chance(0.6)) {
        std::array<char, 40> uuid{};
        std::snprintf(uuid.data(), uuid.size(), "%08x-0000-4000-8000-%012x",
                      static_cast<unsigned>(m_random.below(1 << 30)), static_cast<unsigned>(++m_made));
        addIdentifier(statement, "urn:ietf:rfc:3986", std::string("urn:uuid:") + uuid.data(), {});
    }
    if (product.otherWords && !whole && m_random.chance(0.3))
        addText(statement, field::comment, "Reviewed " + std::to_string(m_random.below(500)));
}

void Retelling::tell(Statement& statement, Truth& truth, const Product& product, bool mayLose) {
    medicine(statement, product);
    values(statement, product);
    codes(statement, truth, product, mayLose);
    times(statement, product);
    remains(statement, product);
}

} // namespace

void retell(Chart& chart, const Options& options) {
    Retelling(chart, options)();
}

} // namespace anamnesis::charts
