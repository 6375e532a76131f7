// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/identity/Model.h"

#include "models/base/Hash.h"
#include "services/identity/Fields.h"
#include "services/identity/tables/Frequencies.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <map>

namespace anamnesis::identity {

double Level::bits() const {
    return std::log2(std::max(m, LeastProbability) / std::max(u, LeastProbability));
}

double FrequencyTable::of(std::string_view value) const {
    const auto found = share.find(std::string(value));
    return found == share.end() ? unseen : found->second;
}

const FieldModel* Model::field(std::string_view wanted) const {
    const auto found = std::ranges::find(fields, wanted, &FieldModel::name);
    return found == fields.end() ? nullptr : &*found;
}

const Model& shippedModel() {
    static const Model model = [] {
        Model out;
        out.population = 1e6;
        out.certainBits = 6;
        out.probableBits = 0;
        for (const FieldRow& row : fieldRows()) {
            FieldModel field{std::string(row.name), {}};
            for (const LevelRow& level : row.levels) {
                field.levels.push_back({std::string(level.name), level.m, level.u, level.byFrequency});
            }
            out.fields.push_back(std::move(field));
        }
        out.frequencies.push_back(shippedFrequencies("given"));
        out.frequencies.push_back(shippedFrequencies("family"));
        stamp(out);
        return out;
    }();
    return model;
}

namespace {

nlohmann::ordered_json jsonOf(const Model& model, bool withVersion) {
    nlohmann::ordered_json out;
    out["name"] = model.name;
    if (withVersion) {
        out["version"] = model.version;
    }
    out["population"] = model.population;
    out["certainBits"] = model.certainBits;
    out["probableBits"] = model.probableBits;
    out["households"] = model.households;
    for (const FieldModel& field : model.fields) {
        nlohmann::ordered_json levels = nlohmann::ordered_json::array();
        for (const Level& level : field.levels) {
            levels.push_back(
                {{"level", level.name}, {"m", level.m}, {"u", level.u}, {"byFrequency", level.byFrequency}});
        }
        out["fields"].push_back({{"field", field.name}, {"levels", std::move(levels)}});
    }
    for (const FrequencyTable& table : model.frequencies) {
        const std::map<std::string, double> sorted(table.share.begin(), table.share.end());
        out["frequencies"].push_back({{"of", table.name}, {"unseen", table.unseen}, {"share", sorted}});
    }
    return out;
}

} // namespace

void stamp(Model& model) {
    model.version = model.name + "-" + fingerprint({jsonOf(model, false).dump()}).substr(0, 12);
}

std::string toJson(const Model& model) {
    return jsonOf(model, true).dump(1);
}

Result<Model> modelFromJson(std::string_view text) {
    const nlohmann::json json = nlohmann::json::parse(text, nullptr, false);
    if (json.is_discarded() || !json.is_object()) {
        return failure("identity.model-unreadable", {{"why", "not a JSON object"}});
    }
    Model out;
    try {
        out.name = json.at("name").get<std::string>();
        out.population = json.at("population").get<double>();
        out.certainBits = json.at("certainBits").get<double>();
        out.probableBits = json.at("probableBits").get<double>();
        out.households = json.value("households", true);
        for (const auto& field : json.at("fields")) {
            FieldModel into{field.at("field").get<std::string>(), {}};
            for (const auto& level : field.at("levels")) {
                into.levels.push_back({level.at("level").get<std::string>(), level.at("m").get<double>(),
                                       level.at("u").get<double>(), level.value("byFrequency", false)});
            }
            out.fields.push_back(std::move(into));
        }
        for (const auto& table : json.value("frequencies", nlohmann::json::array())) {
            FrequencyTable into;
            into.name = table.at("of").get<std::string>();
            into.unseen = table.at("unseen").get<double>();
            for (const auto& [value, share] : table.at("share").items()) {
                into.share.emplace(value, share.get<double>());
            }
            out.frequencies.push_back(std::move(into));
        }
    } catch (const nlohmann::json::exception& error) {
        return failure("identity.model-unreadable", {{"why", error.what()}});
    }
    if (!(out.population > 1) || !std::isfinite(out.certainBits) || !std::isfinite(out.probableBits)) {
        return failure("identity.model-unreadable", {{"why", "population or thresholds"}});
    }
    for (const FieldRow& row : fieldRows()) {
        const FieldModel* field = out.field(row.name);
        if (!field || field->levels.size() != row.levels.size()) {
            return failure("identity.model-incomplete", {{"field", std::string(row.name)}});
        }
    }
    stamp(out);
    return out;
}

} // namespace anamnesis::identity
