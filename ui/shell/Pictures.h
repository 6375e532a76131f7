// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every screen, for `anamnesis demo --screenshot` and for the tests that look at them.
#pragma once

#include "ui/common/Theme.h"

#include <filesystem>
#include <vector>

namespace anamnesis::ui {

class MainWindow;

/// Waits until nothing is pending, or `most` milliseconds. True when all arrived.
bool settle(MainWindow& window, int most = 20'000);

/// One PNG a screen, "timeline-light.png" …, 1280 × 800. Called from a program's main line, never from a slot: it waits
/// for data in a loop of its own, bounded.
[[nodiscard]] std::vector<std::filesystem::path> takePictures(MainWindow& window, const std::filesystem::path& folder,
                                                              Scheme scheme);

} // namespace anamnesis::ui
