// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/terms/expand/Expand.h"

#include "services/terms/expand/Expander.h"
#include "services/terms/pack/Rows.h"

#include <algorithm>

namespace anamnesis::terms {
namespace {

constexpr std::string_view rootName = "ValueSet"; ///< of a resource without a url

Truth both(Truth left, Truth right) {
    if (left == Truth::No || right == Truth::No)
        return Truth::No;
    return left == Truth::Yes && right == Truth::Yes ? Truth::Yes : Truth::Unknown;
}

Truth either(Truth left, Truth right) {
    if (left == Truth::Yes || right == Truth::Yes)
        return Truth::Yes;
    return left == Truth::No && right == Truth::No ? Truth::No : Truth::Unknown;
}

} // namespace

bool Expander::examine() {
    if (++m_examined <= m_bounds.examined)
        return !m_cancel.cancelled();
    say({Severity::Warning, "ValueSet", "terms.expansion-cut", {{"limit", std::to_string(m_bounds.examined)}}}, true);
    return false;
}

const Store::Packs& Expander::packsOf(const clinical::Coding& coding) const {
    const auto [at, added] = m_packs.try_emplace(packKey(' ', coding.system, coding.version));
    if (added)
        at->second = m_store.packsOf(coding.system, coding.version);
    return at->second;
}

bool Expander::active(std::string_view system, std::string_view code) const {
    const auto terms = m_store.lookup(system, code);
    return terms.empty() || std::ranges::any_of(terms, &Term::active);
}

Truth Expander::systemHolds(const Part& part, std::string_view system, std::string_view code,
                            const std::vector<Term>* terms) {
    if (!part.systemGiven)
        return Truth::Yes;
    if (system != part.clause.system)
        return Truth::No;
    if (part.clause.listing)
        return part.listed.contains(std::string(code)) ? Truth::Yes : Truth::No;
    if (!part.scope || part.tests.size() < part.clause.filters.size()) {
        // What one filter rules out is out, whatever another would say.
        for (const Test& test : part.tests)
            if (test.holds(code, terms) == Truth::No)
                return Truth::No;
        return Truth::Unknown;
    }
    Truth held = Truth::Yes;
    if (part.tests.empty() && terms == nullptr && !m_store.has(system, code, part.scope->packs))
        held = part.scope->info.whole() ? Truth::No : Truth::Unknown;
    for (const Test& test : part.tests)
        held = both(held, test.holds(code, terms));
    return held;
}

Truth Expander::setsHold(const Part& part, std::size_t from, std::string_view system, std::string_view code) {
    Truth held = part.sets.size() < part.clause.valueSets.size() ? Truth::Unknown : Truth::Yes;
    for (std::size_t at = from; at < part.sets.size() && held != Truth::No; ++at)
        held = both(held, holds(*part.sets[at], system, code));
    return held;
}

Expander::Expander(const Store& store, const Bounds& bounds, std::string_view language, const CancelToken& cancel)
    : m_store(store), m_bounds(bounds), m_language(language), m_cancel(cancel) {}

Expander::~Expander() = default;

Truth Expander::holds(const Part& part, std::string_view system, std::string_view code) {
    if (!part.systemGiven && part.clause.valueSets.empty())
        return Truth::Unknown;
    const Truth held = systemHolds(part, system, code, nullptr);
    return held == Truth::No ? held : both(held, setsHold(part, 0, system, code));
}

Truth Expander::holds(const Ready& set, std::string_view system, std::string_view code) {
    if (set.asPublished) {
        if (set.published.contains(packKey(' ', system, code)))
            return Truth::Yes;
        return set.definition.expansion->whole ? Truth::No : Truth::Unknown;
    }
    Truth held = Truth::No;
    for (const Part& part : set.includes)
        held = held == Truth::Yes ? held : either(held, holds(part, system, code));
    if (held != Truth::No && set.definition.inactive == false && !active(system, code))
        return Truth::No;
    for (const Part& part : set.excludes) {
        if (held == Truth::No)
            break;
        const Truth out = holds(part, system, code);
        held = out == Truth::Yes ? Truth::No : out == Truth::Unknown ? Truth::Unknown : held;
    }
    return held;
}

bool Expander::list(const Part& part, const Emit& emit) {
    if (!part.answerable)
        return true; // said when it was made ready
    const Clause& clause = part.clause;
    const auto offer = [&](Member member) {
        if (!examine())
            return false;
        const auto held = setsHold(part, part.systemGiven ? 0 : 1, member.coding.system, member.coding.code);
        return held == Truth::No || emit(std::move(member));
    };
    if (!part.systemGiven)
        return list(*part.sets.front(), offer);
    if (clause.listing) {
        for (const clinical::Coding& coding : clause.listed)
            if (!offer({coding, active(coding.system, coding.code), false}))
                return false;
        return true;
    }
    const auto member = [&](std::string_view code) {
        return Member{{clause.system, part.scope->info.version, std::string(code), {}, false}, true, false};
    };
    const auto cheapest = std::ranges::min_element(part.tests, {}, &Test::cost);
    bool more = true;
    if (cheapest != part.tests.end() && cheapest->list) {
        const bool whole = cheapest->list([&](std::string_view code) {
            if (!examine())
                return more = false;
            Truth held = Truth::Yes;
            for (const Test& test : part.tests)
                if (&test != &*cheapest)
                    held = both(held, test.holds(code, nullptr));
            if (held == Truth::Unknown)
                m_complete = false;
            if (held != Truth::Yes)
                return true;
            Member one = member(code);
            one.active = active(clause.system, code);
            return more = offer(std::move(one));
        });
        if (!whole && !m_cancel.cancelled())
            say({Severity::Warning, clause.path, "terms.expansion-cut", {{"limit", std::to_string(m_bounds.examined)}}},
                true);
        return more;
    }
    m_store.eachCode(clause.system, part.scope->packs, [&](std::string_view code, const std::vector<Term>& terms) {
        if (!examine())
            return more = false;
        const Truth held = systemHolds(part, clause.system, code, &terms);
        if (held == Truth::Unknown) {
            say({Severity::Warning, clause.path, "terms.regex-unreadable", {{"value", clause.filters.front().value}}},
                true);
            return true;
        }
        if (held == Truth::No)
            return true;
        Member one = member(code);
        one.active = std::ranges::any_of(terms, &Term::active);
        return more = offer(std::move(one));
    });
    return more;
}

bool Expander::list(const Ready& set, const Emit& emit) {
    const auto keep = [&](Member member) {
        if (set.definition.inactive == false && !member.active)
            return true;
        for (const Part& part : set.excludes) {
            const Truth out = holds(part, member.coding.system, member.coding.code);
            if (out == Truth::Yes)
                return true;
            m_complete = m_complete && out == Truth::No;
        }
        return emit(std::move(member));
    };
    if (set.asPublished) {
        for (const Member& member : set.definition.expansion->members)
            if (!emit(member))
                return false;
        return true;
    }
    for (const Part& part : set.includes)
        if (!list(part, keep))
            return false;
    return true;
}

Expansion Expander::expansion(const Ready& root) {
    Expansion result;
    result.url = root.definition.url == rootName ? std::string() : root.definition.url;
    result.version = root.definition.version;
    std::unordered_set<std::string> seen;
    list(root, [&](Member member) {
        if (!seen.insert(packKey(' ', member.coding.system, member.coding.code)).second)
            return true;
        if (result.members.size() >= m_bounds.most) {
            say({Severity::Warning, "ValueSet", "terms.expansion-cut", {{"limit", std::to_string(m_bounds.most)}}},
                true);
            return false;
        }
        result.members.push_back(std::move(member));
        return true;
    });
    for (Member& member : result.members) {
        clinical::Coding& coding = member.coding;
        if (coding.display.empty() || m_language.substr(0, 2) != "en")
            if (auto display = m_store.display(coding.system, coding.code, m_language))
                coding.display = std::move(*display);
        for (const auto& [name, value] : m_store.properties(coding.system, coding.code, packsOf(coding)))
            member.abstract_ = member.abstract_ || ((name == "notSelectable" || name == "abstract") && value == "true");
    }
    result.complete = m_complete;
    result.issues = m_issues;
    return result;
}

Result<Expansion> expand(const Store& store, std::string_view valueSet, const Bounds& bounds, std::string_view language,
                         const CancelToken& cancel) {
    Expander expander(store, bounds, language, cancel);
    const auto* root = expander.prepare(valueSet, "ValueSet");
    if (root == nullptr)
        return failure("terms.valueset-unknown", {{"valueSet", std::string(valueSet)}});
    auto result = expander.expansion(*root);
    if (cancel.cancelled())
        return failure("cancelled");
    return result;
}

Result<Expansion> expandResource(const Store& store, std::string_view json, const Bounds& bounds,
                                 std::string_view language, const CancelToken& cancel) {
    auto definition = readDefinition(json);
    if (!definition)
        return failure(definition.error());
    if (definition->url.empty())
        definition->url = rootName;
    Expander expander(store, bounds, language, cancel);
    const auto& root = expander.prepare(std::move(*definition));
    auto result = expander.expansion(root);
    if (cancel.cancelled())
        return failure("cancelled");
    return result;
}

Result<Membership> holds(const Store& store, std::string_view valueSet, std::string_view system, std::string_view code,
                         const Bounds& bounds, const CancelToken& cancel) {
    Expander expander(store, bounds, "en", cancel);
    const auto* root = expander.prepare(valueSet, "ValueSet");
    if (root == nullptr)
        return failure("terms.valueset-unknown", {{"valueSet", std::string(valueSet)}});
    Membership membership;
    membership.held = expander.holds(*root, system, code);
    if (cancel.cancelled())
        return failure("cancelled");
    // Issues of other clauses are no reason where the answer is certain.
    if (membership.held == Truth::Unknown)
        membership.issues = expander.issues();
    return membership;
}

} // namespace anamnesis::terms
