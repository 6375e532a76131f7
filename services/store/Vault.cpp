// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/Vault.h"

#include "services/store/Schema.h"
#include "services/store/VaultState.h"

#include <sodium.h>

#include <algorithm>
#include <system_error>
#include <utility>

namespace anamnesis::store {

namespace {

using std::filesystem::path;

bool isThere(const path& file) {
    std::error_code error;
    return std::filesystem::exists(file, error);
}

/// Whether the name is taken. A folder that may not be entered is refused, not taken for empty.
bool isVault(const path& folder) {
    std::error_code error;
    const bool found =
        std::filesystem::exists(folder / file::slots, error) || std::filesystem::exists(folder / file::data, error);
    if (error == std::errc::permission_denied)
        throw Fault("vault.no-permission");
    return found;
}

/// Finishes or forgets what an interrupted creation or rekey left. At each moment of a rekey either the old pair is
/// whole, or the new data is in place and `slots.new` holds its key.
SecretKey settleInterrupted(Vault::State& state, SecretKey key, std::string_view secret) {
    const FileGate& gate = state.options.gate;
    if (!isThere(state.at(file::data)) && isThere(state.at(file::newData)))
        renameFile(state.at(file::newData), state.at(file::data), gate);
    if (isThere(state.at(file::newSlots))) {
        bool oldKeyFits = true;
        try {
            const Connection trial(state.settings(Access::ReadOnly), key);
        } catch (const Fault& fault) {
            if (fault.error.code != "vault.damaged")
                throw;
            oldKeyFits = false;
        }
        if (!oldKeyFits) {
            Slots renewed = readSlots(state.at(file::newSlots), gate);
            std::optional<Slots::Opened> opened = renewed.opened(secret);
            if (!opened)
                throw Fault("vault.wrong-passphrase");
            renameFile(state.at(file::newSlots), state.at(file::slots), gate);
            state.slots = std::move(renewed);
            key = std::move(opened->key);
        }
    }
    for (const char* name : file::leftOvers)
        if (isThere(state.at(name)))
            removeFile(state.at(name), gate);
    return key;
}

void noteFailure(Vault::State& state) {
    Slots changed = state.slots;
    changed.failures.push_back(state.now());
    changed.failedInARow += 1;
    changed.lastFailure = state.now();
    try {
        state.saveSlots(changed);
    } catch (const Fault&) {
        // The passphrase is wrong all the same; on a full disk the count is lost.
    }
}

void keepReserve(const Vault::State& state) {
    std::error_code error;
    const std::uintmax_t have = std::filesystem::file_size(state.at(file::reserve), error);
    if (state.options.reserveBytes == 0 || (!error && have >= state.options.reserveBytes))
        return;
    try {
        writeReserve(state.at(file::reserve), state.options.reserveBytes, state.options.gate);
    } catch (const Fault&) {
        // No room to set aside now; the next opening tries again.
    }
}

template <class Work>
auto answered(const Work& work) -> Result<decltype(work())> {
    try {
        return work();
    } catch (Fault& fault) {
        return failure(std::move(fault.error));
    } catch (const std::bad_alloc&) {
        return failure("vault.no-memory");
    }
}

} // namespace

std::shared_ptr<Connection> openData(const Vault::State& state) {
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(state.at(file::data), error);
    if (error == std::errc::permission_denied)
        throw Fault("vault.no-permission");
    // SQLite would take an empty file for a new database, and half a last page for a whole one. A page may be half
    // written where a power cut stopped a checkpoint; then the WAL still has it.
    std::error_code noLog;
    const std::uintmax_t log = std::filesystem::file_size(state.at(file::log), noLog);
    const bool settled = noLog || log == 0;
    if (error || size < state.slots.pageSize || (settled && size % state.slots.pageSize != 0))
        throw Fault("vault.damaged", {{"part", "data"}, {"detail", error ? "missing" : "truncated"}});
    auto connection = std::make_shared<Connection>(state.settings(Access::ReadWrite), state.key);
    migrate(*connection);
    Query id = connection->query("SELECT value FROM meta WHERE name='vault'");
    if (!id.next() || id.text(0) != state.slots.vaultId)
        throw Fault("vault.damaged", {{"part", "data"}, {"detail", "another-vault"}});
    return connection;
}

void closeAll(const std::vector<std::weak_ptr<Connection>>& readers) {
    for (const std::weak_ptr<Connection>& reader : readers)
        if (const std::shared_ptr<Connection> connection = reader.lock())
            connection->close();
}

Vault::Vault(std::unique_ptr<State> state) : Reader(nullptr), m_state(std::move(state)) {
    m_connection = openData(*m_state);
}
Vault::Vault(Vault&&) noexcept = default;
Vault& Vault::operator=(Vault&& other) noexcept {
    if (this != &other) {
        lock();
        Reader::operator=(std::move(other));
        m_state = std::move(other.m_state);
    }
    return *this;
}
Vault::~Vault() {
    lock();
}

Result<CreatedVault> Vault::create(const path& folder, std::string_view passphrase, const VaultOptions& options) {
    return answered([&]() -> CreatedVault {
        if (passphrase.empty())
            throw Fault("vault.passphrase-empty");
        if (isVault(folder))
            throw Fault("vault.exists");
        auto state = std::make_unique<State>();
        state->options = options;
        state->folder = folder;
        makePrivateFolder(folder, options.gate);
        state->folderLock = std::make_unique<FolderLock>(state->at(file::lock), options.gate);
        for (const char* name : file::leftOvers)
            removeFile(state->at(name), options.gate);
        state->key = SecretKey::random();
        state->slots.vaultId = hex(randomBytes(16));
        state->slots.pageSize = options.pageSize;
        {
            // Complete under another name: until `slots` is there and the data has its name, there is no vault.
            ConnectionSettings settings = state->settings(Access::Fresh);
            settings.file = state->at(file::newData);
            Connection fresh(settings, state->key);
            migrate(fresh);
            fresh.query("INSERT INTO meta VALUES('vault',?1)").bind(state->slots.vaultId).run();
        }
        std::string code = newRecoveryCode();
        Slots& slots = state->slots;
        slots.slots.push_back(slots.passphraseSlot(state->key, passphrase, options.cost, "", state->now()));
        slots.slots.push_back(slots.recoverySlot(state->key, code, "", state->now()));
        syncFile(state->at(file::newData), options.gate);
        state->saveSlots(Slots(slots));
        renameFile(state->at(file::newData), state->at(file::data), options.gate);
        keepReserve(*state);
        return {Vault(std::move(state)), std::move(code)};
    });
}

Result<Vault> Vault::open(const path& folder, std::string_view secret, const VaultOptions& options) {
    return answered([&]() -> Vault {
        if (!isVault(folder))
            throw Fault("vault.not-found");
        auto state = std::make_unique<State>();
        state->options = options;
        state->folder = folder;
        state->folderLock = std::make_unique<FolderLock>(state->at(file::lock), options.gate);
        if (!isThere(state->at(file::slots)))
            throw Fault("vault.slots-damaged", {{"detail", "missing"}});
        state->slots = readSlots(state->at(file::slots), options.gate);
        if (const std::int64_t seconds = state->slots.waitSeconds(state->now()))
            throw Fault("vault.too-many-tries", {{"seconds", std::to_string(seconds)}});
        std::optional<Slots::Opened> opened = state->slots.opened(secret);
        if (!opened) {
            noteFailure(*state);
            throw Fault("vault.wrong-passphrase");
        }
        state->key = settleInterrupted(*state, std::move(opened->key), secret);
        Vault vault(std::move(state));
        if (vault.m_state->slots.failedInARow != 0) {
            Slots changed = vault.m_state->slots;
            changed.failedInARow = 0;
            vault.m_state->saveSlots(changed);
        }
        keepReserve(*vault.m_state);
        return vault;
    });
}

void Vault::lock() {
    if (!m_state)
        return;
    // Calls take the connection first and the state second; here the state is let go of before a connection is waited
    // for.
    std::shared_ptr<Connection> writing;
    std::vector<std::weak_ptr<Connection>> readers;
    {
        const std::lock_guard hold(m_state->mutex);
        writing = m_connection;
        readers.swap(m_state->readers);
    }
    if (writing)
        writing->close();
    closeAll(readers);
    const std::lock_guard hold(m_state->mutex);
    closeAll(std::exchange(m_state->readers, {}));
    m_state->key.wipe();
    m_state->folderLock.reset();
}

bool Vault::isOpen() const {
    return m_connection && !m_connection->closed();
}

const path& Vault::folder() const {
    return m_state->folder;
}

Result<VaultInfo> Vault::info() const {
    return guarded(m_connection, [&](Connection& database) {
        VaultInfo info;
        info.id = m_state->slots.vaultId;
        info.format = m_state->slots.format;
        info.pageSize = m_state->slots.pageSize;
        for (const KeySlot& slot : m_state->slots.slots)
            info.keySlots.push_back({slot.number, slot.kind, slot.label, slot.created});
        info.schema = static_cast<std::uint32_t>(database.value("PRAGMA user_version"));
        const auto count = [&](const char* sql) { return static_cast<std::uint64_t>(database.value(sql)); };
        info.persons = count("SELECT count(*) FROM person");
        info.records = count("SELECT count(*) FROM record");
        info.statements = count("SELECT count(*) FROM statement");
        info.items = count("SELECT count(*) FROM item");
        info.rawBytes = count("SELECT sum(size) FROM record JOIN raw ON raw.id=record.raw");
        info.bytesOnDisk = folderSize(m_state->folder);
        return info;
    });
}

Result<Reader> Vault::reader() const {
    return guarded(m_connection, [&](Connection& /*database*/) {
        const std::lock_guard hold(m_state->mutex);
        if (m_state->key.empty())
            throw Fault("vault.locked");
        auto connection = std::make_shared<Connection>(m_state->settings(Access::ReadOnly), m_state->key);
        std::erase_if(m_state->readers, [](const auto& reader) { return reader.expired(); });
        m_state->readers.push_back(connection);
        return Reader(std::move(connection));
    });
}

Result<void> Vault::transact(const std::function<Result<void>()>& work) {
    return guarded(m_connection, [&](Connection& database) { database.transact([&] { require(work()); }); });
}

Result<std::string> Vault::keyedHash(std::string_view purpose, std::initializer_list<std::string_view> parts) const {
    return guarded(m_connection, [&](Connection& /*database*/) {
        const std::lock_guard hold(m_state->mutex);
        if (m_state->key.empty())
            throw Fault("vault.locked");
        const auto bytes = [](std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); };
        SecretKey derived;
        crypto_generichash(derived.data(), SecretKey::size, bytes(purpose), purpose.size(), m_state->key.data(),
                           SecretKey::size);
        crypto_generichash_state hashing;
        crypto_generichash_init(&hashing, derived.data(), SecretKey::size, SecretKey::size);
        for (const std::string_view part : parts) {
            const std::string length = std::to_string(part.size()) + ":";
            crypto_generichash_update(&hashing, bytes(length), length.size());
            crypto_generichash_update(&hashing, bytes(part), part.size());
        }
        std::string answer(SecretKey::size, '\0');
        crypto_generichash_final(&hashing, reinterpret_cast<unsigned char*>(answer.data()), answer.size());
        sodium_memzero(&hashing, sizeof hashing);
        return answer;
    });
}

Result<void> Vault::transactFromReserve(const std::function<Result<void>()>& work) {
    Result<void> done = transact(work);
    if (done || done.error().code != "vault.disk-full" || !isThere(m_state->at(file::reserve)))
        return done;
    try {
        removeFile(m_state->at(file::reserve), m_state->options.gate);
    } catch (const Fault&) {
        return done;
    }
    return transact(work);
}

std::vector<Instant> Vault::failedUnlocks() const {
    const std::lock_guard hold(m_state->mutex);
    return m_state->slots.failures;
}

Result<void> Vault::clearFailedUnlocks() {
    return guarded(m_connection, [&](Connection& /*database*/) {
        const std::lock_guard hold(m_state->mutex);
        if (m_state->slots.failures.empty())
            return;
        Slots changed = m_state->slots;
        changed.failures.clear();
        m_state->saveSlots(changed);
    });
}

} // namespace anamnesis::store
