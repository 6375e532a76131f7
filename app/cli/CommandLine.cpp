// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandLine.h"

#include "models/clinical/ClinicalTime.h"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <map>

namespace anamnesis::app::cli {
namespace {

Instant instantOf(const std::string& text) {
    const auto time = clinical::parseFhirTime(text);
    if (!time)
        throw CLI::ValidationError("--at", "is not an ISO 8601 time: " + text);
    return Instant(std::chrono::milliseconds(clinical::span(*time).first));
}

} // namespace

void addGlobalOptions(CLI::App& root, Session& session) {
    const std::map<std::string, Format> formats{
        {"text", Format::Text}, {"json", Format::Json}, {"ndjson", Format::Ndjson}, {"csv", Format::Csv}};
    root.add_option("--vault", session.vault, "folder of the vault (or ANAMNESIS_VAULT)")->envname("ANAMNESIS_VAULT");
    auto* keyFile = root.add_option("--key-file", session.keyFile, "file whose first line is the passphrase");
    root.add_option("--key-fd", session.keyDescriptor, "descriptor to read the passphrase from")->excludes(keyFile);
    root.add_option("--format", session.format, "text, json, ndjson or csv; text on a terminal, json elsewhere")
        ->transform(CLI::CheckedTransformer(formats));
    root.add_option("--lang", session.language, "language of messages: en, de, es, fr, bg, ar");
    root.add_option_function<std::string>(
        "--at", [&session](const std::string& text) { session.at = instantOf(text); }, "the time that counts as now");
    root.add_flag("--quiet", session.quiet, "no messages and no progress on stderr");
    root.add_option("--log", session.log, "file for the technical log; holds nothing about a patient");
}

} // namespace anamnesis::app::cli
