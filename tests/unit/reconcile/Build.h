// SPDX-License-Identifier: GPL-3.0-or-later
// Small statements for table tests, as a decoder would make them.
#pragma once

#include "models/base/Hash.h"
#include "models/clinical/Fields.h"
#include "models/clinical/Statement.h"
#include "services/reconcile/Reconcile.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace anamnesis::testing {

/// A statement under construction: told("A", Kind::Problem, "c1").coded(…).at("2019-03-04").with("laterality", "left").
class Told {
public:
    Told(std::string_view source, clinical::Kind kind, std::string_view id, std::string_view version = "1") {
        clinical::RecordRef record;
        record.source = source;
        record.type = "Resource";
        record.id = id;
        record.version = version;
        record.sha256 = sha256(record.source + record.id + record.version);
        record.file = record.id + ".json";
        record.key = clinical::recordKey(record);
        m_statement.record = std::make_shared<const clinical::RecordRef>(record);
        m_statement.kind = kind;
        m_statement.path = "Resource";
        m_statement.id = clinical::statementId(record, m_statement.path);
        m_statement.status = "active";
    }
    Told& custodian(std::string_view name) {
        clinical::RecordRef record = *m_statement.record;
        record.custodian = name;
        m_statement.record = std::make_shared<const clinical::RecordRef>(record);
        return *this;
    }
    Told& coded(std::string_view system, std::string_view code, std::string_view display) {
        m_statement.code.codings.push_back({std::string(system), {}, std::string(code), std::string(display), false});
        m_statement.title = display;
        return *this;
    }
    Told& text(std::string_view words) {
        m_statement.code.text = words;
        m_statement.title = words;
        return *this;
    }
    Told& at(std::string_view start, std::string_view end = {}) {
        m_statement.time.start = clinical::parseFhirTime(start);
        m_statement.time.end = end.empty() ? m_statement.time.start : clinical::parseFhirTime(end);
        return *this;
    }
    Told& since(std::string_view start) {
        m_statement.time.start = clinical::parseFhirTime(start);
        return *this;
    }
    Told& said(std::string_view when) {
        m_statement.asserted = clinical::parseFhirTime(when);
        return *this;
    }
    Told& status(std::string_view word) {
        m_statement.status = word;
        return *this;
    }
    Told& denied(std::string_view scope = {}) {
        m_statement.negated = true;
        m_statement.negationScope = scope;
        return *this;
    }
    Told& with(std::string_view name, std::string_view value) {
        clinical::Field field;
        field.name = name;
        field.text = value;
        field.path = "Resource." + field.name;
        m_statement.fields.push_back(field);
        return *this;
    }
    Told& with(std::string_view name, std::string_view value, const clinical::Coding& coding) {
        with(name, value);
        m_statement.fields.back().coded = clinical::CodedConcept{{coding}, std::string(value), {}};
        return *this;
    }
    Told& measured(std::string_view name, std::string_view value, std::string_view unit) {
        with(name, std::string(value) + ' ' + std::string(unit));
        clinical::Quantity quantity;
        quantity.value = value;
        quantity.unit = unit;
        m_statement.fields.back().quantity = quantity;
        return *this;
    }
    Told& identified(std::string_view system, std::string_view value, std::string_view type) {
        m_statement.identifiers.push_back(
            {std::string(system), std::string(value), std::string(type), "Resource.identifier"});
        return *this;
    }
    Told& narrative(std::string_view words) {
        m_statement.narrative = words;
        return *this;
    }
    Told& refers(std::string_view role, std::string_view target) {
        m_statement.references.push_back({std::string(role), std::string(target), {}, {}});
        return *this;
    }
    operator clinical::Statement() const { return m_statement; } // NOLINT: reads as a statement

private:
    clinical::Statement m_statement;
};

inline reconcile::Reconciliation reconciled(const std::vector<clinical::Statement>& statements) {
    reconcile::Input input{.statements = statements};
    input.now = Instant(std::chrono::milliseconds(1'764'000'000'000));
    return *reconcile::reconcile(input);
}

/// The item that holds the statement of this record.
inline const timeline::Item* itemOf(const reconcile::Reconciliation& answer, std::string_view record) {
    for (const timeline::Item& item : answer.items)
        for (const timeline::Member& member : item.members)
            if (member.record->id == record)
                return &item;
    return nullptr;
}

inline bool related(const timeline::Item* item, const timeline::Item* other, timeline::RelationType type) {
    return item != nullptr && other != nullptr &&
           std::ranges::any_of(item->relations, [&](const timeline::Relation& relation) {
               return relation.item == other->id && relation.type == type;
           });
}

inline std::size_t rows(const reconcile::Reconciliation& answer, timeline::DiscrepancyKind kind) {
    return static_cast<std::size_t>(
        std::ranges::count_if(answer.discrepancies, [&](const auto& row) { return row.kind == kind; }));
}

} // namespace anamnesis::testing
