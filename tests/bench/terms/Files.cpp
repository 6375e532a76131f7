// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/terms/Files.h"

#include "models/clinical/Concept.h"

#include <array>
#include <fstream>
#include <string_view>

namespace anamnesis::bench {
namespace {

namespace systems = clinical::systems;

constexpr std::size_t termsOfAConcept = 3;
constexpr std::size_t childrenOfAConcept = 8;

std::string word(std::size_t number) {
    static constexpr auto syllables = std::to_array<std::string_view>(
        {"ba", "co", "di", "fu", "ge", "lo", "mi", "na", "pe", "ro", "su", "ta", "vi", "xo", "ze", "ka"});
    std::uint64_t mixed = (number + 1) * 0x9E3779B97F4A7C15U;
    std::string text;
    for (int at = 0; at < 5; ++at, mixed >>= 7U)
        text += syllables.at(mixed & 15U);
    return text;
}

std::string rxcui(std::size_t number) {
    return std::to_string(1'000'000 + number);
}
std::string loinc(std::size_t number) {
    return std::to_string(number + 1) + '-' + std::to_string(number % 10);
}
std::string concept_(std::size_t number) {
    return std::to_string(100'000'000 + number) + "00" + std::to_string(number % 10);
}
std::string described(std::size_t row) {
    return concept_(row / termsOfAConcept);
}

void writeRxnorm(const std::filesystem::path& file, std::size_t rows) {
    std::ofstream stream(file, std::ios::binary);
    static constexpr auto types = std::to_array<std::string_view>({"SCD", "SBD", "IN", "SCDC"});
    for (std::size_t row = 0; row < rows; ++row)
        stream << rxcui(row) << "|ENG||||||" << 9'000'000 + row << '|' << 9'000'000 + row << '|' << rxcui(row)
               << "||RXNORM|" << types.at(row % types.size()) << '|' << rxcui(row) << '|' << word(row) << ' '
               << row % 500 << " MG Oral Tablet [" << word(row / 7) << "]||N|4096|\n";
}

void writeLoinc(const std::filesystem::path& file, std::size_t rows) {
    std::ofstream stream(file, std::ios::binary);
    stream << "\"LOINC_NUM\",\"COMPONENT\",\"PROPERTY\",\"TIME_ASPCT\",\"SYSTEM\",\"SCALE_TYP\",\"METHOD_TYP\","
              "\"CLASS\",\"VersionLastChanged\",\"STATUS\",\"CONSUMER_NAME\",\"CLASSTYPE\",\"SHORTNAME\","
              "\"ORDER_OBS\",\"LONG_COMMON_NAME\"\n";
    for (std::size_t row = 0; row < rows; ++row)
        stream << '"' << loinc(row) << "\",\"" << word(row) << "\",\"MCnc\",\"Pt\",\"Ser/Plas\",\""
               << (row % 3 == 0 ? "Ord" : "Qn") << "\",\"\",\"CHEM\",\"2.7" << row % 9 << "\",\"ACTIVE\",\"\",\"1\",\""
               << word(row) << " SerPl\",\"Both\",\"" << word(row) << " [Mass/volume] in Serum or Plasma, \"\"by\"\" "
               << word(row / 11) << "\"\n";
}

void writeDescriptions(const std::filesystem::path& file, std::size_t rows) {
    std::ofstream stream(file, std::ios::binary);
    stream << "id\teffectiveTime\tactive\tmoduleId\tconceptId\tlanguageCode\ttypeId\tterm\tcaseSignificanceId\r\n";
    for (std::size_t row = 0; row < rows; ++row)
        stream << 2'000'000'000 + row << "01" << row % 10 << "\t20240101\t1\t900000000000207008\t" << described(row)
               << "\ten\t" << (row % termsOfAConcept == 0 ? "900000000000003001" : "900000000000013009") << '\t'
               << word(row) << " of " << word(row / 5) << " structure"
               << (row % termsOfAConcept == 0 ? " (disorder)" : "") << "\t900000000000448009\r\n";
}

void writeRelationships(const std::filesystem::path& file, std::size_t rows) {
    std::ofstream stream(file, std::ios::binary);
    stream << "id\teffectiveTime\tactive\tmoduleId\tsourceId\tdestinationId\trelationshipGroup\ttypeId\t"
              "characteristicTypeId\tmodifierId\r\n";
    for (std::size_t row = 0; row < rows; ++row) {
        const std::size_t child = row + 1;
        stream << 3'000'000'000 + row << "02" << row % 10 << "\t20240101\t1\t900000000000207008\t" << concept_(child)
               << '\t' << concept_((child - 1) / childrenOfAConcept)
               << "\t0\t116680003\t900000000000011006\t900000000000451002\r\n";
    }
}

} // namespace

std::string rootConcept() {
    return concept_(0);
}

std::string branchConcept(std::size_t rows) {
    // Down the first children until a few thousand are left below.
    std::size_t number = 0;
    for (std::size_t below = rows; below > 5'000; below /= childrenOfAConcept)
        number = number * childrenOfAConcept + 1;
    return concept_(number);
}

const std::vector<Shape>& shapes() {
    static const std::vector<Shape> all{
        {"RxNorm", "RXNCONSO.RRF", std::string(systems::rxnorm), writeRxnorm, rxcui},
        {"LOINC", "Loinc.csv", std::string(systems::loinc), writeLoinc, loinc},
        {"RF2 descriptions", "sct2_Description_Snapshot-en_INT_20240101.txt", std::string(systems::snomed),
         writeDescriptions, described},
        {"RF2 relationships", "sct2_Relationship_Snapshot_INT_20240101.txt", {}, writeRelationships, nullptr}};
    return all;
}

} // namespace anamnesis::bench
