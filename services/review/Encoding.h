// SPDX-License-Identifier: GPL-3.0-or-later
// Links and decisions as the vault keeps them: small JSON payloads of this room.
#pragma once

#include "services/identity/Identity.h"
#include "services/store/Rows.h"

#include <optional>

namespace anamnesis::review {

[[nodiscard]] store::LinkRow rowOf(const identity::Link& link);
/// Nothing when the payload cannot be read (a damaged or newer row): the link is then worked out again.
[[nodiscard]] std::optional<identity::Link> linkOf(const store::LinkRow& row);

[[nodiscard]] store::DecisionRow rowOf(const identity::Decision& decision);
[[nodiscard]] std::optional<identity::Decision> decisionOf(const store::DecisionRow& row);

} // namespace anamnesis::review
