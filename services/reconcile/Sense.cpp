// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reconcile/Sense.h"

#include "models/base/Hash.h"
#include "models/clinical/Fields.h"
#include "services/meaning/Meaning.h"
#include "services/reconcile/KeyReading.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace anamnesis::reconcile {
namespace {

using clinical::Kind;
using clinical::Statement;

struct StatusRow {
    std::string_view word;
    StatusClass status;
};
// FHIR R4 status value sets, C-CDA act statuses, HL7 v2 tables 0085 and 0119.
constexpr std::array statusRows{
    StatusRow{"active", StatusClass::Active},
    StatusRow{"recurrence", StatusClass::Active},
    StatusRow{"relapse", StatusClass::Active},
    StatusRow{"in-progress", StatusClass::Active},
    StatusRow{"arrived", StatusClass::Active},
    StatusRow{"triaged", StatusClass::Active},
    StatusRow{"accepted", StatusClass::Active},
    StatusRow{"booked", StatusClass::Active},
    StatusRow{"available", StatusClass::Active},
    StatusRow{"current", StatusClass::Active},
    StatusRow{"on-hold", StatusClass::Held},
    StatusRow{"suspended", StatusClass::Held},
    StatusRow{"onleave", StatusClass::Held},
    StatusRow{"draft", StatusClass::Planned},
    StatusRow{"planned", StatusClass::Planned},
    StatusRow{"preparation", StatusClass::Planned},
    StatusRow{"intended", StatusClass::Planned},
    StatusRow{"proposed", StatusClass::Planned},
    StatusRow{"requested", StatusClass::Planned},
    StatusRow{"new", StatusClass::Planned},
    StatusRow{"completed", StatusClass::Ended},
    StatusRow{"finished", StatusClass::Ended},
    StatusRow{"resolved", StatusClass::Ended},
    StatusRow{"inactive", StatusClass::Ended},
    StatusRow{"remission", StatusClass::Ended},
    StatusRow{"stopped", StatusClass::Ended},
    StatusRow{"discontinued", StatusClass::Ended},
    StatusRow{"aborted", StatusClass::Ended},
    StatusRow{"fulfilled", StatusClass::Ended},
    StatusRow{"superseded", StatusClass::Ended},
    StatusRow{"cancelled", StatusClass::Cancelled},
    StatusRow{"canceled", StatusClass::Cancelled},
    StatusRow{"revoked", StatusClass::Cancelled},
    StatusRow{"rejected", StatusClass::Cancelled},
    StatusRow{"noshow", StatusClass::NotDone},
    StatusRow{"not-done", StatusClass::NotDone},
    StatusRow{"not-taken", StatusClass::NotDone},
    StatusRow{"declined", StatusClass::NotDone},
    StatusRow{"refused", StatusClass::NotDone},
    StatusRow{"registered", StatusClass::Preliminary},
    StatusRow{"preliminary", StatusClass::Preliminary},
    StatusRow{"partial", StatusClass::Preliminary},
    StatusRow{"p", StatusClass::Preliminary},
    StatusRow{"final", StatusClass::Final},
    StatusRow{"f", StatusClass::Final},
    StatusRow{"amended", StatusClass::Corrected},
    StatusRow{"corrected", StatusClass::Corrected},
    StatusRow{"appended", StatusClass::Corrected},
    StatusRow{"c", StatusClass::Corrected},
    StatusRow{"entered-in-error", StatusClass::Withdrawn},
    StatusRow{"nullified", StatusClass::Withdrawn},
    StatusRow{"deleted", StatusClass::Withdrawn},
    StatusRow{"d", StatusClass::Withdrawn},
    StatusRow{"w", StatusClass::Withdrawn},
};

struct TypeRow {
    std::string_view type, meaning;
};
// HL7 v2 table 0203 beside our own words.
constexpr std::array typeRows{
    TypeRow{"acsn", "accession"},  TypeRow{"accession-number", "accession"},
    TypeRow{"fill", "filler"},     TypeRow{"plac", "placer"},
    TypeRow{"vn", "visit"},        TypeRow{"visit-number", "visit"},
    TypeRow{"rx", "prescription"}, TypeRow{"masteridentifier", "master"},
    TypeRow{"setid", "set"},       TypeRow{"group", "placer"},
    TypeRow{"order", "placer"},
};

bool looksLikeUuid(std::string_view value) {
    if (value.starts_with("urn:uuid:"))
        value.remove_prefix(9);
    if (value.size() != 36)
        return false;
    for (std::size_t i = 0; i < value.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? value[i] != '-' : std::isxdigit(static_cast<unsigned char>(value[i])) == 0)
            return false;
    }
    return true;
}

