// SPDX-License-Identifier: GPL-3.0-or-later
// Everything around care: one row a kind, told at the main hospital and at some others. And notes, with their versions.
#include "app/exchange/world/Chronicle.h"

#include <fmt/format.h>

#include <array>

namespace anamnesis::exchange {
namespace {

struct Row {
    Kind kind;
    int percent;   ///< of persons who have it; the first of the dozen has all
    int elsewhere; ///< of other hospitals that tell it too
    int daysLow, daysHigh;
    std::string_view number; ///< prefix of its business number, or empty
    std::array<std::pair<std::string_view, std::string_view>, 4> values;
};

constexpr std::array rows{
    Row{Kind::RelatedPerson,
        30,
        0,
        100,
        900,
        "",
        {{{"name", "Perpetua Halloway"}, {"relation", "WIFE"}, {"phone", "+1-555-200-1717"}}}},
    Row{Kind::Alert, 30, 0, 50, 700, "", {{{"status", "active"}, {"text", "Fall risk: assist when walking"}}}},
    Row{Kind::Observation,
        80,
        50,
        50,
        900,
        "",
        {{{"status", "final"}, {"what", "smoking"}, {"answer", "Former smoker"}, {"code", "8517006"}}}},
    Row{Kind::Observation, 40, 0, 50, 700, "", {{{"status", "final"}, {"what", "phq2"}, {"answer", "1"}}}},
    Row{Kind::FamilyHistory,
        30,
        0,
        300,
        2000,
        "",
        {{{"status", "completed"},
          {"relation", "MTH"},
          {"condition", "Malignant neoplasm of breast"},
          {"code", "254837009"}}}},
    Row{Kind::CarePlan,
        25,
        0,
        60,
        600,
        "",
        {{{"status", "active"}, {"title", "Heart failure self management plan"}, {"code", "735984001"}}}},
    Row{Kind::Goal, 25, 0, 60, 600, "", {{{"status", "active"}, {"text", "Weight below 82 kg by autumn"}}}},
    Row{Kind::CareTeam, 25, 0, 60, 600, "", {{{"status", "active"}, {"title", "Heart failure team"}}}},
    Row{Kind::Task, 20, 0, 10, 100, "", {{{"status", "requested"}, {"text", "Call about the echocardiogram"}}}},
    Row{Kind::Coverage,
        70,
        60,
        400,
        900,
        "M",
        {{{"status", "active"},
          {"payer", "Mutual Shield Health Plan"},
          {"plan", "Silver 2500"},
          {"group", "G-77120"}}}},
    Row{Kind::Claim,
        40,
        0,
        60,
        600,
        "C",
        {{{"status", "active"}, {"total", "184.50"}, {"insurer", "Mutual Shield Health Plan"}, {"diagnosis", "I10"}}}},
    Row{Kind::ServiceRequest,
        40,
        0,
        30,
        400,
        "O",
        {{{"status", "active"}, {"text", "Transthoracic echocardiogram"}, {"loinc", "34552-0"}}}},
    Row{Kind::Appointment, 30, 0, -60, -10, "", {{{"status", "booked"}, {"text", "Cardiology follow-up"}}}},
    Row{Kind::QuestionnaireResponse,
        25,
        0,
        30,
        400,
        "",
        {{{"status", "completed"}, {"text", "How often do you feel short of breath?"}, {"answer", "Only on stairs"}}}},
    Row{Kind::NutritionOrder, 20, 0, 30, 300, "", {{{"status", "active"}, {"text", "Low sodium diet, 2 g"}}}},
    Row{Kind::Consent, 30, 0, 100, 900, "", {{{"status", "active"}, {"text", "Disclosure to the regional exchange"}}}},
    Row{Kind::AdvanceDirective,
        20,
        0,
        100,
        900,
        "",
        {{{"status", "active"}, {"text", "Do not attempt resuscitation"}}}},
    Row{Kind::Other,
        20,
        0,
        100,
        900,
        "",
        {{{"status", "final"}, {"text", "Fall within a year"}, {"probability", "0.240"}}}},
};

void note(Chronicle& c) {
    const Moment at = c.daysAgo(30, 700);
    const std::string set = fmt::format("2.999.7.1.9.{}", c.random.digits(8));
    const std::string text =
        fmt::format("Progress note.\nSeen for follow-up. Feels well; walks {} blocks without pain.\n"
                    "Plan: continue, return in three months.",
                    c.random.between(2, 9));
    const int first = c.add(Kind::Document, 0, at,
                            {{"status", c.plants(40) ? "superseded" : "current"},
                             {"title", "Progress note"},
                             {"loinc", "11506-3"},
                             {"master", set + ".1"},
                             {"set", set},
                             {"version", "1"},
                             {"text", text}});
    Fact& told = c.world.facts[static_cast<std::size_t>(first)];
    const bool amended = told.values["status"] == "superseded";
    c.tell(first, c.main());
    if (!amended) {
        if (const auto elsewhere = c.other(Kind::Document))
            c.tell(first, *elsewhere); // the same masterIdentifier: one document
        return;
    }
    Values values = c.world.facts[static_cast<std::size_t>(first)].values;
    values.set("status", "current");
    values.set("master", set + ".2");
    values.set("version", "2");
    values.set("text", text + "\nAddendum: potassium reviewed, 4.3 mmol/L.");
    const int second = c.add(Kind::Document, 0, at + oneDay, std::move(values), {{"replaces", first}});
    c.tell(second, c.main());
    c.relate("replaces", {second, first});
}

} // namespace

void addPaperwork(Chronicle& c) {
    for (const Row& row : rows) {
        if (!c.plants(row.percent))
            continue;
        Values values;
        for (const auto& [name, value] : row.values)
            if (!name.empty())
                values.set(name, std::string(value));
        if (!row.number.empty())
            values.set("number", std::string(row.number) + c.random.digits(8));
        c.tellAround(c.add(row.kind, 0, c.daysAgo(row.daysLow, row.daysHigh), std::move(values)), row.elsewhere);
    }
    note(c);
}

} // namespace anamnesis::exchange
