// SPDX-License-Identifier: GPL-3.0-or-later
// JSON to the neutral tree: every token is visited, so every value is validated.
#include "services/decode/Limits.h"
#include "services/decode/json/Index.h"
#include "services/decode/text/Encoding.h"
#include "services/decode/tree/Tree.h"

#include <exception>
#include <optional>
#include <unordered_set>

namespace anamnesis::decode::tree {
namespace {

/// Names under which FHIR holds a whole resource; elsewhere "resourceType" is an ordinary element.
bool holdsResource(std::string_view name) {
    return name.empty() || name == "contained" || name == "resource" || name == "outcome" || name == "focus";
}

enum class Outcome : std::uint8_t {
    Fine,
    TooDeep,
    TooMany,
    Structure,
    Number,
    Escape,
    Literal,
    NotAnObject,
    Incomplete
};

class Builder {
public:
    Builder(Tree& tree, const json::Index& index) : m_tree(tree), m_index(index), m_text(index.text()) {}

    Outcome run() {
        if (m_index.at(0) != '{')
            return Outcome::NotAnObject;
        m_tree.nodes.reserve(m_text.size() / 24 + 8);
        m_tree.nodes.emplace_back();
        const Outcome outcome = children(0, 1);
        m_trailing = outcome == Outcome::Fine && m_token != m_index.size();
        return outcome;
    }
    [[nodiscard]] bool trailing() const { return m_trailing; }

private:
    /// The first sibling of that name at or behind `at`; 0 when none.
    [[nodiscard]] std::uint32_t named(std::uint32_t at, const Name& name) {
        while (at != 0 && !(m_tree.nodes[at].name == name) && m_scanned < scanBudget) {
            at = m_tree.nodes[at].next;
            ++m_scanned;
        }
        return m_scanned < scanBudget ? at : 0;
    }

    /// The keys of one object.
    struct Keys {
        std::size_t from = 0;   ///< in m_keys
        std::uint64_t bits = 0; ///< Name::bit of each
        std::unordered_set<std::string_view> many = {};
    };
    bool known(Keys& keys, const Name& key) {
        if ((keys.bits & key.bit()) == 0)
            return false;
        constexpr std::size_t few = 48;
        const std::size_t from = keys.from;
        std::unordered_set<std::string_view>& many = keys.many;
        const std::size_t count = m_keys.size() - from;
        if (count < few) {
            for (std::size_t i = from; i < m_keys.size(); ++i)
                if (m_keys[i] == key)
                    return true;
            return false;
        }
        if (many.empty())
            for (std::size_t i = from; i < m_keys.size(); ++i)
                many.insert(m_keys[i].text());
        return many.contains(key.text());
    }

    Outcome expected() const { return m_token >= m_index.size() ? Outcome::Incomplete : Outcome::Structure; }

    std::optional<std::string_view> string() {
        const auto content = m_index.string(m_token, m_scratch);
        ++m_token;
        if (content && content->data() == m_scratch.data() && !m_scratch.empty())
            return m_tree.texts.emplace_back(m_scratch);
        return content;
    }

    /// The object whose brace is the current token.
    Outcome children(std::uint32_t self, std::size_t depth) {
        if (depth > limits::depth)
            return Outcome::TooDeep;
        Keys keys{m_keys.size()};
        std::uint32_t last = 0;
        ++m_token;
        if (m_index.at(m_token) == '}') {
            ++m_token;
            return Outcome::Fine;
        }
        for (;;) {
            if (m_index.at(m_token) != '"')
                return expected();
            const auto written = string();
            if (!written)
                return Outcome::Escape;
            const Name key(*written);
            if (m_index.at(m_token) != ':')
                return expected();
            ++m_token;
            const bool beside = written->size() > 1 && written->front() == '_';
            const Name name = beside ? Name(written->substr(1)) : key;
            if (known(keys, key)) {
                m_repeated = true;
                if (m_tree.issues.size() < 100)
                    m_tree.issues.push_back({Severity::Error,
                                             pathOf(Element(&m_tree, self)),
                                             "decode.duplicate-key",
                                             {{"key", std::string(*written)}}});
            }
            bool merge = false;
            if (beside) {
                merge = known(keys, name);
            } else if (m_beside > 0) {
                std::string other = "_";
                other += name.text();
                merge = known(keys, other);
            }
            m_beside += beside ? 1U : 0U;
            m_keys.push_back(key);
            keys.bits |= key.bit();
            if (!keys.many.empty())
                keys.many.insert(*written);
            if (const Outcome outcome = member(self, last, name, merge, depth); outcome != Outcome::Fine)
                return outcome;
            const char after = m_index.at(m_token);
            if (after != ',' && after != '}')
                return expected();
            ++m_token;
            if (after == '}')
                break;
        }
        m_keys.erase(m_keys.begin() + static_cast<std::ptrdiff_t>(keys.from), m_keys.end());
        return Outcome::Fine;
    }

