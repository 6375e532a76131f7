// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Start.h"

#include "app/context/AppContext.h"
#include "ui/shell/Window.h"
#include "ui/words/Words.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QMainWindow>

namespace anamnesis::app {

std::string desktopLanguage() {
    const QStringList spoken = words::Words::languages();
    for (const QString& wanted : QLocale::system().uiLanguages())
        if (const QString language = wanted.section(QLatin1Char('-'), 0, 0); spoken.contains(language))
            return language.toStdString();
    return "en";
}

int openWindow(int argc, char** argv, const cli::Session& session) {
    const QApplication application(argc, argv);
    context::AppContext context({session.at, "", false, {}, session.language});
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
