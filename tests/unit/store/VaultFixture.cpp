// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/store/VaultFixture.h"

#include <fstream>
#include <sstream>

namespace anamnesis::store::testing {

std::string contents(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream bytes;
    bytes << stream.rdbuf();
    return bytes.str();
}

void overwrite(const std::filesystem::path& file, const std::string& bytes) {
    std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
}

std::vector<std::string> filesHolding(const std::filesystem::path& folder, const std::string& bytes) {
    std::vector<std::string> found;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.is_regular_file() && contents(entry.path()).find(bytes) != std::string::npos)
            found.push_back(entry.path().string());
    return found;
}

} // namespace anamnesis::store::testing
