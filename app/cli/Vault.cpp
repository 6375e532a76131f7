// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Open.h"
#include "app/cli/Output.h"
#include "app/cli/Verbs.h"

#include <cstdio>

namespace anamnesis::app::cli {
namespace {

int create(Session& session) {
    if (!session.vault)
        return report(session, {"usage.vault-missing", {}});
    auto secret = passphrase(session, "prompt.new-passphrase");
    if (!secret)
        return report(session, secret.error());
    context::AppContext context({session.at, "", false});
    const auto code = context.review().createVault(*session.vault, *secret);
    if (!code)
        return report(session, code.error());
    if (session.format == Format::Text)
        std::printf("%s\n", code->c_str());
    else
        print(Json{{"vault", session.vault->string()}, {"recoveryCode", *code}});
    note(session, "vault.recovery-code-once");
    return Done;
}

int info(Session& session, review::Review& review) {
    const auto info = review.vaultInfo();
    if (!info)
        return report(session, info.error());
    if (session.format == Format::Text || session.format == Format::Csv) {
        Table table{{"what", "value"}, {}};
        const auto row = [&](const char* what, const std::string& value) { table.rows.push_back({what, value}); };
        row("folder", info->folder.string());
        row("id", info->id);
        row("format", std::to_string(info->format));
        row("persons", std::to_string(info->persons));
        row("records", std::to_string(info->records));
        row("statements", std::to_string(info->statements));
        row("items", std::to_string(info->items));
        row("bytes on disk", std::to_string(info->bytesOnDisk));
        row("bytes as received", std::to_string(info->rawBytes));
        for (const std::string& slot : info->keySlots)
            row("slot", slot);
        print(session, table);
        return Done;
    }
    print(Json{{"folder", info->folder.string()},
               {"id", info->id},
               {"format", info->format},
               {"persons", info->persons},
               {"records", info->records},
               {"statements", info->statements},
               {"items", info->items},
               {"bytesOnDisk", info->bytesOnDisk},
               {"rawBytes", info->rawBytes},
               {"slots", info->keySlots}});
    return Done;
}

int verify(Session& session, review::Review& review) {
    const auto issues = review.verifyVault(progressLine(session), interruptToken());
    if (!issues)
        return report(session, issues.error());
    Json list = Json::array();
    for (const Issue& issue : *issues) {
        Json args = Json::object();
        for (const auto& [name, value] : issue.args)
            args[name] = value;
        list.push_back({{"severity", std::string(name(issue.severity))}, {"code", issue.code}, {"args", args}});
        note(session, issue.code, issue.args);
    }
    if (session.format == Format::Text)
        std::printf("%s\n", issues->empty() ? "whole" : "damaged");
    else
        print(Json{{"whole", issues->empty()}, {"issues", list}});
    return issues->empty() ? Done : VaultDamaged;
}

int rebuild(Session& session, review::Review& review) {
    const auto changed = review.rebuild(progressLine(session), interruptToken());
    if (!changed)
        return report(session, changed.error());
    if (session.format == Format::Text)
        std::printf("%llu\n", static_cast<unsigned long long>(*changed));
    else
        print(Json{{"changed", *changed}});
    return Done;
}

} // namespace

void addVault(CLI::App& root, Session& session) {
    CLI::App* verb =
        root.add_subcommand("vault", "the encrypted folder: create, info, verify, rebuild")->require_subcommand(1);
    verb->add_subcommand("create", "make a vault; prints its recovery code, once")->callback([&session] {
        session.exitCode = create(session);
    });
    const auto add = [&](const char* name, const char* help, int (*run)(Session&, review::Review&)) {
        verb->add_subcommand(name, help)->callback([&session, run] {
            session.exitCode = withVault(session, [&](review::Review& review) { return run(session, review); });
        });
    };
    add("info", "what is in it", info);
    add("verify", "check pages, references and the hash of every record", verify);
    add("rebuild", "work out items and discrepancies again from records, statements and journal", rebuild);
    for (CLI::App* part : verb->get_subcommands({}))
        part->fallthrough();
}

} // namespace anamnesis::app::cli
