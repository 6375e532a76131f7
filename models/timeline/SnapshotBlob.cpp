// SPDX-License-Identifier: GPL-3.0-or-later
// Layout: magic, formatVersion, checksum of all that follows, row count, the columns, pool, index, then the rest as
// length-prefixed texts. The blob lies in the vault, which authenticates it; the checksum finds our own mistakes, the
// bounds checks hold without it.
#include "models/timeline/Snapshot.h"

#include <bit>
#include <cstring>
#include <type_traits>

namespace anamnesis::timeline {
namespace {

static_assert(std::endian::native == std::endian::little, "the blob is little endian");

constexpr std::string_view magic = "ANMSNAP1";

/// Four lanes beside each other: the processor need not wait for one product to begin the next.
std::uint64_t checksum(std::string_view bytes) {
    constexpr std::size_t lanes = 4;
    std::uint64_t lane[lanes];
    for (std::size_t i = 0; i < lanes; ++i)
        lane[i] = 0xcbf29ce484222325ULL ^ (bytes.size() + i);
    while (bytes.size() >= 8 * lanes) {
        std::uint64_t words[lanes];
        std::memcpy(words, bytes.data(), sizeof words);
        for (std::size_t i = 0; i < lanes; ++i) {
            lane[i] = (lane[i] ^ words[i]) * 0x9E3779B97F4A7C15ULL;
            lane[i] ^= lane[i] >> 29;
        }
        bytes.remove_prefix(8 * lanes);
    }
    std::uint64_t hash = 0;
    for (const std::uint64_t one : lane)
        hash = (hash ^ one) * 0x9E3779B97F4A7C15ULL;
    for (const char c : bytes)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    return hash ^ (hash >> 32);
}

/// One description of the shape for writing and reading: each names every part in the same order.
template <class Archive, class S>
void describe(Archive& archive, S& s) {
    auto& c = s.columns;
    archive.columns(c.kind, c.first, c.last, c.middle, c.precision, c.flags, c.members, c.sources, c.id, c.date,
                    c.title, c.value, c.unit, c.status, c.code, c.group, c.series, c.detail, c.panel, c.range, c.number,
                    c.numberUnit, c.rangeLow, c.rangeHigh, c.dailyDose);
    archive.text(s.pool);
    archive.text(s.index.folded);
    archive.plain(s.index.starts);
    archive.plain(s.index.rows);

    archive.text(s.person.value);
    archive.value(s.madeAt);
    archive.value(s.journalPosition);
    auto& b = s.banner;
    archive.texts(b.name, b.birthDate, b.sex, b.genderIdentity, b.deathDate);
    archive.list(b.identifiers, [&](auto& row) { archive.texts(row.source, row.label, row.value); });
    archive.list(b.allergies, [&](auto& row) {
        archive.texts(row.item.value, row.title, row.detail);
        archive.list(row.sources, [&](auto& text) { archive.text(text); });
        archive.value(row.negated);
        archive.value(row.disputed);
        archive.value(row.high);
    });
    archive.list(b.allergiesNotKnownIn, [&](auto& text) { archive.text(text); });
    archive.list(b.alerts, [&](auto& text) { archive.text(text); });
    archive.value(b.possiblyThisPerson);
    archive.list(s.sources, [&](auto& row) { archive.texts(row.name, row.badge, row.kind); });
    archive.list(s.discrepancies, [&](auto& row) {
        archive.text(row.id.value);
        archive.limited(row.kind, DiscrepancyKind::Stale);
        archive.limited(row.severity, DiscrepancySeverity::Cosmetic);
        archive.limited(row.itemKind, clinical::Kind::Other);
        archive.limited(row.state, DiscrepancyState::ResolvedUpstream);
        archive.texts(row.path, row.title, row.why);
        archive.list(row.items, [&](auto& id) { archive.text(id.value); });
        archive.list(row.members,
                     [&](auto& member) { archive.texts(member.statement.value, member.source, member.value); });
        archive.value(row.firstSeen);
        archive.value(row.lastConfirmed);
    });
    archive.list(s.ledger, [&](auto& row) {
        archive.texts(row.source, row.query, row.period, row.reason.code);
        archive.limited(row.kind, clinical::Kind::Other);
        archive.limited(row.outcome, Outcome::NotAsked);
        archive.value(row.asked);
        archive.optional(row.expected);
        archive.value(row.received);
        archive.value(row.kept);
        archive.value(row.issues);
        archive.list(row.reason.args, [&](auto& arg) { archive.texts(arg.first, arg.second); });
        archive.value(row.at);
    });
    archive.list(s.hidden, [&](auto& row) {
        archive.texts(row.item.value, row.title, row.date, row.by.value);
        archive.limited(row.kind, clinical::Kind::Other);
    });
    archive.list(s.unattached, [&](auto& row) {
        archive.texts(row.id.value, row.reason, row.author);
        archive.limited(row.action, RulingAction::Send);
        archive.value(row.at);
    });
    archive.list(s.issues, [&](auto& row) {
        archive.limited(row.severity, Severity::Fatal);
        archive.texts(row.path, row.code);
        archive.list(row.args, [&](auto& arg) { archive.texts(arg.first, arg.second); });
    });
}

class Writer {
public:
    std::string bytes;

