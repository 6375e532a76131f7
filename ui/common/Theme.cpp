// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QWidget>

#include <algorithm>
#include <array>
#include <cmath>

namespace anamnesis::ui {
namespace {

Scheme current = Scheme::Light;

QColor rgb(unsigned value) {
    return QColor::fromRgb(value);
}

const std::array looks{
    KindLook{"encounter", rgb(0x3F558A), rgb(0xA3B6DE), 'E'},
    KindLook{"problem", rgb(0x7C3A0A), rgb(0xE3A470), 'P'},
    KindLook{"medicine", rgb(0x0A6A66), rgb(0x5DC6BE), 'M'},
    KindLook{"lab", rgb(0x2A5DB0), rgb(0x85B2FB), 'L'},
    KindLook{"vital", rgb(0x6A3D9E), rgb(0xD2B6F8), 'V'},
    KindLook{"document", rgb(0x3C434C), rgb(0xCDD3DB), 'D'},
    KindLook{"imaging", rgb(0x775C00), rgb(0xD6BC60), 'I'},
    KindLook{"procedure", rgb(0x8A2B4C), rgb(0xEE9AB5), 'R'},
    KindLook{"immunization", rgb(0x38681F), rgb(0x96CC7B), 'Z'},
    KindLook{"allergy", rgb(0xA82419), rgb(0xFB928A), 'A'},
};

} // namespace

const Tokens& tokens(Scheme scheme) {
    static const Tokens light{.window = rgb(0xF2F3F5),
                              .base = rgb(0xFFFFFF),
                              .alt = rgb(0xF8F9FA),
                              .raised = rgb(0xFFFFFF),
                              .sel = rgb(0xDAE7F9),
                              .mask = rgb(0xECEEF1),
                              .text = rgb(0x1A2028),
                              .text2 = rgb(0x434D5A),
                              .text3 = rgb(0x5A6472),
                              .accent = rgb(0x1D5FB8),
                              .onAccent = rgb(0xFFFFFF),
                              .link = rgb(0x1A56A8),
                              .edge = rgb(0x7A838F),
                              .line = rgb(0xD6DAE0),
                              .line2 = rgb(0xE8EBEF),
                              .safety = rgb(0xB0241B),
                              .safetyGround = rgb(0xFCE9E7),
                              .clinical = rgb(0x9A5200),
                              .clinicalGround = rgb(0xFDF0DC),
                              .disputed = rgb(0x96205F),
                              .disputedGround = rgb(0xFBE7F1),
                              .disputedBorder = rgb(0xD68BB2),
                              .abnormal = rgb(0x9A2A12),
                              .agree = rgb(0x17613A),
                              .band = rgb(0xE4F1E7),
                              .highlight = rgb(0xFFEFB3),
                              .newGround = rgb(0xE9F1FC),
                              .hatch = rgb(0xC4CAD2),
                              .completeText = rgb(0x17613A),
                              .completeGround = rgb(0xDDF0E3),
                              .partialText = rgb(0x744700),
                              .partialGround = rgb(0xFCEBC5),
                              .refusedText = rgb(0x592C8E),
                              .refusedGround = rgb(0xEADFF6),
                              .failedText = rgb(0xFFFFFF),
                              .failedGround = rgb(0xB0241B),
                              .medicineFill = rgb(0xBEDFDC)};
    static const Tokens dark{.window = rgb(0x1F2328),
                             .base = rgb(0x16191D),
                             .alt = rgb(0x1A1E22),
                             .raised = rgb(0x24292F),
                             .sel = rgb(0x1D3453),
                             .mask = rgb(0x262B31),
                             .text = rgb(0xE5E8EC),
                             .text2 = rgb(0xB4BBC4),
                             .text3 = rgb(0x98A1AC),
                             .accent = rgb(0x78AEF8),
                             .onAccent = rgb(0x0B1B30),
                             .link = rgb(0x86B7FA),
                             .edge = rgb(0x7B8591),
                             .line = rgb(0x363D45),
                             .line2 = rgb(0x2A3037),
                             .safety = rgb(0xF0837A),
                             .safetyGround = rgb(0x3A1A18),
                             .clinical = rgb(0xEDB05C),
                             .clinicalGround = rgb(0x372A12),
                             .disputed = rgb(0xFA9DCA),
                             .disputedGround = rgb(0x391529),
                             .disputedBorder = rgb(0x874062),
                             .abnormal = rgb(0xF5A488),
                             .agree = rgb(0x86D7A1),
                             .band = rgb(0x1B2B21),
                             .highlight = rgb(0x4A3D10),
                             .newGround = rgb(0x1B2A3F),
                             .hatch = rgb(0x454D57),
                             .completeText = rgb(0x86D7A1),
                             .completeGround = rgb(0x16341F),
                             .partialText = rgb(0xEFC162),
                             .partialGround = rgb(0x3A2C0C),
                             .refusedText = rgb(0xCCB1F1),
                             .refusedGround = rgb(0x2D2141),
                             .failedText = rgb(0x2B0805),
                             .failedGround = rgb(0xF0837A),
                             .medicineFill = rgb(0x1D4744)};
    return scheme == Scheme::Light ? light : dark;
}

const Tokens& tokens() {
    return tokens(current);
}
Scheme scheme() {
    return current;
}

QPalette paletteOf(const Tokens& t) {
    QPalette palette;
    palette.setColor(QPalette::Window, t.window);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.base);
    palette.setColor(QPalette::AlternateBase, t.alt);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::Button, t.window);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::BrightText, t.safety);
    palette.setColor(QPalette::PlaceholderText, t.text3);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.onAccent);
    palette.setColor(QPalette::Link, t.link);
    palette.setColor(QPalette::LinkVisited, t.link);
    palette.setColor(QPalette::ToolTipBase, t.raised);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::Mid, t.line);
    palette.setColor(QPalette::Midlight, t.line2);
    palette.setColor(QPalette::Light, t.raised);
    palette.setColor(QPalette::Dark, t.edge);
    palette.setColor(QPalette::Shadow, t.edge);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.text3);
    return palette;
}

