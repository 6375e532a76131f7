// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/Slots.h"

#include "services/store/Fault.h"
#include "services/store/Files.h"

#include <nlohmann/json.hpp>
#include <sodium.h>

#include <algorithm>
#include <array>

namespace anamnesis::store {

namespace {

using nlohmann::json;

constexpr std::string_view magic = "anamnesis slots\n";
constexpr std::size_t mostBytes = 1U << 20U;
constexpr std::size_t mostFailures = 1000;
constexpr std::size_t saltSize = crypto_pwhash_argon2id_SALTBYTES;
constexpr std::uint64_t mostPasses = 1024;
constexpr std::uint64_t mostMemory = std::uint64_t{4} << 30U;
constexpr std::uint32_t freeTries = 3;
constexpr std::int64_t longestWait = 300;

std::string checkOf(std::string_view text) {
    std::string hash(32, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), hash.size(),
                       reinterpret_cast<const unsigned char*>(text.data()), text.size(), nullptr, 0);
    return hex(hash);
}

/// What a slot's wrapping binds: nobody can weaken its parameters or carry it to another vault.
std::string associated(const Slots& slots, const KeySlot& slot) {
    std::string text = slots.vaultId;
    for (const std::string& part :
         {std::to_string(slots.format), std::to_string(slots.pageSize), std::to_string(slot.number), slot.kind,
          std::to_string(slot.cost.passes), std::to_string(slot.cost.memoryBytes), hex(slot.salt)})
        text += '|' + part;
    return text;
}

std::int64_t milliseconds(Instant instant) {
    return instant.time_since_epoch().count();
}
Instant instant(const json& value) {
    return Instant(std::chrono::milliseconds(value.get<std::int64_t>()));
}

[[noreturn]] void damaged(std::string detail) {
    throw Fault("vault.slots-damaged", {{"detail", std::move(detail)}});
}

KeySlot slotFrom(const json& value) {
    KeySlot slot;
    slot.number = value.at("number").get<std::uint32_t>();
    slot.kind = value.at("kind").get<std::string>();
    slot.label = value.at("label").get<std::string>();
    slot.created = instant(value.at("created"));
    slot.cost = {value.at("passes").get<std::uint64_t>(), value.at("memory").get<std::uint64_t>()};
    slot.salt = unhex(value.at("salt").get<std::string>());
    slot.wrap = unhex(value.at("wrap").get<std::string>());
    if (slot.salt.size() != saltSize || slot.cost.passes > mostPasses || slot.cost.memoryBytes > mostMemory)
        damaged("slot");
    return slot;
}

} // namespace

KeySlot Slots::passphraseSlot(const SecretKey& dataKey, std::string_view passphrase, const KeyCost& cost,
                              std::string_view label, Instant now) const {
    KeySlot slot{.number = 1,
                 .kind = "passphrase",
                 .label = std::string(label),
                 .created = now,
                 .cost = cost.passes == 0 ? calibratedCost() : cost,
                 .salt = randomBytes(saltSize),
                 .wrap = {}};
    for (const KeySlot& other : slots)
        slot.number = std::max(slot.number, other.number + 1);
    slot.wrap = wrapped(dataKey, keyFromPassphrase(passphrase, slot.salt, slot.cost), associated(*this, slot));
    return slot;
}

KeySlot Slots::recoverySlot(const SecretKey& dataKey, std::string_view code, std::string_view label,
                            Instant now) const {
    KeySlot slot{.number = 1,
                 .kind = "recovery",
                 .label = std::string(label),
                 .created = now,
                 .cost = {},
                 .salt = randomBytes(saltSize),
                 .wrap = {}};
    for (const KeySlot& other : slots)
        slot.number = std::max(slot.number, other.number + 1);
    const std::optional<std::string> canonical = recoveryCodeIn(code);
    slot.wrap = wrapped(dataKey, keyFromRecoveryCode(canonical.value(), slot.salt), associated(*this, slot));
    return slot;
}

