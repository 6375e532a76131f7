// SPDX-License-Identifier: GPL-3.0-or-later
// Entries of C-CDA R2.1 (HL7, volume 2: the template ids), except measured ones.
#include "app/exchange/cda/Cda.h"
#include "app/exchange/tables/Clinical.h"

#include <fmt/format.h>

namespace anamnesis::exchange {
namespace {

using namespace cda;

constexpr std::string_view snomed = "2.16.840.1.113883.6.96";
constexpr std::string_view rxnorm = "2.16.840.1.113883.6.88";
constexpr std::string_view actClass = "2.16.840.1.113883.5.6";

std::string date(const CdaContext& c, Moment at) {
    return hl7Date(at, c.context.habit.offset);
}

std::string interval(std::string_view low, std::string_view high) {
    std::string inner = low.empty() ? "<low nullFlavor=\"UNK\"/>" : fmt::format("<low value=\"{}\"/>", low);
    if (!high.empty())
        inner += fmt::format("<high value=\"{}\"/>", high);
    return inner;
}

std::string concernCode() {
    return fmt::format("<code code=\"CONC\" codeSystem=\"{}\"/>", actClass);
}

std::string observation(std::string_view templates, bool negated, std::string_view inner) {
    return fmt::format("<observation classCode=\"OBS\" moodCode=\"EVN\"{}>{}{}</observation>",
                       negated ? " negationInd=\"true\"" : "", templates, inner);
}

std::string related(std::string_view kind, std::string_view inner, std::string_view more = {}) {
    return fmt::format("<entryRelationship typeCode=\"{}\"{}>{}</entryRelationship>", kind, more, inner);
}

std::string codedObservation(std::string_view root, std::string_view code, std::string_view codeSystem,
                             std::string_view display, std::string_view value, std::string_view valueSystem,
                             std::string_view valueDisplay) {
    return observation(templateId(root), false,
                       coded("code", code, codeSystem, display) + "<statusCode code=\"completed\"/>" +
                           coded("value", value, valueSystem, valueDisplay, {}, true));
}

std::string concern(const CdaContext& c, std::string_view root, std::string_view extension, bool active,
                    std::string_view since, std::string_view inner) {
    return fmt::format("<act classCode=\"ACT\" moodCode=\"EVN\">{}{}{}<statusCode "
                       "code=\"{}\"/><effectiveTime>{}</effectiveTime>{}</act>",
                       templateId(root, extension), passingId(c), concernCode(), active ? "active" : "completed",
                       interval(since, active ? std::string_view() : since), related("SUBJ", inner));
}

std::string laterality(const CdaContext& c, std::string_view siteCode, std::string_view site) {
    const bool left = c.context["laterality"] == "left";
    return coded("targetSiteCode", siteCode, snomed, site,
                 fmt::format("<qualifier>{}{}</qualifier>", coded("name", "272741003", snomed, "Laterality"),
                             coded("value", left ? "7771000" : "24028007", snomed, left ? "Left" : "Right")));
}

} // namespace

CdaEntry allergyEntry(const CdaContext& c) {
    const bool none = c.context.fact.topic < 0;
    const bool negated = none || c.context["verification"] == "refuted";
    const bool active = c.context["status"] == "active";
    std::string entity = "<code nullFlavor=\"NA\"/>";
    std::string name = "No known allergies";
    std::string more;
    if (!none) {
        const auto& row = tables::allergens[static_cast<std::size_t>(c.context.fact.topic)];
        name = row.name;
        entity = row.rxnorm.empty() ? coded("code", row.snomed, snomed, row.name)
                                    : coded("code", row.rxnorm, rxnorm, row.name);
        if (!negated) {
            more += related("MFST",
                            observation(templateId("2.16.840.1.113883.10.20.22.4.9", "2014-06-09"), false,
                                        passingId(c, 2) +
                                            "<code code=\"ASSERTION\" "
                                            "codeSystem=\"2.16.840.1.113883.5.4\"/><statusCode code=\"completed\"/>" +
                                            coded("value", row.reactionCode, snomed, row.reaction, {}, true)),
                            " inversionInd=\"true\"");
            const bool high = c.context["criticality"] == "high";
            more += related("SUBJ",
                            codedObservation("2.16.840.1.113883.10.20.22.4.145", "82606-5", "2.16.840.1.113883.6.1",
                                             "Criticality", high ? "CRITH" : "CRITL", "2.16.840.1.113883.5.1063",
                                             high ? "high criticality" : "low criticality"),
                            " inversionInd=\"true\"");
        }
    }
    const std::string onset = c.context.has("onset") ? date(c, c.context.moment("onset")).substr(0, 6) : std::string();
    const std::string inner =
        passingId(c, 1) + "<code code=\"ASSERTION\" codeSystem=\"2.16.840.1.113883.5.4\"/>" + textReference(c) +
        "<statusCode code=\"completed\"/><effectiveTime>" + interval(onset, {}) + "</effectiveTime>" +
        coded("value", "419199007", snomed, "Allergy to substance", {}, true) +
        fmt::format("<participant typeCode=\"CSM\"><participantRole classCode=\"MANU\"><playingEntity "
                    "classCode=\"MMAT\">{}</playingEntity></participantRole></participant>",
                    entity) +
        more;
    return {concern(c, "2.16.840.1.113883.10.20.22.4.30", "2015-08-01", active || negated, date(c, c.context.at()),
                    observation(templateId("2.16.840.1.113883.10.20.22.4.7", "2014-06-09"), negated, inner)),
            {{c.telling, "act.entryRelationship[0].observation"}},
            {name, negated && !none ? "ruled out" : c.context["status"], c.context["criticality"]}};
}

CdaEntry problemEntry(const CdaContext& c) {
    const auto& row = tables::conditions[static_cast<std::size_t>(c.context.fact.topic)];
    const bool negated = c.context["verification"] == "refuted";
    const bool active = c.context["status"] == "active";
    std::string inner =
        passingId(c, 1) + coded("code", "55607006", snomed, "Problem") + textReference(c) +
        "<statusCode code=\"completed\"/><effectiveTime>" +
        interval(date(c, c.context.at()), c.context.has("end") ? date(c, c.context.moment("end")) : std::string()) +
        "</effectiveTime>" + coded("value", row.snomed, snomed, row.display, {}, true);
    if (c.context.has("laterality"))
        inner += laterality(c, "49076000", "Knee joint");
    if (!negated)
        inner += related("REFR", codedObservation("2.16.840.1.113883.10.20.22.4.6", "33999-4", "2.16.840.1.113883.6.1",
                                                  "Status", active ? "55561003" : "413322009", snomed,
                                                  active ? "Active" : "Resolved"));
    return {concern(c, "2.16.840.1.113883.10.20.22.4.3", "2015-08-01", active, date(c, c.context.moment("recorded")),
                    observation(templateId("2.16.840.1.113883.10.20.22.4.4", "2015-08-01"), negated, inner)),
            {{c.telling, "act.entryRelationship[0].observation"}},
            {c.context["laterality"] + (c.context.has("laterality") ? " " : "") + std::string(row.display),
             negated ? "ruled out" : c.context["status"], fhirDate(c.context.at(), c.context.habit.offset)}};
}

CdaEntry medicationEntry(const CdaContext& c) {
    const auto& row = tables::drugs[static_cast<std::size_t>(c.context.fact.topic)];
    const bool order = c.context.fact.kind == Kind::MedicationOrder;
    const std::string& status = c.context["status"];
    const std::string_view state = status == "stopped" ? "aborted" : status == "completed" ? "completed" : "active";
    const std::string& times = c.context["times"];
    const std::string_view hours = times == "3" ? "8" : times == "2" ? "12" : "24";
    const std::string xml = fmt::format(
        "<substanceAdministration classCode=\"SBADM\" moodCode=\"{}\">{}{}{}<statusCode code=\"{}\"/>"
        "<effectiveTime xsi:type=\"IVL_TS\">{}</effectiveTime>"
        "<effectiveTime xsi:type=\"PIVL_TS\" institutionSpecified=\"true\" operator=\"A\"><period value=\"{}\" "
        "unit=\"h\"/></effectiveTime>"
        "{}<doseQuantity value=\"{}\" unit=\"{}\"/>"
        "<consumable><manufacturedProduct "
        "classCode=\"MANU\">{}<manufacturedMaterial>{}</manufacturedMaterial></manufacturedProduct></consumable>"
        "</substanceAdministration>",
        order ? "INT" : "EVN", templateId("2.16.840.1.113883.10.20.22.4.16", "2014-06-09"),
        order ? businessId(c, "3", "rx") : passingId(c), textReference(c), state,
        interval(date(c, c.context.at()), c.context.has("end") ? date(c, c.context.moment("end")) : std::string()),
        hours, coded("routeCode", "C38288", "2.16.840.1.113883.3.26.1.1", "ORAL"), c.context["dose"], c.context["unit"],
        templateId("2.16.840.1.113883.10.20.22.4.23", "2014-06-09"), coded("code", row.clinicalDrug, rxnorm, row.name));
    return {
        xml,
        {{c.telling, "substanceAdministration"}},
        {std::string(row.name), fmt::format("{} {} every {} h", c.context["dose"], c.context["unit"], hours), status}};
}

CdaEntry immunizationEntry(const CdaContext& c) {
    const auto& row = tables::vaccines[static_cast<std::size_t>(c.context.fact.topic)];
    const bool refused = c.context["status"] == "not-done";
    const std::string xml = fmt::format(
        "<substanceAdministration classCode=\"SBADM\" moodCode=\"EVN\" negationInd=\"{}\">{}{}{}<statusCode "
        "code=\"completed\"/><effectiveTime value=\"{}\"/>{}"
        "<consumable><manufacturedProduct "
        "classCode=\"MANU\">{}<manufacturedMaterial>{}{}</manufacturedMaterial>{}</manufacturedProduct></consumable></"
        "substanceAdministration>",
        refused ? "true" : "false", templateId("2.16.840.1.113883.10.20.22.4.52", "2015-08-01"), passingId(c),
        textReference(c), date(c, c.context.at()),
        c.context.has("dose-number") ? fmt::format("<repeatNumber value=\"{}\"/>", c.context["dose-number"])
                                     : std::string(),
        templateId("2.16.840.1.113883.10.20.22.4.54", "2014-06-09"),
        coded("code", row.cvx, "2.16.840.1.113883.12.292", row.display),
        c.context.has("lot") ? fmt::format("<lotNumberText>{}</lotNumberText>", c.context["lot"]) : std::string(),
        c.context.has("lot")
            ? fmt::format("<manufacturerOrganization><name>{}</name></manufacturerOrganization>", row.manufacturer)
            : std::string());
    return {xml,
            {{c.telling, "substanceAdministration"}},
            {std::string(row.display), refused ? "declined" : fhirDate(c.context.at(), c.context.habit.offset),
             c.context["lot"]}};
}

CdaEntry procedureEntry(const CdaContext& c) {
    const auto& row = tables::procedures[static_cast<std::size_t>(c.context.fact.topic)];
    const bool notDone = c.context["status"] == "not-done";
    const std::string xml =
        fmt::format("<procedure classCode=\"PROC\" moodCode=\"EVN\"{}>{}{}{}{}<statusCode code=\"{}\"/><effectiveTime "
                    "value=\"{}\"/>{}</procedure>",
                    notDone ? " negationInd=\"true\"" : "", templateId("2.16.840.1.113883.10.20.22.4.14", "2014-06-09"),
                    businessId(c, "6", "identifier"), coded("code", row.snomed, snomed, row.display), textReference(c),
                    notDone ? "cancelled" : "completed", date(c, c.context.at()),
                    row.sided && c.context.has("laterality") ? laterality(c, row.siteCode, row.site) : std::string());
    return {xml,
            {{c.telling, "procedure"}},
            {c.context["laterality"] + (c.context.has("laterality") ? " " : "") + std::string(row.display),
             c.context["status"], fhirDate(c.context.at(), c.context.habit.offset)}};
}

CdaEntry encounterEntry(const CdaContext& c) {
    const std::string& kind = c.context["class"];
    const int offset = c.context.habit.offset;
    const std::string xml = fmt::format(
        "<encounter classCode=\"ENC\" moodCode=\"EVN\">{}{}{}{}<effectiveTime>{}</effectiveTime></encounter>",
        templateId("2.16.840.1.113883.10.20.22.4.49", "2015-08-01"), businessId(c, "2", "visit"),
        coded("code", kind, "2.16.840.1.113883.5.4",
              kind == "IMP"    ? "inpatient encounter"
              : kind == "EMER" ? "emergency"
                               : "ambulatory"),
        textReference(c), interval(hl7Time(c.context.at(), offset), hl7Time(c.context.moment("end"), offset)));
    return {xml, {{c.telling, "encounter"}}, {kind, fhirTime(c.context.at(), offset), c.context["visit"]}};
}

} // namespace anamnesis::exchange
