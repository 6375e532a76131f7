// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/identity/Splink.h"

#include "services/identity/Grade.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace anamnesis::identity {

namespace {

using Json = nlohmann::ordered_json;

/// Equality of two columns that may lie across, as a database joins by.
std::string meets(std::string_view left, std::string_view right) {
    return "(l." + std::string(left) + " = r." + std::string(right) + " and l." + std::string(left) + " <> '')";
}
std::string meets(std::string_view column) {
    return meets(column, column);
}

std::string overlap(Dialect dialect, std::string_view column) {
    const bool duck = dialect == Dialect::DuckDb;
    const auto list = [&](std::string_view side) {
        return (duck ? "string_split(" : "split(") + std::string(side) + "." + std::string(column) + ", ' ')";
    };
    const std::string there = "l." + std::string(column) + " <> '' and r." + std::string(column) + " <> '' and ";
    return "(" + there + (duck ? "list_has_any(" : "arrays_overlap(") + list("l") + ", " + list("r") + "))";
}

/// What brings records together (BlockKeys.h), as joins. Where a key of ours stands for several fields at once, the
/// first is the join and the others its condition.
std::vector<std::string> blockingRules(Dialect dialect) {
    std::vector<std::string> out;
    for (const char* kind : {"national", "personal", "member"}) {
        const std::string x = kind;
        for (const auto& [a, b] : {std::pair("_1", "_1"), {"_1", "_2"}, {"_2", "_1"}, {"_2", "_2"}}) {
            out.push_back(meets(x + a, x + b));
        }
    }
    out.push_back(meets("record_ids"));
    out.push_back(meets("record_unassigned"));
    out.push_back(
        meets("birth_key") + " and " +
        anyOf({overlap(dialect, "family_sounds"), overlap(dialect, "given_sounds"), overlap(dialect, "streets"),
               meets("postcode_1"), meets("number_1"), meets("family_consonants")}));
    out.push_back(meets("name_key"));
    out.push_back(meets("name_core_key"));
    for (const auto& [a, b] : {std::pair("_1", "_1"), {"_1", "_2"}, {"_2", "_1"}, {"_2", "_2"}}) {
        const std::string x = a;
        const std::string y = b;
        out.push_back(meets("phone_tail" + x, "phone_tail" + y));
        out.push_back(
            meets("house" + x, "house" + y) + " and " +
            anyOf({meets("given_sound"), overlap(dialect, "family_sounds"), meets("postcode_1"), meets("city_1")}));
    }
    for (const auto& [a, b] : {std::pair("_1", "_1"), {"_1", "_2"}, {"_2", "_1"}, {"_2", "_2"}}) {
        const std::string x = a;
        const std::string y = b;
        out.push_back(meets("street" + x, "street" + y) + " and " + anyOf({meets("postcode_1"), meets("city_1")}) +
                      " and " + anyOf({meets("given_sound"), meets("family_core_sound")}));
    }
    out.push_back(meets("emails"));
    out.push_back(meets("family_core_sound") + " and l.given = '' and r.given = ''");
    out.push_back(meets("given_sound") + " and l.family = '' and r.family = ''");
    return out;
}

std::string_view name(SplinkLink link) {
    return link == SplinkLink::DedupeOnly ? "dedupe_only"
           : link == SplinkLink::LinkOnly ? "link_only"
                                          : "link_and_dedupe";
}

Json levelOf(const SqlLevel& level, std::string_view field, const FieldModel* weights) {
    Json out;
    out["sql_condition"] = level.condition;
    out["label_for_charts"] = std::string(field) + ": " + std::string(level.level.empty() ? "missing" : level.level);
    if (level.level.empty()) {
        if (level.condition != "ELSE") {
            out["is_null_level"] = true;
            return out;
        }
        out["m_probability"] = 1.0; // nothing said: no bits
        out["u_probability"] = 1.0;
        return out;
    }
    const auto found = std::ranges::find(weights->levels, level.level, &Level::name);
    out["m_probability"] = std::max(found->m, LeastProbability);
    out["u_probability"] = std::max(found->u, LeastProbability);
    if (found->byFrequency && !level.frequency.empty()) {
        out["tf_adjustment_column"] = level.frequency;
        out["tf_adjustment_weight"] = 1.0;
        out["tf_minimum_u_value"] = field == name(Field::BirthDate) ? LeastBirthShare : LeastShare;
        out["disable_tf_exact_match_detection"] = true; // u of this level, whatever the condition looks like
    }
    out["fix_m_probability"] = true;
    out["fix_u_probability"] = true;
    return out;
}

} // namespace

std::string splinkSettings(const Model& model, Dialect dialect, SplinkLink link) {
    double unseen = 0;
    for (const FrequencyTable& table : model.frequencies) {
        unseen = table.name == "given" ? table.unseen : unseen;
    }
    Json out;
    out["link_type"] = name(link);
    out["sql_dialect"] = name(dialect);
    out["unique_id_column_name"] = "unique_id";
    out["source_dataset_column_name"] = "file";
    out["probability_two_random_records_match"] = 1.0 / (std::max(2.0, model.population) + 1.0);
    out["retain_matching_columns"] = false;
    out["retain_intermediate_calculation_columns"] = false;
    out["blocking_rules_to_generate_predictions"] = Json::array();
    for (const std::string& rule : blockingRules(dialect)) {
        out["blocking_rules_to_generate_predictions"].push_back({{"blocking_rule", rule}});
    }
    out["comparisons"] = Json::array();
    for (const SqlComparison& comparison : comparisonsIn(Sql(dialect), unseen)) {
        std::string column(comparison.field);
        std::ranges::replace(column, '-', '_');
        std::ranges::replace(column, '\'', '_');
        Json levels = Json::array();
        for (const SqlLevel& level : comparison.levels) {
            levels.push_back(levelOf(level, comparison.field, model.field(comparison.field)));
        }
        out["comparisons"].push_back({{"output_column_name", column},
                                      {"comparison_description", comparison.field},
                                      {"comparison_levels", std::move(levels)}});
    }
    return out.dump(1);
}

} // namespace anamnesis::identity
