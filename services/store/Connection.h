// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to the encrypted database, its prepared statements and its transactions. Inner header of
// services/store. Everything here throws Fault.
#pragma once

#include "models/base/Clock.h"
#include "services/store/Compression.h"
#include "services/store/Fault.h"
#include "services/store/Keys.h"

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace anamnesis::store {

/// Bytes, where a string_view is text.
struct Blob {
    std::string_view bytes;
};
/// An id: 32 hex digits are kept as 16 bytes, anything else as text.
struct Key {
    std::string_view text;
};

class Connection;

/// A prepared statement in use. Columns count from 0, parameters from 1 in the order of bind's arguments. Text and blob
/// views live until the next next().
class Query {
public:
    /// `sql`: the literal it is kept under, null when it is not.
    Query(Connection& connection, sqlite3_stmt* statement, const char* sql);
    Query(Query&& other) noexcept;
    Query& operator=(Query&&) = delete;
    ~Query();

    template <class... Values>
    Query& bind(const Values&... values) {
        int index = 0;
        (set(++index, values), ...);
        return *this;
    }
    [[nodiscard]] bool next();
    void run() { (void)next(), reset(); } ///< for a statement without rows; ready for the next bind
    void reset();

    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] std::string_view text(int column) const;
    [[nodiscard]] std::string string(int column) const { return std::string(text(column)); }
    [[nodiscard]] std::string_view blob(int column) const;
    [[nodiscard]] std::string key(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] Instant instant(int column) const { return Instant(std::chrono::milliseconds(integer(column))); }

private:
    template <class T>
        requires std::is_integral_v<T>
    void set(int index, T value) {
        setInteger(index, static_cast<std::int64_t>(value));
    }
    void set(int index, double value);
    void set(int index, std::string_view text);
    void set(int index, const std::string& text) { set(index, std::string_view(text)); }
    void set(int index, const char* text) { set(index, std::string_view(text)); }
    void set(int index, Blob blob);
    void set(int index, Key key);
    void set(int index, std::nullptr_t);
    void set(int index, Instant instant) { setInteger(index, instant.time_since_epoch().count()); }
    template <class T>
    void set(int index, const std::optional<T>& value) {
        if (value)
            set(index, *value);
        else
            set(index, nullptr);
    }
    void setInteger(int index, std::int64_t value);

    Connection* m_connection;
    sqlite3_stmt* m_statement;
    const char* m_sql;
};

enum class Access : std::uint8_t {
    ReadWrite, ///< the writing connection
    ReadOnly,
    Fresh, ///< a new file, without a WAL: once closed, all of it is in that one file
};

struct ConnectionSettings {
    std::filesystem::path file;
    std::uint32_t pageSize = 8192;
    std::size_t cacheBytes = 0;
    std::string fileSystem;
    Access access = Access::ReadWrite;
};

class Connection {
public:
    /// vault.damaged {part: data} when the key does not fit or the file is no database.
    Connection(const ConnectionSettings& settings, const SecretKey& key);
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection();

    /// The text must outlive the connection (a literal); it is prepared once.
    [[nodiscard]] Query query(const char* sql);
    /// Any text, prepared for this use alone.
    [[nodiscard]] Query once(const std::string& sql);
    void execute(const std::string& sql);
    [[nodiscard]] std::int64_t value(const std::string& sql); ///< first column of the first row, 0 without one
    [[nodiscard]] std::int64_t lastRow() const;
    [[nodiscard]] std::int64_t changes() const;

    /// All of it or nothing; nested ones are savepoints. Takes the connection for the whole time.
    void transact(const std::function<void()>& work);
    /// Number of a text that many rows share (source, custodian, type …).
    [[nodiscard]] std::int64_t word(std::string_view text);
    void forgetWords() { m_words.clear(); }

    [[nodiscard]] Codec& codec() { return m_codec; }
    [[nodiscard]] sqlite3* handle() { return m_database; }
    [[nodiscard]] std::recursive_mutex& mutex() { return m_mutex; }
    [[nodiscard]] bool closed() const { return m_closing.load(); }
    /// From any thread: stops what runs, waits for the call in progress, closes. Later calls answer vault.locked.
    void close();

    [[noreturn]] void fail(int code);

private:
    friend class Query;
    void giveBack(sqlite3_stmt* statement, const char* sql);

    sqlite3* m_database = nullptr;
    std::recursive_mutex m_mutex;
    std::atomic<bool> m_closing{false};
    std::unordered_map<const char*, sqlite3_stmt*> m_idle; ///< by the literal's address; null while in use
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>{}(text); }
    };
    std::unordered_map<std::string, std::int64_t, TextHash, std::equal_to<>> m_words;
    Codec m_codec;
    int m_depth = 0;
};

/// Runs a public call: takes the connection, refuses when it is closed, turns a Fault into its error.
template <class Work>
auto guarded(const std::shared_ptr<Connection>& connection, const Work& work) -> Result<decltype(work(*connection))> {
    if (!connection || connection->closed())
        return failure("vault.locked");
    const std::shared_ptr<Connection> held = connection; // a rekey puts another in its place
    const std::lock_guard hold(held->mutex());
    if (held->closed())
        return failure("vault.locked");
    try {
        if constexpr (std::is_void_v<decltype(work(*connection))>) {
            work(*connection);
            return {};
        } else {
            return work(*connection);
        }
    } catch (Fault& fault) {
        if (connection->closed())
            return failure("vault.locked");
        return failure(std::move(fault.error));
    } catch (const std::bad_alloc&) {
        return failure("vault.no-memory");
    }
}

/// The same, in a transaction of its own.
template <class Work>
auto written(const std::shared_ptr<Connection>& connection, const Work& work) -> Result<decltype(work(*connection))> {
    return guarded(connection, [&](Connection& database) {
        if constexpr (std::is_void_v<decltype(work(database))>) {
            database.transact([&] { work(database); });
        } else {
            std::optional<decltype(work(database))> answer;
            database.transact([&] { answer = work(database); });
            return std::move(*answer);
        }
    });
}

} // namespace anamnesis::store
