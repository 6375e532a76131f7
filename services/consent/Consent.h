// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions from consents. FHIR R4 §6.6 Consent: a root provision permits or denies, nested provisions are exceptions
// to the one that holds them, and apply where all of their conditions match. Labels: HL7 v3 Confidentiality (R, V) and
// the sensitivity codes of v3 ActCode. Pure; any thread.
#pragma once

#include "models/base/Clock.h"
#include "models/clinical/Statement.h"
#include "models/timeline/Discrepancy.h"
#include "models/timeline/Item.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace anamnesis::consent {

enum class Effect : std::uint8_t { Permit, Deny };

/// One provision. Empty conditions match everything; all given ones must match.
struct Provision {
    Effect effect = Effect::Permit;
    std::optional<clinical::Span> period;     ///< when the rule holds
    std::optional<clinical::Span> dataPeriod; ///< of the facts it is about
    std::vector<std::string> actors;          ///< sources or custodians, by name or reference
    std::vector<clinical::Kind> kinds;
    std::vector<std::string> labels;   ///< "system|code"
    std::vector<std::string> purposes; ///< v3-ActReason codes
    bool unreadable = false;           ///< has a condition this room does not know: may deny, must not permit
    std::vector<Provision> exceptions;
};

struct Directive {
    StatementId statement;
    bool inForce = false; ///< status active, nothing else
    Instant given{};      ///< later ones come first where they speak of the same thing
    Provision root;
};

/// Reads statements of kind consent; others are passed over. Fields, each with its element path, from which the nesting
/// is taken ("Consent.provision", "Consent.provision.provision[1]"): provision (permit, deny), provision-period,
/// provision-data-period, provision-actor, provision-class (resource types or names of kinds), provision-label (coded),
/// provision-purpose (coded), provision-code and provision-action (not interpreted: such a provision may only deny).
[[nodiscard]] std::vector<Directive> directives(std::span<const clinical::Statement> statements);

struct Policy {
    Effect byDefault = Effect::Permit;
    bool maskRestricted = true; ///< facts labelled restricted need a permit that names the label
};

/// What is about to be asked or shown.
struct Context {
    std::string source;
    std::string custodian;
    std::optional<clinical::Kind> kind; ///< empty: all kinds
    std::optional<clinical::Span> time;
    std::vector<std::string> labels; ///< "system|code"
    std::string purpose = "TREAT";
    Instant now{};
    std::optional<Instant> glassBrokenUntil; ///< break-glass for showing; audited by the caller
};

enum class Verdict : std::uint8_t { Permitted, Masked, Refused };

struct Decision {
    Verdict verdict = Verdict::Permitted;
    std::string
        reason; ///< consent.default, consent.permit, consent.deny, consent.restricted-label, consent.break-glass
    StatementId directive; ///< the one that decided
};

/// Before a request is sent: Permitted or Refused (ledger: NotAsked, consent). A denial of a part of what a request
/// would bring does not stop the request; that part is masked when it comes.
[[nodiscard]] Decision mayAsk(std::span<const Directive> directives, const Policy& policy, const Context& context);
/// Before a fact is shown: Permitted or Masked.
[[nodiscard]] Decision mayShow(std::span<const Directive> directives, const Policy& policy, const Context& context);

/// Confidentiality R or V, or a sensitivity that law protects apart (42 CFR Part 2, HIV, mental and sexual health,
/// minors).
[[nodiscard]] bool isRestricted(std::string_view label);

/// What may reach a screen. Of the rest only the number is told.
struct Screened {
    std::vector<timeline::Item> items;
    std::vector<timeline::Discrepancy> discrepancies;
    std::uint64_t masked = 0; ///< items taken out
};
/// An item is shown when all its statements may be shown; discrepancies of masked items go with them, as do references
/// to them. `statementOf` answers null for what is not known, which is then judged by its item alone.
[[nodiscard]] Screened screen(std::vector<timeline::Item> items, std::vector<timeline::Discrepancy> discrepancies,
                              const std::function<const clinical::Statement*(const StatementId&)>& statementOf,
                              std::span<const Directive> directives, const Policy& policy, const Context& viewer);

} // namespace anamnesis::consent
