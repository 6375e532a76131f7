// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sources/fhir/Statement.h"

#include "services/sources/fhir/Element.h"
#include "services/sources/fhir/Quirks.h"

namespace anamnesis::sources::fhir {
namespace {

Offer offerOf(const Element& resource) {
    Offer offer;
    offer.type = resource.text("type");
    for (const Element* interaction : resource.all("interaction")) {
        const std::string_view code = interaction->text("code");
        offer.search = offer.search || code == "search-type" || code == "search";
        offer.read = offer.read || code == "read";
    }
    for (const Element* parameter : resource.all("searchParam"))
        offer.parameters.emplace_back(parameter->text("name"));
    for (const Element* include : resource.all("searchInclude"))
        offer.includes.push_back(include->value);
    for (const Element* operation : resource.all("operation")) {
        std::string_view name = operation->text("name");
        if (name.starts_with('$'))
            name.remove_prefix(1);
        offer.operations.emplace_back(name);
    }
    return offer;
}

} // namespace

std::optional<Capabilities> readStatement(std::string_view bytes) {
    const auto root = readElement(bytes);
    if (!root || (root->name != "CapabilityStatement" && root->name != "Conformance"))
        return std::nullopt;
    Capabilities capabilities;
    capabilities.version = root->text("fhirVersion");
    if (const Element* software = root->child("software")) {
        capabilities.software = software->text("name");
        if (const auto version = software->text("version"); !version.empty())
            capabilities.software += " " + std::string(version);
    }
    if (const Element* implementation = root->child("implementation"))
        capabilities.instance = implementation->text("description");
    for (const Element* format : root->all("format")) {
        capabilities.json = capabilities.json || format->value.find("json") != std::string::npos;
        capabilities.xml = capabilities.xml || format->value.find("xml") != std::string::npos;
    }
    for (const Element* rest : root->all("rest")) {
        if (rest->text("mode") == "client")
            continue;
        for (const Element* resource : rest->all("resource"))
            capabilities.offers.push_back(offerOf(*resource));
        // Operations may hang on the whole server, by the definition's name (R4: "everything" on Patient only).
        for (const Element* operation : rest->all("operation"))
            if (operation->text("name").find("everything") != std::string_view::npos)
                for (Offer& offer : capabilities.offers)
                    if (offer.type == "Patient")
                        offer.operations.emplace_back("everything");
    }
    capabilities.quirks = quirksOf(capabilities.software + "\n" + std::string(root->text("publisher")));
    return capabilities;
}

} // namespace anamnesis::sources::fhir
