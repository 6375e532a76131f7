// SPDX-License-Identifier: GPL-3.0-or-later
// One query and its pages, to the end it comes to. On the thread that calls it.
#pragma once

#include "services/sources/fhir/Gathering.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace anamnesis::sources::fhir {

class SearchRun {
public:
    SearchRun(Gathering& gathering, const Query& query);

    /// Asks until the pages end, then gives the row; what arrived was delivered on the way.
    [[nodiscard]] timeline::LedgerRow run();
    /// Where to go on another time; nothing when the query ended for good.
    [[nodiscard]] const std::optional<Checkpoint>& open() const { return m_open; }

private:
    enum class Step : std::uint8_t { Again, NextPage, Ended };

    Step askPage();
    Step onFault(const Answer& answer);
    Step onPage(const Answer& answer);
    Step follow(const Answer& answer);
    Answer ask();
    bool restart();
    bool simplify();
    bool shrink();
    bool skipOne();
    bool narrow();
    bool passAgain();
    void beginPass(const std::string& url);
    void fallShort(Error reason);
    void end(timeline::Outcome outcome, std::optional<Error> reason);
    [[nodiscard]] bool arrivedAnything() const { return !m_seen.empty(); }
    [[nodiscard]] Checkpoint checkpoint(std::string next) const;

    Gathering& m_gathering;
    const Query& m_query;
    timeline::LedgerRow m_row;
    std::vector<std::string> m_candidates; ///< URLs the next page may have, most likely first
    bool m_firstPage = true;
    bool m_resumed = false;
    bool m_countsKnown = true; ///< false after a resume that brought no counts: the total says nothing then
    bool m_restarted = false;
    std::set<std::string> m_visited;
    Keys m_seen;
    std::optional<std::uint64_t> m_total;
    std::optional<Error> m_shortfall; ///< the first reason why it cannot be complete
    std::optional<Error> m_pageFault; ///< what the page answered that led to further passes
    std::string m_faultUrl;
    std::optional<Checkpoint> m_open;
    std::uint64_t m_lost = 0;
    std::uint64_t m_foreign = 0;
    unsigned m_pages = 0;
    unsigned m_barren = 0;             ///< pages in a row that brought nothing new to this pass
    Keys m_passSeen;                   ///< matches of the present pass over the pages
    std::vector<std::string> m_passes; ///< first pages of the passes still to try round an unreadable record
    std::string m_passUrl;
    unsigned m_passRepeats = 0;
    bool m_passesMade = false;
    unsigned m_skipsInARow = 0;
    bool m_narrowed = false;
};

} // namespace anamnesis::sources::fhir
