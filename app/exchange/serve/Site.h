// SPDX-License-Identifier: GPL-3.0-or-later
// One hospital's answers: what a strict server says to each request. No sockets; any thread.
#pragma once

#include "app/exchange/Archive.h"
#include "app/exchange/Faults.h"
#include "app/exchange/serve/Gate.h"
#include "app/exchange/serve/Pages.h"
#include "app/exchange/serve/Query.h"

#include <map>
#include <mutex>
#include <set>
#include <span>
#include <string>
#include <unordered_map>

namespace anamnesis::exchange {

struct ServerSetup {
    const World& world;
    const Archive& archive;
    const FaultPlan& faults;
    Options options;
    int hospital;
    std::string clientId, secret;
};

class Site {
public:
    explicit Site(const ServerSetup& setup);
    /// Known once the port is: "http://127.0.0.1:1234/fhir".
    void setBase(std::string base) { m_base = std::move(base); }
    [[nodiscard]] Answer answer(const Asked& asked);

    /// Types with a search, and those among them that are answered 403.
    [[nodiscard]] const std::set<std::string>& types() const { return m_types; }
    [[nodiscard]] bool refuses(const std::string& type) const { return m_refused.contains(type); }
    [[nodiscard]] bool quirk(std::string_view name) const { return m_quirks.contains(std::string(name)); }

private:
    [[nodiscard]] std::optional<Answer> unacceptable(const Asked& asked, bool binary) const;
    [[nodiscard]] std::optional<Answer> misbehave(const std::string& request);
    [[nodiscard]] Answer route(const Asked& asked, std::span<const std::string> parts);
    [[nodiscard]] Answer search(const std::string& type, const Asked& asked);
    [[nodiscard]] std::optional<Answer> quirkAgainst(const std::string& type, const Query& query, const Asked& asked);
    [[nodiscard]] Answer page(const std::string& token, std::size_t offset, const Snapshot& snapshot);
    [[nodiscard]] Answer nextPage(const Asked& asked, const std::string& token, std::size_t offset);
    [[nodiscard]] Answer everything(const std::string& patient, const Asked& asked);
    [[nodiscard]] Answer match(const Asked& asked);
    [[nodiscard]] Answer read(const std::string& type, const std::string& id, const Asked& asked,
                              const std::string& version);
    [[nodiscard]] Answer binary(const std::string& id, const Asked& asked);
    [[nodiscard]] Answer capability() const;
    [[nodiscard]] Answer smartConfiguration() const;
    [[nodiscard]] Answer ok(std::string body) const;
    [[nodiscard]] std::string nextUrl(const std::string& token, std::size_t offset, const Snapshot& snapshot,
                                      bool relative) const;
    void bundlePage(BundleText& bundle, const Snapshot& snapshot, std::size_t offset, std::size_t end) const;
    [[nodiscard]] bool offered(const std::string& type) const { return m_types.contains(type); }
    [[nodiscard]] const std::vector<Record>& records() const {
        return m_setup.archive.records[static_cast<std::size_t>(m_setup.hospital)];
    }

    const ServerSetup m_setup;
    const Habit& m_habit;
    std::string m_base;
    std::set<std::string> m_types, m_refused, m_quirks;
    std::unordered_map<std::string, std::size_t> m_byId; ///< "Type/id"
    std::unordered_map<std::string, std::vector<std::size_t>>
        m_byOwner; ///< "Type|patient id"; "Type|" for all of a type
    Gate m_gate;
    Snapshots m_snapshots;
    std::mutex m_mutex;
    std::map<std::string, int> m_attempts;
};

} // namespace anamnesis::exchange
