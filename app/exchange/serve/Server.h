// SPDX-License-Identifier: GPL-3.0-or-later
// A site on a socket of 127.0.0.1.
#pragma once

#include "app/exchange/serve/Site.h"
#include "models/base/Result.h"

#include <memory>
#include <string>

namespace anamnesis::exchange {

class Server {
public:
    explicit Server(const ServerSetup& setup);
    ~Server();
    /// Binds and listens on threads of its own; answers the base URL. Port 0: a free one. Error: exchange.port {port}.
    [[nodiscard]] Result<std::string> start(int port);
    void askToStop();
    void stop(); ///< returns when every thread has ended

private:
    struct Listening;
    std::unique_ptr<Listening> m_listening;
};

} // namespace anamnesis::exchange
