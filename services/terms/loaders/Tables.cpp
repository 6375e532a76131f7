// SPDX-License-Identifier: GPL-3.0-or-later
// Loaders of text tables. Sources of the layouts: LOINC Users' Guide,
// LoincTable; NLM RxNorm Technical Documentation (RXNCONSO, RXNSAT, RXNREL); CMS General Equivalence Mappings 2018,
// ICD-10-CM order file; CDC IIS code sets (CVX).
#include "services/terms/Version.h"
#include "services/terms/loaders/TableRows.h"

#include <algorithm>
#include <map>

namespace anamnesis::terms {
namespace {

using clinical::Coding;
using clinical::MapRelationship;
namespace systems = clinical::systems;

/// Columns that value sets filter by (FHIR R4 §4.3.3.8).
constexpr const char* loincAxes[] = {"COMPONENT",  "PROPERTY", "TIME_ASPCT", "SYSTEM",    "SCALE_TYP",
                                     "METHOD_TYP", "CLASS",    "CLASSTYPE",  "ORDER_OBS", "STATUS"};

/// "A000" -> "A00.0"; ICD-9 "25000" -> "250.00", "E8120" -> "E812.0", "V1000" -> "V10.00".
std::string pointed(std::string_view code, bool ten) {
    std::string result(code);
    const std::size_t at = !ten && result.starts_with('E') ? 4 : 3;
    if (result.size() > at)
        result.insert(at, 1, '.');
    return result;
}

/// "de" of "deAT24LinguisticVariant.csv" (LOINC Users' Guide, "Linguistic variants"); English for any other file.
std::string languageOfVariant(std::string_view file) {
    const auto isLower = [](char c) { return c >= 'a' && c <= 'z'; };
    const bool variant = file.find("LinguisticVariant") != std::string_view::npos && file.size() > 4 &&
                         isLower(file[0]) && isLower(file[1]) && !isLower(file[2]);
    return variant ? std::string(file.substr(0, 2)) : "en";
}

} // namespace

Result<void> loadLoinc(const Loading& loading) {
    std::map<std::string, std::size_t> column;
    bool mapTo = false;
    bool wrong = false;
    const std::string file = loading.file.filename().string();
    const std::string language = languageOfVariant(file);
    loading.report.version = dateIn(file);
    const bool dated = !loading.report.version.empty();
    auto read = eachCsvRow(loading, [&](const std::vector<std::string>& row, std::uint64_t line) {
        if (column.empty()) {
            for (std::size_t at = 0; at < row.size(); ++at)
                column[lowered(row[at])] = at;
            mapTo = column.contains("map_to") && column.contains("loinc");
            wrong = !mapTo && !(column.contains("loinc_num") && column.contains("long_common_name"));
            return !wrong;
        }
        const auto at = [&](const char* name) {
            const auto found = column.find(name);
            return found == column.end() || found->second >= row.size() ? std::string() : row[found->second];
        };
        if (row.size() != column.size()) {
            loading.broken(line);
            return true;
        }
        if (mapTo) {
            keep(loading, Translation{{coding(systems::loinc, at("loinc")), coding(systems::loinc, at("map_to")),
                                       MapRelationship::Inexact, at("comment")},
                                      "loinc-map-to",
                                      loading.report.version});
            return true;
        }
        const std::string code = at("loinc_num");
        if (code.size() < 3 || code.find('-') == std::string::npos) {
            loading.broken(line);
            return true;
        }
        // A release changes at least one term: the newest change is the release.
        if (const std::string changed = at("versionlastchanged"); !dated && newer(changed, loading.report.version))
            loading.report.version = changed;
        Term term;
        term.language = language;
        term.coding = coding(systems::loinc, code, at("long_common_name"), dated ? loading.report.version : "");
        term.active = at("status").empty() || at("status") == "ACTIVE" || at("status") == "TRIAL";
        term.type = at("class");
        Properties axes{std::string(systems::loinc), code, {}};
        for (const char* axis : loincAxes)
            if (std::string value = at(lowered(axis).c_str()); !value.empty())
                axes.values.emplace_back(axis, std::move(value));
        loading.sink.add(axes);
        if (!term.coding.display.empty())
            keep(loading, term);
        for (const char* other : {"linguisticvariantdisplayname", "shortname", "displayname", "consumer_name"}) {
            term.use = Use::Synonym;
            term.coding.display = at(other);
            if (!term.coding.display.empty())
                keep(loading, term);
        }
        return true;
    });
    if (wrong)
        return unknown(loading);
    if (read && loading.report.terms > 0 && language == "en")
        describe(loading, systems::loinc, "table", false, {std::begin(loincAxes), std::end(loincAxes)});
    return read;
}

Result<void> loadRxnorm(const Loading& loading) {
    std::size_t columns = 0;
    bool wrong = false;
    loading.report.version = dateIn(loading.file.filename().string());
    auto read = eachLine(loading, [&](std::string_view line, std::uint64_t number) {
        if (line.ends_with('|'))
            line.remove_suffix(1);
        const auto row = cut(line, '|');
        if (columns == 0) {
            columns = row.size();
            wrong = columns != 18 && columns != 13 && columns != 16;
            if (wrong)
                return false;
        }
        if (row.size() != columns || (columns != 16 && (row[0].empty() || !std::ranges::all_of(row[0], [](char c) {
                                                            return c >= '0' && c <= '9';
                                                        })))) {
            loading.broken(number);
            return true;
        }
        if (columns ==
            18) { // RXNCONSO: RXCUI LAT TS LUI STT SUI ISPREF RXAUI SAUI SCUI SDUI SAB TTY CODE STR SRL SUPPRESS CVF
            if (row[11] != "RXNORM") {
                ++loading.report.skipped; // other vocabularies have licences of their own
                return true;
            }
            Term term;
            term.coding = coding(systems::rxnorm, row[0], row[14], loading.report.version);
            term.type = std::string(row[12]);
            term.active = row[16] != "O";
            const bool name = row[12] == "SCD" || row[12] == "SBD" || row[12] == "IN" || row[12] == "PIN" ||
                              row[12] == "MIN" || row[12] == "GPCK" || row[12] == "BPCK" || row[12] == "BN" ||
                              row[12] == "SCDC" || row[12] == "SCDF" || row[12] == "SCDG" || row[12] == "SBDF" ||
                              row[12] == "SBDG" || row[12] == "DF";
            term.use = name ? Use::Preferred : Use::Synonym;
            keep(loading, term);
        } else if (columns == 13) { // RXNSAT: RXCUI LUI SUI RXAUI STYPE CODE ATUI SATUI ATN SAB ATV SUPPRESS CVF
            if (row[8] != "NDC" || row[9] != "RXNORM" || row[10].size() != 11) {
                ++loading.report.skipped;
                return true;
            }
            keep(loading,
                 Translation{
                     {coding(systems::ndc, row[10]), coding(systems::rxnorm, row[0]), MapRelationship::Broader, {}},
                     "rxnorm-ndc",
                     loading.report.version});
        } else { // RXNREL: RXCUI1 RXAUI1 STYPE1 REL RXCUI2 RXAUI2 STYPE2 RELA RUI SRUI SAB SL DIR RG SUPPRESS CVF
            if (row[10] != "RXNORM" || row[0].empty() || row[4].empty() ||
                (row[7] != "has_ingredient" && row[7] != "has_tradename" && row[7] != "isa" && row[7] != "form_of" &&
                 row[7] != "consists_of")) {
                ++loading.report.skipped;
                return true;
            }
            // "RXCUI2 RELA RXCUI1"
            keep(loading, Translation{{coding(systems::rxnorm, row[4]), coding(systems::rxnorm, row[0]),
                                       MapRelationship::Broader, std::string(row[7])},
                                      "rxnorm-" + std::string(row[7]),
                                      loading.report.version});
        }
        return true;
    });
    if (wrong)
        return unknown(loading);
    if (read && loading.report.terms > 0)
        describe(loading, systems::rxnorm, "table", false, {"TTY"});
    return read;
}

Result<void> loadGem(const Loading& loading) {
    const std::string name = lowered(loading.file.filename().string());
    const bool fromNine = name.find("i9") != std::string::npos;
    const bool procedures = name.find("pcs") != std::string::npos || name.find("i9gem_proc") != std::string::npos;
    loading.report.version = dateIn(name).empty() ? name.substr(0, name.find('_')) : dateIn(name);
    const std::string_view nine = systems::icd9cm;
    const std::string_view ten = procedures ? systems::icd10pcs : systems::icd10cm;
    return eachLine(loading, [&](std::string_view line, std::uint64_t number) {
        std::vector<std::string_view> row;
        for (const std::string_view part : cut(line, ' '))
            if (!part.empty())
                row.push_back(part);
        if (row.size() != 3 || row[2].size() != 5) {
            loading.broken(number);
            return true;
        }
        // Flags: approximate, no map, combination, scenario, choice list.
        const bool none = row[2][1] == '1';
        Translation translation;
        translation.map = fromNine ? "cms-gem-9-to-10" : "cms-gem-10-to-9";
        translation.version = loading.report.version;
        const auto shown = [&](std::string_view code, bool isTen) {
            return procedures ? std::string(code) : pointed(code, isTen);
        };
        translation.row.source = coding(fromNine ? nine : ten, shown(row[0], !fromNine));
        translation.row.target = coding(fromNine ? ten : nine, none ? "" : shown(row[1], fromNine));
        translation.row.relationship = none                                   ? MapRelationship::Unmatched
                                       : row[2][0] == '1' || row[2][2] == '1' ? MapRelationship::Inexact
                                                                              : MapRelationship::Equivalent;
        if (row[2][2] == '1')
            translation.row.comment =
                "combination, scenario " + std::string(1, row[2][3]) + ", choice list " + std::string(1, row[2][4]);
        keep(loading, translation);
        return true;
    });
}

Result<void> loadIcd10cm(const Loading& loading) {
    loading.report.version = dateIn(loading.file.filename().string());
    auto read = eachLine(loading, [&](std::string_view line, std::uint64_t number) {
        // Order file: "00001 A00     0 short title…  long title"; code file: "A000    Cholera …"
        Term term;
        const bool order = line.size() > 77 && line[5] == ' ' && line[13] == ' ' && line[15] == ' ';
        std::string_view code = order ? line.substr(6, 7) : line.substr(0, line.find(' '));
        while (code.ends_with(' '))
            code.remove_suffix(1);
        std::string_view title =
            order ? line.substr(77) : line.substr(std::min(line.size(), line.find_first_not_of(' ', code.size())));
        if (code.size() < 3 || title.empty() || line.find(' ') == std::string_view::npos) {
            loading.broken(number);
            return true;
        }
        term.coding = coding(systems::icd10cm, pointed(code, true), title, loading.report.version);
        term.type = order && line[14] == '0' ? "header" : "";
        keep(loading, term);
        return true;
    });
    if (read && loading.report.terms > 0)
        describe(loading, systems::icd10cm, "table");
    return read;
}

Result<void> loadCvx(const Loading& loading) {
    auto read = eachLine(loading, [&](std::string_view line, std::uint64_t number) {
        // CVX|short name|full name|notes|status|nonvaccine|last updated
        const auto row = cut(line, '|');
        const auto trimmed = [](std::string_view text) {
            while (text.ends_with(' '))
                text.remove_suffix(1);
            while (text.starts_with(' '))
                text.remove_prefix(1);
            return text;
        };
        const std::string_view code = row.empty() ? std::string_view() : trimmed(row[0]);
        if (row.size() < 5 || code.empty() || !std::ranges::all_of(code, [](char c) { return c >= '0' && c <= '9'; })) {
            loading.broken(number);
            return true;
        }
        std::string plain(code);
        while (plain.size() > 1 && plain.front() == '0')
            plain.erase(0, 1);
        Term term;
        term.coding = coding(systems::cvx, plain, trimmed(row[1]), loading.report.version);
        term.active = trimmed(row[4]) == "Active";
        term.type = std::string(trimmed(row[4]));
        keep(loading, term);
        term.use = Use::FullySpecified;
        term.coding.display = std::string(trimmed(row[2]));
        keep(loading, term);
        return true;
    });
    if (read && loading.report.terms > 0)
        describe(loading, systems::cvx, "table");
    return read;
}

} // namespace anamnesis::terms
