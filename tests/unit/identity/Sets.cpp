// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/identity/Sets.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <utility>

namespace anamnesis::identity::testing {

double Measure::precision() const {
    return certain == 0 ? 1.0 : static_cast<double>(right) / static_cast<double>(certain);
}
double Measure::recall() const {
    return truth == 0 ? 1.0 : static_cast<double>(right) / static_cast<double>(truth);
}
double Measure::f1() const {
    return 2 * precision() * recall() / (precision() + recall());
}
double Measure::withProbable() const {
    return truth == 0 ? 1.0 : static_cast<double>(right + probableRight) / static_cast<double>(truth);
}
double Measure::answered() const {
    return truth == 0 ? 1.0 : static_cast<double>(reached) / static_cast<double>(truth);
}
double Measure::reviewLoad() const {
    return static_cast<double>(questions) / static_cast<double>(records);
}
double Measure::leastPrecision() const {
    const double n = static_cast<double>(certain);
    const double z2 = 1.96 * 1.96;
    const double p = precision();
    return (p + z2 / (2 * n) - 1.96 * std::sqrt(p * (1 - p) / n + z2 / (4 * n * n))) / (1 + z2 / n);
}

Measure measured(const Linkage& linkage, const std::map<PatientKey, std::string>& person) {
    Measure out;
    out.records = person.size();
    std::map<std::string, std::size_t> sizes;
    for (const auto& [key, who] : person) {
        ++sizes[who];
    }
    for (const auto& [who, size] : sizes) {
        out.truth += size * (size - 1) / 2;
    }
    std::map<PatientKey, const Person*> holder;
    for (const Person& each : linkage.persons) {
        for (const PatientKey& key : each.members) {
            holder[key] = &each;
        }
    }
    std::set<std::pair<const Person*, const Person*>> asked;
    for (const Link& link : linkage.links) {
        const bool same = person.at(link.a) == person.at(link.b);
        if (link.grade == Grade::Certain) {
            ++out.certain;
            out.right += same ? 1 : 0;
        } else if (link.grade == Grade::Probable) {
            ++out.probable;
            out.probableRight += same ? 1 : 0;
            asked.insert(std::minmax(holder.at(link.a), holder.at(link.b)));
        }
    }
    out.questions = asked.size();
    std::map<std::string, std::vector<const Person*>> holders;
    for (const auto& [key, who] : person) {
        holders[who].push_back(holder.at(key));
    }
    for (const auto& [who, all] : holders) {
        for (std::size_t i = 0; i < all.size(); ++i) {
            for (std::size_t k = i + 1; k < all.size(); ++k) {
                out.reached += all[i] == all[k] || asked.contains(std::minmax(all[i], all[k])) ? 1 : 0;
            }
        }
    }
    for (const Person& each : linkage.persons) {
        std::map<std::string, std::size_t> within;
        for (const PatientKey& key : each.members) {
            ++within[person.at(key)];
        }
        for (const auto& [who, count] : within) {
            const double c = static_cast<double>(count);
            out.cubedPrecision += c * c / static_cast<double>(each.members.size());
            out.cubedRecall += c * c / static_cast<double>(sizes[who]);
        }
    }
    out.cubedPrecision /= static_cast<double>(out.records);
    out.cubedRecall /= static_cast<double>(out.records);
    return out;
}

void print(const char* set, const Measure& m) {
    std::printf("%-28s records %6zu  precision %.5f  recall %.5f  F1 %.5f  with probable %.5f (answered %.5f)  review "
                "%.4f of records "
                "(pairs %.4f)  B3 %.5f/%.5f\n",
                set, m.records, m.precision(), m.recall(), m.f1(), m.withProbable(), m.answered(), m.reviewLoad(),
                static_cast<double>(m.probable) / static_cast<double>(m.records), m.cubedPrecision, m.cubedRecall);
}

PatientRecord record(const char* source, const char* id, const Sketch& from) {
    PatientRecord out;
    out.source = source;
    out.id = id;
    clinical::Demographics& d = out.demographics;
    clinical::HumanName name;
    name.family = from.family;
    std::string given = from.given;
    for (std::size_t bar = given.find('+'); bar != std::string::npos; bar = given.find('+')) {
        name.given.push_back(given.substr(0, bar));
        given.erase(0, bar + 1);
    }
    if (!given.empty()) {
        name.given.push_back(given);
    }
    if (*from.suffix) {
        name.suffix.emplace_back(from.suffix);
    }
    d.names.push_back(name);
    d.birthDate = clinical::parseFhirTime(from.birth);
    d.sex = from.sex;
    if (*from.line || *from.postcode) {
        clinical::Address address;
        address.line.emplace_back(from.line);
        address.postalCode = from.postcode;
        d.addresses.push_back(address);
    }
    if (*from.phone) {
        d.telecoms.push_back({"phone", from.phone, ""});
    }
    if (*from.ssn) {
        d.identifiers.push_back({"http://hl7.org/fhir/sid/us-ssn", from.ssn, "SS", "", ""});
    }
    return out;
}

} // namespace anamnesis::identity::testing
