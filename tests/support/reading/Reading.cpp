// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/reading/Reading.h"

#include "services/meaning/Meaning.h"

namespace anamnesis::testing {
namespace {

using namespace meaning;

std::string range(const std::string& low, const std::string& high) {
    return high.empty() || high == low ? low : low + "-" + high;
}

std::string shown(const clinical::Quantity& quantity) {
    const std::string& unit = quantity.unitCode.empty() ? quantity.unit : quantity.unitCode;
    std::string text = range(quantity.value, quantity.highValue) + " " + unit;
    if (!quantity.denominatorValue.empty())
        text += "/" + quantity.denominatorValue + " " + quantity.denominatorUnit;
    return text;
}

std::string shown(const NumberRange& number, PeriodUnit unit) {
    static constexpr std::string_view names[] = {"", "min", "h", "d", "wk", "mo", "a"};
    return number.known() ? range(number.low, number.high) + " " + std::string(names[static_cast<std::size_t>(unit)])
                          : "";
}

std::string frequency(Schedule schedule) {
    schedule.asNeeded = false;
    return canonicalText(schedule);
}

} // namespace

ReadFields readDrug(std::string_view text) {
    const MedicineName name = parseMedicineName(text);
    std::string strength;
    bool any = false;
    for (const Ingredient& ingredient : name.ingredients) {
        if (&ingredient != &name.ingredients.front())
            strength += ";";
        if (ingredient.strength) {
            strength += shown(*ingredient.strength);
            any = true;
        }
    }
    return {{"ingredient", name.parsed ? name.lane() : ""},
            {"strength", any ? strength : ""},
            {"form", name.form},
            {"release", std::string(meaning::name(name.release))},
            {"brand", name.brand}};
}

ReadFields readSig(std::string_view text) {
    const Sig sig = parseSig(text);
    std::string steps;
    for (const Step& step : sig.steps)
        steps += (steps.empty() ? "" : "; ") + (step.dose ? shown(*step.dose) : std::string("?")) + " " +
                 frequency(step.schedule) + " " + shown(step.schedule.duration, step.schedule.durationUnit);
    return {{"dose", sig.dose ? shown(*sig.dose) : ""},
            {"route", sig.route},
            {"frequency", frequency(sig.schedule)},
            {"prn", sig.schedule.asNeeded ? "prn" : ""},
            {"duration", shown(sig.schedule.duration, sig.schedule.durationUnit)},
            {"max", sig.maxDose ? range(sig.maxDose->value, sig.maxDose->highValue) + " " + sig.maxDose->unit : ""},
            {"steps", steps}};
}

ReadFields readUnit(std::string_view text, std::string_view code, std::string_view system, std::string_view loinc) {
    clinical::Quantity quantity;
    quantity.unit = text;
    quantity.unitCode = code;
    quantity.unitSystem = system;
    clinical::CodedConcept analyte;
    if (!loinc.empty())
        analyte.codings.push_back({std::string(clinical::systems::loinc), {}, std::string(loinc), {}, false});
    Issues issues;
    const auto unit = clinicalUnit(quantity, analyte, issues);
    const std::string coded = doseForm(code);
    const std::string words = doseForm(text);
    if (!coded.empty() && !words.empty() && coded != words)
        return {{"ucum", "1"},
                {"annotation", coded + "|" + words},
                {"confidence", "doubtful"},
                {"rule", "dose-form"},
                {"issue", ""}};
    if (const std::string form = coded.empty() ? words : coded; !unit && !form.empty()) // "TAB": counted, as a dose
        return {{"ucum", "1"},
                {"annotation", form == "injection" ? std::string(text) : form},
                {"confidence", "likely"},
                {"rule", "dose-form"},
                {"issue", ""}};
    static constexpr std::string_view confidences[] = {"certain", "likely", "doubtful"};
    return {{"ucum", unit ? unit->ucum : ""},
            {"annotation", unit ? unit->annotation : ""},
            {"confidence", unit ? std::string(confidences[static_cast<std::size_t>(unit->confidence)]) : ""},
            {"rule", unit ? unit->rule : ""},
            {"issue", issues.empty() ? "" : issues.front().code}};
}

ReadFields readCode(std::string_view system, std::string_view code, std::string_view display) {
    const std::string canonical = canonicalSystem(system);
    const clinical::Coding coding{canonical, {}, canonicalCode(canonical, code), std::string(display), false};
    clinical::CodedConcept bare;
    bare.codings.push_back(coding);
    return {{"system", canonical},
            {"code", coding.code},
            {"short", std::string(clinical::shortSystemName(canonical))},
            {"label", clinical::label(bare)},
            {"residual", residual(coding) ? "residual" : ""}};
}

} // namespace anamnesis::testing
