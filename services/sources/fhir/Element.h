// SPDX-License-Identifier: GPL-3.0-or-later
// A small resource as a tree that is the same for JSON and XML: for capability statements and the attachments of one
// document. Never for a page.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anamnesis::sources::fhir {

struct Element {
    std::string name;              ///< of a resource: its type
    std::string value;             ///< of a primitive
    std::vector<Element> children; ///< repeats stand one after the other

    [[nodiscard]] const Element* child(std::string_view name) const;
    [[nodiscard]] std::string_view text(std::string_view name) const; ///< value of the first such child
    [[nodiscard]] std::vector<const Element*> all(std::string_view name) const;
};

/// Nothing for bytes that are neither, deeper than 64 or larger than 32 MiB.
[[nodiscard]] std::optional<Element> readElement(std::string_view bytes);

} // namespace anamnesis::sources::fhir
