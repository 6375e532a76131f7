// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sources/fhir/SearchRun.h"

#include "services/transport/Url.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>

namespace anamnesis::sources::fhir {
namespace {

using timeline::Outcome;

constexpr unsigned maxPages = 20'000;
constexpr unsigned maxBarren = 8;
constexpr std::uint64_t maxLost = 100;
constexpr unsigned maxSkipsInARow = 2; // more: the server does not heed _count in its own links, and good records go by

// How servers write "from the nth on" into a page's URL: HAPI, Azure, Firely, IBM, gateways. Only with one of these can
// a single record be stepped over.
constexpr std::array<std::string_view, 6> offsetParameters{"_getpagesoffset", "_offset", "offset",
                                                           "_skip",           "skip",    "startIndex"};

// Ways round one record that fails every page it is on: other page limits, and the other end of the list. A next link
// is the server's own and not ours to change, so each of them begins anew; what came is not delivered twice.
struct Pass {
    std::string_view count;
    std::string_view sort;
};
constexpr std::array passes{Pass{"10", ""}, Pass{"10", "-_lastUpdated"}, Pass{"1", ""}, Pass{"1", "-_lastUpdated"}};
constexpr std::uint64_t maxPagesOfPasses = 3000;

// Gateways before document registries want a range of dates and give few documents at a time.
constexpr std::array<std::string_view, 3> documentTypes{"DocumentReference", "DocumentManifest", "List"};

// What may be left out of a query without losing a record, when a server answers 400 to it; the last resort first to
// go.
constexpr std::array<std::string_view, 5> dispensable{"_include", "_revinclude", "status", "_count", "_lastUpdated"};

std::optional<std::uint64_t> numberOf(std::string_view url, std::string_view name) {
    for (const auto& [key, value] : transport::parametersOf(url)) {
        std::uint64_t number = 0;
        if (key == name && std::from_chars(value.data(), value.data() + value.size(), number).ec == std::errc())
            return number;
    }
    return std::nullopt;
}

bool hasIssue(const decode::Page& page, std::string_view code) {
    return std::ranges::find(page.issues, code, &Issue::code) != page.issues.end();
}

bool hasOffset(std::string_view url) {
    return std::ranges::any_of(offsetParameters,
                               [&](std::string_view name) { return numberOf(url, name).has_value(); });
}

} // namespace

SearchRun::SearchRun(Gathering& gathering, const Query& query) : m_gathering(gathering), m_query(query) {
    m_row.source = gathering.endpoint.name();
    m_row.kind = query.kind;
    m_row.query = query.ledger;
    m_row.period = query.period;
    m_candidates = {query.url};
    if (query.resume && !query.resume->next.empty() && query.resume->next != query.url) {
        m_candidates = {query.resume->next};
        m_resumed = true;
        m_firstPage = false;
        m_countsKnown = query.resume->received > 0;
        m_row.asked = query.resume->asked;
        m_row.received = m_row.kept = query.resume->received;
        m_total = query.resume->expected;
    }
}

timeline::LedgerRow SearchRun::run() {
    while (askPage() != Step::Ended) {
    }
    m_row.expected = m_total;
    m_row.issues += m_lost + m_foreign;
    m_row.at = m_gathering.endpoint.now();
    return m_row;
}

SearchRun::Step SearchRun::askPage() {
    if (m_gathering.cancel.cancelled()) {
        end(Outcome::Failed, Error{"http.cancelled", {}});
        return Step::Ended;
    }
    const Answer answer = ask();
    return answer.error ? onFault(answer) : onPage(answer);
}

Answer SearchRun::ask() {
    // A link read wrongly answers 4xx; then the next reading is tried, and the one that works is kept.
    for (;;) {
        Answer answer = readAnswer(m_gathering.endpoint.ask(m_candidates.front(), m_gathering.cancel));
        m_row.asked += answer.attempts;
        if (m_candidates.size() == 1 || !answer.error || !isRefusal(answer.status) || answer.status == 401)
            return answer;
        m_candidates.erase(m_candidates.begin());
    }
}

SearchRun::Step SearchRun::onFault(const Answer& answer) {
    const bool stopped = answer.error->code == "http.cancelled";
    if (m_passesMade && !stopped && arrivedAnything()) {
        const bool forgotten = answer.status == 404 || answer.status == 410;
        if (forgotten && m_passRepeats++ < 3) { // the search of this pass ran out on the server
            beginPass(m_passUrl);
            return Step::Again;
        }
        if (passAgain())
            return Step::Again;
        end(Outcome::Complete, std::nullopt); // the last pass failed as well: what came, came
        return Step::Ended;
    }
    const bool expired =
        !m_firstPage && (answer.status == 404 || answer.status == 410 || (m_resumed && isRefusal(answer.status)));
    if (expired && restart())
        return Step::Again;
    if (m_firstPage && m_passSeen.empty() && (answer.status == 400 || answer.status == 422) && (simplify() || narrow()))
        return Step::Again;
    if (mayBeOneRecord(answer)) {
        if (shrink() || skipOne())
            return Step::Again;
        // A line that broke is no reason to begin anew: the next run goes on from here.
        const bool answered = answer.status != 0 || answer.error->code == "http.too-large";
        if (answered && !m_pageFault) {
            m_pageFault = answer.error;
            m_faultUrl = m_candidates.front();
        }
        if (answered && passAgain())
            return Step::Again;
    }
    const bool refused = m_firstPage && isRefusal(answer.status) && answer.status != 410;
    end(refused ? Outcome::Refused : Outcome::Failed, answer.error);
    return Step::Ended;
}

/// The server forgot the search we were paging through: from the start again, once. What came is not delivered twice.
bool SearchRun::restart() {
    if (m_restarted)
        return false;
    m_restarted = true;
    m_resumed = false;
    m_firstPage = true;
    m_countsKnown = true;
    m_candidates = {m_query.url};
    m_visited.clear();
    m_seen.clear();
    m_passSeen.clear();
    m_row.received = m_row.kept = 0;
    m_total.reset();
    return true;
}

bool SearchRun::simplify() {
    std::string& url = m_candidates.front();
    for (const std::string_view name : dispensable) {
        std::string simpler = transport::withoutParameter(url, name);
        if (simpler.size() >= url.size())
            continue;
        if (name == "_lastUpdated")
            m_row.period = "all";
        url = std::move(simpler);
        return true;
    }
    return false;
}

bool SearchRun::shrink() {
    std::string& url = m_candidates.front();
    const auto count = numberOf(url, "_count");
    if (m_passesMade || !count || *count < 2 || (!m_firstPage && !hasOffset(url)))
        return false;
    const std::uint64_t smaller = !m_firstPage ? *count / 2 : *count > 10 ? 10 : 1;
    url = transport::withParameter(url, "_count", std::to_string(smaller));
    return true;
}

bool SearchRun::skipOne() {
    std::string& url = m_candidates.front();
    if (m_passesMade || numberOf(url, "_count") != 1 || m_lost >= maxLost || m_skipsInARow >= maxSkipsInARow)
        return false;
    for (const std::string_view name : offsetParameters) {
        const auto offset = numberOf(url, name);
        if (!offset || (m_total && *offset + 1 > *m_total))
            continue;
        url = transport::withParameter(url, name, std::to_string(*offset + 1));
        ++m_lost;
        ++m_skipsInARow;
        fallShort({"source.record-unreadable", {}});
        return true;
    }
    return false;
}

/// The opposite of simplify(): some servers answer only a question that is narrow enough.
bool SearchRun::narrow() {
    if (m_narrowed || std::ranges::find(documentTypes, m_query.type) == documentTypes.end() ||
        m_query.url.find("date=") != std::string::npos)
        return false;
    m_narrowed = true;
    m_candidates = {
        transport::withParameter(transport::withParameter(m_query.url, "date", "ge1900-01-01"), "_count", "9")};
    return true;
}

/// Begins another pass over the pages, unless all but one record of the announced ones have come.
bool SearchRun::passAgain() {
    if (m_firstPage && m_seen.empty() && !m_passesMade && !numberOf(m_candidates.front(), "_count"))
        return false;
    fallShort({"source.record-unreadable", {}});
    if (!std::exchange(m_passesMade, true)) {
        const std::string plain = transport::withoutParameter(
            m_candidates.front() == m_query.url ? m_candidates.front() : m_query.url, "_count");
        for (auto pass = passes.rbegin(); pass != passes.rend(); ++pass) {
            if (m_seen.empty() && (pass->sort.empty() || pass->count != "1"))
                continue; // not even one record came: only the other end is worth a try
            std::string url = transport::withParameters(plain, {{"_count", std::string(pass->count)}});
            if (!pass->sort.empty())
                url = transport::withParameters(url, {{"_sort", std::string(pass->sort)}});
            m_passes.push_back(std::move(url));
        }
    }
    const bool enough = m_total && m_seen.size() + 1 >= *m_total;
    if (m_passes.empty() || enough || m_pages > maxPagesOfPasses)
        return false;
    beginPass(m_passes.back());
    m_passes.pop_back();
    return true;
}

void SearchRun::beginPass(const std::string& url) {
    m_passUrl = url;
    m_candidates = {url};
    m_visited.clear();
    m_passSeen.clear();
    m_barren = 0;
}

void SearchRun::fallShort(Error reason) {
    if (!m_shortfall)
        m_shortfall = std::move(reason);
}

Checkpoint SearchRun::checkpoint(std::string next) const {
    return {m_query.key, std::move(next), m_row.period, m_query.began, m_row.asked, m_row.received, m_total};
}

SearchRun::Step SearchRun::onPage(const Answer& answer) {
    const decode::Page& page = *answer.page;
    m_visited.insert(m_candidates.front());
    m_skipsInARow = 0;
    ++m_pages;
    if (page.total)
        m_total = std::max(m_total.value_or(0), *page.total);
    if (auto missing = shortfall(page.outcome)) {
        const std::string code = missing->args.front().second;
        const bool someWithheld = code == "incomplete" || code == "suppressed"; // an answer all the same
        if (page.slices.empty() && page.next.empty() && !arrivedAnything() && !someWithheld) {
            const bool refused =
                code == "forbidden" || code == "security" || code == "login" || code == "not-supported";
            end(refused ? Outcome::Refused : Outcome::Failed, std::move(missing));
            return Step::Ended;
        }
        fallShort(*std::move(missing));
    }
    m_row.issues += page.outcome.size();

    // The announced number tells whether a damaged page lost something; without one only a mark at its start is
    // harmless.
    const bool damaged = hasIssue(page, "decode.page-invalid");
    if (damaged && !page.total && !hasIssue(page, "decode.byte-order-mark"))
        fallShort({"source.page-damaged", {}});
    Taken taken = m_gathering.take(answer, m_query.patientId, m_query.type);
    m_row.issues += taken.issues;
    m_foreign += taken.foreign;
    if (taken.foreign > 0)
        fallShort({"source.other-patient", {{"records", std::to_string(taken.foreign)}}});
    if (taken.unreadable > 0)
        fallShort({"source.entry-unreadable", {{"records", std::to_string(taken.unreadable)}}});
    const std::size_t before = m_seen.size();
    const std::size_t beforeInPass = m_passSeen.size();
    m_seen.insert(taken.keys.begin(), taken.keys.end());
    m_passSeen.insert(taken.keys.begin(), taken.keys.end());
    m_row.received += m_seen.size() - before;
    m_row.kept = m_row.received;
    m_barren = m_passSeen.size() == beforeInPass ? m_barren + 1 : 0;

    const Step step = follow(answer);
    std::string next = step == Step::NextPage ? m_candidates.front() : std::string();
    const bool delivered = m_gathering.delivery.put(Batch{std::move(taken.records), checkpoint(std::move(next))});
    m_firstPage = false;
    if (step == Step::NextPage && !delivered) {
        end(Outcome::Failed, Error{"http.cancelled", {}});
        return Step::Ended;
    }
    return step;
}

SearchRun::Step SearchRun::follow(const Answer& answer) {
    const decode::Page& page = *answer.page;
    if (page.next.empty()) {
        const bool missed = m_lost > 0 && m_total && m_row.received + 1 < *m_total;
        if (missed && passAgain()) // stepping over one record may have stepped over its neighbours
            return Step::NextPage;
        const bool wholePass =
            m_passesMade && m_lost == 0 && m_shortfall && m_shortfall->code == "source.record-unreadable";
        if (wholePass)
            m_shortfall.reset(); // this pass met no fault: nothing is missing after all
        const bool fewer = m_countsKnown && m_total && m_row.received + m_lost + m_foreign < *m_total &&
                           !m_gathering.quirks.has(QuirkEffect::TotalUnreliable);
        if (fewer && m_query.resume && restart())
            return Step::NextPage; // the pages no longer are what they were when the earlier run came so far
        if (fewer)
            fallShort({"source.fewer-than-announced",
                       {{"received", std::to_string(m_row.received)}, {"expected", std::to_string(*m_total)}}});
        end(Outcome::Complete, std::nullopt);
        return Step::Ended;
    }
    const auto stop = [&](Error reason) {
        fallShort(std::move(reason));
        end(Outcome::Complete, std::nullopt); // as far as it goes: the shortfall makes it partial
        return Step::Ended;
    };
    const auto urls = nextCandidates(m_gathering.endpoint.base(), m_candidates.front(), page.next);
    if (urls.empty())
        return stop({"source.next-unreadable", {}});
    std::vector<std::string> allowed;
    std::ranges::copy_if(urls, std::back_inserter(allowed),
                         [&](const std::string& url) { return m_gathering.endpoint.mayFollow(url); });
    if (allowed.empty())
        return stop({"source.next-elsewhere", {{"host", transport::hostOf(urls.front())}}});
    std::erase_if(allowed, [&](const std::string& url) { return m_visited.contains(url); });
    if (allowed.empty())
        return stop({"source.paging-loop", {}});
    if (m_pages >= maxPages || m_barren >= maxBarren)
        return stop({"source.paging-endless", {{"pages", std::to_string(m_pages)}}});
    m_candidates = std::move(allowed);
    return Step::NextPage;
}

void SearchRun::end(Outcome outcome, std::optional<Error> reason) {
    const bool failed = outcome == Outcome::Failed || outcome == Outcome::Refused;
    // What may pass another time is left open: after a refusal or a lost record nothing would change.
    // Smaller pages and other orders were ways round a fault: another run begins as this one was meant to.
    if (outcome == Outcome::Failed)
        m_open = checkpoint(m_passesMade && arrivedAnything() ? m_faultUrl
                            : m_passesMade || m_firstPage     ? m_query.url
                                                              : m_candidates.front());
    if (failed && (arrivedAnything() || m_row.received > 0))
        outcome = Outcome::Partial;
    else if (outcome == Outcome::Complete && m_shortfall)
        outcome = Outcome::Partial;
    m_row.outcome = outcome;
    if (failed && reason)
        m_row.reason = *std::move(reason);
    else if (m_shortfall)
        m_row.reason = *m_shortfall;
    else if (reason)
        m_row.reason = *std::move(reason);
    if (m_row.reason.code == "source.record-unreadable") {
        const std::uint64_t missing =
            m_total && *m_total > m_row.received ? *m_total - m_row.received : std::max<std::uint64_t>(m_lost, 1);
        m_row.reason.args = {{"records", std::to_string(missing)}};
        const bool isolated = m_lost > 0 || (m_total && missing == 1);
        if (m_pageFault && !isolated) { // more than one record may be behind it, and it may pass
            m_row.reason = *m_pageFault;
            m_open = checkpoint(m_faultUrl);
        }
    }
}

} // namespace anamnesis::sources::fhir
