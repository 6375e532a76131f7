// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence of identity in plain words: demographics as text, letters that differ, and the sum on the three grades.
#pragma once

#include "services/review/Port.h"
#include "ui/common/Runs.h"
#include "ui/common/Session.h"

#include <QWidget>

#include <array>

namespace anamnesis::ui {

[[nodiscard]] QString nameOf(const clinical::Demographics& demographics);
/// What the two records say in the field a weight is about. Of identifiers the pair that was weighed, masked but for
/// the last four characters.
[[nodiscard]] std::pair<QString, QString> compared(const Session& session, const review::LinkView& link,
                                                   const std::string& field);
/// A field of the weights' names: "family", "birth-date", "address" …; empty when not known.
[[nodiscard]] QString demographic(const Session& session, const clinical::Demographics& demographics,
                                  const std::string& field);
/// `b` with the letters that differ from `a` marked.
[[nodiscard]] Runs differing(const QString& a, const QString& b);
/// One person "=", two people "≠", possibly one "?"; read aloud as `spoken`.
[[nodiscard]] Run gradeSign(const std::string& grade, const QString& spoken, Role role = Role::Small);
[[nodiscard]] QString signedBits(double bits, const QLocale& locale);
/// The field a veto is about: "identity.veto.birth-date" → "birth-date".
[[nodiscard]] std::string fieldOfVeto(const std::string& veto);
[[nodiscard]] QString sentenceOf(const Session& session, const review::LinkView& link);

class GradeBar : public QWidget {
    Q_OBJECT

public:
    explicit GradeBar(QWidget* parent);
    void setLink(double bits, const QString& distinct, const QString& probable, const QString& certain,
                 const std::string& grade, const QLocale& locale);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    double m_bits = 0;
    QString m_sum;
    std::array<QString, 3> m_names;
    int m_grade = 1;
};

} // namespace anamnesis::ui
