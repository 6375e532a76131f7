// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a fetch that every protocol shares: one thread leads the asking, the caller's thread feeds the sink.
#pragma once

#include "services/sources/Delivery.h"
#include "services/sources/Source.h"

#include <functional>

namespace anamnesis::sources {

/// Runs `conduct` on a thread of its own while this one empties the queue into the sink. Whatever was put is delivered,
/// after a cancel too; a sink's error stops everything. The report holds the rows of `notAsked` and why it was stopped.
[[nodiscard]] FetchReport deliver(const std::string& source, Delivery& delivery, CancelSource& stop,
                                  const std::function<void()>& conduct,
                                  const std::vector<timeline::LedgerRow>& notAsked, Sink& sink,
                                  const ProgressHandler& progress, const CancelToken& cancel);

} // namespace anamnesis::sources
