// SPDX-License-Identifier: GPL-3.0-or-later
// Strong ids: a statement's id is not an item's.
#pragma once

#include <compare>
#include <cstddef>
#include <functional>
#include <string>
#include <utility>

namespace anamnesis {

/// An opaque text id of one kind of thing. Most are 32 hex digits made by fingerprint() (Hash.h).
template <class Tag>
struct Id {
    std::string value;

    Id() = default;
    explicit Id(std::string text) : value(std::move(text)) {}
    [[nodiscard]] bool empty() const { return value.empty(); }
    friend bool operator==(const Id&, const Id&) = default;
    friend auto operator<=>(const Id&, const Id&) = default;
};

using StatementId = Id<struct StatementTag>;
using ItemId = Id<struct ItemTag>;
using DiscrepancyId = Id<struct DiscrepancyTag>;
using PersonId = Id<struct PersonTag>;
using RecordId = Id<struct RecordTag>; ///< a source record in the vault: fingerprint of source, type, id, version, hash
using RulingId = Id<struct RulingTag>;
using LinkId = Id<struct LinkTag>;

} // namespace anamnesis

template <class Tag>
struct std::hash<anamnesis::Id<Tag>> {
    std::size_t operator()(const anamnesis::Id<Tag>& id) const noexcept { return std::hash<std::string>{}(id.value); }
};
