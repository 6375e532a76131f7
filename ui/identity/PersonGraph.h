// SPDX-License-Identifier: GPL-3.0-or-later
// The records of the persons a question is about: one column a person, every link drawn with its bits, so that one sees
// which record holds the others together and which pair speaks against it.
#pragma once

#include "services/review/Port.h"
#include "ui/common/Session.h"

#include <QWidget>

#include <vector>

namespace anamnesis::ui {

class PersonGraph : public QWidget {
    Q_OBJECT

public:
    PersonGraph(Session& session, QWidget* parent);
    /// `links`: all there are; drawn are those among the persons of `about` and of who may be one with them.
    void setLinks(const std::vector<review::LinkView>& links, const review::LinkView& about);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    struct Record {
        std::string key; ///< "source|patient id"
        QString name, birthDate, badge;
        std::size_t column = 0, row = 0;
    };
    struct Edge {
        std::size_t a = 0, b = 0; ///< into the records
        std::string grade;
        bool manual = false, asked = false;
        QString bits;
    };
    [[nodiscard]] std::size_t record(const std::string& key, const PersonId& person,
                                     const clinical::Demographics& demographics);
    [[nodiscard]] QRect place(const Record& record) const;
    void paintEdge(QPainter& painter, const Edge& edge) const;
    void tell(); ///< the accessible description: every link in words

    Session& m_session;
    std::vector<PersonId> m_persons; ///< a column each
    std::vector<std::size_t> m_rows; ///< records of each column
    std::vector<Record> m_records;
    std::vector<Edge> m_edges;
    std::size_t m_left = 0; ///< persons that found no column
};

} // namespace anamnesis::ui
