// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a chart: timeline, one item, its way to the bytes, discrepancies, search.
#include "app/cli/ItemJson.h"
#include "app/cli/Open.h"
#include "app/cli/Output.h"
#include "app/cli/StatementJson.h"
#include "app/cli/Verbs.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>
#include <memory>
#include <set>

namespace anamnesis::app::cli {
namespace {

std::string dateOf(const timeline::Item& item) {
    const auto& time = item.time;
    return time.start ? clinical::iso(*time.start) : (time.end ? clinical::iso(*time.end) : "");
}

/// What the item says, both sides where they differ.
std::string valueOf(const timeline::Item& item) {
    constexpr std::array<std::string_view, 3> main{"value", "dose", "systolic"};
    for (const std::string_view name : main) {
        std::string both;
        for (const timeline::Side& side : item.sides)
            for (const clinical::Field& field : side.fields)
                if (field.name == name && both.find(field.text) == std::string::npos)
                    both += (both.empty() ? "" : " or ") + field.text;
        if (!both.empty())
            return both;
        if (const clinical::Field* field = item.field(name)) {
            if (name != "systolic")
                return field->text;
            const clinical::Field* diastolic = item.field("diastolic");
            return field->text + (diastolic != nullptr ? " / " + diastolic->text : "");
        }
    }
    return item.status;
}

/// Of a course its newest value, and between what they lay where all are numbers of one unit.
std::string valueOfCourse(const std::vector<const timeline::Item*>& course) {
    const clinical::Field* lowest = nullptr;
    const clinical::Field* highest = nullptr;
    for (const timeline::Item* item : course) {
        const clinical::Field* field = item->field("value");
        if (field == nullptr || !field->quantity || !field->quantity->decimal() ||
            (lowest != nullptr && field->quantity->bestUnit() != lowest->quantity->bestUnit()))
            return valueOf(*course.front());
        if (lowest == nullptr || field->quantity->decimal()->toDouble() < lowest->quantity->decimal()->toDouble())
            lowest = field;
        if (highest == nullptr || field->quantity->decimal()->toDouble() > highest->quantity->decimal()->toDouble())
            highest = field;
    }
    return lowest->text == highest->text ? lowest->text : lowest->quantity->value + " to " + highest->text;
}

std::string joined(const std::vector<std::string>& parts) {
    std::string text;
    for (const std::string& part : parts)
        text += (text.empty() ? "" : ", ") + part;
    return text;
}

/// How many of the items rulings hide; takes them out unless they are asked for.
std::size_t withoutHidden(std::vector<timeline::Item>& items, bool shown) {
    const auto hidden = [](const timeline::Item& item) { return !item.hiddenBy.empty(); };
    const auto count = static_cast<std::size_t>(std::count_if(items.begin(), items.end(), hidden));
    if (!shown)
        std::erase_if(items, hidden);
    return count;
}

/// What a list leaves out is never left unsaid.
void sayHidden(const Session& session, std::size_t hidden) {
    if (hidden > 0 && session.format == Format::Text)
        std::printf("%s\n", session.words != nullptr
                                ? session.words->text("timeline.hidden", {{"count", std::to_string(hidden)}}).c_str()
                                : "hidden");
    else if (hidden > 0)
        note(session, "timeline.hidden", {{"count", std::to_string(hidden)}});
}

/// {"person", "items", "hidden", "discrepancies", "ledger"}, or one object a line with its type.
void printChart(const Session& session, const std::string& person, const std::vector<timeline::Item>& items,
                std::size_t hidden, const std::vector<timeline::Discrepancy>& discrepancies,
                const std::vector<timeline::LedgerRow>& ledger) {
    Json document{{"person", person},
                  {"items", Json::array()},
                  {"hidden", hidden},
                  {"discrepancies", Json::array()},
                  {"ledger", Json::array()}};
    const auto add = [&](const char* list, const char* type, Json json) {
        if (session.format != Format::Ndjson) {
            document[list].push_back(std::move(json));
            return;
        }
        Json line{{"type", type}};
        line.update(json);
        printLine(line);
    };
    for (const timeline::Item& item : items)
        add("items", "item", itemJson(item));
    if (hidden > 0 && session.format == Format::Ndjson)
        printLine(Json{{"type", "hidden"}, {"count", hidden}});
    for (const timeline::Discrepancy& discrepancy : discrepancies)
        add("discrepancies", "discrepancy", discrepancyJson(discrepancy));
    for (const timeline::LedgerRow& row : ledger)
        add("ledger", "ledger", ledgerJson(row));
    if (session.format != Format::Ndjson)
        print(document);
}

struct TimelineOptions {
    std::string person;
    std::vector<std::string> kinds;
    std::string from, to;
    std::vector<std::string> sources;
    bool each = false;   ///< a row for each member of a course
    bool hidden = false; ///< what rulings hide too
};

struct Window {
    std::int64_t from = INT64_MIN;
    std::int64_t to = INT64_MAX;
};

Result<Window> windowOf(const TimelineOptions& options) {
    Window window;
    if (!options.from.empty()) {
        const auto time = clinical::parseFhirTime(options.from);
        if (!time)
            return failure("usage.date", {{"value", options.from}});
        window.from = clinical::span(*time).first;
    }
    if (!options.to.empty()) {
        const auto time = clinical::parseFhirTime(options.to);
        if (!time)
            return failure("usage.date", {{"value", options.to}});
        window.to = clinical::span(*time).last;
    }
    return window;
}

bool within(const timeline::Item& item, const Window& window) {
    if (window.from == INT64_MIN && window.to == INT64_MAX)
        return true;
    if (!item.time.known())
        return false;
    const std::int64_t first = item.time.start ? clinical::span(*item.time.start).first : INT64_MIN;
    const std::int64_t last = item.time.end ? clinical::span(*item.time.end).last : INT64_MAX;
    return first <= window.to && last >= window.from;
}

int timelineVerb(Session& session, review::Review& review, const TimelineOptions& options) {
    std::vector<clinical::Kind> kinds;
    for (const std::string& name : options.kinds) {
        const auto kind = clinical::kindNamed(name);
        if (!kind)
            return report(session, {"usage.kind", {{"kind", name}}});
        kinds.push_back(*kind);
    }
    const auto window = windowOf(options);
    if (!window)
        return report(session, window.error());
    const PersonId person(options.person);
    auto items = review.items(person);
    if (!items)
        return report(session, items.error());
    std::erase_if(*items, [&](const timeline::Item& item) {
        const bool kind = kinds.empty() || std::find(kinds.begin(), kinds.end(), item.kind) != kinds.end();
        const bool source = options.sources.empty() ||
                            std::any_of(options.sources.begin(), options.sources.end(), [&](const std::string& name) {
                                return std::find(item.sources.begin(), item.sources.end(), name) != item.sources.end();
                            });
        return !kind || !source || !within(item, *window);
    });
    const std::size_t hidden = withoutHidden(*items, options.hidden);
    std::stable_sort(items->begin(), items->end(),
                     [](const timeline::Item& a, const timeline::Item& b) { return dateOf(a) > dateOf(b); });
    const auto discrepancies = review.discrepancies(person);
    const auto ledger = review.ledger(person);
    if (!discrepancies)
        return report(session, discrepancies.error());
    if (!ledger)
        return report(session, ledger.error());
    if (session.format == Format::Text || session.format == Format::Csv) {
        Table table{{"date", "kind", "title", "value", "sources", "members", "disputed", "id"}, {}};
        std::map<std::string, std::vector<const timeline::Item*>> courses;
        if (session.format == Format::Text && !options.each)
            for (const timeline::Item& item : *items)
                if (!item.series.empty())
                    courses[item.series].push_back(&item);
        for (const timeline::Item& item : *items) {
            const auto found = courses.find(item.series);
            if (found == courses.end() || found->second.size() < 2) {
                table.rows.push_back({dateOf(item), std::string(clinical::name(item.kind)), markedTitle(session, item),
                                      valueOf(item), joined(item.sources), std::to_string(item.members.size()),
                                      joined(item.disputed), item.id.value});
                continue;
            }
            const auto& course = found->second;
            if (course.front() != &item)
                continue;                            // one course is one row, where its newest stands; --each opens it
            std::set<std::string> sources, disputed; // what is disputed of one is not hidden by the others
            std::size_t members = 0;
            for (const timeline::Item* one : course) {
                sources.insert(one->sources.begin(), one->sources.end());
                disputed.insert(one->disputed.begin(), one->disputed.end());
                members += one->members.size();
            }
            table.rows.push_back({dateOf(*course.back()) + " … " + dateOf(item), std::string(clinical::name(item.kind)),
                                  markedTitle(session, item) + " ×" + std::to_string(course.size()),
                                  valueOfCourse(course), joined({sources.begin(), sources.end()}),
                                  std::to_string(members), joined({disputed.begin(), disputed.end()}), item.id.value});
        }
        print(session, table);
        if (!options.hidden)
            sayHidden(session, hidden);
        return Done;
    }
    printChart(session, options.person, *items, hidden, *discrepancies, *ledger);
    return Done;
}

int show(Session& session, review::Review& review, const std::string& id) {
    const auto detail = review.item(ItemId(id));
    if (!detail)
        return report(session, detail.error());
    if (session.format == Format::Text || session.format == Format::Csv) {
        Table table{{"field", "value", "source", "path"}, {}};
        table.rows.push_back({"title", markedTitle(session, detail->item), joined(detail->item.sources), ""});
        for (const timeline::CodeName& name : detail->item.names)
            table.rows.push_back({name.field.empty() ? "name" : "name of " + name.field,
                                  name.text.empty() ? name.sent : name.sent + " = " + name.text,
                                  name.version.empty() ? name.table : name.table + ' ' + name.version, ""});
        for (const Issue& issue : detail->item.issues)
            if (session.words != nullptr)
                table.rows.push_back({"issue", session.words->text(issue.code, issue.args), "", issue.path});
        for (const clinical::Statement& statement : detail->statements) {
            table.rows.push_back({"status", statement.status, statement.record->source, statement.path});
            for (const clinical::Field& field : statement.fields)
                table.rows.push_back({field.name, field.text, statement.record->source, field.path});
            for (const Issue& issue : statement.issues)
                if (issue.severity >= Severity::Error) // what of it is not in the chart
                    table.rows.push_back(
                        {"!", session.words != nullptr ? session.words->text(issue.code, issue.args) : issue.code,
                         statement.record->source, issue.path});
        }
        print(session, table);
        return Done;
    }
    Json json = itemJson(detail->item);
    Json statements = Json::array();
    for (const clinical::Statement& statement : detail->statements) {
        statements.push_back(statementJson(statement));
        statements.back()["record"]["key"] = statement.record->key.value; // what `raw` takes
    }
    json["members"] = statements;
    Json why = Json::array();
    for (const timeline::Explanation::Step& step : detail->item.why.steps)
        why.push_back({{"field", step.field}, {"outcome", step.outcome}, {"detail", step.detail}});
    json["why"] = {{"rule", detail->item.why.rule}, {"steps", why}};
    print(json);
    return Done;
}

int provenance(Session& session, review::Review& review, const std::string& id, const std::string& field) {
    const auto chain = review.provenance(ItemId(id), field, StatementId());
    if (!chain)
        return report(session, chain.error());
    const std::string element = chain->raw.substr(chain->highlightFrom, chain->highlightTo - chain->highlightFrom);
    if (session.format == Format::Text || session.format == Format::Csv) {
        Table table{{"step", "what"}, {}};
        table.rows.push_back({"value", chain->field + " = " + chain->text});
        table.rows.push_back(
            {"statement", std::string(clinical::name(chain->statement.kind)) + ' ' + chain->statement.path});
        for (const review::Provenance::Step& step : chain->steps) {
            std::string text;
            for (const auto& [name, value] : step.args)
                text += (text.empty() ? "" : ", ") + name + " " + value;
            table.rows.push_back({step.code, text});
        }
        table.rows.push_back({"record", chain->record.type + '/' + chain->record.id + ' ' + chain->record.version});
        table.rows.push_back({"sha256", chain->record.sha256});
        table.rows.push_back({"bytes", std::to_string(chain->highlightFrom) + ".." +
                                           std::to_string(chain->highlightTo) + " of " +
                                           std::to_string(chain->raw.size())});
        table.rows.push_back({"element", element});
        if (chain->request)
            table.rows.push_back({"request", chain->request->request + ' ' + std::to_string(chain->request->status)});
        table.rows.push_back({"source", chain->record.source});
        print(session, table);
        return Done;
    }
    Json steps = Json::array();
    for (const review::Provenance::Step& step : chain->steps) {
        Json args = Json::object();
        for (const auto& [name, value] : step.args)
            args[name] = value;
        steps.push_back({{"code", step.code}, {"args", args}});
    }
    Json json{{"item", id},
              {"field", chain->field},
              {"text", chain->text},
              {"statement",
               {{"id", chain->statement.id.value},
                {"kind", std::string(clinical::name(chain->statement.kind))},
                {"path", chain->statement.path}}},
              {"steps", steps},
              {"record", recordJson(chain->record)},
              {"range", {chain->highlightFrom, chain->highlightTo}},
              {"element", element},
              {"source", chain->record.source}};
    json["record"]["key"] = chain->record.key.value;
    if (chain->request)
        json["request"] = {{"id", chain->request->id},
                           {"request", chain->request->request},
                           {"status", chain->request->status},
                           {"at", isoUtc(chain->request->at)}};
    print(json);
    return Done;
}

int raw(Session& session, review::Review& review, const std::string& id) {
    const auto record = review.raw(RecordId(id));
    if (!record)
        return report(session, record.error());
    std::fwrite(record->second.data(), 1, record->second.size(), stdout);
    return Done;
}

struct DiscrepancyOptions {
    std::string person, kind, severity;
};

int discrepancies(Session& session, review::Review& review, const DiscrepancyOptions& options) {
    if (!options.kind.empty() && !timeline::discrepancyKindNamed(options.kind))
        return report(session, {"usage.discrepancy-kind", {{"kind", options.kind}}});
    if (!options.severity.empty() && !timeline::severityNamed(options.severity))
        return report(session, {"usage.severity", {{"severity", options.severity}}});
    auto all = review.discrepancies(PersonId(options.person));
    if (!all)
        return report(session, all.error());
    std::erase_if(*all, [&](const timeline::Discrepancy& discrepancy) {
        return (!options.kind.empty() && timeline::name(discrepancy.kind) != options.kind) ||
               (!options.severity.empty() && timeline::name(discrepancy.severity) != options.severity);
    });
    if (session.format == Format::Text || session.format == Format::Csv) {
        Table table{{"severity", "kind", "about", "field", "values", "state", "id"}, {}};
        for (const timeline::Discrepancy& discrepancy : *all) {
            std::string values;
            for (const timeline::DiscrepancyMember& member : discrepancy.members)
                values += (values.empty() ? "" : " | ") + member.source + ": " + member.value;
            table.rows.push_back({std::string(timeline::name(discrepancy.severity)),
                                  std::string(timeline::name(discrepancy.kind)), discrepancy.title, discrepancy.path,
                                  values, std::string(timeline::name(discrepancy.state)), discrepancy.id.value});
        }
        print(session, table);
        return Done;
    }
    Json list = Json::array();
    for (const timeline::Discrepancy& discrepancy : *all) {
        Json json = discrepancyJson(discrepancy);
        if (session.format == Format::Ndjson) {
            Json line{{"type", "discrepancy"}};
            line.update(json);
            printLine(line);
        }
        list.push_back(std::move(json));
    }
    if (session.format == Format::Json)
        print(Json{{"person", options.person}, {"discrepancies", list}});
    return Done;
}

int search(Session& session, review::Review& review, const std::string& words, const std::string& person) {
    const auto hits = review.search(words, person.empty() ? std::nullopt : std::optional(PersonId(person)));
    if (!hits)
        return report(session, hits.error());
    const auto plain = [](std::string text) {
        std::erase_if(text, [](char c) { return c == '\x01' || c == '\x02'; });
        return text;
    };
    if (session.format == Format::Text || session.format == Format::Csv) {
        Table table{{"date", "kind", "title", "snippet", "hidden", "item"}, {}};
        for (const review::SearchHit& hit : *hits)
            table.rows.push_back({hit.date, std::string(clinical::name(hit.kind)),
                                  markedTitle(session, hit.kind, hit.title, hit.marks), plain(hit.snippet),
                                  hit.hidden ? "hidden" : "", hit.item.value});
        print(session, table);
        return Done;
    }
    Json list = Json::array();
    for (const review::SearchHit& hit : *hits)
        list.push_back({{"person", hit.person.value},
                        {"item", hit.item.value},
                        {"kind", std::string(clinical::name(hit.kind))},
                        {"title", hit.title},
                        {"denied", (hit.marks & timeline::Denied) != 0},
                        {"date", hit.date},
                        {"snippet", plain(hit.snippet)},
                        {"hidden", hit.hidden}});
    if (session.format == Format::Ndjson)
        for (const Json& hit : list)
            printLine(hit);
    else
        print(Json{{"hits", list}});
    return Done;
}

} // namespace

void addTimeline(CLI::App& root, Session& session) {
    auto options = std::make_shared<TimelineOptions>();
    CLI::App* verb = root.add_subcommand("timeline", "items of a person");
    verb->add_option("--person", options->person, "id of a person")->required();
    verb->add_option("--kind", options->kinds, "only these kinds");
    verb->add_option("--from", options->from, "ISO date");
    verb->add_option("--to", options->to, "ISO date");
    verb->add_option("--source", options->sources, "only what these sources say");
    verb->add_flag("--hidden", options->hidden, "with what rulings hide");
    verb->add_flag("--each", options->each, "text: a row for each member of a course, not one for all");
    verb->callback([&session, options] {
        session.exitCode =
            withVault(session, [&](review::Review& review) { return timelineVerb(session, review, *options); });
    });
}

void addShow(CLI::App& root, Session& session) {
    auto id = std::make_shared<std::string>();
    auto field = std::make_shared<std::string>();
    CLI::App* showVerb = root.add_subcommand("show", "one item with its members and the reason they are one");
    showVerb->add_option("item", *id, "id of an item")->required();
    showVerb->callback([&session, id] {
        session.exitCode = withVault(session, [&](review::Review& review) { return show(session, review, *id); });
    });
    CLI::App* chainVerb = root.add_subcommand("provenance", "from a value to the bytes it came from");
    chainVerb->add_option("item", *id, "id of an item")->required();
    chainVerb->add_option("field", *field, "name of a field; default: the main one");
    chainVerb->callback([&session, id, field] {
        session.exitCode =
            withVault(session, [&](review::Review& review) { return provenance(session, review, *id, *field); });
    });
    CLI::App* rawVerb = root.add_subcommand("raw", "the bytes of a record, as received");
    rawVerb->add_option("record", *id, "key of a record")->required();
    rawVerb->callback([&session, id] {
        session.exitCode = withVault(session, [&](review::Review& review) { return raw(session, review, *id); });
    });
}

void addDiscrepancies(CLI::App& root, Session& session) {
    auto options = std::make_shared<DiscrepancyOptions>();
    CLI::App* verb = root.add_subcommand("discrepancies", "where the sources disagree");
    verb->add_option("--person", options->person, "id of a person")->required();
    verb->add_option("--kind", options->kind, "dose, status, negation …");
    verb->add_option("--severity", options->severity, "safety, clinical, administrative or cosmetic");
    verb->callback([&session, options] {
        session.exitCode =
            withVault(session, [&](review::Review& review) { return discrepancies(session, review, *options); });
    });
}

void addSearch(CLI::App& root, Session& session) {
    auto words = std::make_shared<std::string>();
    auto person = std::make_shared<std::string>();
    CLI::App* verb = root.add_subcommand("search", "full text over everything");
    verb->add_option("text", *words, "words, all of which must occur")->required();
    verb->add_option("--person", *person, "only this person");
    verb->callback([&session, words, person] {
        session.exitCode =
            withVault(session, [&](review::Review& review) { return search(session, review, *words, *person); });
    });
}

} // namespace anamnesis::app::cli
