// SPDX-License-Identifier: GPL-3.0-or-later
// Compares one key of two statements: intervals at the coarser precision, values on their axis, codes. Private to the
// room.
#pragma once

#include "services/reconcile/Sense.h"

namespace anamnesis::reconcile {

struct KeyOutcome {
    Outcome outcome = Outcome::BothMissing;
    bool uncertain = false; ///< cannot be told: at most "could be"
    bool weak = false;      ///< by words alone
    bool kin = false;       ///< class against ingredient: related
    bool unit = false;      ///< the digits are one, the units are not
};

/// Key i of their row.
[[nodiscard]] KeyOutcome compare(std::size_t i, const Sense& left, const Sense& right);

enum class Meets : std::uint8_t { No, Maybe, Yes };
/// Do two points mean one time at the coarser precision? Maybe where a zone is unknown.
[[nodiscard]] Meets meets(const Moment_& left, const Moment_& right, bool oneClock);

/// One clock: times of one custodian by one road.
[[nodiscard]] inline bool sameClock(const Sense& left, const Sense& right) {
    return left.source == right.source && left.custodian == right.custodian;
}

/// Whether key i of their row says that the two are not one: values that differ; of codes only two of one system.
[[nodiscard]] bool denies(std::size_t i, const Sense& left, const Sense& right);

/// Both codes in one system and none in common.
[[nodiscard]] bool codesConflict(const std::vector<std::string>& left, const std::vector<std::string>& right);
[[nodiscard]] bool codesShare(const std::vector<std::string>& left, const std::vector<std::string>& right);

} // namespace anamnesis::reconcile
