// SPDX-License-Identifier: GPL-3.0-or-later
// Small building blocks of screens.
#pragma once

#include "models/tables/Roles.h"
#include "ui/common/InlineLabel.h"

#include <QBoxLayout>
#include <QFrame>
#include <QPlainTextEdit>
#include <QScrollArea>

namespace anamnesis::ui {

class Session;

/// A widget painted in one token, that follows the theme.
class Ground : public QWidget {
    Q_OBJECT

public:
    enum class Tone { Base, Window, Clinical, Disputed, Selection };
    enum Edge { NoEdge = 0, Top = 1, Bottom = 2, Start = 4, End = 8, Mark = 16 }; ///< Mark: 3 px bar at the start
    explicit Ground(Tone tone, int edges = NoEdge, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    Tone m_tone;
    int m_edges;
};

QHBoxLayout* row(QWidget* in, const QMargins& margins = {}, int spacing = 6);
QVBoxLayout* column(QWidget* in, const QMargins& margins = {}, int spacing = 0);
/// A scrolling column; the returned layout takes widgets, a stretch keeps them at the top.
[[nodiscard]] QScrollArea* scrolling(QWidget* content, QWidget* parent);
/// A heading of a section inside a panel.
[[nodiscard]] InlineLabel* heading(const QString& text, QWidget* parent);
void clear(QLayout& layout);

/// The 26 px row that says a kind shown here is not complete; hidden when it is. Click opens the ledger.
class IncompleteNote : public Ground {
    Q_OBJECT

public:
    IncompleteNote(Session& session, std::vector<clinical::Kind> kinds, QWidget* parent);
    void refresh();

private:
    Session& m_session;
    std::vector<clinical::Kind> m_kinds;
    InlineLabel* m_label;
};

/// Raw bytes, read only, left to right, wrapped (a record is often one long line), one element marked and scrolled to.
/// Nothing is fetched or run.
class RawView : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit RawView(const QString& accessibleName, QWidget* parent);
    /// Byte offsets into `raw`; equal: nothing is marked. Long records are shown around the mark.
    void show(const std::string& raw, std::size_t from, std::size_t to);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showMark();

    int m_markFrom = 0, m_markTo = 0;
};

} // namespace anamnesis::ui
