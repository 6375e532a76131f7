// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/Bodies.h"

#include "services/store/Members.h"

namespace anamnesis::store {

namespace {

template <class T>
std::string encodedBody(const T& value) {
    Writer writer;
    writer.out.reserve(512);
    writer.out += static_cast<char>(bodyVersion);
    writer(value);
    return std::move(writer.out);
}

template <class T>
Result<T> decodedBody(std::string_view body) {
    const unsigned version = body.empty() ? 0U : static_cast<unsigned char>(body.front());
    if (version == bodyVersion) {
        BytesReader reader(body.substr(1));
        T value;
        reader(value);
        if (reader.complete())
            return value;
    }
    return failure("store.body-unreadable", {{"version", std::to_string(version)}});
}

} // namespace

std::string encoded(const clinical::Statement& statement) {
    return encodedBody(statement);
}
std::string encoded(const timeline::Item& item) {
    return encodedBody(item);
}
std::string encoded(const timeline::Discrepancy& discrepancy) {
    return encodedBody(discrepancy);
}
std::string encoded(const timeline::Ruling& ruling) {
    return encodedBody(ruling);
}
Result<clinical::Statement> statementFrom(std::string_view body) {
    return decodedBody<clinical::Statement>(body);
}
Result<timeline::Item> itemFrom(std::string_view body) {
    return decodedBody<timeline::Item>(body);
}
Result<timeline::Discrepancy> discrepancyFrom(std::string_view body) {
    return decodedBody<timeline::Discrepancy>(body);
}
Result<timeline::Ruling> rulingFrom(std::string_view body) {
    return decodedBody<timeline::Ruling>(body);
}

} // namespace anamnesis::store
