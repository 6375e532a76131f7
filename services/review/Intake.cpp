// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/Intake.h"

#include "models/clinical/Fields.h"
#include "services/review/PatientKey.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <new>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <utility>

namespace anamnesis::review {
namespace {

/// Which document describes a content that comes by itself, as a Binary of a Bundle ($everything) or fetched by URL, in
/// whatever order the two come; a report that points at the same content only shows it.
class Owners {
public:
    /// The name of the document the record is the content of; by what it was fetched for, else by what points at it.
    [[nodiscard]] std::string of(const sources::FetchedRecord& record) const {
        if (record.owner.starts_with(describing))
            return record.owner;
        for (const std::string& address : addressesOf(record))
            if (const auto found = m_ofAddress.find(address); found != m_ofAddress.end())
                return found->second;
        return record.owner;
    }

    /// Takes what a document points at; answers the contents that came before it.
    [[nodiscard]] std::vector<sources::FetchedRecord> add(const decode::Decoded& decoded) {
        std::vector<sources::FetchedRecord> came;
        if (decoded.record->type != "DocumentReference" || decoded.record->id.empty() || !decoded.record->file.empty())
            return came; // of files, which may number alike, the import knows

        const std::string owner = decode::contentOwner(*decoded.record);
        for (const clinical::Statement& statement : decoded.statements)
            for (const clinical::Field& field : statement.fields) {
                if (field.name != clinical::field::url)
                    continue;
                const std::string address(clinical::relativeReference(field.text));
                if (!address.starts_with("Binary/") && !address.starts_with("urn:"))
                    continue;
                m_ofAddress.try_emplace(address, owner);
                if (auto waiting = m_waiting.extract(address); !waiting.empty()) {
                    m_waitingBytes -= waiting.mapped().bytes.size();
                    came.push_back(std::move(waiting.mapped()));
                }
            }
        return came;
    }

    /// A content nothing points at as yet.
    void wait(const sources::FetchedRecord& record) {
        if (!isContent(record) || m_waitingBytes + record.bytes.size() > mostWaiting)
            return;
        for (const std::string& address : addressesOf(record))
            if (m_waiting.try_emplace(address, record).second)
                m_waitingBytes += record.bytes.size();
    }

    [[nodiscard]] static bool isContent(const sources::FetchedRecord& record) {
        return record.ref.type == "Binary" || record.ref.type == "ClinicalDocument";
    }

private:
    static constexpr std::string_view describing = "DocumentReference/";
    static constexpr std::size_t mostWaiting = 32U << 20U; ///< bytes

    [[nodiscard]] static std::vector<std::string> addressesOf(const sources::FetchedRecord& record) {
        std::vector<std::string> addresses;
        if (isContent(record) && !record.ref.id.empty())
            addresses.push_back("Binary/" + record.ref.id);
        if (isContent(record) && record.ref.url.starts_with("urn:"))
            addresses.push_back(record.ref.url);
        return addresses;
    }

