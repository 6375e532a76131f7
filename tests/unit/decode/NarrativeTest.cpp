// SPDX-License-Identifier: GPL-3.0-or-later
// Narrative made plain and made harmless, also against those who mean harm.
#include "services/decode/narrative/Narrative.h"
#include "services/decode/text/Encoding.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <vector>

using namespace anamnesis;
using namespace anamnesis::decode;

namespace {

/// Only tags and attributes of the list, nothing that loads or runs, every tag closed. Written apart from the
/// sanitiser.
bool harmless(const std::string& html) {
    static const std::vector<std::string> tags{
        "a",   "b",   "blockquote", "br",    "caption", "code",  "dd", "div",   "dl", "dt",  "em",    "h1",   "h2",
        "h3",  "h4",  "h5",         "h6",    "hr",      "i",     "li", "ol",    "p",  "pre", "small", "span", "strong",
        "sub", "sup", "table",      "tbody", "td",      "tfoot", "th", "thead", "tr", "u",   "ul"};
    std::vector<std::string> open;
    for (std::size_t at = 0; at < html.size();) {
        if (html[at] == '>')
            return false; // outside a tag it must be escaped
        if (html[at] != '<') {
            ++at;
            continue;
        }
        const auto end = html.find('>', at);
        if (end == std::string::npos)
            return false;
        std::string inner = html.substr(at + 1, end - at - 1);
        at = end + 1;
        const bool close = inner.starts_with('/');
        const bool empty = inner.ends_with('/');
        if (close)
            inner.erase(0, 1);
        if (empty)
            inner.pop_back();
        const std::string name = inner.substr(0, inner.find(' '));
        if (std::find(tags.begin(), tags.end(), name) == tags.end())
            return false;
        std::string rest = inner.substr(name.size());
        while (!rest.empty()) {
            const auto equals = rest.find("=\"");
            if (rest.front() != ' ' || equals == std::string::npos)
                return false;
            const std::string attribute = rest.substr(1, equals - 1);
            const auto quote = rest.find('"', equals + 2);
            if (quote == std::string::npos)
                return false;
            const std::string value = rest.substr(equals + 2, quote - equals - 2);
            static const std::vector<std::string> known{"colspan", "dir", "href", "lang", "rowspan", "scope", "title"};
            if (std::find(known.begin(), known.end(), attribute) == known.end() ||
                (attribute == "href" && !value.starts_with('#')) || value.find('<') != std::string::npos)
                return false;
            rest = rest.substr(quote + 1);
        }
        if (close) {
            if (open.empty() || open.back() != name)
                return false;
            open.pop_back();
        } else if (!empty) {
            open.push_back(name);
        }
    }
    return open.empty();
}

} // namespace

