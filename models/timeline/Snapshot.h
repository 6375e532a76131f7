// SPDX-License-Identifier: GPL-3.0-or-later
// The immutable, columnar view of one chart that screens read: plain arrays and one string pool, so that 100,000 rows
// load from one blob in milliseconds. A change makes a new snapshot. Rows are items, sorted newest first by the middle
// of their time, finer precision first.
#pragma once

#include "models/base/Issue.h"
#include "models/base/Result.h"
#include "models/timeline/Discrepancy.h"
#include "models/timeline/Item.h"
#include "models/timeline/Ledger.h"
#include "models/timeline/Ruling.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace anamnesis::timeline {

/// A piece of the snapshot's string pool.
struct Text {
    std::uint32_t offset = 0;
    std::uint32_t length = 0;
};

/// Bits of Columns::flags.
enum Flag : std::uint32_t {
    Disputed = 1,
    Negated = 2,
    New = 4,
    Masked = 8,
    AbnormalHigh = 16,
    AbnormalLow = 32,
    Critical = 64,     ///< with High or Low: HH, LL
    Abnormal = 128,    ///< abnormal without direction
    ZoneUnknown = 256, ///< time of day without an offset
    Converted = 512,
    Censored = 1024,     ///< has a comparator
    Ended = 2048,        ///< resolved, stopped, completed
    CouldBe = 4096,      ///< has a could-be relation
    NamedHere = 8192,    ///< the title is a terminology's name for a code, with what the source sent behind it
    Unnamed = 16384,     ///< the title is a bare code: the source sent no words and nobody could name it
    RetiredCode = 32768, ///< its publisher has retired a code of it
    Superseded = 65536,  ///< a correction or later state stands in its place, in a row of its own
    Denied = 131072,     ///< Negated, and the title names what is denied: "Penicillin", not "No known allergies"
};

/// One entry per item in every array.
struct Columns {
    std::vector<clinical::Kind> kind;
    std::vector<std::int64_t> first;  ///< ms since 1970 UTC; undatedTime when unknown
    std::vector<std::int64_t> last;   ///< open periods: openEnd
    std::vector<std::int64_t> middle; ///< of the start's own interval: the sort key; undatedTime when unknown
    std::vector<clinical::Precision> precision;
    std::vector<std::uint32_t> flags;
    std::vector<std::uint16_t> members; ///< count of statements
    std::vector<std::uint32_t> sources; ///< bit i: Snapshot::sources[i]
    std::vector<Text> id;
    std::vector<Text> date; ///< ISO at its own precision, as sent (start)
    std::vector<Text> title;
    std::vector<Text> value; ///< number or words as sent; a disputed one holds every side, joined by sideSeparator
    std::vector<Text> unit;
    std::vector<Text> status;
    std::vector<Text> code;  ///< "system|code" of the best coding: groups results by analyte
    std::vector<Text> group; ///< ingredient, analyte or document type: what lanes and matrices group by
    std::vector<Text> series;
    std::vector<Text> detail;     ///< what follows value and unit: frequency, reaction, class; sides joined as in value
    std::vector<Text> panel;      ///< results: title of the report they belong to, empty when none
    std::vector<Text> range;      ///< reference range as sent
    std::vector<double> number;   ///< canonical numeric value, NaN when none
    std::vector<Text> numberUnit; ///< unit of number
    std::vector<double> rangeLow; ///< in numberUnit, NaN when none
    std::vector<double> rangeHigh;
    std::vector<double> dailyDose; ///< medicines: per day in numberUnit when every part is known, else NaN

    [[nodiscard]] std::size_t size() const { return kind.size(); }
};

/// Between the sides of a disputed text. Screens put their language's "or" there, and never show one side alone.
inline constexpr char sideSeparator = '\x1f';
inline constexpr std::int64_t undatedTime = INT64_MIN;
inline constexpr std::int64_t openEnd = INT64_MAX;

struct SourceInfo {
    std::string name;
    std::string badge; ///< two or three letters, unique
    std::string kind;  ///< "FHIR R4", "MHD", "Files"
};

/// One identifier as the banner shows it.
struct BannerIdentifier {
    std::string source, label, value;
};
struct BannerAllergy {
    ItemId item;
    std::string title, detail;
    std::vector<std::string> sources;
    bool negated = false; ///< "none known"
    bool disputed = false;
    bool high = false; ///< criticality high
};
struct Banner {
    std::string name;      ///< "HALVORSEN, Miriam Adele"
    std::string birthDate; ///< ISO
    std::string sex, genderIdentity;
    std::string deathDate;
    std::vector<BannerIdentifier> identifiers;
    std::vector<BannerAllergy> allergies;
    std::vector<std::string> allergiesNotKnownIn; ///< sources that did not answer about allergies
    std::vector<std::string> alerts;
    std::uint32_t possiblyThisPerson = 0;
};

