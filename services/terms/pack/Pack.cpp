// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/terms/pack/Pack.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <memory>
#include <queue>
#include <system_error>

namespace anamnesis::terms {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view magic = "ANTERM01";
constexpr std::uint64_t blockRecords = 64;
constexpr std::uint32_t largestPart = 16U << 20U;
static_assert(std::endian::native == std::endian::little, "packs are little endian");

template <class Number>
void put(std::ostream& stream, Number number) {
    std::array<char, sizeof(Number)> bytes{};
    std::memcpy(bytes.data(), &number, sizeof(Number));
    stream.write(bytes.data(), bytes.size());
}

template <class Number>
bool get(std::istream& stream, Number& number) {
    std::array<char, sizeof(Number)> bytes{};
    if (!stream.read(bytes.data(), bytes.size()))
        return false;
    std::memcpy(&number, bytes.data(), sizeof(Number));
    return true;
}

bool get(std::istream& stream, std::string& text, std::uint32_t size) {
    if (size > largestPart)
        return false;
    text.resize(size);
    return static_cast<bool>(stream.read(text.data(), size));
}

void put(std::ostream& stream, const Record& record) {
    put(stream, static_cast<std::uint32_t>(record.first.size()));
    put(stream, static_cast<std::uint32_t>(record.second.size()));
    stream.write(record.first.data(), static_cast<std::streamsize>(record.first.size()));
    stream.write(record.second.data(), static_cast<std::streamsize>(record.second.size()));
}

bool get(std::istream& stream, Record& record) {
    std::uint32_t keySize = 0;
    std::uint32_t valueSize = 0;
    return get(stream, keySize) && get(stream, valueSize) && get(stream, record.first, keySize) &&
           get(stream, record.second, valueSize);
}

std::unexpected<Error> fails(std::string code, const fs::path& file) {
    return failure(std::move(code), {{"file", file.filename().string()}});
}

/// One sorted run, its head ready.
struct Run {
    std::ifstream stream;
    Record head;
    bool more = false;
    void next() { more = get(stream, head); }
};

} // namespace

PackWriter::PackWriter(fs::path target, std::size_t memory) : m_target(std::move(target)), m_memory(memory) {}

PackWriter::~PackWriter() {
    std::error_code ignored;
    for (const fs::path& run : m_runs)
        fs::remove(run, ignored);
}

void PackWriter::add(std::string key, std::string value) {
    m_used += key.size() + value.size() + 2 * sizeof(std::string);
    m_records.emplace_back(std::move(key), std::move(value));
    if (m_used > m_memory)
        spill();
}

void PackWriter::spill() {
    std::ranges::sort(m_records);
    fs::path run = m_target;
    run += ".run" + std::to_string(m_runs.size());
    std::ofstream stream(run, std::ios::binary | std::ios::trunc);
    m_runs.push_back(run);
    for (const Record& record : m_records)
        put(stream, record);
    m_failed = m_failed || !stream.flush();
    m_records.clear();
    m_used = 0;
}

Result<std::uint64_t> PackWriter::finish(const std::string& info) {
    std::ranges::sort(m_records);
    std::vector<std::unique_ptr<Run>> runs;
    for (const fs::path& file : m_runs) {
        runs.push_back(std::make_unique<Run>());
        runs.back()->stream.open(file, std::ios::binary);
        runs.back()->next();
    }
    fs::path part = m_target;
    part += ".part";
    std::ofstream stream(part, std::ios::binary | std::ios::trunc);
    stream.write(magic.data(), static_cast<std::streamsize>(magic.size()));
    std::vector<std::pair<std::string, std::uint64_t>> index;
    std::uint64_t offset = magic.size();
    std::uint64_t count = 0;
    Record last;
    const auto write = [&](const Record& record) {
        if (record == last)
            return; // told twice
        if (count % blockRecords == 0)
            index.emplace_back(record.first, offset);
        put(stream, record);
        offset += 8 + record.first.size() + record.second.size();
        ++count;
        last = record;
    };
    const auto later = [](const Run* left, const Run* right) { return left->head > right->head; };
    std::priority_queue<Run*, std::vector<Run*>, decltype(later)> heads(later);
    for (const auto& run : runs)
        if (run->more)
            heads.push(run.get());
    auto memory = m_records.begin();
    while (memory != m_records.end() || !heads.empty()) {
        if (heads.empty() || (memory != m_records.end() && *memory < heads.top()->head)) {
            write(*memory++);
            continue;
        }
        Run* run = heads.top();
        heads.pop();
        write(run->head);
        run->next();
        if (run->more)
            heads.push(run);
    }
    const std::uint64_t indexOffset = offset;
    for (const auto& [key, at] : index) {
        put(stream, at);
        put(stream, static_cast<std::uint32_t>(key.size()));
        stream.write(key.data(), static_cast<std::streamsize>(key.size()));
        offset += 12 + key.size();
    }
    stream.write(info.data(), static_cast<std::streamsize>(info.size()));
    put(stream, indexOffset);
    put(stream, static_cast<std::uint64_t>(index.size()));
    put(stream, offset);
    put(stream, count);
    stream.write(magic.data(), static_cast<std::streamsize>(magic.size()));
    stream.close();
    std::error_code error;
    if (!stream.fail() && !m_failed)
        fs::rename(part, m_target, error);
    if (stream.fail() || m_failed || error) {
        fs::remove(part, error);
        return fails("terms.cannot-write", m_target);
    }
    m_records.clear();
    return count;
}

