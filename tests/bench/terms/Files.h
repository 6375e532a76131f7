// SPDX-License-Identifier: GPL-3.0-or-later
// Invented files in the layouts of RxNorm, LOINC and SNOMED CT: names made of syllables, codes that mean nothing.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace anamnesis::bench {

struct Shape {
    std::string name;
    std::string file;   ///< as the publisher would call it
    std::string system; ///< of the codes to look up; empty: none are
    void (*write)(const std::filesystem::path& file, std::size_t rows);
    std::string (*code)(std::size_t number); ///< of the row
};

[[nodiscard]] const std::vector<Shape>& shapes();
/// The code at the top of the invented hierarchy, and one with some thousand codes below it.
[[nodiscard]] std::string rootConcept();
[[nodiscard]] std::string branchConcept(std::size_t rows);

} // namespace anamnesis::bench
