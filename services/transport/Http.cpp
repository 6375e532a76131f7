// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/transport/Http.h"

#include "services/transport/Url.h"

#include <algorithm>
#include <array>
#include <future>

namespace anamnesis::transport {
namespace {

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool sameName(std::string_view a, std::string_view b) {
    return std::ranges::equal(a, b, [](char x, char y) { return lower(x) == lower(y); });
}

} // namespace

std::string_view name(Method method) {
    constexpr std::array<std::string_view, 5> names{"GET", "HEAD", "POST", "PUT", "DELETE"};
    return names[static_cast<std::size_t>(method)];
}

std::string_view header(const Headers& headers, std::string_view name) {
    for (const auto& [key, value] : headers)
        if (sameName(key, name))
            return value;
    return {};
}

void setHeader(Headers& headers, std::string_view name, std::string value) {
    std::erase_if(headers, [&](const auto& entry) { return sameName(entry.first, name); });
    headers.emplace_back(std::string(name), std::move(value));
}

std::string mediaType(std::string_view contentType) {
    std::string type(contentType.substr(0, contentType.find(';')));
    std::erase_if(type, [](char c) { return c == ' ' || c == '\t'; });
    std::ranges::transform(type, type.begin(), lower);
    return type;
}

Request Request::get(std::string url, std::string accept) {
    Request request;
    request.url = std::move(url);
    if (!accept.empty())
        request.headers.emplace_back("Accept", std::move(accept));
    return request;
}

Request Request::postForm(std::string url, const std::vector<std::pair<std::string, std::string>>& fields) {
    Request request;
    request.method = Method::Post;
    request.url = std::move(url);
    request.idempotent = false;
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    for (const auto& [name, value] : fields) {
        if (!request.body.empty())
            request.body += '&';
        request.body += percentEncode(name) + '=' + percentEncode(value);
    }
    return request;
}

Result<Response> exchange(Http& http, Request request, const CancelToken& cancel) {
    std::promise<Result<Response>> promise;
    auto answer = promise.get_future();
    http.send(std::move(request), cancel,
              [&promise](Result<Response> result) { promise.set_value(std::move(result)); });
    return answer.get();
}

Result<Response> exchangeOk(Http& http, Request request, const CancelToken& cancel) {
    auto result = exchange(http, std::move(request), cancel);
    if (result && !result->ok())
        return failure(statusError(*result));
    return result;
}

Error statusError(const Response& response) {
    return {"http.status", {{"status", std::to_string(response.status)}, {"host", hostOf(response.effectiveUrl)}}};
}

} // namespace anamnesis::transport
