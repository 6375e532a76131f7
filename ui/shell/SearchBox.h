// SPDX-License-Identifier: GPL-3.0-or-later
// Full-text search over the chart: a field, and its hits in a list below it. Ctrl+F, arrows, Enter, Esc.
#pragma once

#include "ui/common/Session.h"

#include <QLineEdit>

QT_BEGIN_NAMESPACE
class QTimer;
QT_END_NAMESPACE

namespace anamnesis::ui {

class RunsTable;

class SearchBox : public QLineEdit {
    Q_OBJECT

public:
    SearchBox(Session& session, QWidget* parent);
    ~SearchBox() override;
    [[nodiscard]] QWidget* hits() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void search();
    void show(const std::vector<review::SearchHit>& hits);
    void choose(int row);

    Session& m_session;
    QTimer* m_delay;
    RunsTable* m_hits;
    int m_asked = 0;
};

} // namespace anamnesis::ui
