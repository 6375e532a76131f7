// SPDX-License-Identifier: GPL-3.0-or-later
// Result sets kept by the server while a client walks through them, and Bundles around the records' own bytes.
#pragma once

#include "app/exchange/Archive.h"
#include "app/exchange/serve/Talk.h"

#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace anamnesis::exchange {

/// What was found when the search was made: later changes do not move its pages.
struct Snapshot {
    std::string type;               ///< searched type, "Patient" for $everything
    std::string request;            ///< what was asked, for faults: "Observation|patient id|…"
    std::string self;               ///< self link
    std::vector<std::size_t> found; ///< indices of the hospital's records
    std::vector<std::size_t> included;
    std::vector<std::string> ignored; ///< parameters ignored under lenient handling
    int pageSize = 20;
};

class Snapshots {
public:
    explicit Snapshots(std::uint64_t seed) : m_seed(seed) {}
    [[nodiscard]] std::string keep(Snapshot snapshot); ///< its opaque token; the oldest of too many are forgotten
    [[nodiscard]] std::optional<Snapshot> find(const std::string& token);
    void forget(const std::string& token);

private:
    static constexpr std::size_t limit = 20000;
    std::uint64_t m_seed;
    std::mutex m_mutex;
    std::map<std::uint64_t, std::string> m_byAge;
    std::map<std::string, std::pair<std::uint64_t, Snapshot>> m_byToken;
    std::uint64_t m_made = 0;
};

/// A Bundle written by hand around slices, so that each record's bytes are those of the archive.
class BundleText {
public:
    BundleText(const Habit& habit, std::string id) : m_habit(habit), m_id(std::move(id)) {}
    void link(std::string_view relation, std::string_view url) { m_links.emplace_back(relation, url); }
    void entry(std::string_view fullUrl, std::string_view slice, std::string_view mode,
               std::string_view searchExtra = {});
    /// `total` below 0: none.
    [[nodiscard]] std::string text(int total) const;

private:
    const Habit& m_habit;
    std::string m_id;
    std::vector<std::pair<std::string, std::string>> m_links;
    std::string m_entries;
};

} // namespace anamnesis::exchange
