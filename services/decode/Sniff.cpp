// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/decode/Decode.h"
#include "services/decode/text/Encoding.h"
#include "services/decode/xml/Scanner.h"

#include <algorithm>
#include <array>

namespace anamnesis::decode {
namespace {

using namespace std::string_view_literals;

struct Magic {
    std::string_view bytes;
    Format format;
};
constexpr std::array magics{
    Magic{"%PDF"sv, Format::Pdf},    Magic{"\x89PNG"sv, Format::Image}, Magic{"\xFF\xD8\xFF"sv, Format::Image},
    Magic{"GIF8"sv, Format::Image},  Magic{"II*\0"sv, Format::Image},   Magic{"MM\0*"sv, Format::Image},
    Magic{"{\\rtf"sv, Format::Text}, Magic{"\x0bMSH"sv, Format::Hl7v2},
};

struct Hint {
    std::string_view word;
    Format format;
};
constexpr std::array hints{
    Hint{"ndjson", Format::Ndjson},    Hint{"fhir+json", Format::FhirJson}, Hint{"json+fhir", Format::FhirJson},
    Hint{"fhir+xml", Format::FhirXml}, Hint{"hl7-v2", Format::Hl7v2},       Hint{".hl7", Format::Hl7v2},
    Hint{"dicom", Format::Dicom},      Hint{".dcm", Format::Dicom},         Hint{"pdf", Format::Pdf},
    Hint{"image/", Format::Image},     Hint{"text/", Format::Text},         Hint{".txt", Format::Text},
};

Format hinted(std::string_view hint, Format otherwise) {
    for (const Hint& row : hints)
        if (text::containsWord(hint, row.word))
            return row.format;
    return otherwise;
}

bool isMessageHeader(std::string_view bytes) {
    if (bytes.size() < 8 || !(bytes.starts_with("MSH") || bytes.starts_with("FHS") || bytes.starts_with("BHS")))
        return false;
    const char separator = bytes[3];
    const bool alphanumeric = (separator >= '0' && separator <= '9') || (separator >= 'A' && separator <= 'Z') ||
                              (separator >= 'a' && separator <= 'z') || separator == ' ';
    return !alphanumeric;
}

/// One object a line: the first line closes what it opens and another object follows.
bool isLines(std::string_view bytes) {
    const auto end = bytes.find('\n');
    if (end == std::string_view::npos || !text::trimmed(bytes.substr(0, end)).ends_with('}'))
        return false;
    const std::string_view rest = text::trimmed(bytes.substr(end));
    const std::string_view second = text::trimmed(rest.substr(0, rest.find('\n')));
    return second.size() > 1 && second.front() == '{';
}

Format markup(std::string_view bytes, std::string_view hint) {
    xml::Scanner scanner(bytes);
    const auto root = scanner.next();
    if (!root)
        return hinted(hint, Format::Unknown);
    if (root->name == "ClinicalDocument")
        return Format::Cda;
    if (text::sameWord(root->name, "html"))
        return Format::Text;
    const bool fhir = bytes.substr(root->begin, root->end - root->begin).find("hl7.org/fhir") != std::string_view::npos;
    const bool capital = root->name.front() >= 'A' && root->name.front() <= 'Z';
    const bool foreign = bytes.substr(root->begin, root->end - root->begin).find("xmlns=") != std::string_view::npos;
    if (fhir || (capital && !foreign))
        return Format::FhirXml;
    return Format::Unknown;
}

bool isPrintable(std::string_view bytes) {
    return !bytes.empty() && std::none_of(bytes.begin(), bytes.end(), [](char character) {
        const auto byte = static_cast<unsigned char>(character);
        return byte < 0x09 || (byte > 0x0D && byte < 0x20 && byte != 0x1B) || byte == 0x7F;
    });
}

} // namespace

std::string_view name(Format format) {
    static constexpr std::array names{"fhir-json"sv, "fhir-xml"sv, "ndjson"sv, "cda"sv,   "hl7v2"sv,
                                      "pdf"sv,       "text"sv,     "image"sv,  "dicom"sv, "unknown"sv};
    return names[static_cast<std::size_t>(format)];
}

Format sniff(std::string_view bytes, std::string_view hint) {
    for (const Magic& magic : magics)
        if (bytes.starts_with(magic.bytes))
            return magic.format;
    if (bytes.size() > 132 && bytes.substr(128, 4) == "DICM")
        return Format::Dicom;
    std::string wide;
    const std::size_t mark = text::byteOrderMark(bytes);
    if (mark == 2) {
        wide = text::toUtf8(bytes.substr(0, std::min<std::size_t>(bytes.size(), 65'536))).bytes;
        bytes = wide;
    } else {
        bytes.remove_prefix(mark);
    }
    const auto start = std::find_if(bytes.begin(), bytes.end(), [](char c) {
        return c != ' ' && c != '\t' && c != '\r' && c != '\n' && c != '\0';
    });
    const std::string_view rest = bytes.substr(static_cast<std::size_t>(start - bytes.begin()));
    if (rest.empty())
        return hinted(hint, Format::Unknown);
    if (isMessageHeader(rest))
        return Format::Hl7v2;
    if (rest.front() == '<')
        return markup(rest, hint);
    if (rest.front() == '{')
        return isLines(rest) || hinted(hint, Format::Unknown) == Format::Ndjson ? Format::Ndjson : Format::FhirJson;
    if (rest.front() == '[')
        return Format::FhirJson;
    const Format byHint = hinted(hint, Format::Unknown);
    if (byHint != Format::Unknown)
        return byHint;
    return isPrintable(rest.substr(0, 4096)) ? Format::Text : Format::Unknown;
}

} // namespace anamnesis::decode
