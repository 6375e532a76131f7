// SPDX-License-Identifier: GPL-3.0-or-later
// The configured sources: kept in the vault, tried, listed with how they stand.
#include "services/review/RequestBuffer.h"
#include "services/review/State.h"
#include "services/transport/Url.h"

#include <algorithm>
#include <cctype>
#include <nlohmann/json.hpp>
#include <set>

namespace anamnesis::review {
namespace {

/// Two letters that no other source has: initials, then the first letters, then a digit.
std::string freeBadge(const std::string& name, const std::set<std::string>& taken) {
    std::string letters;
    std::string initials;
    bool start = true;
    for (const char character : name) {
        const auto byte = static_cast<unsigned char>(character);
        if (std::isalpha(byte) == 0) {
            start = true;
            continue;
        }
        const char upper = static_cast<char>(std::toupper(byte));
        letters.push_back(upper);
        if (start)
            initials.push_back(upper);
        start = false;
    }
    std::vector<std::string> tries;
    if (initials.size() >= 2)
        tries.push_back(initials.substr(0, 2));
    for (std::size_t second = 1; second < letters.size(); ++second)
        tries.push_back({letters[0], letters[second]});
    for (char digit = '1'; digit <= '9'; ++digit)
        tries.push_back({letters.empty() ? 'S' : letters[0], digit});
    for (const std::string& badge : tries)
        if (!taken.contains(badge))
            return badge;
    return "S" + std::to_string(taken.size());
}

SourceStatus statusOf(const sources::SourceSettings& settings) {
    SourceStatus status;
    status.name = settings.name;
    status.kind = std::string(sources::name(settings.kind));
    status.url = settings.url;
    status.auth = std::string(sources::name(settings.auth));
    status.zone = settings.zone;
    status.badge = settings.badge;
    status.signIn = settings.auth == sources::AuthMethod::None ? "none-needed" : "signed-out";
    return status;
}

store::SourceRow rowOf(const sources::SourceSettings& settings) {
    store::SourceRow row;
    row.name = settings.name;
    row.json = sources::settingsJson(settings);
    row.secrets.emplace_back("secrets", sources::secretsJson(settings));
    return row;
}

Result<sources::SourceSettings> settingsOf(const store::SourceRow& row) {
    std::string secrets = "{}";
    for (const auto& [key, value] : row.secrets)
        if (key == "secrets")
            secrets = value;
    return sources::settingsFromJson(row.json, secrets);
}

} // namespace

Result<sources::SourceSettings> Review::State::settingsOf(std::string_view name) const {
    const auto row = vault->source(name);
    if (!row)
        return failure(row.error());
    if (!*row)
        return failure("source.unknown", {{"source", std::string(name)}});
    return review::settingsOf(**row);
}

Result<std::vector<sources::SourceSettings>> Review::State::allSettings() const {
    const auto rows = vault->sources();
    if (!rows)
        return failure(rows.error());
    std::vector<sources::SourceSettings> all;
    for (const store::SourceRow& row : *rows) {
        auto settings = settingsOf(row.name);
        if (!settings)
            return failure(settings.error());
        all.push_back(*std::move(settings));
    }
    return all;
}

Result<std::unique_ptr<sources::Source>> Review::State::openSource(const sources::SourceSettings& settings) const {
    return sources::makeSource(settings, {around.http, around.clock});
}

void Review::State::keepRequests(const std::optional<PersonId>& person) {
    if (around.requests == nullptr || !vault)
        return;
    const std::vector<transport::RequestRow> taken = around.requests->take();
    const auto settings = allSettings();
    if (taken.empty() || !settings)
        return;
    std::vector<store::RequestRow> rows;
    for (const transport::RequestRow& row : taken) {
        store::RequestRow kept;
        kept.id = row.id;
        kept.at = row.at;
        kept.request = row.method + ' ' + row.target;
        kept.status = row.status;
        kept.milliseconds = static_cast<double>(row.duration.count());
        kept.bytes = row.bytes;
        kept.note = !row.error.empty() ? row.error : (row.attempt > 1 ? "retry" : "");
        for (const sources::SourceSettings& source : *settings)
            if (transport::sameOrigin(source.url, row.origin))
                kept.source = source.name;
        rows.push_back(std::move(kept));
    }
    // A log that cannot be written costs the log only: the records and the ledger are in the vault.
    [[maybe_unused]] const auto appended = vault->appendRequests(person, rows);
}

Result<std::vector<SourceStatus>> Review::sources() {
    const auto guard = m_state->guard();
    if (auto ready = m_state->ready(); !ready)
        return failure(ready.error());
    const auto settings = m_state->allSettings();
    if (!settings)
        return failure(settings.error());
    const auto requests = m_state->vault->requests(10'000);
    if (!requests)
        return failure(requests.error());
    std::vector<SourceStatus> all;
    for (const sources::SourceSettings& source : *settings) {
        SourceStatus status = statusOf(source);
        std::vector<double> took;
        for (const store::RequestRow& row : *requests) {
            if (row.source != source.name)
                continue;
            if (row.status != 0)
                took.push_back(row.milliseconds);
            if (!status.lastSync || row.at > *status.lastSync)
                status.lastSync = row.at;
        }
        if (!took.empty()) {
            std::nth_element(took.begin(), took.begin() + static_cast<std::ptrdiff_t>(took.size() / 2), took.end());
            status.medianMilliseconds = took[took.size() / 2];
        }
        if (const auto known = m_state->capabilities.find(source.name); known != m_state->capabilities.end()) {
            status.software = known->second.software;
            status.fhirVersion = known->second.version;
            if (source.auth != sources::AuthMethod::None)
                status.signIn = "signed-in";
        }
        if (const auto error = m_state->lastErrors.find(source.name); error != m_state->lastErrors.end()) {
            status.lastError = error->second;
            if (error->second.code.starts_with("auth."))
                status.signIn = "refused";
        }
        all.push_back(std::move(status));
    }
    return all;
}

Result<SourceStatus> Review::addSource(const SourceInput& input) {
    const auto guard = m_state->guard();
    if (auto ready = m_state->ready(); !ready)
        return failure(ready.error());
    const auto kind = sources::sourceKindNamed(input.kind);
    if (!kind)
        return failure("source.kind-unknown", {{"kind", input.kind}});
    const auto method = sources::authMethodNamed(input.auth);
    if (!method)
        return failure("source.setting-unknown", {{"auth", input.auth}});
    const auto existing = m_state->allSettings();
    if (!existing)
        return failure(existing.error());
    sources::SourceSettings settings;
    settings.name = input.name;
    settings.kind = *kind;
    settings.url = input.url;
    settings.auth = *method;
    settings.clientId = input.clientId;
    settings.scope = input.scope;
    settings.zone = input.zone;
    settings.badge = input.badge;
    settings.caFile = input.caFile;
    settings.certFile = input.certFile;
    settings.keyFile = input.keyFile;
    switch (*method) {
    case sources::AuthMethod::Bearer:
        settings.token = auth::Secret(input.secret);
        break;
    case sources::AuthMethod::ClientSecret:
        settings.clientSecret = auth::Secret(input.secret);
        break;
    case sources::AuthMethod::PrivateKeyJwt:
        settings.privateKey = auth::Secret(input.secret);
        break;
    case sources::AuthMethod::None:
    case sources::AuthMethod::Smart:
    case sources::AuthMethod::MutualTls:
        break;
    }
    if (!input.zone.empty() && m_state->around.zones && !m_state->around.zones(input.zone).known())
        return failure("source.setting-zone-unknown", {{"zone", input.zone}});
    std::set<std::string> badges;
    for (const sources::SourceSettings& other : *existing) {
        if (other.name == settings.name)
            return failure("source.exists", {{"source", settings.name}});
        badges.insert(other.badge);
    }
    if (settings.badge.empty())
        settings.badge = freeBadge(settings.name, badges);
    else if (badges.contains(settings.badge))
        return failure("source.setting-badge-taken", {{"badge", settings.badge}});
    if (auto valid = sources::check(settings); !valid)
        return failure(valid.error());
    const auto work = [&]() -> Result<void> {
        if (auto noted = m_state->audit(audit::Action::Setting, "", settings.name); !noted)
            return noted;
        m_state->endLiving(); // its zone may tell times otherwise
        return m_state->vault->putSource(rowOf(settings));
    };
    if (auto done = m_state->vault->transact(work); !done)
        return failure(done.error());
    return statusOf(settings);
}

Result<void> Review::removeSource(std::string_view name) {
    const auto guard = m_state->guard();
    if (auto ready = m_state->ready(); !ready)
        return ready;
    if (auto settings = m_state->settingsOf(name); !settings)
        return failure(settings.error());
    return m_state->vault->transact([&]() -> Result<void> {
        if (auto noted = m_state->audit(audit::Action::Setting, "", name); !noted)
            return noted;
        m_state->endLiving();
        return m_state->vault->removeSource(name);
    });
}

Result<SourceStatus> Review::testSource(std::string_view name, CancelToken cancel) {
    auto guard = m_state->guard();
    if (auto ready = m_state->ready(); !ready)
        return failure(ready.error());
    auto settings = m_state->settingsOf(name);
    if (!settings)
        return failure(settings.error());
    guard.unlock();
    auto source = m_state->openSource(*settings);
    if (!source)
        return failure(source.error());
    const auto capabilities = (*source)->capabilities(cancel);
    guard.lock();
    m_state->keepRequests(std::nullopt);
    SourceStatus status = statusOf(*settings);
    if (!capabilities) {
        m_state->lastErrors[settings->name] = capabilities.error();
        return failure(capabilities.error());
    }
    m_state->lastErrors.erase(settings->name);
    m_state->capabilities[settings->name] = *capabilities;
    status.software = capabilities->software;
    status.fhirVersion = capabilities->version;
    if (settings->auth != sources::AuthMethod::None)
        status.signIn = "signed-in";
    return status;
}

Result<std::vector<RequestLogRow>> Review::requestLog() {
    const auto guard = m_state->guard();
    if (auto ready = m_state->ready(); !ready)
        return failure(ready.error());
    const auto rows = m_state->vault->requests(2'000);
    if (!rows)
        return failure(rows.error());
    std::vector<RequestLogRow> log;
    for (const store::RequestRow& row : *rows)
        log.push_back({row.id, row.source, row.at, row.request, row.status, row.milliseconds, row.bytes, row.note});
    return log;
}

} // namespace anamnesis::review
