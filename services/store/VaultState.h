// SPDX-License-Identifier: GPL-3.0-or-later
// What an open vault holds beside its connection. Inner header of services/store.
#pragma once

#include "services/store/Connection.h"
#include "services/store/Files.h"
#include "services/store/Slots.h"
#include "services/store/Vault.h"

#include <array>
#include <memory>
#include <mutex>
#include <vector>

namespace anamnesis::store {

/// Names in the folder.
namespace file {
inline constexpr const char* slots = "slots";
inline constexpr const char* data = "data";
inline constexpr const char* log = "data-wal";
inline constexpr const char* lock = "lock";
inline constexpr const char* reserve = "reserve";
inline constexpr const char* newData = "data.new";   ///< a creation or rekey not yet in place
inline constexpr const char* newSlots = "slots.new"; ///< of a rekey whose data may be in place already
/// What an interrupted step may leave; taken away at the next opening.
inline constexpr std::array leftOvers{"slots.new",    "data.new",  "data.new-journal", "data.new-wal",
                                      "data.new-shm", "slots.tmp", "slots.new.tmp"};
} // namespace file

struct Vault::State {
    VaultOptions options;
    std::filesystem::path folder;
    std::unique_ptr<FolderLock> folderLock;
    Slots slots;
    SecretKey key;
    mutable std::mutex mutex; ///< guards key, slots and readers against lock()
    mutable std::vector<std::weak_ptr<Connection>> readers;

    [[nodiscard]] Instant now() const { return options.clock ? options.clock->now() : SystemClock().now(); }
    [[nodiscard]] std::filesystem::path at(const char* name) const { return folder / name; }
    [[nodiscard]] ConnectionSettings settings(Access access) const {
        return {at(file::data), slots.pageSize,
                access == Access::ReadOnly ? options.readerCacheBytes : options.cacheBytes, options.fileSystem, access};
    }
    void saveSlots(const Slots& changed) {
        writeSlots(at(file::slots), changed, options.gate);
        slots = changed;
    }
};

void closeAll(const std::vector<std::weak_ptr<Connection>>& readers);

/// The writing connection on the folder's data, checked against the slots and brought to the newest schema.
[[nodiscard]] std::shared_ptr<Connection> openData(const Vault::State& state);

/// Copies page by page into a new file under another key, then checks the copy. Throws "cancelled".
void copyData(Connection& from, const ConnectionSettings& to, const SecretKey& key, const ProgressHandler& progress,
              const CancelToken& cancel);
/// Every page authenticates, every reference holds, every record's bytes hash to what they should.
[[nodiscard]] Verification verification(Connection& database, const ProgressHandler& progress,
                                        const CancelToken& cancel);

} // namespace anamnesis::store
