// SPDX-License-Identifier: GPL-3.0-or-later
// A compact binary encoding: one list of members per type (Members.h) serves writing and reading. Integers are LEB128
// varints (signed ones zigzag), text is its length and bytes, lists their count and elements. Reading never goes out of
// bounds, never reserves more than the input could hold, and refuses what it does not understand.
#pragma once

#include "models/base/Clock.h"
#include "models/base/Id.h"

#include <bit>
#include <concepts>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace anamnesis::store {

template <class T, class Named>
concept Same = std::same_as<std::remove_const_t<T>, Named>;

class Writer {
public:
    static constexpr bool reading = false;
    std::string out;

    void number(std::uint64_t value) {
        while (value >= 0x80U) {
            out += static_cast<char>((value & 0x7fU) | 0x80U);
            value >>= 7U;
        }
        out += static_cast<char>(value);
    }
    void operator()(const std::string& text) {
        number(text.size());
        out += text;
    }
    void operator()(bool value) { out += value ? '\1' : '\0'; }
    void operator()(double value) { fixed(std::bit_cast<std::uint64_t>(value)); }
    template <std::integral T>
    void operator()(T value) {
        if constexpr (std::is_signed_v<T>) {
            const auto wide = static_cast<std::int64_t>(value);
            number((static_cast<std::uint64_t>(wide) << 1U) ^ static_cast<std::uint64_t>(wide >> 63));
        } else {
            number(value);
        }
    }
    template <class E>
        requires std::is_enum_v<E>
    void operator()(E value) {
        number(static_cast<std::uint64_t>(value));
    }
    template <class E>
        requires std::is_enum_v<E>
    void choice(E value, E /*last*/) {
        number(static_cast<std::uint64_t>(value));
    }
    /// A member that a shape got later, as its last: bodies written before end here.
    template <class T>
    void added(const T& value) {
        (*this)(value);
    }
    void operator()(Instant value) { (*this)(static_cast<std::int64_t>(value.time_since_epoch().count())); }
    template <class Tag>
    void operator()(const Id<Tag>& id) {
        (*this)(id.value);
    }
    template <class T>
    void operator()(const std::optional<T>& value) {
        (*this)(value.has_value());
        if (value)
            (*this)(*value);
    }
    template <class T>
    void operator()(const std::vector<T>& values) {
        number(values.size());
        for (const T& value : values)
            (*this)(value);
    }
    template <class A, class B>
    void operator()(const std::pair<A, B>& value) {
        (*this)(value.first);
        (*this)(value.second);
    }
    template <class T>
    void operator()(const std::shared_ptr<const T>& value) {
        (*this)(value != nullptr);
        if (value)
            (*this)(*value);
    }
    template <class T>
        requires requires(Writer& writer, const T& value) { members(writer, value); }
    void operator()(const T& value) {
        members(*this, value);
    }

private:
    void fixed(std::uint64_t bits) {
        for (unsigned shift = 0; shift < 64; shift += 8)
            out += static_cast<char>((bits >> shift) & 0xffU);
    }
};

class BytesReader {
public:
    static constexpr bool reading = true;

    explicit BytesReader(std::string_view bytes) : m_rest(bytes) {}
    /// Everything was understood and nothing is left.
    [[nodiscard]] bool complete() const { return !m_failed && m_rest.empty(); }
    [[nodiscard]] bool failed() const { return m_failed; }

    std::uint64_t number() {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            if (m_rest.empty())
                break;
            const auto byte = static_cast<unsigned char>(m_rest.front());
            m_rest.remove_prefix(1);
            value |= static_cast<std::uint64_t>(byte & 0x7fU) << shift;
            if ((byte & 0x80U) == 0)
                return value;
        }
        fail();
        return 0;
    }
    void operator()(std::string& text) {
        const std::uint64_t size = number();
        if (size > m_rest.size())
            return fail();
        text.assign(m_rest.substr(0, static_cast<std::size_t>(size)));
        m_rest.remove_prefix(static_cast<std::size_t>(size));
    }
    void operator()(bool& value) {
        if (m_rest.empty() || static_cast<unsigned char>(m_rest.front()) > 1)
            return fail();
        value = m_rest.front() != 0;
        m_rest.remove_prefix(1);
    }
    void operator()(double& value) {
        if (m_rest.size() < 8)
            return fail();
        std::uint64_t bits = 0;
        for (unsigned i = 0; i < 8; ++i)
            bits |= static_cast<std::uint64_t>(static_cast<unsigned char>(m_rest[i])) << (8 * i);
        value = std::bit_cast<double>(bits);
        m_rest.remove_prefix(8);
    }
    template <std::integral T>
    void operator()(T& value) {
        const std::uint64_t raw = number();
        if constexpr (std::is_signed_v<T>) {
            const auto wide = static_cast<std::int64_t>((raw >> 1U) ^ (~(raw & 1U) + 1U));
            if (!std::in_range<T>(wide))
                return fail();
            value = static_cast<T>(wide);
        } else {
            if (!std::in_range<T>(raw))
                return fail();
            value = static_cast<T>(raw);
        }
    }
    template <class E>
        requires std::is_enum_v<E>
    void choice(E& value, E last) {
        const std::uint64_t raw = number();
        if (raw > static_cast<std::uint64_t>(last))
            return fail();
        value = static_cast<E>(raw);
    }
    template <class T>
    void added(T& value) {
        if (!m_rest.empty())
            (*this)(value);
    }
    void operator()(Instant& value) {
        std::int64_t count = 0;
        (*this)(count);
        value = Instant(std::chrono::milliseconds(count));
    }
    template <class Tag>
    void operator()(Id<Tag>& id) {
        (*this)(id.value);
    }
    template <class T>
    void operator()(std::optional<T>& value) {
        bool there = false;
        (*this)(there);
        if (there && !m_failed)
            (*this)(value.emplace());
    }
    template <class T>
    void operator()(std::vector<T>& values) {
        const std::uint64_t count = number();
        if (count > m_rest.size()) // every element takes at least one byte
            return fail();
        for (std::uint64_t i = 0; i < count && !m_failed; ++i)
            (*this)(values.emplace_back());
    }
    template <class A, class B>
    void operator()(std::pair<A, B>& value) {
        (*this)(value.first);
        (*this)(value.second);
    }
    template <class T>
    void operator()(std::shared_ptr<const T>& value) {
        bool there = false;
        (*this)(there);
        if (!there || m_failed)
            return;
        auto made = std::make_shared<T>();
        (*this)(*made);
        value = std::move(made);
    }
    template <class T>
        requires requires(BytesReader& reader, T& value) { members(reader, value); }
    void operator()(T& value) {
        members(*this, value);
    }

private:
    void fail() {
        m_failed = true;
        m_rest = {};
    }

    std::string_view m_rest;
    bool m_failed = false;
};

} // namespace anamnesis::store
