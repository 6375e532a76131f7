// SPDX-License-Identifier: GPL-3.0-or-later
// What views of links and of proposals have in common. Private to the room.
#pragma once

#include "models/timeline/Item.h"
#include "services/identity/Identity.h"
#include "services/review/Port.h"
#include "services/store/Vault.h"

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace anamnesis::review {

using Additions = decltype(LinkView::wouldAdd);
[[nodiscard]] Additions additionsOf(const std::vector<timeline::Item>& items);

/// Of two charts the larger one stands first, so that what a link would add is told of the other.
class Sides {
public:
    explicit Sides(const store::Vault& vault) : m_vault(vault) {}
    [[nodiscard]] Result<void> turn(LinkView& view);

private:
    [[nodiscard]] Result<std::uint64_t> sizeOf(const PersonId& person);
    const store::Vault& m_vault;
    std::map<PersonId, std::uint64_t> m_sizes;
};

/// What people said of two records, the latest first; keys in ascending order.
using WordsSaid = std::map<std::pair<identity::PatientKey, identity::PatientKey>, std::vector<LinkView::Word>>;
[[nodiscard]] WordsSaid wordsSaid(std::span<const identity::Decision> decisions);

[[nodiscard]] std::vector<LinkView::Weight> weightsOf(std::span<const identity::Weight> weights);

} // namespace anamnesis::review
