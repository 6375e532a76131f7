// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/Keys.h"

#include "services/store/Fault.h"

#include <sodium.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

namespace anamnesis::store {

namespace {

const unsigned char* bytesOf(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}
unsigned char* bytesOf(std::string& text) {
    return reinterpret_cast<unsigned char*>(text.data());
}

void startSodium() {
    if (sodium_init() < 0)
        throw Fault("vault.no-randomness");
}

/// One keyboard sends é as one code point, another as two: both are one passphrase (RFC 8265, OpaqueString).
std::string composed(std::string_view passphrase) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* normalizer = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status))
        return std::string(passphrase);
    const icu::StringPiece piece(passphrase.data(), static_cast<std::int32_t>(passphrase.size()));
    icu::UnicodeString text = normalizer->normalize(icu::UnicodeString::fromUTF8(piece), status);
    std::string answer;
    if (U_FAILURE(status))
        answer = passphrase;
    else
        text.toUTF8String(answer);
    return answer;
}

constexpr std::string_view letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford: no I, L, O, U
constexpr std::size_t randomLetters = 30;
constexpr std::size_t checkLetters = 2;

std::string checkOf(std::string_view code) {
    std::array<unsigned char, crypto_generichash_BYTES_MIN> hash{};
    crypto_generichash(hash.data(), hash.size(), bytesOf(code), code.size(), nullptr, 0);
    return {letters[hash[0] & 31U], letters[hash[1] & 31U]};
}

} // namespace

SecretKey::SecretKey() {
    startSodium();
    m_bytes = static_cast<unsigned char*>(sodium_malloc(size));
    if (m_bytes == nullptr)
        throw Fault("vault.no-memory");
}
SecretKey::SecretKey(SecretKey&& other) noexcept : m_bytes(std::exchange(other.m_bytes, nullptr)) {}
SecretKey& SecretKey::operator=(SecretKey&& other) noexcept {
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, nullptr);
    }
    return *this;
}
SecretKey::~SecretKey() {
    wipe();
}
void SecretKey::wipe() noexcept {
    if (m_bytes != nullptr)
        sodium_free(std::exchange(m_bytes, nullptr)); // zeroes first
}
SecretKey SecretKey::random() {
    SecretKey key;
    randombytes_buf(key.data(), size);
    return key;
}

SecretKey keyFromPassphrase(std::string_view passphrase, std::string_view salt, const KeyCost& cost) {
    SecretKey key;
    std::string text = composed(passphrase);
    const int failed =
        salt.size() != crypto_pwhash_argon2id_SALTBYTES ||
        crypto_pwhash_argon2id(key.data(), SecretKey::size, text.data(), text.size(), bytesOf(salt), cost.passes,
                               static_cast<std::size_t>(cost.memoryBytes), crypto_pwhash_argon2id_ALG_ARGON2ID13) != 0;
    sodium_memzero(text.data(), text.size());
    if (failed != 0)
        throw Fault("vault.no-memory");
    return key;
}

KeyCost calibratedCost() {
    startSodium();
    constexpr std::uint64_t memory = 64U << 20U;
    constexpr double wanted = 0.5;
    const std::string salt(crypto_pwhash_argon2id_SALTBYTES, 's');
    const auto start = std::chrono::steady_clock::now();
    (void)keyFromPassphrase("calibration", salt, {2, memory});
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    const double onePass = std::max(taken.count() / 2, 1e-4);
    const auto passes = static_cast<std::uint64_t>(wanted / onePass);
    return {std::clamp<std::uint64_t>(passes, 2, 32), memory};
}

std::string newRecoveryCode() {
    startSodium();
    std::string code;
    for (std::size_t i = 0; i < randomLetters; ++i)
        code += letters[randombytes_uniform(32)];
    code += checkOf(code);
    std::string grouped;
    for (std::size_t i = 0; i < code.size(); ++i) {
        if (i != 0 && i % 4 == 0)
            grouped += '-';
        grouped += code[i];
    }
    sodium_memzero(code.data(), code.size());
    return grouped;
}

