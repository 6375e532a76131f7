// SPDX-License-Identifier: GPL-3.0-or-later
// Every code that a room can produce has a sentence, in every language that is called complete.
#include "ui/words/Words.h"
#include "models/clinical/Kind.h"
#include "models/timeline/Discrepancy.h"
#include "models/timeline/Ledger.h"
#include "tests/support/TestMain.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace anamnesis;

namespace {

QString contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Codes by how they are written where they are made, and any literal with the prefix of a room.
QMap<QString, QString> emittedCodes() {
    static const QList<QRegularExpression> shapes{
        QRegularExpression(QStringLiteral(R"(failure\(\s*"([a-z0-9.-]+)\")")),
        QRegularExpression(QStringLiteral(R"(Error\{\s*"([a-z0-9.-]+)\")")),
        QRegularExpression(QStringLiteral(R"(Severity::\w+,[^,;"]*,\s*"([a-z0-9.-]+\.[a-z0-9.-]+)\")")),
        QRegularExpression(QStringLiteral(
            R"x("((?:decode|vault|http|auth|source|sync|store|audit|import|chart|units|terms|ucum|reconcile|identity\.veto|identity\.cap|rebuild)\.[a-z0-9.-]*[a-z0-9])")x")),
    };
    QMap<QString, QString> codes;
    for (const char* room : {"services", "models"}) {
        QDirIterator files(QStringLiteral(ANAMNESIS_SOURCE_DIR "/") + QLatin1String(room),
                           {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            for (const QString& line : contents(path).split(QLatin1Char('\n'))) {
                const qsizetype comment = line.indexOf(QLatin1String("//"));
                const QString code =
                    comment >= 0 && !line.left(comment).contains(QLatin1Char('"')) ? line.left(comment) : line;
                for (const QRegularExpression& shape : shapes)
                    for (auto match = shape.globalMatch(code); match.hasNext();)
                        codes.insert(match.next().captured(1), path.section(QLatin1Char('/'), -2));
            }
        }
    }
    return codes;
}

} // namespace

class WordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEmittedCodeHasASentence() {
        const QMap<QString, QString> codes = emittedCodes();
        if (codes.size() < 20)
            QSKIP("the rooms are not beside the tests");
        QStringList missing;
        for (auto code = codes.begin(); code != codes.end(); ++code)
            if (!words::Words::knows(code.key().toStdString()))
                missing << code.key() + QStringLiteral("  (") + code.value() + QLatin1Char(')');
        QVERIFY2(missing.isEmpty(), qPrintable(QStringLiteral("no sentence for\n") + missing.join(QLatin1Char('\n'))));
    }

    void everyValueOfAnEnumHasAWord() {
        for (const clinical::Kind kind : clinical::allKinds()) {
            QVERIFY(words::Words::knows("kind." + std::string(clinical::name(kind))));
            QVERIFY(words::Words::knows("kinds." + std::string(clinical::name(kind))));
        }
        for (int i = 0; i <= static_cast<int>(timeline::DiscrepancyKind::Stale); ++i) {
            const std::string name(timeline::name(static_cast<timeline::DiscrepancyKind>(i)));
            QVERIFY(words::Words::knows("discrepancy." + name) && words::Words::knows("difference." + name));
        }
        for (int i = 0; i <= static_cast<int>(timeline::Outcome::NotAsked); ++i)
            QVERIFY(words::Words::knows("outcome." + std::string(timeline::name(static_cast<timeline::Outcome>(i)))));
        for (int i = 0; i <= static_cast<int>(timeline::DiscrepancyState::ResolvedUpstream); ++i)
            QVERIFY(words::Words::knows("state." +
                                        std::string(timeline::name(static_cast<timeline::DiscrepancyState>(i)))));
    }

    void everyFieldHasALabel() {
        const QString root = QStringLiteral(ANAMNESIS_SOURCE_DIR "/");
        QSet<QString> names;
        const auto collect = [&](const QString& path, const QRegularExpression& shape) {
            for (auto match = shape.globalMatch(contents(path)); match.hasNext();)
                names.insert(match.next().captured(1));
        };
        static const QRegularExpression constant(QStringLiteral("string_view \\w+ = \"([a-z-]+)\""));
        collect(root + QStringLiteral("models/clinical/Fields.h"), constant);
        QVERIFY(names.size() > 60);
        // What decoders name besides: rows of the FHIR tables, and names handed to a draft.
        static const QRegularExpression row(
            QStringLiteral("\\{\"([a-z]+(?:-[a-z]+)*)\",\\s*\"[^\"]*\"(?:,\\s*Read::\\w+)?\\},"));
        static const QRegularExpression handed(QStringLiteral("draft\\.(?:text|coded|quantity)\\(\"([a-z-]+)\","));
        QDirIterator files(root + QStringLiteral("services/decode"), {QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (path.contains(QLatin1String("/fhir/Rows")))
                collect(path, row);
            collect(path, handed);
        }
        QStringList missing;
        for (const QString& name : names)
            if (!words::Words::knows("field." + name.toStdString()))
                missing << name;
        QVERIFY2(missing.isEmpty(), qPrintable(QStringLiteral("no label for ") + missing.join(QLatin1Char(' '))));
        QCOMPARE(words::Words().text("field.never-seen-before", {}), std::string("Never seen before"));
    }

    void argumentsStandInTheirPlaces() {
        const words::Words english;
        QCOMPARE(english.text("http.status", {{"status", "503"}}), std::string("The source answered with status 503."));
        QCOMPARE(english.text("nothing.known", {{"a", "1"}}), std::string("nothing.known (a 1)"));
        QCOMPARE(english.text("status.in-transit", {}), std::string("in-transit"));
        // What a source sent is no rule with a version, whatever it contains.
        QCOMPARE(english.text("status.7.2 10*3/uL", {}), std::string("7.2 10*3/uL"));
        QVERIFY(english.text("complete-source-lacks/1", {}).find("does not list it") != std::string::npos);
        QVERIFY(english.text("lab-result.code-minute-value/1", {}).find("version 1") != std::string::npos);
    }

    void theLanguagesSayItDifferently_data() {
        QTest::addColumn<QString>("language");
        for (const QString& language : words::Words::languages())
            if (language != QLatin1String("en"))
                QTest::newRow(qPrintable(language)) << language;
    }
    void theLanguagesSayItDifferently() {
        QFETCH(QString, language);
        const words::Words english, other(language);
        int same = 0, all = 0;
        for (const std::string_view code : words::Words::codes()) {
            ++all;
            same += english.text(code, {}) == other.text(code, {});
            for (const char* mark : {"{status}", "{source}", "{kept}", "{expected}", "{file}", "{times}", "{period}",
                                     "{title}", "{count}"})
                QCOMPARE(english.text(code, {}).find(mark) == std::string::npos,
                         other.text(code, {}).find(mark) == std::string::npos);
        }
        QVERIFY2(same * 8 < all, qPrintable(QStringLiteral("%1 of %2 are as in English").arg(same).arg(all)));
    }
};

ANAMNESIS_TEST(WordsTest);
#include "WordsTest.moc"
