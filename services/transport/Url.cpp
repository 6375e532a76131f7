// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/transport/Url.h"

#include <curl/curl.h>

#include <algorithm>
#include <array>
#include <memory>

namespace anamnesis::transport {
namespace {

struct CleanUp {
    void operator()(CURLU* handle) const { curl_url_cleanup(handle); }
};
using Handle = std::unique_ptr<CURLU, CleanUp>;

Handle parse(std::string_view url) {
    Handle handle(curl_url());
    if (handle && curl_url_set(handle.get(), CURLUPART_URL, std::string(url).c_str(), CURLU_URLENCODE) != CURLUE_OK)
        handle.reset();
    return handle;
}

std::string part(const Handle& handle, CURLUPart which, unsigned flags = 0) {
    char* text = nullptr;
    if (curl_url_get(handle.get(), which, &text, flags) != CURLUE_OK || text == nullptr)
        return {};
    std::string result(text);
    curl_free(text);
    return result;
}

void lowerCase(std::string& text) {
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

int hexValue(char c) {
    if (isDigit(c))
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

/// Parameters whose values are the same for every patient. Anything else may be a name, an identifier or a session.
constexpr std::array<std::string_view, 12> plainParameters{"category", "status",   "_count",      "_sort",
                                                           "_format",  "_include", "_revinclude", "_summary",
                                                           "_total",   "type",     "grant_type",  "_lastUpdated"};

/// A segment that names a type of record: "Patient", "DocumentReference". What follows one is an id.
bool namesType(std::string_view segment) {
    return segment.size() > 2 && segment[0] >= 'A' && segment[0] <= 'Z' && std::ranges::all_of(segment, isLetter);
}

/// Words of an API ("fhir", "r4", "v2.1", ".well-known", "$everything") and nothing that could be an id.
bool isPlainSegment(std::string_view segment) {
    if (segment.size() > 40)
        return false;
    const auto digits = std::ranges::count_if(segment, isDigit);
    const bool version =
        segment.size() <= 5 && (segment[0] == 'r' || segment[0] == 'R' || segment[0] == 'v' || segment[0] == 'V');
    return (digits == 0 || version) && std::ranges::all_of(segment, [](char c) {
               return isLetter(c) || isDigit(c) || c == '-' || c == '_' || c == '.' || c == '$';
           });
}

} // namespace

std::string Origin::text() const {
    return scheme + "://" + host + ":" + port;
}

std::optional<Origin> originOf(std::string_view url) {
    const Handle handle = parse(url);
    if (!handle)
        return std::nullopt;
    Origin origin{part(handle, CURLUPART_SCHEME), part(handle, CURLUPART_HOST),
                  part(handle, CURLUPART_PORT, CURLU_DEFAULT_PORT)};
    lowerCase(origin.scheme);
    lowerCase(origin.host);
    if (origin.host.empty() || (origin.scheme != "https" && origin.scheme != "http"))
        return std::nullopt;
    if (!part(handle, CURLUPART_USER).empty() || !part(handle, CURLUPART_PASSWORD).empty())
        return std::nullopt;
    if (origin.host.ends_with('.'))
        origin.host.pop_back();
    return origin;
}

bool sameOrigin(std::string_view url, std::string_view other) {
    const auto a = originOf(url);
    return a && a == originOf(other);
}

std::string hostOf(std::string_view url) {
    const auto origin = originOf(url);
    return origin ? origin->host : std::string();
}

bool isLoopback(std::string_view host) {
    if (host == "localhost" || host == "[::1]" || host == "::1")
        return true;
    if (!host.starts_with("127."))
        return false;
    return std::ranges::count(host, '.') == 3 && isDigit(host.back()) &&
           std::ranges::all_of(host, [](char c) { return isDigit(c) || c == '.'; });
}

Result<Origin> contactable(std::string_view url) {
    auto origin = originOf(url);
    if (!origin)
        return failure("http.url-invalid");
    if (origin->scheme == "http" && !isLoopback(origin->host))
        return failure("http.plain-refused", {{"host", origin->host}});
    return *std::move(origin);
}

std::optional<std::string> resolve(std::string_view base, std::string_view reference) {
    const Handle handle = parse(base);
    if (!handle)
        return std::nullopt;
    if (curl_url_set(handle.get(), CURLUPART_URL, std::string(reference).c_str(), CURLU_URLENCODE) != CURLUE_OK)
        return std::nullopt;
    std::string url = part(handle, CURLUPART_URL);
    if (!originOf(url))
        return std::nullopt;
    return url;
}

std::string join(std::string_view base, std::string_view path) {
    while (base.ends_with('/'))
        base.remove_suffix(1);
    while (path.starts_with('/'))
        path.remove_prefix(1);
    return std::string(base) + "/" + std::string(path);
}

std::string percentEncode(std::string_view text) {
    constexpr std::string_view hex = "0123456789ABCDEF";
    std::string result;
    result.reserve(text.size());
    for (const char c : text) {
        if (isLetter(c) || isDigit(c) || c == '-' || c == '.' || c == '_' || c == '~') {
            result += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        result += '%';
        result += hex[byte >> 4];
        result += hex[byte & 15];
    }
    return result;
}

std::string percentDecode(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size() && hexValue(text[i + 1]) >= 0 && hexValue(text[i + 2]) >= 0) {
            result += static_cast<char>(hexValue(text[i + 1]) * 16 + hexValue(text[i + 2]));
            i += 2;
        } else {
            result += text[i] == '+' ? ' ' : text[i];
        }
    }
    return result;
}

Parameters parametersOf(std::string_view url) {
    Parameters parameters;
    const auto mark = url.find('?');
    if (mark == std::string_view::npos)
        return parameters;
    std::string_view query = url.substr(mark + 1);
    query = query.substr(0, query.find('#'));
    while (!query.empty()) {
        const std::string_view pair = query.substr(0, query.find('&'));
        query.remove_prefix(std::min(query.size(), pair.size() + 1));
        if (pair.empty())
            continue;
        const auto equals = pair.find('=');
        parameters.emplace_back(percentDecode(pair.substr(0, equals)), equals == std::string_view::npos
                                                                           ? std::string()
                                                                           : percentDecode(pair.substr(equals + 1)));
    }
    return parameters;
}

std::string withParameters(std::string_view url, const Parameters& parameters) {
    std::string result(url);
    char separator = result.find('?') == std::string::npos ? '?' : '&';
    for (const auto& [name, value] : parameters) {
        result += separator;
        result += percentEncode(name) + "=" + percentEncode(value);
        separator = '&';
    }
    return result;
}

std::string withParameter(std::string_view url, std::string_view name, std::string_view value) {
    Parameters parameters = parametersOf(url);
    const auto found =
        std::ranges::find(parameters, name, [](const auto& entry) -> std::string_view { return entry.first; });
    if (found != parameters.end())
        found->second = value;
    else
        parameters.emplace_back(name, value);
    return withParameters(url.substr(0, url.find('?')), parameters);
}

std::string withoutParameter(std::string_view url, std::string_view name) {
    Parameters parameters = parametersOf(url);
    std::erase_if(parameters, [&](const auto& entry) { return entry.first == name; });
    return withParameters(url.substr(0, url.find('?')), parameters);
}

std::string redactedTarget(std::string_view url) {
    const Handle handle = parse(url);
    if (!handle)
        return {};
    std::string result;
    const std::string path = part(handle, CURLUPART_PATH);
    bool afterType = false;
    for (std::size_t at = 1; at <= path.size();) {
        const auto end = std::min(path.find('/', at), path.size());
        const std::string segment = path.substr(at, end - at);
        at = end + 1;
        if (segment.empty())
            continue;
        const bool operation = segment[0] == '$' || segment[0] == '_';
        const bool plain = isPlainSegment(segment) && (!afterType || operation);
        result += "/" + (plain ? segment : std::string("{id}"));
        afterType = plain && namesType(segment);
    }
    char separator = '?';
    for (const auto& [name, value] : parametersOf(url)) {
        result += separator + name + "=";
        result += std::ranges::find(plainParameters, name) != plainParameters.end() ? value : std::string("…");
        separator = '&';
    }
    return result.empty() ? std::string("/") : result;
}

} // namespace anamnesis::transport
