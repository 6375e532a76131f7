// SPDX-License-Identifier: GPL-3.0-or-later
// Filters of a value set against what the packs hold of a system. FHIR R4 §4.9.5.1, R5 filter operators; regular
// expressions fit the whole value. Inside the room only.
#pragma once

#include "models/base/CancelToken.h"
#include "models/base/Issue.h"
#include "services/terms/Store.h"
#include "services/terms/expand/Definition.h"
#include "services/terms/expand/Expand.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace anamnesis::terms {

/// The packs of one system that answer. The store and the token outlive it.
struct Scope {
    const Store& store;
    std::string system;
    Store::Packs packs;
    SystemInfo info;
    const CancelToken& cancel;
    std::size_t examined; ///< most codes one filter may look at
};

using Visit = std::function<bool(std::string_view code)>; ///< false stops

/// A filter that the packs can answer.
struct Test {
    /// `terms`: the names of the code, when the caller has them at hand.
    std::function<Truth(std::string_view code, const std::vector<Term>* terms)> holds;
    /// Every code that fits, without a look at all others; empty when there is no such way. False: cut at the bound.
    std::function<bool(const Visit& visit)> list;
    int cost = 9; ///< of `list`: 0 a few codes, 1 a branch, 2 one look at every property row
};

/// Nothing, and an issue, when the packs cannot answer it: terms.filter-not-answered, terms.regex-unreadable.
[[nodiscard]] std::optional<Test> ready(std::shared_ptr<const Scope> scope, const Filter& filter, Issues& issues);

} // namespace anamnesis::terms
