// SPDX-License-Identifier: GPL-3.0-or-later
// Who is who: our own possible matches, and what other places hold of them.
#pragma once

#include "ui/common/Panels.h"
#include "ui/common/Session.h"

QT_BEGIN_NAMESPACE
class QStackedWidget;
QT_END_NAMESPACE

namespace anamnesis::ui {

class Button;
class OtherPlaces;
class OwnLinks;
class SharePanel;

class IdentityScreen : public Ground {
    Q_OBJECT

public:
    enum class Part { Own, Others };

    IdentityScreen(Session& session, QWidget* parent);
    void refresh();
    void showGraph(bool shown); ///< the persons' records and links instead of the fields
    void showPart(Part part);
    [[nodiscard]] SharePanel& sharing() { return *m_sharing; }

private:
    void count();

    Session& m_session;
    InlineLabel* m_count = nullptr;
    Button* m_ownShown = nullptr;
    Button* m_othersShown = nullptr;
    Button* m_graphShown = nullptr;
    SharePanel* m_sharing = nullptr;
    QStackedWidget* m_parts = nullptr;
    OwnLinks* m_own = nullptr;
    OtherPlaces* m_others = nullptr;
};

} // namespace anamnesis::ui
