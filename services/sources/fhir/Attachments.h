// SPDX-License-Identifier: GPL-3.0-or-later
// Which contents a record only points at: Attachment.url of documents, reports and media (R4 §2.24.0.5).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace anamnesis::sources::fhir {

struct Attachment {
    std::string url;
    std::string mediaType; ///< contentType; may be empty
};

/// Those of the record that carry a url and no data of their own. Empty for types that hold none.
[[nodiscard]] std::vector<Attachment> attachmentsOf(std::string_view type, std::string_view bytes);

} // namespace anamnesis::sources::fhir
