// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identity/PersonGraph.h"

#include "ui/common/Runs.h"
#include "ui/identity/Evidence.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace anamnesis::ui {
namespace {

constexpr std::size_t mostPersons = 4;
constexpr int margin = 16, top = 34, gap = 26, within = 34; ///< within: room for the arcs among one person's records

int nodeHeight() {
    return QFontMetrics(typeface(Role::Body)).height() + QFontMetrics(typeface(Role::Small)).height() + 14;
}

QColor colorOf(const std::string& grade) {
    return grade == "certain" ? tokens().agree : grade == "distinct" ? tokens().safety : tokens().clinical;
}

std::string sourceOf(const std::string& key) {
    return key.substr(0, key.find('|'));
}

} // namespace

PersonGraph::PersonGraph(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
    setAccessibleName(tr("Person graph"));
}

std::size_t PersonGraph::record(const std::string& key, const PersonId& person,
                                const clinical::Demographics& demographics) {
    for (std::size_t i = 0; i < m_records.size(); ++i)
        if (m_records[i].key == key)
            return i;
    const auto column =
        static_cast<std::size_t>(std::find(m_persons.begin(), m_persons.end(), person) - m_persons.begin());
    m_records.push_back({key, nameOf(demographics), demographic(m_session, demographics, "birth-date"),
                         m_session.badgeOf(sourceOf(key)), column, m_rows[column]++});
    return m_records.size() - 1;
}

void PersonGraph::setLinks(const std::vector<review::LinkView>& links, const review::LinkView& about) {
    m_persons.clear();
    m_records.clear();
    m_edges.clear();
    m_left = 0;
    const auto add = [&](const PersonId& person) {
        if (std::find(m_persons.begin(), m_persons.end(), person) != m_persons.end())
            return;
        if (m_persons.size() < mostPersons)
            m_persons.push_back(person);
        else
            ++m_left;
    };
    add(about.personA);
    add(about.personB);
    for (const review::LinkView& link : links)
        for (const auto& [one, other] : {std::pair(link.personA, link.personB), {link.personB, link.personA}})
            if (link.waits && (one == about.personA || one == about.personB))
                add(other);
    m_rows.assign(m_persons.size(), 0);
    const auto drawn = [&](const PersonId& person) {
        return std::find(m_persons.begin(), m_persons.end(), person) != m_persons.end();
    };
    // The two that are asked about stand first, so that their line is short.
    (void)record(about.a, about.personA, about.demographicsA);
    (void)record(about.b, about.personB, about.demographicsB);
    for (const review::LinkView& link : links) {
        if (!drawn(link.personA) || !drawn(link.personB) || link.a == link.b)
            continue;
        const std::size_t a = record(link.a, link.personA, link.demographicsA);
        const std::size_t b = record(link.b, link.personB, link.demographicsB);
        m_edges.push_back(
            {a, b, link.grade, link.by == "manual", link.id == about.id, signedBits(link.bits, m_session.locale())});
    }
    tell();
    updateGeometry();
    update();
}

void PersonGraph::tell() {
    QStringList said;
    for (const Edge& edge : m_edges) {
        const auto one = [&](std::size_t i) { return m_records[i].name + QLatin1Char(' ') + m_records[i].badge; };
        said << one(edge.a) + QStringLiteral(", ") + one(edge.b) + QStringLiteral(": ") +
                    m_session.say("grade." + edge.grade) + QStringLiteral(", ") + edge.bits + QLatin1Char(' ') +
                    tr("bits");
    }
    setAccessibleDescription(said.join(QStringLiteral("; ")));
    setToolTip(accessibleDescription());
}

QSize PersonGraph::sizeHint() const {
    const std::size_t most = m_rows.empty() ? 1 : *std::max_element(m_rows.begin(), m_rows.end());
    return {400, top + static_cast<int>(most) * (nodeHeight() + gap) + 40};
}

QRect PersonGraph::place(const Record& record) const {
    const int columns = static_cast<int>(m_persons.size());
    const int room = (width() - 2 * margin) / std::max(1, columns);
    const int between = columns > 1 ? 64 : 0;
    int x = margin + static_cast<int>(record.column) * room + within;
    const int w = std::min(230, room - within - between);
    if (layoutDirection() == Qt::RightToLeft)
        x = width() - x - w;
    return {x, top + static_cast<int>(record.row) * (nodeHeight() + gap), w, nodeHeight()};
}

