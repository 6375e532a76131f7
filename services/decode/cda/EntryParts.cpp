// SPDX-License-Identifier: GPL-3.0-or-later
// What hangs on a statement by entryRelationship: a field of it, or a statement of its own.
#include "services/decode/cda/Entry.h"
#include "services/decode/text/Encoding.h"

#include <array>
#include <string>
#include <utility>

namespace anamnesis::decode::cda {

using clinical::Field;
using clinical::Kind;
namespace name = clinical::field;

namespace {

/// What hangs on a statement, by template (C-CDA 2.1 volume 2, C32/IHE PCC) or LOINC code, and the field it becomes.
enum class Take : std::uint8_t { Value, Text, Code };
struct PartRow {
    std::string_view root;
    std::string_view code;
    std::string_view field;
    Take take;
};
constexpr std::array partRows{
    PartRow{"2.16.840.1.113883.10.20.22.4.8", "SEV", name::severity, Take::Value},
    PartRow{"2.16.840.1.113883.10.20.1.55", {}, name::severity, Take::Value},
    PartRow{"1.3.6.1.4.1.19376.1.5.3.1.4.1", {}, name::severity, Take::Value},
    PartRow{"2.16.840.1.113883.10.20.22.4.145", "82606-5", name::criticality, Take::Value},
    PartRow{"2.16.840.1.113883.10.20.22.4.19", {}, name::reason, Take::Value},
    PartRow{"2.16.840.1.113883.10.20.22.4.64", "48767-8", name::comment, Take::Text},
    PartRow{"2.16.840.1.113883.10.20.1.40", {}, name::comment, Take::Text},
    PartRow{"1.3.6.1.4.1.19376.1.5.3.1.4.2", {}, name::comment, Take::Text},
    PartRow{"2.16.840.1.113883.10.20.22.4.20", {}, "patient-instructions", Take::Text},
    PartRow{"2.16.840.1.113883.10.20.1.49", {}, "patient-instructions", Take::Text},
    PartRow{"2.16.840.1.113883.10.20.22.4.147", "76662-6", name::instructions, Take::Text},
    PartRow{"2.16.840.1.113883.10.20.22.4.53", {}, name::statusReason, Take::Code},
    PartRow{"2.16.840.1.113883.10.20.22.4.31", "445518008", "age-at-onset", Take::Value},
    PartRow{"2.16.840.1.113883.10.20.22.4.47", {}, name::outcome, Take::Value},
    PartRow{"2.16.840.1.113883.10.20.22.4.143", "225773000", "priority", Take::Value},
    PartRow{"2.16.840.1.113883.10.20.22.4.118", {}, "substance-administered", Take::Code},
    PartRow{{}, "30973-2", name::doseNumber, Take::Value},
    PartRow{"2.16.840.1.113883.10.20.22.4.113", {}, "prognosis", Take::Value},
    PartRow{"2.16.840.1.113883.10.20.22.4.122", {}, "entry-reference", Take::Code},
    PartRow{"2.16.840.1.113883.10.20.24.3.88", "77301-0", name::reason, Take::Value},
};

const PartRow* rowOf(Element part) {
    const std::string_view code = part.child("code").text("@code");
    for (const PartRow& row : partRows)
        if ((!row.root.empty() && hasTemplate(part, row.root)) || (!row.code.empty() && code == row.code))
            return &row;
    return nullptr;
}

bool isReaction(Element relation, Element part) {
    return hasTemplate(part, "2.16.840.1.113883.10.20.22.4.9") || hasTemplate(part, "2.16.840.1.113883.10.20.1.54") ||
           (relation.text("@typeCode") == "MFST" && part.name() == "observation");
}

bool isStatus(Element part) {
    return part.child("code").text("@code") == "33999-4" || hasTemplate(part, "2.16.840.1.113883.10.20.22.4.6") ||
           hasTemplate(part, "2.16.840.1.113883.10.20.22.4.28");
}

/// A code's own words; those of the part where the code has none.
std::string wordsOf(Draft& draft, Element part) {
    const clinical::CodedConcept code = draft.concept_(part.child("code"));
    bool named = !code.text.empty();
    for (const clinical::Coding& coding : code.codings)
        named = named || !coding.display.empty();
    if (!named)
        if (std::string said = textOf(part.child("text"), draft.scene().document); !said.empty() && said.size() <= 200)
            return said;
    if (!named && part.child("code").text("@code") == "ASSERTION")
        return {};
    return clinical::label(code);
}

std::string wordOfStatus(const clinical::CodedConcept& code) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 10> rows{{
        {"55561003", "active"},
        {"73425007", "inactive"},
        {"413322009", "resolved"},
        {"246455001", "recurrence"},
        {"277022003", "remission"},
        {"263855007", "relapse"},
        {"255227004", "recurrence"},
        {"392521001", "history"},
        {"90734009", "chronic"},
        {"7087005", "intermittent"},
    }};
    for (const clinical::Coding& coding : code.codings)
        for (const auto& [value, word] : rows)
            if (coding.code == value)
                return std::string(word);
    return text::lower(clinical::label(code));
}

} // namespace

