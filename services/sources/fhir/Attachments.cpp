// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sources/fhir/Attachments.h"

#include "services/sources/fhir/Element.h"

#include <algorithm>
#include <array>
#include <utility>

namespace anamnesis::sources::fhir {
namespace {

struct Place {
    std::string_view type;
    std::string_view outer; ///< repeating element
    std::string_view inner; ///< attachment within it; empty: outer is the attachment
};

constexpr std::array places{
    Place{"DocumentReference", "content", "attachment"},
    Place{"DiagnosticReport", "presentedForm", ""},
    Place{"Media", "content", ""},
    Place{"Consent", "sourceAttachment", ""},
    Place{"Communication", "payload", "contentAttachment"},
};

} // namespace

std::vector<Attachment> attachmentsOf(std::string_view type, std::string_view bytes) {
    std::vector<Attachment> attachments;
    for (const Place& place : places) {
        // Most reports have no presented form: a look at the bytes spares the tree.
        if (place.type != type || bytes.find(place.outer) == std::string_view::npos ||
            bytes.find("url") == std::string_view::npos)
            continue;
        const auto root = readElement(bytes);
        if (!root)
            continue;
        for (const Element* outer : root->all(place.outer)) {
            const Element* attachment = place.inner.empty() ? outer : outer->child(place.inner);
            if (attachment == nullptr || attachment->text("url").empty() || !attachment->text("data").empty())
                continue;
            Attachment found{std::string(attachment->text("url")), std::string(attachment->text("contentType"))};
            if (std::ranges::find(attachments, found.url, &Attachment::url) == attachments.end())
                attachments.push_back(std::move(found));
        }
    }
    return attachments;
}

} // namespace anamnesis::sources::fhir
