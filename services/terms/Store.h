// SPDX-License-Identifier: GPL-3.0-or-later
// The packs of one folder, asked together. Holds no patient. Look-ups of any thread; loading by one at a time.
#pragma once

#include "models/base/CancelToken.h"
#include "models/base/Issue.h"
#include "models/base/Progress.h"
#include "services/terms/Term.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
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
    [[nodiscard]] std::optional<std::string> display(std::string_view system, std::string_view code,
                                                     std::string_view language = "en") const;
    /// Every row of every map from this code; several stay several. Empty target system: all.
    [[nodiscard]] std::vector<Translation> translate(std::string_view system, std::string_view code,
                                                     std::string_view targetSystem = {}) const;
    [[nodiscard]] const std::vector<PackInfo>& packs() const;

private:
    Store();
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// Reads a file, or a folder of FHIR resources, into a pack of the folder. What it is is told by its content, not its
/// name alone. Errors: terms.unknown-format {file} · terms.cannot-read {file} · terms.empty {file} · terms.cannot-write
/// {file} · terms.truncated {file, line} (the last row ends in the middle) · cancelled.
[[nodiscard]] Result<LoadReport> load(const std::filesystem::path& file, const std::filesystem::path& folder,
                                      const CancelToken& cancel = {}, const ProgressHandler& progress = {});

/// A FHIR ConceptMap (R3–R5, JSON text) as a map for services/meaning. terms.not-a-conceptmap {}.
[[nodiscard]] Result<clinical::CodeMap> readConceptMap(std::string_view json);

} // namespace anamnesis::terms
