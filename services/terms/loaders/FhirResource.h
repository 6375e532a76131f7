// SPDX-License-Identifier: GPL-3.0-or-later
// One FHIR resource of terminology (R3–R5, parsed) into the sink. Inside the room only.
#pragma once

#include "services/terms/loaders/Loader.h"

#include <simdjson.h>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace anamnesis::terms {

/// A string member; empty when absent or of another type.
[[nodiscard]] std::string text(const simdjson::dom::object& from, std::string_view name);
/// A boolean member; false when absent.
[[nodiscard]] bool flag(const simdjson::dom::object& from, std::string_view name);
/// The objects of an array member.
[[nodiscard]] std::vector<simdjson::dom::object> each(const simdjson::dom::object& from, std::string_view name);
/// "http://x|2" without its version.
[[nodiscard]] std::string withoutVersion(const std::string& canonical);

/// What R3–R4 call equivalence ("wider": the target is wider) and R5 relationship. Empty or unknown: inexact.
[[nodiscard]] clinical::MapRelationship mapRelationship(std::string_view written);
void eachMapRow(const simdjson::dom::object& conceptMap, const std::function<void(const clinical::CodeMapRow&)>& keep);
/// Canonical of the map, else "ConceptMap/" and its id.
[[nodiscard]] std::string mapName(const simdjson::dom::object& conceptMap);

/// CodeSystem, ValueSet, ConceptMap, and Bundles of them. Broken parts are counted and named by `where`.
class FhirReader {
public:
    FhirReader(const Loading& loading, std::string where) : m_loading(loading), m_where(std::move(where)) {}
    /// False: a resource of another kind (counted as skipped).
    bool resource(const simdjson::dom::object& from, int depth = 0);

private:
    void codeSystem(const simdjson::dom::object& from);
    void concepts(const simdjson::dom::object& parent, std::string_view parentCode, int depth);
    void properties(const simdjson::dom::object& item, const std::string& code);
    void valueSet(const simdjson::dom::object& from);
    void contains(const simdjson::dom::object& parent, int depth);
    void keep(const simdjson::dom::object& from, bool active);
    void edge(std::string_view child, std::string_view parent);
    void add(const Term& term);
    void broken();

    const Loading& m_loading;
    std::string m_where;
    std::string m_system;
    std::string m_version;
    std::string m_language;
    bool m_enumerated = false;        ///< names of a value set's enumeration, not the system's own
    std::vector<std::string> m_asked; ///< names of properties met
    std::vector<std::string> m_up;    ///< properties that point to a parent
    std::vector<std::string> m_down;  ///< properties that point to a child
};

} // namespace anamnesis::terms
