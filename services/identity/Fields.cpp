// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/identity/Fields.h"

namespace anamnesis::identity {

namespace {

// m: share of pairs of one person; u: share of random pairs. Contact and family evidence has a u far above chance,
// because the pairs that matter here are households, which share all of it.
constexpr LevelRow Given[] = {{"exact", .80, .004, true}, {"variant", .03, .0005},    {"nickname", .04, .002},
                              {"initial", .02, .03},      {"partial", .02, .002},     {"swapped", .005, 1e-5},
                              {"middle", .01, .002},      {"close", .03, .002},       {"rival", .006, .003},
                              {"short", .01, .003},       {"other-script", .01, .02}, {"different", .02, .90},
                              {"loose", .012, .012},      {"sibling", .006, .012},    {"scarce", .008, .004}};
constexpr LevelRow Family[] = {{"exact", .86, .001, true}, {"variant", .02, .0003}, {"close", .03, .001},
                               {"partial", .02, .001},     {"former", .02, .0005},  {"swapped", .005, 1e-5},
                               {"other-script", .01, .02}, {"different", .04, .95}};
constexpr LevelRow Middle[] = {
    {"exact", .55, .03}, {"initial", .30, .06}, {"close", .03, .005}, {"different", .10, .88}};
constexpr LevelRow Birth[] = {{"exact", .955, 3.4e-5, true}, {"swapped", .008, 1e-4},  {"close", .015, 8e-4},
                              {"near", .003, 2e-4},          {"month", .003, .001},    {"year", .003, .012},
                              {"part", .006, .004},          {"different", .004, .55}, {"generation", .002, .43},
                              {"decade", .004, .004}};
constexpr LevelRow Sex[] = {{"same", .995, .5}, {"different", .005, .5}};
constexpr LevelRow Generation[] = {{"same", .97, .4}, {"different", .005, .6}};
constexpr LevelRow National[] = {
    {"exact", .94, 1.5e-5}, {"shared", .01, .002}, {"close", .03, .004}, {"different", .015, .99}};
constexpr LevelRow Personal[] = {
    {"exact", .80, 3e-5}, {"shared", .01, .002}, {"close", .03, .006}, {"different", .15, .99}};
constexpr LevelRow Member[] = {
    {"exact", .75, 6e-4}, {"shared", .02, .004}, {"close", .04, .01}, {"different", .20, .98}};
constexpr LevelRow RecordNumber[] = {{"exact", .60, 4e-5}, {"unassigned", .20, .002}, {"different", .20, .30}};
constexpr LevelRow Address[] = {{"exact", .70, .0022},  {"building", .05, .002}, {"close", .05, .001},
                                {"street", .02, .002},  {"postcode", .03, .008}, {"city", .03, .03},
                                {"different", .12, .95}};
constexpr LevelRow Phone[] = {{"exact", .72, .0025}, {"local", .02, .001}, {"different", .26, .98}};
constexpr LevelRow Email[] = {{"exact", .80, .0025}, {"different", .20, .98}};
constexpr LevelRow Mother[] = {{"exact", .88, .02}, {"close", .05, .004}, {"different", .07, .97}};
constexpr LevelRow Guardian[] = {{"exact", .80, .05}, {"different", .20, .95}};
constexpr LevelRow BirthOrder[] = {{"same", .97, .5}, {"different", .005, .5}};
constexpr LevelRow Death[] = {{"same", .93, .001}, {"different", .02, .99}};
constexpr LevelRow Declared[] = {{"replaced", .90, .0005}, {"same", .90, .001}, {"refer", .80, .02}};

constexpr FieldRow Rows[] = {
    {Field::Given, "given", Given},
    {Field::Family, "family", Family},
    {Field::Middle, "middle", Middle},
    {Field::BirthDate, "birth-date", Birth},
    {Field::Sex, "sex", Sex},
    {Field::Generation, "generation", Generation},
    {Field::National, "national-id", National},
    {Field::Personal, "personal-id", Personal},
    {Field::Member, "member-id", Member},
    {Field::RecordNumber, "record-number", RecordNumber},
    {Field::Address, "address", Address},
    {Field::Phone, "phone", Phone},
    {Field::Email, "email", Email},
    {Field::Mother, "mothers-maiden-name", Mother},
    {Field::Guardian, "guardian", Guardian},
    {Field::BirthOrder, "birth-order", BirthOrder},
    {Field::Death, "death-date", Death},
    {Field::Declared, "declared", Declared},
};
static_assert(std::size(Rows) == FieldCount);

} // namespace

std::span<const FieldRow> fieldRows() {
    return Rows;
}
std::string_view name(Field field) {
    return Rows[static_cast<std::size_t>(field)].name;
}

std::string_view levelName(Field field, std::uint8_t level) {
    const auto& levels = Rows[static_cast<std::size_t>(field)].levels;
    return level == 0 || level > levels.size() ? std::string_view("missing") : levels[level - 1].name;
}

} // namespace anamnesis::identity
