// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/Words.h"

#include "ui/words/Sentences.h"

#include <QHash>
#include <QTranslator>

#include <algorithm>
#include <array>
#include <unordered_map>

namespace anamnesis::words {
namespace {

using Table = std::unordered_map<std::string_view, const char*>;

const Table& table() {
    static const Table all = [] {
        Table made;
        for (const auto rows :
             {vaultSentences(), sourceSentences(), decodeSentences(), meaningSentences(), ruleSentences(),
              kindSentences(), fieldSentences(), termSentences(), evidenceSentences()})
            for (const Sentence& row : rows)
                made.emplace(row.code, row.text);
        return made;
    }();
    return all;
}

/// A word sent by a source that has no row ("status.in-transit") is shown as it was sent.
constexpr std::array<std::string_view, 8> openPrefixes{"status.", "field.",   "level.", "value.",
                                                       "audit.",  "request.", "slot.",  "sex."};

/// "target-measure" is "Target measure".
std::string readable(std::string name) {
    std::replace(name.begin(), name.end(), '-', ' ');
    if (!name.empty() && name.front() >= 'a' && name.front() <= 'z')
        name.front() = static_cast<char>(name.front() - 'a' + 'A');
    return name;
}

std::string unknown(std::string_view code, const Args& args) {
    for (const std::string_view prefix : openPrefixes)
        if (code.starts_with(prefix)) {
            std::string rest(code.substr(prefix.size()));
            if (prefix == "field.")
                return readable(std::move(rest));
            return rest;
        }
    std::string text(code);
    for (const auto& [name, value] : args)
        text += (&args.front().first == &name ? " (" : ", ") + name + " " + value;
    if (!args.empty())
        text += ")";
    return text;
}

std::string filled(std::string sentence, const Args& args) {
    for (const auto& [name, value] : args) {
        const std::string mark = "{" + name + "}";
        for (std::size_t at = sentence.find(mark); at != std::string::npos; at = sentence.find(mark, at + value.size()))
            sentence.replace(at, mark.size(), value);
    }
    return sentence;
}

} // namespace

QString translationFile(const QString& language) {
    return QStringLiteral(":/i18n/anamnesis_%1.qm").arg(language.section(QLatin1Char('-'), 0, 0));
}

QString ownName(const QString& language) {
    static const QHash<QString, QString> names{
        {QStringLiteral("en"), QStringLiteral("English")},   {QStringLiteral("de"), QStringLiteral("Deutsch")},
        {QStringLiteral("es"), QStringLiteral("Español")},   {QStringLiteral("fr"), QStringLiteral("Français")},
        {QStringLiteral("bg"), QStringLiteral("Български")}, {QStringLiteral("ar"), QStringLiteral("العربية")}};
    return names.value(language, language);
}

Words::Words(const QString& language) {
    setLanguage(language);
}
Words::~Words() = default;

void Words::setLanguage(const QString& language) {
    m_language = language;
    auto translator = std::make_unique<QTranslator>();
    m_translator = translator->load(translationFile(language)) ? std::move(translator) : nullptr;
}

std::string Words::text(std::string_view code, const Args& args) const {
    if (code.empty())
        return {};
    const bool open = std::any_of(openPrefixes.begin(), openPrefixes.end(),
                                  [&](std::string_view prefix) { return code.starts_with(prefix); });
    if (const std::size_t slash = code.rfind('/'); slash != std::string_view::npos && !open && !knows(code)) {
        // Rules carry their version: "complete-source-lacks/1".
        const std::string rule = "rule." + std::string(code.substr(0, slash));
        if (knows(rule))
            return text(rule, args);
        return text("rule.generic",
                    {{"rule", std::string(code.substr(0, slash))}, {"version", std::string(code.substr(slash + 1))}});
    }
    const auto row = table().find(code);
    if (row == table().end())
        return unknown(code, args);
    QString translated;
    if (m_translator)
        translated = m_translator->translate("words", row->second);
    return filled(translated.isEmpty() ? std::string(row->second) : translated.toStdString(), args);
}

bool Words::knows(std::string_view code) {
    return table().contains(code);
}

QStringList Words::languages() {
    return {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es"),
            QStringLiteral("fr"), QStringLiteral("bg"), QStringLiteral("ar")};
}

std::vector<std::string_view> Words::codes() {
    std::vector<std::string_view> all;
    for (const auto& [code, text] : table())
        all.push_back(code);
    return all;
}

} // namespace anamnesis::words
