// SPDX-License-Identifier: GPL-3.0-or-later
// Splitting JSON that no parser takes: resources begin where a `"resource": {` stands and end where their braces close;
// where that gives nothing valid, at the next one. Each part is parsed apart afterwards, so one bad resource costs one
// resource.
#include "services/decode/Limits.h"
#include "services/decode/json/Index.h"
#include "services/decode/split/Split.h"
#include "services/decode/text/Encoding.h"

#include <charconv>

namespace anamnesis::decode::splitting {
namespace {

constexpr std::string_view blanks = " \t\r\n";
constexpr std::size_t nowhere = std::string_view::npos;

/// Position of the value that follows `"key" :` at or behind `from`; nowhere when there is none before `to`.
std::size_t valueOf(std::string_view text, std::string_view key, std::size_t from, std::size_t to) {
    const std::string quoted = '"' + std::string(key) + '"';
    text = text.substr(0, to);
    for (std::size_t at = text.find(quoted, from); at != nowhere && at < to; at = text.find(quoted, at + 1)) {
        if (at > 0 && text[at - 1] == '\\')
            continue;
        std::size_t next = text.find_first_not_of(blanks, at + quoted.size());
        if (next == nowhere || text[next] != ':')
            continue;
        next = text.find_first_not_of(blanks, next + 1);
        if (next != nowhere && next < to)
            return next;
    }
    return nowhere;
}

std::string textOf(std::string_view text, std::string_view key, std::size_t from, std::size_t to) {
    const std::size_t at = valueOf(text, key, from, to);
    std::size_t end = 0;
    std::string scratch;
    if (at == nowhere)
        return {};
    const auto content = json::readString(text.substr(0, to), at, end, scratch);
    return content ? std::string(text::cut(*content, 2048)) : std::string{};
}

/// One past the brace that closes the one at `from`, minding strings; nowhere when it stays open.
std::size_t closing(std::string_view text, std::size_t from) {
    std::size_t depth = 0;
    bool inString = false;
    for (std::size_t at = from; at < text.size(); ++at) {
        const char character = text[at];
        if (inString) {
            if (character == '\\')
                ++at;
            else if (character == '"')
                inString = false;
        } else if (character == '"') {
            inString = true;
        } else if (character == '{' || character == '[') {
            ++depth;
        } else if ((character == '}' || character == ']') && --depth == 0) {
            return at + 1;
        }
    }
    return nowhere;
}

/// Where the entry begins that holds the `"resource"` whose brace is at `brace`: the nearest open brace before it.
std::size_t entryStart(std::string_view text, std::size_t brace, std::size_t notBefore) {
    std::size_t depth = 0;
    const std::size_t stop = std::max(notBefore, brace > 8192 ? brace - 8192 : 0);
    for (std::size_t at = brace; at > stop;) {
        const char character = text[--at];
        if (character == '}')
            ++depth;
        else if (character == '{' && depth-- == 0)
            return at;
    }
    return brace;
}

std::string_view withoutTail(std::string_view part) {
    const auto last = part.find_last_not_of(" \t\r\n,");
    return last == nowhere ? std::string_view{} : part.substr(0, last + 1);
}

void describe(Slice& slice, const tree::Tree& tree) {
    const tree::Element root = tree.root();
    if (root) {
        slice.type = root.resourceType();
        slice.id = root.text("id");
        slice.version = root.child("meta").text("versionId");
        slice.lastUpdated = root.child("meta").text("lastUpdated");
    } else {
        slice.type = textOf(slice.bytes, "resourceType", 0, slice.bytes.size());
        slice.id = textOf(slice.bytes, "id", 0, std::min<std::size_t>(slice.bytes.size(), 400));
    }
}

void take(Page& page, std::string_view part, const Entry& entry, const tree::Tree& tree, std::size_t depth) {
    const tree::Element root = tree.root();
    if (root.resourceType() == "Bundle" && depth < limits::bundleDepth) {
        if (!json(part, page, depth + 1))
            tolerant(part, page, depth + 1);
        return;
    }
    if (root.resourceType() == "OperationOutcome") {
        addOutcome(page, root);
        return;
    }
    Slice slice;
    slice.format = Format::FhirJson;
    slice.mediaType = fhirJson;
    slice.bytes = part;
    slice.fullUrl = entry.fullUrl;
    slice.searchMode = entry.searchMode;
    describe(slice, tree);
    add(page, std::move(slice));
}

/// What the Bundle says of itself, outside its entries.
void readHead(std::string_view text, std::size_t from, std::size_t to, Page& page) {
    if (page.bundleType.empty())
        page.bundleType = textOf(text, "type", from, to);
    if (const std::size_t at = valueOf(text, "total", from, to); at != nowhere && !page.total) {
        std::uint64_t total = 0;
        if (std::from_chars(text.data() + at, text.data() + to, total).ec == std::errc{})
            page.total = total;
    }
    for (std::size_t at = valueOf(text, "relation", from, to); at != nowhere && page.next.empty();
         at = valueOf(text, "relation", at, to)) {
        std::size_t end = 0;
        std::string scratch;
        if (json::readString(text, at, end, scratch).value_or("") != "next")
            continue;
        const auto open = text.rfind('{', at);
        const auto close = text.find('}', at);
        if (open != nowhere && open >= from)
            page.next = textOf(text, "url", open, std::min(close, to));
    }
}

} // namespace

void tolerant(std::string_view bytes, Page& page, std::size_t depth) {
    std::vector<std::size_t> starts;
    for (std::size_t at = valueOf(bytes, "resource", 0, bytes.size()); at != nowhere;
         at = valueOf(bytes, "resource", at, bytes.size()))
        if (bytes[at] == '{')
            starts.push_back(at);
    const std::size_t head = starts.empty() ? bytes.size() : starts.front();
    if (starts.empty() || textOf(bytes, "resourceType", 0, head) == "Parameters") {
        Slice whole;
        whole.format = Format::FhirJson;
        whole.mediaType = fhirJson;
        whole.bytes = bytes;
        describe(whole, tree::Tree{});
        const bool bundle = whole.type == "Bundle";
        if (depth == 0 && bundle)
            page.bundle = true;
        if (bundle)
            note(page, Severity::Warning, "decode.page-invalid");
        add(page, std::move(whole));
        return;
    }
    if (depth == 0) {
        page.bundle = true;
        readHead(bytes, 0, entryStart(bytes, head, 0), page);
    }
    note(page, Severity::Warning, "decode.page-invalid"); // what was lost by it is told by each record
    std::size_t budget = bytes.size() * 8 + 4096;         // keeps the whole linear
    std::size_t done = 0;
    for (std::size_t i = 0; i < starts.size();) {
        const std::size_t from = starts[i];
        Entry entry;
        const std::size_t begin = entryStart(bytes, from, done);
        entry.fullUrl = textOf(bytes, "fullUrl", begin, from);
        std::size_t following = i + 1 < starts.size() ? entryStart(bytes, starts[i + 1], from) : bytes.size();
        if (following <= from)
            following = starts[i + 1];
        std::size_t end = nowhere;
        tree::Tree tree;
        if (budget > 0) {
            end = closing(bytes, from);
            const std::size_t cost = (end == nowhere ? bytes.size() : end) - from;
            budget -= std::min(budget, cost);
            if (end != nowhere)
                tree = tree::readJson(bytes.substr(from, end - from));
        }
        if (!tree.readable() && (end == nowhere || end > following)) {
            end = following;
            tree = tree::Tree{};
        }
        const std::string_view part = withoutTail(bytes.substr(from, end - from));
        done = from + part.size();
        do
            ++i;
        while (i < starts.size() && starts[i] < done);
        const std::size_t next = i < starts.size() ? entryStart(bytes, starts[i], done) : bytes.size();
        entry.searchMode = textOf(bytes, "mode", done, next);
        if (entry.searchMode.empty())
            entry.searchMode = textOf(bytes, "mode", begin, from);
        take(page, part, entry, tree, depth);
    }
    if (depth == 0)
        readHead(bytes, done, bytes.size(), page);
    const std::string_view tail = withoutTail(bytes);
    if (!tail.ends_with('}') && !tail.ends_with(']'))
        note(page, Severity::Error, "decode.page-truncated");
}

} // namespace anamnesis::decode::splitting
