// SPDX-License-Identifier: GPL-3.0-or-later
// A running exchange and a client for the tests: signs in, follows pages.
#pragma once

#include "app/exchange/Exchange.h"

#include <httplib.h>
#include <nlohmann/json.hpp>

#include <memory>
#include <string>
#include <vector>

namespace anamnesis::exchange::testing {

using Json = nlohmann::json;

struct Reply {
    int status = 0;
    std::string body;
    std::string type;
    httplib::Headers headers;
};

/// A client of one hospital. `again` asks up to six times while the server says try again.
class Client {
public:
    explicit Client(const Hospital& hospital);
    Reply get(const std::string& path, const httplib::Headers& more = {}, bool again = false);
    Reply post(const std::string& path, const std::string& body, const std::string& type,
               const httplib::Headers& more = {});
    void signIn(const std::string& scope = "system/*.rs");
    /// Bodies of all pages of a search; stops at a page that is not answered, whose status is left in `lastStatus`.
    std::vector<std::string> pages(const std::string& search);
    int lastStatus = 0;

private:
    httplib::Headers headers(const httplib::Headers& more) const;
    std::string hospitalToken() const;
    const Hospital m_hospital;
    std::string m_root; ///< "/fhir"
    std::string m_token;
    std::unique_ptr<httplib::Client> m_http;
};

/// The `next` link of a Bundle in JSON or XML, relative to the host; empty when there is none.
std::string nextPath(const std::string& body);

} // namespace anamnesis::exchange::testing
