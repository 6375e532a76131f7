// SPDX-License-Identifier: GPL-3.0-or-later
// Full text over what people read of a statement: title, names of codes, notes, narrative.
#include "models/clinical/Fields.h"
#include "models/timeline/Snapshot.h"
#include "services/store/Bodies.h"
#include "services/store/Rowids.h"
#include "services/store/TextFolding.h"
#include "services/store/VaultState.h"

#include <algorithm>
#include <array>
#include <set>

namespace anamnesis::store {

namespace {

namespace field = clinical::field;

/// Fields whose text people wrote or read as words. Numbers, units and housekeeping would only make noise.
constexpr std::array searchedFields{
    field::comment,      field::conclusion, field::description, field::device,    field::disposition,
    field::form,         field::bodySite,   field::lot,         field::reaction,  field::instructions,
    field::reason,       field::specimen,   field::author,      field::performer, field::location,
    field::manufacturer, field::outcome,    field::ingredient,  field::component, field::payer,
    field::statusReason,
};

/// Lines: the title first, then what does not repeat it, the narrative last.
std::string searchedText(const clinical::Statement& statement) {
    std::string text = statement.title;
    const auto add = [&](std::string_view line) {
        if (line.empty() || line == statement.title)
            return;
        text += '\n';
        text += line;
    };
    const auto addConcept = [&](const clinical::CodedConcept& concept_) {
        add(concept_.text);
        for (const clinical::Coding& coding : concept_.codings) {
            if (coding.display != concept_.text)
                add(coding.display);
            add(coding.code);
        }
    };
    addConcept(statement.code);
    for (const clinical::Field& value : statement.fields) {
        if (std::ranges::find(searchedFields, value.name) == searchedFields.end())
            continue;
        add(value.text);
        if (value.coded)
            for (const clinical::Coding& coding : value.coded->codings)
                if (coding.display != value.text)
                    add(coding.display);
    }
    for (const clinical::BusinessIdentifier& identifier : statement.identifiers)
        add(identifier.value);
    add(statement.narrative);
    for (char& letter : text)
        if (static_cast<unsigned char>(letter) < 0x20 && letter != '\n')
            letter = ' '; // the marks of a snippet are ours alone
    return text;
}

} // namespace

std::string indexedWords(const clinical::Statement& statement) {
    return foldedForIndex(searchedText(statement));
}

void indexWords(Connection& database, std::int64_t row, std::string_view words) {
    database.query("INSERT INTO words(rowid, text) VALUES(?1,?2)").bind(row, words).run();
}

Result<std::vector<SearchHit>> Reader::search(std::string_view text, const std::optional<PersonId>& person,
                                              std::size_t limit, const MayShow& mayShow) const {
    return guarded(m_connection, [&](Connection& database) {
        std::vector<SearchHit> hits;
        const Asked words = asked(text);
        const std::string expression = matchExpression(words);
        if (expression.empty() || limit == 0)
            return hits;
        const std::int64_t chart = person ? personRow(database, *person) : 0;
        RecordRefs records(database);
        std::set<std::pair<std::int64_t, std::string>> shown; // an item of many statements is one hit
        Query found = database.query("SELECT rowid FROM words WHERE words MATCH ?1 ORDER BY rank");
        found.bind(expression);
        while (hits.size() < limit && found.next()) {
            Query row = database.query(
                "SELECT statement.person, statement.body, statement.record, statement.first, person.key, (SELECT "
                "item.key FROM member JOIN item ON item.id=member.item WHERE member.statement=statement.key AND "
                "member.person=statement.person) FROM statement JOIN person ON person.id=statement.person "
                "WHERE statement.id=?1");
            if (!row.bind(found.integer(0)).next() || (chart != 0 && row.integer(0) != chart))
                continue;
            const clinical::Statement statement = require(statementFrom(database.codec().unpacked(row.blob(1))));
            SearchHit hit;
            hit.person = PersonId(row.key(4));
            hit.item = ItemId(row.isNull(5) ? std::string() : row.key(5));
            hit.statement = statement.id;
            hit.kind = statement.kind;
            hit.title = statement.title;
            hit.time = row.integer(3);
            if (const auto record = records.byRow(row.integer(2)))
                hit.record = record->key;
            if (mayShow && !mayShow(hit))
                continue;
            if (!hit.item.empty() && !shown.emplace(row.integer(0), hit.item.value).second)
                continue;
            hit.snippet = snippet(searchedText(statement), words);
            hits.push_back(std::move(hit));
        }
        return hits;
    });
}

} // namespace anamnesis::store
