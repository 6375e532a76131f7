// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/auth/ClientAssertion.h"

#include <jansson.h>
#include <nlohmann/json.hpp>
#include <openssl/ec.h>
#include <openssl/hmac.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
extern "C" { // the library's headers do not say so themselves
#include <jose/b64.h>
#include <jose/jws.h>
#include <jose/openssl.h>
}

#include <memory>

namespace anamnesis::auth {
namespace {

struct Release {
    void operator()(json_t* json) const { json_decref(json); }
    void operator()(BIO* bio) const { BIO_free_all(bio); }
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
};
using JsonHandle = std::unique_ptr<json_t, Release>;

std::string_view text(const json_t* object, const char* name) {
    const char* value = json_string_value(json_object_get(object, name));
    return value != nullptr ? std::string_view(value) : std::string_view();
}

bool isPrivate(const json_t* jwk) {
    return json_object_get(jwk, "d") != nullptr;
}

JsonHandle fromPem(std::string_view pem) {
    const std::unique_ptr<BIO, Release> bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    const auto noPassphrase = [](char*, int, int, void*) { return -1; };
    const std::unique_ptr<EVP_PKEY, Release> key(
        bio ? PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassphrase, nullptr) : nullptr);
    return JsonHandle(key ? jose_openssl_jwk_from_EVP_PKEY(nullptr, key.get()) : nullptr);
}

JsonHandle fromJwk(std::string_view jwk) {
    JsonHandle document(json_loadb(jwk.data(), jwk.size(), JSON_REJECT_DUPLICATES, nullptr));
    if (!document)
        return document;
    const json_t* keys = json_object_get(document.get(), "keys");
    for (std::size_t i = 0; i < json_array_size(keys); ++i) {
        json_t* candidate = json_array_get(keys, i);
        if (isPrivate(candidate) && text(candidate, "use") != "enc")
            return JsonHandle(json_incref(candidate));
    }
    return document;
}

Result<JsonHandle> readKey(const Secret& key) {
    const std::string_view bytes = key.reveal();
    const auto first = bytes.find_first_not_of(" \t\r\n");
    JsonHandle jwk = first != std::string_view::npos && bytes[first] == '{' ? fromJwk(bytes) : fromPem(bytes);
    if (!jwk || !json_is_object(jwk.get()) || !isPrivate(jwk.get()))
        return failure("auth.key-unreadable");
    return jwk;
}

Result<std::string> algorithm(const json_t* jwk) {
    const std::string_view type = text(jwk, "kty");
    constexpr std::size_t base64Of2048Bits = 342;
    if (type == "RSA" && text(jwk, "n").size() >= base64Of2048Bits)
        return std::string("RS384");
    if (type == "EC" && text(jwk, "crv") == "P-384")
        return std::string("ES384");
    return failure("auth.key-unsuited", {{"type", type == "EC" ? std::string(text(jwk, "crv")) : std::string(type)}});
}

} // namespace

Result<std::string> algorithmOf(const Secret& key) {
    const auto jwk = readKey(key);
    if (!jwk)
        return failure(jwk.error());
    return algorithm(jwk->get());
}

Result<Secret> signAssertion(const Secret& key, std::string_view keyId, const AssertionClaims& claims) {
    auto jwk = readKey(key);
    if (!jwk)
        return failure(jwk.error());
    const auto alg = algorithm(jwk->get());
    if (!alg)
        return failure(alg.error());
    const std::string kid(keyId.empty() ? text(jwk->get(), "kid") : keyId);
    // What a JWK says it is for (key_ops, alg) must not keep the library from this one use.
    for (const char* name : {"key_ops", "use", "alg", "kid", "x5c", "x5t"})
        json_object_del(jwk->get(), name);

    const auto issued = std::chrono::duration_cast<std::chrono::seconds>(claims.issued.time_since_epoch()).count();
    const std::string payload =
        nlohmann::json{{"iss", claims.clientId}, {"sub", claims.clientId}, {"aud", claims.audience},
                       {"jti", claims.id},       {"iat", issued},          {"exp", issued + 300}}
            .dump();
    const JsonHandle jws(json_object());
    json_object_set_new(jws.get(), "payload", jose_b64_enc(payload.data(), payload.size()));
    const JsonHandle signature(json_object());
    json_t* protectedHeader = json_object();
    json_object_set_new(protectedHeader, "alg", json_string(alg->c_str()));
    json_object_set_new(protectedHeader, "typ", json_string("JWT"));
    if (!kid.empty())
        json_object_set_new(protectedHeader, "kid", json_string(kid.c_str()));
    json_object_set_new(signature.get(), "protected", protectedHeader);
    if (!jose_jws_sig(nullptr, jws.get(), signature.get(), jwk->get()))
        return failure("auth.key-unreadable");
    std::string compact(text(jws.get(), "protected"));
    compact += '.';
    compact += text(jws.get(), "payload");
    compact += '.';
    compact += text(jws.get(), "signature");
    return Secret(std::move(compact));
}

} // namespace anamnesis::auth
