// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/Title.h"

#include "models/clinical/Fields.h"
#include "models/timeline/Fold.h"
#include "models/timeline/Snapshot.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

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

std::uint32_t titleMarks(const Item& item) {
    std::uint32_t marks = item.negated && item.negationScope.empty() ? Denied : 0U;
    for (const CodeName& name : item.names)
        if (name.field.empty())
            marks |= (name.shown ? std::uint32_t{NamedHere} : 0U) | (name.text.empty() ? std::uint32_t{Unnamed} : 0U) |
                     (name.retired ? std::uint32_t{RetiredCode} : 0U);
    return marks;
}

std::string markedTitle(const Phrasebook& words, clinical::Kind kind, std::string title, std::uint32_t marks) {
    using clinical::Kind;
    static constexpr std::array<std::pair<Kind, const char*>, 8> denials{
        {{Kind::Allergy, "title.denied.allergy"},
         {Kind::Problem, "title.denied.problem"},
         {Kind::MedicationOrder, "title.denied.order"},
         {Kind::MedicationStatement, "title.denied.taken"},
         {Kind::Dispense, "title.denied.given"},
         {Kind::Administration, "title.denied.given"},
         {Kind::Immunization, "title.denied.given"},
         {Kind::Procedure, "title.denied.done"}}};
    const auto mark = [&](std::string_view code) { title = words.text(code, {{"title", title}}); };
    if ((marks & Unnamed) != 0)
        mark("title.no-name-known");
    if ((marks & RetiredCode) != 0)
        mark("title.code-retired");
    if ((marks & Denied) != 0) {
        const auto row = std::ranges::find(denials, kind, &std::pair<Kind, const char*>::first);
        mark(row == denials.end() ? "title.denied.other" : row->second);
    }
    return (marks & NamedHere) != 0 ? "≙ " + title : title;
}

} // namespace anamnesis::timeline
