// SPDX-License-Identifier: GPL-3.0-or-later
// The tables, as numbered steps forward. A released step is never changed; a new one is added at the end, with a test
// that brings a filled database of every earlier number to the newest.
#pragma once

#include "services/store/Connection.h"

#include <cstdint>
#include <span>

namespace anamnesis::store {

/// Step i (from 0) makes schema i + 1 out of schema i.
[[nodiscard]] std::span<const char* const> migrations();

/// Brings the database to the newest schema, one transaction a step. vault.newer-format {format, known}.
void migrate(Connection& database, std::span<const char* const> steps = migrations());

} // namespace anamnesis::store
