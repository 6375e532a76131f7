// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reconcile/KeyReading.h"

#include "models/base/Hash.h"
#include "models/clinical/Fields.h"
#include "services/meaning/Meaning.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace anamnesis::reconcile {
namespace {

using clinical::Field;
using clinical::Kind;
using clinical::Statement;
namespace field = clinical::field;

/// Digits times digits, exactly; nothing beyond 18 digits.
std::optional<std::string> product(const std::string& left, const std::string& right) {
    const auto scaled = [](const std::string& text) -> std::optional<std::pair<std::int64_t, int>> {
        const auto decimal = Decimal::parse(text);
        if (!decimal || decimal->isNegative())
            return std::nullopt;
        std::string plain = decimal->normalised();
        int places = 0;
        if (const auto point = plain.find('.'); point != std::string::npos) {
            places = static_cast<int>(plain.size() - point - 1);
            plain.erase(point, 1);
        }
        if (plain.size() > 9)
            return std::nullopt;
        return std::pair{std::stoll(plain), places};
    };
    const auto a = scaled(left);
    const auto b = scaled(right);
    if (!a || !b)
        return std::nullopt;
    std::string digits = std::to_string(a->first * b->first);
    const auto places = static_cast<std::size_t>(a->second + b->second);
    if (places == 0)
        return digits;
    if (digits.size() <= places)
        digits.insert(0, places - digits.size() + 1, '0');
    digits.insert(digits.size() - places, 1, '.');
    return Decimal::parse(digits)->normalised();
}

bool isCountOfForm(const std::string& unit) {
    const std::string word = folded(unit);
    if (word.empty() || word == "1")
        return true;
    const std::string form = meaning::doseForm(word);
    return form == "tablet" || form == "capsule" || word == "each";
}

void setText(KeyValue& value, std::string text) {
    value.present = !text.empty();
    value.text = std::move(text);
}

/// The statement outlives what is read of it.
std::shared_ptr<const clinical::Quantity> ofStatement(const clinical::Quantity& quantity) {
    return {std::shared_ptr<const clinical::Quantity>(), &quantity};
}

/// A coded or worded field.
void setTerm(KeyValue& value, const Field* said) {
    if (said == nullptr)
        return;
    if (said->coded) {
        value.tokens = tokensOf(*said->coded);
        value.residual = meaning::residual(*said->coded);
    }
    setText(value, said->text);
    value.norm = folded(said->text);
    value.present = !value.tokens.empty() || !value.norm.empty();
}

/// "systolic" or "diastolic" of a component coded so (LOINC 8480-6, 8462-4); empty for any other.
std::string_view pressureOf(const Field& component) {
    if (component.name != field::component || !component.coded || !component.quantity)
        return {};
    for (const std::string& token : tokensOf(*component.coded)) {
        if (token == std::string(clinical::systems::loinc) + "|8480-6")
            return field::systolic;
        if (token == std::string(clinical::systems::loinc) + "|8462-4")
            return field::diastolic;
    }
    return {};
}

/// Results in words and their short forms: one word each. Source: HL7 v2 table 0078 and the words laboratories print.
std::string resultWord(std::string word) {
    struct Row {
        std::string_view said, meant;
    };
    static constexpr std::array rows{
        Row{"neg", "negative"},
        Row{"pos", "positive"},
        Row{"non reactive", "nonreactive"},
        Row{"nr", "nonreactive"},
        Row{"react", "reactive"},
        Row{"nondetected", "not detected"},
        Row{"undetected", "not detected"},
        Row{"non detected", "not detected"},
        Row{"norm", "normal"},
        Row{"abnl", "abnormal"},
        Row{"tr", "trace"},
    };
    for (const Row& row : rows)
        if (row.said == word)
            return std::string(row.meant);
    return word;
}

bool isReference(std::string_view text) {
    if (text.starts_with('#') || text.starts_with("urn:") || text.starts_with("http"))
        return true;
    static constexpr std::array types{std::string_view("Specimen/"), std::string_view("Device/"),
                                      std::string_view("Location/"), std::string_view("BodyStructure/"),
                                      std::string_view("DeviceMetric/")};
    return std::ranges::any_of(types, [&](std::string_view type) { return text.starts_with(type); });
}

/// "L arm", "RT forearm": the letter counts in the name of a place only.
meaning::Laterality sideOfPlace(const std::string& place) {
    const std::string_view first = std::string_view(place).substr(0, place.find(' '));
    if (first.size() == place.size())
        return meaning::Laterality::Unknown;
    if (first == "l" || first == "lt" || first == "lft")
        return meaning::Laterality::Left;
    return first == "r" || first == "rt" || first == "rgt" ? meaning::Laterality::Right : meaning::Laterality::Unknown;
}

meaning::Laterality sideInDirections(const std::string& words) {
    const std::string padded = ' ' + words + ' ';
    const bool left = padded.find(" left ") != std::string::npos;
    const bool right = padded.find(" right ") != std::string::npos;
    if (left == right)
        return padded.find(" both eyes ") != std::string::npos || padded.find(" both ears ") != std::string::npos
                   ? meaning::Laterality::Bilateral
                   : meaning::Laterality::Unknown;
    return left ? meaning::Laterality::Left : meaning::Laterality::Right;
}

/// Every twelve hours and twice daily are one frequency: as many doses a day.
std::string frequencyKey(meaning::Schedule schedule) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 7> timesADay{
        {{"24", "1"}, {"12", "2"}, {"8", "3"}, {"6", "4"}, {"4", "6"}, {"3", "8"}, {"2", "12"}}};
    if (schedule.unit == meaning::PeriodUnit::Hour && schedule.times.low == "1" && schedule.times.high.empty() &&
        schedule.period.high.empty())
        for (const auto& [hours, times] : timesADay)
            if (schedule.period.low == hours) {
                schedule.times.low = times;
                schedule.period.low = "1";
                schedule.unit = meaning::PeriodUnit::Day;
                break;
            }
    return meaning::canonicalText(schedule);
}

} // namespace

