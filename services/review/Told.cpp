// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/Told.h"

#include "models/base/Hash.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>

namespace anamnesis::review {
namespace {

using Json = nlohmann::json;

constexpr std::string_view hiddenKind = "hidden", unattachedKind = "unattached", issueKind = "issue";

std::string payloadOf(const Issue& issue) {
    return Json{{"severity", static_cast<int>(issue.severity)},
                {"path", issue.path},
                {"code", issue.code},
                {"args", issue.args}}
        .dump();
}

/// Nothing when the payload cannot be read: the next derivation writes it anew.
std::optional<Issue> issueOf(std::string_view payload) {
    const Json json = Json::parse(payload, nullptr, false);
    if (!json.is_object())
        return std::nullopt;
    try {
        const int severity = json.at("severity").get<int>();
        if (severity < 0 || severity > static_cast<int>(Severity::Fatal))
            return std::nullopt;
        return Issue{static_cast<Severity>(severity), json.at("path").get<std::string>(),
                     json.at("code").get<std::string>(), json.at("args").get<Args>()};
    } catch (const Json::exception&) {
        return std::nullopt;
    }
}

} // namespace

void addTold(SyncReport& report, Told told) {
    report.unattached.insert(report.unattached.end(), told.unattached.begin(), told.unattached.end());
    std::ranges::move(told.issues, std::back_inserter(report.issues));
}

std::vector<store::KnownId> keptOf(const std::vector<const timeline::Item*>& hidden,
                                   const std::vector<RulingId>& unattached, const Issues& issues, Instant at) {
    std::vector<store::KnownId> rows;
    for (const timeline::Item* item : hidden)
        rows.push_back({item->id.value, std::string(hiddenKind), item->hiddenBy.value, at});
    for (const RulingId& ruling : unattached)
        rows.push_back({ruling.value, std::string(unattachedKind), {}, at});
    for (const Issue& issue : issues) {
        const std::string payload = payloadOf(issue);
        rows.push_back({fingerprint({payload}), std::string(issueKind), payload, at});
    }
    return rows;
}

Result<Told> toldOf(const store::Vault& vault, const PersonId& person) {
    const auto hidden = vault.knownIds(person, hiddenKind);
    const auto unattached = vault.knownIds(person, unattachedKind);
    const auto issues = vault.knownIds(person, issueKind);
    for (const auto* rows : {&hidden, &unattached, &issues})
        if (!*rows)
            return failure(rows->error());
    Told told;
    for (const store::KnownId& row : *hidden)
        told.hidden.emplace(ItemId(row.id), RulingId(row.payload));
    for (const store::KnownId& row : *unattached)
        told.unattached.emplace_back(row.id);
    for (const store::KnownId& row : *issues)
        if (auto issue = issueOf(row.payload))
            told.issues.push_back(*std::move(issue));
    std::ranges::sort(told.issues, [](const Issue& a, const Issue& b) {
        return std::pair(-static_cast<int>(a.severity), a.code) < std::pair(-static_cast<int>(b.severity), b.code);
    });
    return told;
}

Result<std::vector<timeline::Item>> itemsWithHiding(const store::Vault& vault, const PersonId& person) {
    auto items = vault.items(person);
    const auto told = toldOf(vault, person);
    if (!items || !told)
        return failure(items ? told.error() : items.error());
    for (timeline::Item& item : *items)
        if (const auto by = told->hidden.find(item.id); by != told->hidden.end())
            item.hiddenBy = by->second;
    return items;
}

std::vector<timeline::UnattachedRuling> unattachedOf(const Told& told, const std::vector<timeline::Ruling>& journal) {
    std::vector<timeline::UnattachedRuling> rows;
    for (const timeline::Ruling& ruling : journal)
        if (std::ranges::find(told.unattached, ruling.id) != told.unattached.end())
            rows.push_back({ruling.id, ruling.action, ruling.reason, ruling.author, ruling.at});
    return rows;
}

} // namespace anamnesis::review
