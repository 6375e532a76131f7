// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/identity/Identity.h"

#include "models/base/Hash.h"
#include "services/identity/Comparison.h"
#include "services/identity/Linker.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace anamnesis::identity {

namespace {

constexpr std::string_view Rules = "anamnesis-identity/1";

Grading gradingOf(const Population& population, const Scores& scores, const Edge& edge) {
    return spelled(outcomeFor(population, edge), edge.judgement, scores);
}

void fill(Link& link, Grading grading, const Model& model) {
    link.grade = grading.grade;
    link.bits = grading.bits;
    link.weights = std::move(grading.weights);
    link.vetoes = std::move(grading.vetoes);
    link.groups = std::move(grading.groups);
    link.caps = std::move(grading.caps);
    link.rules = Rules;
    link.version = model.version;
}

Population pairOf(const PatientRecord& a, const PatientRecord& b, const Model& model) {
    Population population(model);
    population.add("a", a.id, normalise(a.demographics));
    population.add(a.source == b.source ? "a" : "b", a.key() == b.key() ? b.id + " " : b.id, normalise(b.demographics));
    population.finish();
    return population;
}

} // namespace

std::string_view name(Grade grade) {
    return grade == Grade::Certain ? "certain" : grade == Grade::Probable ? "probable" : "distinct";
}
std::string_view name(By by) {
    return by == By::Auto ? "auto" : "manual";
}
std::string_view ruleSet() {
    return Rules;
}
std::optional<Grade> gradeNamed(std::string_view text) {
    for (const Grade grade : {Grade::Certain, Grade::Probable, Grade::Distinct}) {
        if (name(grade) == text) {
            return grade;
        }
    }
    return std::nullopt;
}
std::string_view name(Change change) {
    switch (change) {
    case Change::None:
        return "none";
    case Change::Weakened:
        return "weakened";
    case Change::Strengthened:
        return "strengthened";
    case Change::Conflicting:
        return "conflicting";
    }
    return "none";
}

LinkId linkId(const PatientKey& a, const PatientKey& b) {
    const auto& [first, second] = std::minmax(a, b);
    return LinkId(fingerprint({"link", first.source, first.id, second.source, second.id}));
}
PersonId personId(const PatientKey& smallest) {
    return PersonId(fingerprint({"person", smallest.source, smallest.id}));
}

const Person* Linkage::personOf(const PatientKey& key) const {
    const auto found = std::ranges::find_if(
        persons, [&](const Person& person) { return std::ranges::binary_search(person.members, key); });
    return found == persons.end() ? nullptr : &*found;
}

Grading compare(const PatientRecord& a, const PatientRecord& b, const Model& model) {
    const Population population = pairOf(a, b, model);
    const Scores scores(model);
    return gradingOf(population, scores, {0, 1, judgePair(population, scores, {}, 0, 1), false});
}

Result<Link> rule(const PatientRecord& a, const PatientRecord& b, const Decision& decision, const Model& model) {
    if (a.key() == b.key()) {
        return failure("identity.same-record");
    }
    Grading grading = compare(a, b, model);
    const Grade own = grading.grade;
    if (decision.ruling == Ruling::MustLink && decision.reason.empty()) {
        if (!grading.vetoes.empty()) {
            std::string vetoes;
            for (const std::string& veto : grading.vetoes) {
                vetoes += (vetoes.empty() ? "" : " ") + veto;
            }
            return failure("identity.veto-needs-reason", {{"vetoes", vetoes}});
        }
        if (own == Grade::Distinct) {
            return failure("identity.weak-needs-reason", {{"bits", std::to_string(static_cast<int>(grading.bits))},
                                                          {"grade", std::string(name(own))}});
        }
    }
    Link link;
    link.id = linkId(a.key(), b.key());
    link.a = std::min(a.key(), b.key());
    link.b = std::max(a.key(), b.key());
    link.flagged =
        decision.ruling == Ruling::MustLink ? own == Grade::Distinct || !grading.vetoes.empty() : own == Grade::Certain;
    fill(link, std::move(grading), model);
    link.grade = decision.ruling == Ruling::MustLink ? Grade::Certain : Grade::Distinct;
    link.by = By::Manual;
    link.author = decision.author;
    link.reason = decision.reason;
    link.at = decision.at;
    return link;
}

