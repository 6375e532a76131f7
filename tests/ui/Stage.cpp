// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/Stage.h"

#include "models/tables/ItemTable.h"
#include "ui/common/Style.h"
#include "ui/shell/ChartView.h"
#include "ui/shell/Pictures.h"
#include "ui/timeline/TimelineScreen.h"

#include <QApplication>
#include <QTableView>

namespace anamnesis::testing {

void fixFonts(int pixels) {
    QFont inter(QStringLiteral("Inter"));
    inter.setPixelSize(pixels);
    QApplication::setFont(inter);
    QApplication::setStyle(new ui::Style(QStringLiteral("Fusion")));
    ui::applyScheme(ui::Scheme::Light);
}

Stage::Stage(bool open, const QString& language) : port(open) {
    ui::WindowOptions options;
    options.folder = "Documents/Clinic vault";
    options.language = language;
    options.openDemo = [] {};
    window = std::make_unique<ui::MainWindow>(port, options);
    window->show();
    ui::settle(*window);
}

Stage::~Stage() {
    window.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

int Stage::rowOf(const QString& title, bool disputed) const {
    const QAbstractItemModel* model = window->chart().timeline().table().model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex at = model->index(row, tables::ItemTable::Title);
        if (at.data().toString().startsWith(title) &&
            ((at.data(tables::FlagsRole).toUInt() & timeline::Disputed) != 0) == disputed)
            return row;
    }
    return -1;
}

} // namespace anamnesis::testing
