// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identity/Columns.h"

#include "models/timeline/Title.h"
#include "ui/common/Panels.h"

#include <QCoreApplication>
#include <QDateTime>

namespace anamnesis::ui {

using tables::text;

namespace {

struct IdentityColumns {
    Q_DECLARE_TR_FUNCTIONS(IdentityColumns)
};

} // namespace

void addLine(QVBoxLayout& column, const Runs& runs) {
    auto* label = new InlineLabel(runs, column.parentWidget());
    label->setWrapping(true);
    column.addWidget(label);
}

QString shownTime(const Session& session, Instant at) {
    return session.locale().toString(QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count()),
                                     QStringLiteral("d MMM yyyy HH:mm"));
}

void addAdditions(QVBoxLayout& column, const Session& session, const review::LinkView& link) {
    for (const auto& [kind, titles] : link.wouldAdd) {
        column.addSpacing(6);
        addLine(column, {iconRun(QLatin1String(look(kind).name), kindColor(kind)),
                         strong(session.say("kinds." + std::string(clinical::name(kind)))),
                         words(QString::number(titles.size()), tokens().text2)});
        for (std::size_t i = 0; i < titles.size() && i < 8; ++i) {
            const bool grave = kind == clinical::Kind::Allergy && !titles[i].denied;
            addLine(column, {space(16),
                             words(text(timeline::markedTitle(session.words, kind, titles[i].title, titles[i].marks)),
                                   grave ? tokens().safety : tokens().text)});
        }
        if (titles.size() > 8)
            addLine(column,
                    {space(16), words(IdentityColumns::tr("and %1 more").arg(titles.size() - 8), tokens().text2)});
    }
}

void addHistory(QVBoxLayout& column, const Session& session, const review::LinkView& link) {
    if (link.history.empty())
        return;
    column.addSpacing(10);
    addLine(column, {strong(IdentityColumns::tr("History"), {}, Role::Reading)});
    for (const review::LinkView::Word& word : link.history) {
        addLine(column,
                {strong(word.same ? IdentityColumns::tr("Linked") : IdentityColumns::tr("Kept apart")),
                 words(shownTime(session, word.at) + QStringLiteral(" · ") + text(word.author), tokens().text2)});
        if (!word.reason.empty())
            addLine(column, {space(16), words(text(word.reason))});
    }
}

} // namespace anamnesis::ui