Result<Linkage> link(std::span<const PatientRecord> records, const Model& model, const LinkOptions& options) {
    Population population(model);
    for (const PatientRecord& record : records) {
        if (!population.add(record)) {
            return failure("identity.duplicate-id", {{"source", record.source}});
        }
    }
    population.finish();
    const Scores scores(model);
    LinkerOptions inner{options.withinSources, options.acrossSources, options.threads, options.least, {},
                        options.cancel};
    for (const std::string& source : population.sources()) {
        inner.duplicateFree.push_back(std::ranges::find(options.duplicateFree, source) != options.duplicateFree.end());
    }

    Linkage out;
    std::vector<Edge> edges = gradedPairs(population, scores, inner, out.comparedPairs);
    if (options.cancel.cancelled()) {
        return failure("cancelled");
    }
    std::vector<IndexedDecision> decisions;
    std::vector<const Decision*> inOrder;
    for (const Decision& decision : options.decisions) {
        inOrder.push_back(&decision);
    }
    std::ranges::stable_sort(inOrder, [](const Decision* l, const Decision* r) {
        return std::tuple(l->at, std::minmax(l->a, l->b)) < std::tuple(r->at, std::minmax(r->a, r->b));
    });
    std::map<std::pair<std::uint32_t, std::uint32_t>, const Decision*> spoken;
    for (const Decision* decision : inOrder) {
        const std::size_t a = population.indexOf(decision->a);
        const std::size_t b = population.indexOf(decision->b);
        if (a == population.size() || b == population.size() || a == b) {
            out.issues.push_back({Severity::Warning,
                                  {},
                                  "identity.decision-unattached",
                                  {{"link", linkId(decision->a, decision->b).value}}});
            continue;
        }
        decisions.push_back(
            {static_cast<std::uint32_t>(a), static_cast<std::uint32_t>(b), decision->ruling == Ruling::MustLink});
        spoken[std::minmax(static_cast<std::uint32_t>(a), static_cast<std::uint32_t>(b))] = decision;
    }
    const Persons persons = formPersons(population, scores, inner, decisions, edges);

    for (const Edge& edge : edges) {
        const auto said = spoken.find(std::minmax(edge.a, edge.b));
        if (edge.judgement.grade > options.least && said == spoken.end()) {
            continue;
        }
        Link link;
        link.a = population.key(edge.a);
        link.b = population.key(edge.b);
        link.id = linkId(link.a, link.b);
        fill(link, gradingOf(population, scores, edge), model);
        link.at = options.at;
        if (said != spoken.end()) {
            const Decision& decision = *said->second;
            const Judgement own = judgePair(population, scores, inner, edge.a, edge.b);
            const bool must = decision.ruling == Ruling::MustLink;
            link.by = By::Manual;
            link.author = decision.author;
            link.reason = decision.reason;
            link.at = decision.at;
            link.flagged = must ? own.vetoes != 0 || own.grade == Grade::Distinct : own.grade == Grade::Certain;
            if (must && persons.of[edge.a] != persons.of[edge.b]) {
                out.issues.push_back(
                    {Severity::Warning, {}, "identity.must-link-contradicted", {{"link", link.id.value}}});
            }
        }
        out.links.push_back(std::move(link));
    }
    std::ranges::sort(out.links, {}, [](const Link& l) { return std::pair(l.a, l.b); });

    std::vector<std::uint32_t> order(population.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) {
        order[i] = i;
    }
    std::ranges::sort(order, [&](std::uint32_t l, std::uint32_t r) { return population.before(l, r); });
    std::map<std::uint32_t, std::size_t> at;
    for (const std::uint32_t i : order) {
        const auto [entry, isNew] = at.emplace(persons.of[i], out.persons.size());
        if (isNew) {
            out.persons.push_back({personId(population.key(i)), {}});
        }
        out.persons[entry->second].members.push_back(population.key(i));
    }
    return out;
}

Grading replay(const Link& link, const Model& model) {
    const Scores scores(model);
    const Outcome outcome = outcomeOf(link.weights, scores);
    const bool once = std::ranges::find(link.caps, "identity.cap.duplicate-free-source") != link.caps.end();
    Judgement judgement = judge(outcome, scores, once);
    if (std::ranges::find(link.groups, "person") != link.groups.end()) {
        judgement.groups |= GroupPerson;
        judgement.grade = Grade::Certain;
    }
    if (std::ranges::find(link.caps, "identity.cap.does-not-fit") != link.caps.end()) {
        judgement.caps |= CapDoesNotFit;
        judgement.grade = std::max(judgement.grade, Grade::Probable);
    }
    if (link.by == By::Manual) {
        judgement.grade = link.grade;
    }
    return spelled(outcome, judgement, scores);
}

std::vector<Candidate> rank(const clinical::Demographics& asked, std::span<const PatientRecord> records,
                            const Model& model) {
    Population population(model);
    population.add("\x01"
                   "asked",
                   "", normalise(asked));
    std::vector<std::size_t> index;
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (population.add(records[i])) {
            index.push_back(i);
        }
    }
    population.finish();
    const Scores scores(model);
    std::vector<std::pair<Candidate, std::size_t>> found;
    for (std::size_t i = 0; i < index.size(); ++i) {
        const Outcome outcome = compareRecords(population, 0, i + 1);
        const Judgement judgement = judge(outcome, scores);
        // Ruled out: more speaks against than for it. The prior does not count, the asker means somebody.
        if (judgement.bits - scores.prior() > 0) {
            found.push_back({{index[i], spelled(outcome, judgement, scores)}, i + 1});
        }
    }
    std::ranges::sort(found, [&](const auto& l, const auto& r) {
        return l.first.grading.bits != r.first.grading.bits ? l.first.grading.bits > r.first.grading.bits
                                                            : population.before(l.second, r.second);
    });
    std::vector<Candidate> out;
    for (auto& [candidate, place] : found) {
        out.push_back(std::move(candidate));
    }
    return out;
}

Change changeOf(const Link& stored, const Grading& fresh) {
    const bool newVeto = std::ranges::any_of(fresh.vetoes, [&](const std::string& veto) {
        return std::ranges::find(stored.vetoes, veto) == stored.vetoes.end();
    });
    if (stored.grade != Grade::Distinct && newVeto) {
        return Change::Conflicting;
    }
    if (stored.grade == Grade::Certain && fresh.grade != Grade::Certain) {
        return fresh.grade == Grade::Distinct ? Change::Conflicting : Change::Weakened;
    }
    return stored.grade != Grade::Certain && fresh.grade == Grade::Certain ? Change::Strengthened : Change::None;
}

bool becameSomebodyElse(const PatientRecord& before, const PatientRecord& after, const Model& model) {
    const Population population = pairOf(before, after, model);
    Outcome outcome = compareRecords(population, 0, 1);
    outcome.set(Field::RecordNumber, level::Missing); // the number is what may have been reused
    const Judgement judgement = judge(outcome, Scores(model));
    return judgement.grade == Grade::Distinct &&
           clearlyDifferent(population, population.record(0), population.record(1));
}

} // namespace anamnesis::identity
