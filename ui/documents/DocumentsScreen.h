// SPDX-License-Identifier: GPL-3.0-or-later
// The documents and a reader that fetches nothing: sanitised text only, no network, no scripts, no pictures from
// outside.
#pragma once

#include "models/tables/DocumentList.h"
#include "ui/common/Panels.h"
#include "ui/common/Session.h"

#include <QTextBrowser>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QListWidget;
class QTableView;
QT_END_NAMESPACE

namespace anamnesis::ui {

class Button;

/// Shows what it is given; any resource a text names is answered with nothing.
class Reader : public QTextBrowser {
    Q_OBJECT

public:
    explicit Reader(QWidget* parent);

protected:
    QVariant loadResource(int, const QUrl&) override { return {}; }
    void doSetSource(const QUrl&, QTextDocument::ResourceType) override {}
};

class DocumentsScreen : public QWidget {
    Q_OBJECT

public:
    DocumentsScreen(Session& session, QWidget* parent);
    [[nodiscard]] QTableView& table() const { return *m_table; }
    [[nodiscard]] Reader& reader() const { return *m_reader; }

private:
    [[nodiscard]] QWidget* list();
    [[nodiscard]] QWidget* page();
    void fill();
    void narrow();
    void open(const QModelIndex& index);
    void show(const review::DocumentText& document);
    void find(bool again);

    Session& m_session;
    tables::DocumentList* m_model;
    QTableView* m_table = nullptr;
    QLineEdit* m_filter = nullptr;
    QList<Button*> m_shows;
    InlineLabel* m_title = nullptr;
    InlineLabel* m_under = nullptr;
    InlineLabel* m_safe = nullptr;
    Reader* m_reader = nullptr;
    QListWidget* m_outline = nullptr;
    QLineEdit* m_find = nullptr;
    InlineLabel* m_empty = nullptr;
    int m_asked = 0;
};

} // namespace anamnesis::ui
