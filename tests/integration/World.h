// SPDX-License-Identifier: GPL-3.0-or-later
// An exchange, a vault that holds what it gave, and the truth beside: what the whole-path tests look at.
#pragma once

#include "app/context/AppContext.h"
#include "app/exchange/Exchange.h"
#include "services/store/Vault.h"

#include <QTemporaryDir>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <map>
#include <memory>
#include <set>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace anamnesis::testing {

using PatientKey = std::pair<std::string, std::string>; ///< source, id

class World {
public:
    /// Starts the exchange and makes an empty vault with its hospitals as sources. Throws std::runtime_error on
    /// failure.
    explicit World(exchange::Options options);

    /// Adds every person of the truth that can be told apart by the question, and asks all sources for each.
    void addAndSyncEverybody();

    [[nodiscard]] review::Review& review() { return m_context->review(); }
    [[nodiscard]] exchange::Exchange& exchange() { return *m_exchange; }
    [[nodiscard]] const nlohmann::json& truth() const { return m_truth; }
    [[nodiscard]] std::filesystem::path vaultFolder() const;
    [[nodiscard]] static std::string_view passphrase() { return "integration test words"; }
    /// Closes the review's vault and opens it again in a new context, as a later run of the program would.
    void reopen();

    /// Every source patient of the truth -> its person there.
    [[nodiscard]] std::map<PatientKey, std::string> truthOfPatients() const;
    std::vector<review::SyncReport> reports;
    std::vector<std::string> notAdded; ///< codes of persons that could not be added (ambiguous twins and the like)

private:
    QTemporaryDir m_folder;
    std::unique_ptr<exchange::Exchange> m_exchange;
    std::unique_ptr<app::context::AppContext> m_context;
    nlohmann::json m_truth;
};

/// What a pair count found: `found` of `all`.
struct Share {
    std::size_t found = 0;
    std::size_t all = 0;
    [[nodiscard]] double value() const {
        return all == 0 ? 1.0 : static_cast<double>(found) / static_cast<double>(all);
    }
};

/// How the vault's persons and items compare with the truth.
struct Scores {
    std::size_t wronglyMergedPersons = 0; ///< vault persons holding patients of two truth persons
    Share identity;                       ///< pairs of patients of one person that are together
    std::size_t nearTwinsMerged = 0;      ///< pairs the truth calls distinct that share an item
    Share same;                           ///< pairs the truth calls the same that share an item
    std::map<std::string, Share> sameByKind;
    Share conflicts; ///< planted conflicts with a discrepancy at their members
    std::map<std::string, Share> conflictsByKind;
    Share gaps; ///< planted gaps that the ledger does not call complete
    std::vector<std::string> missedGaps;
    std::vector<std::string> mergedTwins;
};
[[nodiscard]] Scores score(World& world);

} // namespace anamnesis::testing
