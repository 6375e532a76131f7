// SPDX-License-Identifier: GPL-3.0-or-later
// `link --compare`: grades given pairs.
#include "app/cli/LinkTables.h"
#include "services/identity/Export.h"
#include "services/identity/Learn.h"
#include "services/identity/Linker.h"

#include <optional>

namespace anamnesis::app::cli {

using namespace anamnesis::identity;

Result<LinkReport> comparePairs(const LinkRun& run) {
    LinkReport report;
    Model model = shippedModel();
    if (!run.model.empty()) {
        const auto text = wholeFile(run.model);
        auto read = text ? modelFromJson(*text) : failure(text.error());
        if (!read) {
            return failure(read.error());
        }
        model = std::move(*read);
    }
    const auto renamed = renamedColumns(run.columns);
    if (!renamed) {
        return failure(renamed.error());
    }
    auto table = openTable(run.compare);
    if (!table) {
        return failure(table.error());
    }
    auto left = columnsOf((*table)->header, *renamed, "a_");
    auto right = columnsOf((*table)->header, *renamed, "b_");
    if (!left || !right) {
        return failure("identity.csv-no-pair-columns", {{"file", run.compare.string()}});
    }
    settleDayOrder(**table, *left);
    settleDayOrder(**table, *right);
    const bool either = left->dayOrder == DayOrder::DayFirst && right->dayOrder == DayOrder::DayFirst;
    left->dayOrder = right->dayOrder = either ? DayOrder::DayFirst : DayOrder::MonthFirst;

    // What stands beside the two records, and their ids, goes through.
    std::vector<std::size_t> kept;
    std::string header;
    for (std::size_t i = 0; i < (*table)->header.size(); ++i) {
        const std::string& column = (*table)->header[i];
        const bool ofRecord = column.starts_with("a_") || column.starts_with("b_");
        if (!ofRecord || left->uses[i].column == Column::Id || right->uses[i].column == Column::Id) {
            kept.push_back(i);
            header += csvField(column) + ',';
        }
    }
    Population population(model);
    std::vector<std::vector<std::string>> beside;
    std::vector<std::string> row;
    std::size_t line = 0;
    std::size_t unread = 0;
    while ((*table)->next(row, line)) {
        const std::string number = std::to_string(beside.size());
        const clinical::Demographics a = demographicsOf(*left, row);
        const clinical::Demographics b = demographicsOf(*right, row);
        unread += (dateUnread(*left, row, a) ? 1U : 0U) + (dateUnread(*right, row, b) ? 1U : 0U);
        population.add("a", number, normalise(a));
        population.add("b", number, normalise(b));
        std::vector<std::string>& through = beside.emplace_back();
        for (const std::size_t i : kept) {
            through.push_back(i < row.size() ? row[i] : std::string{});
        }
    }
    if (beside.empty()) {
        return failure("identity.csv-empty", {{"file", run.compare.string()}});
    }
    tell(report, "identity.csv-date-unreadable", run.compare, unread);
    population.finish();
    if (run.model.empty()) {
        model = adapted(shippedModel(), population, Census::ChosenPairs);
        population.weigh();
    }
    const Scores scores(model);
    report.records = population.size();
    report.compared = beside.size();
    report.model = model.version;
    Writer writer(run.out);
    std::optional<Writer> explain;
    if (!run.explain.empty()) {
        explain.emplace(run.explain);
    }
    writer.write(header + "bits,grade,vetoes\n");
    for (std::size_t i = 0; i < beside.size(); ++i) {
        const auto a = static_cast<std::uint32_t>(2 * i);
        const Judgement judgement = judgePair(population, scores, {}, a, a + 1);
        const Grading grading = spelled(outcomeFor(population, {a, a + 1, judgement, false}), judgement, scores);
        (grading.grade == Grade::Certain    ? report.certain
         : grading.grade == Grade::Probable ? report.probable
                                            : report.distinct) += 1;
        std::string text;
        for (const std::string& field : beside[i]) {
            text += csvField(field) + ',';
        }
        std::string vetoes;
        for (const std::string& veto : grading.vetoes) {
            vetoes += (vetoes.empty() ? "" : " ") + veto;
        }
        writer.write(text + bitsText(grading.bits) + ',' + std::string(name(grading.grade)) + ',' + csvField(vetoes) +
                     '\n');
        if (explain) {
            const std::string number = std::to_string(i + 1);
            explain->write(explainedLine(run.compare.string(), "a" + number, run.compare.string(), "b" + number,
                                         grading, model, run.at));
        }
    }
    if (explain) {
        if (auto written = explain->finish(); !written) {
            return failure(written.error());
        }
    }
    if (auto written = writer.finish(); !written) {
        return failure(written.error());
    }
    return report;
}

} // namespace anamnesis::app::cli
