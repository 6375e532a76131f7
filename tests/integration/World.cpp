// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/World.h"

#include <iterator>
#include <stdexcept>

namespace anamnesis::testing {
namespace {

template <class T>
T need(Result<T> result, const char* what) {
    if (!result)
        throw std::runtime_error(std::string(what) + ": " + result.error().code);
    return *std::move(result);
}

void need(const Result<void>& result, const char* what) {
    if (!result)
        throw std::runtime_error(std::string(what) + ": " + result.error().code);
}

using Member = std::pair<std::string, std::string>; // sha256 of the record, element path of the statement

std::vector<Member> membersOf(const nlohmann::json& fact) {
    std::vector<Member> members;
    for (const auto& member : fact.at("members"))
        members.emplace_back(member.at("sha256").get<std::string>(), member.at("path").get<std::string>());
    return members;
}

} // namespace

World::World(exchange::Options options) {
    m_exchange = need(exchange::Exchange::start(options), "exchange");
    m_truth = nlohmann::json::parse(m_exchange->truth());
    m_context = std::make_unique<app::context::AppContext>(app::context::Choices{
        {}, "tester", true, {}, "en", std::filesystem::path(m_folder.path().toStdString()) / "terms"});
    (void)need(review().createVault(vaultFolder(), passphrase()), "vault");
    for (const exchange::Hospital& hospital : m_exchange->hospitals()) {
        review::SourceInput input;
        input.name = hospital.name;
        input.kind = hospital.kind;
        input.url = hospital.url;
        input.auth = hospital.auth;
        input.clientId = hospital.clientId;
        input.secret = hospital.secret;
        (void)need(review().addSource(input), "source");
    }
}

std::filesystem::path World::vaultFolder() const {
    return std::filesystem::path(m_folder.path().toStdString()) / "vault";
}

void World::addAndSyncEverybody() {
    for (const auto& person : m_truth.at("persons")) {
        const auto& who = person.at("demographics");
        review::PatientQuery query;
        query.family = who.value("family", "");
        query.given = who.value("given", "");
        query.birthDate = who.value("birthDate", "");
        query.sex = who.value("sex", "");
        const auto added = review().addPatient(query, {});
        if (!added) {
            notAdded.push_back(added.error().code);
            continue;
        }
        reports.push_back(need(review().sync(added->id, {}, {}, {}), "sync"));
    }
}

void World::reopen() {
    review().lock();
    m_context = std::make_unique<app::context::AppContext>(app::context::Choices{
        {}, "tester", true, {}, "en", std::filesystem::path(m_folder.path().toStdString()) / "terms"});
    need(review().openVault(vaultFolder(), passphrase()), "reopen");
}

std::map<PatientKey, std::string> World::truthOfPatients() const {
    std::map<PatientKey, std::string> owner;
    for (const auto& person : m_truth.at("persons"))
        for (const auto& patient : person.at("patients"))
            owner[{patient.at("source").get<std::string>(), patient.at("id").get<std::string>()}] =
                person.at("id").get<std::string>();
    return owner;
}

Scores score(World& world) {
    Scores scores;
    const auto owner = world.truthOfPatients();
    std::map<PatientKey, std::string> personOf;
    std::map<Member, std::set<std::string>> itemsOf; // in which items (person and id) a statement is a member
    std::map<std::string, std::set<Member>> discrepancyMembers;
    std::map<StatementId, Member> memberOf;
    std::map<std::pair<std::string, std::string>, std::vector<timeline::LedgerRow>> ledger;
    std::set<Member> atDiscrepancy;
    const auto persons = need(world.review().persons(), "persons");
    for (const review::PersonSummary& person : persons) {
        std::set<std::string> owners;
        for (const review::PatientOfPerson& patient : person.patients) {
            personOf[{patient.source, patient.id}] = person.id.value;
            if (const auto found = owner.find({patient.source, patient.id}); found != owner.end())
                owners.insert(found->second);
        }
        if (owners.size() > 1)
            ++scores.wronglyMergedPersons;
        const auto items = need(world.review().items(person.id), "items");
        std::map<ItemId, std::vector<Member>> membersOfItem;
        for (const timeline::Item& item : items)
            for (const timeline::Member& member : item.members) {
                const Member key{member.record->sha256, member.path};
                itemsOf[key].insert(person.id.value + ' ' + item.id.value);
                membersOfItem[item.id].push_back(key);
                memberOf[member.statement] = key;
            }
        for (const timeline::Discrepancy& discrepancy :
             need(world.review().discrepancies(person.id), "discrepancies")) {
            for (const timeline::DiscrepancyMember& member : discrepancy.members)
                if (const auto known = memberOf.find(member.statement); known != memberOf.end())
                    atDiscrepancy.insert(known->second);
            for (const ItemId& item : discrepancy.items)
                for (const Member& member : membersOfItem[item])
                    atDiscrepancy.insert(member);
        }
        for (const timeline::LedgerRow& row : need(world.review().ledger(person.id), "ledger"))
            ledger[{row.source, std::string(clinical::name(row.kind))}].push_back(row);
    }
    for (auto a = owner.begin(); a != owner.end(); ++a)
        for (auto b = std::next(a); b != owner.end(); ++b) {
            if (a->second != b->second || (!personOf.contains(a->first) && !personOf.contains(b->first)))
                continue; // of a person nobody asked for
            ++scores.identity.all;
            const bool both = personOf.contains(a->first) && personOf.contains(b->first);
            scores.identity.found += both && personOf[a->first] == personOf[b->first] ? 1 : 0;
        }
    const auto together = [&](const Member& a, const Member& b) {
        for (const std::string& item : itemsOf[a])
            if (itemsOf[b].contains(item))
                return true;
        return false;
    };
    std::map<std::string, nlohmann::json> facts;
    for (const auto& fact : world.truth().at("facts")) {
        facts[fact.at("id").get<std::string>()] = fact;
        const std::string relation = fact.at("relation").get<std::string>();
        const std::string kind = fact.at("kind").get<std::string>();
        const auto members = membersOf(fact);
        for (std::size_t i = 0; i < members.size(); ++i)
            for (std::size_t j = i + 1; j < members.size(); ++j) {
                if (!itemsOf.contains(members[i]) || !itemsOf.contains(members[j]))
                    continue; // lost on the way by a planted fault, or of a person not asked for
                if (relation == "same") {
                    const bool found = together(members[i], members[j]);
                    ++scores.same.all;
                    ++scores.sameByKind[kind].all;
                    scores.same.found += found ? 1 : 0;
                    scores.sameByKind[kind].found += found ? 1 : 0;
                } else if (relation == "distinct" && together(members[i], members[j])) {
                    ++scores.nearTwinsMerged;
                    scores.mergedTwins.push_back(kind + ' ' + fact.at("id").get<std::string>());
                }
            }
    }
    for (const auto& conflict : world.truth().at("conflicts")) {
        const auto fact = facts.find(conflict.at("fact").get<std::string>());
        if (fact == facts.end())
            continue;
        std::size_t present = 0;
        bool found = false;
        for (const Member& member : membersOf(fact->second)) {
            present += itemsOf.contains(member) ? 1 : 0;
            found = found || atDiscrepancy.contains(member);
        }
        if (present < 2)
            continue;
        const std::string kind = conflict.at("kind").get<std::string>();
        ++scores.conflicts.all;
        ++scores.conflictsByKind[kind].all;
        scores.conflicts.found += found ? 1 : 0;
        scores.conflictsByKind[kind].found += found ? 1 : 0;
    }
    for (const auto& gap : world.truth().at("gaps")) {
        const std::string source = gap.at("source").get<std::string>();
        const std::string kind = gap.at("kind").get<std::string>();
        const auto rows = ledger.find({source, kind});
        ++scores.gaps.all;
        bool named = false;
        if (rows != ledger.end())
            for (const timeline::LedgerRow& row : rows->second)
                named = named || row.outcome != timeline::Outcome::Complete;
        if (named)
            ++scores.gaps.found;
        else
            scores.missedGaps.push_back(source + ' ' + kind + ' ' + gap.at("outcome").get<std::string>());
    }
    return scores;
}

} // namespace anamnesis::testing
