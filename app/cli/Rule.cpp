// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions by people, and the audit trail.
#include "app/cli/Open.h"
#include "app/cli/Output.h"
#include "app/cli/Verbs.h"

#include <cstdio>
#include <memory>

namespace anamnesis::app::cli {
namespace {

struct RuleOptions {
    std::string action;
    std::vector<std::string> ids;
    std::string value, reason;
};

int rule(Session& session, review::Review& review, const RuleOptions& options) {
    const auto action = timeline::rulingActionNamed(options.action);
    if (!action)
        return report(session, {"usage.ruling", {{"action", options.action}}});
    if (*action == timeline::RulingAction::Undo) {
        const auto undone = review.undo(RulingId(options.ids.front()));
        return undone ? static_cast<int>(Done) : report(session, undone.error());
    }
    if (*action == timeline::RulingAction::Link || *action == timeline::RulingAction::Unlink) {
        const auto decided =
            review.decideLink(LinkId(options.ids.front()), *action == timeline::RulingAction::Link, options.reason);
        return decided ? static_cast<int>(Done) : report(session, decided.error());
    }
    const auto ruling = review.rule(*action, options.ids, options.value, options.reason);
    if (!ruling)
        return report(session, ruling.error());
    if (session.format == Format::Text)
        std::printf("%s\n", ruling->value.c_str());
    else
        print(Json{{"ruling", ruling->value}});
    return Done;
}

int auditList(Session& session, review::Review& review) {
    const auto rows = review.auditTrail();
    if (!rows)
        return report(session, rows.error());
    if (session.format == Format::Text || session.format == Format::Csv) {
        Table table{{"nr", "at", "action", "outcome", "agent", "subject"}, {}};
        for (const review::AuditRow& row : *rows)
            table.rows.push_back(
                {std::to_string(row.sequence), isoUtc(row.at), row.action, row.outcome, row.agent, row.subject});
        print(session, table);
        return Done;
    }
    Json list = Json::array();
    for (const review::AuditRow& row : *rows) {
        Json details = Json::object();
        for (const auto& [name, value] : row.details)
            details[name] = value;
        Json json{{"sequence", row.sequence}, {"at", isoUtc(row.at)}, {"action", row.action},
                  {"outcome", row.outcome},   {"agent", row.agent},   {"subject", row.subject},
                  {"details", details}};
        if (session.format == Format::Ndjson)
            printLine(json);
        list.push_back(std::move(json));
    }
    if (session.format == Format::Json)
        print(Json{{"events", list}});
    return Done;
}

int auditVerify(Session& session, review::Review& review) {
    const auto checked = review.verifyAudit();
    if (!checked)
        return report(session, checked.error());
    if (session.format == Format::Text)
        std::printf("%llu\n", static_cast<unsigned long long>(*checked));
    else
        print(Json{{"whole", true}, {"events", *checked}});
    return Done;
}

} // namespace

void addRule(CLI::App& root, Session& session) {
    auto options = std::make_shared<RuleOptions>();
    CLI::App* verb = root.add_subcommand("rule", "same, different, link, unlink, prefer, hide, note, undo");
    verb->add_option("action", options->action, "what is decided")->required();
    verb->add_option("ids", options->ids, "items, a discrepancy, a link or a ruling")->required();
    verb->add_option("--value", options->value, "the source preferred, or the text of a note");
    verb->add_option("--reason", options->reason, "why");
    verb->callback([&session, options] {
        session.exitCode = withVault(session, [&](review::Review& review) { return rule(session, review, *options); });
    });
}

void addAudit(CLI::App& root, Session& session) {
    CLI::App* verb = root.add_subcommand("audit", "who did what: list, verify")->require_subcommand(1);
    verb->add_subcommand("list", "the events, oldest first")->callback([&session] {
        session.exitCode = withVault(session, [&](review::Review& review) { return auditList(session, review); });
    });
    verb->add_subcommand("verify", "find events removed, changed, reordered or cut off")->callback([&session] {
        session.exitCode = withVault(session, [&](review::Review& review) { return auditVerify(session, review); });
    });
    for (CLI::App* part : verb->get_subcommands({}))
        part->fallthrough();
}

} // namespace anamnesis::app::cli
