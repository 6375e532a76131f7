// SPDX-License-Identifier: GPL-3.0-or-later
// Links between patients as people see and decide them; those held back are among them.
#include "services/review/Encoding.h"
#include "services/review/LinkViews.h"
#include "services/review/PatientKey.h"
#include "services/review/State.h"
#include "services/review/SyncMarks.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace anamnesis::review {
namespace {

using identity::PatientKey;

/// The record as it was against the record as it is now. `b` has the mark of the new record, for both have one number.
LinkView viewOf(const std::string& source, const Suspension& suspension, const identity::PatientRecord& before) {
    LinkView view;
    view.id = suspensionLink(source, suspension.patient);
    view.a = source + '|' + suspension.patient;
    view.b = view.a;
    view.demographicsA = before.demographics;
    view.grade = suspension.decided ? "distinct" : "probable";
    view.by = suspension.decided ? "manual" : "auto";
    view.waits = !suspension.decided;
    view.vetoes = {"identity.veto.number-reused"};
    view.at = suspension.at;
    const sources::FetchedRecord record{suspension.record, suspension.bytes, suspension.patient, {}, false, {}};
    for (const clinical::Statement& statement : decodeRecord(record)) {
        if (statement.kind != clinical::Kind::Patient || !statement.demographics)
            continue;
        view.demographicsB = *statement.demographics;
        const identity::Grading grading =
            identity::compare(before, {source, suspension.patient, *statement.demographics}, identity::shippedModel());
        view.bits = grading.bits;
        view.weights = weightsOf(grading.weights);
        view.vetoes.insert(view.vetoes.end(), grading.vetoes.begin(), grading.vetoes.end());
    }
    return view;
}

/// Two persons are one question, however many records each has; what waits within a person is one each.
void ask(std::vector<LinkView>& views) {
    std::map<std::pair<PersonId, PersonId>, LinkView*> asked;
    for (LinkView& view : views) {
        if (!view.waits)
            continue;
        LinkView* card = &view;
        if (view.personA != view.personB)
            card = asked.try_emplace(std::minmax(view.personA, view.personB), &view).first->second;
        card->asks = true;
        ++card->decides;
    }
}

} // namespace

Result<std::vector<LinkView>> Review::links() {
    const auto guard = m_state->guard();
    if (auto ready = m_state->ready(); !ready)
        return failure(ready.error());
    const auto rows = m_state->vault->links();
    if (!rows)
        return failure(rows.error());
    const auto entries = m_state->patients();
    if (!entries)
        return failure(entries.error());
    std::map<PatientKey, const State::PatientEntry*> byKey;
    for (const State::PatientEntry& entry : *entries)
        byKey[entry.record.key()] = &entry;
    const auto made = m_state->decisions();
    if (!made)
        return failure(made.error());
    const WordsSaid said = wordsSaid(*made);
    std::map<PersonId, Additions> additions;
    Sides sides(*m_state->vault);
    std::vector<LinkView> views;
    for (const store::LinkRow& row : *rows) {
        const auto link = linkOf(row);
        if (!link)
            continue;
        LinkView view;
        view.id = link->id;
        view.a = link->a.source + '|' + link->a.id;
        view.b = link->b.source + '|' + link->b.id;
        view.grade = std::string(identity::name(link->grade));
        view.by = std::string(identity::name(link->by));
        view.bits = link->bits;
        view.vetoes = link->vetoes;
        view.rules = link->rules;
        view.version = link->version;
        view.at = link->at;
        view.flagged = link->flagged;
        view.weights = weightsOf(link->weights);
        const auto a = byKey.find(link->a);
        const auto b = byKey.find(link->b);
        if (a != byKey.end()) {
            view.demographicsA = a->second->record.demographics;
            view.personA = a->second->person;
        }
        if (b != byKey.end()) {
            view.demographicsB = b->second->record.demographics;
            view.personB = b->second->person;
        }
        view.waits = link->grade == identity::Grade::Probable && link->by == identity::By::Auto;
        if (const auto words = said.find(std::minmax(link->a, link->b)); words != said.end())
            view.history = words->second;
        if (link->grade == identity::Grade::Probable && b != byKey.end()) {
            if (auto turned = sides.turn(view); !turned)
                return failure(turned.error());
            if (!additions.contains(view.personB)) {
                auto items = m_state->vault->items(view.personB);
                if (!items)
                    return failure(items.error());
                m_state->naming.give(*items);
                additions[view.personB] = additionsOf(*items);
            }
            view.wouldAdd = additions[view.personB];
        }
        views.push_back(std::move(view));
    }
    const auto heldBack = m_state->suspended();
    if (!heldBack)
        return failure(heldBack.error());
    for (const State::HeldBack& one : *heldBack)
        if (const auto known = byKey.find({one.source, one.suspension.patient}); known != byKey.end())
            views.push_back(viewOf(one.source, one.suspension, known->second->record));
    // By consequence: those that would add allergies first, then the most certain.
    std::stable_sort(views.begin(), views.end(), [](const LinkView& a, const LinkView& b) {
        const auto allergies = [](const LinkView& view) -> std::ptrdiff_t {
            if (view.wouldAdd.empty() || view.wouldAdd.front().first != clinical::Kind::Allergy)
                return 0;
            return std::ranges::count(view.wouldAdd.front().second, false, &LinkView::Added::denied);
        };
        return std::pair(allergies(a), a.bits) > std::pair(allergies(b), b.bits);
    });
    ask(views);
    return views;
}

