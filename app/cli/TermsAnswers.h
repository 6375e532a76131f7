// SPDX-License-Identifier: GPL-3.0-or-later
// The `terms` verbs that answer a question, from the packs, what was answered before, and a server when one is named.
#pragma once

#include "app/cli/Session.h"
#include "models/base/Issue.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace anamnesis::app::cli {

struct TermsRequest {
    std::string folder;
    std::vector<std::string> files;
    std::string system;
    std::string code;
    std::string target;
    std::string valueSet;
    std::string person;
    std::string server;
    unsigned patience = 10; ///< seconds
    std::size_t count = 1000;
    bool valueSets = false;
};

/// --terms, ANAMNESIS_TERMS, else the user's data folder.
[[nodiscard]] std::filesystem::path termsFolder(const TermsRequest& request);
void printTerms(const Session& session, const nlohmann::ordered_json& object);

void termsLookup(const TermsRequest& request, Session& session);
/// Asks for the codes of a chart that no terminology here names; the only terms verb that opens a vault.
void termsName(const TermsRequest& request, Session& session);
void termsTranslate(const TermsRequest& request, Session& session);
void termsValidate(const TermsRequest& request, Session& session);
void termsExpand(const TermsRequest& request, Session& session);

} // namespace anamnesis::app::cli
