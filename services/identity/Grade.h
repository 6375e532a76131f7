// SPDX-License-Identifier: GPL-3.0-or-later
// From levels to a grade: the score, the groups of evidence that agree, the vetoes, and what caps the grade.
// A grade is a function of the outcome and the model alone, so that it replays from what a link stores.
//
// Vetoes ("identity.veto.…"): generation, national-id, death-date, birth-order, twins, near-twins, sex-and-birth-date.
// Caps ("identity.cap.…"): one-group, no-given-name, score, shared-identifier, birth-generation, near-identifier,
// duplicate-free-source, does-not-fit, frequent-name.
#pragma once

#include "services/identity/Fields.h"
#include "services/identity/Identity.h"

#include <array>
#include <cstdint>

namespace anamnesis::identity {

inline constexpr double LeastShare = 2e-5; ///< a name nobody else bears is still not a number
inline constexpr double LeastBirthShare = 1e-5;

/// A model's weights by index, in bits.
class Scores {
public:
    explicit Scores(const Model& model);
    [[nodiscard]] double bits(const Outcome& outcome) const;
    [[nodiscard]] double bits(const Outcome& outcome, Field field) const;
    [[nodiscard]] double prior() const { return m_prior; }
    [[nodiscard]] double certain() const { return m_certain; }
    [[nodiscard]] double probable() const { return m_probable; }
    [[nodiscard]] bool households() const { return m_households; }

private:
    std::array<std::array<double, MostLevels>, FieldCount> m_bits{};
    std::array<std::array<double, MostLevels>, FieldCount> m_byFrequency{}; ///< log2 m, where the value's share is u
    double m_prior;
    double m_certain;
    double m_probable;
    bool m_households;
};

enum Veto : std::uint16_t {
    VetoGeneration = 1,
    VetoNational = 2,
    VetoDeath = 4,
    VetoBirthOrder = 8,
    VetoTwins = 16,
    VetoNearTwins = 32,
    VetoSexAndBirth = 64
};
enum Group : std::uint8_t {
    GroupIdentifier = 1,
    GroupNameAndBirth = 2,
    GroupContact = 4,
    GroupDeclared = 8,
    GroupPerson = 16,
    GroupKin = 32
};
enum Cap : std::uint16_t {
    CapOneGroup = 1,
    CapNoGiven = 2,
    CapScore = 4,
    CapShared = 8,
    CapGeneration = 16,
    CapNearIdentifier = 32,
    CapSource = 64,
    CapDoesNotFit = 128,
    CapNameConflict = 256
};

struct Judgement {
    Grade grade = Grade::Distinct;
    float bits = 0;
    std::uint16_t vetoes = 0;
    std::uint16_t caps = 0;
    std::uint8_t groups = 0;
};

/// `sameDuplicateFreeSource`: both records come from one source that is declared to hold nobody twice.
[[nodiscard]] Judgement judge(const Outcome& outcome, const Scores& scores, bool sameDuplicateFreeSource = false);

/// Everything spelled out.
[[nodiscard]] Grading spelled(const Outcome& outcome, const Judgement& judgement, const Scores& scores);

/// The outcome that a stored vector of weights came from. Unknown fields and levels count as missing.
[[nodiscard]] Outcome outcomeOf(const std::vector<Weight>& weights, const Scores& scores);

} // namespace anamnesis::identity
