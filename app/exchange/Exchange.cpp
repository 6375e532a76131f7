// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/Exchange.h"

#include "app/exchange/Archive.h"
#include "app/exchange/Faults.h"
#include "app/exchange/Truth.h"
#include "app/exchange/serve/Server.h"
#include "app/exchange/world/Chronicle.h"
#include "app/exchange/world/Random.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <fstream>
#include <set>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace anamnesis::exchange {
namespace {

constexpr std::array<std::string_view, 6> knownQuirks{"epic", "cerner", "athena", "eclinicalworks", "meditech", "hie"};

std::optional<Error> wrongOption(const Options& options) {
    const auto wrong = [](std::string_view name) { return Error{"exchange.options", {{"option", std::string(name)}}}; };
    if (options.hospitals < 1 || options.hospitals > 64)
        return wrong("hospitals");
    if (options.patients < 1 || options.patients > 100000)
        return wrong("patients");
    if (options.records < 0 || options.records > 1000000)
        return wrong("records");
    if (options.port < 0 || options.port + options.hospitals > 65535)
        return wrong("port");
    if (options.latency < 0)
        return wrong("latency");
    for (const std::string& quirk : options.quirks)
        if (std::ranges::find(knownQuirks, quirk) == knownQuirks.end())
            return wrong("quirk");
    return std::nullopt;
}

/// World, bytes and plan of faults: all that the options decide.
struct Made {
    World world;
    Archive archive;
    FaultPlan faults;
};

Made make(const Options& options) {
    Made made;
    made.world = makeWorld({options.seed, options.hospitals, options.patients, options.records});
    const bool damaged = options.faults != Faults::None;
    made.archive = writeArchive(
        made.world, {options.seed, damaged, damaged, std::ranges::find(options.quirks, "hie") != options.quirks.end()});
    made.faults = planFaults(made.world, made.archive, options.seed, options.faults, options.quirks);
    made.world.gaps.insert(made.world.gaps.end(), made.faults.gaps.begin(), made.faults.gaps.end());
    return made;
}

bool writeFile(const std::filesystem::path& path, std::string_view bytes) {
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return static_cast<bool>(file.flush());
}

/// A file of mode 0600, made so from the start.
bool writeSecret(const std::filesystem::path& path, std::string_view secret) {
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return false;
    const bool written = ::write(descriptor, secret.data(), secret.size()) == static_cast<ssize_t>(secret.size());
    return ::close(descriptor) == 0 && written;
}

std::string_view extensionOf(std::string_view mime) {
    return mime == "application/pdf" ? ".pdf" : mime == "text/xml" ? ".xml" : ".txt";
}

} // namespace

std::optional<Faults> faultsNamed(std::string_view name) {
    constexpr std::array<std::string_view, 3> names{"none", "light", "harsh"};
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i] == name)
            return static_cast<Faults>(i);
    return std::nullopt;
}

struct Exchange::Running {
    Made made;
    std::vector<Hospital> hospitals;
    std::vector<std::unique_ptr<Server>> servers;
    std::filesystem::path secrets;
};

Exchange::Exchange(std::unique_ptr<Running> running) : m_running(std::move(running)) {}

Exchange::~Exchange() {
    stop();
}

Result<std::unique_ptr<Exchange>> Exchange::start(const Options& options) {
    if (const auto wrong = wrongOption(options))
        return failure(*wrong);
    auto running = std::make_unique<Running>();
    running->made = make(options);
    std::error_code error;
    std::string folder = (std::filesystem::temp_directory_path(error) / "anamnesis-exchange-XXXXXX").string();
    if (error || ::mkdtemp(folder.data()) == nullptr)
        return failure("exchange.files", {{"path", folder}});
    running->secrets = folder;
    std::unique_ptr<Exchange> exchange(new Exchange(std::move(running)));
    Running& state = *exchange->m_running;
    for (int h = 0; h < options.hospitals; ++h) {
        const Habit& habit = state.made.world.hospitals[static_cast<std::size_t>(h)];
        Hospital hospital;
        hospital.name = habit.name;
        hospital.kind = habit.wire == Wire::Mhd ? "mhd" : "fhir";
        hospital.auth = authName(habit.auth);
        if (habit.auth != Auth::None) {
            hospital.secret = Random(options.seed, "secret", static_cast<std::uint64_t>(h)).opaque(32);
            hospital.secretFile = state.secrets / (habit.name + ".secret");
            if (!writeSecret(hospital.secretFile, hospital.secret))
                return failure("exchange.files", {{"path", hospital.secretFile.string()}});
        }
        if (habit.auth == Auth::ClientSecret)
            hospital.clientId = "anamnesis-" + habit.name;
        hospital.patients =
            static_cast<int>(std::ranges::count(state.made.world.patients, h, &PatientRecord::hospital));
        auto server = std::make_unique<Server>(ServerSetup{state.made.world, state.made.archive, state.made.faults,
                                                           options, h, hospital.clientId, hospital.secret});
        const auto url = server->start(options.port == 0 ? 0 : options.port + h);
        if (!url)
            return failure(url.error());
        hospital.url = *url;
        state.servers.push_back(std::move(server));
        state.hospitals.push_back(std::move(hospital));
    }
    return exchange;
}

const std::vector<Hospital>& Exchange::hospitals() const {
    return m_running->hospitals;
}

std::string Exchange::readyLine() const {
    nlohmann::ordered_json line{{"ready", true}, {"hospitals", nlohmann::ordered_json::array()}};
    for (const Hospital& hospital : m_running->hospitals)
        line["hospitals"].push_back({{"name", hospital.name},
                                     {"kind", hospital.kind},
                                     {"url", hospital.url},
                                     {"auth", hospital.auth},
                                     {"clientId", hospital.clientId},
                                     {"secretFile", hospital.secretFile.string()},
                                     {"patients", hospital.patients}});
    return line.dump();
}

std::string Exchange::truth() const {
    return truthJson(m_running->made.world, m_running->made.archive);
}

Result<void> Exchange::dump(const std::filesystem::path& folder) const {
    const Made& made = m_running->made;
    for (std::size_t h = 0; h < made.world.hospitals.size(); ++h) {
        const Habit& habit = made.world.hospitals[h];
        const std::filesystem::path place = folder / habit.name;
        std::error_code error;
        std::filesystem::create_directories(place, error);
        if (error)
            return failure("exchange.files", {{"path", place.string()}});
        const std::string_view extension = habit.wire == Wire::FhirXml ? ".xml" : ".json";
        for (const Record& record : made.archive.records[h])
            if (const auto path = place / (record.type + '-' + record.id + std::string(extension));
                record.listed && !writeFile(path, record.bytes))
                return failure("exchange.files", {{"path", path.string()}});
        for (const Attachment& attachment : made.archive.attachments[h])
            if (const auto path = place / ("Binary-" + attachment.id + std::string(extensionOf(attachment.mime)));
                !writeFile(path, attachment.bytes))
                return failure("exchange.files", {{"path", path.string()}});
    }
    return {};
}

void Exchange::stop() {
    for (const auto& server : m_running->servers)
        server->askToStop(); // all at once, then wait for each
    for (const auto& server : m_running->servers)
        server->stop();
    if (!m_running->secrets.empty()) {
        std::error_code ignored;
        std::filesystem::remove_all(m_running->secrets, ignored);
    }
}

Result<std::string> truthOf(const Options& options) {
    if (const auto wrong = wrongOption(options))
        return failure(*wrong);
    const Made made = make(options);
    return truthJson(made.world, made.archive);
}

} // namespace anamnesis::exchange
