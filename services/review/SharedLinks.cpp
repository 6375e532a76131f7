// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions about who is who, for others and from others. What comes in is kept as proposals beside our own answers;
// only a person here turns one into a decision.
#include "services/identity/Sharing.h"
#include "services/review/Encoding.h"
#include "services/review/State.h"

#include <algorithm>
#include <map>
#include <set>

namespace anamnesis::review {
namespace {

using identity::PatientKey;
using identity::SharedLink;

constexpr std::string_view Kept = "identity.proposals"; ///< setting that holds what came in, as it goes out
constexpr std::size_t mostForeign = 5000;               ///< links kept that are told of records which are not here

std::string patientAddress(const sources::SourceSettings& settings, std::string_view id) {
    if (settings.url.empty())
        return {};
    std::string url = settings.url;
    while (url.ends_with('/'))
        url.pop_back();
    return url + "/Patient/" + std::string(id);
}

/// Our key of a record that others name by its address or by its source's name. `known` ascending.
identity::KeyAt keyReader(const std::vector<sources::SourceSettings>& settings, const std::vector<PatientKey>& known) {
    return [&settings, &known](std::string_view address, const PatientKey& named) -> std::optional<PatientKey> {
        const auto holds = [&](const PatientKey& key) { return std::ranges::binary_search(known, key); };
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

using Links = std::map<LinkId, SharedLink>;

/// A newer word about two records takes the place of an older one.
void put(Links& links, const std::vector<SharedLink>& said) {
    for (const SharedLink& link : said) {
        SharedLink& place = links[identity::linkId(link.a, link.b)];
        if (place.a.id.empty() || place.at <= link.at)
            place = link;
    }
}

/// What others said: of records here, and of records that are not here, which keep the names that others gave.
class Said {
public:
    Said(const identity::KeyAt& keyAt, const std::vector<PatientKey>& known) : m_keyAt(keyAt), m_known(known) {}

    /// Errors and issues as of sharedLinksFrom().
    Result<void> read(std::string_view bundle, Issues& issues) {
        const auto here = identity::sharedLinksFrom(bundle, m_keyAt, issues);
        if (!here)
            return failure(here.error());
        put(links, *here);
        const identity::KeyAt any = [this](std::string_view address,
                                           const PatientKey& named) -> std::optional<PatientKey> {
            if (auto key = m_keyAt(address, named))
                return key;
            PatientKey key = named.id.empty() ? PatientKey{{}, std::string(address)} : named;
            if (key.id.empty())
                return std::nullopt;
            if (!address.empty())
                m_addresses[key] = address;
            return key;
        };
        Issues none;
        auto all = identity::sharedLinksFrom(bundle, any, none);
        if (!all)
            return {}; // nothing but records without a name
        std::erase_if(*all, [this](const SharedLink& link) { return isHere(link.a) && isHere(link.b); });
        put(foreign, *all);
        return {};
    }
    [[nodiscard]] std::string bundle(Instant now) const {
        std::vector<SharedLink> all;
        for (const auto& [id, link] : links)
            all.push_back(link);
        std::vector<SharedLink> others;
        for (const auto& [id, link] : foreign)
            others.push_back(link);
        std::ranges::stable_sort(others, [](const SharedLink& a, const SharedLink& b) { return a.at > b.at; });
        if (others.size() > mostForeign)
            others.resize(mostForeign);
        all.insert(all.end(), others.begin(), others.end());
        return identity::sharedBundle(
            all, {},
            [this](const PatientKey& key) {
                const auto found = m_addresses.find(key);
                return found == m_addresses.end() ? std::string{} : found->second;
            },
            now);
    }
    [[nodiscard]] bool isHere(const PatientKey& key) const { return std::ranges::binary_search(m_known, key); }

    /// The names that others give to records which are not here, each once.
    [[nodiscard]] std::vector<std::string> notHere() const {
        std::set<std::string> names;
        for (const auto& [id, link] : foreign)
            for (const PatientKey& key : {link.a, link.b})
                if (!isHere(key))
                    names.insert(key.source.empty() ? key.id : key.source + '|' + key.id);
        return {names.begin(), names.end()};
    }

    Links links;   ///< of two records here
    Links foreign; ///< of which at least one is not here

private:
    const identity::KeyAt& m_keyAt;
    const std::vector<PatientKey>& m_known;
    std::map<PatientKey, std::string> m_addresses;
};

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
    std::vector<std::string> notHere;
    return m_state->others(bundle, issues, notHere);
}

Result<std::vector<identity::Proposal>> Review::State::others(std::string_view bundle, Issues& issues,
                                                              std::vector<std::string>& notHere) {
    if (auto open = ready(); !open)
        return failure(open.error());
    const auto kept = vault->setting({}, Kept);
    if (!kept)
        return failure(kept.error());
    if (!*kept && bundle.empty())
        return std::vector<identity::Proposal>{};
    const auto entries = patients();
    if (!entries)
        return failure(entries.error());
    const auto settings = allSettings();
    if (!settings)
        return failure(settings.error());
    const auto decided = decisions();
    if (!decided)
        return failure(decided.error());
    std::map<PatientKey, const identity::PatientRecord*> records;
    std::vector<PatientKey> known;
    for (const PatientEntry& entry : *entries) {
        records[entry.record.key()] = &entry.record;
        known.push_back(entry.record.key());
    }
    std::ranges::sort(known);
    const identity::KeyAt keyAt = keyReader(*settings, known);
    Said said(keyAt, known);
    if (*kept) {
        Issues ofKept;
        static_cast<void>(said.read(**kept, bundle.empty() ? issues : ofKept)); // refused where it holds no link
    }
    if (!bundle.empty()) {
        if (const auto read = said.read(bundle, issues); !read)
            return failure(read.error());
        if (auto noted = audit(audit::Action::Import, "", "identities"); !noted)
            return failure(noted.error());
        if (auto put = vault->putSetting({}, Kept, said.bundle(now())); !put)
            return failure(put.error());
    }
    notHere = said.notHere();
    std::vector<identity::Proposal> out;
    for (const auto& [id, link] : said.links)
        out.push_back(
            identity::weighed(link, *records.at(link.a), *records.at(link.b), *decided, identity::shippedModel()));
    return out;
}

Result<void> Review::followProposal(const LinkId& id, std::string_view reason) {
    const auto guard = m_state->guard();
    const auto all = proposals();
    if (!all)
        return failure(all.error());
    for (const identity::Proposal& proposal : *all)
        if (identity::linkId(proposal.said.a, proposal.said.b) == id)
            return m_state->decide(proposal.said.a, proposal.said.b, proposal.said.grade != identity::Grade::Distinct,
                                   reason, {{"proposal", "followed"}});
    return failure("identity.unknown-link", {{"link", id.value}});
}

} // namespace anamnesis::review
