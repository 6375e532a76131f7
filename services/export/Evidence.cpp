// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/export/Evidence.h"

#include "models/clinical/Fields.h"
#include "services/export/Scrub.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <map>

namespace anamnesis::exports {
namespace {

using Json = nlohmann::ordered_json;
using clinical::Kind;

/// Statements about people and money: their words are identity themselves.
bool isIdentity(const timeline::Discrepancy& discrepancy) {
    static constexpr std::array kinds{Kind::Patient,  Kind::RelatedPerson, Kind::Practitioner, Kind::Organization,
                                      Kind::Coverage, Kind::Claim,         Kind::Location};
    return discrepancy.kind == timeline::DiscrepancyKind::IdentityField ||
           std::ranges::find(kinds, discrepancy.itemKind) != kinds.end();
}

/// Fields that say what a fact is; everything else is left out, a note, a performer and an address among it.
constexpr std::array toldFields{
    clinical::field::dose,         clinical::field::rate,        clinical::field::strength,
    clinical::field::form,         clinical::field::route,       clinical::field::frequency,
    clinical::field::quantity,     clinical::field::value,       clinical::field::systolic,
    clinical::field::diastolic,    clinical::field::range,       clinical::field::interpretation,
    clinical::field::laterality,   clinical::field::bodySite,    clinical::field::specimen,
    clinical::field::position,     clinical::field::criticality, clinical::field::severity,
    clinical::field::verification, clinical::field::type,        clinical::field::category,
    clinical::field::doseNumber,   clinical::field::daysSupply,  clinical::field::asNeeded};

Json codesJson(const clinical::CodedConcept& concept_, const Scrub& scrub) {
    Json codes = Json::array();
    for (const clinical::Coding& coding : concept_.codings)
        codes.push_back(
            {{"system", coding.system}, {"code", scrub.value(coding.code)}, {"display", scrub.text(coding.display)}});
    if (!concept_.text.empty())
        codes.push_back({{"text", scrub.text(concept_.text)}});
    return codes;
}

Json fieldsJson(const clinical::Statement& statement, const Scrub& scrub) {
    Json fields = Json::object();
    for (const clinical::Field& field : statement.fields) {
        if (std::ranges::find(toldFields, field.name) == toldFields.end())
            continue;
        Json one;
        if (field.quantity && field.quantity->hasValue()) {
            one["value"] = field.quantity->value;
            one["unit"] = scrub.text(field.quantity->unit);
            if (!field.quantity->unitCode.empty())
                one["unitCode"] = field.quantity->unitCode;
            if (!field.quantity->comparator.empty())
                one["comparator"] = field.quantity->comparator;
            if (!field.quantity->highValue.empty())
                one["high"] = field.quantity->highValue;
        } else if (field.coded && !field.coded->codings.empty()) {
            one["codes"] = codesJson(*field.coded, scrub);
        } else {
            one["text"] = scrub.text(field.text);
        }
        one["path"] = field.path;
        fields[field.name].push_back(std::move(one));
    }
    return fields;
}

/// Values that are identity keep their shape, and which of them are equal.
class Values {
public:
    Values(const Finding& finding, const Scrub& scrub) : m_scrub(scrub), m_identity(isIdentity(finding.discrepancy)) {
        for (const EvidenceMember& member : finding.members)
            m_numbers.emplace(member.value, m_numbers.size() + 1);
    }
    [[nodiscard]] std::string operator()(const std::string& value) const {
        if (value.empty() || !m_identity)
            return m_scrub.value(value);
        return "#" + std::to_string(m_numbers.at(value)) + " " + shapeOf(value);
    }

private:
    const Scrub& m_scrub;
    bool m_identity;
    std::map<std::string, std::size_t> m_numbers;
};

std::optional<clinical::ClinicalTime> timeOf(const EvidenceMember& member) {
    return member.statement ? member.statement->time.start : std::nullopt;
}

Json memberJson(const EvidenceMember& member, const Finding& finding, const Values& says, const Scrub& scrub,
                const std::optional<clinical::ClinicalTime>& first) {
    Json json{{"source", member.source}, {"says", says(member.value)}};
    if (!member.statement) {
        json["lacks"] = true;
        return json;
    }
    const clinical::Statement& statement = *member.statement;
    if (!isIdentity(finding.discrepancy)) {
        json["code"] = codesJson(statement.code, scrub);
        json["fields"] = fieldsJson(statement, scrub);
        json["status"] = statement.status;
        json["negated"] = statement.negated;
    }
    if (const auto time = timeOf(member)) {
        json["time"] = shapeOf(*time);
        if (first && first->known() && time->known())
            json["days"] = (clinical::span(*time).first - clinical::span(*first).first) / 86'400'000;
    }
    if (statement.record)
        json["record"] = {{"type", statement.record->type},
                          {"mediaType", statement.record->mediaType},
                          {"sha256", statement.record->sha256}};
    json["path"] = statement.path;
    if (!member.request.empty()) {
        json["request"] = {{"request", scrub.text(member.request)}, {"status", member.status}};
        if (member.requested)
            json["request"]["at"] = isoUtc(*member.requested);
    }
    return json;
}

} // namespace

std::string evidence(std::span<const Finding> findings, std::span<const clinical::Demographics> patient, Instant made) {
    const Scrub scrub(patient);
    Json document{{"made", isoUtc(made)}, {"identity", "removed"}, {"findings", Json::array()}};
    for (const Finding& finding : findings) {
        const timeline::Discrepancy& row = finding.discrepancy;
        const Values says(finding, scrub);
        std::optional<clinical::ClinicalTime> first;
        for (const EvidenceMember& member : finding.members)
            if (!first)
                first = timeOf(member);
        Json json{{"id", row.id.value},
                  {"kind", timeline::name(row.kind)},
                  {"severity", timeline::name(row.severity)},
                  {"path", scrub.text(row.path)},
                  {"rule", row.why},
                  {"itemKind", clinical::name(row.itemKind)},
                  {"about", isIdentity(row) ? std::string() : scrub.text(row.title)},
                  {"state", timeline::name(row.state)},
                  {"members", Json::array()}};
        for (const EvidenceMember& member : finding.members)
            json["members"].push_back(memberJson(member, finding, says, scrub, first));
        document["findings"].push_back(std::move(json));
    }
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

std::string noteToSource(const Finding& finding, std::string_view source,
                         std::span<const clinical::Demographics> patient, const Phrasebook& words) {
    const Scrub scrub(patient);
    const Values says(finding, scrub);
    const timeline::Discrepancy& row = finding.discrepancy;
    const auto say = [&](std::string_view code, const Args& args) { return words.text(code, args) + '\n'; };
    std::string note = say("note.heading", {{"source", std::string(source)}});
    note += say("note.difference", {{"kind", words.text("discrepancy." + std::string(timeline::name(row.kind)), {})},
                                    {"about", isIdentity(row) ? words.text("kind.patient", {}) : scrub.text(row.title)},
                                    {"field", words.text("field." + row.path, {})}});
    const auto line = [&](const EvidenceMember& member, std::string_view who) {
        const std::string value = member.statement ? says(member.value) : words.text("value.not-listed", {});
        note += say("note.says", {{"source", std::string(who)}, {"value", value}});
    };
    for (const EvidenceMember& member : finding.members)
        if (member.source == source) {
            line(member, member.source);
            if (member.statement && member.statement->record) {
                note += say("note.record", {{"type", member.statement->record->type},
                                            {"sha256", member.statement->record->sha256},
                                            {"path", member.statement->path}});
                if (!member.request.empty())
                    note += say("note.request", {{"request", scrub.text(member.request)},
                                                 {"at", member.requested ? isoUtc(*member.requested) : std::string()}});
            }
        }
    // Other sources are not named to this one.
    std::size_t others = 0;
    for (const EvidenceMember& member : finding.members)
        if (member.source != source)
            line(member, words.text("note.other", {{"number", std::to_string(++others)}}));
    note += say("note.ask", {{"id", row.id.value}});
    note += say("note.no-patient", {});
    return note;
}

} // namespace anamnesis::exports
