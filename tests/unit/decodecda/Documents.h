// SPDX-License-Identifier: GPL-3.0-or-later
// Documents put together for tests, and what was read of them.
#pragma once

#include "services/decode/Decode.h"
#include "tests/unit/decode/Examples.h"
#include "tests/unit/decode/Said.h"

#include <algorithm>

#include <QTest>

namespace anamnesis::testing {

inline std::string documentOf(const std::string& sections, const std::string& header = {}) {
    return "<ClinicalDocument xmlns=\"urn:hl7-org:v3\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
           "xmlns:sdtc=\"urn:hl7-org:sdtc\"><id root=\"2.999.1\" extension=\"D1\"/><effectiveTime "
           "value=\"20240301101500+0100\"/>" +
           header + "<component><structuredBody>" + sections + "</structuredBody></component></ClinicalDocument>";
}

inline std::string sectionOf(const std::string& loinc, const std::string& text, const std::string& entries) {
    return "<component><section><code code=\"" + loinc +
           "\" codeSystem=\"2.16.840.1.113883.6.1\"/><title>Section</title>" + "<text>" + text + "</text>" + entries +
           "</section></component>";
}

inline decode::Decoded read(const std::string& bytes) {
    const decode::Page page = decode::split(bytes, {});
    return page.slices.empty() ? decode::Decoded{} : decode::decode(page.slices.front(), {});
}

inline const clinical::Statement* first(const decode::Decoded& decoded, clinical::Kind kind) {
    for (const clinical::Statement& statement : decoded.statements)
        if (statement.kind == kind)
            return &statement;
    return nullptr;
}

inline std::string fieldText(const clinical::Statement& statement, std::string_view name) {
    const clinical::Field* field = statement.field(name);
    return field == nullptr ? std::string("-") : field->text;
}

/// The first path of a statement or field that leads nowhere; empty when all lead to bytes.
inline std::string lostPath(const decode::Decoded& decoded, const std::string& bytes, decode::Format format) {
    for (const clinical::Statement& statement : decoded.statements) {
        if (!decode::locate(bytes, format, statement.path))
            return statement.path;
        for (const clinical::Field& field : statement.fields)
            if (!field.path.empty() && !decode::locate(bytes, format, field.path))
                return field.path;
    }
    return {};
}

} // namespace anamnesis::testing
