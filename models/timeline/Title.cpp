// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/Title.h"

#include "models/clinical/Fields.h"
#include "models/timeline/Fold.h"

#include <algorithm>

namespace anamnesis::timeline {

std::string titleWithSide(const Item& item) {
    using clinical::Kind;
    const bool sided = item.kind == Kind::Problem || item.kind == Kind::Procedure || item.kind == Kind::ImagingStudy ||
                       item.kind == Kind::Device;
    const clinical::Field* field = sided ? item.field(clinical::field::laterality) : nullptr;
    if (field == nullptr)
        return item.title;
    // SNOMED CT's fully specified names end in a semantic tag that no one reads aloud: "Left (qualifier value)".
    std::string side = field->text.substr(0, field->text.find(" ("));
    const bool word =
        side.size() > 1 && std::all_of(side.begin() + 1, side.end(), [](char c) { return c < 'A' || c > 'Z'; });
    if (word && side.front() >= 'A' && side.front() <= 'Z')
        side.front() = static_cast<char>(side.front() - 'A' + 'a');
    if (side.empty() || folded(item.title).find(folded(side)) != std::string::npos)
        return item.title;
    return item.title.empty() ? side : item.title + ", " + side;
}

} // namespace anamnesis::timeline
