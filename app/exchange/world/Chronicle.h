// SPDX-License-Identifier: GPL-3.0-or-later
// One person's life being told: adds facts to a world and lets hospitals tell them.
#pragma once

#include "app/exchange/world/Random.h"
#include "app/exchange/world/World.h"

#include <functional>
#include <optional>

namespace anamnesis::exchange {

class Chronicle {
public:
    Chronicle(World& world, std::uint64_t seed, int person);

    World& world;
    std::uint64_t seed;
    int person;
    Random random;

    [[nodiscard]] Role role() const { return world.persons[static_cast<std::size_t>(person)].role; }
    /// Whether a scenario is planted for this person: always for the first of the dozen, else by chance.
    bool plants(int percent = 35) { return role() == Role::Split || random.chance(percent); }

    /// Hospitals with FHIR resources that know the person, the main one first.
    [[nodiscard]] const std::vector<int>& hospitals() const { return m_hospitals; }
    [[nodiscard]] int main() const { return m_hospitals.front(); }
    /// Another hospital that gives this kind; none when there is no other.
    [[nodiscard]] std::optional<int> other(Kind kind);
    /// Where a fact of this kind begins: mostly the main hospital, among those that give the kind.
    [[nodiscard]] int origin(Kind kind);

    int add(Kind kind, int topic, Moment at, Values values, std::vector<std::pair<std::string, int>> to = {});
    /// The hospital tells the fact with its true values; answers the telling, or none where the hospital does not give
    /// the kind. `change` may alter this telling's values.
    std::optional<int> tell(int fact, int hospital, const std::function<void(Values&)>& change = {},
                            Bond bond = Bond::Same);
    /// Told where it begins; and at each other hospital with `percent`.
    int tellAround(int fact, int percent, const std::function<void(Values&)>& change = {});
    void relate(std::string relation, std::vector<int> facts);
    void conflict(int fact, std::string kind, std::string path, std::string severity, std::vector<std::string> values);

    /// A time of day in the working hours of a day this many days before the present.
    Moment daysAgo(int low, int high);

private:
    std::vector<int> m_hospitals;
};

/// The relation a retelling has when nothing but the two hospitals' habits differ.
[[nodiscard]] Bond bondByHabit(const Fact& fact, const Habit& from, const Habit& to, Values& values, Random& random);

// What a person's chart is made of; each file tells a part of it.
void addConditions(Chronicle& chronicle); ///< encounters, allergies, problems, procedures
void addMedicines(Chronicle& chronicle);  ///< orders, statements, dispenses, administrations, immunizations, devices
void addResults(Chronicle& chronicle);    ///< laboratory, specimens, reports, vital signs, imaging, genomics
void addPaperwork(Chronicle& chronicle);  ///< everything else
void addVolume(Chronicle& chronicle, int records); ///< more visits until the person has about so many records
void addExchangeDocuments(Chronicle& chronicle);   ///< what the exchanges have: documents that repeat the main hospital

/// Organisations, practitioners, places: facts of nobody.
void addParties(World& world, std::uint64_t seed);

/// The whole world of the options.
struct Plan {
    std::uint64_t seed = 1;
    int hospitals = 4, patients = 12, records = 60;
};
[[nodiscard]] World makeWorld(const Plan& plan);

} // namespace anamnesis::exchange
