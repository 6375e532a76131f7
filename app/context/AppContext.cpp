// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/context/AppContext.h"

#include "app/platform/Folders.h"
#include "app/platform/Process.h"
#include "app/platform/Zones.h"
#include "services/review/RequestBuffer.h"
#include "services/transport/RetryingHttp.h"

#include <utility>

namespace anamnesis::app::context {

struct AppContext::Parts {
    std::unique_ptr<Clock> clock;
    review::RequestBuffer requests;
    std::unique_ptr<transport::Http> network;
    std::unique_ptr<review::Review> review; // last: it uses the others
};

AppContext::AppContext(const Choices& choices) : m_parts(std::make_unique<Parts>()) {
    if (choices.at)
        m_parts->clock = std::make_unique<FixedClock>(*choices.at);
    else
        m_parts->clock = std::make_unique<SystemClock>();
    review::RequestBuffer& requests = m_parts->requests;
    m_parts->network =
        transport::makeNetwork(*m_parts->clock, {}, [&requests, log = choices.log](const transport::RequestRow& row) {
            requests.add(row);
            if (log)
                log->request(row);
        });
    review::Surroundings around{*m_parts->clock, *m_parts->network, platform::zoneOffsets, &requests};
    around.user = choices.user.empty() ? platform::userName() : choices.user;
    around.terms = choices.terms.value_or(platform::termsFolder());
    around.language = choices.language;
    around.quickKeys = choices.quickKeys;
    m_parts->review = std::make_unique<review::Review>(std::move(around));
}

AppContext::~AppContext() = default;

review::Review& AppContext::review() {
    return *m_parts->review;
}

} // namespace anamnesis::app::context
