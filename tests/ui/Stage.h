// SPDX-License-Identifier: GPL-3.0-or-later
// A window over the invented patient, shown and settled.
#pragma once

#include "tests/ui/FakePort.h"
#include "ui/shell/MainWindow.h"

#include <memory>

namespace anamnesis::testing {

/// Inter and a fixed size, so that pictures are the same everywhere; 12 px is 100 %.
void fixFonts(int pixels);

struct Stage {
    explicit Stage(bool open = true, const QString& language = QStringLiteral("en"));
    ~Stage();

    FakePort port;
    std::unique_ptr<ui::MainWindow> window;

    /// Row of the timeline's table whose title starts so; -1 when none.
    [[nodiscard]] int rowOf(const QString& title, bool disputed) const;
};

} // namespace anamnesis::testing