std::string quantityText(const clinical::Quantity& quantity) {
    const auto plain = [](const std::string& digits) {
        const auto decimal = Decimal::parse(digits);
        return decimal ? decimal->normalised() : digits;
    };
    std::string text = quantity.comparator + plain(quantity.value);
    if (!quantity.highValue.empty())
        text += ".." + plain(quantity.highValue);
    text += ' ' + quantity.bestUnit();
    if (!quantity.denominatorValue.empty() || !quantity.denominatorUnit.empty())
        text += '/' + plain(quantity.denominatorValue) + ' ' + quantity.denominatorUnit;
    return text;
}

std::string demographicsText(const clinical::Demographics& who) {
    std::vector<std::string> lines;
    for (const clinical::HumanName& name : who.names) {
        std::string line = folded(name.family.empty() ? name.text : name.family);
        for (const std::string& given : name.given)
            line += ' ' + folded(given);
        lines.push_back(line);
    }
    if (who.birthDate)
        lines.push_back(clinical::iso(*who.birthDate));
    lines.push_back(who.sex);
    for (const clinical::Identifier& identifier : who.identifiers)
        lines.push_back(identifier.system + '|' + identifier.value);
    std::ranges::sort(lines);
    std::string text;
    for (const std::string& line : lines)
        text += line + '\n';
    return text;
}

