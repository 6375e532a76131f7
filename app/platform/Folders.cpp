// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/Folders.h"

#include <cstdlib>
#include <utility>

namespace anamnesis::app::platform {

std::filesystem::path termsFolder() {
    for (const auto& [variable, below] :
         {std::pair{"ANAMNESIS_TERMS", ""}, std::pair{"XDG_DATA_HOME", "anamnesis/terms"},
          std::pair{"LOCALAPPDATA", "Anamnesis/terms"}, std::pair{"HOME", ".local/share/anamnesis/terms"}})
        if (const char* value = std::getenv(variable); value != nullptr && *value != '\0')
            return *below == '\0' ? std::filesystem::path(value) : std::filesystem::path(value) / below;
    return "terms";
}

} // namespace anamnesis::app::platform
