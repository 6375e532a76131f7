// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/identity/tables/Contacts.h"

#include "services/identity/Fold.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace anamnesis::identity {

namespace {

template <std::size_t N>
bool in(const std::string_view (&table)[N], std::string_view word) {
    return std::ranges::find(table, word) != std::end(table);
}

constexpr std::string_view StreetKinds[] = {
    "street",    "st",      "str",      "avenue",   "ave",      "av",         "road",     "rd",      "lane",
    "ln",        "drive",   "dr",       "drv",      "court",    "ct",         "crt",      "place",   "pl",
    "boulevard", "blvd",    "circle",   "cir",      "terrace",  "ter",        "tce",      "trail",   "trl",
    "parkway",   "pkwy",    "way",      "wy",       "highway",  "hwy",        "square",   "sq",      "crescent",
    "cres",      "cr",      "close",    "cl",       "grove",    "gr",         "loop",     "alley",   "aly",
    "row",       "circuit", "cct",      "parade",   "pde",      "point",      "pt",       "plaza",   "plz",
    "run",       "pass",    "path",     "pike",     "turnpike", "expressway", "expy",     "mews",    "gardens",
    "gdns",      "rise",    "walk",     "calle",    "c",        "avenida",    "avda",     "av",      "carrera",
    "cra",       "paseo",   "plaza",    "camino",   "rue",      "chemin",     "allee",    "impasse", "quai",
    "via",       "viale",   "piazza",   "corso",    "vicolo",   "rua",        "travessa", "praca",   "ulica",
    "ul",        "ulitsa",  "prospekt", "pr",       "bulvar",   "bul",        "strasse",  "gasse",   "weg",
    "platz",     "straat",  "laan",     "plein",    "gade",     "vej",        "vei",      "gata",    "gatan",
    "vagen",     "katu",    "tie",      "utca",     "ut",       "cadde",      "caddesi",  "cad",     "sokak",
    "sokagi",    "sk",      "odos",     "leoforos", "jalan",    "jl",         "lorong",   "soi",     "thanon",
    "duong",     "pho",     "lu",       "jie",      "marg",     "nagar"};

constexpr std::string_view StreetEndings[] = {
    "strasse", "straat", "gatan",    "vagen",  "gasse",   "platz", "weg",     "allee",  "gata",     "gade",
    "str",     "street", "crescent", "avenue", "circuit", "place", "terrace", "parade", "boulevard"};

constexpr std::string_view UnitWords[] = {"apt",      "apartment", "unit", "suite",       "ste",     "flat",  "room",
                                          "rm",       "floor",     "fl",   "level",       "lot",     "trlr",  "bldg",
                                          "building", "app",       "appt", "appartement", "wohnung", "whg",   "piso",
                                          "depto",    "dpto",      "apto", "interno",     "int",     "bus",   "kv",
                                          "kvartira", "ap",        "lgh",  "daire",       "diam",    "space", "spc"};

constexpr std::string_view NoPlaces[] = {"unknown",   "none",         "na",
                                         "homeless",  "nofixedabode", "nofixedaddress",
                                         "noaddress", "transient",    "undomiciled",
                                         "unk",       "xxx",          "test",
                                         "unbekannt", "general",      "generaldelivery",
                                         "samedress", "asabove",      "null",
                                         "inconnu",   "desconocido",  "sansdomicilefixe",
                                         "ofw"};

constexpr std::string_view NoMails[] = {
    "none",      "no",         "noemail", "noemailaddress", "na",       "n/a",      "unknown", "test",
    "noreply",   "no-reply",   "nomail",  "null",           "nobody",   "declined", "refused", "xxx",
    "anonymous", "donotemail", "patient", "info",           "no.email", "donthave"};

constexpr std::string_view NoIdentifiers[] = {"NONE",    "UNKNOWN",  "UNK",     "NULL", "TEST",  "REFUSED", "DECLINED",
                                              "PENDING", "NOTGIVEN", "MISSING", "TEMP", "NOSSN", "XXXXX"};

struct Row {
    std::string_view word; ///< in the folded system, assigner or column, blanks taken out
    IdentifierClass kind;
    std::string_view name;
};
// First match from the top. Sources: HL7 v2 table 0203, FHIR identifier registry, national registers by their names.
constexpr Row Rows[] = {
    {"medicalrecord", IdentifierClass::Record, ""},
    {"2168401113883"
     "41",
     IdentifierClass::National, "ssn"},
    {"usssn", IdentifierClass::National, "ssn"},
    {"socsec", IdentifierClass::National, "ssn"},
    {"socialsecurity", IdentifierClass::National, "ssn"},
    {"sozialversicherung", IdentifierClass::National, "svnr"},
    {"nhsnumber", IdentifierClass::National, "nhs"},
    {"chinumber", IdentifierClass::National, "chi"},
    {"personnummer", IdentifierClass::National, "personnummer"},
    {"fodselsnummer", IdentifierClass::National, "fodselsnummer"},
    {"codicefiscale", IdentifierClass::National, "codicefiscale"},
    {"rodnecislo", IdentifierClass::National, "rodnecislo"},
    {"henkilotunnus", IdentifierClass::National, "hetu"},
    {"aadhaar", IdentifierClass::National, "aadhaar"},
    {"mynumber", IdentifierClass::National, "mynumber"},
    {"nationalid", IdentifierClass::National, "national"},
    {"nationalnumber", IdentifierClass::National, "national"},
    {"nationalinsurance", IdentifierClass::National, "nino"},
    {"medicaid", IdentifierClass::Member, "medicaid"},
    {"medicare", IdentifierClass::Member, "medicare"},
    {"insurance", IdentifierClass::Member, "insurance"},
    {"insured", IdentifierClass::Member, "insurance"},
    {"member", IdentifierClass::Member, "member"},
    {"subscriber", IdentifierClass::Member, "member"},
    {"policy", IdentifierClass::Member, "policy"},
    {"payer", IdentifierClass::Member, "member"},
    {"passport", IdentifierClass::Personal, "passport"},
    {"driver", IdentifierClass::Personal, "licence"},
    {"licen", IdentifierClass::Personal, "licence"},
};
// Short names only as the whole text.
constexpr Row Whole[] = {
    {"ssn", IdentifierClass::National, "ssn"},     {"nhs", IdentifierClass::National, "nhs"},
    {"chi", IdentifierClass::National, "chi"},     {"ihi", IdentifierClass::National, "ihi"},
    {"nhi", IdentifierClass::National, "nhi"},     {"sin", IdentifierClass::National, "sin"},
    {"cpf", IdentifierClass::National, "cpf"},     {"cns", IdentifierClass::National, "cns"},
    {"nir", IdentifierClass::National, "nir"},     {"ins", IdentifierClass::National, "nir"},
    {"bsn", IdentifierClass::National, "bsn"},     {"pesel", IdentifierClass::National, "pesel"},
    {"egn", IdentifierClass::National, "egn"},     {"dni", IdentifierClass::National, "dni"},
    {"nie", IdentifierClass::National, "nie"},     {"curp", IdentifierClass::National, "curp"},
    {"cpr", IdentifierClass::National, "cpr"},     {"fnr", IdentifierClass::National, "fodselsnummer"},
    {"hetu", IdentifierClass::National, "hetu"},   {"oib", IdentifierClass::National, "oib"},
    {"jmbg", IdentifierClass::National, "jmbg"},   {"amka", IdentifierClass::National, "amka"},
    {"ahv", IdentifierClass::National, "ahv"},     {"avs", IdentifierClass::National, "ahv"},
    {"tckn", IdentifierClass::National, "tckn"},   {"nric", IdentifierClass::National, "nric"},
    {"hkid", IdentifierClass::National, "hkid"},   {"ssin", IdentifierClass::National, "ssin"},
    {"niss", IdentifierClass::National, "ssin"},   {"cnp", IdentifierClass::National, "cnp"},
    {"rrn", IdentifierClass::National, "rrn"},     {"svnr", IdentifierClass::National, "svnr"},
    {"kvnr", IdentifierClass::National, "kvnr"},   {"pps", IdentifierClass::National, "pps"},
    {"snils", IdentifierClass::National, "snils"}, {"nid", IdentifierClass::National, "national"},
    {"rut", IdentifierClass::National, "rut"},     {"cedula", IdentifierClass::National, "cedula"},
    {"sus", IdentifierClass::National, "cns"},     {"teudatzehut", IdentifierClass::National, "teudatzehut"},
    {"emso", IdentifierClass::National, "emso"},   {"taxid", IdentifierClass::National, "tax"},
    {"mrn", IdentifierClass::Record, ""},          {"mrns", IdentifierClass::Record, ""},
    {"pid", IdentifierClass::Record, ""},          {"chart", IdentifierClass::Record, ""},
    {"patientid", IdentifierClass::Record, ""},    {"hospital", IdentifierClass::Record, ""},
};

struct Code {
    std::string_view code;
    IdentifierClass kind;
    std::string_view name; ///< empty: the system names it
};
constexpr Code Codes[] = {
    {"SS", IdentifierClass::National, "ssn"},    {"NI", IdentifierClass::National, ""},
    {"NH", IdentifierClass::National, ""},       {"TAX", IdentifierClass::National, "tax"},
    {"SB", IdentifierClass::National, ""},       {"CZ", IdentifierClass::National, ""},
    {"HC", IdentifierClass::National, ""},       {"JHN", IdentifierClass::National, ""},
    {"PPN", IdentifierClass::Personal, ""},      {"DL", IdentifierClass::Personal, ""},
    {"MA", IdentifierClass::Member, "medicaid"}, {"MC", IdentifierClass::Member, "medicare"},
    {"MB", IdentifierClass::Member, ""},         {"MCN", IdentifierClass::Member, ""},
    {"SN", IdentifierClass::Member, ""},         {"AN", IdentifierClass::Record, ""},
    {"MR", IdentifierClass::Record, ""},         {"MRT", IdentifierClass::Record, ""},
    {"PI", IdentifierClass::Record, ""},         {"PT", IdentifierClass::Record, ""},
    {"PN", IdentifierClass::Record, ""},         {"VN", IdentifierClass::Record, ""},
    {"FI", IdentifierClass::Record, ""},         {"RI", IdentifierClass::Record, ""},
};

std::string compact(std::string_view text) {
    std::string out = folded(text);
    std::erase(out, ' ');
    return out;
}

} // namespace

