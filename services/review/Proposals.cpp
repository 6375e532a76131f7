// SPDX-License-Identifier: GPL-3.0-or-later
// What other places hold, as people see it: beside our own answer, with what was said here; set aside or brought back;
// read from a file and written to one.
#include "services/identity/Sharing.h"
#include "services/review/LinkViews.h"
#include "services/review/State.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <system_error>
#include <tuple>
#include <utility>

namespace anamnesis::review {
namespace {

using identity::PatientKey;

constexpr std::string_view Aside = "identity.proposals.aside"; ///< setting: a line for each word that was set aside
constexpr std::uintmax_t largestFile = 256U << 20U;
constexpr auto unknown = static_cast<std::uintmax_t>(-1);

/// A word of another place: the same pair said anew is another word.
std::string lineOf(const identity::SharedLink& said) {
    return identity::linkId(said.a, said.b).value + ' ' + std::string(identity::name(said.grade)) + ' ' +
           isoUtc(said.at);
}

std::set<std::string> linesOf(const std::optional<std::string>& kept) {
    std::set<std::string> lines;
    std::istringstream text(kept.value_or(""));
    for (std::string line; std::getline(text, line);)
        lines.insert(line);
    return lines;
}

ProposalView viewOf(const identity::Proposal& proposal) {
    const identity::SharedLink& said = proposal.said;
    ProposalView view;
    view.own.id = identity::linkId(said.a, said.b);
    view.own.a = said.a.source + '|' + said.a.id;
    view.own.b = said.b.source + '|' + said.b.id;
    view.own.grade = std::string(identity::name(proposal.own.grade));
    view.own.by = std::string(identity::name(identity::By::Auto));
    view.own.bits = proposal.own.bits;
    view.own.weights = weightsOf(proposal.own.weights);
    view.own.vetoes = proposal.own.vetoes;
    view.own.rules = std::string(identity::ruleSet());
    view.own.version = identity::shippedModel().version;
    view.standing = std::string(identity::name(proposal.standing));
    view.said = {std::string(identity::name(said.grade)),
                 std::string(identity::name(said.by)),
                 said.author,
                 said.place,
                 said.reason,
                 said.rules,
                 said.version,
                 said.bits,
                 said.at};
    return view;
}

using Members = std::map<PersonId, std::vector<PatientKey>>;

std::optional<LinkView::Word> contradiction(const ProposalView& view, const WordsSaid& said, const Members& members) {
    if (!view.own.history.empty())
        return view.own.history.front().same == view.same() ? std::nullopt : std::optional(view.own.history.front());
    std::optional<LinkView::Word> latest;
    if (!view.same() || view.together)
        return latest;
    for (const PatientKey& a : members.at(view.own.personA))
        for (const PatientKey& b : members.at(view.own.personB))
            if (const auto words = said.find(std::minmax(a, b)); words != said.end() && !words->second.front().same)
                if (!latest || latest->at < words->second.front().at)
                    latest = words->second.front();
    return latest;
}

/// Of all that wait between two persons, and say the same, the first stands for all.
void ask(std::vector<ProposalView>& views) {
    std::map<std::tuple<PersonId, PersonId, bool>, LinkView*> asked;
    for (ProposalView& view : views) {
        LinkView* card = &view.own;
        if (view.waits() && !view.together) {
            const auto& [a, b] = std::minmax(view.own.personA, view.own.personB);
            card = asked.try_emplace({a, b, view.same()}, &view.own).first->second;
        }
        card->asks = true;
        ++card->decides;
    }
}

} // namespace

Result<Proposals> Review::State::views(const std::vector<identity::Proposal>& all) {
    if (all.empty())
        return Proposals{};
    const auto entries = patients();
    const auto made = decisions();
    const auto kept = vault->setting({}, Aside);
    if (const Error* error = firstError(entries, made, kept))
        return failure(*error);
    std::map<PatientKey, const PatientEntry*> byKey;
    Members members;
    for (const PatientEntry& entry : *entries) {
        byKey[entry.record.key()] = &entry;
        members[entry.person].push_back(entry.record.key());
    }
    const WordsSaid said = wordsSaid(*made);
    const std::set<std::string> aside = linesOf(*kept);
    std::map<PersonId, Additions> additions;
    Sides sides(*vault);
    Proposals out;
    for (const identity::Proposal& proposal : all) {
        ProposalView view = viewOf(proposal);
        const PatientEntry& a = *byKey.at(proposal.said.a);
        const PatientEntry& b = *byKey.at(proposal.said.b);
        view.own.demographicsA = a.record.demographics;
        view.own.demographicsB = b.record.demographics;
        view.own.personA = a.person;
        view.own.personB = b.person;
        if (auto turned = sides.turn(view.own); !turned)
            return failure(turned.error());
        view.together = a.person == b.person;
        view.aside = aside.contains(lineOf(proposal.said));
        if (const auto words = said.find({proposal.said.a, proposal.said.b}); words != said.end())
            view.own.history = words->second;
        view.contradicts = contradiction(view, said, members);
        if (view.waits() && view.same() && !view.together) {
            const PersonId& other = view.own.personB;
            if (!additions.contains(other)) {
                auto items = vault->items(other);
                if (!items)
                    return failure(items.error());
                naming.give(*items);
                additions[other] = additionsOf(*items);
            }
            view.own.wouldAdd = additions[other];
        }
        out.views.push_back(std::move(view));
    }
    std::ranges::stable_sort(out.views, [](const ProposalView& a, const ProposalView& b) {
        return std::pair(a.standing == "conflicting", a.own.bits) > std::pair(b.standing == "conflicting", b.own.bits);
    });
    ask(out.views);
    return out;
}

Result<Proposals> Review::proposalViews() {
    const auto guard = m_state->guard();
    Issues none;
    std::vector<std::string> notHere;
    const auto all = m_state->others({}, none, notHere);
    if (!all)
        return failure(all.error());
    auto views = m_state->views(*all);
    if (views)
        views->notHere = std::move(notHere);
    return views;
}

Result<Proposals> Review::takeProposals(const std::filesystem::path& file) {
    const auto text = sharedFile(file);
    if (!text)
        return failure(text.error());
    const auto guard = m_state->guard();
    Issues none; // the views tell what is not here
    if (const auto taken = takeProposals(*text, none); !taken)
        return failure(taken.error());
    return proposalViews();
}

Result<void> Review::setProposalAside(const LinkId& id, bool aside) {
    const auto guard = m_state->guard();
    const auto all = proposals();
    if (!all)
        return failure(all.error());
    const auto found = std::ranges::find_if(*all, [&](const identity::Proposal& proposal) {
        return identity::linkId(proposal.said.a, proposal.said.b) == id;
    });
    if (found == all->end())
        return failure("identity.unknown-link", {{"link", id.value}});
    const auto kept = m_state->vault->setting({}, Aside);
    const auto entries = m_state->patients();
    if (const Error* error = firstError(kept, entries))
        return failure(*error);
    std::map<PatientKey, PersonId> personOf;
    for (const State::PatientEntry& entry : *entries)
        personOf[entry.record.key()] = entry.person;
    const auto about = [&](const identity::SharedLink& said) {
        const auto persons = std::minmax(personOf[said.a], personOf[said.b]);
        return std::tuple(PersonId(persons.first), PersonId(persons.second), said.grade != identity::Grade::Distinct);
    };
    // For all that the card stands for.
    std::set<std::string> lines = linesOf(*kept);
    for (const identity::Proposal& proposal : *all)
        if (&proposal == &*found || about(proposal.said) == about(found->said)) {
            if (aside)
                lines.insert(lineOf(proposal.said));
            else
                lines.erase(lineOf(proposal.said));
        }
    std::string text;
    for (const std::string& line : lines)
        text += line + '\n';
    if (auto noted = m_state->audit(audit::Action::Ruling, "", id.value, {{"proposal", aside ? "aside" : "back"}});
        !noted)
        return noted;
    if (auto put = m_state->vault->putSetting({}, Aside, text); !put)
        return failure(put.error());
    return {};
}

Result<std::string> Review::sharedFile(const std::filesystem::path& file) {
    std::error_code error;
    std::ifstream stream(file, std::ios::binary);
    const std::uintmax_t size = std::filesystem::file_size(file, error); // an error for what is no file: a pipe
    if (!stream || std::filesystem::is_directory(file, error) || (size != unknown && size > largestFile))
        return failure("identity.file-unreadable", {{"file", file.filename().string()}});
    std::ostringstream bytes;
    bytes << stream.rdbuf();
    if (stream.bad())
        return failure("identity.file-unreadable", {{"file", file.filename().string()}});
    std::string text = std::move(bytes).str();
    if (text.empty())
        return failure("identity.shared-unreadable", {{"why", "empty"}});
    return text;
}

Result<void> Review::shareIdentities(const std::filesystem::path& file, const std::optional<PersonId>& person) {
    const auto bundle = shareIdentities(person);
    if (!bundle)
        return failure(bundle.error());
    std::error_code error;
    const bool isNew = !std::filesystem::exists(file, error);
    std::ofstream stream(file, std::ios::binary | std::ios::trunc);
    if (stream && isNew) // for nobody else's eyes until a person gives it on
        std::filesystem::permissions(file, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write,
                                     error);
    stream << *bundle << '\n';
    stream.close();
    if (stream)
        return {};
    if (isNew)
        std::filesystem::remove(file, error);
    return failure("identity.file-not-written", {{"file", file.filename().string()}});
}

} // namespace anamnesis::review
