// SPDX-License-Identifier: GPL-3.0-or-later
// A flat button that shows its key in a bordered hint; primary when it is the one main action, joined when in a group.
#pragma once

#include "ui/common/Runs.h"

#include <QAbstractButton>

namespace anamnesis::ui {

class Button : public QAbstractButton {
    Q_OBJECT

public:
    explicit Button(const QString& text, QWidget* parent = nullptr);
    Button(const QString& text, const QKeySequence& key, QWidget* parent = nullptr);

    /// Replaces the face by runs; the text stays the accessible name.
    void setFace(Runs runs);
    void setIconName(const QString& name, const QColor& color = {});
    void setPrimary(bool primary);
    void setFlat(bool flat);       ///< a link in the text colour of links
    void setCompact(bool compact); ///< less room at the sides: facets of a tool row
    void setCount(const QString& count);
    /// A hint only: where the key itself is an action elsewhere.
    void setHint(const QString& keys);
    void setJoin(bool before, bool after); ///< shares its edge with a neighbour of one group

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override;
    void enterEvent(QEnterEvent*) override { update(); }
    void leaveEvent(QEvent*) override { update(); }

private:
    [[nodiscard]] Runs face(const QColor& ink) const;

    Runs m_face;
    QString m_icon, m_count, m_hint;
    QColor m_iconColor;
    bool m_primary = false, m_flat = false, m_joinBefore = false, m_joinAfter = false, m_compact = false;
};

/// Checkable buttons of which one is on, drawn as one bar.
[[nodiscard]] QWidget* segments(const QList<Button*>& buttons, QWidget* parent);

} // namespace anamnesis::ui
