// SPDX-License-Identifier: GPL-3.0-or-later
// What the statements of a chart say, each read once with what it takes from the others: names of what it points at,
// codes that stand beside each other, who follows whom, what was told in error. Rulings change nothing of it. Private
// to the room.
#pragma once

#include "services/reconcile/Judge.h"
#include "services/reconcile/Reconcile.h"
#include "services/reconcile/Referred.h"
#include "services/reconcile/Sense.h"

#include <deque>
#include <vector>

namespace anamnesis::reconcile {

class Reading {
public:
    /// The statements must outlive it. Cancelled, it is of no use.
    explicit Reading(const Input& input);
    ~Reading(); ///< on as many threads as it was read on: what was read is much to give back
    Reading(const Reading&) = delete;
    Reading& operator=(const Reading&) = delete;

    [[nodiscard]] std::span<const Sense> senses() const { return m_senses; }
    [[nodiscard]] const RecordIndex& index() const { return m_referred.index(); }
    [[nodiscard]] const ReusedIdentifiers& reused() const { return m_reused; }
    [[nodiscard]] const Issues& issues() const { return m_issues; }

private:
    std::deque<clinical::Statement> m_named; ///< copies that took over what they refer to
    Referred m_referred;
    std::vector<Sense> m_senses;
    ReusedIdentifiers m_reused;
    Issues m_issues;
    unsigned m_threads = 1;
};

} // namespace anamnesis::reconcile
