// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Button.h"
#include "ui/timeline/Ribbon.h"
#include "ui/timeline/TimelineScreen.h"

#include <algorithm>

namespace anamnesis::ui {
namespace {

constexpr const char* facetKinds = "facetKinds";
constexpr const char* facetBit = "facetBit";

/// The ten looks a facet button stands for, with every kind that borrows the look.
std::vector<clinical::Kind> kindsOf(const KindLook& wanted) {
    std::vector<clinical::Kind> kinds;
    for (const clinical::Kind kind : clinical::allKinds())
        if (clinical::isOnTimeline(kind) && std::string_view(look(kind).name) == wanted.name)
            kinds.push_back(kind);
    return kinds;
}

} // namespace

void TimelineScreen::fillFacets() {
    for (QWidget* facets : {m_kindFacets, m_sourceFacets})
        clear(*facets->layout());
    const auto& chart = m_session.chart();
    if (!chart)
        return;
    std::vector<std::uint8_t> present(256, 0);
    std::size_t fresh = 0, disputed = 0;
    for (std::size_t i = 0; i < chart->size(); ++i) {
        present[static_cast<std::size_t>(chart->columns.kind[i])] = 1;
        fresh += (chart->columns.flags[i] & timeline::New) != 0;
        disputed += (chart->columns.flags[i] & timeline::Disputed) != 0;
    }
    const auto addFacet = [&](QWidget* in, Button* facet, const QString& name) {
        facet->setCheckable(true);
        facet->setCompact(true);
        facet->setAccessibleName(name);
        facet->setToolTip(name);
        connect(facet, &Button::toggled, this, &TimelineScreen::filter);
        in->layout()->addWidget(facet);
    };
    for (const KindLook& one : kindLooks()) {
        const auto kinds = kindsOf(one);
        if (std::none_of(kinds.begin(), kinds.end(),
                         [&](clinical::Kind kind) { return present[static_cast<std::size_t>(kind)] != 0; }))
            continue;
        QVariantList numbers;
        QStringList names;
        for (const clinical::Kind kind : kinds) {
            numbers << static_cast<int>(kind);
            if (present[static_cast<std::size_t>(kind)] != 0)
                names << m_session.say("kinds." + std::string(clinical::name(kind)));
        }
        auto* facet = new Button({}, m_kindFacets);
        facet->setIconName(QLatin1String(one.name), kindColor(kinds.front()));
        facet->setProperty(facetKinds, numbers);
        addFacet(m_kindFacets, facet, names.join(QStringLiteral(", ")));
    }
    for (std::size_t i = 0; i < chart->sources.size(); ++i) {
        auto* facet = new Button(tables::text(chart->sources[i].badge), m_sourceFacets);
        facet->setFace({badge(tables::text(chart->sources[i].badge))});
        facet->setProperty(facetBit, static_cast<uint>(1U << i));
        addFacet(m_sourceFacets, facet, tr("Only from %1").arg(tables::text(chart->sources[i].name)));
    }
    m_new->setFace({newDot({}), words(tr("New")), strong(QString::number(fresh))});
    m_new->setAccessibleName(tr("Only new items: %1").arg(fresh));
    m_disputed->setFace({notEqual({}), strong(QString::number(disputed))});
    m_disputed->setAccessibleName(tr("Only what sources dispute: %1").arg(disputed));
    const QString hidden = tr("Hidden: %1").arg(chart->hidden.size());
    m_hidden->setText(hidden);
    m_hidden->setAccessibleName(hidden);
    m_hidden->setToolTip(tr("Items that rulings keep out of the lists"));
    m_hidden->setVisible(!chart->hidden.empty());
    for (QWidget* facets : {m_kindFacets, m_sourceFacets})
        facets->adjustSize();
    m_kindFacets->parentWidget()->updateGeometry();
}

void TimelineScreen::filter() {
    timeline::Filter filter;
    for (const Button* facet : m_kindFacets->findChildren<Button*>())
        if (facet->isChecked())
            for (const QVariant& kind : facet->property(facetKinds).toList())
                filter.kinds.push_back(static_cast<clinical::Kind>(kind.toInt()));
    for (const Button* facet : m_sourceFacets->findChildren<Button*>())
        if (facet->isChecked())
            filter.sources |= facet->property(facetBit).toUInt();
    if (m_new->isChecked())
        filter.flags |= timeline::New;
    if (m_disputed->isChecked())
        filter.flags |= timeline::Disputed;
    if (const auto& brush = m_ribbon->brush()) {
        filter.from = brush->first;
        filter.to = brush->second;
    }
    m_model->setFilter(filter);
    const bool nothing = m_model->rowCount() == 0;
    const bool chart = m_session.chart() && m_session.chart()->size() > 0;
    if (nothing)
        m_empty->setRuns(
            chart
                ? Runs{words(tr("No item fits the filter.")), words(tr("Show all items"), tokens().link)}
                : Runs{words(tr("Nothing was received yet. Refresh asks every source; the ledger says what was asked."),
                             tokens().text2)});
    m_empty->setVisible(nothing);
}

} // namespace anamnesis::ui
