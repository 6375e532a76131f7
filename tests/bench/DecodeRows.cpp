// SPDX-License-Identifier: GPL-3.0-or-later
// Row 7: parse, extract, keep raw.
#include "services/decode/Decode.h"
#include "tests/bench/Material.h"
#include "tests/bench/Rows.h"

#include <cstdlib>

namespace anamnesis::bench {

void decodeRows(const Sizes& sizes, Rows& rows) {
    const auto material = pages(sizes.items / 10, 200);
    // What storing needs: each record's bytes as they came, its type, id, version and time, of text that is known to be
    // UTF-8 and whole in its structure.
    const auto split = [&] {
        std::size_t kept = 0;
        std::size_t facts = 0;
        const double took = seconds([&] {
            for (const std::string& page : material) {
                const decode::Page found = decode::split(page, "application/fhir+json");
                for (const decode::Slice& slice : found.slices) {
                    kept += slice.bytes.size();
                    facts += slice.type.size() + slice.id.size() + slice.version.size() + slice.lastUpdated.size();
                }
            }
        });
        if (kept == 0 || facts == 0)
            std::exit(1);
        return took;
    };
    // All that is said: every token validated, statements with all fields, paths, times, plain narrative, hashes, ids.
    const auto whole = [&] {
        std::size_t statements = 0;
        std::size_t bytes = 0;
        const double took = seconds([&] {
            for (const std::string& page : material) {
                const decode::Page found = decode::split(page, "application/fhir+json");
                for (const decode::Slice& slice : found.slices) {
                    const decode::Decoded decoded = decode::decode(slice, {"North", "", "", ""});
                    statements += decoded.statements.size();
                    bytes += slice.bytes.size();
                }
            }
        });
        if (statements < sizes.items / 10 || bytes == 0)
            std::exit(1);
        return took;
    };
    // The plain way to some of this: a DOM; type, id, time, status and unit of each, and its text kept.
    const auto peer = [&] {
        std::size_t kept = 0;
        const double took = seconds([&] {
            for (const std::string& page : material) {
                const nlohmann::json bundle = nlohmann::json::parse(page);
                for (const auto& entry : bundle.at("entry")) {
                    const auto& resource = entry.at("resource");
                    std::string facts =
                        resource.at("resourceType").get<std::string>() + resource.at("id").get<std::string>();
                    for (const char* key :
                         {"status", "effectiveDateTime", "authoredOn", "onsetDateTime", "recordedDate"})
                        if (const auto found = resource.find(key); found != resource.end())
                            facts += found->get<std::string>();
                    if (const auto found = resource.find("valueQuantity"); found != resource.end())
                        facts += found->at("unit").get<std::string>();
                    kept += facts.size() + resource.dump().size();
                }
            }
        });
        if (kept == 0)
            std::exit(1);
        return took;
    };
    rows.push_back(measure({7, "parse, extract, keep raw: what storing needs", "split into records",
                            "nlohmann DOM and dump", split, peer, 20, true},
                           sizes.repetitions));
    rows.push_back(measure({7, "parse, extract, keep raw: all that is said", "split and decode into statements",
                            "nlohmann DOM and dump", whole, peer, 20, true},
                           sizes.repetitions));
}

} // namespace anamnesis::bench
