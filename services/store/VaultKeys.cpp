// SPDX-License-Identifier: GPL-3.0-or-later
// Key slots and the data key: added, removed, changed, renewed.
#include "services/store/VaultState.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace anamnesis::store {

Result<std::uint32_t> Vault::addPassphrase(std::string_view passphrase, std::string_view label) {
    return guarded(m_connection, [&](Connection& /*database*/) {
        if (passphrase.empty())
            throw Fault("vault.passphrase-empty");
        const std::lock_guard hold(m_state->mutex);
        Slots changed = m_state->slots;
        changed.slots.push_back(
            changed.passphraseSlot(m_state->key, passphrase, m_state->options.cost, label, m_state->now()));
        const std::uint32_t number = changed.slots.back().number;
        m_state->saveSlots(changed);
        return number;
    });
}

Result<std::string> Vault::addRecoveryCode(std::string_view label) {
    return guarded(m_connection, [&](Connection& /*database*/) {
        const std::lock_guard hold(m_state->mutex);
        std::string code = newRecoveryCode();
        Slots changed = m_state->slots;
        changed.slots.push_back(changed.recoverySlot(m_state->key, code, label, m_state->now()));
        m_state->saveSlots(changed);
        return code;
    });
}

Result<void> Vault::removeSlot(std::uint32_t number) {
    return guarded(m_connection, [&](Connection& /*database*/) {
        const std::lock_guard hold(m_state->mutex);
        Slots changed = m_state->slots;
        if (std::erase_if(changed.slots, [&](const KeySlot& slot) { return slot.number == number; }) == 0)
            throw Fault("vault.slot-unknown", {{"slot", std::to_string(number)}});
        if (changed.slots.empty())
            throw Fault("vault.last-slot");
        m_state->saveSlots(changed);
    });
}

Result<void> Vault::changePassphrase(std::string_view oldPassphrase, std::string_view newPassphrase) {
    return guarded(m_connection, [&](Connection& /*database*/) {
        if (newPassphrase.empty())
            throw Fault("vault.passphrase-empty");
        const std::lock_guard hold(m_state->mutex);
        Slots changed = m_state->slots;
        const std::optional<Slots::Opened> opened = changed.opened(oldPassphrase);
        const auto slot = std::ranges::find_if(
            changed.slots, [&](const KeySlot& candidate) { return opened && candidate.number == opened->slot; });
        if (slot == changed.slots.end() || slot->kind != "passphrase")
            throw Fault("vault.wrong-passphrase");
        KeySlot renewed =
            changed.passphraseSlot(m_state->key, newPassphrase, m_state->options.cost, slot->label, m_state->now());
        *slot = std::move(renewed);
        m_state->saveSlots(changed);
    });
}

Result<Rekeyed> Vault::rekey(std::string_view passphrase, const ProgressHandler& progress, const CancelToken& cancel) {
    return guarded(m_connection, [&](Connection& database) {
        const std::lock_guard hold(m_state->mutex);
        State& state = *m_state;
        const FileGate& gate = state.options.gate;
        const std::optional<Slots::Opened> opened = state.slots.opened(passphrase);
        if (!opened)
            throw Fault("vault.wrong-passphrase");

        Rekeyed answer;
        Slots renewed = state.slots;
        renewed.slots.clear();
        SecretKey key = SecretKey::random();
        for (const KeySlot& slot : state.slots.slots) {
            if (slot.number == opened->slot && slot.kind == "passphrase")
                renewed.slots.push_back(
                    renewed.passphraseSlot(key, passphrase, state.options.cost, slot.label, state.now()));
            else
                answer.dropped.push_back({slot.number, slot.kind, slot.label, slot.created});
        }
        answer.recoveryCode = newRecoveryCode();
        renewed.slots.push_back(renewed.recoverySlot(key, answer.recoveryCode, "", state.now()));

        const auto forget = [&] {
            for (const char* name : file::leftOvers) {
                std::error_code ignored;
                std::filesystem::remove(state.at(name), ignored);
            }
        };
        try {
            forget();
            closeAll(std::exchange(state.readers, {}));
            ConnectionSettings target = state.settings(Access::Fresh);
            target.file = state.at(file::newData);
            copyData(database, target, key, progress, cancel);
            syncFile(state.at(file::newData), gate);
            writeSlots(state.at(file::newSlots), renewed, gate);
            database.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (...) {
            forget();
            throw;
        }

        // From here on the new pair counts as soon as its data has the name; Vault::open finishes it if we cannot.
        const auto reopen = [&] {
            std::shared_ptr<Connection> connection = openData(state);
            m_connection = std::move(connection);
        };
        database.close();
        std::error_code noLog;
        if (const auto log = std::filesystem::file_size(state.at(file::log), noLog); !noLog && log != 0) {
            // The last checkpoint did not get through. A log must never meet another file than its own.
            forget();
            reopen();
            throw Fault("vault.io", {{"detail", "checkpoint"}});
        }
        try {
            renameFile(state.at(file::newData), state.at(file::data), gate);
        } catch (const Fault&) {
            if (std::filesystem::exists(state.at(file::newData))) {
                forget();
                reopen();
                throw;
            }
        }
        state.key = std::move(key);
        state.slots = renewed;
        reopen();
        renameFile(state.at(file::newSlots), state.at(file::slots), gate);
        return answer;
    });
}

} // namespace anamnesis::store