bool isStreetKind(std::string_view word) {
    return in(StreetKinds, word);
}
bool isUnitWord(std::string_view word) {
    return in(UnitWords, word);
}
std::span<const std::string_view> streetEndings() {
    return StreetEndings;
}
bool isNoPlace(std::string_view word) {
    return in(NoPlaces, word);
}
bool isNoMail(std::string_view localPart) {
    return in(NoMails, localPart);
}
bool isNoIdentifier(std::string_view value) {
    return in(NoIdentifiers, value);
}

bool isOrdinal(std::string_view word) {
    const auto ends = [&](std::string_view tail) { return word.size() > 2 && word.ends_with(tail); };
    return word.size() > 2 && word.front() >= '0' && word.front() <= '9' &&
           (ends("st") || ends("nd") || ends("rd") || ends("th"));
}

std::optional<std::string_view> direction(std::string_view word) {
    static constexpr std::pair<std::string_view, std::string_view> Ways[] = {
        {"north", "n"},      {"south", "s"},      {"east", "e"},       {"west", "w"},
        {"northeast", "ne"}, {"northwest", "nw"}, {"southeast", "se"}, {"southwest", "sw"},
        {"n", "n"},          {"s", "s"},          {"e", "e"},          {"w", "w"},
        {"ne", "ne"},        {"nw", "nw"},        {"se", "se"},        {"sw", "sw"}};
    for (const auto& [text, way] : Ways) {
        if (text == word) {
            return way;
        }
    }
    return std::nullopt;
}

Assigner assignerOf(std::string_view type, std::string_view system, std::string_view assigner) {
    const std::string where = compact(!system.empty() ? system : assigner);
    for (const Code& code : Codes) {
        if (code.code == type) {
            return {code.kind, code.name.empty() ? where : std::string(code.name)};
        }
    }
    if (type.starts_with("NN") && type.size() > 2) {
        return {IdentifierClass::National, compact(type)};
    }
    for (const std::string_view text : {system, assigner}) {
        std::string whole = compact(text);
        for (const Row& row : Whole) {
            if (row.word == whole) {
                return {row.kind, row.kind == IdentifierClass::Record ? std::string{} : std::string(row.name)};
            }
        }
        for (const Row& row : Rows) {
            if (whole.find(row.word) != std::string::npos) {
                return {row.kind, row.kind == IdentifierClass::Record ||
                                          (row.kind == IdentifierClass::Member && row.name == "member") ||
                                          row.name == "licence"
                                      ? where
                                      : std::string(row.name)};
            }
        }
        if (whole.find("mrn") != std::string::npos || whole.find("hospital") != std::string::npos) {
            return {IdentifierClass::Record, where};
        }
    }
    return {IdentifierClass::Personal, where};
}

} // namespace anamnesis::identity
