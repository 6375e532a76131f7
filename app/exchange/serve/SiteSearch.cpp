// SPDX-License-Identifier: GPL-3.0-or-later
// Searches of a site and the pages of their results.
#include "app/exchange/serve/Site.h"
#include "app/exchange/world/Random.h"

#include <fmt/format.h>

#include <algorithm>

namespace anamnesis::exchange {
namespace {

std::string percentEncoded(std::string_view text) {
    std::string out;
    for (const char c : text) {
        const bool plain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
                           std::string_view("-._~$:/").find(c) != std::string_view::npos;
        out += plain ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
    return out;
}

bool lenient(const Asked& asked) {
    return asked.header("Prefer").find("handling=lenient") != std::string::npos;
}

} // namespace

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
        snapshot.self += separator + percentEncoded(key) + '=' + percentEncoded(value);
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
