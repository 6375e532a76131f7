// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as a sig: no daily dose without a dose and a complete schedule, and the same text says the same twice.
#include "services/meaning/Schedule.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace anamnesis::meaning;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const Sig sig = parseSig(text);
    if (sig.steps.size() == 1)
        std::abort();
    if (!sig.steps.empty() && sig.dose)
        std::abort();
    if (sig.dose) {
        const auto daily = dailyDose(*sig.dose, sig.schedule);
        if (daily && (!sig.schedule.complete() || daily->unit.empty() || daily->high.empty()))
            std::abort();
    }
    if (!sig.schedule.parsed && !canonicalText(sig.schedule).empty())
        std::abort();
    if (canonicalText(parseSchedule(text)) != canonicalText(sig.schedule))
        std::abort();
    return 0;
}
