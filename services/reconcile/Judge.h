// SPDX-License-Identifier: GPL-3.0-or-later
// The verdict on two statements already read. Private to the room; Judgement.h is the door.
#pragma once

#include "services/reconcile/Compare.h"

#include <functional>
#include <string>
#include <unordered_set>

namespace anamnesis::reconcile {

/// Identifiers that their assigner did not use one-to-one in this chart: "kind|system|value" or with the code.
using ReusedIdentifiers = std::unordered_set<std::string>;

/// The key under which an identifier says one fact: alone, or with each code of the statement.
[[nodiscard]] std::vector<std::string> identifierKeys(const Sense& sense, const BusinessKey& identifier);

[[nodiscard]] Judgement judge(const Sense& left, const Sense& right, const ReusedIdentifiers& reused,
                              bool explain = false);

} // namespace anamnesis::reconcile
