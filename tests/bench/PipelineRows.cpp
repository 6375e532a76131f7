// SPDX-License-Identifier: GPL-3.0-or-later
// Rows 5, 6 and 10: fetch, decode and store from loopback, overlapped, against each stage alone and a plain pipeline.
#include "services/decode/Decode.h"
#include "services/review/Intake.h"
#include "services/sources/Source.h"
#include "services/store/Vault.h"
#include "services/transport/RetryingHttp.h"
#include "tests/bench/Material.h"
#include "tests/bench/Peer.h"
#include "tests/bench/Rows.h"

#include <QTemporaryDir>
#include <httplib.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <mutex>
#include <optional>
#include <span>
#include <thread>

namespace anamnesis::bench {
namespace {

/// Serves prepared searchset pages on loopback.
class Server {
public:
    explicit Server(std::size_t count, std::size_t perPage = 500) : m_count(count) {
        m_port = m_server.bind_to_any_port("127.0.0.1");
        for (std::string& page : pages(count, perPage))
            m_pages.push_back(std::move(page));
        for (std::size_t i = 0; i + 1 < m_pages.size(); ++i) {
            const std::string link = ",\"link\":[{\"relation\":\"next\",\"url\":\"" + base() +
                                     "/Observation?page=" + std::to_string(i + 1) + "\"}]}";
            m_pages[i].replace(m_pages[i].size() - 1, 1, link);
        }
        m_server.Get("/fhir/.*", [this](const httplib::Request& request, httplib::Response& response) {
            const std::size_t page = request.has_param("page") ? std::stoul(request.get_param_value("page")) : 0;
            response.set_content(m_pages.at(page), "application/fhir+json");
        });
        m_thread = std::thread([this] { m_server.listen_after_bind(); });
    }
    ~Server() {
        m_server.stop();
        m_thread.join();
    }
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;
    [[nodiscard]] std::string base() const { return "http://127.0.0.1:" + std::to_string(m_port) + "/fhir"; }
    [[nodiscard]] const std::vector<std::string>& bodies() const { return m_pages; }
    [[nodiscard]] std::size_t count() const { return m_count; }

private:
    httplib::Server m_server;
    std::size_t m_count;
    int m_port = 0;
    std::vector<std::string> m_pages;
    std::thread m_thread;
};

struct TemporaryVault {
    QTemporaryDir folder;
    PersonId person{"measured"};
    store::Vault vault;