Result<void> Review::decideLink(const LinkId& id, bool same, std::string_view reason) {
    const auto guard = m_state->guard();
    if (auto ready = m_state->ready(); !ready)
        return ready;
    const auto heldBack = m_state->suspended();
    if (!heldBack)
        return failure(heldBack.error());
    for (const State::HeldBack& one : *heldBack)
        if (suspensionLink(one.source, one.suspension.patient) == id)
            return m_state->decideHeldBack(one, same ? HeldBackIs::SamePerson : HeldBackIs::SomebodyElse, reason);
    const auto rows = m_state->vault->links();
    if (!rows)
        return failure(rows.error());
    const auto row = std::find_if(rows->begin(), rows->end(), [&](const store::LinkRow& r) { return r.id == id; });
    if (row != rows->end())
        if (const auto asked = linkOf(*row))
            return m_state->decide(asked->a, asked->b, same, reason);
    // Two records that only another place speaks of have no row of ours.
    const auto all = proposals();
    if (!all)
        return failure(all.error());
    for (const identity::Proposal& proposal : *all)
        if (identity::linkId(proposal.said.a, proposal.said.b) == id)
            return m_state->decide(proposal.said.a, proposal.said.b, same, reason);
    return failure("identity.unknown-link", {{"link", id.value}});
}

Result<void> Review::State::decide(const PatientKey& a, const PatientKey& b, bool same, std::string_view reason,
                                   const Args& noted) {
    const auto rows = vault->links();
    if (!rows)
        return failure(rows.error());
    const auto entries = patients();
    if (!entries)
        return failure(entries.error());
    std::map<PatientKey, const identity::PatientRecord*> recordOf;
    std::map<PersonId, identity::Person> holding;
    for (const PatientEntry& entry : *entries) {
        recordOf[entry.record.key()] = &entry.record;
        holding[entry.person].members.push_back(entry.record.key());
    }
    std::vector<identity::Person> persons;
    for (auto& [person, one] : holding) {
        std::ranges::sort(one.members);
        persons.push_back(std::move(one));
    }
    identity::Link asked;
    std::tie(asked.a, asked.b) = std::minmax(a, b);
    asked.id = identity::linkId(a, b);
    if (!recordOf.contains(a) || !recordOf.contains(b))
        return failure("identity.unknown-link", {{"link", asked.id.value}});
    std::vector<identity::Link> links;
    for (const store::LinkRow& one : *rows)
        if (auto link = linkOf(one))
            links.push_back(*std::move(link));
    const auto made = decisions();
    if (!made)
        return failure(made.error());
    const auto ruling = same ? identity::Ruling::MustLink : identity::Ruling::CannotLink;
    std::map<std::pair<PatientKey, PatientKey>, identity::Ruling> latest;
    for (const identity::Decision& one : *made)
        latest[std::minmax(one.a, one.b)] = one.ruling;
    // The answer is about two persons: it holds for every record of one against every record of the other.
    const Instant at = now();
    std::vector<identity::Decision> answers;
    const identity::Sides sides = identity::sidesOf(asked, links, persons);
    for (const PatientKey& left : sides.a)
        for (const PatientKey& right : sides.b) {
            const auto pair = std::minmax(left, right);
            if (const auto said = latest.find(pair); said != latest.end() && said->second == ruling)
                continue;
            identity::Decision& decision = answers.emplace_back();
            std::tie(decision.a, decision.b) = pair;
            decision.ruling = ruling;
            decision.author = around.user;
            decision.reason = std::string(reason);
            decision.at = at;
            // Scored all the same: over a veto, or below probable, it takes a reason.
            if (auto link = identity::rule(*recordOf.at(left), *recordOf.at(right), decision, identity::shippedModel());
                !link)
                return failure(link.error());
        }
    return vault->transact([&]() -> Result<void> {
        for (const identity::Decision& decision : answers) {
            Args details{{"action", same ? "link" : "unlink"}};
            details.insert(details.end(), noted.begin(), noted.end());
            if (auto event = audit(audit::Action::Ruling, "", identity::linkId(decision.a, decision.b).value, details);
                !event)
                return event;
            if (auto appended = vault->appendDecision(rowOf(decision)); !appended)
                return failure(appended.error());
        }
        // With what comes of it, so that no word stands without effect when the program is ended here.
        const auto changed = relink();
        if (!changed)
            return failure(changed.error());
        for (const PersonId& person : *changed)
            if (auto derived = derive(person, {}); !derived)
                return failure(derived.error());
        return {};
    });
}

} // namespace anamnesis::review