    template <class T>
    void value(const T& v) {
        static_assert(std::is_trivially_copyable_v<T>);
        bytes.append(reinterpret_cast<const char*>(&v), sizeof v);
    }
    template <class E>
    void limited(const E& v, E) {
        value(v);
    }
    void optional(const std::optional<std::uint64_t>& v) {
        value(static_cast<std::uint8_t>(v.has_value()));
        value(v.value_or(0));
    }
    void text(const std::string& t) {
        value(static_cast<std::uint32_t>(t.size()));
        bytes += t;
    }
    template <class... T>
    void texts(const T&... t) {
        (text(t), ...);
    }
    template <class T>
    void raw(const std::vector<T>& v) {
        static_assert(std::is_trivially_copyable_v<T>);
        bytes.append(reinterpret_cast<const char*>(v.data()), v.size() * sizeof(T));
    }
    template <class T>
    void plain(const std::vector<T>& v) {
        value(static_cast<std::uint32_t>(v.size()));
        raw(v);
    }
    template <class... V>
    void columns(const V&... v) {
        (raw(v), ...);
    }
    template <class T, class Each>
    void list(const std::vector<T>& v, const Each& each) {
        value(static_cast<std::uint32_t>(v.size()));
        for (const T& one : v)
            each(one);
    }
};

class Reader {
public:
    Reader(std::string_view bytes, std::size_t rows) : m_left(bytes), m_rows(rows) {}
    [[nodiscard]] bool good() const { return m_good; }
    [[nodiscard]] bool atEnd() const { return m_left.empty(); }

