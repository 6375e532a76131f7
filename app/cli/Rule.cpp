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
    std::string value, reason, person;
};

/// The journal: what was decided, how it stands, and what it is about now.
int ruleList(Session& session, review::Review& review, const std::string& person) {
    const auto views = review.rulings(person.empty() ? std::nullopt : std::optional(PersonId(person)));
    if (!views)
        return report(session, views.error());
    if (session.format == Format::Text || session.format == Format::Csv) {
        Table table{{"at", "action", "state", "about", "value", "reason", "author", "id"}, {}};
        for (const review::RulingView& view : *views) {
            std::string about;
            for (const std::string& title : view.titles)
                about += (about.empty() ? "" : " | ") + title;
            if (about.empty())
                about = view.ruling.undoes.value;
            table.rows.push_back({isoUtc(view.ruling.at), std::string(timeline::name(view.ruling.action)), view.state,
                                  about, view.ruling.value, view.ruling.reason, view.ruling.author,
                                  view.ruling.id.value});
        }
        print(session, table);
        return Done;
    }
    Json list = Json::array();
    for (const review::RulingView& view : *views) {
        Json items = Json::array();
        for (const ItemId& item : view.items)
            items.push_back(item.value);
        Json json{{"id", view.ruling.id.value},
                  {"action", timeline::name(view.ruling.action)},
                  {"state", view.state},
                  {"person", view.person ? Json(view.person->value) : Json(nullptr)},
                  {"items", items},
                  {"titles", view.titles},
                  {"value", view.ruling.value},
                  {"reason", view.ruling.reason},
                  {"author", view.ruling.author},
                  {"at", isoUtc(view.ruling.at)}};
        if (!view.ruling.undoes.empty())
            json["undoes"] = view.ruling.undoes.value;
        if (session.format == Format::Ndjson) {
            Json line{{"type", "ruling"}};
            line.update(json);
            printLine(line);
        }
        list.push_back(std::move(json));
    }
    if (session.format == Format::Json)
        print(Json{{"rulings", list}});
    return Done;
}

int rule(Session& session, review::Review& review, const RuleOptions& options) {
    if (options.action == "list")
        return ruleList(session, review, options.person);
    const auto action = timeline::rulingActionNamed(options.action);
    if (!action)
        return report(session, {"usage.ruling", {{"action", options.action}}});
    if (options.ids.empty())
        return report(session, {"usage.ruling-targets", {}});
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
    CLI::App* verb =
        root.add_subcommand("rule", "same, different, link, unlink, prefer, hide, note, undo; list: the journal");
    verb->add_option("action", options->action, "what is decided, or list")->required();
    verb->add_option("ids", options->ids, "items, statements, a discrepancy, a link or a ruling");
    verb->add_option("--person", options->person, "list: only of this person");
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
