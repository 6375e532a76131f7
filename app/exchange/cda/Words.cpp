// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/cda/Cda.h"
#include "app/exchange/world/Random.h"

#include <fmt/format.h>

namespace anamnesis::exchange::cda {
namespace {

struct System {
    std::string_view oid, name;
};
constexpr System systems[] = {{"2.16.840.1.113883.6.96", "SNOMED CT"},
                              {"2.16.840.1.113883.6.1", "LOINC"},
                              {"2.16.840.1.113883.6.88", "RxNorm"},
                              {"2.16.840.1.113883.12.292", "CVX"},
                              {"2.16.840.1.113883.5.4", "ActCode"},
                              {"2.16.840.1.113883.3.26.1.1", "NCI Thesaurus"},
                              {"2.16.840.1.113883.5.1063", "ObservationValue"}};

} // namespace

std::string templateId(std::string_view root, std::string_view extension) {
    return extension.empty() ? fmt::format("<templateId root=\"{}\"/>", root)
                             : fmt::format("<templateId root=\"{}\"/><templateId root=\"{}\" extension=\"{}\"/>", root,
                                           root, extension);
}

std::string id(std::string_view root, std::string_view extension) {
    return extension.empty() ? fmt::format("<id root=\"{}\"/>", root)
                             : fmt::format("<id root=\"{}\" extension=\"{}\"/>", root, xmlText(extension));
}

std::string passingId(const CdaContext& c, int which) {
    return id(Random(Random::hash(c.context.fact.id), "export", static_cast<std::uint64_t>(c.telling),
                     static_cast<std::uint64_t>(which))
                  .uuid());
}

std::string businessId(const CdaContext& c, std::string_view branch, std::string_view name) {
    const std::string& value = c.context[name];
    return value.empty() ? passingId(c) : id(fmt::format("{}.{}", assigner(c.context).oid, branch), value);
}

std::string coded(std::string_view element, std::string_view code, std::string_view system, std::string_view display,
                  std::string_view inner, bool typed) {
    std::string_view name;
    for (const System& row : systems)
        if (row.oid == system)
            name = row.name;
    return fmt::format("<{0}{1} code=\"{2}\" codeSystem=\"{3}\" codeSystemName=\"{4}\" displayName=\"{5}\"{6}", element,
                       typed ? " xsi:type=\"CD\"" : "", xmlText(code), system, name, xmlText(display),
                       inner.empty() ? std::string("/>") : fmt::format(">{}</{}>", inner, element));
}

std::string textReference(const CdaContext& c) {
    return fmt::format("<text><reference value=\"#{}\"/></text>", c.rowId);
}

} // namespace anamnesis::exchange::cda
