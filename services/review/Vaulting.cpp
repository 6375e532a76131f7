// SPDX-License-Identifier: GPL-3.0-or-later
// Making, opening, locking and checking the vault, and what is written into its trail.
#include "services/review/State.h"

namespace anamnesis::review {
namespace {

store::VaultOptions optionsOf(const Surroundings& around) {
    store::VaultOptions options;
    options.clock = &around.clock;
    if (around.quickKeys)
        options.cost = store::KeyCost::leastForTests();
    return options;
}

} // namespace

Review::Review(Surroundings surroundings) : m_state(std::make_unique<State>(std::move(surroundings))) {}

Review::~Review() {
    Review::lock();
}

Result<void> Review::State::ready() const {
    if (!vault || !vault->isOpen())
        return failure("vault.locked");
    return {};
}

Result<store::Person> Review::State::chartOf(const PersonId& person) const {
    if (auto open = ready(); !open)
        return failure(open.error());
    auto row = vault->person(person);
    if (!row)
        return failure(row.error());
    if (!*row)
        return failure("chart.unknown-person", {{"person", person.value}});
    return **std::move(row);
}

Result<std::string> Review::createVault(const std::filesystem::path& folder, std::string_view passphrase) {
    const auto guard = m_state->guard();
    auto created = store::Vault::create(folder, passphrase, optionsOf(m_state->around));
    if (!created)
        return failure(created.error());
    m_state->vault.emplace(std::move(created->vault));
    if (auto noted = m_state->audit(audit::Action::KeyChange, "", ""); !noted)
        return failure(noted.error());
    return created->recoveryCode;
}

Result<void> Review::openVault(const std::filesystem::path& folder, std::string_view passphrase) {
    const auto guard = m_state->guard();
    auto opened = store::Vault::open(folder, passphrase, optionsOf(m_state->around));
    if (!opened)
        return failure(opened.error());
    m_state->vault.emplace(*std::move(opened));
    if (auto merged = audit::mergeFailedUnlocks(*m_state->vault); !merged)
        return failure(merged.error());
    return m_state->audit(audit::Action::SignIn, "", "");
}

void Review::lock() {
    const auto guard = m_state->guard();
    m_state->keepSnapshots();
    m_state->endLiving();
    m_state->snapshots.clear();
    m_state->capabilities.clear();
    m_state->lastErrors.clear();
    if (m_state->vault)
        m_state->vault->lock();
}

bool Review::isOpen() const {
    const auto guard = m_state->guard();
    return m_state->ready().has_value();
}

Result<VaultInfo> Review::vaultInfo() {
    const auto guard = m_state->guard();
    if (auto ready = m_state->ready(); !ready)
        return failure(ready.error());
    const auto stored = m_state->vault->info();
    if (!stored)
        return failure(stored.error());
    VaultInfo info;
    info.folder = m_state->vault->folder();
    info.id = stored->id;
    info.persons = stored->persons;
    info.records = stored->records;
    info.statements = stored->statements;
    info.items = stored->items;
    info.bytesOnDisk = stored->bytesOnDisk;
    info.rawBytes = stored->rawBytes;
    info.format = stored->format;
    for (const store::SlotInfo& slot : stored->keySlots)
        info.keySlots.push_back(slot.label.empty() ? slot.kind : slot.kind + ' ' + slot.label);
    return info;
}

Result<Issues> Review::verifyVault(const ProgressHandler& progress, CancelToken cancel) {
    const auto guard = m_state->guard();
    if (auto ready = m_state->ready(); !ready)
        return failure(ready.error());
    auto verification = m_state->vault->verify(progress, cancel);
    if (!verification)
        return failure(verification.error());
    return std::move(verification->issues);
}

} // namespace anamnesis::review
