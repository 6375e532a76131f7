// SPDX-License-Identifier: GPL-3.0-or-later
// Where the network's log rows wait until the review puts them into the vault.
#pragma once

#include "services/transport/RetryingHttp.h"

#include <mutex>
#include <vector>

namespace anamnesis::review {

/// Any thread. Holds at most `most` rows; the oldest go first, for the log is a help and never a burden.
class RequestBuffer {
public:
    static constexpr std::size_t most = 20'000;

    void add(const transport::RequestRow& row) {
        const std::unique_lock lock(m_mutex);
        if (m_rows.size() >= most)
            m_rows.erase(m_rows.begin(), m_rows.begin() + most / 10);
        m_rows.push_back(row);
    }
    [[nodiscard]] std::vector<transport::RequestRow> take() {
        const std::unique_lock lock(m_mutex);
        return std::exchange(m_rows, {});
    }

private:
    std::mutex m_mutex;
    std::vector<transport::RequestRow> m_rows;
};

} // namespace anamnesis::review
