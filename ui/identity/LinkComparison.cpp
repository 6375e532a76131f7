// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identity/LinkComparison.h"

#include "ui/common/RunsTable.h"
#include "ui/identity/Evidence.h"
#include "ui/identity/PersonGraph.h"

#include <QHeaderView>
#include <QStackedWidget>

#include <algorithm>
#include <initializer_list>
#include <string>

namespace anamnesis::ui {

using tables::text;

LinkComparison::LinkComparison(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_who(new InlineLabel(this)),
      m_fields(new RunsTable(tr("Comparison field by field"), this)), m_graph(new PersonGraph(session, this)),
      m_evidence(new QStackedWidget(this)), m_grade(new GradeBar(this)), m_sentence(new InlineLabel(this)) {
    auto* lines = column(this);
    m_who->setPadding(12, 10);
    m_who->setWrapping(true);
    lines->addWidget(m_who);
    m_fields->verticalHeader()->setDefaultSectionSize(QFontMetrics(typeface(Role::Body)).height() * 2 + 8);
    m_evidence->addWidget(m_fields);
    m_evidence->addWidget(scrolling(m_graph, m_evidence));
    lines->addWidget(m_evidence, 1);
    lines->addWidget(m_grade);
    m_sentence->setWrapping(true);
    m_sentence->setPadding(12, 8);
    lines->addWidget(m_sentence);
}

void LinkComparison::showGraph(bool shown) {
    m_evidence->setCurrentIndex(shown ? 1 : 0);
}

void LinkComparison::setNothing(const QString& why) {
    for (QWidget* part : std::initializer_list<QWidget*>{m_evidence, m_grade, m_sentence})
        part->hide();
    m_fields->setRowCount(0);
    m_graph->setLinks({}, {});
    m_sentence->setRuns({});
    m_who->setRuns({words(why, tokens().text2)});
}

void LinkComparison::setLink(const review::LinkView& link, const std::vector<review::LinkView>& all, const Runs& more) {
    for (QWidget* part : std::initializer_list<QWidget*>{m_evidence, m_grade, m_sentence})
        part->show();
    const auto named = [](const clinical::Demographics& who) { // a name runs its own way, also in a mirrored window
        return Run{.text = nameOf(who), .role = Role::Title, .semibold = true, .elides = true};
    };
    const auto sourceOf = [](const std::string& patient) { return patient.substr(0, patient.find('|')); };
    m_who->setRuns({named(link.demographicsA), badge(m_session.badgeOf(sourceOf(link.a))),
                    gradeSign(link.grade, {}, Role::Title), named(link.demographicsB),
                    badge(m_session.badgeOf(sourceOf(link.b))),
                    words(m_session.say("grade." + link.grade), tokens().text2)});
    fillFields(link);
    m_graph->setLinks(all, link);
    m_grade->setLink(link.bits, m_session.say("grade.distinct"), m_session.say("grade.probable"),
                     m_session.say("grade.certain"), link.grade, m_session.locale());
    Runs sentence{strong(tr("In words.")), words(sentenceOf(m_session, link))};
    sentence.insert(sentence.end(), more.begin(), more.end());
    sentence.push_back(words(tr("Rules %1, weights %2.").arg(text(link.rules), text(link.version)), tokens().text2));
    m_sentence->setRuns(sentence);
}

void LinkComparison::fillFields(const review::LinkView& link) {
    m_fields->setHead({tr("Field"), tr("This chart"), tr("Candidate"), tr("What it says"), tr("Bits")});
    m_fields->setRowCount(static_cast<int>(link.weights.size() + link.vetoes.size()));
    int at = 0;
    const auto both = [&](const std::string& field, const QColor& ground, bool weighed) {
        const auto [a, b] = compared(m_session, link, field);
        // "Not known" only where nothing could be weighed; what was weighed but is no one value gets a dash.
        const Runs none = weighed ? Runs{words(QStringLiteral("–"), tokens().text3)}
                                  : Runs{notKnown(m_session.say("value.not-known"))};
        m_fields->setCell(at, 0, {words(m_session.say("field." + field), tokens().text2)}, ground);
        m_fields->setCell(at, 1, a.isEmpty() ? none : Runs{title(a, false)}, ground);
        m_fields->setCell(at, 2, b.isEmpty() ? none : differing(a, b), ground);
    };
    m_fields->clearSpans();
    for (const std::string& veto : link.vetoes) {
        both(fieldOfVeto(veto), tokens().safetyGround, false);
        m_fields->setCell(at, 3,
                          {key(tr("veto"), tokens().safety),
                           Run{.text = m_session.say(veto), .color = tokens().safety, .elides = true}},
                          tokens().safetyGround);
        m_fields->setCell(at, 4, {}, tokens().safetyGround);
        m_fields->setSpan(at, 3, 1, 2); // no bits of its own
        ++at;
    }
    for (const review::LinkView::Weight& weight : link.weights) {
        const bool prior = weight.field == "prior"; // of no field: where every comparison begins
        if (prior)
            m_fields->setCell(at, 0, {words(m_session.say("field.prior"), tokens().text2)});
        else
            both(weight.field, {}, weight.level != "missing");
        const QColor color = weight.bits > 0 ? tokens().agree : weight.bits < 0 ? tokens().safety : tokens().text2;
        m_fields->setCell(at, prior ? 1 : 3, {title(m_session.say("level." + weight.level), false)});
        if (prior) {
            m_fields->setCell(at, 2, {});
            m_fields->setCell(at, 3, {});
            m_fields->setSpan(at, 1, 1, 3);
        }
        m_fields->setCell(at, 4, {strong(signedBits(weight.bits, m_session.locale()), color)});
        ++at;
    }
    m_fields->fitWidth(3);
    m_fields->setColumnWidth(1, std::min(m_fields->columnWidth(1), 170));
    m_fields->setColumnWidth(2, std::min(m_fields->columnWidth(2), 170));
}

} // namespace anamnesis::ui
