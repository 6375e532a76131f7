// SPDX-License-Identifier: GPL-3.0-or-later
// SNOMED CT Release File Specification (RF2): concepts, descriptions, is-a relationships, language reference sets and
// maps, in full, snapshot or delta: of each row the latest counts.
#include "services/terms/loaders/TableRows.h"

#include <algorithm>
#include <array>

namespace anamnesis::terms {
namespace {

using clinical::MapRelationship;
namespace systems = clinical::systems;

constexpr std::string_view fullySpecified = "900000000000003001";
constexpr std::string_view isA = "116680003";
constexpr std::string_view preferred = "900000000000548007";

bool isSctid(std::string_view text) {
    return text.size() >= 6 && text.size() <= 18 &&
           std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

void rf2Description(const Loading& loading, const std::vector<std::string_view>& row) {
    Term term;
    term.coding = coding(systems::snomed, row[4], row[7], loading.report.version);
    term.language = std::string(row[5]);
    term.use = row[6] == fullySpecified ? Use::FullySpecified : Use::Synonym;
    term.active = row[2] == "1";
    term.id = std::string(row[0]);
    term.effective = std::string(row[1]);
    keep(loading, term);
}

void rf2Map(const Loading& loading, const std::vector<std::string_view>& row, std::size_t target) {
    if (row[2] != "1") {
        ++loading.report.skipped;
        return;
    }
    Translation translation;
    translation.map = "snomed-map-" + std::string(row[4]);
    translation.version = std::string(row[1]);
    const bool extended = row.size() > 9;
    // Refset 447562003 is SNOMED CT to ICD-10 (WHO), 6011000124106 to ICD-10-CM; a simple map names a system of its
    // own.
    const std::string_view system = row[4] == "447562003"       ? systems::icd10
                                    : row[4] == "6011000124106" ? systems::icd10cm
                                    : row[4] == "446608001"     ? std::string_view("urn:oid:2.16.840.1.113883.6.43.1")
                                                                : std::string_view();
    translation.row.source = coding(systems::snomed, row[5]);
    translation.row.target =
        coding(system.empty() ? "urn:snomed:refset:" + std::string(row[4]) : std::string(system), row[target]);
    translation.row.relationship = row[target].empty() ? MapRelationship::Unmatched : MapRelationship::Inexact;
    if (extended)
        translation.row.comment =
            "group " + std::string(row[6]) + " priority " + std::string(row[7]) + ": " + std::string(row[9]);
    else
        translation.row.relationship = MapRelationship::Equivalent;
    keep(loading, translation);
}

void rf2Relationship(const Loading& loading, const std::vector<std::string_view>& row) {
    if (row[7] != isA) {
        ++loading.report.skipped; // attributes are not asked for
        return;
    }
    loading.sink.add(Edge{std::string(systems::snomed), std::string(row[4]), std::string(row[5]), row[2] == "1",
                          std::string(row[0]), std::string(row[1])});
    ++loading.report.edges;
}

void rf2State(const Loading& loading, const std::vector<std::string_view>& row) {
    const bool language = row.size() == 7;
    loading.sink.add(State{std::string(systems::snomed), std::string(row[language ? 5 : 0]),
                           language ? StateOf::Preferred : StateOf::Active,
                           row[2] == "1" && (!language || row[6] == preferred), std::string(row[0]),
                           std::string(row[1])});
    ++loading.report.states;
}

void rf2SimpleMap(const Loading& loading, const std::vector<std::string_view>& row) {
    rf2Map(loading, row, 6);
}
void rf2ExtendedMap(const Loading& loading, const std::vector<std::string_view>& row) {
    rf2Map(loading, row, 10);
}

/// A kind of file, told by one column of its header.
struct Rf2Kind {
    std::size_t fewest, most; ///< columns
    std::size_t told;         ///< the column that tells it
    std::string_view name;    ///< and how that one is called
    std::size_t concept_;     ///< a column that holds a SNOMED CT identifier
    void (*read)(const Loading&, const std::vector<std::string_view>&);
    std::string_view content; ///< what it describes of the system; empty: nothing
};
constexpr auto kinds = std::to_array<Rf2Kind>({
    {9, 9, 7, "term", 4, rf2Description, "table"},
    {10, 10, 4, "sourceId", 5, rf2Relationship, "edges"},
    {5, 5, 4, "definitionStatusId", 0, rf2State, ""},
    {7, 7, 6, "acceptabilityId", 5, rf2State, ""},
    {7, 7, 6, "mapTarget", 5, rf2SimpleMap, ""},
    {12, 13, 10, "mapTarget", 5, rf2ExtendedMap, ""},
});

} // namespace

Result<void> loadRf2(const Loading& loading) {
    const Rf2Kind* kind = nullptr;
    std::size_t columns = 0;
    loading.report.version = dateIn(loading.file.filename().string());
    bool wrong = false;
    auto read = eachLine(loading, [&](std::string_view line, std::uint64_t number) {
        const auto row = cut(line, '\t');
        if (number == 1) {
            columns = row.size();
            const auto found = std::ranges::find_if(kinds, [&](const Rf2Kind& one) {
                return columns >= one.fewest && columns <= one.most && row[one.told] == one.name;
            });
            wrong = found == kinds.end();
            kind = wrong ? nullptr : &*found;
            return !wrong;
        }
        if (row.size() != columns || !isSctid(row[kind->concept_]) || (row[2] != "0" && row[2] != "1"))
            loading.broken(number);
        else
            kind->read(loading, row);
        return true;
    });
    if (wrong || kind == nullptr)
        return read ? Result<void>(unknown(loading)) : read;
    if (read && !kind->content.empty() && loading.report.terms + loading.report.edges > 0)
        describe(loading, systems::snomed, kind->content, kind->content == "edges");
    return read;
}

} // namespace anamnesis::terms
