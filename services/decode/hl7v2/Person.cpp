// SPDX-License-Identifier: GPL-3.0-or-later
// Patient, merged numbers, visit, next of kin, insurance. HL7 v2.9 chapters 3 and 6.
#include "services/decode/fhir/Reader.h"
#include "services/decode/hl7v2/Reader.h"

#include <charconv>

namespace anamnesis::decode::hl7v2 {

using clinical::Demographics;
using clinical::Kind;
namespace name = clinical::field;

void readPatient(Scene& scene, const Segment& pid, const Segment* merged, const Segment* detail) {
    Draft draft(scene, Kind::Patient, pid);
    const Message& message = scene.message;
    auto who = std::make_shared<Demographics>();
    const auto all = [&](const Segment& segment, std::size_t n) {
        return repetitionsOf(segment.field(n), message.delimiters);
    };
    for (const std::size_t n : {std::size_t{3}, std::size_t{2}, std::size_t{4}}) {
        std::size_t r = 0;
        for (const std::string_view one : all(pid, n)) {
            clinical::Identifier read = identifierOf(one, message);
            if (read.value.empty()) {
                ++r;
                continue;
            }
            if (read.system.empty())
                read.system = scene.record->custodian;
            draft.text("identifier", read.value, pid, n, r++);
            who->identifiers.push_back(std::move(read));
        }
    }
    if (const std::string social = draft.plainOf(pid, 19); !social.empty()) {
        who->identifiers.push_back({std::string(clinical::systems::ssn), social, "SS", {}, {}});
        draft.text("identifier", social, pid, 19);
    }
    for (const std::size_t n : {std::size_t{5}, std::size_t{9}}) {
        std::size_t r = 0;
        for (const std::string_view one : all(pid, n)) {
            clinical::HumanName read = nameOf(one, message);
            if (std::string shown = fhir::textOf(read); !shown.empty()) {
                draft.text("name", shown, pid, n, r);
                who->names.push_back(std::move(read));
            }
            ++r;
        }
    }
    who->mothersMaidenName = nameOf(all(pid, 6).front(), message).family;
    draft.text("mothers-maiden-name", who->mothersMaidenName, pid, 6);
    who->birthDate = draft.point(pid, 7);
    draft.time("birth-date", pid, 7);
    const std::string sex = draft.plainOf(pid, 8);
    who->sex = sex == "M"                               ? "male"
               : sex == "F"                             ? "female"
               : sex == "U"                             ? "unknown"
               : sex == "O" || sex == "A" || sex == "N" ? "other"
                                                        : sex;
    draft.text("sex", who->sex, pid, 8);
    std::size_t r = 0;
    for (const std::string_view one : all(pid, 11)) {
        clinical::Address read = addressOf(one, message);
        if (std::string shown = fhir::textOf(read); !shown.empty()) {
            draft.text("address", shown, pid, 11, r);
            who->addresses.push_back(std::move(read));
        }
        ++r;
    }
    for (const std::size_t n : {std::size_t{13}, std::size_t{14}, std::size_t{40}}) {
        r = 0;
        for (const std::string_view one : all(pid, n)) {
            clinical::Telecom read = telecomOf(one, message);
            if (!read.value.empty()) {
                if (read.use.empty())
                    read.use = n == 14 ? "work" : "home";
                draft.text("telecom", read.value, pid, n, r);
                who->telecoms.push_back(std::move(read));
            }
            ++r;
        }
    }
    draft.coded("race", pid, 10);
    draft.coded("ethnicity", pid, 22);
    draft.coded("religion", pid, 17);
    draft.coded("marital-status", pid, 16);
    who->maritalStatus = draft.plainOf(pid, 16);
    if (const std::string language = draft.plainOf(pid, 15); !language.empty()) {
        who->languages.push_back(language);
        draft.coded("language", pid, 15);
    }
    draft.texts("birth-place", pid, 23);
    if (const std::string many = draft.plainOf(pid, 24); many == "Y" || many == "N")
        who->multipleBirth = many == "Y";
    int order = 0;
    const std::string digits = draft.plainOf(pid, 25);
    if (std::from_chars(digits.data(), digits.data() + digits.size(), order).ec == std::errc{} && order > 0)
        who->birthOrder = order;
    who->deathDate = draft.point(pid, 29);
    if (const std::string dead = draft.plainOf(pid, 30); dead == "Y" || dead == "N")
        who->deceased = dead == "Y";
    if (who->deathDate)
        who->deceased = true;
    if (who->deceased)
        draft.text("deceased",
                   who->deathDate   ? clinical::iso(*who->deathDate)
                   : *who->deceased ? "true"
                                    : "false",
                   pid, who->deathDate ? 29 : 30);
    if (detail != nullptr) {
        who->managingOrganization = draft.plainOf(*detail, 3);
        draft.texts("managing-organization", *detail, 3);
        draft.party("general-practitioner", *detail, 4);
    }
    if (merged != nullptr) {
        r = 0;
        for (const std::string_view one : all(*merged, 1)) {
            const clinical::Identifier read = identifierOf(one, message);
            if (!read.value.empty()) {
                who->links.push_back({"replaces", read.system.empty() ? read.value : read.system + '|' + read.value});
                draft.text("replaces", read.value, *merged, 1, r);
            }
            ++r;
        }
    }
    if (!who->names.empty())
        draft.statement.title = fhir::textOf(who->names.front());
    draft.statement.demographics = std::move(who);
    draft.finish();
}

void readVisit(Scene& scene, const Segment& pv1, const Segment* detail) {
    Draft draft(scene, Kind::Encounter, pv1);
    clinical::Statement& statement = draft.statement;
    struct ClassRow {
        std::string_view sent, code, word;
    };
    static constexpr ClassRow classes[] = {{"I", "IMP", "inpatient encounter"},
                                           {"O", "AMB", "ambulatory"},
                                           {"E", "EMER", "emergency"},
                                           {"P", "PRENC", "pre-admission"},
                                           {"R", "AMB", "ambulatory"}};
    const std::string sent = draft.plainOf(pv1, 2);
    statement.code = draft.concept_(pv1, 2);
    for (const ClassRow& row : classes)
        if (sent == row.sent) {
            statement.code = {};
            statement.code.codings.push_back(
                {"http://terminology.hl7.org/CodeSystem/v2-0004", {}, sent, std::string(row.word)});
            statement.code.mapped.push_back(
                {{"http://terminology.hl7.org/CodeSystem/v3-ActCode", {}, std::string(row.code), std::string(row.word)},
                 "v2-0004 to v3-ActCode",
                 {},
                 clinical::MapRelationship::Equivalent,
                 "http://terminology.hl7.org/CodeSystem/v2-0004|" + sent});
        }
    draft.text(name::class_, clinical::label(statement.code), pv1, 2);
    if (!statement.fields.empty())
        statement.fields.back().coded = statement.code;
    draft.coded(name::type, pv1, 4);
    std::string place;
    for (const std::size_t component : {std::size_t{4}, std::size_t{1}, std::size_t{2}, std::size_t{3}})
        if (const std::string part = draft.plainOf(pv1, 3, component); !part.empty())
            place += (place.empty() ? "" : " ") + part;
    draft.text(name::location, place, pv1, 3);
    draft.coded(name::service, pv1, 10);
    for (const std::size_t n : {std::size_t{7}, std::size_t{8}, std::size_t{9}, std::size_t{17}})
        draft.party(name::performer, pv1, n);
    draft.coded("admit-source", pv1, 14);
    draft.coded(name::disposition, pv1, 36);
    draft.number("visit", pv1, 19);
    auto start = draft.point(pv1, 44);
    auto end = draft.point(pv1, 45);
    draft.at(std::move(start), std::move(end));
    if (detail != nullptr) {
        draft.coded(name::reason, *detail, 3);
        if (!statement.time.start)
            statement.time.start = draft.point(*detail, 8);
    }
    const std::string& event = scene.message.structure;
    const std::string trigger = draft.plainOf(scene.message.segments.front(), 9, 2);
    const auto is = [&](std::string_view code) { return trigger == code || event.ends_with(code); };
    statement.status = is("A11") || is("A27") || is("A38") ? "cancelled"
                       : statement.time.end || is("A03")   ? "finished"
                       : is("A05") || is("A14")            ? "planned"
                       : event.starts_with("ADT")          ? "in-progress"
                                                           : "unknown";
    draft.finish();
}

void readRelated(Scene& scene, const Segment& nk1) {
    Draft draft(scene, Kind::RelatedPerson, nk1);
    auto who = std::make_shared<Demographics>();
    for (const std::string_view one : repetitionsOf(nk1.field(2), scene.message.delimiters))
        if (clinical::HumanName read = nameOf(one, scene.message); !fhir::textOf(read).empty()) {
            draft.text("name", fhir::textOf(read), nk1, 2);
            who->names.push_back(std::move(read));
        }
    draft.coded(name::relationship, nk1, 3);
    for (const std::string_view one : repetitionsOf(nk1.field(4), scene.message.delimiters))
        if (clinical::Address read = addressOf(one, scene.message); !fhir::textOf(read).empty()) {
            draft.text("address", fhir::textOf(read), nk1, 4);
            who->addresses.push_back(std::move(read));
        }
    for (const std::string_view one : repetitionsOf(nk1.field(5), scene.message.delimiters))
        if (clinical::Telecom read = telecomOf(one, scene.message); !read.value.empty()) {
            draft.text("telecom", read.value, nk1, 5);
            who->telecoms.push_back(std::move(read));
        }
    draft.statement.demographics = std::move(who);
    draft.finish();
}

void readInsurance(Scene& scene, const Segment& in1) {
    Draft draft(scene, Kind::Coverage, in1);
    draft.statement.code = draft.concept_(in1, 2);
    draft.texts(name::payer, in1, 4);
    draft.texts(name::group, in1, 8);
    draft.texts("group-name", in1, 9);
    draft.texts(name::plan, in1, 15);
    draft.coded(name::relationship, in1, 17);
    draft.texts(name::memberId, in1, in1.field(49).empty() ? 36 : 49);
    auto start = draft.point(in1, 12);
    draft.at(std::move(start), draft.point(in1, 13));
    if (const std::string payer = draft.plainOf(in1, 4); !payer.empty())
        draft.statement.title = payer;
    draft.finish();
}

} // namespace anamnesis::decode::hl7v2