/// An item that a ruling keeps out of the columns. Every screen that lists items of its kind says how many there are.
struct HiddenItem {
    ItemId item;
    clinical::Kind kind = clinical::Kind::Other;
    std::string title, date;
    RulingId by; ///< to undo
};

/// A ruling in force that found nothing to hold on to: what it was about changed or is no longer told.
struct UnattachedRuling {
    RulingId id;
    RulingAction action = RulingAction::Note;
    std::string reason, author;
    Instant at{};
};

/// What filters and sorts read: each distinct text once, folded (Fold.h), and which of them a row shows.
struct WordIndex {
    struct Row {
        std::uint32_t title = 0, value = 0, status = 0, code = 0; ///< numbers of entries
    };
    std::string folded;                ///< entries, each ended by '\n'
    std::vector<std::uint32_t> starts; ///< offset of each entry in folded
    std::vector<Row> rows;             ///< one per item
};

struct Snapshot {
    static constexpr std::uint32_t formatVersion = 6;

    PersonId person;
    Instant madeAt{};
    std::uint64_t journalPosition = 0;
    Banner banner;
    std::vector<SourceInfo> sources; ///< at most 32
    Columns columns;
    std::string pool; ///< every distinct text once
    WordIndex index;
    std::vector<Discrepancy> discrepancies;
    std::vector<LedgerRow> ledger;
    std::vector<HiddenItem> hidden; ///< newest first
    std::vector<UnattachedRuling> unattached;
    Issues issues; ///< of reconciliation, about the chart as a whole

    [[nodiscard]] std::string_view text(Text piece) const {
        return std::string_view(pool).substr(piece.offset, piece.length);
    }
    [[nodiscard]] std::size_t size() const { return columns.size(); }
};

using SnapshotPointer = std::shared_ptr<const Snapshot>;

/// The parts a snapshot is made of.
struct SnapshotInput {
    PersonId person;
    Instant madeAt{};
    std::uint64_t journalPosition = 0;
    Banner banner;
    std::vector<SourceInfo> sources;
    std::span<const Item> items;
    std::span<const std::uint8_t> isNew; ///< per item, or empty
    std::vector<Discrepancy> discrepancies;
    std::vector<LedgerRow> ledger;
    std::vector<UnattachedRuling> unattached;
    Issues issues;
};

/// Items with Item::hiddenBy go to Snapshot::hidden, not to the columns.
[[nodiscard]] SnapshotPointer makeSnapshot(SnapshotInput input);

/// What a ruling changed of a chart.
struct SnapshotPatch {
    Instant madeAt{};
    std::uint64_t journalPosition = 0;
    Banner banner;
    std::span<const Item* const> items;  ///< new or changed ones
    std::span<const std::uint8_t> isNew; ///< per item, or empty
    std::span<const ItemId> gone;
    std::span<const Item* const> hidden; ///< all that are hidden
    std::vector<Discrepancy> discrepancies;
    std::vector<UnattachedRuling> unattached;
    Issues issues;
};

/// What makeSnapshot() makes of the chart with the change, but for the places of texts in the pool, which keeps those
/// that no row shows any more. Results of a report that changed must be among the items.
[[nodiscard]] SnapshotPointer patched(const Snapshot& before, SnapshotPatch patch);

/// One blob: a header with formatVersion, then the columns as they lie in memory (little endian), then the rest.
[[nodiscard]] std::string serialise(const Snapshot& snapshot);
/// "snapshot.version" for another format, "snapshot.damaged" for what does not add up; never reads out of bounds.
[[nodiscard]] Result<SnapshotPointer> deserialise(std::string_view blob);

/// Rows to show, in order. An index of our own: a keystroke over 100,000 rows takes well under a frame.
struct Filter {
    std::string words = {};                 ///< every word must occur in title, value, status or code, folded
    std::vector<clinical::Kind> kinds = {}; ///< empty: all
    std::uint32_t sources = 0;              ///< bits; 0: all
    std::int64_t from = INT64_MIN;          ///< overlap with [from, to]
    std::int64_t to = INT64_MAX;
    std::uint32_t flags = 0; ///< all of these must be set
};
enum class SortKey : std::uint8_t { Date, Kind, Title, Value, Sources, Members };

[[nodiscard]] std::vector<std::uint32_t> select(const Snapshot& snapshot, const Filter& filter);
[[nodiscard]] std::vector<std::uint32_t> sorted(const Snapshot& snapshot, std::vector<std::uint32_t> rows, SortKey key,
                                                bool descending);

} // namespace anamnesis::timeline
