// SPDX-License-Identifier: GPL-3.0-or-later
// `households-table HOUSEHOLDS SEED ids|none`: generated records as CSV on stdout, the truth in the last column, which
// no reader of tables knows by name.
#include "tests/support/households/Households.h"

#include "models/clinical/ClinicalTime.h"

#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

using namespace anamnesis;

namespace {

std::string quoted(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        out += c;
        if (c == '"') {
            out += c;
        }
    }
    return out + "\"";
}

std::string joined(const std::vector<std::string>& parts) {
    std::string out;
    for (const std::string& part : parts) {
        out += (out.empty() ? "" : " ") + part;
    }
    return out;
}

std::string line(const households::Record& record) {
    const clinical::Demographics& d = record.demographics;
    const clinical::HumanName& name = d.names.front();
    std::string maiden;
    for (const clinical::HumanName& each : d.names) {
        maiden = each.use == "maiden" ? each.family : maiden;
    }
    std::string phone;
    std::string mail;
    for (const clinical::Telecom& telecom : d.telecoms) {
        (telecom.system == "email" ? mail : phone) = telecom.value;
    }
    std::string ssn;
    std::string mrn;
    for (const clinical::Identifier& identifier : d.identifiers) {
        identifier.type == "SS" ? ssn = identifier.value : mrn = identifier.system + "|" + identifier.value;
    }
    const clinical::Address address = d.addresses.empty() ? clinical::Address{} : d.addresses.front();
    const clinical::HumanName guardian = d.guardians.empty() ? clinical::HumanName{} : d.guardians.front();
    const std::string first = name.given.empty() ? "" : name.given.front();
    const std::vector<std::string> rest(name.given.begin() + (name.given.empty() ? 0 : 1), name.given.end());
    const std::string fields[] = {record.source + "-" + record.id,
                                  first,
                                  joined(rest),
                                  name.family,
                                  maiden,
                                  joined(name.suffix),
                                  d.birthDate ? clinical::iso(*d.birthDate) : "",
                                  d.sex,
                                  joined(address.line),
                                  address.city,
                                  address.state,
                                  address.postalCode,
                                  phone,
                                  mail,
                                  ssn,
                                  mrn,
                                  d.mothersMaidenName,
                                  joined(guardian.given),
                                  guardian.family,
                                  d.birthOrder ? std::to_string(*d.birthOrder) : "",
                                  d.multipleBirth.value_or(false) ? "true" : "",
                                  std::to_string(record.person)};
    std::string out;
    for (const std::string& field : fields) {
        out += (out.empty() ? "" : ",") + quoted(field);
    }
    return out;
}

} // namespace

int main(int count, char** arguments) {
    if (count != 4) {
        std::fputs("households-table HOUSEHOLDS SEED ids|none\n", stderr);
        return 2;
    }
    households::Options options;
    options.households = std::strtoull(arguments[1], nullptr, 10);
    options.seed = std::strtoull(arguments[2], nullptr, 10);
    options.nationalIds = std::string_view(arguments[3]) == "ids";
    std::puts(
        "id,first,middle,last,maiden_name,suffix,birth_date,sex,address_1,city,state,zip,phone,email,ssn,identifiers,"
        "mother_maiden_name,guardian_first,guardian_last,birth_order,multiple_birth,truth");
    for (const households::Record& record : households::generate(options).records) {
        std::puts(line(record).c_str());
    }
    return 0;
}
