// SPDX-License-Identifier: GPL-3.0-or-later
// One attempt on one curl easy handle: its options, its caps, and what its end means. Network thread only.
#pragma once

#include "services/transport/Http.h"

#include <curl/curl.h>

#include <memory>
#include <optional>

namespace anamnesis::transport {

class Transfer {
public:
    Transfer(Request request, CancelToken cancel, Done done);
    Transfer(const Transfer&) = delete;
    Transfer& operator=(const Transfer&) = delete;

    [[nodiscard]] CURL* handle() const { return m_easy.get(); }
    /// Why it must end now, if it must: cancelled, or silent for too long.
    [[nodiscard]] std::optional<Error> overdue(Milliseconds now);
    /// What curl's last word means.
    [[nodiscard]] Result<Response> outcome(CURLcode code);
    [[nodiscard]] const Done& done() const { return m_done; }

private:
    static std::size_t onBody(char* data, std::size_t size, std::size_t count, void* self);
    static std::size_t onHeader(char* data, std::size_t size, std::size_t count, void* self);
    std::size_t receive(std::string_view data);
    void receiveHeader(std::string_view line);
    void configure();
    void configureTls();
    [[nodiscard]] Error error(CURLcode code) const;

    struct FreeEasy {
        void operator()(CURL* easy) const { curl_easy_cleanup(easy); }
    };
    struct FreeList {
        void operator()(curl_slist* list) const { curl_slist_free_all(list); }
    };

    Request m_request;
    CancelToken m_cancel;
    Done m_done;
    std::unique_ptr<CURL, FreeEasy> m_easy;
    std::unique_ptr<curl_slist, FreeList> m_headerList;
    Response m_response;
    std::optional<Error> m_refused; ///< set when we ended it ourselves
    std::uint64_t m_activity = 0;   ///< bytes seen when last looked
    Milliseconds m_lastActivity{-1};
};

} // namespace anamnesis::transport
