// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/Rowids.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace anamnesis::store {

namespace {

constexpr std::size_t blockBytes = 32U << 10U; ///< reading one record unpacks this much: some 20 microseconds
constexpr std::size_t mostShared = blockBytes / 2;

[[noreturn]] void damaged(const char* detail) {
    throw Fault("vault.damaged", {{"part", "record"}, {"detail", detail}});
}

/// Writes the block anew with what is left of it.
void shrink(Connection& database, std::int64_t block) {
    struct Piece {
        std::int64_t raw, place, size;
    };
    std::vector<Piece> left;
    {
        Query rows = database.query("SELECT raw.id, raw.place, raw.size FROM block JOIN raw ON raw.id>=block.id AND "
                                    "raw.id<block.id+block.count WHERE block.id=?1 AND raw.block=?1 ORDER BY raw.id");
        rows.bind(block);
        while (rows.next())
            left.push_back({rows.integer(0), rows.integer(1), rows.integer(2)});
    }
    if (left.empty()) {
        database.query("DELETE FROM block WHERE id=?1").bind(block).run();
        return;
    }
    RawBytes bytes(database);
    std::string kept;
    for (Piece& piece : left) {
        const std::string_view own = bytes.at(piece.raw);
        piece.place = static_cast<std::int64_t>(kept.size());
        kept += own;
    }
    database.query("UPDATE block SET bytes=?2 WHERE id=?1")
        .bind(block, Blob{database.codec().packed(kept, Form::Record)})
        .run();
    for (const Piece& piece : left)
        database.query("UPDATE raw SET place=?2 WHERE id=?1").bind(piece.raw, piece.place).run();
}

} // namespace

std::int64_t RawBytes::put(std::string_view hash, std::string_view bytes, bool& added) {
    if (m_next == 0)
        m_next = m_database.value("SELECT coalesce(max(id),0)+1 FROM raw");
    const bool shared = bytes.size() <= mostShared;
    if (m_count == 0)
        m_block = m_next;
    const std::optional<std::int64_t> block = shared ? std::optional(m_block) : std::nullopt;
    m_database
        .query("INSERT INTO raw(id, sha256, size, bytes, block, place) VALUES(?1,?2,?3,?4,?5,?6) ON CONFLICT(sha256) "
               "DO NOTHING")
        .bind(m_next, Blob{hash}, bytes.size(),
              Blob{shared ? std::string_view() : m_database.codec().packed(bytes, Form::Record)}, block,
              shared ? m_pending.size() : 0)
        .run();
    added = m_database.changes() != 0;
    if (!added) {
        Query known = m_database.query("SELECT id FROM raw WHERE sha256=?1");
        if (!known.bind(Blob{hash}).next())
            damaged("missing");
        return known.integer(0);
    }
    if (shared) {
        m_pending += bytes;
        m_count = m_next - m_block + 1;
        if (m_pending.size() >= blockBytes)
            finish();
    }
    return m_next++;
}

void RawBytes::finish() {
    if (m_count == 0)
        return;
    m_database.query("INSERT INTO block(id, count, bytes) VALUES(?1,?2,?3)")
        .bind(m_block, m_count, Blob{m_database.codec().packed(m_pending, Form::Record)})
        .run();
    m_pending.clear();
    m_count = 0;
}

std::string_view RawBytes::at(std::int64_t raw) {
    Query row = m_database.query("SELECT size, block, place, bytes FROM raw WHERE id=?1");
    if (!row.bind(raw).next())
        damaged("missing");
    const auto size = static_cast<std::uint64_t>(row.integer(0));
    if (row.isNull(1)) {
        m_held = -1;
        m_read = m_database.codec().unpacked(row.blob(3));
        if (m_read.size() != size)
            damaged("size");
        return m_read;
    }
    if (m_held != row.integer(1)) {
        m_held = -1;
        Query block = m_database.query("SELECT bytes FROM block WHERE id=?1");
        if (!block.bind(row.integer(1)).next())
            damaged("missing");
        m_read = m_database.codec().unpacked(block.blob(0));
        m_held = row.integer(1);
    }
    const auto place = static_cast<std::uint64_t>(row.integer(2));
    if (place > m_read.size() || size > m_read.size() - place)
        damaged("size");
    return std::string_view(m_read).substr(place, size);
}

void removeUnusedBytes(Connection& database, const std::optional<std::int64_t>& only) {
    std::vector<std::int64_t> blocks;
    {
        Query rows = database.query("SELECT DISTINCT block FROM raw WHERE block IS NOT NULL AND id>=?1 AND id<=?2 AND "
                                    "NOT EXISTS (SELECT 1 FROM record WHERE record.raw=raw.id)");
        rows.bind(only.value_or(INT64_MIN), only.value_or(INT64_MAX));
        while (rows.next())
            blocks.push_back(rows.integer(0));
    }
    database
        .query("DELETE FROM raw WHERE id>=?1 AND id<=?2 AND NOT EXISTS (SELECT 1 FROM record WHERE "
               "record.raw=raw.id)")
        .bind(only.value_or(INT64_MIN), only.value_or(INT64_MAX))
        .run();
    for (const std::int64_t block : blocks)
        shrink(database, block);
}

} // namespace anamnesis::store
