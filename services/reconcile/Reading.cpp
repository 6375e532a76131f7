// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reconcile/Reading.h"

#include "models/base/Parallel.h"
#include "services/reconcile/Bundles.h"
#include "services/reconcile/Relate.h"
#include "services/reconcile/Succession.h"
#include "services/reconcile/Withdrawn.h"

namespace anamnesis::reconcile {
namespace {
constexpr std::size_t part = 256; ///< statements that one thread takes at a time
}

Reading::Reading(const Input& input)
    : m_referred(input.statements), m_senses(input.statements.size()), m_threads(input.threads) {
    CoCodings coCodings;
    for (const clinical::Statement& statement : input.statements)
        coCodings.learn(statement);
    coCodings.settle();
    const Reader reader(input.sources, &coCodings, input.maps);
    std::vector<const clinical::Statement*> named;
    named.reserve(input.statements.size());
    const Withdrawn withdrawn(input.statements);
    for (const clinical::Statement& statement : input.statements) {
        const clinical::Statement* said = &m_referred.named(statement, m_named);
        if (withdrawn.holds(statement)) {
            clinical::Statement& copy = said == &statement ? m_named.emplace_back(statement) : m_named.back();
            copy.status = "entered-in-error";
            said = &copy;
        }
        named.push_back(said);
    }
    inParallel(named.size(), part, input.threads, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end && !input.cancel.cancelled(); ++i)
            m_senses[i] = reader.read(*named[i]);
    });
    if (input.cancel.cancelled())
        return;
    succeed(m_senses, input.lives);
    readResults(m_senses, index());
    readOrganisations(m_senses, index());
    m_reused = reusedIdentifiers(m_senses);
    if (!m_reused.empty())
        m_issues.push_back(
            {Severity::Warning, {}, "reconcile.identifier-reused", {{"count", std::to_string(m_reused.size())}}});
}

Reading::~Reading() {
    inParallel(m_senses.size(), part, m_threads, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            m_senses[i] = {};
    });
}

} // namespace anamnesis::reconcile
