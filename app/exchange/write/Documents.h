// SPDX-License-Identifier: GPL-3.0-or-later
// Documents: their content and the DocumentReference that lists them; submission sets of an exchange.
#pragma once

#include "app/exchange/cda/Cda.h"

namespace anamnesis::exchange {

/// The bytes of a document and how they are found.
struct Attachment {
    int hospital = 0;
    int patient = 0; ///< index of World::patients
    std::string id;  ///< of Binary
    std::string mime;
    std::string bytes;
};

[[nodiscard]] std::string base64(std::string_view bytes);
/// A one-page PDF with the text on it. ISO 32000-1; no fonts embedded, no dates, no compression.
[[nodiscard]] std::string tinyPdf(std::string_view text);

/// `attachment` null: the content travels within, as data. `url` is relative to the base.
[[nodiscard]] Tree documentReference(const Context& context, const Attachment* attachment, const std::string& sha1Hex);
/// ITI-66: the submission set that brought these documents.
[[nodiscard]] Tree submissionSet(const World& world, const PatientRecord& record, const std::string& id,
                                 const std::vector<std::string>& documents, Moment at);

} // namespace anamnesis::exchange
