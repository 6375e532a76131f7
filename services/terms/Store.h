// SPDX-License-Identifier: GPL-3.0-or-later
// The packs of one folder, asked together. Holds no patient. Look-ups of any thread; loading by one at a time.
#pragma once

#include "models/base/CancelToken.h"
#include "models/base/Issue.h"
#include "models/base/Progress.h"
#include "services/terms/Term.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace anamnesis::terms {

struct PackInfo {
    std::string name; ///< file name of the pack
    std::string kind; ///< "snomed-rf2", "loinc", "rxnorm", "icd10cm", "gem", "cvx", "fhir" …
    std::string file; ///< what it was loaded from, without its folder
    std::string version;
    std::uint64_t records = 0;
};

/// What a load did. Issues name lines, at most 20 of them; terms.row-broken {line, file}, terms.rows-broken {count,
/// file}.
struct LoadReport {
    std::string kind;
    std::string version;
    std::uint64_t rows = 0;    ///< read
    std::uint64_t terms = 0;   ///< names kept
    std::uint64_t maps = 0;    ///< map rows kept
    std::uint64_t systems = 0; ///< code systems described as a whole
    std::uint64_t valueSets = 0;
    std::uint64_t edges = 0;   ///< of a hierarchy
    std::uint64_t states = 0;  ///< of RF2 components
    std::uint64_t skipped = 0; ///< of another kind, or inactive beyond use; said, not an error
    std::uint64_t broken = 0;
    Issues issues;
};

class Store {
public:
    /// Opens every pack of the folder; one that is damaged is left out and said (terms.pack-damaged {file}). The folder
    /// may be missing: then only the common names answer.
    [[nodiscard]] static Store open(const std::filesystem::path& folder, Issues& issues);

    Store(Store&&) noexcept;
    Store& operator=(Store&&) noexcept;
    ~Store();

    /// Every name of a code, preferred first, retired ones last. The system must be canonical.
    [[nodiscard]] std::vector<Term> lookup(std::string_view system, std::string_view code) const;
    /// The name to show: preferred in the language, else preferred in English, else any; our common table last.
    [[nodiscard]] std::optional<GivenName> name(std::string_view system, std::string_view code,
                                                std::string_view language = "en") const;
    /// Whether any pack names a code of the system; our common table not counted.
    [[nodiscard]] bool names(std::string_view system) const;
    /// The text of name().
    [[nodiscard]] std::optional<std::string> display(std::string_view system, std::string_view code,
                                                     std::string_view language = "en") const;
    /// Every row of every map from this code; several stay several. Empty target system: all.
    [[nodiscard]] std::vector<Translation> translate(std::string_view system, std::string_view code,
                                                     std::string_view targetSystem = {}) const;
    [[nodiscard]] const std::vector<PackInfo>& packs() const;

    /// Numbers of packs, for the questions below.
    using Packs = std::vector<std::size_t>;
    /// The packs that know the system in this version. Without a version, or when none has it: those of the newest
    /// FHIR resource, and every publisher's table (the tables of one terminology are several files).
    [[nodiscard]] Packs packsOf(std::string_view system, std::string_view version = {}) const;
    /// What they know of it as a whole, put together; nothing when it was not loaded.
    [[nodiscard]] std::optional<SystemInfo> system(std::string_view system, const Packs& packs) const;
    /// Whether the terminology itself has the code: a value set's enumeration is no proof.
    [[nodiscard]] bool has(std::string_view system, std::string_view code, const Packs& packs) const;
    [[nodiscard]] std::vector<std::string> children(std::string_view system, std::string_view code,
                                                    const Packs& packs) const;
    [[nodiscard]] std::vector<std::string> parents(std::string_view system, std::string_view code,
                                                   const Packs& packs) const;
    [[nodiscard]] std::vector<std::pair<std::string, std::string>>
    properties(std::string_view system, std::string_view code, const Packs& packs) const;
    /// Every code that has properties, pack by pack; false stops.
    using PropertyHandler =
        std::function<bool(std::string_view code, const std::vector<std::pair<std::string, std::string>>& values)>;
    void eachProperties(std::string_view system, const Packs& packs, const PropertyHandler& handle) const;
    /// Every code with the names one pack has for it, pack by pack in the order of the codes; false stops.
    using CodeHandler = std::function<bool(std::string_view code, const std::vector<Term>& terms)>;
    void eachCode(std::string_view system, const Packs& packs, const CodeHandler& handle) const;
    /// Of this version, else the newest.
    [[nodiscard]] std::optional<ValueSetDefinition> valueSet(std::string_view url, std::string_view version = {}) const;
    /// The system of which the value set holds all codes (CodeSystem.valueSet).
    [[nodiscard]] std::optional<std::string> systemOfAll(std::string_view valueSet) const;
    /// Url, version and title of every value set; the JSON is left out.
    [[nodiscard]] std::vector<ValueSetDefinition> valueSets() const;

private:
    Store();
    void applyStates(std::vector<Term>& terms) const;
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// Reads a file, or a folder of FHIR resources, into a pack of the folder. What it is is told by its content, not its
/// name alone. Errors: terms.unknown-format {file} · terms.cannot-read {file} · terms.empty {file} · terms.cannot-write
/// {file} · terms.truncated {file, line} (the last row ends in the middle) · terms.file-too-large {file, limit} ·
/// terms.not-an-archive {file} · terms.archive-cut-short, terms.archive-damaged, terms.archive-too-large {entry, file}
/// · the first two with "-at-start" and without an entry when the archive ends or fails before its first one ·
/// terms.nothing-of-use {file} · cancelled. After any of them the packs are as they were.
[[nodiscard]] Result<LoadReport> load(const std::filesystem::path& file, const std::filesystem::path& folder,
                                      const CancelToken& cancel = {}, const ProgressHandler& progress = {});

/// A FHIR ConceptMap (R3–R5, JSON text) as a map for services/meaning. terms.not-a-conceptmap {}.
[[nodiscard]] Result<clinical::CodeMap> readConceptMap(std::string_view json);

} // namespace anamnesis::terms
