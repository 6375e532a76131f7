// SPDX-License-Identifier: GPL-3.0-or-later
// How failures travel inside this room: thrown here, turned into a Result at the public calls, never seen outside.
#pragma once

#include "models/base/Result.h"

#include <string>
#include <utility>

namespace anamnesis::store {

struct Fault {
    Error error;

    explicit Fault(Error what) : error(std::move(what)) {}
    explicit Fault(std::string code, Args args = {}) : error{std::move(code), std::move(args)} {}
};

/// Unpacks a Result or throws its error.
template <class T>
T require(Result<T>&& result) {
    if (!result)
        throw Fault(std::move(result).error());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace anamnesis::store
