// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/Process.h"

#include <array>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

namespace anamnesis::app::platform {
namespace {

volatile std::sig_atomic_t interruptSeen = 0;

void onInterrupt(int) {
    interruptSeen = 1;
}

} // namespace

void hardenProcess() {
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
    umask(077);
    std::signal(SIGPIPE, SIG_IGN);
}

Result<std::string> readSecretDescriptor(int descriptor) {
    std::string line;
    std::array<char, 256> buffer{};
    for (;;) {
        const ssize_t count = read(descriptor, buffer.data(), buffer.size());
        if (count < 0)
            return failure("usage.key-unreadable", {{"what", "descriptor"}});
        if (count == 0)
            break;
        line.append(buffer.data(), static_cast<std::size_t>(count));
        if (line.find('\n') != std::string::npos)
            break;
    }
    if (const auto end = line.find_first_of("\r\n"); end != std::string::npos)
        line.resize(end);
    if (line.empty())
        return failure("usage.key-empty");
    return line;
}

Result<std::string> readSecretFile(const std::filesystem::path& file) {
    const int descriptor = open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return failure("usage.key-unreadable", {{"what", file.filename().string()}});
    auto secret = readSecretDescriptor(descriptor);
    close(descriptor);
    return secret;
}

Result<std::string> askPassphrase(const std::string& prompt) {
    const int terminal = open("/dev/tty", O_RDWR | O_CLOEXEC);
    if (terminal < 0)
        return failure("usage.no-terminal");
    termios before{};
    tcgetattr(terminal, &before);
    termios silent = before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(terminal, TCSAFLUSH, &silent);
    [[maybe_unused]] const ssize_t asked = write(terminal, prompt.data(), prompt.size());
    auto secret = readSecretDescriptor(terminal);
    tcsetattr(terminal, TCSAFLUSH, &before);
    [[maybe_unused]] const ssize_t ended = write(terminal, "\n", 1);
    close(terminal);
    return secret;
}

std::string userName() {
    std::array<char, 4096> buffer{};
    passwd entry{};
    passwd* found = nullptr;
    if (getpwuid_r(getuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found != nullptr)
        return found->pw_name;
    return "user";
}

bool isTerminal(int descriptor) {
    return isatty(descriptor) == 1;
}

void catchInterrupts() {
    struct sigaction action{};
    action.sa_handler = onInterrupt;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

bool interrupted() {
    return interruptSeen != 0;
}

} // namespace anamnesis::app::platform
