// SPDX-License-Identifier: GPL-3.0-or-later
// How much: doses, ceilings, strengths of the product, what it is mixed with and what was dispensed. Only the first is
// the dose; two of them are none.
#include "services/meaning/Medicines.h"
#include "services/meaning/schedule/SigReader.h"
#include "services/meaning/schedule/SigWords.h"
#include "services/meaning/ucum/Number.h"

namespace anamnesis::meaning {

using namespace sig;

bool SigReader::maximum() {
    const std::size_t start = m_at;
    const bool limit = take({"max|maximum"}) || take({"not", "to", "exceed"}) ||
                       take({"do", "not", "exceed", "more", "than"}) || take({"do", "not", "exceed"}) ||
                       take({"do", "not", "take", "more", "than"}) || take({"no", "more", "than"}) ||
                       take({"not", "more", "than"}) || take({"don't", "exceed"});
    if (!limit)
        return false;
    const bool daily = take({"daily", "dose|amount"}) || take({"dose|amount", "per", "day"});
    take({"of"}) || take({"dose"});
    take({"of"});
    take({":"});
    NumberRange number;
    PeriodUnit unit = PeriodUnit::None;
    if (takeRange(number)) {
        if (take({"times|time|x|doses|dose"})) {
            if (takePer(unit) && unit == PeriodUnit::Day) {
                m_sig.schedule.maxTimesPerDay = number;
                return true;
            }
        } else if (takePer(unit) && unit == PeriodUnit::Day) { // "a maximum of 3 per day": of what is not said
            m_sig.schedule.unread.emplace_back("?max-dose");
            return true;
        } else {
            const std::string_view unitText = peek();
            const std::string_view strength = find(doseUnits, unitText);
            const std::string form = doseForm(unitText);
            if (!strength.empty() || !form.empty()) {
                ++m_at;
                if ((takePer(unit) && unit == PeriodUnit::Day) || daily) {
                    clinical::Quantity most;
                    most.value = number.low;
                    most.unit = std::string(strength.empty() ? unitText : strength);
                    most.denominatorValue = "1";
                    most.denominatorUnit = "d";
                    m_sig.maxDose = most;
                    m_sig.schedule.unread.emplace_back(
                        "?max-dose"); // a ceiling of its own: no daily dose from the schedule
                    return true;
                }
                take({"s"}) || take({"es"});
                m_sig.schedule.unread.emplace_back("?max-dose"); // of what time is not said
                return true;
            }
        }
    }
    m_at = start;
    m_sig.unread.emplace_back(peek());
    ++m_at;
    return true;
}

void SigReader::addDose(clinical::Quantity dose, bool restates) {
    if (m_sig.dose && restates)
        return; // "1 tablet (500 mg)": the same said again
    if (m_sig.dose && *m_sig.dose == dose)
        return;
    ++m_doses;
    if (!m_sig.dose)
        m_sig.dose = std::move(dose);
}

bool SigReader::dose() {
    const std::size_t start = m_at;
    const bool inside = !ends() && m_tokens[m_at].inside;
    if (start > 1 && m_tokens[start - 1].text == "/" && m_tokens[start - 2].kind == Token::Kind::Number)
        return false; // "25/250 ug": strengths of a combination
    const bool equals = take({"="});
    NumberRange number;
    if (take({"a|an"}) && (doseForm(peek()).empty() || listed("dose|film|ring|packet", peek()))) {
        m_at = start;
        return false;
    }
    if (m_at > start && !equals)
        number.low = "1"; // "a tablet"
    else if (!takeRange(number)) {
        m_at = start;
        return false;
    }
    take({"-"});
    const bool of = take({"of", "a"}) || take({"a"}) || take({"full"}); // "half of a tablet", "half a tablet"
    static_cast<void>(of);
    std::string_view written = peek();
    std::string_view unit = find(doseUnits, written);
    const std::string form = doseForm(written);
    if (unit.empty() && form.empty()) {
        m_at = start;
        return false;
    }
    ++m_at;
    clinical::Quantity quantity;
    quantity.value = number.low;
    quantity.highValue = number.high;
    quantity.unit = std::string(unit.empty() ? std::string_view(form) : unit);
    take({"s"}) || take({"es"}); // "tablet(s)", "patch(es)"
    if (take({"/", "kg"}) || take({"per", "kg"}))
        quantity.unit += "/kg";
    else if (take({"/", "m", "2"}) || take({"/", "m", "^", "2"}) || take({"per", "m", "2"}))
        quantity.unit += "/m2";
    if (matches(0, {"/", "h|hr|hour|min|minute"}) || matches(0, {"per", "hour|minute"})) {
        quantity.unit += peek(1).starts_with('h') ? "/h" : "/min";
        m_at += 2;
    }
    if (matches(0, {"/"}) && isNumber(1) && find(doseUnits, peek(2)) == "mL") { // 250 mg/5 mL
        quantity.denominatorValue = std::string(peek(1));
        quantity.denominatorUnit = "mL";
        m_at += 3;
    }
    if (matches(0, {"/|per|in"}) && isNumber(1) && matches(2, {"h|hr|hrs|hour|hours|d|day|days"})) { // "12 g/24 h"
        m_sig.unread.emplace_back("?rate");
        m_at += 3;
        return true;
    }
    if (matches(0, {"/"}) && !isNumber(1) && (find(doseUnits, peek(1)) == "mL" || !doseForm(peek(1)).empty())) {
        m_strength = quantity; // "0.09 mg/actuat": of the product
        m_at += 2;
        if (std::string key = routeKey(peek()); !key.empty() && m_sig.route.empty() && !doseForm(peek(1)).empty()) {
            m_sig.route = std::move(key); // "oral solution"
            ++m_at;
        }
        if (!doseForm(peek()).empty() && find(doseUnits, peek()).empty())
            ++m_at;
        return true;
    }
    if (strengthOfProduct(start, quantity) || dispensed(start, quantity))
        return true;
    const bool rate = quantity.unit.ends_with("/h") || quantity.unit.ends_with("/min");
    if (rate && m_sig.dose && m_sig.dose->unit != "mL" && m_sig.dose->unit != "L" && start > 0 &&
        listed("at|@", m_tokens[start - 1].text)) { // "at 100 mL/h": of the infusion
        m_sig.schedule.unread.emplace_back("?rate");
        return true;
    }
    const bool adjacent = m_doseEnd == start && m_sig.dose && !form.empty() != !doseForm(m_sig.dose->unit).empty();
    addDose(std::move(quantity), inside || equals || adjacent);
    m_doseEnd = m_at;
    return true;
}

/// "ibuprofen 600 mg oral tablet": behind a name and before a form it is the product's strength, not the dose; and the
/// same said again is still that.
bool SigReader::strengthOfProduct(std::size_t start, const clinical::Quantity& quantity) {
    if (m_strength && m_strength->value == quantity.value && m_strength->unit == quantity.unit)
        return true;
    if (m_strength && quantity.unit == "mL" && take({"vial|bag|bottle|syringe|pen|cartridge|ampule"}))
        return true; // "… 20 mg/mL emulsion 50 mL vial"
    const bool counted = !doseForm(quantity.unit).empty();
    const bool named = start > 0 && m_tokens[start - 1].kind == Token::Kind::Word && !m_sig.unread.empty() &&
                       m_sig.unread.back() == m_tokens[start - 1].text;
    if (counted || !named || !quantity.highValue.empty())
        return false;
    const std::size_t here = m_at;
    const std::string before = m_sig.route;
    route();
    if (!doseForm(peek()).empty() && find(doseUnits, peek()).empty()) {
        ++m_at;
        m_strength = quantity;
        return true;
    }
    m_at = here;
    m_sig.route = before;
    return false;
}

/// "1 tab, oral, daily, 30 tabs": a great count at the end, behind dose and frequency, is what was dispensed.
bool SigReader::dispensed(std::size_t start, const clinical::Quantity& quantity) {
    const auto many = rational(quantity.value);
    const auto dose =
        m_sig.dose ? rational(m_sig.dose->highValue.empty() ? m_sig.dose->value : m_sig.dose->highValue) : std::nullopt;
    const bool last = ends() || (ends(1) && peek() == ".");
    const bool timed = m_frequency || !m_sig.schedule.when.empty();
    return last && timed && many && dose && start > 0 && m_tokens[start - 1].text == "," &&
           m_sig.dose->unit == quantity.unit && !doseForm(quantity.unit).empty() && *many >= 10 && *dose * 4 < *many;
}

/// "in 8 oz of water", "in D5W 250 mL": what it is mixed with is no dose.
bool SigReader::mixedWith() {
    const std::size_t start = m_at;
    if (m_sig.dose && (take({"in|with"}) || take({"mixed", "in|with"}) || take({"dissolved", "in"}))) {
        const auto volume = [&] {
            if (!isNumber())
                return;
            const std::size_t here = m_at;
            NumberRange amount;
            takeRange(amount);
            take({"-"});
            if (!take({"ml|mls|cc|l|oz|ounce|ounces|cup|cups|glass|liter|liters"}))
                m_at = here;
            take({"of"});
        };
        take({"a"});
        volume();
        take({"glass|cup"});
        take({"of"});
        if (take({"d", "5", "w"}) || take({"ns"}) || take({"normal|sterile", "saline|water"}) || take({"saline"}) ||
            take({"nacl"}) || take({"0.9", "%", "nacl|ns|saline"}) || take({"0.9", "%", "sodium", "chloride"}) ||
            take({"sodium", "chloride"}) || take({"dextrose"}) || take({"water|juice|milk|liquid|fluid"})) {
            volume();
            return true;
        }
    }
    m_at = start;
    return false;
}

} // namespace anamnesis::meaning
