// SPDX-License-Identifier: GPL-3.0-or-later
// Links between patients and why; decisions for others and from others.
#include "app/cli/Open.h"
#include "app/cli/Output.h"
#include "app/cli/Verbs.h"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <optional>
#include <string_view>

namespace anamnesis::app::cli {
namespace {

Json linkJson(const review::LinkView& link) {
    Json weights = Json::array();
    for (const review::LinkView::Weight& weight : link.weights)
        weights.push_back({{"field", weight.field}, {"level", weight.level}, {"bits", weight.bits}});
    Json history = Json::array();
    for (const review::LinkView::Word& word : link.history)
        history.push_back({{"action", word.same ? "link" : "unlink"},
                           {"author", word.author},
                           {"reason", word.reason},
                           {"at", isoUtc(word.at)}});
    return {{"id", link.id.value},
            {"a", link.a},
            {"b", link.b},
            {"grade", link.grade},
            {"by", link.by},
            {"bits", link.bits},
            {"weights", weights},
            {"vetoes", link.vetoes},
            {"rules", link.rules},
            {"version", link.version},
            {"at", isoUtc(link.at)},
            {"person_a", link.personA.value},
            {"person_b", link.personB.value},
            {"history", history},
            {"asks", link.asks},
            {"decides", link.decides}};
}

struct IdentityOptions {
    std::string grade, explain;
};

int identities(Session& session, review::Review& review, const IdentityOptions& options) {
    auto links = review.links();
    if (!links)
        return report(session, links.error());
    std::erase_if(*links, [&](const review::LinkView& link) {
        return (!options.grade.empty() && link.grade != options.grade) ||
               (!options.explain.empty() && link.id.value != options.explain);
    });
    if (!options.explain.empty() && links->empty())
        return report(session, {"identity.unknown-link", {{"link", options.explain}}});
    if (session.format == Format::Text || session.format == Format::Csv) {
        if (!options.explain.empty()) {
            Table table{{"field", "level", "bits"}, {}};
            for (const review::LinkView::Weight& weight : links->front().weights)
                table.rows.push_back({weight.field, weight.level, std::to_string(weight.bits)});
            for (const std::string& veto : links->front().vetoes)
                table.rows.push_back({"veto", session.words != nullptr ? session.words->text(veto, {}) : veto, ""});
            table.rows.push_back({"sum", links->front().grade, std::to_string(links->front().bits)});
            print(session, table);
            return Done;
        }
        Table table{{"grade", "by", "bits", "a", "b", "id"}, {}};
        for (const review::LinkView& link : *links)
            table.rows.push_back({link.grade, link.by, std::to_string(link.bits), link.a, link.b, link.id.value});
        print(session, table);
        return Done;
    }
    Json list = Json::array();
    for (const review::LinkView& link : *links) {
        Json json = linkJson(link);
        if (session.format == Format::Ndjson) {
            Json line{{"type", "link"}};
            line.update(json);
            printLine(line);
        }
        list.push_back(std::move(json));
    }
    if (session.format == Format::Json)
        print(options.explain.empty() ? Json{{"links", list}} : list.front());
    return Done;
}

Json proposalJson(const identity::Proposal& proposal) {
    const identity::SharedLink& said = proposal.said;
    Json weights = Json::array();
    for (const identity::Weight& weight : proposal.own.weights)
        weights.push_back({{"field", weight.field}, {"level", weight.level}, {"bits", weight.bits}});
    return {{"id", identity::linkId(said.a, said.b).value},
            {"a", said.a.source + "|" + said.a.id},
            {"b", said.b.source + "|" + said.b.id},
            {"standing", identity::name(proposal.standing)},
            {"theirs",
             {{"grade", identity::name(said.grade)},
              {"by", identity::name(said.by)},
              {"bits", said.bits},
              {"author", said.author},
              {"reason", said.reason},
              {"rules", said.rules},
              {"version", said.version},
              {"at", isoUtc(said.at)}}},
            {"ours",
             {{"grade", identity::name(proposal.own.grade)},
              {"bits", proposal.own.bits},
              {"weights", weights},
              {"vetoes", proposal.own.vetoes}}}};
}

void printProposals(const Session& session, const std::vector<identity::Proposal>& proposals, const Issues& issues) {
    if (session.format == Format::Text || session.format == Format::Csv) {
        Table table{{"standing", "theirs", "ours", "bits", "a", "b", "id"}, {}};
        for (const identity::Proposal& proposal : proposals)
            table.rows.push_back(
                {std::string(identity::name(proposal.standing)), std::string(identity::name(proposal.said.grade)),
                 std::string(identity::name(proposal.own.grade)), std::to_string(proposal.own.bits),
                 proposal.said.a.source + "|" + proposal.said.a.id, proposal.said.b.source + "|" + proposal.said.b.id,
                 identity::linkId(proposal.said.a, proposal.said.b).value});
        print(session, table);
        return;
    }
    Json list = Json::array();
    for (const identity::Proposal& proposal : proposals) {
        Json json = proposalJson(proposal);
        if (session.format == Format::Ndjson) {
            Json line{{"type", "proposal"}};
            line.update(json);
            printLine(line);
        }
        list.push_back(std::move(json));
    }
    if (session.format != Format::Json)
        return;
    Json told = Json::array();
    for (const Issue& issue : issues) {
        Json args = Json::object();
        for (const auto& [key, value] : issue.args)
            args[key] = value;
        told.push_back({{"severity", name(issue.severity)}, {"code", issue.code}, {"args", std::move(args)}});
    }
    print(Json{{"proposals", list}, {"issues", told}});
}

int exportLinks(Session& session, review::Review& review, const std::string& person, const std::string& file) {
    const auto written = review.shareIdentities(std::filesystem::path(file),
                                                person.empty() ? std::nullopt : std::optional(PersonId(person)));
    return written ? static_cast<int>(Done) : report(session, written.error());
}

/// Proposals that speak against what is held here, and records that are not here, are worth an exit code of their own.
int importLinks(Session& session, review::Review& review, const std::string& file) {
    const auto text = review::Review::sharedFile(file);
    if (!text) {
        report(session, text.error());
        return NothingReadable;
    }
    Issues issues;
    const auto proposals = review.takeProposals(*text, issues);
    if (!proposals) {
        const int code = report(session, proposals.error());
        return proposals.error().code == "identity.shared-unreadable" ? static_cast<int>(NothingReadable) : code;
    }
    printProposals(session, *proposals, issues);
    const bool against = std::any_of(proposals->begin(), proposals->end(), [](const identity::Proposal& proposal) {
        return proposal.standing == identity::Standing::Conflicting ||
               proposal.standing == identity::Standing::Overruled;
    });
    return against || !issues.empty() ? Incomplete : Done;
}

void addSharing(CLI::App& identities, Session& session) {
    struct Options {
        std::string person, file, link, reason;
    };
    auto options = std::make_shared<Options>();
    CLI::App* out = identities.add_subcommand("export", "links and decisions as FHIR Linkage, Person and Provenance");
    out->add_option("--out", options->file, "the Bundle")->required();
    out->add_option("--person", options->person, "of one person only");
    out->callback([&session, options] {
        session.exitCode = withVault(session, [&](review::Review& review) {
            return exportLinks(session, review, options->person, options->file);
        });
    });
    CLI::App* in = identities.add_subcommand("import", "what another place holds, as proposals");
    in->add_option("file", options->file, "a FHIR Bundle")->required();
    in->callback([&session, options] {
        session.exitCode =
            withVault(session, [&](review::Review& review) { return importLinks(session, review, options->file); });
    });
    identities.add_subcommand("proposals", "what others hold, beside our own answers")->callback([&session] {
        session.exitCode = withVault(session, [&](review::Review& review) {
            Issues issues; // of records that are not here
            const auto proposals = review.takeProposals({}, issues);
            if (!proposals)
                return report(session, proposals.error());
            printProposals(session, *proposals, issues);
            return static_cast<int>(Done);
        });
    });
    CLI::App* follow = identities.add_subcommand("follow", "decide as a proposal says");
    follow->add_option("link", options->link, "id of the proposal")->required();
    follow->add_option("--reason", options->reason, "why");
    follow->callback([&session, options] {
        session.exitCode = withVault(session, [&](review::Review& review) {
            const auto followed = review.followProposal(LinkId(options->link), options->reason);
            return followed ? static_cast<int>(Done) : report(session, followed.error());
        });
    });
    for (CLI::App* part : identities.get_subcommands({}))
        part->fallthrough();
}

} // namespace

void addIdentities(CLI::App& root, Session& session) {
    auto options = std::make_shared<IdentityOptions>();
    CLI::App* verb = root.add_subcommand("identities", "links between patients, and why");
    verb->add_option("--grade", options->grade, "certain, probable or distinct")
        ->check(CLI::IsMember({"certain", "probable", "distinct"}));
    verb->add_option("--explain", options->explain, "id of a link");
    verb->callback([verb, &session, options] {
        if (!verb->get_subcommands().empty())
            return;
        session.exitCode =
            withVault(session, [&](review::Review& review) { return identities(session, review, *options); });
    });
    addSharing(*verb, session);
}

} // namespace anamnesis::app::cli
