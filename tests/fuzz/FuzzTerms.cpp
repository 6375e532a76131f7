// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a file of terminology: a package, a resource, a table. What is loaded can be asked and expanded; what is
// not leaves the packs as they were. The first byte chooses the name, and whether the rest is put into an archive.
#include "services/terms/Store.h"
#include "services/terms/expand/Expand.h"
#include "services/terms/server/Answers.h"

#include <unistd.h>

#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

namespace {

namespace fs = std::filesystem;

const fs::path& folder() {
    static const fs::path path = [] {
        const fs::path own = fs::temp_directory_path() / ("fuzz-terms-" + std::to_string(getpid()));
        fs::create_directories(own);
        return own;
    }();
    return path;
}

/// A tar of one entry, so that the fuzzer need not find the checksum.
std::string packed(std::string_view body) {
    std::string block(512, '\0');
    block.replace(0, 14, "package/a.json");
    std::array<char, 16> digits{};
    std::snprintf(digits.data(), digits.size(), "%011zo", body.size());
    block.replace(124, 11, digits.data());
    block[156] = '0';
    block.replace(257, 5, "ustar");
    block.replace(148, 8, "        ");
    unsigned sum = 0;
    for (const char byte : block)
        sum += static_cast<unsigned char>(byte);
    std::snprintf(digits.data(), digits.size(), "%06o", sum);
    block.replace(148, 7, digits.data(), 7);
    std::string tar = block + std::string(body);
    tar.resize((tar.size() + 511) / 512 * 512 + 1024, '\0');
    return tar;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace anamnesis;
    static constexpr auto names = std::to_array<const char*>(
        {"package.tgz", "sct2_Description_Full_INT_20240101.txt", "Loinc.csv", "RXNCONSO.RRF", "2018_I9gem.txt",
         "icd10cm_codes_2024.txt", "cvx.txt", "codes.xml", "resource.json", "packed.tar"});
    if (size == 0)
        return 0;
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    const char* name = names.at(data[0] % names.size());
    const fs::path file = folder() / name;
    std::ofstream(file, std::ios::binary) << (std::string_view(name) == "packed.tar" ? packed(bytes) : bytes);
    const fs::path packs = folder() / "packs";
    std::error_code error;
    fs::remove_all(packs, error);
    const auto report = terms::load(file, packs);
    if (!report && fs::exists(packs, error) && !fs::is_empty(packs, error))
        std::abort();
    Issues issues;
    const auto store = terms::Store::open(packs, issues);
    if (report && (store.packs().size() != 1 || !issues.empty()))
        std::abort();
    const terms::Bounds bounds{500, 6, 5'000};
    for (const terms::ValueSetDefinition& set : store.valueSets())
        if (const auto expansion = terms::expand(store, set.url, bounds)) {
            if (!expansion->complete && expansion->issues.empty())
                std::abort(); // missing without a word
            for (std::size_t at = 0; at < expansion->members.size() && at < 20; ++at) {
                const clinical::Coding& coding = expansion->members[at].coding;
                const auto held = terms::holds(store, set.url, coding.system, coding.code, bounds);
                if (held && held->held == terms::Truth::No)
                    std::abort(); // listed, yet not held
            }
        }
    const terms::Reply reply{"tx.example", 200, "application/fhir+json", std::string(bytes)};
    (void)terms::readLookup(reply, "s", "c", "en");
    (void)terms::readValidity(reply);
    (void)terms::readTranslations(reply, "s", "c");
    (void)terms::readPage(reply);
    return 0;
}
