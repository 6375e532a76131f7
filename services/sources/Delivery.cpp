// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sources/Delivery.h"

namespace anamnesis::sources {
namespace {

std::size_t bytesOf(const Delivery::Parcel& parcel) {
    std::size_t bytes = 256;
    if (const Batch* batch = std::get_if<Batch>(&parcel))
        for (const FetchedRecord& record : batch->records)
            bytes += record.bytes.size() + 512;
    return bytes;
}

} // namespace

bool Delivery::put(Parcel parcel) {
    const std::size_t bytes = bytesOf(parcel);
    std::unique_lock lock(m_mutex);
    // One parcel larger than the limit must still pass.
    m_room.wait(lock, [&] { return m_abandoned || m_bytes == 0 || m_bytes + bytes <= m_byteLimit; });
    if (m_abandoned)
        return false;
    m_bytes += bytes;
    m_entries.push_back({std::move(parcel), bytes});
    lock.unlock();
    m_filled.notify_one();
    return true;
}

std::optional<Delivery::Parcel> Delivery::take(std::chrono::milliseconds patience) {
    std::unique_lock lock(m_mutex);
    m_filled.wait_for(lock, patience, [&] { return m_closed || !m_entries.empty(); });
    if (m_entries.empty())
        return std::nullopt;
    Entry entry = std::move(m_entries.front());
    m_entries.pop_front();
    m_bytes -= entry.bytes;
    lock.unlock();
    m_room.notify_all();
    return std::move(entry.parcel);
}

void Delivery::close() {
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
    }
    m_filled.notify_all();
}

void Delivery::abandon() {
    {
        const std::lock_guard lock(m_mutex);
        m_abandoned = true;
        m_entries.clear();
        m_bytes = 0;
    }
    m_room.notify_all();
}

bool Delivery::ended() const {
    const std::lock_guard lock(m_mutex);
    return m_closed && m_entries.empty();
}

} // namespace anamnesis::sources
