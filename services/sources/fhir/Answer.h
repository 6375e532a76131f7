// SPDX-License-Identifier: GPL-3.0-or-later
// What one answer of a server amounts to, and how the whole of a query ends in its ledger row.
#pragma once

#include "models/timeline/Ledger.h"
#include "services/decode/Decode.h"
#include "services/transport/Http.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anamnesis::sources::fhir {

/// Why an answer is no usable page: the transport's own error, http.status {status, host, outcome?}, or source.not-fhir
/// {media}. `page` is set when there is none.
struct Answer {
    std::optional<Error> error;
    std::optional<decode::Page> page; ///< its views point into `bytes`
    std::string bytes;
    std::string requestId;
    unsigned attempts = 1;
    int status = 0;
};
[[nodiscard]] Answer readAnswer(Result<transport::Response> response);

/// Nobody will be let in or it is not offered: 401, 403, 404, 405, 410, 501, and 400 or 422 to a first page.
[[nodiscard]] bool isRefusal(int status);
/// The fault may lie in one record of the page, so that a smaller page may pass.
[[nodiscard]] bool mayBeOneRecord(const Answer& answer);

/// Whether issues inside a 200 say that something is missing: the first such, as source.outcome {code}. R4 issue-type.
[[nodiscard]] std::optional<Error> shortfall(const std::vector<Issue>& outcome);

/// The URLs a `next` link may have meant, most likely first: as sent, resolved against base or host, unescaped once
/// (double-encoded links of gateways).
[[nodiscard]] std::vector<std::string> nextCandidates(std::string_view base, std::string_view pageUrl,
                                                      std::string_view next);

} // namespace anamnesis::sources::fhir
