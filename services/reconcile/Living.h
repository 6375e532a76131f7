// SPDX-License-Identifier: GPL-3.0-or-later
// A chart that stays worked out, so that a person's ruling costs what it touches and not the whole chart: only regions
// that the ruling reaches are solved again. What it then holds equals reconcile() with the same journal, always. One
// thread at a time. It takes some 7 KB of memory a statement, beside the statements, as long as it is there.
#pragma once

#include "services/reconcile/Reconcile.h"

#include <memory>
#include <span>
#include <vector>

namespace anamnesis::reconcile {

class LivingChart {
public:
    /// Takes the statements; of the input its own are not looked at. Everything else the input points at is only read
    /// here. "reconcile.cancelled".
    [[nodiscard]] static Result<LivingChart> make(std::vector<clinical::Statement> statements, Input input);

    /// What came of a ruling. Valid until the next one.
    struct Change {
        std::vector<const timeline::Item*> items; ///< new, or worked out anew (maybe to the same), sorted by id
        std::vector<ItemId> gone;                 ///< sorted; as aliases they may live on in others
        std::vector<const timeline::Discrepancy*> discrepancies; ///< new or changed
        std::vector<DiscrepancyId> resolved;                     ///< no more, sorted
    };
    /// The journal in order, the new ruling (or undoing) included. "reconcile.cancelled": nothing has changed.
    [[nodiscard]] Result<Change> rule(std::span<const timeline::Ruling> journal, Instant now,
                                      const CancelToken& cancel = {});

    [[nodiscard]] const timeline::Item* item(const ItemId& id) const; ///< null: none of that id
    [[nodiscard]] std::vector<const timeline::Item*> items() const;   ///< sorted by id
    [[nodiscard]] std::vector<const timeline::Item*> hidden() const;  ///< those of them that a ruling hides
    [[nodiscard]] const std::vector<timeline::Discrepancy>& discrepancies() const;
    [[nodiscard]] const std::vector<RulingId>& unattached() const;
    [[nodiscard]] Issues issues() const;
    /// All of it, as reconcile() gives it.
    [[nodiscard]] Reconciliation whole() const;

    LivingChart(LivingChart&&) noexcept;
    LivingChart& operator=(LivingChart&&) noexcept;
    ~LivingChart();

private:
    struct State;
    explicit LivingChart(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace anamnesis::reconcile
