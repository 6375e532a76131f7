// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/households/Words.h"

#include <array>

namespace anamnesis::households {

namespace {

using W = std::string_view;

constexpr std::array EnglishBoys{W("James"),  W("Robert"),   W("Michael"), W("William"),   W("David"),    W("Richard"),
                                 W("Joseph"), W("Thomas"),   W("Charles"), W("Daniel"),    W("Matthew"),  W("Anthony"),
                                 W("Mark"),   W("Steven"),   W("Andrew"),  W("Joshua"),    W("Kevin"),    W("Brian"),
                                 W("Edward"), W("Ronald"),   W("Timothy"), W("Jason"),     W("Nicholas"), W("Gregory"),
                                 W("Samuel"), W("Benjamin"), W("Patrick"), W("Alexander"), W("Tyler"),    W("Nathan"),
                                 W("Caleb"),  W("Elijah"),   W("Darnell"), W("Tyrone"),    W("Malik"),    W("Wendell"),
                                 W("Orson"),  W("Thaddeus"), W("Lachlan"), W("Crispin")};
constexpr std::array EnglishGirls{
    W("Mary"),     W("Patricia"),  W("Jennifer"),  W("Elizabeth"), W("Barbara"), W("Susan"),   W("Jessica"),
    W("Sarah"),    W("Karen"),     W("Margaret"),  W("Lisa"),      W("Sandra"),  W("Ashley"),  W("Kimberly"),
    W("Emily"),    W("Donna"),     W("Michelle"),  W("Amanda"),    W("Melissa"), W("Deborah"), W("Rebecca"),
    W("Laura"),    W("Catherine"), W("Christine"), W("Samantha"),  W("Rachel"),  W("Olivia"),  W("Emma"),
    W("Victoria"), W("Abigail"),   W("Latoya"),    W("Keisha"),    W("Shanice"), W("Imogen"),  W("Philippa"),
    W("Rosalind"), W("Tamsin"),    W("Beatrix"),   W("Maeve"),     W("Odette")};
constexpr std::array EnglishFamilies{
    W("Smith"),      W("Johnson"),  W("Williams"),     W("Brown"),      W("Jones"),      W("Miller"),   W("Davis"),
    W("Wilson"),     W("Anderson"), W("Taylor"),       W("Thomas"),     W("Moore"),      W("Jackson"),  W("Martin"),
    W("Lee"),        W("Thompson"), W("White"),        W("Harris"),     W("Clark"),      W("Lewis"),    W("Robinson"),
    W("Walker"),     W("Young"),    W("Allen"),        W("King"),       W("Wright"),     W("Scott"),    W("Hill"),
    W("Green"),      W("O'Brien"),  W("McCarthy"),     W("FitzGerald"), W("Washington"), W("Hathaway"), W("Blackwood"),
    W("Penhaligon"), W("St. John"), W("Featherstone"), W("Ashworth"),   W("MacAllister")};
constexpr std::array EnglishSyllables{
    W("Hart"), W("wick"),  W("Bram"), W("ley"),   W("Thorn"), W("ton"),   W("Wins"),  W("ford"),  W("Kel"), W("worth"),
    W("Ald"),  W("ridge"), W("Stan"), W("field"), W("Mer"),   W("combe"), W("Pem"),   W("brook"), W("Gar"), W("land"),
    W("Dun"),  W("more"),  W("Whit"), W("by"),    W("Lang"),  W("shaw"),  W("Cress"), W("well"),  W("Ox"),  W("ham")};

constexpr std::array SpanishBoys{W("José"),  W("Juan"),    W("Luis"),      W("Carlos"),  W("Miguel"),  W("Francisco"),
                                 W("Jesús"), W("Antonio"), W("Alejandro"), W("Manuel"),  W("Diego"),   W("Ángel"),
                                 W("Ramón"), W("Andrés"),  W("Rubén"),     W("Joaquín"), W("Ignacio"), W("Esteban")};
constexpr std::array SpanishGirls{W("María"),   W("Carmen"), W("Guadalupe"),  W("Rosa"),   W("Ana"),   W("Sofía"),
                                  W("Lucía"),   W("Isabel"), W("Concepción"), W("Inés"),   W("Pilar"), W("Ximena"),
                                  W("Beatriz"), W("Mónica"), W("Rocío"),      W("Yolanda")};
constexpr std::array SpanishFamilies{W("García"),     W("Rodríguez"), W("Martínez"),  W("Hernández"), W("López"),
                                     W("González"),   W("Pérez"),     W("Sánchez"),   W("Ramírez"),   W("Torres"),
                                     W("de la Cruz"), W("Núñez"),     W("Muñoz"),     W("Ibáñez"),    W("Peña"),
                                     W("Vásquez"),    W("Zúñiga"),    W("Echeverría")};
constexpr std::array SpanishSyllables{W("Al"),  W("var"),  W("Men"), W("doza"),   W("Ca"), W("brera"),
                                      W("Mon"), W("tero"), W("Va"),  W("lencia"), W("Sa"), W("linas"),
                                      W("Que"), W("sada"), W("Ba"),  W("rrios"),  W("Ol"), W("medo")};

constexpr std::array GermanBoys{W("Hans"),     W("Peter"),      W("Klaus"),  W("Jürgen"),
                                W("Günther"),  W("Wolfgang"),   W("Stefan"), W("Andreas"),
                                W("Matthias"), W("Karl-Heinz"), W("Jörg"),   W("Lukas"),
                                W("Felix"),    W("Maximilian"), W("Götz"),   W("Friedrich")};
constexpr std::array GermanGirls{W("Ursula"),    W("Monika"),    W("Petra"),   W("Sabine"), W("Renate"),
                                 W("Anna-Lena"), W("Katharina"), W("Käthe"),   W("Gisela"), W("Brigitte"),
                                 W("Hannelore"), W("Sophie"),    W("Mareike"), W("Svenja")};
constexpr std::array GermanFamilies{W("Müller"),  W("Schmidt"),       W("Schneider"),     W("Fischer"),  W("Weber"),
                                    W("Meyer"),   W("Wagner"),        W("Becker"),        W("Schulz"),   W("Hoffmann"),
                                    W("Schäfer"), W("von der Heide"), W("zu Guttenfels"), W("Größmann"), W("Weiß"),
                                    W("Krüger"),  W("Jäger")};
constexpr std::array GermanSyllables{W("Ober"), W("mann"),  W("Bruck"), W("ner"),    W("Stein"), W("bach"),
                                     W("Lind"), W("hofer"), W("Rein"),  W("hardt"),  W("Zell"),  W("meier"),
                                     W("Wald"), W("berg"),  W("Hoch"),  W("stetter")};

constexpr std::array PolishBoys{W("Piotr"),    W("Krzysztof"), W("Andrzej"),  W("Tomasz"),
                                W("Paweł"),    W("Michał"),    W("Łukasz"),   W("Grzegorz"),
                                W("Zbigniew"), W("Stanisław"), W("Wojciech"), W("Bogumił")};
constexpr std::array PolishGirls{W("Anna"),  W("Katarzyna"), W("Małgorzata"), W("Agnieszka"), W("Barbara"), W("Ewa"),
                                 W("Zofia"), W("Jadwiga"),   W("Bożena"),     W("Danuta"),    W("Grażyna"), W("Kinga")};
constexpr std::array PolishFamilies{
    W("Nowak"),     W("Kowalski"),    W("Wiśniewski"),         W("Wójcik"),    W("Kowalczyk"),
    W("Kamiński"),  W("Lewandowski"), W("Zieliński"),          W("Szymański"), W("Woźniak"),
    W("Dąbrowski"), W("Jabłoński"),   W("Brzęczyszczykiewicz")};
constexpr std::array PolishSyllables{W("Gra"),    W("bowski"), W("Szcze"),  W("pański"), W("Mala"),
                                     W("nowski"), W("Kru"),    W("piński"), W("Ostro"),  W("wicz"),
                                     W("Czar"),   W("necki"),  W("Zawa"),   W("dzki")};

constexpr std::array RussianBoys{W("Иван"),    W("Сергей"), W("Александр"), W("Дмитрий"), W("Николай"), W("Юрий"),
                                 W("Алексей"), W("Михаил"), W("Владимир"),  W("Евгений"), W("Фёдор"),   W("Андрей")};
constexpr std::array RussianGirls{W("Анна"),  W("Мария"),    W("Елена"), W("Ольга"),     W("Наталья"), W("Татьяна"),
                                  W("Ирина"), W("Светлана"), W("Юлия"),  W("Екатерина"), W("Людмила"), W("Ксения")};
constexpr std::array RussianFamilies{W("Иванов"),   W("Смирнов"), W("Кузнецов"), W("Попов"),   W("Васильев"),
                                     W("Петров"),   W("Соколов"), W("Михайлов"), W("Новиков"), W("Фёдоров"),
                                     W("Щербаков"), W("Жуков"),   W("Чернышёв"), W("Яковлев")};

constexpr std::array GreekBoys{W("Γεώργιος"), W("Δημήτριος"), W("Κωνσταντίνος"), W("Ιωάννης"),
                               W("Νικόλαος"), W("Χρήστος"),   W("Παναγιώτης"),   W("Βασίλειος")};
constexpr std::array GreekGirls{W("Μαρία"), W("Ελένη"),     W("Αικατερίνη"), W("Σοφία"),
                                W("Άννα"),  W("Ευαγγελία"), W("Δήμητρα"),    W("Χριστίνα")};
constexpr std::array GreekFamilies{W("Παπαδόπουλος"), W("Βλάχος"),   W("Αγγελόπουλος"), W("Νικολαΐδης"), W("Γεωργίου"),
                                   W("Οικονόμου"),    W("Ζαχαρίας"), W("Καραγιάννης"),  W("Δημητρίου"),  W("Μακρής")};

constexpr std::array VietnameseBoys{W("Văn Minh"), W("Đức Anh"), W("Quang Huy"), W("Hoàng Long"),
                                    W("Tuấn"),     W("Hùng"),    W("Dũng"),      W("Thành")};
constexpr std::array VietnameseGirls{W("Thị Lan"), W("Thị Hoa"), W("Ngọc Ánh"),    W("Thu Hà"),
                                     W("Mai"),     W("Hương"),   W("Phương Thảo"), W("Linh")};
constexpr std::array VietnameseFamilies{W("Nguyễn"), W("Nguyễn"), W("Nguyễn"), W("Trần"), W("Lê"), W("Phạm"),
                                        W("Hoàng"),  W("Huỳnh"),  W("Võ"),     W("Đặng"), W("Bùi")};

constexpr std::array ChineseBoys{W("Wei"),   W("Ming"), W("Jianguo"), W("Haoran"), W("Zihan"),
                                 W("Qiang"), W("Lei"),  W("Jun"),     W("Yifan"),  W("Zhiwei")};
constexpr std::array ChineseGirls{W("Fang"), W("Xiuying"), W("Na"),    W("Min"),    W("Jing"),
                                  W("Yan"),  W("Mei"),     W("Xinyi"), W("Yuxuan"), W("Lihua")};
constexpr std::array ChineseFamilies{W("Wang"), W("Li"), W("Zhang"), W("Liu"), W("Chen"), W("Yang"),  W("Huang"),
                                     W("Zhao"), W("Wu"), W("Zhou"),  W("Xu"),  W("Sun"),  W("Ouyang")};

constexpr std::array ArabicBoys{W("Mohammed"), W("Ahmed"),  W("Ali"),     W("Omar"),         W("Hassan"),
                                W("Youssef"),  W("Khalid"), W("Ibrahim"), W("Abdul Rahman"), W("Mustafa")};
constexpr std::array ArabicGirls{W("Fatima"), W("Aisha"), W("Maryam"), W("Zainab"), W("Khadija"),
                                 W("Layla"),  W("Noor"),  W("Huda"),   W("Salma"),  W("Amina")};
constexpr std::array ArabicFamilies{W("Al-Masri"),  W("El Sayed"), W("Haddad"),     W("Khoury"),
                                    W("Abdallah"),  W("Hussein"),  W("Al Farsi"),   W("Mansour"),
                                    W("bin Saleh"), W("Nasser"),   W("Al-Qahtani"), W("Hamdan")};

constexpr std::array<W, 0> None{};

constexpr std::array AllPeoples{
    People{"english", EnglishBoys, EnglishGirls, EnglishFamilies, EnglishSyllables},
    People{"spanish", SpanishBoys, SpanishGirls, SpanishFamilies, SpanishSyllables},
    People{"german", GermanBoys, GermanGirls, GermanFamilies, GermanSyllables},
    People{"polish", PolishBoys, PolishGirls, PolishFamilies, PolishSyllables, true},
    People{"russian", RussianBoys, RussianGirls, RussianFamilies, None, true},
    People{"greek", GreekBoys, GreekGirls, GreekFamilies, None},
    People{"vietnamese", VietnameseBoys, VietnameseGirls, VietnameseFamilies, None},
    People{"chinese", ChineseBoys, ChineseGirls, ChineseFamilies, None},
    People{"arabic", ArabicBoys, ArabicGirls, ArabicFamilies, None},
};

constexpr Spelling Shorts[] = {
    {"Robert", "Bob"},     {"Robert", "Rob"},      {"Michael", "Mike"},     {"William", "Bill"},
    {"William", "Will"},   {"Richard", "Dick"},    {"Richard", "Rick"},     {"Joseph", "Joe"},
    {"Thomas", "Tom"},     {"Charles", "Chuck"},   {"Daniel", "Danny"},     {"Anthony", "Tony"},
    {"Steven", "Steve"},   {"Andrew", "Andy"},     {"Edward", "Ted"},       {"Timothy", "Tim"},
    {"Nicholas", "Nick"},  {"Samuel", "Sam"},      {"Benjamin", "Ben"},     {"Alexander", "Alex"},
    {"Patricia", "Pat"},   {"Jennifer", "Jenny"},  {"Elizabeth", "Liz"},    {"Elizabeth", "Betty"},
    {"Susan", "Sue"},      {"Margaret", "Peggy"},  {"Margaret", "Maggie"},  {"Deborah", "Debbie"},
    {"Rebecca", "Becky"},  {"Catherine", "Kate"},  {"Christine", "Chris"},  {"Victoria", "Vicky"},
    {"Francisco", "Paco"}, {"José", "Pepe"},       {"Guadalupe", "Lupita"}, {"Katharina", "Käthe"},
    {"Hans", "Johannes"},  {"Katarzyna", "Kasia"}, {"Małgorzata", "Gosia"}, {"Stanisław", "Staszek"}};

constexpr Spelling Scripts[] = {{"Иван", "Ivan"},
                                {"Сергей", "Sergey"},
                                {"Александр", "Alexander"},
                                {"Дмитрий", "Dmitry"},
                                {"Николай", "Nikolay"},
                                {"Юрий", "Yuri"},
                                {"Алексей", "Alexey"},
                                {"Михаил", "Mikhail"},
                                {"Владимир", "Vladimir"},
                                {"Евгений", "Evgeny"},
                                {"Фёдор", "Fyodor"},
                                {"Андрей", "Andrei"},
                                {"Анна", "Anna"},
                                {"Мария", "Maria"},
                                {"Елена", "Elena"},
                                {"Ольга", "Olga"},
                                {"Наталья", "Natalia"},
                                {"Татьяна", "Tatiana"},
                                {"Ирина", "Irina"},
                                {"Светлана", "Svetlana"},
                                {"Юлия", "Yulia"},
                                {"Екатерина", "Ekaterina"},
                                {"Людмила", "Lyudmila"},
                                {"Ксения", "Ksenia"},
                                {"Иванов", "Ivanov"},
                                {"Смирнов", "Smirnov"},
                                {"Кузнецов", "Kuznetsov"},
                                {"Попов", "Popov"},
                                {"Васильев", "Vasilyev"},
                                {"Петров", "Petrov"},
                                {"Соколов", "Sokolov"},
                                {"Михайлов", "Mikhailov"},
                                {"Новиков", "Novikov"},
                                {"Фёдоров", "Fedorov"},
                                {"Щербаков", "Shcherbakov"},
                                {"Жуков", "Zhukov"},
                                {"Чернышёв", "Chernyshev"},
                                {"Яковлев", "Yakovlev"},
                                {"Γεώργιος", "Georgios"},
                                {"Δημήτριος", "Dimitrios"},
                                {"Κωνσταντίνος", "Konstantinos"},
                                {"Ιωάννης", "Ioannis"},
                                {"Νικόλαος", "Nikolaos"},
                                {"Χρήστος", "Christos"},
                                {"Παναγιώτης", "Panagiotis"},
                                {"Βασίλειος", "Vasileios"},
                                {"Μαρία", "Maria"},
                                {"Ελένη", "Eleni"},
                                {"Αικατερίνη", "Aikaterini"},
                                {"Σοφία", "Sofia"},
                                {"Άννα", "Anna"},
                                {"Ευαγγελία", "Evangelia"},
                                {"Δήμητρα", "Dimitra"},
                                {"Χριστίνα", "Christina"},
                                {"Παπαδόπουλος", "Papadopoulos"},
                                {"Βλάχος", "Vlachos"},
                                {"Αγγελόπουλος", "Angelopoulos"},
                                {"Νικολαΐδης", "Nikolaidis"},
                                {"Γεωργίου", "Georgiou"},
                                {"Οικονόμου", "Oikonomou"},
                                {"Ζαχαρίας", "Zacharias"},
                                {"Καραγιάννης", "Karagiannis"},
                                {"Δημητρίου", "Dimitriou"},
                                {"Μακρής", "Makris"},
                                {"Mohammed", "محمد"},
                                {"Ahmed", "أحمد"},
                                {"Ali", "علي"},
                                {"Omar", "عمر"},
                                {"Hassan", "حسن"},
                                {"Khalid", "خالد"},
                                {"Fatima", "فاطمة"},
                                {"Maryam", "مريم"},
                                {"Zainab", "زينب"},
                                {"Huda", "هدى"},
                                {"Haddad", "حداد"},
                                {"Mansour", "منصور"},
                                {"Nasser", "ناصر"},
                                {"Hamdan", "حمدان"},
                                {"Wang", "王"},
                                {"Li", "李"},
                                {"Zhang", "张"},
                                {"Liu", "刘"},
                                {"Chen", "陈"},
                                {"Yang", "杨"},
                                {"Huang", "黄"},
                                {"Zhao", "赵"},
                                {"Wu", "吴"},
                                {"Zhou", "周"},
                                {"Wei", "伟"},
                                {"Ming", "明"},
                                {"Qiang", "强"},
                                {"Fang", "芳"},
                                {"Xiuying", "秀英"},
                                {"Na", "娜"},
                                {"Jing", "静"},
                                {"Mei", "梅"}};

constexpr Spelling TwinBoys[] = {{"Jaden", "Jayden"},  {"Aidan", "Aiden"},   {"Mark", "Marc"},      {"Jon", "Ron"},
                                 {"Tim", "Tom"},       {"Darren", "Warren"}, {"Eric", "Erin"},      {"Dan", "Ian"},
                                 {"Marcus", "Markus"}, {"Terry", "Perry"},   {"Dean", "Sean"},      {"Kyle", "Lyle"},
                                 {"Carlos", "Carlo"},  {"Petr", "Pavel"},    {"Hassan", "Hussein"}, {"Aaron", "Aron"}};
constexpr Spelling TwinGirls[] = {
    {"Maria", "Mariah"}, {"Jane", "Jana"},   {"Anna", "Hanna"},  {"Mia", "Mila"},    {"Lena", "Lina"},
    {"Emma", "Ella"},    {"Kayla", "Layla"}, {"Carol", "Carly"}, {"Julia", "Julie"}, {"Christina", "Christine"},
    {"Marie", "Maria"},  {"Tina", "Gina"},   {"Sara", "Tara"},   {"Eva", "Ava"},     {"Dana", "Diana"},
    {"Elisa", "Eliza"}};

constexpr std::array Streets{W("Maple"),   W("Oak"),        W("Second"),    W("Park"),    W("Lake"),     W("Hill"),
                             W("Cedar"),   W("Washington"), W("Church"),    W("Elm"),     W("Mill"),     W("River"),
                             W("Sunset"),  W("Jackson"),    W("Linden"),    W("Birch"),   W("Chestnut"), W("Meadow"),
                             W("Station"), W("Queen"),      W("Victoria"),  W("Orchard"), W("Kirch"),    W("Goethe"),
                             W("Rosen"),   W("Garten"),     W("Quarry"),    W("Harbour"), W("Juniper"),  W("Magnolia"),
                             W("Pioneer"), W("Franklin"),   W("Lexington"), W("Cherry"),  W("Dogwood"),  W("Spruce"),
                             W("Walnut"),  W("Highland"),   W("Valley"),    W("Prospect")};
constexpr std::array StreetKinds{W("Street"), W("Avenue"), W("Road"),      W("Lane"),
                                 W("Drive"),  W("Court"),  W("Boulevard"), W("Place")};
constexpr std::array Towns{W("Springfield"), W("Fairview"),   W("Riverton"),  W("Clayton"),    W("Georgetown"),
                           W("Salem"),       W("Madison"),    W("Arlington"), W("Ashland"),    W("Dover"),
                           W("Milton"),      W("Newport"),    W("Oxford"),    W("Burlington"), W("Auburn"),
                           W("Dayton"),      W("Lexington"),  W("Kingston"),  W("Greenville"), W("Bristol"),
                           W("Winchester"),  W("Manchester"), W("Hudson"),    W("Jackson"),    W("Centerville"),
                           W("Marion"),      W("Lebanon"),    W("Troy"),      W("Cleveland"),  W("Florence")};
constexpr std::array MailHosts{W("example.com"), W("example.org"), W("example.net"), W("mail.example"),
                               W("post.example")};

} // namespace

std::span<const People> peoples() {
    return AllPeoples;
}
std::span<const Spelling> shortForms() {
    return Shorts;
}
std::span<const Spelling> otherScripts() {
    return Scripts;
}
std::span<const Spelling> nearTwinBoys() {
    return TwinBoys;
}
std::span<const Spelling> nearTwinGirls() {
    return TwinGirls;
}
std::span<const std::string_view> streets() {
    return Streets;
}
std::span<const std::string_view> streetKinds() {
    return StreetKinds;
}
std::span<const std::string_view> towns() {
    return Towns;
}
std::span<const std::string_view> mailHosts() {
    return MailHosts;
}

} // namespace anamnesis::households
