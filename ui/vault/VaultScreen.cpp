// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vault/VaultScreen.h"

#include "ui/common/Button.h"
#include "ui/common/Lists.h"
#include "ui/common/RunsTable.h"

#include <QHeaderView>

namespace anamnesis::ui {

namespace {

using tables::text;

/// "passphrase home": a kind, then the label a person gave.
QString slotName(const Session& session, const std::string& slot) {
    const std::size_t blank = slot.find(' ');
    const QString kind = session.say("slot." + slot.substr(0, blank));
    return blank == std::string::npos ? kind : kind + QLatin1Char(' ') + text(slot.substr(blank + 1));
}

} // namespace

VaultScreen::VaultScreen(Session& session, QWidget* parent)
    : Ground(Tone::Base, NoEdge, parent), m_session(session), m_info(new RunsTable(tr("The vault"), this)),
      m_trail(new RunsTable(tr("Audit trail"), this)), m_message(new InlineLabel(this)) {
    auto* lines = column(this);
    auto* head = new Ground(Tone::Base, Bottom, this);
    auto* line = row(head, {12, 8, 12, 8}, 8);
    line->addWidget(new InlineLabel({strong(tr("Vault and audit"), {}, Role::Title)}, head), 1);
    auto* check = new Button(tr("Verify"), head);
    auto* again = new Button(tr("Rebuild"), head);
    m_actions = {check, again};
    line->addWidget(check);
    line->addWidget(again);
    lines->addWidget(head);
    m_message->setWrapping(true);
    m_message->setPadding(12, 6);
    lines->addWidget(m_message);
    m_info->horizontalHeader()->setFixedHeight(0);
    lines->addWidget(m_info);
    auto* label = heading(tr("Audit trail, newest first"), this);
    label->setPadding(12, 8);
    lines->addWidget(label);
    lines->addWidget(m_trail, 1);
    connect(check, &Button::clicked, this, &VaultScreen::verify);
    connect(again, &Button::clicked, this, &VaultScreen::rebuild);
}

void VaultScreen::refresh() {
    struct Answer {
        Result<review::VaultInfo> info;
        Result<std::vector<review::AuditRow>> trail;
    };
    m_session.tasks.run(
        this, [&port = m_session.port] { return Answer{port.vaultInfo(), port.auditTrail()}; },
        [this](Answer answer) {
            if (answer.info)
                fill(*answer.info);
            else
                m_message->setRuns({words(m_session.say(answer.info.error()), tokens().safety)});
            if (answer.trail)
                fill(*answer.trail);
        });
}

void VaultScreen::fill(const review::VaultInfo& info) {
    const auto number = [this](std::uint64_t n) { return m_session.locale().toString(static_cast<qulonglong>(n)); };
    QStringList ways;
    for (const std::string& slot : info.keySlots)
        ways << slotName(m_session, slot);
    const std::vector<std::pair<QString, QString>> rows{
        {tr("Folder"), text(info.folder.string())},
        {tr("Opens with"), listed(ways, m_session.locale())},
        {tr("Charts"), number(info.persons)},
        {tr("Source records"), number(info.records)},
        {tr("Statements"), number(info.statements)},
        {tr("Items"), number(info.items)},
        {tr("On disk, encrypted"), m_session.locale().formattedDataSize(static_cast<qint64>(info.bytesOnDisk))},
        {tr("Raw records before compression"),
         m_session.locale().formattedDataSize(static_cast<qint64>(info.rawBytes))},
        {tr("Format"), number(info.format)},
    };
    m_info->setHead({tr("What"), tr("Value")});
    m_info->setRowCount(static_cast<int>(rows.size()));
    for (int i = 0; i < m_info->rowCount(); ++i) {
        m_info->setCell(i, 0, {words(rows[static_cast<std::size_t>(i)].first, tokens().text2)});
        m_info->setCell(i, 1, {title(rows[static_cast<std::size_t>(i)].second, false)});
    }
    m_info->fitWidth(1);
    m_info->fitHeight(12);
}

void VaultScreen::fill(const std::vector<review::AuditRow>& trail) {
    m_trail->setHead({tr("Number"), tr("Time"), tr("Action"), tr("Outcome"), tr("By"), tr("About")});
    m_trail->setRowCount(static_cast<int>(std::min<std::size_t>(trail.size(), 1000)));
    for (int i = 0; i < m_trail->rowCount(); ++i) {
        const review::AuditRow& event = trail[trail.size() - 1 - static_cast<std::size_t>(i)];
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(event.at.time_since_epoch().count());
        m_trail->setCell(i, 0, {words(QString::number(event.sequence), tokens().text2)});
        m_trail->setCell(i, 1, {words(m_session.locale().toString(at, QStringLiteral("d MMM yyyy HH:mm:ss")))});
        m_trail->setCell(i, 2, {words(m_session.say("audit." + event.action))});
        m_trail->setCell(i, 3,
                         {words(m_session.say("audit." + event.outcome),
                                event.outcome == "success" ? tokens().text2 : tokens().safety)});
        m_trail->setCell(i, 4, {words(text(event.agent))});
        m_trail->setCell(
            i, 5, {Run{.text = text(event.subject), .color = tokens().text2, .role = Role::Raw, .elides = true}});
    }
    m_trail->fitWidth(5);
}

void VaultScreen::verify() {
    for (Button* action : m_actions)
        action->setEnabled(false);
    m_message->setRuns({words(tr("Verifying every record and the audit chain…"), tokens().text2)});
    struct Answer {
        Result<Issues> vault;
        Result<std::uint64_t> audit;
    };
    const auto handler = m_session.tasks.progressFor(this, [this](const Progress& progress) {
        m_message->setRuns(
            {words(m_session.say(progress.stage)), words(QString::number(progress.done), tokens().text2)});
    });
    m_session.tasks.run(
        this,
        [&port = m_session.port, handler, token = m_session.tasks.token()] {
            return Answer{port.verifyVault(handler, token), port.verifyAudit()};
        },
        [this](Answer answer) {
            for (Button* action : m_actions)
                action->setEnabled(true);
            if (!answer.vault || !answer.audit)
                m_message->setRuns({iconRun(QStringLiteral("close"), tokens().safety),
                                    strong(m_session.say(!answer.vault ? answer.vault.error() : answer.audit.error()),
                                           tokens().safety)});
            else if (answer.vault->empty())
                m_message->setRuns({iconRun(QStringLiteral("check"), tokens().agree),
                                    words(tr("All is whole. Audit events checked: %1").arg(*answer.audit))});
            else
                m_message->setRuns(
                    {iconRun(QStringLiteral("close"), tokens().safety),
                     strong(m_session.say(answer.vault->front().code, answer.vault->front().args), tokens().safety),
                     words(tr("problems found: %1").arg(answer.vault->size()))});
        });
}

void VaultScreen::rebuild() {
    for (Button* action : m_actions)
        action->setEnabled(false);
    m_message->setRuns({words(tr("Rebuilding items from raw records and rulings…"), tokens().text2)});
    const auto handler = m_session.tasks.progressFor(this, [this](const Progress& progress) {
        m_message->setRuns(
            {words(m_session.say(progress.stage)), words(QString::number(progress.done), tokens().text2)});
    });
    m_session.tasks.run(
        this,
        [&port = m_session.port, handler, token = m_session.tasks.token()] { return port.rebuild(handler, token); },
        [this](Result<std::uint64_t> changed) {
            for (Button* action : m_actions)
                action->setEnabled(true);
            m_message->setRuns({changed ? words(tr("Rebuilt. Items that changed: %1").arg(*changed))
                                        : words(m_session.say(changed.error()), tokens().safety)});
            if (changed)
                m_session.reload();
        });
}

} // namespace anamnesis::ui
