// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/identity/Export.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace anamnesis::identity {

namespace {

using Json = nlohmann::ordered_json;

double rounded(double bits) {
    return std::round(bits * 1e6) / 1e6;
}

} // namespace

std::string explainedLine(std::string_view fileA, std::string_view idA, std::string_view fileB, std::string_view idB,
                          const Grading& grading, const Model& model, Instant at) {
    Json out;
    out["a"] = {{"file", fileA}, {"id", idA}};
    out["b"] = {{"file", fileB}, {"id", idB}};
    out["grade"] = name(grading.grade);
    out["by"] = "auto";
    out["bits"] = rounded(grading.bits);
    out["weights"] = Json::array();
    for (const Weight& weight : grading.weights) {
        out["weights"].push_back({{"field", weight.field},
                                  {"level", weight.level},
                                  {"bits", rounded(weight.bits)},
                                  {"rarity", rounded(weight.rarity)}});
    }
    out["vetoes"] = grading.vetoes;
    out["groups"] = grading.groups;
    out["caps"] = grading.caps;
    out["rules"] = "anamnesis-identity/1";
    out["version"] = model.version;
    out["at"] = isoUtc(at);
    return out.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace anamnesis::identity
