// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/ImportFiles.h"

#include "services/review/PatientKey.h"

#include <algorithm>
#include <fstream>
#include <system_error>

namespace anamnesis::review {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t largestFile = 1U << 30U;

void addFolder(const fs::path& folder, std::vector<fs::path>& files) {
    std::error_code error;
    for (auto entry = fs::recursive_directory_iterator(folder, fs::directory_options::skip_permission_denied, error);
         !error && entry != fs::recursive_directory_iterator(); entry.increment(error))
        if (entry->is_regular_file(error) && !entry->path().filename().string().starts_with('.'))
            files.push_back(entry->path());
}

} // namespace

FileList filesBelow(const std::vector<fs::path>& paths) {
    FileList list;
    for (const fs::path& path : paths) {
        std::error_code error;
        if (fs::is_directory(path, error))
            addFolder(path, list.files);
        else
            (fs::is_regular_file(path, error) ? list.files : list.missing).push_back(path);
    }
    std::sort(list.files.begin(), list.files.end());
    list.files.erase(std::unique(list.files.begin(), list.files.end()), list.files.end());
    return list;
}

Result<std::string> readFile(const fs::path& file) {
    std::error_code error;
    const auto size = fs::file_size(file, error);
    if (error)
        return failure("import.unreadable", {{"file", file.filename().string()}});
    if (size > largestFile)
        return failure("import.too-large", {{"file", file.filename().string()}, {"bytes", std::to_string(size)}});
    std::ifstream stream(file, std::ios::binary);
    std::string bytes(static_cast<std::size_t>(size), '\0');
    if (!stream.read(bytes.data(), static_cast<std::streamsize>(size)) && size > 0)
        return failure("import.unreadable", {{"file", file.filename().string()}});
    return bytes;
}

void FilePatients::add(const decode::Slice& slice, const std::string& id) {
    if (!slice.fullUrl.empty())
        m_byReference[slice.fullUrl] = id;
    m_byReference["Patient/" + id] = id;
    m_ids.insert(id);
}

std::string FilePatients::subjectOf(const decode::Decoded& decoded) const {
    for (const clinical::Statement& statement : decoded.statements)
        if (statement.kind == clinical::Kind::Patient)
            return patientIdOf(statement);
    constexpr std::string_view patient = "Patient/";
    std::string other;
    for (const clinical::Statement& statement : decoded.statements) {
        for (const clinical::Reference& reference : statement.references) {
            std::string id;
            if (const auto known = m_byReference.find(reference.target); known != m_byReference.end())
                id = known->second;
            else if (const auto local = clinical::relativeReference(reference.target); local.starts_with(patient))
                id = local.substr(patient.size());
            if (id.empty())
                continue;
            if (reference.role == "subject" || reference.role == "patient")
                return id;
            if (other.empty())
                other = id;
        }
    }
    return other;
}

} // namespace anamnesis::review
