// SPDX-License-Identifier: GPL-3.0-or-later
// The demo exchange: several hospitals on loopback, each serving what it knows of invented persons, with the truth
// beside. The same options give the same bytes: nothing here reads a clock, a locale or the machine while generating.
#pragma once

#include "models/base/Result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anamnesis::exchange {

/// How the servers misbehave. Permanent faults are gaps of the truth; passing ones go away when asked again.
enum class Faults : std::uint8_t { None, Light, Harsh };
[[nodiscard]] std::optional<Faults> faultsNamed(std::string_view name); ///< "none", "light", "harsh"

struct Options {
    std::uint64_t seed = 1;
    int hospitals = 4; ///< the first four differ in kind (README); further ones repeat the kinds with other habits
    int patients = 12; ///< persons, not patient records
    int records = 60;  ///< roughly how many records a person has in all hospitals together
    int port = 0;      ///< first port, the next hospital takes the next one; 0: free ports are chosen
    Faults faults = Faults::None;
    std::vector<std::string> quirks = {}; ///< epic, cerner, athena, eclinicalworks, meditech, hie
    int latency = 0;                      ///< milliseconds added to every answer
};

struct Hospital {
    std::string name;                 ///< name of the source, also of its folder in a dump: "riverside"
    std::string kind;                 ///< "fhir" or "mhd", as for `source add --kind`
    std::string url;                  ///< base, "http://127.0.0.1:43121/fhir"
    std::string auth;                 ///< "none", "bearer", "client-secret"
    std::string clientId;             ///< for client-secret, else empty
    std::string secret;               ///< the token or the client secret; empty for none
    std::filesystem::path secretFile; ///< the same in a file of mode 0600; empty for none. Removed by stop()
    int patients = 0;                 ///< patient records it has
};

/// A running exchange. Made, asked and stopped on one thread; serves on its own threads.
class Exchange {
public:
    /// Errors: exchange.options {option}, exchange.port {port}, exchange.files {path}.
    [[nodiscard]] static Result<std::unique_ptr<Exchange>> start(const Options& options);
    ~Exchange();
    Exchange(const Exchange&) = delete;
    Exchange& operator=(const Exchange&) = delete;

    [[nodiscard]] const std::vector<Hospital>& hospitals() const;
    /// {"ready":true,"hospitals":[…]}, one line without its end, no secret in it.
    [[nodiscard]] std::string readyLine() const;
    /// The JSON of what is planted: persons, facts, conflicts, gaps (README).
    [[nodiscard]] std::string truth() const;
    /// One folder a hospital, one file a record: the bytes that are served. Error: exchange.files {path}.
    [[nodiscard]] Result<void> dump(const std::filesystem::path& folder) const;
    /// Stops listening, joins every thread, removes the secret files. May be called twice.
    void stop();

private:
    struct Running;
    explicit Exchange(std::unique_ptr<Running> running);
    std::unique_ptr<Running> m_running;
};

/// Writes truth and dump without serving anything. Same errors as start() and dump().
[[nodiscard]] Result<std::string> truthOf(const Options& options);

} // namespace anamnesis::exchange
