// SPDX-License-Identifier: GPL-3.0-or-later
// The .ts files hold every text of the window and nothing else, and each language is complete.
#include "tests/support/TestMain.h"
#include "ui/words/Words.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Message {
    QString source, translation;
    bool finished = true;
};

QMap<QString, Message> messages(const QString& path) {
    QMap<QString, Message> all;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return all;
    QXmlStreamReader xml(&file);
    QString context;
    Message message;
    QString comment;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            const auto name = xml.name();
            if (name == QLatin1String("name"))
                context = xml.readElementText();
            else if (name == QLatin1String("source"))
                message.source = xml.readElementText();
            else if (name == QLatin1String("comment"))
                comment = xml.readElementText();
            else if (name == QLatin1String("translation")) {
                message.finished = !xml.attributes().hasAttribute(QLatin1String("type"));
                message.translation = xml.readElementText();
            }
        } else if (xml.isEndElement() && xml.name() == QLatin1String("message")) {
            all.insert(context + QLatin1Char('|') + message.source + QLatin1Char('|') + comment, message);
            message = {};
            comment.clear();
        }
    }
    return all;
}

/// "%1", "%n" and "{source}", sorted: a translation may turn them around, not add, lose or rename one.
QStringList placeholders(const QString& text) {
    static const QRegularExpression mark(QStringLiteral("%(?:L?\\d+|n)|\\{\\w+\\}"));
    QStringList found;
    for (auto match = mark.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    return found;
}

QString pathOf(const QString& language) {
    return QStringLiteral(ANAMNESIS_SOURCE_DIR "/translations/anamnesis_%1.ts").arg(language);
}

void everyLanguage() {
    QTest::addColumn<QString>("language");
    for (const QString& language : anamnesis::words::Words::languages())
        QTest::newRow(qPrintable(language)) << language;
}

} // namespace

class TranslationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesAreFreshAndComplete_data() { everyLanguage(); }
    void filesAreFreshAndComplete() {
        QFETCH(QString, language);
        const QString root = QStringLiteral(ANAMNESIS_SOURCE_DIR);
        const auto kept = messages(pathOf(language));
        QVERIFY(kept.size() > 300);
        const QTemporaryDir folder;
        const QString fresh = folder.filePath(QStringLiteral("fresh.ts"));
        QProcess lupdate;
        lupdate.start(QStringLiteral(ANAMNESIS_LUPDATE),
                      {QStringLiteral("-silent"), QStringLiteral("-no-obsolete"), QStringLiteral("-locations"),
                       QStringLiteral("none"), QStringLiteral("-I"), root, root + QStringLiteral("/ui"),
                       QStringLiteral("-ts"), fresh});
        QVERIFY(lupdate.waitForFinished(120'000));
        const auto found = messages(fresh);
        QStringList problems;
        for (auto message = found.begin(); message != found.end(); ++message)
            if (!kept.contains(message.key()))
                problems << QStringLiteral("new: ") + message.key();
        for (auto message = kept.begin(); message != kept.end(); ++message) {
            if (!found.contains(message.key()))
                problems << QStringLiteral("gone: ") + message.key();
            if (!message->finished || message->translation.isEmpty())
                problems << QStringLiteral("unfinished: ") + message.key();
        }
        QVERIFY2(problems.isEmpty(), qPrintable(problems.mid(0, 20).join(QLatin1Char('\n'))));
    }

    void placeholdersAreThoseOfTheSource_data() { everyLanguage(); }
    void placeholdersAreThoseOfTheSource() {
        QFETCH(QString, language);
        QStringList problems;
        for (const auto all = messages(pathOf(language)); const Message& message : all)
            if (!message.translation.isEmpty() && placeholders(message.source) != placeholders(message.translation))
                problems << message.source + QStringLiteral(" → ") + message.translation;
        QVERIFY2(problems.isEmpty(), qPrintable(problems.mid(0, 20).join(QLatin1Char('\n'))));
    }

    void placeholdersAreFound() {
        QCOMPARE(placeholders(QStringLiteral("{kept} of {expected}, %2 and %1, 5 % of {}")),
                 QStringList({QStringLiteral("%1"), QStringLiteral("%2"), QStringLiteral("{expected}"),
                              QStringLiteral("{kept}")}));
        QVERIFY(placeholders(QStringLiteral("{Quelle}")) != placeholders(QStringLiteral("{source}")));
    }

    void digitsAreEuropean_data() { everyLanguage(); }
    void digitsAreEuropean() {
        QFETCH(QString, language);
        for (const auto all = messages(pathOf(language)); const Message& message : all)
            for (const QChar letter : message.translation)
                QVERIFY2(!letter.isDigit() || letter < QChar(0x80), qPrintable(message.translation));
    }

    void everyFileIsALanguageWithAName() {
        QStringList files;
        for (const QString& file :
             QDir(QStringLiteral(ANAMNESIS_SOURCE_DIR "/translations")).entryList({QStringLiteral("*.ts")}))
            files << file.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0);
        QStringList spoken = anamnesis::words::Words::languages();
        spoken.sort();
        QCOMPARE(files, spoken);
        for (const QString& language : spoken) {
            QVERIFY(anamnesis::words::ownName(language) != language);
            QVERIFY(QFile::exists(anamnesis::words::translationFile(language)));
        }
    }
};

ANAMNESIS_TEST(TranslationTest);
#include "TranslationTest.moc"
