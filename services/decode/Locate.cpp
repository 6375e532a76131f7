// SPDX-License-Identifier: GPL-3.0-or-later
// From an element path back to its bytes. Walks the raw bytes, valid or not, only as far as the path leads.
#include "services/decode/Decode.h"
#include "services/decode/hl7v2/Message.h"
#include "services/decode/json/Index.h"
#include "services/decode/xml/Scanner.h"

#include <charconv>

namespace anamnesis::decode {
namespace {

using Range = std::pair<std::size_t, std::size_t>;
constexpr std::size_t nowhere = std::string_view::npos;

struct Step {
    std::string_view name;
    std::size_t index = 0;
};

std::vector<Step> stepsOf(std::string_view path) {
    std::vector<Step> steps;
    while (!path.empty()) {
        const auto dot = path.find('.');
        std::string_view part = path.substr(0, dot);
        path = dot == nowhere ? std::string_view{} : path.substr(dot + 1);
        Step step;
        if (const auto open = part.find('['); open != nowhere) {
            std::from_chars(part.data() + open + 1, part.data() + part.size(), step.index);
            part = part.substr(0, open);
        }
        step.name = part;
        steps.push_back(step);
    }
    return steps;
}

class JsonWalk {
public:
    JsonWalk(std::string_view text, const std::vector<Step>& steps) : m_text(text), m_steps(steps) {}

    [[nodiscard]] std::optional<Range> from(std::size_t at, std::size_t step) const {
        at = blank(at);
        if (at >= m_text.size())
            return std::nullopt;
        if (step == m_steps.size())
            return Range{at, valueEnd(at)};
        const Step& wanted = m_steps[step];
        if (m_text[at] == '[' && wanted.name == "item") {
            std::size_t count = 0;
            const std::size_t found = element(at, wanted.index, count);
            return found == nowhere ? std::nullopt : from(found, step + 1);
        }
        if (m_text[at] != '{')
            return std::nullopt;
        const std::size_t found = member(at, wanted.name, wanted.index);
        if (found != nowhere && m_text.substr(found, 4) != "null")
            if (const auto range = from(found, step + 1))
                return range;
        const std::size_t beside = member(at, '_' + std::string(wanted.name), wanted.index);
        return beside == nowhere ? std::nullopt : from(beside, step + 1);
    }

private:
    [[nodiscard]] std::size_t blank(std::size_t at) const {
        const auto next = m_text.find_first_not_of(" \t\r\n", at);
        return next == nowhere ? m_text.size() : next;
    }

    [[nodiscard]] std::size_t stringEnd(std::size_t at) const {
        for (++at; at < m_text.size(); ++at) {
            if (m_text[at] == '\\')
                ++at;
            else if (m_text[at] == '"')
                return at + 1;
        }
        return m_text.size();
    }

    [[nodiscard]] std::size_t valueEnd(std::size_t at) const {
        if (at >= m_text.size())
            return m_text.size();
        if (m_text[at] == '"')
            return stringEnd(at);
        if (m_text[at] != '{' && m_text[at] != '[')
            return json::wordEnd(m_text, at);
        std::size_t depth = 0;
        while (at < m_text.size()) {
            const char character = m_text[at];
            if (character == '"') {
                at = stringEnd(at);
                continue;
            }
            if (character == '{' || character == '[')
                ++depth;
            else if ((character == '}' || character == ']') && --depth == 0)
                return at + 1;
            ++at;
        }
        return m_text.size();
    }

    /// The wanted element of the array at `at`, counting on from `count`.
    [[nodiscard]] std::size_t element(std::size_t at, std::size_t wanted, std::size_t& count) const {
        for (at = blank(at + 1); at < m_text.size() && m_text[at] != ']';) {
            if (count++ == wanted)
                return at;
            at = blank(valueEnd(at));
            if (at < m_text.size() && m_text[at] == ',')
                at = blank(at + 1);
            else
                break;
        }
        return nowhere;
    }

