// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/Files.h"

#include "services/store/Fault.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace anamnesis::store {

namespace {

using std::filesystem::path;

[[noreturn]] void fail(int error) {
    if (error == ENOSPC || error == EDQUOT)
        throw Fault("vault.disk-full");
    if (error == EACCES || error == EPERM || error == EROFS)
        throw Fault("vault.no-permission");
    if (error == ENOENT || error == ENOTDIR)
        throw Fault("vault.not-found");
    throw Fault("vault.io", {{"detail", std::to_string(error)}});
}

void ask(const FileGate& gate, std::string_view step, const path& file) {
    if (gate)
        if (const int error = gate(step, file))
            fail(error);
}

class Descriptor {
public:
    Descriptor(const path& file, int flags, const FileGate& gate) {
        ask(gate, "open", file);
        m_number = ::open(file.c_str(), flags | O_CLOEXEC, S_IRUSR | S_IWUSR);
        if (m_number < 0)
            fail(errno);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() { ::close(m_number); }
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] int release() { return std::exchange(m_number, -1); }

private:
    int m_number = -1;
};

void writeAll(int descriptor, std::string_view bytes, const path& file, const FileGate& gate) {
    while (!bytes.empty()) {
        ask(gate, "write", file);
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            fail(errno);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

void sync(int descriptor, const path& file, const FileGate& gate) {
    ask(gate, "sync", file);
    if (::fsync(descriptor) != 0)
        fail(errno);
}

} // namespace

void makePrivateFolder(const path& folder, const FileGate& gate) {
    ask(gate, "folder", folder);
    std::error_code error;
    if (folder.has_parent_path())
        std::filesystem::create_directories(folder.parent_path(), error);
    if (::mkdir(folder.c_str(), S_IRWXU) != 0 && errno != EEXIST)
        fail(errno);
    if (::chmod(folder.c_str(), S_IRWXU) != 0)
        fail(errno);
}

void makePrivateFile(const path& file) {
    const Descriptor descriptor(file, O_WRONLY | O_CREAT | O_TRUNC, {});
    if (::fchmod(descriptor.number(), S_IRUSR | S_IWUSR) != 0)
        fail(errno);
}

void replaceFile(const path& file, std::string_view bytes, const FileGate& gate) {
    path beside = file;
    beside += ".tmp";
    try {
        const Descriptor descriptor(beside, O_WRONLY | O_CREAT | O_TRUNC, gate);
        writeAll(descriptor.number(), bytes, beside, gate);
        sync(descriptor.number(), beside, gate);
    } catch (...) {
        ::unlink(beside.c_str());
        throw;
    }
    try {
        renameFile(beside, file, gate);
    } catch (...) {
        ::unlink(beside.c_str());
        throw;
    }
}

void renameFile(const path& from, const path& to, const FileGate& gate) {
    ask(gate, "rename", to);
    if (::rename(from.c_str(), to.c_str()) != 0)
        fail(errno);
    syncFolder(to.parent_path(), gate);
}

void removeFile(const path& file, const FileGate& gate) {
    ask(gate, "remove", file);
    if (::unlink(file.c_str()) != 0 && errno != ENOENT)
        fail(errno);
}

void syncFile(const path& file, const FileGate& gate) {
    const Descriptor descriptor(file, O_RDONLY, gate);
    sync(descriptor.number(), file, gate);
}

void syncFolder(const path& folder, const FileGate& gate) {
    const Descriptor descriptor(folder.empty() ? path(".") : folder, O_RDONLY | O_DIRECTORY, gate);
    sync(descriptor.number(), folder, gate);
}

std::string readFile(const path& file, std::size_t most, const FileGate& gate) {
    const Descriptor descriptor(file, O_RDONLY, gate);
    std::string answer;
    std::array<char, 16384> piece{};
    while (answer.size() <= most) {
        ask(gate, "read", file);
        const ssize_t got = ::read(descriptor.number(), piece.data(), piece.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            fail(errno);
        if (got == 0)
            break;
        answer.append(piece.data(), static_cast<std::size_t>(got));
    }
    return answer;
}

void writeReserve(const path& file, std::size_t bytes, const FileGate& gate) {
    try {
        const Descriptor descriptor(file, O_WRONLY | O_CREAT | O_TRUNC, gate);
        ask(gate, "write", file);
        if (const int error = ::posix_fallocate(descriptor.number(), 0, static_cast<off_t>(bytes)))
            fail(error);
        sync(descriptor.number(), file, gate);
    } catch (...) {
        ::unlink(file.c_str());
        throw;
    }
}

std::uint64_t folderSize(const path& folder) {
    std::uint64_t total = 0;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
        const std::uintmax_t size = entry.file_size(error);
        if (!error)
            total += size;
    }
    return total;
}

FolderLock::FolderLock(const path& file, const FileGate& gate) {
    Descriptor descriptor(file, O_RDWR | O_CREAT, gate);
    ask(gate, "lock", file);
    if (::flock(descriptor.number(), LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK)
            fail(errno);
        std::array<char, 24> pid{};
        const ssize_t got = ::pread(descriptor.number(), pid.data(), pid.size() - 1, 0);
        std::string text(pid.data(), got > 0 ? static_cast<std::size_t>(got) : 0);
        text.resize(std::min(text.find_first_not_of("0123456789"), text.size()));
        throw Fault("vault.in-use", {{"pid", text.empty() ? "0" : text}});
    }
    // Who holds it is a courtesy to the next one; on a full disk the lock alone must do. The line ends the number, what
    // may be left behind it is not read: cutting it off would cost as much as all the rest of an unlock.
    const std::string pid = std::to_string(::getpid()) + "\n";
    (void)!::pwrite(descriptor.number(), pid.data(), pid.size(), 0);
    m_descriptor = descriptor.release();
}

FolderLock::FolderLock(FolderLock&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

FolderLock::~FolderLock() {
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace anamnesis::store
