// SPDX-License-Identifier: GPL-3.0-or-later
// Which loader reads a file, and how what it reads becomes a pack.
#include "services/terms/Store.h"
#include "services/terms/loaders/Loader.h"
#include "services/terms/pack/Rows.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <system_error>

namespace anamnesis::terms {
namespace {

namespace fs = std::filesystem;

std::string lowered(std::string text) {
    for (char& character : text)
        if (character >= 'A' && character <= 'Z')
            character = static_cast<char>(character + 32);
    return text;
}

bool startsWithAny(std::string_view text, std::initializer_list<std::string_view> starts) {
    return std::ranges::any_of(starts, [&](std::string_view start) { return text.starts_with(start); });
}

std::string_view firstLine(std::string_view start) {
    if (start.starts_with("\xEF\xBB\xBF"))
        start.remove_prefix(3);
    return start.substr(0, start.find_first_of("\r\n"));
}

/// Content decides; the name only where two formats look alike.
constexpr Format formats[] = {
    {"fhir-package",
     [](std::string_view, std::string_view start) {
         return start.starts_with("\x1F\x8B") || (start.size() > 262 && start.substr(257, 5) == "ustar");
     },
     loadPackage},
    {"snomed-rf2",
     [](std::string_view, std::string_view start) {
         return startsWithAny(firstLine(start),
                              {"id\teffectiveTime\tactive\tmoduleId\tconceptId\tlanguageCode\ttypeId\tterm",
                               "id\teffectiveTime\tactive\tmoduleId\tsourceId\tdestinationId",
                               "id\teffectiveTime\tactive\tmoduleId\tdefinitionStatusId",
                               "id\teffectiveTime\tactive\tmoduleId\trefsetId\treferencedComponentId"});
     },
     loadRf2},
    {"loinc",
     [](std::string_view, std::string_view start) {
         return startsWithAny(firstLine(start),
                              {"\"LOINC_NUM\"", "LOINC_NUM,", "\"LOINC\",\"MAP_TO\"", "LOINC,MAP_TO"});
     },
     loadLoinc},
    {"rxnorm",
     [](std::string_view, std::string_view start) {
         const auto columns = cut(firstLine(start), '|').size();
         return columns == 19 || columns == 17 || columns == 14 || columns == 18;
     },
     loadRxnorm},
    {"cvx",
     [](std::string_view, std::string_view start) {
         const auto columns = cut(firstLine(start), '|').size();
         return columns >= 5 && columns <= 8;
     },
     loadCvx},
    {"codeset",
     [](std::string_view, std::string_view start) { return start.find("<codeset") != std::string_view::npos; },
     loadCodeset},
    {"fhir",
     [](std::string_view, std::string_view start) {
         const auto at = start.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
         return at != std::string_view::npos && start[at] == '{';
     },
     loadFhir},
    {"gem",
     [](std::string_view name, std::string_view start) {
         const auto line = firstLine(start);
         return name.find("gem") != std::string_view::npos && line.size() >= 14 && line.size() <= 24;
     },
     loadGem},
    {"icd10cm",
     [](std::string_view name, std::string_view) {
         return name.find("icd10") != std::string_view::npos && name.ends_with(".txt");
     },
     loadIcd10cm},
};

} // namespace

const Format* formatOf(std::string_view name, std::string_view start) {
    const auto found = std::ranges::find_if(formats, [&](const Format& format) { return format.fits(name, start); });
    return found == std::end(formats) ? nullptr : &*found;
}

Result<LoadReport> load(const fs::path& file, const fs::path& folder, const CancelToken& cancel,
                        const ProgressHandler& progress) {
    LoadReport report;
    std::error_code error;
    Load load = nullptr;
    const Args named{{"file", file.filename().string()}};
    if (fs::is_directory(file, error)) {
        report.kind = "fhir";
        load = loadFhir;
    } else {
        std::ifstream stream(file, std::ios::binary);
        std::string start(8192, '\0');
        stream.read(start.data(), static_cast<std::streamsize>(start.size()));
        start.resize(static_cast<std::size_t>(std::max<std::streamsize>(stream.gcount(), 0)));
        if (!fs::exists(file, error) || (!stream && !stream.eof()))
            return failure("terms.cannot-read", named);
        if (start.empty())
            return failure("terms.empty", named);
        if (const Format* format = formatOf(lowered(file.filename().string()), start); format != nullptr) {
            report.kind = std::string(format->kind);
            load = format->load;
        }
    }
    if (load == nullptr)
        return failure("terms.unknown-format", named);
    fs::create_directories(folder, error);
    std::string packName;
    for (const char character : lowered(file.filename().string()))
        packName += (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9') ? character : '-';
    PackWriter writer(folder / (report.kind + "-" + packName + ".terms"));
    PackSink sink(writer);
    if (auto read = load(Loading{file, sink, report, cancel, progress}); !read)
        return failure(read.error());
    if (report.terms + report.maps + report.systems + report.valueSets + report.edges + report.states == 0)
        return failure(report.broken > 0 ? "terms.unknown-format" : "terms.empty", named);
    if (report.broken > report.issues.size())
        report.issues.push_back({Severity::Warning,
                                 {},
                                 "terms.rows-broken",
                                 {{"count", std::to_string(report.broken)}, {"file", file.filename().string()}}});
    const auto written = writer.finish(joinFields({report.kind, file.filename().string(), report.version}));
    if (!written)
        return failure(written.error());
    return report;
}

} // namespace anamnesis::terms
