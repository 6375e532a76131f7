// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sources/fhir/Answer.h"

#include "services/sources/fhir/Element.h"
#include "services/transport/Url.h"

#include <algorithm>
#include <array>

namespace anamnesis::sources::fhir {
namespace {

/// FHIR issue-type codes are the only words of a server that reach an Error.
bool isIssueType(std::string_view code) {
    return !code.empty() && code.size() <= 20 &&
           std::ranges::all_of(code, [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; });
}

std::string outcomeCode(std::string_view body) {
    const auto root = readElement(body);
    if (!root || root->name != "OperationOutcome")
        return {};
    for (const Element* issue : root->all("issue"))
        if (const auto code = issue->text("code"); isIssueType(code))
            return std::string(code);
    return {};
}

// Issue types that mean "there is more than you got", at any severity (R4 §4.8.13, http://hl7.org/fhir/issue-type).
constexpr std::array<std::string_view, 9> withheld{"incomplete", "suppressed", "too-costly", "throttled", "timeout",
                                                   "security",   "forbidden",  "transient",  "no-store"};

void replaceAll(std::string& text, std::string_view from, std::string_view to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

} // namespace

Answer readAnswer(Result<transport::Response> response) {
    Answer answer;
    if (!response) {
        answer.error = response.error();
        return answer;
    }
    answer.attempts = response->attempts;
    answer.requestId = response->requestId;
    answer.status = response->status;
    if (!response->ok()) {
        answer.error = transport::statusError(*response);
        if (std::string code = outcomeCode(response->body); !code.empty())
            answer.error->args.emplace_back("outcome", std::move(code));
        return answer;
    }
    const std::string media = transport::mediaType(transport::header(response->headers, "Content-Type"));
    answer.bytes = std::move(response->body);
    answer.bytes.reserve(64); // views into it must survive a move, which those into a short string do not
    decode::Page page = decode::split(answer.bytes, media);
    const bool fhir =
        page.bundle || std::ranges::any_of(page.slices, [](const decode::Slice& slice) {
            return (slice.format == decode::Format::FhirJson || slice.format == decode::Format::FhirXml) &&
                   !slice.type.empty();
        });
    if (!fhir) {
        answer.error = Error{"source.not-fhir", {{"media", media.size() <= 60 ? media : std::string()}}};
        return answer;
    }
    // A bare OperationOutcome in place of a Bundle says what one inside would.
    for (const decode::Slice& slice : page.slices) {
        if (page.bundle || slice.type != "OperationOutcome")
            continue;
        std::string code = outcomeCode(slice.bytes);
        answer.error = Error{"source.outcome", {{"code", code.empty() ? "unknown" : std::move(code)}}};
        return answer;
    }
    answer.page = std::move(page);
    return answer;
}

bool isRefusal(int status) {
    constexpr std::array codes{400, 401, 403, 404, 405, 410, 422, 501};
    return std::ranges::find(codes, status) != codes.end();
}

bool mayBeOneRecord(const Answer& answer) {
    if (!answer.error)
        return false;
    if (answer.status != 0)
        return answer.status == 500 || answer.status == 502 || answer.status == 504 || answer.status == 413 ||
               (answer.status < 300 && answer.error->code == "source.not-fhir");
    const std::string& code = answer.error->code;
    return code == "http.too-large" || code == "http.damaged" || code == "http.cut-short" || code == "http.timeout";
}

std::optional<Error> shortfall(const std::vector<Issue>& outcome) {
    for (const Issue& issue : outcome) {
        std::string_view code = issue.code;
        if (code.starts_with("outcome."))
            code.remove_prefix(8);
        const bool grave = issue.severity == Severity::Error || issue.severity == Severity::Fatal;
        if (grave || std::ranges::find(withheld, code) != withheld.end())
            return Error{"source.outcome", {{"code", isIssueType(code) ? std::string(code) : std::string("unknown")}}};
    }
    return std::nullopt;
}

std::vector<std::string> nextCandidates(std::string_view base, std::string_view pageUrl, std::string_view next) {
    std::vector<std::string> urls;
    const auto add = [&](const std::optional<std::string>& url) {
        if (url && std::ranges::find(urls, *url) == urls.end())
            urls.push_back(*url);
    };
    std::vector<std::string> forms;
    std::string text(next);
    replaceAll(text, "&amp;", "&");
    const bool wholeEncoded = text.find("://") == std::string::npos && text.find("%3A%2F%2F") != std::string::npos;
    const bool queryEncoded = text.find('?') == std::string::npos &&
                              (text.find("%3F") != std::string::npos || text.find("%3f") != std::string::npos);
    if (wholeEncoded || queryEncoded)
        forms.push_back(transport::percentDecode(text));
    forms.push_back(text);
    if (text.find("%25") != std::string::npos) {
        std::string once = text;
        replaceAll(once, "%25", "%");
        forms.push_back(std::move(once));
    }
    for (const std::string& form : forms) {
        add(transport::resolve(pageUrl, form));
        if (form.find("://") != std::string::npos || form.starts_with('/') || form.starts_with('?'))
            continue;
        add(transport::resolve(transport::join(base, ""), form));
        add(transport::resolve(pageUrl, "/" + form));
    }
    return urls;
}

} // namespace anamnesis::sources::fhir
