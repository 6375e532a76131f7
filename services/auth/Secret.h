// SPDX-License-Identifier: GPL-3.0-or-later
// Text that must not outlive its use: tokens, client secrets, private keys. Wiped when it goes; never printed, never an
// argument of an Error.
#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace anamnesis::auth {

class Secret {
public:
    Secret() = default;
    explicit Secret(std::string text) : m_text(std::move(text)) {}
    Secret(const Secret&) = default;
    Secret(Secret&& other) noexcept : m_text(other.m_text) {
        other.wipe();
    } // a copy: a moved short string stays behind
    Secret& operator=(const Secret& other) {
        if (this != &other) {
            wipe();
            m_text = other.m_text;
        }
        return *this;
    }
    Secret& operator=(Secret&& other) noexcept {
        if (this != &other) {
            wipe();
            m_text = other.m_text;
            other.wipe();
        }
        return *this;
    }
    ~Secret() { wipe(); }

    [[nodiscard]] bool empty() const { return m_text.empty(); }
    /// The text itself; named so that every use is easy to find.
    [[nodiscard]] std::string_view reveal() const { return m_text; }
    void wipe() noexcept; ///< overwrites the memory, then empties

    friend bool operator==(const Secret& a, const Secret& b) { return a.m_text == b.m_text; }

private:
    std::string m_text;
};

} // namespace anamnesis::auth
