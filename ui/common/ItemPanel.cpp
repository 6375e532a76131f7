// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ItemPanel.h"

#include "ui/common/Button.h"
#include "ui/common/CodeNames.h"
#include "ui/common/Lists.h"
#include "ui/common/ProvenanceView.h"
#include "ui/common/RunsTable.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QShortcut>

#include <algorithm>

namespace anamnesis::ui {
namespace {

using tables::text;

QString mainField(const timeline::Item& item) {
    if (!item.disputed.empty())
        return text(item.disputed.front());
    if (item.field("value"))
        return QStringLiteral("value");
    return item.field("dose") ? QStringLiteral("dose") : QStringLiteral("status");
}

QString claimOf(const clinical::Statement& statement, const QString& field) {
    if (field == QLatin1String("status"))
        return text(statement.status);
    if (const clinical::Field* found = statement.field(field.toStdString()))
        return text(found->text);
    return {};
}

} // namespace

ItemPanel::ItemPanel(Session& session, QWidget* parent)
    : Ground(Tone::Base, Start, parent), m_session(session), m_provenance(new ProvenanceView(session, nullptr)) {
    setAccessibleName(tr("Details of the selected item"));
    auto* content = new QWidget;
    auto* all = column(content, {12, 12, 12, 12}, 8);
    m_content = column(nullptr, {}, 8);
    all->addLayout(m_content);
    all->addWidget(m_provenance);
    all->addStretch(1);
    column(this, {1, 0, 0, 0})->addWidget(scrolling(content, this));
    setMinimumWidth(336);
}

void ItemPanel::show(const QString& itemId) {
    m_itemId = itemId;
    const ItemId id(itemId.toStdString());
    m_session.tasks.run(
        this, [&port = m_session.port, id] { return port.item(id); },
        [this, itemId](Result<review::ItemDetail> detail) {
            if (itemId != m_itemId)
                return;
            if (!detail) {
                Q_EMIT m_session.problem(m_session.say(detail.error()));
                return;
            }
            fill(*detail);
            const QString field = mainField(detail->item);
            trace(field, detail->statements.empty() ? StatementId() : detail->statements.front().id);
        });
}

void ItemPanel::trace(const QString& field, const StatementId& member) {
    m_provenance->show(ItemId(m_itemId.toStdString()), field, member);
}

void ItemPanel::fill(const review::ItemDetail& detail) {
    clear(*m_content);
    const timeline::Item& item = detail.item;
    auto* head = new QWidget(this);
    auto* line = row(head, {}, 8);
    auto* icon = new InlineLabel({iconRun(QLatin1String(look(item.kind).name), kindColor(item.kind))}, head);
    icon->setAccessibleName(m_session.say("kind." + std::string(clinical::name(item.kind))));
    auto* name = new InlineLabel({strong(markedTitle(m_session, item), {}, Role::Reading)}, head);
    name->setWrapping(true);
    line->addWidget(icon, 0, Qt::AlignTop);
    line->addWidget(name, 1);
    auto* close = new Button({}, head);
    close->setIconName(QStringLiteral("close"));
    close->setFlat(true);
    close->setAccessibleName(tr("Close details"));
    connect(close, &Button::clicked, this, &ItemPanel::closed);
    line->addWidget(close, 0, Qt::AlignTop);
    m_content->addWidget(head);

    QString under = m_session.say("kind." + std::string(clinical::name(item.kind)));
    if (!item.status.empty() && std::find(item.disputed.begin(), item.disputed.end(), "status") == item.disputed.end())
        under += QStringLiteral(" · ") + m_session.say("status." + item.status);
    if (item.time.start)
        under += QStringLiteral(" · ") + tables::shownDate(text(clinical::iso(*item.time.start)), m_session.locale());
    m_content->addWidget(new InlineLabel({words(under, tokens().text2)}, this));

    for (const timeline::Discrepancy& discrepancy :
         m_session.chart() ? m_session.chart()->discrepancies : std::vector<timeline::Discrepancy>())
        if (std::find(discrepancy.items.begin(), discrepancy.items.end(), item.id) != discrepancy.items.end() &&
            discrepancy.severity != timeline::DiscrepancySeverity::Cosmetic) {
            auto* box = new Ground(Tone::Disputed, Mark | Top | Bottom | End, this);
            auto* in = row(box, {12, 6, 8, 6});
            auto* said =
                new InlineLabel({notEqual(m_session.say("mark.disputed")),
                                 strong(m_session.say("discrepancy." + std::string(timeline::name(discrepancy.kind))))},
                                box);
            said->setWrapping(true);
            in->addWidget(said, 1);
            in->addWidget(
                new InlineLabel({severityMark(discrepancy.severity),
                                 words(m_session.say("severity." + std::string(timeline::name(discrepancy.severity))))},
                                box));
            m_content->addWidget(box);
        }
    addLosses(detail);
    if (!item.hiddenBy.empty())
        addHiding(detail);
    addMembers(detail);
    addWhy(item);
    if (QWidget* names = codeNames(m_session, item, this))
        m_content->addWidget(names);
    addFields(detail);
    addRelations(detail);
    for (const timeline::Discrepancy& discrepancy :
         m_session.chart() ? m_session.chart()->discrepancies : std::vector<timeline::Discrepancy>())
        if (std::find(discrepancy.items.begin(), discrepancy.items.end(), item.id) != discrepancy.items.end()) {
            auto* rule = new Button(tr("Compare and rule"), this);
            const QString id = text(discrepancy.id.value);
            connect(rule, &Button::clicked, this, [this, id] { Q_EMIT m_session.discrepancyShown(id); });
            auto* holder = new QWidget(this);
            auto* at = row(holder);
            at->addWidget(rule);
            at->addStretch(1);
            m_content->addWidget(holder);
            break;
        }
    if (item.hiddenBy.empty())
        addHiding(detail);
}

/// Out of the lists, with a reason; and back again.
void ItemPanel::addHiding(const review::ItemDetail& detail) {
    const timeline::Item& item = detail.item;
    auto* box = new Ground(item.hiddenBy.empty() ? Tone::Base : Tone::Window, Top | Bottom, this);
    box->setObjectName(QStringLiteral("hiding"));
    auto* line = row(box, {0, 6, 0, 6}, 8);
    if (!item.hiddenBy.empty()) {
        QString why;
        for (const timeline::Ruling& ruling : detail.rulings)
            if (ruling.id == item.hiddenBy)
                why = tr("Hidden by %1: %2").arg(text(ruling.author), text(ruling.reason));
        auto* said = new InlineLabel({words(why.isEmpty() ? tr("Hidden by a ruling") : why)}, box);
        said->setWrapping(true);
        line->addWidget(said, 1);
        auto* shown = new Button(tr("Show again"), box);
        connect(shown, &Button::clicked, this, [this, by = item.hiddenBy] { m_session.undoRuling(by); });
        line->addWidget(shown);
    } else {
        auto* reason = new QLineEdit(box);
        reason->setAccessibleName(tr("Reason for hiding this item"));
        reason->setPlaceholderText(tr("Reason to hide it from the lists"));
        line->addWidget(reason, 1);
        auto* hide = new Button(tr("Hide"), box);
        hide->setEnabled(false);
        connect(reason, &QLineEdit::textChanged, hide,
                [hide](const QString& words) { hide->setEnabled(words.trimmed().size() > 2); });
        connect(hide, &Button::clicked, this, [this, reason, id = item.id.value] {
            m_session.rule(timeline::RulingAction::Hide, {id}, {}, reason->text().trimmed().toStdString());
        });
        line->addWidget(hide);
    }
    m_content->addWidget(box);
}

/// What a record holds and could not be read: it is in no list, so it is said here.
void ItemPanel::addLosses(const review::ItemDetail& detail) {
    QStringList told;
    for (const clinical::Statement& statement : detail.statements)
        for (const Issue& issue : statement.issues) {
            if (issue.severity < Severity::Error)
                continue;
            const QString said = m_session.say(Error{issue.code, issue.args});
            if (told.contains(said))
                continue;
            told << said;
            auto* box = new Ground(Tone::Disputed, Mark | Top | Bottom | End, this);
            auto* sentence = new InlineLabel({strong(said)}, box);
            sentence->setWrapping(true);
            row(box, {12, 6, 8, 6})->addWidget(sentence, 1);
            m_content->addWidget(box);
        }
}

void ItemPanel::addMembers(const review::ItemDetail& detail) {
    auto* head = new QWidget(this);
    auto* line = row(head);
    line->addWidget(heading(tr("Members"), head));
    line->addStretch(1);
    line->addWidget(new InlineLabel(
        {words(tr("Statements: %1").arg(detail.statements.size()), tokens().text2, Role::Small)}, head));
    m_content->addWidget(head);
    const QString field = mainField(detail.item);
    const bool disputed = !detail.item.disputed.empty();
    auto* table = new RunsTable(tr("Members of this item"), this);
    table->setHead({tr("Source"), tr("As sent"), m_session.say("field." + field.toStdString()), tr("Said on")});
    table->setRowCount(static_cast<int>(detail.statements.size()));
    QHash<QString, int> counts;
    for (const clinical::Statement& statement : detail.statements)
        ++counts[tables::namedClaim(detail.item.names, claimOf(statement, field))];
    for (int i = 0; i < table->rowCount(); ++i) {
        const clinical::Statement& statement = detail.statements[static_cast<std::size_t>(i)];
        const QString claim = tables::namedClaim(detail.item.names, claimOf(statement, field));
        const bool odd = disputed && counts[claim] * 2 <= table->rowCount();
        const QColor ground = odd ? tokens().disputedGround : QColor();
        const QString source = statement.record ? text(statement.record->source) : QString();
        table->setCell(i, 0, {badge(m_session.badgeOf(source.toStdString()))}, ground);
        const QString sent = text(statement.title.empty() ? clinical::label(statement.code) : statement.title);
        table->setCell(
            i, 1, sent.isEmpty() ? Runs{notKnown(m_session.say("value.not-known"))} : Runs{title(sent, false)}, ground);
        if (statement.record)
            table->item(i, 1)->setToolTip(sent + QLatin1Char('\n') + text(statement.record->type) + QLatin1Char('/') +
                                          text(statement.record->id));
        table->setCell(
            i, 2,
            claim.isEmpty()
                ? Runs{notKnown(m_session.say("value.not-known"))}
                : Runs{strong(tables::island(tables::claimText(m_session.words, field.toStdString(), claim)))},
            ground);
        const QString said = statement.asserted ? text(clinical::iso(*statement.asserted)).left(10) : QString();
        table->setCell(i, 3, {words(tables::shownDate(said, m_session.locale()))}, ground);
        table->setCellId(i, text(statement.id.value));
    }
    table->fitWidth(1);
    table->fitHeight(8);
    connect(table, &QTableWidget::currentCellChanged, this, [this, table, field](int row, int, int, int) {
        if (row >= 0)
            trace(field, StatementId(table->idOf(row).toStdString()));
    });
    m_content->addWidget(table);
}

void ItemPanel::addWhy(const timeline::Item& item) {
    if (item.why.rule.empty() || item.members.size() < 2)
        return;
    QStringList parts;
    for (const timeline::Explanation::Step& step : item.why.steps)
        if (const QString part = labelled(m_session.say("field." + step.field), m_session.say("step." + step.outcome),
                                          m_session.locale());
            !parts.contains(part))
            parts << part;
    auto* why = new InlineLabel(
        {words(tr("Why one item:") + QLatin1Char(' ') + listedApart(parts, m_session.locale()) + QLatin1Char('.'),
               tokens().text2, Role::Small),
         words(tr("Rule %1").arg(text(item.why.rule)), tokens().text3, Role::Small)},
        this);
    why->setWrapping(true);
    m_content->addWidget(why);
}

void ItemPanel::addFields(const review::ItemDetail& detail) {
    const timeline::Item& item = detail.item;
    auto* fields = new RunsTable(tr("Values of this item"), this);
    fields->setHead({tr("Field"), tr("Value")});
    int count = 0;
    const auto add = [&](const std::string& name, const Runs& runs, const QColor& ground) {
        fields->setRowCount(count + 1);
        fields->setCell(count, 0, {words(m_session.say("field." + name), tokens().text2)}, ground);
        fields->setCell(count, 1, runs, ground);
        ++count;
    };
    for (const std::string& name : item.disputed) {
        Runs runs{notEqual(m_session.say("mark.disputed"))};
        for (std::size_t i = 0; i < item.sides.size(); ++i)
            for (const clinical::Field& field : item.sides[i].fields)
                if (field.name == name) {
                    if (runs.size() > 1)
                        runs.push_back(words(m_session.say("word.or"), tokens().text2));
                    runs.push_back(strong(tables::island(tables::claimText(m_session.words, name, text(field.text))),
                                          tokens().disputed));
                }
        add(name, runs, tokens().disputedGround);
    }
    for (const clinical::Field& field : item.fields)
        add(field.name,
            {title(tables::island(tables::claimText(m_session.words, field.name, text(field.text))), false)}, {});
    if (count == 0) {
        fields->deleteLater();
        return;
    }
    fields->fitWidth(1);
    fields->fitHeight(10);
    m_content->addWidget(fields);
}

void ItemPanel::addRelations(const review::ItemDetail& detail) {
    for (std::size_t i = 0; i < detail.item.relations.size() && i < 6; ++i) {
        const timeline::Relation& relation = detail.item.relations[i];
        QString name;
        for (const auto& [id, label] : detail.relatedTitles)
            if (id == relation.item)
                name = text(label);
        if (name.isEmpty())
            continue;
        auto* link = new InlineLabel(
            {words(m_session.say("relation." + std::string(timeline::name(relation.type))), tokens().text2),
             words(name, tokens().link)},
            this);
        link->setWrapping(true);
        link->setClickable(tr("Open %1").arg(name));
        const QString id = text(relation.item.value);
        connect(link, &InlineLabel::clicked, this, [this, id] { Q_EMIT m_session.itemShown(id); });
        m_content->addWidget(link);
    }
}

} // namespace anamnesis::ui
