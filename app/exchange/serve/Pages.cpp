// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/serve/Pages.h"

#include "app/exchange/world/Random.h"

#include <fmt/format.h>

namespace anamnesis::exchange {

std::string Snapshots::keep(Snapshot snapshot) {
    const std::lock_guard lock(m_mutex);
    const std::uint64_t age = ++m_made;
    std::string token = Random(m_seed, "snapshot", age).opaque(22);
    m_byToken[token] = {age, std::move(snapshot)};
    m_byAge[age] = token;
    if (m_byAge.size() > limit) {
        m_byToken.erase(m_byAge.begin()->second);
        m_byAge.erase(m_byAge.begin());
    }
    return token;
}

std::optional<Snapshot> Snapshots::find(const std::string& token) {
    const std::lock_guard lock(m_mutex);
    const auto found = m_byToken.find(token);
    return found == m_byToken.end() ? std::nullopt : std::optional(found->second.second);
}

void Snapshots::forget(const std::string& token) {
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_byToken.find(token); found != m_byToken.end()) {
        m_byAge.erase(found->second.first);
        m_byToken.erase(found);
    }
}

void BundleText::entry(std::string_view fullUrl, std::string_view slice, std::string_view mode,
                       std::string_view searchExtra) {
    if (m_habit.wire == Wire::FhirXml) {
        m_entries +=
            fmt::format("\n<entry>{}<resource>",
                        fullUrl.empty() ? std::string() : fmt::format("<fullUrl value=\"{}\"/>", xmlText(fullUrl)));
        m_entries += slice;
        m_entries += fmt::format("</resource><search>{}<mode value=\"{}\"/></search></entry>", searchExtra, mode);
        return;
    }
    m_entries += m_entries.empty() ? "\n{" : ",\n{";
    if (!fullUrl.empty())
        m_entries += "\"fullUrl\":" + jsonText(fullUrl) + ',';
    m_entries += "\"resource\":";
    m_entries += slice;
    m_entries += fmt::format(",\"search\":{{\"mode\":\"{}\"{}}}}}", mode, searchExtra);
}

std::string BundleText::text(int total) const {
    const std::string updated = fhirInstant(present);
    if (m_habit.wire == Wire::FhirXml) {
        std::string out =
            fmt::format("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Bundle xmlns=\"http://hl7.org/fhir\"><id "
                        "value=\"{}\"/><meta><lastUpdated value=\"{}\"/></meta><type value=\"searchset\"/>",
                        m_id, updated);
        if (total >= 0)
            out += fmt::format("<total value=\"{}\"/>", total);
        for (const auto& [relation, url] : m_links)
            out += fmt::format("<link><relation value=\"{}\"/><url value=\"{}\"/></link>", relation, xmlText(url));
        return out + m_entries + "\n</Bundle>";
    }
    std::string out = fmt::format(
        "{{\"resourceType\":\"Bundle\",\"id\":\"{}\",\"meta\":{{\"lastUpdated\":\"{}\"}},\"type\":\"searchset\"", m_id,
        updated);
    if (total >= 0)
        out += fmt::format(",\"total\":{}", total);
    std::string links;
    for (const auto& [relation, url] : m_links)
        links += fmt::format("{}{{\"relation\":\"{}\",\"url\":{}}}", links.empty() ? "" : ",", relation, jsonText(url));
    if (!links.empty())
        out += ",\"link\":[" + links + ']';
    if (!m_entries.empty())
        out += ",\"entry\":[" + m_entries + "\n]";
    return out + '}';
}

} // namespace anamnesis::exchange
