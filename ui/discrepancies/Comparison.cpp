// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discrepancies/Comparison.h"

#include "models/tables/DiscrepancyTable.h"
#include "ui/common/Lists.h"
#include "ui/common/RunsTable.h"

#include <QHeaderView>

#include <algorithm>

namespace anamnesis::ui {
namespace {

using tables::text;

constexpr std::size_t mostColumns = 4;

std::string claimOf(const clinical::Statement& statement, const std::string& name) {
    if (name == "title")
        return statement.title;
    if (name == "status")
        return statement.status;
    if (name == "time")
        return statement.time.start ? clinical::iso(*statement.time.start) : std::string();
    if (name == "asserted")
        return statement.asserted ? clinical::iso(*statement.asserted).substr(0, 10) : std::string();
    std::string all;
    for (const clinical::Field& field : statement.fields)
        if (field.name == name)
            all += (all.empty() ? "" : "; ") + field.text;
    return all;
}

/// What it is about first.
std::vector<std::string> fieldNames(const std::vector<clinical::Statement>& statements, const std::string& about) {
    std::vector<std::string> names{"title"};
    if (about != "title" && about != "code" && about != "time" && about != "asserted")
        names.push_back(about);
    for (const char* name : {"status", "time"})
        if (about != name)
            names.emplace_back(name);
    for (const clinical::Statement& statement : statements)
        for (const clinical::Field& field : statement.fields)
            if (std::find(names.begin(), names.end(), field.name) == names.end())
                names.push_back(field.name);
    names.emplace_back("asserted");
    return names;
}

} // namespace

Comparison::Comparison(Session& session, QWidget* parent)
    : Ground(Tone::Base, NoEdge, parent), m_session(session), m_head(new InlineLabel(this)),
      m_why(new InlineLabel(this)), m_table(new RunsTable(tr("Field by source"), this)), m_evidence(new QWidget(this)) {
    auto* lines = column(this, {10, 6, 10, 6}, 6);
    auto* head = new QWidget(this);
    auto* line = row(head, {}, 12);
    line->addWidget(m_head, 1);
    m_why->setWrapping(true);
    line->addWidget(m_why, 1);
    lines->addWidget(head);
    lines->addWidget(m_table, 3);
    auto* label = new QWidget(this);
    auto* labels = row(label);
    labels->addWidget(heading(tr("Raw evidence"), label));
    labels->addStretch(1);
    labels->addWidget(new InlineLabel({words(tr("differing element marked"), tokens().text2, Role::Small)}, label));
    lines->addWidget(label);
    row(m_evidence, {}, 8);
    lines->addWidget(m_evidence, 2);
}

void Comparison::showNothing(const QString& why) {
    ++m_asked;
    m_head->setRuns({words(why, tokens().text2)});
    m_why->setRuns({});
    m_table->setRowCount(0);
    clear(*m_evidence->layout());
}

void Comparison::show(const timeline::Discrepancy& discrepancy) {
    const int asked = ++m_asked;
    m_head->setRuns({iconRun(QLatin1String(look(discrepancy.itemKind).name), kindColor(discrepancy.itemKind)),
                     title(labelled(tables::aboutText(m_session.words, discrepancy),
                                    m_session.say("discrepancy." + std::string(timeline::name(discrepancy.kind))),
                                    m_session.locale())),
                     severityMark(discrepancy.severity),
                     words(m_session.say("severity." + std::string(timeline::name(discrepancy.severity))))});
    m_why->setRuns(discrepancy.why.empty() ? Runs() : Runs{words(m_session.say(discrepancy.why), tokens().text2)});
    struct Answer {
        std::vector<clinical::Statement> statements;
        std::vector<review::Provenance> evidence;
        std::vector<timeline::CodeName> names;
        Error error;
    };
    m_session.tasks.run(
        this,
        [&port = m_session.port, discrepancy] {
            Answer answer;
            for (const ItemId& item : discrepancy.items) {
                auto detail = port.item(item);
                if (!detail) {
                    answer.error = detail.error();
                    continue;
                }
                answer.names.insert(answer.names.end(), detail->item.names.begin(), detail->item.names.end());
                for (clinical::Statement& statement : detail->statements) {
                    const bool named = std::any_of(
                        discrepancy.members.begin(), discrepancy.members.end(),
                        [&](const timeline::DiscrepancyMember& member) { return member.statement == statement.id; });
                    if (!named || answer.statements.size() >= mostColumns)
                        continue;
                    if (auto chain = port.provenance(item, discrepancy.path, statement.id))
                        answer.evidence.push_back(std::move(*chain));
                    answer.statements.push_back(std::move(statement));
                }
            }
            return answer;
        },
        [this, asked, discrepancy](Answer answer) {
            if (asked != m_asked)
                return;
            if (answer.statements.empty() && !answer.error.code.empty())
                m_why->setRuns({words(m_session.say(answer.error), tokens().safety)});
            fillTable(answer.statements, answer.names, discrepancy);
            fillEvidence(answer.evidence);
        });
}

void Comparison::fillTable(const std::vector<clinical::Statement>& statements,
                           const std::vector<timeline::CodeName>& named, const timeline::Discrepancy& discrepancy) {
    QStringList head{tr("Field")};
    for (const clinical::Statement& statement : statements)
        head << (statement.record
                     ? m_session.badgeOf(statement.record->source) + QStringLiteral("  ") +
                           text(statement.record->source) + QStringLiteral(", ") + text(statement.record->type)
                     : QString());
    std::vector<std::string> lacking; // sources that do not list the fact at all
    for (const timeline::DiscrepancyMember& member : discrepancy.members)
        if (member.statement.empty()) {
            lacking.push_back(member.source);
            head << m_session.badgeOf(member.source) + QStringLiteral("  ") + text(member.source);
        }
    m_table->clear();
    m_table->setHead(head);
    const std::vector<std::string> names = fieldNames(statements, discrepancy.path);
    m_table->setRowCount(static_cast<int>(names.size()));
    int line = 0;
    for (const std::string& name : names) {
        std::vector<std::string> claims;
        for (const clinical::Statement& statement : statements)
            claims.push_back(claimOf(statement, name));
        const bool any =
            std::any_of(claims.begin(), claims.end(), [](const std::string& claim) { return !claim.empty(); });
        if (!any)
            continue;
        const bool about = name == discrepancy.path || (name == "title" && discrepancy.path == "code");
        Runs label{words(m_session.say("field." + name), tokens().text2)};
        if (about)
            label.push_back(notEqual(m_session.say("mark.disputed")));
        m_table->setCell(line, 0, label);
        for (std::size_t i = 0; i < claims.size(); ++i) {
            const auto same = std::count(claims.begin(), claims.end(), claims[i]);
            const bool odd = about && static_cast<std::size_t>(same) * 2 <= claims.size() &&
                             same != static_cast<std::ptrdiff_t>(claims.size());
            QColor ground = about ? tokens().disputedGround : QColor();
            if (!about && same != static_cast<std::ptrdiff_t>(claims.size()) && name != "asserted")
                ground = tokens().clinicalGround;
            QString shown = tables::namedClaim(named, text(claims[i]));
            shown = tables::claimText(m_session.words, name, shown);
            if (name == "time" || name == "asserted")
                shown = tables::shownDate(shown, m_session.locale());
            m_table->setCell(line, static_cast<int>(i) + 1,
                             claims[i].empty() ? Runs{notKnown(m_session.say("value.not-known"))}
                             : odd             ? Runs{strong(tables::island(shown), tokens().disputed)}
                                               : Runs{title(tables::island(shown), false)},
                             ground, odd);
        }
        for (std::size_t i = 0; i < lacking.size(); ++i)
            m_table->setCell(line, static_cast<int>(claims.size() + i) + 1,
                             {notKnown(m_session.say("value.not-listed"))},
                             about || line == 0 ? tokens().disputedGround : QColor());
        ++line;
    }
    m_table->setRowCount(line);
    m_table->fitWidth(m_table->columnCount() - 1);
    for (int column = 1; column < m_table->columnCount(); ++column)
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_table->setColumnWidth(0, std::max(110, m_table->columnWidth(0)));
}

void Comparison::fillEvidence(const std::vector<review::Provenance>& evidence) {
    clear(*m_evidence->layout());
    for (const review::Provenance& chain : evidence) {
        auto* box = new QWidget(m_evidence);
        auto* lines = column(box, {}, 3);
        QString name = text(chain.record.type) + QLatin1Char('/') + text(chain.record.id);
        Runs head{badge(m_session.badgeOf(chain.record.source)), title(tables::island(name))};
        if (!chain.record.version.empty())
            head.push_back(words(QStringLiteral("v") + text(chain.record.version), tokens().text2));
        lines->addWidget(new InlineLabel(head, box));
        auto* raw = new RawView(tr("Raw evidence of %1").arg(text(chain.record.source)), box);
        raw->show(chain.raw, chain.highlightFrom, chain.highlightTo);
        raw->setMinimumHeight(70);
        lines->addWidget(raw, 1);
        m_evidence->layout()->addWidget(box);
    }
}

} // namespace anamnesis::ui
