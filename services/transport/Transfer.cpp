// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/transport/Transfer.h"

#include "services/transport/Url.h"

#include <algorithm>
#include <array>

namespace anamnesis::transport {
namespace {

/// A body may grow this much on decompression before it counts as a bomb; FHIR pages stay below 60.
constexpr std::uint64_t expansionCap = 250;
constexpr std::uint64_t expansionFreeBytes = 4ull << 20;
constexpr std::size_t maxHeaders = 256;
constexpr std::uint64_t maxReserve = 8ull << 20;

template <class Value>
void set(CURL* easy, CURLoption option, Value value) {
    curl_easy_setopt(easy, option, value);
}

std::uint64_t size(CURL* easy, CURLINFO info) {
    curl_off_t value = 0;
    curl_easy_getinfo(easy, info, &value);
    return static_cast<std::uint64_t>(std::max<curl_off_t>(value, 0));
}

Milliseconds time(CURL* easy, CURLINFO info) {
    return Milliseconds(size(easy, info) / 1000);
}

struct Meaning {
    CURLcode curl;
    const char* code;
    const char* reason; ///< value of the argument after host; null: none
};

constexpr std::array meanings{
    Meaning{CURLE_COULDNT_RESOLVE_HOST, "http.unreachable", "name"},
    Meaning{CURLE_COULDNT_RESOLVE_PROXY, "http.unreachable", "proxy"},
    Meaning{CURLE_PROXY, "http.unreachable", "proxy"},
    Meaning{CURLE_COULDNT_CONNECT, "http.unreachable", "connect"},
    Meaning{CURLE_INTERFACE_FAILED, "http.unreachable", "connect"},
    Meaning{CURLE_GOT_NOTHING, "http.cut-short", nullptr},
    Meaning{CURLE_PARTIAL_FILE, "http.cut-short", nullptr},
    Meaning{CURLE_RECV_ERROR, "http.cut-short", nullptr},
    Meaning{CURLE_SEND_ERROR, "http.cut-short", nullptr},
    Meaning{CURLE_HTTP2, "http.cut-short", nullptr},
    Meaning{CURLE_HTTP2_STREAM, "http.cut-short", nullptr},
    Meaning{CURLE_BAD_CONTENT_ENCODING, "http.damaged", nullptr},
    Meaning{CURLE_WEIRD_SERVER_REPLY, "http.damaged", nullptr},
    Meaning{CURLE_UNSUPPORTED_PROTOCOL, "http.damaged", nullptr}, // HTTP/0.9 and the like
    Meaning{CURLE_PEER_FAILED_VERIFICATION, "http.tls", "certificate"},
    Meaning{CURLE_SSL_CONNECT_ERROR, "http.tls", "handshake"},
    Meaning{CURLE_SSL_CERTPROBLEM, "http.tls", "own-certificate"},
    Meaning{CURLE_SSL_CIPHER, "http.tls", "handshake"},
    Meaning{CURLE_SSL_CACERT_BADFILE, "http.tls", "ca-file"},
    Meaning{CURLE_SSL_ISSUER_ERROR, "http.tls", "certificate"},
    Meaning{CURLE_SSL_CLIENTCERT, "http.tls", "own-certificate"},
    Meaning{CURLE_URL_MALFORMAT, "http.url-invalid", nullptr},
};

} // namespace

Transfer::Transfer(Request request, CancelToken cancel, Done done)
    : m_request(std::move(request)), m_cancel(std::move(cancel)), m_done(std::move(done)), m_easy(curl_easy_init()) {
    if (m_easy)
        configure();
}

void Transfer::configure() {
    CURL* easy = m_easy.get();
    set(easy, CURLOPT_URL, m_request.url.c_str());
    set(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    set(easy, CURLOPT_FOLLOWLOCATION, 0L); // RetryingHttp follows, and only within the origin
    set(easy, CURLOPT_NOSIGNAL, 1L);
    set(easy, CURLOPT_QUICK_EXIT, 1L); // a cancel does not wait for the name resolver
    set(easy, CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
    set(easy, CURLOPT_NOPROXY, "localhost,127.0.0.1,::1");
    set(easy, CURLOPT_HTTP09_ALLOWED, 0L);
    set(easy, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_2TLS));
    set(easy, CURLOPT_PIPEWAIT, 1L);
    set(easy, CURLOPT_ACCEPT_ENCODING, ""); // all that this libcurl can undo: gzip, deflate, br, zstd
    set(easy, CURLOPT_USERAGENT, "Anamnesis");
    set(easy, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(m_request.timeouts.connect.count()));
    set(easy, CURLOPT_TIMEOUT_MS, static_cast<long>(m_request.timeouts.total.count()));
    set(easy, CURLOPT_TCP_KEEPALIVE, 1L);
    set(easy, CURLOPT_BUFFERSIZE, 256L * 1024);
    set(easy, CURLOPT_WRITEFUNCTION, &Transfer::onBody);
    set(easy, CURLOPT_WRITEDATA, this);
    set(easy, CURLOPT_HEADERFUNCTION, &Transfer::onHeader);
    set(easy, CURLOPT_HEADERDATA, this);
    set(easy, CURLOPT_PRIVATE, this);
    configureTls();

    const std::string method(name(m_request.method));
    if (m_request.method == Method::Head)
        set(easy, CURLOPT_NOBODY, 1L);
    else if (m_request.method != Method::Get)
        set(easy, CURLOPT_CUSTOMREQUEST, method.c_str());
    if (!m_request.body.empty() || m_request.method == Method::Post || m_request.method == Method::Put) {
        set(easy, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(m_request.body.size()));
        set(easy, CURLOPT_POSTFIELDS, m_request.body.c_str());
    }
    curl_slist* list = curl_slist_append(nullptr, "Expect:");
    for (const auto& [key, value] : m_request.headers) {
        const std::string line = key + ": " + value;
        if (line.find_first_of("\r\n") == std::string::npos) // a value must not become a second header
            list = curl_slist_append(list, line.c_str());
    }
    m_headerList.reset(list);
    set(easy, CURLOPT_HTTPHEADER, list);
}

void Transfer::configureTls() {
    CURL* easy = m_easy.get();
    set(easy, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    set(easy, CURLOPT_SSL_VERIFYPEER, 1L);
    set(easy, CURLOPT_SSL_VERIFYHOST, 2L);
    if (!m_request.tls)
        return;
    const TlsIdentity& identity = *m_request.tls;
    if (!identity.caFile.empty()) {
        set(easy, CURLOPT_CAINFO, identity.caFile.c_str());
        set(easy, CURLOPT_CAPATH, nullptr);
    }
    if (!identity.certFile.empty()) {
        set(easy, CURLOPT_SSLCERT, identity.certFile.c_str());
        set(easy, CURLOPT_SSLKEY, (identity.keyFile.empty() ? identity.certFile : identity.keyFile).c_str());
    }
}

std::size_t Transfer::onBody(char* data, std::size_t size, std::size_t count, void* self) {
    return static_cast<Transfer*>(self)->receive({data, size * count});
}

std::size_t Transfer::onHeader(char* data, std::size_t size, std::size_t count, void* self) {
    static_cast<Transfer*>(self)->receiveHeader({data, size * count});
    return size * count;
}

std::size_t Transfer::receive(std::string_view data) {
    std::string& body = m_response.body;
    const std::uint64_t grown = body.size() + data.size();
    std::uint64_t limit = m_request.maxBody;
    if (!header(m_response.headers, "Content-Encoding").empty()) {
        const std::uint64_t wire = size(m_easy.get(), CURLINFO_SIZE_DOWNLOAD_T);
        limit = std::min(limit, expansionFreeBytes + wire * expansionCap);
    }
    if (grown > limit) {
        m_refused = Error{"http.too-large", {{"host", hostOf(m_request.url)}, {"limit", std::to_string(limit)}}};
        return CURL_WRITEFUNC_ERROR;
    }
    if (body.empty()) {
        curl_off_t announced = -1;
        curl_easy_getinfo(m_easy.get(), CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &announced);
        if (announced > 0)
            body.reserve(std::min({static_cast<std::uint64_t>(announced), m_request.maxBody, maxReserve}));
    }
    body.append(data);
    return data.size();
}

void Transfer::receiveHeader(std::string_view line) {
    if (line.starts_with("HTTP/")) {
        m_response.headers.clear(); // of an interim answer (103, 100) before
        return;
    }
    const auto colon = line.find(':');
    if (colon == std::string_view::npos || m_response.headers.size() >= maxHeaders)
        return;
    std::string_view value = line.substr(colon + 1);
    while (!value.empty() && (value.front() == ' ' || value.front() == '\t'))
        value.remove_prefix(1);
    while (!value.empty() &&
           (value.back() == '\r' || value.back() == '\n' || value.back() == ' ' || value.back() == '\t'))
        value.remove_suffix(1);
    m_response.headers.emplace_back(line.substr(0, colon), value);
}

std::optional<Error> Transfer::overdue(Milliseconds now) {
    if (m_cancel.cancelled())
        return Error{"http.cancelled", {}};
    long headerBytes = 0;
    curl_easy_getinfo(m_easy.get(), CURLINFO_HEADER_SIZE, &headerBytes);
    const std::uint64_t activity = static_cast<std::uint64_t>(headerBytes) +
                                   size(m_easy.get(), CURLINFO_SIZE_DOWNLOAD_T) +
                                   size(m_easy.get(), CURLINFO_SIZE_UPLOAD_T);
    if (activity != m_activity || m_lastActivity.count() < 0) {
        m_activity = activity;
        m_lastActivity = now;
    }
    if (now - m_lastActivity < m_request.timeouts.idle)
        return std::nullopt;
    return Error{"http.timeout", {{"host", hostOf(m_request.url)}, {"limit", "idle"}}};
}

Result<Response> Transfer::outcome(CURLcode code) {
    if (m_refused)
        return failure(*m_refused);
    if (code != CURLE_OK)
        return failure(error(code));
    CURL* easy = m_easy.get();
    long status = 0;
    curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
    m_response.status = static_cast<int>(status);
    m_response.effectiveUrl = m_request.url;
    m_response.wireBytes = size(easy, CURLINFO_SIZE_DOWNLOAD_T);
    m_response.timings = {time(easy, CURLINFO_APPCONNECT_TIME_T), time(easy, CURLINFO_STARTTRANSFER_TIME_T),
                          time(easy, CURLINFO_TOTAL_TIME_T)};
    if (m_response.timings.connect.count() == 0)
        m_response.timings.connect = time(easy, CURLINFO_CONNECT_TIME_T);
    return std::move(m_response);
}

Error Transfer::error(CURLcode code) const {
    Error error{"http.failed", {{"host", hostOf(m_request.url)}}};
    if (code == CURLE_OPERATION_TIMEDOUT) {
        const bool connected = size(m_easy.get(), CURLINFO_PRETRANSFER_TIME_T) > 0;
        error.code = "http.timeout";
        error.args.emplace_back("limit", connected ? "total" : "connect");
        return error;
    }
    for (const Meaning& meaning : meanings) {
        if (meaning.curl != code)
            continue;
        error.code = meaning.code;
        if (meaning.reason != nullptr)
            error.args.emplace_back("reason", meaning.reason);
        return error;
    }
    error.args.emplace_back("reason", std::to_string(static_cast<int>(code)));
    return error;
}

} // namespace anamnesis::transport
