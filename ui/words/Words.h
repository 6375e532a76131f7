// SPDX-License-Identifier: GPL-3.0-or-later
// From a code to a sentence in the user's language. Safe from any thread once made; setLanguage only from the GUI
// thread.
#pragma once

#include "models/base/Phrasebook.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QTranslator;
QT_END_NAMESPACE

namespace anamnesis::words {

class Words final : public Phrasebook {
public:
    /// A BCP 47 tag; a language there is no translation for is English.
    explicit Words(const QString& language = QStringLiteral("en"));
    ~Words() override;

    void setLanguage(const QString& language);
    [[nodiscard]] const QString& language() const { return m_language; }
    [[nodiscard]] std::string text(std::string_view code, const Args& args) const override;
    using Phrasebook::text;

    [[nodiscard]] static bool knows(std::string_view code);
    [[nodiscard]] static QStringList languages(); ///< "en", "de", "es", "fr", "bg", "ar"
    [[nodiscard]] static std::vector<std::string_view> codes();

private:
    QString m_language;
    std::unique_ptr<QTranslator> m_translator;
};

/// A language by its own name, "Deutsch".
[[nodiscard]] QString ownName(const QString& language);
/// Where the translation of a language lies: ":/i18n/anamnesis_de.qm".
[[nodiscard]] QString translationFile(const QString& language);

} // namespace anamnesis::words
