// SPDX-License-Identifier: GPL-3.0-or-later
// Splitting JSON by its token index: only member names on the way to the resources are looked at, the rest is skipped.
#include "services/decode/Limits.h"
#include "services/decode/json/Index.h"
#include "services/decode/split/Split.h"
#include "services/decode/text/Encoding.h"

#include <charconv>
#include <functional>

namespace anamnesis::decode::splitting {
namespace {

constexpr std::size_t none = static_cast<std::size_t>(-1);

std::string stringAt(const json::Index& index, std::size_t token) {
    if (index.at(token) != '"')
        return {};
    std::string scratch;
    const auto content = index.string(token, scratch);
    return content ? std::string(*content) : std::string{};
}

/// Calls `member(key, valueToken)` for each member of the object at `token`; answers the token behind it, none when the
/// structure is not an object's.
template <class Member>
std::size_t members(const json::Index& index, std::size_t token, Member&& member) {
    if (index.at(token) != '{')
        return none;
    ++token;
    if (index.at(token) == '}')
        return token + 1;
    std::string scratch;
    for (;;) {
        if (index.at(token) != '"' || index.at(token + 1) != ':')
            return none;
        const auto key = index.string(token, scratch);
        if (!key)
            return none;
        const std::size_t value = token + 2;
        const char first = index.at(value);
        if (first == '\0' || first == ',' || first == '}' || first == ']' || first == ':')
            return none;
        const std::size_t after = member(*key, value);
        if (after == none || after >= index.size() + 1)
            return none;
        token = after;
        const char mark = index.at(token);
        if (mark == '}')
            return token + 1;
        if (mark != ',')
            return none;
        ++token;
    }
}

/// The same for the elements of the array at `token`.
template <class Item>
std::size_t items(const json::Index& index, std::size_t token, Item&& item) {
    if (index.at(token) != '[')
        return none;
    ++token;
    if (index.at(token) == ']')
        return token + 1;
    for (;;) {
        const std::size_t after = item(token);
        if (after == none)
            return none;
        token = after;
        const char mark = index.at(token);
        if (mark == ']')
            return token + 1;
        if (mark != ',')
            return none;
        ++token;
    }
}

struct Description {
    Slice slice;
    std::size_t after = none;
    std::size_t entries = none; ///< those describe() did not know for a Bundle's
    std::size_t links = none;
    std::string bundleType;
    std::string total;
    std::uint64_t typed = 0; ///< how often resourceType is named
};

/// What the object says of itself. `entries(valueToken)` is called for the entries of what is known to be a Bundle by
/// then (resourceType comes first nearly always) and answers the token behind them; others are left for later.
template <class Entries>
Description describe(const json::Index& index, std::size_t token, Entries&& entries) {
    Description found;
    found.after = members(index, token, [&](std::string_view key, std::size_t value) {
        if (key == "resourceType") {
            if (found.typed++ == 0)
                found.slice.type = stringAt(index, value);
        } else if (key == "id" && found.slice.id.empty()) {
            found.slice.id = stringAt(index, value);
        } else if (key == "meta" && index.at(value) == '{') {
            return members(index, value, [&](std::string_view inner, std::size_t at) {
                if (inner == "versionId")
                    found.slice.version = stringAt(index, at);
                else if (inner == "lastUpdated")
                    found.slice.lastUpdated = stringAt(index, at);
                return index.skip(at);
            });
        } else if (key == "entry" && index.at(value) == '[') {
            if (found.slice.type == "Bundle")
                return entries(value);
            found.entries = value;
        } else if (key == "link" && index.at(value) == '[') {
            found.links = value;
        } else if (key == "type" && index.at(value) == '"') {
            found.bundleType = stringAt(index, value);
        } else if (key == "total") {
            const std::size_t from = index.position(value);
            found.total = std::string(index.text().substr(from, json::wordEnd(index.text(), from) - from));
        }
        return index.skip(value);
    });
    if (found.after != none) {
        const std::size_t begin = index.position(token);
        found.slice.bytes = index.text().substr(begin, index.end(token, found.after) - begin);
    }
    return found;
}

void readLinks(const json::Index& index, std::size_t links, Page& page) {
    items(index, links, [&](std::size_t token) {
        std::string relation;
        std::string url;
        const std::size_t after = members(index, token, [&](std::string_view key, std::size_t value) {
            if (key == "relation")
                relation = stringAt(index, value);
            else if (key == "url")
                url = stringAt(index, value);
            return index.skip(value);
        });
        if (relation == "next" && page.next.empty())
            page.next = url;
        return after;
    });
}

class Splitter {
public:
    Splitter(const json::Index& index, Page& page) : m_index(index), m_page(page) {}

    /// Takes the resource at `token` in; answers the token behind it.
    std::size_t resource(std::size_t token, const Entry& entry, std::size_t depth) {
        return take(describedAt(token, depth), entry, depth);
    }

private:
    Description describedAt(std::size_t token, std::size_t depth) {
        return describe(m_index, token, [&](std::size_t value) {
            return depth < limits::bundleDepth ? entries(value, depth) : m_index.skip(value);
        });
    }

