// SPDX-License-Identifier: GPL-3.0-or-later
// Sigs and timings: hard cases written for the purpose. Wrong is counted apart from missing and never allowed.
#include "services/meaning/Schedule.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <map>

using namespace anamnesis;
using namespace anamnesis::meaning;

namespace {

struct Case {
    const char* text;
    const char* dose;      ///< "1-2 tablet"
    const char* frequency; ///< canonicalText; "" when only text is known
    const char* daily;     ///< "2", "4-12"; "" when it must not be computed
    const char* route = "oral";
};

constexpr auto cases = std::to_array<Case>({
    {"Take 1 tablet by mouth daily", "1 tablet", "1/d", "1"},
    {"take 1 tab po qd", "1 tablet", "1/d", "1"},
    {"1 tab PO BID", "1 tablet", "2/d", "2"},
    {"1 tab p.o. b.i.d.", "1 tablet", "2/d", "2"},
    {"Take one tablet by mouth twice a day", "1 tablet", "2/d", "2"},
    {"Take 2 tablets by mouth three times daily", "2 tablet", "3/d", "6"},
    {"Take 1 capsule (40 mg) by mouth every morning", "1 capsule", "1/d", "1"},
    {"Take 1-2 tablets by mouth every 4-6 hours as needed for pain", "1-2 tablet", "1/4-6h prn", "0-12"},
    {"Take 1 to 2 tablets every 6 hours prn", "1-2 tablet", "1/6h prn", "0-8", ""},
    {"1-2 tabs q4-6h prn pain", "1-2 tablet", "1/4-6h prn", "", ""},
    {"1 tab q8h", "1 tablet", "1/8h", "3", ""},
    {"1 tab q 8 hrs", "1 tablet", "1/8h", "3", ""},
    {"500 mg every eight hours", "500 mg", "1/8h", "1500", ""},
    {"500mg PO q12h x 10 days", "500 mg", "1/12h", "1000"},
    {"Take 5 mL by mouth 4 times a day", "5 mL", "4/d", "20"},
    {"Take 5 mL (250 mg) by mouth 2 times daily for 10 days", "5 mL", "2/d", "10"},
    {"Take 10 mg by mouth daily", "10 mg", "1/d", "10"},
    {"Take 0.5 tablets by mouth daily", "0.5 tablet", "1/d", "0.5"},
    {"Take 1/2 tablet by mouth twice daily", "0.5 tablet", "2/d", "1"},
    {"Take half a tablet daily", "0.5 tablet", "1/d", "0.5", ""},
    {"Take 1 1/2 tablets daily", "1.5 tablet", "1/d", "1.5", ""},
    {"Take one and a half tablets by mouth daily", "1.5 tablet", "1/d", "1.5"},
    {"Take \xC2\xBD tablet daily", "0.5 tablet", "1/d", "0.5", ""},
    {"Take 1 tablet at bedtime", "1 tablet", "1/d", "1", ""},
    {"1 tab qhs", "1 tablet", "1/d", "1", ""},
    {"1 tab hs", "1 tablet", "1/d", "1", ""},
    {"1 tab nightly", "1 tablet", "1/d", "1", ""},
    {"1 tab every other day", "1 tablet", "1/2d", "", ""},
    {"1 tab qod", "1 tablet", "1/2d", "", ""},
    {"Take 1 tablet once a week", "1 tablet", "1/wk", "", ""},
    {"70 mg weekly", "70 mg", "1/wk", "", ""},
    {"Take 1 tablet twice a week", "1 tablet", "2/wk", "", ""},
    {"1 tablet on Monday, Wednesday and Friday", "1 tablet", "1/d mon,wed,fri", "", ""},
    {"1 tab MWF", "1 tablet", "1/d mon,wed,fri", "", ""},
    {"Inject 10 units subcutaneously at bedtime", "10 units", "1/d", "10", "subcutaneous"},
    {"Inject 10 units under the skin nightly", "10 units", "1/d", "10", "subcutaneous"},
    {"Inject 1 mL intramuscularly every 3 months", "1 mL", "1/3mo", "", "intramuscular"},
    {"Inhale 2 puffs every 4 hours as needed for wheezing", "2 puff", "1/4h prn", "0-12", ""},
    {"2 puffs inh q4-6h prn", "2 puff", "1/4-6h prn", "0-12", "inhalation"},
    {"Instill 1 drop in left eye twice daily", "1 drop", "2/d", "2", "ophthalmic"},
    {"1 drop in each eye twice daily", "1 drop", "2/d", "", "ophthalmic"},
    {"2 sprays in each nostril daily", "2 spray", "1/d", "", "nasal"},
    {"Apply 1 patch topically every 72 hours", "1 patch", "1/3d", "", "topical"},
    {"Apply to affected area twice daily", "", "2/d", "", "topical"},
    {"Place 1 tablet under the tongue every 5 minutes as needed for chest pain", "1 tablet", "1/5min prn", "",
     "sublingual"},
    {"Take 1 tablet by mouth once", "1 tablet", "once", ""},
    {"1 tab po x1", "1 tablet", "once", ""},
    {"2 g IV once", "2 g", "once", "", "intravenous"},
    {"1 g IV q24h", "1 g", "1/d", "1", "intravenous"},
    {"1000 mg IV every 12 hours", "1000 mg", "1/12h", "2000", "intravenous"},
    {"Take 1 tablet by mouth daily with food", "1 tablet", "1/d", "1"},
    {"Take 1 tablet 30 minutes before breakfast", "1 tablet", "1/d", "1", ""},
    {"Take 1 tablet twice daily with meals", "1 tablet", "2/d", "2", ""},
    {"Take 1 tablet before breakfast", "1 tablet", "1/d", "1", ""},
    {"1 tab tid ac", "1 tablet", "3/d", "3", ""},
    {"Take 1 tablet by mouth in the morning and at bedtime", "1 tablet", "2/d", "2"},
    {"Take 1 tablet at 8 am and 8 pm", "1 tablet", "2/d", "2", ""},
    {"Take 1 tablet by mouth as needed for headache", "1 tablet", "", ""},
    {"Take 1 tablet up to 3 times daily as needed", "1 tablet", "0-3/d prn", "0-3", ""},
    {"Take 1 tablet every 6 hours as needed, max 4 tablets per day", "1 tablet", "1/6h prn", "", ""},
    {"Take 1-2 tablets every 4 hours prn pain. Do not exceed 8 tablets in 24 hours", "1-2 tablet", "1/4h prn", "", ""},
    {"Take 1 tablet every 4 hours, maximum 4 times a day", "1 tablet", "1/4h", "4", ""},
    {"take as directed", "", "", "", ""},
    {"use as directed", "", "", "", ""},
    {"per protocol", "", "", "", ""},
    {"sliding scale", "", "", "", ""},
    {"", "", "", "", ""},
    {"Take 1 tablet twice daily at bedtime", "1 tablet", "", "", ""},
    {"Take 1 tablet daily twice a day", "1 tablet", "", "", ""},
    {"Take 1 tablet in the morning and 2 tablets at bedtime", "", "2/d", "", ""},
    {"1 tab daily 2 tab daily", "", "1/d", "", ""},
    {"Take 40 mg daily for 3 days, then 20 mg daily for 3 days, then 10 mg daily for 3 days", "", "1/d", "", ""},
    {"Take 2 tablets on day 1, then 1 tablet daily", "", "", "", ""},
    {"Take 2 tablets now, then 1 tablet every 6 hours", "", "", "", ""},
    {"3 tabs daily x3 days, 2 tabs daily x3 days, 1 tab daily x3 days", "", "1/d", "", ""},
    {"1 tablet 3x/day", "1 tablet", "3/d", "3", ""},
    {"1 tablet 2x daily", "1 tablet", "2/d", "2", ""},
    {"1 tablet 4x per day", "1 tablet", "4/d", "4", ""},
    {"2 per 1 d", "", "2/d", "", ""},
    {"1 per 8 h", "", "1/8h", "", ""},
    {"1-2 per 1 d", "", "1-2/d", "", ""},
    {"1 per 24 h", "", "1/d", "", ""},
    {"1 per 7 d", "", "1/wk", "", ""},
    {"1 per 2 wk", "", "1/2wk", "", ""},
    {"2 time(s) per 1 d", "", "2/d", "", ""},
    {"2 times per 1 d", "", "2/d", "", ""},
    {"3 times per 1 d", "", "3/d", "", ""},
    {"BID", "", "2/d", "", ""},
    {"TID", "", "3/d", "", ""},
    {"QID", "", "4/d", "", ""},
    {"QD", "", "1/d", "", ""},
    {"QOD", "", "1/2d", "", ""},
    {"Q4H", "", "1/4h", "", ""},
    {"Q6H^PRN", "", "1/6h prn", "", ""},
    {"Q8H&0800", "", "1/8h", "", ""},
    {"Q24H", "", "1/d", "", ""},
    {"Every 8 hours", "", "1/8h", "", ""},
    {"PIVL 8 h", "", "1/8h", "", ""},
    {"PIVL 12 h", "", "1/12h", "", ""},
    {"EIVL HS", "", "1/d", "", ""},
    {"at bedtime", "", "1/d", "", ""},
    {"AM", "", "1/d", "", ""},
    {"twice daily", "", "2/d", "", ""},
    {"once daily", "", "1/d", "", ""},
    {"daily", "", "1/d", "", ""},
    {"ONCE", "", "once", "", ""},
    {"STAT", "", "once", "", ""},
    {"continuous", "", "continuous", "", ""},
    {"monthly", "", "1/mo", "", ""},
    {"every 2 weeks", "", "1/2wk", "", ""},
    {"every 36 hours", "", "1/36h", "", ""},
    {"1 tab every 36 hours", "1 tablet", "1/36h", "", ""},
    {"8 hourly", "", "1/8h", "", ""},
    {"four times daily", "", "4/d", "", ""},
    {"five times a day", "", "5/d", "", ""},
    {"prn", "", "", "", ""},
    {"as needed", "", "", "", ""},
    {"2 mg/kg IV every 8 hours", "2 mg/kg", "1/8h", "6", "intravenous"},
    {"125 mL/hr continuous infusion", "125 mL/h", "continuous", "", ""},
    {"Take 1 tsp by mouth twice daily", "1 tsp", "2/d", "2"},
    {"Take 1,000 mg by mouth twice daily", "1000 mg", "2/d", "2000"},
    {"Take .5 mg by mouth daily", "0.5 mg", "1/d", "0.5"},
    {"Take 1 tablet by mouth every day for blood pressure", "1 tablet", "1/d", "1"},
    {"Take 1 tablet (500 mg total) by mouth 2 (two) times a day with meals.", "1 tablet", "2/d", "2"},
    {"Take 1 tablet by mouth nightly at bedtime", "1 tablet", "1/d", "1"},
    {"Take 1 tablet every morning with breakfast", "1 tablet", "1/d", "1", ""},
    {"Take 1 tablet every evening with dinner", "1 tablet", "1/d", "1", ""},
    {"Take 1 tablet in the evening at bedtime", "1 tablet", "", "", ""},
    {"Take 1 tablet with dinner and at bedtime", "1 tablet", "2/d", "2", ""},
    {"Take 1 tablet with breakfast, lunch, and dinner", "1 tablet", "3/d", "3", ""},
    {"Take 1 tablet with breakfast and elevenses", "1 tablet", "", "", ""},
    {"Take 1 tablet by mouth daily at 0900", "1 tablet", "1/d", "1"},
    {"Take 1 tablet by mouth daily in the morning", "1 tablet", "1/d", "1"},
    {"Take 1 tablet twice daily in the morning and evening", "1 tablet", "2/d", "2", ""},
    {"Take 3 tablets by mouth 2 times weekly", "3 tablet", "2/wk", ""},
    {"Take 1 tablet every 12 hours for 7 days", "1 tablet", "1/12h", "2", ""},
    {"Take 1 tab every 5 hours", "1 tablet", "1/5h", "", ""},
    {"chew 2 tablets four times a day before meals and at bedtime", "2 tablet", "4/d", "8", ""},
    {"take 1 tablet by mouth every day at noon", "1 tablet", "1/d", "1"},
    {"Take 1 tablet by mouth daily. Stop if rash", "1 tablet", "1/d", ""},
    {"1 tablet or 2 tablets daily", "", "1/d", "", ""},
    {"dispense #30 refills 2", "", "", "", ""},
    {"HOLD", "", "", "", ""},
    {"do not take", "", "", "", ""},
    {"Discontinue", "", "", "", ""},
    {"Insert 1 suppository rectally twice daily", "1 suppository", "2/d", "2", "rectal"},
    {"one at bedtime", "", "1/d", "", ""},
    {"Take 1 tab daily OD", "1 tablet", "1/d", "", ""},
    {"Take 1 tablet (5 mg) by mouth daily. Take with 2.5 mg tablet.", "", "1/d", ""},
    {"250 mg/5 mL: take 5 mL twice daily", "", "2/d", "", ""},
    {"Ibuprofen 600mg Oral Tablet take 1 tablet every 6 hours", "1 tablet", "1/6h", ""},
    {"Albuterol 0.09 MG/ACTUAT inhaler, 2 puffs QID PRN", "2 puff", "4/d prn", "", ""},
    {"1 tabs, Oral, Daily, 30 tabs", "1 tablet", "1/d", "1"},
    {"1 tab daily, 2 tabs", "", "1/d", "", ""},
    {"2 x 500 mg twice daily", "", "", "", ""},
    {"125 mcg = 1 tab, PO, Daily, # 90 tab, 3 Refill(s)", "125 mcg", "1/d", "125"},
    {"500 mg = 1 cap(s), Oral, q8hr, X 7 days, # 21 cap(s), 0 Refill(s)", "500 mg", "1/8h", "1500"},
    {"Take 1 tablet every 6 hours as needed. Max Daily Amount: 4 tablets", "1 tablet", "1/6h prn", "", ""},
    {"Take 1 tablet by mouth daily, except take 2 tablets on Monday", "", "", ""},
    {"one tab tds", "1 tablet", "3/d", "3", ""},
    {"1 tablet nocte", "1 tablet", "1/d", "1", ""},
    {"Patient refused lisinopril 10 mg oral tablet daily", "", "", "", ""},
    {"Starting dose is 5 mg/hr. Titrate by 2.5 mg/hr increments every 5 minutes as needed", "5 mg/h", "", "", ""},
    {"Flucloxacillin 12g/24h", "", "", "", ""},
    {"Rapid daily-dose escalation to 30 mg", "", "", "", ""},
    {"Mix 17 g in 8 oz of water and drink daily", "17 g", "1/d", "", ""},
    {"4.5 grams in D5W 250 ml IV every 6 hours at 8 L/min", "4.5 g", "1/6h", "", "intravenous"},
    {"1000 mL infused at 50 mL/hour", "", "", "", ""},
    {"Insert 1 suppository into the vagina daily", "1 suppository", "1/d", "1", "vaginal"},
    {"Apply to affected areas twice daily", "", "2/d", "", "topical"},
    {"Take 1 tablet daily, do not exceed more than 4 tablets per day", "1 tablet", "1/d", "", ""},
    {"Take 1 tablet every 5 minutes; maximum 3 tablets", "1 tablet", "1/5min", "", ""},
});

std::string range(const std::string& low, const std::string& high) {
    return high.empty() || high == low ? low : low + "-" + high;
}

struct Score {
    int right = 0;
    int wrong = 0;
    int missing = 0;
};

} // namespace

