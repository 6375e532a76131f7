// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reconcile/Reconcile.h"

#include "services/reconcile/Whole.h"

namespace anamnesis::reconcile {

Result<Reconciliation> reconcile(const Input& input) {
    if (input.cancel.cancelled())
        return failure("reconcile.cancelled");
    Whole whole(input);
    if (!whole.workOut(input))
        return failure("reconcile.cancelled");
    Reconciliation answer;
    answer.issues = whole.issues();
    answer.discrepancies = std::move(whole.rows);
    answer.unattached = std::move(whole.unattached);
    answer.resolved = std::move(whole.resolved);
    answer.hidden = std::move(whole.hidden);
    answer.items.reserve(whole.items.size());
    for (auto& composed : whole.items) {
        answer.items.push_back(std::move(composed->item));
        composed.reset();
    }
    return answer;
}

} // namespace anamnesis::reconcile
