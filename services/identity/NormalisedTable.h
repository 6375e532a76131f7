// SPDX-License-Identifier: GPL-3.0-or-later
// A population as a table of normalised columns, for databases to link: what SplinkSql.h compares.
//
// Lists are parted by blanks. Identifiers are "assigner:value". Dates are ISO text of their own precision. Only the
// first two middle names, addresses, phones, guardians and (for likeness) identifiers of a class have columns of their
// own. `*_share` is how common the value is held to be; `given_bearers` how many of this population are known to bear
// it. `blocks` are the record's keys, `refinements` what parts a crowded one further; see SCALE.md.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace anamnesis::identity {

class Population;
class BlockKeys;

[[nodiscard]] std::string normalisedHeader();
[[nodiscard]] std::string normalisedRow(const Population& population, const BlockKeys& keys, std::uint32_t index,
                                        std::string_view file);

} // namespace anamnesis::identity
