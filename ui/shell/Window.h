// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window behind one function, so that app/ needs to know nothing else of ui/. GUI thread.
#pragma once

#include "services/review/Port.h"

#include <QMainWindow>
#include <QString>

#include <filesystem>
#include <functional>
#include <memory>

namespace anamnesis::ui {

struct WindowOptions {
    std::filesystem::path folder;            ///< of the vault, or where a first one is proposed
    bool vaultExists = false;                ///< false and nothing open: the first-run guide is shown
    QString language = QStringLiteral("en"); ///< BCP 47
    enum class Theme { System, Light, Dark } theme = Theme::System;
    std::function<void()> openDemo; ///< offered on the first-run page where given; called after the vault is made
    bool singleKeys = true;         ///< P, G, N outside text fields
};

/// The port may be open already; then the first chart is shown. The port must outlive the window.
[[nodiscard]] std::unique_ptr<QMainWindow> makeWindow(review::Port& port, WindowOptions options);

} // namespace anamnesis::ui
