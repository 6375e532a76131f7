// SPDX-License-Identifier: GPL-3.0-or-later
// FHIR packages: a tarball in gzip with the folder `package`, a manifest `package.json` and a resource a file
// (hl7.org/fhir/packages.html). Folders below `package` hold examples and what tools keep; they are not terminology.
#include "services/terms/loaders/FhirResource.h"
#include "services/terms/loaders/Tar.h"

#include <algorithm>
#include <utility>

namespace anamnesis::terms {
namespace {

constexpr std::uint64_t largestArchive = std::uint64_t{16} << 30U; ///< after decompression
constexpr std::uint64_t largestEntry = 512U << 20U;

/// With the file. Before the first entry there is no entry to name, and the sentence is another one.
std::unexpected<Error> named(Error error, const Loading& loading) {
    if (error.code == "cancelled")
        return failure(std::move(error));
    if (std::erase(error.args, std::pair<std::string, std::string>("entry", "")) > 0 &&
        (error.code == "terms.archive-cut-short" || error.code == "terms.archive-damaged"))
        error.code += "-at-start";
    error.args.emplace_back("file", loading.file.filename().string());
    return failure(std::move(error));
}

/// A resource or the manifest: directly in the folder `package`.
bool ofUse(const TarEntry& entry) {
    std::string_view name = entry.name;
    if (name.starts_with("./"))
        name.remove_prefix(2);
    const std::size_t slash = name.find('/');
    return entry.file && slash != std::string_view::npos && name.substr(0, slash) == "package" &&
           name.find('/', slash + 1) == std::string_view::npos && name.ends_with(".json") &&
           name.substr(slash + 1) != ".index.json";
}

/// "org.x.terms#1.2.0"; what is not told leaves no mark behind.
std::string nameAndVersion(const std::string& name, const std::string& version) {
    return name.empty() || version.empty() ? name + version : name + '#' + version;
}

} // namespace

Result<void> loadPackage(const Loading& loading) {
    Tar tar(loading.file, largestArchive, loading.cancel);
    simdjson::dom::parser parser;
    std::string version;
    for (;;) {
        const auto entry = tar.next();
        if (!entry)
            return named(entry.error(), loading);
        if (!*entry)
            break;
        if (!ofUse(**entry)) {
            loading.report.skipped += (*entry)->file ? 1U : 0U;
            continue;
        }
        const std::string& name = (*entry)->name;
        if ((*entry)->size > largestEntry) {
            loading.brokenEntry(name);
            continue;
        }
        const auto bytes = tar.body();
        if (!bytes)
            return named(bytes.error(), loading);
        simdjson::dom::object resource;
        std::string_view text_ = *bytes;
        if (text_.starts_with("\xEF\xBB\xBF"))
            text_.remove_prefix(3);
        if (parser.parse(text_.data(), text_.size()).get(resource) != simdjson::SUCCESS) {
            loading.brokenEntry(name);
            continue;
        }
        if (name.ends_with("/package.json") && text(resource, "resourceType").empty())
            version = nameAndVersion(text(resource, "name"), text(resource, "version"));
        else
            FhirReader(loading, name).resource(resource);
        if (loading.progress && loading.report.rows % 200 == 0)
            loading.progress({"terms.loading", "fhir-package", loading.report.rows, 0, loading.report.broken});
    }
    if (!version.empty())
        loading.report.version = version;
    if (loading.report.terms + loading.report.maps + loading.report.valueSets + loading.report.systems == 0)
        return failure("terms.nothing-of-use", {{"file", loading.file.filename().string()}});
    return {};
}

} // namespace anamnesis::terms
