// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/terms/Terminology.h"

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

namespace anamnesis::terms {
namespace {

constexpr std::size_t pageSize = 1000;

Issue told(Error error, Severity severity = Severity::Warning) {
    return {severity, {}, std::move(error.code), std::move(error.args)};
}

Reply replyOf(const Server& server, transport::Response response) {
    return {server.host(), response.status, transport::mediaType(transport::header(response.headers, "Content-Type")),
            std::move(response.body)};
}

} // namespace

std::string_view name(From from) {
    static constexpr std::array<std::string_view, 3> names{"server", "cache", "packs"};
    return names.at(static_cast<std::size_t>(from));
}

Terminology::Terminology(const Store& store, const std::filesystem::path& folder, const Clock& clock)
    : m_store(store), m_clock(clock), m_cache(folder / "answers") {}

void Terminology::useServer(transport::Http& http, ServerSettings settings) {
    m_server = std::make_unique<Server>(http, m_clock, std::move(settings));
}

void Terminology::keep(const Question& question, std::vector<std::string> bodies, Issues& issues) {
    if (auto kept = m_cache.keep(question.text(), {m_server->settings().base, m_clock.now(), std::move(bodies)}); !kept)
        issues.push_back(told(kept.error()));
}

/// `read` reads bodies that were answered, a page each.
template <class Value, class Read>
std::optional<Answered<Value>> Terminology::remembered(const Question& question, const Read& read,
                                                       Issues& issues) const {
    const auto cached = m_cache.find(m_server ? m_server->settings().base : std::string(), question.text());
    if (!cached)
        return std::nullopt;
    std::vector<Reply> replies;
    for (const std::string& body : cached->bodies)
        replies.push_back({transport::hostOf(cached->server), 200, "application/fhir+json", body});
    auto value = read(replies);
    if (!value)
        return std::nullopt;
    issues.push_back({Severity::Information,
                      {},
                      "terms.from-cache",
                      {{"server", transport::hostOf(cached->server)}, {"at", isoUtc(cached->at)}}});
    return Answered<Value>{std::move(*value), From::Cache, cached->server, cached->at, {}};
}

template <class Value, class Read>
Result<std::optional<Answered<Value>>> Terminology::heard(const Question& question, bool mayBeSent, const Read& read,
                                                          Issues& issues, const CancelToken& cancel) {
    using Nothing = std::optional<Answered<Value>>;
    if (!mayBeSent) {
        issues.push_back(told({"terms.not-sent", {}}));
        return Nothing();
    }
    auto response = m_server->ask(question, cancel);
    if (!response) {
        if (response.error().code == "cancelled")
            return failure("cancelled");
        issues.push_back(told(response.error()));
        return Nothing();
    }
    const std::vector<Reply> replies{replyOf(*m_server, std::move(*response))};
    auto value = read(replies);
    // A refusal is an answer: the server is there and speaks the language.
    const bool spoke = value || value.error().code == "terms.server-not-known" ||
                       (value.error().code == "terms.server-refused" && replies.front().status < 500);
    m_server->judge(spoke);
    if (!value) {
        issues.push_back(told(value.error()));
        return Nothing();
    }
    keep(question, {replies.front().body}, issues);
    return Answered<Value>{std::move(*value), From::Server, m_server->settings().base, m_clock.now(), {}};
}

template <class Value, class Read>
Result<std::optional<Answered<Value>>> Terminology::outside(const Question& question, bool mayBeSent, const Read& read,
                                                            Issues& issues, const CancelToken& cancel) {
    if (!m_server)
        return std::optional<Answered<Value>>();
    Issues ofCache;
    auto cached = remembered<Value>(question, read, ofCache);
    const bool fresh = cached && m_clock.now() - cached->at < m_server->settings().fresh;
    if (!fresh) {
        auto answer = heard<Value>(question, mayBeSent, read, issues, cancel);
        if (!answer || *answer)
            return answer;
        // What the server has taken back is not remembered.
        if (!issues.empty() && issues.back().code == "terms.server-not-known")
            cached.reset();
    }
    if (cached)
        issues.insert(issues.end(), ofCache.begin(), ofCache.end());
    return cached;
}

Issues Terminology::ofPacks(Issues issues) const {
    if (m_server)
        issues.push_back({Severity::Information, {}, "terms.from-packs", {{"server", m_server->host()}}});
    return issues;
}

Result<Answered<std::vector<Term>>> Terminology::lookup(std::string_view system, std::string_view code,
                                                        std::string_view language, const CancelToken& cancel) {
    using Value = std::vector<Term>;
    const Question question = lookupQuestion(system, code, language);
    const auto read = [&](const std::vector<Reply>& replies) {
        return readLookup(replies.front(), system, code, language);
    };
    Issues issues;
    auto answer = outside<Value>(question, sendable(system, code), read, issues, cancel);
    if (!answer)
        return failure(answer.error());
    Value own = *answer ? Value() : m_store.lookup(system, code);
    if (!*answer && own.empty() && !m_server)
        *answer = remembered<Value>(question, read, issues);
    if (*answer) {
        (*answer)->issues = std::move(issues);
        return std::move(**answer);
    }
    return Answered<Value>{std::move(own), From::Packs, {}, {}, ofPacks(std::move(issues))};
}

Result<Answered<std::vector<Translation>>> Terminology::translate(std::string_view system, std::string_view code,
                                                                  std::string_view targetSystem,
                                                                  const CancelToken& cancel) {
    using Value = std::vector<Translation>;
    const auto read = [&](const std::vector<Reply>& replies) {
        auto rows = readTranslations(replies.front(), system, code);
        if (rows && !targetSystem.empty())
            std::erase_if(*rows, [&](const Translation& row) { return row.row.target.system != targetSystem; });
        return rows;
    };
    Issues issues;
    std::optional<Answered<Value>> found;
    for (const TranslateForm form : {TranslateForm::R4, TranslateForm::R5}) {
        Issues said;
        auto answer = outside<Value>(translateQuestion(system, code, targetSystem, form), sendable(system, code), read,
                                     said, cancel);
        if (!answer)
            return failure(answer.error());
        found = std::move(*answer);
        // A server that does not know R4's names of the parameters refuses the question; any other answer stands.
        const bool refused = !said.empty() && said.back().code == "terms.server-refused";
        if (form == TranslateForm::R4 || found || !refused)
            issues = std::move(said);
        if (found || !refused)
            break;
    }
    Value own = found ? Value() : m_store.translate(system, code, targetSystem);
    if (!found && own.empty() && !m_server)
        found = remembered<Value>(translateQuestion(system, code, targetSystem, TranslateForm::R4), read, issues);
    if (found) {
        found->issues = std::move(issues);
        return std::move(*found);
    }
    return Answered<Value>{std::move(own), From::Packs, {}, {}, ofPacks(std::move(issues))};
}

Result<Answered<Validity>> Terminology::validate(std::string_view valueSet, std::string_view system,
                                                 std::string_view code, const CancelToken& cancel) {
    const Question question = validateQuestion(valueSet, system, code);
    const auto read = [](const std::vector<Reply>& replies) { return readValidity(replies.front()); };
    Issues issues;
    auto answer = outside<Validity>(question, sendable(system, code), read, issues, cancel);
    if (!answer)
        return failure(answer.error());
    Validity own;
    std::optional<Error> failed;
    if (!*answer && valueSet.empty()) {
        const auto packs = m_store.packsOf(system);
        const auto info = m_store.system(system, packs);
        if (m_store.has(system, code, packs))
            own.valid = Truth::Yes;
        else if (info && info->whole())
            own.valid = Truth::No;
        else if (info)
            issues.push_back({Severity::Warning,
                              {},
                              "terms.system-not-whole",
                              {{"system", std::string(system)}, {"content", info->content}}});
        else
            issues.push_back({Severity::Warning, {}, "terms.system-not-loaded", {{"system", std::string(system)}}});
    } else if (!*answer) {
        const auto held = holds(m_store, valueSet, system, code, {}, cancel);
        if (held) {
            own.valid = held->held;
            issues.insert(issues.end(), held->issues.begin(), held->issues.end());
        } else {
            failed = held.error();
        }
    }
    if (!*answer && own.valid == Truth::Unknown && !m_server)
        *answer = remembered<Validity>(question, read, issues);
    if (*answer) {
        (*answer)->issues = std::move(issues);
        return std::move(**answer);
    }
    if (failed && failed->code == "cancelled")
        return failure(*failed);
    if (failed)
        issues.push_back(told(*failed));
    if (own.valid != Truth::Unknown)
        own.display = m_store.display(system, code).value_or("");
    return Answered<Validity>{std::move(own), From::Packs, {}, {}, ofPacks(std::move(issues))};
}

Result<Answered<Expansion>> Terminology::expand(std::string_view valueSet, const Bounds& bounds,
                                                std::string_view language, const CancelToken& cancel) {

    const Question first = expandQuestion(valueSet, language, pageSize);
    const std::string url(valueSet.substr(0, valueSet.find('|')));
    const auto cut = [](Expansion& expansion, std::size_t limit) {
        expansion.complete = false;
        expansion.issues.push_back(
            {Severity::Warning, "ValueSet", "terms.expansion-cut", {{"limit", std::to_string(limit)}}});
    };
    const auto add = [](Expansion& expansion, const Reply& reply, Page& page) -> Result<void> {
        auto read = readPage(reply);
        if (!read)
            return failure(read.error());
        page = std::move(*read);
        expansion.version = page.version;
        expansion.members.insert(expansion.members.end(), page.members.begin(), page.members.end());
        return {};
    };
    /// Pages that were answered before, or the first one just now.
    const auto read = [&](const std::vector<Reply>& replies) -> Result<Expansion> {
        Expansion expansion;
        expansion.url = url;
        Page page;
        for (const Reply& reply : replies)
            if (auto added = add(expansion, reply, page); !added)
                return failure(added.error());
        if (page.cut || page.total > expansion.members.size())
            cut(expansion, expansion.members.size());
        return expansion;
    };
    Issues issues;
    if (m_server) {
        const auto cached = remembered<Expansion>(first, read, issues);
        issues.clear();
        const bool asked = !cached || m_clock.now() - cached->at >= m_server->settings().fresh;
        auto answer = outside<Expansion>(first, sendable(url, "x"), read, issues, cancel);
        if (!answer)
            return failure(answer.error());
        if (*answer && (*answer)->from == From::Server && asked) {
            // The rest of the pages; what is missing when one fails is said.
            std::vector<std::string> bodies;
            Expansion& whole = (*answer)->value;
            if (const auto kept = m_cache.find(m_server->settings().base, first.text()))
                bodies = kept->bodies;
            const std::size_t before = bodies.size();
            while (!whole.complete && whole.members.size() < bounds.most) {
                Question next = first;
                next.parameters.emplace_back("offset", std::to_string(whole.members.size()));
                auto response = m_server->ask(next, cancel);
                if (!response && response.error().code == "cancelled")
                    return failure("cancelled");
                Page page;
                Reply reply = response ? replyOf(*m_server, std::move(*response)) : Reply();
                auto added = response ? add(whole, reply, page) : Result<void>(failure(response.error()));
                if (!added) {
                    issues.push_back(told(added.error()));
                    break;
                }
                if (page.members.empty())
                    break;
                bodies.push_back(std::move(reply.body));
                if (!page.cut && page.total <= whole.members.size()) {
                    whole.complete = true;
                    whole.issues.clear();
                }
            }
            if (bodies.size() > before)
                keep(first, std::move(bodies), issues);
        }
        if (*answer) {
            Expansion& whole = (*answer)->value;
            if (whole.members.size() > bounds.most) {
                whole.members.resize(bounds.most);
                cut(whole, bounds.most);
            }
            issues.insert(issues.end(), whole.issues.begin(), whole.issues.end());
            (*answer)->issues = std::move(issues);
            return std::move(**answer);
        }
    }
    auto own = terms::expand(m_store, valueSet, bounds, language, cancel);
    if (!own && own.error().code == "cancelled")
        return failure(own.error());
    if (!own && !m_server)
        if (auto cached = remembered<Expansion>(first, read, issues)) {
            issues.insert(issues.end(), cached->value.issues.begin(), cached->value.issues.end());
            cached->issues = std::move(issues);
            return std::move(*cached);
        }
    if (!own) {
        // The server's silence is the reason that counts.
        const auto reason =
            std::ranges::find_if(issues, [](const Issue& issue) { return issue.severity != Severity::Information; });
        return reason == issues.end() ? failure(own.error()) : failure(reason->code, reason->args);
    }
    issues = ofPacks(std::move(issues));
    issues.insert(issues.end(), own->issues.begin(), own->issues.end());
    return Answered<Expansion>{std::move(*own), From::Packs, {}, {}, std::move(issues)};
}

} // namespace anamnesis::terms
