// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/MappingSteps.h"

#include "models/clinical/Fields.h"
#include "services/meaning/Units.h"

#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace anamnesis::review {
namespace {

using Steps = std::vector<Provenance::Step>;

std::string_view nameOf(clinical::MapRelationship relationship) {
    constexpr std::array<std::string_view, 5> names{"equivalent", "broader", "narrower", "inexact", "unmatched"};
    return names.at(static_cast<std::size_t>(relationship));
}

std::string tableAndVersion(const std::string& table, const std::string& version) {
    return version.empty() ? table : table + ' ' + version;
}

/// What is measured: only its unit is ever converted.
bool isMeasured(const clinical::Field& field) {
    namespace names = clinical::field;
    return field.quantity && field.quantity->hasValue() &&
           (field.name == names::value || field.name == names::systolic || field.name == names::diastolic ||
            field.name == names::component);
}

void addUnits(Steps& steps, const clinical::Statement& statement, const clinical::Field& field) {
    if (!isMeasured(field))
        return;
    const clinical::Quantity& sent = *field.quantity;
    const clinical::CodedConcept& of =
        field.name == clinical::field::component && field.coded ? *field.coded : statement.code;
    Issues issues;
    const auto canonical = sent.canonical ? sent.canonical : meaning::canonical(sent, of, issues);
    for (Issue& issue : issues)
        steps.push_back({std::move(issue.code), std::move(issue.args)});
    const auto row = meaning::analyteRow(of);
    if (canonical && (canonical->derived || canonical->unit != sent.bestUnit())) {
        Args args{{"from", sent.value + ' ' + sent.bestUnit()},
                  {"to", canonical->value + ' ' + canonical->unit},
                  {"rule", canonical->rule}};
        const char* code = "unit-converted";
        if (canonical->derived && row) {
            code = row->molarMass.empty() ? "unit-converted-by-analyte" : "unit-converted-by-mass";
            args.emplace_back("analyte", row->name);
            args.emplace_back("molarMass", row->molarMass);
            args.emplace_back("source", row->source);
        }
        steps.push_back({code, std::move(args)});
    }
    if (canonical && row)
        steps.push_back({"analyte-row",
                         {{"analyte", std::string(row->name)},
                          {"unit", std::string(row->unit)},
                          {"source", std::string(row->source)}}});
}

void addMaps(Steps& steps, const clinical::CodedConcept& concept_) {
    for (const clinical::MappedCoding& mapped : concept_.mapped)
        steps.push_back({"code-mapped",
                         {{"from", mapped.from},
                          {"to", mapped.coding.system + '|' + mapped.coding.code},
                          {"map", mapped.map},
                          {"version", mapped.mapVersion},
                          {"relationship", std::string(nameOf(mapped.relationship))},
                          {"by", tableAndVersion(mapped.map, mapped.mapVersion)}}});
}

/// Who named the codes of the item itself and of the field asked about; what nobody could name, what is retired.
void addNames(Steps& steps, const timeline::Item& item, std::string_view field) {
    for (const timeline::CodeName& name : item.names) {
        if (!name.field.empty() && name.field != field)
            continue;
        Args args{{"code", name.system + '|' + name.code}, {"sent", name.sent}};
        if (!name.text.empty()) {
            args.emplace_back("name", name.text);
            args.emplace_back("language", name.language);
            args.emplace_back("table", name.table);
            args.emplace_back("version", name.version);
            args.emplace_back("by", tableAndVersion(name.table, name.version));
            args.emplace_back("from", name.from);
        }
        if (name.answered)
            args.emplace_back("at", isoUtc(*name.answered));
        if (!name.replacedBy.empty())
            args.emplace_back("replacement", name.replacedBy);
        if (name.text.empty())
            steps.push_back({"code-not-named", args});
        else if (name.shown)
            steps.push_back({name.answered ? "code-named-then" : "code-named", args});
        if (name.retired)
            steps.push_back({name.replacedBy.empty() ? "code-retired" : "code-replaced", std::move(args)});
    }
}

} // namespace

std::vector<Provenance::Step> mappingSteps(const clinical::Statement& statement, const clinical::Field* field,
                                           const timeline::Item& item) {
    Steps steps;
    if (field != nullptr)
        addUnits(steps, statement, *field);
    addMaps(steps, statement.code);
    if (field != nullptr && field->coded)
        addMaps(steps, *field->coded);
    addNames(steps, item, field != nullptr ? std::string_view(field->name) : std::string_view());
    return steps;
}

} // namespace anamnesis::review
