// SPDX-License-Identifier: GPL-3.0-or-later
// Statements -> items and discrepancies. Pure and deterministic: the order of the input never matters, a second run
// changes nothing, every statement is a member of exactly one item. Rules by kind are rows of Rules.cpp.
#pragma once

#include "models/base/CancelToken.h"
#include "models/base/Clock.h"
#include "models/base/Result.h"
#include "models/clinical/CodeMap.h"
#include "models/timeline/Discrepancy.h"
#include "models/timeline/Item.h"
#include "models/timeline/Ledger.h"
#include "models/timeline/Ruling.h"
#include "services/reconcile/Judgement.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace anamnesis::reconcile {

/// An item of an earlier run: its id lives on in the item that now holds one of its fingerprints.
struct KnownItem {
    ItemId id;
    std::vector<ItemId> aliases;
    Instant firstSeen{};
    std::vector<std::string> fingerprints; ///< of its members then (Member::fingerprint)
    std::vector<StatementId> statements;   ///< likewise, sorted: they tell which of two that say the very same it was
};
[[nodiscard]] KnownItem known(const timeline::Item& item);

/// A discrepancy of an earlier run: its state and first sight live on.
struct KnownDiscrepancy {
    DiscrepancyId id;
    timeline::DiscrepancyState state = timeline::DiscrepancyState::Open;
    Instant firstSeen{};
};
[[nodiscard]] KnownDiscrepancy known(const timeline::Discrepancy& discrepancy);

/// When a record came from a server, and when it was first missed in an answer that had everything.
struct RecordLife {
    RecordId record;
    Instant arrived{};
    std::optional<Instant> gone; ///< the beginning of that asking
};

/// Everything reconciliation may know. One person's statements; views must outlive the call.
struct Input {
    std::span<const clinical::Statement> statements;
    std::span<const SourceSettings> sources = {}; ///< a source not named here has no zone
    std::span<const clinical::CodeMap> maps = {}; ///< only equivalent rows, one-to-one in both directions, make SAME
    std::span<const timeline::LedgerRow> ledger = {};
    std::span<const timeline::Ruling> rulings = {}; ///< the journal in order, undone ones included
    std::span<const KnownItem> knownItems = {};
    std::span<const KnownDiscrepancy> knownDiscrepancies = {};
    std::span<const RecordLife> lives = {}; ///< of sources that no longer have all they gave; else empty
    std::string_view person = {}; ///< part of every new item's id: what two persons have alike stays two items
    Instant now{};
    CancelToken cancel = {};
    unsigned threads = 1; ///< at most so many work on it; the answer is the same with any number
};

struct Reconciliation {
    std::vector<timeline::Item> items;                ///< sorted by id
    std::vector<timeline::Discrepancy> discrepancies; ///< most severe first, then kind, path, id
    std::vector<RulingId> unattached;                 ///< rulings in force that found no target, in journal order
    std::vector<DiscrepancyId> resolved;              ///< known ones that are no more, sorted: resolved upstream
    std::vector<ItemId> hidden;                       ///< items a ruling hides (Item::hiddenBy), sorted
    Issues issues; ///< "reconcile.identifier-reused" {count}, "reconcile.ruling-contradicts" {},
                   ///< "reconcile.future-date" {kind, count}, "reconcile.copies" {kind, count}
};

/// "reconcile.cancelled" when the token is set. Otherwise always answers.
[[nodiscard]] Result<Reconciliation> reconcile(const Input& input);

} // namespace anamnesis::reconcile
