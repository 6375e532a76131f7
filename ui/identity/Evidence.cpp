// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identity/Evidence.h"

#include "ui/common/Lists.h"

#include "models/tables/Roles.h"

#include <QPainter>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace anamnesis::ui {

using tables::text;

QString nameOf(const clinical::Demographics& person) {
    if (person.names.empty())
        return QObject::tr("name not known");
    const clinical::HumanName& name = person.names.front();
    QStringList given;
    for (const std::string& one : name.given)
        given << text(one);
    if (name.family.empty() && given.isEmpty())
        return text(name.text);
    return text(name.family).toUpper() +
           (given.isEmpty() ? QString() : QStringLiteral(", ") + given.join(QLatin1Char(' ')));
}

namespace {

QString wholeName(const clinical::HumanName& name) {
    QStringList parts;
    for (const std::string& one : name.given)
        parts << text(one);
    if (!name.family.empty())
        parts << text(name.family);
    return parts.isEmpty() ? text(name.text) : parts.join(QLatin1Char(' '));
}

/// The suffix, or the word at the end of a name that stands for one ("Mensalu Jr.").
QString generationOf(const clinical::Demographics& person) {
    static const QRegularExpression word(QStringLiteral("\\b(Jr\\.?|Sr\\.?|Junior|Senior|II|III|IV|V)$"),
                                         QRegularExpression::CaseInsensitiveOption);
    for (const clinical::HumanName& name : person.names) {
        if (!name.suffix.empty())
            return text(name.suffix.front());
        std::vector<std::string> pieces = name.given;
        pieces.push_back(name.family);
        pieces.push_back(name.text);
        for (const std::string& piece : pieces)
            if (const auto match = word.match(text(piece)); match.hasMatch() && match.capturedStart() > 0)
                return match.captured();
    }
    return {};
}

struct IdentifierField {
    std::string_view field;
    std::array<std::string_view, 8> types; ///< HL7 table 0203
};
constexpr std::array identifierFields{
    IdentifierField{"national-id", {"SS", "SB", "NI", "NIIP", "NIP", "PNT", "NH", "HC"}},
    IdentifierField{"personal-id", {"PPN", "DL", "PRC", "TAX", "BCT", "CZ", "VS", "PA"}},
    IdentifierField{"member-id", {"MB", "MC", "MA", "SN", "SNO", "HC", "PHC", "WC"}},
    IdentifierField{"record-number", {"MR", "PI", "PT", "MRT", "AN", "U", "RI", "XX"}},
};

QString plain(const clinical::Identifier& identifier) {
    QString made;
    for (const QChar c : text(identifier.value))
        if (c.isLetterOrNumber())
            made += c.toUpper();
    return made;
}

QString masked(const clinical::Identifier& identifier) {
    const QString value = plain(identifier);
    const QString shown = value.size() > 5 ? QStringLiteral("••••") + value.right(4) : value;
    return identifier.type.empty() ? shown : text(identifier.type) + QLatin1Char(' ') + shown;
}

/// How much speaks for these two being what was weighed: of the field's sort, and alike.
int alike(const clinical::Identifier& a, const clinical::Identifier& b, const IdentifierField& field) {
    const auto ofSort = [&](const clinical::Identifier& one) {
        return std::find(field.types.begin(), field.types.end(), one.type) != field.types.end();
    };
    // What its type says to be of another sort was not weighed here.
    const auto ofOther = [&](const clinical::Identifier& one) {
        return !ofSort(one) && std::any_of(identifierFields.begin(), identifierFields.end(), [&](const auto& other) {
            return std::find(other.types.begin(), other.types.end(), one.type) != other.types.end();
        });
    };
    const QString left = plain(a), right = plain(b);
    if (left.isEmpty() || right.isEmpty() || ofOther(a) || ofOther(b))
        return -1;
    qsizetype same = 0;
    while (same < std::min(left.size(), right.size()) && left[same] == right[same])
        ++same;
    return (left == right ? 1000 : 0) + (ofSort(a) && ofSort(b) ? 100 : 0) + (a.system == b.system ? 40 : 0) +
           static_cast<int>(std::min<qsizetype>(same, 30));
}

} // namespace

