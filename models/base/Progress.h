// SPDX-License-Identifier: GPL-3.0-or-later
// What a long task tells while it runs. Called on the thread that works; the receiver passes it on.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

namespace anamnesis {

struct Progress {
    std::string stage;       ///< code of the stage: "sync.fetching", "rebuild.reconciling"
    std::string subject;     ///< source or kind, never a patient
    std::uint64_t done = 0;  ///< units finished
    std::uint64_t total = 0; ///< 0 when not known
    std::uint64_t issues = 0;
};

using ProgressHandler = std::function<void(const Progress&)>;

} // namespace anamnesis
