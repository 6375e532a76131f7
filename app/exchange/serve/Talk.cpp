// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/serve/Talk.h"

#include "app/exchange/Archive.h"

namespace anamnesis::exchange {

Tree operationOutcome(std::string_view code, std::string_view diagnostics, std::string_view severity) {
    return Tree::object(
        {{"resourceType", "OperationOutcome"},
         {"issue",
          Tree::array({Tree::object({{"severity", severity}, {"code", code}, {"diagnostics", diagnostics}})})}});
}

Answer refusal(const Habit& habit, int status, std::string_view code, std::string_view diagnostics) {
    Answer answer;
    answer.status = status;
    answer.type = mediaType(habit) + "; charset=utf-8";
    answer.body = written(habit, operationOutcome(code, diagnostics));
    return answer;
}

} // namespace anamnesis::exchange
