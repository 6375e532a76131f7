// SPDX-License-Identifier: GPL-3.0-or-later
// A FHIR resource as an ordered tree of elements, written alike as JSON and as XML. Numbers are kept as their digits:
// nlohmann and every other DOM at hand would turn 1.10 into 1.1.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace anamnesis::exchange {

class Tree {
public:
    enum class Shape : std::uint8_t { Nothing, Object, Array, Text, Number, Boolean };
    using Member = std::pair<std::string, Tree>;

    Tree() = default;
    Tree(const char* text) : Tree(std::string(text)) {}
    Tree(std::string_view text) : Tree(std::string(text)) {}
    Tree(std::string text) : shape(text.empty() ? Shape::Nothing : Shape::Text), value(std::move(text)) {}

    /// Empty members are left out; an object without members is Nothing.
    static Tree object(std::initializer_list<Member> members);
    static Tree array(std::initializer_list<Tree> items);
    static Tree array(std::vector<Tree> items);
    static Tree number(std::string digits);
    static Tree number(int value);
    static Tree boolean(bool value);

    Tree& add(std::string name, Tree child); ///< of an object (or Nothing, which becomes one); skips Nothing
    Tree& push(Tree item);                   ///< of an array (or Nothing); skips Nothing
    [[nodiscard]] bool empty() const { return shape == Shape::Nothing; }
    [[nodiscard]] const Tree* find(std::string_view name) const;

    Shape shape = Shape::Nothing;
    std::string value;           ///< of Text, Number, Boolean
    std::vector<Member> members; ///< of Object by name; of Array with empty names
};

enum class Layout : std::uint8_t { Compact, Indented };

[[nodiscard]] std::string fhirJson(const Tree& resource, Layout layout = Layout::Compact);
/// FHIR R4 §2.6.1 (XML): value attributes, `url` and `id` of elements as attributes, contained resources wrapped.
/// No XML declaration, so that the same bytes stand alone and within a Bundle.
[[nodiscard]] std::string fhirXml(const Tree& resource, Layout layout = Layout::Compact);

[[nodiscard]] std::string jsonText(std::string_view text); ///< quoted and escaped, UTF-8 kept
[[nodiscard]] std::string xmlText(std::string_view text);  ///< escaped for content and double-quoted attributes

} // namespace anamnesis::exchange
