// SPDX-License-Identifier: GPL-3.0-or-later
// F1: keys and marks on one page. A window beside, not in the way.
#pragma once

#include <QDialog>

namespace anamnesis::ui {

class Help : public QDialog {
    Q_OBJECT

public:
    explicit Help(QWidget* parent);
    void open() override { show(); }
};

} // namespace anamnesis::ui
