// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of a code, wherever the answer comes from: a terminology server when one is named, else what it or
// another answered before, else the packs. An answer always says where it is from; one that is not the server's says
// why. Only codes, systems and canonicals are sent.
#pragma once

#include "models/base/CancelToken.h"
#include "models/base/Clock.h"
#include "models/base/Issue.h"
#include "services/terms/Store.h"
#include "services/terms/expand/Expand.h"
#include "services/terms/server/Answers.h"
#include "services/terms/server/Cache.h"
#include "services/terms/server/Server.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace anamnesis::terms {

enum class From : std::uint8_t { Server, Cache, Packs };
[[nodiscard]] std::string_view name(From from); ///< "server", "cache", "packs"

/// Issues: why the server was not heard (terms.server-…, http.…, terms.not-sent), terms.from-cache {server, at},
/// terms.from-packs {server}, terms.cache-unwritable {file}, and those of an expansion.
template <class Value>
struct Answered {
    Value value;
    From from = From::Packs;
    std::string server; ///< base URL of who answered, now or then
    Instant at{};       ///< when it did
    Issues issues;
};

/// One thread at a time; store, http and clock must outlive it. Systems must be canonical. The only error is
/// "cancelled", and for expand and validate what the packs answer when nothing else does.
class Terminology {
public:
    /// Answers of servers lie in the folder "answers" beside the packs.
    Terminology(const Store& store, const std::filesystem::path& folder, const Clock& clock);
    void useServer(transport::Http& http, ServerSettings settings);

    /// Names, preferred first; none: nobody knows the code.
    [[nodiscard]] Result<Answered<std::vector<Term>>> lookup(std::string_view system, std::string_view code,
                                                             std::string_view language, const CancelToken& cancel = {});
    /// Every row of every map; several stay several.
    [[nodiscard]] Result<Answered<std::vector<Translation>>> translate(std::string_view system, std::string_view code,
                                                                       std::string_view targetSystem,
                                                                       const CancelToken& cancel = {});
    /// Whether the code is one of the value set, or of the system when none is named.
    [[nodiscard]] Result<Answered<Validity>> validate(std::string_view valueSet, std::string_view system,
                                                      std::string_view code, const CancelToken& cancel = {});
    [[nodiscard]] Result<Answered<Expansion>> expand(std::string_view valueSet, const Bounds& bounds,
                                                     std::string_view language, const CancelToken& cancel = {});

private:
    template <class Value, class Read>
    Result<std::optional<Answered<Value>>> heard(const Question& question, bool mayBeSent, const Read& read,
                                                 Issues& issues, const CancelToken& cancel);
    template <class Value, class Read>
    std::optional<Answered<Value>> remembered(const Question& question, const Read& read, Issues& issues) const;
    void keep(const Question& question, std::vector<std::string> bodies, Issues& issues);
    /// What was heard or is remembered; nothing: the packs' turn.
    template <class Value, class Read>
    Result<std::optional<Answered<Value>>> outside(const Question& question, bool mayBeSent, const Read& read,
                                                   Issues& issues, const CancelToken& cancel);
    [[nodiscard]] Issues ofPacks(Issues issues) const;

    const Store& m_store;
    const Clock& m_clock;
    Cache m_cache;
    std::unique_ptr<Server> m_server;
};

} // namespace anamnesis::terms
