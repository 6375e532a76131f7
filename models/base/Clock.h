// SPDX-License-Identifier: GPL-3.0-or-later
// "Now" is always handed in: --at fixes it, tests move it, pure rooms take an Instant as an argument.
#pragma once

#include <chrono>
#include <string>

namespace anamnesis {

/// Milliseconds since 1970-01-01T00:00:00Z.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0; ///< any thread
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override {
        return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
    }
};

class FixedClock final : public Clock {
public:
    explicit FixedClock(Instant at) : m_at(at) {}
    [[nodiscard]] Instant now() const override { return m_at; }
    void set(Instant at) { m_at = at; }

private:
    Instant m_at;
};

/// "2026-11-29T20:02:02Z" (milliseconds only when not zero).
[[nodiscard]] std::string isoUtc(Instant instant);

} // namespace anamnesis
