// SPDX-License-Identifier: GPL-3.0-or-later
// The bounded queue between the threads that fetch and the one that stores.
#pragma once

#include "services/sources/Source.h"

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <variant>
#include <vector>

namespace anamnesis::sources {

struct Batch {
    std::vector<FetchedRecord> records;
    Checkpoint checkpoint;
};

class Delivery {
public:
    explicit Delivery(std::size_t byteLimit = 16u << 20) : m_byteLimit(byteLimit) {}

    using Parcel = std::variant<Batch, timeline::LedgerRow>;
    /// Blocks while the queue is full; false when nobody takes any more.
    bool put(Parcel parcel);
    /// The next parcel; nothing when `patience` ran out or the queue is closed and empty (then ended() is true).
    std::optional<Parcel> take(std::chrono::milliseconds patience);
    void close();   ///< nothing more will come
    void abandon(); ///< nobody takes any more: what waits is dropped, put() answers false
    [[nodiscard]] bool ended() const;

private:
    struct Entry {
        Parcel parcel;
        std::size_t bytes;
    };
    const std::size_t m_byteLimit;
    mutable std::mutex m_mutex;
    std::condition_variable m_room;
    std::condition_variable m_filled;
    std::deque<Entry> m_entries;
    std::size_t m_bytes = 0;
    bool m_closed = false;
    bool m_abandoned = false;
};

} // namespace anamnesis::sources
