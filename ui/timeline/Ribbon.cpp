// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/Ribbon.h"

#include "models/tables/Roles.h"
#include "ui/common/Theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace anamnesis::ui {
namespace {

using clinical::Kind;

constexpr std::int64_t day = 86'400'000;
constexpr int mostRows = 8;

struct LaneKind {
    const char* icon;
    const char* code;
    std::vector<Kind> kinds;
};

const std::vector<LaneKind>& laneKinds() {
    static const std::vector<LaneKind> all{
        {"encounter", "kinds.encounter", {Kind::Encounter, Kind::Appointment}},
        {"problem", "kinds.problem", {Kind::Problem}},
        {"medicine", "lanes.medicines", {Kind::MedicationOrder, Kind::MedicationStatement}},
        {"lab", "lanes.labs", {Kind::LabResult}},
        {"vital", "kinds.vital-sign", {Kind::VitalSign}},
        {"document", "kinds.document", {Kind::Document, Kind::Report}},
        {"imaging", "kinds.imaging-study", {Kind::ImagingStudy}},
        {"procedure", "kinds.procedure", {Kind::Procedure}},
        {"immunization", "kinds.immunization", {Kind::Immunization}},
    };
    return all;
}

} // namespace

Ribbon::Ribbon(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
    setAccessibleName(tr("Ribbon of the timeline"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Ribbon::setChart(timeline::SnapshotPointer chart) {
    m_chart = std::move(chart);
    m_current = -1;
    makeLanes();
    updateGeometry();
    update();
}

void Ribbon::makeLanes() {
    m_lanes.clear();
    m_laneOf.assign(256, 255);
    m_rowOf.clear();
    if (!m_chart)
        return;
    const timeline::Columns& columns = m_chart->columns;
    std::vector<std::uint8_t> present(256, 0);
    for (const Kind kind : columns.kind)
        present[static_cast<std::size_t>(kind)] = 1;
    QStringList summary;
    for (const LaneKind& row : laneKinds()) {
        if (std::none_of(row.kinds.begin(), row.kinds.end(),
                         [&](Kind kind) { return present[static_cast<std::size_t>(kind)] != 0; }))
            continue;
        Lane lane;
        lane.name = m_session.say(row.code);
        lane.icon = row.icon;
        lane.kinds = row.kinds;
        for (const Kind kind : row.kinds)
            m_laneOf[static_cast<std::size_t>(kind)] = static_cast<std::uint8_t>(m_lanes.size());
        m_lanes.push_back(std::move(lane));
    }
    // Bars that last get a row a group: one per ingredient, one per problem.
    m_rowOf.assign(columns.size(), 0);
    std::vector<std::unordered_map<std::string_view, std::uint16_t>> groups(m_lanes.size());
    std::vector<int> counts(m_lanes.size(), 0);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::uint8_t at = m_laneOf[static_cast<std::size_t>(columns.kind[i])];
        if (at == 255)
            continue;
        ++counts[at];
        if (columns.kind[i] != Kind::Problem && !clinical::isMedication(columns.kind[i]))
            continue;
        auto& known = groups[at];
        const auto [place, added] =
            known.try_emplace(m_chart->text(columns.group[i]), static_cast<std::uint16_t>(known.size()));
        m_rowOf[i] = place->second % mostRows;
    }
    const int line = QFontMetrics(typeface(Role::Body)).height();
    int top = line + 9;
    for (std::size_t i = 0; i < m_lanes.size(); ++i) {
        Lane& lane = m_lanes[i];
        lane.rows = std::clamp(static_cast<int>(groups[i].size()), 1, mostRows);
        lane.top = top;
        lane.height = std::max(line + 3, lane.rows * 7 + 6);
        top += lane.height;
        summary << lane.name + QStringLiteral(": ") + QString::number(counts[i]);
    }
    setAccessibleDescription(summary.join(QStringLiteral(", ")));
}

int Ribbon::labelWidth() const {
    const QFontMetrics metrics(typeface(Role::Body));
    int width = 64;
    for (const Lane& lane : m_lanes)
        width = std::max(width, metrics.horizontalAdvance(lane.name));
    return width + 40;
}

QSize Ribbon::sizeHint() const {
    return {600, m_lanes.empty() ? QFontMetrics(typeface(Role::Body)).height() + 30
                                 : m_lanes.back().top + m_lanes.back().height + 1};
}

TimeAxis Ribbon::axis() const {
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int labels = labelWidth();
    return {m_from, m_to, mirrored ? 12 : labels, std::max(1, width() - labels - 12), mirrored};
}

void Ribbon::setView(std::int64_t from, std::int64_t to) {
    constexpr std::int64_t shortest = day;
    if (to - from < shortest)
        to = from + shortest;
    m_from = from;
    m_to = to;
    Q_EMIT viewChanged();
    update();
}

void Ribbon::setBrush(std::optional<std::pair<std::int64_t, std::int64_t>> brush) {
    if (brush && brush->first > brush->second)
        std::swap(brush->first, brush->second);
    m_brush = brush;
    Q_EMIT brushed();
    update();
}

void Ribbon::setCurrent(int snapshotRow) {
    m_current = snapshotRow;
    if (m_chart && snapshotRow >= 0) {
        const std::int64_t at = m_chart->columns.middle[static_cast<std::size_t>(snapshotRow)];
        if (at != timeline::undatedTime && (at < m_from || at > m_to)) {
            const std::int64_t half = (m_to - m_from) / 2;
            setView(at - half, at + half);
        }
    }
    update();
}

void Ribbon::zoom(double factor, double aroundX) {
    const TimeAxis now = axis();
    const std::int64_t middle = now.at(aroundX);
    const double before = static_cast<double>(middle - m_from) * factor,
                 after = static_cast<double>(m_to - middle) * factor;
    constexpr double longest = 130.0 * 365.25 * day;
    if (before + after < longest)
        setView(middle - static_cast<std::int64_t>(before), middle + static_cast<std::int64_t>(after));
}

void Ribbon::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        m_pressed = event->position().x();
}

void Ribbon::mouseMoveEvent(QMouseEvent* event) {
    if (!m_pressed || std::abs(event->position().x() - *m_pressed) < 4)
        return;
    const TimeAxis now = axis();
    setBrush(std::pair(now.at(*m_pressed), now.at(event->position().x())));
}

void Ribbon::mouseReleaseEvent(QMouseEvent* event) {
    if (!m_pressed)
        return;
    const bool dragged = std::abs(event->position().x() - *m_pressed) >= 4;
    m_pressed.reset();
    if (dragged)
        return;
    if (const int row = rowAt(event->position()); row >= 0)
        Q_EMIT itemChosen(row);
    else if (m_brush)
        setBrush(std::nullopt);
}

void Ribbon::wheelEvent(QWheelEvent* event) {
    const double turn = event->angleDelta().y() / 120.0;
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoom(std::pow(0.8, turn), event->position().x());
    } else {
        const auto step = static_cast<std::int64_t>(static_cast<double>(m_to - m_from) * 0.1 * -turn);
        setView(m_from + step, m_to + step);
    }
    event->accept();
}

