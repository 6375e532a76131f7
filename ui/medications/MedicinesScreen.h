// SPDX-License-Identifier: GPL-3.0-or-later
// Medicines by ingredient: lanes over time, and what changed lately with who says what, the unclear first.
#pragma once

#include "models/tables/MedicineLanes.h"
#include "ui/common/Panels.h"
#include "ui/common/Session.h"

namespace anamnesis::ui {

class Button;
class LanesView;

class MedicinesScreen : public QWidget {
    Q_OBJECT

public:
    MedicinesScreen(Session& session, QWidget* parent);

private:
    [[nodiscard]] QWidget* tools();
    [[nodiscard]] QWidget* legend();
    void fill();
    void fillList();
    void addLane(const tables::MedicineLane& lane);

    Session& m_session;
    tables::MedicineTable* m_model;
    LanesView* m_lanes;
    QVBoxLayout* m_list = nullptr;
    InlineLabel* m_count = nullptr;
    InlineLabel* m_empty = nullptr;
    QList<Button*> m_shows, m_spans;
};

} // namespace anamnesis::ui
