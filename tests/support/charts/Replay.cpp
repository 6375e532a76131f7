// SPDX-License-Identifier: GPL-3.0-or-later
// The second counter: reads members' fields as sent and asks only whether they can stand together.
#include "tests/support/charts/Score.h"

#include "models/clinical/Fields.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <cstdlib>
#include <unordered_map>

namespace anamnesis::charts {
namespace {

using clinical::Field;
using clinical::Statement;
namespace field = clinical::field;

std::string lower(std::string text) {
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

struct Mass {
    std::string_view unit;
    double milligrams;
};
constexpr std::array masses{Mass{"kg", 1e6}, Mass{"g", 1e3}, Mass{"mg", 1}, Mass{"mcg", 1e-3}, Mass{"ug", 1e-3}};

double inMilligrams(const clinical::Quantity& quantity) {
    const std::string unit = lower(quantity.unitCode.empty() ? quantity.unit : quantity.unitCode);
    for (const Mass& mass : masses)
        if (mass.unit == unit)
            return std::strtod(quantity.value.c_str(), nullptr) * mass.milligrams;
    return std::nan("");
}

int places(const std::string& digits) {
    const auto point = digits.find('.');
    return point == std::string::npos ? 0 : static_cast<int>(digits.size() - point - 1);
}

/// A conflict between two fields of one name that no rounding explains. Only what is certain: one unit, or masses.
bool conflict(const Field& left, const Field& right, bool exact) {
    if (!left.quantity || !right.quantity || left.quantity->value.empty() || right.quantity->value.empty())
        return false;
    const clinical::Quantity& a = *left.quantity;
    const clinical::Quantity& b = *right.quantity;
    if (a.comparator != b.comparator)
        return true;
    const double one = std::strtod(a.value.c_str(), nullptr);
    const double other = std::strtod(b.value.c_str(), nullptr);
    if (lower(a.unit) == lower(b.unit)) {
        if (exact)
            return std::abs(one - other) > 1e-9 * std::max(std::abs(one), std::abs(other));
        return std::abs(one - other) >= 0.5 * std::pow(10.0, -std::min(places(a.value), places(b.value)));
    }
    const double left_ = inMilligrams(a);
    const double right_ = inMilligrams(b);
    return exact && !std::isnan(left_) && !std::isnan(right_) && std::abs(left_ - right_) > 1e-9 * std::abs(left_);
}

std::string word(const Statement& statement, std::string_view name) {
    const Field* one = statement.field(name);
    return one == nullptr ? std::string() : lower(one->text);
}

std::string safetyConflict(const Statement& left, const Statement& right) {
    if (left.negated != right.negated)
        return "negated";
    for (const std::string_view name : {field::laterality, field::criticality, field::verification}) {
        const std::string one = word(left, name);
        const std::string other = word(right, name);
        if (!one.empty() && !other.empty() && one != other)
            return std::string(name);
    }
    for (const std::string_view name : {field::dose, field::strength, field::rate})
        if (const Field *one = left.field(name), *other = right.field(name); one != nullptr && other != nullptr)
            if (conflict(*one, *other, true))
                return std::string(name);
    for (const std::string_view name : {field::value, field::systolic, field::diastolic})
        if (const Field *one = left.field(name), *other = right.field(name); one != nullptr && other != nullptr)
            if (conflict(*one, *other, false))
                return std::string(name);
    return {};
}

} // namespace

std::vector<std::string> replay(std::span<const Statement> statements, std::span<const timeline::Item> items) {
    std::vector<std::string> faults;
    std::unordered_map<std::string, const Statement*> byId;
    std::unordered_map<std::string, int> seen, wanted;
    for (const Statement& statement : statements) {
        byId[statement.id.value] = &statement;
        ++wanted[statement.id.value];
    }
    for (const timeline::Item& item : items) {
        std::vector<std::vector<const Statement*>> sides;
        for (const timeline::Member& member : item.members) {
            ++seen[member.statement.value];
            if (!byId.contains(member.statement.value))
                faults.push_back("invented " + member.statement.value);
            if (!member.record || member.record->sha256.empty() || member.path.empty())
                faults.push_back("no-record " + member.statement.value);
        }
        if (item.sides.empty()) {
            auto& side = sides.emplace_back();
            for (const timeline::Member& member : item.members)
                if (const auto at = byId.find(member.statement.value); at != byId.end())
                    side.push_back(at->second);
        }
        std::size_t inSides = 0;
        for (const timeline::Side& told : item.sides) {
            auto& side = sides.emplace_back();
            inSides += told.statements.size();
            for (const StatementId& id : told.statements)
                if (const auto at = byId.find(id.value); at != byId.end())
                    side.push_back(at->second);
        }
        if (!item.sides.empty() && (inSides != item.members.size() || item.disputed.empty()))
            faults.push_back("sides " + item.id.value);
        for (const auto& side : sides)
            for (std::size_t i = 0; i < side.size() && i < 200; ++i)
                for (std::size_t j = i + 1; j < side.size() && j < 200; ++j) {
                    if (side[i]->kind != item.kind)
                        faults.push_back("kind " + item.id.value);
                    if (const std::string what = safetyConflict(*side[i], *side[j]); !what.empty())
                        faults.push_back("conflict " + what + ' ' + item.id.value);
                }
    }
    for (const auto& [id, count] : wanted)
        if (const auto at = seen.find(id); at == seen.end() || at->second != count)
            faults.push_back("lost-or-doubled " + id);
    std::ranges::sort(faults);
    return faults;
}

} // namespace anamnesis::charts
