// SPDX-License-Identifier: GPL-3.0-or-later
// Heavy headers nearly every widget needs, compiled once.
#pragma once

#include "services/review/Port.h"

#include <QtCharts>
#include <QtWidgets>

#include <algorithm>
#include <cmath>
#include <functional>
#include <memory>
#include <optional>
#include <vector>
