// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/transport/Loopback.h"

#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <zlib.h>
#include <zstd.h>

#include <cstdio>
#include <utility>

namespace anamnesis::testing {

Loopback::Loopback() : Loopback(std::make_unique<httplib::Server>()) {
    m_secure = false;
}

Loopback::Loopback(std::unique_ptr<httplib::Server> server) : m_server(std::move(server)), m_secure(true) {}

void Loopback::start() {
    m_port = m_server->bind_to_any_port("127.0.0.1");
    m_thread = std::thread([this] { m_server->listen_after_bind(); });
    while (!m_server->is_running())
        std::this_thread::yield();
}

Loopback::~Loopback() {
    m_server->stop();
    if (m_thread.joinable())
        m_thread.join();
}

std::string Loopback::url(const std::string& path, const std::string& host) const {
    return (m_secure ? "https://" : "http://") + host + ":" + std::to_string(m_port) + path;
}

Certificate makeCertificate(const std::filesystem::path& folder, const std::string& name,
                            const std::string& subjectAltName) {
    EVP_PKEY* key = EVP_EC_gen("P-256");
    X509* certificate = X509_new();
    X509_set_version(certificate, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate), 86400);
    X509_set_pubkey(certificate, key);
    X509_NAME* subject = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>(name.c_str()), -1,
                               -1, 0);
    X509_set_issuer_name(certificate, subject);
    const auto extend = [&](int kind, const std::string& value) {
        X509V3_CTX context;
        X509V3_set_ctx_nodb(&context);
        X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
        X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, kind, value.c_str());
        X509_add_ext(certificate, extension, -1);
        X509_EXTENSION_free(extension);
    };
    extend(NID_subject_alt_name, subjectAltName);
    extend(NID_basic_constraints, "critical,CA:TRUE");
    X509_sign(certificate, key, EVP_sha256());

    Certificate files{folder / (name + ".pem"), folder / (name + ".key")};
    FILE* file = std::fopen(files.certificate.c_str(), "wb");
    PEM_write_X509(file, certificate);
    std::fclose(file);
    file = std::fopen(files.key.c_str(), "wb");
    PEM_write_PrivateKey(file, key, nullptr, nullptr, 0, nullptr, nullptr);
    std::fclose(file);
    X509_free(certificate);
    EVP_PKEY_free(key);
    return files;
}

std::string gzipped(const std::string& text) {
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    std::string result(deflateBound(&stream, static_cast<uLong>(text.size())) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = reinterpret_cast<Bytef*>(result.data());
    stream.avail_out = static_cast<uInt>(result.size());
    deflate(&stream, Z_FINISH);
    result.resize(stream.total_out);
    deflateEnd(&stream);
    return result;
}

std::string zstandard(const std::string& text) {
    std::string result(ZSTD_compressBound(text.size()), '\0');
    result.resize(ZSTD_compress(result.data(), result.size(), text.data(), text.size(), 3));
    return result;
}

} // namespace anamnesis::testing
