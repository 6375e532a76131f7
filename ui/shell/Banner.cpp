// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Banner.h"

#include "models/clinical/Fields.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Lists.h"

namespace anamnesis::ui {
namespace {

using tables::text;

int ageAt(const QString& birth, const Instant& now) {
    const QDate born = QDate::fromString(birth.left(10), Qt::ISODate);
    const QDate today = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), Qt::UTC).date();
    if (!born.isValid() || !today.isValid() || today < born)
        return -1;
    int years = today.year() - born.year();
    if (today < born.addYears(years))
        --years;
    return years;
}

/// Reaction as sent, then the criticality, the only code among them, in the language.
QString detailOf(const Session& session, const std::string& detail) {
    QStringList parts = text(detail).split(QStringLiteral(", "));
    parts.last() = tables::claimText(session.words, clinical::field::criticality, parts.last());
    return tables::joinedSides(session.words, listed(parts, session.locale()).toStdString());
}

} // namespace

Banner::Banner(Session& session, QWidget* parent)
    : Ground(Tone::Base, Bottom, parent), m_session(session), m_lines(column(this, {12, 6, 12, 8}, 5)) {
    setAccessibleName(tr("Patient"));
    connect(&session, &Session::chartChanged, this, &Banner::fill);
    fill();
}

void Banner::setForm(Form form) {
    if (m_form == form)
        return;
    m_form = form;
    fill();
}

void Banner::fill() {
    clear(*m_lines);
    const auto& chart = m_session.chart();
    if (!chart) {
        m_lines->addWidget(new InlineLabel({words(tr("No chart is open."), tokens().text2)}, this));
        return;
    }
    setAccessibleName(tr("Patient %1").arg(text(chart->banner.name)));
    m_lines->addWidget(nameLine(*chart));
    if (m_form == Form::Compact)
        return;
    m_lines->addWidget(identifierLine(*chart));
    auto* allergies = new QWidget(this);
    auto* line = row(allergies, {}, 8);
    auto* label = new InlineLabel({words(tr("Allergies"), tokens().text2, Role::Small)}, allergies);
    label->setMinimumWidth(60);
    line->addWidget(label, 0, Qt::AlignTop);
    auto* chips = new QWidget(allergies);
    auto* flow = new FlowLayout(chips, 5);
    addAllergies(*flow, chips, *chart);
    line->addWidget(chips, 1);
    m_lines->addWidget(allergies);
}

QWidget* Banner::nameLine(const timeline::Snapshot& chart) {
    const timeline::Banner& banner = chart.banner;
    auto* holder = new QWidget(this);
    auto* line = row(holder, {}, 10);
    const bool compact = m_form == Form::Compact;
    auto* name = new InlineLabel({strong(text(banner.name), {}, compact ? Role::Title : Role::Name)}, holder);
    line->addWidget(name);
    Runs facts;
    const QString born = text(banner.birthDate);
    if (born.isEmpty())
        facts.push_back(notKnown(tr("birth date not known")));
    else
        facts.push_back(words(tables::shownDate(born, m_session.locale())));
    if (const int age = ageAt(born, chart.madeAt); age >= 0 && banner.deathDate.empty())
        facts.push_back(strong(QStringLiteral("· ") + tr("%1 y", "age in years").arg(age)));
    if (!banner.deathDate.empty())
        facts.push_back(strong(tr("died %1").arg(tables::shownDate(text(banner.deathDate), m_session.locale()))));
    facts.push_back(space(4));
    facts.push_back(banner.sex.empty() ? notKnown(tr("sex not known")) : words(m_session.say("sex." + banner.sex)));
    if (!compact) {
        facts.push_back(space(4));
        facts.push_back(words(tr("gender identity"), tokens().text2));
        facts.push_back(banner.genderIdentity.empty() ? notKnown(tr("not known")) : words(text(banner.genderIdentity)));
    }
    line->addWidget(new InlineLabel(facts, holder));
    auto* rest = new QWidget(holder);
    auto* flow = new FlowLayout(rest);
    if (compact)
        addAllergies(*flow, rest, chart);
    line->addWidget(rest, 1);
    auto* alerts = new QWidget(holder);
    auto* right = row(alerts);
    addAlerts(*right, alerts, chart);
    line->addWidget(alerts);
    return holder;
}

