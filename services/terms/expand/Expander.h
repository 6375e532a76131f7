// SPDX-License-Identifier: GPL-3.0-or-later
// One expansion under way: value sets made ready once, their clauses asked or listed. Inside the room only.
#pragma once

#include "services/terms/expand/Definition.h"
#include "services/terms/expand/Expand.h"
#include "services/terms/expand/Filters.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace anamnesis::terms {

class Expander {
public:
    Expander(const Store& store, const Bounds& bounds, std::string_view language, const CancelToken& cancel);
    ~Expander();
    Expander(const Expander&) = delete;
    Expander& operator=(const Expander&) = delete;

    struct Ready;
    /// The value set made ready, with all it refers to. Null: not known, a circle or too deep, which is said.
    const Ready* prepare(std::string_view canonical, const std::string& path);
    const Ready& prepare(Definition definition);

    [[nodiscard]] Truth holds(const Ready& set, std::string_view system, std::string_view code);
    /// Every member, some more than once; false: stopped.
    using Emit = std::function<bool(Member member)>;
    bool list(const Ready& set, const Emit& emit);
    [[nodiscard]] Expansion expansion(const Ready& root);

    [[nodiscard]] bool complete() const { return m_complete; }
    [[nodiscard]] const Issues& issues() const { return m_issues; }
    [[nodiscard]] bool cancelled() const { return m_cancel.cancelled(); }

private:
    struct Part;
    Part part(const Clause& clause, bool exclude, bool root, const std::string& url);
    void systemPart(Part& part, const Clause& clause, bool exclude, const std::function<void(Issue)>& say);
    [[nodiscard]] Truth holds(const Part& part, std::string_view system, std::string_view code);
    [[nodiscard]] Truth systemHolds(const Part& part, std::string_view system, std::string_view code,
                                    const std::vector<Term>* terms);
    [[nodiscard]] Truth setsHold(const Part& part, std::size_t from, std::string_view system, std::string_view code);
    bool list(const Part& part, const Emit& emit);
    const Store::Packs& packsOf(const clinical::Coding& coding) const;
    [[nodiscard]] bool active(std::string_view system, std::string_view code) const;
    [[nodiscard]] std::optional<Definition> implicit(const std::string& url) const;
    void say(Issue issue, bool incomplete);
    bool examine(); ///< counts a code looked at; false at the bound

    const Store& m_store;
    Bounds m_bounds;
    std::string m_language;
    CancelToken m_cancel;
    Issues m_issues;
    bool m_complete = true;
    std::size_t m_examined = 0;
    std::vector<std::string> m_way; ///< value sets being made ready
    std::vector<std::unique_ptr<Ready>> m_held;
    std::map<std::string, const Ready*, std::less<>> m_ready; ///< by the canonical as it is asked for
    mutable std::map<std::string, Store::Packs> m_packs;      ///< by system and version
};

/// An include or exclude made ready.
struct Expander::Part {
    Clause clause;
    std::shared_ptr<const Scope> scope; ///< null: the system is not loaded
    std::vector<Test> tests;
    std::unordered_set<std::string> listed;
    std::vector<const Ready*> sets;
    bool answerable = true;
    bool systemGiven = false;
};

struct Expander::Ready {
    Definition definition;
    std::vector<Part> includes;
    std::vector<Part> excludes;
    bool asPublished = false; ///< its own expansion answers in place of its clauses
    std::unordered_set<std::string> published;
};

} // namespace anamnesis::terms
