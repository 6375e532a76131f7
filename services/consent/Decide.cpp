// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/consent/Consent.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace anamnesis::consent {

namespace {

// HL7 v3 Confidentiality; v3 ActCode, value set InformationSensitivityPolicy: what is protected apart by law or custom.
constexpr std::array restrictedCodes{
    std::string_view("R"),       std::string_view("V"),        std::string_view("42CFRPart2"),
    std::string_view("ETH"),     std::string_view("ETHUD"),    std::string_view("OPIOIDUD"),
    std::string_view("SUD"),     std::string_view("HIV"),      std::string_view("PSY"),
    std::string_view("PSYTHPN"), std::string_view("MH"),       std::string_view("BH"),
    std::string_view("SEX"),     std::string_view("STD"),      std::string_view("SDV"),
    std::string_view("SPI"),     std::string_view("PREGNANT"), std::string_view("GDIS"),
    std::string_view("DV"),      std::string_view("ADOL"),     std::string_view("PEDS"),
    std::string_view("TBOO"),    std::string_view("SICKLE"),   std::string_view("VIO"),
};

bool overlap(const clinical::Span& a, const clinical::Span& b) {
    return a.first <= b.last && b.first <= a.last;
}

/// "Organization/12" is meant by "12" and by itself; names are compared as written.
bool isActor(const std::string& actor, const std::string& name) {
    if (name.empty())
        return false;
    if (actor == name)
        return true;
    const std::size_t slash = actor.rfind('/');
    return slash != std::string::npos && actor.substr(slash + 1) == name;
}

template <class T>
bool anyOf(const std::vector<T>& wanted, const T& value) {
    return std::ranges::find(wanted, value) != wanted.end();
}

enum class Question : std::uint8_t { Ask, Show };

/// Whether the provision speaks of this. For a question about many facts at once (what a request brings, kinds or
/// labels unknown) a denial matches only if it covers them all, a permit if it covers some.
bool speaksOf(const Provision& provision, const Context& context) {
    const std::int64_t now = context.now.time_since_epoch().count();
    if (provision.period && (now < provision.period->first || now > provision.period->last))
        return false;
    const bool denies = provision.effect == Effect::Deny;
    if (provision.dataPeriod && (context.time ? !overlap(*provision.dataPeriod, *context.time) : denies))
        return false;
    if (!provision.actors.empty() && std::ranges::none_of(provision.actors, [&](const std::string& actor) {
            return isActor(actor, context.source) || isActor(actor, context.custodian);
        }))
        return false;
    if (!provision.kinds.empty() && (context.kind ? !anyOf(provision.kinds, *context.kind) : denies))
        return false;
    if (!provision.labels.empty() &&
        std::ranges::none_of(provision.labels, [&](const std::string& label) { return anyOf(context.labels, label); }))
        return false;
    if (!provision.purposes.empty() && !anyOf(provision.purposes, context.purpose))
        return false;
    return true;
}

struct Answer {
    Effect effect;
    bool namesLabel; ///< a permit that names one of the labels in question
};

/// The innermost provision that speaks; among siblings a denial wins.
std::optional<Answer> answerOf(const Provision& provision, const Context& context) {
    if (!speaksOf(provision, context))
        return std::nullopt;
    std::optional<Answer> inner;
    for (const Provision& exception : provision.exceptions)
        if (const std::optional<Answer> answer = answerOf(exception, context))
            if (!inner || answer->effect == Effect::Deny)
                inner = answer;
    if (inner)
        return inner;
    if (provision.unreadable && provision.effect == Effect::Permit)
        return std::nullopt;
    return Answer{provision.effect, !provision.labels.empty()};
}

Decision decide(std::span<const Directive> directives, const Policy& policy, const Context& context,
                Question question) {
    const Verdict no = question == Question::Ask ? Verdict::Refused : Verdict::Masked;
    const bool restricted =
        question == Question::Show && policy.maskRestricted &&
        std::ranges::any_of(context.labels, [](const std::string& label) { return isRestricted(label); });
    const Directive* permits = nullptr;
    bool labelPermitted = false;
    for (const Directive& directive : directives) {
        if (!directive.inForce)
            continue;
        const std::optional<Answer> answer = answerOf(directive.root, context);
        if (!answer)
            continue;
        if (answer->effect == Effect::Deny)
            return {no, "consent.deny", directive.statement};
        if (permits == nullptr || directive.given > permits->given)
            permits = &directive;
        labelPermitted |= answer->namesLabel;
    }
    if (restricted && !labelPermitted)
        return {no, "consent.restricted-label", {}};
    if (permits != nullptr)
        return {Verdict::Permitted, "consent.permit", permits->statement};
    return {policy.byDefault == Effect::Permit ? Verdict::Permitted : no, "consent.default", {}};
}

} // namespace

bool isRestricted(std::string_view label) {
    const std::size_t bar = label.rfind('|');
    const std::string_view code = bar == std::string_view::npos ? label : label.substr(bar + 1);
    return std::ranges::find(restrictedCodes, code) != restrictedCodes.end();
}

Decision mayAsk(std::span<const Directive> directives, const Policy& policy, const Context& context) {
    return decide(directives, policy, context, Question::Ask);
}

Decision mayShow(std::span<const Directive> directives, const Policy& policy, const Context& context) {
    Decision decision = decide(directives, policy, context, Question::Show);
    if (decision.verdict == Verdict::Masked && context.glassBrokenUntil && context.now < *context.glassBrokenUntil)
        return {Verdict::Permitted, "consent.break-glass", decision.directive};
    return decision;
}

Screened screen(std::vector<timeline::Item> items, std::vector<timeline::Discrepancy> discrepancies,
                const std::function<const clinical::Statement*(const StatementId&)>& statementOf,
                std::span<const Directive> directives, const Policy& policy, const Context& viewer) {
    const auto times = [](const clinical::ClinicalPeriod& period) -> std::optional<clinical::Span> {
        if (!period.known())
            return std::nullopt;
        return clinical::Span{period.start ? span(*period.start).first : INT64_MIN,
                              period.end ? span(*period.end).last : INT64_MAX};
    };
    const auto shown = [&](const timeline::Item& item) {
        return std::ranges::all_of(item.members, [&](const timeline::Member& member) {
            Context context = viewer;
            context.kind = item.kind;
            context.time = times(item.time);
            if (member.record) {
                context.source = member.record->source;
                context.custodian = member.record->custodian;
            }
            if (const clinical::Statement* statement = statementOf(member.statement)) {
                context.kind = statement->kind;
                context.time = times(statement->time);
                context.labels = statement->securityLabels;
            }
            return mayShow(directives, policy, context).verdict == Verdict::Permitted;
        });
    };
    Screened screened;
    std::unordered_set<std::string> masked;
    for (timeline::Item& item : items) {
        if (shown(item)) {
            screened.items.push_back(std::move(item));
            continue;
        }
        masked.insert(item.id.value);
        for (const ItemId& alias : item.aliases)
            masked.insert(alias.value);
        ++screened.masked;
    }
    const auto isMasked = [&](const ItemId& id) { return masked.contains(id.value); };
    for (timeline::Item& item : screened.items)
        std::erase_if(item.relations, [&](const timeline::Relation& relation) { return isMasked(relation.item); });
    for (timeline::Discrepancy& discrepancy : discrepancies)
        if (std::ranges::none_of(discrepancy.items, isMasked))
            screened.discrepancies.push_back(std::move(discrepancy));
    return screened;
}

} // namespace anamnesis::consent
