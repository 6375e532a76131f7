// SPDX-License-Identifier: GPL-3.0-or-later
// Invented people: given and family names of several cultures, streets and towns that do not exist.
#pragma once

#include <array>
#include <string_view>

namespace anamnesis::exchange::tables {

struct Culture {
    std::array<std::string_view, 6> men;
    std::array<std::string_view, 6> women;
    std::array<std::string_view, 7> families;
};

inline constexpr std::array cultures{
    Culture{{"Harold", "Desmond", "Walter", "Clive", "Edmund", "Rupert"},
            {"Maribel", "Winifred", "Cordelia", "Imogen", "Beatrice", "Rosalind"},
            {"Thornbury", "Ashcombe", "Pellworth", "Fairgrave", "Underhay", "Marlock", "Winslade"}},
    Culture{{"Joaquín", "Esteban", "Rodrigo", "Íñigo", "Leandro", "Anselmo"},
            {"Marisol", "Itzel", "Consuelo", "Ximena", "Pilar", "Amparo"},
            {"Quintanal", "de la Fuente Roble", "Ibarrola", "Montesol", "Zarzalejo", "Peñaflor", "Olmedilla"}},
    Culture{{"Dimitar", "Stoyan", "Krum", "Boyko", "Lyubomir", "Asen"},
            {"Tsvetana", "Rayna", "Bilyana", "Yoana", "Desislava", "Snezhana"},
            {"Kamenski", "Gorolomov", "Topalski", "Brezov", "Zhelyazov", "Vodenski", "Mlechev"}},
    Culture{{"Kwabena", "Chidi", "Tendai", "Olumide", "Sefu", "Jabari"},
            {"Amara", "Abena", "Zuri", "Ifeoma", "Nandi", "Wanjiku"},
            {"Okonedo", "Mensalu", "Adeyori", "Nkwanda", "Balogh-Ade", "Tshabara", "Owusuma"}},
    Culture{{"Haruki", "Minh", "Wei", "Jin-ho", "Arjun", "Rohan"},
            {"Sakiko", "Linh", "Xiulan", "Soo-ah", "Meenakshi", "Lakshmi"},
            {"Tanabura", "Nguyenthu", "Zhaoqing", "Baekhan", "Venkatraj", "Iyerani", "Moriyasu"}},
    Culture{{"Jürgen", "Søren", "Łukasz", "Étienne", "Björn", "Matthäus"},
            {"Änne", "Solveig", "Małgorzata", "Héloïse", "Gudrun", "Żaneta"},
            {"Größling", "Østervang", "Szczepanik", "Lefèvrac", "Åkermark", "Müllhagen", "Wiśnowski"}},
    Culture{{"Yusuf", "Khalil", "Farid", "Ilyas", "Navid", "Samir"},
            {"Layla", "Nasrin", "Shirin", "Yasmine", "Zaynab", "Rania"},
            {"al-Karimi", "Ben Tahar", "Mazandar", "el-Fassoui", "Darvishan", "Haddadin", "Qasemi-Rad"}},
};

inline constexpr std::array<std::string_view, 12> streets{
    "Alderwick Lane", "Copperfield Street", "Quarry Hill Road", "Old Mill Row",   "Larkspur Avenue", "Saddlers Court",
    "Ferry Landing",  "Juniper Close",      "Harrow Street",    "Bellflower Way", "Tannery Road",    "Station Parade"};

struct Town {
    std::string_view city, state, postcode;
};
inline constexpr std::array<Town, 6> towns{Town{"Riverbend", "NY", "12094"},    Town{"Lakeshore", "NY", "12151"},
                                           Town{"Albany Falls", "NY", "12233"}, Town{"Pinehollow", "VT", "05099"},
                                           Town{"Harborough", "MA", "01299"},   Town{"Grey Mills", "CT", "06099"}};

inline constexpr std::array<std::string_view, 8> doctors{"Ottoline Brandreth", "Ravi Chandrasek", "Ingrid Solheimer",
                                                         "Tobias Wrenfield",   "Mirela Dobrogea", "Kofi Asantewa",
                                                         "Helene Marchbanks",  "Saburo Hoshikawa"};

} // namespace anamnesis::exchange::tables
