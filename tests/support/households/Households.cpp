// SPDX-License-Identifier: GPL-3.0-or-later
// What hospitals make of people: records, each with the faults of its clerk.
#include "tests/support/households/Households.h"

#include "tests/support/households/People.h"

#include <array>
#include <cstdio>
#include <utility>

namespace anamnesis::households {

namespace {

constexpr std::array<std::string_view, 5> Hospitals{"north", "south", "county", "clinic", "lab"};
constexpr std::array<std::string_view, 10> Names{"single",   "couple",        "family",  "twins",         "near-twins",
                                                 "triplets", "junior-senior", "newborn", "newborn-twins", "namesakes"};

/// One slip of the finger: a letter doubled, dropped, changed for its neighbour, or two swapped. ASCII letters only,
/// so that no code point is broken.
std::string slip(std::string text, Random& random) {
    if (text.size() < 4) {
        return text;
    }
    for (int tries = 0; tries < 8; ++tries) {
        const std::size_t at = 1 + random.below(text.size() - 2);
        const auto letter = [&](std::size_t i) { return static_cast<unsigned char>(text[i]) < 128 && text[i] != ' '; };
        if (!letter(at) || !letter(at + 1)) {
            continue;
        }
        switch (random.below(4)) {
        case 0:
            text.insert(at, 1, text[at]);
            return text;
        case 1:
            text.erase(at, 1);
            return text;
        case 2:
            text[at] = static_cast<char>('a' + random.below(26));
            return text;
        default:
            std::swap(text[at], text[at + 1]);
            return text;
        }
    }
    return text;
}

std::string slipDigit(std::string text, Random& random) {
    if (text.size() < 3) {
        return text;
    }
    const std::size_t at = random.below(text.size() - 1);
    if (random.chance(0.5) && text[at] != text[at + 1]) {
        std::swap(text[at], text[at + 1]);
    } else {
        text[at] = static_cast<char>('0' + (text[at] - '0' + random.between(1, 9)) % 10);
    }
    return text;
}

std::string withoutMarks(const std::string& text) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 40> Marks{{
        {"á", "a"},  {"é", "e"},  {"í", "i"},  {"ó", "o"}, {"ú", "u"}, {"ñ", "n"}, {"Á", "A"}, {"ü", "ue"},
        {"ö", "oe"}, {"ä", "ae"}, {"ß", "ss"}, {"ł", "l"}, {"Ł", "L"}, {"ń", "n"}, {"ś", "s"}, {"ż", "z"},
        {"ź", "z"},  {"ę", "e"},  {"ą", "a"},  {"ć", "c"}, {"ễ", "e"}, {"ầ", "a"}, {"ạ", "a"}, {"ỳ", "y"},
        {"õ", "o"},  {"Đ", "D"},  {"đ", "d"},  {"ặ", "a"}, {"ù", "u"}, {"ê", "e"}, {"ă", "a"}, {"ứ", "u"},
        {"ơ", "o"},  {"ư", "u"},  {"ị", "i"},  {"ọ", "o"}, {"Á", "A"}, {"ấ", "a"}, {"ũ", "u"}, {"Ö", "Oe"},
    }};
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        bool found = false;
        for (const auto& [from, to] : Marks) {
            if (text.compare(i, from.size(), from) == 0) {
                out += to;
                i += from.size();
                found = true;
                break;
            }
        }
        if (!found) {
            out += text[i++];
        }
    }
    return out;
}

std::string otherSpelling(std::span<const Spelling> table, const std::string& text, Random& random) {
    std::vector<std::string_view> choices;
    for (const Spelling& row : table) {
        if (row.first == text) {
            choices.push_back(row.second);
        }
    }
    return choices.empty() ? text : std::string(choices[random.below(choices.size())]);
}

clinical::ClinicalTime timeOf(const Date& date) {
    clinical::ClinicalTime time;
    time.year = date.year;
    time.month = date.month;
    time.day = date.day;
    time.precision = clinical::Precision::Day;
    time.text = clinical::iso(time);
    return time;
}

struct Clerk {
    const Options& options;
    Random& random;
    Record& record;

    bool slips(double share, std::string_view fault) {
        if (!random.chance(share * options.faults)) {
            return false;
        }
        record.faults.emplace_back(fault);
        return true;
    }

