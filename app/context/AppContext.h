// SPDX-License-Identifier: GPL-3.0-or-later
// The only place where concrete parts are chosen and joined: clock, network, zones, review.
#pragma once

#include "app/context/TechnicalLog.h"
#include "models/base/Clock.h"
#include "services/review/Review.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace anamnesis::app::context {

struct Choices {
    std::optional<Instant> at;                       ///< fixes "now"
    std::string user;                                ///< empty: the login name
    bool quickKeys = false;                          ///< throw-away vaults only
    std::shared_ptr<TechnicalLog> log = {};          ///< null: none is written
    std::string language = "en";                     ///< of names of codes
    std::optional<std::filesystem::path> terms = {}; ///< the terminologies; without: those of the user
};

class AppContext {
public:
    explicit AppContext(const Choices& choices);
    ~AppContext();
    AppContext(const AppContext&) = delete;
    AppContext& operator=(const AppContext&) = delete;

    [[nodiscard]] review::Review& review();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace anamnesis::app::context
