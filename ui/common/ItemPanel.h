// SPDX-License-Identifier: GPL-3.0-or-later
// One item: what it is, whether sources differ, who says what, why it is one fact, and where a value comes from.
#pragma once

#include "ui/common/Panels.h"
#include "ui/common/Session.h"

namespace anamnesis::ui {

class ProvenanceView;
class RunsTable;

class ItemPanel : public Ground {
    Q_OBJECT

public:
    ItemPanel(Session& session, QWidget* parent);
    void show(const QString& itemId);
    /// P: from the value to its bytes.
    void trace(const QString& field, const StatementId& member);
    [[nodiscard]] const QString& itemId() const { return m_itemId; }

Q_SIGNALS:
    void closed();

private:
    void fill(const review::ItemDetail& detail);
    void addHiding(const review::ItemDetail& detail);
    void addLosses(const review::ItemDetail& detail);
    void addMembers(const review::ItemDetail& detail);
    void addWhy(const timeline::Item& item);
    void addRelations(const review::ItemDetail& detail);
    void addFields(const review::ItemDetail& detail);

    Session& m_session;
    QString m_itemId;
    QVBoxLayout* m_content;
    ProvenanceView* m_provenance;
};

} // namespace anamnesis::ui
