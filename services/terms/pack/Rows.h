// SPDX-License-Identifier: GPL-3.0-or-later
// How rows lie in a pack: a key of one letter, the system and the code; a value of fields. T name, M map row, C child
// of a parent, U parent of a child, P properties, X state, S system, V value set, A value set of
// all codes of a system.
#pragma once

#include "services/terms/Term.h"
#include "services/terms/pack/Pack.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anamnesis::terms {

[[nodiscard]] std::string packKey(char kind, std::string_view system, std::string_view code);
/// System and code of a key. Views into it.
[[nodiscard]] std::pair<std::string_view, std::string_view> packKeyParts(std::string_view key);
/// A separator within a part becomes a blank.
[[nodiscard]] std::string joinFields(std::initializer_list<std::string_view> parts);
[[nodiscard]] std::vector<std::string_view> fieldsOf(std::string_view value);

[[nodiscard]] std::optional<Term> readTerm(std::string_view value, std::string_view system, std::string_view code);
[[nodiscard]] std::optional<Translation> readTranslation(std::string_view value, std::string_view system,
                                                         std::string_view code);
/// Of a C or U row: the code at the other end is in `child` of a C row, in `parent` of a U row.
[[nodiscard]] std::optional<Edge> readEdge(char kind, std::string_view value, std::string_view system,
                                           std::string_view code);
[[nodiscard]] std::optional<State> readState(std::string_view value, std::string_view system,
                                             std::string_view component);
[[nodiscard]] std::optional<SystemInfo> readSystem(std::string_view value, std::string_view system);
[[nodiscard]] std::optional<ValueSetDefinition> readValueSet(std::string_view value, std::string_view url);

/// Of rows with an id (RF2) only the latest of each id stays.
void keepLatest(std::vector<Term>& terms);
void keepLatest(std::vector<Edge>& edges);
void keepLatest(std::vector<State>& states);

/// Writes what a loader reads into a pack.
class PackSink final : public Sink {
public:
    explicit PackSink(PackWriter& writer) : m_writer(writer) {}
    void add(const Term& term) override;
    void add(const Translation& translation) override;
    void add(const Edge& edge) override;
    void add(const State& state) override;
    void add(const Properties& properties) override;
    void add(const SystemInfo& info) override;
    void add(const ValueSetDefinition& definition) override;

private:
    PackWriter& m_writer;
};

} // namespace anamnesis::terms
