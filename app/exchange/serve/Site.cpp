// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/serve/Site.h"

#include "app/exchange/world/Random.h"

#include <fmt/format.h>

#include <algorithm>

namespace anamnesis::exchange {
namespace {

std::vector<std::string> partsOf(std::string_view path) {
    std::vector<std::string> parts;
    while (!path.empty()) {
        const std::size_t slash = path.find('/');
        if (slash != 0)
            parts.emplace_back(path.substr(0, slash));
        if (slash == std::string_view::npos)
            break;
        path.remove_prefix(slash + 1);
    }
    return parts;
}

std::string valueOf(const Asked& asked, std::string_view name) {
    for (const auto& [key, value] : asked.query)
        if (key == name)
            return value;
    return {};
}

} // namespace

Site::Site(const ServerSetup& setup)
    : m_setup(setup), m_habit(setup.world.hospitals[static_cast<std::size_t>(setup.hospital)]),
      m_quirks(setup.options.quirks.begin(), setup.options.quirks.end()),
      m_gate(m_habit, setup.clientId, setup.secret, setup.faults.tokenUses(),
             setup.options.seed + static_cast<std::uint64_t>(setup.hospital)),
      m_snapshots(setup.options.seed * 31 + static_cast<std::uint64_t>(setup.hospital)) {
    if (m_habit.wire == Wire::Mhd) {
        m_types = {"Patient", "List", "DocumentReference"};
    } else {
        for (const Kind kind : clinical::allKinds())
            if (m_habit.gives(kind))
                m_types.insert(std::string(fhirType(kind)));
        for (const Kind kind : m_habit.refused) {
            const std::string type(fhirType(kind));
            if (!m_types.contains(type)) {
                m_types.insert(type);
                m_refused.insert(type);
            }
        }
    }
    for (std::size_t i = 0; i < records().size(); ++i) {
        const Record& record = records()[i];
        m_byId[record.type + '/' + record.id] = i;
        m_byOwner[record.type + '|'].push_back(i);
        if (record.patient >= 0)
            m_byOwner[record.type + '|' + setup.world.patients[static_cast<std::size_t>(record.patient)].id].push_back(
                i);
    }
}

Answer Site::ok(std::string body) const {
    Answer answer;
    answer.type = (quirk("cerner") && m_habit.wire != Wire::FhirXml ? "application/json+fhir" : mediaType(m_habit)) +
                  ";charset=UTF-8";
    answer.body = std::move(body);
    return answer;
}

std::optional<Answer> Site::unacceptable(const Asked& asked, bool binary) const {
    const bool xml = m_habit.wire == Wire::FhirXml;
    if (const std::string format = valueOf(asked, "_format"); !format.empty()) {
        const bool fine = xml ? format.find("xml") != std::string::npos : format.find("json") != std::string::npos;
        if (!fine)
            return refusal(m_habit, 406, "not-supported", "This server does not write that format.");
        return std::nullopt;
    }
    const std::string accept = asked.header("Accept");
    if (accept.empty() || binary)
        return std::nullopt;
    std::string_view rest = accept;
    while (!rest.empty()) {
        const std::size_t comma = rest.find(',');
        std::string_view one = rest.substr(0, comma);
        one = one.substr(0, one.find(';'));
        while (!one.empty() && one.front() == ' ')
            one.remove_prefix(1);
        while (!one.empty() && one.back() == ' ')
            one.remove_suffix(1);
        const bool any = one == "*/*" || one == "application/*";
        const bool fine = xml ? one == "application/fhir+xml" || one == "application/xml" || one == "text/xml"
                              : one == "application/fhir+json" || one == "application/json" || one == "text/json" ||
                                    one == "application/json+fhir";
        if (any || fine)
            return std::nullopt;
        rest = comma == std::string_view::npos ? std::string_view() : rest.substr(comma + 1);
    }
    return refusal(m_habit, 406, "not-supported", "Ask for " + mediaType(m_habit) + '.');
}

std::optional<Answer> Site::misbehave(const std::string& request) {
    if (m_setup.faults.level == Faults::None)
        return std::nullopt;
    int attempt = 0;
    {
        const std::lock_guard lock(m_mutex);
        attempt = m_attempts[request]++;
    }
    Answer answer;
    switch (m_setup.faults.passing(m_setup.hospital, request, attempt)) {
    case Passing::None:
        return std::nullopt;
    case Passing::TooMany:
        answer = refusal(m_habit, 429, "throttled", "Slow down.");
        answer.headers.emplace_back("Retry-After", "1");
        return answer;
    case Passing::Unavailable:
        return refusal(m_habit, 503, "transient", "Try again.");
    case Passing::HtmlError:
        answer.status = 502;
        answer.type = "text/html; charset=utf-8";
        answer.body =
            "<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>";
        return answer;
    case Passing::Gone:
        return refusal(m_habit, 410, "not-found", "This result set has expired; search again.");
    case Passing::Cut:
        answer.cut = true;
        return answer;
    case Passing::Slow:
        answer.delay = 250;
        return answer;
    }
    return std::nullopt;
}

Answer Site::answer(const Asked& asked) {
    const std::vector<std::string> parts = partsOf(asked.path);
    if (parts.size() == 1 && parts[0] == "metadata" && asked.method == "GET") {
        if (auto refused = unacceptable(asked, false))
            return *refused;
        return capability();
    }
    if (parts.size() == 2 && parts[0] == ".well-known" && parts[1] == "smart-configuration")
        return smartConfiguration();
    if (parts.size() == 1 && parts[0] == "token")
        return m_gate.token(asked);
    if (asked.method != "GET" && asked.method != "POST" && asked.method != "HEAD")
        return refusal(m_habit, 405, "not-supported", "This server only reads.");
    std::string type = parts.empty() ? std::string() : parts[0];
    if (const std::string paged = valueOf(asked, "_getpages"); parts.empty() && !paged.empty())
        if (const auto snapshot = m_snapshots.find(paged))
            type = snapshot->type;
    if (auto refused = m_gate.check(asked, type))
        return *refused;
    if (quirk("athena") && m_habit.wire == Wire::FhirJson && valueOf(asked, "ah-practice").empty() &&
        type != "Binary" && valueOf(asked, "_getpages").empty() && valueOf(asked, "page").empty())
        return refusal(m_habit, 400, "required", "Parameter ah-practice is required.");
    if (auto refused = unacceptable(asked, type == "Binary"))
        return *refused;
    return route(asked, parts);
}

Answer Site::route(const Asked& asked, std::span<const std::string> parts) {
    const bool get = asked.method != "POST";
    if (parts.empty()) {
        if (const std::string token = valueOf(asked, "_getpages"); get && !token.empty())
            return nextPage(
                asked, token,
                static_cast<std::size_t>(std::max(0, std::atoi(valueOf(asked, "_getpagesoffset").c_str()))));
        return refusal(m_habit, 400, "not-supported", "System-wide requests are not offered.");
    }
    const std::string& type = parts[0];
    if (get && type == "_page" && parts.size() == 3)
        return nextPage(asked, parts[1], static_cast<std::size_t>(std::max(0, std::atoi(parts[2].c_str()))));
    if (type == "Binary" && parts.size() == 2 && get)
        return binary(parts[1], asked);
    if (!offered(type))
        return refusal(m_habit, 404, "not-supported", "Type " + type + " is not offered.");
    if (refuses(type))
        return refusal(m_habit, 403, "forbidden", "Not for this client.");
    if (parts.size() == 1 && get) {
        if (const std::string page = valueOf(asked, "page"); !page.empty()) {
            const std::size_t dot = page.find('.');
            return nextPage(asked, page.substr(0, dot),
                            dot == std::string::npos
                                ? 0
                                : static_cast<std::size_t>(std::max(0, std::atoi(page.c_str() + dot + 1))));
        }
        return search(type, asked);
    }
    if (parts.size() == 2 && parts[1] == "_search" && !get) {
        if (!asked.header("Content-Type").starts_with("application/x-www-form-urlencoded"))
            return refusal(m_habit, 415, "not-supported", "A search is posted as a form.");
        return search(type, asked);
    }
    if (type == "Patient" && parts.size() == 2 && parts[1] == "$match" && m_habit.match)
        return get ? refusal(m_habit, 405, "not-supported", "POST a Parameters resource.") : match(asked);
    if (type == "Patient" && parts.size() == 3 && parts[2] == "$everything" && m_habit.everything)
        return everything(parts[1], asked);
    if (get && parts.size() == 2 && parts[1].front() != '$' && parts[1] != "_search")
        return read(type, parts[1], asked, {});
    if (get && parts.size() == 4 && parts[2] == "_history")
        return read(type, parts[1], asked, parts[3]);
    if (parts.size() >= 2 && parts.back().starts_with('$'))
        return refusal(m_habit, 404, "not-supported", "Operation " + parts.back() + " is not offered.");
    return refusal(m_habit, get ? 404 : 405, "not-supported", "Not offered.");
}

} // namespace anamnesis::exchange
