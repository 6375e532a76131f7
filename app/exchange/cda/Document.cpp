// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/cda/Cda.h"
#include "app/exchange/write/Documents.h"

#include <fmt/format.h>

#include <array>

namespace anamnesis::exchange {
namespace {

using namespace cda;

struct Section {
    std::string_view root, loinc, title;
    std::vector<Kind> kinds;
    CdaEntry (*single)(const CdaContext&);
    CdaEntry (*grouped)(std::span<const CdaContext>);
    std::array<std::string_view, 3> headings;
};

const std::vector<Section>& sections() {
    static const std::vector<Section> all{
        {"2.16.840.1.113883.10.20.22.2.6.1",
         "48765-2",
         "Allergies and adverse reactions",
         {Kind::Allergy},
         allergyEntry,
         nullptr,
         {"Substance", "Status", "Criticality"}},
        {"2.16.840.1.113883.10.20.22.2.5.1",
         "11450-4",
         "Problem list",
         {Kind::Problem},
         problemEntry,
         nullptr,
         {"Problem", "Status", "Since"}},
        {"2.16.840.1.113883.10.20.22.2.1.1",
         "10160-0",
         "Medications",
         {Kind::MedicationOrder, Kind::MedicationStatement},
         medicationEntry,
         nullptr,
         {"Medication", "Directions", "Status"}},
        {"2.16.840.1.113883.10.20.22.2.2.1",
         "11369-6",
         "Immunizations",
         {Kind::Immunization},
         immunizationEntry,
         nullptr,
         {"Vaccine", "Date", "Lot"}},
        {"2.16.840.1.113883.10.20.22.2.3.1",
         "30954-2",
         "Results",
         {Kind::LabResult},
         nullptr,
         resultOrganizer,
         {"Result", "", ""}},
        {"2.16.840.1.113883.10.20.22.2.4.1",
         "8716-3",
         "Vital signs",
         {Kind::VitalSign},
         nullptr,
         vitalOrganizer,
         {"Vital sign", "", ""}},
        {"2.16.840.1.113883.10.20.22.2.7.1",
         "47519-4",
         "Procedures",
         {Kind::Procedure},
         procedureEntry,
         nullptr,
         {"Procedure", "Status", "Date"}},
        {"2.16.840.1.113883.10.20.22.2.22.1",
         "46240-8",
         "Encounters",
         {Kind::Encounter},
         encounterEntry,
         nullptr,
         {"Class", "Start", "Visit"}},
    };
    return all;
}

std::string recordTarget(const World& world, const PatientRecord& record, const Habit& custodian,
                         const Document& document) {
    const Demographics& is = record.shown;
    std::string mrn;
    for (const PatientRecord& other : world.patients)
        if (other.person == record.person && other.hospital == document.custodian && mrn.empty())
            mrn = other.mrn;
    const Habit& exchange = world.hospitals[static_cast<std::size_t>(record.hospital)];
    std::string birth = is.birthDate;
    std::erase(birth, '-');
    return fmt::format("<recordTarget><patientRole>{}{}<addr "
                       "use=\"HP\"><streetAddressLine>{}</streetAddressLine><city>{}</city><state>{}</"
                       "state><postalCode>{}</postalCode><country>US</country></addr>"
                       "<telecom value=\"tel:{}\" use=\"HP\"/><patient><name "
                       "use=\"L\"><given>{}</given>{}<family>{}</family>{}</name><administrativeGenderCode code=\"{}\" "
                       "codeSystem=\"2.16.840.1.113883.5.1\"/>"
                       "<birthTime value=\"{}\"/></patient></patientRole></recordTarget>",
                       id(exchange.oid + ".1", record.mrn), mrn.empty() ? std::string() : id(custodian.oid + ".1", mrn),
                       xmlText(is.street), xmlText(is.city), is.state, is.postcode, is.phone, xmlText(is.given),
                       is.middle.empty() ? std::string() : "<given>" + xmlText(is.middle) + "</given>",
                       xmlText(is.family), is.suffix.empty() ? std::string() : "<suffix>" + is.suffix + "</suffix>",
                       is.sex == "female" ? "F" : "M", birth);
}

std::string header(const World& world, const Document& document) {
    const Fact& fact = world.facts[static_cast<std::size_t>(document.fact)];
    const Habit& custodian = world.hospitals[static_cast<std::size_t>(document.custodian)];
    const PatientRecord& record = world.patients[static_cast<std::size_t>(document.patient)];
    const std::string organisation = fmt::format("{}<name>{}</name>", id(custodian.oid), xmlText(custodian.title));
    return fmt::format(
               "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
               "<ClinicalDocument xmlns=\"urn:hl7-org:v3\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
               "xmlns:sdtc=\"urn:hl7-org:sdtc\">\n"
               "<realmCode code=\"US\"/><typeId root=\"2.16.840.1.113883.1.3\" "
               "extension=\"POCD_HD000040\"/>{}{}{}{}<title>{}</title><effectiveTime value=\"{}\"/>"
               "<confidentialityCode code=\"N\" codeSystem=\"2.16.840.1.113883.5.25\"/><languageCode code=\"en-US\"/>",
               templateId("2.16.840.1.113883.10.20.22.1.1", "2015-08-01"),
               templateId(document.format == "cda" ? "2.16.840.1.113883.10.20.22.1.2"
                                                   : "2.16.840.1.113883.10.20.22.1.10",
                          "2015-08-01"),
               id(document.master),
               coded("code", fact.values["loinc"], "2.16.840.1.113883.6.1", "Summarization of episode note"),
               xmlText(fact.values["title"]), hl7Time(fact.at, custodian.offset)) +
           "\n" + recordTarget(world, record, custodian, document) +
           fmt::format(
               "\n<author><time value=\"{}\"/><assignedAuthor>{}<assignedAuthoringDevice><manufacturerModelName>Record "
               "system</manufacturerModelName>"
               "<softwareName>Record system "
               "9</softwareName></assignedAuthoringDevice><representedOrganization>{}</representedOrganization></"
               "assignedAuthor></author>"
               "\n<custodian><assignedCustodian><representedCustodianOrganization>{}</"
               "representedCustodianOrganization></assignedCustodian></custodian>\n",
               hl7Time(fact.at, custodian.offset), id(custodian.oid + ".99", "system"), organisation, organisation);
}

std::string table(const Section& section, const std::vector<std::pair<std::string, std::vector<std::string>>>& rows) {
    std::string out = "<table border=\"1\"><thead><tr>";
    for (const std::string_view heading : section.headings)
        if (!heading.empty())
            out += fmt::format("<th>{}</th>", heading);
    out += "</tr></thead><tbody>";
    for (const auto& [rowId, cells] : rows) {
        out += fmt::format("<tr ID=\"{}\">", rowId);
        for (const std::string& cell : cells)
            out += fmt::format("<td>{}</td>", xmlText(cell));
        out += "</tr>";
    }
    return out + "</tbody></table>";
}

/// Members that share an organizer: one accession, or one minute.
std::string groupKey(const CdaContext& c) {
    return c.context.has("accession") ? c.context["accession"]
                                      : std::to_string(c.context.at() / 60) + c.context["site"];
}

} // namespace

CdaDocument cdaDocument(const World& world, int index) {
    const Document& document = world.documents[static_cast<std::size_t>(index)];
    const Habit& custodian = world.hospitals[static_cast<std::size_t>(document.custodian)];
    CdaDocument made;
    if (const Fact& fact = world.facts[static_cast<std::size_t>(document.fact)]; fact.values.has("scan")) {
        made.xml = header(world, document) +
                   fmt::format("<component><nonXMLBody><text mediaType=\"application/pdf\" "
                               "representation=\"B64\">{}</text></nonXMLBody></component></ClinicalDocument>\n",
                               base64(tinyPdf(fact.values["scan"])));
        return made;
    }
    made.xml = header(world, document) + "<component><structuredBody>\n";
    int sectionIndex = 0;
    for (const Section& section : sections()) {
        std::vector<CdaContext> contexts;
        for (const int telling : document.entries) {
            const Telling& told = world.tellings[static_cast<std::size_t>(telling)];
            const Fact& fact = world.facts[static_cast<std::size_t>(told.fact)];
            if (std::ranges::find(section.kinds, fact.kind) != section.kinds.end())
                contexts.push_back(
                    {{world, told, fact, custodian}, telling, fmt::format("s{}r{}", sectionIndex, contexts.size())});
        }
        if (contexts.empty())
            continue;
        std::vector<CdaEntry> entries;
        std::vector<std::pair<std::string, std::vector<std::string>>> rows;
        for (std::size_t i = 0; i < contexts.size();) {
            std::size_t end = i + 1;
            if (section.grouped != nullptr)
                while (end < contexts.size() && groupKey(contexts[end]) == groupKey(contexts[i]))
                    ++end;
            entries.push_back(section.grouped != nullptr ? section.grouped(std::span(contexts).subspan(i, end - i))
                                                         : section.single(contexts[i]));
            if (section.grouped == nullptr)
                rows.emplace_back(contexts[i].rowId, entries.back().row);
            else
                for (std::size_t row = i; row < end; ++row)
                    rows.emplace_back(contexts[row].rowId, std::vector{entries.back().row[row - i]});
            i = end;
        }
        made.xml += fmt::format(
            "<component><section>{}{}<title>{}</title><text>{}</text>", templateId(section.root, "2015-08-01"),
            coded("code", section.loinc, "2.16.840.1.113883.6.1", section.title), section.title, table(section, rows));
        for (std::size_t i = 0; i < entries.size(); ++i) {
            made.xml += "\n<entry typeCode=\"DRIV\">" + entries[i].xml + "</entry>";
            for (const auto& [telling, path] : entries[i].paths)
                made.paths.emplace_back(
                    telling, fmt::format("ClinicalDocument.component.structuredBody.component[{}].section.entry[{}].{}",
                                         sectionIndex, i, path));
        }
        made.xml += "</section></component>\n";
        ++sectionIndex;
    }
    made.xml += "</structuredBody></component></ClinicalDocument>\n";
    return made;
}

} // namespace anamnesis::exchange
