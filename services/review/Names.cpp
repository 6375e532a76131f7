// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/Names.h"

#include <array>

namespace anamnesis::review {
namespace {

int rankOf(const clinical::HumanName& name) {
    static constexpr std::array<std::string_view, 4> best{"official", "usual", "", "nickname"};
    for (std::size_t i = 0; i < best.size(); ++i)
        if (name.use == best[i])
            return static_cast<int>(i);
    return static_cast<int>(best.size());
}

/// Upper case for ASCII and the two-byte Latin, Greek and Cyrillic letters is the screen's business; here only ASCII is
/// raised, so that no letter of another script is ever changed wrongly.
std::string raised(const std::string& text) {
    for (const char letter : text)
        if (static_cast<unsigned char>(letter) > 127)
            return text;
    std::string upper = text;
    for (char& letter : upper)
        if (letter >= 'a' && letter <= 'z')
            letter = static_cast<char>(letter - 'a' + 'A');
    return upper;
}

} // namespace

const clinical::HumanName* bestName(const clinical::Demographics& demographics) {
    const clinical::HumanName* best = nullptr;
    for (const clinical::HumanName& name : demographics.names)
        if (best == nullptr || rankOf(name) < rankOf(*best))
            best = &name;
    return best;
}

std::string displayName(const clinical::Demographics& demographics) {
    const clinical::HumanName* name = bestName(demographics);
    if (name == nullptr)
        return {};
    if (name->family.empty() && name->given.empty())
        return name->text;
    std::string text = raised(name->family);
    for (const std::string& suffix : name->suffix)
        text += (text.empty() ? "" : " ") + suffix;
    for (std::size_t i = 0; i < name->given.size(); ++i)
        text += (i == 0 ? (text.empty() ? "" : ", ") : " ") + name->given[i];
    return text;
}

clinical::Identifier identifierOf(std::string_view text) {
    clinical::Identifier identifier;
    const auto bar = text.find('|');
    if (bar == std::string_view::npos) {
        identifier.value = std::string(text);
    } else {
        identifier.system = std::string(text.substr(0, bar));
        identifier.value = std::string(text.substr(bar + 1));
    }
    return identifier;
}

clinical::Demographics asDemographics(const PatientQuery& query) {
    clinical::Demographics asked;
    if (!query.family.empty() || !query.given.empty()) {
        clinical::HumanName name;
        name.family = query.family;
        std::string_view rest = query.given;
        while (!rest.empty()) {
            const auto blank = rest.find(' ');
            if (const std::string_view part = rest.substr(0, blank); !part.empty())
                name.given.emplace_back(part);
            rest = blank == std::string_view::npos ? std::string_view() : rest.substr(blank + 1);
        }
        asked.names.push_back(std::move(name));
    }
    asked.birthDate = clinical::parseFhirTime(query.birthDate);
    asked.sex = query.sex;
    if (!query.identifier.empty())
        asked.identifiers.push_back(identifierOf(query.identifier));
    if (!query.postalCode.empty()) {
        clinical::Address address;
        address.postalCode = query.postalCode;
        asked.addresses.push_back(std::move(address));
    }
    if (!query.phone.empty())
        asked.telecoms.push_back({"phone", query.phone, ""});
    return asked;
}

} // namespace anamnesis::review
