// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Evidence.h"

#include "services/export/Evidence.h"

#include <algorithm>
#include <map>
#include <set>

namespace anamnesis::app::cli {
namespace {

/// Statements of the chart's items by id, each item opened once.
class Statements {
public:
    explicit Statements(review::Review& review) : m_review(review) {}
    Result<void> open(const ItemId& item) {
        if (item.empty() || !m_opened.insert(item.value).second)
            return {};
        auto detail = m_review.item(item);
        if (!detail)
            return failure(detail.error());
        for (clinical::Statement& statement : detail->statements)
            m_byId.insert_or_assign(statement.id.value, std::move(statement));
        return {};
    }
    [[nodiscard]] const clinical::Statement* find(const StatementId& id) const {
        const auto at = m_byId.find(id.value);
        return at == m_byId.end() ? nullptr : &at->second;
    }

private:
    review::Review& m_review;
    std::set<std::string> m_opened;
    std::map<std::string, clinical::Statement> m_byId;
};

} // namespace

Result<std::string> writeEvidence(Session& session, review::Review& review, const ExportOptions& options) {
    const PersonId person(options.person);
    const auto rows = review.discrepancies(person);
    if (!rows)
        return failure(rows.error());
    const auto items = review.items(person);
    if (!items)
        return failure(items.error());
    const auto requests = review.requestLog();
    if (!requests)
        return failure(requests.error());
    for (const std::string& id : options.discrepancies)
        if (std::ranges::none_of(*rows, [&](const timeline::Discrepancy& row) { return row.id.value == id; }))
            return failure("chart.unknown-discrepancy", {{"discrepancy", id}});
    std::map<std::string, const review::RequestLogRow*> byRequest;
    for (const review::RequestLogRow& row : *requests)
        byRequest[row.id] = &row;

    Statements statements(review);
    std::vector<clinical::Demographics> patient;
    for (const timeline::Item& item : *items)
        if (item.kind == clinical::Kind::Patient || item.kind == clinical::Kind::RelatedPerson) {
            if (auto opened = statements.open(item.id); !opened)
                return failure(opened.error());
            for (const timeline::Member& member : item.members)
                if (const auto* statement = statements.find(member.statement);
                    statement != nullptr && statement->demographics)
                    patient.push_back(*statement->demographics);
        }
    std::vector<exports::Finding> findings;
    for (const timeline::Discrepancy& row : *rows) {
        const bool wanted = options.discrepancies.empty()
                                ? row.severity != timeline::DiscrepancySeverity::Cosmetic
                                : std::ranges::find(options.discrepancies, row.id.value) != options.discrepancies.end();
        if (!wanted)
            continue;
        exports::Finding finding{row, {}};
        for (const ItemId& item : row.items)
            if (auto opened = statements.open(item); !opened)
                return failure(opened.error());
        for (const timeline::DiscrepancyMember& told : row.members) {
            exports::EvidenceMember member;
            member.source = told.source;
            member.value = told.value;
            if (const auto* statement = statements.find(told.statement)) {
                member.statement = *statement;
                const auto request = byRequest.find(statement->record ? statement->record->request : std::string());
                if (request != byRequest.end()) {
                    member.request = request->second->request;
                    member.status = request->second->status;
                    member.requested = request->second->at;
                }
            }
            finding.members.push_back(std::move(member));
        }
        findings.push_back(std::move(finding));
    }
    if (options.noteTo.empty())
        return exports::evidence(findings, patient, session.now());
    std::string notes;
    for (const exports::Finding& finding : findings)
        if (std::ranges::any_of(finding.members, [&](const auto& one) { return one.source == options.noteTo; }) &&
            session.words != nullptr)
            notes +=
                (notes.empty() ? "" : "\n") + exports::noteToSource(finding, options.noteTo, patient, *session.words);
    if (notes.empty())
        return failure("usage.nothing-to-note", {{"source", options.noteTo}});
    return notes;
}

} // namespace anamnesis::app::cli
