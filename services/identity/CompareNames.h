// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/identity/Fields.h"

namespace anamnesis::identity {

class Population;
struct Compact;

/// Sets the levels of given, family and middle names, and the agreeing values' shares. The same in either order.
void compareNames(const Population& population, const Compact& a, const Compact& b, Outcome& out);

} // namespace anamnesis::identity
