// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sources/Pages.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>
#include <sstream>

namespace anamnesis::testing {

using Json = nlohmann::json;

std::string resource(const std::string& type, const std::string& id, const std::string& extra,
                     const std::string& patient) {
    std::string text = R"({"resourceType":")" + type + R"(","id":")" + id + "\"";
    if (type != "Patient" && !patient.empty())
        text += R"(,"subject":{"reference":"Patient/)" + patient + "\"}";
    return text + (extra.empty() ? "" : "," + extra) + "}";
}

std::vector<std::string> resources(const std::string& type, int from, int to) {
    std::vector<std::string> all;
    for (int i = from; i < to; ++i)
        all.push_back(resource(type, "r" + std::to_string(i)));
    return all;
}

std::string bundle(const BundleOf& what) {
    std::string text = R"({"resourceType":"Bundle","type":"searchset")";
    if (what.total >= 0)
        text += ",\"total\":" + std::to_string(what.total);
    if (!what.next.empty())
        text += ",\"link\":[{\"relation\":\"self\",\"url\":\"x\"},{\"relation\":\"next\",\"url\":" +
                Json(what.next).dump() + "}]";
    text += ",\"entry\":[";
    for (std::size_t i = 0; i < what.records.size(); ++i) {
        const bool isOutcome = what.records[i].find("OperationOutcome") != std::string::npos;
        text += (i > 0 ? "," : "") + ("{\"resource\":" + what.records[i]) + R"(,"search":{"mode":")" +
                (isOutcome ? "outcome" : what.mode) + "\"}}";
    }
    return text + "]}";
}

std::string outcome(const std::string& severity, const std::string& code) {
    return R"({"resourceType":"OperationOutcome","issue":[{"severity":")" + severity + R"(","code":")" + code +
           R"("}]})";
}

std::string statement(const std::vector<std::string>& types, const std::string& software, const std::string& version,
                      const std::string& patientParameters) {
    Json resourcesJson = Json::array();
    for (const std::string& type : types) {
        Json parameters = Json::array();
        std::istringstream names(patientParameters);
        for (std::string name; names >> name;)
            parameters.push_back({{"name", name}, {"type", "reference"}});
        resourcesJson.push_back({{"type", type},
                                 {"interaction", {{{"code", "read"}}, {{"code", "search-type"}}}},
                                 {"searchParam", parameters}});
    }
    return Json{{"resourceType", "CapabilityStatement"},
                {"fhirVersion", version},
                {"format", {"application/fhir+json", "application/fhir+xml"}},
                {"software", {{"name", software}}},
                {"rest", {{{"mode", "server"}, {"resource", resourcesJson}}}}}
        .dump();
}

std::string oldStatement() {
    return R"(<?xml version="1.0"?><Conformance xmlns="http://hl7.org/fhir">
            <software><name value="Old Cerner Millennium"/><version value="7"/></software><fhirVersion value="1.0.2"/>
            <format value="xml"/><rest><mode value="server"/><resource><type value="MedicationOrder"/>
            <interaction><code value="search-type"/></interaction><searchParam><name value="patient"/></searchParam>
            </resource></rest></Conformance>)";
}

std::string oldOrders() {
    return R"(<Bundle xmlns="http://hl7.org/fhir"><type value="searchset"/><total value="1"/><entry><resource><MedicationOrder>)"
           R"(<id value="m1"/><patient><reference value="Patient/p1"/></patient></MedicationOrder></resource></entry></Bundle>)";
}

std::string pointingElements() {
    return R"("medicationReference":{"reference":"Medication/d1"},)"
           R"("requester":{"reference":"PractitionerRole/r1"},)"
           R"("performer":{"reference":"#inside"},)"
           R"("recorder":{"reference":"Practitioner/gone"},)"
           R"("reasonReference":[{"reference":"https://elsewhere.example/fhir/Organization/o9"}])";
}

std::string xmlPatient() {
    return R"(<Patient xmlns="http://hl7.org/fhir"><id value="p1"/></Patient>)";
}

std::string emptyXmlBundle() {
    return R"(<Bundle xmlns="http://hl7.org/fhir"><type value="searchset"/><total value="0"/></Bundle>)";
}

std::string smartConfiguration() {
    return R"({"token_endpoint":"https://login.example/token"})";
}

Result<void> Remembering::onRecords(std::vector<sources::FetchedRecord> arrived,
                                    const sources::Checkpoint& checkpoint) {
    if (++calls > failAfter)
        return failure("vault.full");
    std::move(arrived.begin(), arrived.end(), std::back_inserter(records));
    checkpoints.push_back(checkpoint);
    return {};
}

std::vector<std::string> Remembering::ids(const std::string& type) const {
    std::vector<std::string> found;
    for (const sources::FetchedRecord& record : records)
        if (record.ref.type == type)
            found.push_back(record.ref.id);
    std::ranges::sort(found);
    return found;
}

Bench::Bench()
    : http(fake, fake, fake.clock(), [] {
          transport::Manners manners;
          manners.chance = [] { return 0.0; };
          return manners;
      }()) {
    fake.on(base + "/metadata", FakeAnswer::json(statement({"Patient", "Condition"})));
    patientIsThere();
}

void Bench::patientIsThere() {
    fake.on(base + "/Patient/p1", FakeAnswer::json(resource("Patient", "p1")));
}

std::unique_ptr<sources::Source> Bench::source(sources::SourceSettings settings) {
    settings.name = "Hospital";
    if (settings.url.empty())
        settings.url = base;
    auto made = sources::makeSource(settings, {http, fake.clock()});
    return made ? *std::move(made) : nullptr;
}

sources::FetchReport Bench::sync(sources::SourceSettings settings, std::optional<Instant> since) {
    const auto made = source(std::move(settings));
    auto plan = made->plan({"p1"}, {since, {}, {}}, cancel.token());
    if (!plan) {
        sources::FetchReport report;
        report.stoppedBy = plan.error();
        return report;
    }
    return made->fetch(*plan, sink, {}, cancel.token());
}

const timeline::LedgerRow* rowOf(const sources::FetchReport& report, const std::string& query) {
    const auto found =
        std::ranges::find_if(report.rows, [&](const timeline::LedgerRow& row) { return row.query.starts_with(query); });
    return found == report.rows.end() ? nullptr : &*found;
}

} // namespace anamnesis::testing