    std::map<std::string, std::string, std::less<>> m_ofAddress;
    std::map<std::string, sources::FetchedRecord, std::less<>> m_waiting;
    std::size_t m_waitingBytes = 0;
};

/// Records ready to be written; the bytes of its rows are the caller's, those of carried documents its own.
struct Prepared {
    std::vector<store::StoredRecord> rows;
    std::vector<store::PackedStatement> statements;
    std::deque<std::string> carried; ///< and those of contents that waited for what describes them
    std::uint64_t unreadable = 0;
    std::vector<Error> unreadContents;
};

Prepared prepared(const std::vector<sources::FetchedRecord>& records, Instant fetched, store::Packer& packer,
                  Owners& owners) {
    Prepared made;
    made.rows.reserve(records.size());
    made.statements.reserve(records.size());
    const auto add = [&](const decode::Decoded& decoded, std::string_view bytes, const sources::FetchedRecord& from) {
        store::StoredRecord& row = made.rows.emplace_back();
        row.ref = *decoded.record;
        if (row.ref.url.empty())
            row.ref.url = from.ref.url;
        row.bytes = bytes;
        row.patient = from.patientId;
        row.fetched = fetched;
        for (const clinical::Statement& statement : decoded.statements)
            made.statements.push_back(packer.packed(statement));
    };
    const auto addCarried = [&](decode::WholeRecord& whole, const sources::FetchedRecord& from) {
        for (decode::CarriedRecord& carried : whole.carried) {
            made.carried.push_back(std::move(carried.bytes));
            add(carried.decoded, made.carried.back(), from);
        }
    };
    const auto take = [&](const sources::FetchedRecord& record, const std::string& owner) {
        decode::WholeRecord whole = decodeWhole(record, owner);
        if (whole.decoded.statements.empty())
            ++made.unreadable;
        add(whole.decoded, record.bytes, record);
        const Issue* loss = lossOfContents(whole);
        if (loss == nullptr && !record.owner.empty())
            loss = lossOf(whole.decoded);
        if (loss != nullptr)
            made.unreadContents.push_back({loss->code, loss->args});
        addCarried(whole, record);
        for (sources::FetchedRecord& content : owners.add(whole.decoded)) {
            decode::WholeRecord again = decodeWhole(content, owners.of(content));
            made.carried.push_back(std::move(content.bytes));
            add(again.decoded, made.carried.back(), content);
            addCarried(again, content);
        }
    };
    // Contents behind what may describe them.
    for (const sources::FetchedRecord& record : records)
        if (!Owners::isContent(record))
            take(record, record.owner);
    for (const sources::FetchedRecord& record : records)
        if (Owners::isContent(record)) {
            const std::string owner = owners.of(record);
            take(record, owner);
            if (owner.empty())
                owners.wait(record);
        }
    return made;
}

/// Inside a transaction.
Result<void> write(store::Vault& vault, const PersonId& person, const Prepared& batch, const Alongside& alongside,
                   IntakeCounts& counts) {
    const auto kept = vault.putRecords(person, batch.rows);
    if (!kept)
        return failure(kept.error());
    const auto said = vault.putStatements(person, batch.statements);
    if (!said)
        return failure(said.error());
    counts.records += kept->added;
    counts.statements += said->added;
    counts.unreadable += batch.unreadable;
    counts.unreadContents.insert(counts.unreadContents.end(), batch.unreadContents.begin(), batch.unreadContents.end());
    return alongside ? alongside() : Result<void>{};
}

} // namespace

const Issue* lossOf(const decode::Decoded& decoded) {
    const auto first = [](const Issues& issues) -> const Issue* {
        const auto found =
            std::ranges::find_if(issues, [](const Issue& one) { return one.severity >= Severity::Error; });
        return found == issues.end() ? nullptr : &*found;
    };
    if (const Issue* loss = first(decoded.issues))
        return loss;
    for (const clinical::Statement& statement : decoded.statements)
        if (const Issue* loss = first(statement.issues))
            return loss;
    return nullptr;
}

const Issue* lossOfContents(const decode::WholeRecord& whole) {
    for (const decode::CarriedRecord& carried : whole.carried)
        if (const Issue* loss = lossOf(carried.decoded))
            return loss;
    for (const clinical::Statement& statement : whole.decoded.statements)
        for (const Issue& issue : statement.issues)
            if (issue.severity >= Severity::Error && issue.code.starts_with("decode.content-"))
                return &issue;
    return nullptr;
}

Result<IntakeCounts> takeIn(store::Vault& vault, std::recursive_mutex& mutex, const PersonId& person,
                            const std::vector<sources::FetchedRecord>& records, Instant fetched,
                            const Alongside& alongside) {
    store::Packer packer;
    Owners owners;
    const Prepared batch = prepared(records, fetched, packer, owners);
    IntakeCounts counts;
    const std::unique_lock guard(mutex);
    if (auto stored = vault.transact([&] { return write(vault, person, batch, alongside, counts); }); !stored)
        return failure(stored.error());
    return counts;
}

struct Intake::Work {
    struct Batch {
        std::vector<sources::FetchedRecord> records;
        Instant fetched{};
        Alongside alongside;
        std::size_t bytes = 0; ///< on the way
        Prepared ready = {};
    };
    static constexpr std::size_t groupRecords = 4'000;
    static constexpr std::chrono::milliseconds patience{250};
    static constexpr std::size_t mostBytes = 16U << 20U;  ///< on the way
    static constexpr std::size_t besideBytes = 2U << 10U; ///< what a record takes beside its bytes, about

    Work(store::Vault& to, std::recursive_mutex& vaultMutex, PersonId whose)
        : vault(to), lock(vaultMutex), person(std::move(whose)), decoding([this] { decode(); }),
          storing([this] { store(); }) {}

    static std::size_t bytesOf(const Batch& batch) {
        std::size_t bytes = 0;
        for (const sources::FetchedRecord& record : batch.records)
            bytes += record.bytes.size() + besideBytes;
        return bytes;
    }