void Ribbon::keyPressEvent(QKeyEvent* event) {
    const std::int64_t step = (m_to - m_from) / 10 * (layoutDirection() == Qt::RightToLeft ? -1 : 1);
    switch (event->key()) {
    case Qt::Key_Left:
        setView(m_from - step, m_to - step);
        break;
    case Qt::Key_Right:
        setView(m_from + step, m_to + step);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(0.8, axis().left + axis().width / 2.0);
        break;
    case Qt::Key_Minus:
        zoom(1.25, axis().left + axis().width / 2.0);
        break;
    case Qt::Key_Escape:
        if (m_brush) {
            setBrush(std::nullopt);
            break;
        }
        [[fallthrough]];
    default:
        QWidget::keyPressEvent(event);
    }
}

int Ribbon::rowAt(QPointF point) const {
    if (!m_chart)
        return -1;
    const TimeAxis now = axis();
    const timeline::Columns& columns = m_chart->columns;
    int best = -1;
    double nearest = 6;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::uint8_t at = m_laneOf[static_cast<std::size_t>(columns.kind[i])];
        if (at == 255 || columns.middle[i] == timeline::undatedTime)
            continue;
        const Lane& lane = m_lanes[at];
        if (point.y() < lane.top || point.y() >= lane.top + lane.height)
            continue;
        if (lane.rows > 1 && std::abs(point.y() - (lane.top + 6 + m_rowOf[i] * 7)) > 4)
            continue;
        double a = now.x(columns.first[i]), b = now.x(columns.last[i]);
        if (a > b)
            std::swap(a, b);
        const double distance = point.x() < a ? a - point.x() : point.x() > b ? point.x() - b : 0.0;
        if (distance < nearest) {
            nearest = distance;
            best = static_cast<int>(i);
        }
    }
    return best;
}

bool Ribbon::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int row = rowAt(help->pos());
        if (row >= 0)
            QToolTip::showText(
                help->globalPos(),
                tables::rowSentence(m_session.words, *m_chart, static_cast<std::uint32_t>(row), m_session.locale()),
                this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace anamnesis::ui
