// SPDX-License-Identifier: GPL-3.0-or-later
// Sections: what each is about, its entries, and its narrative where that is all there is.
#include "services/decode/Limits.h"
#include "services/decode/cda/Entry.h"
#include "services/decode/narrative/Narrative.h"
#include "services/decode/text/Encoding.h"

#include <array>

namespace anamnesis::decode::cda {
namespace {

struct SectionRow {
    std::string_view code; ///< LOINC
    Topic topic;
};
constexpr std::array rows{
    SectionRow{"48765-2", Topic::Allergies},     SectionRow{"11382-9", Topic::Allergies},
    SectionRow{"11450-4", Topic::Problems},      SectionRow{"11348-0", Topic::Problems},
    SectionRow{"11535-2", Topic::Problems},      SectionRow{"46241-6", Topic::Problems},
    SectionRow{"10160-0", Topic::Medications},   SectionRow{"10183-2", Topic::Medications},
    SectionRow{"42346-7", Topic::Medications},   SectionRow{"29549-3", Topic::Administered},
    SectionRow{"11369-6", Topic::Immunizations}, SectionRow{"30954-2", Topic::Results},
    SectionRow{"26436-6", Topic::Results},       SectionRow{"8716-3", Topic::VitalSigns},
    SectionRow{"47519-4", Topic::Procedures},    SectionRow{"29554-3", Topic::Procedures},
    SectionRow{"46240-8", Topic::Encounters},    SectionRow{"18776-5", Topic::Plan},
    SectionRow{"51847-2", Topic::Plan},          SectionRow{"29762-2", Topic::SocialHistory},
    SectionRow{"10157-6", Topic::FamilyHistory}, SectionRow{"42348-3", Topic::Directives},
    SectionRow{"46264-8", Topic::Devices},       SectionRow{"48768-6", Topic::Payers},
    SectionRow{"61146-7", Topic::Goals},         SectionRow{"47420-5", Topic::Functional},
    SectionRow{"10190-7", Topic::Mental},        SectionRow{"85847-2", Topic::CareTeam},
    SectionRow{"61144-2", Topic::Nutrition},     SectionRow{"10162-6", Topic::Problems},
};
constexpr std::array templates{
    SectionRow{"2.16.840.1.113883.10.20.22.2.6", Topic::Allergies},
    SectionRow{"2.16.840.1.113883.10.20.22.2.6.1", Topic::Allergies},
    SectionRow{"2.16.840.1.113883.10.20.1.2", Topic::Allergies},
    SectionRow{"2.16.840.1.113883.10.20.22.2.5", Topic::Problems},
    SectionRow{"2.16.840.1.113883.10.20.22.2.5.1", Topic::Problems},
    SectionRow{"2.16.840.1.113883.10.20.1.11", Topic::Problems},
    SectionRow{"2.16.840.1.113883.10.20.22.2.1", Topic::Medications},
    SectionRow{"2.16.840.1.113883.10.20.22.2.1.1", Topic::Medications},
    SectionRow{"2.16.840.1.113883.10.20.1.8", Topic::Medications},
    SectionRow{"2.16.840.1.113883.10.20.22.2.2", Topic::Immunizations},
    SectionRow{"2.16.840.1.113883.10.20.22.2.2.1", Topic::Immunizations},
    SectionRow{"2.16.840.1.113883.10.20.1.6", Topic::Immunizations},
    SectionRow{"2.16.840.1.113883.10.20.22.2.3.1", Topic::Results},
    SectionRow{"2.16.840.1.113883.10.20.22.2.4.1", Topic::VitalSigns},
    SectionRow{"2.16.840.1.113883.10.20.22.2.3", Topic::Results},
    SectionRow{"2.16.840.1.113883.10.20.22.2.4", Topic::VitalSigns},
    SectionRow{"2.16.840.1.113883.10.20.22.2.7", Topic::Procedures},
    SectionRow{"2.16.840.1.113883.10.20.22.2.7.1", Topic::Procedures},
    SectionRow{"2.16.840.1.113883.10.20.22.2.10", Topic::Plan},
    SectionRow{"2.16.840.1.113883.10.20.22.2.11", Topic::Medications},
    SectionRow{"2.16.840.1.113883.10.20.22.2.11.1", Topic::Medications},
    SectionRow{"2.16.840.1.113883.10.20.22.2.14", Topic::Functional},
    SectionRow{"2.16.840.1.113883.10.20.22.2.15", Topic::FamilyHistory},
    SectionRow{"2.16.840.1.113883.10.20.22.2.17", Topic::SocialHistory},
    SectionRow{"2.16.840.1.113883.10.20.22.2.18", Topic::Payers},
    SectionRow{"2.16.840.1.113883.10.20.22.2.20", Topic::Problems},
    SectionRow{"2.16.840.1.113883.10.20.22.2.21", Topic::Directives},
    SectionRow{"2.16.840.1.113883.10.20.22.2.21.1", Topic::Directives},
    SectionRow{"2.16.840.1.113883.10.20.22.2.22", Topic::Encounters},
    SectionRow{"2.16.840.1.113883.10.20.22.2.22.1", Topic::Encounters},
    SectionRow{"2.16.840.1.113883.10.20.22.2.23", Topic::Devices},
    SectionRow{"2.16.840.1.113883.10.20.22.2.38", Topic::Administered},
    SectionRow{"2.16.840.1.113883.10.20.22.2.44", Topic::Medications},
    SectionRow{"2.16.840.1.113883.10.20.22.2.56", Topic::Mental},
    SectionRow{"2.16.840.1.113883.10.20.22.2.57", Topic::Nutrition},
    SectionRow{"2.16.840.1.113883.10.20.22.2.60", Topic::Goals},
    SectionRow{"2.16.840.1.113883.10.20.22.2.65", Topic::Notes},
    SectionRow{"2.16.840.1.113883.10.20.22.2.500", Topic::CareTeam},
};

std::vector<std::string> labelsOf(Element holder, const Document& document) {
    std::vector<std::string> labels;
    for (const Element code : each(holder, "confidentialityCode"))
        for (const clinical::Coding& coding : conceptOf(code, document).codings)
            labels.push_back(coding.system + '|' + coding.code);
    return labels;
}

std::size_t readEntries(Scene& scene, const Setting& setting) {
    std::size_t entries = 0;
    for (const Element entry : each(setting.section, "entry")) {
        const Element clinical = clinicalIn(entry);
        if (!clinical)
            continue;
        const std::string_view flavor = clinical.text("@nullFlavor");
        // An entry that is only a null flavour says nothing a statement could hold; the section's text is kept.
        const bool coded = clinical.name() != "act" && !clinical.child("code").text("@code").empty();
        const bool empty = !flavor.empty() && !coded && !clinical.child("entryRelationship") &&
                           !clinical.child("value") && !clinical.child("consumable") && !clinical.child("component") &&
                           !clinical.child("participant");
        if (empty)
            continue;
        const std::size_t before = scene.statements.size();
        readClinical(scene, setting, clinical);
        entries += scene.statements.size() > before ? 1 : 0;
    }
    return entries;
}

void readSection(Scene& scene, Element section, Topic inherited, const std::vector<std::string>& labels,
                 std::size_t depth) {
    Setting setting;
    setting.section = section;
    setting.topic = topicOf(section);
    if (setting.topic == Topic::None)
        setting.topic = inherited;
    setting.labels = labelsOf(section, scene.document);
    if (setting.labels.empty())
        setting.labels = labels;
    const clinical::CodedConcept code = conceptOf(section.child("code"), scene.document);
    setting.sectionTitle = allText(section.child("title"));
    if (setting.sectionTitle.empty())
        setting.sectionTitle = clinical::label(code);
    const std::size_t entries = readEntries(scene, setting);
    const std::string_view markup = section.child("text").value();
    const std::string plain = entries == 0 ? narrative::plainText(markup) : std::string();
    if (entries == 0 && (!plain.empty() || section.child("@nullFlavor") || !section.child("component"))) {
        Setting own = setting;
        own.section = {};
        Draft draft(scene, own, clinical::Kind::Document, section);
        draft.statement.code = code;
        draft.statement.title = setting.sectionTitle;
        draft.statement.narrative = text::cut(plain, limits::narrativeBytes);
        draft.statement.asserted = pointOf(section.child("author").child("time"), draft.issues());
        if (!draft.statement.asserted)
            draft.statement.asserted = scene.written;
        if (scene.written)
            draft.statement.time = clinical::ClinicalPeriod::at(*scene.written);
        draft.text(clinical::field::category, "narrative-section", section);
        if (const std::string_view flavor = section.text("@nullFlavor"); !flavor.empty())
            draft.text(clinical::field::absentReason, std::string(nullWord(flavor)), section);
        draft.text(clinical::field::author, partyOf(section.child("author").child("assignedAuthor")),
                   section.child("author"));
        draft.finish();
    }
    if (depth < limits::depth)
        for (const Element component : each(section, "component"))
            if (const Element inner = component.child("section"))
                readSection(scene, inner, setting.topic, setting.labels, depth + 1);
}

} // namespace

Topic topicOf(Element section) {
    const Element code = section.child("code");
    for (const SectionRow& row : rows)
        if (row.code == code.text("@code"))
            return row.topic;
    for (const Element translation : each(code, "translation"))
        for (const SectionRow& row : rows)
            if (row.code == translation.text("@code"))
                return row.topic;
    for (const SectionRow& row : templates)
        if (hasTemplate(section, row.code))
            return row.topic;
    return Topic::None;
}

void readSections(Scene& scene, Element body) {
    for (const Element component : each(body, "component"))
        if (const Element section = component.child("section"))
            readSection(scene, section, Topic::None, scene.labels, 0);
}

} // namespace anamnesis::decode::cda
