// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of the first-run page: a numbered step with a form, quality bars, and cards to choose from.
#pragma once

#include "ui/common/Panels.h"

#include <QAbstractButton>

QT_BEGIN_NAMESPACE
class QGridLayout;
QT_END_NAMESPACE

namespace anamnesis::ui {

class Step : public QWidget {
    Q_OBJECT

public:
    Step(int number, const QString& name, QWidget* parent);
    void addRow(const QString& label, QWidget* field, QWidget* after);
    void addWide(QWidget* widget);

private:
    QGridLayout* m_grid;
    int m_rows = 0;
};

class QualityBars : public QWidget {
    Q_OBJECT

public:
    explicit QualityBars(QWidget* parent);
    void setBars(int bars);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    int m_bars = 0;
};

struct Choice {
    QString icon, name, text, keys;
};

class ChoiceCard : public QAbstractButton {
    Q_OBJECT

public:
    ChoiceCard(const Choice& choice, QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    Choice m_choice;
};

class ChoiceCards : public QWidget {
    Q_OBJECT

public:
    ChoiceCards(const std::vector<Choice>& choices, int current, QWidget* parent);

Q_SIGNALS:
    void chosen(int index);
};

} // namespace anamnesis::ui
