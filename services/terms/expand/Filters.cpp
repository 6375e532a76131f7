// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/terms/expand/Filters.h"

#include "services/terms/expand/Hierarchy.h"
#include "services/terms/expand/Pattern.h"

#include <algorithm>
#include <array>

namespace anamnesis::terms {
namespace {

namespace systems = clinical::systems;
using Values = std::vector<std::string>;
using ScopePointer = std::shared_ptr<const Scope>;

bool contains(const Values& values, std::string_view value) {
    return std::ranges::find(values, value) != values.end();
}

Truth truth(bool value) {
    return value ? Truth::Yes : Truth::No;
}

Values commaList(std::string_view text) {
    Values values;
    while (!text.empty()) {
        const std::size_t comma = text.find(',');
        std::string_view part = text.substr(0, comma);
        while (part.starts_with(' '))
            part.remove_prefix(1);
        while (part.ends_with(' '))
            part.remove_suffix(1);
        if (!part.empty())
            values.emplace_back(part);
        text.remove_prefix(comma == std::string_view::npos ? text.size() : comma + 1);
    }
    return values;
}

/// Properties every pack answers from its names: no row of their own.
enum class Source : std::uint8_t { Code, Display, Inactive, Type, Parent, Child, Rows, None };

Source sourceOf(const Scope& scope, std::string_view property) {
    if (property == "code" || property == "concept")
        return Source::Code;
    if (property == "display")
        return Source::Display;
    if (property == "inactive")
        return Source::Inactive;
    if (property == "TTY" && scope.system == systems::rxnorm)
        return Source::Type;
    if (property == "parent" && scope.info.hierarchy)
        return Source::Parent;
    if (property == "child" && scope.info.hierarchy)
        return Source::Child;
    return contains(scope.info.properties, property) ? Source::Rows : Source::None;
}

Values named(const std::vector<std::pair<std::string, std::string>>& rows, std::string_view property) {
    Values values;
    for (const auto& [name, value] : rows)
        if (name == property)
            values.push_back(value);
    // A concept that does not say so can be chosen (concept-properties: notSelectable).
    if (values.empty() && property == "notSelectable")
        values.emplace_back("false");
    return values;
}

Values valuesOf(const Scope& scope, Source source, std::string_view property, std::string_view code,
                const std::vector<Term>* terms) {
    std::vector<Term> own;
    if (terms == nullptr && (source == Source::Display || source == Source::Inactive || source == Source::Type)) {
        own = scope.store.lookup(scope.system, code);
        terms = &own;
    }
    Values values;
    switch (source) {
    case Source::Code:
        values.emplace_back(code);
        break;
    case Source::Display:
        for (const Term& term : *terms)
            if (term.type != namedByValueSet)
                values.push_back(term.coding.display);
        break;
    case Source::Inactive:
        values.emplace_back(
            std::ranges::all_of(*terms, [](const Term& term) { return !term.active; }) && !terms->empty() ? "true"
                                                                                                          : "false");
        break;
    case Source::Type:
        for (const Term& term : *terms)
            values.push_back(term.type);
        break;
    case Source::Parent:
        return scope.store.parents(scope.system, code, scope.packs);
    case Source::Child:
        return scope.store.children(scope.system, code, scope.packs);
    case Source::Rows:
        return named(scope.store.properties(scope.system, code, scope.packs), property);
    case Source::None:
        break;
    }
    return values;
}

/// A test over the values of a property; `whenNone` when an absent value may fit too, so that rows cannot be listed.
Test valueTest(const ScopePointer& scope, const Filter& filter, Source source, bool whenNone,
               std::function<Truth(const Values&)> fits) {
    Test test;
    test.holds = [=, property = filter.property](std::string_view code, const std::vector<Term>* terms) {
        return fits(valuesOf(*scope, source, property, code, terms));
    };
    if (source == Source::Rows && !whenNone) {
        test.cost = 2;
        test.list = [=, property = filter.property](const Visit& visit) {
            scope->store.eachProperties(scope->system, scope->packs, [&](std::string_view code, const auto& rows) {
                return fits(named(rows, property)) == Truth::No || visit(code);
            });
            return true;
        };
    }
    return test;
}

Test codeTest(const ScopePointer& scope, const Values& codes) {
    Test test;
    test.cost = 0;
    test.holds = [codes](std::string_view code, const std::vector<Term>*) { return truth(contains(codes, code)); };
    test.list = [scope, codes](const Visit& visit) {
        for (const std::string& code : codes)
            if (scope->store.has(scope->system, code, scope->packs) && !visit(code))
                break;
        return true;
    };
    return test;
}

enum class Operator : std::uint8_t { Equals, In, NotIn, Regex, Exists, Branch };
struct OperatorRow {
    std::string_view name;
    Operator op;
    Branch branch;
};
constexpr auto operators = std::to_array<OperatorRow>({
    {"=", Operator::Equals, {}},
    {"in", Operator::In, {}},
    {"not-in", Operator::NotIn, {}},
    {"regex", Operator::Regex, {}},
    {"exists", Operator::Exists, {}},
    {"is-a", Operator::Branch, Branch::Whole},
    {"descendent-of", Operator::Branch, Branch::Below},
    {"descendant-of", Operator::Branch, Branch::Below},
    {"is-not-a", Operator::Branch, Branch::Outside},
    {"generalizes", Operator::Branch, Branch::Above},
    {"child-of", Operator::Branch, Branch::Children},
    {"descendent-leaf", Operator::Branch, Branch::Leaves},
});

Issue notAnswered(const Scope& scope, const Filter& filter) {
    return {Severity::Warning,
            filter.path,
            "terms.filter-not-answered",
            {{"system", scope.system}, {"property", filter.property}, {"op", filter.op}, {"value", filter.value}}};
}

/// What looks answerable, but asks for something the packs hold in another form or not at all: a part number where
/// LOINC's table has the part's name; membership of a SNOMED CT reference set, which "concept in" means there.
bool meansSomethingElse(const Scope& scope, const Filter& filter, Source source, Operator op) {
    if (scope.system == systems::loinc && source == Source::Rows && op != Operator::Exists)
        return filter.value.starts_with("LP") || filter.value.starts_with("LL");
    return scope.system == systems::snomed && source == Source::Code && (op == Operator::In || op == Operator::NotIn);
}

} // namespace

std::optional<Test> ready(std::shared_ptr<const Scope> scope, const Filter& filter, Issues& issues) {
    const auto row = std::ranges::find(operators, filter.op, &OperatorRow::name);
    const Source source = sourceOf(*scope, filter.property);
    if (row == operators.end() || meansSomethingElse(*scope, filter, source, row->op)) {
        issues.push_back(notAnswered(*scope, filter));
        return std::nullopt;
    }
    if (row->op == Operator::Branch) {
        const bool ofConcept = source == Source::Code || source == Source::Parent;
        if (!ofConcept || !scope->info.hierarchy) {
            issues.push_back(notAnswered(*scope, filter));
            return std::nullopt;
        }
        if (scope->info.whole() && !scope->store.has(scope->system, filter.value, scope->packs))
            issues.push_back({Severity::Warning,
                              filter.path,
                              "terms.listed-unknown",
                              {{"system", scope->system}, {"code", filter.value}}});
        return branchTest(std::move(scope), row->branch, filter.value);
    }
    if (source == Source::None) {
        issues.push_back(notAnswered(*scope, filter));
        return std::nullopt;
    }
    switch (row->op) {
    case Operator::Equals:
        if (source == Source::Code)
            return codeTest(scope, {filter.value});
        if (source == Source::Parent)
            return branchTest(std::move(scope), Branch::Children, filter.value);
        return valueTest(scope, filter, source, filter.property == "notSelectable",
                         [value = filter.value](const Values& held) { return truth(contains(held, value)); });
    case Operator::In:
        if (source == Source::Code)
            return codeTest(scope, commaList(filter.value));
        return valueTest(scope, filter, source, filter.property == "notSelectable",
                         [list = commaList(filter.value)](const Values& held) {
                             return truth(std::ranges::any_of(
                                 held, [&](const std::string& value) { return contains(list, value); }));
                         });
    case Operator::NotIn:
        return valueTest(scope, filter, source, true, [list = commaList(filter.value)](const Values& held) {
            return truth(std::ranges::none_of(held, [&](const std::string& value) { return contains(list, value); }));
        });
    case Operator::Exists:
        return valueTest(
            scope, filter, source, filter.value != "true",
            [wanted = filter.value == "true"](const Values& held) { return truth(held.empty() != wanted); });
    case Operator::Regex: {
        const auto pattern = Pattern::read(filter.value);
        if (!pattern) {
            issues.push_back({Severity::Warning, filter.path, "terms.regex-unreadable", {{"value", filter.value}}});
            return std::nullopt;
        }
        return valueTest(scope, filter, source, false, [pattern](const Values& held) {
            Truth best = Truth::No;
            for (const std::string& value : held) {
                const Truth fits = pattern->fits(value);
                best = fits == Truth::Yes || best == Truth::Yes ? Truth::Yes : fits == Truth::Unknown ? fits : best;
            }
            return best;
        });
    }
    case Operator::Branch:
        break;
    }
    return std::nullopt;
}

} // namespace anamnesis::terms
