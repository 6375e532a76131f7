// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/DateJump.h"

#include "models/clinical/ClinicalTime.h"
#include "ui/common/Panels.h"

#include <QLineEdit>

namespace anamnesis::ui {

DateJump::DateJump(const QLocale&, QWidget* parent) : QFrame(parent, Qt::Popup), m_date(new QLineEdit(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::Box);
    setAccessibleName(tr("Go to a date"));
    auto* line = row(this, {8, 8, 8, 8});
    line->addWidget(new InlineLabel({words(tr("Go to"))}, this));
    m_date->setAccessibleName(tr("Date: year, year-month or year-month-day"));
    m_date->setPlaceholderText(QStringLiteral("2019-03-04"));
    line->addWidget(m_date);
    connect(m_date, &QLineEdit::returnPressed, this, [this] {
        if (const auto time = clinical::parseFhirTime(m_date->text().trimmed().toStdString())) {
            Q_EMIT chosen(clinical::span(*time).middle());
            close();
        } else {
            m_date->selectAll();
        }
    });
}

void DateJump::open(const QPoint& at) {
    move(at);
    show();
    m_date->setFocus();
}

} // namespace anamnesis::ui
