// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/CodeNames.h"

#include "models/timeline/Title.h"
#include "ui/common/Panels.h"
#include "ui/common/RunsTable.h"

#include <QCoreApplication>

#include <algorithm>

namespace anamnesis::ui {
namespace {

using tables::text;

struct CodeNames { // a context of its own for translators
    Q_DECLARE_TR_FUNCTIONS(CodeNames)
};

QString givenBy(const Session& session, const timeline::CodeName& name) {
    QStringList parts{text(name.table), text(name.version)};
    if (name.answered)
        parts << tables::shownDate(text(isoUtc(*name.answered)).left(10), session.locale());
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

} // namespace

QString markedTitle(const Session& session, const timeline::Item& item) {
    return text(
        timeline::markedTitle(session.words, item.kind, timeline::titleWithSide(item), timeline::titleMarks(item)));
}

QWidget* codeNames(const Session& session, const timeline::Item& item, QWidget* parent) {
    if (item.names.empty() && item.issues.empty())
        return nullptr;
    auto* box = new QWidget(parent);
    auto* lines = column(box, {}, 4);
    if (!item.names.empty()) {
        lines->addWidget(heading(CodeNames::tr("Names of codes"), box));
        auto* table = new RunsTable(CodeNames::tr("Names of the codes of this item, and who gives them"), box);
        table->setHead({CodeNames::tr("As sent"), CodeNames::tr("Name"), CodeNames::tr("Given by")});
        table->setRowCount(static_cast<int>(item.names.size()));
        for (int i = 0; i < table->rowCount(); ++i) {
            const timeline::CodeName& name = item.names[static_cast<std::size_t>(i)];
            const std::string shown =
                name.retired ? session.words.text("title.code-retired", {{"title", name.text}}) : name.text;
            table->setCell(i, 0, {words(tables::island(text(name.sent)))});
            table->setCell(i, 1,
                           name.text.empty()
                               ? Runs{notKnown(session.say("value.not-known"))}
                               : Runs{title((name.shown ? QStringLiteral("≙ ") : QString()) + text(shown), false)});
            table->setCell(i, 2, {words(tables::island(givenBy(session, name)), tokens().text2)});
        }
        table->fitWidth(1);
        table->fitHeight(6);
        lines->addWidget(table);
    }
    for (const Issue& issue : item.issues) {
        auto* said = new InlineLabel({words(session.say(issue.code, issue.args), tokens().text2, Role::Small)}, box);
        said->setWrapping(true);
        lines->addWidget(said);
    }
    return box;
}

} // namespace anamnesis::ui