class NarrativeTest : public QObject {
    Q_OBJECT

private slots:
    void plain_data() {
        QTest::addColumn<QString>("markup");
        QTest::addColumn<QString>("text");
        QTest::newRow("blocks are lines") << "<div><p>One  two</p><p>three</p></div>" << "One two\nthree";
        QTest::newRow("cells are tabbed")
            << "<table><tr><td>K</td><td>4.1</td></tr><tr><td>Na</td><td>140</td></tr></table>" << "K\t4.1\nNa\t140";
        QTest::newRow("entities") << "a&nbsp;b &lt;5 &#956;g &#x3bc;g &eacute; &unknown; &"
                                  << "a b <5 μg μg é &unknown; &";
        QTest::newRow("inline tags leave words whole") << "hyper<b>kal</b>emia" << "hyperkalemia";
        QTest::newRow("script goes") << "a<script>alert(1)</script>b" << "ab";
        QTest::newRow("style goes") << "a<STYLE>p{}</STYLE>b" << "ab";
        QTest::newRow("comments go") << "a<!-- <p>no</p> -->b" << "ab";
        QTest::newRow("CDATA is text") << "<![CDATA[1 < 2]]>" << "1 < 2";
        QTest::newRow("a lone angle is text") << "pH < 7.2 and > 7" << "pH < 7.2 and > 7";
        QTest::newRow("pictures speak by their alt") << "<img src='http://x/y' alt='rash'/>" << "rash";
        QTest::newRow("CDA") << "<paragraph>P</paragraph><list><item>A</item><item>B</item></list>" << "P\nA\nB";
    }
    void plain() {
        QFETCH(QString, markup);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(narrative::plainText(markup.toStdString())), text);
    }

    void safe_data() {
        QTest::addColumn<QString>("markup");
        QTest::addColumn<QString>("html");
        QTest::newRow("kept as it is") << "<div><p>a <b>b</b></p></div>" << "<div><p>a <b>b</b></p></div>";
        QTest::newRow("script") << "<p>a<script>alert('x')</script></p>" << "<p>a</p>";
        QTest::newRow("script in capitals") << "<SCRIPT SRC=http://x/s.js></SCRIPT>z" << "z";
        QTest::newRow("events") << "<p onclick=\"x()\" onmouseover='y()'>a</p>" << "<p>a</p>";
        QTest::newRow("javascript link") << "<a href=\"javascript:x()\">a</a>" << "<a>a</a>";
        QTest::newRow("remote link") << "<a href=\"http://x/\">a</a>" << "<a>a</a>";
        QTest::newRow("link within") << "<a href=\"#r1\">a</a>" << "<a href=\"#r1\">a</a>";
        QTest::newRow("picture") << "<img src=\"http://x/track.gif\" alt=\"scan\"/>" << "scan";
        QTest::newRow("style attribute") << "<p style=\"background:url(http://x)\">a</p>" << "<p>a</p>";
        QTest::newRow("frames") << "<iframe src=\"http://x\">q</iframe><object data='x'>r</object>s" << "s";
        QTest::newRow("svg") << "<svg onload=\"x()\"><script>y()</script></svg>t" << "t";
        QTest::newRow("entities stay escaped")
            << "&lt;script&gt;alert(1)&lt;/script&gt;" << "&lt;script&gt;alert(1)&lt;/script&gt;";
        QTest::newRow("numeric tricks") << "&#60;img src=x&#62;" << "&lt;img src=x&gt;";
        QTest::newRow("left open") << "<table><tr><td>a" << "<table><tr><td>a</td></tr></table>";
        QTest::newRow("closed too often") << "</div></p>a</b>" << "a";
        QTest::newRow("crossed") << "<b><i>a</b></i>" << "<b><i>a</i></b>";
        QTest::newRow("quote in an attribute")
            << "<td title='\"&gt;&lt;script&gt;'>a</td>" << "<td title=\"&quot;&gt;&lt;script&gt;\">a</td>";
        QTest::newRow("unknown tag keeps its words") << "<blink>a</blink>" << "a";
        QTest::newRow("CDA becomes HTML") << "<list><item>A</item></list><content styleCode=\"Bold\">B</content>"
                                          << "<ul><li>A</li></ul><span>B</span>";
        QTest::newRow("form") << "<form action='http://x'><input value='a'/>b</form>" << "b";
        QTest::newRow("base and meta")
            << "<base href='http://x/'/><meta http-equiv='refresh' content='0;url=http://x'/>c" << "c";
    }
    void safe() {
        QFETCH(QString, markup);
        QFETCH(QString, html);
        const std::string made = narrative::sanitise(markup.toStdString());
        QCOMPARE(QString::fromStdString(made), html);
        QVERIFY(harmless(made));
    }

    /// Whatever is put together from the pieces attacks are made of, what comes out is harmless, and stays as it is.
    void attacks() {
        QVERIFY(rc::check([] {
            const auto pieces = *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
                "<", ">", "</", "/>", "script", "<script>", "</script>", "<p", "<div ", "onload=", "\"", "'", "=", " ",
                "href=\"#a\"", "href='javascript:x'", "&lt;", "&#60;", "&", "<!--", "-->", "<![CDATA[", "]]>", "<?",
                "?>", "<b>", "</b>", "<td title=\"", "<img src=x onerror=y>", "\n", "text", "<svg", "<style>",
                std::string(1, '\0'), "\xC3\xA9", "<a ", "<table><tr>", "<br/>", "<!DOCTYPE x [", "%3C"));
            std::string markup;
            for (const std::string& piece : pieces)
                markup += piece;
            const std::string made = narrative::sanitise(markup);
            if (!harmless(made))
                RC_FAIL(markup + "  =>  " + made);
            RC_ASSERT(narrative::sanitise(made) == made);
            (void)narrative::plainText(markup);
        }));
    }
};

ANAMNESIS_TEST(NarrativeTest);
#include "NarrativeTest.moc"
