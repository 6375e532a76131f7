// SPDX-License-Identifier: GPL-3.0-or-later
// FHIR resources of terminology as a file or a folder of files.
#include "services/terms/loaders/FhirResource.h"

#include <algorithm>
#include <system_error>

namespace anamnesis::terms {
namespace {

namespace fs = std::filesystem;

/// Beyond this a document's index does not fit in the memory of an ordinary machine.
constexpr std::uintmax_t largestFile = 512U << 20U;

/// `entry` is empty for a file that stands alone: then what is wrong with it is an error, else a broken part.
Result<void> one(const Loading& loading, const fs::path& file, const std::string& entry) {
    const std::string name = file.filename().string();
    std::error_code error;
    if (fs::file_size(file, error) > largestFile && !error)
        return failure("terms.file-too-large", {{"file", name}, {"limit", std::to_string(largestFile >> 20U)}});
    simdjson::dom::parser parser;
    simdjson::padded_string bytes;
    if (simdjson::padded_string::load(file.string()).get(bytes) != simdjson::SUCCESS)
        return failure("terms.cannot-read", {{"file", name}});
    simdjson::dom::object resource;
    if (parser.parse(bytes).get(resource) != simdjson::SUCCESS) {
        if (entry.empty())
            return failure("terms.truncated", {{"file", name}, {"line", "0"}});
        loading.brokenEntry(entry);
        return {};
    }
    if (!FhirReader(loading, entry.empty() ? name : entry).resource(resource) && entry.empty())
        return failure("terms.unknown-format", {{"file", name}});
    return {};
}

} // namespace

Result<void> loadFhir(const Loading& loading) {
    if (!fs::is_directory(loading.file))
        return one(loading, loading.file, {});
    std::vector<fs::path> files;
    std::error_code error;
    for (auto at = fs::recursive_directory_iterator(loading.file, error);
         !error && at != fs::recursive_directory_iterator(); at.increment(error))
        if (at->path().extension() == ".json" && at->is_regular_file())
            files.push_back(at->path());
    std::ranges::sort(files);
    for (const fs::path& file : files) {
        if (loading.cancel.cancelled())
            return failure("cancelled");
        if (auto read = one(loading, file, file.lexically_relative(loading.file).generic_string()); !read)
            return read;
        if (loading.progress)
            loading.progress({"terms.loading", "fhir", loading.report.rows, files.size(), loading.report.broken});
    }
    return {};
}

} // namespace anamnesis::terms
