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

bool lenient(const Asked& asked) {
    return asked.header("Prefer").find("handling=lenient") != std::string::npos;
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

Answer Site::search(const std::string& type, const Asked& given) {
    Asked asked = given;
    if (quirk("athena"))
        std::erase_if(asked.query, [](const auto& one) { return one.first == "ah-practice"; });
    const auto query = readQuery(type, asked, lenient(asked));
    if (!query)
        return refusal(m_habit, 400, "invalid", query.error().diagnostics);
    if (!query->includes.empty() && !m_habit.everything)
        return refusal(m_habit, 400, "not-supported", "_include is not offered.");
    if (auto refused = quirkAgainst(type, *query, asked))
        return *refused;
    const bool party = type == "Practitioner" || type == "Organization" || type == "Location";
    const bool narrow =
        query->has(Meaning::Id) || query->has(Meaning::Patient) || query->has(Meaning::PatientIdentifier) ||
        (type == "Patient" && std::ranges::any_of(query->criteria, [](const auto& c) {
             return c.parameter.meaning != Meaning::LastUpdated && c.parameter.meaning != Meaning::Gender;
         }));
    if (!narrow)
        return refusal(m_habit, 400, "too-costly",
                       party               ? "Search by _id."
                       : type == "Patient" ? "Search by name, birth date or identifier."
                                           : "Search for one patient.");

    const std::string owner = query->patientId();
    std::string request = type + '|' + owner;
    for (const auto& [key, value] : asked.query)
        if (key != "patient" && key != "subject" && key != "_count")
            request += '&' + key + '=' + value;
    if (const auto broken = m_setup.faults.broken.find({m_setup.hospital, type}); broken != m_setup.faults.broken.end())
        return refusal(m_habit, broken->second, "exception", "This cannot be answered.");
    const auto misbehaved = misbehave(request);
    if (misbehaved && !misbehaved->cut && misbehaved->delay == 0)
        return *misbehaved;

    Snapshot snapshot;
    snapshot.type = type;
    snapshot.request = request;
    snapshot.ignored = query->ignored;
    snapshot.pageSize = std::clamp(query->count.value_or(m_habit.pageSize), 1,
                                   m_setup.faults.level == Faults::None ? m_habit.pageLimit : m_habit.pageSize);
    if (const auto owned = m_byOwner.find(type + '|' + owner); owned != m_byOwner.end())
        for (const std::size_t index : owned->second)
            if (fits(m_setup.world, records()[index], *query))
                snapshot.found.push_back(index);
    for (const std::string& include : query->includes)
        for (const std::size_t index : snapshot.found)
            for (const std::string& mention : records()[index].mentions)
                if (mention.starts_with(std::string(includeTarget(include)) + '/'))
                    if (const auto target = m_byId.find(mention);
                        target != m_byId.end() &&
                        std::ranges::find(snapshot.included, target->second) == snapshot.included.end())
                        snapshot.included.push_back(target->second);
    snapshot.self = m_base + '/' + type;
    char separator = '?';
    for (const auto& [key, value] : given.query) {
        snapshot.self += separator + key + '=' + value;
        separator = '&';
    }
    if (query->countOnly || query->count == 0) {
        BundleText bundle(m_habit, Random(Random::hash(request)).uuid());
        bundle.link("self", snapshot.self);
        return ok(bundle.text(static_cast<int>(snapshot.found.size())));
    }
    const std::string token = m_snapshots.keep(snapshot);
    Answer answer = page(token, 0, snapshot);
    if (misbehaved) {
        answer.cut = misbehaved->cut;
        answer.delay = misbehaved->delay;
    }
    return answer;
}

std::optional<Answer> Site::quirkAgainst(const std::string& type, const Query& query, const Asked& asked) {
    const bool exchange = m_habit.wire == Wire::Mhd;
    if (quirk("epic") && !exchange) {
        Answer html;
        html.status = 400;
        html.type = "text/html";
        html.body = "<html><body><h2>400 Bad Request</h2></body></html>";
        if (type == "Observation" && !query.has(Meaning::Category))
            return html;
        if (type == "Patient" && !query.has(Meaning::Id) && !query.has(Meaning::Identifier) &&
            !(query.has(Meaning::Family) && query.has(Meaning::BirthDate)))
            return html;
    }
    if (quirk("cerner") && !exchange && query.count.value_or(1) > (type == "Observation" ? 50 : 100))
        return refusal(m_habit, 400, "invalid", "_count is above the maximum of this type.");
    if (quirk("eclinicalworks") && !exchange) {
        const std::lock_guard lock(m_mutex);
        if (m_attempts["ecw " + type]++ == 0)
            return refusal(m_habit, 408, "timeout", "The request took too long.");
    }
    if (quirk("athena") && m_habit.wire == Wire::FhirJson &&
        type == "CareTeam") { // 200, and nothing in it but an error
        BundleText bundle(m_habit, "none");
        bundle.entry({}, written(m_habit, operationOutcome("processing", "CareTeam could not be read.")), "outcome");
        return ok(bundle.text(0));
    }
    if (quirk("hie") && exchange && type != "Patient" && !query.has(Meaning::Id)) {
        if (!query.has(Meaning::Date))
            return refusal(m_habit, 400, "required", "A date range is required.");
        if (query.count.value_or(1) > 9)
            return refusal(m_habit, 400, "too-costly", "At most 9 documents a request.");
    }
    static_cast<void>(asked);
    return std::nullopt;
}

Answer Site::nextPage(const Asked& asked, const std::string& token, std::size_t offset) {
    static_cast<void>(asked);
    const auto snapshot = m_snapshots.find(token);
    if (!snapshot)
        return refusal(m_habit, 410, "not-found", "This result set has expired; search again.");
    const auto misbehaved = misbehave(fmt::format("{}#page{}", snapshot->request, offset));
    if (misbehaved && !misbehaved->cut && misbehaved->delay == 0) {
        if (misbehaved->status == 410)
            m_snapshots.forget(token);
        return *misbehaved;
    }
    Answer answer = page(token, offset, *snapshot);
    if (misbehaved) {
        answer.cut = misbehaved->cut;
        answer.delay = misbehaved->delay;
    }
    return answer;
}

std::string Site::nextUrl(const std::string& token, std::size_t offset, const Snapshot& snapshot, bool relative) const {
    std::string tail;
    if (m_habit.wire == Wire::FhirXml)
        tail = fmt::format("/_page/{}/{}", token, offset);
    else if (m_habit.layout == Layout::Indented)
        tail = fmt::format("/{}?page={}.{}", snapshot.type, token, offset);
    else
        tail = fmt::format("?_getpages={}&_getpagesoffset={}&_count={}&_bundletype=searchset", token, offset,
                           snapshot.pageSize);
    if (!relative)
        return m_base + tail;
    const std::size_t path = m_base.find('/', 8); // behind http://host:port
    return m_base.substr(path) + tail;
}

void Site::bundlePage(BundleText& bundle, const Snapshot& snapshot, std::size_t offset, std::size_t end) const {
    for (std::size_t i = offset; i < end; ++i) {
        const Record& record = records()[snapshot.found[i]];
        const std::string key = record.type + '/' + record.id;
        if (m_setup.faults.withheld.contains({m_setup.hospital, key}))
            bundle.entry(
                {},
                written(m_habit, operationOutcome("incomplete", "Some results could not be read and are left out.")),
                "outcome");
        else
            bundle.entry(m_base + '/' + key, record.bytes, "match");
    }
}

Answer Site::page(const std::string& token, std::size_t offset, const Snapshot& snapshot) {
    const std::size_t end = std::min(offset + static_cast<std::size_t>(snapshot.pageSize), snapshot.found.size());
    for (std::size_t i = offset; i < end; ++i) {
        const Record& record = records()[snapshot.found[i]];
        if (m_setup.faults.lost.contains({m_setup.hospital, record.type + '/' + record.id}))
            return refusal(m_habit, 500, "exception", "This page cannot be read.");
    }
    const FaultPlan& faults = m_setup.faults;
    const PageOddity oddity = faults.oddity(m_setup.hospital, fmt::format("{}#{}", snapshot.request, offset));
    const std::pair<int, std::string> where{m_setup.hospital, snapshot.request.substr(0, snapshot.request.find('&'))};
    const bool meditech = quirk("meditech") && m_habit.wire != Wire::Mhd;
    BundleText bundle(m_habit, Random(Random::hash(snapshot.request) + offset).uuid());
    bundle.link("self", snapshot.self);
    if (end < snapshot.found.size())
        bundle.link("next", nextUrl(token, end, snapshot, oddity.relativeNext || meditech));
    if (offset > 0 && (oddity.repeatsLast || meditech))
        bundlePage(bundle, snapshot, offset - 1, offset);
    bundlePage(bundle, snapshot, offset, end);
    if (offset == 0) {
        if (faults.unreadable.contains(where))
            bundle.entry(m_base + "/Condition/unreadable",
                         R"({"resourceType":"Condition","id":"unreadable","code":{"text":"cut off in the mid})",
                         "match");
        if (faults.foreign.contains(where))
            bundle.entry(m_base + "/Schedule/foreign",
                         R"({"resourceType":"Schedule","id":"foreign","actor":[{"display":"Ward 3"}]})", "match");
        if (!snapshot.ignored.empty())
            bundle.entry(
                {},
                written(m_habit, operationOutcome("not-supported", "Some search parameters were ignored.", "warning")),
                "outcome");
    }
    if (end == snapshot.found.size())
        for (const std::size_t index : snapshot.included)
            bundle.entry(m_base + '/' + records()[index].type + '/' + records()[index].id, records()[index].bytes,
                         "include");
    int total = static_cast<int>(snapshot.found.size());
    if (faults.overstated.contains(where))
        ++total;
    if (meditech)
        total = offset == 0 ? total + 3 : -1;
    Answer answer = ok(bundle.text(total));
    if (oddity.byteOrderMark && m_habit.wire == Wire::FhirJson)
        answer.body.insert(0, "\xEF\xBB\xBF");
    return answer;
}

} // namespace anamnesis::exchange
