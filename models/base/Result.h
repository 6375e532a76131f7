// SPDX-License-Identifier: GPL-3.0-or-later
// What can fail returns Result<T>. An Error is a code and arguments, never a sentence, a token or a patient's name;
// ui/words turns it into text, JSON output carries it as it is.
#pragma once

#include <expected>
#include <string>
#include <utility>
#include <vector>

namespace anamnesis {

/// Named arguments of a code, in the order the phrase uses them.
using Args = std::vector<std::pair<std::string, std::string>>;

struct Error {
    std::string code; ///< stable, dotted: "vault.wrong-passphrase", "http.timeout", "import.unreadable"
    Args args;        ///< for example {"status","503"}; never patient data

    friend bool operator==(const Error&, const Error&) = default;
};

template <class T>
using Result = std::expected<T, Error>;

/// Shorthand: `return failure("vault.in-use", {{"pid", "42"}});`
inline std::unexpected<Error> failure(std::string code, Args args = {}) {
    return std::unexpected(Error{std::move(code), std::move(args)});
}
inline std::unexpected<Error> failure(Error error) {
    return std::unexpected(std::move(error));
}

} // namespace anamnesis
