// SPDX-License-Identifier: GPL-3.0-or-later
// zstd dictionaries, trained on made-up records (dictionary/train.py). Part of the format: never change one, add
// another.
#pragma once

#include <string_view>

namespace anamnesis::store {

[[nodiscard]] std::string_view recordDictionary();    ///< FHIR JSON and XML
[[nodiscard]] std::string_view statementDictionary(); ///< statements and items in their binary form

} // namespace anamnesis::store