std::optional<clinical::Quantity> absoluteDose(const clinical::Quantity& dose,
                                               const std::vector<clinical::Quantity>& strengths) {
    if (strengths.size() != 1 || !dose.hasValue() || !dose.highValue.empty() || !dose.denominatorUnit.empty() ||
        !isCountOfForm(dose.bestUnit()))
        return std::nullopt;
    const clinical::Quantity& strength = strengths.front();
    if (!strength.hasValue() || !strength.highValue.empty() || strength.bestUnit() == "%" ||
        strength.bestUnit().find('/') != std::string::npos)
        return std::nullopt;
    if (!strength.denominatorUnit.empty() && !isCountOfForm(strength.denominatorUnit))
        return std::nullopt;
    if (!strength.denominatorValue.empty() && strength.denominatorValue != "1")
        return std::nullopt;
    const auto value = product(dose.value, strength.value);
    if (!value)
        return std::nullopt;
    clinical::Quantity absolute = strength;
    absolute.value = *value;
    absolute.denominatorUnit.clear();
    absolute.denominatorValue.clear();
    absolute.canonical.reset();
    return absolute;
}

struct KeyReading::Drug {
    meaning::MedicineName name;
    meaning::Sig sig;
    std::vector<clinical::Quantity> strengths;
    std::string lane;
};

KeyReading::KeyReading(const Sense& sense, const Reader& reader) : m_sense(sense), m_reader(reader) {
    const Statement& statement = *sense.statement;
    if (!clinical::isMedication(statement.kind))
        return;
    m_drug = std::make_unique<Drug>();
    m_drug->name = statement.code.empty() ? meaning::parseMedicineName(statement.title)
                                          : meaning::parseMedicineName(statement.code);
    if (const Field* words = statement.field(field::instructions))
        m_drug->sig = meaning::parseSig(words->text);
    m_drug->lane = m_drug->name.lane();
    for (const meaning::Ingredient& ingredient : m_drug->name.ingredients)
        if (ingredient.strength)
            m_drug->strengths.push_back(*ingredient.strength);
    if (m_drug->lane.empty()) {
        std::vector<std::string> ingredients;
        for (const Field& said : statement.fields)
            if (said.name == field::ingredient)
                ingredients.push_back(said.coded ? meaning::ingredientKey(*said.coded)
                                                 : meaning::ingredientKey(said.text));
        std::ranges::sort(ingredients);
        for (const std::string& ingredient : ingredients)
            m_drug->lane += (m_drug->lane.empty() ? "" : " + ") + ingredient;
    }
    if (m_drug->strengths.empty())
        for (const Field& said : statement.fields)
            if (said.name == field::strength && said.quantity && said.quantity->hasValue())
                m_drug->strengths.push_back(*said.quantity);
}

KeyReading::~KeyReading() = default;

