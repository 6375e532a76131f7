// SPDX-License-Identifier: GPL-3.0-or-later
// What a population teaches a model, without labels: how often names occur, and (learn) how often each level does.
#pragma once

#include "services/identity/Model.h"

#include <cstddef>
#include <cstdint>

namespace anamnesis::identity {

class Population;

/// The model with the frequencies of this population mixed into the shipped ones (as if five thousand more records had
/// come from the shipped tables), and its size as prior where it is larger than the model's. Levels stay.
/// Also sees whether anybody shares an address with somebody else (Model::households), unless told not to ask: a list
/// of chosen pairs is no population.
enum class Census : std::uint8_t { Population, ChosenPairs };
[[nodiscard]] Model adapted(const Model& model, const Population& population, Census census = Census::Population);

struct LearnOptions {
    int rounds = 12;                  ///< of expectation-maximisation at most
    double steadfast = 200;           ///< pairs' worth of belief in the starting m
    std::size_t randomPairs = 200000; ///< for u
};

/// adapted(), and m by expectation-maximisation over the blocked pairs, u of graded levels from random pairs. m and u
/// of a level move by no more than a factor of four, so that a strange population cannot turn a conflict into evidence.
[[nodiscard]] Model learn(const Model& model, const Population& population, const LearnOptions& options = {});

} // namespace anamnesis::identity
