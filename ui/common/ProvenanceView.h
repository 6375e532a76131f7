// SPDX-License-Identifier: GPL-3.0-or-later
// The chain from a value on the screen to the bytes it came from: field, statement, mapping, raw record, request,
// source.
#pragma once

#include "ui/common/Session.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QFormLayout;
class QVBoxLayout;
QT_END_NAMESPACE

namespace anamnesis::ui {

class ProvenanceView : public QWidget {
    Q_OBJECT

public:
    ProvenanceView(Session& session, QWidget* parent);
    void show(const ItemId& item, const QString& field, const StatementId& member);

private:
    void fill(const review::Provenance& provenance);

    Session& m_session;
    QVBoxLayout* m_content;
    int m_asked = 0;
};

} // namespace anamnesis::ui