Aside asideOf(Element relation) {
    const Element part = clinicalIn(relation);
    if (!part)
        return Aside::None;
    const PartRow* row = rowOf(part);
    const bool whole = row != nullptr && (row->field == name::comment || row->field == "priority");
    if (whole || isStatus(part))
        return Aside::Concern;
    return row != nullptr || isReaction(relation, part) ? Aside::Subject : Aside::None;
}

void Draft::parts(Element holder) {
    for (const Element relation : each(holder, "entryRelationship"))
        part(relation);
    if (holder == m_element)
        for (const Element relation : m_setting.asides)
            part(relation);
}

void Draft::part(Element relation) {
    const Element part = clinicalIn(relation);
    if (!part || part == m_element)
        return;
    const Element code = part.child("code");
    const std::string_view type = relation.text("@typeCode");
    const PartRow* row = rowOf(part);
    const bool denied = part.child("@negationInd").isTrue() || relation.child("@negationInd").isTrue();
    if (row != nullptr && !denied) {
        const bool refused = row->field == name::reason && statement.negated;
        const std::string_view fieldName = refused ? name::statusReason : row->field;
        const std::size_t before = statement.fields.size();
        if (row->take == Take::Text) {
            std::string said = textOf(part.child("text"), m_scene.document, &issues());
            if (said.empty())
                said = clinical::label(concept_(code));
            text(fieldName, std::string(text::cut(said, 8'000)), part);
        } else if (row->take == Take::Code) {
            coded(fieldName, code);
        } else {
            for (const Element value : each(part, "value"))
                told(fieldName, value);
        }
        if (statement.fields.size() == before && row->take == Take::Value && !part.child("value"))
            coded(fieldName, code);
        parts(part);
        return;
    }
    if (isReaction(relation, part)) {
        if (denied) {
            text("reaction-denied", clinical::label(concept_(part.child("value"))), part);
        } else {
            bool known = false;
            for (const Element value : each(part, "value"))
                known = told(name::reaction, value) || known;
            if (!known && part.child("value"))
                text(name::reaction, std::string(text::cut(textOf(part.child("text"), m_scene.document), 400)), part);
        }
        parts(part);
        return;
    }
    if (isStatus(part) && !denied) {
        if (const std::string word = wordOfStatus(concept_(part.child("value"))); !word.empty()) {
            if (word == "active" || word == "inactive" || word == "resolved" || word == "recurrence" ||
                word == "relapse" || word == "remission" || statement.kind != Kind::Problem)
                statement.status = word;
            coded("clinical-status", part.child("value"));
        }
        return;
    }
    if (part.name() == "supply" && clinical::isMedication(statement.kind)) {
        readSupply(m_scene, m_setting, part, &statement);
        return;
    }
    if (hasTemplate(part, deviceParts) && hasDevice(m_element))
        return; // told by the device itself
    if (standsAlone(part)) {
        Setting inner = m_setting;
        inner.concern = {};
        inner.asides.clear();
        inner.drug = clinical::isMedication(statement.kind) ? &statement.code : nullptr;
        if (part.name() == "substanceAdministration" && inner.topic == Topic::Procedures)
            inner.topic = Topic::Administered;
        if (hasTemplate(part, deviceParts)) // what a device is numbered by is no procedure
            inner.topic = Topic::None;
        if (!clinical::isMedication(statement.kind) || type != "RSON") {
            readClinical(m_scene, inner, part);
            return;
        }
    }
    // Whatever else hangs on it is told as it is read.
    const std::string_view fieldName = type == "RSON" ? name::reason : std::string_view("related");
    std::string line = wordsOf(*this, part);
    bool known = false;
    for (const Element value : each(part, "value")) {
        if (!told(fieldName, value))
            continue;
        known = true;
        Field& field = statement.fields.back();
        if (type != "RSON" && !line.empty())
            field.text = line + ": " + field.text;
        if (denied)
            field.text = "not: " + field.text;
    }
    if (!known) {
        const std::size_t before = statement.fields.size();
        if (line.empty())
            line = text::cut(textOf(part.child("text"), m_scene.document), 400);
        const std::string_view flavor = part.child("value").text("@nullFlavor");
        if (!line.empty() && !flavor.empty())
            line += ": " + std::string(nullWord(flavor));
        if (!line.empty())
            text(fieldName, (denied ? "not: " : "") + line, part);
        if (clinical::CodedConcept what = concept_(code); statement.fields.size() > before && !what.empty())
            statement.fields.back().coded = std::move(what);
    }
    parts(part);
}

} // namespace anamnesis::decode::cda
