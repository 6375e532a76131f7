// SPDX-License-Identifier: GPL-3.0-or-later
// Statements in the form they are kept in. Working that out takes as long as writing them, and may be done on another
// thread than the one that writes.
#pragma once

#include "models/clinical/Statement.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace anamnesis::store {

struct PackedStatement {
    StatementId id;
    std::shared_ptr<const clinical::RecordRef> record;
    clinical::Kind kind = clinical::Kind::Other;
    std::int64_t first = 0; ///< as in Rows.h: milliseconds, undated and open ends as in the snapshot
    std::int64_t last = 0;
    std::string body;  ///< compressed
    std::string words; ///< folded, for the search index
};

/// One thread at a time; what it holds is wiped when it goes.
class Packer {
public:
    Packer();
    ~Packer();
    Packer(Packer&&) noexcept;
    Packer& operator=(Packer&&) = delete;

    [[nodiscard]] PackedStatement packed(const clinical::Statement& statement);

private:
    struct Inner;
    std::unique_ptr<Inner> m_inner;
};

} // namespace anamnesis::store
