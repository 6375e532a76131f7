// SPDX-License-Identifier: GPL-3.0-or-later
// Value sets made ready: what of each clause the packs can answer, and what has to be said.
#include "services/terms/expand/Expander.h"

#include "services/terms/Version.h"
#include "services/terms/pack/Rows.h"

#include <algorithm>
#include <utility>

namespace anamnesis::terms {
namespace {

namespace systems = clinical::systems;
constexpr std::size_t mostOfOneIssue = 20;
constexpr std::size_t mostListedChecked = 2'000;

std::pair<std::string, std::string> canonicalParts(std::string_view canonical) {
    const std::size_t bar = canonical.find('|');
    return {std::string(canonical.substr(0, bar)),
            bar == std::string_view::npos ? std::string() : std::string(canonical.substr(bar + 1))};
}

} // namespace

void Expander::say(Issue issue, bool incomplete) {
    m_complete = m_complete && !incomplete;
    const auto same = std::ranges::count(m_issues, issue.code, &Issue::code);
    if (static_cast<std::size_t>(same) < mostOfOneIssue && std::ranges::find(m_issues, issue) == m_issues.end())
        m_issues.push_back(std::move(issue));
}

/// Value sets that follow from a code system, by CodeSystem.valueSet or by the rules for SNOMED CT and LOINC (FHIR R4
/// §4.3.1, §4.3.3).
std::optional<Definition> Expander::implicit(const std::string& url) const {
    Definition definition;
    definition.url = url;
    definition.composed = true;
    Clause clause;
    clause.path = "ValueSet.compose.include[0]";
    constexpr std::string_view snomedSet = "?fhir_vs";
    if (const auto system = m_store.systemOfAll(url)) {
        clause.system = *system;
    } else if (url == "http://loinc.org/vs" || url == "http://loinc.org/vs/") {
        clause.system = systems::loinc;
    } else if (url.starts_with(systems::snomed) && url.find(snomedSet) != std::string::npos) {
        const std::string_view asked = std::string_view(url).substr(url.find(snomedSet) + snomedSet.size());
        clause.system = systems::snomed;
        if (asked.starts_with("=isa/"))
            clause.filters.push_back({"concept", "is-a", std::string(asked.substr(5)), clause.path + ".filter[0]"});
        else if (!asked.empty()) // reference sets and expression constraints
            clause.filters.push_back({"constraint", "=", std::string(asked.substr(1)), clause.path + ".filter[0]"});
    } else {
        return std::nullopt;
    }
    definition.includes.push_back(std::move(clause));
    return definition;
}

const Expander::Ready* Expander::prepare(std::string_view canonical, const std::string& path) {
    const auto [url, version] = canonicalParts(canonical);
    if (const auto at = std::ranges::find(m_way, url); at != m_way.end()) {
        std::string way;
        for (auto step = at; step != m_way.end(); ++step)
            way += *step + " > ";
        say({Severity::Warning, path, "terms.valueset-cycle", {{"way", way + url}}}, true);
        return nullptr;
    }
    if (const auto known = m_ready.find(canonical); known != m_ready.end())
        return known->second;
    if (m_way.size() >= m_bounds.deepest) {
        say({Severity::Warning,
             path,
             "terms.valueset-too-deep",
             {{"valueSet", url}, {"limit", std::to_string(m_bounds.deepest)}}},
            true);
        return nullptr;
    }
    std::optional<Definition> definition;
    if (const auto held = m_store.valueSet(url, version)) {
        if (auto read = readDefinition(held->json))
            definition = std::move(*read);
        if (definition) {
            definition->url = url;
            definition->version = held->version;
            if (!version.empty() && held->version != version)
                say({Severity::Warning,
                     path,
                     "terms.version-not-loaded",
                     {{"system", url}, {"asked", version}, {"used", held->version}}},
                    false);
        }
    } else {
        definition = implicit(url);
    }
    if (!definition) {
        say({Severity::Warning, path, "terms.valueset-unknown", {{"valueSet", url}}}, true);
        return nullptr;
    }
    const Ready& ready = prepare(std::move(*definition));
    m_ready[std::string(canonical)] = &ready;
    return &ready;
}

const Expander::Ready& Expander::prepare(Definition definition) {
    const std::string url = definition.url;
    const bool root = m_way.empty();
    Ready& ready = *m_held.emplace_back(std::make_unique<Ready>());
    ready.definition = std::move(definition);
    Issues before = std::move(m_issues);
    const bool completeBefore = m_complete;
    m_issues.clear();
    m_complete = true;
    m_way.push_back(url);
    for (const Clause& clause : ready.definition.includes)
        ready.includes.push_back(part(clause, false, root, url));
    for (const Clause& clause : ready.definition.excludes)
        ready.excludes.push_back(part(clause, true, root, url));
    m_way.pop_back();
    Issues own = std::exchange(m_issues, std::move(before));
    const bool answered = std::exchange(m_complete, completeBefore) && ready.definition.composed;
    if (const auto& published = ready.definition.expansion;
        published && !answered && (published->whole || own.empty())) {
        ready.asPublished = true;
        for (const Member& member : published->members)
            ready.published.insert(packKey(' ', member.coding.system, member.coding.code));
        say({Severity::Information,
             root ? "ValueSet.expansion" : url,
             "terms.expansion-as-published",
             {{"valueSet", url}}},
            !published->whole);
    } else {
        for (Issue& issue : own)
            say(std::move(issue), false);
        m_complete = m_complete && answered;
    }
    return ready;
}

Expander::Part Expander::part(const Clause& clause, bool exclude, bool root, const std::string& url) {
    Part result;
    result.clause = clause;
    result.systemGiven = !clause.system.empty();
    const auto place = [&](const std::string& path) { return root ? path : url + '#' + path; };
    // What cannot be taken away leaves too much: worse than what cannot be added.
    const auto missing = [&](Issue issue) {
        issue.path = place(issue.path);
        if (exclude)
            issue.severity = Severity::Error;
        say(std::move(issue), true);
    };
    if (result.systemGiven)
        systemPart(result, clause, exclude, missing);
    for (std::size_t at = 0; at < clause.valueSets.size(); ++at) {
        const std::string path = place(clause.path + ".valueSet[" + std::to_string(at) + ']');
        const std::size_t issues = m_issues.size();
        const Ready* set = prepare(clause.valueSets[at], path);
        for (std::size_t issue = issues; exclude && issue < m_issues.size(); ++issue)
            if (m_issues[issue].severity == Severity::Warning)
                m_issues[issue].severity = Severity::Error;
        result.answerable = result.answerable && set != nullptr;
        if (set != nullptr)
            result.sets.push_back(set);
    }
    if (!result.systemGiven && clause.valueSets.empty()) {
        result.answerable = false;
        missing({Severity::Warning, clause.path, "terms.system-not-loaded", {{"system", ""}}});
    }
    return result;
}

void Expander::systemPart(Part& part, const Clause& clause, bool exclude, const std::function<void(Issue)>& say_) {
    const auto packs = m_store.packsOf(clause.system, clause.version);
    auto info = m_store.system(clause.system, packs);
    if (info && !clause.version.empty() && !isVersion(info->version, clause.version))
        say({Severity::Warning,
             clause.path,
             "terms.version-not-loaded",
             {{"system", clause.system}, {"asked", clause.version}, {"used", info->version}}},
            false);
    if (info)
        part.scope =
            std::make_shared<const Scope>(Scope{m_store, clause.system, packs, *info, m_cancel, m_bounds.examined});
    for (const clinical::Coding& coding : clause.listed)
        part.listed.insert(coding.code);
    if (clause.listing) {
        // Enough of them are looked up to tell a typing mistake from a value set of another version.
        if (part.scope && info->whole() && !exclude && clause.listed.size() <= mostListedChecked)
            for (const clinical::Coding& coding : clause.listed)
                if (!m_store.has(clause.system, coding.code, packs))
                    say({Severity::Warning,
                         clause.path,
                         "terms.listed-unknown",
                         {{"system", clause.system}, {"code", coding.code}}},
                        false);
        return;
    }
    if (!part.scope) {
        part.answerable = false;
        return say_({Severity::Warning, clause.path, "terms.system-not-loaded", {{"system", clause.system}}});
    }
    if (!info->whole())
        say_({Severity::Warning,
              clause.path,
              "terms.system-not-whole",
              {{"system", clause.system}, {"content", info->content}}});
    for (const Filter& filter : clause.filters) {
        Issues issues;
        auto test = ready(part.scope, filter, issues);
        for (Issue& issue : issues)
            if (test)
                say(std::move(issue), false);
            else
                say_(std::move(issue));
        part.answerable = part.answerable && test.has_value();
        if (test)
            part.tests.push_back(std::move(*test));
    }
}

} // namespace anamnesis::terms