    /// One member of an object: a node, or one a node of the array's elements, joined with its "_name" twin.
    Outcome member(std::uint32_t self, std::uint32_t& last, const Name& name, bool merge, std::size_t depth) {
        std::uint32_t twin = merge ? named(m_tree.nodes[self].first, name) : 0;
        std::uint32_t index = 0;
        if (!merge && m_repeated)
            for (std::uint32_t at = named(m_tree.nodes[self].first, name); at != 0;
                 at = named(m_tree.nodes[at].next, name))
                ++index;
        const auto place = [&] {
            if (twin == 0)
                return m_tree.append(self, last, name, index++);
            const std::uint32_t at = twin;
            index = m_tree.nodes[at].index + 1;
            twin = named(m_tree.nodes[at].next, name);
            return at;
        };
        if (m_index.at(m_token) != '[') {
            if (name == Name("resourceType") && m_index.at(m_token) == '"' &&
                holdsResource(m_tree.nodes[self].name.text())) {
                const auto type = string();
                if (!type)
                    return Outcome::Escape;
                m_tree.nodes[self].resourceType = *type;
                return Outcome::Fine;
            }
            return fill(place(), depth);
        }
        ++m_token;
        if (m_index.at(m_token) == ']') {
            ++m_token;
            return Outcome::Fine;
        }
        for (;;) {
            if (const Outcome outcome = fill(place(), depth); outcome != Outcome::Fine)
                return outcome;
            const char after = m_index.at(m_token);
            if (after != ',' && after != ']')
                return expected();
            ++m_token;
            if (after == ']')
                return Outcome::Fine;
        }
    }

    /// The value at the current token into the node.
    Outcome fill(std::uint32_t at, std::size_t depth) {
        if (m_tree.nodes.size() > limits::nodes)
            return Outcome::TooMany;
        const char first = m_index.at(m_token);
        switch (first) {
        case '\0':
        case ',':
        case ':':
        case '}':
        case ']':
            return expected();
        case '{':
            return children(at, depth + 1);
        case '[': { // an array in an array: no FHIR, kept as children
            if (depth + 1 > limits::depth)
                return Outcome::TooDeep;
            std::uint32_t last = 0;
            return member(at, last, "item", false, depth + 1);
        }
        case '"': {
            const auto content = string();
            if (!content)
                return Outcome::Escape;
            m_tree.nodes[at].value = *content;
            m_tree.nodes[at].scalar = Scalar::Text;
            return Outcome::Fine;
        }
        default:
            break;
        }
        const std::size_t from = m_index.position(m_token++);
        const std::string_view word = m_text.substr(from, json::wordEnd(m_text, from) - from);
        if (word == "null") {
            if (m_tree.nodes[at].scalar == Scalar::None && m_tree.nodes[at].first == 0)
                m_tree.nodes[at].scalar = Scalar::Null;
            return Outcome::Fine;
        }
        const bool isBoolean = word == "true" || word == "false";
        if (!isBoolean && !json::isNumber(word))
            return first == '-' || (first >= '0' && first <= '9') ? Outcome::Number : Outcome::Literal;
        m_tree.nodes[at].value = word;
        m_tree.nodes[at].scalar = isBoolean ? Scalar::Boolean : Scalar::Number;
        return Outcome::Fine;
    }

