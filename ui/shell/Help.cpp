// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Help.h"

#include "ui/common/Panels.h"

#include <QGridLayout>

namespace anamnesis::ui {

Help::Help(QWidget* parent) : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys and marks"));
    setAccessibleName(tr("Keys and marks"));
    auto* content = new QWidget;
    auto* lines = column(content, {20, 16, 20, 16}, 6);
    lines->addWidget(new InlineLabel({strong(tr("Keys"), {}, Role::Title)}, content));
    const std::vector<std::pair<QString, QString>> keys{
        {QStringLiteral("Ctrl+K"), tr("command palette: go to, act")},
        {QStringLiteral("Ctrl+F"), tr("search the whole chart")},
        {QStringLiteral("Ctrl+L"), tr("ledger: what was asked, what came back")},
        {QStringLiteral("F5"), tr("refresh from every source")},
        {QStringLiteral("G"), tr("go to a date")},
        {QStringLiteral("P"), tr("trace the value to its bytes")},
        {QStringLiteral("N"), tr("next new item")},
        {QStringLiteral("Ctrl+C"), tr("copy with units, dates and sources")},
        {QStringLiteral("Ctrl+Z"), tr("undo the last ruling")},
        {QStringLiteral("F6"), tr("next pane")},
    };
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    for (int i = 0; i < static_cast<int>(keys.size()); ++i) {
        grid->addWidget(new InlineLabel({key(keys[static_cast<std::size_t>(i)].first)}, content), i, 0);
        grid->addWidget(new InlineLabel({words(keys[static_cast<std::size_t>(i)].second)}, content), i, 1);
    }
    grid->setColumnStretch(1, 1);
    lines->addLayout(grid);
    lines->addSpacing(8);
    lines->addWidget(new InlineLabel({strong(tr("Marks"), {}, Role::Title)}, content));
    using timeline::DiscrepancySeverity;
    const std::vector<Runs> marks{
        {notEqual({}), words(tr("sources differ; both sides are always shown"))},
        {stack(2), words(tr("several statements judged one fact; the panel says why"))},
        {newDot({}), words(tr("first seen since you last marked the chart as seen"))},
        {strong(QStringLiteral("≈"), tokens().accent), words(tr("converted; the original is beside it"))},
        {ledgerCell(QLatin1Char('C'), {}), words(tr("complete: asked and answered in full"))},
        {ledgerCell(QLatin1Char('P'), {}), words(tr("partial: some of it came"))},
        {ledgerCell(QLatin1Char('R'), {}), words(tr("refused by the source"))},
        {ledgerCell(QLatin1Char('F'), {}), words(tr("failed: no usable answer"))},
        {ledgerCell(QLatin1Char('N'), {}), words(tr("not asked"))},
        {severityMark(DiscrepancySeverity::Safety), words(tr("a difference that touches safety"))},
        {severityMark(DiscrepancySeverity::Clinical), words(tr("a clinical difference"))},
        {notKnown(tr("not known")), words(tr("nobody said; not the same as none"))},
    };
    for (const Runs& mark : marks)
        lines->addWidget(new InlineLabel(mark, content));
    lines->addSpacing(8);
    auto* note = new InlineLabel({words(tr("Anamnesis shows what sources said. It gives no advice on treatment, and is "
                                           "not a certified medical device."),
                                        tokens().text2)},
                                 content);
    note->setWrapping(true);
    lines->addWidget(note);
    auto* ground = new Ground(Ground::Tone::Base, Ground::NoEdge, this);
    column(ground)->addWidget(scrolling(content, ground));
    column(this)->addWidget(ground);
    resize(520, 620);
}

} // namespace anamnesis::ui
