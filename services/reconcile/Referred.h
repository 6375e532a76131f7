// SPDX-License-Identifier: GPL-3.0-or-later
// What records call each other (FHIR R4 bundle.html#references): "Type/id", an absolute URL that ends so, or the
// fullUrl of a Bundle entry, which holds within its file. And what a statement says only by referring: its drug, and
// who asked, did or owned.
#pragma once

#include "models/clinical/Statement.h"

#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace anamnesis::reconcile {

/// Address -> statements of that record, by their place in the input.
class RecordIndex {
public:
    void add(const clinical::RecordRef& record, std::uint32_t statement);
    /// By a canonical address, which holds in all its source (R4 §2.24.0.8).
    void add(const clinical::RecordRef& record, std::string_view canonical, std::uint32_t statement);
    /// nullptr: nothing here goes by that name for a reader of `from`.
    [[nodiscard]] const std::vector<std::uint32_t>* find(const clinical::RecordRef& from,
                                                         std::string_view target) const;

private:
    std::unordered_map<std::string, std::vector<std::uint32_t>> m_byAddress;
};

/// Fills in what statements only refer to: the drug of an order (medicationReference), and the titles of what they
/// or their fields are called by an address alone. The statements given must outlive it.
class Referred {
public:
    explicit Referred(std::span<const clinical::Statement> statements);
    /// The statement itself, or a copy in `store` with what it refers to.
    [[nodiscard]] const clinical::Statement& named(const clinical::Statement& statement,
                                                   std::deque<clinical::Statement>& store) const;
    [[nodiscard]] const RecordIndex& index() const { return m_index; }

private:
    /// The record itself, not something it contains; of several versions the latest, whatever the order of the input.
    [[nodiscard]] const clinical::Statement* record(const clinical::Statement& from, std::string_view target) const;

    /// What it is called; where that is an address alone, what is called there.
    [[nodiscard]] std::string titleOf(const clinical::Statement& told) const;

    std::span<const clinical::Statement> m_statements;
    RecordIndex m_index;
};

} // namespace anamnesis::reconcile
