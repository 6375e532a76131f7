// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/Issue.h"

namespace anamnesis {

std::string_view name(Severity severity) {
    switch (severity) {
    case Severity::Information:
        return "information";
    case Severity::Warning:
        return "warning";
    case Severity::Error:
        return "error";
    case Severity::Fatal:
        return "fatal";
    }
    return "warning";
}

} // namespace anamnesis