void applyScheme(Scheme scheme) {
    current = scheme;
    QApplication::setPalette(paletteOf(tokens()));
    for (QWidget* widget : QApplication::allWidgets())
        widget->update();
}

Scheme systemScheme() {
    return QPalette().color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

std::span<const KindLook> kindLooks() {
    return looks;
}

const KindLook& look(clinical::Kind kind) {
    using clinical::Kind;
    switch (kind) {
    case Kind::Encounter:
    case Kind::Appointment:
    case Kind::Location:
        return looks[0];
    case Kind::Problem:
    case Kind::FamilyHistory:
        return looks[1];
    case Kind::MedicationOrder:
    case Kind::MedicationStatement:
    case Kind::Dispense:
    case Kind::Administration:
        return looks[2];
    case Kind::LabResult:
    case Kind::Specimen:
    case Kind::GenomicFinding:
        return looks[3];
    case Kind::VitalSign:
        return looks[4];
    case Kind::ImagingStudy:
        return looks[6];
    case Kind::Procedure:
    case Kind::Device:
        return looks[7];
    case Kind::Immunization:
        return looks[8];
    case Kind::Allergy:
    case Kind::Alert:
        return looks[9];
    default:
        return looks[5];
    }
}

QColor kindColor(clinical::Kind kind) {
    return current == Scheme::Light ? look(kind).light : look(kind).dark;
}

QFont typeface(Role role, bool semibold) {
    QFont made = role == Role::Raw ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : QApplication::font();
    const QFont body = QApplication::font();
    const double base = body.pixelSize() > 0 ? body.pixelSize() : body.pointSizeF() * 4.0 / 3.0;
    const auto size = [&](double at100) { made.setPixelSize(static_cast<int>(std::lround(base * at100 / 12.0))); };
    switch (role) {
    case Role::Badge:
        size(10);
        semibold = true;
        break;
    case Role::Small:
        size(11);
        break;
    case Role::Body:
        size(12);
        break;
    case Role::Reading:
        size(13);
        break;
    case Role::Title:
        size(15);
        semibold = true;
        break;
    case Role::Name:
        size(18);
        semibold = true;
        break;
    case Role::Raw:
        size(11);
        break;
    }
    made.setWeight(semibold ? QFont::DemiBold : QFont::Normal);
    return made;
}

double contrast(const QColor& text, const QColor& ground) {
    const auto luminance = [](const QColor& color) {
        const auto linear = [](double channel) {
            return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    };
    const double a = luminance(text), b = luminance(ground);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace anamnesis::ui
