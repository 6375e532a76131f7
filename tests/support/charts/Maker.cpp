// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/charts/Maker.h"

#include "models/base/Hash.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace anamnesis::charts {
namespace {

struct Civil {
    int year, month, day;
};

/// Howard Hinnant's days-to-civil, so that the generator owes nothing to the code under test.
Civil civil(std::int64_t days) {
    days += 719'468;
    const std::int64_t era = (days >= 0 ? days : days - 146'096) / 146'097;
    const auto ofEra = static_cast<int>(days - era * 146'097);
    const int yearOfEra = (ofEra - ofEra / 1'460 + ofEra / 36'524 - ofEra / 146'096) / 365;
    const int ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const int monthOf = (5 * ofYear + 2) / 153;
    const int month = monthOf < 10 ? monthOf + 3 : monthOf - 9;
    return {static_cast<int>(era * 400) + yearOfEra + (month <= 2 ? 1 : 0), month,
            ofYear - (153 * monthOf + 2) / 5 + 1};
}

std::string formatted(const char* format, auto... values) {
    std::array<char, 64> buffer{};
    std::snprintf(buffer.data(), buffer.size(), format, values...);
    return buffer.data();
}

clinical::ClinicalTime parsed(const std::string& text) {
    return *clinical::parseFhirTime(text);
}

} // namespace

std::string isoDate(Minute at, int offset) {
    const std::int64_t local = at + offset;
    const Civil date = civil(local >= 0 ? local / 1'440 : (local - 1'439) / 1'440);
    return formatted("%04d-%02d-%02d", date.year, date.month, date.day);
}

std::string isoMinute(Minute at, int offset, int seconds) {
    const std::int64_t local = at + offset;
    const int ofDay = static_cast<int>(((local % 1'440) + 1'440) % 1'440);
    std::string text = isoDate(at, offset) + formatted("T%02d:%02d", ofDay / 60, ofDay % 60);
    if (seconds >= 0)
        text += formatted(":%02d", seconds);
    return text;
}

void Maker::newFact(std::string twin) {
    fact = static_cast<std::uint32_t>(chart.factTwins.size());
    chart.factTwins.push_back(std::move(twin));
}

std::vector<const Source*> Maker::someSources(int least, const Source* home) {
    std::vector<const Source*> own;
    for (const Source& source : chart.sources)
        if (!source.exchange && &source != home)
            own.push_back(&source);
    std::vector<const Source*> chosen;
    if (home != nullptr)
        chosen.push_back(home);
    const int wanted = random.between(least, static_cast<int>(own.size() + chosen.size()));
    while (static_cast<int>(chosen.size()) < wanted) {
        const auto at = own.begin() + random.below(static_cast<int>(own.size()));
        chosen.push_back(*at);
        own.erase(at);
    }
    return chosen;
}

clinical::Statement Maker::begin(clinical::Kind kind, const Source& source, std::string_view type) {
    clinical::Statement statement;
    statement.kind = kind;
    clinical::RecordRef record;
    record.source = source.name;
    record.custodian = source.custodian;
    record.type = std::string(type);
    record.id = number("r");
    record.version = "1";
    record.sha256 = sha256(record.source + record.id);
    record.mediaType = "application/fhir+json";
    record.key = clinical::recordKey(record);
    statement.path = std::string(type);
    statement.record = std::make_shared<const clinical::RecordRef>(record);
    statement.id = clinical::statementId(record, statement.path);
    statement.decoder = "charts/1";
    return statement;
}

void Maker::add(clinical::Statement statement, Telling telling) {
    if (statement.title.empty())
        statement.title = clinical::label(statement.code);
    const bool fromOwn = statement.record->source != chart.sources.back().name;
    chart.statements.push_back(statement);
    chart.truth.push_back({fact, family, telling, chart.factTwins[fact]});
    // One in five is also passed on by the exchange.
    if (fromOwn && telling == Telling::Plain && random.chance(0.2))
        passOn(statement);
}

void Maker::passOn(const clinical::Statement& statement, Telling telling) {
    clinical::Statement copy = statement;
    clinical::RecordRef record = *statement.record;
    record.source = chart.sources.back().name;
    record.id = number("x");
    record.sha256 = sha256(record.source + record.id);
    record.key = clinical::recordKey(record);
    copy.record = std::make_shared<const clinical::RecordRef>(record);
    copy.id = clinical::statementId(record, copy.path);
    copy.references.clear();
    chart.statements.push_back(std::move(copy));
    chart.truth.push_back({fact, family, telling, chart.factTwins[fact]});
}

void Maker::conflict(timeline::DiscrepancyKind kind, std::string path, std::uint32_t left, std::uint32_t right) {
    chart.conflicts.push_back({fact, kind, std::move(path), {left, right}});
}

clinical::ClinicalTime Maker::minute(Minute at, const Source& source) {
    const int seconds = random.chance(0.3) ? random.below(60) : -1;
    switch (source.clock) {
    case Source::Clock::Utc:
        return parsed(isoMinute(at, 0, std::max(seconds, 0)) + "Z");
    case Source::Clock::Local:
        return parsed(isoMinute(at, source.offset, seconds));
    case Source::Clock::Offset:
        break;
    }
    const int offset = source.offset;
    return parsed(isoMinute(at, offset, std::max(seconds, 0)) +
                  formatted("%c%02d:%02d", offset < 0 ? '-' : '+', std::abs(offset) / 60, std::abs(offset) % 60));
}

clinical::ClinicalTime Maker::date(Minute at, const Source& source) const {
    return parsed(isoDate(at, source.offset));
}

clinical::ClinicalTime Maker::coarser(Minute at, const Source& source, clinical::Precision precision) const {
    const std::string text = isoDate(at, source.offset);
    return parsed(text.substr(0, precision == clinical::Precision::Year    ? 4
                                 : precision == clinical::Precision::Month ? 7
                                                                           : 10));
}

Minute Maker::someTime(int yearsBack) {
    // Working hours, so that a local date is the same in all sources of one region.
    constexpr Minute base = 27'800'000; // November 2022
    const Minute day = random.below(yearsBack * 365);
    return (base / 1'440 - day) * 1'440 + 14 * 60 + random.below(7 * 60);
}

std::string Maker::number(std::string_view prefix) {
    return std::string(prefix) + std::to_string(options.seed) + "-" + std::to_string(++m_serial);
}

clinical::Coding coding(std::string_view system, std::string_view code, std::string_view display) {
    return {std::string(system), {}, std::string(code), std::string(display), false};
}

void addText(clinical::Statement& statement, std::string_view name, std::string text) {
    clinical::Field field;
    field.name = std::string(name);
    field.text = std::move(text);
    field.path = statement.path + '.' + field.name;
    statement.fields.push_back(std::move(field));
}

void addCode(clinical::Statement& statement, std::string_view name, clinical::Coding one) {
    addText(statement, name, one.display);
    statement.fields.back().coded = clinical::CodedConcept{{std::move(one)}, {}, {}};
}

void addQuantity(clinical::Statement& statement, std::string_view name, std::string value, std::string unit,
                 std::string code, std::string comparator) {
    addText(statement, name, comparator + value + ' ' + unit);
    clinical::Quantity quantity;
    quantity.value = std::move(value);
    quantity.unit = std::move(unit);
    quantity.comparator = std::move(comparator);
    if (!code.empty()) {
        quantity.unitCode = std::move(code);
        quantity.unitSystem = clinical::systems::ucum;
    }
    statement.fields.back().quantity = std::move(quantity);
}

void addIdentifier(clinical::Statement& statement, std::string system, std::string value, std::string type) {
    statement.identifiers.push_back(
        {std::move(system), std::move(value), std::move(type), statement.path + ".identifier"});
}

namespace {

std::vector<Source> fourSources() {
    return {
        {"north", "North Hospital", -300, Source::Clock::Offset, false},
        {"south", "South Clinic", -300, Source::Clock::Utc, false},
        {"lake", "Lake Practice", -300, Source::Clock::Local, false},
        {"network", "", -300, Source::Clock::Offset, true},
    };
}

} // namespace

Chart tenYears(const Options& options) {
    Chart chart;
    chart.sources = fourSources();
    Maker maker(options, chart);
    makeLife(maker);
    if (options.vendors)
        retell(chart, options);
    return chart;
}

Chart makeChart(const Options& options) {
    Chart chart;
    chart.sources = fourSources();
    Maker maker(options, chart);
    makeAllergies(maker);
    makeProblems(maker);
    makeMedicines(maker);
    makeImmunizations(maker);
    makeResults(maker);
    makeVitalSigns(maker);
    makeEncounters(maker);
    makeProcedures(maker);
    makeDocuments(maker);
    makeReports(maker);
    makeThings(maker);
    if (options.vendors) {
        makeTwins(maker);
        retell(chart, options);
    }
    return chart;
}

} // namespace anamnesis::charts
