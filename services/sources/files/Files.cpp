// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sources/files/Files.h"

#include "services/decode/Decode.h"

#include <algorithm>
#include <fstream>
#include <system_error>

namespace anamnesis::sources::files {
namespace {

namespace fs = std::filesystem;
using timeline::Outcome;

constexpr std::size_t recordsAtOnce = 1000;

bool isHidden(const fs::path& path) {
    return path.filename().string().starts_with('.');
}

void walk(const fs::path& folder, FileList& list) {
    std::error_code error;
    fs::recursive_directory_iterator entry(folder, fs::directory_options::skip_permission_denied, error);
    for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
        std::error_code ignored;
        if (isHidden(entry->path())) {
            if (entry->is_directory(ignored))
                entry.disable_recursion_pending();
        } else if (entry->is_regular_file(ignored)) {
            list.files.push_back(entry->path());
        }
    }
}

timeline::LedgerRow rowFor(const std::string& source, Instant now) {
    timeline::LedgerRow row;
    row.source = source;
    row.query = "file";
    row.period = "all";
    row.asked = 1;
    row.at = now;
    return row;
}

/// Delivers the records of one file; what it amounts to is left in the row.
Result<void> deliverFile(const std::string& bytes, const std::string& name, timeline::LedgerRow& row, Sink& sink) {
    const decode::Page page = decode::split(bytes, name);
    const decode::SourceContext context{row.source, {}, name, {}};
    std::vector<FetchedRecord> records;
    const auto flush = [&]() -> Result<void> {
        return records.empty() ? Result<void>{} : sink.onRecords(std::exchange(records, {}), {});
    };
    for (const decode::Slice& slice : page.slices) {
        FetchedRecord record{decode::recordOf(slice, context), std::string(slice.bytes), {}, {}, false, {}};
        if (slice.type.empty() && slice.format == decode::Format::Unknown) {
            record.issues.push_back({Severity::Error, {}, "source.entry-unreadable", {}});
            ++row.issues;
        } else {
            ++row.received;
        }
        ++row.kept;
        records.push_back(std::move(record));
        if (records.size() >= recordsAtOnce)
            if (const auto stored = flush(); !stored)
                return stored;
    }
    row.issues += page.issues.size();
    const bool torn =
        std::ranges::any_of(page.issues, [](const Issue& issue) { return issue.severity >= Severity::Error; });
    if (row.received == 0) {
        row.outcome = Outcome::Failed;
        row.reason = {page.issues.empty() ? "import.nothing-readable" : page.issues.front().code, {}};
    } else {
        row.outcome = torn || row.received < row.kept ? Outcome::Partial : Outcome::Complete;
        if (row.outcome == Outcome::Partial)
            row.reason = {torn ? page.issues.front().code : "source.entry-unreadable", {}};
    }
    return flush();
}

} // namespace

FileList filesBelow(const std::vector<fs::path>& paths) {
    FileList list;
    for (const fs::path& path : paths) {
        std::error_code error;
        if (fs::is_directory(path, error))
            walk(path, list);
        else if (fs::is_regular_file(path, error))
            list.files.push_back(path);
        else
            list.missing.push_back(path);
    }
    std::ranges::sort(list.files);
    list.files.erase(std::unique(list.files.begin(), list.files.end()), list.files.end());
    return list;
}

Result<std::string> readFile(const fs::path& file) {
    const std::string name = file.filename().string();
    std::error_code error;
    const std::uintmax_t size = fs::file_size(file, error);
    std::ifstream stream(file, std::ios::binary);
    if (error || !stream)
        return failure("import.unreadable", {{"file", name}});
    if (size > largestFile)
        return failure("import.too-large", {{"file", name}, {"bytes", std::to_string(size)}});
    std::string bytes(static_cast<std::size_t>(size), '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(size));
    if (static_cast<std::uintmax_t>(stream.gcount()) != size)
        return failure("import.unreadable", {{"file", name}});
    return bytes;
}

FetchReport readAll(const std::vector<fs::path>& paths, const std::string& source, Instant now, Sink& sink,
                    const ProgressHandler& progress, const CancelToken& cancel) {
    FetchReport report;
    const FileList list = filesBelow(paths);
    const auto finish = [&](timeline::LedgerRow row) {
        sink.onRow(row);
        report.rows.push_back(std::move(row));
    };
    for (const fs::path& path : list.missing) {
        timeline::LedgerRow row = rowFor(source, now);
        row.outcome = Outcome::Failed;
        row.reason = {"import.unreadable", {{"file", path.filename().string()}}};
        finish(std::move(row));
    }
    Progress step{"import.reading", source, 0, list.files.size(), 0};
    for (const fs::path& file : list.files) {
        if (cancel.cancelled()) {
            report.stoppedBy = Error{"http.cancelled", {}};
            break;
        }
        timeline::LedgerRow row = rowFor(source, now);
        auto bytes = readFile(file);
        if (!bytes) {
            row.outcome = Outcome::Failed;
            row.reason = bytes.error();
        } else if (const auto stored = deliverFile(*bytes, file.filename().string(), row, sink); !stored) {
            report.stoppedBy = stored.error();
            break;
        }
        ++step.done;
        step.issues += row.issues;
        finish(std::move(row));
        if (progress)
            progress(step);
    }
    return report;
}

} // namespace anamnesis::sources::files