std::vector<BusinessKey> identifiersOf(const Statement& statement, std::string_view source) {
    std::vector<BusinessKey> all;
    for (const clinical::BusinessIdentifier& identifier : statement.identifiers) {
        if (identifier.value.empty())
            continue;
        const std::string& own = statement.record->id;
        // An identifier that repeats the resource's id is made anew with it.
        if (!own.empty() &&
            (identifier.value == own || identifier.value.ends_with("/" + own) || identifier.value == "urn:uuid:" + own))
            continue;
        BusinessKey key;
        key.type = folded(identifier.type);
        std::ranges::replace(key.type, ' ', '-');
        for (const TypeRow& row : typeRows)
            if (row.type == key.type)
                key.type = row.meaning;
        // Without a system the value is only known within its custodian.
        key.assigner = identifier.system.empty()
                           ? "|" + (statement.record->custodian.empty() ? std::string(source)
                                                                        : folded(statement.record->custodian))
                           : meaning::canonicalSystem(identifier.system);
        key.key = key.assigner + '|' + identifier.value;
        key.use = useOf(statement.kind, key.type);
        key.opaque = looksLikeUuid(identifier.value);
        if (key.use != IdentifierUse::Nothing)
            all.push_back(std::move(key));
    }
    std::ranges::sort(all, {}, &BusinessKey::key);
    const auto twice = std::ranges::unique(all, {}, &BusinessKey::key);
    all.erase(twice.begin(), twice.end());
    return all;
}

Polarity polarityOf(const Statement& statement, StatusClass status) {
    if (status == StatusClass::Withdrawn)
        return Polarity::Withdrawn;
    if (const clinical::Field* verification = statement.field(clinical::field::verification)) {
        const std::string word = wordOf(*verification);
        if (word == "entered in error")
            return Polarity::Withdrawn;
        if (word == "refuted")
            return Polarity::Denied;
    }
    return statement.negated || status == StatusClass::NotDone ? Polarity::Denied : Polarity::Positive;
}

bool isTimeOrContent(How how) {
    return how == How::Content || how == How::Start || how == How::End || how == How::Overlap || how == How::Results;
}

