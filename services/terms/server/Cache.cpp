// SPDX-License-Identifier: GPL-3.0-or-later
// A file: "ANTERMA1", server, question, time, then the size of each body, a line each; an empty line; the bodies.
#include "services/terms/server/Cache.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fstream>
#include <iterator>
#include <utility>

namespace anamnesis::terms {
namespace {

namespace fs = std::filesystem;
constexpr std::string_view magic = "ANTERMA1";
constexpr std::string_view suffix = ".answer";
constexpr unsigned prunedEvery = 100;

/// FNV-1a; the question itself is in the file and compared.
std::string hash(std::string_view text) {
    std::uint64_t value = 0xCBF29CE484222325U;
    for (const char character : text)
        value = (value ^ static_cast<unsigned char>(character)) * 0x100000001B3U;
    std::array<char, 17> digits{};
    for (std::size_t at = 0; at < 16; ++at)
        digits.at(at) = "0123456789abcdef"[value >> (60 - 4 * at) & 0xFU];
    return digits.data();
}

std::optional<std::int64_t> number(std::string_view text) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::optional<CachedAnswer> read(const fs::path& file, std::string_view question) {
    std::ifstream stream(file, std::ios::binary);
    std::string line;
    CachedAnswer answer;
    std::string asked;
    if (!std::getline(stream, line) || line != magic || !std::getline(stream, answer.server) ||
        !std::getline(stream, asked) || asked != question || !std::getline(stream, line))
        return std::nullopt;
    const auto at = number(line);
    if (!at)
        return std::nullopt;
    answer.at = Instant(std::chrono::milliseconds(*at));
    std::error_code error;
    const auto whole = static_cast<std::int64_t>(fs::file_size(file, error));
    std::vector<std::int64_t> sizes;
    while (std::getline(stream, line) && !line.empty()) {
        const auto size = number(line);
        if (error || !size || *size < 0 || *size > whole)
            return std::nullopt;
        sizes.push_back(*size);
    }
    for (const std::int64_t size : sizes) {
        std::string body(static_cast<std::size_t>(size), '\0');
        if (!stream.read(body.data(), static_cast<std::streamsize>(size)))
            return std::nullopt;
        answer.bodies.push_back(std::move(body));
    }
    if (answer.bodies.empty() || stream.peek() != std::ifstream::traits_type::eof())
        return std::nullopt;
    return answer;
}

} // namespace

fs::path Cache::folderOf(std::string_view question) const {
    return m_folder / hash(question).substr(0, 2);
}

std::optional<CachedAnswer> Cache::find(std::string_view server, std::string_view question) const {
    const fs::path folder = folderOf(question);
    if (!server.empty())
        return read(folder / (hash(question) + '-' + hash(server) + std::string(suffix)), question);
    std::optional<CachedAnswer> newest;
    std::error_code error;
    for (auto at = fs::directory_iterator(folder, error); !error && at != fs::directory_iterator();
         at.increment(error)) {
        const std::string name = at->path().filename().string();
        if (!name.starts_with(hash(question)) || !name.ends_with(suffix))
            continue;
        auto answer = read(at->path(), question);
        if (answer && (!newest || answer->at > newest->at))
            newest = std::move(answer);
    }
    return newest;
}

Result<void> Cache::keep(std::string_view question, const CachedAnswer& answer) {
    const auto fails = [&] { return failure("terms.cache-unwritable", {{"file", m_folder.filename().string()}}); };
    const fs::path folder = folderOf(question);
    std::error_code error;
    fs::create_directories(folder, error);
    fs::permissions(m_folder, fs::perms::owner_all, error);
    const fs::path file = folder / (hash(question) + '-' + hash(answer.server) + std::string(suffix));
    fs::path part = file;
    part += '.' + std::to_string(m_kept) + '-' + std::to_string(reinterpret_cast<std::uintptr_t>(this)) + ".part";
    {
        std::ofstream stream(part, std::ios::binary | std::ios::trunc);
        stream << magic << '\n'
               << answer.server << '\n'
               << question << '\n'
               << answer.at.time_since_epoch().count() << '\n';
        for (const std::string& body : answer.bodies)
            stream << body.size() << '\n';
        stream << '\n';
        for (const std::string& body : answer.bodies)
            stream.write(body.data(), static_cast<std::streamsize>(body.size()));
        stream.close();
        if (stream.fail()) {
            fs::remove(part, error);
            return fails();
        }
    }
    fs::rename(part, file, error);
    if (error) {
        fs::remove(part, error);
        return fails();
    }
    if (++m_kept % prunedEvery == 0)
        prune();
    return {};
}

void Cache::prune() {
    struct File {
        fs::path path;
        fs::file_time_type at;
        std::uint64_t size;
    };
    std::vector<File> files;
    std::uint64_t total = 0;
    std::error_code error;
    for (auto at = fs::recursive_directory_iterator(m_folder, error);
         !error && at != fs::recursive_directory_iterator(); at.increment(error)) {
        if (!at->is_regular_file())
            continue;
        std::error_code gone;
        files.push_back({at->path(), at->last_write_time(gone), at->file_size(gone)});
        total += gone ? 0 : files.back().size;
    }
    std::ranges::sort(files, {}, &File::at);
    for (const File& file : files) {
        if (total <= m_most)
            return;
        fs::remove(file.path, error);
        total -= std::min(total, file.size);
    }
}

} // namespace anamnesis::terms