QWidget* Banner::identifierLine(const timeline::Snapshot& chart) {
    auto* holder = new QWidget(this);
    auto* line = row(holder, {}, 8);
    auto* label = new InlineLabel({words(tr("Identifiers"), tokens().text2, Role::Small)}, holder);
    label->setMinimumWidth(60);
    line->addWidget(label, 0, Qt::AlignTop);
    Runs runs;
    for (const timeline::SourceInfo& source : chart.sources) {
        runs.push_back(badge(text(source.badge)));
        bool given = false;
        for (const timeline::BannerIdentifier& identifier : chart.banner.identifiers)
            if (identifier.source == source.name) {
                const QString kind = identifier.label.empty() ? QString() : text(identifier.label) + QLatin1Char(' ');
                runs.push_back(words(tables::island(kind + text(identifier.value))));
                given = true;
            }
        if (!given)
            runs.push_back(notKnown(tr("none given")));
        runs.push_back(space(4));
    }
    auto* identifiers = new InlineLabel(runs, holder);
    identifiers->setWrapping(true);
    line->addWidget(identifiers, 1);
    if (chart.banner.possiblyThisPerson > 0) {
        auto* possible = new InlineLabel(
            {words(tr("Records possibly of this person: %1").arg(chart.banner.possiblyThisPerson), tokens().link)},
            holder);
        possible->setClickable(tr("Review records that are possibly of this person"));
        connect(possible, &InlineLabel::clicked, this, &Banner::identityAsked);
        line->addWidget(possible);
    }
    return holder;
}

void Banner::addAllergies(QLayout& line, QWidget* parent, const timeline::Snapshot& chart) {
    const timeline::Banner& banner = chart.banner;
    const bool compact = m_form == Form::Compact;
    std::vector<const timeline::BannerAllergy*> ordered;
    for (const bool negated : {false, true}) // the positive claim first, always
        for (const timeline::BannerAllergy& allergy : banner.allergies)
            if (allergy.negated == negated)
                ordered.push_back(&allergy);
    for (const timeline::BannerAllergy* allergy : ordered) {
        const QString name = tables::titleText(m_session.words, chart, allergy->item, allergy->title);
        Runs runs;
        if (allergy->disputed)
            runs.push_back(strong(QStringLiteral("≠ ") + name, tokens().disputed));
        else if (allergy->high)
            runs = {iconRun(QStringLiteral("allergy"), tokens().safety), strong(name, tokens().safety)};
        else
            runs.push_back(allergy->negated ? words(name, tokens().text2) : strong(name));
        if (!compact || allergy->disputed) {
            if (!allergy->detail.empty())
                runs.push_back(words(detailOf(m_session, allergy->detail)));
        }
        if (!compact)
            for (const std::string& source : allergy->sources)
                runs.push_back(badge(m_session.badgeOf(source)));
        auto* chip = new InlineLabel(runs, parent);
        using Frame = InlineLabel::Frame;
        chip->setFrame(allergy->disputed  ? Frame::DisputedChip
                       : allergy->negated ? Frame::DashedChip
                       : allergy->high    ? Frame::SafetyChip
                                          : Frame::Chip);
        chip->setClickable(tr("Allergy: %1").arg(spoken(runs)));
        const QString id = text(allergy->item.value);
        connect(chip, &InlineLabel::clicked, this, [this, id] { Q_EMIT m_session.itemShown(id); });
        line.addWidget(chip);
    }
    // What a ruling keeps out of the strip is counted in it.
    for (const timeline::HiddenItem& hidden : chart.hidden)
        if (hidden.kind == clinical::Kind::Allergy) {
            auto* chip = new InlineLabel({notKnown(tr("hidden: %1").arg(text(hidden.title)))}, parent);
            chip->setFrame(InlineLabel::Frame::DashedChip);
            chip->setClickable(tr("Hidden allergy: %1").arg(text(hidden.title)));
            const QString id = text(hidden.item.value);
            connect(chip, &InlineLabel::clicked, this, [this, id] { Q_EMIT m_session.itemShown(id); });
            line.addWidget(chip);
        }
    if (banner.allergies.empty() || !banner.allergiesNotKnownIn.empty()) {
        Runs runs;
        if (banner.allergies.empty())
            runs.push_back(words(tr("Allergies"), tokens().text2));
        runs.push_back(notKnown(tr("not known")));
        for (const std::string& source : banner.allergiesNotKnownIn)
            runs.push_back(badge(m_session.badgeOf(source)));
        auto* chip = new InlineLabel(runs, parent);
        chip->setFrame(InlineLabel::Frame::DashedChip);
        line.addWidget(chip);
    }
}

void Banner::addAlerts(QLayout& line, QWidget* parent, const timeline::Snapshot& chart) {
    for (const std::string& alert : chart.banner.alerts) {
        auto* chip = new InlineLabel(
            {iconRun(QStringLiteral("allergy"), tokens().clinical), strong(text(alert), tokens().clinical)}, parent);
        chip->setFrame(InlineLabel::Frame::Chip);
        line.addWidget(chip);
    }
}

} // namespace anamnesis::ui
