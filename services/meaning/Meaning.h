// SPDX-License-Identifier: GPL-3.0-or-later
// The room's door: units, codes and medicines. Pure: same input, same output, any thread, no state.
#pragma once

#include "services/meaning/Codes.h"
#include "services/meaning/Medicines.h"
#include "services/meaning/Schedule.h"
#include "services/meaning/Substances.h"
#include "services/meaning/Ucum.h"
#include "services/meaning/Units.h"
