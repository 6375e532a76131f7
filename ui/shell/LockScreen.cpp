// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/LockScreen.h"

#include "ui/common/Button.h"

#include <QFileDialog>
#include <QLineEdit>

#include <algorithm>

namespace anamnesis::ui {

LockScreen::LockScreen(Session& session, QWidget* parent)
    : Ground(Tone::Base, NoEdge, parent), m_session(session), m_folder(new QLineEdit(this)),
      m_passphrase(new QLineEdit(this)), m_message(new InlineLabel(this)), m_open(new Button(tr("Open vault"), this)) {
    setAccessibleName(tr("Locked"));
    auto* lines = column(this, {0, 0, 0, 0}, 10);
    lines->addStretch(2);
    auto* box = new QWidget(this);
    box->setFixedWidth(std::max(420, QFontMetrics(typeface(Role::Body)).horizontalAdvance(QLatin1Char('x')) * 64));
    auto* in = column(box, {}, 8);
    in->addWidget(new InlineLabel(
        {iconRun(QStringLiteral("lock"), tokens().accent), strong(tr("The vault is locked"), {}, Role::Title)}, box));
    auto* why = new InlineLabel({words(tr("Charts are encrypted on this computer. The passphrase opens them; the "
                                          "recovery code works in its place."),
                                       tokens().text2)},
                                box);
    why->setWrapping(true);
    in->addWidget(why);
    in->addSpacing(6);
    in->addWidget(new InlineLabel({words(tr("Folder"), tokens().text2)}, box));
    auto* folder = new QWidget(box);
    auto* line = row(folder);
    m_folder->setAccessibleName(tr("Vault folder"));
    line->addWidget(m_folder, 1);
    auto* choose = new Button(tr("Choose…"), folder);
    connect(choose, &Button::clicked, this, [this] {
        const QString chosen = QFileDialog::getExistingDirectory(this, tr("Vault folder"), m_folder->text());
        if (!chosen.isEmpty())
            m_folder->setText(chosen);
    });
    line->addWidget(choose);
    in->addWidget(folder);
    in->addWidget(new InlineLabel({words(tr("Passphrase or recovery code"), tokens().text2)}, box));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setAccessibleName(tr("Passphrase or recovery code"));
    in->addWidget(m_passphrase);
    m_message->setWrapping(true);
    in->addWidget(m_message);
    auto* buttons = new QWidget(box);
    auto* end = row(buttons);
    m_open->setPrimary(true);
    m_open->setHint(QStringLiteral("Enter"));
    connect(m_open, &Button::clicked, this, &LockScreen::open);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &LockScreen::open);
    end->addWidget(m_open);
    auto* fresh = new Button(tr("Create a new vault"), buttons);
    connect(fresh, &Button::clicked, this, &LockScreen::newVaultAsked);
    end->addWidget(fresh);
    end->addStretch(1);
    in->addWidget(buttons);
    auto* middle = row(nullptr);
    middle->addStretch(1);
    middle->addWidget(box);
    middle->addStretch(1);
    lines->addLayout(middle);
    lines->addStretch(3);
}

void LockScreen::setFolder(const QString& folder) {
    m_folder->setText(folder);
    m_passphrase->clear();
    m_message->setRuns({});
    m_passphrase->setFocus();
}

void LockScreen::open() {
    m_open->setEnabled(false);
    m_message->setRuns({words(tr("Opening…"), tokens().text2)});
    const std::filesystem::path folder(m_folder->text().toStdString());
    m_session.tasks.run(
        this,
        [&port = m_session.port, folder, secret = m_passphrase->text().toStdString()] {
            return port.openVault(folder, secret);
        },
        [this](Result<void> opened) {
            m_open->setEnabled(true);
            m_passphrase->clear();
            if (opened) {
                m_message->setRuns({});
                Q_EMIT this->opened(m_folder->text());
            } else {
                m_message->setRuns({words(m_session.say(opened.error()), tokens().safety)});
                m_passphrase->setFocus();
            }
        });
}

} // namespace anamnesis::ui
