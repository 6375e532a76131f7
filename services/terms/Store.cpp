// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/terms/Store.h"

#include "services/terms/Common.h"
#include "services/terms/loaders/Loader.h"
#include "services/terms/pack/Pack.h"

#include <algorithm>
#include <fstream>

namespace anamnesis::terms {
namespace {

namespace fs = std::filesystem;

constexpr char separator = '\x1f';

std::string key(char kind, std::string_view system, std::string_view code) {
    return std::string(1, kind) + std::string(system) + separator + std::string(code);
}

std::string join(std::initializer_list<std::string_view> parts) {
    std::string result;
    for (const std::string_view& part : parts) {
        if (&part != parts.begin())
            result += separator;
        for (const char character : part)
            result += character == separator ? ' ' : character;
    }
    return result;
}

std::string_view useName(Use use) {
    return use == Use::Preferred ? "p" : use == Use::Synonym ? "s" : "f";
}

/// Writes what a loader reads into a pack.
class PackSink final : public Sink {
public:
    explicit PackSink(PackWriter& writer) : m_writer(writer) {}

    void add(const Term& term) override {
        m_writer.add(key('T', term.coding.system, term.coding.code),
                     join({term.coding.display, term.language, useName(term.use), term.active ? "1" : "0", term.type,
                           term.replacedBy, term.id, term.effective, term.coding.version}));
    }
    void add(const Translation& translation) override {
        const auto& row = translation.row;
        m_writer.add(key('M', row.source.system, row.source.code),
                     join({row.target.system, row.target.code, row.target.display,
                           std::to_string(static_cast<int>(row.relationship)), translation.map, translation.version,
                           row.comment}));
    }

private:
    PackWriter& m_writer;
};

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
    {"snomed-rf2",
     [](std::string_view, std::string_view start) {
         return startsWithAny(firstLine(start),
                              {"id\teffectiveTime\tactive\tmoduleId\tconceptId\tlanguageCode\ttypeId\tterm",
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

std::vector<std::string_view> fields(std::string_view value) {
    return cut(value, separator);
}

std::string_view nameOf(const fs::path& file, std::string& storage) {
    storage = lowered(file.filename().string());
    return storage;
}

std::optional<Term> readTerm(std::string_view value, std::string_view system, std::string_view code) {
    const auto part = fields(value);
    if (part.size() != 9)
        return std::nullopt;
    Term term;
    term.coding = {std::string(system), std::string(part[8]), std::string(code), std::string(part[0]), false};
    term.language = std::string(part[1]);
    term.use = part[2] == "p" ? Use::Preferred : part[2] == "s" ? Use::Synonym : Use::FullySpecified;
    term.active = part[3] == "1";
    term.type = std::string(part[4]);
    term.replacedBy = std::string(part[5]);
    term.id = std::string(part[6]);
    term.effective = std::string(part[7]);
    return term;
}

/// RF2: the latest row of one description counts.
void keepLatest(std::vector<Term>& terms) {
    std::erase_if(terms, [&](const Term& term) {
        return !term.id.empty() && std::ranges::any_of(terms, [&](const Term& other) {
            return other.id == term.id && other.effective > term.effective;
        });
    });
}

} // namespace

struct Store::Parts {
    std::vector<PackReader> readers;
    std::vector<PackInfo> infos;
};

Store::Store() : m_parts(std::make_unique<Parts>()) {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

Store Store::open(const fs::path& folder, Issues& issues) {
    Store store;
    std::error_code error;
    std::vector<fs::path> files;
    for (auto at = fs::directory_iterator(folder, error); !error && at != fs::directory_iterator(); at.increment(error))
        if (at->path().extension() == ".terms")
            files.push_back(at->path());
    std::ranges::sort(files);
    for (const fs::path& file : files) {
        auto reader = PackReader::open(file);
        if (!reader) {
            issues.push_back({Severity::Error, {}, reader.error().code, reader.error().args});
            continue;
        }
        const auto info = fields(reader->info());
        store.m_parts->infos.push_back({file.filename().string(), std::string(info[0]),
                                        info.size() > 1 ? std::string(info[1]) : "",
                                        info.size() > 2 ? std::string(info[2]) : "", reader->records()});
        store.m_parts->readers.push_back(std::move(*reader));
    }
    return store;
}

const std::vector<PackInfo>& Store::packs() const {
    return m_parts->infos;
}

std::vector<Term> Store::lookup(std::string_view system, std::string_view code) const {
    std::vector<Term> terms;
    for (const PackReader& reader : m_parts->readers)
        for (const std::string& value : reader.find(key('T', system, code)))
            if (auto term = readTerm(value, system, code))
                terms.push_back(std::move(*term));
    keepLatest(terms);
    std::ranges::stable_sort(terms, [](const Term& left, const Term& right) {
        return left.active != right.active ? left.active : left.use < right.use;
    });
    return terms;
}

std::optional<std::string> Store::display(std::string_view system, std::string_view code,
                                          std::string_view language) const {
    const auto terms = lookup(system, code);
    const auto of = [&](std::string_view wanted) -> const Term* {
        for (const Term& term : terms)
            if (term.language.substr(0, 2) == wanted.substr(0, 2))
                return &term;
        return nullptr;
    };
    if (const Term* own = of(language))
        return own->coding.display;
    if (const auto common = commonName(system, code, language); !common.empty() && language.substr(0, 2) != "en")
        return std::string(common);
    if (const Term* english = of("en"))
        return english->coding.display;
    if (!terms.empty())
        return terms.front().coding.display;
    const auto common = commonName(system, code, language);
    return common.empty() ? std::nullopt : std::optional(std::string(common));
}

std::vector<Translation> Store::translate(std::string_view system, std::string_view code,
                                          std::string_view targetSystem) const {
    std::vector<Translation> result;
    for (const PackReader& reader : m_parts->readers)
        for (const std::string& value : reader.find(key('M', system, code))) {
            const auto part = fields(value);
            if (part.size() != 7 || part[3].size() != 1 || part[3][0] < '0' || part[3][0] > '4')
                continue;
            if (!targetSystem.empty() && part[0] != targetSystem)
                continue;
            Translation translation;
            translation.row.source = {std::string(system), {}, std::string(code), {}, false};
            translation.row.target = {std::string(part[0]), {}, std::string(part[1]), std::string(part[2]), false};
            translation.row.relationship = static_cast<clinical::MapRelationship>(part[3][0] - '0');
            translation.row.comment = std::string(part[6]);
            translation.map = std::string(part[4]);
            translation.version = std::string(part[5]);
            if (std::ranges::none_of(result, [&](const Translation& other) {
                    return other.row == translation.row && other.map == translation.map;
                }))
                result.push_back(std::move(translation));
        }
    return result;
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
        std::string storage;
        for (const Format& format : formats)
            if (load == nullptr && format.fits(nameOf(file, storage), start)) {
                report.kind = std::string(format.kind);
                load = format.load;
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
    if (report.terms + report.maps == 0)
        return failure(report.broken > 0 ? "terms.unknown-format" : "terms.empty", named);
    if (report.broken > report.issues.size())
        report.issues.push_back({Severity::Warning,
                                 {},
                                 "terms.rows-broken",
                                 {{"count", std::to_string(report.broken)}, {"file", file.filename().string()}}});
    const auto written = writer.finish(join({report.kind, file.filename().string(), report.version}));
    if (!written)
        return failure(written.error());
    return report;
}

} // namespace anamnesis::terms
