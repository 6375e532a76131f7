// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ProgressRow.h"

#include "ui/common/Button.h"

#include <QProgressBar>
#include <QShortcut>

namespace anamnesis::ui {

ProgressRow::ProgressRow(Session& session, QWidget* parent)
    : Ground(Tone::Selection, Bottom | Mark, parent), m_session(session), m_label(new InlineLabel(this)),
      m_bar(new QProgressBar(this)) {
    setAccessibleName(tr("Refresh in progress"));
    auto* line = row(this, {12, 4, 12, 4}, 12);
    line->addWidget(m_label, 1);
    m_bar->setFixedWidth(220);
    m_bar->setFixedHeight(8);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    line->addWidget(m_bar);
    auto* cancel = new Button(tr("Cancel"), this);
    cancel->setHint(QStringLiteral("Esc"));
    connect(cancel, &Button::clicked, &session, &Session::cancel);
    line->addWidget(cancel);
    auto* escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WindowShortcut);
    connect(escape, &QShortcut::activated, &session, &Session::cancel);
    connect(&session, &Session::progressed, this, [this](const Progress& progress) {
        Runs runs{strong(progress.stage.empty() ? tr("Starting") : m_session.say(progress.stage))};
        if (!progress.subject.empty())
            runs.push_back(words(m_session.say(progress.subject)));
        const auto number = [this](std::uint64_t n) { return m_session.locale().toString(static_cast<qulonglong>(n)); };
        if (progress.total > 0)
            runs.push_back(words(tr("%1 of %2").arg(number(progress.done), number(progress.total)), tokens().text2));
        else if (progress.done > 0)
            runs.push_back(words(number(progress.done), tokens().text2));
        if (progress.issues > 0)
            runs.push_back(words(tr("not readable, kept raw: %1").arg(number(progress.issues)), tokens().clinical));
        m_label->setRuns(runs);
        m_bar->setRange(0, progress.total > 0 ? 1000 : 0);
        if (progress.total > 0)
            m_bar->setValue(
                static_cast<int>(1000.0 * static_cast<double>(progress.done) / static_cast<double>(progress.total)));
        setVisible(true);
    });
    connect(&session, &Session::syncEnded, this, &QWidget::hide);
    hide();
}

} // namespace anamnesis::ui
