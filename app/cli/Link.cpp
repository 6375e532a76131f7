// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Link.h"

#include "app/cli/Session.h"
#include "services/identity/BlockKeys.h"
#include "services/identity/Columns.h"
#include "services/identity/Csv.h"
#include "services/identity/Export.h"
#include "services/identity/Learn.h"
#include "services/identity/Linker.h"
#include "services/identity/NormalisedTable.h"
#include "services/identity/Splink.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <functional>
#include <iostream>
#include <memory>
#include <sstream>
#include <thread>
#include <unordered_map>

namespace anamnesis::app::cli {
namespace {

namespace fs = std::filesystem;
using namespace anamnesis::identity;
using Json = nlohmann::ordered_json;

/// A file being written; what cannot be written is said once, at the end.
class Writer {
public:
    explicit Writer(const fs::path& path) : m_path(path), m_stream(path, std::ios::binary | std::ios::trunc) {}
    void write(std::string_view text) { m_stream.write(text.data(), static_cast<std::streamsize>(text.size())); }
    [[nodiscard]] Result<void> finish() {
        m_stream.flush();
        if (!m_stream) {
            return failure("identity.file-not-written", {{"file", m_path.string()}});
        }
        return {};
    }

private:
    fs::path m_path;
    std::ofstream m_stream;
};

Result<std::string> wholeFile(const fs::path& path) {
    std::ifstream stream(path, std::ios::binary);
    std::stringstream text;
    text << stream.rdbuf();
    if (!stream) {
        return failure("identity.file-unreadable", {{"file", path.string()}});
    }
    return text.str();
}

Error inFile(Error error, const fs::path& path) {
    error.args.insert(error.args.begin(), {"file", path.string()});
    return error;
}

Result<std::map<std::string, std::string>> renamedColumns(const fs::path& path) {
    std::map<std::string, std::string> out;
    if (path.empty()) {
        return out;
    }
    const auto text = wholeFile(path);
    if (!text) {
        return failure(text.error());
    }
    const nlohmann::json json = nlohmann::json::parse(*text, nullptr, false);
    if (!json.is_object()) {
        return failure("identity.columns-unreadable", {{"file", path.string()}});
    }
    for (const auto& [from, to] : json.items()) {
        if (!to.is_string() && !to.is_null()) {
            return failure("identity.columns-unreadable", {{"file", path.string()}});
        }
        out[from] = to.is_string() ? to.get<std::string>() : std::string{};
    }
    return out;
}

/// An open table: its header understood, its first rows read ahead to see in which order dates are written.
struct Table {
    std::ifstream stream;
    std::unique_ptr<CsvReader> reader;
    std::vector<std::string> header;
    std::vector<std::pair<std::vector<std::string>, std::size_t>> ahead;
    std::size_t given = 0;

