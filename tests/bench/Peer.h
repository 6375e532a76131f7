// SPDX-License-Identifier: GPL-3.0-or-later
// The plain way of doing the same with SQLCipher or SQLite and nothing of ours.
#pragma once

#include <sqlcipher/sqlite3.h>

#include <cstdio>
#include <cstdlib>
#include <string>

namespace anamnesis::bench {

inline void check(int code, sqlite3* database, const char* what) {
    if (code == SQLITE_OK || code == SQLITE_DONE || code == SQLITE_ROW)
        return;
    std::fprintf(stderr, "%s: %s\n", what, sqlite3_errmsg(database));
    std::exit(1);
}

/// A raw key of 32 bytes as SQLCipher takes it, so that no key derivation is in the peer's time.
inline constexpr const char* rawKey = "x'000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f'";

inline sqlite3* openPeer(const std::string& file, bool encrypted) {
    sqlite3* database = nullptr;
    check(sqlite3_open(file.c_str(), &database), database, "open");
    if (encrypted) {
        check(sqlite3_key(database, rawKey, static_cast<int>(std::char_traits<char>::length(rawKey))), database, "key");
        check(sqlite3_exec(database, "PRAGMA cipher_page_size = 8192", nullptr, nullptr, nullptr), database,
              "page size");
    }
    return database;
}

inline void run(sqlite3* database, const char* sql) {
    check(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), database, sql);
}

} // namespace anamnesis::bench