void PersonGraph::paintEdge(QPainter& painter, const Edge& edge) const {
    const Record& a = m_records[edge.a];
    const Record& b = m_records[edge.b];
    QRectF from = place(a);
    QRectF to = place(b);
    if (from.left() > to.left())
        std::swap(from, to);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    QPainterPath path;
    QPointF middle;
    if (a.column == b.column) {
        const double side = rightToLeft ? from.right() : from.left();
        const double rows = std::abs(static_cast<double>(a.row) - static_cast<double>(b.row));
        const double out = std::min<double>(within - 4, 10 + 6 * rows) * (rightToLeft ? 1 : -1);
        path.moveTo(side, from.center().y());
        path.cubicTo(side + out, from.center().y(), side + out, to.center().y(), side, to.center().y());
    } else {
        path.moveTo(from.right(), from.center().y());
        path.lineTo(to.left(), to.center().y());
        middle = path.pointAtPercent(0.5);
    }
    const QColor color = colorOf(edge.grade);
    QPen pen(color, edge.asked ? 3 : 1.4);
    if (edge.grade == "probable")
        pen.setStyle(Qt::DashLine);
    else if (edge.grade == "distinct")
        pen.setStyle(Qt::DotLine);
    painter.strokePath(path, pen);
    if (!middle.isNull() && (edge.asked || m_edges.size() <= 6)) {
        const Runs label{strong(edge.bits, color, Role::Small)};
        const QSize size = sizeOf(label);
        const QRect box(
            QPoint(static_cast<int>(middle.x()) - size.width() / 2, static_cast<int>(middle.y()) - size.height() / 2),
            size);
        painter.fillRect(box.adjusted(-3, 0, 3, 0), tokens().base);
        paintLine(painter, box, label, layoutDirection());
    }
}

void PersonGraph::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokens();
    for (std::size_t column = 0; column < m_persons.size(); ++column) {
        const auto first =
            std::find_if(m_records.begin(), m_records.end(), [&](const Record& one) { return one.column == column; });
        if (first == m_records.end())
            continue;
        QRect box = place(*first);
        box.setHeight(static_cast<int>(m_rows[column]) * (nodeHeight() + gap) - gap);
        const QRect head(box.left(), 8, box.width(), top - 12);
        paintLine(painter, head,
                  {words(column == 0   ? tr("This chart")
                         : column == 1 ? tr("Candidate")
                                       : tr("Another candidate"),
                         t.text2, Role::Small)},
                  layoutDirection());
    }
    for (const bool asked : {false, true}) // the one that is asked about lies on top
        for (const Edge& edge : m_edges)
            if (edge.asked == asked)
                paintEdge(painter, edge);
    for (const Record& one : m_records) {
        const QRect box = place(one);
        painter.setPen(t.edge);
        painter.setBrush(t.raised);
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        const int line = QFontMetrics(typeface(Role::Body)).height();
        paintLine(painter, QRect(box.left() + 8, box.top() + 5, box.width() - 16, line),
                  {badge(one.badge), title(one.name, true)}, layoutDirection());
        paintLine(painter, QRect(box.left() + 8, box.top() + 7 + line, box.width() - 16, line),
                  {words(one.birthDate, t.text2, Role::Small)}, layoutDirection());
    }
    Runs legend;
    for (const char* grade : {"certain", "probable", "distinct"}) {
        legend.push_back(words(QString::fromUtf8(*grade == 'c'   ? "——"
                                                 : *grade == 'p' ? "– –"
                                                                 : "····"),
                               colorOf(grade)));
        legend.push_back(words(m_session.say(std::string("grade.") + grade), t.text2, Role::Small));
        legend.push_back(space(10));
    }
    if (m_left > 0)
        legend.push_back(words(tr("and %1 more persons that may be one with these").arg(m_left), t.text2, Role::Small));
    paintLine(painter, QRect(margin, height() - 28, width() - 2 * margin, 22), legend, layoutDirection());
}

} // namespace anamnesis::ui
