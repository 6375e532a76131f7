// SPDX-License-Identifier: GPL-3.0-or-later
// A small popup: a date as far as one knows it (2019, 2019-03, 2019-03-04).
#pragma once

#include <QFrame>
#include <QLocale>

#include <cstdint>

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace anamnesis::ui {

class DateJump : public QFrame {
    Q_OBJECT

public:
    DateJump(const QLocale& locale, QWidget* parent);
    void open(const QPoint& at);

Q_SIGNALS:
    void chosen(qint64 at);

private:
    QLineEdit* m_date;
};

} // namespace anamnesis::ui
