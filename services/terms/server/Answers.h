// SPDX-License-Identifier: GPL-3.0-or-later
// What a terminology server answered, read with suspicion. Inside the room only.
#pragma once

#include "services/terms/Term.h"
#include "services/terms/expand/Expand.h"

#include <string>
#include <string_view>
#include <vector>

namespace anamnesis::terms {

struct Reply {
    std::string server; ///< its host, for errors
    int status = 200;
    std::string contentType;
    std::string body;
};

struct Validity {
    Truth valid = Truth::Unknown;
    std::string display;
};

/// One page of an expansion.
struct Page {
    std::vector<Member> members;
    std::size_t total = 0; ///< 0: not told
    std::string version;
    bool cut = false; ///< the server says that there is more, and gives no more
};

/// Errors of all four: terms.server-wrong {server, got}: not what was asked for ("HTML", "Patient", "unreadable") ·
/// terms.server-refused {server, status, reason}: an OperationOutcome, reason its issue code · terms.server-not-known
/// {server}: an OperationOutcome that says that the code or value set is not known there.
[[nodiscard]] Result<std::vector<Term>> readLookup(const Reply& reply, std::string_view system, std::string_view code,
                                                   std::string_view language);
[[nodiscard]] Result<Validity> readValidity(const Reply& reply);
[[nodiscard]] Result<std::vector<Translation>> readTranslations(const Reply& reply, std::string_view system,
                                                                std::string_view code);
[[nodiscard]] Result<Page> readPage(const Reply& reply);

} // namespace anamnesis::terms