    std::size_t take(Description found, const Entry& entry, std::size_t depth) {
        if (found.after == none)
            return none;
        if (found.slice.type == "Bundle" && depth < limits::bundleDepth)
            return bundle(found, depth) ? found.after : none;
        if (found.slice.type == "OperationOutcome") {
            const tree::Tree outcome = tree::readJson(found.slice.bytes);
            addOutcome(m_page, outcome.root());
            if (depth > 0)
                return found.after;
        }
        found.slice.format = Format::FhirJson;
        found.slice.mediaType = fhirJson;
        found.slice.fullUrl = entry.fullUrl;
        found.slice.searchMode = entry.searchMode;
        add(m_page, std::move(found.slice));
        return found.after;
    }

    bool bundle(const Description& found, std::size_t depth) {
        if (depth == 0) {
            m_page.bundle = true;
            m_page.bundleType = found.bundleType;
            std::uint64_t total = 0;
            const char* end = found.total.data() + found.total.size();
            if (const auto read = std::from_chars(found.total.data(), end, total);
                !found.total.empty() && read.ptr == end)
                m_page.total = total;
            if (found.links != none)
                readLinks(m_index, found.links, m_page);
        }
        return found.entries == none || entries(found.entries, depth) != none;
    }

    std::size_t entries(std::size_t token, std::size_t depth) {
        std::size_t number = 0;
        return items(m_index, token, [&](std::size_t at) { return entry(at, number++, depth); });
    }

    std::size_t entry(std::size_t token, std::size_t number, std::size_t depth) {
        Entry told;
        std::optional<Description> held;
        std::string method;
        const std::size_t after = members(m_index, token, [&](std::string_view key, std::size_t value) {
            if (key == "fullUrl")
                told.fullUrl = stringAt(m_index, value);
            else if (key == "resource" && m_index.at(value) == '{') {
                if (held && take(*std::move(held), told, depth + 1) == none) // named twice: both are kept
                    return none;
                held = describedAt(value, depth + 1);
                return held->after;
            } else if (key == "search" && m_index.at(value) == '{')
                return members(m_index, value, [&](std::string_view inner, std::size_t at) {
                    if (inner == "mode")
                        told.searchMode = stringAt(m_index, at);
                    return m_index.skip(at);
                });
            else if (key == "request" && m_index.at(value) == '{')
                return members(m_index, value, [&](std::string_view inner, std::size_t at) {
                    if (inner == "method")
                        method = stringAt(m_index, at);
                    return m_index.skip(at);
                });
            else if (key == "response" && m_index.at(value) == '{')
                return members(m_index, value, [&](std::string_view inner, std::size_t at) {
                    return inner == "outcome" && m_index.at(at) == '{' ? resource(at, {}, depth + 1) : m_index.skip(at);
                });
            return m_index.skip(value);
        });
        if (after == none)
            return none;
        if (held)
            return take(*std::move(held), told, depth + 1) == none ? none : after;
        note(m_page, Severity::Information,
             method == "DELETE" ? "decode.entry-deleted" : "decode.entry-without-resource", {},
             "Bundle.entry[" + std::to_string(number) + ']');
        return after;
    }

    const json::Index& m_index;
    Page& m_page;
};

} // namespace

bool json(std::string_view bytes, Page& page, std::size_t depth) {
    const json::Index index = json::Index::of(bytes);
    if (index.fault() != json::Fault::None)
        return false;
    Page found;
    found.rewritten = page.rewritten;
    Splitter splitter(index, found);
    std::size_t after = none;
    if (index.at(0) == '[')
        after = items(index, 0, [&](std::size_t token) { return splitter.resource(token, {}, depth); });
    else
        after = splitter.resource(0, {}, depth);
    const bool alone = after == index.size();
    while (after < index.size()) // one value behind another, as some exports do
        after = splitter.resource(after, {}, depth);
    if (after == none)
        return false;
    if (alone && !found.bundle && found.slices.size() == 1 && depth == 0 && index.at(0) == '{')
        found.slices.front().bytes = bytes; // one resource: all bytes are its own
    for (Slice& slice : found.slices)
        add(page, std::move(slice));
    page.issues.insert(page.issues.end(), found.issues.begin(), found.issues.end());
    page.outcome.insert(page.outcome.end(), found.outcome.begin(), found.outcome.end());
    page.outcomes += found.outcomes;
    if (depth == 0 && found.bundle) {
        page.bundle = true;
        page.bundleType = found.bundleType;
        page.total = found.total;
        page.next = found.next;
    }
    return true;
}

void lines(std::string_view bytes, Page& page) {
    while (!bytes.empty()) {
        const auto end = bytes.find('\n');
        const std::string_view line = text::trimmed(bytes.substr(0, end));
        bytes = end == std::string_view::npos ? std::string_view{} : bytes.substr(end + 1);
        if (!line.empty() && !json(line, page, 1))
            tolerant(line, page, 1);
    }
}

} // namespace anamnesis::decode::splitting
