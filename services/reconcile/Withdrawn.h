// SPDX-License-Identifier: GPL-3.0-or-later
// A document that was entered in error takes back all that is told in it (FHIR R4 documentreference.html#status), also
// where its content is a record of its own that came before, beside or after it. Private to the room.
#pragma once

#include "models/clinical/Statement.h"

#include <set>
#include <span>

namespace anamnesis::reconcile {

class Withdrawn {
public:
    /// Of several versions of what describes a document the latest counts, whatever the order of the input.
    explicit Withdrawn(std::span<const clinical::Statement> statements);
    /// It is told in the content of such a document.
    [[nodiscard]] bool holds(const clinical::Statement& statement) const;

private:
    std::set<RecordId> m_contents;
};

} // namespace anamnesis::reconcile