    Tree& m_tree;
    const json::Index& m_index;
    std::string_view m_text;
    std::size_t m_token = 0;
    std::string m_scratch;
    std::vector<Name> m_keys;
    std::size_t m_beside = 0; ///< "_name" keys seen so far; without any there is nothing to join
    static constexpr std::size_t scanBudget =
        50'000'000; ///< looks at siblings, which only hostile input needs so many of
    std::size_t m_scanned = 0;
    bool m_repeated = false; ///< some object named a key twice
    bool m_trailing = false;
};

Issue faultOf(json::Fault fault) {
    switch (fault) {
    case json::Fault::Utf8:
        return {Severity::Error, {}, "decode.json-invalid", {{"reason", "utf-8"}}};
    case json::Fault::ControlCharacter:
        return {Severity::Error, {}, "decode.json-invalid", {{"reason", "control-character"}}};
    case json::Fault::UnclosedString:
        return {Severity::Error, {}, "decode.json-truncated", {}};
    case json::Fault::TooLarge:
        return {Severity::Error, {}, "decode.too-large", {}};
    case json::Fault::Memory:
        return {Severity::Error, {}, "decode.json-invalid", {{"reason", "memory"}}};
    case json::Fault::Empty:
    case json::Fault::None:
        break;
    }
    return {Severity::Error, {}, "decode.json-invalid", {{"reason", "empty"}}};
}

Issue faultOf(Outcome outcome) {
    switch (outcome) {
    case Outcome::TooDeep:
        return {Severity::Error, {}, "decode.too-deep", {}};
    case Outcome::TooMany:
        return {Severity::Error, {}, "decode.too-many", {}};
    case Outcome::Incomplete:
        return {Severity::Error, {}, "decode.json-truncated", {}};
    case Outcome::Number:
        return {Severity::Error, {}, "decode.json-invalid", {{"reason", "number"}}};
    case Outcome::Escape:
        return {Severity::Error, {}, "decode.json-invalid", {{"reason", "escape"}}};
    case Outcome::Literal:
        return {Severity::Error, {}, "decode.json-invalid", {{"reason", "literal"}}};
    case Outcome::NotAnObject:
        return {Severity::Error, {}, "decode.json-invalid", {{"reason", "not-an-object"}}};
    case Outcome::Structure:
    case Outcome::Fine:
        break;
    }
    return {Severity::Error, {}, "decode.json-invalid", {{"reason", "structure"}}};
}

/// One attempt over bytes as they are, which outlive the tree; what went wrong is in `fault`.
bool attempt(std::string_view bytes, Tree& tree, Issue& fault) {
    const json::Index index = json::Index::of(bytes);
    if (index.fault() != json::Fault::None) {
        fault = faultOf(index.fault());
        return false;
    }
    Builder builder(tree, index);
    const Outcome outcome = builder.run();
    if (outcome == Outcome::Fine) {
        if (builder.trailing())
            tree.issues.push_back({Severity::Error, {}, "decode.trailing-content", {}});
        return true;
    }
    tree.nodes.clear();
    tree.texts.clear();
    tree.issues.clear();
    fault = faultOf(outcome);
    return false;
}

} // namespace

Tree readJson(std::string_view bytes) {
    Tree tree;
    Issue fault;
    try {
        const std::size_t mark = text::byteOrderMark(bytes);
        if (mark != 2 && attempt(bytes.substr(mark), tree, fault)) {
            if (mark != 0)
                tree.issues.push_back({Severity::Information, {}, "decode.byte-order-mark", {}});
            return tree;
        }
        auto kept = std::make_shared<const text::Repair>(text::repairJson(bytes));
        const text::Repair& repair = *kept;
        if (repair.changed() && attempt(repair.bytes, tree, fault)) {
            tree.kept = kept;
            if (repair.byteOrderMark)
                tree.issues.push_back({Severity::Information, {}, "decode.byte-order-mark", {}});
            if (repair.transcoded)
                tree.issues.push_back({Severity::Warning, {}, "decode.encoding-repaired", {}});
            if (repair.controlCharacters)
                tree.issues.push_back({Severity::Warning, {}, "decode.control-characters", {}});
            return tree;
        }
    } catch (const std::exception&) {
        tree.nodes.clear();
        fault = {Severity::Error, {}, "decode.json-invalid", {{"reason", "memory"}}};
    }
    tree.issues = {std::move(fault)};
    return tree;
}

} // namespace anamnesis::decode::tree
