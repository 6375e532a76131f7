// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CompletenessStrip.h"

#include "models/tables/LedgerMatrix.h"
#include "ui/common/FlowLayout.h"

#include <map>

namespace anamnesis::ui {

CompletenessStrip::CompletenessStrip(Session& session, QWidget* parent)
    : Ground(Tone::Window, Bottom, parent), m_session(session), m_sources(new QWidget(this)),
      m_flow(new FlowLayout(m_sources, 14)) {
    setAccessibleName(tr("Completeness of the sources"));
    auto* line = row(this, {12, 4, 12, 5}, 12);
    line->addWidget(new InlineLabel({words(tr("Complete?"), tokens().text2, Role::Small)}, this), 0, Qt::AlignTop);
    line->addWidget(m_sources, 1);
    auto* ledger = new InlineLabel({words(tr("Ledger"), tokens().link), key(QStringLiteral("Ctrl+L"))}, this);
    ledger->setClickable(tr("Open the ledger"));
    connect(ledger, &InlineLabel::clicked, &session, &Session::ledgerShown);
    line->addWidget(ledger, 0, Qt::AlignTop);
    connect(&session, &Session::chartChanged, this, &CompletenessStrip::fill);
    fill();
}

void CompletenessStrip::fill() {
    clear(*m_flow);
    const auto& chart = m_session.chart();
    if (!chart)
        return;
    for (const timeline::SourceInfo& source : chart->sources) {
        std::map<timeline::Outcome, int> counts;
        for (const clinical::Kind kind : clinical::allKinds()) {
            const auto rows = tables::ledgerRows(*chart, source.name, kind);
            if (!rows.empty())
                ++counts[timeline::combined(rows)];
        }
        QString name = tables::text(source.name);
        Runs runs{badge(tables::text(source.badge)), words(name)};
        if (counts.empty())
            runs.push_back(notKnown(tr("nothing asked yet")));
        for (const auto& [outcome, count] : counts) {
            runs.push_back(ledgerCell(QLatin1Char(timeline::letter(outcome)),
                                      m_session.say("outcome." + std::string(timeline::name(outcome)))));
            runs.push_back(words(QString::number(count)));
        }
        auto* one = new InlineLabel(runs, m_sources);
        one->setClickable(tr("Ledger of %1").arg(spoken(runs)));
        connect(one, &InlineLabel::clicked, &m_session, &Session::ledgerShown);
        m_flow->addWidget(one);
    }
    m_sources->updateGeometry();
}

} // namespace anamnesis::ui
