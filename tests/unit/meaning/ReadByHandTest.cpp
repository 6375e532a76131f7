// SPDX-License-Identifier: GPL-3.0-or-later
// The drug names and sigs of public example data against a person's reading of each: precision and recall by field, in
// two halves, the first of which rules were mended from and the second of which they were not. A wrong strength or dose
// counts ten times a missing one. And the units and codes drawn at random that a person has checked.
#include "tests/support/TestMain.h"
#include "tests/support/reading/Reading.h"

#include <QFile>
#include <QTest>

#include <array>
#include <map>
#include <set>

using namespace anamnesis::testing;

namespace {

QList<QStringList> table(const char* name) {
    QFile file(QStringLiteral(ANAMNESIS_FIXTURES "/meaning/") + QLatin1String(name));
    QList<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n'))
        if (!line.isEmpty() && !line.startsWith(u'#'))
            rows.push_back(line.split(u'\t'));
    return rows;
}

enum class Verdict { Neutral, Right, Wrong, Missing };

Verdict judge(const QString& got, const QString& gold) {
    if (gold == u"*")
        return Verdict::Neutral;
    QStringList answers = gold.split(QStringLiteral(" or "));
    const bool silence = gold.isEmpty() || answers.removeAll(QStringLiteral("-")) > 0;
    if (got.isEmpty())
        return silence ? Verdict::Neutral : Verdict::Missing;
    return answers.contains(got) ? Verdict::Right : Verdict::Wrong;
}

struct Score {
    int right = 0, wrong = 0, missing = 0;
    void count(Verdict verdict) {
        right += verdict == Verdict::Right ? 1 : 0;
        wrong += verdict == Verdict::Wrong ? 1 : 0;
        missing += verdict == Verdict::Missing ? 1 : 0;
    }
    [[nodiscard]] double precision() const { return right / double(std::max(1, right + wrong)); }
    [[nodiscard]] double recall() const { return right / double(std::max(1, right + wrong + missing)); }
    [[nodiscard]] double weighted() const { return right / double(std::max(1, right + missing + 10 * wrong)); }
};

using Scores = std::map<std::pair<QString, std::string>, Score>; ///< half and field

Scores scored(const char* file, ReadFields (*read)(std::string_view)) {
    Scores scores;
    for (const QStringList& row : table(file)) {
        const ReadFields fields = read(row.at(1).toStdString());
        for (std::size_t at = 0; at < fields.size(); ++at) {
            const QString got = QString::fromStdString(fields[at].second).trimmed();
            const QString gold = row.value(static_cast<qsizetype>(at) + 2);
            const Verdict verdict = judge(got, gold);
            scores[{row.at(0), fields[at].first}].count(verdict);
            if (verdict == Verdict::Wrong || verdict == Verdict::Missing)
                qInfo("%s, half %s, %s: read \"%s\", by hand \"%s\"   [%s]",
                      verdict == Verdict::Wrong ? "WRONG" : "missing", qPrintable(row.at(0)), fields[at].first.c_str(),
                      qUtf8Printable(got), qUtf8Printable(gold), qUtf8Printable(row.at(1).left(120)));
        }
    }
    for (const auto& [key, score] : scores)
        qInfo("half %s %-10s %4d right %3d wrong %3d missing   precision %.3f recall %.3f   wrong counted tenfold %.3f",
              qPrintable(key.first), key.second.c_str(), score.right, score.wrong, score.missing, score.precision(),
              score.recall(), score.weighted());
    return scores;
}

} // namespace

class ReadByHandTest : public QObject {
    Q_OBJECT

private slots:
    void drugNames() {
        const Scores scores = scored("drugs.tsv", readDrug);
        QCOMPARE(scores.size(), std::size_t(10));
        for (const auto& [key, score] : scores) {
            if (key.second == "strength" || key.second == "ingredient" || key.second == "release")
                QVERIFY2(score.wrong == 0, key.second.c_str());
        }
    }

    void sigs() {
        const Scores scores = scored("sigs.tsv", readSig);
        QCOMPARE(scores.size(), std::size_t(14));
        for (const auto& [key, score] : scores)
            QVERIFY2(score.wrong == 0, key.second.c_str());
    }

    void unitsAndCodesReadAsChecked() {
        const auto rows = table("understood.tsv");
        QVERIFY(rows.size() >= 200);
        for (const QStringList& row : rows) {
            const bool unit = row.at(0) == u"unit";
            std::array<std::string, 4> said;
            for (std::size_t at = 0; at < said.size(); ++at)
                said[at] = row.at(static_cast<qsizetype>(at) + 1).toStdString();
            const ReadFields fields =
                unit ? readUnit(said[0], said[1], said[2], said[3]) : readCode(said[0], said[1], said[2]);
            for (std::size_t at = 0; at < fields.size(); ++at)
                if (fields[at].first != "label" && fields[at].first != "short") // words for people, tested elsewhere
                    QCOMPARE(QString::fromStdString(fields[at].second), row.at(static_cast<qsizetype>(at) + 5));
            QVERIFY2(row.at(10) == u"right", qUtf8Printable(row.join(u" | ")));
        }
    }
};

ANAMNESIS_TEST(ReadByHandTest);
#include "ReadByHandTest.moc"
