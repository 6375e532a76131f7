// SPDX-License-Identifier: GPL-3.0-or-later
// What a statement says, one line a value, for tables of expectations.
#pragma once

#include "services/decode/Decode.h"

#include <QStringList>

#include <string>
#include <vector>

namespace anamnesis::testing {

/// One blank for any run of blanks: XML normalises them in attributes.
inline std::string blanks(const std::string& text) {
    return QString::fromStdString(text).simplified().toStdString();
}

inline std::string codesOf(const clinical::CodedConcept& code) {
    std::string text = code.text;
    for (const clinical::Coding& coding : code.codings)
        text += " | " + coding.system + " " + coding.code + " " + coding.display;
    return text;
}

inline std::string periodOf(const clinical::ClinicalPeriod& time) {
    return (time.start ? iso(*time.start) : "") + ".." + (time.end ? iso(*time.end) : "");
}

/// "field dose = 10 mg @MedicationRequest…", "status = active", …: all but where the bytes came from.
inline QStringList said(const clinical::Statement& statement) {
    QStringList lines;
    const auto add = [&](const std::string& what, const std::string& value) {
        lines << QString::fromStdString(what + " = " + blanks(value));
    };
    add("kind", std::string(name(statement.kind)));
    add("path", statement.path);
    add("title", statement.title);
    add("code", codesOf(statement.code));
    add("time", periodOf(statement.time));
    add("asserted", statement.asserted ? iso(*statement.asserted) : "");
    add("status", statement.status);
    add("negated", statement.negated ? "yes " + statement.negationScope : "no");
    if (statement.fromClaim)
        add("from", "claim");
    for (const clinical::Field& field : statement.fields) {
        std::string value = field.text + " @" + field.path;
        if (field.quantity)
            value += " q:" + field.quantity->comparator + field.quantity->value + " " + field.quantity->unit + " " +
                     field.quantity->unitCode + " " + field.quantity->highValue + " " +
                     field.quantity->denominatorValue + field.quantity->denominatorUnit;
        if (field.coded)
            value += " c:" + codesOf(*field.coded);
        if (field.time)
            value += " t:" + periodOf(*field.time);
        add("field " + field.name, value);
    }
    for (const clinical::Reference& reference : statement.references)
        add("reference " + reference.role, reference.target + " " + reference.display + " @" + reference.path);
    for (const clinical::BusinessIdentifier& identifier : statement.identifiers)
        add("identifier " + identifier.type, identifier.system + " " + identifier.value + " @" + identifier.path);
    for (const std::string& label : statement.securityLabels)
        if (!label.ends_with("|HTEST")) // the XML/JSON pairs tell it as a security label in XML, as a tag in JSON
            add("label", label);
    for (const Issue& issue : statement.issues)
        add("issue " + issue.code, issue.path);
    QStringList words =
        QString::fromStdString(blanks(statement.narrative)).split(' '); // members may stand in another order
    words.sort();
    lines << "narrative = " + words.join(' ');
    if (statement.demographics) {
        const clinical::Demographics& who = *statement.demographics;
        for (const clinical::HumanName& told : who.names) {
            std::string given;
            for (const std::string& part : told.given)
                given += " " + part;
            add("person name", told.use + " " + told.text + " " + told.family + "," + given);
        }
        add("person birth", who.birthDate ? iso(*who.birthDate) : "");
        add("person sex", who.sex);
        for (const clinical::Identifier& identifier : who.identifiers)
            add("person identifier", identifier.system + " " + identifier.value + " " + identifier.type);
        if (who.multipleBirth)
            add("person twin", std::to_string(who.birthOrder.value_or(0)));
        if (who.deceased)
            add("person deceased", who.deathDate ? iso(*who.deathDate) : (*who.deceased ? "yes" : "no"));
        if (!who.mothersMaidenName.empty())
            add("person mother", who.mothersMaidenName);
        for (const clinical::PatientLink& link : who.links)
            add("person link", link.type + " " + link.target);
    }
    return lines;
}

inline std::vector<clinical::Statement> statementsOf(const std::string& bytes, const std::string& hint = {}) {
    std::vector<clinical::Statement> all;
    for (const decode::Slice& slice : decode::split(bytes, hint).slices)
        for (clinical::Statement& statement : decode::decode(slice, {}).statements)
            all.push_back(std::move(statement));
    return all;
}

} // namespace anamnesis::testing
