// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/Lanes.h"

#include "models/clinical/Fields.h"
#include "services/meaning/Medicines.h"
#include "services/meaning/Substances.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace anamnesis::review {
namespace {

/// What a source says a medicine is made of, where its name does not tell.
std::string ofFields(const timeline::Item& item) {
    std::vector<std::string> keys;
    const auto add = [&](std::span<const clinical::Field> fields) {
        for (const clinical::Field& field : fields)
            if (field.name == clinical::field::ingredient)
                keys.push_back(field.coded ? meaning::ingredientKey(*field.coded) : meaning::ingredientKey(field.text));
    };
    add(item.fields);
    for (const timeline::Side& side : item.sides)
        add(side.fields);
    std::erase(keys, std::string());
    std::ranges::sort(keys);
    keys.erase(std::ranges::unique(keys).begin(), keys.end());
    std::string all;
    for (const std::string& key : keys)
        all += (all.empty() ? "" : " + ") + key;
    return all;
}

std::string ofNames(const timeline::Item& item) {
    const auto given = std::ranges::find_if(
        item.names, [](const timeline::CodeName& name) { return name.field.empty() && !name.text.empty(); });
    std::string lane = item.code.empty() ? meaning::parseMedicineName(item.title).lane()
                                         : meaning::parseMedicineName(item.code).lane();
    if (lane.empty() && given != item.names.end())
        lane = meaning::parseMedicineName(given->text).lane();
    return lane;
}

} // namespace

std::vector<std::string> lanesOf(std::span<const timeline::Item> items) {
    std::vector<std::string> lanes(items.size());
    std::unordered_map<std::string, std::string> read; // a chart orders the same few products again and again
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!clinical::isMedication(items[i].kind))
            continue;
        std::string key = items[i].title + '\n' + items[i].code.text;
        for (const clinical::Coding& coding : items[i].code.codings)
            key += '\n' + coding.system + '|' + coding.code + '|' + coding.display;
        auto known = read.find(key);
        if (known == read.end())
            known = read.emplace(std::move(key), ofNames(items[i])).first;
        lanes[i] = known->second.empty() ? ofFields(items[i]) : known->second;
    }
    return lanes;
}

} // namespace anamnesis::review
