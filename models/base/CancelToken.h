// SPDX-License-Identifier: GPL-3.0-or-later
// Every wait is cancellable: a CancelSource is kept by who may stop the work, its token travels down.
#pragma once

#include <atomic>
#include <memory>
#include <utility>

namespace anamnesis {

/// A copyable view of a flag that is set once. A default-made token is never cancelled. Any thread.
class CancelToken {
public:
    CancelToken() = default;
    [[nodiscard]] bool cancelled() const { return m_flag && m_flag->load(std::memory_order_relaxed); }

private:
    friend class CancelSource;
    explicit CancelToken(std::shared_ptr<std::atomic<bool>> flag) : m_flag(std::move(flag)) {}
    std::shared_ptr<std::atomic<bool>> m_flag;
};

class CancelSource {
public:
    [[nodiscard]] CancelToken token() const { return CancelToken(m_flag); }
    void cancel() { m_flag->store(true, std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic<bool>> m_flag = std::make_shared<std::atomic<bool>>(false);
};

} // namespace anamnesis