class ScheduleTest : public QObject {
    Q_OBJECT

private slots:
    void hardSigs() {
        std::map<std::string, Score> scores;
        for (const Case& row : cases) {
            const Sig sig = parseSig(row.text);
            const auto check = [&](const char* field, const std::string& got, const std::string& wanted) {
                Score& score = scores[field];
                if (got == wanted)
                    score.right += wanted.empty() ? 0 : 1;
                else
                    ++(got.empty() ? score.missing : score.wrong);
                if (got != wanted) {
                    std::string unread;
                    for (const std::string& word : sig.schedule.unread)
                        unread += " " + word;
                    qInfo("%s %s: %s, wanted %s   [%s] unread:%s", got.empty() ? "missing" : "WRONG", field,
                          got.c_str(), wanted.c_str(), row.text, unread.c_str());
                }
            };
            check("dose", sig.dose ? range(sig.dose->value, sig.dose->highValue) + " " + sig.dose->unit : "", row.dose);
            check("frequency", canonicalText(sig.schedule), row.frequency);
            const auto daily = sig.dose ? dailyDose(*sig.dose, sig.schedule) : std::nullopt;
            check("daily dose", daily ? range(daily->low, daily->high) : "", row.daily);
            check("route", sig.route,
                  row.route[0] != '\0' && std::string(row.dose).empty() && std::string(row.route) == "oral" &&
                          std::string(row.text).find("mouth") == std::string::npos
                      ? ""
                      : row.route);
        }
        for (const auto& [field, score] : scores) {
            qInfo("%s: %d right, %d wrong, %d missing; precision %.3f, recall %.3f", field.c_str(), score.right,
                  score.wrong, score.missing, score.right / double(std::max(1, score.right + score.wrong)),
                  score.right / double(std::max(1, score.right + score.wrong + score.missing)));
            QCOMPARE(score.wrong, 0);
            QVERIFY(score.right >= 9 * score.missing);
        }
    }