    bool next(std::vector<std::string>& row, std::size_t& line) {
        if (given < ahead.size()) {
            row = std::move(ahead[given].first);
            line = ahead[given++].second;
            return true;
        }
        const bool more = reader->next(row);
        line = reader->line();
        return more;
    }
};

constexpr std::size_t RowsAhead = 2000;

Result<std::unique_ptr<Table>> openTable(const fs::path& path) {
    auto table = std::make_unique<Table>();
    table->stream.open(path, std::ios::binary);
    if (!table->stream || fs::is_directory(path)) {
        return failure("identity.file-unreadable", {{"file", path.string()}});
    }
    table->reader = std::make_unique<CsvReader>([stream = &table->stream](char* buffer, std::size_t size) {
        stream->read(buffer, static_cast<std::streamsize>(size));
        return static_cast<std::size_t>(stream->gcount());
    });
    if (!table->reader->next(table->header)) {
        return failure("identity.csv-empty", {{"file", path.string()}});
    }
    std::vector<std::string> row;
    while (table->ahead.size() < RowsAhead && table->reader->next(row)) {
        table->ahead.emplace_back(row, table->reader->line());
    }
    return table;
}

void settleDayOrder(const Table& table, Columns& columns) {
    DayOrderSigns signs;
    for (const auto& [row, line] : table.ahead) {
        learnDayOrder(columns, row, signs);
    }
    columns.dayOrder = signs.dayFirst > signs.monthFirst ? DayOrder::DayFirst : DayOrder::MonthFirst;
}

bool dateUnread(const Columns& columns, const std::vector<std::string>& row, const clinical::Demographics& read) {
    const int at = columns.indexOf(Column::Birth);
    return at >= 0 && static_cast<std::size_t>(at) < row.size() && !row[static_cast<std::size_t>(at)].empty() &&
           !read.birthDate;
}

void tell(LinkReport& report, std::string code, const fs::path& file, std::size_t rows) {
    if (rows > 0) {
        report.issues.push_back(
            {Severity::Warning, {}, std::move(code), {{"file", file.string()}, {"rows", std::to_string(rows)}}});
    }
}

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

std::string bitsText(double bits) {
    char text[32];
    std::snprintf(text, sizeof text, "%.2f", bits);
    return text;
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

void print(const LinkReport& report, const Session& session) {
    Json out{{"records", report.records},   {"persons", report.persons},   {"certain", report.certain},
             {"probable", report.probable}, {"distinct", report.distinct}, {"compared", report.compared},
             {"model", report.model},       {"issues", Json::array()}};
    for (const Issue& issue : report.issues) {
        Json args = Json::object();
        for (const auto& [key, value] : issue.args) {
            args[key] = value;
        }
        out["issues"].push_back({{"severity", name(issue.severity)}, {"code", issue.code}, {"args", std::move(args)}});
    }
    if (session.format == Format::Text && session.words) {
        std::cout << session.words->text("link.done", {{"records", std::to_string(report.records)},
                                                       {"persons", std::to_string(report.persons)},
                                                       {"certain", std::to_string(report.certain)},
                                                       {"probable", std::to_string(report.probable)}})
                  << '\n';
    } else {
        std::cout << out.dump() << '\n';
    }
}

} // namespace

Result<LinkReport> runLink(const LinkRun& run) {
    if (!run.compare.empty()) {
        return run.out.empty() ? Result<LinkReport>(failure("usage.link-nothing-to-do")) : comparePairs(run);
    }
    const bool output = !run.pairs.empty() || !run.clusters.empty() || !run.explain.empty() || !run.normalise.empty() ||
                        !run.train.empty() || !run.exportSplink.empty() || !run.scored.empty();
    if (run.in.empty() || !output) {
        return failure("usage.link-nothing-to-do");
    }
    return linkFiles(run);
}

void addLink(CLI::App& app, Session& session) {
    auto run = std::make_shared<LinkRun>();
    auto least = std::make_shared<std::string>("probable");
    CLI::App* verb = app.add_subcommand("link", "which records of CSV files are about one person");
    CLI::Option* in = verb->add_option("--in", run->in, "CSV with a header; may be given several times");
    verb->add_option("--pairs", run->pairs, "CSV: id_a,id_b,bits,grade");
    verb->add_option("--clusters", run->clusters, "CSV: file,id,person");
    CLI::Option* across =
        verb->add_flag_callback("--across", [run] { run->scope = LinkScope::Across; }, "pairs between files only");
    CLI::Option* within =
        verb->add_flag_callback("--within", [run] { run->scope = LinkScope::Within; }, "pairs within a file only");
    CLI::Option* both =
        verb->add_flag_callback("--both", [run] { run->scope = LinkScope::Both; }, "pairs of both kinds");
    across->excludes(within)->excludes(both);
    within->excludes(both);
    verb->add_option("--min-grade", *least, "least grade in --pairs")
        ->check(CLI::IsMember({"certain", "probable", "distinct"}));
    verb->add_option("--columns", run->columns, "JSON object: the file's header to a known column name");
    CLI::Option* train = verb->add_option("--train", run->train, "learn weights from the input, use and write them");
    verb->add_option("--model", run->model, "weights to use as they are")->excludes(train);
    verb->add_option("--explain", run->explain, "a link a line with every weight, JSON");
    verb->add_option("--normalise", run->normalise, "CSV of the normalised columns");
    verb->add_option("--export-splink", run->exportSplink, "the model as settings for Splink, JSON");
    verb->add_option_function<std::string>(
            "--splink-dialect",
            [run](const std::string& text) { run->dialect = text == "spark" ? Dialect::Spark : Dialect::DuckDb; },
            "of the settings' SQL")
        ->check(CLI::IsMember({"duckdb", "spark"}));
    verb->add_option("--scored", run->scored, "CSV: every compared pair with its bits, before vetoes and caps");
    verb->add_option("--min-bits", run->leastBits, "least bits in --scored");
    CLI::Option* compare = verb->add_option("--compare", run->compare, "CSV of pairs: columns a_… and b_…");
    verb->add_option("--out", run->out, "the pairs with bits and grade")->needs(compare);
    verb->add_option("--threads", run->threads, "0: as many as the machine has");
    compare->excludes(in);
    verb->callback([run, least, &session] {
        run->least = gradeNamed(*least).value_or(Grade::Probable);
        run->at = session.now();
        const auto report = runLink(*run);
        if (!report) {
            session.exitCode = cli::report(session, report.error());
            const std::string& code = report.error().code;
            if (code.starts_with("usage.") || code == "identity.csv-column-unknown" ||
                code == "identity.columns-unreadable") {
                session.exitCode = Usage;
            } else if (code.starts_with("identity.csv-") || code == "identity.file-unreadable" ||
                       code == "identity.duplicate-id" || code.starts_with("identity.model-")) {
                session.exitCode = NothingReadable;
            } else if (code == "cancelled") {
                session.exitCode = Cancelled;
            } else if (session.exitCode == Done) {
                session.exitCode = Incomplete;
            }
            return;
        }
        print(*report, session);
    });
}

} // namespace anamnesis::app::cli
