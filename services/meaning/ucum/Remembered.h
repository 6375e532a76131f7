// SPDX-License-Identifier: GPL-3.0-or-later
// A chart names a few dozen units, and a few hundred medicines and directions, and asks for each many times. What is
// remembered here is a pure function's own answer, for a thread and within bounds: nobody can tell, save by the time.
// Inside the room only.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>

namespace anamnesis::meaning {

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};

/// work(), from memory where this very work was asked for under this key before. The key must say all that the answer
/// hangs on, and `Work` must be a lambda of one place in the code: the memory is its own.
template <typename Work>
std::invoke_result_t<const Work&> remembered(std::string_view key, const Work& work) {
    constexpr std::size_t mostKept = 4096;
    constexpr std::size_t longestKept = 256;
    if (key.size() > longestKept)
        return work();
    thread_local std::unordered_map<std::string, std::invoke_result_t<const Work&>, TextHash, std::equal_to<>> known;
    if (const auto found = known.find(key); found != known.end())
        return found->second;
    auto answer = work();
    if (known.size() >= mostKept)
        known.clear();
    known.emplace(key, answer);
    return answer;
}

} // namespace anamnesis::meaning
