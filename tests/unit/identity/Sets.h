// SPDX-License-Identifier: GPL-3.0-or-later
// Measures for linkage against a truth, and records in few words.
#pragma once

#include "services/identity/Identity.h"

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace anamnesis::identity::testing {

struct Measure {
    std::size_t records = 0, truth = 0, certain = 0, right = 0, probable = 0, probableRight = 0;
    std::size_t reached = 0;   ///< true pairs within one person, or of two persons that wait for a word
    std::size_t questions = 0; ///< pairs of persons that wait for a word, however many records each has
    double cubedPrecision = 0, cubedRecall = 0; ///< B-cubed, by record

    [[nodiscard]] double precision() const;
    [[nodiscard]] double recall() const;
    [[nodiscard]] double f1() const;
    [[nodiscard]] double withProbable() const; ///< recall of certain and probable together
    /// Recall once every question is answered: a word joins two persons with all their records.
    [[nodiscard]] double answered() const;
    [[nodiscard]] double reviewLoad() const; ///< questions a record
    /// Lower end of the 95 % interval of precision (Wilson).
    [[nodiscard]] double leastPrecision() const;
};

/// `person` tells the truth about each key.
[[nodiscard]] Measure measured(const Linkage& linkage, const std::map<PatientKey, std::string>& person);
void print(const char* set, const Measure& measure);

/// "family,given middle,birth,sex,phone" and the like, for tables: missing parts are empty.
struct Sketch {
    const char* family = "";
    const char* given = "";
    const char* birth = "";
    const char* sex = "";
    const char* line = "";
    const char* postcode = "";
    const char* phone = "";
    const char* ssn = "";
    const char* suffix = "";
};
[[nodiscard]] PatientRecord record(const char* source, const char* id, const Sketch& sketch);

} // namespace anamnesis::identity::testing