    /// The wanted one of the values the object gives that key, whether in an array or under the key repeated.
    [[nodiscard]] std::size_t member(std::size_t at, std::string_view name, std::size_t wanted) const {
        std::size_t count = 0;
        std::string scratch;
        for (at = blank(at + 1); at < m_text.size() && m_text[at] == '"';) {
            std::size_t end = 0;
            const auto key = json::readString(m_text, at, end, scratch);
            if (!key)
                return nowhere;
            at = blank(end);
            if (at >= m_text.size() || m_text[at] != ':')
                return nowhere;
            at = blank(at + 1);
            if (at >= m_text.size())
                return nowhere;
            if (*key == name) {
                if (m_text[at] == '[') {
                    if (const std::size_t found = element(at, wanted, count); found != nowhere)
                        return found;
                } else if (count++ == wanted) {
                    return at;
                }
            }
            at = blank(valueEnd(at));
            if (at >= m_text.size() || m_text[at] != ',')
                break;
            at = blank(at + 1);
        }
        return nowhere;
    }

    std::string_view m_text;
    const std::vector<Step>& m_steps;
};

class XmlWalk {
public:
    XmlWalk(std::string_view text, const std::vector<Step>& steps) : m_text(text), m_steps(steps) {}

    [[nodiscard]] std::optional<Range> from(const xml::Tag& tag, std::size_t step) const {
        if (step == m_steps.size()) {
            const auto end = xml::elementEnd(m_text, tag);
            return Range{tag.begin, end.value_or(m_text.size())};
        }
        const Step& wanted = m_steps[step];
        const bool attributeOnly = wanted.name.starts_with('@');
        if (!attributeOnly && tag.kind == xml::Tag::Kind::Open) {
            std::optional<xml::Tag> wrapper;
            if (const auto child = this->child(tag, wanted, wrapper))
                return from(*child, step + 1);
            if (wrapper)
                if (const auto range = from(*wrapper, step))
                    return range;
        }
        const std::string_view name = attributeOnly ? wanted.name.substr(1) : wanted.name;
        std::size_t at = tag.begin;
        while (const auto attribute = xml::nextAttribute(m_text, tag, at)) {
            if (attribute->name == name && step + 1 == m_steps.size())
                return Range{attribute->begin, attribute->end};
            at = attribute->end;
        }
        return std::nullopt;
    }

private:
    /// The wanted child; `wrapper` becomes a first child that is a resource (<contained><Patient>).
    [[nodiscard]] std::optional<xml::Tag> child(const xml::Tag& parent, const Step& wanted,
                                                std::optional<xml::Tag>& wrapper) const {
        xml::Scanner scanner(m_text, parent.end);
        std::size_t depth = 0;
        std::size_t count = 0;
        bool first = true;
        while (const auto tag = scanner.next()) {
            if (tag->kind == xml::Tag::Kind::Close) {
                if (depth == 0)
                    break;
                --depth;
                continue;
            }
            if (depth == 0) {
                if (tag->name == wanted.name && count++ == wanted.index)
                    return tag;
                if (first && tag->name.front() >= 'A' && tag->name.front() <= 'Z')
                    wrapper = tag;
                first = false;
            }
            if (tag->kind == xml::Tag::Kind::Open)
                ++depth;
        }
        return std::nullopt;
    }

    std::string_view m_text;
    const std::vector<Step>& m_steps;
};

} // namespace

std::optional<std::pair<std::size_t, std::size_t>> locate(std::string_view bytes, Format format,
                                                          std::string_view path) {
    const std::vector<Step> steps = stepsOf(path);
    if (steps.empty())
        return std::nullopt;
    switch (format) {
    case Format::FhirJson:
    case Format::Ndjson: {
        const auto start = bytes.find('{');
        return start == nowhere ? std::nullopt : JsonWalk(bytes, steps).from(start, 1);
    }
    case Format::FhirXml:
    case Format::Cda: {
        xml::Scanner scanner(bytes);
        const auto root = scanner.next();
        return root ? XmlWalk(bytes, steps).from(*root, 1) : std::nullopt;
    }
    case Format::Hl7v2:
        return hl7v2::locate(bytes, path);
    default:
        break;
    }
    return std::nullopt;
}

} // namespace anamnesis::decode
