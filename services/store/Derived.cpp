// SPDX-License-Identifier: GPL-3.0-or-later
// What is worked out from records and journal: items, discrepancies, known ids, the snapshot. Replaceable at any time.
#include "models/base/Hash.h"
#include "models/timeline/Snapshot.h"
#include "services/store/Bodies.h"
#include "services/store/Rowids.h"
#include "services/store/VaultState.h"

#include <algorithm>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

namespace anamnesis::store {

namespace {

using timeline::Discrepancy;
using timeline::Item;
constexpr std::string_view derivedKind = "derived"; ///< of the row in `known` that says when all this was worked out

/// What stands in a table of the chart: key -> row and fingerprint of its body.
struct Standing {
    std::int64_t row = 0;
    std::string body;
    bool stays = false;
};
using Stand = std::unordered_map<std::string, Standing>;

Stand standing(Connection& database, const char* sql, std::int64_t person) {
    Stand stand;
    Query rows = database.query(sql);
    rows.bind(person);
    while (rows.next())
        stand.emplace(rows.key(1), Standing{rows.integer(0), fingerprint({rows.blob(2)}), false});
    return stand;
}

/// Marks the row of this key as staying when its body is the same; whether it is.
bool stays(Stand& stand, std::string_view key, std::string_view body) {
    const auto found = stand.find(std::string(key));
    if (found == stand.end() || found->second.body != fingerprint({body}))
        return false;
    return found->second.stays = true;
}

/// Aliases and members of an item go with it.
void removeOthers(Connection& database, const char* sql, const Stand& stand) {
    for (const auto& [key, one] : stand)
        if (!one.stays)
            database.query(sql).bind(one.row).run();
}

using Members = std::vector<std::tuple<std::string_view, std::int64_t>>;

/// Its members are left to insertMembers().
void insertItem(Connection& database, std::int64_t person, const Item& item, std::string_view body, Members& members) {
    const std::int64_t first = item.time.start ? span(*item.time.start).first : timeline::undatedTime;
    database.query("INSERT INTO item(person, key, kind, first, seen, body) VALUES(?1,?2,?3,?4,?5,?6)")
        .bind(person, Key{item.id.value}, static_cast<int>(item.kind), first, item.firstSeen, Blob{body})
        .run();
    const std::int64_t row = database.lastRow();
    for (const ItemId& alias : item.aliases)
        database.query("INSERT OR IGNORE INTO item_alias VALUES(?1,?2)").bind(Key{alias.value}, row).run();
    for (const timeline::Member& member : item.members)
        members.emplace_back(member.statement.value, row);
}

void insertMembers(Connection& database, std::int64_t person, Members members) {
    std::ranges::sort(members); // in the order of the table: written once, front to back
    for (const auto& [statement, row] : members)
        database.query("INSERT OR REPLACE INTO member VALUES(?1,?2,?3)").bind(Key{statement}, person, row).run();
}

void insertDiscrepancy(Connection& database, std::int64_t person, const Discrepancy& discrepancy,
                       std::string_view body) {
    database
        .query("INSERT INTO discrepancy(person, key, severity, state, body) VALUES(?1,?2,?3,?4,?5) "
               "ON CONFLICT(person, key) DO UPDATE SET severity=?3, state=?4, body=?5")
        .bind(person, Key{discrepancy.id.value}, static_cast<int>(discrepancy.severity),
              static_cast<int>(discrepancy.state), Blob{body})
        .run();
}

void putItems(Connection& database, std::int64_t person, std::span<const Item> items) {
    Stand stand = standing(database, "SELECT id, key, body FROM item WHERE person=?1", person);
    std::vector<std::pair<const Item*, std::string>> others;
    for (const Item& item : items)
        if (const std::string_view body = database.codec().packed(encoded(item), Form::Statement);
            !stays(stand, item.id.value, body))
            others.emplace_back(&item, body);
    removeOthers(database, "DELETE FROM item WHERE id=?1", stand);
    Members members;
    for (const auto& [item, body] : others)
        insertItem(database, person, *item, body, members);
    insertMembers(database, person, std::move(members));
}

void putDiscrepancies(Connection& database, std::int64_t person, std::span<const Discrepancy> discrepancies) {
    Stand stand = standing(database, "SELECT id, key, body FROM discrepancy WHERE person=?1", person);
    std::vector<std::pair<const Discrepancy*, std::string>> others;
    for (const Discrepancy& discrepancy : discrepancies)
        if (const std::string_view body = database.codec().packed(encoded(discrepancy), Form::Statement);
            !stays(stand, discrepancy.id.value, body))
            others.emplace_back(&discrepancy, body);
    removeOthers(database, "DELETE FROM discrepancy WHERE id=?1", stand);
    for (const auto& [discrepancy, body] : others)
        insertDiscrepancy(database, person, *discrepancy, body);
}

/// As putItems() does with all, with these alone.
void changeItems(Connection& database, std::int64_t person, const DerivedChange& change) {
    const auto standing = [&](const ItemId& id) {
        Query row = database.query("SELECT id, body FROM item WHERE key=?1 AND person=?2");
        row.bind(Key{id.value}, person);
        return row.next() ? std::pair(row.integer(0), std::string(row.blob(1)))
                          : std::pair(std::int64_t{0}, std::string());
    };
    std::vector<std::pair<Item, std::string>> others;
    std::vector<std::int64_t> removed;
    for (const ItemId& gone : change.gone)
        if (const auto [row, body] = standing(gone); row != 0)
            removed.push_back(row);
    for (const Item* one : change.items) {
        Item item = *one;
        item.lastSeen = {}; // `at` says it
        std::string body(database.codec().packed(encoded(item), Form::Statement));
        const auto [row, before] = standing(item.id);
        if (row != 0 && before == body)
            continue;
        if (row != 0)
            removed.push_back(row);
        others.emplace_back(std::move(item), std::move(body));
    }
    for (const std::int64_t row : removed)
        database.query("DELETE FROM item WHERE id=?1").bind(row).run();
    Members members;
    for (const auto& [item, body] : others)
        insertItem(database, person, item, body, members);
    insertMembers(database, person, std::move(members));
}

void putKnown(Connection& database, std::int64_t person, std::span<const KnownId> known, Instant at) {
    database.query("DELETE FROM known WHERE person=?1").bind(person).run();
    for (const KnownId& id : known)
        database.query("INSERT OR REPLACE INTO known VALUES(?1,?2,?3,?4,?5)")
            .bind(person, id.kind, Key{id.id}, id.firstSeen, Blob{id.payload})
            .run();
    database.query("INSERT OR REPLACE INTO known VALUES(?1,?2,?3,?4,?5)")
        .bind(person, derivedKind, Key{derivedKind}, at, Blob{""})
        .run();
}

/// When the chart was last worked out: every row that stands was confirmed then.
Instant derivedAt(Connection& database, std::int64_t person) {
    Query row = database.query("SELECT seen FROM known WHERE person=?1 AND kind=?2");
    row.bind(person, derivedKind);
    return row.next() ? row.instant(0) : Instant{};
}

Item itemAt(Connection& database, std::string_view stored, std::int64_t person, Instant at, RecordRefs& records) {
    Item item = require(itemFrom(database.codec().unpacked(stored)));
    item.lastSeen = std::max(item.lastSeen, at);
    for (timeline::Member& member : item.members)
        if (member.record)
            if (auto record = records.byKey(person, member.record->key))
                member.record = std::move(record);
    return item;
}

} // namespace

void removeDerived(Connection& database, std::int64_t person) {
    for (const char* sql : {"DELETE FROM member WHERE item IN (SELECT id FROM item WHERE person=?1)",
                            "DELETE FROM item_alias WHERE item IN (SELECT id FROM item WHERE person=?1)",
                            "DELETE FROM item WHERE person=?1", "DELETE FROM discrepancy WHERE person=?1",
                            "DELETE FROM snapshot WHERE person=?1"})
        database.query(sql).bind(person).run();
}

Result<void> Vault::replaceDerived(const PersonId& person, const Derived& derived) {
    return written(m_connection, [&](Connection& database) {
        const std::int64_t chart = personRow(database, person);
        database.query("DELETE FROM snapshot WHERE person=?1").bind(chart).run();
        putItems(database, chart, derived.items);
        putDiscrepancies(database, chart, derived.discrepancies);
        putKnown(database, chart, derived.known, derived.at);
    });
}

Result<void> Vault::changeDerived(const PersonId& person, const DerivedChange& change) {
    return written(m_connection, [&](Connection& database) {
        const std::int64_t chart = personRow(database, person);
        changeItems(database, chart, change);
        for (const DiscrepancyId& id : change.resolved)
            database.query("DELETE FROM discrepancy WHERE person=?1 AND key=?2").bind(chart, Key{id.value}).run();
        for (const Discrepancy* one : change.discrepancies) {
            Discrepancy discrepancy = *one;
            discrepancy.lastConfirmed = {};
            insertDiscrepancy(database, chart, discrepancy,
                              database.codec().packed(encoded(discrepancy), Form::Statement));
        }
        putKnown(database, chart, change.known, change.at);
    });
}

Result<std::vector<Item>> Reader::items(const PersonId& person) const {
    return guarded(m_connection, [&](Connection& database) {
        const std::int64_t chart = personRow(database, person);
        std::vector<Item> answer;
        RecordRefs records(database);
        const Instant at = derivedAt(database, chart);
        Query rows = database.query("SELECT body FROM item WHERE person=?1");
        rows.bind(chart);
        while (rows.next())
            answer.push_back(itemAt(database, rows.blob(0), chart, at, records));
        std::ranges::sort(answer, {}, &Item::id);
        return answer;
    });
}

Result<std::optional<std::pair<PersonId, Item>>> Reader::item(const ItemId& item,
                                                              const std::optional<PersonId>& person) const {
    return guarded(m_connection, [&](Connection& database) -> std::optional<std::pair<PersonId, Item>> {
        RecordRefs records(database);
        for (const char* sql :
             {"SELECT item.body, item.person, person.key FROM item JOIN person ON person.id=item.person "
              "WHERE item.key=?1 ORDER BY item.person",
              "SELECT item.body, item.person, person.key FROM item_alias JOIN item ON item.id=item_alias.item "
              "JOIN person ON person.id=item.person WHERE item_alias.key=?1 ORDER BY item.person"}) {
            Query rows = database.query(sql);
            rows.bind(Key{item.value});
            while (rows.next())
                if (PersonId owner(rows.key(2)); !person || *person == owner)
                    return std::pair{std::move(owner), itemAt(database, rows.blob(0), rows.integer(1),
                                                              derivedAt(database, rows.integer(1)), records)};
        }
        return std::nullopt;
    });
}

Result<std::optional<ItemId>> Reader::itemOf(const StatementId& statement,
                                             const std::optional<PersonId>& person) const {
    return guarded(m_connection, [&](Connection& database) -> std::optional<ItemId> {
        Query rows = database.query("SELECT item.key, person.key FROM member JOIN item ON item.id=member.item JOIN "
                                    "person ON person.id=member.person WHERE statement=?1 ORDER BY member.person");
        rows.bind(Key{statement.value});
        while (rows.next())
            if (!person || person->value == rows.key(1))
                return ItemId(rows.key(0));
        return std::nullopt;
    });
}

Result<std::vector<Discrepancy>> Reader::discrepancies(const PersonId& person) const {
    return guarded(m_connection, [&](Connection& database) {
        std::vector<Discrepancy> answer;
        const std::int64_t chart = personRow(database, person);
        const Instant at = derivedAt(database, chart);
        Query rows = database.query("SELECT body FROM discrepancy WHERE person=?1");
        rows.bind(chart);
        while (rows.next()) {
            answer.push_back(require(discrepancyFrom(database.codec().unpacked(rows.blob(0)))));
            answer.back().lastConfirmed = std::max(answer.back().lastConfirmed, at);
        }
        std::ranges::sort(answer, timeline::comesBefore);
        return answer;
    });
}

Result<std::vector<KnownId>> Reader::knownIds(const PersonId& person, std::string_view kind) const {
    return guarded(m_connection, [&](Connection& database) {
        std::vector<KnownId> answer;
        Query rows = database.query("SELECT key, payload, seen FROM known WHERE person=?1 AND kind=?2 ORDER BY key");
        rows.bind(personRow(database, person), kind);
        while (rows.next())
            answer.push_back({rows.key(0), std::string(kind), std::string(rows.blob(1)), rows.instant(2)});
        return answer;
    });
}

Result<void> Vault::putSnapshot(const PersonId& person, const StoredSnapshot& snapshot) {
    return written(m_connection, [&](Connection& database) {
        database.query("INSERT OR REPLACE INTO snapshot VALUES(?1,?2,?3,?4,?5)")
            .bind(personRow(database, person), snapshot.version, Blob{snapshot.hash}, snapshot.journalPosition,
                  Blob{database.codec().packed(snapshot.blob, Form::Plain)})
            .run();
    });
}

Result<void> Vault::removeSnapshot(const PersonId& person) {
    return written(m_connection, [&](Connection& database) {
        database.query("DELETE FROM snapshot WHERE person=?1").bind(personRow(database, person)).run();
    });
}

Result<std::optional<StoredSnapshot>> Reader::snapshot(const PersonId& person) const {
    return guarded(m_connection, [&](Connection& database) -> std::optional<StoredSnapshot> {
        Query row = database.query("SELECT version, hash, position, blob FROM snapshot WHERE person=?1");
        if (!row.bind(personRow(database, person)).next())
            return std::nullopt;
        return StoredSnapshot{static_cast<std::uint32_t>(row.integer(0)), std::string(row.blob(1)),
                              static_cast<std::uint64_t>(row.integer(2)), database.codec().unpacked(row.blob(3))};
    });
}

Result<std::uint64_t> Reader::itemsSince(const PersonId& person, Instant since) const {
    return guarded(m_connection, [&](Connection& database) {
        Query row = database.query("SELECT count(*) FROM item WHERE person=?1 AND seen>?2");
        return row.bind(personRow(database, person), since).next() ? static_cast<std::uint64_t>(row.integer(0)) : 0;
    });
}

} // namespace anamnesis::store
