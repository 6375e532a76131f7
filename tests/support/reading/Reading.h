// SPDX-License-Identifier: GPL-3.0-or-later
// What the product reads in a unit, a code, a drug name or a sig, field by field as text: the one form in which the
// gold tables are written, so that a person's reading and ours can be compared and shown beside each other.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace anamnesis::testing {

using ReadFields = std::vector<std::pair<std::string, std::string>>; ///< name and text, in order; empty: not said

/// ingredient ("acetaminophen + oxycodone"), strength ("325 mg;5 mg", "250 mg/5 mL"; as many as ingredients), form,
/// release, brand. A pack's strengths stay with its members: none here.
[[nodiscard]] ReadFields readDrug(std::string_view text);
/// dose ("1-2 tablet"), route, frequency ("2/d", "1/4-6h", "once"), prn ("prn"), duration ("10 d"), max ("8 tablet"),
/// steps (of a taper: "40 mg 1/d 3 d; …").
[[nodiscard]] ReadFields readSig(std::string_view text);
/// ucum, annotation, confidence, rule, issue. The analyte is a LOINC code or empty.
[[nodiscard]] ReadFields readUnit(std::string_view text, std::string_view code, std::string_view system,
                                  std::string_view loinc);
/// system, code, short (the system's name for people), label (as a title), residual.
[[nodiscard]] ReadFields readCode(std::string_view system, std::string_view code, std::string_view display);

} // namespace anamnesis::testing
