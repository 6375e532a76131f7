// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/Banner.h"

#include "models/clinical/Fields.h"
#include "services/review/Names.h"

#include <algorithm>
#include <tuple>

namespace anamnesis::review {
namespace {

bool spoken(const std::string& status) {
    return status != "entered-in-error" && status != "inactive" && status != "resolved";
}

timeline::BannerAllergy allergyOf(const timeline::Item& item) {
    timeline::BannerAllergy allergy;
    allergy.item = item.id;
    allergy.title = item.title;
    allergy.sources = item.sources;
    allergy.negated = item.negated;
    allergy.disputed = item.isDisputed();
    for (const std::string_view name : {clinical::field::reaction, clinical::field::criticality}) {
        if (const clinical::Field* field = item.field(name)) {
            allergy.detail += (allergy.detail.empty() ? "" : ", ") + field->text;
            allergy.high = allergy.high || (name == clinical::field::criticality && field->text == "high");
        }
    }
    return allergy;
}

} // namespace

timeline::Banner bannerOf(std::span<const identity::PatientRecord> patients, std::span<const timeline::Item> items,
                          std::span<const timeline::LedgerRow> ledger,
                          const std::vector<timeline::SourceInfo>& sources) {
    timeline::Banner banner;
    for (const identity::PatientRecord& patient : patients) {
        const std::string name = displayName(patient.demographics);
        if (name.size() > banner.name.size())
            banner.name = name;
        if (patient.demographics.birthDate) {
            const std::string birth = clinical::iso(*patient.demographics.birthDate);
            if (birth.size() > banner.birthDate.size())
                banner.birthDate = birth;
        }
        if (banner.sex.empty())
            banner.sex = patient.demographics.sex;
        if (banner.genderIdentity.empty())
            banner.genderIdentity = patient.demographics.genderIdentity;
        if (patient.demographics.deathDate)
            banner.deathDate = clinical::iso(*patient.demographics.deathDate);
        else if (patient.demographics.deceased.value_or(false) && banner.deathDate.empty())
            banner.deathDate = "?";
        for (const clinical::Identifier& identifier : patient.demographics.identifiers) {
            if (identifier.value.empty() || identifier.use == "old")
                continue;
            banner.identifiers.push_back(
                {patient.source, identifier.type.empty() ? std::string("ID") : identifier.type, identifier.value});
            break; // one a record; all of them stand in the person's details
        }
    }
    std::vector<const timeline::Item*> spoken;
    for (const timeline::Item& item : items)
        if (isInBanner(item.kind))
            spoken.push_back(&item);
    setSpoken(banner, spoken, ledger, sources);
    return banner;
}

void setSpoken(timeline::Banner& banner, std::span<const timeline::Item* const> items,
               std::span<const timeline::LedgerRow> ledger, const std::vector<timeline::SourceInfo>& sources) {
    banner.allergies.clear();
    banner.alerts.clear();
    banner.allergiesNotKnownIn.clear();
    for (const timeline::Item* one : items) {
        const timeline::Item& item = *one;
        if (!item.hiddenBy.empty())
            continue; // the strip says how many
        if (item.kind == clinical::Kind::Allergy && (spoken(item.status) || item.isDisputed()))
            banner.allergies.push_back(allergyOf(item));
        if (item.kind == clinical::Kind::Alert && spoken(item.status))
            banner.alerts.push_back(item.title);
    }
    // The positive first, always; then the high ones; then by title.
    std::sort(banner.allergies.begin(), banner.allergies.end(), [](const auto& a, const auto& b) {
        return std::tuple(a.negated && !a.disputed, !a.high, a.title) <
               std::tuple(b.negated && !b.disputed, !b.high, b.title);
    });
    for (const timeline::SourceInfo& source : sources) {
        std::vector<const timeline::LedgerRow*> rows;
        for (const timeline::LedgerRow& row : ledger)
            if (row.source == source.name && row.kind == clinical::Kind::Allergy)
                rows.push_back(&row);
        const bool said = std::any_of(banner.allergies.begin(), banner.allergies.end(), [&](const auto& allergy) {
            return std::find(allergy.sources.begin(), allergy.sources.end(), source.name) != allergy.sources.end();
        });
        // A complete answer without a single entry is not "none known": the source said nothing either way.
        if (!said || (!rows.empty() && timeline::combined(rows) != timeline::Outcome::Complete))
            banner.allergiesNotKnownIn.push_back(source.name);
    }
}

} // namespace anamnesis::review
