// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/medications/MedicinesScreen.h"

#include "ui/common/Button.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Marks.h"
#include "ui/medications/LanesView.h"

#include <QSplitter>

#include <algorithm>
#include <array>
#include <set>
#include <string>

namespace anamnesis::ui {
namespace {

constexpr std::int64_t day = 86'400'000;

const char* signOf(tables::LaneState state) {
    switch (state) {
    case tables::LaneState::Unclear:
        return "?";
    case tables::LaneState::New:
        return "+";
    case tables::LaneState::Changed:
        return "Δ";
    case tables::LaneState::Stopped:
        return "■";
    case tables::LaneState::Continue:
        return "=";
    case tables::LaneState::Past:
        return "–";
    }
    return "";
}

} // namespace

MedicinesScreen::MedicinesScreen(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(new tables::MedicineTable(session.words, this)),
      m_lanes(new LanesView(session, nullptr)) {
    auto* split = new QSplitter(Qt::Horizontal, this);
    auto* left = new Ground(Ground::Tone::Base);
    auto* lines = column(left);
    lines->addWidget(tools());
    using clinical::Kind;
    lines->addWidget(new IncompleteNote(
        session, {Kind::MedicationOrder, Kind::MedicationStatement, Kind::Dispense, Kind::Administration}, left));
    m_empty = new InlineLabel(left);
    m_empty->setPadding(12, 10);
    lines->addWidget(m_empty);
    auto* area = scrolling(m_lanes, left);
    area->setAccessibleName(tr("Medicines over time"));
    lines->addWidget(area, 1);
    lines->addWidget(legend());
    auto* right = new Ground(Ground::Tone::Base, Ground::Start);
    auto* side = column(right, {1, 0, 0, 0});
    auto* head = new InlineLabel({strong(tr("Reconcile"), {}, Role::Reading),
                                  words(tr("changes of the last 90 days"), tokens().text2, Role::Small)},
                                 right);
    head->setPadding(12, 9);
    side->addWidget(head);
    auto* content = new QWidget;
    m_list = column(content);
    side->addWidget(scrolling(content, right), 1);
    split->addWidget(left);
    split->addWidget(right);
    split->setStretchFactor(0, 1);
    split->setSizes({760, 336});
    column(this)->addWidget(split);
    connect(m_lanes, &LanesView::itemChosen, &session, &Session::itemShown);
    connect(&session, &Session::chartChanged, this, &MedicinesScreen::fill);
    fill();
}

QWidget* MedicinesScreen::tools() {
    auto* bar = new Ground(Ground::Tone::Base, Ground::Bottom, this);
    auto* line = new FlowLayout(bar, 8);
    line->setContentsMargins(10, 4, 12, 4);
    m_shows = {new Button(tr("Active and stopped"), bar), new Button(tr("Active only"), bar)};
    m_spans = {new Button(tr("3 months"), bar), new Button(tr("1 year"), bar), new Button(tr("5 years"), bar),
               new Button(tr("All"), bar)};
    line->addWidget(segments(m_shows, bar));
    line->addWidget(segments(m_spans, bar));
    m_shows[0]->setChecked(true);
    m_spans[1]->setChecked(true);
    for (Button* button : m_shows + m_spans)
        connect(button, &Button::clicked, this, &MedicinesScreen::fill);
    m_count = new InlineLabel(bar);
    line->addWidget(m_count);
    return bar;
}

QWidget* MedicinesScreen::legend() {
    auto* bar = new Ground(Ground::Tone::Base, Ground::Top, this);
    auto* line = new FlowLayout(bar, 14);
    line->setContentsMargins(12, 5, 12, 5);
    line->addWidget(
        new InlineLabel({strong(QStringLiteral("▭")), words(tr("order, height follows the daily dose"))}, bar));
    line->addWidget(new InlineLabel({strong(QStringLiteral("▴")), words(tr("dispense"))}, bar));
    line->addWidget(new InlineLabel({strong(QStringLiteral("┃")), words(tr("stop"))}, bar));
    line->addWidget(new InlineLabel({strong(QStringLiteral("···"), tokens().clinical), words(tr("gap"))}, bar));
    line->addWidget(new InlineLabel({strong(QStringLiteral("▨"), tokens().disputed), words(tr("disputed"))}, bar));
    line->addWidget(new InlineLabel({words(QStringLiteral("┄")), words(tr("dose not known"))}, bar));
    return bar;
}

void MedicinesScreen::fill() {
    m_model->setSnapshot(m_session.chart());
    m_model->setActiveOnly(m_shows[1]->isChecked());
    const auto& chart = m_session.chart();
    m_lanes->setLanes(m_model->lanes(), chart);
    std::size_t statements = 0;
    std::int64_t oldest = INT64_MAX;
    for (const tables::MedicineLane& lane : m_model->lanes()) {
        statements += lane.bars.size() + lane.dispenses.size();
        for (const tables::MedicineBar& bar : lane.bars)
            if (bar.from != timeline::undatedTime)
                oldest = std::min(oldest, bar.from);
    }
    m_count->setRuns({words(tr("ingredients: %1, orders and dispenses: %2").arg(m_model->rowCount()).arg(statements),
                            tokens().text2)});
    m_empty->setRuns({words(tr("No medicines were received. The ledger says what was asked."), tokens().text2)});
    m_empty->setVisible(m_model->rowCount() == 0);
    if (chart) {
        const std::int64_t now = chart->madeAt.time_since_epoch().count();
        constexpr std::array<std::int64_t, 3> spans{92, 365, 1826};
        std::int64_t from = oldest == INT64_MAX ? now - 365 * day : oldest;
        for (int i = 0; i < 3; ++i)
            if (m_spans[i]->isChecked())
                from = now - spans[static_cast<std::size_t>(i)] * day;
        m_lanes->setSpan(from, now + (now - from) / 20);
    }
    fillList();
}

void MedicinesScreen::fillList() {
    clear(*m_list);
    std::optional<tables::LaneState> group;
    for (const tables::MedicineLane& lane : m_model->lanes()) {
        if (group != lane.state) {
            group = lane.state;
            const auto count =
                std::count_if(m_model->lanes().begin(), m_model->lanes().end(),
                              [&](const tables::MedicineLane& other) { return other.state == lane.state; });
            auto* head = new Ground(Ground::Tone::Window, Ground::Bottom | Ground::Top, this);
            auto* line = row(head, {12, 3, 12, 3});
            line->addWidget(new InlineLabel(
                {strong(QString::fromUtf8(signOf(lane.state)),
                        lane.state == tables::LaneState::Unclear ? tokens().disputed : tokens().text2, Role::Small),
                 strong(m_session.say("lane." + std::string(tables::name(lane.state))), tokens().text2, Role::Small)},
                head));
            line->addStretch(1);
            line->addWidget(new InlineLabel({strong(QString::number(count), tokens().text2, Role::Small)}, head));
            m_list->addWidget(head);
        }
        addLane(lane);
    }
    m_list->addStretch(1);
}

void MedicinesScreen::addLane(const tables::MedicineLane& lane) {
    const bool unclear = lane.state == tables::LaneState::Unclear;
    auto* box = new Ground(unclear ? Ground::Tone::Disputed : Ground::Tone::Base, Ground::Bottom, this);
    auto* lines = column(box, {12, 4, 12, 4}, 2);
    const timeline::Snapshot& chart = *m_session.chart();
    const QString id = lane.bars.empty() ? QString() : tables::text(chart.text(chart.columns.id[lane.bars.back().row]));
    Runs from;
    addBadges(from, tables::badges(chart, lane.sources));
    auto* head = new QWidget(box);
    auto* line = row(head);
    auto* name = new InlineLabel({title(lane.ingredient)}, head);
    name->setClickable(tr("Open %1").arg(lane.ingredient));
    connect(name, &InlineLabel::clicked, this, [this, id] { Q_EMIT m_session.itemShown(id); });
    line->addWidget(name, 1);
    line->addWidget(new InlineLabel(from, head));
    lines->addWidget(head);
    std::vector<const timeline::Discrepancy*> about;
    for (const timeline::Discrepancy& one : chart.discrepancies)
        for (const tables::MedicineBar& bar : lane.bars)
            if (std::find(one.items.begin(), one.items.end(),
                          ItemId(std::string(chart.text(chart.columns.id[bar.row])))) != one.items.end() &&
                one.severity != timeline::DiscrepancySeverity::Cosmetic &&
                std::find(about.begin(), about.end(), &one) == about.end())
                about.push_back(&one);
    std::set<std::string> lacking; // said once, whatever number of products it lacks
    for (const timeline::Discrepancy* one : about) {
        // A list of one source against another names more medicines than this one; here it says who lacks this one.
        const bool missing = one->kind == timeline::DiscrepancyKind::MissingInSource;
        Runs said{severityMark(one->severity)};
        if (missing) {
            Runs lacks;
            for (const timeline::DiscrepancyMember& member : one->members)
                if (member.statement.empty() && !tables::listsNow(chart, lane, member.source) &&
                    lacking.insert(member.source).second)
                    lacks.push_back(badge(m_session.badgeOf(member.source)));
            if (lacks.empty())
                continue;
            said.push_back(words(tr("Not listed by")));
            said.insert(said.end(), lacks.begin(), lacks.end());
        } else {
            said.push_back(words(m_session.say("discrepancy." + std::string(timeline::name(one->kind)))));
        }
        said.push_back(words(tr("Compare and rule"), tokens().link));
        auto* open = new InlineLabel(said, box);
        open->setWrapping(true);
        open->setClickable(tr("Compare and rule: %1").arg(lane.ingredient));
        const QString discrepancy = tables::text(one->id.value);
        connect(open, &InlineLabel::clicked, this,
                [this, discrepancy] { Q_EMIT m_session.discrepancyShown(discrepancy); });
        lines->addWidget(open);
        if (missing || one->items.size() > 1) // its members are about several items; the comparison has them all
            continue;
        for (const timeline::DiscrepancyMember& member : one->members) {
            const QString value = member.value.empty()
                                      ? m_session.say("value.not-known")
                                      : tables::claimText(m_session.words, one->path, tables::text(member.value));
            lines->addWidget(
                new InlineLabel({badge(m_session.badgeOf(member.source)), words(tables::island(value))}, box));
        }
    }
    if (lane.differs)
        for (const tables::MedicineBar* bar : tables::current(lane)) {
            Runs tells;
            addBadges(tells, tables::badges(chart, chart.columns.sources[bar->row]));
            tells.push_back(words(bar->label));
            auto* side = new InlineLabel(tells, box);
            side->setWrapping(true);
            side->setClickable(tr("Open %1").arg(tables::text(chart.text(chart.columns.title[bar->row]))));
            const QString item = tables::text(chart.text(chart.columns.id[bar->row]));
            connect(side, &InlineLabel::clicked, this, [this, item] { Q_EMIT m_session.itemShown(item); });
            lines->addWidget(side);
        }
    if (about.empty() && !lane.differs && !lane.change.isEmpty()) {
        auto* change = new InlineLabel({words(lane.change, tokens().text2)}, box);
        change->setWrapping(true);
        lines->addWidget(change);
    }
    m_list->addWidget(box);
}

} // namespace anamnesis::ui
