// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/CellReasons.h"

#include "ui/common/Button.h"
#include "ui/common/Lists.h"
#include "ui/common/Panels.h"

namespace anamnesis::ui {
namespace {

InlineLabel* wrapped(Runs runs, QWidget* parent) {
    auto* label = new InlineLabel(std::move(runs), parent);
    label->setWrapping(true);
    return label;
}

QString trReasons(const char* text) {
    return QCoreApplication::translate("CellReasons", text);
}

} // namespace

void fillReasons(Session& session, const tables::LedgerMatrix& matrix, const QModelIndex& index, QVBoxLayout& into,
                 QWidget* parent) {
    if (!index.isValid() || index.column() == 0) {
        into.addWidget(
            wrapped({words(trReasons(QT_TRANSLATE_NOOP(
                               "CellReasons", "Choose a cell of the ledger to see what was asked and what came back.")),
                           tokens().text2)},
                    parent));
        into.addStretch(1);
        return;
    }
    const auto rows = matrix.cell(index.row(), index.column());
    const QString source = tables::text(matrix.source(index.column()));
    const timeline::Outcome outcome = timeline::combined(rows);
    const QString kind = session.say("kinds." + std::string(clinical::name(matrix.kind(index.row()))));
    into.addWidget(wrapped({strong(listed({kind, source}, session.locale())),
                            ledgerCell(QLatin1Char(timeline::letter(outcome)),
                                       session.say("outcome." + std::string(timeline::name(outcome))))},
                           parent));
    into.addWidget(
        wrapped({strong(labelled(session.say("outcome." + std::string(timeline::name(outcome))),
                                 tables::outcomeText(session.words, rows, session.locale()), session.locale()))},
                parent));
    if (rows.empty())
        into.addWidget(
            wrapped({words(trReasons(QT_TRANSLATE_NOOP("CellReasons", "This source was never asked for this kind.")))},
                    parent));
    for (const timeline::LedgerRow* row : rows) {
        Runs runs{words(tables::text(row->query), tokens().text2, Role::Raw)};
        if (row->period != "all" && !row->period.empty())
            runs.push_back(words(tables::island(tables::text(row->period))));
        runs.push_back(ledgerCell(QLatin1Char(timeline::letter(row->outcome)),
                                  session.say("outcome." + std::string(timeline::name(row->outcome)))));
        runs.push_back(words(trReasons(QT_TRANSLATE_NOOP("CellReasons", "requests: %1, received: %2, kept: %3"))
                                 .arg(row->asked)
                                 .arg(row->received)
                                 .arg(row->kept),
                             tokens().text2));
        if (row->issues > 0)
            runs.push_back(
                words(trReasons(QT_TRANSLATE_NOOP("CellReasons", "not readable, kept raw: %1")).arg(row->issues),
                      tokens().clinical));
        into.addWidget(wrapped(runs, parent));
        if (!row->reason.code.empty())
            into.addWidget(wrapped({words(session.say(row->reason))}, parent));
    }
    if (outcome != timeline::Outcome::Complete) {
        auto* again = new Button(trReasons(QT_TRANSLATE_NOOP("CellReasons", "Ask again")), parent);
        const std::string name = matrix.source(index.column());
        QObject::connect(again, &Button::clicked, parent, [&session, name] { session.refresh({name}); });
        auto* holder = new QWidget(parent);
        auto* line = row(holder);
        line->addWidget(again);
        line->addStretch(1);
        into.addWidget(holder);
    }
    into.addStretch(1);
}

} // namespace anamnesis::ui