std::pair<QString, QString> compared(const Session& session, const review::LinkView& link, const std::string& field) {
    for (const IdentifierField& one : identifierFields)
        if (one.field == field) {
            std::pair<QString, QString> best;
            int most = 99; // neither the same value nor of the sort: not what was weighed
            for (const clinical::Identifier& a : link.demographicsA.identifiers)
                for (const clinical::Identifier& b : link.demographicsB.identifiers)
                    if (const int now = alike(a, b, one); now > most) {
                        most = now;
                        best = {tables::island(masked(a)), tables::island(masked(b))};
                    }
            return best;
        }
    // Letters run as they are written; telephone numbers left to right.
    const auto isolated = [&](const QString& text) {
        return text.isEmpty()                               ? text
               : field == "phone" || field == "birth-order" ? tables::island(text)
                                                            : QChar(0x2068) + text + QChar(0x2069);
    };
    return {isolated(demographic(session, link.demographicsA, field)),
            isolated(demographic(session, link.demographicsB, field))};
}

QString demographic(const Session& session, const clinical::Demographics& person, const std::string& field) {
    const clinical::HumanName* name = person.names.empty() ? nullptr : &person.names.front();
    const auto telecom = [&](std::string_view system) {
        for (const clinical::Telecom& one : person.telecoms)
            if (one.system == system)
                return text(one.value);
        return QString();
    };
    if (field == "family" || field == "name")
        return name ? text(name->family) : QString();
    if (field == "given" || field == "middle") {
        QStringList given;
        if (name)
            for (const std::string& one : name->given)
                given << text(one).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        return field == "given" ? given.value(0) : given.mid(1).join(QLatin1Char(' '));
    }
    if (field == "suffix" || field == "generation")
        return generationOf(person);
    if (field == "guardian")
        return person.guardians.empty() ? QString() : wholeName(person.guardians.front());
    if (field == "birth-date")
        return person.birthDate ? tables::shownDate(text(clinical::iso(*person.birthDate)), session.locale())
                                : QString();
    if (field == "death-date")
        return person.deathDate ? tables::shownDate(text(clinical::iso(*person.deathDate)), session.locale())
                                : QString();
    if (field == "sex")
        return person.sex.empty() ? QString() : session.say("sex." + person.sex);
    if (field == "phone" || field == "email")
        return telecom(field);
    if (field == "identifier" || field.starts_with("identifier"))
        return person.identifiers.empty() ? QString() : text(person.identifiers.front().value);
    if (field == "mothers-maiden-name")
        return text(person.mothersMaidenName);
    if (field == "birth-order")
        return person.birthOrder ? QString::number(*person.birthOrder) : QString();
    if (!person.addresses.empty()) {
        const clinical::Address& address = person.addresses.front();
        if (field == "postal-code")
            return text(address.postalCode);
        if (field == "city")
            return text(address.city);
        if (field == "address") {
            QStringList parts;
            for (const std::string& line : address.line)
                parts << text(line);
            for (const std::string* part : {&address.postalCode, &address.city})
                if (!part->empty())
                    parts << text(*part);
            return parts.join(QStringLiteral(", "));
        }
    }
    return {};
}

Runs differing(const QString& a, const QString& b) {
    if (a.isEmpty() || a.compare(b, Qt::CaseInsensitive) == 0)
        return {title(b, false)};
    qsizetype head = 0, tail = 0;
    const qsizetype shorter = std::min(a.size(), b.size());
    while (head < shorter && a[head].toCaseFolded() == b[head].toCaseFolded())
        ++head;
    while (tail < shorter - head && a[a.size() - 1 - tail].toCaseFolded() == b[b.size() - 1 - tail].toCaseFolded())
        ++tail;
    // Too different for letters to tell: the whole is marked.
    if (head + tail == 0)
        return {Run{.text = b, .semibold = true, .elides = true}};
    const QString before = b.left(head), middle = b.mid(head, b.size() - head - tail), after = b.right(tail);
    // One run, so that letters stay together: the differing part between brackets of quiet quotation.
    return {
        Run{.text = before + QStringLiteral("‹") + middle + QStringLiteral("›") + after, .elides = true, .spoken = b}};
}

Run gradeSign(const std::string& grade, const QString& spoken, Role role) {
    return {.text = QString::fromUtf8(grade == "certain"    ? "="
                                      : grade == "distinct" ? "≠"
                                                            : "?"),
            .color = tokens().text2,
            .role = role,
            .spoken = spoken};
}

