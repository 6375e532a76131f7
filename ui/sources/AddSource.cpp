// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/AddSource.h"

#include "ui/common/Button.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

namespace anamnesis::ui {

AddSource::AddSource(Session& session, QWidget* parent)
    : Ground(Tone::Selection, Bottom | Mark, parent), m_session(session), m_grid(nullptr) {
    setAccessibleName(tr("Add a source"));
    auto* lines = column(this, {14, 8, 12, 8}, 6);
    auto* form = new QWidget(this);
    m_grid = new QGridLayout(form);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(6);
    m_name = addField(0, 0, tr("Name"));
    m_badge = addField(0, 1, tr("Badge, 2 or 3 letters"));
    m_badge->setMaxLength(3);
    m_url = addField(1, 0, tr("Address"));
    m_url->setPlaceholderText(QStringLiteral("https://…"));
    m_zone = addField(1, 1, tr("Time zone"));
    m_zone->setPlaceholderText(QStringLiteral("Europe/Sofia"));
    m_kind = new QComboBox(form);
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->addItem(QStringLiteral("FHIR"), QStringLiteral("fhir"));
    m_kind->addItem(QStringLiteral("IHE MHD"), QStringLiteral("mhd"));
    m_grid->addWidget(new InlineLabel({words(tr("Kind"), tokens().text2)}, form), 2, 0);
    m_grid->addWidget(m_kind, 2, 1);
    m_auth = new QComboBox(form);
    m_auth->setAccessibleName(tr("Sign-in"));
    m_auth->addItem(tr("no sign-in"), QStringLiteral("none"));
    m_auth->addItem(tr("access token"), QStringLiteral("bearer"));
    m_auth->addItem(tr("client and secret"), QStringLiteral("client-secret"));
    m_grid->addWidget(new InlineLabel({words(tr("Sign-in"), tokens().text2)}, form), 2, 2);
    m_grid->addWidget(m_auth, 2, 3);
    m_client = addField(3, 0, tr("Client id"));
    m_secret = addField(3, 1, tr("Secret or token"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_grid->setColumnStretch(1, 2);
    m_grid->setColumnStretch(3, 1);
    lines->addWidget(form);
    auto* foot = new QWidget(this);
    auto* line = row(foot, {}, 8);
    m_message =
        new InlineLabel({words(tr("The address is asked once before the source is kept."), tokens().text2)}, foot);
    m_message->setWrapping(true);
    line->addWidget(m_message, 1);
    auto* cancel = new Button(tr("Cancel"), foot);
    connect(cancel, &Button::clicked, this, &QWidget::hide);
    line->addWidget(cancel);
    m_add = new Button(tr("Add source"), foot);
    m_add->setPrimary(true);
    connect(m_add, &Button::clicked, this, &AddSource::add);
    line->addWidget(m_add);
    lines->addWidget(foot);
    for (QLineEdit* field : {m_name, m_url})
        connect(field, &QLineEdit::textChanged, this, &AddSource::check);
    check();
}

QString AddSource::nameOf(const std::string& auth) {
    return auth.empty() || auth == "none" ? QString()
           : auth == "bearer"             ? tr("access token")
           : auth == "client-secret"      ? tr("client and secret")
                                          : tables::text(auth);
}

QLineEdit* AddSource::addField(int line, int side, const QString& label) {
    auto* field = new QLineEdit(this);
    field->setAccessibleName(label);
    m_grid->addWidget(new InlineLabel({words(label, tokens().text2)}, this), line, side * 2);
    m_grid->addWidget(field, line, side * 2 + 1);
    return field;
}

void AddSource::open() {
    show();
    m_name->setFocus();
}

void AddSource::check() {
    m_add->setEnabled(!m_name->text().trimmed().isEmpty() && m_url->text().contains(QStringLiteral("://")));
}

void AddSource::add() {
    review::SourceInput input;
    input.name = m_name->text().trimmed().toStdString();
    input.badge = m_badge->text().trimmed().toUpper().toStdString();
    input.url = m_url->text().trimmed().toStdString();
    input.zone = m_zone->text().trimmed().toStdString();
    input.kind = m_kind->currentData().toString().toStdString();
    input.auth = m_auth->currentData().toString().toStdString();
    input.clientId = m_client->text().trimmed().toStdString();
    input.secret = m_secret->text().toStdString();
    m_add->setEnabled(false);
    m_message->setRuns({words(tr("Asking the source…"), tokens().text2)});
    m_session.tasks.run(
        this, [&port = m_session.port, input] { return port.addSource(input); },
        [this](Result<review::SourceStatus> status) {
            m_secret->clear();
            check();
            if (!status) {
                m_message->setRuns({words(m_session.say(status.error()), tokens().safety)});
                return;
            }
            hide();
            m_session.reload();
        });
}

} // namespace anamnesis::ui
