// SPDX-License-Identifier: GPL-3.0-or-later
// Bundles of other makers, in a file of their own: moc does not read raw strings.

extern const char* const OthersBundle;
extern const char* const OddBundle;

const char* const OthersBundle = R"({"resourceType":"Bundle","entry":[
            {"resource":{"resourceType":"Linkage","id":"x","active":true,"item":[
              {"type":"alternate","resource":{"reference":"https://b.example/Patient/2"}},
              {"type":"source","resource":{"reference":"https://a.example/Patient/1"}},
              {"type":"alternate","resource":{"reference":"https://nowhere.example/Patient/9"}}]}},
            {"resource":{"resourceType":"Linkage","id":"y","active":false,"item":[
              {"type":"source","resource":{"reference":"https://a.example/Patient/1"}},
              {"type":"alternate","resource":{"reference":"https://c.example/Patient/3"}}]}}]})";
const char* const OddBundle =
    R"({"resourceType":"Bundle","entry":[1,{"resource":[]},{"resource":{"resourceType":"Linkage","item":{}}}]})";
