// SPDX-License-Identifier: GPL-3.0-or-later
// The fake port's words of other places: one that we may follow, one against a veto of ours, one that a person here
// decided otherwise, one that agrees.
#include "tests/ui/FakePort.h"

#include <fstream>

namespace anamnesis::testing {

using review::ProposalView;

ProposalView FakePort::proposal(const char* id, const char* theirs, const char* standing) {
    ProposalView view;
    view.own = links()->front();
    view.own.id = LinkId(id);
    view.own.waits = false;
    view.own.decides = 1;
    view.standing = standing;
    view.said.grade = theirs;
    view.said.by = "manual";
    view.said.author = "K. Lindqvist";
    view.said.place = "Harbour registry";
    view.said.reason = "seen with her passport";
    view.said.bits = 17.4;
    view.said.at = view.own.at;
    if (const auto said = m_said.find(id); said != m_said.end()) {
        view.own.history.insert(view.own.history.begin(), {said->second, "A. Ferrante", lastReason, view.own.at});
        view.standing = said->second == view.same() ? "agrees" : "overruled";
        if (said->second != view.same())
            view.contradicts = view.own.history.front();
        view.together = said->second;
    }
    view.aside = m_aside.contains(id);
    return view;
}

Result<review::Proposals> FakePort::proposalViews() {
    if (!open)
        return failure("vault.locked");
    if (!othersTold)
        return review::Proposals{};
    ProposalView against = proposal("s1", "certain", "conflicting");
    against.own.bits = 6.2;
    ProposalView may = proposal("s2", "probable", "proposed");
    may.own.vetoes.clear();
    may.said = {"probable", "auto", "", "", "", "anamnesis-identity/1", "2025.1", 12.9, may.own.at};
    ProposalView otherwise = proposal("s3", "distinct", "overruled");
    otherwise.own.vetoes.clear();
    otherwise.own.wouldAdd.clear();
    otherwise.own.grade = "certain";
    otherwise.own.bits = 38.2;
    otherwise.together = true;
    if (otherwise.own.history.empty()) {
        otherwise.own.history = {{true, "A. Ferrante", "seen with her passport", otherwise.own.at}};
        otherwise.contradicts = otherwise.own.history.front();
    }
    return review::Proposals{{against, may, otherwise}, {"Harbour|771", "Harbour|804"}};
}

Result<review::Proposals> FakePort::takeProposals(const std::filesystem::path& file) {
    std::ifstream stream(file);
    std::string text;
    if (!std::getline(stream, text))
        return failure("identity.file-unreadable", {{"file", file.filename().string()}});
    if (text.find("Bundle") == std::string::npos)
        return failure("identity.shared-unreadable", {{"why", "not a JSON object"}});
    othersTold = true;
    return proposalViews();
}

Result<void> FakePort::decideLink(const LinkId& id, bool same, std::string_view reason) {
    lastReason = reason;
    lastDecision = id.value + (same ? " link" : " apart");
    m_said[id.value] = same;
    return {};
}

Result<void> FakePort::followProposal(const LinkId& id, std::string_view reason) {
    const auto all = proposalViews();
    for (const ProposalView& view : all->views)
        if (view.own.id == id) {
            if (reason.empty() && !view.own.vetoes.empty())
                return failure("identity.veto-needs-reason");
            m_said[id.value] = view.same();
            lastReason = reason;
            lastDecision = id.value + " follow";
            return {};
        }
    return failure("identity.unknown-link", {{"link", id.value}});
}

Result<void> FakePort::setProposalAside(const LinkId& id, bool aside) {
    if (aside)
        m_aside.insert(id.value);
    else
        m_aside.erase(id.value);
    return {};
}

Result<void> FakePort::shareIdentities(const std::filesystem::path& file, const std::optional<PersonId>& person) {
    std::ofstream stream(file);
    stream << "{\"resourceType\":\"Bundle\"}\n";
    if (!stream.flush())
        return failure("identity.file-not-written", {{"file", file.filename().string()}});
    shared = file;
    sharedPerson = person;
    return {};
}

} // namespace anamnesis::testing