KeyValue KeyReading::read(const Key& key) const {
    const Statement& statement = *m_sense.statement;
    KeyValue value;
    const Field* said = statement.field(key.field);
    switch (key.how) {
    case How::Code:
        value.norm = m_sense.label;
        setText(value, clinical::label(statement.code));
        if (value.text.empty())
            value.text = statement.title;
        value.present = !m_sense.tokens.empty() || !value.norm.empty();
        value.residual = meaning::residual(statement.code);
        break;
    case How::Substance:
        setText(value, statement.title.empty() ? clinical::label(statement.code) : statement.title);
        value.norm =
            statement.code.empty() ? meaning::ingredientKey(statement.title) : meaning::ingredientKey(statement.code);
        if (!statement.negationScope.empty())
            value.norm = "none:" + statement.negationScope;
        value.present = !m_sense.tokens.empty() || !value.norm.empty();
        break;
    case How::Ingredient:
        setText(value, statement.title.empty() ? clinical::label(statement.code) : statement.title);
        value.norm = m_drug->lane;
        value.present = !m_sense.tokens.empty() || !value.norm.empty() || !value.text.empty();
        break;
    case How::Strength:
        for (const clinical::Quantity& strength : m_drug->strengths) {
            value.quantities.push_back(std::make_shared<const clinical::Quantity>(strength));
            value.norm += (value.norm.empty() ? "" : " + ") + quantityText(strength);
        }
        setText(value, value.norm);
        break;
    case How::Form: {
        std::string form = said != nullptr ? meaning::doseForm(said->text) : std::string();
        if (form.empty())
            form = m_drug->name.form;
        const auto release = m_drug->name.release;
        value.present = !form.empty() || release != meaning::Release::NotSaid;
        value.norm = form + '/' + std::string(release == meaning::Release::NotSaid ? "" : meaning::name(release)) +
                     '/' + m_drug->name.hours;
        value.text = said != nullptr ? said->text : form;
        // A name that says nothing of its release is plain where one that does is not: they are two products.
        value.number =
            static_cast<double>(release == meaning::Release::NotSaid ? meaning::Release::Immediate : release);
        value.axis = form;
        break;
    }
    case How::Exact: {
        std::shared_ptr<const clinical::Quantity> quantity;
        if (said != nullptr && said->quantity && said->quantity->hasValue())
            quantity = ofStatement(*said->quantity);
        else if (key.field == field::dose && m_drug && said == nullptr && m_drug->sig.parsed &&
                 m_drug->sig.steps.size() < 2 && m_drug->sig.dose)
            quantity = std::make_shared<const clinical::Quantity>(*m_drug->sig.dose);
        if (quantity && quantity->hasValue()) {
            value.quantities.push_back(quantity);
            if (m_drug && key.field != field::quantity) {
                if (auto absolute = absoluteDose(*quantity, m_drug->strengths))
                    value.quantities.push_back(std::make_shared<const clinical::Quantity>(*std::move(absolute)));
                else if (isCountOfForm(quantity->bestUnit()))
                    value.axis = "count"; // of what strength is not said
            }
            value.norm = quantityText(*value.quantities.back());
            setText(value, said != nullptr ? said->text : quantityText(*quantity));
        } else if (said != nullptr) {
            value.norm = "text:" + folded(said->text);
            setText(value, said->text);
        }
        break;
    }
    case How::Route:
        if (said != nullptr) {
            value.norm = said->coded ? meaning::routeKey(*said->coded) : std::string();
            if (value.norm.empty())
                value.norm = meaning::routeKey(said->text);
            if (value.norm.empty())
                value.norm = folded(said->text);
            setText(value, said->text);
        } else if (m_drug && !m_drug->sig.route.empty()) {
            value.norm = m_drug->sig.route;
            setText(value, value.norm);
        }
        break;
    case How::Frequency:
        if (said != nullptr) {
            const meaning::Schedule schedule = meaning::parseSchedule(said->text);
            value.norm = schedule.complete() ? frequencyKey(schedule) : std::string();
            if (value.norm.empty())
                value.norm = "text:" + folded(said->text);
            setText(value, said->text);
        } else if (m_drug && m_drug->sig.parsed && m_drug->sig.schedule.complete() && m_drug->sig.steps.size() < 2) {
            value.norm = frequencyKey(m_drug->sig.schedule);
            setText(value, value.norm);
        }
        break;
    case How::Measure:
        if (said == nullptr) // a pressure told as plain components, their system by another name
            for (const Field& component : statement.fields)
                if (pressureOf(component) == key.field)
                    said = &component;
        if (said == nullptr) {
            // A laboratory's comment without a value is told by its words.
            if (key.field == field::value && statement.kind == Kind::LabResult)
                if (const Field* comment = statement.field(field::comment)) {
                    value.norm = "comment:" + folded(comment->text);
                    setText(value, comment->text);
                }
            break;
        }
        setTerm(value, said);
        value.norm = resultWord(std::move(value.norm));
        if (said->quantity && said->quantity->hasValue()) {
            const clinical::Quantity& quantity = *said->quantity;
            value.quantities.push_back(ofStatement(quantity));
            value.norm = quantityText(quantity);
            value.present = true;
            Issues ignored;
            const auto canonical =
                quantity.canonical ? quantity.canonical : meaning::canonical(quantity, statement.code, ignored);
            const auto digits = quantity.decimal();
            if (canonical && digits) {
                if (const auto number = Decimal::parse(canonical->value)) {
                    value.number = number->toDouble();
                    value.axis = canonical->unit;
                    value.derived = canonical->derived;
                    const double own = digits->toDouble();
                    value.half = 0.5 * std::pow(10.0, digits->lastPlace());
                    if (own != 0.0)
                        value.half *= std::abs(value.number / own);
                }
            }
        }
        break;
    case How::Components: {
        std::vector<std::string> parts;
        for (const Field& component : statement.fields)
            if (component.name == key.field && pressureOf(component).empty()) {
                const auto tokens = component.coded ? tokensOf(*component.coded) : std::vector<std::string>();
                std::string what = !tokens.empty()   ? tokens.front()
                                   : component.coded ? folded(clinical::label(*component.coded))
                                                     : std::string();
                parts.push_back(what + '=' +
                                (component.quantity ? quantityText(*component.quantity) : folded(component.text)));
            }
        std::ranges::sort(parts);
        for (const std::string& part : parts)
            value.norm += part + ';';
        setText(value, value.norm);
        break;
    }
    case How::Term:
    case How::Text:
        setTerm(value, said);
        if (said != nullptr && key.field == field::criticality) { // a value set: its code says it
            value.norm = wordOf(*said);
            value.tokens.clear();
        }
        break;
    case How::Place:
        // A mere reference ("Specimen/12") names a record of its own source: it says nothing to another's.
        if (said != nullptr && !isReference(said->text))
            setTerm(value, said);
        break;
    case How::Bond:
        // Vocabularies grade it differently ("propensity", "drug allergy"): only the two words count.
        if (said != nullptr) {
            const std::string words = folded(said->text) + ' ' + wordOf(*said);
            const bool intolerance = words.find("intoleran") != std::string::npos;
            const bool allergy = words.find("allerg") != std::string::npos;
            if (intolerance != allergy) {
                value.norm = intolerance ? "intolerance" : "allergy";
                setText(value, said->text);
            }
        }
        break;
    case How::Laterality: {
        meaning::Laterality side = meaning::Laterality::Unknown;
        if (said != nullptr)
            side = said->coded ? meaning::laterality(*said->coded) : meaning::laterality(said->text);
        if (side == meaning::Laterality::Unknown && said != nullptr)
            side = meaning::laterality(said->text);
        if (side == meaning::Laterality::Unknown)
            if (const Field* site = statement.field(field::bodySite)) {
                side = site->coded ? meaning::laterality(*site->coded) : meaning::Laterality::Unknown;
                if (side == meaning::Laterality::Unknown)
                    side = meaning::laterality(site->text);
                if (side == meaning::Laterality::Unknown)
                    side = sideOfPlace(folded(site->text));
            }
        if (side == meaning::Laterality::Unknown)
            side = meaning::laterality(statement.code);
        if (side == meaning::Laterality::Unknown)
            side = meaning::laterality(statement.title);
        if (side == meaning::Laterality::Unknown && m_drug) // "1 drop in the left eye"; "OD" may be "once daily"
            if (const Field* words = statement.field(field::instructions))
                side = sideInDirections(folded(words->text));
        if (side != meaning::Laterality::Unknown) {
            static constexpr std::array<const char*, 5> names{"", "left", "right", "bilateral", "unilateral"};
            value.norm = names[static_cast<std::size_t>(side)];
            setText(value, value.norm);
        }
        break;
    }
    case How::Start:
    case How::End:
    case How::Overlap:
        value.present = m_sense.from(key.how).known() || (key.how == How::Overlap && m_sense.end.known());
        if (const auto& point = key.how == How::End ? statement.time.end : statement.time.start)
            value.text = clinical::iso(*point);
        break;
    case How::Polarity:
        value.present = true;
        value.norm = std::to_string(static_cast<int>(m_sense.polarity));
        value.text = m_sense.polarity == Polarity::Positive ? "stated"
                     : m_sense.polarity == Polarity::Denied ? "denied"
                                                            : "entered-in-error";
        break;
    case How::Verification:
        if (said != nullptr) {
            const std::string word = wordOf(*said);
            const bool doubt = word == "provisional" || word == "differential" || word == "unconfirmed" ||
                               word == "suspected" || word == "presumed";
            value.norm = doubt ? "unconfirmed" : word;
            setText(value, said->text);
        }
        break;
    case How::History: {
        value.present = true;
        const bool past = m_sense.label.starts_with("history of") || m_sense.label.starts_with("personal history") ||
                          m_sense.label.starts_with("h o ") || m_sense.label.starts_with("hx of");
        value.norm = past ? "history" : "present";
        value.text = value.norm;
        break;
    }
    case How::Phase:
        value.present = true;
        value.norm = m_sense.status == StatusClass::Planned ? "planned" : "done";
        value.text = statement.status;
        break;
    case How::Organisation: {
        // A stay's performers are people; its organisation is the one that provides the service.
        const Field* told = statement.kind == Kind::Encounter ? nullptr : statement.field(field::performer);
        if (told == nullptr && statement.kind == Kind::Practitioner)
            told = statement.field("organisation");
        if (told != nullptr)
            setTerm(value, told);
        for (const clinical::Reference& reference : statement.references)
            if (!value.present && !reference.display.empty() &&
                (reference.role == "service-provider" || reference.role == "organization" ||
                 reference.role == "performer")) {
                value.norm = folded(reference.display);
                setText(value, reference.display);
            }
        if (!value.present && statement.kind == Kind::Encounter) {
            value.norm = "custodian:" + m_sense.custodian;
            value.text = m_sense.statement->record->custodian;
            value.present = true;
        }
        break;
    }
    case How::Narrative: {
        const std::string words = folded(statement.narrative);
        if (words.size() >= 16) { // "normal" is no evidence
            value.norm = fingerprint({words});
            setText(value, value.norm);
        } else if (const Field* hash = statement.field("hash")) {
            value.norm = hash->text;
            setText(value, hash->text);
        }
        break;
    }
    case How::Party:
        if (said != nullptr)
            setTerm(value, said);
        else if (key.field == "name") {
            value.norm = folded(statement.title);
            setText(value, statement.title);
        }
        break;
    case How::Results: {
        std::vector<std::string> results;
        for (const clinical::Reference& reference : statement.references)
            if (reference.role == "result" || reference.role == "has-member")
                results.push_back(reference.target);
        value.text = std::to_string(results.size());
        const Field* conclusion = statement.field(field::conclusion);
        std::string words = conclusion != nullptr ? folded(conclusion->text) : std::string();
        words += folded(statement.narrative);
        if (words.size() >= 16) {
            value.norm = "conclusion:" + fingerprint({words});
            value.present = true;
        }
        break;
    }
    case How::Content:
        value.present = true;
        break;
    }
    return value;
}

std::vector<std::string> KeyReading::blocks() const {
    std::vector<std::string> blocks;
    if (m_drug && !m_drug->lane.empty())
        blocks.push_back("lane:" + m_drug->lane);
    if (m_sense.statement->kind == Kind::Allergy) {
        for (std::size_t i = 0; i < m_sense.keys.size(); ++i)
            if (m_sense.rule->keys[i].how == How::Substance && !m_sense.keys[i].norm.empty()) {
                blocks.push_back("substance:" + m_sense.keys[i].norm);
                for (const std::string& above : meaning::classesOf(m_sense.keys[i].norm))
                    blocks.push_back("substance:" + above);
            }
    }
    if (!m_sense.label.empty())
        blocks.push_back("text:" + m_sense.label);
    if (!m_sense.analyte.empty())
        blocks.push_back("analyte:" + m_sense.analyte);
    std::ranges::sort(blocks);
    const auto twice = std::ranges::unique(blocks);
    blocks.erase(twice.begin(), twice.end());
    return blocks;
}

} // namespace anamnesis::reconcile