    template <class T>
    void value(T& v) {
        if constexpr (std::is_same_v<T, bool>) {
            std::uint8_t byte = 0;
            value(byte);
            v = byte != 0;
        } else {
            take(&v, sizeof v);
        }
    }
    template <class E>
    void limited(E& v, E last) {
        std::underlying_type_t<E> number{};
        value(number);
        if (number > static_cast<std::underlying_type_t<E>>(last))
            m_good = false;
        else
            v = static_cast<E>(number);
    }
    void optional(std::optional<std::uint64_t>& v) {
        std::uint8_t present = 0;
        std::uint64_t number = 0;
        value(present);
        value(number);
        v = present != 0 ? std::optional(number) : std::nullopt;
    }
    void text(std::string& t) {
        const std::uint32_t size = count(1);
        t.assign(m_left.substr(0, size));
        m_left.remove_prefix(size);
    }
    template <class... T>
    void texts(T&... t) {
        (text(t), ...);
    }
    template <class T>
    void plain(std::vector<T>& v) {
        v.resize(count(sizeof(T)));
        take(v.data(), v.size() * sizeof(T));
    }
    template <class... V>
    void columns(V&... v) {
        const std::size_t width = (sizeof(typename V::value_type) + ...);
        if (m_rows > m_left.size() / width) {
            m_good = false;
            return;
        }
        (v.resize(m_rows), ...);
        (take(v.data(), m_rows * sizeof(typename V::value_type)), ...);
    }
    template <class T, class Each>
    void list(std::vector<T>& v, const Each& each) {
        const std::uint32_t size = count(1);
        for (std::uint32_t i = 0; i < size && m_good; ++i) {
            v.emplace_back();
            each(v.back());
        }
    }

private:
    void take(void* to, std::size_t size) {
        if (!m_good || size > m_left.size()) {
            m_good = false;
            return;
        }
        if (size > 0)
            std::memcpy(to, m_left.data(), size);
        m_left.remove_prefix(size);
    }
    std::uint32_t count(std::size_t width) {
        std::uint32_t n = 0;
        value(n);
        if (!m_good || n > m_left.size() / width) {
            m_good = false;
            return 0;
        }
        return n;
    }

    std::string_view m_left;
    std::size_t m_rows;
    bool m_good = true;
};

bool addsUp(const Snapshot& s) {
    const Columns& c = s.columns;
    for (const auto* column : {&c.id, &c.date, &c.title, &c.value, &c.unit, &c.status, &c.code, &c.group, &c.series,
                               &c.detail, &c.panel, &c.range, &c.numberUnit})
        for (const Text piece : *column)
            if (piece.offset > s.pool.size() || piece.length > s.pool.size() - piece.offset)
                return false;
    for (std::size_t i = 0; i < c.size(); ++i)
        if (c.kind[i] > clinical::Kind::Other || c.precision[i] > clinical::Precision::Millisecond)
            return false;
    const WordIndex& index = s.index;
    if (index.rows.size() != c.size() || s.sources.size() > 32)
        return false;
    for (std::size_t i = 0; i < index.starts.size(); ++i)
        if (index.starts[i] >= index.folded.size() || (i > 0 && index.starts[i] <= index.starts[i - 1]))
            return false;
    if (!index.starts.empty() && index.starts.front() != 0)
        return false;
    for (const WordIndex::Row& row : index.rows)
        for (const std::uint32_t entry : {row.title, row.value, row.status, row.code})
            if (entry >= index.starts.size())
                return false;
    return true;
}

constexpr std::size_t headerSize = 8 + 4 + 8 + 4;

} // namespace

std::string serialise(const Snapshot& snapshot) {
    Writer body;
    describe(body, snapshot);
    Writer blob;
    blob.bytes = magic;
    blob.value(Snapshot::formatVersion);
    blob.value(checksum(body.bytes));
    blob.value(static_cast<std::uint32_t>(snapshot.size()));
    return blob.bytes + body.bytes;
}

Result<SnapshotPointer> deserialise(std::string_view blob) {
    if (blob.size() < headerSize || !blob.starts_with(magic))
        return failure("snapshot.damaged");
    std::uint32_t version = 0, rows = 0;
    std::uint64_t expected = 0;
    std::memcpy(&version, blob.data() + 8, 4);
    std::memcpy(&expected, blob.data() + 12, 8);
    std::memcpy(&rows, blob.data() + 20, 4);
    if (version != Snapshot::formatVersion)
        return failure("snapshot.version", {{"found", std::to_string(version)}});
    const std::string_view body = blob.substr(headerSize);
    if (checksum(body) != expected)
        return failure("snapshot.damaged");
    auto snapshot = std::make_shared<Snapshot>();
    Reader reader(body, rows);
    describe(reader, *snapshot);
    if (!reader.good() || !reader.atEnd() || !addsUp(*snapshot))
        return failure("snapshot.damaged");
    return snapshot;
}

} // namespace anamnesis::timeline
