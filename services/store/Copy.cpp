// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of the whole: backup, restore, and the page-wise copy that a rekey is made of.
#include "services/store/VaultState.h"

#include <sqlcipher/sqlite3.h>

#include <system_error>

namespace anamnesis::store {

namespace {

using std::filesystem::path;

constexpr int pagesAStep = 512;

void removePartial(const path& folder) {
    std::error_code ignored;
    std::filesystem::remove_all(folder, ignored);
}

path partialOf(const path& target) {
    path partial = target;
    partial += ".partial";
    return partial;
}

void refuseExisting(const path& target) {
    std::error_code error;
    if (std::filesystem::exists(target, error) && !std::filesystem::is_empty(target, error))
        throw Fault("vault.exists");
}

/// Both files in a new private folder, each synced; the name is given last.
void writeCopy(Connection& from, const Vault::State& state, const path& target, const ProgressHandler& progress,
               const CancelToken& cancel) {
    refuseExisting(target);
    const path partial = partialOf(target);
    removePartial(partial);
    try {
        makePrivateFolder(partial, state.options.gate);
        ConnectionSettings settings = state.settings(Access::Fresh);
        settings.file = partial / file::data;
        copyData(from, settings, state.key, progress, cancel);
        syncFile(settings.file, state.options.gate);
        Slots slots = state.slots;
        slots.failures.clear();
        slots.failedInARow = 0;
        writeSlots(partial / file::slots, slots, state.options.gate);
        renameFile(partial, target, state.options.gate);
    } catch (...) {
        removePartial(partial);
        throw;
    }
}

} // namespace

void copyData(Connection& from, const ConnectionSettings& to, const SecretKey& key, const ProgressHandler& progress,
              const CancelToken& cancel) {
    {
        Connection target(to, key);
        sqlite3_backup* copying = sqlite3_backup_init(target.handle(), "main", from.handle(), "main");
        if (copying == nullptr)
            target.fail(sqlite3_errcode(target.handle()));
        int code = SQLITE_OK;
        while (code == SQLITE_OK && !cancel.cancelled()) {
            code = sqlite3_backup_step(copying, pagesAStep);
            if (progress)
                progress(
                    {"vault.copying", "",
                     static_cast<std::uint64_t>(sqlite3_backup_pagecount(copying) - sqlite3_backup_remaining(copying)),
                     static_cast<std::uint64_t>(sqlite3_backup_pagecount(copying)), 0});
        }
        const int finished = sqlite3_backup_finish(copying);
        if (code == SQLITE_OK)
            throw Fault("cancelled");
        if (finished != SQLITE_OK)
            target.fail(finished);
    }
    ConnectionSettings reading = to;
    reading.access = Access::ReadWrite;
    Connection copy(reading, key);
    if (!verification(copy, progress, cancel).issues.empty())
        throw Fault("vault.damaged", {{"part", "data"}, {"detail", "copy"}});
}

Result<void> Vault::backup(const path& target, const ProgressHandler& progress, const CancelToken& cancel) const {
    return guarded(m_connection, [&](Connection& database) {
        const std::lock_guard hold(m_state->mutex);
        writeCopy(database, *m_state, target, progress, cancel);
    });
}

Result<void> Vault::restore(const path& backup, const path& target, std::string_view secret,
                            const VaultOptions& options) {
    try {
        refuseExisting(target);
    } catch (Fault& fault) {
        return failure(std::move(fault.error));
    }
    Result<Vault> opened = open(backup, secret, options);
    if (!opened)
        return failure(opened.error());
    return guarded(opened->m_connection, [&](Connection& database) {
        std::error_code ignored;
        std::filesystem::remove(target, ignored); // an empty folder
        writeCopy(database, *opened->m_state, target, {}, {});
    });
}

} // namespace anamnesis::store
