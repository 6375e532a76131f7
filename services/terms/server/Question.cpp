// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/terms/server/Question.h"

#include <algorithm>

namespace anamnesis::terms {
namespace {

constexpr std::size_t longestCode = 64;
constexpr std::size_t longestSystem = 300;

void canonical(transport::Parameters& to, std::string_view valueSet) {
    const std::size_t bar = valueSet.find('|');
    to.emplace_back("url", std::string(valueSet.substr(0, bar)));
    if (bar != std::string_view::npos)
        to.emplace_back("valueSetVersion", std::string(valueSet.substr(bar + 1)));
}

} // namespace

std::string Question::text() const {
    return transport::withParameters(path, parameters);
}

std::string Question::url(std::string_view base) const {
    return transport::withParameters(transport::join(base, path), parameters);
}

Question lookupQuestion(std::string_view system, std::string_view code, std::string_view language) {
    return {"CodeSystem/$lookup",
            {{"system", std::string(system)}, {"code", std::string(code)}, {"displayLanguage", std::string(language)}}};
}

Question validateQuestion(std::string_view valueSet, std::string_view system, std::string_view code) {
    if (valueSet.empty())
        return {"CodeSystem/$validate-code", {{"url", std::string(system)}, {"code", std::string(code)}}};
    Question question{"ValueSet/$validate-code", {}};
    canonical(question.parameters, valueSet);
    question.parameters.emplace_back("system", std::string(system));
    question.parameters.emplace_back("code", std::string(code));
    return question;
}

Question translateQuestion(std::string_view system, std::string_view code, std::string_view targetSystem,
                           TranslateForm form) {
    const bool r4 = form == TranslateForm::R4;
    Question question{"ConceptMap/$translate",
                      {{"system", std::string(system)}, {r4 ? "code" : "sourceCode", std::string(code)}}};
    if (!targetSystem.empty())
        question.parameters.emplace_back(r4 ? "targetsystem" : "targetSystem", std::string(targetSystem));
    return question;
}

Question expandQuestion(std::string_view valueSet, std::string_view language, std::size_t count) {
    Question question{"ValueSet/$expand", {}};
    canonical(question.parameters, valueSet);
    question.parameters.emplace_back("displayLanguage", std::string(language));
    question.parameters.emplace_back("count", std::to_string(count));
    return question;
}

bool sendable(std::string_view system, std::string_view code) {
    const bool shared = system.starts_with("http://") || system.starts_with("https://") ||
                        system.starts_with("urn:oid:") || system.starts_with("urn:iso:") ||
                        system.starts_with("urn:ietf:");
    const auto plain = [](char character) {
        return static_cast<unsigned char>(character) > 0x20 && static_cast<unsigned char>(character) < 0x7F;
    };
    return shared && system.size() <= longestSystem && std::ranges::all_of(system, plain) && !code.empty() &&
           code.size() <= longestCode && std::ranges::all_of(code, plain);
}

} // namespace anamnesis::terms
