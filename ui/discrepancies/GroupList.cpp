// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discrepancies/GroupList.h"

#include "ui/shell/Rail.h"

#include <algorithm>
#include <set>

namespace anamnesis::ui {

GroupList::GroupList(Session& session, QWidget* parent) : Ground(Tone::Base, End, parent), m_session(session) {
    setAccessibleName(tr("Groups of discrepancies"));
    auto* content = new QWidget;
    m_lines = column(content, {0, 8, 1, 8});
    column(this, {0, 0, 1, 0})->addWidget(scrolling(content, this));
    fill();
}

void GroupList::addHeading(const QString& text) {
    auto* label = heading(text, this);
    label->setPadding(12, 5);
    m_lines->addWidget(label);
}

void GroupList::add(Runs runs, const tables::DiscrepancyFilter& filter) {
    const auto& all = m_session.chart()->discrepancies;
    const auto count = std::count_if(all.begin(), all.end(),
                                     [&](const timeline::Discrepancy& one) { return tables::keeps(filter, one); });
    const int index = m_count++;
    if (count == 0 && index > 0)
        return;
    auto* item = new RailItem(std::move(runs), {}, QString::number(count), this);
    item->setChecked(index == m_current);
    connect(item, &RailItem::clicked, this, [this, index, filter] {
        m_current = index;
        fill();
        Q_EMIT chosen(filter);
    });
    m_lines->addWidget(item);
}

void GroupList::fill() {
    clear(*m_lines);
    m_count = 0;
    const auto& chart = m_session.chart();
    if (!chart)
        return;
    add({title(tr("All but cosmetic"), false)}, {});
    addHeading(tr("By severity"));
    using timeline::DiscrepancySeverity;
    for (const auto severity : {DiscrepancySeverity::Safety, DiscrepancySeverity::Clinical,
                                DiscrepancySeverity::Administrative, DiscrepancySeverity::Cosmetic}) {
        tables::DiscrepancyFilter filter;
        filter.severity = severity;
        add({severityMark(severity), words(m_session.say("severity." + std::string(timeline::name(severity))))},
            filter);
    }
    addHeading(tr("By kind of difference"));
    for (int i = 0; i <= static_cast<int>(timeline::DiscrepancyKind::Stale); ++i) {
        tables::DiscrepancyFilter filter;
        filter.kind = static_cast<timeline::DiscrepancyKind>(i);
        add({title(m_session.say("difference." + std::string(timeline::name(*filter.kind))), false)}, filter);
    }
    std::set<std::pair<std::string, std::string>> pairs;
    for (const timeline::Discrepancy& one : chart->discrepancies) {
        const auto names = tables::sourcesOf(one);
        for (std::size_t i = 0; i < names.size(); ++i)
            for (std::size_t k = i + 1; k < names.size(); ++k)
                pairs.insert(std::minmax(names[i], names[k]));
    }
    if (!pairs.empty())
        addHeading(tr("By pair of sources"));
    for (const auto& [a, b] : pairs) {
        tables::DiscrepancyFilter filter;
        filter.pair = {a, b};
        add({badge(m_session.badgeOf(a)), badge(m_session.badgeOf(b))}, filter);
    }
    addHeading(tr("By state"));
    for (int i = 0; i <= static_cast<int>(timeline::DiscrepancyState::ResolvedUpstream); ++i) {
        tables::DiscrepancyFilter filter;
        filter.state = static_cast<timeline::DiscrepancyState>(i);
        add({words(m_session.say("state." + std::string(timeline::name(*filter.state))))}, filter);
    }
    m_lines->addStretch(1);
}

} // namespace anamnesis::ui
