// SPDX-License-Identifier: GPL-3.0-or-later
// Measured entries of C-CDA R2.1: result and vital sign organizers.
#include "app/exchange/cda/Cda.h"
#include "app/exchange/write/Measures.h"

#include <fmt/format.h>

namespace anamnesis::exchange {
namespace {

using namespace cda;

constexpr std::string_view loinc = "2.16.840.1.113883.6.1";

std::string physical(const Measure& measure) {
    return fmt::format("value=\"{}\" unit=\"{}\"", measure.value,
                       xmlText(measure.ucum.empty() ? measure.unitText : measure.ucum));
}

std::string valueElement(const Measure& measure, const std::string& comparator) {
    if (comparator.empty())
        return fmt::format("<value xsi:type=\"PQ\" {}/>", physical(measure));
    return fmt::format("<value xsi:type=\"IVL_PQ\"><high {} inclusive=\"false\"/></value>", physical(measure));
}

std::string observation(const CdaContext& c, std::string_view templates, std::string_view identifier,
                        std::string_view code, std::string_view display, std::string_view value,
                        std::string_view more) {
    return fmt::format("<observation classCode=\"OBS\" moodCode=\"EVN\">{}{}{}{}<statusCode code=\"completed\"/>"
                       "<effectiveTime value=\"{}\"/>{}{}</observation>",
                       templates, identifier, coded("code", code, loinc, display), textReference(c),
                       hl7Time(c.context.at(), c.context.habit.offset), value, more);
}

CdaEntry organizer(std::span<const CdaContext> members, std::string_view templates, std::string_view code,
                   const std::vector<std::string>& observations, std::string_view identifier) {
    const CdaContext& first = members.front();
    CdaEntry entry;
    const std::string at = hl7Time(first.context.at(), first.context.habit.offset);
    entry.xml =
        fmt::format("<organizer classCode=\"CLUSTER\" moodCode=\"EVN\">{}{}{}<statusCode "
                    "code=\"completed\"/><effectiveTime><low value=\"{}\"/><high value=\"{}\"/></effectiveTime>",
                    templates, identifier, code, at, at);
    for (std::size_t i = 0; i < members.size(); ++i) {
        entry.xml += "<component>" + observations[i] + "</component>";
        entry.paths.emplace_back(members[i].telling, fmt::format("organizer.component[{}].observation", i));
    }
    entry.xml += "</organizer>";
    return entry;
}

} // namespace

CdaEntry resultOrganizer(std::span<const CdaContext> members) {
    std::vector<std::string> observations;
    std::vector<std::string> row;
    for (const CdaContext& c : members) {
        const auto& analyte = tables::analytes[static_cast<std::size_t>(c.context.fact.topic)];
        const Measure measure = labMeasure(c.context.habit, analyte, c.context["value"], {});
        std::string more;
        if (const auto flag = labFlag(analyte, c.context["value"], c.context["comparator"]); !flag.empty())
            more = fmt::format("<interpretationCode code=\"{}\" codeSystem=\"2.16.840.1.113883.5.83\"/>", flag);
        more += fmt::format(
            "<referenceRange><observationRange><value xsi:type=\"IVL_PQ\"><low value=\"{:.{}f}\" unit=\"{}\"/><high "
            "value=\"{:.{}f}\" unit=\"{}\"/></value></observationRange></referenceRange>",
            analyte.low, analyte.decimals, analyte.unit, analyte.high, analyte.decimals, analyte.unit);
        observations.push_back(observation(c, templateId("2.16.840.1.113883.10.20.22.4.2", "2015-08-01"), passingId(c),
                                           analyte.loinc, analyte.name, valueElement(measure, c.context["comparator"]),
                                           more));
        row.push_back(
            fmt::format("{}: {}{} {}", analyte.name, c.context["comparator"], measure.value, measure.unitText));
    }
    const auto& analyte = tables::analytes[static_cast<std::size_t>(members.front().context.fact.topic)];
    CdaEntry entry =
        organizer(members, templateId("2.16.840.1.113883.10.20.22.4.1", "2015-08-01"),
                  coded("code", analyte.panel.empty() ? analyte.loinc : analyte.panel, loinc, "Laboratory panel"),
                  observations, businessId(members.front(), "4", "accession"));
    entry.row = std::move(row);
    return entry;
}

CdaEntry vitalOrganizer(std::span<const CdaContext> members) {
    std::vector<std::string> observations;
    std::vector<std::string> row;
    for (const CdaContext& c : members) {
        const auto& sign = tables::vitalSigns[static_cast<std::size_t>(c.context.fact.topic)];
        const std::string& part = c.context["part"];
        const std::string_view code = part == "systolic" ? "8480-6" : part == "diastolic" ? "8462-4" : sign.loinc;
        const std::string name = part.empty()         ? std::string(sign.name)
                                 : part == "systolic" ? "Systolic blood pressure"
                                                      : "Diastolic blood pressure";
        const Measure measure = vitalMeasure(c.context.habit, sign, c.context["value"]);
        std::string more;
        if (c.context.has("site"))
            more = coded("targetSiteCode", c.context["site"] == "left" ? "368208006" : "368209003",
                         "2.16.840.1.113883.6.96", c.context["site"] == "left" ? "Left upper arm" : "Right upper arm");
        observations.push_back(observation(c, templateId("2.16.840.1.113883.10.20.22.4.27", "2014-06-09"), passingId(c),
                                           code, name, valueElement(measure, {}), more));
        row.push_back(fmt::format("{}: {} {}", name, measure.value, measure.unitText));
    }
    CdaEntry entry = organizer(members, templateId("2.16.840.1.113883.10.20.22.4.26", "2015-08-01"),
                               coded("code", "46680005", "2.16.840.1.113883.6.96", "Vital signs"), observations,
                               passingId(members.front()));
    entry.row = std::move(row);
    return entry;
}

} // namespace anamnesis::exchange
