// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/Parallel.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <cstddef>
#include <stdexcept>
#include <vector>

using namespace anamnesis;

class TestParallel : public QObject {
    Q_OBJECT
private slots:
    void everyPartOnce_data() {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("part");
        QTest::addColumn<unsigned>("threads");
        QTest::newRow("nothing to do") << 0 << 8 << 4U;
        QTest::newRow("no thread of its own") << 100 << 8 << 0U;
        QTest::newRow("one thread") << 100 << 8 << 1U;
        QTest::newRow("the last part is shorter") << 101 << 10 << 3U;
        QTest::newRow("more threads than parts") << 5 << 4 << 16U;
        QTest::newRow("parts of one") << 1'000 << 1 << 7U;
    }
    void everyPartOnce() {
        QFETCH(int, count);
        QFETCH(int, part);
        QFETCH(unsigned, threads);
        std::vector<int> done(static_cast<std::size_t>(count), 0);
        inParallel(done.size(), static_cast<std::size_t>(part), threads, [&](std::size_t begin, std::size_t end) {
            for (std::size_t i = begin; i < end; ++i)
                ++done[i];
        });
        QCOMPARE(done, std::vector<int>(done.size(), 1));
    }
    void whatIsThrownArrives() {
        for (const unsigned threads : {1U, 4U})
            QVERIFY_THROWS_EXCEPTION(std::runtime_error, inParallel(64, 4, threads, [](std::size_t begin, std::size_t) {
                                         if (begin == 32)
                                             throw std::runtime_error("part");
                                     }));
    }
};

ANAMNESIS_TEST(TestParallel);
#include "TestParallel.moc"