    void names(const Human& human) {
        std::string given = human.given;
        std::string middle = human.middle;
        std::string family = human.family;
        if (human.newborn && slips(0.25, "baby-name")) {
            given = human.male ? "Baby Boy" : "Baby Girl";
            if (human.birthOrder > 0) {
                given += human.birthOrder == 1 ? " A" : " B";
            }
            middle.clear();
        }
        if (!human.formerFamily.empty() && slips(0.06, "married")) {
            family = human.formerFamily;
        }
        if (slips(0.4, "other-script")) {
            const std::string otherGiven = otherSpelling(otherScripts(), given, random);
            const std::string ending = family.ends_with("ва") ? "а" : "";
            std::string root = family.substr(0, family.size() - ending.size());
            const std::string otherFamily = otherSpelling(otherScripts(), root, random);
            if (otherGiven != given && otherFamily != root) { // a clerk writes the whole name in one script
                given = otherGiven;
                family = otherFamily + (ending.empty() ? "" : "a");
                middle.clear();
            }
        }
        if (slips(0.06, "short-form")) {
            given = otherSpelling(shortForms(), given, random);
        }
        if (slips(0.3, "no-marks")) {
            given = withoutMarks(given);
            middle = withoutMarks(middle);
            family = withoutMarks(family);
        }
        if (slips(0.03, "typo-given")) {
            given = slip(given, random);
        }
        if (slips(0.03, "typo-family")) {
            family = slip(family, random);
        }
        if (slips(0.35, "no-middle")) {
            middle.clear();
        } else if (!middle.empty() && static_cast<unsigned char>(middle[0]) < 128 && slips(0.3, "initial")) {
            middle = middle.substr(0, 1);
        }
        if (slips(0.006, "swapped-names")) {
            std::swap(given, family);
        }
        if (slips(0.1, "upper-case")) {
            for (std::string* text : {&given, &middle, &family}) {
                for (char& c : *text) {
                    c = (c >= 'a' && c <= 'z') ? static_cast<char>(c - 'a' + 'A') : c;
                }
            }
        }
        clinical::HumanName name;
        name.use = "official";
        name.family = family;
        name.given.push_back(given);
        if (!middle.empty()) {
            name.given.push_back(middle);
        }
        if (!human.suffix.empty() && !slips(0.3, "no-suffix")) {
            name.suffix.push_back(human.suffix);
        }
        record.demographics.names.push_back(std::move(name));
        if (!human.formerFamily.empty() && family == human.family && random.chance(0.2)) {
            clinical::HumanName maiden;
            maiden.use = "maiden";
            maiden.family = human.formerFamily;
            record.demographics.names.push_back(std::move(maiden));
        }
    }

    void birth(const Human& human) {
        Date born = human.born;
        if (slips(0.008, "swapped-date")) {
            if (born.day <= 12) {
                std::swap(born.day, born.month);
            }
        } else if (slips(0.012, "typo-date")) {
            switch (random.below(3)) {
            case 0:
                born.year += random.chance(0.5) ? 1 : -1;
                break;
            case 1:
                born.month = 1 + (born.month + random.between(0, 1)) % 12;
                break;
            default:
                born.day = 1 + (born.day + random.between(0, 9)) % 28;
                break;
            }
        } else if (slips(0.004, "placeholder-date")) {
            born = {1900, 1, 1};
        }
        record.demographics.birthDate = timeOf(born);
        if (slips(0.006, "no-date")) {
            record.demographics.birthDate.reset();
        }
        record.demographics.sex = slips(0.02, "no-sex") ? "unknown" : (human.male ? "male" : "female");
        if (slips(0.002, "wrong-sex")) {
            record.demographics.sex = human.male ? "female" : "male";
        }
        if (human.multipleBirth && !slips(0.3, "no-multiple-birth")) {
            record.demographics.multipleBirth = true;
            if (human.birthOrder > 0 && random.chance(0.8)) {
                record.demographics.birthOrder = human.birthOrder;
            }
        }
    }

    void home(const Human& human) {
        if (slips(0.03, "no-address")) {
            return;
        }
        const Home& at = slips(0.06, "moved") ? human.formerHome : human.home;
        static constexpr std::array<std::pair<std::string_view, std::string_view>, 7> Short{{{"Street", "St"},
                                                                                             {"Avenue", "Ave"},
                                                                                             {"Road", "Rd"},
                                                                                             {"Lane", "Ln"},
                                                                                             {"Drive", "Dr."},
                                                                                             {"Court", "Ct"},
                                                                                             {"Boulevard", "Blvd"}}};
        std::string kind = at.kind;
        for (const auto& [full, brief] : Short) {
            if (kind == full && random.chance(0.5)) {
                kind = brief;
            }
        }
        std::string street = at.street;
        if (slips(0.03, "typo-street")) {
            street = slip(street, random);
        }
        clinical::Address address;
        std::string line = std::to_string(at.number) + " " + street + " " + kind;
        if (!at.unit.empty() && !slips(0.2, "no-unit")) {
            if (random.chance(0.5)) {
                line += " Apt. " + at.unit;
                address.line.push_back(line);
            } else {
                address.line.push_back(line);
                address.line.push_back("Unit " + at.unit);
            }
        } else {
            address.line.push_back(line);
        }
        address.city = at.town;
        address.state = at.state;
        address.postalCode = slips(0.02, "typo-postcode") ? slipDigit(at.postcode, random) : at.postcode;
        record.demographics.addresses.push_back(std::move(address));
    }

