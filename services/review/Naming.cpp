// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/Naming.h"

#include "models/base/Hash.h"
#include "models/timeline/Fold.h"
#include "services/meaning/Codes.h"
#include "services/meaning/Medicines.h"
#include "services/terms/Terminology.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace anamnesis::review {
namespace {

namespace fs = std::filesystem;
using clinical::CodedConcept;
using clinical::Coding;
using timeline::CodeName;

constexpr std::string_view ofServers = "answers"; ///< folder of Terminology beside the packs

bool isHl7(std::string_view system) {
    return system.starts_with("http://terminology.hl7.org/") || system.starts_with("http://hl7.org/fhir/");
}

/// What a code reads like when nothing but it was sent.
std::string bareLabel(const Coding& coding) {
    Coding alone = coding;
    alone.display.clear();
    return clinical::label(CodedConcept{{std::move(alone)}, {}, {}});
}

/// "LOINC 2345-7", not "inpatient encounter" nor "confirmed", which speak for themselves.
bool isBare(const Coding& coding, std::string_view label) {
    if (coding.code.empty() || !label.ends_with(coding.code))
        return false;
    return coding.system.empty() || label.size() > coding.code.size() || !isHl7(coding.system);
}

bool wordless(const CodedConcept& concept_) {
    return concept_.text.empty() &&
           std::ranges::all_of(concept_.codings, [](const Coding& coding) { return coding.display.empty(); });
}

const Coding* firstCoded(const CodedConcept& concept_) {
    const auto found =
        std::ranges::find_if(concept_.codings, [](const Coding& coding) { return !coding.code.empty(); });
    return found == concept_.codings.end() ? nullptr : &*found;
}

/// Letters beyond Latin's blocks: the words are in no language that is written like English.
bool otherScript(std::string_view text) {
    return std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) >= 0xCD; }) &&
           std::ranges::none_of(text, [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

std::string together(const CodeName& name) {
    return name.text + " (" + name.sent + ')';
}

Issue told(Severity severity, const std::string& path, const char* code, const CodeName& name) {
    Args args{{"code", bareLabel(Coding{name.system, {}, name.code, {}, false})}, {"system", name.system}};
    if (!name.table.empty())
        args.emplace_back("by", name.version.empty() ? name.table : name.table + ' ' + name.version);
    if (!name.replacedBy.empty())
        args.emplace_back("replacement", name.replacedBy);
    return {severity, path, code, std::move(args)};
}

void addTime(std::string& to, const fs::directory_entry& entry) {
    std::error_code error;
    to += entry.path().filename().string() + '\n' +
          std::to_string(entry.last_write_time(error).time_since_epoch().count()) + '\n';
    if (entry.is_regular_file(error))
        to += std::to_string(entry.file_size(error)) + '\n';
}

} // namespace

Naming::Naming(fs::path folder, const Clock& clock) : m_folder(std::move(folder)), m_clock(clock) {}

void Naming::speak(std::string_view language) {
    m_language = language.empty() ? "en" : std::string(language);
}

std::string Naming::stamp() const {
    std::vector<std::string> parts;
    const auto list = [&](const fs::path& folder, std::string_view extension) {
        std::error_code error;
        for (auto at = fs::directory_iterator(folder, error); !error && at != fs::directory_iterator();
             at.increment(error))
            if (extension.empty() || at->path().extension() == extension)
                addTime(parts.emplace_back(), *at);
    };
    if (!m_folder.empty()) {
        list(m_folder, ".terms");
        list(m_folder / ofServers, {}); // a folder there changes with the answers in it
    }
    std::ranges::sort(parts);
    std::string all = m_language;
    for (const std::string& part : parts)
        all += '\n' + part;
    return fingerprint({all});
}

void Naming::refresh() {
    std::string now = stamp();
    if (m_store && now == m_opened)
        return;
    Issues damaged; // `terms list` says which; here the codes of a damaged pack are named by nobody, which is said
    m_store = terms::Store::open(m_folder, damaged);
    std::error_code error;
    m_remembers = !m_folder.empty() && fs::is_directory(m_folder / ofServers, error);
    m_answers.clear();
    m_systems.clear();
    m_opened = std::move(now);
}

const Naming::System& Naming::systemOf(const std::string& sent) {
    const auto held = m_systems.find(sent);
    if (held != m_systems.end())
        return held->second;
    System system{meaning::canonicalSystem(sent), false};
    system.known = m_store->names(system.canonical);
    return m_systems.emplace(sent, std::move(system)).first->second;
}

Naming::Answer Naming::answered(const std::string& system, const std::string& code) const {
    terms::Terminology offline(*m_store, m_folder, m_clock);
    const auto heard = offline.lookup(system, code, m_language);
    if (!heard || heard->value.empty() || heard->from != terms::From::Cache)
        return {};
    const auto of = [&](std::string_view language) {
        return std::ranges::find_if(
            heard->value, [&](const terms::Term& term) { return term.language.substr(0, 2) == language.substr(0, 2); });
    };
    auto term = of(m_language);
    if (term == heard->value.end())
        term = of("en");
    if (term == heard->value.end())
        term = heard->value.begin();
    return {terms::GivenName{term->coding.display, term->language, heard->server, term->coding.version, term->active,
                             term->replacedBy},
            "cache", heard->at};
}

const Naming::Answer& Naming::answerTo(const Coding& coding, bool wordless) {
    std::string key = (wordless ? '-' : '+') + coding.system + '|' + coding.code;
    if (const auto held = m_answers.find(key); held != m_answers.end())
        return held->second;
    const std::string& system = systemOf(coding.system).canonical;
    const std::string code = meaning::canonicalCode(system, coding.code);
    Answer answer;
    answer.name = m_store->name(system, code, m_language);
    if (answer.name)
        answer.from = answer.name->table == terms::ownTable ? "common" : "packs";
    else if (wordless && m_remembers)
        answer = answered(system, code);
    return m_answers.emplace(std::move(key), std::move(answer)).first->second;
}

bool Naming::isNameOf(const Coding& coding, std::string_view words) {
    const std::string& system = systemOf(coding.system).canonical;
    const std::string wanted = timeline::folded(words);
    const auto all = m_store->lookup(system, meaning::canonicalCode(system, coding.code));
    return std::ranges::any_of(all, [&](const terms::Term& term) {
        return std::string_view(term.language).substr(0, 2) == std::string_view(m_language).substr(0, 2) &&
               timeline::folded(term.coding.display) == wanted;
    });
}

/// Of the code that is shown, else of another one beside it. Without a text when nobody has a name.
std::optional<CodeName> Naming::nameOf(const CodedConcept& concept_, const Coding& shown, const std::string& sent) {
    CodeName name;
    name.system = shown.system;
    name.code = shown.code;
    name.sent = sent;
    std::vector<const Coding*> tried{&shown};
    for (const Coding& other : concept_.codings)
        if (&other != &shown && !other.code.empty())
            tried.push_back(&other);
    for (const Coding* coding : tried) {
        const Answer& answer = answerTo(*coding, true);
        if (!answer.name || answer.name->text.empty())
            continue;
        name.system = coding->system;
        name.code = coding->code;
        name.text = answer.name->text;
        name.language = answer.name->language;
        name.table = answer.name->table;
        name.version = answer.name->version;
        name.from = answer.from;
        name.answered = answer.answered;
        name.retired = !answer.name->active;
        name.replacedBy = answer.name->replacedBy;
        name.shown = true;
        break;
    }
    return name;
}

void Naming::nameMain(timeline::Item& item) {
    const auto isTitle = [&](const Coding& coding) {
        if (coding.code.empty() || !item.title.ends_with(coding.code))
            return false;
        const std::string label = bareLabel(coding);
        return isBare(coding, label) && label == item.title;
    };
    if (const auto bare = std::ranges::find_if(item.code.codings, isTitle);
        bare != item.code.codings.end() && item.code.text.empty()) {
        auto name = nameOf(item.code, *bare, item.title);
        if (name->shown) {
            item.title = together(*name);
            if (clinical::isMedication(item.kind) && item.lane.empty())
                item.lane = meaning::parseMedicineName(name->text).lane();
        } else
            item.issues.push_back(told(Severity::Warning, {}, "terms.code-not-named", *name));
        item.names.push_back(*std::move(name));
        return;
    }
    if (m_language.starts_with("en") && !otherScript(item.title))
        return;
    for (const Coding& coding : item.code.codings) {
        if (coding.display != item.title || coding.code.empty())
            continue;
        const Answer& answer = answerTo(coding, false);
        const auto spoken = [&](std::string_view language) {
            return language.substr(0, 2) == std::string_view(m_language).substr(0, 2);
        };
        if (!answer.name || !spoken(answer.name->language) ||
            timeline::folded(answer.name->text) == timeline::folded(item.title) || isNameOf(coding, item.title))
            return;
        CodeName name{{},
                      coding.system,
                      coding.code,
                      item.title,
                      answer.name->text,
                      answer.name->language,
                      answer.name->table,
                      answer.name->version,
                      answer.from,
                      answer.answered,
                      true,
                      !answer.name->active,
                      answer.name->replacedBy};
        item.title = together(name);
        item.names.push_back(std::move(name));
        return;
    }
}

void Naming::nameField(timeline::Item& item, clinical::Field& field) {
    if (!field.coded || !wordless(*field.coded))
        return;
    const Coding* coding = firstCoded(*field.coded);
    if (coding == nullptr || coding->system.empty() || bareLabel(*coding) != field.text || !isBare(*coding, field.text))
        return;
    auto name = nameOf(*field.coded, *coding, field.text);
    name->field = field.name;
    if (name->shown)
        field.text = together(*name);
    else if (!isHl7(coding->system))
        item.issues.push_back(told(Severity::Information, field.path, "terms.code-not-named", *name));
    else
        return;
    if (std::ranges::find(item.names, *name) == item.names.end())
        item.names.push_back(*std::move(name));
}

/// Every code of the item that its publisher has retired, whatever words were sent with it.
void Naming::markRetired(timeline::Item& item) {
    for (const Coding& coding : item.code.codings) {
        if (coding.code.empty() || !systemOf(coding.system).known)
            continue;
        const Answer& answer = answerTo(coding, false);
        if (!answer.name || answer.name->active)
            continue;
        auto name = std::ranges::find_if(item.names, [&](const CodeName& one) {
            return one.field.empty() && one.system == coding.system && one.code == coding.code;
        });
        if (name == item.names.end())
            name = item.names.insert(item.names.end(),
                                     CodeName{{},
                                              coding.system,
                                              coding.code,
                                              coding.display.empty() ? bareLabel(coding) : coding.display,
                                              answer.name->text,
                                              answer.name->language,
                                              answer.name->table,
                                              answer.name->version,
                                              answer.from,
                                              {},
                                              false,
                                              true,
                                              answer.name->replacedBy});
        item.issues.push_back(told(Severity::Information, {}, "terms.code-retired", *name));
    }
}

void Naming::give(std::span<timeline::Item> items) {
    refresh();
    for (timeline::Item& item : items) {
        if (item.kind == clinical::Kind::Patient)
            continue;
        item.names.clear();
        item.issues.clear();
        nameMain(item);
        markRetired(item);
        for (clinical::Field& field : item.fields)
            nameField(item, field);
        for (timeline::Side& side : item.sides)
            for (clinical::Field& field : side.fields)
                nameField(item, field);
    }
}

void Naming::give(timeline::Discrepancy& discrepancy, std::span<const CodeName> names) {
    for (const CodeName& name : names) {
        if (!name.shown)
            continue;
        if (name.field.empty() && discrepancy.title == name.sent)
            discrepancy.title = together(name);
        for (timeline::DiscrepancyMember& member : discrepancy.members)
            if (member.value == name.sent)
                member.value = together(name);
    }
}

} // namespace anamnesis::review
