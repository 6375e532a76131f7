// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reconcile/Withdrawn.h"

#include "services/reconcile/Sense.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <string>
#include <utility>

namespace anamnesis::reconcile {
namespace {

using clinical::Statement;

/// The number that a document and its content have in common (decode/Contents); null: neither.
const std::string* jointNumber(const Statement& statement) {
    if (statement.kind == clinical::Kind::Document)
        for (const clinical::BusinessIdentifier& identifier : statement.identifiers)
            if (identifier.type == "content-of")
                return &identifier.value;
    return nullptr;
}

bool describes(const Statement& statement) {
    return statement.record->type == "DocumentReference";
}

long number(const std::string& version) {
    long value = 0;
    std::from_chars(version.data(), version.data() + version.size(), value);
    return value;
}

} // namespace

Withdrawn::Withdrawn(std::span<const Statement> statements) {
    // The latest version of what describes it; of two that are equally late the one that takes it back.
    std::map<std::string, std::pair<long, bool>> latest;
    for (const Statement& statement : statements)
        if (const std::string* joint = describes(statement) ? jointNumber(statement) : nullptr) {
            const std::pair said(number(statement.record->version),
                                 statusClass(statement.status) == StatusClass::Withdrawn);
            const auto [at, fresh] = latest.emplace(*joint, said);
            if (!fresh)
                at->second = std::max(at->second, said);
        }
    std::erase_if(latest, [](const auto& one) { return !one.second.second; });
    if (latest.empty())
        return;
    for (const Statement& statement : statements)
        if (const std::string* joint = describes(statement) ? nullptr : jointNumber(statement);
            joint != nullptr && latest.contains(*joint))
            m_contents.insert(statement.record->key);
}

bool Withdrawn::holds(const Statement& statement) const {
    return !m_contents.empty() && m_contents.contains(statement.record->key);
}

} // namespace anamnesis::reconcile
