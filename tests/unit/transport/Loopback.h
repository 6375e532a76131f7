// SPDX-License-Identifier: GPL-3.0-or-later
// In-process servers on loopback, plain and TLS, and certificates made on the spot.
#pragma once

#include <httplib.h>

#include <filesystem>
#include <memory>
#include <string>
#include <thread>

namespace anamnesis::testing {

/// Serves from a thread until it goes.
class Loopback {
public:
    Loopback();
    explicit Loopback(std::unique_ptr<httplib::Server> server);
    ~Loopback();
    Loopback(const Loopback&) = delete;
    Loopback& operator=(const Loopback&) = delete;

    void start();
    httplib::Server& server() { return *m_server; }
    [[nodiscard]] std::string url(const std::string& path, const std::string& host = "127.0.0.1") const;

private:
    std::unique_ptr<httplib::Server> m_server;
    bool m_secure;
    int m_port = 0;
    std::thread m_thread;
};

/// A P-256 key and a self-signed certificate for a host, as one PEM file each.
struct Certificate {
    std::filesystem::path certificate;
    std::filesystem::path key;
};
[[nodiscard]] Certificate makeCertificate(const std::filesystem::path& folder, const std::string& name,
                                          const std::string& subjectAltName);

[[nodiscard]] std::string gzipped(const std::string& text);
[[nodiscard]] std::string zstandard(const std::string& text);

} // namespace anamnesis::testing
