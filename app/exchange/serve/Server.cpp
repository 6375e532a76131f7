// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/serve/Server.h"

#include <httplib.h>
#include <zlib.h>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace anamnesis::exchange {
namespace {

constexpr std::string_view root = "/fhir";

std::string gzip(const std::string& bytes) {
    z_stream stream{};
    if (deflateInit2(&stream, 4, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    std::string out(deflateBound(&stream, bytes.size()), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const int done = deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return done == Z_STREAM_END ? out : std::string();
}

int fromHex(char c) {
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
}

std::string decoded(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size() && fromHex(text[i + 1]) >= 0 && fromHex(text[i + 2]) >= 0) {
            out += static_cast<char>(fromHex(text[i + 1]) * 16 + fromHex(text[i + 2]));
            i += 2;
        } else {
            out += text[i] == '+' ? ' ' : text[i];
        }
    }
    return out;
}

/// In the order sent: the library's own map loses it.
void readForm(std::string_view text, std::vector<std::pair<std::string, std::string>>& into) {
    while (!text.empty()) {
        const std::size_t end = text.find('&');
        const std::string_view one = text.substr(0, end);
        const std::size_t equals = one.find('=');
        if (!one.empty())
            into.emplace_back(decoded(one.substr(0, equals)),
                              equals == std::string_view::npos ? std::string() : decoded(one.substr(equals + 1)));
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
}

} // namespace

struct Server::Listening {
    explicit Listening(const ServerSetup& setup) : site(setup), latency(setup.options.latency) {}

    Site site;
    int latency;
    httplib::Server http;
    std::thread thread;
    std::mutex mutex;
    std::condition_variable stopping;
    bool stopped = false;

    void wait(int milliseconds) {
        if (milliseconds <= 0)
            return;
        std::unique_lock lock(mutex);
        stopping.wait_for(lock, std::chrono::milliseconds(milliseconds), [this] { return stopped; });
    }

    void handle(const httplib::Request& request, httplib::Response& response) {
        Asked asked;
        asked.method = request.method;
        asked.body = request.body;
        asked.header = [&request](std::string_view name) { return request.get_header_value(std::string(name)); };
        if (const std::size_t mark = request.target.find('?'); mark != std::string::npos)
            readForm(std::string_view(request.target).substr(mark + 1), asked.query);
        if (asked.header("Content-Type").starts_with("application/x-www-form-urlencoded"))
            readForm(request.body, asked.query);
        Answer answer;
        if (request.path == root || request.path.starts_with(std::string(root) + '/')) {
            asked.path = request.path.substr(root.size());
            answer = site.answer(asked);
        } else {
            answer.status = 404;
            answer.type = "text/plain";
            answer.body = "Nothing here.";
        }
        wait(latency + answer.delay);
        send(std::move(answer), asked, response);
    }

    static void send(Answer answer, const Asked& asked, httplib::Response& response) {
        response.status = answer.status;
        for (const auto& [name, value] : answer.headers)
            response.set_header(name, value);
        if (answer.cut) { // the length promises more than comes
            const auto body = std::make_shared<std::string>(std::move(answer.body));
            response.set_content_provider(body->size() + 64, answer.type,
                                          [body](std::size_t offset, std::size_t, httplib::DataSink& sink) {
                                              const std::size_t half = body->size() / 2;
                                              if (offset < half)
                                                  sink.write(body->data() + offset, half - offset);
                                              return false;
                                          });
            return;
        }
        const bool packedByLibrary = answer.type.starts_with("text/") || answer.type == "application/json";
        if (!packedByLibrary && answer.body.size() > 512 &&
            asked.header("Accept-Encoding").find("gzip") != std::string::npos)
            if (std::string packed = gzip(answer.body); !packed.empty()) {
                response.set_header("Content-Encoding", "gzip");
                response.set_header("Vary", "Accept-Encoding");
                response.body = std::move(packed);
                response.set_header("Content-Type", answer.type);
                return;
            }
        if (!answer.body.empty() || answer.status != 304)
            response.set_content(answer.body, answer.type);
    }
};

Server::Server(const ServerSetup& setup) : m_listening(std::make_unique<Listening>(setup)) {}

Server::~Server() {
    stop();
}

Result<std::string> Server::start(int port) {
    Listening& state = *m_listening;
    const auto handler = [&state](const httplib::Request& request, httplib::Response& response) {
        state.handle(request, response);
    };
    state.http.Get(".*", handler).Post(".*", handler).Put(".*", handler).Patch(".*", handler).Delete(".*", handler);
    state.http.set_keep_alive_max_count(100000);
    state.http.set_keep_alive_timeout(2);
    state.http.set_payload_max_length(1 << 20);
    state.http.set_tcp_nodelay(true);
    // Not the library's default, SO_REUSEPORT: two exchanges on one port would each get some of the requests.
    state.http.set_socket_options([](socket_t socket) {
        const int on = 1;
        setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    });
    state.http.new_task_queue = [] { return new httplib::ThreadPool(12); };
    state.http.set_exception_handler([](const httplib::Request&, httplib::Response& response, std::exception_ptr) {
        response.status = 500;
        response.set_content("The exchange itself failed.", "text/plain");
    });
    const int bound = port == 0                                    ? state.http.bind_to_any_port("127.0.0.1")
                      : state.http.bind_to_port("127.0.0.1", port) ? port
                                                                   : -1;
    if (bound < 0)
        return failure("exchange.port", {{"port", std::to_string(port)}});
    std::string base = "http://127.0.0.1:" + std::to_string(bound) + std::string(root);
    state.site.setBase(base);
    state.thread = std::thread([&state] { state.http.listen_after_bind(); });
    while (!state.http.is_running())
        std::this_thread::yield();
    return base;
}

void Server::askToStop() {
    {
        const std::lock_guard lock(m_listening->mutex);
        m_listening->stopped = true;
    }
    m_listening->stopping.notify_all();
    m_listening->http.stop();
}

void Server::stop() {
    if (!m_listening->thread.joinable())
        return;
    askToStop();
    m_listening->thread.join();
}

} // namespace anamnesis::exchange
