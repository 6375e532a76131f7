// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/identity/tables/Names.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace anamnesis::identity {

namespace {

template <std::size_t N>
bool in(const std::string_view (&table)[N], std::string_view word) {
    return std::ranges::find(table, word) != std::end(table);
}

constexpr std::string_view Particles[] = {
    "de", "da",  "do",  "dos", "das",  "di",  "del", "della", "der", "den", "des", "du",  "la",    "las",
    "le", "los", "lo",  "von", "van",  "vom", "zu",  "zum",   "zur", "ter", "ten", "te",  "al",    "el",
    "ul", "bin", "ibn", "ben", "bint", "abu", "umm", "bte",   "af",  "av",  "st",  "san", "santa", "y",
    "e",  "i",   "und", "d",   "o",    "mac", "mc",  "fitz",  "ap",  "ab",  "bar", "bat"};

constexpr std::string_view Titles[] = {
    "mr",   "mrs",  "ms",  "miss", "mx",   "dr",  "prof",     "rev",      "sir", "dame", "lady", "lord", "herr",
    "frau", "fr",   "hr",  "mme",  "mlle", "m",   "monsieur", "madame",   "sr",  "sra",  "srta", "don",  "dona",
    "sig",  "dott", "ing", "dipl", "mag",  "pan", "pani",     "gospodin", "g",   "fru",  "mevr", "dhr"};

constexpr std::string_view Degrees[] = {"md",  "do",  "phd", "rn", "esq", "dds", "dvm", "jd",
                                        "mba", "msc", "bsc", "ma", "cpa", "lpn", "np",  "pa"};

constexpr std::string_view Placeholders[] = {
    "unknown",      "unk",         "unkn",        "unnamed",     "noname",       "none",       "null",    "nil",
    "na",           "nn",          "xx",          "xxx",         "xxxx",         "test",       "tester",  "testing",
    "testpatient",  "patient",     "anonymous",   "anon",        "doe",          "demo",       "dummy",   "fake",
    "declined",     "refused",     "notgiven",    "missing",     "unbekannt",    "unbekannte", "inconnu", "inconnue",
    "desconocido",  "desconocida", "sconosciuto", "sconosciuta", "desconhecido", "neznamy",    "neznama", "nieznany",
    "nieznana",     "onbekend",    "okand",       "ukjent",      "tba",          "tbd",        "zzz",     "zztest",
    "unidentified", "trauma",      "neizvestno",  "neizvestnyy", "majhul",       "sinnombre",  "sansnom", "muster",
    "mustermann",   "fnu",         "lnu",         "nfn",         "nln",          "nmn",        "nmi"};

struct Generation {
    std::string_view word;
    std::uint8_t number;
};
constexpr Generation Generations[] = {{"sr", 1},     {"snr", 1},  {"senior", 1}, {"i", 1},   {"jr", 2},  {"jnr", 2},
                                      {"junior", 2}, {"jun", 2},  {"sen", 1},    {"ii", 2},  {"2nd", 2}, {"iii", 3},
                                      {"3rd", 3},    {"iv", 4},   {"4th", 4},    {"v", 5},   {"5th", 5}, {"filho", 2},
                                      {"hijo", 2},   {"neto", 3}, {"fils", 2},   {"pere", 1}};

constexpr std::pair<std::string_view, Stand> Stands[] = {
    {"baby", Stand::Baby},         {"babyboy", Stand::Boy},   {"babygirl", Stand::Girl},
    {"boy", Stand::Boy},           {"girl", Stand::Girl},     {"bb", Stand::Boy},
    {"bg", Stand::Girl},           {"newborn", Stand::Baby},  {"nb", Stand::Baby},
    {"infant", Stand::Baby},       {"twin", Stand::Twin},     {"triplet", Stand::Twin},
    {"male", Stand::Boy},          {"female", Stand::Girl},   {"babyb", Stand::Boy},
    {"babyg", Stand::Girl},        {"knabe", Stand::Boy},     {"junge", Stand::Boy},
    {"madchen", Stand::Girl},      {"maedchen", Stand::Girl}, {"saugling", Stand::Baby},
    {"neugeborenes", Stand::Baby}, {"zwilling", Stand::Twin}, {"garcon", Stand::Boy},
    {"fille", Stand::Girl},        {"bebe", Stand::Baby},     {"nouveaune", Stand::Baby},
    {"jumeau", Stand::Twin},       {"varon", Stand::Boy},     {"hembra", Stand::Girl},
    {"recien", Stand::Baby},       {"nacido", Stand::Baby},   {"nacida", Stand::Baby},
    {"gemelo", Stand::Twin},       {"gemela", Stand::Twin},   {"neonato", Stand::Baby},
    {"neonata", Stand::Baby},      {"hijo", Stand::Boy},      {"hija", Stand::Girl},
    {"jongen", Stand::Boy},        {"meisje", Stand::Girl},   {"pojke", Stand::Boy},
    {"flicka", Stand::Girl},       {"menino", Stand::Boy},    {"menina", Stand::Girl},
    {"daughter", Stand::Girl},     {"of", Stand::Baby},       {"rn", Stand::Baby},
    {"malchik", Stand::Boy},       {"devochka", Stand::Girl}, {"syn", Stand::Boy},
    {"corka", Stand::Girl},        {"noworodek", Stand::Baby}};

constexpr std::string_view Nicknames[] = {
    // English
    "abigail abby abbie gail",
    "abraham abe bram",
    "adelaide addie della",
    "agnes aggie nessie",
    "albert al bert bertie alberto albrecht",
    "alexander alex alec alexis sandy sasha sascha xander aleksandr aleksander alexandre alejandro alessandro "
    "aleksandar oleksandr olexandr iskander alexandros sandor sacha alik",
    "alexandra alex sandra alexa lexi sandy sasha aleksandra alejandra oleksandra alexandria",
    "alfred al alf fred alfie alfredo",
    "alice allie ali alison lisa",
    "amanda mandy amy",
    "andrew andy drew andre andreas andrei andrey andres andrea andriy andrzej ondrej andreu anders antti andras",
    "angela angie angelina",
    "ann anna anne annie nancy hannah hanna ana anya anja ania anica nan annette anka",
    "anthony tony anton antonio antoine antoni antonin toni ant anthonio",
    "arthur art artie artur arturo",
    "augustus gus august augustin",
    "barbara barb barbie babs basia bara",
    "benjamin ben benny benji benjamim veniamin binyamin",
    "bernard bernie bernardo bernhard",
    "beatrice bea trixie beatrix beatriz",
    "bradley brad",
    "caroline carrie carol carolyn karolina carolina lina",
    "catherine cathy kathy kate katie katherine kathryn kat kit kitty katharina katarina ekaterina katya katja kasia "
    "katarzyna catalina caterina cate kathleen cath kay kateryna aikaterini katerina yekaterina katrin karin kaethe "
    "kathe katalin catarina",
    "charles charlie chuck chas carl karl carlos carlo karel karol charley chip",
    "charlotte charlie lottie lotte carlotta",
    "christian chris kristian cristian krystian christiaan",
    "christina chris tina christine kristina kristin kirsten cristina chrissy krystyna christa krista hristina "
    "kristine",
    "christopher chris kit topher kristopher cristobal christoph christophe kristoffer krzysztof krzysiek cristoforo "
    "christoforos kristof",
    "cynthia cindy cyndi",
    "daniel dan danny daniele danilo danila danielo dani",
    "danielle dani danie daniela",
    "david dave davey davide dawid davit davy daoud dawud dudi",
    "deborah deb debbie debra devorah",
    "dennis denny denis denys",
    "donald don donny",
    "dorothy dot dottie dolly dorothea dora doris",
    "douglas doug",
    "edward ed eddie ted ned eduardo edvard eduard teddy edouard",
    "edwin ed eddie",
    "eleanor ellie nora nell lenore leonora elinor eleonora elena nelly",
    "elizabeth liz beth betty betsy eliza lisa elisabeth lizzie libby bess bessie elsa else ilse lise elisabetta "
    "isabel elzbieta ela yelizaveta elizaveta liesel lisbeth elsie erzsebet alzbeta eliska",
    "emily em emmy emilie emilia",
    "emma em emmie",
    "eric rick erik erich",
    "eugene gene evgeny yevgeny eugen eugenio evgenii yevhen zhenya",
    "evelyn eve evie",
    "frances fran frannie francesca francisca franziska fanny",
    "francis frank frankie fran francois francisco francesco franz paco pancho franciszek frantisek ferenc kiko cisco "
    "franck",
    "frederick fred freddie freddy fritz friedrich federico fryderyk frederic rick",
    "gabriel gabe gabriele gavriil",
    "gabrielle gabby gabriela gaby",
    "george georg jorge giorgio georges jerzy georgi georgy yuri yuriy jiri juri jurgen georgios yiorgos jordi "
    "gheorghe goran georgie gyorgy jurij heorhiy",
    "gerald jerry gerry gerard gerhard gerardo",
    "geoffrey jeff geoff jeffrey jeffery",
    "gregory greg gregor grzegorz grigory gregorio grigori hryhoriy grigorios",
    "harold harry hal",
    "helen helena elena ellen nell lena eleni olena yelena jelena helene ilona alena",
    "henry harry hank hal enrique heinrich henri enrico henryk hendrik heinz henrik jindrich",
    "herbert herb bert",
    "isabella bella isabel isabelle izzy izabela ysabel",
    "isaac ike izzy yitzhak itzhak isak",
    "jacob jake jakob jacobo jakub jim yakov yaakov",
    "james jim jimmy jamie jem jaime diego santiago jacques giacomo jacob",
    "jane janie jenny janet jan joan jana jeanne jeanette",
    "jason jay jase",
    "jennifer jen jenny jenn jenna",
    "jeremy jerry jem jeremiah",
    "jessica jess jessie",
    "joan joanie jo",
    "joanna jo joanne joann johanna asia joana",
    "john jack johnny jon johnnie jean juan giovanni johann johannes hans ivan jan janos ioannis yannis sean ian joao "
    "johan jens yahya hanna evan ioan yochanan shawn jonny giannis jovan ivo juanito",
    "jonathan jon jonny john jonathon johnathan nathan",
    "joseph joe joey jose giuseppe josef jozef pepe yusuf yosef youssef iosif josip beppe peppe osip yousef yusef sepp "
    "jo josephus jozsef pepito chepe",
    "josephine jo josie josefina josefa josefine",
    "joshua josh yehoshua joschka",
    "judith judy judi judit jutta",
    "julia julie jules yulia giulia julija juliette julka",
    "karen kari karin",
    "kenneth ken kenny",
    "kevin kev",
    "kimberly kim kimberley kimmy",
    "laura laurie lori",
    "lawrence larry laurie lars lorenzo laurent laurence lorenz wawrzyniec lavrentiy",
    "leonard leo len lenny leonardo leonid leon",
    "lewis lou louis luis ludwig luigi ludvik ludovic louie lew lajos",
    "lillian lily lil lilly liliana",
    "linda lindy lynn",
    "louise lou luise luisa ludwika",
    "lucas luke luca lukas lukasz luka loukas luc",
    "lucy lucia lucille luz lucie lucja",
    "madeline maddie maddy madeleine magdalena madelyn",
    "magdalena magda lena magdalene madalena malena",
    "margaret maggie meg peggy marge margie margarita marguerite greta gretchen rita madge daisy margarete gosia "
    "malgorzata margareta margherita marketa marjorie margot mairead grete margit",
    "maria mary marie mariya marija maryam miriam molly polly mia marija masha mariam maryia maja marika mariella "
    "maura moira maire mariette mitzi marysia may mamie manya",
    "marilyn mary lyn",
    "mark marc marco marcus markus marcos marek",
    "martha marty patty marta",
    "martin marty martino marcin martyn marton maarten",
    "matthew matt matty mateo matthias matteo mathieu mateusz matvey matias matthaus mats matei matyas mathew matej "
    "maciej",
    "maximilian max maxim maks maximiliano",
    "melissa mel missy lissa",
    "michael mike mick mickey mikey miguel michel michele mikhail michal mihail mykhailo misha miki mihai mikael mitch "
    "mikkel mihaly mikolaj michail mischa",
    "michelle shelly micky michele",
    "mildred millie",
    "mohammed muhammad mohamed mohammad mohamad muhammed mohd muhamad mohd mehmet mahomet md mamadou mo muhammet "
    "magomed",
    "nathaniel nathan nate nat",
    "natalie nat natalia natalya natasha nathalie natalja nataliya natalka",
    "nicholas nick nicky nicolas nikolai nicola niklas nikolaus klaus nikola mikolaj nikolay nikolaos nico niko nils "
    "miklos claus colin kolya mykola nicolae",
    "nicole nicky nikki nicola nicoletta",
    "oliver ollie olivier",
    "olivia liv livvy",
    "pamela pam",
    "patricia pat patty tricia trish patsy patrizia pati",
    "patrick pat paddy patricio rick patrik patryk padraig",
    "paul pablo paolo pavel pawel paulo pal paulus pavlo pauli pavol",
    "paula pauline paola polly paulina",
    "penelope penny",
    "peter pete pedro pietro pierre piotr petr pyotr petros petar petro petrus petra piet pieter peadar petya peder "
    "boutros",
    "philip phil pip felipe philippe filip filippo philipp phillip",
    "rachel rae raquel rachael rahel",
    "raymond ray ramon raimund raimondo",
    "rebecca becky becca rebekah rivka rebeca",
    "reginald reg reggie",
    "richard rick dick rich ricky richie ricardo riccardo ryszard rikard",
    "robert rob bob bobby robbie bert roberto rupert roberta robby rab",
    "roger rodge rogelio ruggero rudiger",
    "ronald ron ronnie ronaldo",
    "rose rosie rosa rosemary roza",
    "rosemary rose rosie romy",
    "russell russ",
    "samantha sam sammy",
    "samuel sam sammy shmuel samuele",
    "sandra sandy alexandra",
    "sarah sally sara sadie zara",
    "sebastian seb bastian sebastien",
    "sharon shari",
    "sophia sophie sofia zofia sofie sofya zosia sofija",
    "stephanie steph stefanie stephania stefania",
    "steven steve stephen stevie stefan esteban etienne stefano istvan stepan szczepan stevan stephan stefanos "
    "stephane",
    "susan sue susie suzy susanna suzanne zuzanna susana zuzana susanne sanna zsuzsanna",
    "terence terry terrence",
    "teresa terry theresa tess tessa terri teresita therese tereza reza",
    "theodore ted teddy theo theodor fyodor fedor teodor theodoros teodoro todor",
    "thomas tom tommy tomas tomasz tommaso tomek thom toma tamas foma",
    "timothy tim timmy timofey timoteo tymoteusz",
    "tobias toby",
    "valentina val valya",
    "valerie val valeria",
    "vanessa nessa",
    "veronica ronnie vera veronika",
    "victor vic viktor vittorio wiktor",
    "victoria vicky tori vickie viktoria vicki viktoriya wiktoria vittoria",
    "vincent vince vinnie vinny vicente vincenzo",
    "virginia ginny ginger",
    "vladimir vlad volodymyr wladimir vova volodya uladzimir",
    "walter walt wally gualterio",
    "william bill will billy willy liam wilhelm guillermo guillaume willem guglielmo willi wil vilhelm vilem uilliam",
    "zachary zach zack zac zachariah",
    // Spanish, Portuguese, Italian
    "guadalupe lupe lupita",
    "concepcion concha conchita",
    "dolores lola loli",
    "ignacio nacho ignatius ignazio inigo",
    "jesus chuy chucho isa",
    "manuel manny manolo manu emanuel immanuel",
    "mercedes meche merche",
    "rafael rafa raphael raffaele",
    "rosario charo",
    "enrique quique kike",
    "consuelo chelo",
    "refugio cuca",
    "jose maria chema",
    "alberto beto",
    "roberto beto tito",
    "gilberto beto",
    "gonzalo gonza",
    "graciela chela",
    "isabel chabela isa belen",
    "antonia toni tonia antonina",
    "luis lucho",
    "salvador chava",
    "eduardo edu lalo",
    "sergio checo serge sergey sergei serhiy siergiej",
    "joaquim joaquin quim joachim gioacchino chimo",
    "tiago thiago santiago",
    "ana anita",
    "juana juanita",
    "carmen carmela carmelita",
    "vicenta vicen",
    // German, Dutch, Scandinavian
    "sabine bine",
    "ursula uschi ulla",
    "brigitte gitta biggi birgit",
    "gertrud trude gerda",
    "wolfgang wolf wolfi",
    "wilhelmine minna wilma mina helmi",
    "karl heinz karlheinz",
    "hans peter hanspeter",
    "hans joachim hansjoachim hajo",
    "joachim jochen achim jo",
    "dieter dietrich dierk",
    "matthias hias mathias mattias mathis",
    "sigrid siri",
    "ingeborg inge inga",
    "hildegard hilde",
    "liselotte lilo lotte",
    "rosemarie romy rosi",
    "christoph stoffel",
    "jurgen jorgen juergen",
    "cornelia conny nelly",
    "cornelis kees cor",
    "johannes jan hannes hans jo joop",
    "hendrik henk rik",
    "jacobus jaap koos",
    "willem wim pim",
    "gerrit gert geert",
    "bjorn bjoern",
    // Slavic
    "dmitry dima dmitri dmitriy mitya dimitri dmytro dimitrios dimitris dimitar demetrios jimmy mitko",
    "yekaterina katya katia",
    "anastasia nastya asya nastia stacy anastasiya",
    "tatiana tanya tania tetiana tatyana",
    "svetlana sveta lana svitlana",
    "ludmila mila lyuda lyudmila luda liudmila",
    "nadezhda nadya nadia nadiya",
    "lyubov lyuba liubov",
    "galina galya halina halyna",
    "irina ira irene iryna irena irini",
    "olga olya olha",
    "xenia ksenia oksana ksenija aksinya",
    "konstantin kostya konstantinos kostas costas constantine dinos costa kostantin",
    "grigory grisha",
    "vyacheslav slava viacheslav",
    "yaroslav slava jaroslav",
    "stanislav stas slava stanislaw staszek stanko",
    "boris borya",
    "pavel pasha",
    "aleksey alyosha alexei alexey alexis oleksiy alexios lyosha aleksei aliaksei",
    "ilya elijah elias ilia illia ilias eliyahu iliya",
    "wojciech wojtek",
    "zbigniew zbyszek",
    "kazimierz kazik",
    "malgorzata gosia malgosia",
    "agnieszka aga",
    "jadwiga jadzia",
    "krystyna krysia",
    "boguslaw bogdan",
    "miroslav mirek mirko",
    "vaclav vasek",
    "jaroslava jarka",
    "nikita nikitas",
    "vasily vasya vasiliy vassilis vasilios basil vasileios vasil vasyl vasile bill",
    "ivana vanya",
    "evgenia zhenya eugenia yevgenia evgeniya",
    // Greek
    "panagiotis panos takis",
    "evangelos vangelis",
    "evangelia litsa eva vangelio lia",
    "aikaterini katina",
    "spyridon spiros spyros",
    "athanasios thanasis nasos",
    "eleftherios lefteris",
    "dimitra mimi demetra",
    "apostolos tolis",
    "theodora dora",
    "sotirios sotiris",
    "charalampos babis haralambos",
    "stavros steve",
    "christos chris",
    // Arabic, Turkish, Persian
    "ahmed ahmad ahmet achmed",
    "hassan hasan hassane",
    "hussein husain hussain hossein husayn huseyin hussien",
    "ali aly",
    "omar umar omer",
    "khalid khaled halid",
    "ibrahim abraham ebrahim brahim",
    "mustafa mostafa moustafa mustapha",
    "mahmoud mahmud mahmood mehmood",
    "abdullah abdallah abdalla abdulla",
    "abdulrahman abdurrahman abderrahmane abdelrahman abdel rahman",
    "fatima fatma fatimah fatemeh fatime fatoumata",
    "aisha aysha ayesha aicha aishah ayse aischa",
    "zainab zeinab zaynab zineb zeynep zaineb",
    "khadija khadijah hatice khadeeja",
    "yasmin yasmine jasmine yasmeen jasmin yasemin",
    "layla leila laila leyla",
    "osama usama",
    "saeed said saed sayed",
    "noor nur nour noura",
    "hamza hamzah",
    "amina aminah emine",
    "maryam mariam meryem",
    "huda hoda",
    "tariq tarek tarik",
    "karim kareem",
    "rashid rasheed",
    "jamal gamal djamal cemal",
    "nasser nasir naser",
    "salim saleem selim",
    "suleiman solomon sulayman sulaiman suleyman salomon shlomo",
    "iman eman",
    "yahya john",
    "musa moses moussa moshe mousa",
    "isa issa eisa",
    "bilal billal",
    "adnan adnane",
    "samir sameer",
    "walid waleed",
    "ziad ziyad zeyad",
};

} // namespace

std::span<const std::string_view> nicknameRows() {
    return Nicknames;
}

bool isParticle(std::string_view word) {
    return in(Particles, word);
}
bool isTitle(std::string_view word) {
    return in(Titles, word);
}
bool isDegree(std::string_view word) {
    return in(Degrees, word);
}
bool isPlaceholder(std::string_view word) {
    return in(Placeholders, word);
}

std::optional<std::uint8_t> generation(std::string_view word) {
    for (const Generation& row : Generations) {
        if (row.word == word) {
            return row.number;
        }
    }
    return std::nullopt;
}

Stand standIn(std::string_view word) {
    for (const auto& [text, stand] : Stands) {
        if (text == word) {
            return stand;
        }
    }
    return Stand::None;
}

} // namespace anamnesis::identity
