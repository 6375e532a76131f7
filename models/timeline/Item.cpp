// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/Item.h"

namespace anamnesis::timeline {

std::string_view name(RelationType type) {
    switch (type) {
    case RelationType::CouldBe:
        return "could-be";
    case RelationType::LessDetailed:
        return "less-detailed";
    case RelationType::Replaces:
        return "replaces";
    case RelationType::ReplacedBy:
        return "replaced-by";
    case RelationType::Related:
        return "related";
    case RelationType::Series:
        return "series";
    }
    return "related";
}

} // namespace anamnesis::timeline
