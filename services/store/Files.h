// SPDX-License-Identifier: GPL-3.0-or-later
// Files of the vault other than the database: private to their owner, replaced whole or not at all, one process at a
// time.
#pragma once

#include "services/store/Vault.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace anamnesis::store {

/// Each throws vault.no-permission, vault.disk-full, vault.not-found or vault.io {detail: errno}.
void makePrivateFolder(const std::filesystem::path& folder, const FileGate& gate);
void makePrivateFile(const std::filesystem::path& file); ///< empty, mode 0600
/// Writes beside, syncs, renames, syncs the folder. Mode 0600. After a failure the old file is as it was.
void replaceFile(const std::filesystem::path& file, std::string_view bytes, const FileGate& gate);
void renameFile(const std::filesystem::path& from, const std::filesystem::path& to, const FileGate& gate);
void removeFile(const std::filesystem::path& file, const FileGate& gate); ///< no error when it is not there
void syncFile(const std::filesystem::path& file, const FileGate& gate);
void syncFolder(const std::filesystem::path& folder, const FileGate& gate);
[[nodiscard]] std::string readFile(const std::filesystem::path& file, std::size_t most, const FileGate& gate);
/// Allocated, not sparse, so that giving it up frees space.
void writeReserve(const std::filesystem::path& file, std::size_t bytes, const FileGate& gate);
[[nodiscard]] std::uint64_t folderSize(const std::filesystem::path& folder);

/// Held while the vault is open; the system lets go of it when the process ends, however it ends.
class FolderLock {
public:
    /// vault.in-use {pid} when another holds it.
    FolderLock(const std::filesystem::path& file, const FileGate& gate);
    FolderLock(FolderLock&& other) noexcept;
    FolderLock& operator=(FolderLock&& other) = delete;
    ~FolderLock();

private:
    int m_descriptor = -1;
};

} // namespace anamnesis::store