Result<PackReader> PackReader::open(const fs::path& file) {
    constexpr std::uint64_t tail = 4 * 8 + 8;
    PackReader reader;
    reader.m_file = file;
    reader.m_stream.open(file, std::ios::binary);
    std::error_code error;
    const std::uint64_t size = fs::file_size(file, error);
    if (!reader.m_stream || error)
        return fails("terms.cannot-read", file);
    std::string head;
    std::string foot;
    std::uint64_t indexOffset = 0;
    std::uint64_t entries = 0;
    std::uint64_t infoOffset = 0;
    auto& stream = reader.m_stream;
    if (size < magic.size() + tail || !get(stream, head, 8) || head != magic ||
        !stream.seekg(static_cast<std::streamoff>(size - tail)) || !get(stream, indexOffset) || !get(stream, entries) ||
        !get(stream, infoOffset) || !get(stream, reader.m_count) || !get(stream, foot, 8) || foot != magic ||
        indexOffset < magic.size() || indexOffset > infoOffset || infoOffset > size - tail ||
        entries > (infoOffset - indexOffset) / 12)
        return fails("terms.pack-damaged", file);
    stream.seekg(static_cast<std::streamoff>(indexOffset));
    reader.m_index.reserve(entries);
    for (std::uint64_t at = 0; at < entries; ++at) {
        std::uint64_t offset = 0;
        std::uint32_t keySize = 0;
        std::string key;
        if (!get(stream, offset) || !get(stream, keySize) || !get(stream, key, keySize) || offset >= indexOffset)
            return fails("terms.pack-damaged", file);
        reader.m_index.emplace_back(std::move(key), offset);
    }
    reader.m_end = indexOffset;
    stream.seekg(static_cast<std::streamoff>(infoOffset));
    if (!get(stream, reader.m_info, static_cast<std::uint32_t>(size - tail - infoOffset)))
        return fails("terms.pack-damaged", file);
    return reader;
}

void PackReader::walk(std::string_view key, const Handler& handle) const {
    // The last block that begins before the key may hold it; so may the blocks that begin with it.
    auto block =
        std::ranges::lower_bound(m_index, key, {}, [](const auto& entry) { return std::string_view(entry.first); });
    if (block != m_index.begin())
        --block;
    std::string bytes;
    for (; block != m_index.end(); ++block) {
        const std::uint64_t end = block + 1 == m_index.end() ? m_end : (block + 1)->second;
        if (end < block->second || end - block->second > (std::uint64_t{1} << 31U))
            return;
        bytes.resize(end - block->second);
        {
            const std::scoped_lock lock(*m_lock);
            m_stream.clear();
            m_stream.seekg(static_cast<std::streamoff>(block->second));
            if (!m_stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size())))
                return;
        }
        for (std::size_t at = 0; at + 8 <= bytes.size();) {
            std::uint32_t keySize = 0;
            std::uint32_t valueSize = 0;
            std::memcpy(&keySize, bytes.data() + at, 4);
            std::memcpy(&valueSize, bytes.data() + at + 4, 4);
            at += 8;
            if (keySize > bytes.size() - at || valueSize > bytes.size() - at - keySize)
                return; // damaged
            const std::string_view here(bytes.data() + at, keySize);
            if (here >= key && !handle(here, std::string_view(bytes).substr(at + keySize, valueSize)))
                return;
            at += keySize + valueSize;
        }
    }
}

std::vector<std::string> PackReader::find(std::string_view key) const {
    std::vector<std::string> found;
    walk(key, [&](std::string_view here, std::string_view value) {
        if (here == key)
            found.emplace_back(value);
        return here == key;
    });
    return found;
}

void PackReader::each(std::string_view prefix, const Handler& handle) const {
    walk(prefix, [&](std::string_view here, std::string_view value) {
        return here.starts_with(prefix) && handle(here, value);
    });
}

} // namespace anamnesis::terms
