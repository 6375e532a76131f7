// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ProvenanceView.h"

#include "ui/common/Panels.h"

namespace anamnesis::ui {
namespace {

using tables::text;

/// One link of the chain: a ring on a line at the start, a label, and what stands there.
class ChainLink : public QWidget {
public:
    ChainLink(const QString& label, QWidget* value, bool last, QWidget* parent) : QWidget(parent), m_last(last) {
        auto* line = row(this, {18, 0, 0, 6}, 8);
        if (QApplication::layoutDirection() == Qt::RightToLeft) // margins are left and right, not start and end
            line->setContentsMargins(0, 0, 18, 6);
        auto* name = new InlineLabel({words(label, tokens().text2)}, this);
        name->setMinimumWidth(QFontMetrics(typeface(Role::Body)).horizontalAdvance(QStringLiteral("M")) * 6);
        line->addWidget(name, 0, Qt::AlignTop);
        value->setParent(this);
        line->addWidget(value, 1);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing, true);
        const double x = layoutDirection() == Qt::RightToLeft ? width() - 5.5 : 5.5;
        painter.setPen(tokens().edge);
        if (!m_last)
            painter.drawLine(QPointF(x, 12), QPointF(x, height() + 4));
        painter.setPen(QPen(tokens().accent, 1.3));
        painter.setBrush(tokens().base);
        painter.drawEllipse(QPointF(x, 8), 3.2, 3.2);
    }

private:
    bool m_last;
};

InlineLabel* wrapped(Runs runs) {
    auto* label = new InlineLabel(std::move(runs));
    label->setWrapping(true);
    return label;
}

} // namespace

ProvenanceView::ProvenanceView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_content(column(this, {}, 0)) {
    setAccessibleName(tr("Where this value comes from"));
}

void ProvenanceView::show(const ItemId& item, const QString& field, const StatementId& member) {
    const int asked = ++m_asked;
    m_session.tasks.run(
        this,
        [&port = m_session.port, item, name = field.toStdString(), member] {
            return port.provenance(item, name, member);
        },
        [this, asked](Result<review::Provenance> provenance) {
            if (asked != m_asked)
                return;
            clear(*m_content);
            if (provenance)
                fill(*provenance);
            else
                m_content->addWidget(wrapped({words(m_session.say(provenance.error()), tokens().text2)}));
        });
}

void ProvenanceView::fill(const review::Provenance& chain) {
    const clinical::Statement& statement = chain.statement;
    auto* head = new QWidget(this);
    auto* line = row(head, {0, 6, 0, 8});
    auto* said = new InlineLabel(
        {strong(tr("Where “%1” comes from").arg(tables::island(text(chain.text))), tokens().text2, Role::Small)}, head);
    said->setWrapping(true);
    line->addWidget(said, 1);
    line->addWidget(new InlineLabel({key(QStringLiteral("P"))}, head), 0, Qt::AlignTop);
    m_content->addWidget(head);
    const auto add = [&](const QString& label, QWidget* value, bool last = false) {
        m_content->addWidget(new ChainLink(label, value, last, this));
    };
    add(m_session.say("field." + chain.field), wrapped({strong(tables::island(text(chain.text)))}));
    const clinical::Field* field = statement.field(chain.field);
    add(tr("Statement"), wrapped({words(m_session.say("kind." + std::string(clinical::name(statement.kind))) +
                                        QStringLiteral(", ") + text(statement.title)),
                                  words(field && !field->path.empty() ? text(field->path) : text(statement.path),
                                        tokens().text2, Role::Raw)}));
    for (const review::Provenance::Step& step : chain.steps)
        add(tr("Mapping"), wrapped({words(m_session.say(step.code, step.args))}));
    const clinical::RecordRef& record = chain.record;
    QString name = text(record.type) + QLatin1Char('/') + text(record.id);
    if (!record.version.empty())
        name += QStringLiteral(" v") + text(record.version);
    auto* raw = new QWidget;
    auto* stacked = column(raw, {}, 4);
    stacked->addWidget(
        wrapped({words(tables::island(name)),
                 words(tr("%1 bytes, %2")
                           .arg(m_session.locale().toString(static_cast<qulonglong>(chain.raw.size())),
                                text(record.sha256).left(8) + QStringLiteral("…") + text(record.sha256).right(4)),
                       tokens().text2, Role::Raw)}));
    auto* bytes = new RawView(tr("Raw record, the element marked"), raw);
    bytes->show(chain.raw, chain.highlightFrom, chain.highlightTo);
    bytes->setFixedHeight(QFontMetrics(typeface(Role::Raw)).lineSpacing() * 9);
    stacked->addWidget(bytes);
    if (chain.highlightTo <= chain.highlightFrom)
        stacked->addWidget(
            wrapped({words(tr("The element could not be located in the bytes."), tokens().text3, Role::Small)}));
    add(tr("Raw record"), raw);
    if (chain.request)
        add(tr("Request"), wrapped({words(text(chain.request->request), {}, Role::Raw),
                                    words(tr("answered %1").arg(chain.request->status))}));
    else if (!record.file.empty())
        add(tr("File"), wrapped({words(text(record.file), {}, Role::Raw)}));
    Runs source{badge(m_session.badgeOf(record.source)), words(text(record.source))};
    if (!record.custodian.empty() && record.custodian != record.source)
        source.push_back(words(text(record.custodian), tokens().text2));
    if (chain.source && !chain.source->software.empty())
        source.push_back(words(text(chain.source->software), tokens().text2));
    add(tr("Source"), wrapped(source), true);
}

} // namespace anamnesis::ui
