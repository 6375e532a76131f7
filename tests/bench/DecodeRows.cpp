// SPDX-License-Identifier: GPL-3.0-or-later
// Row 7: parse, extract, keep raw.
#include "services/decode/Decode.h"
#include "tests/bench/Material.h"
#include "tests/bench/Rows.h"

namespace anamnesis::bench {

void decodeRows(const Sizes& sizes, Rows& rows) {
    const auto material = pages(sizes.items / 10, 200);
    const auto ours = [&] {
        std::size_t statements = 0;
        std::size_t bytes = 0;
        const double took = seconds([&] {
            for (const std::string& page : material) {
                const decode::Page split = decode::split(page, "application/fhir+json");
                for (const decode::Slice& slice : split.slices) {
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
    // The same facts from a DOM: type, id, code, time, status and value of each, and its text kept.
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
    rows.push_back(measure({7, "parse, extract, keep raw", "split and decode into statements", "nlohmann DOM and dump",
                            ours, peer, 20, true},
                           sizes.repetitions));
}

} // namespace anamnesis::bench
