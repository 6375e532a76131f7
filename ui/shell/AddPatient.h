// SPDX-License-Identifier: GPL-3.0-or-later
// Looks a patient up in every source at once; adds what is certain. A person asked for it, so a dialog may be.
#pragma once

#include "ui/common/Session.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QGridLayout;
class QLineEdit;
QT_END_NAMESPACE

namespace anamnesis::ui {

class Button;
class InlineLabel;
class RunsTable;

class AddPatient : public QDialog {
    Q_OBJECT

public:
    AddPatient(Session& session, QWidget* parent);

private:
    QLineEdit* addField(QGridLayout& grid, int line, int side, const QString& label, const QString& hint = {});
    [[nodiscard]] review::PatientQuery query() const;
    void look();
    void show(const std::vector<review::PatientCandidate>& candidates);
    void add();

    Session& m_session;
    QLineEdit *m_family, *m_given, *m_birth, *m_identifier;
    RunsTable* m_table;
    InlineLabel* m_message;
    Button *m_look, *m_add;
};

} // namespace anamnesis::ui
