// SPDX-License-Identifier: GPL-3.0-or-later
// The table a FHIR resource is read by: one row a type, one row a field; versions are alternatives in a path.
//
// A path is relative to the resource. `a|b` names alternatives, all of which are read (the shapes of other FHIR
// versions); `x[]` is a repeating element, whose index is part of the emitted path; `x[x]` is a choice (valueQuantity,
// valueString …) and also the plain `x` of other versions; `x{url}` is an extension whose url ends so; the empty path
// is the resource itself.
#pragma once

#include "models/clinical/Kind.h"
#include "services/decode/tree/Tree.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace anamnesis::decode::fhir {

class Builder;

enum class Read : std::uint8_t {
    Auto,     ///< by the element's shape
    Text,     ///< as people read it
    Concept,  ///< coded
    Quantity, ///< measured
    Time,     ///< a time or period, kept also as text
    Note,     ///< Annotation or string
    Side,     ///< laterality of a body site
};

/// A path of the table. By the names its alternatives begin with most elements know at once that they have none of it.
class RowPath {
public:
    constexpr RowPath() = default;
    template <std::size_t N>
    consteval RowPath(const char (&text)[N]) : RowPath(std::string_view(text, N - 1)) {}
    constexpr RowPath(std::string_view text) : m_text(text), m_first(bitsOf(text)) {}

    [[nodiscard]] constexpr std::string_view text() const { return m_text; }
    [[nodiscard]] constexpr bool empty() const { return m_text.empty(); }
    /// False: nothing stands at the path below the element.
    [[nodiscard]] bool mayBeIn(tree::Element element) const { return m_first == anything || element.mayHave(m_first); }

private:
    static constexpr std::uint64_t anything = ~std::uint64_t{0};
    static constexpr std::uint64_t bitsOf(std::string_view text) {
        std::uint64_t bits = 0;
        for (;;) {
            const std::string_view alternative = text.substr(0, text.find('|'));
            const std::string_view name = alternative.substr(0, alternative.find_first_of(".[{"));
            const bool choice = alternative.substr(name.size()).starts_with("[x]");
            if (name.empty() || (choice && name.size() < 3)) // the bit is of three letters
                return anything;
            bits |= tree::Name(name).bit();
            if (alternative.size() == text.size())
                return bits;
            text.remove_prefix(alternative.size() + 1);
        }
    }
    std::string_view m_text;
    std::uint64_t m_first = anything;
};

struct FieldRow {
    std::string_view name;
    RowPath path;
    Read read = Read::Auto;
};

using Hook = void (*)(Builder&);

struct ResourceRow {
    std::string_view type;
    clinical::Kind kind = clinical::Kind::Other;
    RowPath code;     ///< main concept, first alternative that says something
    RowPath title;    ///< where the concept has no label
    RowPath time;     ///< when it was so
    RowPath asserted; ///< when it was said
    RowPath status;
    std::string_view
        identifierType; ///< type of an untyped `identifier`; "-": its identifiers are no business identifiers
    std::span<const FieldRow> fields;
    Hook hook = nullptr; ///< what no row can say
};

[[nodiscard]] std::span<const ResourceRow>
conditionRows(); ///< allergy, problem, alert, family history, immunization, procedure
[[nodiscard]] std::span<const ResourceRow> medicationRows();
[[nodiscard]] std::span<const ResourceRow> observationRows(); ///< observation, specimen, report, imaging, genomics
[[nodiscard]] std::span<const ResourceRow> encounterRows(); ///< encounter, location, appointment, orders, plans, tasks
[[nodiscard]] std::span<const ResourceRow> documentRows();  ///< documents, directives, consent, questionnaires
[[nodiscard]] std::span<const ResourceRow> partyRows(); ///< patient, related person, practitioner, organization, device
[[nodiscard]] std::span<const ResourceRow> financialRows(); ///< coverage, claims
[[nodiscard]] std::span<const ResourceRow> otherRows();     ///< kept under "Other records"

/// The row of the type; nullptr for a type no FHIR version knows.
[[nodiscard]] const ResourceRow* rowOf(std::string_view type);
/// By which a type without a row is read.
[[nodiscard]] const ResourceRow& unknownRow();

} // namespace anamnesis::decode::fhir
