// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/store/FaultyFiles.h"

#include <sqlcipher/sqlite3.h>

#include <cerrno>
#include <utility>

namespace anamnesis::store::testing {

namespace {

struct File {
    sqlite3_file base;
    sqlite3_file* real;
};

sqlite3_file* real(sqlite3_file* file) {
    return reinterpret_cast<File*>(file)->real;
}
sqlite3_vfs* real(sqlite3_vfs* layer) {
    return static_cast<sqlite3_vfs*>(layer->pAppData);
}
const sqlite3_io_methods* methodsOf(sqlite3_file* file) {
    return real(file)->pMethods;
}

int fault(int inputOutputCode) {
    const int error = FaultyFiles::instance().next();
    if (error == 0)
        return SQLITE_OK;
    return error == ENOSPC ? SQLITE_FULL : inputOutputCode;
}

// The steps that can fail.
int write(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 at) {
    if (const int code = fault(SQLITE_IOERR_WRITE))
        return code;
    return methodsOf(file)->xWrite(real(file), bytes, count, at);
}
int truncate(sqlite3_file* file, sqlite3_int64 size) {
    if (const int code = fault(SQLITE_IOERR_TRUNCATE))
        return code;
    return methodsOf(file)->xTruncate(real(file), size);
}
int sync(sqlite3_file* file, int flags) {
    if (const int code = fault(SQLITE_IOERR_FSYNC))
        return code;
    return methodsOf(file)->xSync(real(file), flags);
}
int shmMap(sqlite3_file* file, int page, int size, int extend, void volatile** address) {
    if (extend != 0)
        if (const int code = fault(SQLITE_IOERR_SHMMAP))
            return code;
    return methodsOf(file)->xShmMap(real(file), page, size, extend, address);
}

// The rest passes through.
int close(sqlite3_file* file) {
    return methodsOf(file)->xClose(real(file));
}
int read(sqlite3_file* file, void* bytes, int count, sqlite3_int64 at) {
    return methodsOf(file)->xRead(real(file), bytes, count, at);
}
int fileSize(sqlite3_file* file, sqlite3_int64* size) {
    return methodsOf(file)->xFileSize(real(file), size);
}
int lock(sqlite3_file* file, int level) {
    return methodsOf(file)->xLock(real(file), level);
}
int unlock(sqlite3_file* file, int level) {
    return methodsOf(file)->xUnlock(real(file), level);
}
int checkReserved(sqlite3_file* file, int* answer) {
    return methodsOf(file)->xCheckReservedLock(real(file), answer);
}
int control(sqlite3_file* file, int what, void* argument) {
    return methodsOf(file)->xFileControl(real(file), what, argument);
}
int sectorSize(sqlite3_file* file) {
    return methodsOf(file)->xSectorSize(real(file));
}
int characteristics(sqlite3_file* file) {
    return methodsOf(file)->xDeviceCharacteristics(real(file));
}
int shmLock(sqlite3_file* file, int offset, int count, int flags) {
    return methodsOf(file)->xShmLock(real(file), offset, count, flags);
}
void shmBarrier(sqlite3_file* file) {
    methodsOf(file)->xShmBarrier(real(file));
}
int shmUnmap(sqlite3_file* file, int remove) {
    return methodsOf(file)->xShmUnmap(real(file), remove);
}

const sqlite3_io_methods methods{
    2,        close,         read,    write,      truncate,        sync,   fileSize, lock,
    unlock,   checkReserved, control, sectorSize, characteristics, shmMap, shmLock,  shmBarrier,
    shmUnmap, nullptr,       nullptr};

int open(sqlite3_vfs* layer, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    auto* own = reinterpret_cast<File*>(file);
    own->base.pMethods = nullptr;
    if (const int code = fault(SQLITE_CANTOPEN))
        return code;
    own->real = reinterpret_cast<sqlite3_file*>(own + 1);
    const int code = real(layer)->xOpen(real(layer), name, own->real, flags, outFlags);
    if (own->real->pMethods != nullptr)
        own->base.pMethods = &methods;
    return code;
}
int remove(sqlite3_vfs* layer, const char* name, int syncFolder) {
    if (const int code = fault(SQLITE_IOERR_DELETE))
        return code;
    return real(layer)->xDelete(real(layer), name, syncFolder);
}

} // namespace

FaultyFiles& FaultyFiles::instance() {
    static FaultyFiles files;
    static const bool registered = [] {
        static sqlite3_vfs layer = *sqlite3_vfs_find(nullptr);
        layer.pAppData = sqlite3_vfs_find(nullptr);
        layer.szOsFile += static_cast<int>(sizeof(File));
        layer.pNext = nullptr;
        layer.zName = name;
        layer.xOpen = open;
        layer.xDelete = remove;
        return sqlite3_vfs_register(&layer, 0) == SQLITE_OK;
    }();
    (void)registered;
    return files;
}

void FaultyFiles::countOnly() {
    failAt(0, FaultKind::DiskFull, FaultSpan::Once);
}
void FaultyFiles::failAt(std::uint64_t step, FaultKind kind, FaultSpan span) {
    m_steps = 0;
    m_failAt = step;
    m_kind = kind;
    m_span = span;
    m_full = {};
}
void FaultyFiles::fullWhile(std::function<bool()> condition) {
    countOnly();
    m_full = std::move(condition);
}

int FaultyFiles::next() {
    ++m_steps;
    if (m_full && m_full())
        return ENOSPC;
    const bool hit = m_failAt != 0 && (m_span == FaultSpan::Once ? m_steps == m_failAt : m_steps >= m_failAt);
    if (!hit)
        return 0;
    return m_kind == FaultKind::DiskFull ? ENOSPC : EIO;
}

VaultOptions FaultyFiles::over(VaultOptions options) const {
    options.fileSystem = name;
    options.gate = [](std::string_view step, const std::filesystem::path& /*file*/) {
        // Reading, looking at the lock and taking files away need no room.
        return step == "read" || step == "lock" || step == "remove" ? 0 : instance().next();
    };
    return options;
}

} // namespace anamnesis::store::testing
