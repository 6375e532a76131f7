// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions about who is who from a file of another place, and into a file for one. What leaves the vault is said
// before anything is written.
#pragma once

#include "ui/common/Panels.h"
#include "ui/common/Session.h"

namespace anamnesis::ui {

class Button;

class SharePanel : public QWidget {
    Q_OBJECT

public:
    SharePanel(Session& session, QWidget* parent);
    void askForFile();                               ///< whose words are to be read
    void take(const std::filesystem::path& file);    ///< reads it
    void askForExport();                             ///< says what leaves the vault
    void say(const QString& sentence, bool problem); ///< in place of the last one

    void forget(); ///< what names a patient

Q_SIGNALS:
    void taken(); ///< there is something new to see

private:
    [[nodiscard]] QWidget* warning();
    void write(const std::filesystem::path& file);
    void tell(const review::Proposals& proposals);

    Session& m_session;
    InlineLabel* m_message = nullptr;
    Ground* m_warning = nullptr;
    Button* m_all = nullptr;
    Button* m_one = nullptr;
};

} // namespace anamnesis::ui
