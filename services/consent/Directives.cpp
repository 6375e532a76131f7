// SPDX-License-Identifier: GPL-3.0-or-later
// Consent statements -> directives. The nesting of provisions is in the element paths of their fields.
#include "services/consent/Consent.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

namespace anamnesis::consent {

namespace {

using clinical::Field;
using clinical::Kind;

struct TypeRow {
    std::string_view type;
    Kind kind;
};
/// Resource types as Consent.provision.class names them; those of more than one kind have a row for each.
constexpr std::array typeRows{
    TypeRow{"Patient", Kind::Patient},
    TypeRow{"AllergyIntolerance", Kind::Allergy},
    TypeRow{"Condition", Kind::Problem},
    TypeRow{"MedicationRequest", Kind::MedicationOrder},
    TypeRow{"MedicationStatement", Kind::MedicationStatement},
    TypeRow{"MedicationDispense", Kind::Dispense},
    TypeRow{"MedicationAdministration", Kind::Administration},
    TypeRow{"Immunization", Kind::Immunization},
    TypeRow{"Observation", Kind::LabResult},
    TypeRow{"Observation", Kind::VitalSign},
    TypeRow{"Observation", Kind::Observation},
    TypeRow{"Specimen", Kind::Specimen},
    TypeRow{"Procedure", Kind::Procedure},
    TypeRow{"Encounter", Kind::Encounter},
    TypeRow{"DocumentReference", Kind::Document},
    TypeRow{"Composition", Kind::Document},
    TypeRow{"DiagnosticReport", Kind::Report},
    TypeRow{"ImagingStudy", Kind::ImagingStudy},
    TypeRow{"Device", Kind::Device},
    TypeRow{"FamilyMemberHistory", Kind::FamilyHistory},
    TypeRow{"CarePlan", Kind::CarePlan},
    TypeRow{"Goal", Kind::Goal},
    TypeRow{"CareTeam", Kind::CareTeam},
    TypeRow{"Coverage", Kind::Coverage},
    TypeRow{"ExplanationOfBenefit", Kind::Claim},
    TypeRow{"Claim", Kind::Claim},
    TypeRow{"ServiceRequest", Kind::ServiceRequest},
    TypeRow{"Appointment", Kind::Appointment},
    TypeRow{"QuestionnaireResponse", Kind::QuestionnaireResponse},
};

/// "Consent.provision.provision[1].type" -> "Consent.provision.provision[1]"; empty when it is about no provision.
std::string provisionPath(std::string_view path) {
    std::size_t end = 0;
    for (std::size_t at = path.find(".provision"); at != std::string_view::npos && at == (end == 0 ? at : end);
         at = path.find(".provision", end)) {
        end = at + std::string_view(".provision").size();
        if (end < path.size() && path[end] == '[')
            end = std::min(path.find(']', end), path.size() - 1) + 1;
    }
    return std::string(path.substr(0, end));
}

std::vector<std::string> codesOf(const Field& field) {
    std::vector<std::string> codes;
    if (field.coded)
        for (const clinical::Coding& coding : field.coded->codings)
            codes.push_back(coding.code);
    if (codes.empty())
        codes.push_back(field.text);
    return codes;
}

std::optional<clinical::Span> spanOf(const Field& field) {
    if (!field.time || !field.time->known())
        return std::nullopt;
    return clinical::Span{field.time->start ? span(*field.time->start).first : INT64_MIN,
                          field.time->end ? span(*field.time->end).last : INT64_MAX};
}

void addKinds(Provision& provision, const Field& field) {
    for (const std::string& code : codesOf(field)) {
        bool known = false;
        if (const std::optional<Kind> kind = clinical::kindNamed(code)) {
            provision.kinds.push_back(*kind);
            known = true;
        }
        for (const TypeRow& row : typeRows)
            if (row.type == code) {
                provision.kinds.push_back(row.kind);
                known = true;
            }
        if (!known)
            provision.unreadable = true;
    }
}

void addLabels(Provision& provision, const Field& field) {
    if (field.coded)
        for (const clinical::Coding& coding : field.coded->codings)
            provision.labels.push_back(coding.system + "|" + coding.code);
    else
        provision.labels.push_back(field.text);
}

void read(Provision& provision, const Field& field) {
    const std::string_view name = field.name;
    if (name == "provision" || name == "provision-detail") {
        if (field.text == "deny")
            provision.effect = Effect::Deny;
        else if (field.text != "permit")
            provision.unreadable = true;
    } else if (name == "provision-period") {
        provision.period = spanOf(field);
        provision.unreadable |= !provision.period;
    } else if (name == "provision-data-period") {
        provision.dataPeriod = spanOf(field);
        provision.unreadable |= !provision.dataPeriod;
    } else if (name == "provision-actor") {
        provision.actors.push_back(field.text);
    } else if (name == "provision-class") {
        addKinds(provision, field);
    } else if (name == "provision-label") {
        addLabels(provision, field);
    } else if (name == "provision-purpose") {
        for (std::string& code : codesOf(field))
            provision.purposes.push_back(std::move(code));
    } else {
        provision.unreadable = true;
    }
}

/// Hangs every provision under the one whose path is its own without the last step.
Provision nested(std::map<std::string, Provision>& byPath, const std::string& path) {
    Provision answer = byPath.at(path);
    for (const auto& [other, provision] : byPath)
        if (other.size() > path.size() && other.starts_with(path + ".provision") &&
            other.find(".provision", path.size() + 1) == std::string::npos)
            answer.exceptions.push_back(nested(byPath, other));
    return answer;
}

} // namespace

std::vector<Directive> directives(std::span<const clinical::Statement> statements) {
    std::vector<Directive> answer;
    for (const clinical::Statement& statement : statements) {
        if (statement.kind != Kind::Consent)
            continue;
        std::map<std::string, Provision> byPath;
        for (const Field& field : statement.fields)
            if (field.name.starts_with("provision"))
                if (const std::string path = provisionPath(field.path); !path.empty())
                    read(byPath[path], field);
        Directive directive;
        directive.statement = statement.id;
        directive.inForce = statement.status == "active" && !statement.negated;
        if (statement.asserted)
            directive.given = Instant(std::chrono::milliseconds(span(*statement.asserted).first));
        // Without a provision there is only a document to read: it decides nothing here.
        if (byPath.empty())
            continue;
        std::string root = byPath.begin()->first;
        for (const auto& [path, provision] : byPath)
            if (path.size() < root.size())
                root = path;
        directive.root = nested(byPath, root);
        answer.push_back(std::move(directive));
    }
    std::ranges::stable_sort(answer, std::ranges::greater{}, &Directive::given);
    return answer;
}

} // namespace anamnesis::consent
