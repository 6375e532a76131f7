// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/auth/Keys.h"

#include <jansson.h>
#include <openssl/ec.h>
#include <openssl/hmac.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
extern "C" {
#include <jose/b64.h>
#include <jose/jws.h>
#include <jose/openssl.h>
}

#include <cstdlib>
#include <memory>

namespace anamnesis::testing {
namespace {

std::string dumped(const json_t* json) {
    char* text = json_dumps(json, JSON_COMPACT);
    std::string result(text);
    std::free(text);
    return result;
}

} // namespace

KeyPair makeKey(const std::string& kind) {
    EVP_PKEY* key = kind.starts_with("RSA-") ? EVP_RSA_gen(std::stoul(kind.substr(4))) : EVP_EC_gen(kind.c_str());
    BIO* bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr);
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    KeyPair pair{std::string(data, static_cast<std::size_t>(size)), {}, {}};
    BIO_free_all(bio);
    json_t* jwk = jose_openssl_jwk_from_EVP_PKEY(nullptr, key);
    json_object_set_new(jwk, "kid", json_string("key-1"));
    pair.jwk = dumped(jwk);
    pair.jwkSet = R"({"keys":[{"kty":"RSA","use":"enc","n":"AQAB","e":"AQAB"},)" + pair.jwk + "]}";
    json_decref(jwk);
    EVP_PKEY_free(key);
    return pair;
}

bool verifies(const std::string& compact, const std::string& jwk) {
    const auto first = compact.find('.');
    const auto second = compact.find('.', first + 1);
    json_t* jws = json_pack("{s:s#,s:s#,s:s}", "protected", compact.data(), static_cast<int>(first), "payload",
                            compact.data() + first + 1, static_cast<int>(second - first - 1), "signature",
                            compact.c_str() + second + 1);
    json_t* key = json_loads(jwk.c_str(), 0, nullptr);
    const bool good = jose_jws_ver(nullptr, jws, nullptr, key, false);
    json_decref(jws);
    json_decref(key);
    return good;
}

std::string part(const std::string& compact, int index) {
    std::string text = compact;
    for (; index > 0; --index)
        text.erase(0, text.find('.') + 1);
    text.resize(text.find('.'));
    json_t* encoded = json_string(text.c_str());
    std::string bytes(jose_b64_dec(encoded, nullptr, 0), '\0');
    jose_b64_dec(encoded, bytes.data(), bytes.size());
    json_decref(encoded);
    return bytes;
}

std::string smartConfiguration() {
    return R"({"token_endpoint":"https://login.example/token","authorization_endpoint":"https://login.example/auth",
               "capabilities":["client-confidential-asymmetric","permission-v2"],
               "token_endpoint_auth_methods_supported":["private_key_jwt","client_secret_post"]})";
}

std::string statementWithOauthUris() {
    return R"({"resourceType":"CapabilityStatement","rest":[{"mode":"server","security":{"extension":[
               {"url":"http://other.example/extension"},
               {"url":"http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris","extension":[
               {"url":"authorize","valueUri":"https://login.example/auth"},{"url":"token","valueUri":"https://login.example/token"}]}]}}]})";
}

std::string statementWithOauthUrisXml() {
    return R"(<CapabilityStatement xmlns="http://hl7.org/fhir"><rest><security>
              <extension url="http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris">
              <extension url="token"><valueUri value="https://login.example/token"/></extension></extension>
              </security></rest></CapabilityStatement>)";
}

} // namespace anamnesis::testing
