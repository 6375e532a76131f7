// SPDX-License-Identifier: GPL-3.0-or-later
// The .ts files hold every text of the window and nothing else; English, German and Bulgarian are complete.
#include "tests/support/TestMain.h"

#include <QFile>
#include <QProcess>
#include <QSet>
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

} // namespace

class TranslationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesAreFreshAndComplete_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("complete");
        QTest::newRow("en") << "en" << true;
        QTest::newRow("de") << "de" << true;
        QTest::newRow("bg") << "bg" << true;
        QTest::newRow("ar") << "ar" << false;
    }
    void filesAreFreshAndComplete() {
        QFETCH(QString, language);
        QFETCH(bool, complete);
        const QString root = QStringLiteral(ANAMNESIS_SOURCE_DIR);
        const QString file = root + QStringLiteral("/translations/anamnesis_%1.ts").arg(language);
        const auto kept = messages(file);
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
            if (complete && (!message->finished || message->translation.isEmpty()))
                problems << QStringLiteral("unfinished: ") + message.key();
            for (const char* mark : {"%1", "%2", "%3"})
                if (!message->translation.isEmpty() &&
                    message->source.contains(QLatin1String(mark)) != message->translation.contains(QLatin1String(mark)))
                    problems << QStringLiteral("argument: ") + message.key();
        }
        QVERIFY2(problems.isEmpty(), qPrintable(problems.mid(0, 20).join(QLatin1Char('\n'))));
    }
};

ANAMNESIS_TEST(TranslationTest);
#include "TranslationTest.moc"