    void tapersAreLists() {
        const Sig taper =
            parseSig("Take 40 mg daily for 3 days, then 20 mg daily for 3 days, then 10 mg daily for 3 days");
        QCOMPARE(taper.steps.size(), std::size_t(3));
        QCOMPARE(taper.steps[1].dose->value, std::string("20"));
        QCOMPARE(taper.steps[2].schedule.duration.low, std::string("3"));
        QVERIFY(!taper.dose);
        QCOMPARE(parseSig("3 tabs daily x3 days, 2 tabs daily x3 days, 1 tab daily x3 days").steps.size(),
                 std::size_t(3));
        QVERIFY(parseSig("Take 1 tablet daily, then see your doctor").steps.empty());
    }

    void structuredTimings() {
        Repeat repeat;
        repeat.frequency = "3";
        repeat.period = "1";
        repeat.periodUnit = "d";
        QCOMPARE(canonicalText(scheduleOf(repeat)), std::string("3/d"));
        repeat.when = {"AC"};
        QCOMPARE(canonicalText(scheduleOf(repeat)), std::string("3/d"));
        repeat = {};
        repeat.code = "BID";
        QVERIFY(scheduleOf(repeat).sameFrequency(parseSchedule("twice a day")));
        QVERIFY(!scheduleOf(repeat).sameFrequency(parseSchedule("every 12 hours")));
        repeat = {};
        repeat.when = {"HS"};
        QCOMPARE(canonicalText(scheduleOf(repeat)), std::string("1/d"));
        repeat = {};
        repeat.period = "8";
        repeat.periodUnit = "h";
        repeat.asNeeded = true;
        QCOMPARE(canonicalText(scheduleOf(repeat)), std::string("1/8h prn"));
        repeat = {};
        repeat.frequency = "1";
        repeat.period = "1";
        repeat.periodUnit = "wk";
        repeat.dayOfWeek = {"mon"};
        QVERIFY(!canonicalText(scheduleOf(repeat)).empty());
    }

    void reasonsAndLimits() {
        const Sig sig =
            parseSig("Take 1-2 tablets by mouth every 4-6 hours as needed for severe pain. Max 8 tablets per day.");
        QCOMPARE(sig.schedule.asNeededFor, std::string("severe pain"));
        QCOMPARE(sig.maxDose->value, std::string("8"));
        QCOMPARE(sig.route, std::string("oral"));
        const Sig eye = parseSig("1 drop in left eye daily");
        QCOMPARE(eye.site, std::string("left eye"));
    }

    void anyTextEnds() {
        for (const char* text :
             {"(((((", "1/0 tablet", "every every every", "q", "x", "1 - - 2", "at 99:99", "9999999999 tablets",
              "\xFF\xFE", "for for for", "1 1/2 1/2", "/ / /", "max", "then then"})
            (void)parseSig(text);
        (void)parseSig(std::string(100'000, '1'));
    }
};

ANAMNESIS_TEST(ScheduleTest);
#include "ScheduleTest.moc"
