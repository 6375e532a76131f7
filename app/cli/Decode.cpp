// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Decode.h"

#include "app/cli/StatementJson.h"
#include "models/base/Hash.h"
#include "models/clinical/Fields.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <memory>
#include <system_error>

namespace anamnesis::app::cli {
namespace {

bool grave(const Issue& issue) {
    return issue.severity >= Severity::Error;
}

Json refusedJson(const DecodedFile::Refused& refused) {
    Json json{{"file", refused.file}};
    if (!refused.sha256.empty())
        json["record"] = {
            {"type", refused.type}, {"id", refused.id}, {"sha256", refused.sha256}, {"file", refused.file}};
    json["issues"] = issuesJson(refused.issues);
    return json;
}

std::string padded(std::string text, std::size_t width) {
    text.resize(std::max(width, text.size()), ' ');
    return text;
}

std::string csvCell(std::string_view text) {
    if (text.find_first_of(",\"\r\n") == std::string_view::npos)
        return std::string(text);
    std::string cell = "\"";
    for (const char character : text) {
        if (character == '"')
            cell += '"';
        cell += character;
    }
    return cell + '"';
}

/// The main measured or dosed thing of the statement, as text.
std::string mainValue(const clinical::Statement& statement) {
    for (const std::string_view name : {clinical::field::value, clinical::field::dose, clinical::field::verification})
        if (const clinical::Field* field = statement.field(name))
            return field->text;
    const clinical::Field* systolic = statement.field(clinical::field::systolic);
    const clinical::Field* diastolic = statement.field(clinical::field::diastolic);
    return systolic != nullptr && diastolic != nullptr ? systolic->text + " / " + diastolic->text : std::string{};
}

std::string startOf(const clinical::Statement& statement) {
    if (statement.time.start)
        return iso(*statement.time.start);
    return statement.time.end ? ".." + iso(*statement.time.end) : std::string{};
}

} // namespace

void addContentLinks(decode::ContentLinks& links, const decode::Page& page, const decode::SourceContext& context) {
    for (const decode::Slice& slice : page.slices)
        if (decode::ContentLinks::mayPoint(slice))
            links.add(decode::decode(slice, context));
}

std::vector<std::filesystem::path> filesOf(const std::vector<std::string>& paths) {
    namespace fs = std::filesystem;
    std::vector<fs::path> files;
    for (const std::string& path : paths) {
        std::error_code error;
        if (!fs::is_directory(path, error)) {
            files.emplace_back(path);
            continue;
        }
        std::vector<fs::path> below;
        for (fs::recursive_directory_iterator it(path, fs::directory_options::skip_permission_denied, error), end;
             !error && it != end; it.increment(error)) {
            std::error_code ignored;
            if (it->is_regular_file(ignored))
                below.push_back(it->path());
        }
        std::sort(below.begin(), below.end());
        files.insert(files.end(), below.begin(), below.end());
    }
    return files;
}

DecodedFile decodeBytes(std::string_view bytes, const std::string& file) {
    DecodedFile result;
    decode::Page page = decode::split(bytes, file);
    if (page.slices.empty() && page.bundle) { // an empty Bundle is still something that was said
        decode::Slice whole;
        whole.format = decode::sniff(bytes, file);
        whole.mediaType = whole.format == decode::Format::FhirXml ? "application/fhir+xml" : "application/fhir+json";
        whole.bytes = bytes;
        page.slices.push_back(std::move(whole));
    }
    const auto take = [&](decode::Decoded& decoded) {
        if (decoded.statements.empty()) {
            result.refused.push_back(
                {file, decoded.record->type, decoded.record->id, decoded.record->sha256, std::move(decoded.issues)});
            return;
        }
        Issues& first = decoded.statements.front().issues;
        std::erase_if(decoded.issues, grave); // those stand there already
        first.insert(first.begin(), decoded.issues.begin(), decoded.issues.end());
        for (clinical::Statement& statement : decoded.statements)
            result.statements.push_back(std::move(statement));
    };
    const decode::SourceContext context{{}, {}, file, {}};
    decode::ContentLinks links;
    addContentLinks(links, page, context);
    for (const decode::Slice& slice : page.slices) {
        const decode::Decoded* owner = links.ownerOf(slice, file);
        decode::WholeRecord whole =
            decode::decodeWhole(slice, context, owner != nullptr ? decode::contentOwner(*owner->record) : "");
        take(whole.decoded);
        for (decode::CarriedRecord& carried : whole.carried)
            take(carried.decoded);
    }
    // What was wrong with the page as a whole, and errors a server put into it, are told beside what was read.
    Issues issues;
    std::copy_if(page.issues.begin(), page.issues.end(), std::back_inserter(issues), grave);
    std::copy_if(page.outcome.begin(), page.outcome.end(), std::back_inserter(issues), grave);
    if (result.statements.empty() && result.refused.empty() && issues.empty())
        issues = page.issues.empty() ? Issues{{Severity::Error, {}, "decode.empty", {}}} : page.issues;
    if (!issues.empty())
        result.refused.push_back({file, {}, {}, sha256(bytes), std::move(issues)});
    return result;
}

DecodedFile decodeFile(const std::filesystem::path& file) {
    std::error_code error;
    std::ifstream stream(file, std::ios::binary);
    if (!std::filesystem::is_regular_file(file, error) || !stream) {
        DecodedFile result;
        const bool there = std::filesystem::exists(file, error);
        result.refused.push_back(
            {file.string(), {}, {}, {}, {{Severity::Error, {}, there ? "file.unreadable" : "file.missing", {}}}});
        return result;
    }
    const std::string bytes{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    return decodeBytes(bytes, file.string());
}

DecodePrinter::DecodePrinter(Format format, Write write) : m_format(format), m_write(std::move(write)) {
    if (m_format == Format::Json)
        m_write("{\"statements\":[");
    else if (m_format == Format::Csv)
        m_write("kind,title,start,status,negated,value,file,type,id,path,issues\n");
}

void DecodePrinter::statement(const clinical::Statement& statement) {
    switch (m_format) {
    case Format::Json:
        m_write(m_statements == 0 ? "\n" : ",\n");
        m_write(dumped(statementJson(statement)));
        break;
    case Format::Ndjson: {
        Json json{{"type", "statement"}};
        json.update(statementJson(statement));
        m_write(dumped(json) + '\n');
        break;
    }
    case Format::Csv: {
        std::string codes;
        for (const Issue& issue : statement.issues)
            codes += (codes.empty() ? "" : " ") + issue.code;
        m_write(std::string(clinical::name(statement.kind)) + ',' + csvCell(statement.title) + ',' +
                startOf(statement) + ',' + csvCell(statement.status) + ',' + (statement.negated ? "true" : "false") +
                ',' + csvCell(mainValue(statement)) + ',' + csvCell(statement.record->file) + ',' +
                csvCell(statement.record->type) + ',' + csvCell(statement.record->id) + ',' + csvCell(statement.path) +
                ',' + codes + '\n');
        break;
    }
    case Format::Text: {
        std::string line = padded(startOf(statement), 20) + ' ' +
                           padded(std::string(clinical::name(statement.kind)), 20) + ' ' +
                           (statement.negated ? "\xC2\xAC " : "  ") + statement.title;
        if (const std::string value = mainValue(statement); !value.empty())
            line += "  " + value;
        if (!statement.status.empty())
            line += "  [" + statement.status + ']';
        for (const Issue& issue : statement.issues)
            line += "\n" + padded({}, 43) + "! " + issue.code + ' ' + issue.path;
        m_write(line + '\n');
        break;
    }
    }
    ++m_statements;
}

void DecodePrinter::refusal(const DecodedFile::Refused& refused) {
    if (m_format == Format::Ndjson) {
        Json json{{"type", "refused"}};
        json.update(refusedJson(refused));
        m_write(dumped(json) + '\n');
    } else if (m_format == Format::Text || m_format == Format::Csv) {
        std::string codes;
        for (const Issue& issue : refused.issues)
            codes += (codes.empty() ? "" : " ") + issue.code;
        if (m_format == Format::Csv)
            m_write("refused,,,,,," + csvCell(refused.file) + ',' + csvCell(refused.type) + ',' + csvCell(refused.id) +
                    ",," + codes + '\n');
        else
            m_write(padded({}, 20) + ' ' + padded("refused", 20) + " ! " + refused.file + "  " + codes + '\n');
    } else {
        m_refused.push_back(refused);
    }
    ++m_refusals;
}

void DecodePrinter::print(const DecodedFile& file) {
    for (const clinical::Statement& each : file.statements)
        statement(each);
    for (const DecodedFile::Refused& each : file.refused)
        refusal(each);
}

int DecodePrinter::finish() {
    if (m_format == Format::Json) {
        m_write("],\n\"refused\":[");
        for (std::size_t i = 0; i < m_refused.size(); ++i)
            m_write((i == 0 ? "\n" : ",\n") + dumped(refusedJson(m_refused[i])));
        m_write("]}\n");
    }
    if (m_statements == 0)
        return NothingReadable;
    return m_refusals == 0 ? Done : Incomplete;
}

void addDecode(CLI::App& app, Session& session) {
    CLI::App* verb = app.add_subcommand("decode", "what the records of files state; needs no vault");
    auto paths = std::make_shared<std::vector<std::string>>();
    verb->add_option("FILE", *paths, "files and folders")->required();
    verb->callback([paths, &session] {
        DecodePrinter printer(session.format,
                              [](std::string_view text) { std::fwrite(text.data(), 1, text.size(), stdout); });
        const auto files = filesOf(*paths);
        for (const auto& file : files)
            printer.print(decodeFile(file));
        session.exitCode = printer.finish();
        std::fflush(stdout);
    });
}

} // namespace anamnesis::app::cli
