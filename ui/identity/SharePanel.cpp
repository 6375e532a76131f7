// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identity/SharePanel.h"

#include "ui/common/Button.h"
#include "ui/common/Lists.h"
#include "ui/identity/Proposals.h"

#include <QFileDialog>

#include <algorithm>

namespace anamnesis::ui {

SharePanel::SharePanel(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
    auto* lines = column(this);
    auto* bar = new Ground(Ground::Tone::Window, Ground::Bottom, this);
    auto* line = row(bar, {12, 6, 12, 6}, 8);
    m_message = new InlineLabel(bar);
    m_message->setWrapping(true);
    line->addWidget(m_message, 1);
    auto* in = new Button(tr("Import what another place holds…"), bar);
    auto* out = new Button(tr("Export our decisions…"), bar);
    connect(in, &Button::clicked, this, &SharePanel::askForFile);
    connect(out, &Button::clicked, this, &SharePanel::askForExport);
    line->addWidget(in);
    line->addWidget(out);
    lines->addWidget(bar);
    lines->addWidget(warning());
    forget();
}

QWidget* SharePanel::warning() {
    m_warning = new Ground(Ground::Tone::Clinical, Ground::Bottom | Ground::Mark, this);
    m_warning->setObjectName(QStringLiteral("leaves-the-vault"));
    m_warning->setAccessibleName(tr("Export our decisions"));
    auto* lines = column(m_warning, {14, 8, 12, 8}, 6);
    auto* told = new InlineLabel(
        {strong(tr("This leaves the vault."), tokens().clinical),
         words(tr("The file holds the numbers of patients at each source, who decided when, and the reasons as they "
                  "were written. It holds no names, dates of birth or clinical content, but it is not encrypted: "
                  "whoever has the file can read it. The audit trail notes the export."))},
        m_warning);
    told->setWrapping(true);
    lines->addWidget(told);
    auto* foot = new QWidget(m_warning);
    auto* line = row(foot, {}, 8);
    m_all = new Button(tr("All persons"), foot);
    m_one = new Button(tr("Only %1").arg(QChar(0x2026)), foot);
    for (Button* one : {m_all, m_one})
        one->setCheckable(true);
    line->addWidget(new InlineLabel({words(tr("Of whom"), tokens().text2)}, foot));
    line->addWidget(segments({m_all, m_one}, foot));
    line->addStretch(1);
    auto* choose = new Button(tr("Choose a file and export…"), foot);
    auto* cancel = new Button(tr("Cancel"), foot);
    line->addWidget(choose);
    line->addWidget(cancel);
    lines->addWidget(foot);
    connect(cancel, &Button::clicked, m_warning, &QWidget::hide);
    connect(choose, &Button::clicked, this, [this] {
        auto* dialog = new QFileDialog(this, tr("Export our decisions"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setNameFilter(tr("FHIR Bundle (*.json)"));
        dialog->setDefaultSuffix(QStringLiteral("json"));
        dialog->selectFile(QStringLiteral("identities.json"));
        connect(dialog, &QFileDialog::fileSelected, this,
                [this](const QString& file) { write(std::filesystem::path(file.toStdU16String())); });
        dialog->open();
    });
    m_warning->hide();
    return m_warning;
}

void SharePanel::forget() {
    m_warning->hide();
    m_one->setText(tr("Only %1").arg(QChar(0x2026)));
    m_one->setAccessibleName(m_one->text());
    say(tr("What another place holds stands beside our own answer. Nothing happens until you decide."), false);
}

void SharePanel::say(const QString& sentence, bool problem) {
    if (problem)
        m_message->setRuns({iconRun(QStringLiteral("close"), tokens().safety), strong(sentence, tokens().safety)});
    else
        m_message->setRuns({words(sentence, tokens().text2)});
}

void SharePanel::askForFile() {
    m_warning->hide();
    auto* dialog = new QFileDialog(this, tr("Import what another place holds"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("FHIR Bundle (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& file) { take(std::filesystem::path(file.toStdU16String())); });
    dialog->open();
}

void SharePanel::take(const std::filesystem::path& file) {
    say(tr("Reading the file and comparing it with our own answers…"), false);
    m_session.tasks.run(
        this, [&port = m_session.port, file] { return port.takeProposals(file); },
        [this](const Result<review::Proposals>& taken) {
            if (!taken)
                say(m_session.say(taken.error()), true);
            else
                tell(*taken);
            if (taken)
                Q_EMIT this->taken();
        });
}

void SharePanel::tell(const review::Proposals& proposals) {
    const auto of = [&](ProposalGroup group) {
        return std::ranges::count_if(
            proposals.views, [&](const auto& one) { return groupOf(one) == group && (!one.waits() || one.own.asks); });
    };
    QStringList parts;
    const auto add = [&](const QString& text, std::ptrdiff_t count) {
        if (count > 0)
            parts << text.arg(count);
    };
    add(tr("new: %1"), of(ProposalGroup::New));
    add(tr("against what we hold: %1"), of(ProposalGroup::Against));
    add(tr("decided otherwise here: %1"), of(ProposalGroup::Otherwise));
    add(tr("held here as well: %1"), of(ProposalGroup::Agrees));
    add(tr("records that are not here: %1"), static_cast<std::ptrdiff_t>(proposals.notHere.size()));
    say(labelled(tr("Read. Other places now say"), listed(parts, m_session.locale()), m_session.locale()), false);
}

void SharePanel::askForExport() {
    const auto& chart = m_session.chart();
    QString name;
    for (const review::PersonSummary& person : m_session.persons())
        if (chart && person.id == chart->person)
            name = tables::text(person.name);
    m_one->setVisible(!name.isEmpty());
    m_one->setText(tr("Only %1").arg(name));
    m_one->setAccessibleName(m_one->text());
    m_one->updateGeometry();
    m_all->setChecked(true);
    m_warning->show();
    m_all->setFocus();
}

void SharePanel::write(const std::filesystem::path& file) {
    std::optional<PersonId> person;
    if (m_one->isChecked() && m_session.chart())
        person = m_session.chart()->person;
    m_warning->hide();
    say(tr("Writing the file…"), false);
    m_session.tasks.run(
        this, [&port = m_session.port, file, person] { return port.shareIdentities(file, person); },
        [this, name = QString::fromStdU16String(file.filename().u16string())](const Result<void>& written) {
            if (written)
                say(tr("Written to %1. It holds numbers of patients: give it only to those who may have them.")
                        .arg(name),
                    false);
            else
                say(m_session.say(written.error()), true);
        });
}

} // namespace anamnesis::ui
