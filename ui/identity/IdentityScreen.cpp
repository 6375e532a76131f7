// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identity/IdentityScreen.h"

#include "ui/common/Button.h"
#include "ui/common/RunsTable.h"
#include "ui/identity/Evidence.h"
#include "ui/identity/PersonGraph.h"
#include "ui/shell/Rail.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace anamnesis::ui {

using tables::text;

IdentityScreen::IdentityScreen(Session& session, QWidget* parent)
    : Ground(Tone::Base, NoEdge, parent), m_session(session) {
    auto* lines = column(this);
    auto* head = new Ground(Tone::Base, Bottom, this);
    auto* line = row(head, {12, 10, 12, 10}, 10);
    line->addWidget(new InlineLabel({strong(tr("Identity review"), {}, Role::Title)}, head));
    m_count = new InlineLabel(head);
    m_count->setWrapping(true);
    line->addWidget(m_count, 1);
    m_graphShown = new Button(tr("Person graph"), QKeySequence(QStringLiteral("Alt+G")), head);
    m_graphShown->setCheckable(true);
    connect(m_graphShown, &Button::toggled, this, [this](bool shown) { m_evidence->setCurrentIndex(shown ? 1 : 0); });
    line->addWidget(m_graphShown);
    lines->addWidget(head);
    auto* split = new QSplitter(Qt::Horizontal, this);
    auto* cards = new QWidget;
    m_cards = column(cards, {0, 6, 0, 6});
    auto* left = new Ground(Tone::Base, End);
    column(left, {0, 0, 1, 0})->addWidget(scrolling(cards, left));
    split->addWidget(left);
    split->addWidget(cardPart());
    auto* added = new QWidget;
    m_additions = column(added, {12, 8, 12, 8}, 4);
    auto* right = new Ground(Tone::Base, Start);
    column(right, {1, 0, 0, 0})->addWidget(scrolling(added, right));
    split->addWidget(right);
    split->setSizes({190, 630, 276});
    split->setStretchFactor(1, 1);
    lines->addWidget(split, 1);
    connect(&session, &Session::workspaceChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    showLink();
}

QWidget* IdentityScreen::cardPart() {
    auto* part = new QWidget;
    auto* lines = column(part);
    m_who = new InlineLabel(part);
    m_who->setPadding(12, 10);
    m_who->setWrapping(true);
    lines->addWidget(m_who);
    m_fields = new RunsTable(tr("Comparison field by field"), part);
    m_fields->verticalHeader()->setDefaultSectionSize(QFontMetrics(typeface(Role::Body)).height() * 2 + 8);
    m_graph = new PersonGraph(m_session, part);
    m_evidence = new QStackedWidget(part);
    m_evidence->addWidget(m_fields);
    m_evidence->addWidget(scrolling(m_graph, m_evidence));
    lines->addWidget(m_evidence, 1);
    m_grade = new GradeBar(part);
    lines->addWidget(m_grade);
    m_sentence = new InlineLabel(part);
    m_sentence->setWrapping(true);
    m_sentence->setPadding(12, 8);
    lines->addWidget(m_sentence);
    lines->addWidget(choices());
    return part;
}

QWidget* IdentityScreen::choices() {
    auto* bar = new Ground(Tone::Window, Top, this);
    auto* line = row(bar, {12, 9, 12, 9}, 8);
    line->addWidget(new InlineLabel({words(tr("Reason"), tokens().text2)}, bar));
    m_reason = new QLineEdit(bar);
    m_reason->setPlaceholderText(tr("Needed to link or keep apart"));
    m_reason->setAccessibleName(tr("Reason for the decision"));
    line->addWidget(m_reason, 1);
    auto* link = new Button(tr("Link"), QKeySequence(QStringLiteral("Alt+L")), bar);
    auto* apart = new Button(tr("Keep apart"), QKeySequence(QStringLiteral("Alt+K")), bar);
    auto* later = new Button(tr("Ask later"), QKeySequence(QStringLiteral("Alt+A")), bar);
    m_decisions = {link, apart};
    connect(link, &Button::clicked, this, [this] { decide(true); });
    connect(apart, &Button::clicked, this, [this] { decide(false); });
    connect(later, &Button::clicked, this, [this] {
        if (!m_links.empty()) {
            m_current = (m_current + 1) % m_links.size();
            fillCards();
            showLink();
        }
    });
    for (Button* button : {link, apart, later})
        line->addWidget(button);
    connect(m_reason, &QLineEdit::textChanged, this, [this](const QString& reason) {
        for (Button* button : m_decisions)
            button->setEnabled(reason.trimmed().size() > 2 && !m_links.empty());
    });
    for (Button* button : m_decisions)
        button->setEnabled(false);
    return bar;
}

void IdentityScreen::refresh() {
    m_session.tasks.run(
        this, [&port = m_session.port] { return port.links(); },
        [this](Result<std::vector<review::LinkView>> links) {
            if (!links) {
                Q_EMIT m_session.problem(m_session.say(links.error()));
                return;
            }
            m_all = std::move(*links);
            m_links = m_all;
            std::erase_if(m_links, [](const review::LinkView& one) { return one.waits && !one.asks; });
            std::ranges::stable_partition(m_links, &review::LinkView::asks);
            m_current = std::min(m_current, m_links.empty() ? 0 : m_links.size() - 1);
            fillCards();
            showLink();
        });
}

void IdentityScreen::showGraph(bool shown) {
    m_graphShown->setChecked(shown);
}

void IdentityScreen::fillCards() {
    clear(*m_cards);
    const auto waiting = std::ranges::count_if(m_links, &review::LinkView::asks);
    m_count->setRuns({words(
        waiting > 0
            ? tr("Records that are possibly one of your patients: %1. Nothing is merged until you say so.").arg(waiting)
            : tr("Nothing waits for a decision."),
        tokens().text2)});
    bool decided = false;
    for (std::size_t i = 0; i < m_links.size(); ++i) {
        const review::LinkView& link = m_links[i];
        if ((i == 0 && link.asks) || (!decided && !link.asks)) {
            decided = !link.asks;
            auto* label = heading(decided ? tr("Decided") : tr("Waiting for a person"), this);
            label->setPadding(12, 5);
            m_cards->addWidget(label);
        }
        const QString grade = link.by == "manual" ? m_session.say("by.manual") : m_session.say("grade." + link.grade);
        auto* card = new RailItem(
            {title(nameOf(link.demographicsA), link.asks)},
            {Run{.text = nameOf(link.demographicsB), .color = tokens().text2, .role = Role::Small, .elides = true},
             words(QStringLiteral("· ") + grade, tokens().text2, Role::Small)},
            QString(), this);
        card->setChecked(i == m_current);
        connect(card, &RailItem::clicked, this, [this, i] {
            m_current = i;
            fillCards();
            showLink();
        });
        m_cards->addWidget(card);
    }
    m_cards->addStretch(1);
}

void IdentityScreen::showLink() {
    m_reason->clear();
    clear(*m_additions);
    const bool any = !m_links.empty();
    m_evidence->setVisible(any);
    m_grade->setVisible(any);
    m_sentence->setVisible(any);
    if (!any) {
        m_who->setRuns({words(tr("No links yet. They appear when sources know patients that may be one person."),
                              tokens().text2)});
        return;
    }
    const review::LinkView& link = m_links[m_current];
    const auto named = [](const clinical::Demographics& who) { // a name runs its own way, also in a mirrored window
        return Run{.text = nameOf(who), .role = Role::Title, .semibold = true, .elides = true};
    };
    const auto sourceOf = [](const std::string& patient) { return patient.substr(0, patient.find('|')); };
    m_who->setRuns({named(link.demographicsA), badge(m_session.badgeOf(sourceOf(link.a))),
                    words(QString::fromUtf8(link.grade == "certain"    ? "="
                                            : link.grade == "distinct" ? "≠"
                                                                       : "?"),
                          tokens().text2, Role::Title),
                    named(link.demographicsB), badge(m_session.badgeOf(sourceOf(link.b))),
                    words(m_session.say("grade." + link.grade), tokens().text2)});
    fillFields(link);
    m_graph->setLinks(m_all, link);
    m_grade->setLink(link.bits, m_session.say("grade.distinct"), m_session.say("grade.probable"),
                     m_session.say("grade.certain"), link.grade, m_session.locale());
    Runs sentence{strong(tr("In words.")), words(sentenceOf(m_session, link))};
    if (link.decides > 1)
        sentence.push_back(words(tr("Your answer holds for all %1 pairs of their records.").arg(link.decides)));
    sentence.push_back(words(tr("Rules %1, weights %2.").arg(text(link.rules), text(link.version)), tokens().text2));
    m_sentence->setRuns(sentence);
    fillAdditions(link);
}

void IdentityScreen::fillFields(const review::LinkView& link) {
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

void IdentityScreen::fillAdditions(const review::LinkView& link) {
    const bool waits = link.asks;
    const bool apart = link.grade == "distinct";
    const bool person = link.by == "manual";
    const QString head = waits ? tr("What a link would add") : apart ? tr("Kept apart") : tr("What the link did");
    const QString said =
        waits   ? tr("Until you decide it is shown as “possibly this person”, never merged.")
        : apart ? (person ? tr("A person decided that these are two people. Neither chart shows anything of the other.")
                          : tr("The rules found two people. Neither chart shows anything of the other."))
                : (person ? tr("A person decided that these are one person. One chart holds both records, each entry "
                               "with its source. Keep apart separates them again.")
                          : tr("The rules found one person beyond doubt. One chart holds both records, each entry with "
                               "its source. Keep apart separates them again."));
    auto* headline = new InlineLabel({strong(head, {}, Role::Reading)}, this);
    headline->setWrapping(true);
    m_additions->addWidget(headline);
    auto* note = new InlineLabel({words(said, tokens().text2, Role::Small)}, this);
    note->setWrapping(true);
    m_additions->addWidget(note);
    if (waits && link.wouldAdd.empty())
        m_additions->addWidget(
            new InlineLabel({words(tr("Nothing that is not in the chart already."), tokens().text2)}, this));
    for (const auto& [kind, titles] : link.wouldAdd) {
        m_additions->addSpacing(6);
        m_additions->addWidget(new InlineLabel({iconRun(QLatin1String(look(kind).name), kindColor(kind)),
                                                strong(m_session.say("kinds." + std::string(clinical::name(kind)))),
                                                words(QString::number(titles.size()), tokens().text2)},
                                               this));
        for (std::size_t i = 0; i < titles.size() && i < 8; ++i) {
            auto* line = new InlineLabel(
                {space(16), words(text(titles[i]), kind == clinical::Kind::Allergy ? tokens().safety : tokens().text)},
                this);
            line->setWrapping(true);
            m_additions->addWidget(line);
        }
        if (titles.size() > 8)
            m_additions->addWidget(
                new InlineLabel({space(16), words(tr("and %1 more").arg(titles.size() - 8), tokens().text2)}, this));
    }
    fillHistory(link);
    m_additions->addStretch(1);
}

void IdentityScreen::fillHistory(const review::LinkView& link) {
    if (link.history.empty())
        return;
    m_additions->addSpacing(10);
    m_additions->addWidget(new InlineLabel({strong(tr("History"), {}, Role::Reading)}, this));
    for (const review::LinkView::Word& word : link.history) {
        const QString at = m_session.locale().toString(
            QDateTime::fromMSecsSinceEpoch(word.at.time_since_epoch().count()), QLocale::ShortFormat);
        auto* said = new InlineLabel({strong(word.same ? tr("Linked") : tr("Kept apart")),
                                      words(at + QStringLiteral(" · ") + text(word.author), tokens().text2)},
                                     this);
        said->setWrapping(true);
        m_additions->addWidget(said);
        if (word.reason.empty())
            continue;
        auto* reason = new InlineLabel({space(16), words(text(word.reason))}, this);
        reason->setWrapping(true);
        m_additions->addWidget(reason);
    }
}

void IdentityScreen::decide(bool same) {
    if (m_links.empty())
        return;
    m_session.tasks.run(
        this,
        [&port = m_session.port, id = m_links[m_current].id, same, reason = m_reason->text().trimmed().toStdString()] {
            return port.decideLink(id, same, reason);
        },
        [this](Result<void> decided) {
            if (!decided)
                Q_EMIT m_session.problem(m_session.say(decided.error()));
            else
                m_session.reload();
            refresh();
        });
}

} // namespace anamnesis::ui