    void contact(const Human& human) {
        std::string phone = slips(0.05, "new-phone") ? makePhone(random) : human.phone;
        if (slips(0.03, "placeholder-phone")) {
            phone = "9999999999";
        }
        if (!slips(0.12, "no-phone")) {
            switch (random.below(4)) {
            case 0:
                phone = "(" + phone.substr(0, 3) + ") " + phone.substr(3, 3) + "-" + phone.substr(6);
                break;
            case 1:
                phone = "+1 " + phone.substr(0, 3) + " " + phone.substr(3);
                break;
            case 2:
                phone = phone.substr(0, 3) + "-" + phone.substr(3, 3) + "-" + phone.substr(6);
                break;
            default:
                break;
            }
            record.demographics.telecoms.push_back({"phone", phone, "home"});
        }
        if (!slips(0.4, "no-mail")) {
            record.demographics.telecoms.push_back({"email", human.mail, "home"});
        }
    }

    void identifiers(const Human& human) {
        if (options.nationalIds && !slips(0.10, "no-national-id")) {
            std::string value = human.nationalId;
            if (!human.borrowedId.empty() && random.chance(0.5)) {
                value = human.borrowedId;
                record.faults.emplace_back("borrowed-id");
            } else if (slips(0.015, "typo-id")) {
                value = slipDigit(value, random);
            } else if (slips(0.01, "placeholder-id")) {
                value = random.chance(0.5) ? "999999999" : "000000000";
            }
            if (random.chance(0.5)) {
                value = value.substr(0, 3) + "-" + value.substr(3, 2) + "-" + value.substr(5);
            }
            record.demographics.identifiers.push_back({"http://hl7.org/fhir/sid/us-ssn", value, "SS", "", "official"});
        }
        record.demographics.identifiers.push_back(
            {"urn:hospital:" + record.source, record.id, "MR", record.source, "usual"});
    }

    void family(const Human& human) {
        if (!human.mothersMaidenName.empty() && random.chance(0.3)) {
            record.demographics.mothersMaidenName = human.mothersMaidenName;
        }
        if (!human.guardianGiven.empty() && human.born.year > 2006 && random.chance(0.6)) {
            clinical::HumanName guardian;
            guardian.family = human.guardianFamily;
            guardian.given.push_back(human.guardianGiven);
            record.demographics.guardians.push_back(std::move(guardian));
        }
    }
};

} // namespace

std::string_view name(Kind kind) {
    return Names[static_cast<std::size_t>(kind)];
}

Population generate(const Options& options) {
    Random random(options.seed);
    Society society = makeSociety(options, random);
    Population population;
    for (std::size_t person = 0; person < society.people.size(); ++person) {
        const Human& human = society.people[person];
        for (const std::string_view hospital : Hospitals) {
            if (!random.chance(0.5)) {
                continue;
            }
            const int times = random.chance(0.06) ? 2 : 1; // hospitals do split patients
            for (int i = 0; i < times; ++i) {
                Record record;
                record.source = std::string(hospital);
                char id[24];
                std::snprintf(id, sizeof id, "%c%06zu", hospital[0] == 'c' ? hospital[1] : hospital[0],
                              100000 + (random.next() % 899999));
                record.id = std::string(id) + "-" + std::to_string(population.records.size());
                record.person = person;
                Clerk clerk{options, random, record};
                clerk.names(human);
                clerk.birth(human);
                clerk.home(human);
                clerk.contact(human);
                clerk.identifiers(human);
                clerk.family(human);
                population.records.push_back(std::move(record));
            }
        }
    }
    for (std::size_t i = population.records.size(); i > 1; --i) {
        std::swap(population.records[i - 1], population.records[random.below(i)]);
    }
    population.kinds = std::move(society.kinds);
    population.household = std::move(society.household);
    return population;
}

} // namespace anamnesis::households