std::optional<Slots::Opened> Slots::opened(std::string_view secret) const {
    // A recovery code first: it costs nothing to try.
    if (const std::optional<std::string> code = recoveryCodeIn(secret))
        for (const KeySlot& slot : slots)
            if (slot.kind == "recovery")
                if (auto key = unwrapped(slot.wrap, keyFromRecoveryCode(*code, slot.salt), associated(*this, slot)))
                    return Opened{std::move(*key), slot.number};
    for (const KeySlot& slot : slots)
        if (slot.kind == "passphrase")
            if (auto key =
                    unwrapped(slot.wrap, keyFromPassphrase(secret, slot.salt, slot.cost), associated(*this, slot)))
                return Opened{std::move(*key), slot.number};
    return std::nullopt;
}

std::int64_t Slots::waitSeconds(Instant now) const {
    if (failedInARow < freeTries)
        return 0;
    const std::uint32_t doublings = std::min<std::uint32_t>(failedInARow - freeTries, 16);
    const std::int64_t whole = std::min(longestWait, std::int64_t{1} << doublings) * 1000;
    // A clock that went back must not lock anyone out for longer than the wait itself.
    const std::int64_t left = std::clamp(milliseconds(lastFailure) + whole - milliseconds(now), std::int64_t{0}, whole);
    return (left + 999) / 1000;
}

std::string slotsText(const Slots& slots) {
    json list = json::array();
    for (const KeySlot& slot : slots.slots)
        list.push_back({{"number", slot.number},
                        {"kind", slot.kind},
                        {"label", slot.label},
                        {"created", milliseconds(slot.created)},
                        {"passes", slot.cost.passes},
                        {"memory", slot.cost.memoryBytes},
                        {"salt", hex(slot.salt)},
                        {"wrap", hex(slot.wrap)}});
    json failures = json::array();
    for (std::size_t i = slots.failures.size() - std::min(slots.failures.size(), mostFailures);
         i < slots.failures.size(); ++i)
        failures.push_back(milliseconds(slots.failures[i]));
    const json document = {{"vault", slots.vaultId},
                           {"format", slots.format},
                           {"pageSize", slots.pageSize},
                           {"slots", list},
                           {"failures", failures},
                           {"failedInARow", slots.failedInARow},
                           {"lastFailure", milliseconds(slots.lastFailure)}};
    const std::string body = std::string(magic) + document.dump(1, ' ', false, json::error_handler_t::replace) + "\n";
    return body + checkOf(body) + "\n";
}

Slots slotsFromText(std::string_view text) {
    constexpr std::size_t checkLine = 65;
    if (text.size() > mostBytes || text.size() < magic.size() + checkLine || !text.starts_with(magic))
        damaged("shape");
    const std::string_view body = text.substr(0, text.size() - checkLine);
    if (text.substr(body.size()) != checkOf(body) + "\n")
        damaged("check");
    try {
        const json document = json::parse(body.substr(magic.size()));
        Slots slots;
        slots.format = document.at("format").get<std::uint32_t>();
        if (slots.format > folderFormat)
            throw Fault("vault.newer-format",
                        {{"format", std::to_string(slots.format)}, {"known", std::to_string(folderFormat)}});
        slots.vaultId = document.at("vault").get<std::string>();
        slots.pageSize = document.at("pageSize").get<std::uint32_t>();
        for (const json& value : document.at("slots"))
            slots.slots.push_back(slotFrom(value));
        for (const json& value : document.at("failures"))
            slots.failures.push_back(instant(value));
        slots.failedInARow = document.at("failedInARow").get<std::uint32_t>();
        slots.lastFailure = instant(document.at("lastFailure"));
        return slots;
    } catch (const json::exception&) {
        damaged("content");
    }
}

Slots readSlots(const std::filesystem::path& file, const FileGate& gate) {
    return slotsFromText(readFile(file, mostBytes, gate));
}

void writeSlots(const std::filesystem::path& file, const Slots& slots, const FileGate& gate) {
    replaceFile(file, slotsText(slots), gate);
}

} // namespace anamnesis::store
