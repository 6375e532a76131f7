// SPDX-License-Identifier: GPL-3.0-or-later
// Which records are about one person. Records in, links and persons out; pure, any thread, no state between calls.
// The same records, model and decisions give the same answer in any order and with any number of threads.
//
// Method: Fellegi and Sunter, "A Theory for Record Linkage" (JASA 1969), weights in bits (log2 m/u), value-specific
// frequencies after Winkler (1989), m by expectation-maximisation with u from random pairs (Linacre et al., Splink,
// 2022). Grades follow FHIR Person.link.assurance and HAPI's MdmLink (MATCH, POSSIBLE_MATCH, NO_MATCH x AUTO, MANUAL).
#pragma once

#include "models/base/CancelToken.h"
#include "models/base/Clock.h"
#include "models/base/Id.h"
#include "models/base/Issue.h"
#include "models/base/Result.h"
#include "models/clinical/Demographics.h"
#include "services/identity/Model.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace anamnesis::identity {

/// One patient of one source. `source` names the source, `id` the record within it; together unique.
struct PatientKey {
    std::string source;
    std::string id;

    friend bool operator==(const PatientKey&, const PatientKey&) = default;
    friend auto operator<=>(const PatientKey&, const PatientKey&) = default;
};

struct PatientRecord {
    std::string source;
    std::string id;
    clinical::Demographics demographics;

    [[nodiscard]] PatientKey key() const { return {source, id}; }
};

/// Certain acts alone; probable waits for a person; distinct does nothing.
enum class Grade : std::uint8_t { Certain, Probable, Distinct };
enum class By : std::uint8_t { Auto, Manual };

[[nodiscard]] std::string_view name(Grade grade); ///< "certain", "probable", "distinct"
[[nodiscard]] std::string_view name(By by);       ///< "auto", "manual"
[[nodiscard]] std::string_view ruleSet();         ///< "anamnesis-identity/1": what Link::rules says of our own
[[nodiscard]] std::optional<Grade> gradeNamed(std::string_view name);

/// What one comparison said. Codes, for ui/words: "identity.field.<field>", "identity.level.<level>".
struct Weight {
    std::string field; ///< "given", "family", "birth-date", "identifier:ssn", "address" …; see Model.h
    std::string level; ///< "exact", "nickname", "close", "swapped", "different", "missing" …
    double bits = 0;   ///< what it adds to the score; the sum over all weights and the prior is the score
    double rarity = 0; ///< the part of `bits` that comes from how rare the agreeing value is
    friend bool operator==(const Weight&, const Weight&) = default;
};

/// The answer for one pair, complete enough to be replayed without the records.
struct Grading {
    Grade grade = Grade::Distinct;
    double bits = 0;                 ///< prior and weights together
    std::vector<Weight> weights;     ///< in the model's order of fields; "prior" first
    std::vector<std::string> vetoes; ///< "identity.veto.suffix" …; see Vetoes.h
    std::vector<std::string> groups; ///< groups of evidence that agree: "identifier", "name-and-birth-date", "contact"
    std::vector<std::string> caps;   ///< why it is not higher than it is: "identity.cap.one-group" …

    friend bool operator==(const Grading&, const Grading&) = default;
};

/// A decision about two records, as stored. `a` < `b` always. The id is a fingerprint of both keys.
struct Link {
    LinkId id;
    PatientKey a;
    PatientKey b;
    Grade grade = Grade::Distinct;
    By by = By::Auto;
    double bits = 0;
    std::vector<Weight> weights;
    std::vector<std::string> vetoes;
    std::vector<std::string> groups;
    std::vector<std::string> caps;
    std::string rules;   ///< rule set: "anamnesis-identity/1"
    std::string version; ///< version of the model: name and fingerprint
    Instant at{};
    std::string author; ///< of a manual decision
    std::string reason;
    bool flagged = false; ///< manual against the engine's own answer: stays marked wherever it is shown

    friend bool operator==(const Link&, const Link&) = default;
};

[[nodiscard]] LinkId linkId(const PatientKey& a, const PatientKey& b); ///< the same in either order

/// A set of records held to be one human being. The id hangs on the smallest key, so it is the same after a rebuild.
struct Person {
    PersonId id;
    std::vector<PatientKey> members; ///< ascending

    friend bool operator==(const Person&, const Person&) = default;
};

