// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/Faults.h"

#include "app/exchange/world/Random.h"

#include <algorithm>
#include <array>

namespace anamnesis::exchange {
namespace {

struct Planner {
    const World& world;
    const Archive& archive;
    FaultPlan plan;

    const Habit& habit(int hospital) const { return world.hospitals[static_cast<std::size_t>(hospital)]; }

    /// The first hospital, counted from `nth`, that speaks so; -1 when there is none.
    int hospitalWith(Wire wire, int nth = 0) const {
        for (int h = 0; h < static_cast<int>(world.hospitals.size()); ++h)
            if (habit(h).wire == wire && nth-- == 0)
                return h;
        return -1;
    }

    void gap(int hospital, Kind kind, std::string outcome, std::string why, int patient = -1) {
        plan.gaps.push_back({hospital, kind, std::move(outcome), std::move(why), patient});
    }

    /// A patient's records of one kind, in the order pages have them, without those that tell a planted conflict.
    std::vector<const Record*> recordsOf(int hospital, int patient, Kind kind) const {
        std::vector<const Record*> found;
        for (const Record& record : archive.records[static_cast<std::size_t>(hospital)])
            if (record.patient == patient && record.kind == kind && record.listed)
                found.push_back(&record);
        return found;
    }

    /// The first person's record at the hospital: who a demonstration opens first.
    int patientAt(int hospital) const {
        for (const int record : world.persons.front().records)
            if (world.patients[static_cast<std::size_t>(record)].hospital == hospital)
                return record;
        return -1;
    }

    std::string search(std::string_view type, int patient) const {
        return std::string(type) + '|' + world.patients[static_cast<std::size_t>(patient)].id;
    }

    void losePage(int hospital, Kind kind, std::string why) {
        if (hospital < 0 || patientAt(hospital) < 0)
            return;
        const auto records = recordsOf(hospital, patientAt(hospital), kind);
        if (records.empty())
            return;
        plan.lost.insert({hospital, records.back()->type + '/' + records.back()->id}); // the last: earlier pages arrive
        const bool alone = records.size() <= static_cast<std::size_t>(habit(hospital).pageSize);
        gap(hospital, kind, alone ? "failed" : "partial", std::move(why), patientAt(hospital));
    }

    void withhold(int hospital, Kind kind) {
        if (hospital < 0 || patientAt(hospital) < 0)
            return;
        const auto records = recordsOf(hospital, patientAt(hospital), kind);
        if (records.empty())
            return;
        plan.withheld.insert({hospital, records.front()->type + '/' + records.front()->id});
        gap(hospital, kind, "partial", "outcome-inside-200", patientAt(hospital));
    }

    void breakType(int hospital, Kind kind, int status) {
        if (hospital < 0 || !habit(hospital).gives(kind))
            return;
        plan.broken[{hospital, std::string(fhirType(kind))}] = status;
        gap(hospital, kind, "failed", status == 410 ? "gone" : "server-error");
    }

    void light() {
        losePage(hospitalWith(Wire::FhirJson), Kind::LabResult, "lost-page");
        withhold(hospitalWith(Wire::FhirJson, 1), Kind::Immunization);
    }

    void harsh() {
        light();
        breakType(hospitalWith(Wire::FhirXml), Kind::CarePlan, 500);
        breakType(hospitalWith(Wire::FhirJson, 1), Kind::Goal, 410);
        const int large = hospitalWith(Wire::FhirJson);
        if (large >= 0 && patientAt(large) >= 0) {
            const int patient = patientAt(large);
            plan.unreadable.insert({large, search("Condition", patient)});
            gap(large, Kind::Problem, "partial", "unreadable-entry", patient);
            plan.foreign.insert({large, search("Immunization", patient)});
            plan.overstated.insert({large, search("MedicationRequest", patient)});
            gap(large, Kind::MedicationOrder, "partial", "total-overstated", patient);
        }
        const int exchange = hospitalWith(Wire::Mhd);
        if (exchange >= 0)
            for (const Attachment& attachment : archive.attachments[static_cast<std::size_t>(exchange)])
                if (attachment.patient == patientAt(exchange) && attachment.mime == "application/pdf") {
                    plan.gone.insert({exchange, "Binary/" + attachment.id});
                    gap(exchange, Kind::Document, "partial", "document-gone", attachment.patient);
                    break;
                }
    }
};

} // namespace

std::string_view name(Passing passing) {
    constexpr std::array<std::string_view, 7> names{"none", "too-many",   "unavailable", "cut",
                                                    "slow", "html-error", "gone"};
    return names[static_cast<std::size_t>(passing)];
}

Passing FaultPlan::passing(int hospital, const std::string& request, int attempt) const {
    if (level == Faults::None || attempt > (level == Faults::Harsh ? 1 : 0))
        return Passing::None;
    Random random(seed, "passing" + request, static_cast<std::uint64_t>(hospital), static_cast<std::uint64_t>(attempt));
    if (!random.chance(attempt > 0 ? 6 : level == Faults::Harsh ? 20 : 7))
        return Passing::None;
    const auto drawn = static_cast<Passing>(random.between(1, level == Faults::Harsh ? 6 : 5));
    // Gone means a page's snapshot has expired; only asking from the start again helps, so it needs a page.
    return drawn == Passing::Gone && request.find("#page") == std::string::npos ? Passing::Unavailable : drawn;
}

PageOddity FaultPlan::oddity(int hospital, const std::string& request) const {
    if (level == Faults::None)
        return {};
    Random random(seed, "oddity" + request, static_cast<std::uint64_t>(hospital));
    const int percent = level == Faults::Harsh ? 20 : 7;
    return {random.chance(percent), random.chance(percent), random.chance(percent)};
}

int FaultPlan::tokenUses() const {
    return level == Faults::None ? 0 : level == Faults::Light ? 60 : 25;
}

FaultPlan planFaults(const World& world, const Archive& archive, std::uint64_t seed, Faults level,
                     const std::vector<std::string>& quirks) {
    Planner planner{world, archive, {}};
    planner.plan.level = level;
    planner.plan.seed = seed;
    if (level == Faults::Light)
        planner.light();
    if (level == Faults::Harsh)
        planner.harsh();
    if (std::ranges::find(quirks, "cerner") != quirks.end()) // one unreadable record fails each Bundle it is in
        planner.losePage(planner.hospitalWith(Wire::FhirJson), Kind::Procedure, "poisoned-bundle");
    return std::move(planner.plan);
}

} // namespace anamnesis::exchange
