// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reconcile/Referred.h"

#include "models/clinical/Concept.h"
#include "models/clinical/Fields.h"

#include <algorithm>
#include <tuple>

namespace anamnesis::reconcile {
namespace {

using clinical::RecordRef;
using clinical::Statement;

constexpr std::string_view urn = "urn:uuid:";

bool isUuid(std::string_view id) {
    return id.size() == 36 && id[8] == '-' && id[13] == '-' && id[18] == '-' && id[23] == '-';
}

std::string inSource(const RecordRef& record, std::string_view address) {
    return record.source + '|' + std::string(address);
}
std::string inFile(const RecordRef& record, std::string_view address) {
    return record.source + '|' + record.file + '|' + std::string(address);
}

bool isDrug(const Statement& statement) {
    return (statement.record->type == "Medication" || statement.record->type == "Substance") && !statement.code.empty();
}
/// The record itself, not something it contains.
bool isWhole(const Statement& statement) {
    return statement.path.find_first_of("./[") == std::string::npos;
}

} // namespace

void RecordIndex::add(const RecordRef& record, std::uint32_t statement) {
    if (!record.id.empty()) {
        m_byAddress[inSource(record, record.type + '/' + record.id)].push_back(statement);
        if (isUuid(record.id))
            m_byAddress[inSource(record, std::string(urn) + record.id)].push_back(statement);
    }
    if (!record.url.empty())
        m_byAddress[inFile(record, record.url)].push_back(statement);
}

void RecordIndex::add(const RecordRef& record, std::string_view canonical, std::uint32_t statement) {
    m_byAddress[inSource(record, canonical)].push_back(statement);
}

const std::vector<std::uint32_t>* RecordIndex::find(const RecordRef& from, std::string_view target) const {
    if (target.empty() || target.front() == '#')
        return nullptr;
    // Within the file first: that is where a fullUrl holds.
    for (const std::string& address : {inFile(from, target), inSource(from, clinical::relativeReference(target))})
        if (const auto found = m_byAddress.find(address); found != m_byAddress.end())
            return &found->second;
    if (target.find("://") != std::string_view::npos)
        if (const auto found = m_byAddress.find(inSource(from, target)); found != m_byAddress.end())
            return &found->second;
    return nullptr;
}

Referred::Referred(std::span<const Statement> statements) : m_statements(statements) {
    for (std::uint32_t i = 0; i < statements.size(); ++i) {
        m_index.add(*statements[i].record, i);
        if (statements[i].record->type == "Questionnaire" && isWhole(statements[i]))
            if (const clinical::Field* url = statements[i].field(clinical::field::url))
                m_index.add(*statements[i].record, url->text, i);
    }
}

const Statement* Referred::record(const Statement& from, std::string_view target) const {
    const auto* found = m_index.find(*from.record, target);
    const Statement* latest = nullptr;
    if (found != nullptr)
        for (const std::uint32_t i : *found) {
            const Statement& one = m_statements[i];
            if (isWhole(one) && !one.title.empty() &&
                (latest == nullptr ||
                 std::tie(latest->record->version, latest->id) < std::tie(one.record->version, one.id)))
                latest = &one;
        }
    return latest;
}

std::string Referred::titleOf(const Statement& told) const {
    const Statement* named = &told;
    // A role is titled by the address of who has it; a coverage by that of who pays.
    for (int step = 0; step < 3; ++step) {
        const bool address =
            std::ranges::find(named->references, named->title, &clinical::Reference::target) != named->references.end();
        const Statement* next = address ? record(*named, named->title) : nullptr;
        if (next == nullptr)
            break;
        named = next;
    }
    return named->title;
}

const Statement& Referred::named(const Statement& statement, std::deque<Statement>& store) const {
    Statement* copy = nullptr;
    const auto writable = [&]() -> Statement& {
        if (copy == nullptr)
            copy = &store.emplace_back(statement);
        return *copy;
    };
    for (const clinical::Reference& reference : statement.references) {
        const Statement* told = record(statement, reference.target);
        if (told == nullptr || told == &statement)
            continue;
        if (reference.role == "medication" && isDrug(*told) && clinical::isMedication(statement.kind)) {
            if (!statement.code.codings.empty())
                continue;
            Statement& made = writable();
            made.code = told->code;
            made.title = clinical::label(made.code);
            for (const clinical::Field& field : told->fields)
                if (made.field(field.name) == nullptr &&
                    (field.name == clinical::field::form || field.name == clinical::field::strength ||
                     field.name == clinical::field::ingredient))
                    made.fields.push_back(field);
            continue;
        }
        const std::string title = titleOf(*told);
        // A response is titled by what was asked, where nothing but an address tells it.
        const bool asked = reference.role == "questionnaire" && statement.code.empty() &&
                           statement.kind == clinical::Kind::QuestionnaireResponse;
        if (statement.title == reference.target || asked)
            writable().title = title;
        for (std::size_t i = 0; i < statement.fields.size(); ++i)
            if (statement.fields[i].text == reference.target)
                writable().fields[i].text = title;
    }
    return copy != nullptr ? *copy : statement;
}

} // namespace anamnesis::reconcile
