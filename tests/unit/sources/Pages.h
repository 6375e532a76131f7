// SPDX-License-Identifier: GPL-3.0-or-later
// Small own FHIR answers for the tests of sources, and a sink that remembers.
#pragma once

#include "services/sources/Source.h"
#include "services/transport/RetryingHttp.h"
#include "tests/support/fakehttp/FakeHttp.h"

#include <memory>
#include <string>
#include <vector>

namespace anamnesis::testing {

inline const std::string base = "https://ehr.example/fhir";

/// {"resourceType":TYPE,"id":ID,"subject":{"reference":"Patient/p1"}, EXTRA}
[[nodiscard]] std::string resource(const std::string& type, const std::string& id, const std::string& extra = {},
                                   const std::string& patient = "p1");
[[nodiscard]] std::vector<std::string> resources(const std::string& type, int from, int to); ///< ids from..to-1

struct BundleOf {
    std::vector<std::string> records;
    std::string next = {};
    int total = -1;
    std::string mode = "match";
};
[[nodiscard]] std::string bundle(const BundleOf& what);
[[nodiscard]] std::string outcome(const std::string& severity, const std::string& code);
/// A CapabilityStatement that offers these types with these search parameters.
[[nodiscard]] std::string statement(const std::vector<std::string>& types, const std::string& software = "Test Server",
                                    const std::string& version = "4.0.1",
                                    const std::string& patientParameters = "patient _lastUpdated");

/// A DSTU2 Conformance in XML that offers MedicationOrder alone.
[[nodiscard]] std::string oldStatement();

/// Its answer: one MedicationOrder, m1, of patient p1.
[[nodiscard]] std::string oldOrders();

/// Elements of a MedicationRequest that point at d1, r1, a contained one, a missing one and another server.
[[nodiscard]] std::string pointingElements();

/// Patient p1 in XML.
[[nodiscard]] std::string xmlPatient();

/// A searchset without entries, in XML.
[[nodiscard]] std::string emptyXmlBundle();

/// Names the token endpoint https://login.example/token.
[[nodiscard]] std::string smartConfiguration();

struct Remembering final : sources::Sink {
    Result<void> onRecords(std::vector<sources::FetchedRecord> arrived, const sources::Checkpoint& checkpoint) override;
    void onRow(const timeline::LedgerRow& row) override { rows.push_back(row); }
    [[nodiscard]] std::vector<std::string> ids(const std::string& type) const; ///< sorted

    std::vector<sources::FetchedRecord> records;
    std::vector<sources::Checkpoint> checkpoints;
    std::vector<timeline::LedgerRow> rows;
    std::size_t failAfter = SIZE_MAX; ///< calls
    std::size_t calls = 0;
};

/// A source before a fake network with manners.
struct Bench {
    Bench();
    [[nodiscard]] std::unique_ptr<sources::Source> source(sources::SourceSettings settings = {});
    /// Plan for patient "p1" and fetch, with whatever the fake answers.
    sources::FetchReport sync(sources::SourceSettings settings = {}, std::optional<Instant> since = {});
    void patientIsThere();

    FakeHttp fake;
    transport::RetryingHttp http;
    Remembering sink;
    CancelSource cancel;
};

/// The row of a type's query; of several kinds the first. Null when there is none.
[[nodiscard]] const timeline::LedgerRow* rowOf(const sources::FetchReport& report, const std::string& query);

} // namespace anamnesis::testing
