// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/Compression.h"

#include "services/store/Dictionaries.h"
#include "services/store/Fault.h"

#include <zstd.h>

#include <sodium.h>

#include <array>
#include <utility>

namespace anamnesis::store {

namespace {

constexpr int level = 1; // measured: higher levels cost more time than they save on disk

[[noreturn]] void damaged() {
    throw Fault("vault.damaged", {{"part", "content"}, {"detail", "compression"}});
}

} // namespace

struct Codec::Contexts {
    struct Dictionary {
        ZSTD_CDict* packing = nullptr;
        ZSTD_DDict* unpacking = nullptr;
        std::string_view bytes;
    };
    ZSTD_CCtx* packing = ZSTD_createCCtx();
    ZSTD_DCtx* unpacking = ZSTD_createDCtx();
    std::array<Dictionary, 3> dictionaries{
        {{}, {nullptr, nullptr, recordDictionary()}, {nullptr, nullptr, statementDictionary()}}};
    std::string buffer;

    Contexts() = default;
    Contexts(const Contexts&) = delete;
    Contexts& operator=(const Contexts&) = delete;
    ~Contexts() {
        sodium_memzero(buffer.data(), buffer.size());
        for (const Dictionary& dictionary : dictionaries) {
            ZSTD_freeCDict(dictionary.packing);
            ZSTD_freeDDict(dictionary.unpacking);
        }
        ZSTD_freeCCtx(packing);
        ZSTD_freeDCtx(unpacking);
    }
    Dictionary& of(Form form) { return dictionaries.at(static_cast<std::size_t>(form)); }
};

Codec::Codec() : m_contexts(std::make_unique<Contexts>()) {}
Codec::~Codec() = default;

std::string_view Codec::packed(std::string_view bytes, Form form) {
    Contexts& contexts = *m_contexts;
    std::string& buffer = contexts.buffer;
    if (constexpr std::size_t mostKept = 8U << 20U; buffer.size() > mostKept && bytes.size() < mostKept / 2) {
        sodium_memzero(buffer.data(), buffer.size());
        std::string().swap(buffer);
    }
    const std::size_t room = ZSTD_compressBound(bytes.size());
    if (buffer.size() < room + 1)
        buffer.resize(room + 1);
    std::size_t written = room;
    if (form == Form::Plain) {
        written = ZSTD_compressCCtx(contexts.packing, buffer.data() + 1, room, bytes.data(), bytes.size(), level);
    } else if (form != Form::Stored) {
        Contexts::Dictionary& dictionary = contexts.of(form);
        if (dictionary.packing == nullptr)
            dictionary.packing = ZSTD_createCDict(dictionary.bytes.data(), dictionary.bytes.size(), level);
        // The form names the dictionary, the row knows the hash: neither belongs in every frame.
        ZSTD_CCtx_reset(contexts.packing, ZSTD_reset_session_and_parameters);
        ZSTD_CCtx_setParameter(contexts.packing, ZSTD_c_dictIDFlag, 0);
        ZSTD_CCtx_refCDict(contexts.packing, dictionary.packing);
        written = ZSTD_compress2(contexts.packing, buffer.data() + 1, room, bytes.data(), bytes.size());
    }
    if (form == Form::Stored || ZSTD_isError(written) != 0 || written >= bytes.size()) {
        form = Form::Stored;
        bytes.copy(buffer.data() + 1, bytes.size());
        written = bytes.size();
    }
    buffer[0] = static_cast<char>(form);
    return std::string_view(buffer).substr(0, written + 1);
}

std::string Codec::unpacked(std::string_view stored, std::size_t most) {
    if (stored.empty())
        damaged();
    const auto form = static_cast<Form>(stored.front());
    stored.remove_prefix(1);
    if (form == Form::Stored)
        return std::string(stored);
    if (form != Form::Record && form != Form::Statement && form != Form::Plain)
        damaged();
    const unsigned long long size = ZSTD_getFrameContentSize(stored.data(), stored.size());
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN || size > most)
        damaged();
    Contexts& contexts = *m_contexts;
    std::string bytes;
    std::size_t read = 0;
    bytes.resize_and_overwrite(static_cast<std::size_t>(size), [&](char* to, std::size_t room) {
        if (form == Form::Plain) {
            read = ZSTD_decompressDCtx(contexts.unpacking, to, room, stored.data(), stored.size());
        } else {
            Contexts::Dictionary& dictionary = contexts.of(form);
            if (dictionary.unpacking == nullptr)
                dictionary.unpacking = ZSTD_createDDict(dictionary.bytes.data(), dictionary.bytes.size());
            read = ZSTD_decompress_usingDDict(contexts.unpacking, to, room, stored.data(), stored.size(),
                                              dictionary.unpacking);
        }
        return ZSTD_isError(read) != 0 ? 0 : read;
    });
    if (ZSTD_isError(read) != 0 || read != size)
        damaged();
    return bytes;
}

} // namespace anamnesis::store
