// SPDX-License-Identifier: GPL-3.0-or-later
// The weights as data: which fields are compared, in which levels, how often matching and random pairs fall into each.
#pragma once

#include "models/base/Result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace anamnesis::identity {

inline constexpr double LeastProbability = 1e-9; ///< of m and u: nothing never happens

/// One level of a comparison. bits = log2(m / u).
struct Level {
    std::string name;
    double m = 0;             ///< share of matching pairs in this level, among pairs where both sides give the field
    double u = 0;             ///< share of random pairs in this level
    bool byFrequency = false; ///< the agreeing value's own frequency takes u's place

    [[nodiscard]] double bits() const;
    friend bool operator==(const Level&, const Level&) = default;
};

struct FieldModel {
    std::string name;
    std::vector<Level> levels;
    friend bool operator==(const FieldModel&, const FieldModel&) = default;
};

/// How often values of one kind occur in the population. Values not listed have the frequency `unseen`.
struct FrequencyTable {
    std::string name; ///< "given", "family", …
    double unseen = 0;
    std::unordered_map<std::string, double> share; ///< normalised value -> share of records

    [[nodiscard]] double of(std::string_view value) const;
    friend bool operator==(const FrequencyTable&, const FrequencyTable&) = default;
};

struct Model {
    std::string name = "shipped";
    std::string version;     ///< fingerprint of everything below; see stamp()
    double population = 1e6; ///< how many people a record could be about; prior = -log2 of it
    double certainBits = 0;  ///< score from which a pair may be certain
    double probableBits = 0; ///< score from which a pair is shown to a person
    /// False where the records show no households at all. Then an address speaks for a person, and the caps and vetoes
    /// that guard against kin do not apply: they ask "which member of this family?", a question that has one answer
    /// where nobody has a family. Learned from a whole population, never assumed and never from chosen pairs: at least
    /// 500 records; of at least 200 pairs that share an address, a phone or a mail fewer than one in fifty plainly two
    /// people (upper 95 % bound); and next to no record that speaks of kin (guardian, mother's name, birth order,
    /// Jr/Sr, "Baby Boy"). One family in twenty addresses is enough to keep every guard up. Research sets whose every
    /// address was drawn for one person (FEBRL) are such populations; hospitals' are not.
    bool households = true;
    std::vector<FieldModel> fields;
    std::vector<FrequencyTable> frequencies;

    [[nodiscard]] const FieldModel* field(std::string_view name) const;
    friend bool operator==(const Model&, const Model&) = default;
};

/// The weights that come with the program.
[[nodiscard]] const Model& shippedModel();
/// Sets `version` from the content.
void stamp(Model& model);

[[nodiscard]] std::string toJson(const Model& model);
/// Errors: "identity.model-unreadable" {why}, "identity.model-incomplete" {field}.
[[nodiscard]] Result<Model> modelFromJson(std::string_view json);

} // namespace anamnesis::identity
