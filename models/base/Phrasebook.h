// SPDX-License-Identifier: GPL-3.0-or-later
// The way from a code to a sentence in the user's language. ui/words implements it; app/context hands it to cli and
// export.
#pragma once

#include "models/base/Result.h"

#include <string>
#include <string_view>

namespace anamnesis {

class Phrasebook {
public:
    virtual ~Phrasebook() = default;
    /// The sentence of a code with its arguments; a code without one answers itself and its arguments, never nothing.
    [[nodiscard]] virtual std::string text(std::string_view code, const Args& args) const = 0;
    [[nodiscard]] std::string text(const Error& error) const { return text(error.code, error.args); }
};

} // namespace anamnesis
