// SPDX-License-Identifier: GPL-3.0-or-later
// C-CDA R2.1 documents of what a custodian told: header, sections with narrative and coded entries.
// The path of a statement (README): element names joined by dots from ClinicalDocument on; `component` of the
// structured body and of organizers, `entry` and `entryRelationship` always carry their zero-based index among equals;
// nothing else does.
#pragma once

#include "app/exchange/write/Phrase.h"

#include <span>
#include <string>
#include <utility>
#include <vector>

namespace anamnesis::exchange {

struct CdaDocument {
    std::string xml;
    std::vector<std::pair<int, std::string>> paths; ///< telling, element path of its statement
};

/// The document of index `document`. Pure; the same world gives the same bytes.
[[nodiscard]] CdaDocument cdaDocument(const World& world, int document);

/// One entry: its XML and the paths below `entry` of the tellings in it ("act.entryRelationship[0].observation").
struct CdaEntry {
    std::string xml;
    std::vector<std::pair<int, std::string>> paths;
    std::vector<std::string> row; ///< cells of the narrative table
};

/// What entry writers need: the telling in its custodian's habit, its index, the id of its narrative row.
struct CdaContext {
    Context context;
    int telling;
    std::string rowId;
};

[[nodiscard]] CdaEntry allergyEntry(const CdaContext& c);
[[nodiscard]] CdaEntry problemEntry(const CdaContext& c);
[[nodiscard]] CdaEntry medicationEntry(const CdaContext& c);
[[nodiscard]] CdaEntry immunizationEntry(const CdaContext& c);
[[nodiscard]] CdaEntry procedureEntry(const CdaContext& c);
[[nodiscard]] CdaEntry encounterEntry(const CdaContext& c);
/// Results of one accession, or the vital signs of one minute, in one organizer.
[[nodiscard]] CdaEntry resultOrganizer(std::span<const CdaContext> members);
[[nodiscard]] CdaEntry vitalOrganizer(std::span<const CdaContext> members);

namespace cda {
[[nodiscard]] std::string templateId(std::string_view root, std::string_view extension = {});
[[nodiscard]] std::string id(std::string_view root, std::string_view extension = {});
/// An id made anew for each export: no business identifier.
[[nodiscard]] std::string passingId(const CdaContext& c, int which = 0);
[[nodiscard]] std::string businessId(const CdaContext& c, std::string_view branch, std::string_view name);
[[nodiscard]] std::string coded(std::string_view element, std::string_view code, std::string_view system,
                                std::string_view display, std::string_view inner = {}, bool typed = false);
[[nodiscard]] std::string textReference(const CdaContext& c);
} // namespace cda

} // namespace anamnesis::exchange
