// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/terms/Store.h"

#include "services/terms/Common.h"
#include "services/terms/Version.h"
#include "services/terms/pack/Pack.h"
#include "services/terms/pack/Rows.h"

#include <algorithm>
#include <system_error>
#include <tuple>

namespace anamnesis::terms {
namespace {

namespace fs = std::filesystem;

void addOnce(std::vector<std::string>& to, std::string_view value) {
    if (!value.empty() && std::ranges::find(to, value) == to.end())
        to.emplace_back(value);
}

} // namespace

struct Store::Parts {
    std::vector<PackReader> readers;
    std::vector<PackInfo> infos;
    std::vector<std::size_t> withStates; ///< numbers of the packs that hold states of RF2 components
};

Store::Store() : m_parts(std::make_unique<Parts>()) {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

Store Store::open(const fs::path& folder, Issues& issues) {
    Store store;
    std::error_code error;
    std::vector<fs::path> files;
    for (auto at = fs::directory_iterator(folder, error); !error && at != fs::directory_iterator(); at.increment(error))
        if (at->path().extension() == ".terms")
            files.push_back(at->path());
    std::ranges::sort(files);
    for (const fs::path& file : files) {
        auto reader = PackReader::open(file);
        if (!reader) {
            issues.push_back({Severity::Error, {}, reader.error().code, reader.error().args});
            continue;
        }
        const auto info = fieldsOf(reader->info());
        store.m_parts->infos.push_back({file.filename().string(), std::string(info[0]),
                                        info.size() > 1 ? std::string(info[1]) : "",
                                        info.size() > 2 ? std::string(info[2]) : "", reader->records()});
        reader->each("X", [&](std::string_view, std::string_view) {
            store.m_parts->withStates.push_back(store.m_parts->readers.size());
            return false;
        });
        store.m_parts->readers.push_back(std::move(*reader));
    }
    return store;
}

const std::vector<PackInfo>& Store::packs() const {
    return m_parts->infos;
}

std::vector<Term> Store::lookup(std::string_view system, std::string_view code) const {
    std::vector<Term> terms;
    for (std::size_t pack = 0; pack < m_parts->readers.size(); ++pack)
        for (const std::string& value : m_parts->readers[pack].find(packKey('T', system, code)))
            if (auto term = readTerm(value, system, code))
                if (!term->coding.display.empty()) {
                    term->pack = pack;
                    terms.push_back(std::move(*term));
                }
    keepLatest(terms);
    applyStates(terms);
    std::ranges::stable_sort(terms, [](const Term& left, const Term& right) {
        return left.active != right.active ? left.active : left.use < right.use;
    });
    return terms;
}

/// Terms of one code, as one pack or several have them.
void Store::applyStates(std::vector<Term>& terms) const {
    if (m_parts->withStates.empty() || terms.empty() || terms.front().id.empty())
        return;
    const auto statesOf = [&](std::string_view system, std::string_view component, StateOf of) {
        std::vector<State> states;
        for (const std::size_t pack : m_parts->withStates)
            for (const std::string& value : m_parts->readers[pack].find(packKey('X', system, component)))
                if (auto state = readState(value, system, component); state && state->of == of)
                    states.push_back(std::move(*state));
        keepLatest(states);
        return states;
    };
    const clinical::Coding& coding = terms.front().coding;
    const auto active = statesOf(coding.system, coding.code, StateOf::Active);
    const bool retired = !active.empty() && std::ranges::none_of(active, &State::value);
    for (Term& term : terms) {
        term.active = term.active && !retired;
        if (term.use == Use::Synonym &&
            std::ranges::any_of(statesOf(coding.system, term.id, StateOf::Preferred), &State::value))
            term.use = Use::Preferred;
    }
}

std::optional<GivenName> Store::name(std::string_view system, std::string_view code, std::string_view language) const {
    const auto terms = lookup(system, code);
    const auto of = [&](std::string_view wanted) -> const Term* {
        for (const Term& term : terms)
            if (term.language.substr(0, 2) == wanted.substr(0, 2))
                return &term;
        return nullptr;
    };
    const auto replacement = std::ranges::find_if(terms, [](const Term& term) { return !term.replacedBy.empty(); });
    const bool active = terms.empty() || terms.front().active; // retired ones are last
    const auto given = [&](const Term& term) {
        const PackInfo& pack = m_parts->infos[term.pack];
        return GivenName{term.coding.display,
                         term.language,
                         pack.file,
                         term.coding.version.empty() ? pack.version : term.coding.version,
                         active,
                         active || replacement == terms.end() ? "" : replacement->replacedBy};
    };
    const auto common = [&]() -> std::optional<GivenName> {
        const auto text = commonName(system, code, language);
        if (text.empty())
            return std::nullopt;
        const bool spoken = commonName(system, code, "en") != text;
        return GivenName{std::string(text),
                         spoken ? std::string(language.substr(0, 2)) : "en",
                         std::string(ownTable),
                         std::string(commonNamesVersion),
                         active,
                         {}};
    };
    if (const Term* own = of(language))
        return given(*own);
    if (auto own = common(); own && language.substr(0, 2) != "en")
        return own;
    if (const Term* english = of("en"))
        return given(*english);
    if (!terms.empty())
        return given(terms.front());
    return common();
}

bool Store::names(std::string_view system) const {
    bool found = false;
    for (const PackReader& reader : m_parts->readers)
        if (!found)
            reader.each(packKey('T', system, {}), [&](std::string_view, std::string_view) {
                found = true;
                return false;
            });
    return found;
}

std::optional<std::string> Store::display(std::string_view system, std::string_view code,
                                          std::string_view language) const {
    auto given = name(system, code, language);
    return given ? std::optional(std::move(given->text)) : std::nullopt;
}

std::vector<Translation> Store::translate(std::string_view system, std::string_view code,
                                          std::string_view targetSystem) const {
    std::vector<Translation> result;
    for (const PackReader& reader : m_parts->readers)
        for (const std::string& value : reader.find(packKey('M', system, code))) {
            auto translation = readTranslation(value, system, code);
            if (!translation || (!targetSystem.empty() && translation->row.target.system != targetSystem))
                continue;
            if (std::ranges::none_of(result, [&](const Translation& other) {
                    return other.row == translation->row && other.map == translation->map;
                }))
                result.push_back(std::move(*translation));
        }
    return result;
}

bool newer(std::string_view left, std::string_view right) {
    const auto digits = [](std::string_view& text) {
        const std::size_t size = std::min(text.size(), text.find_first_not_of("0123456789"));
        std::string_view number = text.substr(0, size);
        text.remove_prefix(size);
        while (number.starts_with('0'))
            number.remove_prefix(1);
        return number;
    };
    while (!left.empty() && !right.empty()) {
        const std::string_view leftNumber = digits(left);
        const std::string_view rightNumber = digits(right);
        if (leftNumber.size() != rightNumber.size())
            return leftNumber.size() > rightNumber.size();
        if (leftNumber != rightNumber)
            return leftNumber > rightNumber;
        if (left.empty() || right.empty())
            break;
        if (left.front() != right.front())
            return left.front() > right.front();
        left.remove_prefix(1);
        right.remove_prefix(1);
    }
    return left.size() > right.size();
}

bool isVersion(std::string_view held, std::string_view asked) {
    constexpr std::string_view before = "/version/";
    return held == asked ||
           (asked.ends_with(held) && !held.empty() && asked.substr(0, asked.size() - held.size()).ends_with(before));
}

Store::Packs Store::packsOf(std::string_view system, std::string_view version) const {
    struct Holder {
        std::size_t pack;
        SystemInfo info;
    };
    std::vector<Holder> holders;
    for (std::size_t pack = 0; pack < m_parts->readers.size(); ++pack)
        for (const std::string& value : m_parts->readers[pack].find(packKey('S', system, {})))
            if (auto info = readSystem(value, system))
                holders.push_back({pack, std::move(*info)});
    const bool asked = !version.empty() && std::ranges::any_of(holders, [&](const Holder& holder) {
        return isVersion(holder.info.version, version);
    });
    // Without it the newest resource answers; what is whole comes before what is newer.
    std::optional<std::string_view> wanted;
    for (const bool whole : {true, false})
        if (!wanted)
            for (const Holder& holder : holders)
                if (!holder.info.published() && holder.info.whole() == whole &&
                    (!wanted || newer(holder.info.version, *wanted)))
                    wanted = holder.info.version;
    Packs packs;
    for (const Holder& holder : holders) {
        const bool fits =
            asked ? isVersion(holder.info.version, version) : holder.info.published() || holder.info.version == wanted;
        if (fits && (packs.empty() || packs.back() != holder.pack))
            packs.push_back(holder.pack);
    }
    return packs;
}

std::optional<SystemInfo> Store::system(std::string_view system, const Packs& packs) const {
    std::optional<SystemInfo> whole;
    for (const std::size_t pack : packs)
        for (const std::string& value : m_parts->readers[pack].find(packKey('S', system, {}))) {
            auto info = readSystem(value, system);
            if (!info)
                continue;
            if (!whole) {
                whole = std::move(info);
                continue;
            }
            whole->hierarchy = whole->hierarchy || info->hierarchy;
            if (!whole->whole() && info->whole()) {
                whole->content = info->content;
                whole->version = info->version;
            }
            if (whole->version.empty())
                whole->version = info->version;
            for (const std::string& property : info->properties)
                addOnce(whole->properties, property);
        }
    return whole;
}

bool Store::has(std::string_view system, std::string_view code, const Packs& packs) const {
    for (const std::size_t pack : packs)
        for (const std::string& value : m_parts->readers[pack].find(packKey('T', system, code)))
            if (const auto term = readTerm(value, system, code); term && term->type != namedByValueSet)
                return true;
    return false;
}

namespace {
std::vector<std::string> edges(const std::vector<PackReader>& readers, char kind, std::string_view system,
                               std::string_view code, const Store::Packs& packs) {
    std::vector<Edge> rows;
    for (const std::size_t pack : packs)
        for (const std::string& value : readers[pack].find(packKey(kind, system, code)))
            if (auto edge = readEdge(kind, value, system, code))
                rows.push_back(std::move(*edge));
    keepLatest(rows);
    std::vector<std::string> codes;
    for (const Edge& edge : rows)
        if (edge.active)
            codes.push_back(kind == 'C' ? edge.child : edge.parent);
    std::ranges::sort(codes);
    codes.erase(std::ranges::unique(codes).begin(), codes.end());
    return codes;
}
} // namespace

std::vector<std::string> Store::children(std::string_view system, std::string_view code, const Packs& packs) const {
    return edges(m_parts->readers, 'C', system, code, packs);
}

std::vector<std::string> Store::parents(std::string_view system, std::string_view code, const Packs& packs) const {
    return edges(m_parts->readers, 'U', system, code, packs);
}

namespace {
std::vector<std::pair<std::string, std::string>> propertyRows(std::string_view value) {
    std::vector<std::pair<std::string, std::string>> rows;
    const auto part = fieldsOf(value);
    for (std::size_t at = 0; at + 1 < part.size(); at += 2)
        rows.emplace_back(part[at], part[at + 1]);
    return rows;
}
} // namespace

std::vector<std::pair<std::string, std::string>> Store::properties(std::string_view system, std::string_view code,
                                                                   const Packs& packs) const {
    std::vector<std::pair<std::string, std::string>> held;
    for (const std::size_t pack : packs)
        for (const std::string& value : m_parts->readers[pack].find(packKey('P', system, code)))
            for (auto& row : propertyRows(value))
                held.push_back(std::move(row));
    return held;
}

void Store::eachProperties(std::string_view system, const Packs& packs, const PropertyHandler& handle) const {
    bool more = true;
    for (const std::size_t pack : packs)
        if (more)
            m_parts->readers[pack].each(packKey('P', system, {}), [&](std::string_view key, std::string_view value) {
                more = handle(packKeyParts(key).second, propertyRows(value));
                return more;
            });
}

void Store::eachCode(std::string_view system, const Packs& packs, const CodeHandler& handle) const {
    for (const std::size_t pack : packs) {
        bool more = true;
        std::string code;
        std::vector<Term> terms;
        const auto give = [&] {
            keepLatest(terms);
            applyStates(terms);
            more = terms.empty() || handle(code, terms);
            terms.clear();
            return more;
        };
        m_parts->readers[pack].each(packKey('T', system, {}), [&](std::string_view key, std::string_view value) {
            const std::string_view here = packKeyParts(key).second;
            if (here != code && !give())
                return false;
            code = here;
            if (auto term = readTerm(value, system, here); term && term->type != namedByValueSet)
                terms.push_back(std::move(*term));
            return true;
        });
        if (!more || !give())
            return;
    }
}

std::optional<ValueSetDefinition> Store::valueSet(std::string_view url, std::string_view version) const {
    std::optional<ValueSetDefinition> best;
    for (const PackReader& reader : m_parts->readers)
        for (const std::string& value : reader.find(packKey('V', url, {}))) {
            auto definition = readValueSet(value, url);
            if (!definition || (!version.empty() && definition->version != version))
                continue;
            if (!best || newer(definition->version, best->version))
                best = std::move(definition);
        }
    if (!best && !version.empty())
        return valueSet(url);
    return best;
}

std::optional<std::string> Store::systemOfAll(std::string_view valueSet) const {
    for (const PackReader& reader : m_parts->readers)
        for (std::string& system : reader.find(packKey('A', valueSet, {})))
            return std::move(system);
    return std::nullopt;
}

std::vector<ValueSetDefinition> Store::valueSets() const {
    std::vector<ValueSetDefinition> all;
    for (const PackReader& reader : m_parts->readers)
        reader.each("V", [&](std::string_view key, std::string_view value) {
            const auto part = fieldsOf(value);
            if (part.size() == 3)
                all.push_back({std::string(packKeyParts(key).first), std::string(part[0]), std::string(part[1]), {}});
            return true;
        });
    std::ranges::sort(all, [](const ValueSetDefinition& left, const ValueSetDefinition& right) {
        return std::tie(left.url, left.version) < std::tie(right.url, right.version);
    });
    return all;
}

} // namespace anamnesis::terms
