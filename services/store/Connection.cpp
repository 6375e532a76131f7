// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/Connection.h"

#include "services/store/Files.h"

#include <sodium.h>
#include <sqlcipher/sqlite3.h>

#include <array>
#include <cassert>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <utility>

#include <malloc.h>

namespace anamnesis::store {

namespace {

/// Everything SQLite gives back is wiped: its heap holds pages in the clear. (SQLCipher's own cipher_memory_security
/// does the same and locks each allocation, at several times the cost.)
int roundUp(int size) {
    return (size + 7) & ~7;
}
void* takeMemory(int size) {
    return std::malloc(static_cast<std::size_t>(size));
}
void giveMemory(void* memory) {
    if (memory != nullptr)
        sodium_memzero(memory, malloc_usable_size(memory));
    std::free(memory);
}
int memorySize(void* memory) {
    return memory == nullptr ? 0 : static_cast<int>(malloc_usable_size(memory));
}
void* resizeMemory(void* memory, int size) {
    const std::size_t old = malloc_usable_size(memory);
    if (static_cast<std::size_t>(size) <= old)
        return memory;
    void* larger = std::malloc(static_cast<std::size_t>(size));
    if (larger != nullptr) {
        std::memcpy(larger, memory, old);
        giveMemory(memory);
    }
    return larger;
}
int startMemory(void* /*unused*/) {
    return SQLITE_OK;
}
void endMemory(void* /*unused*/) {}

void configureOnce() {
    static std::once_flag once;
    std::call_once(once, [] {
        static const sqlite3_mem_methods methods{takeMemory, giveMemory,  resizeMemory, memorySize,
                                                 roundUp,    startMemory, endMemory,    nullptr};
        // Answers SQLITE_MISUSE once a test has registered a file layer; then the system's allocator stays.
        (void)sqlite3_config(SQLITE_CONFIG_MALLOC, &methods);
        (void)sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    });
}

constexpr int busyMilliseconds = 10000;
constexpr std::uint32_t checkpointBytes = 32U << 20U;

} // namespace

void Connection::fail(int code) {
    const int extended = m_database == nullptr ? code : sqlite3_extended_errcode(m_database);
    const int system = m_database == nullptr ? 0 : sqlite3_system_errno(m_database);
    const std::string detail = std::to_string(extended);
    switch (code & 0xff) {
    case SQLITE_FULL:
        throw Fault("vault.disk-full");
    case SQLITE_NOMEM:
        throw Fault("vault.no-memory");
    case SQLITE_INTERRUPT:
        throw Fault("cancelled");
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        throw Fault("vault.damaged", {{"part", "data"}, {"detail", detail}});
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        throw Fault("vault.no-permission");
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
        if (system == ENOSPC || system == EDQUOT)
            throw Fault("vault.disk-full");
        if (system == EACCES || system == EPERM || system == EROFS)
            throw Fault("vault.no-permission");
        break;
    case SQLITE_ERROR:
        // SQLCipher reports a page whose authentication fails as a plain error of the pager.
        if (extended == SQLITE_ERROR && sqlite3_errmsg(m_database) == std::string_view("SQL logic error"))
            throw Fault("vault.damaged", {{"part", "data"}, {"detail", detail}});
        break;
    default:
        break;
    }
    throw Fault("vault.io", {{"detail", detail}});
}

// ---- Query -------------------------------------------------------------------------------------------------------

Query::Query(Connection& connection, sqlite3_stmt* statement, const char* sql)
    : m_connection(&connection), m_statement(statement), m_sql(sql) {}
Query::Query(Query&& other) noexcept
    : m_connection(other.m_connection), m_statement(std::exchange(other.m_statement, nullptr)), m_sql(other.m_sql) {}
Query::~Query() {
    if (m_statement != nullptr)
        m_connection->giveBack(m_statement, m_sql);
}

bool Query::next() {
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    m_connection->fail(code);
}
void Query::reset() {
    sqlite3_reset(m_statement);
}
std::int64_t Query::integer(int column) const {
    return sqlite3_column_int64(m_statement, column);
}
double Query::real(int column) const {
    return sqlite3_column_double(m_statement, column);
}
std::string_view Query::text(int column) const {
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    if (text == nullptr)
        return {};
    return {text, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}
std::string_view Query::blob(int column) const {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    if (bytes == nullptr)
        return {};
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}
std::string Query::key(int column) const {
    if (sqlite3_column_type(m_statement, column) == SQLITE_BLOB)
        return hex(blob(column));
    return string(column);
}
bool Query::isNull(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}
void Query::setInteger(int index, std::int64_t value) {
    if (const int code = sqlite3_bind_int64(m_statement, index, value))
        m_connection->fail(code);
}
void Query::set(int index, double value) {
    if (const int code = sqlite3_bind_double(m_statement, index, value))
        m_connection->fail(code);
}
void Query::set(int index, std::string_view text) {
    if (const int code = sqlite3_bind_text64(m_statement, index, text.data() == nullptr ? "" : text.data(), text.size(),
                                             SQLITE_TRANSIENT, SQLITE_UTF8))
        m_connection->fail(code);
}
void Query::set(int index, Blob blob) {
    if (const int code = sqlite3_bind_blob64(m_statement, index, blob.bytes.data() == nullptr ? "" : blob.bytes.data(),
                                             blob.bytes.size(), SQLITE_TRANSIENT))
        m_connection->fail(code);
}
void Query::set(int index, Key key) {
    if (std::array<char, 16> bytes{}; key.text.size() == 32 && unhex(key.text, bytes.data()))
        return set(index, Blob{{bytes.data(), bytes.size()}});
    set(index, key.text);
}
void Query::set(int index, std::nullptr_t) {
    if (const int code = sqlite3_bind_null(m_statement, index))
        m_connection->fail(code);
}

// ---- Connection --------------------------------------------------------------------------------------------------

Connection::Connection(const ConnectionSettings& settings, const SecretKey& key) {
    configureOnce();
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    flags |= settings.access == Access::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    if (settings.access == Access::Fresh)
        flags |= SQLITE_OPEN_CREATE;
    if (settings.access == Access::Fresh)
        makePrivateFile(settings.file); // SQLite would let others read it; WAL and SHM take the file's mode
    const char* layer = settings.fileSystem.empty() ? nullptr : settings.fileSystem.c_str();
    try {
        if (const int code = sqlite3_open_v2(settings.file.c_str(), &m_database, flags, layer))
            fail(code);
        sqlite3_extended_result_codes(m_database, 1);
        sqlite3_busy_timeout(m_database, busyMilliseconds);
        execute("PRAGMA cipher_log_level=NONE");
        {
            // x'64 hex digits': a raw key, no derivation. In locked memory, as the key itself.
            constexpr std::size_t length = SecretKey::size * 2 + 3;
            SecretKey low;
            auto* text = static_cast<char*>(sodium_malloc(length + 1));
            if (text == nullptr)
                throw Fault("vault.no-memory");
            text[0] = 'x';
            text[1] = '\'';
            sodium_bin2hex(text + 2, SecretKey::size * 2 + 1, key.data(), SecretKey::size);
            text[length - 1] = '\'';
            const int code = sqlite3_key_v2(m_database, "main", text, static_cast<int>(length));
            sodium_free(text);
            if (code != SQLITE_OK)
                fail(code);
        }
        execute("PRAGMA cipher_page_size=" + std::to_string(settings.pageSize));
        execute("PRAGMA temp_store=MEMORY");
        execute("PRAGMA cache_size=-" + std::to_string(settings.cacheBytes / 1024));
        if (settings.access == Access::Fresh)
            execute("PRAGMA auto_vacuum=INCREMENTAL");
        // The first read: tells whether the key fits.
        (void)value("SELECT count(*) FROM sqlite_schema");
        if (settings.access == Access::ReadWrite)
            execute("PRAGMA journal_mode=WAL");
        execute("PRAGMA synchronous=FULL");
        execute("PRAGMA foreign_keys=ON");
        execute("PRAGMA secure_delete=ON");
        execute("PRAGMA trusted_schema=OFF");
        // Pages that change in many commits (indices) are copied back once in so many.
        execute("PRAGMA wal_autocheckpoint=" + std::to_string(checkpointBytes / settings.pageSize));
        execute("PRAGMA journal_size_limit=" + std::to_string(checkpointBytes));
    } catch (...) {
        close();
        throw;
    }
}

Connection::~Connection() {
    close();
}

Query Connection::query(const char* sql) {
    if (const auto found = m_idle.find(sql); found != m_idle.end() && found->second != nullptr)
        return {*this, std::exchange(found->second, nullptr), sql};
    sqlite3_stmt* statement = nullptr;
    if (const int code = sqlite3_prepare_v3(m_database, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr))
        fail(code);
    return {*this, statement, sql};
}

Query Connection::once(const std::string& sql) {
    sqlite3_stmt* statement = nullptr;
    if (const int code =
            sqlite3_prepare_v3(m_database, sql.data(), static_cast<int>(sql.size()), 0, &statement, nullptr))
        fail(code);
    return {*this, statement, nullptr};
}

void Connection::giveBack(sqlite3_stmt* statement, const char* sql) {
    if (sql != nullptr && m_database != nullptr) {
        sqlite3_stmt*& kept = m_idle[sql];
        if (kept == nullptr) {
            sqlite3_reset(statement);
            sqlite3_clear_bindings(statement);
            kept = statement;
            return;
        }
    }
    sqlite3_finalize(statement);
}

void Connection::execute(const std::string& sql) {
    if (const int code = sqlite3_exec(m_database, sql.c_str(), nullptr, nullptr, nullptr))
        fail(code);
}

std::int64_t Connection::value(const std::string& sql) {
    Query asked = once(sql);
    return asked.next() ? asked.integer(0) : 0;
}

std::int64_t Connection::lastRow() const {
    return sqlite3_last_insert_rowid(m_database);
}
std::int64_t Connection::changes() const {
    return sqlite3_changes64(m_database);
}

void Connection::transact(const std::function<void()>& work) {
    const std::lock_guard hold(m_mutex);
    const bool outer = m_depth == 0;
    const std::string name = "level" + std::to_string(m_depth);
    // A failure before may have undone the whole transaction; what follows must not be kept on its own.
    if (!outer && sqlite3_get_autocommit(m_database) != 0)
        throw Fault("vault.io", {{"detail", "transaction-undone"}});
    execute(outer ? "BEGIN IMMEDIATE" : "SAVEPOINT " + name);
    ++m_depth;
    try {
        work();
        if (outer && m_closing)
            throw Fault("vault.locked");
        execute(outer ? "COMMIT" : "RELEASE " + name);
        --m_depth;
    } catch (...) {
        --m_depth;
        m_words.clear(); // numbers given in what is now undone
        // After some failures SQLite has undone everything by itself.
        if (m_database != nullptr && sqlite3_get_autocommit(m_database) == 0)
            sqlite3_exec(m_database, outer ? "ROLLBACK" : ("ROLLBACK TO " + name + "; RELEASE " + name).c_str(),
                         nullptr, nullptr, nullptr);
        throw;
    }
}

std::int64_t Connection::word(std::string_view text) {
    constexpr std::size_t mostRemembered = 4096;
    if (const auto found = m_words.find(text); found != m_words.end())
        return found->second;
    std::int64_t number = 0;
    {
        Query known = query("SELECT id FROM word WHERE text=?1");
        if (known.bind(text).next())
            number = known.integer(0);
    }
    if (number == 0) {
        query("INSERT INTO word(text) VALUES(?1)").bind(text).run();
        number = lastRow();
    }
    if (m_words.size() >= mostRemembered)
        m_words.clear();
    m_words.emplace(text, number);
    return number;
}

void Connection::close() {
    const bool first = !m_closing.exchange(true);
    std::unique_lock hold(m_mutex, std::try_to_lock);
    if (!hold) {
        if (first)
            sqlite3_interrupt(m_database); // another thread is in a call; none but the first closes
        hold.lock();
    }
    if (m_database == nullptr)
        return;
    assert(m_depth == 0);
    // A new statement takes back the interruption, which would stop the last checkpoint, too.
    sqlite3_exec(m_database, "SELECT 1", nullptr, nullptr, nullptr);
    for (const auto& [sql, statement] : m_idle)
        sqlite3_finalize(statement);
    m_idle.clear();
    m_words.clear();
    sqlite3_close_v2(std::exchange(m_database, nullptr));
}

} // namespace anamnesis::store