std::optional<std::string> recoveryCodeIn(std::string_view typed) {
    startSodium();
    std::string code;
    for (char letter : typed) {
        if (letter == '-' || letter == ' ' || letter == '\t' || letter == '\r' || letter == '\n')
            continue;
        if (letter >= 'a' && letter <= 'z')
            letter = static_cast<char>(letter - 'a' + 'A');
        if (letter == 'O')
            letter = '0';
        if (letter == 'I' || letter == 'L')
            letter = '1';
        if (letters.find(letter) == std::string_view::npos || code.size() > randomLetters + checkLetters)
            return std::nullopt;
        code += letter;
    }
    if (code.size() != randomLetters + checkLetters ||
        checkOf(std::string_view(code).substr(0, randomLetters)) != code.substr(randomLetters))
        return std::nullopt;
    return code;
}

SecretKey keyFromRecoveryCode(std::string_view canonical, std::string_view salt) {
    // 150 random bits need no slow derivation.
    SecretKey key;
    if (salt.size() < crypto_generichash_KEYBYTES_MIN || salt.size() > crypto_generichash_KEYBYTES_MAX ||
        crypto_generichash(key.data(), SecretKey::size, bytesOf(canonical), canonical.size(), bytesOf(salt),
                           salt.size()) != 0)
        throw Fault("vault.slots-damaged", {{"detail", "salt"}});
    return key;
}

std::string wrapped(const SecretKey& dataKey, const SecretKey& with, std::string_view associated) {
    std::string answer = randomBytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    const std::string nonce = answer;
    answer.resize(nonce.size() + SecretKey::size + crypto_aead_xchacha20poly1305_ietf_ABYTES);
    unsigned long long length = 0;
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(answer) + nonce.size(), &length, dataKey.data(), SecretKey::size,
                                               bytesOf(associated), associated.size(), nullptr, bytesOf(nonce),
                                               with.data());
    return answer;
}

std::optional<SecretKey> unwrapped(std::string_view wrap, const SecretKey& with, std::string_view associated) {
    constexpr std::size_t nonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    if (wrap.size() != nonce + SecretKey::size + crypto_aead_xchacha20poly1305_ietf_ABYTES)
        return std::nullopt;
    SecretKey key;
    unsigned long long length = 0;
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(key.data(), &length, nullptr, bytesOf(wrap) + nonce,
                                                   wrap.size() - nonce, bytesOf(associated), associated.size(),
                                                   bytesOf(wrap), with.data()) != 0)
        return std::nullopt;
    return key;
}

std::string randomBytes(std::size_t count) {
    startSodium();
    std::string answer(count, '\0');
    randombytes_buf(answer.data(), count);
    return answer;
}

std::string hex(std::string_view bytes) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string answer(bytes.size() * 2, '\0');
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        answer[2 * i] = digits[static_cast<unsigned char>(bytes[i]) >> 4U];
        answer[2 * i + 1] = digits[static_cast<unsigned char>(bytes[i]) & 15U];
    }
    return answer;
}

bool unhex(std::string_view digits, char* bytes) {
    constexpr auto values = [] {
        std::array<std::int8_t, 256> table{};
        table.fill(-1);
        for (int i = 0; i < 10; ++i)
            table[static_cast<std::size_t>('0' + i)] = static_cast<std::int8_t>(i);
        for (int i = 0; i < 6; ++i)
            table[static_cast<std::size_t>('a' + i)] = static_cast<std::int8_t>(10 + i);
        return table;
    }();
    if (digits.size() % 2 != 0)
        return false;
    for (std::size_t i = 0; i < digits.size(); i += 2) {
        const int high = values[static_cast<unsigned char>(digits[i])];
        const int low = values[static_cast<unsigned char>(digits[i + 1])];
        if (high < 0 || low < 0)
            return false;
        bytes[i / 2] = static_cast<char>(high * 16 + low);
    }
    return true;
}

std::string unhex(std::string_view digits) {
    std::string answer(digits.size() / 2, '\0');
    if (!unhex(digits, answer.data()))
        answer.clear();
    return answer;
}

} // namespace anamnesis::store