    TemporaryVault() : vault(make(folder)) {
        (void)vault.putPerson({person, "MEASURED", "", "", {}, {}, std::nullopt});
    }
    static store::Vault make(const QTemporaryDir& folder) {
        store::VaultOptions options;
        options.cost = store::KeyCost::leastForTests();
        auto created = store::Vault::create(std::filesystem::path(folder.path().toStdString()) / "vault",
                                            "measure measure", options);
        if (!created)
            std::exit(1);
        return std::move(created->vault);
    }
};

struct Batch {
    std::vector<store::StoredRecord> rows;
    std::vector<clinical::Statement> statements;
};

Batch decoded(const std::vector<sources::FetchedRecord>& records) {
    Batch batch;
    for (const sources::FetchedRecord& record : records) {
        decode::Slice slice;
        slice.bytes = record.bytes;
        slice.mediaType = record.ref.mediaType;
        slice.format = decode::Format::FhirJson;
        slice.type = record.ref.type;
        slice.id = record.ref.id;
        slice.version = record.ref.version;
        decode::Decoded one = decode::decode(slice, {record.ref.source, "", "", ""});
        store::StoredRecord row;
        row.ref = *one.record;
        row.bytes = record.bytes;
        batch.rows.push_back(std::move(row));
        std::move(one.statements.begin(), one.statements.end(), std::back_inserter(batch.statements));
    }
    return batch;
}

void keep(TemporaryVault& to, std::span<const Batch> batches) {
    const auto done = to.vault.transact([&]() -> Result<void> {
        for (const Batch& batch : batches) {
            if (auto put = to.vault.putRecords(to.person, batch.rows); !put)
                return failure(put.error());
            if (auto put = to.vault.putStatements(to.person, batch.statements); !put)
                return failure(put.error());
        }
        return {};
    });
    if (!done)
        std::exit(1);
}

/// Counts only, keeps, or hands over to an intake, which decodes and stores beside the fetching.
class CountingSink final : public sources::Sink {
public:
    explicit CountingSink(TemporaryVault* vault = nullptr,
                          std::vector<std::vector<sources::FetchedRecord>>* kept = nullptr)
        : m_kept(kept) {
        if (vault != nullptr)
            m_intake.emplace(vault->vault, m_mutex, vault->person);
    }
    /// All that came is kept.
    void finish() {
        if (m_intake && !m_intake->finish())
            std::exit(1);
    }
    Result<void> onRecords(std::vector<sources::FetchedRecord> records, const sources::Checkpoint&) override {
        count += records.size();
        if (m_intake)
            return m_intake->take(std::move(records), SystemClock().now());
        if (m_kept != nullptr)
            m_kept->push_back(std::move(records));
        return {};
    }
    std::size_t count = 0;

private:
    std::recursive_mutex m_mutex;
    std::optional<review::Intake> m_intake;
    std::vector<std::vector<sources::FetchedRecord>>* m_kept;
};

void fetch(const Server& server, sources::Sink& sink) {
    const SystemClock clock;
    const auto network = transport::makeNetwork(clock);
    sources::SourceSettings settings;
    settings.name = "North";
    settings.url = server.base();
    auto source = sources::makeSource(settings, {*network, clock});
    if (!source)
        std::exit(1);
    sources::Plan plan;
    sources::Query query;
    query.key = "all";
    query.patientId = "p1";
    query.type = "Observation";
    query.kind = clinical::Kind::Observation;
    query.url = server.base() + "/Observation?page=0";
    query.ledger = "Observation";
    query.period = "all";
    plan.queries.push_back(std::move(query));
    (void)(*source)->fetch(plan, sink, {}, {});
}

double overlapped(const Server& server) {
    TemporaryVault vault;
    CountingSink sink(&vault);
    const double took = seconds([&] {
        fetch(server, sink);
        sink.finish();
    });
    if (sink.count < server.count())
        std::fprintf(stderr, "pipeline: %zu of %zu resources arrived\n", sink.count, server.count());
    return took;
}

struct Stages {
    double fetch = 0, decode = 0, store = 0;
};

Stages apart(const Server& server) {
    Stages stages;
    std::vector<std::vector<sources::FetchedRecord>> fetched;
    CountingSink sink(nullptr, &fetched);
    stages.fetch = seconds([&] { fetch(server, sink); });
    std::vector<Batch> batches;
    stages.decode = seconds([&] {
        for (const auto& records : fetched)
            batches.push_back(decoded(records));
    });
    TemporaryVault vault;
    stages.store = seconds([&] {
        constexpr std::size_t together = 8; // pages to a transaction, as many as overlapped
        for (std::size_t at = 0; at < batches.size(); at += together)
            keep(vault, std::span(batches).subspan(at, std::min(together, batches.size() - at)));
    });
    return stages;
}

/// The plain pipeline: page after page, a DOM, a row and its commit after the other, uncompressed.
double plain(const Server& server) {
    const QTemporaryDir folder;
    sqlite3* database = openPeer(folder.path().toStdString() + "/plain", false);
    run(database, "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; CREATE TABLE record(id TEXT PRIMARY KEY, type "
                  "TEXT, status TEXT, code TEXT, time TEXT, value TEXT, raw TEXT)");
    httplib::Client client(server.base().substr(0, server.base().rfind('/')));
    client.set_keep_alive(true);
    const double took = seconds([&] {
        sqlite3_stmt* insert = nullptr;
        check(sqlite3_prepare_v2(database, "INSERT OR REPLACE INTO record VALUES(?,?,?,?,?,?,?)", -1, &insert, nullptr),
              database, "prepare");
        for (std::size_t page = 0; page < server.bodies().size(); ++page) {
            const auto answer = client.Get("/fhir/Observation?page=" + std::to_string(page));
            if (!answer)
                std::exit(1);
            const nlohmann::json bundle = nlohmann::json::parse(answer->body);
            for (const auto& entry : bundle.at("entry")) {
                const auto& resource = entry.at("resource");
                const std::array<std::string, 7> cells{
                    resource.at("id").get<std::string>(),
                    resource.at("resourceType").get<std::string>(),
                    resource.value("status", ""),
                    resource.contains("code") ? resource.at("code").dump() : "",
                    resource.value("effectiveDateTime", ""),
                    resource.contains("valueQuantity") ? resource.at("valueQuantity").dump() : "",
                    resource.dump()};
                for (std::size_t i = 0; i < cells.size(); ++i)
                    sqlite3_bind_text(insert, static_cast<int>(i) + 1, cells[i].data(),
                                      static_cast<int>(cells[i].size()), SQLITE_STATIC);
                check(sqlite3_step(insert), database, "insert");
                sqlite3_reset(insert);
            }
        }
        sqlite3_finalize(insert);
    });
    sqlite3_close(database);
    return took;
}

} // namespace

int memoryRun(std::size_t count) {
    // The server's pages are memory of this process too, so a child process serves them.
    int pipeEnds[2];
    if (pipe(pipeEnds) != 0)
        return 1;
    const pid_t child = fork();
    if (child == 0) {
        const Server server(count);
        const std::string base = server.base() + "\n";
        if (write(pipeEnds[1], base.data(), base.size()) < 0)
            _exit(1);
        pause();
        _exit(0);
    }
    std::array<char, 256> buffer{};
    const auto length = read(pipeEnds[0], buffer.data(), buffer.size() - 1);
    if (length <= 1)
        return 1;
    const std::string base(buffer.data(), static_cast<std::size_t>(length) - 1);
    {
        TemporaryVault vault;
        CountingSink sink(&vault);
        const SystemClock clock;
        const auto network = transport::makeNetwork(clock);
        sources::SourceSettings settings;
        settings.name = "North";
        settings.url = base;
        auto source = sources::makeSource(settings, {*network, clock});
        sources::Plan plan;
        sources::Query query;
        query.key = "all";
        query.patientId = "p1";
        query.type = "Observation";
        query.url = base + "/Observation?page=0";
        query.period = "all";
        plan.queries.push_back(std::move(query));
        if (source)
            (void)(*source)->fetch(plan, sink, {}, {});
        sink.finish();
        if (sink.count < count)
            std::fprintf(stderr, "memory run: %zu of %zu resources arrived\n", sink.count, count);
    }
    kill(child, SIGTERM);
    std::printf("%llu\n", static_cast<unsigned long long>(kilobytesOf("VmHWM")));
    return 0;
}

void pipelineRows(const Sizes& sizes, Rows& rows) {
    const Server server(sizes.items);
    Stages stages = apart(server);
    rows.push_back(measure({5, "fetch, decode, store overlapped", "overlapped", "its slowest stage alone",
                            [&] { return overlapped(server); },
                            [&] {
                                stages = apart(server);
                                return std::max({stages.fetch, stages.decode, stages.store});
                            },
                            2.2, false},
                           sizes.repetitions));
    rows.back()["stages"] = {{"fetch", stages.fetch}, {"decode", stages.decode}, {"store", stages.store}};
    rows.push_back(
        measure({5, "fetch, decode, store overlapped", "overlapped", "nlohmann DOM, row by row, uncompressed",
                 [&] { return overlapped(server); }, [&] { return plain(server); }, 0.2, false},
                sizes.repetitions));
    rows.push_back(measure({6, "overlapped against one stage after the other", "overlapped", "sum of the stages",
                            [&] { return overlapped(server); },
                            [&] {
                                const Stages now = apart(server);
                                return now.fetch + now.decode + now.store;
                            },
                            0.75, false},
                           sizes.repetitions));
    const double small = kilobytesOfChild("--memory", sizes.items / 10) / 1024;
    const double large = kilobytesOfChild("--memory", sizes.items) / 1024;
    rows.push_back(counted(10, "peak memory in MB, " + std::to_string(sizes.items / 10) + " resources, against 120",
                           small, 120, 1.0));
    rows.push_back(
        counted(10, "peak memory in MB, " + std::to_string(sizes.items) + " resources, against 120", large, 120, 1.0));
    rows.push_back(counted(10, "reconciling, KB a statement beside the statements, against 1",
                           kilobytesOfChild("--memory-reconcile", sizes.items) / static_cast<double>(sizes.items), 1,
                           1.0));
}

} // namespace anamnesis::bench
