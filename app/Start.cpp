// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Start.h"

#include "app/context/AppContext.h"
#include "ui/shell/Window.h"

#include <QApplication>
#include <QDir>
#include <QMainWindow>

namespace anamnesis::app {

int openWindow(int argc, char** argv, const cli::Session& session) {
    const QApplication application(argc, argv);
    context::AppContext context({session.at, "", false});
    ui::WindowOptions options;
    options.language = QString::fromStdString(session.language);
    options.folder =
        session.vault ? *session.vault : std::filesystem::path(QDir::homePath().toStdString()) / "Anamnesis";
    options.vaultExists = std::filesystem::exists(options.folder / "slots");
    const auto window = ui::makeWindow(context.review(), options);
    window->show();
    return QApplication::exec();
}

} // namespace anamnesis::app
