// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/review/Port.h"

#include <filesystem>
#include <vector>

namespace anamnesis::app::cli {

/// A clinic's list: CSV with a header, columns as for `link` (family or last, given or first, birth_date or dob, sex,
/// mrn or identifier, phone, postcode or zip). Errors: usage.list-unreadable {file}, usage.list-columns {missing}.
[[nodiscard]] Result<std::vector<review::PatientQuery>> readPersonList(const std::filesystem::path& file);

} // namespace anamnesis::app::cli
