// SPDX-License-Identifier: GPL-3.0-or-later
// A request and its answer, free of the HTTP library.
#pragma once

#include "app/exchange/world/Habit.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace anamnesis::exchange {

struct Asked {
    std::string method;                                     ///< GET, POST …
    std::string path;                                       ///< below the base: "/Patient/12"
    std::vector<std::pair<std::string, std::string>> query; ///< decoded, in order; of a POST _search also its body's
    std::function<std::string(std::string_view)> header;    ///< empty when absent
    std::string body;
};

struct Answer {
    int status = 200;
    std::string type; ///< Content-Type
    std::string body;
    std::vector<std::pair<std::string, std::string>> headers;
    bool cut = false; ///< the connection breaks half-way through the body
    int delay = 0;    ///< milliseconds
};

/// An OperationOutcome in the hospital's wire format. R4 issue types: "not-supported", "not-found", "invalid", "login"
/// …
[[nodiscard]] Tree operationOutcome(std::string_view code, std::string_view diagnostics,
                                    std::string_view severity = "error");
[[nodiscard]] Answer refusal(const Habit& habit, int status, std::string_view code, std::string_view diagnostics);

} // namespace anamnesis::exchange
