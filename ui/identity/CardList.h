// SPDX-License-Identifier: GPL-3.0-or-later
// The frame that cards of two records stand in: a list, the comparison, a column beside it.
#pragma once

#include "ui/common/Runs.h"

#include <QString>

#include <functional>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
class QWidget;
QT_END_NAMESPACE

namespace anamnesis::ui {

struct ThreeParts {
    QVBoxLayout* cards = nullptr;
    QVBoxLayout* middle = nullptr;
    QVBoxLayout* beside = nullptr;
};
[[nodiscard]] ThreeParts threeParts(QWidget* in);

/// Fills the list anew; the keyboard stays in it where it was there before.
class CardList {
public:
    CardList(QVBoxLayout& cards, QWidget& screen);
    ~CardList();
    CardList(const CardList&) = delete;
    CardList& operator=(const CardList&) = delete;

    void heading(const QString& text);
    void note(const Runs& runs); ///< a wrapped line that is no card
    void card(const Runs& runs, const Runs& second, bool current, std::function<void()> chosen);

private:
    QVBoxLayout& m_cards;
    QWidget& m_screen;
    QWidget* m_current = nullptr;
    QString m_heading;
    bool m_focused = false;
};

} // namespace anamnesis::ui
