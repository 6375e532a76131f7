// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Open.h"
#include "app/cli/Output.h"
#include "app/cli/Verbs.h"
#include "app/platform/Process.h"

#include <memory>

namespace anamnesis::app::cli {
namespace {

struct AddOptions {
    review::SourceInput input;
    std::optional<std::filesystem::path> secretFile, tokenFile, privateKeyFile;
};

Json statusJson(const review::SourceStatus& status) {
    Json json{{"name", status.name},         {"kind", status.kind},           {"url", status.url},
              {"auth", status.auth},         {"badge", status.badge},         {"zone", status.zone},
              {"software", status.software}, {"version", status.fhirVersion}, {"signIn", status.signIn}};
    if (status.lastSync)
        json["lastSync"] = isoUtc(*status.lastSync);
    if (status.medianMilliseconds)
        json["medianMilliseconds"] = *status.medianMilliseconds;
    if (status.lastError)
        json["lastError"] = status.lastError->code;
    return json;
}

int printStatus(const Session& session, const std::vector<review::SourceStatus>& all, bool single) {
    if (session.format == Format::Text || session.format == Format::Csv) {
        Table table{{"badge", "name", "kind", "url", "auth", "sign-in", "software"}, {}};
        for (const review::SourceStatus& status : all)
            table.rows.push_back(
                {status.badge, status.name, status.kind, status.url, status.auth, status.signIn, status.software});
        print(session, table);
        return Done;
    }
    if (session.format == Format::Ndjson) {
        for (const review::SourceStatus& status : all)
            printLine(statusJson(status));
        return Done;
    }
    if (single) {
        print(statusJson(all.front()));
        return Done;
    }
    Json list = Json::array();
    for (const review::SourceStatus& status : all)
        list.push_back(statusJson(status));
    print(Json{{"sources", list}});
    return Done;
}

int add(Session& session, review::Review& review, const AddOptions& options) {
    review::SourceInput input = options.input;
    for (const auto& file : {options.secretFile, options.tokenFile, options.privateKeyFile}) {
        if (!file)
            continue;
        auto secret = platform::readSecretFile(*file);
        if (!secret)
            return report(session, secret.error());
        input.secret = *std::move(secret);
    }
    const auto status = review.addSource(input);
    if (!status)
        return report(session, status.error());
    return printStatus(session, {*status}, true);
}

} // namespace

void addSource(CLI::App& root, Session& session) {
    CLI::App* verb =
        root.add_subcommand("source", "hospitals and exchanges: add, list, test, remove")->require_subcommand(1);

    auto options = std::make_shared<AddOptions>();
    CLI::App* addVerb = verb->add_subcommand("add", "configure a source");
    addVerb->add_option("name", options->input.name, "its name, unique in the vault")->required();
    addVerb->add_option("--kind", options->input.kind, "fhir, mhd, xds, xca, pdqm or dicomweb")->required();
    addVerb->add_option("--url", options->input.url, "base address")->required();
    addVerb->add_option("--auth", options->input.auth, "none, bearer, client-secret, private-key-jwt, smart or mtls");
    addVerb->add_option("--client-id", options->input.clientId, "client id");
    addVerb->add_option("--secret-file", options->secretFile, "file with the client secret");
    addVerb->add_option("--token-file", options->tokenFile, "file with the bearer token");
    addVerb->add_option("--private-key-file", options->privateKeyFile, "PEM or JWK file with the private key");
    addVerb->add_option("--cert-file", options->input.certFile, "PEM file with the client certificate");
    addVerb->add_option("--ca-file", options->input.caFile, "PEM file with the authorities to trust");
    addVerb->add_option("--scope", options->input.scope, "scopes to ask for");
    addVerb->add_option("--zone", options->input.zone, "IANA zone of its local times, Europe/Sofia");
    addVerb->add_option("--badge", options->input.badge, "two or three letters");
    addVerb->callback([&session, options] {
        session.exitCode = withVault(session, [&](review::Review& review) { return add(session, review, *options); });
    });

    verb->add_subcommand("list", "configured sources and how they stand")->callback([&session] {
        session.exitCode = withVault(session, [&](review::Review& review) {
            const auto all = review.sources();
            return all ? printStatus(session, *all, false) : report(session, all.error());
        });
    });
    auto name = std::make_shared<std::string>();
    for (const char* verbName : {"test", "capabilities"}) {
        CLI::App* test = verb->add_subcommand(verbName, "sign in and read what the source says it offers");
        test->add_option("name", *name, "its name")->required();
        test->callback([&session, name] {
            session.exitCode = withVault(session, [&](review::Review& review) {
                const auto status = review.testSource(*name, interruptToken());
                return status ? printStatus(session, {*status}, true) : report(session, status.error());
            });
        });
    }
    CLI::App* remove = verb->add_subcommand("remove", "forget a source; its records stay");
    remove->add_option("name", *name, "its name")->required();
    remove->callback([&session, name] {
        session.exitCode = withVault(session, [&](review::Review& review) {
            const auto removed = review.removeSource(*name);
            return removed ? static_cast<int>(Done) : report(session, removed.error());
        });
    });
    for (CLI::App* part : verb->get_subcommands({}))
        part->fallthrough();
}

} // namespace anamnesis::app::cli
