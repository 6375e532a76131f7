// SPDX-License-Identifier: GPL-3.0-or-later
// Who this chart is about. Both forms keep every allergy; what is not known says so; a positive claim comes first.
#pragma once

#include "ui/common/Panels.h"
#include "ui/common/Session.h"

namespace anamnesis::ui {

class Banner : public Ground {
    Q_OBJECT

public:
    enum class Form { Full, Compact };

    Banner(Session& session, QWidget* parent);
    void setForm(Form form);

Q_SIGNALS:
    void identityAsked();

private:
    void fill();
    [[nodiscard]] QWidget* nameLine(const timeline::Snapshot& chart);
    [[nodiscard]] QWidget* identifierLine(const timeline::Snapshot& chart);
    void addAllergies(QLayout& line, QWidget* parent, const timeline::Snapshot& chart);
    void addAlerts(QLayout& line, QWidget* parent, const timeline::Snapshot& chart);

    Session& m_session;
    Form m_form = Form::Full;
    QVBoxLayout* m_lines;
};

} // namespace anamnesis::ui
