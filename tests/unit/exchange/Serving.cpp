// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/exchange/Serving.h"

#include <regex>

namespace anamnesis::exchange::testing {
namespace {

std::string pathOf(const std::string& url) {
    return url.starts_with("http") ? url.substr(url.find('/', 8)) : url;
}

} // namespace

Client::Client(const Hospital& hospital) : m_hospital(hospital), m_root(pathOf(hospital.url)) {
    const std::string origin = hospital.url.substr(0, hospital.url.size() - m_root.size());
    m_http = std::make_unique<httplib::Client>(origin);
    m_http->set_keep_alive(false);
    signIn();
}

void Client::signIn(const std::string& scope) {
    m_token = hospitalToken();
    if (m_hospital.auth != "client-secret")
        return;
    m_token.clear();
    const Reply reply =
        post("/token",
             "grant_type=client_credentials&client_id=" + m_hospital.clientId + "&client_secret=" + m_hospital.secret +
                 "&scope=" + httplib::detail::encode_query_param(scope),
             "application/x-www-form-urlencoded");
    if (reply.status == 200)
        m_token = Json::parse(reply.body).at("access_token");
}

std::string Client::hospitalToken() const {
    return m_hospital.auth == "bearer" ? m_hospital.secret : std::string();
}

httplib::Headers Client::headers(const httplib::Headers& more) const {
    httplib::Headers all = more;
    if (!m_token.empty() && !all.contains("Authorization"))
        all.emplace("Authorization", "Bearer " + m_token);
    return all;
}

Reply Client::get(const std::string& path, const httplib::Headers& more, bool again) {
    const std::string target = path.starts_with(m_root) ? path : m_root + path;
    Reply reply;
    for (int attempt = 0; attempt < 6; ++attempt) {
        const auto result = m_http->Get(target, headers(more));
        reply = result ? Reply{result->status, result->body, result->get_header_value("Content-Type"), result->headers}
                       : Reply{};
        if (!again || (reply.status != 0 && reply.status != 401 && reply.status != 408 && reply.status != 429 &&
                       reply.status != 410 && reply.status < 500))
            break;
        if (reply.status == 401)
            signIn();
    }
    return reply;
}

Reply Client::post(const std::string& path, const std::string& body, const std::string& type,
                   const httplib::Headers& more) {
    const auto result = m_http->Post(m_root + path, headers(more), body, type);
    return result ? Reply{result->status, result->body, result->get_header_value("Content-Type"), result->headers}
                  : Reply{};
}

std::string nextPath(const std::string& body) {
    static const std::regex json(R"re("relation":"next","url":"([^"]*)")re");
    static const std::regex xml(R"re(<relation value="next"/><url value="([^"]*)")re");
    std::smatch found;
    if (!std::regex_search(body, found, json) && !std::regex_search(body, found, xml))
        return {};
    return pathOf(std::regex_replace(found[1].str(), std::regex("&amp;"), "&"));
}

std::vector<std::string> Client::pages(const std::string& search) {
    std::vector<std::string> bodies;
    for (std::string path = search; !path.empty();) {
        const Reply reply = get(path, {}, true);
        lastStatus = reply.status;
        if (reply.status != 200)
            break;
        bodies.push_back(reply.body);
        path = nextPath(reply.body.substr(0, 2000));
    }
    return bodies;
}

} // namespace anamnesis::exchange::testing