QString signedBits(double bits, const QLocale& locale) {
    if (std::abs(bits) < 0.05)
        return QStringLiteral("0");
    return tables::island((bits > 0 ? QStringLiteral("+") : QStringLiteral("−")) +
                          locale.toString(std::abs(bits), 'f', 1));
}

std::string fieldOfVeto(const std::string& veto) {
    const std::size_t dot = veto.rfind('.');
    return dot == std::string::npos ? veto : veto.substr(dot + 1);
}

QString sentenceOf(const Session& session, const review::LinkView& link) {
    QStringList parts;
    for (const std::string& veto : link.vetoes)
        parts << session.say(veto);
    for (const review::LinkView::Weight& weight : link.weights)
        if (std::abs(weight.bits) >= 1)
            parts << labelled(session.say("field." + weight.field), session.say("level." + weight.level),
                              session.locale());
    return listedApart(parts, session.locale()) + QLatin1Char('.');
}

GradeBar::GradeBar(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize GradeBar::sizeHint() const {
    return {400, QFontMetrics(typeface(Role::Body)).height() * 2 + 22};
}

void GradeBar::setLink(double bits, const QString& distinct, const QString& probable, const QString& certain,
                       const std::string& grade, const QLocale& locale) {
    m_bits = bits;
    m_sum = signedBits(bits, locale);
    m_names = {distinct, probable, certain};
    m_grade = grade == "certain" ? 2 : grade == "distinct" ? 0 : 1;
    setAccessibleName(tr("Sum of evidence: %1, %2")
                          .arg(m_sum + QLatin1Char(' ') + tr("bits"), m_names[static_cast<std::size_t>(m_grade)]));
    update();
}

void GradeBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& t = tokens();
    painter.setPen(t.line);
    painter.drawLine(0, 0, width(), 0);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int line = QFontMetrics(typeface(Role::Body)).height();
    const Runs label{words(tr("Sum of evidence"), t.text2)};
    const int room = std::max(130, sizeOf(label).width());
    const QRect head(mirrored ? width() - room - 12 : 12, 6, room, line);
    paintLine(painter, head, label, layoutDirection());
    paintLine(painter, head.translated(0, line + 3),
              {strong(m_sum, {}, Role::Title), strong(tr("bits"), {}, Role::Title)}, layoutDirection());
    const QRect bar(mirrored ? 12 : room + 20, 12, width() - room - 32, 7);
    const std::array<QColor, 3> fills{t.hatch, t.partialGround, t.completeGround};
    // The name in the middle may reach over its part, into what the names beside it leave.
    const auto wide = [&](std::size_t i) {
        return QFontMetrics(typeface(Role::Small, static_cast<int>(i) == m_grade)).horizontalAdvance(m_names[i]);
    };
    const int spare = std::max(0, (bar.width() / 3 - std::max(wide(0), wide(2))) / 2 - 6);
    for (int i = 0; i < 3; ++i) {
        const int at = mirrored ? 2 - i : i;
        const QRect part(bar.left() + bar.width() * at / 3, bar.top(), bar.width() / 3, bar.height());
        painter.fillRect(part, fills[static_cast<std::size_t>(i)]);
        painter.setPen(t.edge);
        painter.drawRect(part.adjusted(0, 0, -1, -1));
        painter.setPen(i == m_grade ? t.text : t.text2);
        painter.setFont(typeface(Role::Small, i == m_grade));
        const int over = i == 1 ? spare : 0;
        const QRect below(part.left() - over, bar.bottom() + 5, part.width() + 2 * over, line + 2);
        painter.drawText(
            below, Qt::AlignCenter,
            painter.fontMetrics().elidedText(m_names[static_cast<std::size_t>(i)], Qt::ElideRight, below.width()));
    }
    // The mark stands in its grade; how far along is the bits within a range that covers most links.
    const double share = std::clamp((m_bits + 20.0) / 60.0, 0.02, 0.98);
    double x = (m_grade + share) / 3.0;
    x = mirrored ? bar.right() - x * bar.width() : bar.left() + x * bar.width();
    painter.fillRect(QRectF(x - 1.5, bar.top() - 4, 3, bar.height() + 8), t.text);
}

} // namespace anamnesis::ui
