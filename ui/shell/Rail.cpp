// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Rail.h"

#include "models/tables/LedgerMatrix.h"
#include "ui/common/Button.h"
#include "ui/common/Marks.h"
#include "ui/identity/Proposals.h"

#include <algorithm>

namespace anamnesis::ui {

using tables::text;

RailItem::RailItem(Runs runs, Runs second, const QString& count, QWidget* parent)
    : QAbstractButton(parent), m_runs(std::move(runs)), m_second(std::move(second)), m_count(count) {
    setCheckable(true);
    setAccessibleName(spoken(m_runs) + QLatin1Char(' ') + count);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setToolTip(spoken(m_runs));
}

QSize RailItem::sizeHint() const {
    const int line = QFontMetrics(typeface(Role::Body)).height();
    return {180, m_second.empty() ? line + 9 : line + QFontMetrics(typeface(Role::Small)).height() + 8};
}

void RailItem::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (isChecked() || underMouse())
        painter.fillRect(rect(), isChecked() ? tokens().sel : tokens().alt);
    if (isChecked())
        painter.fillRect(mirrored ? QRect(width() - 3, 0, 3, height()) : QRect(0, 0, 3, height()), tokens().accent);
    QRect inside = rect().adjusted(12, 3, -12, -3);
    const Runs count{m_countColor.isValid() ? strong(m_count, m_countColor) : words(m_count, tokens().text2)};
    if (!m_count.isEmpty()) {
        paintLine(painter, inside, count, layoutDirection(), true);
        const int room = sizeOf(count).width() + 6;
        inside.adjust(mirrored ? room : 0, 0, mirrored ? 0 : -room, 0);
    }
    if (m_second.empty()) {
        paintLine(painter, inside, m_runs, layoutDirection());
    } else {
        const int line = QFontMetrics(typeface(Role::Body)).height();
        paintLine(painter, QRect(inside.left(), inside.top(), inside.width(), line), m_runs, layoutDirection());
        paintLine(painter, QRect(inside.left(), inside.top() + line, inside.width(), inside.height() - line), m_second,
                  layoutDirection());
    }
    if (hasFocus())
        paintFocus(painter, rect());
}

Rail::Rail(Session& session, QWidget* parent) : Ground(Tone::Window, End, parent), m_session(session) {
    setAccessibleName(tr("Places"));
    auto* content = new QWidget;
    m_lines = column(content, {0, 8, 1, 8}, 0);
    auto* all = column(this);
    all->addWidget(scrolling(content, this), 1);
    setFixedWidth(std::max(184, QFontMetrics(typeface(Role::Body)).horizontalAdvance(QLatin1Char('x')) * 26));
    connect(&session, &Session::workspaceChanged, this, [this] {
        struct Answer {
            Result<std::vector<review::LinkView>> links;
            Result<review::Proposals> others;
            Result<review::VaultInfo> vault;
        };
        m_session.tasks.run(
            this, [&port = m_session.port] { return Answer{port.links(), port.proposalViews(), port.vaultInfo()}; },
            [this](Answer answer) {
                m_waiting = 0;
                if (answer.links)
                    for (const review::LinkView& link : *answer.links)
                        m_waiting += link.asks ? 1 : 0;
                if (answer.others)
                    m_waiting += static_cast<int>(waiting(answer.others->views));
                if (answer.vault)
                    m_vaultName = QString::fromStdString(answer.vault->folder.filename().string());
                fill();
            });
    });
    connect(&session, &Session::chartChanged, this, &Rail::fill);
    fill();
}

void Rail::setPlace(Place place) {
    m_place = place;
    fill();
}

void Rail::addHeading(const QString& name) {
    auto* label = heading(name, this);
    label->setPadding(12, 4);
    m_lines->addWidget(label);
}

void Rail::addPlace(Place place, const QString& icon, const QString& name, int count, bool urgent) {
    auto* item = new RailItem({iconRun(icon, tokens().text2), title(name, false)}, {},
                              count > 0 ? QString::number(count) : QString(), this);
    if (urgent && count > 0)
        item->setCountColor(tokens().safety);
    item->setChecked(place == m_place);
    connect(item, &RailItem::clicked, this, [this, place] { Q_EMIT chosen(place); });
    m_lines->addWidget(item);
}

void Rail::fill() {
    clear(*m_lines);
    auto* head = new QWidget(this);
    auto* line = row(head, {0, 0, 8, 0});
    auto* charts = heading(tr("Charts"), head);
    charts->setPadding(12, 4);
    line->addWidget(charts, 1);
    auto* add = new Button({}, head);
    add->setIconName(QStringLiteral("plus"));
    add->setFlat(true);
    add->setAccessibleName(tr("Add a patient"));
    add->setToolTip(tr("Add a patient"));
    connect(add, &Button::clicked, this, &Rail::personAsked);
    line->addWidget(add);
    m_lines->addWidget(head);
    int safety = 0;
    for (const review::PersonSummary& person : m_session.persons()) {
        const bool current = m_session.chart() && m_session.chart()->person == person.id;
        QStringList facts;
        if (!person.birthDate.empty())
            facts << tables::shownDate(text(person.birthDate), m_session.locale());
        if (!person.sex.empty())
            facts << m_session.say("sex." + person.sex);
        auto* item = new RailItem({title(text(person.name))},
                                  {words(facts.join(QStringLiteral(" · ")), tokens().text2, Role::Small)},
                                  person.newItems > 0 ? QString::number(person.newItems) : QString(), this);
        item->setChecked(current && m_place == Place::Chart);
        const PersonId id = person.id;
        connect(item, &RailItem::clicked, this, [this, id] {
            m_session.openChart(id);
            Q_EMIT chosen(Place::Chart);
        });
        m_lines->addWidget(item);
        safety += static_cast<int>(person.openSafety);
    }
    int incomplete = 0;
    if (const auto& chart = m_session.chart())
        for (const timeline::SourceInfo& source : chart->sources)
            incomplete +=
                std::any_of(chart->ledger.begin(), chart->ledger.end(), [&](const timeline::LedgerRow& entry) {
                    return entry.source == source.name && entry.outcome != timeline::Outcome::Complete &&
                           entry.outcome != timeline::Outcome::NotAsked;
                });
    m_lines->addSpacing(8);
    addHeading(tr("Worklists"));
    addPlace(Place::Identity, QStringLiteral("person"), tr("Identity review"), m_waiting);
    addPlace(Place::Safety, QStringLiteral("allergy"), tr("Safety discrepancies"), safety, true);
    addPlace(Place::Incomplete, QStringLiteral("sources"), tr("Incomplete sources"), incomplete);
    m_lines->addSpacing(8);
    addHeading(tr("Workspace"));
    addPlace(Place::Sources, QStringLiteral("sources"), tr("Sources"), 0);
    addPlace(Place::Vault, QStringLiteral("vault"), tr("Vault and audit"), 0);
    addPlace(Place::Import, QStringLiteral("import"), tr("Import files…"), 0);
    m_lines->addStretch(1);
    if (!m_vaultName.isEmpty()) {
        auto* vault =
            new InlineLabel({iconRun(QStringLiteral("lock"), tokens().text2), title(m_vaultName, false)}, this);
        vault->setPadding(12, 4);
        vault->setToolTip(m_vaultName);
        m_lines->addWidget(vault);
    }
}

} // namespace anamnesis::ui