[[nodiscard]] PersonId personId(const PatientKey& smallest);

// ---- decisions by people
// ---------------------------------------------------------------------------------------------

enum class Ruling : std::uint8_t { MustLink, CannotLink };

/// A person's word about two records; the latest one about a pair holds. A must-link over a veto or below probable is
/// only obeyed with a reason (see rule()), and stays flagged.
struct Decision {
    PatientKey a;
    PatientKey b;
    Ruling ruling = Ruling::MustLink;
    std::string author;
    std::string reason;
    Instant at{};

    friend bool operator==(const Decision&, const Decision&) = default;
};

/// Scores a manual link all the same and makes its row. Errors: "identity.veto-needs-reason" {vetoes} when a veto
/// speaks against a must-link, "identity.weak-needs-reason" {bits, grade} when the pair is below probable, both only
/// while the decision gives no reason; "identity.same-record" when both keys are one.
[[nodiscard]] Result<Link> rule(const PatientRecord& a, const PatientRecord& b, const Decision& decision,
                                const Model& model);

// ---- the engine
// ------------------------------------------------------------------------------------------------------

struct LinkOptions {
    std::vector<Decision> decisions;
    std::vector<std::string> duplicateFree; ///< sources declared free of duplicates: pairs within cap at probable
    bool withinSources = true;              ///< compare records of one source with each other
    bool acrossSources = true;
    Grade least = Grade::Probable; ///< links below are not returned (decided pairs always are)
    unsigned threads = 1;
    Instant at{}; ///< stamped on automatic links
    CancelToken cancel;
};

struct Linkage {
    std::vector<Link> links;     ///< ascending by (a, b)
    std::vector<Person> persons; ///< ascending by first member; every record is in exactly one
    Issues issues;               ///< "identity.decision-unattached" {a, b}, "identity.split-person" {person} …
    std::uint64_t comparedPairs = 0;

    [[nodiscard]] const Person* personOf(const PatientKey& key) const;
};

/// Links everything with everything (by blocks, never all pairs). Errors: "identity.duplicate-id" {source, id} (an id
/// twice in one source), "cancelled".
[[nodiscard]] Result<Linkage> link(std::span<const PatientRecord> records, const Model& model,
                                   const LinkOptions& options = {});

/// Whom a word about one link speaks of: one person's records against another's. Within one person the two parts are
/// what hangs together with either record without anybody's word; where the rules alone hold them together, the two
/// records by themselves. Ascending.
struct Sides {
    std::vector<PatientKey> a;
    std::vector<PatientKey> b;
};
[[nodiscard]] Sides sidesOf(const Link& link, std::span<const Link> links, std::span<const Person> persons);

/// The answer for one pair, without a population around it.
[[nodiscard]] Grading compare(const PatientRecord& a, const PatientRecord& b, const Model& model);

/// The score and grade again from what was stored: sums the weights, then applies groups, caps and vetoes.
/// Equal to the stored grading for every link that the model made.
[[nodiscard]] Grading replay(const Link& link, const Model& model);

// ---- search
// ----------------------------------------------------------------------------------------------------------

struct Candidate {
    std::size_t record = 0; ///< index into the records handed in
    Grading grading;
};

/// Patient search: every record that is not ruled out by what was asked, best first, ties by key. What the question
/// does not give is missing, hence neutral; so a name alone gives candidates, never a certain one.
[[nodiscard]] std::vector<Candidate> rank(const clinical::Demographics& asked, std::span<const PatientRecord> records,
                                          const Model& model);

// ---- when demographics change
// ----------------------------------------------------------------------------------------

enum class Change : std::uint8_t {
    None,
    Weakened,     ///< was certain, is less now: show it, do not drop it
    Strengthened, ///< was less, is certain now
    Conflicting,  ///< a veto is new, or what was certain is distinct: a person must look
};
[[nodiscard]] std::string_view name(Change change);

/// Compares the stored link with a fresh grading of the same two records.
[[nodiscard]] Change changeOf(const Link& stored, const Grading& fresh);

/// Whether one record's new demographics are somebody else's (a reused record number): then what came after the change
/// is to be quarantined. Marriage, a move, a corrected typing fault are not.
[[nodiscard]] bool becameSomebodyElse(const PatientRecord& before, const PatientRecord& after, const Model& model);

} // namespace anamnesis::identity
