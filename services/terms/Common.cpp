// SPDX-License-Identifier: GPL-3.0-or-later
// Our own words; the codes are LOINC's and UCUM's, used as identifiers.
#include "services/terms/Common.h"

#include "models/clinical/Concept.h"

#include <algorithm>
#include <array>

namespace anamnesis::terms {
namespace {

struct Row {
    std::string_view code;
    std::array<std::string_view, 6> names; ///< en de fr es bg ar
};

constexpr std::array<std::string_view, 6> languages{"en", "de", "fr", "es", "bg", "ar"};

constexpr auto loincRows = std::to_array<Row>({
    {"8310-5",
     {"Body temperature", "Körpertemperatur", "Température corporelle", "Temperatura corporal", "Телесна температура",
      "درجة حرارة الجسم"}},
    {"8867-4",
     {"Heart rate", "Herzfrequenz", "Fréquence cardiaque", "Frecuencia cardíaca", "Сърдечна честота",
      "معدل ضربات القلب"}},
    {"9279-1",
     {"Respiratory rate", "Atemfrequenz", "Fréquence respiratoire", "Frecuencia respiratoria", "Честота на дишането",
      "معدل التنفس"}},
    {"85354-9",
     {"Blood pressure", "Blutdruck", "Pression artérielle", "Presión arterial", "Кръвно налягане", "ضغط الدم"}},
    {"55284-4",
     {"Blood pressure", "Blutdruck", "Pression artérielle", "Presión arterial", "Кръвно налягане", "ضغط الدم"}},
    {"8480-6",
     {"Systolic blood pressure", "Systolischer Blutdruck", "Pression systolique", "Presión sistólica",
      "Систолно налягане", "ضغط الدم الانقباضي"}},
    {"8462-4",
     {"Diastolic blood pressure", "Diastolischer Blutdruck", "Pression diastolique", "Presión diastólica",
      "Диастолно налягане", "ضغط الدم الانبساطي"}},
    {"29463-7", {"Body weight", "Körpergewicht", "Poids", "Peso corporal", "Телесно тегло", "وزن الجسم"}},
    {"8302-2", {"Body height", "Körpergröße", "Taille", "Talla", "Ръст", "طول الجسم"}},
    {"39156-5",
     {"Body mass index", "Body-Mass-Index", "Indice de masse corporelle", "Índice de masa corporal",
      "Индекс на телесна маса", "مؤشر كتلة الجسم"}},
    {"9843-4",
     {"Head circumference", "Kopfumfang", "Périmètre crânien", "Perímetro cefálico", "Обиколка на главата",
      "محيط الرأس"}},
    {"2708-6",
     {"Oxygen saturation", "Sauerstoffsättigung", "Saturation en oxygène", "Saturación de oxígeno",
      "Кислородна сатурация", "تشبع الأكسجين"}},
    {"59408-5",
     {"Oxygen saturation by pulse oximetry", "Sauerstoffsättigung (Pulsoxymetrie)", "Saturation en oxygène (oxymétrie)",
      "Saturación de oxígeno (pulsioximetría)", "Кислородна сатурация (пулсоксиметрия)", "تشبع الأكسجين بمقياس النبض"}},
    {"2345-7",
     {"Glucose in serum or plasma", "Glukose im Serum oder Plasma", "Glucose sérique ou plasmatique",
      "Glucosa en suero o plasma", "Глюкоза в серум или плазма", "الجلوكوز في المصل أو البلازما"}},
    {"2339-0",
     {"Glucose in blood", "Glukose im Blut", "Glucose sanguine", "Glucosa en sangre", "Глюкоза в кръв",
      "الجلوكوز في الدم"}},
    {"14749-6",
     {"Glucose in serum or plasma (molar)", "Glukose im Serum oder Plasma (molar)",
      "Glucose sérique ou plasmatique (molaire)", "Glucosa en suero o plasma (molar)",
      "Глюкоза в серум или плазма (моларна)", "الجلوكوز في المصل أو البلازما (مولي)"}},
    {"2160-0",
     {"Creatinine in serum or plasma", "Kreatinin im Serum oder Plasma", "Créatinine sérique ou plasmatique",
      "Creatinina en suero o plasma", "Креатинин в серум или плазма", "الكرياتينين في المصل أو البلازما"}},
    {"3094-0",
     {"Urea nitrogen in serum or plasma", "Harnstoff-Stickstoff im Serum oder Plasma",
      "Azote uréique sérique ou plasmatique", "Nitrógeno ureico en suero o plasma", "Уреен азот в серум или плазма",
      "نيتروجين اليوريا في المصل أو البلازما"}},
    {"2951-2",
     {"Sodium in serum or plasma", "Natrium im Serum oder Plasma", "Sodium sérique ou plasmatique",
      "Sodio en suero o plasma", "Натрий в серум или плазма", "الصوديوم في المصل أو البلازما"}},
    {"2823-3",
     {"Potassium in serum or plasma", "Kalium im Serum oder Plasma", "Potassium sérique ou plasmatique",
      "Potasio en suero o plasma", "Калий в серум или плазма", "البوتاسيوم في المصل أو البلازما"}},
    {"2075-0",
     {"Chloride in serum or plasma", "Chlorid im Serum oder Plasma", "Chlorure sérique ou plasmatique",
      "Cloruro en suero o plasma", "Хлориди в серум или плазма", "الكلوريد في المصل أو البلازما"}},
    {"17861-6",
     {"Calcium in serum or plasma", "Calcium im Serum oder Plasma", "Calcium sérique ou plasmatique",
      "Calcio en suero o plasma", "Калций в серум или плазма", "الكالسيوم في المصل أو البلازما"}},
    {"4548-4",
     {"Hemoglobin A1c", "Hämoglobin A1c", "Hémoglobine A1c", "Hemoglobina A1c", "Хемоглобин A1c",
      "الهيموغلوبين السكري"}},
    {"59261-8",
     {"Hemoglobin A1c (IFCC)", "Hämoglobin A1c (IFCC)", "Hémoglobine A1c (IFCC)", "Hemoglobina A1c (IFCC)",
      "Хемоглобин A1c (IFCC)", "الهيموغلوبين السكري (IFCC)"}},
    {"718-7", {"Hemoglobin", "Hämoglobin", "Hémoglobine", "Hemoglobina", "Хемоглобин", "الهيموغلوبين"}},
    {"4544-3", {"Hematocrit", "Hämatokrit", "Hématocrite", "Hematocrito", "Хематокрит", "الهيماتوكريت"}},
    {"20570-8", {"Hematocrit", "Hämatokrit", "Hématocrite", "Hematocrito", "Хематокрит", "الهيماتوكريت"}},
    {"6690-2", {"White blood cells", "Leukozyten", "Leucocytes", "Leucocitos", "Левкоцити", "كريات الدم البيضاء"}},
    {"789-8", {"Red blood cells", "Erythrozyten", "Érythrocytes", "Eritrocitos", "Еритроцити", "كريات الدم الحمراء"}},
    {"777-3", {"Platelets", "Thrombozyten", "Plaquettes", "Plaquetas", "Тромбоцити", "الصفائح الدموية"}},
    {"2093-3",
     {"Total cholesterol", "Gesamtcholesterin", "Cholestérol total", "Colesterol total", "Общ холестерол",
      "الكوليسترول الكلي"}},
    {"2085-9",
     {"HDL cholesterol", "HDL-Cholesterin", "Cholestérol HDL", "Colesterol HDL", "HDL холестерол", "كوليسترول HDL"}},
    {"2089-1",
     {"LDL cholesterol", "LDL-Cholesterin", "Cholestérol LDL", "Colesterol LDL", "LDL холестерол", "كوليسترول LDL"}},
    {"2571-8", {"Triglycerides", "Triglyzeride", "Triglycérides", "Triglicéridos", "Триглицериди", "الدهون الثلاثية"}},
    {"1742-6",
     {"Alanine aminotransferase (ALT)", "Alanin-Aminotransferase (ALT)", "Alanine aminotransférase (ALAT)",
      "Alanina aminotransferasa (ALT)", "Аланин аминотрансфераза (ALT)", "ناقلة أمين الألانين (ALT)"}},
    {"1920-8",
     {"Aspartate aminotransferase (AST)", "Aspartat-Aminotransferase (AST)", "Aspartate aminotransférase (ASAT)",
      "Aspartato aminotransferasa (AST)", "Аспартат аминотрансфераза (AST)", "ناقلة أمين الأسبارتات (AST)"}},
    {"1975-2",
     {"Total bilirubin", "Gesamtbilirubin", "Bilirubine totale", "Bilirrubina total", "Общ билирубин",
      "البيليروبين الكلي"}},
    {"1751-7",
     {"Albumin in serum or plasma", "Albumin im Serum oder Plasma", "Albumine sérique ou plasmatique",
      "Albúmina en suero o plasma", "Албумин в серум или плазма", "الألبومين في المصل أو البلازما"}},
    {"3016-3",
     {"Thyrotropin (TSH)", "Thyreotropin (TSH)", "Thyréostimuline (TSH)", "Tirotropina (TSH)", "Тиреотропин (TSH)",
      "الهرمون المنبه للدرقية (TSH)"}},
    {"6301-6", {"INR", "INR", "INR", "INR", "INR", "النسبة المعيارية الدولية (INR)"}},
    {"33914-3",
     {"Estimated glomerular filtration rate", "Geschätzte glomeruläre Filtrationsrate",
      "Débit de filtration glomérulaire estimé", "Filtrado glomerular estimado", "Изчислена гломерулна филтрация",
      "معدل الترشيح الكبيبي المقدر"}},
    {"48065-7",
     {"D-dimer (FEU)", "D-Dimer (FEU)", "D-dimères (FEU)", "Dímero D (FEU)", "D-димер (FEU)", "دي-دايمر (FEU)"}},
    {"72166-2",
     {"Tobacco smoking status", "Raucherstatus", "Statut tabagique", "Tabaquismo", "Тютюнопушене", "حالة التدخين"}},
});

constexpr auto ucumRows = std::to_array<Row>({
    {"mg", {"milligram", "Milligramm", "milligramme", "miligramo", "милиграм", "ملليغرام"}},
    {"ug", {"microgram", "Mikrogramm", "microgramme", "microgramo", "микрограм", "ميكروغرام"}},
    {"g", {"gram", "Gramm", "gramme", "gramo", "грам", "غرام"}},
    {"kg", {"kilogram", "Kilogramm", "kilogramme", "kilogramo", "килограм", "كيلوغرام"}},
    {"mL", {"millilitre", "Milliliter", "millilitre", "mililitro", "милилитър", "ملليلتر"}},
    {"L", {"litre", "Liter", "litre", "litro", "литър", "لتر"}},
    {"cm", {"centimetre", "Zentimeter", "centimètre", "centímetro", "сантиметър", "سنتيمتر"}},
    {"mm[Hg]",
     {"millimetre of mercury", "Millimeter Quecksilbersäule", "millimètre de mercure", "milímetro de mercurio",
      "милиметър живачен стълб", "ملليمتر زئبق"}},
    {"Cel", {"degree Celsius", "Grad Celsius", "degré Celsius", "grado Celsius", "градус Целзий", "درجة مئوية"}},
    {"[degF]",
     {"degree Fahrenheit", "Grad Fahrenheit", "degré Fahrenheit", "grado Fahrenheit", "градус Фаренхайт",
      "درجة فهرنهايت"}},
    {"/min", {"per minute", "pro Minute", "par minute", "por minuto", "в минута", "في الدقيقة"}},
    {"%", {"percent", "Prozent", "pour cent", "por ciento", "процент", "في المئة"}},
    {"mmol/L",
     {"millimole per litre", "Millimol pro Liter", "millimole par litre", "milimol por litro", "милимол на литър",
      "مليمول لكل لتر"}},
    {"mg/dL",
     {"milligram per decilitre", "Milligramm pro Deziliter", "milligramme par décilitre", "miligramo por decilitro",
      "милиграм на децилитър", "ملليغرام لكل ديسيلتر"}},
});

template <std::size_t N>
std::string_view find(const std::array<Row, N>& rows, std::string_view code, std::size_t language) {
    const auto row = std::ranges::find(rows, code, &Row::code);
    return row == rows.end() ? std::string_view() : row->names[language];
}

} // namespace

std::string_view commonName(std::string_view system, std::string_view code, std::string_view language) {
    const auto at = std::ranges::find(languages, language.substr(0, 2));
    const auto column = at == languages.end() ? 0U : static_cast<std::size_t>(at - languages.begin());
    if (system == clinical::systems::loinc)
        return find(loincRows, code, column);
    if (system == clinical::systems::ucum)
        return find(ucumRows, code, column);
    return {};
}

} // namespace anamnesis::terms
