// SPDX-License-Identifier: GPL-3.0-or-later
// One item opened: its members, the way of a value to its bytes, its document, and the search over everything.
#include "services/review/MappingSteps.h"
#include "services/review/State.h"
#include "services/review/Told.h"

#include "models/clinical/Fields.h"
#include "models/timeline/Title.h"
#include "services/decode/Contents.h"
#include "services/decode/cda/Html.h"

#include <algorithm>
#include <map>
#include <utility>

namespace anamnesis::review {
namespace {

/// The field a kind is about, when none is named.
const clinical::Field* mainField(const clinical::Statement& statement) {
    for (const std::string_view name : {clinical::field::value, clinical::field::dose, clinical::field::systolic,
                                        clinical::field::strength, clinical::field::reaction, clinical::field::lot})
        if (const clinical::Field* field = statement.field(name))
            return field;
    return nullptr;
}

} // namespace

Result<std::pair<PersonId, timeline::Item>> Review::State::findItem(const ItemId& id) const {
    auto found = vault->item(id);
    if (!found)
        return failure(found.error());
    if (!*found)
        return failure("chart.unknown-item", {{"item", id.value}});
    return **std::move(found);
}

Result<ItemDetail> Review::item(const ItemId& id) {
    const auto guard = m_state->guard();
    if (auto ready = m_state->ready(); !ready)
        return failure(ready.error());
    auto found = m_state->findItem(id);
    if (!found)
        return failure(found.error());
    if (auto noted = m_state->audit(audit::Action::ChartView, "", id.value); !noted)
        return failure(noted.error());
    ItemDetail detail;
    detail.item = std::move(found->second);
    const auto told = toldOf(*m_state->vault, found->first);
    if (!told)
        return failure(told.error());
    if (const auto by = told->hidden.find(detail.item.id); by != told->hidden.end())
        detail.item.hiddenBy = by->second;
    m_state->naming.give({&detail.item, 1});
    for (const timeline::Member& member : detail.item.members) {
        auto statement = m_state->vault->statement(found->first, member.statement);
        if (!statement)
            return failure(statement.error());
        if (*statement)
            detail.statements.push_back(**std::move(statement));
    }
    for (const timeline::Relation& relation : detail.item.relations)
        if (auto other = m_state->findItem(relation.item)) {
            m_state->naming.give({&other->second, 1});
            detail.relatedTitles.emplace_back(relation.item, other->second.title);
        }
    const auto journal = m_state->vault->rulings(found->first);
    if (!journal)
        return failure(journal.error());
    for (const timeline::Ruling& ruling : *journal)
        for (const timeline::RulingTarget& target : ruling.targets)
            if (std::any_of(detail.item.members.begin(), detail.item.members.end(),
                            [&](const timeline::Member& member) {
                                return member.statement == target.statement ||
                                       (!target.fingerprint.empty() && member.fingerprint == target.fingerprint);
                            })) {
                detail.rulings.push_back(ruling);
                break;
            }
    return detail;
}

Result<Provenance> Review::provenance(const ItemId& id, std::string_view fieldName, const StatementId& wanted) {
    const auto guard = m_state->guard();
    if (auto ready = m_state->ready(); !ready)
        return failure(ready.error());
    auto found = m_state->findItem(id);
    if (!found)
        return failure(found.error());
    m_state->naming.give({&found->second, 1});
    const timeline::Item& item = found->second;
    if (auto noted = m_state->audit(audit::Action::RecordView, "", id.value); !noted)
        return failure(noted.error());
    for (const timeline::Member& member : item.members) {
        if (!wanted.empty() && member.statement != wanted)
            continue;
        auto statement = m_state->vault->statement(found->first, member.statement);
        if (!statement)
            return failure(statement.error());
        if (!*statement)
            continue;
        Provenance chain;
        chain.statement = **std::move(statement);
        const clinical::Field* field =
            fieldName.empty() ? mainField(chain.statement) : chain.statement.field(fieldName);
        if (field == nullptr && !fieldName.empty()) {
            if (wanted.empty())
                continue; // another member may have it
            return failure("chart.unknown-field", {{"field", std::string(fieldName)}});
        }
        chain.field = field != nullptr ? field->name : "title";
        chain.text = field != nullptr ? field->text : chain.statement.title;
        const std::string& path = field != nullptr && !field->path.empty() ? field->path : chain.statement.path;
        chain.steps.push_back({"decoded", {{"decoder", chain.statement.decoder}, {"path", path}}});
        for (Provenance::Step& step : mappingSteps(chain.statement, field, item))
            chain.steps.push_back(std::move(step));
        chain.steps.push_back(
            {"reconciled", {{"rule", item.why.rule}, {"members", std::to_string(item.members.size())}}});
        auto record = m_state->vault->record(chain.statement.record->key);
        if (!record)
            return failure(record.error());
        if (!*record)
            return failure("chart.unknown-record", {{"record", chain.statement.record->key.value}});
        chain.record = (*record)->ref;
        if (const decode::Carrier carrier = decode::carrierOf(chain.record); !carrier.record.empty())
            chain.steps.push_back({"carried-within", {{"record", carrier.record}, {"path", carrier.path}}});
        chain.raw = std::move((*record)->bytes);
        const auto range = decode::locate(chain.raw, decode::sniff(chain.raw, chain.record.mediaType), path);
        if (path.empty()) {
            chain.highlightTo = chain.raw.size(); // a text or a picture: all of it is the element
        } else if (range) {
            chain.highlightFrom = range->first;
            chain.highlightTo = range->second;
        }
        if (!chain.record.request.empty()) {
            const auto request = m_state->vault->request(chain.record.request);
            if (!request)
                return failure(request.error());
            if (*request)
                chain.request =
                    RequestLogRow{(*request)->id,     (*request)->source,       (*request)->at,    (*request)->request,
                                  (*request)->status, (*request)->milliseconds, (*request)->bytes, (*request)->note};
        }
        SourceStatus source;
        source.name = chain.record.source;
        if (const auto settings = m_state->settingsOf(chain.record.source)) {
            source.kind = std::string(sources::name(settings->kind));
            source.url = settings->url;
            source.badge = settings->badge;
        } else {
            source.kind = "files";
        }
        chain.source = source;
        return chain;
    }
    return failure("chart.unknown-field", {{"field", std::string(fieldName)}});
}

Result<std::pair<clinical::RecordRef, std::string>> Review::raw(const RecordId& id) {
    const auto guard = m_state->guard();
    if (auto ready = m_state->ready(); !ready)
        return failure(ready.error());
    auto record = m_state->vault->record(id);
    if (!record)
        return failure(record.error());
    if (!*record)
        return failure("chart.unknown-record", {{"record", id.value}});
    if (auto noted = m_state->audit(audit::Action::RecordView, "", id.value); !noted)
        return failure(noted.error());
    return std::pair((*record)->ref, std::move((*record)->bytes));
}

Result<DocumentText> Review::document(const ItemId& id) {
    const auto guard = m_state->guard();
    if (auto ready = m_state->ready(); !ready)
        return failure(ready.error());
    auto found = m_state->findItem(id);
    if (!found)
        return failure(found.error());
    if (auto noted = m_state->audit(audit::Action::RecordView, "", id.value); !noted)
        return failure(noted.error());
    DocumentText text;
    text.title = found->second.title;
    for (const timeline::Member& member : found->second.members) {
        auto statement = m_state->vault->statement(found->first, member.statement);
        if (!statement)
            return failure(statement.error());
        if (!*statement)
            continue;
        auto record = m_state->vault->record((*statement)->record->key);
        if (!record)
            return failure(record.error());
        if (!*record)
            continue;
        const decode::Format format = decode::sniff((*record)->bytes, (*record)->ref.mediaType);
        text.mediaType = (*record)->ref.mediaType;
        if (text.plain.size() < (*statement)->narrative.size())
            text.plain = (*statement)->narrative;
        if (format == decode::Format::Cda)
            text.html = decode::cda::documentHtml((*record)->bytes);
        else if (format == decode::Format::Text && text.plain.empty())
            text.plain = (*record)->bytes;
        else if (format == decode::Format::Pdf || format == decode::Format::Image)
            text.bytes = (*record)->bytes;
        if (!text.html.empty() || !text.bytes.empty())
            break;
    }
    return text;
}

/// Titles that a terminology gave are in no index of the vault: rows of the chart whose names have all the words.
Result<void> Review::State::namedSo(std::string_view words, const PersonId& person, std::vector<SearchHit>& hits) {
    const auto chart = snapshot(person);
    if (!chart)
        return chart.error().code == "chart.unknown-person" ? Result<void>() : failure(chart.error());
    const timeline::Columns& columns = (*chart)->columns;
    timeline::Filter filter;
    filter.words = std::string(words);
    filter.flags = timeline::NamedHere;
    for (const std::uint32_t row : timeline::select(**chart, filter)) {
        const ItemId item{std::string((*chart)->text(columns.id[row]))};
        if (std::ranges::any_of(hits, [&](const SearchHit& hit) { return hit.item == item; }))
            continue;
        SearchHit shown;
        shown.person = person;
        shown.item = item;
        shown.kind = columns.kind[row];
        shown.title = (*chart)->text(columns.title[row]);
        shown.marks = columns.flags[row];
        shown.date = (*chart)->text(columns.date[row]);
        shown.snippet = shown.title;
        hits.push_back(std::move(shown));
    }
    return {};
}

Result<std::vector<SearchHit>> Review::search(std::string_view words, const std::optional<PersonId>& person) {
    const auto guard = m_state->guard();
    if (auto ready = m_state->ready(); !ready)
        return failure(ready.error());
    if (auto noted = m_state->audit(audit::Action::PatientSearch, person ? person->value : ""); !noted)
        return failure(noted.error());
    const auto found = m_state->vault->search(words, person, 500);
    if (!found)
        return failure(found.error());
    std::vector<SearchHit> hits;
    std::vector<timeline::Item> items; ///< of the hits, each with the number of its hit
    std::vector<std::size_t> numbers;
    std::map<PersonId, std::map<ItemId, RulingId>> hidden; // a search finds all there is, and says what is hidden
    for (const store::SearchHit& hit : *found) {
        SearchHit shown;
        shown.person = hit.person;
        shown.item = hit.item;
        shown.kind = hit.kind;
        shown.title = hit.title;
        shown.snippet = hit.snippet;
        if (!hit.item.empty())
            if (auto item = m_state->findItem(hit.item)) {
                if (!hidden.contains(hit.person))
                    if (auto told = toldOf(*m_state->vault, hit.person))
                        hidden[hit.person] = std::move(told->hidden);
                shown.hidden = hidden[hit.person].contains(item->second.id);
                items.push_back(std::move(item->second));
                numbers.push_back(hits.size());
            }
        hits.push_back(std::move(shown));
    }
    m_state->naming.give(items);
    for (std::size_t i = 0; i < items.size(); ++i) {
        // A disputed value never shows one side alone: the title of the item stands for both.
        SearchHit& shown = hits[numbers[i]];
        shown.title = items[i].title;
        shown.marks = timeline::titleMarks(items[i]);
        const auto& time = items[i].time;
        shown.date = time.start ? clinical::iso(*time.start) : (time.end ? clinical::iso(*time.end) : "");
    }
    if (person)
        if (auto named = m_state->namedSo(words, *person, hits); !named)
            return failure(named.error());
    return hits;
}

} // namespace anamnesis::review
