// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AddPatient.h"

#include "ui/common/Button.h"
#include "ui/common/Panels.h"
#include "ui/common/RunsTable.h"
#include "ui/identity/Evidence.h"

#include <QGridLayout>
#include <QLineEdit>

namespace anamnesis::ui {

AddPatient::AddPatient(Session& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_table(new RunsTable(tr("Candidates"), this)),
      m_message(new InlineLabel(this)), m_look(new Button(tr("Look in every source"), this)),
      m_add(new Button(tr("Add this patient"), this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Add a patient"));
    setAccessibleName(tr("Add a patient"));
    auto* lines = column(this, {16, 14, 16, 14}, 8);
    auto* grid = new QGridLayout;
    m_family = addField(*grid, 0, 0, tr("Family name"));
    m_given = addField(*grid, 0, 1, tr("Given name"));
    m_birth = addField(*grid, 1, 0, tr("Birth date"), QStringLiteral("1951-03-14"));
    m_identifier = addField(*grid, 1, 1, tr("Identifier"));
    lines->addLayout(grid);
    auto* buttons = new QWidget(this);
    auto* line = row(buttons);
    m_message->setWrapping(true);
    line->addWidget(m_message, 1);
    line->addWidget(m_look);
    line->addWidget(m_add);
    m_table->setHead({tr("Source"), tr("Name"), tr("Birth date"), tr("Match"), tr("Bits")});
    lines->addWidget(m_table, 1);
    lines->addWidget(buttons);
    m_message->setRuns({words(
        tr("Records that are certainly one person are joined; the rest waits in Identity review."), tokens().text2)});
    m_add->setEnabled(false);
    connect(m_look, &Button::clicked, this, &AddPatient::look);
    connect(m_add, &Button::clicked, this, &AddPatient::add);
    for (QLineEdit* field : {m_family, m_given, m_birth, m_identifier})
        connect(field, &QLineEdit::returnPressed, this, &AddPatient::look);
    resize(720, 380);
}

QLineEdit* AddPatient::addField(QGridLayout& grid, int line, int side, const QString& label, const QString& hint) {
    auto* field = new QLineEdit(this);
    field->setAccessibleName(label);
    field->setPlaceholderText(hint);
    grid.addWidget(new InlineLabel({words(label, tokens().text2)}, this), line, side * 2);
    grid.addWidget(field, line, side * 2 + 1);
    return field;
}

review::PatientQuery AddPatient::query() const {
    review::PatientQuery asked;
    asked.family = m_family->text().trimmed().toStdString();
    asked.given = m_given->text().trimmed().toStdString();
    asked.birthDate = m_birth->text().trimmed().toStdString();
    asked.identifier = m_identifier->text().trimmed().toStdString();
    return asked;
}

void AddPatient::look() {
    m_look->setEnabled(false);
    m_message->setRuns({words(tr("Asking every source…"), tokens().text2)});
    m_session.tasks.run(
        this,
        [&port = m_session.port, asked = query(), token = m_session.tasks.token()] {
            return port.searchPatients(asked, token);
        },
        [this](Result<std::vector<review::PatientCandidate>> found) {
            m_look->setEnabled(true);
            if (found)
                show(*found);
            else
                m_message->setRuns({words(m_session.say(found.error()), tokens().safety)});
        });
}

void AddPatient::show(const std::vector<review::PatientCandidate>& candidates) {
    m_table->setRowCount(static_cast<int>(candidates.size()));
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const review::PatientCandidate& one = candidates[static_cast<std::size_t>(i)];
        m_table->setCell(i, 0, {badge(m_session.badgeOf(one.source))});
        m_table->setCell(i, 1, {title(nameOf(one.demographics))});
        m_table->setCell(i, 2, {words(demographic(m_session, one.demographics, "birth-date"))});
        m_table->setCell(i, 3, {words(m_session.say("grade." + one.grade))});
        m_table->setCell(i, 4, {words(signedBits(one.bits, m_session.locale()))});
    }
    m_table->fitWidth(1);
    m_message->setRuns({words(candidates.empty() ? tr("No source knows a person like this.")
                                                 : tr("Candidates: %1").arg(candidates.size()),
                              tokens().text2)});
    m_add->setEnabled(!candidates.empty());
}

void AddPatient::add() {
    m_add->setEnabled(false);
    m_session.tasks.run(
        this,
        [&port = m_session.port, asked = query(), token = m_session.tasks.token()] {
            return port.addPatient(asked, token);
        },
        [this](Result<review::PersonSummary> person) {
            if (!person) {
                m_add->setEnabled(true);
                m_message->setRuns({words(m_session.say(person.error()), tokens().safety)});
                return;
            }
            m_session.openChart(person->id);
            m_session.reload();
            close();
        });
}

} // namespace anamnesis::ui
