// SPDX-License-Identifier: GPL-3.0-or-later
// `link --in`: records of tables to pairs and persons.
#include "app/cli/LinkTables.h"
#include "services/identity/BlockKeys.h"
#include "services/identity/Export.h"
#include "services/identity/Learn.h"
#include "services/identity/Linker.h"
#include "services/identity/NormalisedTable.h"
#include "services/identity/Splink.h"

#include <algorithm>
#include <cstdio>
#include <functional>
#include <thread>
#include <unordered_map>

namespace anamnesis::app::cli {
namespace {

namespace fs = std::filesystem;
using namespace anamnesis::identity;

std::string sourceName(std::size_t file) {
    char text[24];
    std::snprintf(text, sizeof text, "%04zu", file);
    return text;
}

Result<void> readFile(const fs::path& path, std::size_t number, const std::map<std::string, std::string>& renamed,
                      Population& population, LinkReport& report) {
    auto table = openTable(path);
    if (!table) {
        return failure(table.error());
    }
    auto columns = columnsOf((*table)->header, renamed);
    if (!columns) {
        return failure(inFile(columns.error(), path));
    }
    settleDayOrder(**table, *columns);
    const int idAt = columns->indexOf(Column::Id);
    if (idAt < 0) {
        report.issues.push_back({Severity::Warning, {}, "identity.csv-no-id-column", {{"file", path.string()}}});
    }
    const std::string source = sourceName(number);
    std::unordered_map<std::uint32_t, std::uint32_t> lines;
    std::vector<std::string> row;
    std::size_t line = 0;
    std::size_t count = 0;
    std::size_t unread = 0;
    while ((*table)->next(row, line)) {
        ++count;
        std::string id = idAt >= 0 && static_cast<std::size_t>(idAt) < row.size() ? row[static_cast<std::size_t>(idAt)]
                                                                                  : std::string{};
        if (id.empty()) {
            id = std::to_string(count);
        }
        const clinical::Demographics read = demographicsOf(*columns, row);
        unread += dateUnread(*columns, row, read) ? 1 : 0;
        if (!population.add(source, id, normalise(read))) {
            return failure("identity.duplicate-id", {{"file", path.string()}, {"line", std::to_string(line)}});
        }
    }
    if (count == 0) {
        return failure("identity.csv-empty", {{"file", path.string()}});
    }
    tell(report, "identity.csv-date-unreadable", path, unread);
    return {};
}

Result<Model> chosenModel(const LinkRun& run, const Population& population) {
    if (!run.train.empty()) {
        Model learned = learn(shippedModel(), population);
        Writer writer(run.train);
        writer.write(toJson(learned));
        if (auto written = writer.finish(); !written) {
            return failure(written.error());
        }
        return learned;
    }
    return adapted(shippedModel(), population);
}

using FileOf = std::function<std::string(std::uint32_t record)>;

/// The normalised columns and the model as settings, for linking elsewhere.
Result<void> writeForDatabases(const LinkRun& run, const Population& population, const Model& model,
                               const FileOf& fileOf) {
    if (!run.normalise.empty()) {
        Writer writer(run.normalise);
        writer.write(normalisedHeader());
        const BlockKeys keys(population);
        for (std::uint32_t i = 0; i < population.size(); ++i) {
            writer.write(normalisedRow(population, keys, i, fileOf(i)));
        }
        if (auto written = writer.finish(); !written) {
            return written;
        }
    }
    if (!run.exportSplink.empty()) {
        Writer writer(run.exportSplink);
        const SplinkLink link = run.in.size() < 2                ? SplinkLink::DedupeOnly
                                : run.scope == LinkScope::Across ? SplinkLink::LinkOnly
                                                                 : SplinkLink::LinkAndDedupe;
        writer.write(splinkSettings(model, run.dialect, link));
        return writer.finish();
    }
    return {};
}

/// Every pair that was compared with what it weighs, before vetoes, caps and persons have their say.
Result<void> writeScored(const LinkRun& run, const Population& population, const std::vector<Edge>& edges,
                         const FileOf& fileOf) {
    if (run.scored.empty()) {
        return {};
    }
    const bool several = run.in.size() > 1;
    Writer writer(run.scored);
    writer.write(several ? "id_a,id_b,bits,file_a,file_b\n" : "id_a,id_b,bits\n");
    for (const Edge& edge : edges) {
        if (static_cast<double>(edge.judgement.bits) < run.leastBits) {
            continue;
        }
        char bits[32];
        std::snprintf(bits, sizeof bits, "%.4f", static_cast<double>(edge.judgement.bits));
        std::string line = csvField(population.id(edge.a)) + ',' + csvField(population.id(edge.b)) + ',' + bits;
        if (several) {
            line += ',' + csvField(fileOf(edge.a)) + ',' + csvField(fileOf(edge.b));
        }
        writer.write(line + '\n');
    }
    return writer.finish();
}

} // namespace

Result<LinkReport> linkFiles(const LinkRun& run) {
    LinkReport report;
    Model model = shippedModel();
    if (!run.model.empty()) {
        const auto text = wholeFile(run.model);
        if (!text) {
            return failure(text.error());
        }
        auto read = modelFromJson(*text);
        if (!read) {
            return failure(read.error());
        }
        model = std::move(*read);
    }
    const auto renamed = renamedColumns(run.columns);
    if (!renamed) {
        return failure(renamed.error());
    }
    Population population(model);
    for (std::size_t i = 0; i < run.in.size(); ++i) {
        if (auto read = readFile(run.in[i], i, *renamed, population, report); !read) {
            return failure(read.error());
        }
    }
    population.finish();
    if (run.model.empty()) {
        auto chosen = chosenModel(run, population);
        if (!chosen) {
            return failure(chosen.error());
        }
        model = std::move(*chosen); // the population keeps pointing at it
        population.weigh();
    }
    report.records = population.size();
    report.model = model.version;

    const Scores scores(model);
    const bool several = run.in.size() > 1;
    const auto fileOf = [&](std::uint32_t record) {
        return run.in[static_cast<std::size_t>(std::stoul(std::string(population.source(record))))].string();
    };
    if (auto written = writeForDatabases(run, population, model, fileOf); !written) {
        return failure(written.error());
    }
    if (run.pairs.empty() && run.clusters.empty() && run.explain.empty() && run.scored.empty() && run.train.empty()) {
        return report;
    }
    LinkerOptions options;
    options.within =
        run.scope == LinkScope::Within || run.scope == LinkScope::Both || (run.scope == LinkScope::Default);
    options.across = run.scope != LinkScope::Within;
    options.threads = run.threads != 0 ? run.threads : std::max(1U, std::thread::hardware_concurrency());
    options.least = run.scored.empty() ? run.least : Grade::Distinct;
    options.cancel = run.cancel;
    std::vector<Edge> edges = gradedPairs(population, scores, options, report.compared);
    if (run.cancel.cancelled()) {
        return failure("cancelled");
    }
    if (auto written = writeScored(run, population, edges, fileOf); !written) {
        return failure(written.error());
    }
    const Persons persons = formPersons(population, scores, options, {}, edges);
    std::erase_if(edges, [&](const Edge& edge) { return edge.judgement.grade > run.least; });
    std::ranges::sort(edges, [&](const Edge& l, const Edge& r) {
        return l.a != r.a ? population.before(l.a, r.a) : l.b != r.b && population.before(l.b, r.b);
    });
    for (const Edge& edge : edges) {
        (edge.judgement.grade == Grade::Certain    ? report.certain
         : edge.judgement.grade == Grade::Probable ? report.probable
                                                   : report.distinct) += 1;
    }
    if (!run.pairs.empty()) {
        Writer writer(run.pairs);
        writer.write(several ? "id_a,id_b,bits,grade,file_a,file_b\n" : "id_a,id_b,bits,grade\n");
        for (const Edge& edge : edges) {
            std::string line = csvField(population.id(edge.a)) + ',' + csvField(population.id(edge.b)) + ',' +
                               bitsText(edge.judgement.bits) + ',' + std::string(name(edge.judgement.grade));
            if (several) {
                line += ',' + csvField(fileOf(edge.a)) + ',' + csvField(fileOf(edge.b));
            }
            writer.write(line + '\n');
        }
        if (auto written = writer.finish(); !written) {
            return failure(written.error());
        }
    }
    std::vector<std::uint32_t> order(population.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) {
        order[i] = i;
        report.persons += persons.of[i] == i ? 1 : 0;
    }
    if (!run.clusters.empty()) {
        Writer writer(run.clusters);
        writer.write("file,id,person\n");
        for (const std::uint32_t i : order) { // in the order of the input
            writer.write(csvField(fileOf(i)) + ',' + csvField(population.id(i)) + ',' +
                         personId(population.key(persons.of[i])).value + '\n');
        }
        if (auto written = writer.finish(); !written) {
            return failure(written.error());
        }
    }
    if (!run.explain.empty()) {
        Writer writer(run.explain);
        for (const Edge& edge : edges) {
            const Grading grading = spelled(outcomeFor(population, edge), edge.judgement, scores);
            writer.write(explainedLine(fileOf(edge.a), population.id(edge.a), fileOf(edge.b), population.id(edge.b),
                                       grading, model, run.at));
        }
        if (auto written = writer.finish(); !written) {
            return failure(written.error());
        }
    }
    return report;
}

} // namespace anamnesis::app::cli
