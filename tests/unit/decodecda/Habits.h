// SPDX-License-Identifier: GPL-3.0-or-later
// Entries as systems are known to write them, put together for rows; and what was read of them, one line a value.
#pragma once

#include "tests/unit/decodecda/Documents.h"

#include <QStringList>

namespace anamnesis::testing {

inline const std::string sct = R"( codeSystem="2.16.840.1.113883.6.96")";
inline const std::string rxnorm = R"( codeSystem="2.16.840.1.113883.6.88")";
inline const std::string loincSystem = R"( codeSystem="2.16.840.1.113883.6.1")";

inline std::string templateOf(const std::string& root) {
    return root.empty() ? std::string() : "<templateId root=\"2.16.840.1.113883.10.20.22.4." + root + "\"/>";
}
/// <value xsi:type="CD">
inline std::string cdValue(const std::string& code, const std::string& display) {
    return R"(<value xsi:type="CD" code=")" + code + '"' + sct + R"( displayName=")" + display + R"("/>)";
}
inline std::string observationOf(const std::string& root, const std::string& code, const std::string& rest,
                                 const std::string& attributes = {}) {
    return R"(<observation classCode="OBS" moodCode="EVN")" + attributes + '>' + templateOf(root) + code + rest +
           "</observation>";
}
inline std::string relation(const std::string& type, const std::string& part, const std::string& attributes = {}) {
    return R"(<entryRelationship typeCode=")" + type + '"' + attributes + '>' + part + "</entryRelationship>";
}
inline std::string assertion() {
    return R"(<code code="ASSERTION" codeSystem="2.16.840.1.113883.5.4"/><statusCode code="completed"/>)";
}
inline std::string substance(const std::string& code, const std::string& type = "CSM") {
    return R"(<participant typeCode=")" + type + R"("><participantRole classCode="MANU"><playingEntity>)" + code +
           "</playingEntity></participantRole></participant>";
}
inline std::string penicillin() {
    return substance("<code code=\"7980\"" + rxnorm + " displayName=\"Penicillin G\"/>");
}
inline std::string allergy(const std::string& rest, const std::string& attributes = {}) {
    return observationOf("7", assertion(), cdValue("416098002", "Allergy to drug") + rest, attributes);
}
inline std::string concern(const std::string& root, const std::string& relations, const std::string& attributes = {}) {
    return R"(<entry><act classCode="ACT" moodCode="EVN")" + attributes + '>' + templateOf(root) +
           R"(<code code="CONC" codeSystem="2.16.840.1.113883.5.6"/><statusCode code="active"/>)" + relations +
           "</act></entry>";
}
inline std::string allergies(const std::string& relations, const std::string& text = "x") {
    return documentOf(sectionOf("48765-2", text, concern("30", relations)));
}
inline std::string problem(const std::string& value, const std::string& attributes = {}) {
    return observationOf("4", "<code code=\"55607006\"" + sct + "/><statusCode code=\"completed\"/>", value,
                         attributes);
}
inline std::string problems(const std::string& relations, const std::string& text = "x") {
    return documentOf(sectionOf("11450-4", text, concern("3", relations)));
}
inline std::string amlodipine() {
    return "<consumable><manufacturedProduct><manufacturedMaterial><code code=\"197361\"" + rxnorm +
           " displayName=\"Amlodipine\"/></manufacturedMaterial></manufacturedProduct></consumable>";
}
inline std::string administration(const std::string& rest, const std::string& attributes = {},
                                  const std::string& product = amlodipine()) {
    return R"(<substanceAdministration classCode="SBADM" moodCode="EVN")" + attributes +
           R"(><statusCode code="active"/>)" + rest + product + "</substanceAdministration>";
}
inline std::string medicines(const std::string& administered) {
    return documentOf(sectionOf("10160-0", "x", "<entry>" + administered + "</entry>"));
}
inline std::string results(const std::string& rest, const std::string& text = "x", const std::string& beside = {},
                           const std::string& attributes = {}) {
    const std::string code = "<code code=\"777-3\"" + loincSystem + " displayName=\"Platelets\"/>";
    return documentOf(sectionOf("30954-2", text,
                                R"(<entry><organizer classCode="BATTERY" moodCode="EVN">)" + templateOf("1") +
                                    "<code code=\"58410-2\"" + loincSystem +
                                    " displayName=\"CBC\"/><statusCode code=\"completed\"/><component>" +
                                    observationOf("2", code + R"(<statusCode code="completed"/>)", rest, attributes) +
                                    "</component>" + beside + "</organizer></entry>"));
}

/// "allergy: Penicillin G (active)", "allergy.severity: severe", "problem denied: scope": all but the document itself
/// and where things come from.
inline QStringList linesOf(const decode::Decoded& decoded) {
    QStringList lines;
    for (const clinical::Statement& statement : decoded.statements) {
        const std::string kind(clinical::name(statement.kind));
        if (statement.path == "ClinicalDocument")
            continue;
        lines << QString::fromStdString(kind + ": " + statement.title + " (" + statement.status + ')');
        if (statement.negated)
            lines << QString::fromStdString(kind + " denied: " + statement.negationScope);
        if (statement.time.known())
            lines << QString::fromStdString(kind + " at " + periodOf(statement.time));
        for (const clinical::Field& field : statement.fields)
            if (field.name != "section")
                lines << QString::fromStdString(kind + '.' + field.name + ": " + field.text);
        for (const Issue& issue : statement.issues)
            lines << QString::fromStdString(kind + " issue " + issue.code);
    }
    return lines;
}

/// Every line of `must` is said, none that begins with one of `never`; every path leads to bytes.
inline void compareLines(const std::string& document, const QStringList& must, const QStringList& never) {
    const decode::Decoded decoded = read(document);
    const QStringList lines = linesOf(decoded);
    for (const QString& line : must)
        QVERIFY2(lines.contains(line), qPrintable("missing \"" + line + "\" in\n" + lines.join('\n')));
    for (const QString& begin : never)
        for (const QString& line : lines)
            QVERIFY2(!line.startsWith(begin), qPrintable("said \"" + line + '"'));
    QCOMPARE(lostPath(decoded, document, decode::Format::Cda), std::string());
}

} // namespace anamnesis::testing
