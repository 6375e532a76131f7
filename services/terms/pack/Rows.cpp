// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/terms/pack/Rows.h"

#include "services/terms/loaders/Loader.h"

#include <algorithm>
#include <unordered_map>

namespace anamnesis::terms {
namespace {

constexpr char separator = '\x1f';

std::string_view useName(Use use) {
    return use == Use::Preferred ? "p" : use == Use::Synonym ? "s" : "f";
}

std::string_view flag(bool value) {
    return value ? "1" : "0";
}

void append(std::string& to, std::string_view part) {
    for (const char character : part)
        to += character == separator ? ' ' : character;
}

template <class Row>
void latest(std::vector<Row>& rows) {
    std::unordered_map<std::string, std::string> newest;
    for (const Row& row : rows)
        if (!row.id.empty()) {
            std::string& date = newest[row.id];
            date = std::max(date, row.effective);
        }
    std::erase_if(rows, [&](const Row& row) { return !row.id.empty() && row.effective < newest[row.id]; });
}

} // namespace

std::string packKey(char kind, std::string_view system, std::string_view code) {
    std::string key(1, kind);
    key.reserve(system.size() + code.size() + 2);
    key += system;
    key += separator;
    key += code;
    return key;
}

std::pair<std::string_view, std::string_view> packKeyParts(std::string_view key) {
    if (!key.empty())
        key.remove_prefix(1);
    const std::size_t at = key.find(separator);
    if (at == std::string_view::npos)
        return {key, {}};
    return {key.substr(0, at), key.substr(at + 1)};
}

std::string joinFields(std::initializer_list<std::string_view> parts) {
    std::string result;
    for (const std::string_view& part : parts) {
        if (&part != parts.begin())
            result += separator;
        append(result, part);
    }
    return result;
}

std::vector<std::string_view> fieldsOf(std::string_view value) {
    return cut(value, separator);
}

void PackSink::add(const Term& term) {
    m_writer.add(packKey('T', term.coding.system, term.coding.code),
                 joinFields({term.coding.display, term.language, useName(term.use), flag(term.active), term.type,
                             term.replacedBy, term.id, term.effective, term.coding.version}));
}

void PackSink::add(const Translation& translation) {
    const auto& row = translation.row;
    m_writer.add(packKey('M', row.source.system, row.source.code),
                 joinFields({row.target.system, row.target.code, row.target.display,
                             std::to_string(static_cast<int>(row.relationship)), translation.map, translation.version,
                             row.comment}));
}

void PackSink::add(const Edge& edge) {
    m_writer.add(packKey('C', edge.system, edge.parent),
                 joinFields({edge.child, flag(edge.active), edge.id, edge.effective}));
    m_writer.add(packKey('U', edge.system, edge.child),
                 joinFields({edge.parent, flag(edge.active), edge.id, edge.effective}));
}

void PackSink::add(const State& state) {
    m_writer.add(packKey('X', state.system, state.component),
                 joinFields({state.of == StateOf::Active ? "a" : "p", flag(state.value), state.id, state.effective}));
}

void PackSink::add(const Properties& properties) {
    std::string value;
    for (const auto& [name, held] : properties.values) {
        if (!value.empty())
            value += separator;
        append(value, name);
        value += separator;
        append(value, held);
    }
    m_writer.add(packKey('P', properties.system, properties.code), std::move(value));
}

void PackSink::add(const SystemInfo& info) {
    std::string value = joinFields({info.version, info.content, info.valueSet, flag(info.hierarchy)});
    for (const std::string& property : info.properties) {
        value += separator;
        append(value, property);
    }
    m_writer.add(packKey('S', info.system, {}), std::move(value));
    if (!info.valueSet.empty())
        m_writer.add(packKey('A', info.valueSet, {}), info.system);
}

void PackSink::add(const ValueSetDefinition& definition) {
    m_writer.add(packKey('V', definition.url, {}), joinFields({definition.version, definition.title, definition.json}));
}

std::optional<Term> readTerm(std::string_view value, std::string_view system, std::string_view code) {
    const auto part = fieldsOf(value);
    if (part.size() != 9)
        return std::nullopt;
    Term term;
    term.coding = {std::string(system), std::string(part[8]), std::string(code), std::string(part[0]), false};
    term.language = std::string(part[1]);
    term.use = part[2] == "p" ? Use::Preferred : part[2] == "s" ? Use::Synonym : Use::FullySpecified;
    term.active = part[3] == "1";
    term.type = std::string(part[4]);
    term.replacedBy = std::string(part[5]);
    term.id = std::string(part[6]);
    term.effective = std::string(part[7]);
    return term;
}

std::optional<Translation> readTranslation(std::string_view value, std::string_view system, std::string_view code) {
    const auto part = fieldsOf(value);
    if (part.size() != 7 || part[3].size() != 1 || part[3][0] < '0' || part[3][0] > '4')
        return std::nullopt;
    Translation translation;
    translation.row.source = {std::string(system), {}, std::string(code), {}, false};
    translation.row.target = {std::string(part[0]), {}, std::string(part[1]), std::string(part[2]), false};
    translation.row.relationship = static_cast<clinical::MapRelationship>(part[3][0] - '0');
    translation.row.comment = std::string(part[6]);
    translation.map = std::string(part[4]);
    translation.version = std::string(part[5]);
    return translation;
}

std::optional<Edge> readEdge(char kind, std::string_view value, std::string_view system, std::string_view code) {
    const auto part = fieldsOf(value);
    if (part.size() != 4)
        return std::nullopt;
    Edge edge;
    edge.system = std::string(system);
    (kind == 'C' ? edge.parent : edge.child) = std::string(code);
    (kind == 'C' ? edge.child : edge.parent) = std::string(part[0]);
    edge.active = part[1] == "1";
    edge.id = std::string(part[2]);
    edge.effective = std::string(part[3]);
    return edge;
}

std::optional<State> readState(std::string_view value, std::string_view system, std::string_view component) {
    const auto part = fieldsOf(value);
    if (part.size() != 4)
        return std::nullopt;
    return State{std::string(system), std::string(component), part[0] == "a" ? StateOf::Active : StateOf::Preferred,
                 part[1] == "1",      std::string(part[2]),   std::string(part[3])};
}

std::optional<SystemInfo> readSystem(std::string_view value, std::string_view system) {
    const auto part = fieldsOf(value);
    if (part.size() < 4)
        return std::nullopt;
    SystemInfo info{std::string(system),  std::string(part[0]), std::string(part[1]),
                    std::string(part[2]), part[3] == "1",       {}};
    for (std::size_t at = 4; at < part.size(); ++at)
        info.properties.emplace_back(part[at]);
    return info;
}

std::optional<ValueSetDefinition> readValueSet(std::string_view value, std::string_view url) {
    const auto part = fieldsOf(value);
    if (part.size() != 3)
        return std::nullopt;
    return ValueSetDefinition{std::string(url), std::string(part[0]), std::string(part[1]), std::string(part[2])};
}

void keepLatest(std::vector<Term>& terms) {
    latest(terms);
}
void keepLatest(std::vector<Edge>& edges) {
    latest(edges);
}
void keepLatest(std::vector<State>& states) {
    latest(states);
}

} // namespace anamnesis::terms
