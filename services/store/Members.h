// SPDX-License-Identifier: GPL-3.0-or-later
// The order in which members are written and read, per type. The order is the format: a change needs a new version in
// Bodies.h. What is kept elsewhere in the row (a statement's record) is not listed.
#pragma once

#include "models/clinical/Statement.h"
#include "models/timeline/Discrepancy.h"
#include "models/timeline/Item.h"
#include "models/timeline/Ruling.h"
#include "services/store/Encoding.h"

namespace anamnesis {

template <class A, store::Same<Issue> T>
void members(A& a, T& v) {
    a.choice(v.severity, Severity::Fatal);
    a(v.path), a(v.code), a(v.args);
}

} // namespace anamnesis

namespace anamnesis::clinical {

using store::Same;

template <class A, Same<ClinicalTime> T>
void members(A& a, T& v) {
    a.choice(v.precision, Precision::Millisecond);
    a(v.year), a(v.month), a(v.day), a(v.hour), a(v.minute), a(v.second), a(v.millisecond), a(v.offset), a(v.text);
}
template <class A, Same<ClinicalPeriod> T>
void members(A& a, T& v) {
    // Most periods are a point.
    bool point = v.start.has_value() && v.start == v.end;
    a(point);
    a(v.start);
    if (!point)
        a(v.end);
    else if constexpr (A::reading)
        v.end = v.start;
}
template <class A, Same<Coding> T>
void members(A& a, T& v) {
    a(v.system), a(v.version), a(v.code), a(v.display), a(v.userSelected);
}
template <class A, Same<MappedCoding> T>
void members(A& a, T& v) {
    a(v.coding), a(v.map), a(v.mapVersion);
    a.choice(v.relationship, MapRelationship::Unmatched);
    a(v.from);
}
template <class A, Same<CodedConcept> T>
void members(A& a, T& v) {
    a(v.codings), a(v.text), a(v.mapped);
}
template <class A, Same<CanonicalQuantity> T>
void members(A& a, T& v) {
    a(v.value), a(v.unit), a(v.rule), a(v.derived);
}
template <class A, Same<Quantity> T>
void members(A& a, T& v) {
    a(v.value), a(v.comparator), a(v.unit), a(v.unitCode), a(v.unitSystem), a(v.highValue), a(v.denominatorValue);
    a(v.denominatorUnit), a(v.canonical);
}
template <class A, Same<HumanName> T>
void members(A& a, T& v) {
    a(v.use), a(v.text), a(v.family), a(v.given), a(v.prefix), a(v.suffix);
}
template <class A, Same<Address> T>
void members(A& a, T& v) {
    a(v.use), a(v.line), a(v.city), a(v.district), a(v.state), a(v.postalCode), a(v.country), a(v.text);
}
template <class A, Same<Telecom> T>
void members(A& a, T& v) {
    a(v.system), a(v.value), a(v.use);
}
template <class A, Same<Identifier> T>
void members(A& a, T& v) {
    a(v.system), a(v.value), a(v.type), a(v.assigner), a(v.use);
}
template <class A, Same<PatientLink> T>
void members(A& a, T& v) {
    a(v.type), a(v.target);
}
template <class A, Same<Demographics> T>
void members(A& a, T& v) {
    a(v.names), a(v.birthDate), a(v.sex), a(v.genderIdentity), a(v.addresses), a(v.telecoms), a(v.identifiers);
    a(v.deceased), a(v.deathDate), a(v.multipleBirth), a(v.birthOrder), a(v.maritalStatus), a(v.mothersMaidenName);
    a(v.guardians), a(v.languages), a(v.links), a(v.managingOrganization), a(v.active);
}
template <class A, Same<BusinessIdentifier> T>
void members(A& a, T& v) {
    a(v.system), a(v.value), a(v.type), a(v.path);
}
template <class A, Same<Reference> T>
void members(A& a, T& v) {
    a(v.role), a(v.target), a(v.display), a(v.path);
}
template <class A, Same<Field> T>
void members(A& a, T& v) {
    a(v.name), a(v.text), a(v.quantity), a(v.coded), a(v.time), a(v.path);
}
template <class A, Same<Statement> T>
void members(A& a, T& v) {
    a(v.id);
    a.choice(v.kind, Kind::Other);
    a(v.title), a(v.code), a(v.time), a(v.asserted), a(v.status), a(v.negated), a(v.negationScope), a(v.fields);
    a(v.identifiers), a(v.references), a(v.path), a(v.securityLabels), a(v.fromClaim), a(v.narrative);
    a(v.demographics), a(v.issues), a(v.decoder);
}

} // namespace anamnesis::clinical

namespace anamnesis::timeline {

using store::Same;

template <class A, Same<Relation> T>
void members(A& a, T& v) {
    a.choice(v.type, RelationType::Series);
    a(v.item), a(v.why);
}
/// The record is written as its key alone; whoever reads puts the record in its place.
template <class A, Same<Member> T>
void members(A& a, T& v) {
    a(v.statement), a(v.fingerprint), a(v.path), a(v.status), a(v.asserted);
    std::string key;
    if (!A::reading && v.record)
        key = v.record->key.value;
    a(key);
    if constexpr (A::reading) {
        if (!key.empty()) {
            auto record = std::make_shared<clinical::RecordRef>();
            record->key = RecordId(std::move(key));
            v.record = std::move(record);
        }
    }
}
template <class A, Same<Side> T>
void members(A& a, T& v) {
    a(v.statements), a(v.fields);
}
template <class A, Same<Explanation::Step> T>
void members(A& a, T& v) {
    a(v.field), a(v.outcome), a(v.detail);
}
template <class A, Same<Explanation> T>
void members(A& a, T& v) {
    a(v.rule), a(v.steps);
}
template <class A, Same<Item> T>
void members(A& a, T& v) {
    a(v.id), a(v.aliases);
    a.choice(v.kind, clinical::Kind::Other);
    a(v.title), a(v.code), a(v.time), a(v.status), a(v.negated), a(v.negationScope), a(v.disputed), a(v.fields);
    a(v.sides), a(v.sources), a(v.members), a(v.relations), a(v.series), a(v.why), a(v.firstSeen), a(v.lastSeen);
    a.added(v.lane); // an item is a body of its own: nothing follows it
}
template <class A, Same<DiscrepancyMember> T>
void members(A& a, T& v) {
    a(v.statement), a(v.source), a(v.value);
}
template <class A, Same<Discrepancy> T>
void members(A& a, T& v) {
    a(v.id);
    a.choice(v.kind, DiscrepancyKind::Stale);
    a.choice(v.severity, DiscrepancySeverity::Cosmetic);
    a.choice(v.itemKind, clinical::Kind::Other);
    a(v.path), a(v.items), a(v.title), a(v.members), a(v.why);
    a.choice(v.state, DiscrepancyState::ResolvedUpstream);
    a(v.firstSeen), a(v.lastConfirmed);
}
template <class A, Same<RulingTarget> T>
void members(A& a, T& v) {
    a(v.identifiers), a(v.fingerprint), a(v.statement), a(v.record), a(v.discrepancy);
}
template <class A, Same<Ruling> T>
void members(A& a, T& v) {
    a(v.id);
    a.choice(v.action, RulingAction::Send);
    a(v.targets), a(v.value), a(v.reason), a(v.author), a(v.at), a(v.undoes);
}

} // namespace anamnesis::timeline
