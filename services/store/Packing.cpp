// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/Packing.h"

#include "models/timeline/Snapshot.h"
#include "services/store/Bodies.h"
#include "services/store/Compression.h"
#include "services/store/Rowids.h"

namespace anamnesis::store {

struct Packer::Inner {
    Codec codec;
};

Packer::Packer() : m_inner(std::make_unique<Inner>()) {}
Packer::~Packer() = default;
Packer::Packer(Packer&&) noexcept = default;

PackedStatement Packer::packed(const clinical::Statement& statement) {
    PackedStatement made;
    made.id = statement.id;
    made.record = statement.record;
    made.kind = statement.kind;
    made.first = statement.time.start ? span(*statement.time.start).first : timeline::undatedTime;
    made.last = statement.time.end ? span(*statement.time.end).last : timeline::openEnd;
    made.body = m_inner->codec.packed(encoded(statement), Form::Statement);
    made.words = indexedWords(statement);
    return made;
}

} // namespace anamnesis::store
