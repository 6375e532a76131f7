// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+K: go to, act; a list of all actions and charts narrowed by words. A panel over the window, not a dialog.
#pragma once

#include "ui/common/Panels.h"
#include "ui/common/Session.h"

#include <QAction>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QListWidget;
QT_END_NAMESPACE

namespace anamnesis::ui {

class Palette : public Ground {
    Q_OBJECT

public:
    Palette(Session& session, QWidget* window);
    void open(const QList<QAction*>& actions);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void narrow();
    void choose();

    Session& m_session;
    QLineEdit* m_words;
    QListWidget* m_list;
    QList<QAction*> m_actions;
};

} // namespace anamnesis::ui
