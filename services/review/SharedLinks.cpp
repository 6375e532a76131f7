// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions about who is who, for others and from others. What comes in is kept as proposals beside our own answers;
// only a person here turns one into a decision.
#include "services/identity/Sharing.h"
#include "services/review/Encoding.h"
#include "services/review/State.h"

#include <algorithm>
#include <map>

namespace anamnesis::review {
namespace {

using identity::PatientKey;
using identity::SharedLink;

constexpr std::string_view Kept = "identity.proposals"; ///< setting that holds what came in, as it goes out

std::string patientAddress(const sources::SourceSettings& settings, std::string_view id) {
    if (settings.url.empty())
        return {};
    std::string url = settings.url;
    while (url.ends_with('/'))
        url.pop_back();
    return url + "/Patient/" + std::string(id);
}

/// Our key of a record that others name by its address or by its source's name.
identity::KeyAt keyReader(const std::vector<sources::SourceSettings>& settings, const std::vector<PatientKey>& known) {
    return [&settings, &known](std::string_view address, const PatientKey& named) -> std::optional<PatientKey> {
        const auto holds = [&](const PatientKey& key) {
            return std::find(known.begin(), known.end(), key) != known.end();
        };
        for (const sources::SourceSettings& source : settings) {
            const std::string start = patientAddress(source, {});
            if (!start.empty() && address.starts_with(start)) {
                PatientKey key{source.name, std::string(address.substr(start.size()))};
                if (holds(key))
                    return key;
            }
        }
        return holds(named) ? std::optional(named) : std::nullopt;
    };
}

} // namespace

Result<std::string> Review::shareIdentities(const std::optional<PersonId>& person) {
    const auto guard = m_state->guard();
    if (auto ready = m_state->ready(); !ready)
        return failure(ready.error());
    const auto rows = m_state->vault->links();
    if (!rows)
        return failure(rows.error());
    const auto entries = m_state->patients();
    if (!entries)
        return failure(entries.error());
    const auto settings = m_state->allSettings();
    if (!settings)
        return failure(settings.error());
    std::map<PersonId, identity::Person> persons;
    std::map<PatientKey, PersonId> personOf;
    for (const State::PatientEntry& entry : *entries) {
        identity::Person& whole = persons[entry.person];
        whole.id = entry.person;
        whole.members.push_back(entry.record.key());
        personOf[entry.record.key()] = entry.person;
    }
    if (person && !persons.contains(*person))
        return failure("chart.unknown-person", {{"person", person->value}});
    const auto wanted = [&](const PatientKey& key) {
        const auto found = personOf.find(key);
        return found != personOf.end() && (!person || found->second == *person);
    };
    std::vector<SharedLink> links;
    for (const store::LinkRow& row : *rows)
        if (const auto link = linkOf(row); link && (wanted(link->a) || wanted(link->b)))
            links.push_back(identity::shared(*link));
    std::vector<identity::Person> told;
    for (auto& [id, whole] : persons)
        if (!person || id == *person) {
            std::sort(whole.members.begin(), whole.members.end());
            told.push_back(whole);
        }
    const auto addressOf = [&](const PatientKey& key) {
        const auto source = std::find_if(settings->begin(), settings->end(),
                                         [&](const sources::SourceSettings& s) { return s.name == key.source; });
        return source == settings->end() ? std::string{} : patientAddress(*source, key.id);
    };
    if (auto noted = m_state->audit(audit::Action::Export, person ? person->value : "", "identities"); !noted)
        return failure(noted.error());
    return identity::sharedBundle(links, told, addressOf, m_state->now());
}

Result<std::vector<identity::Proposal>> Review::proposals() {
    Issues none;
    return takeProposals({}, none);
}

Result<std::vector<identity::Proposal>> Review::takeProposals(std::string_view bundle, Issues& issues) {
    const auto guard = m_state->guard();
    if (auto ready = m_state->ready(); !ready)
        return failure(ready.error());
    const auto entries = m_state->patients();
    if (!entries)
        return failure(entries.error());
    const auto settings = m_state->allSettings();
    if (!settings)
        return failure(settings.error());
    const auto decided = m_state->decisions();
    if (!decided)
        return failure(decided.error());
    std::map<PatientKey, const identity::PatientRecord*> records;
    std::vector<PatientKey> known;
    for (const State::PatientEntry& entry : *entries) {
        records[entry.record.key()] = &entry.record;
        known.push_back(entry.record.key());
    }
    const identity::KeyAt keyAt = keyReader(*settings, known);
    std::map<LinkId, SharedLink> links;
    const auto kept = m_state->vault->setting({}, Kept);
    if (!kept)
        return failure(kept.error());
    if (*kept) {
        Issues old; // of records that have gone since
        if (const auto read = identity::sharedLinksFrom(**kept, keyAt, old))
            for (const SharedLink& link : *read)
                links[identity::linkId(link.a, link.b)] = link;
    }
    if (!bundle.empty()) {
        const auto read = identity::sharedLinksFrom(bundle, keyAt, issues);
        if (!read)
            return failure(read.error());
        for (const SharedLink& link : *read) {
            SharedLink& place = links[identity::linkId(link.a, link.b)];
            if (place.a.id.empty() || place.at <= link.at)
                place = link;
        }
        std::vector<SharedLink> all;
        for (const auto& [id, link] : links)
            all.push_back(link);
        if (auto noted = m_state->audit(audit::Action::Import, "", "identities"); !noted)
            return failure(noted.error());
        if (auto put = m_state->vault->putSetting({}, Kept, identity::sharedBundle(all, {}, {}, m_state->now())); !put)
            return failure(put.error());
    }
    std::vector<identity::Proposal> out;
    for (const auto& [id, link] : links)
        out.push_back(
            identity::weighed(link, *records.at(link.a), *records.at(link.b), *decided, identity::shippedModel()));
    return out;
}

Result<void> Review::followProposal(const LinkId& id, std::string_view reason) {
    const auto guard = m_state->guard();
    const auto all = proposals();
    if (!all)
        return failure(all.error());
    const auto found = std::find_if(all->begin(), all->end(), [&](const identity::Proposal& proposal) {
        return identity::linkId(proposal.said.a, proposal.said.b) == id;
    });
    if (found == all->end())
        return failure("identity.unknown-link", {{"link", id.value}});
    const auto entries = m_state->patients();
    if (!entries)
        return failure(entries.error());
    const auto recordOf = [&](const PatientKey& key) -> const identity::PatientRecord* {
        for (const State::PatientEntry& entry : *entries)
            if (entry.record.key() == key)
                return &entry.record;
        return nullptr;
    };
    const bool same = found->said.grade != identity::Grade::Distinct;
    identity::Decision decision;
    decision.a = found->said.a;
    decision.b = found->said.b;
    decision.ruling = same ? identity::Ruling::MustLink : identity::Ruling::CannotLink;
    decision.author = m_state->around.user;
    decision.reason = std::string(reason);
    decision.at = m_state->now();
    const auto* a = recordOf(decision.a);
    const auto* b = recordOf(decision.b);
    if (a == nullptr || b == nullptr)
        return failure("identity.unknown-link", {{"link", id.value}});
    // Scored all the same: over a veto, or below probable, it takes a reason.
    if (auto link = identity::rule(*a, *b, decision, identity::shippedModel()); !link)
        return failure(link.error());
    if (auto noted = m_state->audit(audit::Action::Ruling, "", id.value,
                                    {{"action", same ? "link" : "unlink"}, {"proposal", "followed"}});
        !noted)
        return noted;
    if (auto kept = m_state->vault->appendDecision(rowOf(decision)); !kept)
        return failure(kept.error());
    const auto changed = m_state->relink();
    if (!changed)
        return failure(changed.error());
    for (const PersonId& person : *changed)
        if (auto derived = m_state->derive(person, {}); !derived)
            return failure(derived.error());
    return {};
}

} // namespace anamnesis::review
