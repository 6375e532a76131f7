// SPDX-License-Identifier: GPL-3.0-or-later
// The form for a new source; a row in place, no dialog. A secret stays in the field until it is in the vault.
#pragma once

#include "ui/common/Panels.h"
#include "ui/common/Session.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QGridLayout;
class QLineEdit;
QT_END_NAMESPACE

namespace anamnesis::ui {

class Button;

class AddSource : public Ground {
    Q_OBJECT

public:
    AddSource(Session& session, QWidget* parent);
    void open();
    /// A way to sign in, in words; empty for none, any other than the form offers as it is called in the settings.
    [[nodiscard]] static QString nameOf(const std::string& auth);

private:
    QLineEdit* addField(int row, int side, const QString& label);
    void check();
    void add();

    Session& m_session;
    QGridLayout* m_grid;
    QLineEdit *m_name, *m_badge, *m_url, *m_zone, *m_client, *m_secret;
    QComboBox *m_kind, *m_auth;
    InlineLabel* m_message;
    Button* m_add;
};

} // namespace anamnesis::ui
