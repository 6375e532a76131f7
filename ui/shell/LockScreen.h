// SPDX-License-Identifier: GPL-3.0-or-later
// Opens a vault. Shows nothing of what is inside.
#pragma once

#include "ui/common/Panels.h"
#include "ui/common/Session.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace anamnesis::ui {

class Button;

class LockScreen : public Ground {
    Q_OBJECT

public:
    LockScreen(Session& session, QWidget* parent);
    void setFolder(const QString& folder);

Q_SIGNALS:
    void opened(const QString& folder);
    void newVaultAsked();

private:
    void open();

    Session& m_session;
    QLineEdit* m_folder;
    QLineEdit* m_passphrase;
    InlineLabel* m_message;
    Button* m_open;
};

} // namespace anamnesis::ui