std::string momentText(const Moment_& moment) {
    if (!moment.known())
        return {};
    const auto precision = std::to_string(static_cast<int>(std::min(moment.precision, clinical::Precision::Minute)));
    return moment.zoned && moment.toTheMinute() ? "z" + std::to_string(moment.first / 60'000) + '/' + precision
                                                : "l" + std::to_string(moment.localFirst / 60'000) + '/' + precision;
}

/// The time as written, so that a ruling does not hang on a source's zone.
std::string writtenText(const std::optional<clinical::ClinicalTime>& time) {
    if (!time || !time->known())
        return {};
    static const Reader bare({});
    return momentText(bare.moment(*time, {}));
}

struct Contents {
    std::string salient, whole;
};

/// Everything a statement says, in one order, without ids, versions and displays: what a ruling hangs on, and all of
/// it. `own` are the tokens of its own code.
Contents contentsOf(const Sense& sense, const Reader& reader, const std::vector<std::string>& own) {
    const Statement& statement = *sense.statement;
    const auto add = [](std::string& text, std::string_view name, std::string_view value) {
        if (value.empty())
            return;
        text += '\n';
        text += name;
        text += '=';
        text += value;
    };
    std::string beginning(name(statement.kind));
    for (const std::string& token : own)
        add(beginning, "code", token);
    if (own.empty())
        add(beginning, "text", sense.label);
    const auto finished = [&](std::string_view start, std::string_view end, std::vector<std::string>& lines) {
        std::string text = beginning;
        std::size_t size = beginning.size() + start.size() + end.size() + statement.negationScope.size() + 32;
        for (const std::string& line : lines)
            size += line.size() + 1;
        text.reserve(size);
        add(text, "start", start);
        add(text, "end", end);
        add(text, "polarity", std::to_string(static_cast<int>(sense.polarity)));
        add(text, "scope", statement.negationScope);
        std::ranges::sort(lines);
        for (const std::string& line : lines) {
            text += '\n';
            text += line;
        }
        return fingerprint({text});
    };
    const auto line = [](std::string_view before, std::string_view name, std::string_view value) {
        std::string text;
        text.reserve(before.size() + name.size() + 1 + value.size());
        text += before;
        text += name;
        text += '=';
        text += value;
        return text;
    };
    std::vector<std::string> lines;
    lines.reserve(sense.keys.size() + statement.fields.size() + sense.identifiers.size() + 4);
    for (std::size_t i = 0; i < sense.keys.size(); ++i)
        if (const KeyValue& key = sense.keys[i]; key.present && !isTimeOrContent(sense.rule->keys[i].how))
            lines.push_back(line(".", sense.rule->keys[i].field, key.norm.empty() ? folded(key.text) : key.norm));
    Contents contents;
    contents.salient = finished(writtenText(statement.time.start), writtenText(statement.time.end), lines);
    for (const clinical::Field& field : statement.fields) {
        std::string value;
        if (field.quantity)
            value = quantityText(*field.quantity);
        else if (std::vector<std::string> tokens = field.coded ? tokensOf(*field.coded) : std::vector<std::string>();
                 !tokens.empty())
            value = std::move(tokens.front());
        else
            value = folded(field.text);
        if (field.time && field.time->start)
            value += '@' + momentText(reader.moment(*field.time->start, sense.source));
        lines.push_back(line("", field.name, value));
    }
    for (const BusinessKey& identifier : sense.identifiers)
        if (!identifier.opaque) // may be made anew with each export
            lines.push_back("#" + identifier.key);
    lines.push_back("status=" + std::to_string(static_cast<int>(sense.status)));
    if (!statement.narrative.empty())
        lines.push_back("narrative=" + fingerprint({folded(statement.narrative)}));
    if (statement.demographics)
        lines.push_back("who=" + demographicsText(*statement.demographics));
    if (statement.fromClaim)
        lines.emplace_back("claim");
    contents.whole = finished(momentText(sense.start), momentText(sense.end), lines);
    return contents;
}

} // namespace

StatusClass statusClass(std::string_view status) {
    std::string word = folded(status);
    std::ranges::replace(word, ' ', '-');
    for (const StatusRow& row : statusRows)
        if (row.word == word)
            return row.status;
    return StatusClass::Unknown;
}

std::string_view name(StatusClass status) {
    static constexpr std::array<std::string_view, 11> names{
        "unknown", "planned",   "active",           "on-hold",  "ended",    "preliminary",
        "final",   "corrected", "entered-in-error", "not-done", "cancelled"};
    return names[static_cast<std::size_t>(status)];
}

std::string wordOf(const clinical::Field& field) {
    if (field.coded)
        for (const clinical::Coding& coding : field.coded->codings)
            if (!coding.code.empty() &&
                !std::ranges::all_of(coding.code, [](unsigned char c) { return std::isdigit(c); }))
                return folded(coding.code);
    return folded(field.text);
}

std::string folded(std::string_view text) {
    return meaning::foldText(text);
}

std::vector<std::string> tokensOf(const clinical::CodedConcept& concept_) {
    std::vector<std::string> tokens;
    for (const clinical::Coding& coding : concept_.codings) {
        if (coding.code.empty())
            continue;
        const std::string system = meaning::canonicalSystem(coding.system);
        if (system.find("v3-NullFlavor") != std::string::npos || system.find("data-absent-reason") != std::string::npos)
            continue;
        tokens.push_back(system + '|' + meaning::canonicalCode(system, coding.code));
    }
    std::ranges::sort(tokens);
    const auto twice = std::ranges::unique(tokens);
    tokens.erase(twice.begin(), twice.end());
    return tokens;
}

const KeyValue* Sense::key(std::string_view field) const {
    for (std::size_t i = 0; i < keys.size(); ++i)
        if (rule->keys[i].field == field)
            return &keys[i];
    return nullptr;
}

void CoCodings::learn(const Statement& statement) {
    if (statement.code.codings.size() < 2)
        return;
    const std::vector<std::string> tokens = tokensOf(statement.code);
    if (tokens.size() < 2 || tokens.size() > 8)
        return;
    const auto systemOf = [](const std::string& token) { return token.substr(0, token.rfind('|')); };
    for (const std::string& from : tokens)
        for (const std::string& to : tokens) {
            const std::string system = systemOf(to);
            if (from == to)
                continue;
            auto& beside = m_beside[from];
            const auto [at, fresh] = beside.try_emplace(system, to);
            if (!fresh && at->second != to)
                at->second.clear();
        }
}

void CoCodings::settle() {
    m_settled.clear();
    const auto systemOf = [](const std::string& token) { return token.substr(0, token.rfind('|')); };
    for (const auto& [from, beside] : m_beside)
        for (const auto& [system, to] : beside) {
            if (to.empty() || system == systemOf(from))
                continue;
            const auto back = m_beside.find(to);
            if (back == m_beside.end())
                continue;
            const auto answer = back->second.find(systemOf(from));
            if (answer != back->second.end() && answer->second == from)
                m_settled[from].push_back(to);
        }
}

const std::vector<std::string>* CoCodings::of(const std::string& token) const {
    const auto at = m_settled.find(token);
    return at == m_settled.end() ? nullptr : &at->second;
}

Reader::Reader(std::span<const SourceSettings> sources, const CoCodings* coCodings,
               std::span<const clinical::CodeMap> maps)
    : m_coCodings(coCodings), m_maps(maps) {
    for (const SourceSettings& source : sources)
        m_sources.emplace(source.name, &source);
}

Moment_ Reader::moment(const clinical::ClinicalTime& time, std::string_view source) const {
    Moment_ moment;
    if (!time.known())
        return moment;
    moment.precision = time.precision;
    clinical::ClinicalTime local = time;
    local.offset = 0;
    const clinical::Span clock = clinical::span(local);
    moment.localFirst = clock.first;
    moment.localLast = clock.last;
    const auto settings = m_sources.find(source);
    const clinical::ZoneOffsets* zone = settings == m_sources.end() ? nullptr : settings->second->zone;
    moment.zoned = time.offset.has_value() || (zone != nullptr && zone->known());
    if (moment.zoned) {
        const clinical::Span instant = clinical::span(time, zone);
        moment.first = instant.first;
        moment.last = instant.last;
    }
    return moment;
}

/// Adds what co-coding and maps say is the same, one-to-one. A system the source itself used keeps the source's own
/// code.
void Reader::join(std::vector<std::string>& tokens) const {
    const std::vector<std::string> own = tokens;
    const std::size_t before = tokens.size();
    const auto add = [&](const std::string& other) {
        const std::string_view system = std::string_view(other).substr(0, other.rfind('|') + 1);
        if (std::ranges::none_of(own, [&](const std::string& mine) { return mine.starts_with(system); }))
            tokens.push_back(other);
    };
    for (const std::string& token : own) {
        if (m_coCodings != nullptr)
            if (const auto* beside = m_coCodings->of(token))
                std::ranges::for_each(*beside, add);
        const auto bar = token.rfind('|');
        const std::string_view system = std::string_view(token).substr(0, bar);
        const std::string_view code = std::string_view(token).substr(bar + 1);
        for (const clinical::CodeMap& map : m_maps) {
            const auto rows = map.from(system, code);
            for (const clinical::CodeMapRow* row : rows) {
                // One-to-one between the two systems, in both directions.
                const auto aside = [](const auto& all, const std::string& other, auto end) {
                    return std::ranges::count_if(
                        all, [&](const clinical::CodeMapRow* one) { return (one->*end).system == other; });
                };
                const clinical::Coding& target = row->target;
                if (row->relationship == clinical::MapRelationship::Equivalent && !target.code.empty() &&
                    aside(rows, target.system, &clinical::CodeMapRow::target) == 1 &&
                    aside(map.to(target.system, target.code), row->source.system, &clinical::CodeMapRow::source) == 1)
                    add(meaning::canonicalSystem(target.system) + '|' + target.code);
            }
        }
    }
    if (tokens.size() == before)
        return;
    std::ranges::sort(tokens);
    const auto twice = std::ranges::unique(tokens);
    tokens.erase(twice.begin(), twice.end());
}

Sense Reader::read(const Statement& statement) const {
    Sense sense;
    sense.statement = &statement;
    sense.rule = &ruleOf(statement.kind);
    sense.source = statement.record->source;
    sense.custodian = folded(statement.record->custodian);
    if (sense.custodian.empty()) {
        const auto settings = m_sources.find(sense.source);
        const bool told = settings != m_sources.end() && !settings->second->custodian.empty();
        sense.custodian = folded(told ? settings->second->custodian : sense.source);
    }
    sense.number = statement.record->id.empty() ? statement.record->sha256 : statement.record->id;
    sense.record = sense.source + '|' + statement.record->type + '|' + sense.number;
    sense.label = folded(clinical::label(statement.code));
    if (sense.label.empty())
        sense.label = folded(statement.title);
    const std::vector<std::string> own = tokensOf(statement.code);
    sense.tokens = own;
    join(sense.tokens);
    if (statement.time.start)
        sense.start = moment(*statement.time.start, sense.source);
    if (statement.time.end && !(statement.time.start && *statement.time.start == *statement.time.end))
        sense.end = moment(*statement.time.end, sense.source);
    if (statement.asserted)
        sense.asserted = moment(*statement.asserted, sense.source);
    sense.status = statusClass(statement.status);
    sense.polarity = polarityOf(statement, sense.status);
    sense.fromClaim = statement.fromClaim;
    sense.identifiers = identifiersOf(statement, sense.source);
    if (statement.kind == Kind::LabResult)
        if (const auto row = meaning::analyteRow(statement.code))
            sense.analyte = row->name;
    if (const clinical::Field* category = statement.field(clinical::field::category))
        sense.encounterBound =
            folded(category->text).find("encounter") != std::string::npos ||
            (category->coded && std::ranges::any_of(category->coded->codings, [](const auto& coding) {
                 return coding.code == "encounter-diagnosis";
             }));
    sense.keys.reserve(sense.rule->keys.size());
    const KeyReading reading(sense, *this);
    for (const Key& key : sense.rule->keys)
        sense.keys.push_back(reading.read(key));
    sense.blocks = reading.blocks();
    Contents contents = contentsOf(sense, *this, own);
    sense.salient = std::move(contents.salient);
    sense.content = std::move(contents.whole);
    for (std::size_t i = 0; i < sense.keys.size(); ++i)
        if (sense.rule->keys[i].how == How::Content) {
            sense.keys[i].norm = sense.content;
            sense.keys[i].present = true;
        }
    return sense;
}

std::string salientFingerprint(const Statement& statement) {
    return Reader({}).read(statement).salient;
}

} // namespace anamnesis::reconcile
