// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/terms/expand/Hierarchy.h"

#include <algorithm>
#include <deque>
#include <optional>
#include <utility>

namespace anamnesis::terms {
namespace {

using Codes = std::unordered_set<std::string>;

enum class Way : std::uint8_t { Down, Up };

/// Every code from one on along a way, in breadth, each once, however the edges run. False: cut at the bound.
bool walk(const Scope& scope, Way way, const std::string& from, const std::function<bool(const std::string&)>& visit) {
    Codes seen{from};
    std::deque<std::string> open{from};
    while (!open.empty()) {
        const std::string code = std::move(open.front());
        open.pop_front();
        if (!visit(code))
            return true;
        if (seen.size() > scope.examined || scope.cancel.cancelled())
            return false;
        auto next = way == Way::Down ? scope.store.children(scope.system, code, scope.packs)
                                     : scope.store.parents(scope.system, code, scope.packs);
        for (std::string& other : next)
            if (seen.insert(other).second)
                open.push_back(std::move(other));
    }
    return true;
}

/// Whether codes lie below one. The first answers climb from the code; after many of them the branch is listed once.
class Below {
public:
    Below(std::shared_ptr<const Scope> scope, std::string root) : m_scope(std::move(scope)), m_root(std::move(root)) {}

    bool operator()(std::string_view code) {
        constexpr int patience = 200;
        if (!m_branch && ++m_asked > patience && !m_tooLarge) {
            Codes branch;
            m_tooLarge = !walk(*m_scope, Way::Down, m_root, [&](const std::string& below) {
                branch.insert(below);
                return true;
            });
            if (!m_tooLarge)
                m_branch = std::move(branch);
        }
        if (m_branch)
            return code != m_root && m_branch->contains(std::string(code));
        bool found = false;
        walk(*m_scope, Way::Up, std::string(code), [&](const std::string& above) {
            found = found || (above == m_root && above != code);
            return !found;
        });
        return found;
    }

private:
    std::shared_ptr<const Scope> m_scope;
    std::string m_root;
    std::optional<Codes> m_branch;
    int m_asked = 0;
    bool m_tooLarge = false;
};

Truth truth(bool value) {
    return value ? Truth::Yes : Truth::No;
}

} // namespace

Test branchTest(std::shared_ptr<const Scope> scope, Branch branch, std::string code) {
    const auto below = std::make_shared<Below>(scope, code);
    const auto leaf = [scope](std::string_view one) {
        return scope->store.children(scope->system, one, scope->packs).empty();
    };
    Test test;
    test.holds = [=](std::string_view one, const std::vector<Term>*) {
        switch (branch) {
        case Branch::Whole:
            return truth(one == code || (*below)(one));
        case Branch::Below:
            return truth((*below)(one));
        case Branch::Outside:
            return truth(one != code && !(*below)(one));
        case Branch::Above:
            return truth(one == code || Below(scope, std::string(one))(code));
        case Branch::Children: {
            const auto parents = scope->store.parents(scope->system, one, scope->packs);
            return truth(std::ranges::find(parents, code) != parents.end());
        }
        case Branch::Leaves:
            return truth((*below)(one) && leaf(one));
        }
        return Truth::Unknown;
    };
    if (branch == Branch::Outside)
        return test;
    test.cost = 1;
    test.list = [=](const Visit& visit) {
        if (branch == Branch::Children) {
            for (const std::string& child : scope->store.children(scope->system, code, scope->packs))
                if (!visit(child))
                    break;
            return true;
        }
        return walk(*scope, branch == Branch::Above ? Way::Up : Way::Down, code, [&](const std::string& one) {
            if (one == code && (branch == Branch::Below || branch == Branch::Leaves))
                return true;
            if (one == code && !scope->store.has(scope->system, one, scope->packs))
                return true;
            return (branch == Branch::Leaves && !leaf(one)) || visit(one);
        });
    };
    return test;
}

} // namespace anamnesis::terms