    void decode() {
        store::Packer packer;
        Owners owners;
        std::unique_lock hold(mutex);
        for (;;) {
            changed.wait(hold, [&] { return closed || error || !taken.empty(); });
            if (error || taken.empty())
                break;
            Batch batch = std::move(taken.front());
            taken.pop_front();
            hold.unlock();
            std::optional<Error> failed;
            try {
                batch.ready = prepared(batch.records, batch.fetched, packer, owners);
                for (sources::FetchedRecord& record : batch.records)
                    record.ref = {}; // what is kept is in the rows
            } catch (const std::bad_alloc&) {
                failed = Error{"vault.no-memory", {}};
            }
            hold.lock();
            if (failed) {
                error = failed;
                break;
            }
            readyRecords += batch.records.size();
            readyBytes += batch.bytes;
            ready.push_back(std::move(batch));
            changed.notify_all();
        }
        decoded = true;
        changed.notify_all();
    }

    void store() {
        std::unique_lock hold(mutex);
        for (;;) {
            changed.wait(hold, [&] { return decoded || error || !ready.empty(); });
            if (ready.empty() || error)
                break;
            // Others that come soon go along; what is full or waited for goes at once.
            changed.wait_for(hold, patience, [&] {
                return decoded || awaited || readyRecords >= groupRecords || readyBytes >= mostBytes / 2;
            });
            std::deque<Batch> group = std::exchange(ready, {});
            readyRecords = 0;
            readyBytes = 0;
            hold.unlock();
            IntakeCounts added;
            std::size_t bytes = 0;
            Result<void> stored;
            {
                const std::unique_lock guard(lock);
                stored = vault.transact([&]() -> Result<void> {
                    for (Batch& batch : group) {
                        if (auto kept = write(vault, person, batch.ready, batch.alongside, added); !kept)
                            return kept;
                        bytes += std::exchange(batch.bytes, 0);
                        batch.ready = {};
                        batch.records = {};
                    }
                    return {};
                });
            }
            const std::size_t batches = group.size();
            group.clear();
            hold.lock();
            onTheWay -= bytes;
            pending -= batches;
            if (stored) {
                counts += added;
            } else {
                error = stored.error();
            }
            changed.notify_all();
        }
    }

    Result<void> take(Batch batch) {
        batch.bytes = bytesOf(batch);
        std::unique_lock hold(mutex);
        changed.wait(hold, [&] { return error || onTheWay == 0 || onTheWay + batch.bytes <= mostBytes; });
        if (error)
            return failure(*error);
        onTheWay += batch.bytes;
        ++pending;
        taken.push_back(std::move(batch));
        changed.notify_all();
        return {};
    }

    Result<IntakeCounts> settle() {
        std::unique_lock hold(mutex);
        awaited = true;
        changed.notify_all();
        changed.wait(hold, [&] { return error || pending == 0; });
        awaited = false;
        if (error)
            return failure(*error);
        return counts;
    }

    void close() {
        {
            const std::lock_guard hold(mutex);
            closed = true;
        }
        changed.notify_all();
        if (decoding.joinable())
            decoding.join();
        if (storing.joinable())
            storing.join();
    }

    store::Vault& vault;
    std::recursive_mutex& lock; ///< the vault's
    const PersonId person;
    std::mutex mutex; ///< of what follows; never held while the vault is called
    std::condition_variable changed;
    std::deque<Batch> taken;
    std::deque<Batch> ready;
    std::size_t readyRecords = 0;
    std::size_t readyBytes = 0;
    std::size_t onTheWay = 0; ///< bytes taken and not yet kept
    std::size_t pending = 0;  ///< batches taken and not yet kept
    bool awaited = false;     ///< somebody waits for what is on the way
    bool closed = false;      ///< nothing more comes
    bool decoded = false;     ///< nothing more becomes ready
    IntakeCounts counts;
    std::optional<Error> error;
    std::thread decoding;
    std::thread storing;
};

Intake::Intake(store::Vault& vault, std::recursive_mutex& mutex, PersonId person)
    : m_work(std::make_unique<Work>(vault, mutex, std::move(person))) {}

Intake::~Intake() {
    m_work->close();
}

Result<void> Intake::take(std::vector<sources::FetchedRecord> records, Instant fetched, Alongside alongside) {
    return m_work->take({std::move(records), fetched, std::move(alongside), 0, {}});
}

Result<IntakeCounts> Intake::settle() {
    return m_work->settle();
}

Result<IntakeCounts> Intake::finish() {
    m_work->close();
    if (m_work->error)
        return failure(*m_work->error);
    return m_work->counts;
}

} // namespace anamnesis::review
