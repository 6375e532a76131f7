// SPDX-License-Identifier: GPL-3.0-or-later
// The last step of every way in: decode records and keep them with their statements. Private to the room.
#pragma once

#include "services/decode/Contents.h"
#include "services/review/State.h"

#include <memory>
#include <vector>

namespace anamnesis::review {

struct IntakeCounts {
    std::uint64_t records = 0;    ///< new ones
    std::uint64_t statements = 0; ///< new ones
    std::uint64_t unreadable = 0; ///< kept raw without a statement
    /// Documents of which something cannot be read, each with the first reason: no fetch may pass them over in silence.
    std::vector<Error> unreadContents;

    IntakeCounts& operator+=(const IntakeCounts& more) {
        records += more.records;
        statements += more.statements;
        unreadable += more.unreadable;
        unreadContents.insert(unreadContents.end(), more.unreadContents.begin(), more.unreadContents.end());
        return *this;
    }
};

/// The first issue of severity Error, in the record or in its statements: what was in the bytes and could not be read.
[[nodiscard]] const Issue* lossOf(const decode::Decoded& decoded);
/// The same of what the record carries, and of a content it does not hold in a form that can be read.
[[nodiscard]] const Issue* lossOfContents(const decode::WholeRecord& whole);

/// What is to be kept in the same transaction as a batch: how far a query has come.
using Alongside = std::function<Result<void>()>;

/// One batch, in one transaction. Decodes outside the lock, stores under it.
[[nodiscard]] Result<IntakeCounts> takeIn(store::Vault& vault, std::recursive_mutex& mutex, const PersonId& person,
                                          const std::vector<sources::FetchedRecord>& records, Instant fetched,
                                          const Alongside& alongside = {});

/// Batch after batch, while more are fetched: one thread decodes, another stores. Batches that came together are kept
/// in one transaction, since each one writes the pages of every index again; none waits longer than a quarter of a
/// second for others. One thread at a time hands over.
class Intake {
public:
    Intake(store::Vault& vault, std::recursive_mutex& mutex, PersonId person);
    ~Intake(); ///< as finish()
    Intake(const Intake&) = delete;
    Intake& operator=(const Intake&) = delete;

    /// Waits while too much is on its way. Answers what went wrong with an earlier batch; nothing is taken any more
    /// then.
    [[nodiscard]] Result<void> take(std::vector<sources::FetchedRecord> records, Instant fetched,
                                    Alongside alongside = {});
    /// All that was taken so far is kept when this answers.
    [[nodiscard]] Result<IntakeCounts> settle();
    /// The same, and nothing is taken any more.
    [[nodiscard]] Result<IntakeCounts> finish();

private:
    struct Work;
    std::unique_ptr<Work> m_work;
};

} // namespace anamnesis::review
