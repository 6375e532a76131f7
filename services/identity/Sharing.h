// SPDX-License-Identifier: GPL-3.0-or-later
// Links and decisions for others to read, and theirs for us: a FHIR R4 collection of Linkage (which two records),
// Person (who was held to be one, with assurance) and Provenance (who said so, when, why, by which rules).
//
// What comes in is evidence, never an order: each becomes a proposal with our own answer beside it. A local decision
// stands whatever others say.
#pragma once

#include "services/identity/Identity.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace anamnesis::identity {

/// What one side held of two records.
struct SharedLink {
    PatientKey a; ///< a < b
    PatientKey b;
    Grade grade = Grade::Distinct; ///< certain MATCH, probable POSSIBLE_MATCH, distinct NO_MATCH
    By by = By::Auto;
    double bits = 0;
    std::string rules;
    std::string version;
    std::string author; ///< of a manual one
    std::string reason;
    Instant at{};
    std::string place{}; ///< on whose behalf it was said: a hospital, a registry; empty where that is not told

    friend bool operator==(const SharedLink&, const SharedLink&) = default;
};
[[nodiscard]] SharedLink shared(const Link& link);

/// Where a record can be read: "https://host/fhir/Patient/7". Empty: only its source's name and id are told.
using AddressOf = std::function<std::string(const PatientKey&)>;
/// Our key of a record told by its address or, where it has none or none of ours, by its source's name and id.
using KeyAt = std::function<std::optional<PatientKey>(std::string_view address, const PatientKey& named)>;

/// The Bundle as JSON. A NO_MATCH is an inactive Linkage, so that nobody who misses the extension joins the two.
/// Persons of one record are left out.
[[nodiscard]] std::string sharedBundle(std::span<const SharedLink> links, std::span<const Person> persons,
                                       const AddressOf& addressOf, Instant now);

/// Reads such a Bundle, or Linkage and Person resources of another maker: an active Linkage or a Person without
/// extension is held as a probable, automatic match of each alternate with the source (or of neighbours in
/// Person.link). Errors: "identity.shared-unreadable" {why}. Issues: "identity.shared-unknown-record" {record}, once
/// for each resource of which a record is not ours.
[[nodiscard]] Result<std::vector<SharedLink>> sharedLinksFrom(std::string_view json, const KeyAt& keyAt,
                                                              Issues& issues);

/// How what others hold stands to what is held here.
enum class Standing : std::uint8_t {
    Agrees,      ///< we hold the same, by a decision or by ourselves
    Proposed,    ///< we hold less; a person may follow
    Conflicting, ///< a veto of ours, or what we hold certain, speaks against it: a person must look
    Overruled,   ///< a person here decided otherwise: that stands
};
[[nodiscard]] std::string_view name(Standing standing);

struct Proposal {
    SharedLink said;
    Standing standing = Standing::Proposed;
    Grading own; ///< of the two records, by our rules
};

/// `local`: decisions of this place in the order they were made; the latest about a pair holds.
[[nodiscard]] Proposal weighed(const SharedLink& said, const PatientRecord& a, const PatientRecord& b,
                               std::span<const Decision> local, const Model& model);

} // namespace anamnesis::identity
